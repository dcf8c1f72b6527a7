import { ask } from './graphql.js';
import { state } from './state.js';

/**
 * A question that an element asks as long as it is on the page: again whenever its variables, the language or who asks change.
 * A Lit controller: the element is drawn anew when the answer is there.
 */
export class Question {

  /** The last answer, kept while the next one is awaited. */
  data = null;

  /** Why there is none. */
  error = null;

  loading = false;

  #host;
  #operation;
  #variables;
  #asked = null;
  #abort = null;

  /**
   * @param {import('lit').ReactiveControllerHost} host the element
   * @param {string|((variables: Object, how: {signal: AbortSignal}) => Promise<Object>)} operation which one is asked; a function
   *     where the answer is had another way
   * @param {() => ?Object} variables what it is asked with; null where there is nothing to ask yet
   */
  constructor(host, operation, variables) {
    this.#host = host;
    this.#operation = operation;
    this.#variables = variables;
    host.addController(this);
  }

  hostUpdate() {
    const variables = this.#variables();
    const asked = variables && JSON.stringify([variables, state.language, state.token, state.purpose, state.round]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#run(variables);
    }
  }

  hostDisconnected() {
    this.#abort?.abort();
    this.#asked = null;
  }

  /** Asks once more. */
  retry() {
    this.#asked = null;
    this.#host.requestUpdate();
  }

  async #run(variables) {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.error = null;
    this.loading = variables !== null;
    if (variables === null) {
      this.data = null;
      return;
    }
    const answer = typeof this.#operation === 'function' ? this.#operation : (...asked) => ask(this.#operation, ...asked);
    try {
      this.#settle(abort, { data: await answer(variables, { signal: abort.signal }) });
    } catch (error) {
      this.#settle(abort, { data: null, error });
    }
  }

  #settle(abort, { data, error = null }) {
    if (!abort.signal.aborted) {
      Object.assign(this, { data, error, loading: false });
      this.#host.requestUpdate();
    }
  }
}

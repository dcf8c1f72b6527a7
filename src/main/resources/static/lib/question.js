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
  #way;
  #asked = null;
  #abort = null;

  /**
   * @param {import('lit').ReactiveControllerHost} host the element
   * @param {string} operation which one is asked
   * @param {() => ?Object} variables what it is asked with; null where there is nothing to ask yet
   * @param {(operation: string, variables: Object, how: {signal: AbortSignal}) => Promise<Object>} [way] by which it is asked
   */
  constructor(host, operation, variables, way = ask) {
    this.#host = host;
    this.#way = way;
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
    try {
      this.#settle(abort, { data: await this.#way(this.#operation, variables, { signal: abort.signal }) });
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

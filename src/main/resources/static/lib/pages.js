import { html, nothing } from 'lit';
import { ask } from './graphql.js';
import { problem } from './templates.js';
import { number, t } from './words.js';

/** A list that is shown page by page: the first page out of a question's answer, further ones when somebody wants them. */
export class Pages {

  #host;
  #question;
  #first;
  #operation;
  #variables;
  #page;
  #further = { of: null, pages: [] };
  #loading = false;
  #error = null;

  /**
   * @param {import('lit').ReactiveControllerHost} host the element
   * @param {import('./question.js').Question} question whose answer has the first page
   * @param {(data: Object) => ?Object} first the connection in that answer
   * @param {{operation: string, variables: () => Object, page?: (data: Object) => Object}} further how pages behind a cursor
   *     `after` are asked for, and where they are in the answer
   */
  constructor(host, question, first, { operation, variables, page = first }) {
    this.#host = host;
    this.#question = question;
    this.#first = first;
    this.#operation = operation;
    this.#variables = variables;
    this.#page = page;
  }

  /** @returns {Array<Object>} the pages that there are; none while the first one is awaited */
  get pages() {
    const data = this.#question.data;
    const first = data && this.#first(data);
    if (!first) {
      return [];
    }
    return this.#further.of === data ? [first, ...this.#further.pages] : [first];
  }

  /** @returns {Array<Object>} what is shown */
  get nodes() {
    return this.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  }

  /** @returns {number} how many there are, shown or not */
  get total() {
    return this.pages[0]?.totalCount ?? 0;
  }

  /** Asks for the next page. */
  async more() {
    const of = this.#question.data;
    const pages = this.pages;
    this.#loading = true;
    this.#error = null;
    this.#host.requestUpdate();
    try {
      const data = await ask(this.#operation, { ...this.#variables(), after: pages.at(-1).pageInfo.endCursor });
      if (of === this.#question.data) {
        this.#further = { of, pages: [...pages.slice(1), this.#page(data)] };
      }
    } catch (error) {
      this.#error = error;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  /**
   * @returns how many are shown of how many, and a button for the next page; nothing where all are
   */
  footer() {
    if (this.#error) {
      return problem(this.#error, () => this.more());
    }
    return this.pages.at(-1)?.pageInfo.hasNextPage ? html`<p class="ol-footer">${t('shown-of', number(this.nodes.length), number(this.total))}
      <button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${this.#loading} @click=${() => this.more()}>
        ${this.#loading ? t('loading') : t('more')}</button></p>` : nothing;
  }
}

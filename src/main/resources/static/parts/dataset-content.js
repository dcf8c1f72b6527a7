import { html, nothing } from 'lit';
import '../lib/words/import.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { state } from '../lib/state.js';
import { fictional, kindWord, memberLink, organizationLink, pending } from '../lib/templates.js';
import { number, t } from '../lib/words.js';
import './dataset-removal.js';

/**
 * What a data set brought into the graph, as of the day that the page shows, and its removal.
 *
 * @property {string} dataset its id
 */
class DatasetContent extends PageElement {

  static properties = { dataset: {} };

  #content = new Question(this, 'page/DatasetContent', () => ({ dataset: this.dataset, asOf: state.asOf }));

  render() {
    const data = this.#content.data;
    return html`${pending(this.#content)}${data ? this.#lists(data) : nothing}<ol-dataset-removal .dataset=${this.dataset}></ol-dataset-removal>`;
  }

  #lists({ organizations, members }) {
    return organizations.totalCount + members.totalCount === 0 ? html`<p class="ol-empty">${t('import-brought-none')}</p>`
      : html`<div class="ol-brought">
        ${list(t('import-brought'), organizations, node => html`${organizationLink(node)} ${fictional(node)} <small>${kindWord(node)}</small>`)}
        ${list(t('import-brought-members'), members, node => html`${memberLink(node)} ${fictional(node)}`)}</div>`;
  }
}

const list = (title, { totalCount, edges }, item) => totalCount === 0 ? nothing : html`<section><h2>${title} <small>${number(totalCount)}</small></h2>
  <ul class="ol-areas">${edges.map(({ node }) => html`<li>${item(node)}</li>`)}</ul>
  ${totalCount > edges.length ? html`<p class="ol-kind">${t('shown-of', number(edges.length), number(totalCount))}</p>` : nothing}</section>`;

customElements.define('ol-dataset-content', DatasetContent);

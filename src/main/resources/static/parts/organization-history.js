import { html, nothing } from 'lit';
import '../lib/words/changes.js';
import { minute } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { pending } from '../lib/templates.js';
import { hasWord, listed, t } from '../lib/words.js';

/**
 * What was changed of an organization, when, by whom and why; asked for when somebody opens it.
 *
 * @property {Object} of the answer of OrganizationHead
 */
class OrganizationHistory extends PageElement {

  static properties = { of: { attribute: false }, opened: { state: true } };

  #changes = new Question(this, 'page/OrganizationChanges', () => this.opened && this.of ? { id: this.of.id } : null);
  #pages = new Pages(this, this.#changes, data => data.changes,
    { operation: 'page/OrganizationChanges', variables: () => ({ id: this.of.id }) });

  render() {
    return html`<section><details class="ol-history" @toggle=${({ target }) => { this.opened ||= target.open; }}>
      <summary><h2>${t('history')}</h2></summary>
      ${pending(this.#changes)}
      ${this.#changes.data ? this.#list(this.#pages.nodes) : nothing}
      ${this.#pages.footer()}</details></section>`;
  }

  #list(changes) {
    return changes.length ? html`<ol class="ol-changes">${changes.map(change => html`<li>
      <small><time datetime=${change.at}>${minute(change.at)}</time> · ${change.actor} · ${word('action', change.action)} · ${word('table', change.table)}</small>
      ${change.reason ? html`<div>${change.reason}</div>` : nothing}
      <ul class="ol-cells">${cells(change)}</ul>
      ${change.masked.length ? html`<small>${t('masked', listed(change.masked))}</small>` : nothing}</li>`)}</ol>`
      : html`<p class="ol-empty">${t('no-changes')}</p>`;
  }
}

const word = (about, name) => hasWord(`${about}-${name}`) ? t(`${about}-${name}`) : name;

function cells({ before, after }) {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns.map(column => html`<li><span>${column}</span>
    ${before?.[column] ? html`<del>${before[column]}</del>` : nothing} ${after?.[column] ? html`<ins>${after[column]}</ins>` : nothing}</li>`);
}

customElements.define('ol-organization-history', OrganizationHistory);

import { html, nothing } from 'lit';
import '../lib/words/import.js';
import { minute } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { isOver } from '../lib/imports/progress.js';
import { refusal } from '../lib/imports/refusal.js';
import { request } from '../lib/rest.js';
import { withSettings } from '../lib/route.js';
import { number, t } from '../lib/words.js';

/**
 * The imports that one may see. Fires `ol-forgotten` when one is told of no more.
 *
 * @property {Object[]} imports as the service tells them, the latest first
 */
class ImportList extends PageElement {

  static properties = { imports: { attribute: false }, failed: { state: true } };

  render() {
    return html`<section aria-labelledby="earlier"><h2 id="earlier">${t('import-earlier')} <small>${number(this.imports.length)}</small></h2>
      ${this.failed ? refusal(this.failed, () => { this.failed = null; }) : nothing}
      ${this.imports.length ? this.#table() : html`<p class="ol-empty">${t('import-none')}</p>`}</section>`;
  }

  #table() {
    return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="earlier"><table class="table table-hover ol-imports">
      <thead><tr><th scope="col">${t('import-dataset')}</th><th scope="col">${t('import-state')}</th><th scope="col">${t('import-what')}</th>
        <th scope="col">${t('import-when')}</th><th scope="col">${t('import-by')}</th><td></td></tr></thead>
      <tbody>${this.imports.map(one => html`<tr>
        <td><a href=${withSettings(`/import?import=${one.id}`)}>${one.dataset ?? one.name}</a></td>
        <td>${stateBadge(one)}</td><td>${amount(one)}</td>
        <td class="ol-date">${minute(one.submittedAt)}</td><td>${one.actor}</td>
        <td>${isOver(one) ? html`<button type="button" class="btn btn-sm btn-link" title=${t('import-forget-hint')}
          aria-label="${t('import-forget')}: ${one.dataset ?? one.name}, ${minute(one.submittedAt)}" @click=${() => this.#forget(one.id)}>✕</button>` : nothing}</td>
      </tr>`)}</tbody></table></div>`;
  }

  async #forget(id) {
    try {
      await request(`/imports/${id}`, { method: 'DELETE' });
      this.failed = null;
      this.dispatchEvent(new Event('ol-forgotten'));
    } catch (error) {
      this.failed = error;
    }
  }
}

/**
 * @param {{state: string, dryRun: boolean}} one an import
 * @returns the badge of its state
 */
export const stateBadge = ({ state, dryRun }) => html`<span class="badge ol-import-state" data-state=${state}>${t(`import-state-${state}`)}</span>${
  dryRun ? html` <small>${t('import-dry')}</small>` : nothing}`;

const sum = rows => Object.values(rows).reduce((all, some) => all + some, 0);

const amount = ({ faults, rows }) => faults ? t('import-fault-count', number(faults)) : sum(rows) ? t('import-row-count', number(sum(rows))) : '';

customElements.define('ol-import-list', ImportList);

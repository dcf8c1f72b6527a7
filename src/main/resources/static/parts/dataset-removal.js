import { html, nothing } from 'lit';
import '../lib/words/import.js';
import { PageElement } from '../lib/element.js';
import { ask } from '../lib/graphql.js';
import { refusal } from '../lib/imports/refusal.js';
import { state } from '../lib/state.js';
import { number, t } from '../lib/words.js';

/**
 * Takes a data set out of the graph, once somebody has seen what that would do.
 *
 * @property {string} dataset its id
 */
class DatasetRemoval extends PageElement {

  static properties = { dataset: {}, trial: { state: true }, failed: { state: true }, busy: { state: true }, removed: { state: true } };

  render() {
    return html`${this.removed !== undefined ? html`<p class="ol-import-message" role="status">${t('import-removed', this.dataset, number(this.removed))}</p>`
        : html`<p><button type="button" class="btn btn-sm btn-outline-danger" aria-haspopup="dialog" @click=${this.#open}>${t('import-remove')}</button></p>`}
      <dialog aria-labelledby="removal-title"><h2 id="removal-title">${t('import-remove-title', this.dataset)}</h2>
        <div aria-live="polite">${this.#effect()}</div>
        <div class="ol-actions"><button type="button" class="btn btn-sm btn-outline-secondary" @click=${this.#close}>${t('cancel')}</button>
          <button type="button" class="btn btn-sm btn-danger" ?disabled=${this.busy || !isPossible(this.trial)} @click=${this.#remove}>${t('import-remove-confirm')}</button></div>
      </dialog>`;
  }

  #effect() {
    if (this.failed) {
      return refusal(this.failed, () => this.#try(true));
    }
    if (!this.trial) {
      return this.busy ? html`<p class="ol-loading">${t('import-remove-asking')}</p>` : nothing;
    }
    return isPossible(this.trial) ? html`<p>${t('import-remove-count', number(this.trial.removed))}</p>`
      : html`<p>${t('import-remove-blocked')}</p><ul>${this.trial.userErrors.map(({ message }) => html`<li>${message}</li>`)}</ul>`;
  }

  #open() {
    this.querySelector('dialog').showModal();
    this.#try(true);
  }

  #close() {
    this.querySelector('dialog').close();
  }

  async #remove() {
    const done = await this.#try(false);
    if (isPossible(done)) {
      this.#close();
      this.removed = done.removed;
      state.refresh();
    }
  }

  async #try(dryRun) {
    Object.assign(this, { busy: true, failed: null, trial: null });
    try {
      this.trial = (await ask('RemoveDataset', { input: { id: this.dataset, dryRun } })).removeDataset;
    } catch (error) {
      this.failed = error;
    }
    this.busy = false;
    return this.trial;
  }
}

const isPossible = trial => trial !== null && trial !== undefined && trial.userErrors.length === 0;

customElements.define('ol-dataset-removal', DatasetRemoval);

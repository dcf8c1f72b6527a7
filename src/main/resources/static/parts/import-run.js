import { html, nothing } from 'lit';
import '../lib/words/import.js';
import './dataset-content.js';
import './import-faults.js';
import './import-upload.js';
import { minute } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { Following } from '../lib/imports/following.js';
import { account, announcement, duration, isOver, share, steps } from '../lib/imports/progress.js';
import { refusal } from '../lib/imports/refusal.js';
import { upload } from '../lib/imports/upload.js';
import { json, request } from '../lib/rest.js';
import { go, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { either, number, t } from '../lib/words.js';
import { stateBadge } from './import-list.js';

/**
 * One import: how far it is, and what has become of it.
 *
 * @property {string} import its id
 */
class ImportRun extends PageElement {

  static properties = { import: {}, failed: { state: true }, cancelling: { state: true } };

  #following = new Following(this, () => this.import);
  #before = null;

  render() {
    const { import: one, error } = this.#following;
    if (error?.code === 'NOT_FOUND') {
      return html`<div class="ol-missing"><h1 tabindex="-1">${t('import-not-found')}</h1><p>${t('import-not-found-hint')}</p>
        <p><a href=${withSettings('/import')}>${t('import-title')}</a></p></div>`;
    }
    // the heading stays, as the focus is on it
    return html`<p class="ol-kind"><a href=${withSettings('/import')}>← ${t('import-title')}</a></p>
      <div class="ol-title"><h1 tabindex="-1">${one?.dataset ?? one?.name ?? t('import-title')}</h1>
        ${one ? html`${stateBadge(one)} <small>${one.actor} · ${minute(one.submittedAt)}${took(one)}</small>` : nothing}</div>
      ${one ? this.#told(one) : error ? refusal(error, () => this.#following.retry())
        : html`<p class="ol-loading" role="status">${t('loading')}</p>`}`;
  }

  #told(one) {
    return html`<p class="visually-hidden" role="status">${announcement(one)}</p>
      ${this.failed ? refusal(this.failed, () => { this.failed = null; }) : nothing}
      ${isOver(one) ? this.#end(one) : this.#progress(one)}`;
  }

  #progress(one) {
    return html`<section class="ol-import-progress">
      <ol class="ol-steps">${steps(one).map(({ stage, state: how }) => html`<li data-step=${how}
        aria-current=${how === 'current' ? 'step' : nothing}>${t(`import-${stage}`)}</li>`)}</ol>
      ${progressBar(share(one))}
      <p>${account(one)}</p>
      ${this.#following.lost ? html`<p class="ol-import-wrong" role="alert">${t('import-lost')}</p>` : nothing}
      <p><button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${this.cancelling} @click=${this.#cancel}>
        ${t(this.cancelling ? 'import-cancelling' : 'import-cancel')}</button> <small>${t('import-leave')}</small></p>
    </section>`;
  }

  #end(one) {
    const sent = upload.sentFor(one.id);
    return html`<p class="ol-import-message" data-state=${one.state}>${either(one.message.zh, one.message.en)}</p>
      <div class="ol-import-order">${this.#onwards(one, sent)}
        <button type="button" class="btn btn-sm btn-outline-secondary" title=${t('import-forget-hint')} @click=${this.#forget}>${t('import-forget')}</button></div>
      ${one.state === 'SOUND' && !sent ? html`<p class="ol-kind">${t('import-choose-again')}</p>` : nothing}
      <ol-import-upload></ol-import-upload>
      ${one.faults ? html`<ol-import-faults .import=${one}></ol-import-faults>` : nothing}
      ${rowsByTable(one.rows)}
      ${['LANDED', 'UNCHANGED'].includes(one.state) && one.dataset ? html`<ol-dataset-content .dataset=${one.dataset}></ol-dataset-content>` : nothing}`;
  }

  #onwards(one, sent) {
    const again = { SOUND: 'import-now', CANCELLED: 'import-resend', FAILED: 'import-resend', INTERRUPTED: 'import-resend' }[one.state];
    return html`${sent && again ? html`<button type="button" class="btn btn-primary" ?disabled=${upload.running}
        @click=${() => this.#send(sent, again === 'import-now' ? false : one.dryRun)}>${t(again)}</button>` : nothing}
      <a class="btn btn-sm btn-outline-secondary" href=${withSettings('/import')}>${t(one.state === 'REFUSED' ? 'import-again' : 'import-another')}</a>`;
  }

  #send({ files, name }, dryRun) {
    upload.renew();
    upload.begin(files, { dryRun, name });
  }

  async #cancel() {
    this.cancelling = true;
    await this.#try(async () => {
      const now = await (await request(`/imports/${this.import}`, { method: 'DELETE' })).json();
      this.#following.told(now);
    });
    this.cancelling = false;
  }

  async #forget() {
    await this.#try(async () => {
      await request(`/imports/${this.import}`, { method: 'DELETE' });
      go('/import');
    });
  }

  async #try(work) {
    try {
      this.failed = null;
      await work();
    } catch (error) {
      // that it ended meanwhile is seen at once
      this.failed = error.code === 'ENDED_ALREADY' ? null : error;
      if (!this.failed) {
        this.#following.told(await json('/imports/{id}', { id: this.import }));
      }
    }
  }

  // what has landed changes all that is shown elsewhere
  updated() {
    const one = this.#following.import;
    const landed = one?.state === 'LANDED' ? one.id : null;
    if (landed && this.#before === 'under way') {
      state.refresh();
    }
    this.#before = landed ?? (one && !isOver(one) ? 'under way' : this.#before);
  }
}

const took = ({ startedAt, endedAt }) => startedAt && endedAt
  ? html` · ${t('import-took', duration(Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000))))}` : nothing;

const progressBar = done => done === null ? html`<progress class="ol-progress" aria-label=${t('import-progress')}></progress>`
  : html`<progress class="ol-progress" aria-label=${t('import-progress')} max="1" .value=${done}></progress>`;

const rowsByTable = rows => Object.keys(rows).length ? html`<section aria-labelledby="rows"><h2 id="rows">${t('import-rows-by-table')}</h2>
  <dl class="ol-counts ol-import-rows">${Object.entries(rows).map(([table, count]) => html`<div><dt>${t(`table-${table}`)}</dt><dd>${number(count)}</dd></div>`)}</dl></section>` : nothing;

customElements.define('ol-import-run', ImportRun);

import { html, nothing } from 'lit';
import '../lib/words/import.js';
import './import-upload.js';
import { PageElement } from '../lib/element.js';
import { dropped, inFolder } from '../lib/imports/drop.js';
import { inspected, isNameless, joined, obstacles, size } from '../lib/imports/files.js';
import { upload } from '../lib/imports/upload.js';
import { t } from '../lib/words.js';

/**
 * Takes files by drag and drop, or as any form does, looks at them, and sends them.
 *
 * @property {boolean} closed whether nothing can be sent
 */
class ImportForm extends PageElement {

  static properties = { closed: { attribute: false }, files: { state: true }, over: { state: true }, note: { state: true }, unnamed: { state: true } };

  #changed = () => this.requestUpdate();
  #dragged = event => this.#drag(event);

  constructor() {
    super();
    this.files = [];
  }

  connectedCallback() {
    super.connectedCallback();
    upload.addEventListener('change', this.#changed);
    ['dragover', 'dragleave', 'drop'].forEach(type => document.addEventListener(type, this.#dragged));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    upload.removeEventListener('change', this.#changed);
    ['dragover', 'dragleave', 'drop'].forEach(type => document.removeEventListener(type, this.#dragged));
  }

  render() {
    if (upload.running) {
      return html`<ol-import-upload></ol-import-upload>`;
    }
    const found = obstacles(this.files);
    const nameless = isNameless(this.files);
    return html`<form class="ol-import-form" novalidate @submit=${event => this.#send(event, found, nameless)}>
      ${this.#zone()}
      <p class="ol-import-note" role="status">${this.note ?? nothing}</p>
      ${this.files.length ? html`${this.#table(found)}${this.#order(found, nameless)}` : nothing}
      <ol-import-upload></ol-import-upload>
    </form>`;
  }

  #zone() {
    return html`<div class="ol-drop" ?data-over=${this.over}>
      <svg class="ol-drop-icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 16V4m-5 5 5-5 5 5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4"></path></svg>
      <p><b>${t('import-drop')}</b> ${t('import-or')}
        <label class="btn btn-sm btn-outline-secondary"><input type="file" multiple class="visually-hidden"
          accept=".xlsx,.xlsm,.zip,.csv,text/csv" @change=${this.#chosen}>${t('import-choose')}</label>
        <label class="btn btn-sm btn-outline-secondary"><input type="file" webkitdirectory class="visually-hidden"
          @change=${this.#chosenFolder}>${t('import-choose-folder')}</label></p>
      <p><a href="/imports/template.xlsx" download>${t('import-template')}</a></p>
    </div>`;
  }

  #table({ each, together }) {
    return html`<table class="table ol-import-files"><caption class="visually-hidden">${t('import-chosen')}</caption>
      <thead><tr><th scope="col">${t('import-file')}</th><th scope="col" class="ol-number">${t('import-size')}</th>
        <td><button type="button" class="btn btn-sm btn-link" @click=${() => this.#keep([])}>${t('import-clear')}</button></td></tr></thead>
      <tbody>${this.files.map(({ file }, place) => html`<tr>
        <td>${file.name}${each[place] ? html`<span class="ol-import-wrong">${t(each[place])}</span>` : nothing}</td>
        <td class="ol-number">${size(file.size)}</td>
        <td><button type="button" class="btn btn-sm btn-link" aria-label=${t('import-take-away', file.name)}
          @click=${() => this.#keep(this.files.filter(other => other.file !== file))}>✕</button></td></tr>`)}</tbody></table>
      ${together ? html`<p class="ol-import-wrong">${t(together)}</p>` : nothing}`;
  }

  #order(found, nameless) {
    return html`${nameless ? html`<div class="ol-import-name"><label for="import-name">${t('import-name')}</label>
        <input id="import-name" class="form-control form-control-sm ${this.unnamed ? 'is-invalid' : ''}" maxlength="200" autocomplete="off"
          aria-describedby="import-name-hint" aria-invalid=${!!this.unnamed} @input=${() => { this.unnamed = false; upload.renew(); }}>
        <small id="import-name-hint">${this.unnamed ? html`<b>${t('import-name-needed')}</b> ` : nothing}${t('import-name-hint')}</small></div>` : nothing}
      <div class="ol-import-order"><label class="form-check"><input type="checkbox" class="form-check-input" name="dry-run" checked
          @change=${() => { upload.renew(); this.requestUpdate(); }}> ${t('import-dry-run')}</label>
        <button class="btn btn-primary" ?disabled=${this.closed || isStopped(found)}>${t(this.#isDry ? 'import-check' : 'import-begin')}</button>
        <small>${isStopped(found) ? t('import-stopped') : this.#isDry ? t('import-dry-run-note') : nothing}</small></div>`;
  }

  get #isDry() {
    return this.querySelector('[name=dry-run]')?.checked ?? true;
  }

  #drag(event) {
    if (!event.dataTransfer?.types.length) {
      return;
    }
    event.preventDefault(); // or the browser would leave the page for what is dropped
    if (upload.running) {
      return;
    }
    this.over = event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget !== null);
    if (event.type === 'drop') {
      this.#take(dropped(event.dataTransfer));
    }
  }

  #chosen({ target }) {
    this.#take({ files: [...target.files], ignored: 0 });
    target.value = '';
  }

  #chosenFolder({ target }) {
    this.#take(inFolder([...target.files]));
    target.value = '';
  }

  async #take(source) {
    const { files, ignored, emptyFolder } = await source;
    this.#keep(joined(this.files, await Promise.all(files.map(inspected))));
    this.note = emptyFolder ? t('import-empty-folder') : ignored ? t('import-ignored', ignored) : files.length ? null : t('import-nothing-dropped');
  }

  #keep(files) {
    this.files = files;
    this.note = null;
    upload.renew();
  }

  #send(event, found, nameless) {
    event.preventDefault();
    const field = this.querySelector('#import-name');
    if (this.closed || isStopped(found)) {
      return;
    }
    if (nameless && !field.value.trim()) {
      this.unnamed = true;
      field.focus();
      return;
    }
    upload.begin(this.files.map(({ file }) => file), { dryRun: this.#isDry, name: nameless ? field.value.trim() : '' });
  }
}

const isStopped = ({ each, together }) => together !== null || each.some(Boolean);

customElements.define('ol-import-form', ImportForm);

import { html, nothing } from 'lit';
import '../lib/words/faults.js';
import '../lib/words/import.js';
import { PageElement } from '../lib/element.js';
import { download } from '../lib/exports.js';
import { counted, matching } from '../lib/imports/faults.js';
import { refusal } from '../lib/imports/refusal.js';
import { Question } from '../lib/question.js';
import { json } from '../lib/rest.js';
import { pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';

const PAGE = 100;

/**
 * What is wrong with an import, each fault where it is.
 *
 * @property {{id: string, name: string, faults: number}} import as the service tells it
 */
class ImportFaults extends PageElement {

  static properties = { import: { attribute: false }, wanted: { state: true }, from: { state: true }, making: { state: true }, failed: { state: true } };

  #faults = new Question(this, (which, how) => json('/imports/{id}/faults', which, how), () => ({ id: this.import.id }));

  constructor() {
    super();
    Object.assign(this, { wanted: {}, from: 0 });
  }

  render() {
    const data = this.#faults.data;
    return html`<section aria-labelledby="faults"><div class="ol-heading"><h2 id="faults">${t('import-faults')} <small>${number(this.import.faults)}</small></h2>
        <span class="ol-import-downloads">${this.#download('xlsx')}${this.#download('json')}${this.#download('html')}</span></div>
      <p class="ol-import-hint">${t('import-faults-hint')}</p>
      <p class="ol-status" role="status">${this.making ? t('import-downloading') : ''}</p>
      ${this.failed ? refusal(this.failed.error, () => this.#save(this.failed.form)) : nothing}
      ${pending(this.#faults)}${data ? this.#list(data) : nothing}</section>`;
  }

  #list({ total, faults }) {
    const found = matching(faults, this.wanted);
    return html`<div class="ol-filter">
        ${this.#choice('file', faults, t('import-sheet'), t('import-all-files'))}
        ${this.#choice('code', faults, t('import-message'), t('import-all-codes'))}
        <input type="search" class="form-control form-control-sm" aria-label=${t('import-filter-text')} placeholder=${t('import-filter-text')}
          @input=${({ target }) => this.#want({ text: target.value })}></div>
      ${total > faults.length ? html`<p class="ol-kind">${t('import-faults-kept', number(total), number(faults.length))}</p>` : nothing}
      ${found.length ? html`${this.#table(found)}${this.#footer(found.length)}` : html`<p class="ol-empty" role="status">${t('import-no-match')}</p>`}`;
  }

  #choice(field, faults, label, all) {
    const choices = counted(faults, field);
    return choices.length < 2 ? nothing : html`<select class="form-select form-select-sm" aria-label=${label}
      @change=${({ target }) => this.#want({ [field]: target.value })}>
      <option value="">${all}</option>
      ${choices.map(([value, count]) => html`<option value=${value}>${field === 'code' ? faultWord(value) : value} (${number(count)})</option>`)}</select>`;
  }

  #want(wanted) {
    this.wanted = { ...this.wanted, ...wanted };
    this.from = 0;
  }

  #table(found) {
    return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="faults"><table class="table table-hover ol-faults">
      <thead><tr><th scope="col">${t('import-sheet')}</th><th scope="col" class="ol-number">${t('import-row')}</th><th scope="col">${t('import-column')}</th>
        <th scope="col">${t('import-value')}</th><th scope="col">${t('import-message')}</th></tr></thead>
      <tbody>${found.slice(this.from, this.from + PAGE).map(fault => html`<tr><td>${fault.file}</td>
        <td class="ol-number">${fault.row || html`<small>${t('import-whole')}</small>`}</td><td>${columnWord(fault)}</td>
        <td class="ol-fault-value">${fault.value === null ? nothing : html`<code>${fault.value}</code>`}</td>
        <td><b>${faultWord(fault.code)}</b> ${either(fault.message.zh, fault.message.en)}</td></tr>`)}</tbody></table></div>`;
  }

  #footer(count) {
    const last = Math.min(count, this.from + PAGE);
    return html`<p class="ol-footer"><span role="status">${t('import-showing', number(this.from + 1), number(last), number(count))}</span>
      ${count > PAGE ? html`<button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${this.from === 0}
          @click=${() => this.#turn(-PAGE)}>${t('import-previous')}</button>
        <button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${last === count} @click=${() => this.#turn(PAGE)}>${t('import-next')}</button>` : nothing}</p>`;
  }

  #turn(by) {
    this.from += by;
    this.querySelector('#faults').scrollIntoView({ block: 'nearest' });
  }

  #download(form) {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${this.making} @click=${() => this.#save(form)}>${t(`import-faults-${form}`)}</button>`;
  }

  async #save(form) {
    Object.assign(this, { making: true, failed: null });
    const { id, name } = this.import;
    try {
      await download(`/imports/${id}/faults${form === 'xlsx' ? '.xlsx' : ''}`, {
        accept: { json: 'application/json', html: 'text/html' }[form], name: `${name}-${t('import-faults-file')}.${form}` });
    } catch (error) {
      this.failed = { error, form };
    }
    this.making = false;
  }
}

const columnWord = ({ column, columnTitle }) => either(columnTitle ?? column, column) ?? '';

const faultWord = code => t(`fault-${code}`);

customElements.define('ol-import-faults', ImportFaults);

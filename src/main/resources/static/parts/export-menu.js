import { html, nothing } from 'lit';
import '../lib/words/exports.js';
import { EXPORTS, download, exportPath } from '../lib/exports.js';
import { PageElement } from '../lib/element.js';
import { problem } from '../lib/templates.js';
import { t } from '../lib/words.js';
import { dropdown } from './dropdown.js';

/**
 * Offers an organization as files, with all within it, as of the day that the page shows.
 *
 * @property {string} of the id of the organization
 * @property {Array<string>} files which of EXPORTS; all where nobody says
 * @property {{line?: string, depth?: number}} shown how much of it
 */
class ExportMenu extends PageElement {

  static properties = { of: {}, files: { attribute: false }, shown: { attribute: false }, making: { state: true }, made: { state: true }, failed: { state: true } };

  render() {
    const files = this.files ?? EXPORTS;
    return html`${dropdown(t('exports'), files.map(file => html`<a href=${exportPath(file, this.of, this.shown)} download
        @click=${event => this.#save(event, file)}>${t(`export-${file}`)}</a>`))}
      <span class="ol-status" role="status">${this.making ? t('exporting', t(`export-${this.making}`))
        : this.made ? t('exported', t(`export-${this.made}`)) : ''}</span>
      ${this.failed ? problem(this.failed, () => this.#make(this.failedFile)) : nothing}`;
  }

  #save(event, file) {
    event.preventDefault();
    this.#make(file);
  }

  async #make(file) {
    Object.assign(this, { making: file, made: null, failed: null });
    try {
      await download(exportPath(file, this.of, this.shown));
      this.made = file;
    } catch (error) {
      Object.assign(this, { failed: error, failedFile: file });
    }
    this.making = null;
  }
}

customElements.define('ol-export-menu', ExportMenu);

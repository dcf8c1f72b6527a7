import { html, nothing } from 'lit';
import { EXPORTS, download, exportPath } from '../lib/exports.js';
import { PageElement } from '../lib/element.js';
import { problem } from '../lib/templates.js';
import { t } from '../lib/words.js';

/**
 * Offers an organization as files, with all within it, as of the day that the page shows.
 *
 * @property {string} of the id of the organization
 */
class ExportMenu extends PageElement {

  static properties = { of: {}, making: { state: true }, made: { state: true }, failed: { state: true } };

  render() {
    return html`<details class="ol-dropdown" @focusout=${this.#left} @keydown=${this.#pressed}>
        <summary class="btn btn-sm btn-outline-secondary">${t('exports')}</summary>
        <ul>${EXPORTS.map(file => html`<li><a href=${exportPath(file, this.of)} download
          @click=${event => this.#save(event, file)}>${t(`export-${file}`)}</a></li>`)}</ul>
      </details>
      <span class="ol-status" role="status">${this.making ? t('exporting', t(`export-${this.making}`))
        : this.made ? t('exported', t(`export-${this.made}`)) : ''}</span>
      ${this.failed ? problem(this.failed, () => this.#make(this.failedFile)) : nothing}`;
  }

  #save(event, file) {
    event.preventDefault();
    this.querySelector('details').open = false;
    this.#make(file);
  }

  async #make(file) {
    Object.assign(this, { making: file, made: null, failed: null });
    try {
      await download(exportPath(file, this.of));
      this.made = file;
    } catch (error) {
      Object.assign(this, { failed: error, failedFile: file });
    }
    this.making = null;
  }

  #left({ relatedTarget }) {
    const menu = this.querySelector('details');
    if (relatedTarget && !menu.contains(relatedTarget)) {
      menu.open = false;
    }
  }

  #pressed({ key }) {
    if (key === 'Escape') {
      this.querySelector('details').open = false;
      this.querySelector('summary').focus();
    }
  }
}

customElements.define('ol-export-menu', ExportMenu);

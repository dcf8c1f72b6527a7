import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import '../lib/words/organization.js';
import { PageElement } from '../lib/element.js';
import { download, exportPath } from '../lib/exports.js';
import { problem } from '../lib/templates.js';
import { t } from '../lib/words.js';

const FILE = 'audit.xlsx';

/**
 * Hands out all audits of an organization as a workbook, as of the day that the page shows.
 *
 * @property {string} of the id of the organization
 */
class AuditExport extends PageElement {

  static properties = { of: {}, said: { state: true }, making: { state: true }, failed: { state: true } };

  render() {
    const address = exportPath(FILE, this.of);
    return html`<span class="ol-status" role="status">${this.said ? t(this.said, t(`export-${FILE}`)) : ''}</span>
      <a class="btn btn-sm btn-outline-secondary" href=${address} download aria-disabled=${!!this.making}
        @click=${event => this.#clicked(event, address)}>${t('audit-export')}</a>
      ${this.failed ? problem(this.failed, () => this.#make(address)) : nothing}`;
  }

  #clicked(event, address) {
    event.preventDefault();
    if (!this.making) {
      this.#make(address);
    }
  }

  async #make(address) {
    Object.assign(this, { making: true, said: 'exporting', failed: null });
    try {
      await download(address);
      this.said = 'exported';
    } catch (error) {
      Object.assign(this, { failed: error, said: null });
    }
    this.making = false;
  }
}

customElements.define('ol-audit-export', AuditExport);

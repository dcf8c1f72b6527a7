import { html, nothing } from 'lit';
import '../lib/words/import.js';
import { PageElement } from '../lib/element.js';
import { size } from '../lib/imports/files.js';
import { refusal } from '../lib/imports/refusal.js';
import { upload } from '../lib/imports/upload.js';
import { t } from '../lib/words.js';

/** How far the files are that are being sent, or why they did not get there. */
class ImportUpload extends PageElement {

  #changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    upload.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    upload.removeEventListener('change', this.#changed);
  }

  render() {
    if (upload.error) {
      return refusal(upload.error, () => upload.again());
    }
    if (!upload.running) {
      return nothing;
    }
    const { sent, total } = upload;
    const arrived = sent > 0 && sent >= total;
    return html`<section class="ol-import-progress" aria-labelledby="uploading">
      <h2 id="uploading" role="status">${t(arrived ? 'import-uploaded' : 'import-uploading')}</h2>
      <progress class="ol-progress" aria-labelledby="uploading" max="1" .value=${total ? Math.min(1, sent / total) : 0}></progress>
      <p>${t('import-sent-of', size(Math.min(sent, total)), size(total))} <small>${t('import-keep-open')}</small></p>
      <button type="button" class="btn btn-sm btn-outline-secondary" ?disabled=${arrived} @click=${() => upload.abort()}>${t('import-stop-upload')}</button>
    </section>`;
  }
}

customElements.define('ol-import-upload', ImportUpload);

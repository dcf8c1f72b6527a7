import { html, nothing } from 'lit';
import '../lib/words/import.js';
import '../parts/import-form.js';
import '../parts/import-list.js';
import '../parts/import-run.js';
import { PageElement, entitle } from '../lib/element.js';
import { refusal } from '../lib/imports/refusal.js';
import { Question } from '../lib/question.js';
import { json } from '../lib/rest.js';
import { go } from '../lib/route.js';
import { upload } from '../lib/imports/upload.js';
import { t } from '../lib/words.js';

/** Brings data in: takes files, or shows what becomes of those sent, by the parameter `import` of the address. */
class Import extends PageElement {

  #imports = new Question(this, (none, how) => json('/imports', none, how), () => this.#id ? null : {});
  #shown = null;
  #uploaded = () => this.#goOn();

  get #id() {
    return new URLSearchParams(location.search).get('import');
  }

  connectedCallback() {
    super.connectedCallback();
    upload.addEventListener('change', this.#uploaded);
    this.#goOn();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    upload.removeEventListener('change', this.#uploaded);
  }

  #goOn() {
    const id = upload.take();
    if (id) {
      go(`/import?import=${encodeURIComponent(id)}`);
    }
  }

  render() {
    const id = this.#id;
    return id ? html`<ol-import-run .import=${id}></ol-import-run>` : this.#start();
  }

  #start() {
    const { data, error } = this.#imports;
    return html`<h1 tabindex="-1">${t('import-title')}</h1><p class="ol-import-lead">${t('import-lead')}</p>
      ${error ? refusal(error, () => this.#imports.retry()) : nothing}
      <ol-import-form .closed=${!!error}></ol-import-form>
      ${data ? html`<ol-import-list .imports=${data} @ol-forgotten=${() => this.#imports.retry()}></ol-import-list>` : nothing}`;
  }

  // the frame does so for other views only
  async updated() {
    entitle(this, t('import-title'));
    const id = this.#id ?? '';
    const moved = this.#shown !== null && this.#shown !== id;
    this.#shown = id;
    if (moved) {
      await this.querySelector('ol-import-run')?.updateComplete;
      this.querySelector('h1')?.focus();
    }
  }
}

customElements.define('ol-view-import', Import);

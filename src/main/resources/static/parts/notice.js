import { html, nothing } from 'lit';
import { PageElement } from '../lib/element.js';
import { t } from '../lib/words.js';

/** Says what has been carried out, until somebody closes it or goes elsewhere. */
class Notice extends PageElement {

  static properties = { text: { state: true } };

  #leave = () => { this.text = null; };

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('ol-navigated', this.#leave);
    window.addEventListener('popstate', this.#leave);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('ol-navigated', this.#leave);
    window.removeEventListener('popstate', this.#leave);
  }

  /** @param {*} text what is said; null is nothing any more */
  say(text) {
    this.text = text;
  }

  render() {
    return html`<div class="ol-notice" role="status" ?data-said=${this.text}>${this.text ? html`<span>${this.text}</span>
      <button type="button" class="btn-close" aria-label=${t('close')} @click=${this.#leave}></button>` : nothing}</div>`;
  }
}

customElements.define('ol-notice', Notice);

/**
 * Says what has been carried out, to those who see and those who listen.
 *
 * @param {*} text a text or a template
 */
export function notify(text) {
  document.querySelector('ol-notice').say(text);
}

// it has to be there before it speaks
document.body.append(document.createElement('ol-notice'));

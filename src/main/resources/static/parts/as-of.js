import { html, nothing } from 'lit';
import { anotherDay, today } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { state } from '../lib/state.js';
import { Viewer } from '../lib/viewer.js';
import { t } from '../lib/words.js';

/**
 * Picks the day that governs the whole page; today is no day in the address. Which day that is the service knows, and it is asked
 * again when somebody comes back to the page.
 */
class AsOfPicker extends PageElement {

  #viewer = new Viewer(this);
  #returned = () => document.visibilityState === 'visible' && this.#viewer.retry();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#returned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#returned);
  }

  render() {
    return html`<label class="ol-as-of"><span>${t('as-of')}</span>
      <input type="date" class="form-control form-control-sm" aria-label=${t('as-of')} min="1900-01-01" max="2999-12-31"
        .value=${state.asOf ?? today()} @change=${this.#picked}></label>`;
  }

  #picked({ target }) {
    if (target.validity.valid) {
      state.asOf = target.value === today() ? null : target.value;
      target.value = state.asOf ?? today(); // nothing at all is today as well
    }
  }
}

/** Says that the page does not show today. */
class AsOfBanner extends PageElement {

  #viewer = new Viewer(this); // who knows which day it is

  render() {
    const day = anotherDay();
    return day ? html`<div class="ol-banner" role="status">${t('as-of-banner', day)}
      <button type="button" class="btn btn-sm btn-link" @click=${() => { state.asOf = null; }}>${t('to-today')}</button></div>` : nothing;
  }
}

customElements.define('ol-as-of', AsOfPicker);
customElements.define('ol-as-of-banner', AsOfBanner);

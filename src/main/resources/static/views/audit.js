import { html } from 'lit';
import { PageElement } from '../lib/element.js';
import { t } from '../lib/words.js';

customElements.define('ol-view-audit', class extends PageElement {

  render() {
    return html`<p class="ol-empty">${t('in-preparation')}</p>`;
  }
});

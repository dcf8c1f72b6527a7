import { html } from 'lit';
import { PageElement } from '../lib/element.js';

class View extends PageElement {

  render() {
    return html`<h1 tabindex="-1">…</h1>`;
  }
}

customElements.define('ol-view-chart', View);

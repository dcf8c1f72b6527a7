import { LitElement } from 'lit';
import { state } from './state.js';

/** An element of the page: in the light DOM, under the page's one style sheet, drawn anew when the state changes. */
export class PageElement extends LitElement {

  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate(); // it may have been away while the state changed
    state.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    state.removeEventListener('change', this.#redraw);
  }
}

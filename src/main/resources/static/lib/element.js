import { LitElement } from 'lit';
import { state } from './state.js';

/**
 * Lets a view say what it shows, for the title of the page.
 *
 * @param {HTMLElement} view the view
 * @param {?string} what a name; null as long as it is not known
 */
export const entitle = (view, what) => view.dispatchEvent(new CustomEvent('ol-entitled', { bubbles: true, detail: what }));

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

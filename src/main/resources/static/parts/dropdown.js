import { html } from 'lit';

/**
 * A button that unfolds a list of links or buttons, and folds it again when one of them is chosen, or the focus leaves, or
 * somebody presses Escape.
 *
 * @param {string} label on the button
 * @param {Array} items links or buttons
 * @returns the button with its list
 */
export const dropdown = (label, items) => html`<details class="ol-dropdown" @focusout=${left} @keydown=${pressed} @click=${chosen}>
  <summary class="btn btn-sm btn-outline-secondary">${label}</summary>
  <ul>${items.map(item => html`<li>${item}</li>`)}</ul></details>`;

function left({ currentTarget: menu, relatedTarget }) {
  if (relatedTarget && !menu.contains(relatedTarget)) {
    menu.open = false;
  }
}

function pressed({ currentTarget: menu, key }) {
  if (key === 'Escape') {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
}

function chosen({ currentTarget: menu, target }) {
  if (target.closest('li')) {
    menu.open = false;
  }
}

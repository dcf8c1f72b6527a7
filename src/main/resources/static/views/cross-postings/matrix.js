import { html, nothing } from 'lit';
import './list.js';
import { cellName, cellOf, matrixOf, step } from '../../lib/cross-matrix.js';
import { PageElement } from '../../lib/element.js';
import { asked, withAsked } from '../../lib/own-query.js';
import { Question } from '../../lib/question.js';
import { go } from '../../lib/route.js';
import { state } from '../../lib/state.js';
import { pending } from '../../lib/templates.js';
import { number, t } from '../../lib/words.js';

/**
 * How many people serve in organizations of each two kinds; a cell opens into the list of them.
 *
 * @property {string} within the id of the organization
 */
class CrossMatrix extends PageElement {

  static properties = { within: { attribute: false }, at: { state: true } };

  #matrix = new Question(this, 'page/CrossPostingMatrix', () => this.within ? { within: this.within, asOf: state.asOf } : null);

  render() {
    const data = this.#matrix.data;
    const cell = cellOf(asked('cell'));
    return html`${pending(this.#matrix)}
      ${data ? html`<section aria-labelledby="cross-matrix" aria-busy=${this.#matrix.loading}>
        <h2 id="cross-matrix">${t('cross-matrix-title')}</h2>
        ${data.crossPostingMatrix.length ? this.#table(matrixOf(data.crossPostingMatrix), data.crossPostings.totalCount)
          : html`<p class="ol-empty">${t('cross-none')}</p>`}
      </section>` : nothing}
      ${cell ? html`<ol-cross-list id="cross-list" .within=${this.within} .kinds=${cell}></ol-cross-list>` : nothing}`;
  }

  #table({ kinds, rows }, people) {
    const at = this.at && this.at[0] < kinds.length && this.at[1] < kinds.length ? this.at : home(rows);
    return html`<p class="ol-kind">${t('cross-matrix-hint', number(people))}</p>
      <div class="ol-scroll ol-matrix-frame"><table class="ol-matrix" role="grid" aria-labelledby="cross-matrix" @keydown=${event => this.#key(event, kinds.length)}>
        <thead><tr><td></td>${kinds.map(kind => html`<th scope="col"><span>${t(kind)}</span></th>`)}</tr></thead>
        <tbody>${rows.map((row, r) => html`<tr><th scope="row">${t(kinds[r])}</th>
          ${row.map((cell, c) => this.#cell(cell, [r, c], at[0] === r && at[1] === c))}</tr>`)}</tbody></table></div>
      <p class="ol-shades" aria-hidden="true">${t('cross-few')}${[1, 2, 3, 4, 5].map(shade => html`<i data-shade=${shade}></i>`)}${t('cross-many')}</p>`;
  }

  #cell(cell, place, entered) {
    const tab = entered ? 0 : -1;
    const at = place.join('-');
    if (!cell.members) {
      return html`<td class="ol-none" tabindex=${tab} data-at=${at} aria-label=${words(cell)}><span aria-hidden="true">·</span></td>`;
    }
    const open = opened() === cell.name;
    return html`<td><button type="button" tabindex=${tab} data-at=${at} data-shade=${cell.shade} aria-label=${words(cell)} title=${words(cell)}
      aria-expanded=${open} @focus=${() => { this.at = place; }} @click=${() => this.#open(cell, open)}>${number(cell.members)}</button></td>`;
  }

  #open(cell, open) {
    go(withAsked({ cell: open ? null : cell.name }));
    this.updateComplete.then(() => this.querySelector('#cross-list')?.scrollIntoView({ block: 'nearest' }));
  }

  #key(event, size) {
    const from = event.target.dataset.at?.split('-').map(Number);
    const to = from && step(event.key, from, size, event.ctrlKey);
    if (to) {
      event.preventDefault();
      this.at = to;
      this.querySelector(`[data-at="${to.join('-')}"]`).focus();
    }
  }
}

// the open cell, otherwise the first one in which there is somebody
function home(rows) {
  const places = rows.flatMap((row, r) => row.map((cell, c) => ({ cell, place: [r, c] })));
  const open = places.find(({ cell }) => cell.members && cell.name === opened());
  return (open ?? places.find(({ cell }) => cell.members)).place;
}

// whichever of the two kinds comes first in the address
const opened = () => cellOf(asked('cell')) && cellName(...cellOf(asked('cell')));

const words = ({ a, b, members, pairs }) => t('cross-cell', t(a), t(b), number(members), number(pairs));

customElements.define('ol-cross-matrix', CrossMatrix);

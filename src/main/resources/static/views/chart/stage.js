import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { layOut } from '../../lib/chart-layout.js';
import { PageElement } from '../../lib/element.js';
import { t } from '../../lib/words.js';
import { boxTemplate } from './box.js';
import { Camera } from './camera.js';
import { boxBeside, moveOf } from './keys.js';
import { Painter, inside } from './painter.js';

// below this scale boxes are painted and not written
const AFAR = 0.42;
// how far beyond the edge boxes are there already, in pixels of the stage
const AHEAD = 300;

/**
 * Where the chart is drawn: the boxes that can be seen are elements, all the rest is painted.
 *
 * Fires `ol-toggle` with a box to be opened or closed, `ol-point` with the id of a member who is pointed at, or null.
 *
 * @property {import('../../lib/chart.js').OrgChart} chart what is drawn
 * @property {Set<Object>} busy the boxes that are awaited
 * @property {import('./other-posts.js').Lit} lit what is lit
 * @property {string} label what the chart is called
 * @property {boolean} badge whether boxes say that they are fictional
 * @property {unknown} aside what lies upon it
 */
class ChartStage extends PageElement {

  static properties = { chart: { attribute: false }, revision: {}, busy: { attribute: false }, lit: { attribute: false }, label: {}, badge: { type: Boolean },
    aside: { attribute: false } };

  #camera;
  #painter;
  #laid = { places: new Map() };
  #shape = '';
  #active = null;
  #held = null;
  #window = null;
  #frame = 0;
  #resizes = new ResizeObserver(() => this.#resized());
  #themes = new MutationObserver(() => this.#painted());

  firstUpdated() {
    this.#painter = new Painter(this.querySelector('canvas'));
    this.#camera = new Camera(this.querySelector('.ol-chart-stage'), () => this.#moved());
    this.#resizes.observe(this.querySelector('.ol-chart-stage'));
    this.#themes.observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#resizes.disconnect();
    this.#themes.disconnect();
  }

  /** @returns {?Object} the box that the keyboard is at, or would be */
  get active() {
    return this.#laid.places.has(this.#active) ? this.#active : this.chart?.root;
  }

  /**
   * Moves to a box.
   *
   * @param {Object} box one that is to be seen
   * @param {{focus?: boolean}} [how] whether the keyboard goes there as well
   */
  async goTo(box, { focus = true } = {}) {
    this.#active = box;
    this.#camera.reveal(this.#laid.places.get(box), !focus);
    this.requestUpdate();
    await this.updateComplete;
    if (focus) {
      this.#element(box)?.focus({ preventScroll: true });
    }
  }

  /** Shows the whole chart. */
  fit() {
    this.#camera.fit();
  }

  /**
   * Lets a box stay where it is seen when the chart grows or shrinks.
   *
   * @param {Object} box which one
   */
  hold(box) {
    this.#held = box;
  }

  willUpdate() {
    if (!this.#camera || !this.chart?.root) {
      return;
    }
    const { width, height } = this.#camera.size;
    const shape = `${this.chart.asOf} ${this.chart.line} ${this.chart.id} ${this.chart.revision} ${width < 600}`;
    if (shape !== this.#shape && width) {
      this.#lay(width / height);
      this.#shape = shape;
    }
  }

  #lay(aspect) {
    const before = this.#laid;
    const same = box => [...before.places.keys()].find(({ organization }) => organization.id === box?.organization.id);
    const kept = this.#held ?? this.#active ?? this.chart.root;
    const old = before.places.get(before.places.has(kept) ? kept : same(kept));
    this.#active = this.#active && this.chart.find(this.#active.organization.id);
    this.#laid = layOut(this.chart, aspect);
    Object.assign(this.#camera.chart, { width: this.#laid.width, height: this.#laid.height });
    const now = this.#laid.places.get(this.chart.find(kept.organization.id));
    this.#held = null;
    this.#window = null;
    if (before.of !== this.chart.id + this.chart.line || !old || !now) {
      this.#camera.begin();
    } else {
      this.#camera.hold(old, now);
    }
    this.#laid.of = this.chart.id + this.chart.line;
  }

  render() {
    const seen = this.#seen();
    return html`<div class="ol-chart-stage" tabindex="0" role="group" aria-label=${this.label} aria-describedby="chart-keys"
        @keydown=${this.#pressed} @click=${this.#clicked} @focusin=${this.#focused} @scroll=${stay}
        @pointerover=${this.#pointed} @pointerout=${this.#left} @focusout=${this.#left}>
      <canvas aria-hidden="true"></canvas>
      <div class="ol-chart-world" role="tree" aria-orientation="horizontal" aria-label=${t('chart-tree')}>
        ${repeat(seen, box => box.organization.id, box => boxTemplate(box, {
          open: this.chart.isOpen(box), active: box === this.active, busy: this.busy.has(box), badge: this.badge && box !== this.chart.root,
          lit: this.lit?.boxes.get(box) ?? (this.lit?.boxes.size > 1 ? 'not' : null), member: this.lit?.member.id }))}
      </div>
      <div class="ol-chart-tools" role="group" aria-label=${t('chart-zoom')}>
        ${this.#tool('＋', 'chart-zoom-in', () => this.#camera.scaleBy(1.4))}
        ${this.#tool('－', 'chart-zoom-out', () => this.#camera.scaleBy(1 / 1.4))}
        ${this.#tool('⤢', 'chart-fit', () => this.#camera.fit())}
      </div>
      ${this.aside}
    </div>`;
  }

  #tool(sign, word, act) {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary" title=${t(word)} aria-label=${t(word)} @click=${act}>
      <span aria-hidden="true">${sign}</span></button>`;
  }

  // the one that the keyboard is at is always there, so that it is not lost
  #seen() {
    if (!this.#camera || !this.chart?.root) {
      return [];
    }
    const { active } = this;
    const { width, height } = this.#camera.size;
    const { x, y, k } = this.#camera.transform;
    if (k < AFAR) {
      return active ? [active] : [];
    }
    this.#window = { left: (-x - AHEAD) / k, top: (-y - AHEAD) / k, right: (width - x + AHEAD) / k, bottom: (height - y + AHEAD) / k, k };
    const seen = inside(this.#laid.places, this.#window).map(([box]) => box);
    return !active || seen.includes(active) ? seen : [active, ...seen];
  }

  updated() {
    for (const element of this.querySelectorAll('.ol-box')) {
      const place = this.#laid.places.get(element.box);
      if (place && element.place !== place) {
        element.place = place;
        element.style.transform = `translate(${place.x}px, ${place.y}px)`;
        element.style.height = `${place.height}px`;
      }
    }
    this.#painted();
  }

  #painted() {
    this.#painter?.repaint();
    this.#moved();
  }

  #moved() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    if (!this.#camera || !this.isConnected) {
      return;
    }
    const { transform, size } = this.#camera;
    const { x, y, k } = transform;
    const world = this.querySelector('.ol-chart-world');
    world.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    world.toggleAttribute('data-afar', k < AFAR);
    this.#painter.paint({ ...size, transform }, this.#laid.places,
      { afar: k < AFAR, lit: new Set(this.lit?.boxes.keys()), ways: this.lit?.ways ?? [] });
    if (!this.#covers(size, transform)) {
      this.requestUpdate();
    }
  }

  // whether the boxes that are there are those that have to be
  #covers({ width, height }, { x, y, k }) {
    if (k < AFAR) {
      const none = !this.#window;
      this.#window = null;
      return none;
    }
    const { left, top, right, bottom } = this.#window ?? { left: Infinity };
    return left <= -x / k && top <= -y / k && right >= (width - x) / k && bottom >= (height - y) / k;
  }

  #resized() {
    this.#window = null;
    this.requestUpdate();
  }

  #element(box) {
    return [...this.querySelectorAll('.ol-box')].find(element => element.box === box);
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #clicked(event) {
    const box = event.target.closest('.ol-box')?.box;
    if (event.target.closest('.ol-box-toggle')) {
      this.#active = box;
      this.#fire('ol-toggle', box);
    }
  }

  #focused({ target }) {
    const box = target.closest('.ol-box')?.box;
    if (box && box !== this.#active) {
      this.#active = box;
      this.requestUpdate();
    }
    if (box && target.matches(':focus-visible')) {
      this.#camera.reveal(this.#laid.places.get(box));
    }
    this.#fire('ol-point', target.dataset?.member ?? null);
  }

  #pointed({ target, pointerType }) {
    const member = target.closest('[data-member]')?.dataset.member;
    if (member && pointerType !== 'touch') {
      this.#fire('ol-point', member);
    }
  }

  #left({ target, relatedTarget }) {
    if (target.closest('[data-member]') && !relatedTarget?.closest?.('[data-member]')) {
      this.#fire('ol-point', null);
    }
  }

  #pressed(event) {
    const box = event.target.role === 'treeitem' || event.target.getAttribute?.('role') === 'treeitem' ? event.target.box : null;
    const move = moveOf(event, box);
    if (!move) {
      return;
    }
    event.preventDefault();
    if (move.scale) {
      this.#camera.scaleBy(move.scale);
    } else if (move.by) {
      this.#camera.moveBy(...move.by);
    } else if (move.fit) {
      this.#camera.fit();
    } else {
      const act = boxBeside(this.chart, box, move.to);
      if (act.box) {
        this.goTo(act.box);
      } else if (act.toggle) {
        this.#fire('ol-toggle', box);
      }
    }
  }
}

// the browser brings what has the focus into view by scrolling, which is the camera's to do
function stay({ currentTarget }) {
  currentTarget.scrollTo(0, 0);
}

customElements.define('ol-chart-stage', ChartStage);

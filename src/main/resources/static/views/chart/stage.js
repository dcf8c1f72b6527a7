import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PageElement } from '../../lib/element.js';
import { t } from '../../lib/words.js';
import { boxTemplate } from './box.js';
import { Camera } from './camera.js';
import { boxBeside, moveOf } from './keys.js';
import { Painter } from './painter.js';
import { watchPointing } from './pointing.js';
import { Scene } from './scene.js';

const NEARER = 1.4;

/**
 * Where the chart is drawn: the boxes that can be seen are elements, all the rest is painted.
 *
 * Fires `ol-toggle` with a box to be opened or closed, `ol-point` with the id of a member who is pointed at, null when
 * nobody is any more, and undefined when what is shown of the one before is to stay.
 *
 * @property {import('../../lib/chart.js').OrgChart} chart what is drawn
 * @property {number} revision of the chart
 * @property {Set<Object>} busy the boxes that are awaited
 * @property {import('./other-posts.js').Lit} lit what is lit
 * @property {string} label what the chart is called
 * @property {boolean} badge whether boxes say that they are fictional
 * @property {unknown} aside what lies upon it
 */
class ChartStage extends PageElement {

  static properties = { chart: { attribute: false }, revision: { attribute: false }, busy: { attribute: false }, lit: { attribute: false },
    label: { attribute: false }, badge: { attribute: false }, aside: { attribute: false } };

  #scene = new Scene();
  #camera = null;
  #painter = null;
  #active = null;
  #held = null;
  #frame = 0;
  #resizes = new ResizeObserver(() => this.#resized());
  #themes = new MutationObserver(() => this.#repaint());

  firstUpdated() {
    const stage = this.querySelector('.ol-chart-stage');
    this.#painter = new Painter(this.querySelector('canvas'));
    this.#camera = new Camera(stage, () => this.#moved());
    watchPointing(stage, member => this.#fire('ol-point', member));
    this.#observe(stage);
    this.requestUpdate();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#camera) {
      this.#observe(this.querySelector('.ol-chart-stage'));
    }
  }

  #observe(stage) {
    this.#resizes.observe(stage);
    this.#themes.observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#resizes.disconnect();
    this.#themes.disconnect();
  }

  // the one that the keyboard is at, or would be
  get #focusable() {
    const box = this.chart.find(this.#active ?? this.chart.id);
    return this.#scene.places.has(box) ? box : this.chart.root;
  }

  /** Shows the whole chart. */
  fit() {
    this.#camera.fit();
  }

  /**
   * Brings a box to the middle.
   *
   * @param {Object} box one that is to be seen
   */
  centre(box) {
    this.#camera.reveal(this.#scene.places.get(box), true);
  }

  /**
   * Brings all that is below into view, or as much as there is room for.
   *
   * @param {Object} box of whom
   */
  async showBelow(box) {
    await this.updateComplete;
    if (!this.#scene.isAfar(this.#camera.transform) && this.chart.isOpen(box)) {
      this.#camera.reveal(this.#scene.blockOf(box));
    }
  }

  /**
   * Lets a box stay where it is seen when the chart grows or shrinks next.
   *
   * @param {Object} box which one
   */
  hold(box) {
    this.#held = box.organization.id;
  }

  willUpdate() {
    const laid = this.#camera && this.#scene.lay(this.chart, this.#camera.size, this.#held ?? this.#active ?? this.chart.id);
    if (laid) {
      this.#held = null;
      this.#camera.chart = this.#scene;
      if (laid.begun) {
        this.#camera.begin();
      } else {
        this.#camera.hold(laid.before, laid.now);
      }
    }
  }

  render() {
    return html`<div class="ol-chart-stage" tabindex="0" role="group" aria-label=${this.label} aria-describedby="chart-keys"
        @keydown=${this.#pressed} @click=${this.#clicked} @focusin=${this.#focused} @scroll=${stay}>
      <canvas aria-hidden="true"></canvas>
      <div class="ol-chart-world" role="tree" aria-orientation="horizontal" aria-label=${t('chart-tree')}>
        ${repeat(this.#boxes(), box => box.organization.id, box => this.#box(box))}
      </div>
      <div class="ol-chart-tools" role="group" aria-label=${t('chart-zoom')}>
        ${tool('＋', 'chart-zoom-in', () => this.#camera.scaleBy(NEARER))}
        ${tool('－', 'chart-zoom-out', () => this.#camera.scaleBy(1 / NEARER))}
        ${tool('⤢', 'chart-fit', () => this.#camera.fit())}
      </div>
      ${this.aside}
    </div>`;
  }

  // the one that the keyboard is at is always there, so that it is not lost
  #boxes() {
    if (!this.#camera) {
      return [];
    }
    const seen = this.#scene.near(this.#camera.size, this.#camera.transform);
    return seen.includes(this.#focusable) ? seen : [this.#focusable, ...seen];
  }

  #box(box) {
    return boxTemplate(box, {
      open: this.chart.isOpen(box), active: box === this.#focusable, busy: this.busy.has(box), badge: this.badge && box !== this.chart.root,
      lit: this.lit?.boxes.get(box) ?? (this.lit ? 'not' : null), member: this.lit?.member.id,
    });
  }

  updated() {
    this.querySelectorAll('.ol-box').forEach(element => {
      const place = this.#scene.places.get(element.box);
      if (place && element.place !== place) {
        element.place = place;
        element.style.transform = `translate(${place.x}px, ${place.y}px)`;
        element.style.height = `${place.height}px`;
      }
    });
    this.#moved();
  }

  #repaint() {
    this.#painter.forget();
    this.#moved();
  }

  #resized() {
    this.#scene.forget();
    this.requestUpdate();
  }

  #moved() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#camera && this.#draw(this.#camera));
  }

  #draw({ size, transform }) {
    const afar = this.#scene.isAfar(transform);
    const world = this.querySelector('.ol-chart-world');
    world.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
    world.toggleAttribute('data-afar', afar);
    this.#painter.paint({ size, transform }, this.#scene.places, { afar, lit: this.lit });
    if (!this.#scene.covers(size, transform)) {
      this.requestUpdate();
    }
  }

  #element(box) {
    return [...this.querySelectorAll('.ol-box')].find(element => element.box === box);
  }

  async #goTo(box) {
    this.#active = box.organization.id;
    this.#camera.reveal(this.#scene.places.get(box));
    this.requestUpdate();
    await this.updateComplete;
    this.#element(box)?.focus({ preventScroll: true });
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // fingers point at the mark of those who serve elsewhere as well
  #clicked({ target }) {
    const element = target.closest('.ol-box');
    if (element && target.closest('.ol-cross')) {
      this.#fire('ol-point', target.closest('li').querySelector('[data-member]').dataset.member);
    }
    if (target.closest('.ol-box-toggle')) {
      element.focus({ preventScroll: true });
      this.#fire('ol-toggle', element.box);
    }
  }

  #focused({ target }) {
    const box = target.closest('.ol-box')?.box;
    if (box && box.organization.id !== this.#active) {
      this.#active = box.organization.id;
      this.requestUpdate();
    }
    if (box && target.matches(':focus-visible')) {
      this.#camera.reveal(this.#scene.places.get(box));
    }
  }

  #pressed(event) {
    const box = event.target.box ?? null;
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
      this.#walk(box, boxBeside(this.chart, box, move.to));
    }
  }

  #walk(box, { box: beside, toggle }) {
    if (beside) {
      this.#goTo(beside);
    } else if (toggle) {
      this.#fire('ol-toggle', box);
    }
  }
}

const tool = (sign, word, act) => html`<button type="button" class="btn btn-sm btn-outline-secondary" title=${t(word)} aria-label=${t(word)}
  @click=${act}><span aria-hidden="true">${sign}</span></button>`;

// the browser brings what has the focus into view by scrolling, which is the camera's to do
function stay({ currentTarget }) {
  currentTarget.scrollTo(0, 0);
}

customElements.define('ol-chart-stage', ChartStage);

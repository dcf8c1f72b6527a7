import { WIDTH, layOut } from '../../lib/chart-layout.js';

// below this scale boxes are painted and not written
const AFAR = 0.42;
// how far beyond the edge boxes are there already, in pixels of the stage
const AHEAD = 300;

const NOWHERE = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** Where all boxes are, and which of them can be seen. */
export class Scene {

  /** The place of each box that is to be seen, by the box. */
  places = new Map();

  width = 0;
  height = 0;

  #ids = new Map();
  #of = '';
  #shape = '';
  #ahead = NOWHERE;

  /**
   * Places the boxes anew, if anything has changed.
   *
   * @param {import('../../lib/chart.js').OrgChart} chart what is drawn
   * @param {{width: number, height: number}} size of the stage
   * @param {string} kept the id of the one that is to stay where it is seen
   * @returns {?{begun: boolean, before: ?Object, now: ?Object}} null where nothing has changed; whether the chart is another one,
   *     and where the one that is to stay was and is
   */
  lay(chart, { width, height }, kept) {
    const shape = JSON.stringify([chart.id, chart.line, chart.asOf, chart.revision, width < 600]);
    if (shape === this.#shape || !width || !height) {
      return null;
    }
    this.#shape = shape;
    const of = JSON.stringify([chart.id, chart.line]);
    const before = this.#of === of ? this.#ids.get(kept) ?? this.#ids.get(chart.id) : null;
    Object.assign(this, layOut(chart, width / height));
    this.#ids = new Map([...this.places].map(([{ organization }, place]) => [organization.id, place]));
    const now = this.#ids.get(kept) ?? this.#ids.get(chart.id);
    const begun = this.#of !== of;
    this.#of = of;
    this.forget();
    return { begun, before, now };
  }

  /**
   * @param {Object} box an open one
   * @returns {{x: number, y: number, width: number, height: number}} what it takes with all that is below it
   */
  blockOf(box) {
    const { x, y, wires } = this.places.get(box);
    const left = Math.min(x, wires.bus[0]);
    return { x: left, y, width: Math.max(x, wires.right) + WIDTH - left, height: wires.bottom - y };
  }

  /** Lets the next look find out what can be seen. */
  forget() {
    this.#ahead = NOWHERE;
  }

  /**
   * @param {{k: number}} transform how the chart is looked at
   * @returns {boolean} whether from so far that boxes are painted
   */
  isAfar({ k }) {
    return k < AFAR;
  }

  /**
   * Which boxes have to be there, with some around.
   *
   * @param {{width: number, height: number}} size of the stage
   * @param {{x: number, y: number, k: number}} transform how it is looked at
   * @returns {Array<Object>} boxes; none from afar
   */
  near(size, transform) {
    if (this.isAfar(transform)) {
      this.forget();
      return [];
    }
    this.#ahead = windowOf(size, transform, AHEAD);
    return inside(this.places, this.#ahead).map(([box]) => box);
  }

  /**
   * @param {{width: number, height: number}} size of the stage
   * @param {{x: number, y: number, k: number}} transform how it is looked at
   * @returns {boolean} whether the boxes that were asked for last are those that have to be there
   */
  covers(size, transform) {
    if (this.isAfar(transform)) {
      return this.#ahead === NOWHERE;
    }
    const { left, top, right, bottom } = windowOf(size, transform, 0);
    return this.#ahead.left <= left && this.#ahead.top <= top && this.#ahead.right >= right && this.#ahead.bottom >= bottom;
  }
}

/**
 * @param {{width: number, height: number}} size of the stage
 * @param {{x: number, y: number, k: number}} transform how it is looked at
 * @param {number} around how many pixels beyond the edge
 * @returns {{left: number, top: number, right: number, bottom: number}} what is looked at, in the chart
 */
export const windowOf = ({ width, height }, { x, y, k }, around) => ({
  left: (-x - around) / k, top: (-y - around) / k, right: (width - x + around) / k, bottom: (height - y + around) / k });

/**
 * @param {Map<Object, Object>} places of boxes
 * @param {{left: number, top: number, right: number, bottom: number}} window what is looked at
 * @returns {Array<[Object, Object]>} the boxes that can be seen, with their places
 */
export function inside(places, { left, top, right, bottom }) {
  const seen = [];
  for (const entry of places) {
    const { x, y, height } = entry[1];
    if (x < right && x + WIDTH > left && y < bottom && y + height + 14 > top) {
      seen.push(entry);
    }
  }
  return seen;
}

import '/webjars/d3/dist/d3.min.js';
import { WIDTH } from '../../lib/chart-layout.js';

const { select, zoom, zoomIdentity } = globalThis.d3;

const NEAREST = 2;
const FARTHEST = 0.02;
const MARGIN = 24;
const KEPT = 90;
const READABLE = 0.85;

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const within = (value, low, high) => Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));

/** Where somebody looks at the chart from: moved by wheel, fingers, buttons and keys, and never so far that nothing is left to be seen. */
export class Camera {

  /** @returns {{x: number, y: number, k: number}} the transform, of d3 */
  transform = zoomIdentity;

  /** How large the chart is. */
  chart = { width: 0, height: 0 };

  #stage;
  #zoom;

  /**
   * @param {HTMLElement} stage on which
   * @param {() => void} moved is told of each move
   */
  constructor(stage, moved) {
    this.#stage = select(stage);
    this.#zoom = zoom().scaleExtent([FARTHEST, NEAREST])
      .constrain(transform => this.#keepInView(transform))
      .filter(event => !event.button && !event.target.closest('.ol-chart-tools, .ol-chart-lit'))
      .on('zoom', ({ transform }) => {
        this.transform = transform;
        moved();
      });
    this.#stage.call(this.#zoom).on('dblclick.zoom', null);
  }

  /** @returns {{width: number, height: number}} how large the stage is */
  get size() {
    const { clientWidth: width, clientHeight: height } = this.#stage.node();
    return { width, height };
  }

  #keepInView({ x, y, k }) {
    const { width, height } = this.size;
    return zoomIdentity
      .translate(within(x, KEPT - this.chart.width * k, width - KEPT), within(y, KEPT - this.chart.height * k, height - KEPT)).scale(k);
  }

  /** @param {number} factor by which it comes nearer */
  scaleBy(factor) {
    this.#zoom.scaleBy(this.#moving(), factor);
  }

  /** @param {number} x pixels of the stage to the right @param {number} y pixels down */
  moveBy(x, y) {
    const { k } = this.transform;
    this.#zoom.translateBy(this.#moving(120), x / k, y / k);
  }

  /** Shows the whole chart. */
  fit() {
    const k = this.#fitting();
    this.#go(this.#centred(Math.min(1, k)), true);
  }

  /** Shows the beginning, near enough to be read. */
  begin() {
    this.#go(this.#centred(within(this.#fitting(), READABLE, 1)), false);
  }

  #fitting() {
    const { width, height } = this.size;
    return Math.max(FARTHEST, Math.min((width - 2 * MARGIN) / (this.chart.width || 1), (height - 2 * MARGIN) / (this.chart.height || 1)));
  }

  #centred(k) {
    const { width } = this.size;
    return zoomIdentity.translate((width - this.chart.width * k) / 2, MARGIN).scale(k);
  }

  /**
   * Keeps a point of the chart where it is on the stage.
   *
   * @param {{x: number, y: number}} before where it was in the chart
   * @param {{x: number, y: number}} now where it is
   */
  hold(before, now) {
    const { x, y, k } = this.transform;
    this.#go(zoomIdentity.translate(x + (before.x - now.x) * k, y + (before.y - now.y) * k).scale(k), false);
  }

  /**
   * Moves as little as it takes for a part of the chart to be seen and read, or as much of it as there is room for.
   *
   * @param {{x: number, y: number, width?: number, height: number}} part where it is; as wide as a box where nobody says
   * @param {boolean} [centred] whether it has to be in the middle
   */
  reveal({ x, y, width = WIDTH, height }, centred = false) {
    const size = this.size;
    const k = this.transform.k < 0.5 ? 0.9 : this.transform.k;
    const far = centred || k !== this.transform.k;
    const near = (at, length, room, shift) => {
      const edge = at * k + shift;
      return far ? (room - length * k) / 2 - at * k : shift + within(edge, MARGIN, room - MARGIN - length * k) - edge;
    };
    const goal = zoomIdentity.translate(near(x, width, size.width, this.transform.x), near(y, height + 12, size.height, this.transform.y)).scale(k);
    if (goal.k !== this.transform.k || goal.x !== this.transform.x || goal.y !== this.transform.y) {
      this.#go(goal, true);
    }
  }

  #go(transform, slowly) {
    this.#zoom.transform(slowly ? this.#moving() : this.#stage, transform);
  }

  #moving(time = 220) {
    return calm.matches ? this.#stage.interrupt() : this.#stage.interrupt().transition().duration(time);
  }
}

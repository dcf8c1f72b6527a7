import { WIDTH } from '../../lib/chart-layout.js';
import { TONE_NAMES, toneOf } from '../../lib/tones.js';

// below this scale a name is no longer written on a box
const LEGIBLE = 0.28;

const NAMES = ['--ol-line', '--ol-wire', '--bs-body-bg', '--bs-body-color', '--ol-accent', ...TONE_NAMES.map(tone => `--ol-tone-${tone}`)];

function colours(canvas) {
  const style = getComputedStyle(canvas);
  return Object.fromEntries(NAMES.map(name => [name, style.getPropertyValue(name).trim()]));
}

/**
 * Paints what lies behind the boxes: the lines, the ways between posts of one person and, from afar, the boxes themselves.
 * Only what can be seen is painted.
 */
export class Painter {

  #canvas;
  #palette = null;

  /** @param {HTMLCanvasElement} canvas on which */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /** Looks the colours up anew: the theme may have changed. */
  repaint() {
    this.#palette = null;
  }

  /**
   * @param {{width: number, height: number, transform: {x: number, y: number, k: number}}} view what is looked at, from where
   * @param {Map<Object, Object>} places of the boxes
   * @param {{afar: boolean, lit: Set<Object>, ways: Array<[Object, Object]>}} what whether boxes are painted, which are lit, and
   *     between which there are ways
   */
  paint({ width, height, transform: { x, y, k } }, places, { afar, lit, ways }) {
    const context = this.#prepare(width, height);
    this.#palette ??= colours(this.#canvas);
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
    const window = { left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k };
    this.#wires(context, places, window, k);
    if (afar) {
      this.#boxes(context, places, window, { k, lit });
    }
    this.#ways(context, places, ways, k);
  }

  #prepare(width, height) {
    const ratio = devicePixelRatio || 1;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== across || this.#canvas.height !== down) {
      Object.assign(this.#canvas, { width: across, height: down });
    }
    const context = this.#canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
    return context;
  }

  #wires(context, places, { left, right, top, bottom }, k) {
    context.beginPath();
    for (const { y, wires } of places.values()) {
      if (!wires || wires.bottom < top || y > bottom) {
        continue;
      }
      const { from, bus, drops, stubs } = wires;
      line(context, from[0], from[1], from[0], bus[2]);
      line(context, Math.max(bus[0], left - 10), bus[2], Math.min(bus[1], right + 10), bus[2]);
      drops.forEach(([x, begin, end]) => x > left && x < right && line(context, x, begin, x, end));
      stubs.forEach(([begin, end, at]) => end > left && begin < right && at > top && at < bottom && line(context, begin, at, end, at));
    }
    context.lineWidth = Math.max(1.25, 0.6 / k);
    context.strokeStyle = this.#palette['--ol-wire'];
    context.stroke();
  }

  #boxes(context, places, window, { k, lit }) {
    const seen = inside(places, window);
    const tones = new Map();
    seen.forEach(each => {
      const tone = toneOf(each[0].organization.kind);
      tones.set(tone, [...tones.get(tone) ?? [], each]);
    });
    tones.forEach((boxes, tone) => {
      context.fillStyle = this.#palette[`--ol-tone-${tone}`];
      boxes.forEach(([box, { x, y, height }]) => {
        context.globalAlpha = lit.size && !lit.has(box) ? 0.35 : 1;
        context.fillRect(x, y, WIDTH, height);
      });
    });
    context.globalAlpha = 1;
    if (k >= LEGIBLE) {
      this.#names(context, seen, k);
    }
    this.#rings(context, seen, lit, k);
  }

  #names(context, seen, k) {
    context.fillStyle = this.#palette['--bs-body-bg'];
    context.font = `600 ${10 / k}px ${getComputedStyle(this.#canvas).fontFamily}`;
    context.textBaseline = 'middle';
    const most = Math.floor((WIDTH * k - 6) / 10);
    seen.forEach(([{ organization: { name } }, { x, y, height }]) => {
      const text = name.length > most ? `${name.slice(0, most - 1)}…` : name;
      context.fillText(text, x + 4 / k, y + height / 2, WIDTH - 6 / k);
    });
  }

  #rings(context, seen, lit, k) {
    context.strokeStyle = this.#palette['--ol-accent'];
    context.lineWidth = 2.5 / k;
    seen.filter(([box]) => lit.has(box)).forEach(([, { x, y, height }]) => context.strokeRect(x, y, WIDTH, height));
  }

  #ways(context, places, ways, k) {
    context.beginPath();
    ways.forEach(([from, to]) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (a && b) {
        const [ax, ay, bx, by] = [a.x + WIDTH / 2, a.y + a.height / 2, b.x + WIDTH / 2, b.y + b.height / 2];
        context.moveTo(ax, ay);
        context.quadraticCurveTo((ax + bx) / 2 + (by - ay) * 0.18, (ay + by) / 2 - (bx - ax) * 0.18, bx, by);
      }
    });
    context.strokeStyle = this.#palette['--ol-accent'];
    context.lineWidth = 2 / k;
    context.setLineDash([7 / k, 5 / k]);
    context.stroke();
    context.setLineDash([]);
  }
}

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

function line(context, x1, y1, x2, y2) {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

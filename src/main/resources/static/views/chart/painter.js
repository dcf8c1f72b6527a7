import { WIDTH } from '../../lib/chart-layout.js';
import { TONE_NAMES, toneOf } from '../../lib/tones.js';
import { inside, windowOf } from './scene.js';

// below this scale a name is no longer written on a box
const LEGIBLE = 0.28;

const NAMES = ['--ol-wire', '--ol-box', '--bs-body-color', '--ol-accent', ...TONE_NAMES.map(tone => `--ol-tone-${tone}`)];

function colours(canvas) {
  const style = getComputedStyle(canvas);
  return { font: style.fontFamily, ...Object.fromEntries(NAMES.map(name => [name, style.getPropertyValue(name).trim()])) };
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

  /** Looks the colours up anew: the theme has changed. */
  forget() {
    this.#palette = null;
  }

  /**
   * @param {{size: {width: number, height: number}, transform: {x: number, y: number, k: number}}} view what is looked at, from where
   * @param {Map<Object, Object>} places of the boxes
   * @param {{afar: boolean, lit: ?import('./other-posts.js').Lit}} what whether boxes are painted, and what is lit
   */
  paint({ size, transform }, places, { afar, lit }) {
    const { x, y, k } = transform;
    const context = this.#prepare(size);
    this.#palette ??= colours(this.#canvas);
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
    const window = windowOf(size, transform, 0);
    this.#wires(context, places, window, k);
    if (afar) {
      this.#boxes(context, inside(places, window), lit?.boxes ?? new Map(), k);
    }
    if (lit) {
      this.#ways(context, places, lit.ways, k);
    }
  }

  #prepare({ width, height }) {
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

  #boxes(context, seen, lit, k) {
    const legible = k >= LEGIBLE;
    context.lineWidth = 1 / k;
    seen.forEach(([box, { x, y, height }]) => {
      const tone = this.#palette[`--ol-tone-${toneOf(box.organization.kind)}`];
      context.globalAlpha = lit.size && !lit.has(box) ? 0.35 : 1;
      context.fillStyle = legible ? this.#palette['--ol-box'] : tone;
      context.fillRect(x, y, WIDTH, height);
      if (legible) {
        context.strokeStyle = tone;
        context.strokeRect(x, y, WIDTH, height);
      }
    });
    this.#names(context, seen, k, legible);
    context.globalAlpha = 1;
    this.#rings(context, seen, lit, k);
  }

  // on the boxes, as far as there is room; from farther away beside those above others
  #names(context, seen, k, legible) {
    context.fillStyle = this.#palette['--bs-body-color'];
    context.font = `${10.5 / k}px ${this.#palette.font}`;
    context.textBaseline = 'middle';
    seen.forEach(([{ organization: { name, shortName } }, { x, y, height, wires }]) => {
      const room = (legible ? WIDTH : wires ? wires.bus[1] - x - WIDTH : 0) * k - 8;
      const text = cut(legible ? name : shortName ?? name, Math.floor(room / 10.5));
      if (text) {
        context.fillText(text, x + (legible ? 5 / k : WIDTH + 4 / k), y + height / 2);
      }
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

function line(context, x1, y1, x2, y2) {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

function cut(name, most) {
  return name.length <= most ? name : most < 4 ? '' : `${name.slice(0, most - 1)}…`;
}

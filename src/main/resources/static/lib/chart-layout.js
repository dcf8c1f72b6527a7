/**
 * Where the boxes of an org chart stand: those above are centred over those below; closed ones stand in columns, so that many of them
 * take a block and no endless row.
 *
 * @typedef {import('./chart.js').Box} Box
 * @typedef {{x: number, y: number, height: number, wires: ?Wires}} Place of a box; x and y are its upper left corner
 * @typedef {{from: [number, number], bus: [number, number, number], drops: Array<[number, number, number]>,
 *   stubs: Array<[number, number, number]>, bottom: number}} Wires what leads from a box to those below: where it begins, left, right and
 *   height of the bar across, vertical lines (x, from, to) and horizontal ones (from, to, y)
 */

/** How wide every box is. */
export const WIDTH = 212;

const BETWEEN_LEVELS = 48;
const BETWEEN_GROUPS = 24;
const BELOW = 20;
const BESIDE = 20;
const TRUNK = 10;
const LINE = 18;
const UNITS_A_LINE = 14.2;

const wide = /[\u2e80-\uffef]/;

const units = text => [...text].reduce((sum, char) => sum + (wide.test(char) ? 1 : 0.56), 0);

/**
 * @param {Box} box
 * @returns {number} how high it is
 */
export function heightOf({ organization: { name }, leaders: { lines, more } }) {
  const names = units(name) > UNITS_A_LINE ? 2 : 1;
  const rows = lines.length + (more ? 1 : 0);
  return 34 + names * LINE + (rows ? 5 + rows * LINE : 0);
}

/**
 * Places all that is to be seen.
 *
 * @param {import('./chart.js').OrgChart} chart of which
 * @param {number} aspect how much wider than high it is to be, roughly
 * @returns {{places: Map<Box, Place>, width: number, height: number}} where each box is
 */
export function layOut(chart, aspect) {
  const places = new Map();
  if (!chart.root) {
    return { places, width: 0, height: 0 };
  }
  const block = measure(chart, chart.root, aspect);
  position(block, 0, 0, places);
  return { places, width: block.width, height: block.height };
}

// what a box and all below it take
function measure(chart, box, aspect) {
  const height = heightOf(box);
  if (!chart.isOpen(box)) {
    return { box, own: height, groups: [], width: WIDTH, height };
  }
  const open = box.children.filter(child => chart.isOpen(child)).length;
  const groups = runs(chart, box.children).map(run => Array.isArray(run)
    ? columns(run, aspect / Math.max(1, open)) : measure(chart, run, aspect / Math.max(1, open)));
  const across = groups.reduce((sum, { width }) => sum + width, (groups.length - 1) * BETWEEN_GROUPS);
  const below = Math.max(...groups.map(group => group.height));
  return { box, own: height, groups, across, width: Math.max(WIDTH, across), height: height + BETWEEN_LEVELS + below };
}

// neighbours that are closed stand together, in the order that they have
function runs(chart, children) {
  const found = [];
  children.forEach(child => {
    if (chart.isOpen(child)) {
      found.push(child);
    } else if (Array.isArray(found.at(-1))) {
      found.at(-1).push(child);
    } else {
      found.push([child]);
    }
  });
  return found;
}

function columns(run, aspect) {
  const wanted = run.length <= 2 ? run.length : Math.round(Math.sqrt(0.42 * aspect * run.length));
  const rows = Math.ceil(run.length / Math.min(run.length, Math.max(1, wanted)));
  const stacks = Array.from({ length: Math.ceil(run.length / rows) }, (none, at) => run.slice(at * rows, (at + 1) * rows));
  const hanging = rows > 1;
  const step = WIDTH + BESIDE + (hanging ? TRUNK : 0);
  const height = Math.max(...stacks.map(stack => stack.reduce((sum, box) => sum + heightOf(box) + BELOW, -BELOW)));
  return { stacks, hanging, step, width: stacks.length * step - BESIDE, height };
}

function position(block, x, y, places) {
  const { box, own, groups, width, height, across } = block;
  const left = x + (width - WIDTH) / 2;
  const place = { x: left, y, height: own, wires: null };
  places.set(box, place);
  if (!groups.length) {
    return;
  }
  const top = y + own + BETWEEN_LEVELS;
  const bar = top - BETWEEN_LEVELS / 2 + 4;
  const wires = { from: [left + WIDTH / 2, y + own], drops: [], stubs: [], bottom: y + height };
  let at = x + (width - across) / 2;
  groups.forEach(group => {
    if (group.stacks) {
      hang(group, at, top, bar, wires, places);
    } else {
      position(group, at, top, places);
      wires.drops.push([at + group.width / 2, bar, top]);
    }
    at += group.width + BETWEEN_GROUPS;
  });
  const ends = [wires.from[0], ...wires.drops.map(([end]) => end)];
  place.wires = Object.assign(wires, { bus: [Math.min(...ends), Math.max(...ends), bar] });
}

function hang({ stacks, hanging, step }, x, top, bar, wires, places) {
  stacks.forEach((stack, column) => {
    const left = x + column * step + (hanging ? TRUNK : 0);
    let y = top;
    let last = top;
    stack.forEach(box => {
      const height = heightOf(box);
      places.set(box, { x: left, y, height, wires: null });
      last = y + Math.min(26, height / 2);
      if (hanging) {
        wires.stubs.push([left - TRUNK, left, last]);
      }
      y += height + BELOW;
    });
    wires.drops.push(hanging ? [left - TRUNK, bar, last] : [left + WIDTH / 2, bar, top]);
  });
}

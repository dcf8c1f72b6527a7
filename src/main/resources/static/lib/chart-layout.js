/**
 * Where the boxes of an org chart stand. A few stand in a row below the one above them; many hang in columns, each box with all that is
 * below it, so that the whole is about as wide and high as the place where it is seen, and no endless row.
 *
 * @typedef {import('./chart-boxes.js').Box} Box
 * @typedef {{x: number, y: number, height: number, wires: ?Wires}} Place of a box; x and y are its upper left corner
 * @typedef {{from: [number, number], bus: [number, number, number], drops: Array<[number, number, number]>,
 *   stubs: Array<[number, number, number]>, bottom: number, right: number}} Wires what leads from a box to those below: where it begins, left, right and
 *   height of the bar across, vertical lines (x, from, to) and horizontal ones (from, to, y), and how far down and to the right the boxes go
 */

/** How wide every box is. */
export const WIDTH = 212;

const BETWEEN_LEVELS = 48;
const BELOW = 20;
const BESIDE = 20;
const TRUNK = 14;
// how many closed boxes stand in a row below the top
const ROW = 4;
// by how much the height of columns is varied, to find what comes nearest to the shape that is wanted
const STRETCHES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.12, 1.25, 1.4, 1.6, 1.9, 2.3];
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
  position(block, 0, 0, { places });
  return { places, width: block.width, height: block.height };
}

// what a box and all below it take
function measure(chart, box, aspect) {
  const own = heightOf(box);
  if (!chart.isOpen(box)) {
    return { box, own, columns: [], width: WIDTH, height: own };
  }
  const blocks = box.children.map(child => measure(chart, child, aspect));
  const row = !box.level && (blocks.length === 1 || (blocks.length <= ROW && blocks.every(({ columns }) => !columns.length)));
  const { columns, across, down, hanging } = row ? inRow(blocks) : best(blocks, aspect, box.level > 0);
  return { box, own, columns, across, hanging, width: Math.max(WIDTH, across), height: own + BETWEEN_LEVELS + down };
}

// below the top they always hang, so that it is seen what is below what
function best(blocks, aspect, hanging) {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + BESIDE + TRUNK) * (height + BELOW), 0);
  const highest = Math.max(...blocks.map(({ height }) => height));
  const tries = STRETCHES.map(stretch => hung(blocks, Math.max(highest, stretch * Math.sqrt(area / aspect)), hanging));
  const miss = ({ across, down }) => Math.abs(Math.log(across / down / aspect));
  return tries.reduce((nearest, each) => miss(each) < miss(nearest) ? each : nearest);
}

function inRow(blocks) {
  return sized(blocks.map(block => [block]), false);
}

// in the order that they have, from top to bottom and then to the right
function hung(blocks, most, always) {
  const columns = [];
  let left = -1;
  blocks.forEach(block => {
    if (left < block.height) {
      columns.push([]);
      left = most;
    }
    columns.at(-1).push(block);
    left -= block.height + BELOW;
  });
  return sized(columns, always || columns.length < blocks.length);
}

function sized(columns, hanging) {
  const trunk = hanging ? TRUNK : 0;
  const across = columns.reduce((sum, column) => sum + widthOf(column) + trunk + BESIDE, -BESIDE);
  const down = Math.max(...columns.map(column => column.reduce((sum, { height }) => sum + height + BELOW, -BELOW)));
  return { columns, across, down, hanging };
}

const widthOf = column => Math.max(...column.map(({ width }) => width));

function position(block, x, y, { places, leftmost = false }) {
  const { box, own, columns, width, height, across, hanging } = block;
  const left = leftmost ? x : x + (width - WIDTH) / 2;
  const place = { x: left, y, height: own, wires: null };
  places.set(box, place);
  if (!columns.length) {
    return;
  }
  const top = y + own + BETWEEN_LEVELS;
  const bar = top - BETWEEN_LEVELS / 2 + 4;
  const wires = { from: [left + WIDTH / 2, y + own], drops: [], stubs: [], bottom: y + height, right: x + width - WIDTH };
  let at = leftmost ? x : x + (width - across) / 2;
  columns.forEach(column => {
    if (hanging) {
      hang(column, at, top, { bar, wires, places });
    } else {
      position(column[0], at, top, { places });
      wires.drops.push([places.get(column[0].box).x + WIDTH / 2, bar, top]);
    }
    at += widthOf(column) + BESIDE + (hanging ? TRUNK : 0);
  });
  const ends = [wires.from[0], ...wires.drops.map(([end]) => end)];
  place.wires = Object.assign(wires, { bus: [Math.min(...ends), Math.max(...ends), bar] });
}

function hang(column, trunk, top, { bar, wires, places }) {
  let y = top;
  let last = top;
  column.forEach(block => {
    position(block, trunk + TRUNK, y, { places, leftmost: true });
    last = y + Math.min(26, block.own / 2);
    wires.stubs.push([trunk, trunk + TRUNK, last]);
    y += block.height + BELOW;
  });
  wires.drops.push([trunk, bar, last]);
}

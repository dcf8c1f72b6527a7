/**
 * The matrix of kinds: which rows it has, what stands in its cells, and how deep they are shaded.
 */

/** The kinds of organizations in the order in which they stand: areas, Party organizations, bodies, the others. */
const ORDER = ['PROVINCE', 'CITY', 'DISTRICT', 'SUB_DISTRICT', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'GRID', 'COMPOUND', 'PARTY_ORGANIZATION',
  'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'SERVICE_STATION', 'VOLUNTEER_TEAM', 'ALLIANCE', 'TASK_FORCE', 'INSTITUTION', 'ENTERPRISE'];

const SHADES = 5;

const place = kind => ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length;

/**
 * @param {string} a a kind
 * @param {string} b another one, or the same
 * @returns {string} what the cell of both is called in an address, whichever comes first
 */
export const cellName = (a, b) => [a, b].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1)).join('.');

/**
 * @param {?string} name of a cell in an address
 * @returns {?[string, string]} the two kinds; null where it is the name of none
 */
export function cellOf(name) {
  const kinds = (name ?? '').split('.');
  return kinds.length === 2 && kinds.every(kind => ORDER.includes(kind)) ? kinds : null;
}

/**
 * @typedef {{name: string, a: string, b: string, members: number, pairs: number, shade: number}} Cell
 * @param {Array<{a: string, b: string, members: number, pairs: number}>} counts the cells that are not empty, each pair of kinds once
 * @returns {{kinds: string[], rows: Cell[][]}} the whole matrix, which is symmetric
 */
export function matrixOf(counts) {
  const kinds = [...new Set(counts.flatMap(({ a, b }) => [a, b]))].sort((one, other) => place(one) - place(other));
  const known = new Map(counts.map(count => [cellName(count.a, count.b), count]));
  const most = Math.max(1, ...counts.map(({ members }) => members));
  return { kinds, rows: kinds.map(a => kinds.map(b => cell(a, b, known.get(cellName(a, b)), most))) };
}

// by the root of the number: otherwise one crowded cell would leave all others alike
function cell(a, b, { members = 0, pairs = 0 } = {}, most) {
  return { name: cellName(a, b), a, b, members, pairs, shade: Math.ceil(SHADES * Math.sqrt(members / most)) };
}

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * Where a key leads in a grid.
 *
 * @param {string} key as the event names it
 * @param {[number, number]} from row and column
 * @param {number} size how many rows and columns there are
 * @param {boolean} [control] whether the control key is held
 * @returns {?[number, number]} row and column; null where the key leads nowhere
 */
export function step(key, [row, column], size, control = false) {
  const within = index => Math.min(Math.max(index, 0), size - 1);
  if (STEPS[key]) {
    return [within(row + STEPS[key][0]), within(column + STEPS[key][1])];
  }
  if (key === 'Home') {
    return [control ? 0 : row, 0];
  }
  return key === 'End' ? [control ? size - 1 : row, size - 1] : null;
}

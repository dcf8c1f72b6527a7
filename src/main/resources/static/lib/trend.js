/**
 * How a coverage went: which time is looked at, and where its points lie.
 */

const YEARS = 4;

/** How far the points of a trend are apart, with how many years it looks back. */
export const STEPS = { YEAR: YEARS, QUARTER: 2 };

/**
 * The time that a trend shows. It ends on the day itself, whose coverage the report tells.
 *
 * @param {string} day YYYY-MM-DD
 * @param {'YEAR'|'QUARTER'} step how far its points are apart
 * @returns {{from: string, to: string, step: string}} what to ask for
 */
export function span(day, step = 'YEAR') {
  const year = Number(day.slice(0, 4)) - STEPS[step];
  return { from: `${String(year).padStart(4, '0')}-01-01`, to: day, step };
}

/**
 * @param {Array<Object>} history the ends of years or quarters
 * @param {Object} now the report of the last day, with its `asOf`
 * @returns {Array<{day: string, coverage: ?number, checked: number, satisfied: number}>} all points, the last day once
 */
export function points(history, now) {
  const last = { day: now.asOf, coverage: now.coverage, checked: now.checked, satisfied: now.satisfied };
  return [...history.filter(({ day }) => day < now.asOf), last];
}

/**
 * Lays points out by time.
 *
 * @param {Array<{day: string, coverage: ?number}>} all the points
 * @param {{width: number, height: number, left?: number, right?: number, top?: number, bottom?: number}} area in which
 * @returns {{dots: Array<Object>, lines: Array<string>, y: (coverage: number) => number}} dots with x and y, lines of those that
 *     follow each other without a gap, and the height of a coverage
 */
export function layout(all, { width, height, left = 0, right = 0, top = 0, bottom = 0 }) {
  const times = all.map(({ day }) => Date.parse(day));
  const extent = Math.max(times.at(-1) - times[0], 1);
  const x = time => times.length === 1 ? width - right : left + (time - times[0]) / extent * (width - left - right);
  const y = coverage => top + (1 - coverage) * (height - top - bottom);
  const placed = all.map((point, at) => ({ ...point, x: round(x(times[at])), y: point.coverage === null ? null : round(y(point.coverage)) }));
  return { dots: placed.filter(dot => dot.y !== null), ticks: placed, lines: unbroken(placed).map(run => run.map(dot => `${dot.x},${dot.y}`).join(' ')), y };
}

const round = value => Math.round(value * 10) / 10;

function unbroken(placed) {
  return placed.reduce((runs, dot) => {
    if (dot.y === null) {
      return runs.at(-1).length ? [...runs, []] : runs;
    }
    runs.at(-1).push(dot);
    return runs;
  }, [[]]).filter(run => run.length > 1);
}

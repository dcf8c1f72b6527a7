/**
 * The two-way entries between bodies: what rules found of each two, and how they are laid out as a graph of two columns.
 */
import { JOINING, OUTCOMES } from './audits.js';
import { ask } from './graphql.js';

/** In the place of a rule: all of them. */
export const ALL = 'all';

/** How many lines are drawn at most. */
export const BOUND = 150;

const SEVERITY = Object.keys(OUTCOMES);

/**
 * @typedef {{outcome: string, message: string, subject: Object, counterpart: ?Object, members: Object[]}} Finding
 * @typedef {{rules: Object[], rule: string, findings: Finding[], total: number, counts: Object<string, number>}} Entries
 * @param {{within: string, asOf: ?string, rule: ?string, outcome: ?string}} variables where, when, and which of them: the first rule
 *     where none is named that there is
 * @param {{signal: AbortSignal}} how it can be given up
 * @returns {Promise<Entries>} the rules there are, and the first findings of those meant, the worst first
 */
export async function twoWayEntries({ within, asOf, rule, outcome }, { signal }) {
  const { rules: all } = await ask('page/TwoWayRules', { within }, { signal });
  const rules = all.filter(({ template }) => JOINING.includes(template));
  const meant = rule === ALL ? rules : [rules.find(({ id }) => id === rule) ?? rules[0]].filter(Boolean);
  const reports = await Promise.all(meant.map(each => report(each, { within, asOf, outcome }, signal)));
  const findings = reports.flatMap(each => each.found).sort((one, other) => SEVERITY.indexOf(one.outcome) - SEVERITY.indexOf(other.outcome));
  return {
    rules,
    rule: rule === ALL ? ALL : meant[0]?.id,
    findings: findings.slice(0, BOUND),
    total: reports.reduce((sum, { findings: { totalCount } }) => sum + totalCount, 0),
    counts: Object.fromEntries(Object.entries(OUTCOMES).map(([name, field]) => [name, reports.reduce((sum, each) => sum + each[field], 0)])),
  };
}

async function report(rule, { within, asOf, outcome }, signal) {
  const { audit } = await ask('page/TwoWayEntries', { rule: rule.id, within, asOf, outcomes: outcome ? [outcome] : null }, { signal });
  return { ...audit, found: audit.findings.edges.map(({ node }) => ({ ...node, rule })) };
}

/**
 * @typedef {{key: string, body: ?Object, side: 0|1, y: number}} Place a body, or the lack of one (null), in the left or right column
 * @typedef {{finding: Finding, from: Place, to: Place, lane: number}} Line several between the same two have lanes of their own
 * @param {Finding[]} findings what is drawn
 * @returns {{places: Place[], lines: Line[], rows: number}} what belongs together below one another, in rows
 */
export function layout(findings) {
  const places = new Map();
  const lines = findings.map((finding, index) => {
    const ends = [[finding.subject, finding.subject.id], [finding.counterpart, finding.counterpart?.id ?? `nobody-${index}`]]
      .map(([body, key]) => placeOf(places, key, body)).sort((one, other) => one.side - other.side);
    return { finding, from: ends[0], to: ends[1], lane: 0 };
  });
  lanes(lines);
  const near = neighbours([...places.values()], lines);
  let rows = 0;
  for (const group of groups(near)) {
    const columns = [0, 1].map(side => group.filter(place => place.side === side));
    const height = Math.max(...columns.map(({ length }) => length));
    columns.forEach(column => spread(column, rows, height));
    for (let round = 0; round < ROUNDS; round += 1) {
      const column = columns[round % 2];
      spread(column.sort((one, other) => mean(near.get(one)) - mean(near.get(other))), rows, height);
    }
    rows += height;
  }
  return { places: [...places.values()], lines, rows };
}

// Party organizations stand on the left, whatever the rule begins with
function placeOf(places, key, body) {
  if (!places.has(key)) {
    places.set(key, { key, body, side: body?.kind === 'PARTY_ORGANIZATION' ? 0 : 1, y: 0 });
  }
  return places.get(key);
}

function lanes(lines) {
  const seen = new Map();
  for (const line of lines) {
    const pair = `${line.from.key} ${line.to.key}`;
    line.lane = seen.get(pair) ?? 0;
    seen.set(pair, line.lane + 1);
  }
}

// each body between those that it is joined with: fewer lines cross
const ROUNDS = 12;

const mean = places => [...places].reduce((sum, { y }) => sum + y, 0) / places.size;

function spread(column, from, height) {
  column.forEach((place, index) => { place.y = from + (index + .5) * height / column.length; });
}

// several lines may join the same two
function neighbours(places, lines) {
  const near = new Map(places.map(place => [place, new Set()]));
  lines.forEach(({ from, to }) => { near.get(from).add(to); near.get(to).add(from); });
  return near;
}

// what lines join, in the order of the first line
function groups(near) {
  const seen = new Set();
  const found = [];
  for (const place of near.keys()) {
    const group = seen.has(place) ? [] : [place];
    seen.add(place);
    for (const each of group) {
      [...near.get(each)].filter(other => !seen.has(other)).forEach(other => { seen.add(other); group.push(other); });
    }
    if (group.length) {
      found.push(group);
    }
  }
  return found;
}

import { nothing, svg, html } from 'lit';
import { nodePath, withSettings } from '../../lib/route.js';
import { layout } from '../../lib/two-way.js';
import { t } from '../../lib/words.js';

const ROW = 30;
const CHARACTER = 12.5;

/** What stands on a line beside its colour and its stroke. */
const SIGNS = { SATISFIED: '✓', PARTIAL: '½', MISSING: '–', VIOLATION: '✕', EXPLAINED: 'i' };

/**
 * @param {import('../../lib/two-way.js').Finding[]} findings what is drawn
 * @param {number} width in pixels
 * @param {{lit: Array<Object>, light: (findings: Array<Object>) => void}} pointing which ones are pointed at
 * @returns a graph of two columns: Party organizations, and the bodies that they are paired with
 */
export function drawing(findings, width, { lit, light }) {
  const { places, lines, rows } = layout(findings);
  const columns = [width * .38, width * .62];
  const bodies = places.filter(({ body }) => body).length;
  const spot = place => [columns[place.side], place.y * ROW];
  const near = new Set(lines.filter(({ finding }) => lit.includes(finding)).flatMap(({ from, to }) => [from, to]));
  return html`<svg class="ol-two-way" width=${width} height=${rows * ROW} role="group" aria-label=${t('two-way-drawing', bodies, lines.length)}
      ?data-pointed=${lit.length} @mouseleave=${() => light([])}>
    ${lines.map(line => edge(line, spot, { lit, light }))}
    ${places.map(place => node(place, spot(place), { lit: near.has(place), room: Math.floor((width * .38 - 20) / CHARACTER),
      light: () => light(lines.filter(({ from, to }) => from === place || to === place).map(({ finding }) => finding)) }))}</svg>`;
}

function edge({ finding, from, to, lane }, spot, { lit, light }) {
  const [x1, y1] = spot(from);
  const [x2, y2] = spot(to);
  const bend = lane * 14 * (lane % 2 ? 1 : -1);
  const out = x1 === x2 ? 60 * (from.side ? -1 : 1) : (x2 - x1) / 2;
  const path = `M${x1},${y1} C${x1 + out},${y1 + bend} ${x2 - (x1 === x2 ? -out : out)},${y2 + bend} ${x2},${y2}`;
  const crossing = to.y === from.y ? 0 : (to.y * 7 + from.y * 3) % 5 - 2;
  const middle = along(.5 + .09 * ((lane % 2 ? 1 : -1) * Math.ceil(lane / 2) + crossing),
    [x1, x1 + out, x2 - (x1 === x2 ? -out : out), x2], [y1, y1 + bend, y2 + bend, y2]);
  return svg`<g class="ol-pair" data-outcome=${finding.outcome} ?data-lit=${lit.includes(finding)} @mouseenter=${() => light([finding])}>
    <title>${t(finding.outcome)} · ${finding.message}</title>
    <path class="ol-pair-reach" d=${path}></path><path class="ol-pair-line" d=${path}></path>
    <circle cx=${middle[0]} cy=${middle[1]} r="8"></circle><text x=${middle[0]} y=${middle[1]} dy=".35em">${SIGNS[finding.outcome]}</text></g>`;
}

function node({ body, side }, [x, y], { lit, room, light }) {
  const name = body ? body.name : t('two-way-nobody');
  const drawn = svg`<circle cx=${x} cy=${y} r="5" data-kind=${body?.kind ?? nothing}></circle>
    <text x=${x + (side ? 10 : -10)} y=${y} dy=".35em" text-anchor=${side ? 'start' : 'end'}>${label(name, body?.shortName, room)}</text>`;
  if (!body) {
    return svg`<g class="ol-pair-end ol-pair-nobody">${drawn}</g>`;
  }
  return svg`<a class="ol-pair-end" href=${withSettings(nodePath(body))} ?data-lit=${lit} @mouseenter=${light} @focus=${light}>
    <title>${name} · ${t(body.kind)}</title>${drawn}</a>`;
}

// where the sign stands on its line: not all at the same height, as they would hide one another
function along(share, ...axes) {
  const at = Math.min(Math.max(share, .15), .85);
  const parts = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
  return axes.map(axis => axis.reduce((sum, value, index) => sum + value * parts[index], 0));
}

// short names may be those of many, such as 大党委
const label = (name, shortName, room) => shortened(name, room) === name ? name : shortened(shortName || name, room);

// Latin letters take half the room
function shortened(text, room) {
  let taken = 0;
  const fits = [...text].findIndex(char => (taken += char.charCodeAt(0) < 0x2000 ? .55 : 1) > room);
  return fits < 0 ? text : `${[...text].slice(0, Math.max(1, fits - 1)).join('')}…`;
}

import { leadership } from './leadership.js';
import { TONE_NAMES, toneOf } from './tones.js';

/**
 * An organization in a chart, and what of it has been loaded.
 *
 * @typedef {{organization: Object, parent: ?Box, level: number, place: number, childCount: number, children: ?Array<Box>,
 *   leaders: {lines: Array<Object>, more: number}}} Box
 */

/**
 * @param {{organization: Object, childCount: number, leaders: Array<Object>}} node as the service gives it
 * @param {?Box} parent the box above it
 * @param {number} [place] among those beside it
 * @returns {Box} its box, with nothing below it yet
 */
export const boxOf = ({ organization, childCount, leaders }, parent, place = 0) => ({
  organization, childCount, parent, place, level: parent ? parent.level + 1 : 0, children: null,
  leaders: leadership(organization, leaders.length),
});

/**
 * Puts boxes below another one. Where the service left some out, a family is whole or not there at all.
 *
 * @param {Box} top the one above them all
 * @param {Array<{parentId: string}>} nodes as the service gives them, in any order
 * @returns {Array<Box>} the boxes that were put there
 */
export function plant(top, nodes) {
  const families = new Map();
  nodes.forEach(node => families.has(node.parentId) ? families.get(node.parentId).push(node) : families.set(node.parentId, [node]));
  const planted = [];
  const below = parent => {
    const family = families.get(parent.organization.id);
    if (family && (family.length >= parent.childCount || parent === top)) {
      parent.children = family.sort(byTone).map((node, place) => boxOf(node, parent, place));
      planted.push(...parent.children);
      parent.children.forEach(below);
    }
  };
  below(top);
  return planted;
}

// Party organizations first, then areas and what is in them, companies and all others; otherwise in the order of the service
function byTone({ organization: a }, { organization: b }) {
  return TONE_NAMES.indexOf(toneOf(a.kind)) - TONE_NAMES.indexOf(toneOf(b.kind));
}

const STEP = 80;

const PANS = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
const SCALES = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, '_': 1 / 1.4 };
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', ' '];

/**
 * What a key means.
 *
 * @param {KeyboardEvent} event of it
 * @param {?Object} box that has the focus; null where the chart as a whole or a link has it
 * @returns {?{scale?: number, by?: [number, number], fit?: boolean, to?: string}} how the view is moved, or which way to go among boxes;
 *     null where it means nothing here
 */
export function moveOf({ key, shiftKey, ctrlKey, altKey, metaKey }, box) {
  if (ctrlKey || altKey || metaKey) {
    return null;
  }
  if (SCALES[key]) {
    return { scale: SCALES[key] };
  }
  if (key === '0') {
    return { fit: true };
  }
  if (PANS[key] && (shiftKey || !box)) {
    return { by: PANS[key] };
  }
  return box && MOVES.includes(key) ? { to: key } : null;
}

/**
 * The tree pattern of WAI-ARIA where siblings stand side by side: down opens and goes in, up closes and goes out.
 *
 * @param {import('../../lib/chart.js').OrgChart} chart of which
 * @param {import('../../lib/chart.js').Box} box that has the focus
 * @param {string} key a key that moves
 * @returns {{box?: ?Object, toggle?: boolean}} where to go, or whether to open or close
 */
export function boxBeside(chart, box, key) {
  const open = chart.isOpen(box);
  switch (key) {
    case 'ArrowDown': return open ? { box: box.children[0] } : { toggle: box.childCount > 0 };
    case 'ArrowUp': return open ? { toggle: true } : { box: box.parent };
    case 'ArrowRight': return { box: box.parent?.children[box.place + 1] ?? following(chart, box, 1) };
    case 'ArrowLeft': return { box: box.parent?.children[box.place - 1] ?? following(chart, box, -1) };
    case 'Home': return { box: chart.root };
    case 'End': return { box: chart.shown().at(-1) };
    default: return { toggle: box.childCount > 0 };
  }
}

function following(chart, box, step) {
  const shown = chart.shown();
  return shown[shown.indexOf(box) + step];
}

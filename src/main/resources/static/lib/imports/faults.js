/**
 * The faults of an import: which there are, and which somebody wants to see.
 */

/**
 * @typedef {{file: string, row: number, column: ?string, columnTitle: ?string, value: ?string, code: string, message: {zh: string, en: string}}} Fault
 * @param {Fault[]} faults all
 * @param {'file'|'code'} field by which they are counted
 * @returns {Array<[string, number]>} each value and how often it occurs, the most frequent first
 */
export function counted(faults, field) {
  const counts = new Map();
  faults.forEach(fault => counts.set(fault[field], (counts.get(fault[field]) ?? 0) + 1));
  return [...counts].sort(([one, often], [other, oftener]) => oftener - often || one.localeCompare(other));
}

/**
 * @param {Fault[]} faults all
 * @param {{file?: string, code?: string, text?: string}} wanted what is to be seen; everything where it is left out
 * @returns {Fault[]} those
 */
export function matching(faults, { file, code, text = '' }) {
  const sought = text.trim().toLowerCase();
  return faults.filter(fault => (!file || fault.file === file) && (!code || fault.code === code)
    && (!sought || words(fault).includes(sought)));
}

const words = ({ row, column, columnTitle, value, message }) =>
  [row, column, columnTitle, value, message.zh, message.en].filter(Boolean).join(' ').toLowerCase();

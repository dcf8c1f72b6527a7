/**
 * What files are, as their first bytes tell, and whether the service can take them together.
 */

const SAMPLE = 4096;

const BEGINNINGS = [
  ['archive', '504b0304', '504b0506'],
  ['old-workbook', 'd0cf11e0'],
  ['other-archive', '377abcaf', '52617221', '1f8b'],
  ['pdf', '25504446'],
  ['image', '89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a', '52494646'],
  ['text', 'fffe', 'feff'],
];

/** Those that the service reads. */
const READ = ['archive', 'text'];

/**
 * @typedef {'archive'|'text'|'empty'|'folder'|'gone'|'old-workbook'|'other-archive'|'pdf'|'image'|'binary'} Kind
 * @param {Uint8Array} bytes the beginning of a file
 * @returns {Kind} what it is
 */
export function kindOf(bytes) {
  if (bytes.length === 0) {
    return 'empty';
  }
  const hex = [...bytes.subarray(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const known = BEGINNINGS.find(([, ...beginnings]) => beginnings.some(each => hex.startsWith(each)));
  return known ? known[0] : bytes.includes(0) ? 'binary' : 'text';
}

/**
 * Looks at a file.
 *
 * @param {File} file the file
 * @returns {Promise<{file: File, kind: Kind}>} with what it is; `gone` where it cannot be read (any more)
 */
export async function inspected(file) {
  try {
    return { file, kind: kindOf(new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer())) };
  } catch {
    return { file, kind: 'gone' };
  }
}

const isTable = ({ file }) => /\.csv$/i.test(file.name);
const tellsWhatItIs = ({ file }) => /^(dataset|数据集)\.csv$/i.test(file.name);

/**
 * What keeps files from being sent.
 *
 * @param {Array<{file: File, kind: Kind}>} files those chosen
 * @returns {{each: Array<?string>, together: ?string}} for each file what is wrong with it, by the key of a text; and with all
 */
export function obstacles(files) {
  const each = files.map(({ kind }) => READ.includes(kind) ? null : `import-is-${kind}`);
  const alone = files.length > 1 && files.some(({ kind }) => kind === 'archive');
  return { each, together: alone ? 'import-alone' : null };
}

/**
 * @param {Array<{file: File, kind: Kind}>} files those chosen
 * @returns {boolean} whether none of them says which data set they are, so that somebody has to
 */
export const isNameless = files => files.length > 0 && files.every(isTable) && !files.some(tellsWhatItIs);

/**
 * Adds files to those chosen.
 *
 * @param {Array<{file: File, kind: Kind}>} files those chosen
 * @param {Array<{file: File, kind: Kind}>} others that come later, and take the place of those of the same name
 * @returns {Array<{file: File, kind: Kind}>} all of them
 */
export function joined(files, others) {
  const all = new Map([...files, ...others].map(each => [each.file.name, each]));
  return [...all.values()];
}

/**
 * @param {number} bytes how large something is
 * @returns {string} the same for people
 */
export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const value = bytes / 1024 ** power;
  return `${value.toFixed(power === 0 || value >= 100 ? 0 : 1)} ${units[power]}`;
}

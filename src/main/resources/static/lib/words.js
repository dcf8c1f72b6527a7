/**
 * The texts of the page in Chinese and English. Views add their own with `addWords`.
 */
import { state } from './state.js';

const table = new Map();

/**
 * Adds texts.
 *
 * @param {Object<string, [string, string]>} words by key, in Chinese and English; `{0}` and so on stand for what is put in, and
 *     `{0|post|posts}` for the one word where that is 1, and for the other one otherwise
 */
export function addWords(words) {
  Object.entries(words).forEach(([key, texts]) => table.set(key, texts));
}

/**
 * A text in the language of the page.
 *
 * @param {string} key its key
 * @param {...(string|number)} values what is put in
 * @returns {string} the text; the key itself where nobody has written it
 */
export function t(key, ...values) {
  const text = table.get(key)?.[state.language === 'en' ? 1 : 0] ?? key;
  return text.replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (all, place, one, many) => many === undefined ? values[place] ?? '' : String(values[place]) === '1' ? one : many);
}

/**
 * Whether there is a text.
 *
 * @param {string} key its key
 * @returns {boolean} whether there is
 */
export const hasWord = key => table.has(key);

/**
 * One of two names, such as those of a role.
 *
 * @param {string} zh in Chinese
 * @param {?string} en in English
 * @returns {string} that in the language of the page
 */
export const either = (zh, en) => (state.language === 'en' && en) || zh;

/**
 * @param {string[]} names some names
 * @returns {string} all of them, as people list them
 */
export const listed = names => names.join(state.language === 'en' ? ', ' : '、');

/**
 * A number as people write it.
 *
 * @param {number} value the number
 * @returns {string} with separators
 */
export const number = value => new Intl.NumberFormat(state.language === 'en' ? 'en' : 'zh-CN').format(value);

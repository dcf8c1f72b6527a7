/**
 * The addresses of the views. Ids stand in them as they are, slashes and all; what follows `/-/` is the view of an organization.
 */

// what neither servers nor browsers let stand in a path as it is
const AWKWARD = /[~%\\]|^\/|\/$|\/(?=\/)|(?<=^|\/)(?:\.{1,2}|-)(?=\/|$)/g;

const escape = text => [...text].map(char => `~${char.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

const write = id => id.replace(AWKWARD, escape).split('/').map(encodeURIComponent).join('/');

const read = path => path.split('/').map(decodeURIComponent).join('/')
  .replace(/~([0-9a-f]{2})/g, (all, code) => String.fromCharCode(parseInt(code, 16)));

/** The views of an organization beside its sheet, as they stand in the address. */
export const TABS = ['', 'chart', 'cross-postings', 'audits'];

/**
 * @param {string} id of an organization
 * @param {string} [tab] one of TABS
 * @param {string} [rule] of the tab `audits`: the id of a rule
 * @returns {string} the path of the view
 */
export function organizationPath(id, tab = '', rule = '') {
  return `/organizations/${write(id)}${tab && `/-/${tab}`}${rule && `/${write(rule)}`}`;
}

/** @param {string} id of a member @returns {string} the path of the view */
export const memberPath = id => `/members/${write(id)}`;

/** @param {string} id of a source @returns {string} the path of the view */
export const sourcePath = id => `/sources/${write(id)}`;

/**
 * @param {{__typename: string, id: string}} node whatever has an identity
 * @returns {?string} the path of its view, or null where it has none
 */
export function nodePath({ __typename, id }) {
  const special = { Member: memberPath, Source: sourcePath };
  const without = ['Figure', 'Mechanism', 'Post', 'Appointment', 'Rule'];
  return without.includes(__typename) ? null : (special[__typename] ?? organizationPath)(id);
}

const ROUTES = [
  [/^\/(?:index\.html)?$/, () => ({ view: 'home' })],
  [/^\/organizations\/(.+)\/-\/audits\/(.+)$/, ([id, rule]) => ({ view: 'audit', tab: 'audits', organization: id, rule })],
  [/^\/organizations\/(.+)\/-\/(chart|cross-postings|audits)$/, ([id, tab]) => ({ view: tab, tab, organization: id })],
  [/^\/organizations\/((?:(?!\/-\/).)+)$/, ([id]) => ({ view: 'organization', tab: '', organization: id })],
  [/^\/members\/(.+)$/, ([id]) => ({ view: 'member', id })],
  [/^\/sources\/(.+)$/, ([id]) => ({ view: 'source', id })],
  [/^\/import$/, () => ({ view: 'import' })],
];

/**
 * @typedef {{view: string, tab?: string, organization?: string, rule?: string, id?: string}} Route
 * @param {string} path of an address
 * @returns {?Route} which view it is, and of what; null where there is none
 */
export function routeOf(path) {
  for (const [pattern, route] of ROUTES) {
    const match = pattern.exec(path);
    if (match) {
      return readable(match.slice(1), route);
    }
  }
  return null;
}

function readable(parts, route) {
  try {
    return route(parts.map(read));
  } catch {
    return null; // a percent sign that means nothing
  }
}

/**
 * @param {string} path of a view
 * @returns {string} with what the whole page is governed by: the day and the language
 */
export function withSettings(path) {
  const [place, own = ''] = path.split('?');
  const query = new URLSearchParams(own);
  const current = new URLSearchParams(location.search);
  for (const name of ['asOf', 'lang']) {
    if (current.has(name) && !query.has(name)) {
      query.set(name, current.get(name));
    }
  }
  return query.size ? `${place}?${query}` : place;
}

/**
 * Goes to another view. To where one is already leads no further in the history.
 *
 * @param {string} path of the view
 * @param {{replace?: boolean}} [how] whether the present address is not to be kept
 */
export function go(path, { replace = false } = {}) {
  const address = withSettings(path);
  const same = address === location.pathname + location.search;
  history[replace || same ? 'replaceState' : 'pushState'](null, '', address);
  window.dispatchEvent(new Event('ol-navigated'));
}

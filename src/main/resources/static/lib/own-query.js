/**
 * What of a view stands in the address, so that it is kept by a reload and can be sent as a link.
 */
import { withSettings } from './route.js';

/**
 * @param {string} name of a parameter
 * @returns {?string} what it says in the address
 */
export const asked = name => new URLSearchParams(location.search).get(name);

/**
 * @param {Object<string, ?string>} changes what the parameters of the view are to say; null takes one away
 * @returns {string} the address of the same view with them, the other ones kept
 */
export function withAsked(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      query.set(name, value);
    } else {
      query.delete(name);
    }
  }
  return withSettings(query.size ? `${location.pathname}?${query}` : location.pathname);
}

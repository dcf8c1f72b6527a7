/**
 * Dates, as exactly as they are known.
 */
import { state } from './state.js';
import { t } from './words.js';

/**
 * When something began and ended.
 *
 * @param {{since: ?string, until: ?string}} period half-open
 * @returns {string} in words
 */
export function period({ since, until }) {
  if (since && until) {
    return `${since} – ${until}`;
  }
  if (until) {
    return t('until', until);
  }
  return since ? t('since', since) : t('unknown-since');
}

let dayOfTheService = null;

/** @param {string} day that it is where the service is, YYYY-MM-DD */
export function begin(day) {
  dayOfTheService = day;
}

/** @returns {string} today where the service is, and as long as that is not known, by the clock of the browser; YYYY-MM-DD */
export function today() {
  const now = new Date();
  return dayOfTheService ?? new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @returns {?string} the day that the page shows; null where that is today, whether the address says so or not */
export const anotherDay = () => state.asOf === today() ? null : state.asOf;

/**
 * @param {string} moment RFC 3339
 * @returns {string} the day and the minute by the clock of the browser
 */
export function minute(moment) {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

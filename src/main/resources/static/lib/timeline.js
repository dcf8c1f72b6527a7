/**
 * Posts on a line of years. All places on it are shares of its width, from 0 to 1.
 */

const YEAR = 365.25 * 86_400_000;
const MARGIN = .04;

// a partial date is its first day
const moment = date => Date.parse(date + '-01-01'.slice(date.length - 4));

/**
 * @param {{since: ?string, current: boolean}} post which may have ended with its organization
 * @param {string} day YYYY-MM-DD
 * @returns {'past'|'now'|'future'} where it lies, seen from the day
 */
export const when = ({ since, current }, day) => current ? 'now' : since && since > day ? 'future' : 'past';

/**
 * @typedef {{post: Object, from: number, to: number, begins: boolean, ends: boolean, when: string}} Bar `begins` and `ends`: whether it is
 *     known that it does, and when
 * @param {Array<{since: ?string, until: ?string}>} posts held at any time
 * @param {string} day the day asked about
 * @returns {{bars: Bar[], ticks: Array<{year: number, at: number}>, day: number, from: number, to: number}} the earliest post first
 */
export function timeline(posts, day) {
  const dates = [day, ...posts.flatMap(({ since, until }) => [since, until])].filter(Boolean).map(moment);
  const span = Math.max(Math.max(...dates) - Math.min(...dates), 4 * YEAR);
  // room for what goes on before and behind
  const start = Math.min(...dates) - Math.max(span * MARGIN * 2, YEAR / 2);
  const end = Math.max(...dates) + Math.max(span * MARGIN * 2, YEAR / 2);
  const at = date => (moment(date) - start) / (end - start);
  const bars = posts.map(post => ({ post, when: when(post, day), begins: !!post.since, ends: !!post.until || when(post, day) === 'past',
    from: post.since ? at(post.since) : 0, to: post.until ? at(post.until) : 1 })).sort((one, other) => one.from - other.from || one.to - other.to);
  const years = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  return { bars, ticks: ticks(years, at), day: at(day), from: years[0], to: years[1] };
}

function ticks([first, last], at) {
  const step = [1, 2, 5, 10, 20, 50].find(each => (last - first) / each <= 8) ?? 100;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (none, index) => first + index);
  return years.filter(year => year % step === 0).map(year => ({ year, at: at(String(year)) }));
}

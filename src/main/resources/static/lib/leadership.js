// as many as a box has room for
const MOST_LINES = 3;

/**
 * Who leads an organization, the head first, and which of these posts nobody holds: as much as fits into a box.
 *
 * @param {{posts: {edges: Array<{node: Object}>}}} organization with its first posts, by rank
 * @param {number} leaders how many lead it
 * @returns {{lines: Array<{role: Object, title: ?string, member: ?Object}>, more: number}} lines, those without a member vacant, and
 *     how many leaders there are beyond them
 */
export function leadership({ posts }, leaders) {
  const leading = posts.edges.map(({ node }) => node).filter(({ role }) => role.leading);
  const lines = leading.flatMap(({ role, title, vacancies, holders }) => [
    ...holders.map(held => ({ role, title: held.title ?? title, member: held.member })),
    ...vacancies ? [{ role, title, member: null, vacancies }] : [],
  ]);
  const fits = lines.slice(0, MOST_LINES);
  return { lines: fits, more: Math.max(0, leaders - fits.filter(({ member }) => member).length) };
}

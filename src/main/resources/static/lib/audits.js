/**
 * What an audit says, in figures: without drawing anything.
 */

/** The outcomes, the worst first, with the field of a report that counts each. */
export const OUTCOMES = { VIOLATION: 'violations', MISSING: 'missing', PARTIAL: 'partial', EXPLAINED: 'explained', SATISFIED: 'satisfied' };

/** The templates whose rules ask who serves at both of two bodies: a member who does closes a gap. */
export const JOINING = ['TWO_WAY_ENTRY', 'SHARED_HOLDER'];

/**
 * @param {number} ratio from 0 to 1
 * @returns {string} in per cent
 */
export const share = ratio => `${(ratio * 100).toFixed(ratio === 0 || ratio === 1 ? 0 : 1)}%`;

/**
 * How what was checked divides into outcomes, the best first. Explained gaps count neither way.
 *
 * @param {Object} report with its counts
 * @returns {Array<{outcome: string, count: number, from: number, width: number}>} with where each part lies between 0 and 1
 */
export function parts(report) {
  let from = 0;
  return ['SATISFIED', 'PARTIAL', 'MISSING', 'VIOLATION'].map(outcome => {
    const count = report[OUTCOMES[outcome]];
    const width = report.checked ? count / report.checked : 0;
    const part = { outcome, count, from, width };
    from += width;
    return part;
  }).filter(({ count }) => count > 0);
}

/**
 * @param {{template: string}} rule by which was audited
 * @param {{outcome: string, counterpart: ?Object}} finding of it
 * @returns {boolean} whether somebody could be appointed to close the gap
 */
export const isClosable = ({ template }, { outcome, counterpart }) =>
  JOINING.includes(template) && !!counterpart && ['MISSING', 'PARTIAL'].includes(outcome);

/**
 * @param {{parameters: Object}} rule which takes two bodies
 * @param {{subject: {id: string}, counterpart: {id: string}}} finding of it
 * @param {{id: string}} organization one of the two
 * @returns {?string} the code of the first role that counts there; null where any does
 */
export function roleAt({ parameters }, { subject }, organization) {
  const end = parameters[organization.id === subject.id ? 'a' : 'b'];
  return end?.roles?.[0] ?? null;
}

/**
 * Further off comes what is of less interest: what has nothing to check, then what reaches its target.
 *
 * @param {Array<Object>} reports of some rules
 * @returns {Array<Object>} the worst first
 */
export function worstFirst(reports) {
  const rank = ({ checked, targetMet, coverage }) => checked === 0 ? 3 : targetMet === false ? 0 : coverage < 1 ? 1 : 2;
  return reports.toSorted((one, other) => rank(one) - rank(other) || (one.coverage ?? 0) - (other.coverage ?? 0));
}

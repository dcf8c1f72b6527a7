/**
 * What several forms ask for.
 */

const OTHERS = ['Member', 'Mechanism', 'Source', 'Figure', 'Post', 'Appointment', 'Rule'];

/** @param {Object} node that was found @returns {boolean} whether it is a person */
export const isMember = ({ __typename }) => __typename === 'Member';

/** @param {Object} node that was found @returns {boolean} whether it is an organization that is still there */
export const isOrganization = ({ __typename, dissolvedOn }) => !OTHERS.includes(__typename) && !dissolvedOn;

/** @param {Object} node that was found @returns {boolean} whether it is a Party organization that is still there */
export const isParty = node => isOrganization(node) && node.kind === 'PARTY_ORGANIZATION';

/** Why something is changed. */
export const reason = { name: 'reason', label: 'form-reason', hint: 'form-reason-hint' };

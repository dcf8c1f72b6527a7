import { PARTY_LEVELS } from './kinds.js';

/**
 * Where the Party line begins at a place: the Party organizations there that report to none of the others, the highest first.
 *
 * @param {Array<{id: string, partyLevel: string, superior: ?{id: string}}>} organizations the Party organizations at the place
 * @returns {Array<Object>} those where it begins
 */
export function beginnings(organizations) {
  const here = new Set(organizations.map(({ id }) => id));
  return organizations.filter(({ superior }) => !here.has(superior?.id))
    .sort((a, b) => PARTY_LEVELS.indexOf(a.partyLevel) - PARTY_LEVELS.indexOf(b.partyLevel));
}

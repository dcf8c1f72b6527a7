const TONES = {
  party: ['PARTY_ORGANIZATION'],
  area: ['PROVINCE', 'CITY', 'DISTRICT', 'SUB_DISTRICT', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE'],
  grid: ['GRID'],
  compound: ['COMPOUND'],
  committee: ['OWNERS_COMMITTEE', 'RESIDENTS_COMMITTEE'],
  company: ['PROPERTY_COMPANY', 'ENTERPRISE'],
};
const BY_KIND = new Map(Object.entries(TONES).flatMap(([tone, kinds]) => kinds.map(kind => [kind, tone])));

/** The colours of kinds of organizations; each is a variable `--ol-tone-NAME` of the style sheet. */
export const TONE_NAMES = [...Object.keys(TONES), 'other'];

/** @param {string} kind of an organization @returns {string} one of TONE_NAMES */
export const toneOf = kind => BY_KIND.get(kind) ?? 'other';

/**
 * The kinds of organizations, in the order in which people think of them.
 */

/** What is an area. */
export const AREAS = ['PROVINCE', 'CITY', 'DISTRICT', 'SUB_DISTRICT', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'GRID', 'COMPOUND'];

/** What is a body or a company. */
export const BODIES = ['PARTY_ORGANIZATION', 'PROPERTY_COMPANY', 'OWNERS_COMMITTEE', 'RESIDENTS_COMMITTEE', 'SERVICE_STATION',
  'VOLUNTEER_TEAM', 'ALLIANCE', 'TASK_FORCE', 'INSTITUTION', 'ENTERPRISE'];

/** The levels of Party organizations, from above. */
export const PARTY_LEVELS = ['WORKING_COMMITTEE', 'COMMITTEE', 'REGIONAL_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'GROUP'];

/** How somebody belongs to an organization without a post. */
export const MEMBERSHIPS = ['ROSTER', 'CHECK_IN', 'TEAM'];

/** Why an organization is dissolved. */
export const CAUSES = ['MERGED', 'RENAMED', 'REPLACED', 'SPLIT', 'ABOLISHED'];

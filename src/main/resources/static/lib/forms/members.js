import { html } from 'lit';
import { MEMBERSHIPS } from '../kinds.js';
import { fictional, memberLink } from '../templates.js';
import { t } from '../words.js';
import { reason } from './shared.js';

const posted = ({ as }) => as === 'POST';
const told = ({ personal }) => personal;

const PERSONAL = [
  { name: 'gender', type: 'choice', label: 'form-gender', options: [['MALE', 'form-male'], ['FEMALE', 'form-female']], when: told },
  { name: 'birthYear', type: 'number', label: 'form-birth-year', when: told },
  { name: 'partyMember', type: 'choice', label: 'form-party-member', options: [['true', 'form-yes'], ['false', 'form-no']], when: told },
  { name: 'phone', label: 'form-phone', when: told },
  { name: 'nationalId', label: 'form-national-id', hint: 'form-national-id-hint', when: told },
];

/**
 * Makes a member, with a first post or as somebody who belongs there.
 *
 * @param {Object} organization where the member serves or belongs
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export const createMember = (organization, today) => ({
  title: t('form-create-member'),
  facts: [['organization', html`${organization.name} ${fictional(organization)}`]],
  fields: [
    { name: 'name', label: 'name', required: true, hint: 'form-name-hint' },
    { name: 'as', type: 'choice', label: 'form-as', value: 'POST', options: [['POST', 'form-as-post'], ...MEMBERSHIPS.map(kind => [kind, kind])] },
    { name: 'role', also: ['appointments.0.role', 'appointments.0.organization'], type: 'role', label: 'form-role', required: true, when: posted },
    { name: 'primary', also: ['appointments.0.primary'], type: 'check', label: 'form-primary', value: true, when: posted },
    { name: 'since', also: ['appointments.0.since', 'memberships.0.since'], type: 'date', label: 'form-since', required: true, value: today },
    { name: 'rank', label: 'form-rank' },
    { name: 'personal', type: 'check', label: 'form-personal', hint: 'form-personal-hint' },
    ...PERSONAL,
    reason,
  ],
  finish: input => put(input, organization.id),
  operation: 'CreateMember',
  payload: 'createMember',
  submit: 'form-create',
  done: ({ member }) => html`${t('form-member-created')} ${memberLink(member)}`,
});

// whoever has no name in a source is described in brackets
function put({ as, role, primary, since, personal, partyMember, ...input }, organization) {
  return {
    ...input,
    named: !/^[（(]/.test(input.name),
    ...partyMember && { partyMember: partyMember === 'true' },
    ...as === 'POST' ? { appointments: [{ organization, role, primary, since }] } : { memberships: [{ organization, kind: as, since }] },
  };
}

/**
 * The forms that make, move and dissolve organizations.
 */
import { html } from 'lit';
import { AREAS, BODIES, CAUSES, PARTY_LEVELS } from '../kinds.js';
import { fictional, organizationLink } from '../templates.js';
import { t } from '../words.js';
import { isOrganization, isParty, reason } from './shared.js';

const named = organization => html`${organization.name} ${fictional(organization)}`;

const party = ({ kind }) => kind === 'PARTY_ORGANIZATION';

/**
 * Makes an organization below another one.
 *
 * @param {Object} home the one that it belongs to
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export const createOrganization = (home, today) => ({
  title: t('form-create-organization'),
  facts: [['form-home', named(home)]],
  fixed: { home: home.id },
  fields: [
    { name: 'kind', type: 'choice', label: 'kind', required: true, options: [...BODIES, ...AREAS].map(kind => [kind, kind]) },
    { name: 'name', label: 'body', required: true },
    { name: 'shortName', label: 'short-name' },
    { name: 'partyLevel', type: 'choice', label: 'form-party-level', required: true, options: PARTY_LEVELS.map(level => [level, level]), when: party },
    { name: 'reportsTo', type: 'picker', label: 'superior', only: isParty, when: party },
    { name: 'gridLevel', type: 'choice', label: 'form-grid-level', required: true, options: ['1', '2', '3'].map(level => [level, `grid-${level}`]),
      when: ({ kind }) => kind === 'GRID' },
    { name: 'code', label: 'code' },
    { name: 'establishedOn', also: ['homeSince', 'reportsSince'], type: 'partial', label: 'established', required: true, value: today, hint: 'form-partial-hint' },
    reason,
  ],
  finish: ({ gridLevel, ...input }) => ({
    ...input,
    ...gridLevel && { gridLevel: Number(gridLevel) },
    homeSince: input.establishedOn,
    ...input.reportsTo && { reportsSince: input.establishedOn },
  }),
  operation: 'CreateOrganization',
  payload: 'createOrganization',
  submit: 'form-create',
  done: ({ organization }) => html`${t('form-organization-created')} ${organizationLink(organization)}`,
});

/**
 * Gives an organization another home or superior.
 *
 * @param {Object} organization the answer of OrganizationHead
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export function move(organization, today) {
  const superior = organization.superiors.at(-1);
  return {
    title: t('form-move'),
    facts: [
      ['organization', named(organization)],
      ...organization.home ? [['form-home-now', organization.home.name]] : [],
      ...party(organization) && superior ? [['form-superior-now', superior.name]] : [],
    ],
    fixed: { id: organization.id, expectedVersion: organization.version },
    fields: [
      { name: 'home', type: 'picker', label: 'form-new-home', only: isOrganization, required: !party(organization) },
      ...party(organization) ? [{ name: 'reportsTo', type: 'picker', label: 'form-new-superior', only: isParty, hint: 'form-move-hint' }] : [],
      { name: 'on', type: 'date', label: 'form-on', required: true, value: today },
      reason,
    ],
    operation: 'MoveOrganization',
    payload: 'moveOrganization',
    submit: 'form-move',
    done: ({ organization: moved }) => html`${t('form-moved')} ${organizationLink(moved)} · ${moved.ancestors.map(({ name }) => name).join(' / ')}`,
  };
}

/**
 * Dissolves an organization.
 *
 * @param {Object} organization the answer of OrganizationHead
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export const dissolve = (organization, today) => ({
  title: t('form-dissolve'),
  facts: [['organization', named(organization)]],
  fixed: { id: organization.id, expectedVersion: organization.version },
  fields: [
    { name: 'cause', type: 'choice', label: 'form-cause', required: true, options: CAUSES.map(cause => [cause, `form-cause-${cause}`]) },
    { name: 'successor', at: 'successors.0', type: 'picker', label: 'form-successor', required: true, only: isOrganization,
      when: ({ cause }) => cause && cause !== 'ABOLISHED' },
    { name: 'second', at: 'successors.1', type: 'picker', label: 'form-second-successor', required: true, only: isOrganization,
      when: ({ cause }) => cause === 'SPLIT' },
    { name: 'on', type: 'date', label: 'form-on', required: true, value: today, hint: 'form-dissolve-hint' },
    reason,
  ],
  operation: 'DissolveOrganization',
  payload: 'dissolveOrganization',
  submit: 'form-dissolve',
  done: ({ organization: gone, ended }) => html`${t('form-dissolved', gone.name)} ${ended.length ? t('form-ended-with', ended.length) : ''}`,
});

/**
 * The forms that say who holds which post.
 */
import { html } from 'lit';
import { fictional, memberLink, organizationLink } from '../templates.js';
import { either, t } from '../words.js';
import { isMember, isOrganization, reason } from './shared.js';

const roleName = ({ nameZh, nameEn }) => either(nameZh, nameEn);

const postName = ({ title, role }) => title ?? roleName(role);

const title = { name: 'title', label: 'form-title', hint: 'form-title-hint' };
const documentField = { name: 'document', label: 'form-document', hint: 'form-document-hint' };

/**
 * Appoints somebody.
 *
 * @param {{organization: Object, post?: Object, role?: string, member?: Object, today: string}} what where, to which post or as
 *     what, and whom, as far as it is settled
 * @returns {import('../form.js').Form} the form
 */
export function appoint({ organization, post, role, member, today }) {
  return {
    title: t('form-appoint'),
    facts: [
      ['organization', html`${organization.name} ${fictional(organization)}`],
      ...post ? [['post', postName(post)]] : [],
      ...member ? [['name', html`${member.name} ${fictional(member)}`]] : [],
    ],
    fixed: { ...post ? { post: post.id } : { organization: organization.id }, ...member && { member: member.id } },
    fields: [
      ...member ? [] : [{ name: 'member', type: 'picker', label: 'name', required: true, only: isMember, hint: 'form-member-hint' }],
      ...post ? [] : [{ name: 'role', type: 'role', label: 'form-role', required: true, value: role }],
      { name: 'since', type: 'date', label: 'form-since', required: true, value: today },
      { name: 'primary', type: 'check', label: 'form-primary' },
      title, documentField, reason,
    ],
    operation: 'AppointMember',
    payload: 'appointMember',
    submit: 'form-appoint',
    done: ({ appointment }) => html`${t('form-appointed')} ${memberLink(appointment.member)} · ${organizationLink(appointment.organization)} · ${postName(appointment)}`,
  };
}

const held = ({ member, organization, title: called, role }) => [
  ['name', html`${member.name} ${fictional(member)}`],
  ['organization', organization.name],
  ['post', called ?? roleName(role)],
];

/**
 * Ends an appointment.
 *
 * @param {Object} appointment with its version, member, organization and role
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export const end = (appointment, today) => ({
  title: t('form-end'),
  facts: held(appointment),
  fixed: { id: appointment.id, expectedVersion: appointment.version },
  fields: [{ name: 'until', type: 'date', label: 'form-until', required: true, value: today, hint: 'form-until-hint' }, reason],
  operation: 'EndAppointment',
  payload: 'endAppointment',
  submit: 'form-end',
  done: ({ appointment: ended }) => html`${t('form-ended')} ${memberLink(ended.member)} · ${organizationLink(ended.organization)} · ${postName(ended)}`,
});

/**
 * Ends an appointment as another one of the same member begins.
 *
 * @param {Object} appointment with its version, member, organization and role
 * @param {string} today the day
 * @returns {import('../form.js').Form} the form
 */
export const transfer = (appointment, today) => ({
  title: t('form-transfer'),
  facts: held(appointment),
  fixed: { appointment: appointment.id, expectedVersion: appointment.version },
  fields: [
    { name: 'organization', at: 'to.organization', type: 'picker', label: 'form-to', required: true, only: isOrganization, also: ['to', 'to.post'] },
    { name: 'role', at: 'to.role', type: 'role', label: 'form-role', required: true },
    { name: 'on', type: 'date', label: 'form-on', required: true, value: today, hint: 'form-on-hint' },
    { name: 'primary', at: 'to.primary', type: 'check', label: 'form-primary', value: appointment.primary },
    { ...title, at: 'to.title' }, { ...documentField, at: 'to.document' }, reason,
  ],
  operation: 'TransferMember',
  payload: 'transferMember',
  submit: 'form-transfer',
  done: ({ appointment: begun }) => html`${t('form-transferred')} ${memberLink(begun.member)} → ${organizationLink(begun.organization)} · ${postName(begun)}`,
});

/**
 * Makes a post.
 *
 * @param {Object} organization where
 * @returns {import('../form.js').Form} the form
 */
export const createPost = organization => ({
  title: t('form-create-post'),
  facts: [['organization', html`${organization.name} ${fictional(organization)}`]],
  fixed: { organization: organization.id },
  fields: [
    { name: 'role', type: 'role', label: 'form-role', required: true },
    { name: 'title', label: 'form-post-title', hint: 'form-post-title-hint' },
    { name: 'seats', type: 'number', label: 'form-seats', required: true, value: '1' },
    reason,
  ],
  operation: 'CreatePost',
  payload: 'createPost',
  submit: 'form-create',
  done: ({ post }) => html`${t('form-post-created')} ${postName(post)} · ${t('form-vacancies', post.vacancies)}`,
});

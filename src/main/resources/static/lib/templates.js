/**
 * Small pieces that views put into what they draw.
 */
import { html, nothing } from 'lit';
import { period } from './dates.js';
import { memberPath, nodePath, organizationPath, sourcePath, withSettings } from './route.js';
import { hasWord, t } from './words.js';

/**
 * @param {{synthetic: boolean}} thing an organization, a member or a rule
 * @returns the badge of what is made up
 */
export const fictional = ({ synthetic }) => synthetic
  ? html`<span class="badge ol-fictional" title=${t('synthetic-hint')}>${t('synthetic')}</span>` : nothing;

/**
 * @param {{id: string, name: string, synthetic?: boolean, dissolvedOn?: string}} organization whoever is linked to
 * @param {{short?: boolean}} [how] whether by its short name where it has one
 * @returns a link to its sheet
 */
export const organizationLink = (organization, { short = false } = {}) => html`<a
  href=${withSettings(organizationPath(organization.id))}>${(short && organization.shortName) || organization.name}</a>`;

/**
 * @param {{id: string, name: string, named?: boolean, crossPosted?: boolean}} member whoever is linked to
 * @returns a link to the person, with a mark on those who serve elsewhere as well
 */
export const memberLink = member => html`<a href=${withSettings(memberPath(member.id))}
  class=${member.named === false ? 'ol-unnamed' : ''}>${member.name}</a>${member.crossPosted
    ? html`<span class="ol-cross" title=${t('cross-posted')} role="img" aria-label=${t('cross-posted')}>⇄</span>` : nothing}`;

/**
 * @param {{__typename: string, id: string, name?: string}} node whatever is linked to
 * @param {string} [text] what to call it
 * @returns a link where it has a view, otherwise the text
 */
export function nodeLink(node, text = node.name ?? node.id) {
  const path = nodePath(node);
  return path ? html`<a href=${withSettings(path)}>${text}</a>` : text;
}

/**
 * @param {Array<{locator: ?string, source: {id: string, title: string}}>} citations where something stands
 * @returns small numbered links to the sources
 */
export const citationMarks = citations => (citations ?? []).map(({ source, locator }) => html` <a class="ol-cite"
  href=${withSettings(sourcePath(source.id))} title="${source.title}${locator ? ` · ${locator}` : ''}"
  aria-label="${t('source')}: ${source.title}${locator ? ` ${locator}` : ''}">${locator || t('source')}</a>`);

/**
 * @param {?(string|number)} value personal data, or null where it is hidden
 * @param {boolean} visible whether the reader may see it
 * @returns the value, or that it is hidden and why
 */
export const personal = (value, visible) => visible ? value ?? '—'
  : html`<span class="ol-hidden" title=${t('hidden-hint')}>${t('hidden')}</span>`;

/**
 * @param {{since: ?string, until: ?string}} given half-open
 * @returns when something began and ended, which breaks between two dates and not within one
 */
export const periodParts = given => period(given).split(/(?<= – )/).map(part => html`<span class="ol-date">${part}</span>`);

/**
 * @param {string} outcome of a finding
 * @returns its badge
 */
export const outcomeBadge = outcome => html`<span class="badge ol-outcome" data-outcome=${outcome}>${t(outcome)}</span>`;

/**
 * What is shown in the place of an answer that is not there.
 *
 * @param {import('./question.js').Question} question what was asked
 * @returns a line for loading, an alert with a retry, or nothing
 */
export function pending(question) {
  if (question.error) {
    return problem(question.error, () => question.retry());
  }
  return question.loading && !question.data
    ? html`<p class="ol-loading" role="status"><span class="spinner-border spinner-border-sm" aria-hidden="true"></span> ${t('loading')}</p>`
    : nothing;
}

/**
 * What a whole view shows in the place of an answer that is not there. Its heading comes with the answer or without any: one that
 * goes away again would take the focus with it.
 *
 * @param {import('./question.js').Question} question what was asked
 * @param {string} title what the view is about
 * @returns a line for loading, or a heading and an alert with a retry
 */
export const unanswered = (question, title) => html`${question.error ? html`<h1 tabindex="-1">${title}</h1>` : nothing}${pending(question)}`;

/**
 * @param {import('./graphql.js').AskError} error why there is no answer
 * @returns {string} the same in the language of the page; what the service says where the page has no words for it
 */
export const errorText = ({ code, message }) => hasWord(`error-${code}`) ? t(`error-${code}`) : message || t('error-INTERNAL_ERROR');

/**
 * @param {import('./graphql.js').AskError} error why there is no answer
 * @param {() => void} retry asks once more
 * @returns what went wrong, in the language of the page, and a retry
 */
export function problem(error, retry) {
  return html`<div class="alert alert-danger ol-problem" role="alert">
    <span>${errorText(error)}${error.code === 'INTERNAL_ERROR' && error.message ? html` <small>${error.message}</small>` : nothing}</span>
    <button type="button" class="btn btn-sm btn-outline-danger" @click=${retry}>${t('retry')}</button>
  </div>`;
}

/**
 * @param {{kind: string, partyLevel?: string, gridLevel?: number}} organization of whatever kind
 * @returns {string} what it is, as exactly as is known
 */
export function kindWord({ kind, partyLevel, gridLevel }) {
  return partyLevel ? t(partyLevel) : gridLevel ? t(`grid-${gridLevel}`) : t(kind);
}

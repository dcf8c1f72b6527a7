import { html, nothing } from 'lit';
import { sourcePath, withSettings } from '../../lib/route.js';
import { kindWord, organizationLink } from '../../lib/templates.js';
import { number, t } from '../../lib/words.js';

/**
 * What is stated of an organization, and where.
 *
 * @param {Object} head the answer of OrganizationHead
 * @param {Object} sheet the answer of OrganizationSheet
 * @returns a section
 */
export function factList(head, sheet) {
  const facts = [
    ['kind', kindWord(head)],
    ['short-name', head.shortName],
    [head.code ? 'code' : 'id', head.code ?? head.id],
    ['superior', sheet.superior && organizationLink(sheet.superior)],
    ['established', head.establishedOn],
    ['dissolved', head.dissolvedOn],
    ['term', term(sheet)],
    ['term-due', sheet.termDue],
    ['households', count(sheet.households)],
    ['population', count(sheet.population)],
    ['full-members', count(sheet.fullMembers)],
    ['area', sheet.areaKm2 && `${number(sheet.areaKm2)} km²`],
    ['place', sheet.longitude && `${sheet.longitude}, ${sheet.latitude}`],
    ['uscc', sheet.uscc],
    ['note', sheet.note],
    ['dataset', head.dataset],
  ].filter(([, value]) => value);
  return html`<section>
    <h2>${t('facts')}</h2>
    <dl class="ol-facts">${facts.map(([key, value]) => html`<dt>${t(key)}</dt><dd>${value}</dd>`)}
      ${sheet.citations.length ? html`<dt>${t('sources')}</dt><dd>${sheet.citations.map(place)}</dd>` : nothing}</dl>
  </section>`;
}

const count = value => value === null || value === undefined ? null : number(value);

const term = ({ termNumber, termSince }) => [termNumber && t('term-number', termNumber), termSince && t('since', termSince)]
  .filter(Boolean).join(' · ');

const place = ({ source, locator }) => html`<div><a href=${withSettings(sourcePath(source.id))}>${source.title}</a>
  <small>${[source.published, locator].filter(Boolean).join(' · ')}</small></div>`;

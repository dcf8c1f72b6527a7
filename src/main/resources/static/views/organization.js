import { html, nothing } from 'lit';
import '../lib/words/organization.js';
import '../parts/export-menu.js';
import '../parts/organization-actions.js';
import '../parts/organization-history.js';
import '../parts/organization-posts.js';
import '../parts/organization-structure.js';
import { factList } from './organization/facts.js';
import { figureTable } from './organization/figures.js';
import { linkLists } from './organization/links.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { citationMarks, organizationLink, pending } from '../lib/templates.js';
import { t } from '../lib/words.js';

/**
 * The sheet of an organization: who serves there, what lies within, what is known of it and from where.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class OrganizationSheet extends PageElement {

  static properties = { organization: { attribute: false } };

  #sheet = new Question(this, 'page/OrganizationSheet',
    () => this.organization ? { id: this.organization.id, asOf: state.asOf } : null);

  render() {
    const { organization } = this;
    if (!organization) {
      return nothing;
    }
    const sheet = this.#sheet.data?.organization;
    return html`<div class="ol-sheet">
      <div class="ol-sheet-main">
        ${this.#gone(organization)}
        <ol-organization-posts .of=${organization}></ol-organization-posts>
        <ol-organization-structure .of=${organization}></ol-organization-structure>
        ${sheet ? figureTable(sheet.figures) : nothing}
        <ol-organization-history .of=${organization}></ol-organization-history>
      </div>
      <div class="ol-sheet-side">
        <div class="ol-sheet-tools"><ol-organization-actions .of=${organization}></ol-organization-actions>
          <ol-export-menu of=${organization.id}></ol-export-menu></div>
        ${pending(this.#sheet)}
        ${sheet ? html`${factList(organization, sheet)}${linkLists(organization, sheet.links)}${mechanismList(sheet.mechanisms)}` : nothing}
      </div>
    </div>`;
  }

  #gone({ id, exists, dissolvedOn }) {
    if (exists || !dissolvedOn) {
      return nothing;
    }
    const day = dayBefore(dissolvedOn);
    return html`<p class="alert alert-secondary">${t('no-more', dissolvedOn)}
      <a href=${withSettings(`${organizationPath(id)}?asOf=${day}`)}>${t('day-before', day)}</a></p>`;
  }
}

const mechanismList = mechanisms => mechanisms.length ? html`<section>
  <h2>${t('mechanisms')}</h2>
  <ul class="ol-plain">${mechanisms.map(({ name, summary, runBy, involves, citations }) => html`<li>
    <strong>${name}</strong>${citationMarks(citations)}
    ${summary ? html`<div>${summary}</div>` : nothing}
    ${involves.length ? html`<small>${t('involves')}${[...runBy, ...involves].map(each => html`${organizationLink(each)} `)}</small>` : nothing}
  </li>`)}</ul></section>` : nothing;

// a partial date is its first day
function dayBefore(date) {
  const day = new Date(`${date}-01-01`.slice(0, 10));
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

customElements.define('ol-view-organization', OrganizationSheet);

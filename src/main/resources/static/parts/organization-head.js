import { html, nothing } from 'lit';
import { PageElement } from '../lib/element.js';
import { TABS, organizationPath, withSettings } from '../lib/route.js';
import { fictional, kindWord, organizationLink } from '../lib/templates.js';
import { t } from '../lib/words.js';

/**
 * What every view of an organization begins with: where it belongs, its name and what it is, and the tabs.
 *
 * @property {Object} organization the answer of OrganizationHead
 * @property {string} tab the one that is open
 */
class OrganizationHead extends PageElement {

  static properties = { organization: { attribute: false }, tab: {} };

  render() {
    const organization = this.organization;
    return html`<nav class="ol-breadcrumb" aria-label=${t('breadcrumb')}><ol>
        ${organization.ancestors.map(each => html`<li>${organizationLink(each)}</li>`)}
      </ol></nav>
      <div class="ol-title">
        <h1 tabindex="-1">${organization.name}</h1>
        <span class="ol-kind">${kindWord(organization)}</span>
        ${fictional(organization)}
        ${this.#existence(organization)}
      </div>
      <nav class="ol-tabs" aria-label=${t('views')}>
        ${TABS.map(tab => html`<a href=${withSettings(organizationPath(organization.id, tab))}
          aria-current=${tab === this.tab ? 'page' : nothing}>${t(`tab-${tab}`)}</a>`)}
      </nav>`;
  }

  #existence({ id, exists, dissolvedOn, establishedOn, successions }) {
    if (exists) {
      return nothing;
    }
    const heirs = successions.filter(({ from }) => from.id === id).map(({ to }) => to);
    return html`<span class="badge text-bg-secondary">${dissolvedOn ? t('dissolved-on', dissolvedOn) : t('not-yet', establishedOn)}</span>
      ${heirs.length ? html`<span>${t('succeeded-by', '')}${heirs.map(heir => html` ${organizationLink(heir)}`)}</span>` : nothing}`;
  }
}

customElements.define('ol-organization-head', OrganizationHead);

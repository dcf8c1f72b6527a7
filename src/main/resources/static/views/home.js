import { html, nothing } from 'lit';
import { PageElement } from '../lib/element.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, organizationLink, pending } from '../lib/templates.js';
import { addWords, number, t } from '../lib/words.js';

addWords({
  'home-title': ['基层组织一张图', 'Who serves where, in one graph'],
  'home-lead': ['街道、社区、网格、党组织、物业公司、业委会，以及谁在哪里任职；任何一天都可查。',
    'Sub-districts, communities, grids, Party bodies, property companies, owners’ committees, and who serves where, on any day.'],
  'home-sub-districts': ['街道', 'Sub-districts'],
  'home-none': ['当日没有街道。', 'There are no sub-districts on this day.'],
  'home-import': ['导入数据', 'Import data'],
  'home-organizations': ['组织', 'Organizations'],
});

/** Where people begin: what there is, and the sub-districts. */
class Home extends PageElement {

  #variables = () => ({ asOf: state.asOf });
  #home = new Question(this, 'page/Home', this.#variables);
  #subDistricts = new Pages(this, this.#home, data => data.organizations, { operation: 'page/Home', variables: this.#variables });

  render() {
    return html`<div class="ol-home"><h1 tabindex="-1">${t('home-title')}</h1><p class="lead">${t('home-lead')}</p>
      ${pending(this.#home)}
      ${this.#home.data ? this.#list(this.#subDistricts.nodes) : nothing}${this.#subDistricts.footer()}</div>`;
  }

  #list(subDistricts) {
    return subDistricts.length === 0 ? html`<p class="ol-empty">${t('home-none')} <a href=${withSettings('/import')}>${t('home-import')}</a></p>`
      : html`<h2>${t('home-sub-districts')} <small>${number(this.#subDistricts.total)}</small></h2>
        <ul class="ol-cards">${subDistricts.map(node => html`<li>
          ${organizationLink(node)} ${fictional(node)}
          <small>${node.ancestors.map(each => each.name).join(' / ')}</small>
          <small>${t('home-organizations')} ${number(node.descendants.totalCount)}</small></li>`)}</ul>`;
  }
}

customElements.define('ol-view-home', Home);

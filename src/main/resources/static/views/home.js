import { html } from 'lit';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { fictional, organizationLink, pending } from '../lib/templates.js';
import { addWords, number, t } from '../lib/words.js';

addWords({
  'home-title': ['基层组织一张图', 'Who serves where, in one graph'],
  'home-lead': ['街道、社区、网格、党组织、物业公司、业委会，以及谁在哪里任职；任何一天都可查。',
    'Sub-districts, communities, grids, Party bodies, property companies, owners’ committees, and who serves where, on any day.'],
  'home-sub-districts': ['街道', 'Sub-districts'],
  'home-organizations': ['组织', 'Organizations'],
});

/** Where people begin: what there is, and the sub-districts. */
class Home extends PageElement {

  #home = new Question(this, 'page/Home', () => ({}));

  render() {
    const data = this.#home.data;
    return html`<div class="ol-home"><h1 tabindex="-1">${t('home-title')}</h1><p class="lead">${t('home-lead')}</p>
      ${pending(this.#home)}
      <h2>${t('home-sub-districts')}</h2>
      <ul class="ol-cards">${data?.organizations.edges.map(({ node }) => html`<li>
        ${organizationLink(node)} ${fictional(node)}
        <small>${node.ancestors.map(each => each.name).join(' / ')}</small>
        <small>${t('home-organizations')} ${number(node.descendants.totalCount)}</small></li>`)}</ul></div>`;
  }
}

customElements.define('ol-view-home', Home);

import { html, nothing } from 'lit';
import { PageElement } from '../lib/element.js';
import { AREAS, BODIES } from '../lib/kinds.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { state } from '../lib/state.js';
import { fictional, kindWord, memberLink, organizationLink, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';

const COUNTS = ['communities', 'grids', 'compounds', 'partyOrganizations', 'propertyCompanies', 'ownersCommittees'];

/**
 * What is below an organization: the areas and bodies of which it is the home, and the Party organizations that report to it.
 *
 * @property {Object} of the answer of OrganizationHead
 */
class OrganizationStructure extends PageElement {

  static properties = { of: { attribute: false } };

  #where = () => this.of && { id: this.of.id, asOf: state.asOf };
  #structure = new Question(this, 'page/OrganizationStructure',
    () => this.of && { ...this.#where(), areas: AREAS, bodies: BODIES, party: this.of.kind === 'PARTY_ORGANIZATION' });
  #counts = new Question(this, 'page/OrganizationCounts', this.#where);
  #areas = this.#pages('areas', { kinds: AREAS });
  #bodies = this.#pages('bodies', { kinds: BODIES });
  #subordinates = this.#pages('subordinates', { line: 'PARTY' });

  #pages(name, narrowed) {
    return new Pages(this, this.#structure, data => data.organization?.[name], {
      operation: 'page/OrganizationParts',
      variables: () => ({ ...this.#where(), ...narrowed }),
      page: data => data.organization.children,
    });
  }

  render() {
    return html`${this.#chips(this.#counts.data?.organization)}
      ${pending(this.#structure)}
      ${this.#section('bodies', this.#bodies, bodyTable)}
      ${this.#section('subordinates', this.#subordinates, bodyTable)}
      ${this.#section('areas', this.#areas, areaList)}`;
  }

  #chips(counts) {
    const shown = COUNTS.filter(name => counts?.[name].totalCount);
    return shown.length ? html`<dl class="ol-counts">${shown.map(name =>
      html`<div><dt>${t(`counts-${name}`)}</dt><dd>${number(counts[name].totalCount)}</dd></div>`)}</dl>` : nothing;
  }

  #section(title, pages, list) {
    return pages.total ? html`<section aria-labelledby="${title}-title">
      <h2 id="${title}-title">${t(title)} <small>${number(pages.total)}</small></h2>
      ${list(pages.nodes, this.of, `${title}-title`)}${pages.footer()}</section>` : nothing;
  }
}

const areaList = (areas, { synthetic }) => html`<ul class="ol-areas">${areas.map(area => html`<li>${organizationLink(area)}
  ${area.synthetic !== synthetic ? fictional(area) : nothing}
  <small>${kindWord(area)}${area.children.totalCount ? ` · ${t('below')} ${number(area.children.totalCount)}` : ''}</small></li>`)}</ul>`;

function bodyTable(bodies, { synthetic }, label) {
  const led = bodies.some(({ posts }) => posts.edges.length);
  return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby=${label}><table class="table table-hover">
    <thead><tr><th scope="col">${t('body')}</th><th scope="col">${t('kind')}</th>${led ? html`<th scope="col">${t('leader')}</th>` : nothing}</tr></thead>
    <tbody>${bodies.map(body => html`<tr>
      <td>${organizationLink(body)} ${body.synthetic !== synthetic ? fictional(body) : nothing}</td>
      <td>${kindWord(body)}</td>
      ${led ? html`<td>${leaders(body.posts.edges[0]?.node)}</td>` : nothing}</tr>`)}</tbody></table></div>`;
}

function leaders(post) {
  if (!post) {
    return nothing;
  }
  const role = either(post.role.nameZh, post.role.nameEn);
  return html`<small>${post.holders[0]?.title ?? role}</small> ${post.holders.slice(0, 3).map(({ member }) => html`${memberLink(member)} `)}
    ${post.holders.length ? nothing : html`<span class="badge ol-vacant">${t('vacant')}</span>`}`;
}

customElements.define('ol-organization-structure', OrganizationStructure);

import { html, nothing } from 'lit';
import './appoint-button.js';
import './appointment-actions.js';
import { period } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { state } from '../lib/state.js';
import { citationMarks, fictional, memberLink, organizationLink, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';
import { Viewer } from '../lib/viewer.js';

/**
 * Who serves at an organization, or within it, and which posts are vacant.
 *
 * @property {Object} of the answer of OrganizationHead
 */
class OrganizationPosts extends PageElement {

  static properties = { of: { attribute: false }, descendants: { state: true }, vacant: { state: true } };

  #viewer = new Viewer(this);
  #variables = () => this.of && {
    id: this.of.id, asOf: state.asOf, descendants: !!this.descendants, vacant: this.vacant || null,
  };
  #posts = new Question(this, 'page/OrganizationPosts', this.#variables);
  #pages = new Pages(this, this.#posts, data => data.organization?.posts,
    { operation: 'page/OrganizationPosts', variables: this.#variables });

  render() {
    const vacancies = this.#posts.data?.organization?.vacancies.totalCount;
    return html`<section aria-labelledby="posts-title" aria-busy=${this.#posts.loading}>
      <div class="ol-heading"><h2 id="posts-title">${t('serving')}</h2>
        ${this.#posts.data ? html`<small>${t('posts-count', number(this.#pages.total))}</small>` : nothing}
        ${vacancies ? html`<span class="badge ol-vacant">${t('vacant-count', number(vacancies))}</span>` : nothing}
        <ol-appoint-button .organization=${this.of}></ol-appoint-button>
        <span class="ol-switches">${this.#switch('descendants', 'with-descendants')}${this.#switch('vacant', 'only-vacant')}</span></div>
      ${pending(this.#posts)}
      ${this.#posts.data ? this.#table(this.#pages.nodes) : nothing}
      ${this.#pages.footer()}
    </section>`;
  }

  #switch(name, word) {
    return html`<label class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" ?checked=${this[name]}
      @change=${({ target }) => { this[name] = target.checked; }}> ${t(word)}</label>`;
  }

  #table(posts) {
    if (!posts.length) {
      return html`<p class="ol-empty">${t(this.vacant ? 'no-vacancies' : 'no-posts')}</p>`;
    }
    return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="posts-title"><table class="table table-hover ol-posts">
      <thead><tr><th scope="col">${t('post')}</th><th scope="col">${t('name')}</th><th scope="col">${t('primary-or-not')}</th>
        ${this.descendants ? html`<th scope="col">${t('organization')}</th>` : nothing}
        <th scope="col">${t('period')}</th><th scope="col">${t('source')}</th>
        ${this.#changing ? html`<th scope="col"><span class="visually-hidden">${t('form-actions')}</span></th>` : nothing}</tr></thead>
      <tbody>${posts.map(post => this.#rows(post))}</tbody>
    </table></div>`;
  }

  // below it there may be those whom they may write to, even where they may not write here
  get #changing() {
    return this.descendants ? this.#viewer.edits : this.#viewer.mayEdit(this.of);
  }

  #rows(post) {
    const at = this.descendants ? post.organization : this.of;
    const where = this.descendants ? html`<td>${organizationLink(at)}</td>` : nothing;
    const name = post.title ?? either(post.role.nameZh, post.role.nameEn);
    return [
      ...post.holders.map(holder => this.#held(post, name, where, holder, at)),
      post.vacancies ? html`<tr class="ol-vacancy"><td>${name}</td>
        <td colspan="2"><span class="badge ol-vacant">${post.vacancies > 1 ? t('vacant-seats', post.vacancies) : t('vacant')}</span></td>
        ${where}<td></td><td></td>${this.#action(html`<ol-appoint-button .organization=${at} .post=${post}></ol-appoint-button>`)}</tr>` : nothing,
    ];
  }

  #held(post, name, where, holder, at) {
    const { title, primary, member, citations, since, until } = holder;
    return html`<tr>
      <td>${title ?? name}${post.role.leading ? html`<span class="ol-leading" title=${t('leader')}></span>` : nothing}</td>
      <td class="ol-person">${memberLink(member)}${member.synthetic !== this.of.synthetic ? fictional(member) : nothing}</td>
      <td>${primary ? t('primary') : html`<span class="ol-concurrent">${t('concurrent')}</span>`}</td>
      ${where}<td>${since || until ? period({ since, until }) : ''}</td><td>${citationMarks(citations)}</td>
      ${this.#action(html`<ol-appointment-actions .appointment=${{ ...holder, role: post.role }} .organization=${at}></ol-appointment-actions>`)}</tr>`;
  }

  #action(action) {
    return this.#changing ? html`<td class="ol-row-actions">${action}</td>` : nothing;
  }
}

customElements.define('ol-organization-posts', OrganizationPosts);

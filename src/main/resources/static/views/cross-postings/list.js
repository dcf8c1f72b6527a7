import { html, nothing } from 'lit';
import '../../lib/words/organization.js';
import { period } from '../../lib/dates.js';
import { PageElement } from '../../lib/element.js';
import { withAsked } from '../../lib/own-query.js';
import { Pages } from '../../lib/pages.js';
import { Question } from '../../lib/question.js';
import { state } from '../../lib/state.js';
import { fictional, memberLink, organizationLink, pending } from '../../lib/templates.js';
import { either, number, t } from '../../lib/words.js';

/**
 * The people who serve in organizations of two kinds, with their posts at both.
 *
 * @property {string} within the id of the organization
 * @property {[string, string]} kinds the two kinds, or the same one twice
 */
class CrossList extends PageElement {

  static properties = { within: { attribute: false }, kinds: { attribute: false } };

  #variables = () => this.kinds ? { within: this.within, kinds: [...new Set(this.kinds)], asOf: state.asOf } : null;
  #list = new Question(this, 'page/CrossPostingList', this.#variables);
  #people = new Pages(this, this.#list, data => data.crossPostings, { operation: 'page/CrossPostingList', variables: this.#variables });

  render() {
    const [a, b] = this.kinds;
    return html`<section class="ol-cross-list" aria-labelledby="cross-list-title" aria-busy=${this.#list.loading}>
      <div class="ol-heading"><h2 id="cross-list-title">${t('cross-list-title', t(a), t(b))}</h2>
        <small role="status">${this.#list.data ? t('cross-people', number(this.#people.total)) : nothing}</small>
        <a class="btn btn-sm btn-outline-secondary ol-switches" href=${withAsked({ cell: null })}>${t('cross-close')}</a></div>
      ${pending(this.#list)}
      ${this.#list.data ? this.#table() : nothing}
      ${this.#people.footer()}</section>`;
  }

  #table() {
    if (!this.#people.nodes.length) {
      return html`<p class="ol-empty">${t('cross-list-empty')}</p>`;
    }
    const kinds = [...new Set(this.kinds)];
    return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="cross-list-title"><table class="table table-hover">
      <thead><tr><th scope="col">${t('name')}</th>${kinds.map(kind => html`<th scope="col">${t('cross-posts-at', t(kind))}</th>`)}</tr></thead>
      <tbody>${this.#people.nodes.map(({ member, appointments }) => html`<tr>
        <th scope="row">${memberLink(member)} ${fictional(member)}</th>
        ${kinds.map(kind => html`<td><ul class="ol-posts-at">${appointments.filter(({ organization }) => organization.kind === kind).map(post)}</ul></td>`)}</tr>`)}
      </tbody></table></div>`;
  }
}

const post = each => html`<li>${organizationLink(each.organization)} · ${each.title ?? either(each.role.nameZh, each.role.nameEn)}
  <small>${t(each.primary ? 'primary' : 'concurrent')} · ${period(each)}</small></li>`;

customElements.define('ol-cross-list', CrossList);

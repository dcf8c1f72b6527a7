import { html, nothing } from 'lit';
import '../lib/words/organization.js';
import { timelineOf } from './member/timeline.js';
import { period, today } from '../lib/dates.js';
import { PageElement, entitle } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { state } from '../lib/state.js';
import { citationMarks, fictional, organizationLink, periodParts, personal, unanswered } from '../lib/templates.js';
import { when } from '../lib/timeline.js';
import { addWords, either, t } from '../lib/words.js';

addWords({
  'member-not-found': ['没有编号为“{0}”的成员', 'There is no member “{0}”'],
  'unnamed': ['文献未给出姓名', 'The source gives no name'],
  'rank': ['职级', 'Rank'],
  'phone': ['电话', 'Phone'],
  'id-tail': ['证件号末四位', 'Identity number, last four'],
  'birth-year': ['出生年份', 'Year of birth'],
  'party-member': ['中共党员', 'Party member'],
  'yes': ['是', 'Yes'],
  'no': ['否', 'No'],
  'held-now': ['现任', 'Holds'],
  'held-once': ['曾任', 'Held'],
  'held-later': ['将任', 'Will hold'],
  'belongs': ['所属（无岗位）', 'Belongs to, without a post'],
});

/** A person: what is known, the posts held on the day, and those held at other times. */
class MemberSheet extends PageElement {

  #member = new Question(this, 'page/MemberSheet', () => ({ id: this.route.id, asOf: state.asOf }));

  render() {
    const data = this.#member.data;
    if (!data) {
      return unanswered(this.#member, t('Member'));
    }
    return data.member ? this.#sheet(data.member)
      : html`<div class="ol-missing"><h1 tabindex="-1">${t('member-not-found', this.route.id)}</h1><p>${t('not-found-hint')}</p></div>`;
  }

  updated() {
    entitle(this, this.#member.data?.member?.name ?? null);
  }

  #sheet(member) {
    return html`<p class="ol-kind">${t('Member')}</p>
      <div class="ol-title"><h1 tabindex="-1">${member.name}</h1>${fictional(member)}
        ${member.named ? nothing : html`<span class="ol-kind">${t('unnamed')}</span>`}
        ${member.crossPosted ? html`<span class="ol-kind"><span class="ol-cross" aria-hidden="true">⇄</span> ${t('cross-posted')}</span>` : nothing}
        ${citationMarks(member.citations)}</div>
      ${this.#posts(member.appointments)}
      ${memberships(member.memberships)}
      <section><h2>${t('facts')}</h2><dl class="ol-facts ol-wide">${this.#facts(member)}</dl></section>`;
  }

  // what is held elsewhere on the day is told by the service, the rest by its dates
  #posts(appointments) {
    const day = state.asOf ?? today();
    const now = appointments.filter(({ current }) => current);
    const [later, once] = [true, false].map(future => appointments.filter(each => !each.current && (when(each, day) === 'future') === future));
    return html`${posts(t('held-now'), now, 'now')}${posts(t('held-later'), later, 'later')}${posts(t('held-once'), once, 'once')}
      ${timelineOf(appointments, day)}`;
  }

  #facts(member) {
    const hidden = value => personal(value, member.personalDataVisible);
    const party = member.partyMember === null ? null : t(member.partyMember ? 'yes' : 'no');
    const facts = { 'id': member.id, 'dataset': member.dataset, 'rank': member.rank, 'note': member.note,
      'party-member': hidden(party), 'birth-year': hidden(member.birthYear), 'phone': hidden(member.phone), 'id-tail': hidden(member.nationalIdTail) };
    return Object.entries(facts).filter(([, value]) => value).map(([key, value]) => html`<dt>${t(key)}</dt><dd>${value}</dd>`);
  }
}

const posts = (title, held, id) => held.length ? html`<section aria-labelledby=${id}><h2 id=${id}>${title} <small>${held.length}</small></h2>
  <div class="ol-scroll" tabindex="0" role="group" aria-labelledby=${id}><table class="table">
    <thead><tr>${['organization', 'post', 'primary-or-not', 'period'].map(key => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
    <tbody>${held.map(post => html`<tr>
      <td>${organizationLink(post.organization)} <small>${post.organization.ancestors.map(({ name }) => name).join(' / ')}</small></td>
      <td>${post.title ?? either(post.role.nameZh, post.role.nameEn)}${citationMarks(post.citations)}</td>
      <td>${t(post.primary ? 'primary' : 'concurrent')}</td><td>${periodParts(post)}</td></tr>`)}</tbody></table></div></section>` : nothing;

const memberships = belonging => belonging.length ? html`<section><h2>${t('belongs')} <small>${belonging.length}</small></h2>
  <ul class="ol-plain">${belonging.map(each => html`<li>${organizationLink(each.organization)} <small>${t(each.kind)} · ${period(each)}</small></li>`)}</ul></section>` : nothing;

customElements.define('ol-view-member', MemberSheet);

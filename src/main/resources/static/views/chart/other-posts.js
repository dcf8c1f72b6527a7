import { html, nothing } from 'lit';
import { ask } from '../../lib/graphql.js';
import { memberLink, organizationLink, problem } from '../../lib/templates.js';
import { either, t } from '../../lib/words.js';

/**
 * What is lit while somebody points at a person.
 *
 * @typedef {{member: Object, boxes: Map<Object, 'there'|'within'>, ways: Array<[Object, Object]>}} Lit boxes of the posts, or those that
 *   hide them, and the ways from the first one to the others
 */

/** Where people serve, as far as somebody has asked. */
export class OtherPosts {

  #known = new Map();

  /**
   * @param {string} id of a member
   * @param {?string} asOf the day
   * @returns {Promise<Object>} the member with all posts
   */
  async of(id, asOf) {
    const key = JSON.stringify([id, asOf]);
    if (!this.#known.has(key)) {
      this.#known.set(key, ask('page/MemberPosts', { id, asOf }).then(({ member }) => member));
      this.#known.get(key).catch(() => this.#known.delete(key));
    }
    return this.#known.get(key);
  }

  /** Forgets: something may have changed. */
  forget() {
    this.#known.clear();
  }
}

/**
 * @param {import('../../lib/chart.js').OrgChart} chart that is drawn
 * @param {Object} member with all posts
 * @returns {Lit} what to light up
 */
export function lightUp(chart, member) {
  const boxes = new Map();
  member.appointments.forEach(({ organization }) => {
    const box = chart.find(organization.id);
    const seen = box && chart.outermost(box);
    if (seen && boxes.get(seen) !== 'there') {
      boxes.set(seen, seen === box ? 'there' : 'within');
    }
  });
  const [first, ...others] = boxes.keys();
  return { member, boxes, ways: others.map(other => [first, other]) };
}

/**
 * @param {import('../../lib/chart.js').OrgChart} chart that is drawn
 * @param {{lit: ?Lit, error: ?Error}} what is lit, or why that is not known
 * @param {{goTo: (box: Object) => void, close: () => void}} acts what can be done
 * @returns the posts of the one who is pointed at, and which of them are not to be seen
 */
export function postList(chart, { lit, error }, { goTo, close }) {
  if (error) {
    return html`<div class="ol-chart-lit">${problem(error, close)}</div>`;
  }
  if (!lit) {
    return nothing;
  }
  const { member } = lit;
  return html`<div class="ol-chart-lit">
    <div class="ol-chart-lit-head"><strong>${memberLink(member)}</strong> <small>${t('chart-posts', member.appointments.length)}</small>
      <button type="button" class="btn-close" aria-label=${t('close')} @click=${close}></button></div>
    <ul>${member.appointments.map(post => html`<li>
      ${post.title ?? either(post.role.nameZh, post.role.nameEn)} · ${organizationLink(post.organization)}
      ${where(chart, chart.find(post.organization.id), goTo)}</li>`)}</ul></div>`;
}

function where(chart, box, goTo) {
  const seen = box && chart.outermost(box);
  if (!seen) {
    return html`<small>${t('chart-elsewhere')}</small>`;
  }
  return html`<button type="button" class="btn btn-link btn-sm" @click=${() => goTo(seen)}>${
    seen === box ? t('chart-go') : t('chart-within', seen.organization.name)}</button>`;
}

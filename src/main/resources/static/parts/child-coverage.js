import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, pending } from '../lib/templates.js';
import { number, t } from '../lib/words.js';
import { gauge } from './gauge.js';

const PAGE = 8;

/**
 * How far a rule holds in each part of an organization, the worst first.
 *
 * @property {{id: string, target: ?number}} rule the rule
 * @property {string} within the id of the organization
 */
class ChildCoverage extends PageElement {

  static properties = { rule: { attribute: false }, within: {}, shown: { state: true } };

  #children = new Question(this, 'page/AuditChildren', () => this.rule && { rule: this.rule.id, within: this.within, asOf: state.asOf });

  constructor() {
    super();
    this.shown = PAGE;
  }

  render() {
    const children = this.#children.data?.coverageByChild;
    return html`<h2 id="children">${t('children')} ${children ? html`<small>${number(children.length)}</small>` : nothing}</h2>
      ${pending(this.#children)}${children ? this.#list(children) : nothing}`;
  }

  #list(children) {
    if (children.length === 0) {
      return html`<p class="ol-empty">${t('no-children')}</p>`;
    }
    const rest = children.length - this.shown;
    return html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="children"><table class="table table-hover ol-children">
        <thead><tr><th scope="col">${t('child')}</th><th scope="col">${t('coverage')}</th><th scope="col" class="ol-number">${t('satisfied-of')}</th></tr></thead>
        <tbody>${children.slice(0, this.shown).map(each => this.#row(each))}</tbody></table></div>
      ${rest > 0 ? html`<p class="ol-footer">${t('shown-of', number(this.shown), number(children.length))}
        <button type="button" class="btn btn-sm btn-outline-secondary" @click=${() => { this.shown += 4 * PAGE; }}>${t('more')}</button></p>` : nothing}`;
  }

  #row(each) {
    const { child, checked, satisfied } = each;
    return html`<tr><td><a href=${withSettings(organizationPath(child.id, 'audits', this.rule.id))}>${child.shortName || child.name}</a> ${fictional(child)}</td>
      <td>${gauge(each, this.rule.target, { label: `${child.name} ${t('coverage')}` })}</td>
      <td class="ol-number">${checked ? `${number(satisfied)} / ${number(checked)}` : '—'}</td></tr>`;
  }
}

customElements.define('ol-child-coverage', ChildCoverage);

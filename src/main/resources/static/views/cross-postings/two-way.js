import { html, nothing } from 'lit';
import '../../lib/words/audits.js';
import '../../lib/words/organization.js';
import { drawing } from './drawing.js';
import { OUTCOMES } from '../../lib/audits.js';
import { PageElement } from '../../lib/element.js';
import { asked, withAsked } from '../../lib/own-query.js';
import { Question } from '../../lib/question.js';
import { go } from '../../lib/route.js';
import { state } from '../../lib/state.js';
import { memberLink, nodeLink, outcomeBadge, pending } from '../../lib/templates.js';
import { ALL, twoWayEntries } from '../../lib/two-way.js';
import { either, number, t } from '../../lib/words.js';

/**
 * The bodies that rules of two-way entry pair, as a graph and as a table.
 *
 * @property {string} within the id of the organization
 */
class TwoWay extends PageElement {

  static properties = { within: { attribute: false }, width: { state: true }, lit: { state: true } };

  #entries = new Question(this, twoWayEntries, () => this.within
    ? { within: this.within, asOf: state.asOf, rule: asked('rule'), outcome: outcome() } : null);
  #resize = new ResizeObserver(([{ contentRect }]) => { this.width = Math.round(contentRect.width); });

  connectedCallback() {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  render() {
    const data = this.#entries.data;
    return html`${pending(this.#entries)}
      ${data ? html`<section aria-labelledby="two-way" aria-busy=${this.#entries.loading}>
        <h2 id="two-way">${t('two-way-title')}</h2>
        ${data.rules.length ? html`${this.#filters(data)}${this.#found(data)}` : html`<p class="ol-empty">${t('two-way-no-rules')}</p>`}</section>` : nothing}`;
  }

  #filters({ rules, rule: shown, counts }) {
    return html`<p class="ol-kind">${t('two-way-hint')}</p>
      <div class="ol-two-way-filters"><label>${t('two-way-rule')} <select class="form-select form-select-sm"
          @change=${event => go(withAsked({ rule: event.target.value }))}>
        ${rules.map(({ id, titleZh, titleEn }) => html`<option value=${id} .selected=${id === shown}>${either(titleZh, titleEn)}</option>`)}
        ${rules.length > 1 ? html`<option value=${ALL} .selected=${shown === ALL}>${t('two-way-all-rules')}</option>` : nothing}
      </select></label></div>
      <div class="ol-filter ol-outcomes" role="group" aria-label=${t('two-way-outcome')}>
        ${choice(null, t('outcome-all'))}
        ${Object.keys(OUTCOMES).map(each => choice(each, `${t(each)} ${number(counts[each])}`))}</div>`;
  }

  #found({ findings, total }) {
    if (!findings.length) {
      return html`<p class="ol-empty">${t('two-way-none')}</p>`;
    }
    return html`${total > findings.length ? html`<p class="ol-bound" role="note">${t('two-way-bound', number(findings.length), number(total))}</p>` : nothing}
      ${this.width ? drawing(findings, this.width, { lit: this.#lit(findings), light: lit => { this.lit = lit; } }) : nothing}
      <p class="ol-said">${this.#lit(findings).length ? this.#lit(findings).map(({ outcome: found, message, members }) => html`${outcomeBadge(found)} ${message}
        ${members.map(member => html` ${memberLink(member)}`)} `) : t('two-way-point')}</p>
      <details class="ol-two-way-table" open><summary><h3 id="two-way-table">${t('two-way-table')}</h3></summary>${table(findings)}</details>`;
  }

  // what was pointed at may not be among what is found now
  #lit(findings) {
    return (this.lit ?? []).filter(each => findings.includes(each));
  }
}

const outcome = () => Object.hasOwn(OUTCOMES, asked('outcome')) ? asked('outcome') : null;

const choice = (value, text) => html`<button type="button" class="btn btn-sm btn-outline-secondary" aria-pressed=${outcome() === value}
  @click=${() => go(withAsked({ outcome: value }))}>${value ? html`<i class="ol-stroke" data-outcome=${value} aria-hidden="true"></i>` : nothing}${text}</button>`;

const table = findings => html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="two-way-table"><table class="table table-hover">
  <thead><tr>${['outcome', 'two-way-one', 'two-way-other', 'finding', 'two-way-who'].map(key => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
  <tbody>${findings.map(each => html`<tr><td>${outcomeBadge(each.outcome)}</td><td>${nodeLink(each.subject)}</td>
    <td>${each.counterpart ? nodeLink(each.counterpart) : t('two-way-nobody')}</td>
    <td>${each.message}<br><small>${either(each.rule.titleZh, each.rule.titleEn)}</small></td>
    <td>${each.members.length ? each.members.map(member => html`${memberLink(member)} `) : '—'}</td></tr>`)}</tbody></table></div>`;

customElements.define('ol-two-way', TwoWay);

import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { OUTCOMES, gauge } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';

/**
 * What every rule says of what lies within an organization.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class Audits extends PageElement {

  static properties = { organization: { attribute: false } };

  #audits = new Question(this, 'page/OrganizationAudits',
    () => this.organization ? { within: this.organization.id, asOf: state.asOf } : null);

  render() {
    const reports = this.#audits.data?.audits;
    return html`<section aria-labelledby="rules"><h2 id="rules">${t('audits-title')} ${reports ? html`<small>${number(reports.length)}</small>` : nothing}</h2>
      ${pending(this.#audits)}${reports ? this.#table(reports) : nothing}</section>`;
  }

  #table(reports) {
    return reports.length === 0 ? html`<p class="ol-empty">${t('no-audits')}</p>`
      : html`<div class="ol-scroll" tabindex="0" role="region" aria-labelledby="rules"><table class="table">
        <thead><tr><th scope="col">${t('rule')}</th><th scope="col">${t('verdict')}</th><th scope="col">${t('coverage')}</th>
          <th scope="col">${t('checked')}</th>${Object.keys(OUTCOMES).map(outcome => html`<th scope="col">${t(outcome)}</th>`)}</tr></thead>
        <tbody>${whatWasCheckedFirst(reports).map(report => this.#row(report))}</tbody></table></div>`;
  }

  #row(report) {
    const { rule } = report;
    return html`<tr>
      <td class="ol-named"><a href=${withSettings(organizationPath(this.organization.id, 'audits', rule.id))}>${either(rule.titleZh, rule.titleEn)}</a> ${fictional(rule)}</td>
      <td>${t(`verdict-${rule.verdict}`)}</td><td>${gauge(report)}</td><td>${number(report.checked)}</td>
      ${Object.entries(OUTCOMES).map(([outcome, field]) => html`<td>${report[field]
        ? html`<span class="badge ol-outcome" data-outcome=${outcome}>${number(report[field])}</span>` : html`<span class="ol-kind">0</span>`}</td>`)}</tr>`;
  }
}

const whatWasCheckedFirst = reports => reports.toSorted((one, other) => (one.checked === 0) - (other.checked === 0));

customElements.define('ol-view-audits', Audits);

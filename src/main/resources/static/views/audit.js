import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { OUTCOMES, share } from '../lib/audits.js';
import { PageElement, entitle } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { organizationPath, sourcePath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, organizationLink, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';
import '../parts/audit-export.js';
import '../parts/audit-findings.js';
import '../parts/child-coverage.js';
import { gauge } from '../parts/gauge.js';
import '../parts/trend-chart.js';

/**
 * What one rule finds within an organization: how far it holds, how that went, where it lags, and each finding.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class Audit extends PageElement {

  static properties = { organization: { attribute: false } };

  #audit = new Question(this, 'page/OrganizationAudit',
    () => this.organization && { rule: this.route.rule, within: this.organization.id, asOf: state.asOf });

  render() {
    const report = this.#audit.data?.audit;
    return html`<div class="ol-heading"><a href=${withSettings(organizationPath(this.organization.id, 'audits'))}>← ${t('all-audits')}</a>
        <ol-audit-export class="ol-switches" .of=${this.organization.id}></ol-audit-export></div>
      ${pending(this.#audit)}${report ? this.#report(report) : nothing}`;
  }

  updated() {
    const rule = this.#audit.data?.audit.rule;
    entitle(this, rule ? either(rule.titleZh, rule.titleEn) : null);
  }

  #report(report) {
    const { rule } = report;
    const within = this.organization.id;
    return html`<h2 class="ol-rule-title">${either(rule.titleZh, rule.titleEn)} ${fictional(rule)}</h2>
      <p><span class="ol-verdict" data-verdict=${rule.verdict}>${t(`verdict-${rule.verdict}`)}</span> ${t('applies-within')}${organizationLink(rule.within)}</p>
      ${basis(rule)}
      ${summary(report)}
      <div class="ol-audit-grid">
        <section aria-labelledby="trend"><ol-trend-chart .report=${report} .within=${within}></ol-trend-chart></section>
        <section aria-labelledby="children"><ol-child-coverage .rule=${rule} .within=${within}></ol-child-coverage></section>
      </div>
      <section aria-labelledby="findings"><ol-audit-findings .report=${report} .organization=${this.organization}></ol-audit-findings></section>`;
  }
}

const summary = report => html`<div class="ol-summary">
  <div class="ol-summary-figure">${report.coverage === null ? '—' : share(report.coverage)}<small>${t('coverage')}</small></div>
  <div class="ol-summary-bar">${gauge(report, report.rule.target)}
    <ul class="ol-legend"><li>${t('checked')} <b>${number(report.checked)}</b></li>${Object.entries(OUTCOMES).toReversed().map(([outcome, field]) => html`<li
      data-part=${outcome}>${t(outcome)} <b>${number(report[field])}</b></li>`)}</ul></div></div>`;

/** What the rule rests on: the places in documents, and the mechanisms it comes from. */
const basis = ({ citations, mechanisms }) => citations.length + mechanisms.length === 0
  ? html`<p class="ol-kind">${t('no-basis')}</p>`
  : html`<p class="ol-basis">${t('basis')}${citations.map(({ source, locator }, at) => html`${at ? t('between') : ''}<a href=${withSettings(sourcePath(source.id))}>${source.title}</a>${locator
    ? html` <span class="ol-kind">${locator}</span>` : nothing}`)}${mechanisms.map(({ name, summary: told }) => html` · <span title=${told ?? nothing}>${t('Mechanism')} ${name}</span>`)}</p>`;

customElements.define('ol-view-audit', Audit);

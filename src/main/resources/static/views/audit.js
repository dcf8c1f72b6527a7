import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { OUTCOMES, gauge } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { citationMarks, fictional, memberLink, nodeLink, organizationLink, outcomeBadge, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';

/**
 * What one rule finds within an organization.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class Audit extends PageElement {

  static properties = { organization: { attribute: false }, outcome: { state: true } };

  #variables = () => this.organization && {
    rule: this.route.rule, within: this.organization.id, asOf: state.asOf, outcomes: this.outcome ? [this.outcome] : null };
  #audit = new Question(this, 'page/OrganizationAudit', this.#variables);
  #findings = new Pages(this, this.#audit, data => data.audit.findings, { operation: 'page/OrganizationAudit', variables: this.#variables });

  render() {
    const report = this.#audit.data?.audit;
    return html`<p><a href=${withSettings(organizationPath(this.organization.id, 'audits'))}>← ${t('all-audits')}</a></p>
      ${pending(this.#audit)}${report ? this.#report(report) : nothing}`;
  }

  #report(report) {
    const { rule } = report;
    return html`<h2>${either(rule.titleZh, rule.titleEn)} ${fictional(rule)}${citationMarks(rule.citations)}</h2>
      <p>${t(`verdict-${rule.verdict}`)} · ${t('applies-within')}${organizationLink(rule.within)} · ${t('checked')} ${number(report.checked)}</p>
      <p>${gauge(report)}</p>
      <div class="ol-filter" role="group" aria-label=${t('outcome')}>
        ${this.#choice(null, t('outcome-all'))}
        ${Object.entries(OUTCOMES).map(([outcome, field]) => this.#choice(outcome, `${t(outcome)} ${number(report[field])}`))}
      </div>
      <section aria-labelledby="findings"><h2 id="findings">${t('findings')} <small>${number(this.#findings.total)}</small></h2>
        ${this.#findings.nodes.length ? this.#table() : html`<p class="ol-empty">${t('no-findings')}</p>`}
        ${this.#findings.footer()}</section>`;
  }

  #choice(outcome, text) {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary" aria-pressed=${(this.outcome ?? null) === outcome}
      @click=${() => { this.outcome = outcome; }}>${text}</button>`;
  }

  #table() {
    return html`<div class="ol-scroll" tabindex="0" role="region" aria-labelledby="findings"><table class="table">
      <thead><tr><th scope="col">${t('outcome')}</th><th scope="col">${t('subject')}</th><th scope="col">${t('finding')}</th></tr></thead>
      <tbody>${this.#findings.nodes.map(finding => html`<tr><td>${outcomeBadge(finding.outcome)}</td>
        <td>${nodeLink(finding.subject)}${finding.counterpart ? html` · ${nodeLink(finding.counterpart)}` : nothing}</td>
        <td>${finding.message}${explanation(finding)}
          ${finding.members.length ? html`<br><small>${finding.members.map(member => html`${memberLink(member)} `)}</small>` : nothing}</td></tr>`)}
      </tbody></table></div>`;
  }
}

const explanation = ({ explanation: given }) => given
  ? html`<br><small>${t('explained-by', given.by ?? '', given.reason)}</small>` : nothing;

customElements.define('ol-view-audit', Audit);

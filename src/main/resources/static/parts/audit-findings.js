import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { OUTCOMES, isClosable } from '../lib/audits.js';
import { period } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { kindWord, memberLink, nodeLink, outcomeBadge, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';
import './explain-button.js';
import './gap-candidates.js';

const OPEN = ['VIOLATION', 'MISSING', 'PARTIAL'];

/**
 * What a rule finds, subject by subject, each in a sentence. Which outcomes are shown stands in the address.
 *
 * @property {Object} report the audit by the rule, with its counts
 * @property {Object} organization within which, with what is above it
 */
class AuditFindings extends PageElement {

  static properties = { report: { attribute: false }, organization: { attribute: false } };

  #variables = () => this.report && { rule: this.report.rule.id, within: this.organization.id, asOf: state.asOf, outcomes: outcomesAsked() };
  #findings = new Question(this, 'page/AuditFindings', this.#variables);
  #pages = new Pages(this, this.#findings, data => data.audit.findings, { operation: 'page/AuditFindings', variables: this.#variables });

  render() {
    const outcome = outcomeAsked();
    return html`<h2 id="findings">${t('findings')} <small>${number(this.#pages.total)}</small></h2>
      <nav class="ol-filter" aria-label=${t('outcome')}>
        ${this.#choice(null, t('outcome-all'), this.#count(Object.keys(OUTCOMES)), outcome)}
        ${this.#choice('OPEN', t('outcome-open'), this.#count(OPEN), outcome)}
        ${Object.keys(OUTCOMES).map(each => this.#choice(each, t(each), this.#count([each]), outcome))}</nav>
      ${pending(this.#findings)}${this.#findings.data ? this.#table() : nothing}${this.#pages.footer()}`;
  }

  #count(outcomes) {
    return outcomes.reduce((sum, outcome) => sum + this.report[OUTCOMES[outcome]], 0);
  }

  #choice(outcome, text, count, chosen) {
    const path = organizationPath(this.organization.id, 'audits', this.report.rule.id);
    return html`<a class="btn btn-sm btn-outline-secondary" aria-current=${outcome === chosen ? 'true' : 'false'} ?data-none=${count === 0}
      href=${withSettings(outcome ? `${path}?outcome=${outcome}` : path)}>${text} ${number(count)}</a>`;
  }

  #table() {
    const edges = this.#pages.pages.flatMap(page => page.edges);
    return edges.length === 0 ? html`<p class="ol-empty">${t('no-findings')}</p>`
      : html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="findings"><table class="table ol-findings">
        <thead><tr><th scope="col">${t('outcome')}</th><th scope="col">${t('subject')}</th><th scope="col">${t('finding')}</th></tr></thead>
        <tbody>${edges.map(({ node }, at) => this.#row(node, edges[at - 1]?.cursor))}</tbody></table></div>`;
  }

  #row(finding, after) {
    const { report: { rule } } = this;
    return html`<tr><td>${outcomeBadge(finding.outcome)}</td>
      <td>${subject(finding.subject)}${finding.counterpart ? html`<br><small>${t('beside')} ${nodeLink(finding.counterpart)}</small>` : nothing}</td>
      <td><span class="ol-sentence">${finding.message}</span>${explanation(finding)}
        ${finding.members.length ? html`<small class="ol-involved">${finding.members.map(member => html`${memberLink(member)} `)}</small>` : nothing}
        ${OPEN.includes(finding.outcome) ? html`<div class="ol-finding-actions">
          <ol-explain-button .rule=${rule} .finding=${finding} .line=${this.#line()}></ol-explain-button>
          ${isClosable(rule, finding) ? html`<ol-gap-candidates .rule=${rule} .finding=${finding}
            .variables=${{ ...this.#variables(), after: after ?? null }}></ol-gap-candidates>` : nothing}</div>` : nothing}</td></tr>`;
  }

  #line() {
    return [this.organization.id, ...this.organization.ancestors.map(({ id }) => id)];
  }
}

function outcomeAsked() {
  const outcome = new URLSearchParams(location.search).get('outcome');
  return outcome === 'OPEN' || Object.hasOwn(OUTCOMES, outcome) ? outcome : null;
}

function outcomesAsked() {
  const outcome = outcomeAsked();
  return outcome === 'OPEN' ? OPEN : outcome && [outcome];
}

const subject = node => node.__typename === 'Post'
  ? html`${nodeLink({ ...node.organization, __typename: 'Organization' })} ${node.title ?? either(node.role.nameZh, node.role.nameEn)}`
  : html`${nodeLink(node)}${node.kind ? html`<br><small>${kindWord(node)}</small>` : nothing}`;

const explanation = ({ explanation: given }) => given ? html`<small class="ol-explanation">${t('explained-by', given.by ?? '', given.reason)}
  (${period(given)})</small>` : nothing;

customElements.define('ol-audit-findings', AuditFindings);

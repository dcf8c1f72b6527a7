import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../lib/words/audits.js';
import { OUTCOMES, worstFirst } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, pending } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';
import '../parts/audit-export.js';
import { gauge } from '../parts/gauge.js';
import '../parts/trend-line.js';

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
    return html`<section aria-labelledby="rules"><div class="ol-heading"><h2 id="rules">${t('audits-title')}
        ${reports ? html`<small>${number(reports.length)}${reports.length ? html` · ${standing(reports)}` : nothing}</small>` : nothing}</h2>
        <ol-audit-export class="ol-switches" .of=${this.organization.id}></ol-audit-export></div>
      ${pending(this.#audits)}${reports ? this.#table(reports) : nothing}</section>`;
  }

  #table(reports) {
    return reports.length === 0 ? html`<p class="ol-empty">${t('no-audits')}</p>`
      : html`<div class="ol-scroll" tabindex="0" role="group" aria-labelledby="rules"><table class="table table-hover ol-rules">
        <thead><tr><th scope="col">${t('rule')}</th><th scope="col">${t('verdict')}</th><th scope="col">${t('coverage')}</th><th scope="col">${t('trend')}</th>
          <th scope="col" class="ol-number">${t('satisfied-of')}</th><th scope="col">${t('outcome-not-satisfied')}</th></tr></thead>
        <tbody>${worstFirst(reports).map(report => this.#row(report))}</tbody></table></div>`;
  }

  #row(report) {
    const { rule } = report;
    const path = organizationPath(this.organization.id, 'audits', rule.id);
    const title = either(rule.titleZh, rule.titleEn);
    return html`<tr ?data-idle=${report.checked === 0}>
      <td class="ol-named"><a href=${withSettings(path)}>${title}</a> ${fictional(rule)}</td>
      <td><span class="ol-verdict" data-verdict=${rule.verdict}>${t(`verdict-${rule.verdict}`)}</span></td>
      <td>${gauge(report, rule.target, { label: `${title} ${t('coverage')}` })}</td>
      <td>${report.checked === 0 ? nothing : keyed(`${report.asOf} ${rule.id} ${state.round}`,
        html`<ol-trend-line .report=${report} .within=${this.organization.id}></ol-trend-line>`)}</td>
      <td class="ol-number">${report.checked ? `${number(report.satisfied)} / ${number(report.checked)}` : '—'}</td>
      <td class="ol-outcomes">${Object.entries(OUTCOMES).filter(([outcome, field]) => outcome !== 'SATISFIED' && report[field]).map(([outcome, field]) => html`<a
        class="badge ol-outcome" data-outcome=${outcome} href=${withSettings(`${path}?outcome=${outcome}`)}>${t(outcome)} ${number(report[field])}</a> `)}</td></tr>`;
  }
}

/** How many rules reach their target, of those that have one. */
function standing(reports) {
  const aimed = reports.filter(({ targetMet }) => targetMet !== null);
  return t('standing', number(aimed.filter(({ targetMet }) => targetMet).length), number(aimed.length));
}

customElements.define('ol-view-audits', Audits);

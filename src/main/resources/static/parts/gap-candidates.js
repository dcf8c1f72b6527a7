import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { roleAt } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { fictional, memberLink, organizationLink, pending } from '../lib/templates.js';
import { number, t } from '../lib/words.js';
import './appoint-button.js';

/**
 * Who could close a gap, asked for when somebody wants to know.
 *
 * @property {Object} rule by which was audited, with its parameters
 * @property {Object} finding the gap
 * @property {Object} variables by which its audit was asked for, with the cursor before the finding
 */
class GapCandidates extends PageElement {

  static properties = { rule: { attribute: false }, finding: { attribute: false }, variables: { attribute: false }, open: { state: true } };

  #candidates = new Question(this, 'page/AuditCandidates', () => this.open ? this.variables : null);

  render() {
    return html`<button type="button" class="btn btn-sm btn-outline-secondary ol-act" aria-expanded=${!!this.open}
        aria-label="${t('candidates')}: ${this.finding.subject.name}" @click=${() => { this.open = !this.open; }}>${t('candidates')}</button>
      ${this.open ? html`<div class="ol-candidates">${pending(this.#candidates)}${this.#list()}</div>` : nothing}`;
  }

  #list() {
    const found = this.#candidates.data?.audit.findings.edges[0]?.node;
    if (!this.#candidates.data) {
      return nothing;
    }
    // somebody may have changed what stands at the cursor
    if (found?.subject.id !== this.finding.subject.id || found.counterpart?.id !== this.finding.counterpart?.id) {
      return html`<p class="ol-empty">${t('gap-changed')}</p>`;
    }
    return found.candidates.length === 0 ? html`<p class="ol-empty">${t('no-candidates')}</p>`
      : html`<ol aria-label=${t('candidates')}>${found.candidates.map(candidate => this.#candidate(candidate))}</ol>`;
  }

  #candidate({ member, currentPosts, reason, appointAt }) {
    return html`<li><b>${memberLink(member)}</b> ${fictional(member)} <small>${t('current-posts', number(currentPosts))}</small><br>${reason}
      ${appointAt.map(organization => html`<div class="ol-candidate-at"><span>${t('appoint-at')} ${organizationLink(organization)}</span>
        <ol-appoint-button .organization=${organization} .member=${member} .role=${roleAt(this.rule, this.finding, organization)}></ol-appoint-button></div>`)}</li>`;
  }
}

customElements.define('ol-gap-candidates', GapCandidates);

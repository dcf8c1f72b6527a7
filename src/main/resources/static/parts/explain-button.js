import { html, nothing } from 'lit';
import '../lib/words/audits.js';
import { today } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { explainGap } from '../lib/forms/gaps.js';
import { t } from '../lib/words.js';
import { Viewer } from '../lib/viewer.js';
import { openForm } from './form-dialog.js';

const EXPLAINS = ['AUDITOR', 'ADMIN'];

/**
 * Opens the form that explains a gap, for those who may.
 *
 * @property {Object} rule by which was audited
 * @property {Object} finding the gap
 * @property {string[]} line the ids of what the audit is within, and of all above it
 */
class ExplainButton extends PageElement {

  static properties = { rule: { attribute: false }, finding: { attribute: false }, line: { attribute: false } };

  #viewer = new Viewer(this);

  render() {
    const may = this.#viewer.grants.some(({ role, everywhere, organization }) =>
      EXPLAINS.includes(role) && (everywhere || this.line.includes(organization?.id)));
    const { rule, finding } = this;
    return may ? html`<button type="button" class="btn btn-sm btn-outline-secondary ol-act" aria-haspopup="dialog"
      aria-label=${t('explain-gap-of', finding.subject.name ?? finding.subject.id)}
      @click=${() => openForm(explainGap({ rule, finding, today: today() }))}>${t('explain')}</button>` : nothing;
  }
}

customElements.define('ol-explain-button', ExplainButton);

import { html, nothing } from 'lit';
import '../lib/words/forms.js';
import { today } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { appoint } from '../lib/forms/postings.js';
import { either, t } from '../lib/words.js';
import { Viewer } from '../lib/viewer.js';
import { openForm } from './form-dialog.js';

/**
 * Opens the form that appoints somebody, for those who may write there.
 *
 * @property {{id: string, name: string, synthetic: boolean, dissolvedOn: ?string, ancestors: Array<{id: string}>}} organization where
 * @property {?Object} member whom, where that is settled
 * @property {?Object} post to which post, where that is settled, with its role and title
 * @property {?string} role the code of the role to begin with
 */
class AppointButton extends PageElement {

  static properties = { organization: { attribute: false }, member: { attribute: false }, post: { attribute: false }, role: {} };

  #viewer = new Viewer(this);

  render() {
    const { organization, member, post, role } = this;
    if (!organization || organization.dissolvedOn || !this.#viewer.mayEdit(organization)) {
      return nothing;
    }
    const whom = member?.name ?? (post && (post.title ?? either(post.role.nameZh, post.role.nameEn)));
    return html`<button type="button" class="btn btn-sm btn-outline-secondary ol-act" aria-haspopup="dialog"
      aria-label=${whom ? t('form-appoint-to', whom) : nothing}
      @click=${() => openForm(appoint({ organization, member, post, role, today: today() }))}>${t('form-appoint')}</button>`;
  }
}

customElements.define('ol-appoint-button', AppointButton);

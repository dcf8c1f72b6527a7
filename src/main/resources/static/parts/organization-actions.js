import { html, nothing } from 'lit';
import '../lib/words/forms.js';
import { today } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { createMember } from '../lib/forms/members.js';
import { createOrganization, dissolve, move } from '../lib/forms/organizations.js';
import { createPost } from '../lib/forms/postings.js';
import { t } from '../lib/words.js';
import { Viewer } from '../lib/viewer.js';
import { dropdown } from './dropdown.js';
import { openForm } from './form-dialog.js';

const FORMS = {
  'create-member': createMember, 'create-post': createPost, 'create-organization': createOrganization, move, dissolve,
};

/**
 * Changes an organization, or what is at it and below it, for those who may.
 *
 * @property {Object} of the answer of OrganizationHead
 */
class OrganizationActions extends PageElement {

  static properties = { of: { attribute: false } };

  #viewer = new Viewer(this);

  render() {
    const { of } = this;
    return of && !of.dissolvedOn && this.#viewer.mayEdit(of) ? dropdown(t('form-changes'), Object.entries(FORMS).map(([name, form]) => html`<button
      type="button" aria-haspopup="dialog" @click=${() => openForm(form(of, today()))}>${t(`form-${name}`)}</button>`)) : nothing;
  }
}

customElements.define('ol-organization-actions', OrganizationActions);

import { html, nothing } from 'lit';
import '../lib/words/forms.js';
import { today } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { end, transfer } from '../lib/forms/postings.js';
import { t } from '../lib/words.js';
import { Viewer } from '../lib/viewer.js';
import { openForm } from './form-dialog.js';

/**
 * Ends or transfers an appointment, for those who may write where it is.
 *
 * @property {Object} appointment with its id, version, member, role, title and primary
 * @property {Object} organization where it is, with its ancestors
 */
class AppointmentActions extends PageElement {

  static properties = { appointment: { attribute: false }, organization: { attribute: false } };

  #viewer = new Viewer(this);

  render() {
    const { appointment, organization } = this;
    if (!appointment || organization.dissolvedOn || !this.#viewer.mayEdit(organization)) {
      return nothing;
    }
    return [['end', end], ['transfer', transfer]].map(([action, form]) => html`<button type="button" class="btn btn-sm btn-link ol-act"
      aria-haspopup="dialog" aria-label=${t(`form-${action}-of`, appointment.member.name)}
      @click=${() => openForm(form({ ...appointment, organization }, today()))}>${t(`form-${action}-short`)}</button>`);
  }
}

customElements.define('ol-appointment-actions', AppointmentActions);

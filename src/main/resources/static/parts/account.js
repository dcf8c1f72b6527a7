import { html, nothing } from 'lit';
import { PageElement } from '../lib/element.js';
import { state } from '../lib/state.js';
import { errorText } from '../lib/templates.js';
import { Viewer } from '../lib/viewer.js';
import { t } from '../lib/words.js';

/** Who asks: a button that tells it, and a dialog that takes the token and the purpose. */
class Account extends PageElement {

  #viewer = new Viewer(this);

  render() {
    const name = state.token && this.#viewer.name;
    return html`<button type="button" class="btn btn-sm ol-bar-button" aria-haspopup="dialog" @click=${this.#show}>
        ${name || t('account')}</button>
      <dialog aria-labelledby="account-title" @close=${() => this.requestUpdate()}>
        <form method="dialog" @submit=${this.#applied}>
          <h2 id="account-title">${t('account')}</h2>
          ${this.#viewer.error && state.token ? html`<p class="text-danger" role="alert">${errorText(this.#viewer.error)}</p>` : nothing}
          ${name ? html`<p><strong>${name}</strong> · ${this.#viewer.grants.map(grant =>
            html`<span class="badge text-bg-secondary">${t(`access-${grant.role}`)}${grant.organization ? ` @ ${grant.organization.name}` : ''}</span> `)}</p>` : nothing}
          <label for="account-token">${t('token')}</label>
          <input id="account-token" type="password" class="form-control form-control-sm" autocomplete="off" .value=${state.token} aria-describedby="account-token-hint">
          <small id="account-token-hint">${t('token-hint')}</small>
          <label for="account-purpose">${t('purpose')}</label>
          <input id="account-purpose" class="form-control form-control-sm" autocomplete="off" maxlength="200" .value=${state.purpose} aria-describedby="account-purpose-hint">
          <small id="account-purpose-hint">${t('purpose-hint')}</small>
          <div class="ol-actions">
            ${state.token ? html`<button type="button" class="btn btn-sm btn-outline-secondary" @click=${this.#forget}>${t('sign-out')}</button>` : nothing}
            <button type="button" class="btn btn-sm btn-outline-secondary" @click=${() => this.querySelector('dialog').close()}>${t('cancel')}</button>
            <button class="btn btn-sm btn-primary">${t('apply')}</button>
          </div>
        </form>
      </dialog>`;
  }

  // what was typed and not applied is not kept
  #show() {
    this.querySelector('#account-token').value = state.token;
    this.querySelector('#account-purpose').value = state.purpose;
    this.querySelector('dialog').showModal();
  }

  #applied() {
    state.token = this.querySelector('#account-token').value;
    state.purpose = this.querySelector('#account-purpose').value;
  }

  #forget() {
    state.token = '';
    state.purpose = '';
    this.querySelector('dialog').close();
  }
}

customElements.define('ol-account', Account);

import { html, nothing } from 'lit';
import '../lib/words/forms.js';
import { anotherDay } from '../lib/dates.js';
import { PageElement } from '../lib/element.js';
import { OVERTAKEN, asked, beginning, faults, inputOf, newKey, placed } from '../lib/form.js';
import { ask } from '../lib/graphql.js';
import { Question } from '../lib/question.js';
import { state } from '../lib/state.js';
import { hasWord, t } from '../lib/words.js';
import { formField } from './form-field.js';
import { notify } from './notice.js';

const WATCHED = 10_000;

/**
 * A form in a dialog: carries one mutation out. What was typed stays until it has been; sent again it is the same request, so
 * that it is carried out once.
 *
 * @property {import('../lib/form.js').Form} form what is asked for
 */
class FormDialog extends PageElement {

  static properties = { form: { attribute: false }, values: { state: true }, wrong: { state: true }, failed: { state: true }, sending: { state: true } };

  #roles = new Question(this, 'Roles', () => this.form?.fields.some(({ type }) => type === 'role') ? {} : null);
  #key = newKey();

  constructor() {
    super();
    Object.assign(this, { wrong: {}, failed: [], sending: false });
  }

  willUpdate(changed) {
    if (changed.has('form')) {
      this.values = beginning(this.form);
    }
  }

  async firstUpdated() {
    this.#dialog.showModal();
    await this.querySelector('ol-org-search')?.updateComplete; // which draws its field after the form
    this.querySelector('.ol-field :is(input, select)').focus();
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  render() {
    const { form } = this;
    return html`<dialog class="ol-form" aria-labelledby="form-title" @close=${this.remove}>
      <form method="dialog" novalidate autocomplete="off" aria-busy=${this.sending} @submit=${this.#submitted}>
        <h2 id="form-title">${form.title}</h2>
        ${anotherDay() ? html`<p class="ol-form-note">${t('form-present', anotherDay())}</p>` : nothing}
        ${form.facts?.length ? html`<dl class="ol-facts">${form.facts.map(([key, value]) => html`<dt>${t(key)}</dt><dd>${value}</dd>`)}</dl>` : nothing}
        <div class="ol-form-problems" role="alert">${this.failed.map(problem => this.#problem(problem))}</div>
        ${asked(form, this.values).map(field => this.#field(field))}
        <div class="ol-actions">
          <button type="button" class="btn btn-sm btn-outline-secondary" @click=${() => this.#dialog.close()}>${t('cancel')}</button>
          <button class="btn btn-sm btn-primary" aria-disabled=${this.sending}>${this.sending ? t('form-sending') : t(form.submit ?? 'form-submit')}</button>
        </div>
      </form>
    </dialog>`;
  }

  #field(field) {
    const { name } = field;
    return formField(field, {
      value: this.values[name],
      error: this.wrong[name] ?? null,
      roles: this.#roles.data?.roles,
      set: value => this.#fill(name, value),
    });
  }

  #fill(name, value) {
    this.values = { ...this.values, [name]: value };
    this.wrong = { ...this.wrong, [name]: null };
  }

  #problem({ code, message }) {
    return html`<div class="alert alert-danger ol-problem"><span>${told(code, message)}</span>
      ${OVERTAKEN.includes(code) ? html`<button type="button" class="btn btn-sm btn-outline-danger" @click=${this.#reread}>${t('form-reread')}</button>` : nothing}
      ${code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? html`<button type="button" class="btn btn-sm btn-outline-danger"
        @click=${() => document.querySelector('ol-account button').click()}>${t('account')}</button>` : nothing}</div>`;
  }

  #reread() {
    this.#dialog.close();
    state.refresh();
  }

  #submitted(event) {
    event.preventDefault();
    if (this.sending) {
      return; // the second click of a double one
    }
    const wrong = faults(this.form, this.values);
    if (Object.keys(wrong).length) {
      this.#complain(Object.fromEntries(Object.entries(wrong).map(([name, key]) => [name, t(key)])), []);
    } else {
      this.#send();
    }
  }

  async #send() {
    const { form, values } = this;
    Object.assign(this, { sending: true, wrong: {}, failed: [] });
    try {
      const payload = (await ask(form.operation, { input: inputOf(form, values, this.#key) }))[form.payload];
      if (payload.userErrors.length) {
        const { fields, others } = placed(form, values, payload.userErrors);
        this.#complain(fields, others);
      } else {
        this.#succeeded(form.done(payload));
      }
    } catch (error) {
      this.#complain({}, [error]);
    }
    this.sending = false;
  }

  #succeeded(said) {
    this.#dialog?.close();
    notify(said);
    state.refresh();
  }

  async #complain(wrong, failed) {
    if (!this.isConnected) {
      notify(failed.map(({ code, message }) => told(code, message)).concat(Object.values(wrong)).join(' '));
      return;
    }
    Object.assign(this, { wrong, failed });
    await this.updateComplete;
    const first = this.querySelector('[aria-invalid="true"]');
    (first ?? this.querySelector('.ol-form-problems button') ?? this.querySelector('.btn-primary')).focus();
  }
}

// a lost connection and a busy service leave it open whether it was carried out
const told = (code, message) => ['OFFLINE', 'RETRY_LATER', 'TIMED_OUT', 'INTERNAL_ERROR', 'SERVICE_UNAVAILABLE'].includes(code)
  ? `${hasWord(`error-${code}`) ? t(`error-${code}`) : message} ${t('form-again')}`
  : hasWord(`form-error-${code}`) ? t(`form-error-${code}`) : message || (hasWord(`error-${code}`) ? t(`error-${code}`) : code);

customElements.define('ol-form-dialog', FormDialog);

/**
 * Opens a form. When it closes, the focus goes back to where it was, or to the heading where that is no more.
 *
 * @param {import('../lib/form.js').Form} form what is asked for
 */
export function openForm(form) {
  const opener = document.activeElement.closest('details')?.querySelector('summary') ?? document.activeElement;
  notify(null);
  const element = Object.assign(document.createElement('ol-form-dialog'), { form });
  document.body.append(element);
  element.addEventListener('close', () => giveBack(opener), { capture: true });
}

async function giveBack(opener) {
  await new Promise(resolve => { setTimeout(resolve); });
  const heading = document.querySelector('main h1');
  (opener.isConnected ? opener : heading)?.focus();
  // what the form has changed is drawn anew, perhaps without its opener
  const watch = new MutationObserver(() => {
    if (!opener.isConnected && document.activeElement === document.body) {
      heading?.focus();
    }
  });
  watch.observe(document.querySelector('main'), { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), WATCHED);
}

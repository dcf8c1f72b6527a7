import { html, nothing } from 'lit';
import './org-search.js';
import { either, t } from '../lib/words.js';

/**
 * A field of a form with its label, what helps, and what is wrong with it.
 *
 * @param {import('../lib/form.js').Field} field the field
 * @param {{value: *, error: ?string, set: (value: *) => void, roles: ?Array<Object>}} state what is filled in, what is wrong,
 *     what takes another value, and the vocabulary of roles
 * @returns the field
 */
export function formField(field, { value, error, set, roles }) {
  const id = `form-${field.name}`;
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const control = { field, id, value, set, roles, described, invalid: error ? 'true' : nothing, required: field.required ? 'true' : nothing };
  return html`<div class="ol-field" data-type=${field.type ?? 'text'} data-invalid=${error ? 'true' : nothing}>
    ${field.type === 'check' ? check(control) : html`<label for=${field.type === 'picker' ? `${id}-input` : id}>${t(field.label)}${field.required
      ? html` <span class="ol-required" aria-hidden="true">*</span>` : nothing}</label>${(CONTROLS[field.type] ?? input('text'))(control)}`}
    ${field.hint ? html`<small id="${id}-hint">${t(field.hint)}</small>` : nothing}
    ${error ? html`<p class="ol-field-error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}

const input = (type, more = {}) => ({ field, id, value, set, described, invalid, required }) => html`<input id=${id} name=${field.name}
  class="form-control form-control-sm" type=${type} inputmode=${more.inputmode ?? nothing} autocomplete="off" spellcheck="false"
  maxlength=${more.maxlength ?? 500} placeholder=${more.placeholder ?? nothing} .value=${value}
  aria-describedby=${described} aria-invalid=${invalid} aria-required=${required} @input=${({ target }) => set(target.value)}>`;

const select = choices => ({ field, id, value, set, roles, described, invalid, required }) => html`<select id=${id} name=${field.name}
    class="form-select form-select-sm" aria-describedby=${described} aria-invalid=${invalid} aria-required=${required}
    @change=${({ target }) => set(target.value)}>
  ${field.value ? nothing : html`<option value="" ?selected=${!value}>${t('form-choose')}</option>`}
  ${choices(field, roles).map(([key, word]) => html`<option value=${key} ?selected=${key === value}>${word}</option>`)}</select>`;

const check = ({ field, id, value, set, described, invalid }) => html`<label class="form-check"><input id=${id} name=${field.name} class="form-check-input"
  type="checkbox" .checked=${value} aria-describedby=${described} aria-invalid=${invalid} @change=${({ target }) => set(target.checked)}> ${t(field.label)}</label>`;

// whoever types on after a choice has chosen nothing yet
const picker = ({ field, id, set, described, invalid, required }) => html`<ol-org-search class="ol-picker" name=${id} within=${field.within ?? nothing}
  .only=${field.only} .choose=${set} .described=${described} .invalid=${invalid} .required=${required} @input=${() => set(null)}></ol-org-search>`;

const roleChoices = (field, roles) => (roles ?? []).map(({ code, nameZh, nameEn }) => [code, either(nameZh, nameEn)]);

const CONTROLS = {
  number: input('text', { inputmode: 'numeric', maxlength: 9 }),
  date: input('date'),
  partial: input('text', { inputmode: 'numeric', maxlength: 10, placeholder: 'YYYY-MM-DD' }),
  choice: select(({ options }) => options.map(([key, word]) => [key, t(word)])),
  role: select(roleChoices),
  picker,
};

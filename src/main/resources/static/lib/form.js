/**
 * What a form is, apart from how it is drawn. A form is data:
 *
 * @typedef {Object} Form
 * @property {string} title what it does
 * @property {Array<[string, *]>} [facts] what is settled already, each with the key of its word
 * @property {Array<Field>} fields what is to be filled in
 * @property {Object} [fixed] what else the input has
 * @property {string} operation the mutation's operation
 * @property {string} payload the mutation's field
 * @property {(input: Object) => Object} [finish] the input from what was filled in
 * @property {(payload: Object) => *} done what is said when it has been carried out
 * @property {string} [submit] the key of the word on its button
 *
 * @typedef {Object} Field
 * @property {string} name its own, and its path in the input unless `at` says another one
 * @property {string} [at] its path in the input, such as `to.role` or `appointments.0.role`
 * @property {string[]} [also] further paths whose errors it is to show
 * @property {'text'|'number'|'date'|'partial'|'choice'|'check'|'role'|'picker'} [type] what it takes; a text where it says nothing
 * @property {string} label the key of its word
 * @property {boolean} [required] whether it has to be filled in
 * @property {*} [value] what it begins with
 * @property {Array<[string, string]>} [options] of a choice, with their words
 * @property {(node: Object) => boolean} [only] of a picker: what may be picked
 * @property {(values: Object) => boolean} [when] whether it is asked for; always where it says nothing
 * @property {string} [hint] the key of a word that helps
 */

const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Where the service expects what somebody else has changed, or carried out already: nothing that a field could mend. */
export const OVERTAKEN = ['STALE_VERSION', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'ALREADY_ENDED'];

/**
 * @param {Form} form whose fields
 * @param {Object} values what is filled in, by name
 * @returns {Field[]} those that are asked for
 */
export const asked = (form, values) => form.fields.filter(({ when }) => when?.(values) ?? true);

/**
 * @param {Form} form to begin with
 * @returns {Object} what its fields begin with, by name
 */
export const beginning = form => Object.fromEntries(form.fields.map(({ name, type, value }) =>
  [name, value ?? (type === 'check' ? false : type === 'picker' ? null : '')]));

/**
 * What can be told to be wrong without asking the service.
 *
 * @param {Form} form the form
 * @param {Object} values what is filled in
 * @returns {Object<string, string>} the key of what is wrong, by the field's name
 */
export function faults(form, values) {
  const wrong = asked(form, values).map(({ name, type, required }) => [name, fault(type, required, values[name])]);
  return Object.fromEntries(wrong.filter(([, key]) => key));
}

function fault(type, required, value) {
  const empty = value === null || value === '' || (typeof value === 'string' && !value.trim());
  if (empty) {
    return required ? (type === 'picker' ? 'form-pick' : 'form-required') : null;
  }
  if (type === 'partial' && !isPartialDate(value.trim())) {
    return 'form-partial';
  }
  return type === 'number' && !/^\d+$/.test(value.trim()) ? 'form-number' : null;
}

function isPartialDate(text) {
  const day = `${text}-01-01`.slice(0, 10);
  const at = new Date(`${day}T00:00:00Z`);
  return PARTIAL.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/**
 * The input of the mutation. What is left empty is left out.
 *
 * @param {Form} form the form
 * @param {Object} values what is filled in
 * @param {string} clientMutationId by which the service knows a repeated request
 * @returns {Object} the input
 */
export function inputOf(form, values, clientMutationId) {
  const input = structuredClone(form.fixed ?? {});
  asked(form, values).forEach(field => {
    const value = sent(field, values[field.name]);
    if (value !== undefined) {
      put(input, (field.at ?? field.name).split('.'), value);
    }
  });
  return { ...form.finish?.(input) ?? input, clientMutationId };
}

const CONVERSIONS = { picker: node => node?.id, check: value => value, number: text => text.trim() ? Number(text) : undefined };

const sent = ({ type }, value) => (CONVERSIONS[type] ?? (text => text.trim() || undefined))(value);

function put(holder, [step, ...further], value) {
  if (further.length) {
    holder[step] ??= /^\d+$/.test(further[0]) ? [] : {};
    put(holder[step], further, value);
  } else {
    holder[step] = value;
  }
}

/**
 * Brings each error to the field that it is about.
 *
 * @param {Form} form the form
 * @param {Object} values what is filled in
 * @param {Array<{code: string, message: string, path: string[]}>} errors of the service
 * @returns {{fields: Object<string, string>, others: Array<Object>}} the sentence by the field's name, and what is about none
 */
export function placed(form, values, errors) {
  const fields = {};
  const others = [];
  errors.forEach(error => {
    const field = OVERTAKEN.includes(error.code) ? null : fieldAt(asked(form, values), error.path.slice(1).join('.'));
    if (field) {
      fields[field.name] = [fields[field.name], error.message].filter(Boolean).join(' ');
    } else {
      others.push(error);
    }
  });
  return { fields, others };
}

function fieldAt(fields, path) {
  const paths = field => [field.at ?? field.name, ...field.also ?? []];
  return fields.find(field => paths(field).includes(path))
    ?? fields.find(field => path && paths(field).some(own => own.startsWith(`${path}.`)));
}

/** @returns {string} a key that nobody else has made; browsers have randomUUID on secure origins only */
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * Asks the parts of the service that are not GraphQL: exports and imports.
 */
import { AskError, identity } from './graphql.js';

const CODES = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 503: 'SERVICE_UNAVAILABLE' };

/** Why the service does not do what it was asked for by HTTP. */
export class Refusal extends AskError {

  /**
   * @param {string} code stable
   * @param {string} message in the language of the page
   * @param {?number} retryAfter in how many seconds it may be asked again, where it says so
   */
  constructor(code, message, retryAfter) {
    super(code, message);
    this.retryAfter = retryAfter;
  }

  /**
   * Reads what a service answers that refuses, or whatever stands before it.
   *
   * @param {number} status of the answer
   * @param {string} body of the answer
   * @param {?string} retryAfter the header
   * @returns {Refusal} the refusal
   */
  static of(status, body, retryAfter) {
    const { code, detail } = problemIn(body);
    return new Refusal(code ?? CODES[status] ?? 'INTERNAL_ERROR', typeof detail === 'string' ? detail : '', Number(retryAfter) || null);
  }
}

function problemIn(body) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}

/**
 * Asks as the one who looks at the page.
 *
 * @param {string} path of the service
 * @param {{method?: string, accept?: string, signal?: AbortSignal}} [how] GET, any form and no end where it is not said
 * @returns {Promise<Response>} an answer that is not a refusal
 * @throws {AskError} where there is none
 */
export async function request(path, { method = 'GET', accept = '*/*', signal } = {}) {
  const answer = await fetch(path, { method, headers: { Accept: accept, ...identity() }, signal }).catch(cause => {
    throw cause.name === 'AbortError' ? cause : new AskError('OFFLINE');
  });
  if (!answer.ok) {
    throw Refusal.of(answer.status, await answer.text().catch(() => ''), answer.headers.get('Retry-After'));
  }
  return answer;
}

/**
 * Asks for JSON, as a Question does.
 *
 * @param {string} path with `{name}` for each variable
 * @param {Object<string, string>} variables what stands there
 * @param {{signal?: AbortSignal}} [how] by which the answer can be given up
 * @returns {Promise<Object>} the answer
 */
export async function json(path, variables = {}, { signal } = {}) {
  const answer = await request(path.replace(/\{(\w+)\}/g, (all, name) => encodeURIComponent(variables[name])),
    { accept: 'application/json', signal });
  return answer.json().catch(cause => {
    throw cause.name === 'AbortError' ? cause : new AskError('OFFLINE');
  });
}

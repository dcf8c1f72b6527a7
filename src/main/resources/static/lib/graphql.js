/**
 * Asks the public GraphQL API by the operations that the service ships, each by its name.
 */
import { state } from './state.js';

const documents = new Map();

/** Why there is no answer. Its code is one of the service's, or OFFLINE where the service cannot be reached. */
export class AskError extends Error {

  /**
   * @param {string} code stable
   * @param {string} [message] in the language of the page
   */
  constructor(code, message = '') {
    super(message);
    this.code = code;
  }
}

async function reach(address, options) {
  try {
    return await fetch(address, options);
  } catch (cause) {
    if (cause.name === 'AbortError') {
      throw cause;
    }
    throw new AskError('OFFLINE');
  }
}

function documentOf(operation) {
  if (!documents.has(operation)) {
    const text = reach(`/graphql/operations/${operation}.graphql`).then(answer => {
      if (!answer.ok) {
        throw new AskError('NOT_FOUND', operation);
      }
      return answer.text();
    });
    text.catch(() => documents.delete(operation));
    documents.set(operation, text);
  }
  return documents.get(operation);
}

/**
 * The headers by which the service knows who asks, and in which language.
 *
 * @returns {Object<string, string>} the headers
 */
export function identity() {
  const headers = { 'Accept-Language': state.language === 'en' ? 'en' : 'zh-CN' };
  if (state.token) {
    headers.Authorization = `Bearer ${state.token}`;
  }
  if (state.purpose) {
    headers['OrgLattice-Purpose'] = encodeURIComponent(state.purpose);
  }
  return headers;
}

/**
 * Asks, or changes.
 *
 * @param {string} operation the name of a file of graphql/operations, such as `page/Tree`
 * @param {Object} [variables] of the operation
 * @param {{signal?: AbortSignal}} [how] by which the answer can be given up
 * @returns {Promise<Object>} the data
 * @throws {AskError} where there is none
 */
export async function ask(operation, variables = {}, { signal } = {}) {
  const query = await documentOf(operation);
  const answer = await reach('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...identity() },
    body: JSON.stringify({ operationName: operation.split('/').pop(), query, variables }),
    signal,
  });
  const { data, errors } = await body(answer);
  if (errors?.length) {
    throw new AskError(errors[0].extensions?.code ?? 'INTERNAL_ERROR', errors[0].message);
  }
  return data;
}

async function body(answer) {
  try {
    const content = await answer.json();
    return content.data || content.errors ? content : refused(answer, content);
  } catch (cause) {
    if (cause instanceof AskError || cause.name === 'AbortError') {
      throw cause;
    }
    throw new AskError(answer.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL_ERROR');
  }
}

function refused(answer, { code, detail }) {
  throw new AskError(code ?? (answer.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL_ERROR'), typeof detail === 'string' ? detail : '');
}

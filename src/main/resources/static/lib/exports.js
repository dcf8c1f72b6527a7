/**
 * The files that the service makes out of an organization.
 */
import { AskError, identity } from './graphql.js';
import { state } from './state.js';

/** Their names, each with a text `export-NAME`. */
export const EXPORTS = ['roster.xlsx', 'audit.xlsx', 'dataset.xlsx', 'dataset.zip', 'orgchart.svg', 'orgchart.png', 'orgchart.mmd',
  'graph.graphml', 'organizations.ttl', 'organizations.jsonld'];

/**
 * @param {string} file one of EXPORTS
 * @param {string} of the id of an organization
 * @returns {string} where it is had, as of the day that the page shows
 */
export function exportPath(file, of) {
  return `/exports/${file}?${new URLSearchParams({ of, ...state.asOf && { asOf: state.asOf } })}`;
}

/**
 * Has a file made and saves it, as the one who asks.
 *
 * @param {string} address where it is had
 * @throws {AskError} where there is none
 */
export async function download(address) {
  const answer = await fetch(address, { headers: identity() }).catch(() => {
    throw new AskError('OFFLINE');
  });
  if (!answer.ok) {
    const { code, detail } = await answer.json().catch(() => ({}));
    throw new AskError(code ?? 'INTERNAL_ERROR', typeof detail === 'string' ? detail : detail?.[state.language]);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer.headers.get('Content-Disposition') ?? '') ?? address.replace(/\?.*|.*\//g, '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fileName(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(disposition)?.[1];
}

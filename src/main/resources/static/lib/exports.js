/**
 * The files that the service makes out of an organization.
 */
import { request } from './rest.js';
import { state } from './state.js';

/** Those that follow a line, and those of them that can end at a level. */
const WITH_LINE = ['roster.xlsx', 'orgchart.svg', 'orgchart.png', 'orgchart.mmd'];
const WITH_DEPTH = ['orgchart.svg', 'orgchart.png', 'orgchart.mmd'];

/** Their names, each with a text `export-NAME`. */
export const EXPORTS = ['roster.xlsx', 'audit.xlsx', 'dataset.xlsx', 'dataset.zip', 'orgchart.svg', 'orgchart.png', 'orgchart.mmd',
  'graph.graphml', 'organizations.ttl', 'organizations.jsonld'];

/**
 * @param {string} file one of EXPORTS
 * @param {string} of the id of an organization
 * @param {{line?: string, depth?: number}} [shown] on which line, and how many levels below it, for those files that know of it
 * @returns {string} where it is had, as of the day that the page shows
 */
export function exportPath(file, of, { line, depth } = {}) {
  const query = new URLSearchParams({ of, ...state.asOf && { asOf: state.asOf } });
  if (line && WITH_LINE.includes(file)) {
    query.set('line', line);
  }
  if (depth !== undefined && WITH_DEPTH.includes(file)) {
    query.set('depth', depth);
  }
  return `/exports/${file}?${query}`;
}

/**
 * Has a file made and saves it, as the one who asks.
 *
 * @param {string} address where it is had
 * @param {{accept?: string, name?: string}} [how] in which form, and what to call it where the service does not say so
 * @throws {AskError} where there is none
 */
export async function download(address, { accept, name = address.replace(/\?.*|.*\//g, '') } = {}) {
  const answer = await request(address, { accept });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer.headers.get('Content-Disposition') ?? '') ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fileName(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/.exec(disposition)?.[1];
}

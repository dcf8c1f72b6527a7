import { html, nothing } from 'lit';
import { period } from '../../lib/dates.js';
import { fictional, organizationLink } from '../../lib/templates.js';
import { t } from '../../lib/words.js';

const LISTS = [
  ['served-by', 'SERVES', 'to', 'from'],
  ['serves', 'SERVES', 'from', 'to'],
  ['takes-part-in', 'PARTICIPATES_IN', 'from', 'to'],
  ['participants', 'PARTICIPATES_IN', 'to', 'from'],
];

/**
 * Who serves an organization and whom it serves, what it takes part in and who takes part in it.
 *
 * @param {{id: string, synthetic: boolean}} organization whose links they are
 * @param {Array<Object>} links its links
 * @returns a section for each that there is
 */
export function linkLists({ id, synthetic }, links) {
  return LISTS.map(([title, type, own, other]) => {
    const listed = links.filter(link => link.type === type && link[own].id === id);
    return listed.length ? html`<section><h2>${t(title)} <small>${listed.length}</small></h2>
      <ul class="ol-plain">${listed.map(link => html`<li>${organizationLink(link[other])}
        ${link[other].synthetic !== synthetic ? fictional(link[other]) : nothing}
        <small>${details(link, link[other])}</small></li>`)}</ul></section>` : nothing;
  });
}

function details(link, other) {
  const when = link.since || link.until ? period(link) : null;
  return [t(other.kind), link.mode && t(link.mode), link.as, when].filter(Boolean).join(' · ');
}

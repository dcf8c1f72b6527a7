import { html, nothing } from 'lit';
import { memberPath, organizationPath, withSettings } from '../../lib/route.js';
import { fictional, kindWord } from '../../lib/templates.js';
import { toneOf } from '../../lib/tones.js';
import { either, number, t } from '../../lib/words.js';

/**
 * A box of the chart: an item of a tree, with links to the sheets of the organization and of those who lead it.
 *
 * @param {import('../../lib/chart.js').Box} box
 * @param {{open: boolean, active: boolean, busy: boolean, lit: ?string, member: ?string, badge: boolean}} how whether those below are to be
 *     seen, whether it is the one that the keyboard is at, whether it is awaited, whether it is lit, who is pointed at, and whether to
 *     say that it is fictional
 * @returns what to draw
 */
export function boxTemplate(box, { open, active, busy, lit, member, badge }) {
  const { organization, parent, level, place, childCount, leaders } = box;
  const tab = active ? 0 : -1;
  return html`<div class="ol-box" role="treeitem" .box=${box} data-id=${organization.id} data-tone=${toneOf(organization.kind)} data-lit=${lit ?? nothing}
      tabindex=${tab} aria-level=${level + 1} aria-posinset=${place + 1} aria-setsize=${parent ? parent.childCount : 1}
      aria-expanded=${childCount ? open : nothing} aria-selected=${active} aria-busy=${busy || nothing} aria-label=${label(box)}>
    <div class="ol-box-kind">${kindWord(organization)}${badge ? fictional(organization) : nothing}</div>
    <a class="ol-box-name" draggable="false" tabindex=${tab} href=${withSettings(organizationPath(organization.id))}
      title=${organization.name}>${organization.name}</a>
    ${leaders.lines.length || leaders.more ? html`<ul class="ol-box-leaders">${leaders.lines.map(line => leaderLine(line, tab, member))}
      ${leaders.more ? html`<li class="ol-box-more">${t('chart-more-leaders', leaders.more)}</li>` : nothing}</ul>` : nothing}
    ${childCount ? html`<button type="button" class="ol-box-toggle" tabindex="-1" aria-label=${t(open ? 'chart-collapse' : 'chart-expand', organization.name)}>
      <span aria-hidden="true">${busy ? '…' : open ? '−' : number(childCount)}</span></button>` : nothing}
  </div>`;
}

function leaderLine({ role, title, member, vacancies }, tab, pointed) {
  const roleName = title ?? either(role.nameZh, role.nameEn);
  if (!member) {
    return html`<li><span class="ol-box-role" title=${roleName}>${roleName}</span> <span class="badge ol-vacant">${
      vacancies > 1 ? t('chart-vacant-seats', vacancies) : t('chart-vacant')}</span></li>`;
  }
  return html`<li data-pointed=${member.id === pointed}><span class="ol-box-role" title=${roleName}>${roleName}</span>
    <a class=${member.named ? '' : 'ol-unnamed'} draggable="false" tabindex=${tab} data-member=${member.crossPosted ? member.id : nothing} href=${withSettings(memberPath(member.id))}
      title=${member.name}>${member.name}</a>${member.crossPosted
        ? html`<span class="ol-cross" role="img" aria-label=${t('cross-posted')} title=${t('cross-posted')}>⇄</span>` : nothing}</li>`;
}

function label({ organization, leaders }) {
  const people = leaders.lines.map(({ role, title, member }) =>
    `${title ?? either(role.nameZh, role.nameEn)} ${member?.name ?? t('chart-vacant')}${member?.crossPosted ? ` ${t('chart-cross')}` : ''}`);
  return [`${organization.name}（${kindWord(organization)}）`, ...people, leaders.more ? t('chart-more-leaders', leaders.more) : ''].filter(Boolean).join(' · ');
}

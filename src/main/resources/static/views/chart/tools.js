import { html, nothing } from 'lit';
import { TONE_NAMES, toneOf } from '../../lib/tones.js';
import { t } from '../../lib/words.js';

/**
 * @param {'HOME'|'PARTY'} current the line that is drawn
 * @param {(line: string) => void} change is told of another one
 * @returns a switch between the two lines
 */
export const lineSwitch = (current, change) => html`<div class="btn-group btn-group-sm ol-lines" role="group" aria-label=${t('tree-lines')}>
  ${['HOME', 'PARTY'].map(line => html`<button type="button" class="btn btn-outline-secondary" aria-pressed=${line === current}
    @click=${() => change(line)}>${t(line === 'HOME' ? 'tree-home' : 'tree-party')}</button>`)}</div>`;

/**
 * @param {Array<{id: string, name: string}>} roots where a chart can begin
 * @param {?{id: string}} current where it does
 * @param {(id: string) => void} change is told of another one
 * @returns a choice, where there is one
 */
export const rootPicker = (roots, current, change) => roots.length > 1 ? html`<select class="form-select form-select-sm ol-chart-root"
    aria-label=${t('chart-begins-at')} @change=${({ target }) => change(target.value)}>
  ${roots.map(({ id, name }) => html`<option value=${id} .selected=${id === current.id}>${name}</option>`)}</select>` : nothing;

/**
 * @param {import('../../lib/chart.js').OrgChart} chart that is drawn
 * @returns what its colours and marks mean
 */
export function legend(chart) {
  const used = new Set(chart.shown().map(({ organization }) => toneOf(organization.kind)));
  return html`<div class="ol-chart-legend"><ul aria-label=${t('chart-legend')}>
    ${TONE_NAMES.filter(tone => used.has(tone)).map(tone => html`<li><i data-tone=${tone}></i>${t(`chart-tone-${tone}`)}</li>`)}
    <li><span class="ol-cross">⇄</span> ${t('chart-cross-legend')}</li></ul>
    <span>${t('chart-keys-short')}</span></div>`;
}

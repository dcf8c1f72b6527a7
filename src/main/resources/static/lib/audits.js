/**
 * Small pieces that show what an audit says.
 */
import { html, nothing } from 'lit';
import { t } from './words.js';

/** The outcomes, the worst first, with the field of a report that counts each. */
export const OUTCOMES = { VIOLATION: 'violations', MISSING: 'missing', PARTIAL: 'partial', EXPLAINED: 'explained', SATISFIED: 'satisfied' };

const share = ratio => `${(ratio * 100).toFixed(ratio === 0 || ratio === 1 ? 0 : 1)}%`;

/**
 * @param {{coverage: ?number, targetMet: ?boolean, rule: {target: ?number}}} report of a rule
 * @returns the coverage as a gauge and a figure, beside the target
 */
export function gauge({ coverage, targetMet, rule: { target } }) {
  if (coverage === null) {
    return html`<span class="ol-kind">${t('nothing-checked')}</span>`;
  }
  return html`<span class="ol-gauge"><meter min="0" max="1" low=${target ?? 0} high=${target ?? 0} optimum="1" .value=${coverage}
      aria-label="${t('coverage')} ${share(coverage)}"></meter> <b>${share(coverage)}</b>
    ${target === null ? nothing : html`<small>${t('target')} ${share(target)}${targetMet === null ? nothing
      : html` · ${t(targetMet ? 'target-met' : 'target-missed')}`}</small>`}</span>`;
}

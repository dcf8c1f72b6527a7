import { html, nothing, svg } from 'lit';
import '../lib/words/audits.js';
import { parts, share } from '../lib/audits.js';
import { number, t } from '../lib/words.js';

/**
 * A coverage against its target: a bar of the outcomes with a mark where the target is, and both in figures.
 *
 * @param {Object} report the counts of an audit
 * @param {?number} target the coverage to be reached, from 0 to 1
 * @param {{label?: string}} [how] what the coverage is of, for those who listen
 * @returns the gauge
 */
export function gauge(report, target, { label = t('coverage') } = {}) {
  const { coverage, targetMet } = report;
  if (coverage === null) {
    return html`<span class="ol-kind">${t('nothing-checked')}</span>`;
  }
  const told = target === null ? '' : targetMet === null ? `${t('target')} ${share(target)}`
    : `${t('target')} ${share(target)} · ${t(targetMet ? 'target-met' : 'target-missed')}`;
  return html`<span class="ol-gauge" data-met=${targetMet ?? nothing}>
    <span role="meter" aria-label=${label} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(coverage * 1000) / 10}
      aria-valuetext="${share(coverage)}${told && `, ${told}`}">${bar(report, target)}</span>
    <b>${share(coverage)}</b>${told ? html` <small>${told}</small>` : nothing}</span>`;
}

const bar = (report, target) => svg`<svg class="ol-bar-of-outcomes" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
  <rect class="ol-bar-ground" x="0" y="2" width="100" height="6"/>
  ${parts(report).map(({ outcome, from, width, count }) => svg`<rect data-part=${outcome} x=${from * 100} y="2" width=${width * 100} height="6"><title>${t(outcome)} ${number(count)}</title></rect>`)}
  ${target === null ? nothing : svg`<line class="ol-bar-target" x1=${target * 100} x2=${target * 100} y1="0" y2="10" vector-effect="non-scaling-stroke"/>`}
</svg>`;

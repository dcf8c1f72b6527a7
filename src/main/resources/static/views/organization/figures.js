import { html, nothing } from 'lit';
import { quantity } from '../../lib/metrics.js';
import { citationMarks } from '../../lib/templates.js';
import { number, t } from '../../lib/words.js';

/**
 * What sources report in numbers, beside what the graph records of it.
 *
 * @param {Array<Object>} figures of an organization
 * @returns a section; nothing where there are none
 */
export function figureTable(figures) {
  if (!figures.length) {
    return nothing;
  }
  return html`<section aria-labelledby="figures-title">
    <h2 id="figures-title">${t('figures')} <small>${t('figures-hint')}</small></h2>
    <div class="ol-scroll" tabindex="0" role="group" aria-labelledby="figures-title"><table class="table">
      <thead><tr><th scope="col">${t('metric')}</th><th scope="col" class="ol-number">${t('reported')}</th>
        <th scope="col" class="ol-number">${t('recorded')}</th><th scope="col">${t('as-at')}</th><th scope="col">${t('source')}</th></tr></thead>
      <tbody>${[...figures].sort(comparableFirst).map(figure => row(figure, isLatest(figure, figures)))}</tbody>
    </table></div>
  </section>`;
}

const comparableFirst = (one, other) => (one.recorded === null) - (other.recorded === null);

// what was reported once is not to be held against what is recorded on another day
const isLatest = ({ metricTitle, asOf }, figures) =>
  !figures.some(other => other.metricTitle === metricTitle && (other.asOf ?? '') > (asOf ?? ''));

const row = (figure, latest) => html`<tr>
  <td>${figure.metricTitle}${figure.note ? html` <small>${figure.note}</small>` : nothing}</td>
  <td class="ol-number">${quantity(figure)}</td>
  <td class="ol-number">${figure.recorded === null ? html`<span aria-hidden="true">–</span>`
    : html`<span class=${latest && figure.recorded !== figure.value ? 'ol-differs' : ''}>${number(figure.recorded)}</span>`}</td>
  <td class="ol-date">${figure.asOf}</td>
  <td>${citationMarks(figure.citations)}</td>
</tr>`;

import { html, nothing, svg } from 'lit';
import '../lib/words/audits.js';
import { share } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { Question } from '../lib/question.js';
import { pending } from '../lib/templates.js';
import { STEPS, layout, points, span } from '../lib/trend.js';
import { number, t } from '../lib/words.js';

const FRAME = { height: 190, left: 44, right: 28, top: 14, bottom: 26 };
const GRID = [0, 0.25, 0.5, 0.75, 1];

/**
 * How the coverage of a rule went: a line with axes and the target, and the same as a table.
 *
 * @property {Object} report the audit by the rule as it is, with its day `asOf`
 * @property {string} within the id of the organization
 */
class TrendChart extends PageElement {

  static properties = { report: { attribute: false }, within: {}, step: { state: true }, width: { state: true } };

  #history = new Question(this, 'page/AuditHistory',
    () => this.report && { rule: this.report.rule.id, within: this.within, ...span(this.report.asOf, this.step) });
  #resized = new ResizeObserver(([{ contentRect }]) => { this.width = Math.round(contentRect.width); });

  constructor() {
    super();
    Object.assign(this, { step: 'YEAR', width: 0 });
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  render() {
    const history = this.#history.data?.coverageHistory;
    return html`<div class="ol-heading"><h2 id="trend">${t('trend')}</h2>
        <div class="ol-trend-steps" role="group" aria-label=${t('trend-step')}>${Object.keys(STEPS).map(step => html`<button type="button"
          class="btn btn-sm btn-outline-secondary" aria-pressed=${this.step === step} @click=${() => { this.step = step; }}>${t(`step-${step}`)}</button>`)}</div></div>
      ${pending(this.#history)}${history ? this.#drawn(points(history, this.report)) : nothing}`;
  }

  #drawn(all) {
    return all.every(({ coverage }) => coverage === null) ? html`<p class="ol-empty">${t('trend-none')}</p>`
      : html`${this.width ? this.#chart(all) : nothing}<details class="ol-trend-table"><summary>${t('as-table')}</summary>${table(all)}</details>`;
  }

  #chart(all) {
    const { target } = this.report.rule;
    const area = { ...FRAME, width: this.width };
    const { dots, ticks, lines, y } = layout(all, area);
    const end = this.width - FRAME.right;
    return svg`<svg class="ol-trend" width=${this.width} height=${FRAME.height} role="img" aria-label=${told(dots, target)}>
      ${GRID.map(line => svg`<line class="ol-trend-grid" x1=${FRAME.left} x2=${end} y1=${y(line)} y2=${y(line)}/>
        <text x=${FRAME.left - 8} y=${y(line) + 4} text-anchor="end">${line * 100}%</text>`)}
      ${legible(ticks, this.width).map(({ x, day }) => svg`<text x=${x} y=${FRAME.height - 8} text-anchor="middle">${day.slice(0, 7)}</text>`)}
      ${target === null ? nothing : svg`<line class="ol-trend-target" x1=${FRAME.left} x2=${end} y1=${y(target)} y2=${y(target)}/>
        <text class="ol-trend-aim" x=${end} y=${y(target) + aside(dots.at(-1).coverage, target)} text-anchor="end">${t('target')} ${share(target)}</text>`}
      ${lines.map(line => svg`<polyline points=${line}/>`)}
      ${dots.map(dot => svg`<circle cx=${dot.x} cy=${dot.y} r="3.5"><title>${dot.day}: ${share(dot.coverage)} (${number(dot.satisfied)}/${number(dot.checked)})</title></circle>`)}
      ${named(dots).map(dot => svg`<text class="ol-trend-value" x=${dot.x} y=${dot.y < 32 ? dot.y + 18 : dot.y - 9}
        text-anchor=${dot.x === FRAME.left ? 'start' : 'middle'}>${share(dot.coverage)}</text>`)}
    </svg>`;
  }
}

// what stands above the last point is not to be written over
const aside = (last, target) => last >= target || target > 0.9 ? 13 : target - last < 0.15 ? -16 : -5;

const told = (dots, target) => [t('trend-told', dots[0].day, share(dots[0].coverage), share(dots.at(-1).coverage)),
  target === null ? '' : `${t('target')} ${share(target)}`].filter(Boolean).join(' · ');

/** Days that stand beside each other without touching; the last one in any case. */
const legible = (ticks, width) => ticks.toReversed()
  .reduce((kept, tick) => kept.length && kept.at(-1).x - tick.x < Math.min(64, width / 5) ? kept : [...kept, tick], []);

/** What is worth a figure: the first, the last, and where the line turns. */
const named = dots => dots.filter(({ coverage }, at) => at === 0 || at === dots.length - 1 || coverage !== dots[at - 1].coverage)
  .filter((dot, at, all) => at === all.length - 1 || all[at + 1].x - dot.x > 40);

const table = all => html`<table class="table"><thead><tr><th scope="col">${t('day')}</th><th scope="col" class="ol-number">${t('coverage')}</th>
    <th scope="col" class="ol-number">${t('SATISFIED')}</th><th scope="col" class="ol-number">${t('checked')}</th></tr></thead>
  <tbody>${all.map(({ day, coverage, satisfied, checked }) => html`<tr><td class="ol-date">${day}</td>
    <td class="ol-number">${coverage === null ? '—' : share(coverage)}</td><td class="ol-number">${number(satisfied)}</td><td class="ol-number">${number(checked)}</td></tr>`)}</tbody></table>`;

customElements.define('ol-trend-chart', TrendChart);

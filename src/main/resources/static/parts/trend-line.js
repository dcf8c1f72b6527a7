import { html, nothing, svg } from 'lit';
import '../lib/words/audits.js';
import { share } from '../lib/audits.js';
import { PageElement } from '../lib/element.js';
import { ask } from '../lib/graphql.js';
import { layout, points, span } from '../lib/trend.js';
import { Turns } from '../lib/turns.js';
import { t } from '../lib/words.js';

const SIZE = { width: 88, height: 22, left: 3, right: 3, top: 3, bottom: 3 };

// every line is several audits of a whole organization
const turns = new Turns(2);

/**
 * How the coverage of a rule went, as a small line. It is asked for when it comes into view.
 *
 * @property {Object} report the audit by the rule as it is, with its day `asOf`
 * @property {string} within the id of the organization
 */
class TrendLine extends PageElement {

  static properties = { report: { attribute: false }, within: {}, history: { state: true }, failed: { state: true } };

  #watch = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && this.#load());
  #given = null;

  connectedCallback() {
    super.connectedCallback();
    this.#given = new AbortController();
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#given.abort();
  }

  async #load() {
    const { signal } = this.#given;
    this.#watch.disconnect();
    this.failed = false;
    try {
      this.history = await turns.take(async () => {
        signal.throwIfAborted();
        const { asOf, rule } = this.report;
        return (await ask('page/AuditHistory', { rule: rule.id, within: this.within, ...span(asOf) }, { signal })).coverageHistory;
      });
    } catch (error) {
      this.failed = error.name !== 'AbortError';
    }
  }

  render() {
    if (this.failed) {
      return html`<button type="button" class="btn btn-sm btn-link ol-act" @click=${() => this.#load()}>${t('retry')}</button>`;
    }
    if (!this.history) {
      return html`<span class="ol-sparkline" aria-busy="true"></span>`;
    }
    const all = points(this.history, this.report);
    const known = all.filter(({ coverage }) => coverage !== null);
    return known.length < 2 ? html`<span class="ol-kind">—</span>` : this.#line(all, known);
  }

  #line(all, known) {
    const { target } = this.report.rule;
    const { dots, lines, y } = layout(all, SIZE);
    const told = t('trend-told', known[0].day.slice(0, 4), share(known[0].coverage), share(known.at(-1).coverage));
    return svg`<svg class="ol-sparkline" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label=${told}><title>${told}</title>
      ${target === null ? nothing : svg`<line class="ol-trend-target" x1="0" x2=${SIZE.width} y1=${y(target)} y2=${y(target)}/>`}
      ${lines.map(line => svg`<polyline points=${line}/>`)}
      <circle cx=${dots.at(-1).x} cy=${dots.at(-1).y} r="2.5"/></svg>`;
  }
}

customElements.define('ol-trend-line', TrendLine);

import { html, nothing } from 'lit';
import '../lib/words/chart.js';
import '../parts/export-menu.js';
import './chart/stage.js';
import { MOST_AT_ONCE, OrgChart } from '../lib/chart.js';
import { PageElement } from '../lib/element.js';
import { beginnings } from '../lib/party-line.js';
import { asked, withAsked } from '../lib/own-query.js';
import { Question } from '../lib/question.js';
import { go } from '../lib/route.js';
import { state } from '../lib/state.js';
import { pending, problem } from '../lib/templates.js';
import { number, t } from '../lib/words.js';
import { legend, lineSwitch, rootPicker } from './chart/tools.js';
import { OtherPosts, lightUp, postList } from './chart/other-posts.js';

const NOBODY = { lit: null, error: null };

const FILES = ['orgchart.svg', 'orgchart.png', 'roster.xlsx'];

/**
 * The org chart of an organization, along the home line or the Party line.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class Chart extends PageElement {

  static properties = { organization: { attribute: false }, failed: { state: true } };

  #chart = null;
  #wanted = '';
  #loading = false;
  #busy = new Set();
  #truncated = false;
  #expanded = new Map();
  #posts = new OtherPosts();
  #lit = NOBODY;
  #pointing = null;
  #pointed = null;
  #party = new Question(this, 'page/PartyOrganizations',
    () => this.organization && this.#line === 'PARTY' && !this.#isParty ? { id: this.organization.id, asOf: state.asOf } : null);

  get #isParty() {
    return this.organization?.kind === 'PARTY_ORGANIZATION';
  }

  // where the address does not say: a Party organization is looked at as what it is
  get #line() {
    const given = asked('line');
    return ['HOME', 'PARTY'].includes(given) ? given : this.#isParty ? 'PARTY' : 'HOME';
  }

  get #roots() {
    if (this.#line === 'HOME' || this.#isParty) {
      return [this.organization];
    }
    return this.#party.loading ? [] : beginnings(this.#party.data?.organization?.children.edges.map(({ node }) => node) ?? []);
  }

  get #root() {
    const roots = this.#roots;
    return roots.find(({ id }) => id === asked('root')) ?? roots[0];
  }

  willUpdate() {
    const root = this.organization && this.#root;
    const wanted = root ? JSON.stringify([root.id, this.#line, state.asOf, state.token, state.round]) : '';
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#posts.forget();
      this.#point(null);
      if (root) {
        this.#begin(root.id);
      }
    }
  }

  // the one before stays until the new one is there
  async #begin(id) {
    const key = `${this.#line} ${id}`;
    if (!this.#expanded.has(key)) {
      this.#expanded.set(key, new Set());
    }
    const wanted = this.#wanted;
    const chart = new OrgChart(id, this.#line, state.asOf, this.#expanded.get(key));
    Object.assign(this, { failed: null });
    this.#loading = true;
    this.#truncated = false;
    try {
      await chart.begin();
      if (wanted === this.#wanted) {
        this.#chart = chart;
        this.#point(null);
      }
    } catch (error) {
      this.failed = wanted === this.#wanted ? error : this.failed;
    }
    this.#loading = wanted === this.#wanted ? false : this.#loading;
    this.requestUpdate();
  }

  render() {
    if (!this.organization) {
      return nothing;
    }
    const nowhere = this.#line === 'PARTY' && !this.#party.loading && !this.#party.error && !this.#root;
    return html`<section class="ol-chart" aria-labelledby="chart-title" aria-busy=${this.#loading}>
      <h2 id="chart-title" class="visually-hidden">${t('chart-title')}</h2>
      ${this.#tools()}
      ${this.failed ? problem(this.failed, () => { this.#wanted = ''; this.requestUpdate(); }) : nothing}
      ${this.#line === 'PARTY' && !this.#isParty ? pending(this.#party) : nothing}
      ${nowhere ? html`<p class="ol-empty">${t('chart-no-party')}</p>` : this.#drawing()}
    </section>`;
  }

  #tools() {
    const chart = this.#chart?.root && this.#root ? this.#chart : null;
    return html`<div class="ol-chart-bar">
      ${lineSwitch(this.#line, line => go(withAsked({ line, root: null })))}
      ${rootPicker(this.#roots, this.#root, root => go(withAsked({ root })))}
      ${chart ? html`<div class="btn-group btn-group-sm" role="group">
        <button type="button" class="btn btn-outline-secondary" @click=${() => this.#expandAll()}>${t('chart-expand-all')}</button>
        <button type="button" class="btn btn-outline-secondary" @click=${() => this.#collapseAll()}>${t('chart-collapse-all')}</button></div>` : nothing}
      <span class="ol-chart-count" role="status">${chart ? t('chart-shown', number(chart.shown().length)) : ''}${
        this.#truncated ? html` · <b>${t('chart-truncated', number(MOST_AT_ONCE))}</b>` : nothing}</span>
      ${chart ? html`<ol-export-menu .of=${chart.id} .files=${FILES} .shown=${{ line: chart.line, depth: chart.depth }}></ol-export-menu>` : nothing}
    </div>`;
  }

  #drawing() {
    if (!this.#chart) {
      return this.failed ? nothing : pending({ loading: true });
    }
    if (!this.#chart.root) {
      return html`<p class="ol-empty">${t('chart-not-there', state.asOf ?? t('chart-today'), this.#root?.name ?? '')}</p>`;
    }
    return html`<ol-chart-stage .chart=${this.#chart} .revision=${this.#chart.revision} .busy=${this.#busy} .lit=${this.#lit.lit}
        .label=${t('chart-of', this.#root?.name ?? '')} .badge=${!this.organization.synthetic}
        .aside=${postList(this.#chart, this.#lit, { goTo: box => this.#stage.centre(box), close: () => this.#point(null) })}
        @ol-toggle=${({ detail }) => this.#toggle(detail)} @ol-point=${({ detail }) => this.#pointAt(detail)}></ol-chart-stage>
      ${legend(this.#chart)}
      <p id="chart-keys" class="visually-hidden">${t('chart-keys')}</p>`;
  }

  get #stage() {
    return this.querySelector('ol-chart-stage');
  }

  #toggle(box) {
    this.#stage.hold(box);
    if (this.#chart.isOpen(box)) {
      this.#chart.collapse(box);
      this.requestUpdate();
    } else {
      this.#grow(box, () => this.#chart.expand(box)).then(() => this.#stage?.showBelow(box));
    }
  }

  async #expandAll() {
    const { root } = this.#chart;
    await this.#grow(root, async () => {
      this.#truncated = await this.#chart.expandAll(root);
    });
    this.#stage?.fit();
  }

  #collapseAll() {
    this.#truncated = false;
    this.#chart.collapseAll();
    this.requestUpdate();
    this.#stage.updateComplete.then(() => this.#stage.fit());
  }

  async #grow(box, work) {
    this.#busy = new Set(this.#busy).add(box);
    this.failed = null;
    this.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.failed = error;
    }
    this.#busy = new Set([...this.#busy].filter(each => each !== box));
    this.requestUpdate();
    await this.updateComplete;
  }

  #pointAt(member) {
    clearTimeout(this.#pointing);
    if (member !== undefined) {
      this.#pointing = setTimeout(() => this.#point(member), member ? 120 : 500);
    }
  }

  async #point(member) {
    const pointed = { member };
    this.#pointed = pointed;
    clearTimeout(this.#pointing);
    const lit = member ? await this.#posts.of(member, state.asOf)
      .then(known => ({ lit: known && lightUp(this.#chart, known), error: null }), error => ({ lit: null, error })) : NOBODY;
    // somebody else may be pointed at by now, or nobody
    if (pointed === this.#pointed) {
      this.#lit = lit;
      this.requestUpdate();
    }
  }
}

customElements.define('ol-view-chart', Chart);

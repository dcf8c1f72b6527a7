import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { PageElement } from '../lib/element.js';
import { go, organizationPath, withSettings } from '../lib/route.js';
import { state } from '../lib/state.js';
import { fictional, problem } from '../lib/templates.js';
import { Tree } from '../lib/tree.js';
import { t } from '../lib/words.js';

/**
 * The structure as a tree along the home line or the Party line: the tree pattern of WAI-ARIA, loaded as somebody opens it.
 *
 * @property {?Object} organization the head of the one that the page shows; the way to it is opened
 */
class OrgTree extends PageElement {

  static properties = { organization: { attribute: false }, line: { state: true }, failed: { state: true } };

  #tree = null;
  #shown = '';
  #focused = null;

  constructor() {
    super();
    Object.assign(this, { line: 'HOME', failed: null });
  }

  willUpdate() {
    const wanted = JSON.stringify([this.line, state.asOf, state.token, state.round]);
    if (wanted !== this.#shown) {
      this.#shown = wanted;
      this.#tree = new Tree(this.line, state.asOf);
      this.#work(() => this.#tree.begin().then(() => this.#reveal()));
    } else if (this.organization !== this.#revealed) {
      this.#work(() => this.#reveal());
    }
  }

  #revealed = null;

  async #reveal() {
    this.#revealed = this.organization;
    if (!this.organization) {
      return;
    }
    const above = this.line === 'HOME' ? this.organization.ancestors : this.organization.superiors;
    const branch = await this.#tree.reveal([...above.map(({ id }) => id), this.organization.id]);
    if (branch) {
      this.#focused = branch;
      await this.updateComplete;
      this.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  async #work(task) {
    const tree = this.#tree;
    try {
      await task();
      this.failed = tree === this.#tree ? null : this.failed;
    } catch (error) {
      this.failed = tree === this.#tree ? error : this.failed;
    }
    this.requestUpdate();
  }

  render() {
    const rows = this.#tree.rows();
    return html`<div class="btn-group btn-group-sm ol-lines" role="group" aria-label=${t('tree-lines')}>
        ${['HOME', 'PARTY'].map(line => html`<button type="button" class="btn btn-outline-secondary" aria-pressed=${line === this.line}
          @click=${() => { this.line = line; }}>${t(line === 'HOME' ? 'tree-home' : 'tree-party')}</button>`)}
      </div>
      ${this.failed ? problem(this.failed, () => { this.#shown = ''; this.requestUpdate(); }) : nothing}
      ${this.#tree.begun && !rows.length ? html`<p class="ol-empty">${t('tree-empty')}</p>` : this.#items(rows)}`;
  }

  #items(rows) {
    const focusable = rows.includes(this.#focused) ? this.#focused : rows[0];
    return html`<ul role="tree" aria-label=${t('tree')} aria-busy=${!rows.length && !this.failed} @keydown=${this.#pressed} @click=${this.#clicked}>
        ${keyed(this.#tree, repeat(rows, row => row.organization?.id ?? `more ${row.more.organization?.id}`, row => this.#row(row, row === focusable)))}
      </ul>`;
  }

  #row(row, focusable) {
    const tabindex = focusable ? 0 : -1;
    if (row.more) {
      return html`<li role="treeitem" class="ol-more" data-level=${Math.min(row.level, 12)} aria-level=${row.level} tabindex=${tabindex}
        .row=${row}><span class="ol-twist" aria-hidden="true"></span>${t('tree-more', row.more.left)}</li>`;
    }
    const { organization, level, expanded } = row;
    const openable = organization.children.totalCount > 0;
    const current = organization.id === this.organization?.id;
    return html`<li role="treeitem" data-level=${Math.min(level, 12)} aria-level=${level} tabindex=${tabindex} .row=${row}
        aria-expanded=${openable ? expanded : nothing} aria-current=${current ? 'page' : nothing} aria-selected=${current}
        title="${organization.name} · ${t(organization.kind)}">
      <span class="ol-twist" aria-hidden="true">${openable ? (expanded ? '▾' : '▸') : ''}</span>
      <a href=${withSettings(organizationPath(organization.id))} tabindex="-1">${organization.name}</a>
      ${level === 1 ? fictional(organization) : nothing}
      ${openable ? html`<small aria-hidden="true">${organization.children.totalCount}</small>` : nothing}</li>`;
  }

  #clicked(event) {
    const item = event.target.closest('[role="treeitem"]');
    if (!item) {
      return;
    }
    this.#focused = item.row;
    if (event.target.closest('.ol-twist') || item.row.more) {
      this.#toggle(item.row);
    } else if (!event.target.closest('a')) {
      go(organizationPath(item.row.organization.id));
    }
    this.requestUpdate();
  }

  #toggle(row) {
    if (row.more) {
      this.#work(async () => {
        const before = row.more.children.length;
        await this.#tree.more(row.more);
        this.#focus(row.more.children[before]);
      });
    } else if (row.expanded) {
      row.expanded = false;
    } else if (row.organization.children.totalCount > 0) {
      this.#work(() => this.#tree.expand(row));
    }
    this.requestUpdate();
  }

  #pressed(event) {
    const row = event.target.row;
    const rows = this.#tree.rows();
    const place = rows.indexOf(row);
    const move = {
      ArrowDown: () => rows[place + 1],
      ArrowUp: () => rows[place - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      ArrowRight: () => row.expanded ? row.children?.[0] : this.#toggle(row),
      ArrowLeft: () => row.expanded ? this.#toggle(row) : row.more?.organization ? row.more : row.parent,
      Enter: () => row.more ? this.#toggle(row) : go(organizationPath(row.organization.id)),
    }[event.key];
    if (!row || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (move) {
      event.preventDefault();
      this.#focus(move());
    } else if (event.key.length === 1 && event.key !== ' ') {
      const named = each => each.organization?.name.startsWith(event.key);
      this.#focus([...rows.slice(place + 1), ...rows.slice(0, place)].find(named));
    }
  }

  async #focus(row) {
    if (row) {
      this.#focused = row;
      this.requestUpdate();
      await this.updateComplete;
      this.querySelector('[tabindex="0"][role="treeitem"]')?.focus();
    }
  }
}

customElements.define('ol-org-tree', OrgTree);

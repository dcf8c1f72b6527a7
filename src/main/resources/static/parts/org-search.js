import { html, nothing } from 'lit';
import { ask } from '../lib/graphql.js';
import { PageElement } from '../lib/element.js';
import { go, nodePath, organizationPath } from '../lib/route.js';
import { errorText, fictional } from '../lib/templates.js';
import { listed, t } from '../lib/words.js';

const PAUSE = 150;

/**
 * Finds organizations, members and mechanisms as somebody types: a WAI-ARIA combobox with a list. Chosen, a hit is gone to, or,
 * where the element has a property `choose`, handed to it.
 *
 * @property {?function(Object): void} choose takes the hit's node in the place of going there
 * @property {?function(Object): boolean} only which nodes may be chosen
 * @property {?string} within the id of the organization to look in
 * @property {string} name makes the ids of its parts unique
 * @property {string} [described] in a form: the ids of what helps and what is wrong
 * @property {string} [invalid] in a form: whether something is wrong
 * @property {string} [required] in a form: whether something has to be picked
 */
class OrgSearch extends PageElement {

  static properties = {
    choose: { attribute: false }, only: { attribute: false }, within: {}, name: {}, label: {},
    described: { attribute: false }, invalid: { attribute: false }, required: { attribute: false },
    hits: { state: true }, active: { state: true }, open: { state: true }, failed: { state: true },
  };

  #timer = null;
  #abort = null;
  #hurried = false;

  constructor() {
    super();
    Object.assign(this, { name: 'search', hits: [], active: -1, open: false, failed: null, text: '' });
    Object.assign(this, { described: nothing, invalid: nothing, required: nothing });
  }

  render() {
    const expanded = this.open && this.text.trim() !== '';
    const option = this.active >= 0 ? `${this.name}-option-${this.active}` : nothing;
    return html`<div role=${this.choose ? nothing : 'search'} class="ol-search" @focusout=${this.#left}>
      ${this.choose && !this.label ? nothing : html`<label class="visually-hidden" for="${this.name}-input">${this.label ?? t('search')}</label>`}
      <input id="${this.name}-input" class="form-control form-control-sm" type="text" role="combobox" autocomplete="off"
        spellcheck="false" placeholder=${t('search-hint')} aria-autocomplete="list" aria-expanded=${expanded}
        aria-controls="${this.name}-list" aria-activedescendant=${option}
        aria-describedby=${this.described} aria-invalid=${this.invalid} aria-required=${this.required}
        @input=${this.#typed} @keydown=${this.#pressed} @focus=${() => { this.open = this.hits.length > 0; }}>
      <ul id="${this.name}-list" class="ol-hits" role="listbox" aria-label=${t('search')} ?hidden=${!expanded || !this.hits.length}>
        ${this.hits.map((hit, place) => this.#option(hit, place))}
      </ul>
      ${expanded ? this.#message() : nothing}
      <span class="visually-hidden" role="status">${expanded && this.hits.length ? t('search-found', this.hits.length) : ''}</span>
    </div>`;
  }

  get #pending() {
    return this.#timer !== null || this.#abort !== null;
  }

  #message() {
    if (this.#pending) {
      return nothing;
    }
    const text = this.failed ? errorText(this.failed) : this.hits.length ? '' : t('search-none', this.text.trim());
    return text ? html`<div class="ol-hits ol-no-hits" role="status">${text}</div>` : nothing;
  }

  #option({ node, label, path }, place) {
    return html`<li id="${this.name}-option-${place}" role="option" aria-selected=${place === this.active}
        @mousedown=${event => event.preventDefault()} @click=${() => this.#take(place)}>
      <span class="ol-hit-kind">${node.kind ? t(node.kind) : t(node.__typename)}</span>
      <span class="ol-hit-name">${label} ${fictional(node)}${node.dissolvedOn ? html` <small>${t('dissolved-on', node.dissolvedOn)}</small>` : nothing}</span>
      <small>${path ?? listed(node.runBy?.map(each => each.name) ?? [])}</small>
    </li>`;
  }

  #typed(event) {
    this.text = event.target.value;
    this.active = -1;
    this.#giveUp();
    if (this.text.trim()) {
      this.#timer = setTimeout(() => this.#look(), PAUSE);
    } else {
      Object.assign(this, { hits: [], active: -1, open: false });
    }
  }

  // what has been asked for is not wanted any more
  #giveUp() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    Object.assign(this, { failed: null });
    this.#timer = this.#abort = null;
    this.#hurried = false;
  }

  async #look() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      const { search } = await ask('page/Suggestions', { text: this.text.trim(), within: this.within ?? null }, { signal });
      const hits = search.filter(({ node }) => this.only?.(node) ?? true);
      this.#found({ hits, failed: null });
    } catch (error) {
      if (error.name !== 'AbortError') {
        this.#found({ hits: [], failed: error });
      }
    }
  }

  // whoever has gone elsewhere meanwhile is not to be disturbed
  #found(what) {
    const hurried = this.#hurried;
    this.#giveUp();
    Object.assign(this, what, { active: -1, open: this.contains(document.activeElement) });
    if (hurried && this.hits.length) {
      this.#take(0);
    }
  }

  // the hits may be those of what stood there before
  #enter() {
    if (this.active >= 0 || !this.#pending) {
      this.#take(Math.max(this.active, 0));
      return;
    }
    this.#hurried = true;
    if (this.#timer !== null) {
      this.#look();
    }
  }

  #pressed(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) {
      return; // the keys belong to the input method
    }
    if (event.key in steps && this.hits.length) {
      event.preventDefault();
      this.open = true;
      this.active = (this.active + steps[event.key] + this.hits.length + (this.active < 0 && steps[event.key] < 0 ? 1 : 0)) % this.hits.length;
      this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && (this.#pending || (this.open && this.hits.length))) {
      event.preventDefault();
      this.#enter();
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault(); // a dialog around it stays open
      this.open = false;
    }
  }

  #take(place) {
    const { node } = this.hits[place];
    const input = this.querySelector('input');
    this.#giveUp();
    this.open = false;
    if (this.choose) {
      input.value = node.name ?? '';
      this.choose(node);
    } else {
      input.value = '';
      Object.assign(this, { text: '', hits: [], active: -1 });
      go(nodePath(node) ?? organizationPath(node.runBy[0].id));
    }
  }

  #left(event) {
    if (!this.contains(event.relatedTarget)) {
      this.open = false;
    }
  }
}

customElements.define('ol-org-search', OrgSearch);

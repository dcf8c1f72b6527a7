import { html, nothing } from 'lit';
import './lib/words/shell.js';
import './lib/words/kinds.js';
import './parts/account.js';
import './parts/as-of.js';
import './parts/org-search.js';
import './parts/org-tree.js';
import './parts/organization-head.js';
import './parts/preferences.js';
import { PageElement } from './lib/element.js';
import { AskError } from './lib/graphql.js';
import { Question } from './lib/question.js';
import { go, routeOf, withSettings } from './lib/route.js';
import { state } from './lib/state.js';
import { pending, problem } from './lib/templates.js';
import { t } from './lib/words.js';

/** The page: the bar on top, the tree beside, and the view that the address names. */
class App extends PageElement {

  static properties = { route: { state: true }, view: { state: true }, drawer: { state: true }, failed: { state: true }, subject: { state: true } };

  #key = null;
  #head = new Question(this, 'page/OrganizationHead',
    () => this.route?.organization ? { id: this.route.organization, asOf: state.asOf } : null);

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    window.addEventListener('popstate', () => this.#moved());
    window.addEventListener('ol-navigated', () => this.#moved());
    document.addEventListener('click', followLinks);
    this.#show();
  }

  #moved() {
    state.moved();
    this.drawer = false;
    if (this.#show()) {
      focusHeading(this);
    }
  }

  // a view stays as long as it is the same one of the same thing: whatever else changes it asks for itself
  #show() {
    const route = routeOf(location.pathname);
    const key = JSON.stringify(route);
    if (key === this.#key) {
      return false;
    }
    Object.assign(this, { route, view: null, failed: null, subject: null });
    this.#key = key;
    if (route) {
      this.#open(route, key);
    }
    return true;
  }

  async #open(route, key) {
    try {
      await import(`./views/${route.view}.js`);
      if (key === this.#key) {
        this.view = Object.assign(document.createElement(`ol-view-${route.view}`), { route });
      }
    } catch (cause) {
      console.warn(cause);
      this.failed = key === this.#key ? new AskError('OFFLINE') : this.failed;
    }
  }

  render() {
    document.documentElement.lang = state.language === 'en' ? 'en' : 'zh-CN';
    const answered = this.route?.organization ? this.#head.data?.organization : null;
    const organization = answered?.id === this.route?.organization ? answered : null;
    document.title = [this.subject, organization?.name, this.route?.tab && t(`tab-${this.route.tab}`), t('app')].filter(Boolean).join(' · ');
    return html`<a class="ol-skip" href="#content" @click=${this.#skip}>${t('skip')}</a>
      ${this.#bar()}
      <ol-as-of-banner></ol-as-of-banner>
      <div class="ol-body">
        <nav class="ol-side" aria-label=${t('tree')} ?data-open=${this.drawer}>
          <button type="button" class="btn btn-sm ol-close" @click=${() => { this.drawer = false; }}>${t('close')}</button>
          <ol-org-tree .organization=${answered}></ol-org-tree>
        </nav>
        <main id="content" tabindex="-1" aria-busy=${this.#head.loading} @ol-entitled=${({ detail }) => { this.subject = detail; }}>${this.#content(organization)}</main>
      </div>`;
  }

  #bar() {
    return html`<header class="ol-bar">
      <button type="button" class="btn btn-sm ol-bar-button ol-menu" aria-label=${t('menu')} aria-expanded=${!!this.drawer}
        @click=${() => { this.drawer = !this.drawer; }}><span aria-hidden="true">☰</span></button>
      <a class="ol-brand" href=${withSettings('/')}><img src="/icon.svg" alt="" width="22" height="22"><span>组织经纬</span> <small>OrgLattice</small></a>
      <ol-org-search></ol-org-search>
      <ol-as-of></ol-as-of>
      <nav class="ol-links" aria-label=${t('app')}><a href=${withSettings('/import')}>${t('nav-import')}</a><a href="/graphiql">${t('nav-graphiql')}</a></nav>
      <ol-preferences></ol-preferences>
      <ol-account></ol-account>
    </header>`;
  }

  #content(organization) {
    if (!this.route) {
      return this.#missing(t('not-found'));
    }
    if (this.failed) {
      return problem(this.failed, () => { this.#key = null; this.#show(); });
    }
    if (!this.route.organization) {
      return this.view ?? nothing;
    }
    if (!organization) {
      return this.#head.data && !this.#head.loading ? this.#missing(t('organization-not-found', this.route.organization)) : pending(this.#head);
    }
    if (this.view) {
      this.view.organization = organization;
    }
    return html`<ol-organization-head .organization=${organization} .tab=${this.route.tab}></ol-organization-head>
      ${this.view ?? nothing}`;
  }

  #missing(title) {
    return html`<div class="ol-missing"><h1 tabindex="-1">${title}</h1><p>${t('not-found-hint')}</p>
      <p><a href=${withSettings('/')}>${t('to-home')}</a></p></div>`;
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }
}

function followLinks(event) {
  const link = event.target.closest?.('a[href]');
  const elsewhere = event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (link && !elsewhere && !link.hasAttribute('target') && !link.hasAttribute('download') && isWithin(link)) {
    event.preventDefault();
    const { pathname, search } = addressOf(link);
    go(pathname + search);
  }
}

// links in pictures do not say it by themselves
const addressOf = link => new URL(link.getAttribute('href'), location.href);

function isWithin(link) {
  const { origin, pathname } = addressOf(link);
  return origin === location.origin && routeOf(pathname) && !link.getAttribute('href').startsWith('#');
}

// the heading may have to be waited for: whoever has gone on to something else meanwhile keeps the focus
const heading = new MutationObserver(() => {
  const found = document.querySelector('main h1');
  if (found) {
    heading.disconnect();
    if ([document.body, left].includes(document.activeElement)) {
      found.focus();
    }
  }
});
let left = null;

async function focusHeading(app) {
  heading.disconnect();
  left = document.activeElement;
  await app.updateComplete;
  window.scrollTo(0, 0);
  const found = app.querySelector('main h1');
  if (found) {
    found.focus();
  } else {
    heading.observe(app.querySelector('main'), { childList: true, subtree: true });
  }
}

customElements.define('ol-app', App);

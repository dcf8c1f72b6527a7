import { html, nothing } from 'lit';
import '../lib/words/organization.js';
import { period } from '../lib/dates.js';
import { PageElement, entitle } from '../lib/element.js';
import { quantity } from '../lib/metrics.js';
import { Pages } from '../lib/pages.js';
import { Question } from '../lib/question.js';
import { fictional, memberLink, nodeLink, organizationLink, unanswered } from '../lib/templates.js';
import { either, number, t } from '../lib/words.js';

/** A document, and what it states. */
class SourceSheet extends PageElement {

  #variables = () => ({ id: this.route.id });
  #source = new Question(this, 'page/Source', this.#variables);
  #facts = new Pages(this, this.#source, data => data.source?.facts, { operation: 'page/Source', variables: this.#variables });

  render() {
    const data = this.#source.data;
    if (!data) {
      return unanswered(this.#source, t('source-title'));
    }
    return data.source ? this.#sheet(data.source)
      : html`<div class="ol-missing"><h1 tabindex="-1">${t('source-not-found', this.route.id)}</h1><p>${t('not-found-hint')}</p></div>`;
  }

  updated() {
    entitle(this, this.#source.data?.source?.title ?? null);
  }

  #sheet(source) {
    return html`<p class="ol-kind">${t('source-title')}</p><h1 tabindex="-1">${source.title}</h1>
      <dl class="ol-facts ol-wide">
        ${fact('publisher', source.publisher)}${fact('published', source.published)}
        ${fact('address', source.url && address(source.url))}${fact('note', source.note)}
        ${fact('facts-stated', t('fact-count', number(source.factCount)))}
      </dl>
      ${source.links.length ? html`<section><h2>${t('links-stated')} <small>${source.links.length}</small></h2>
        <ul class="ol-plain">${source.links.map(link => html`<li>${organizationLink(link.from)} <small>${t(link.type)}</small>
          ${organizationLink(link.to)} <small>${[link.mode && t(link.mode), link.as].filter(Boolean).join(' · ')}</small></li>`)}</ul></section>` : nothing}
      <section aria-labelledby="stated"><h2 id="stated">${t('facts-stated')} <small>${number(this.#facts.total)}</small></h2>
        <div class="ol-scroll" tabindex="0" role="group" aria-labelledby="stated"><table class="table">
          <thead><tr><th scope="col">${t('locator')}</th><th scope="col">${t('kind')}</th><th scope="col">${t('what')}</th></tr></thead>
          <tbody>${this.#facts.nodes.map(({ locator, entity }) => html`<tr><td>${locator}</td>
            <td>${t(entity.kind ?? entity.__typename)}</td><td>${statement(entity)}</td></tr>`)}</tbody></table></div>
        ${this.#facts.footer()}</section>`;
  }
}

const fact = (key, value) => value ? html`<dt>${t(key)}</dt><dd>${value}</dd>` : nothing;

const address = url => /^https?:\/\//.test(url) ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${url}</a>` : url;

const STATEMENTS = {
  Appointment: ({ member, organization, title, role, since, until }) => html`${memberLink(member)} · ${organizationLink(organization)}
    · ${title ?? either(role.nameZh, role.nameEn)} ${since || until ? html`<small>${period({ since, until })}</small>` : nothing}`,
  Figure: figure => html`${organizationLink(figure.organization)} · ${figure.metricTitle} ${quantity(figure)}
    <small>${figure.asOf}</small>`,
  Mechanism: ({ name, runBy }) => html`${name} <small>${runBy.map(each => html`${organizationLink(each)} `)}</small>`,
  Rule: ({ titleZh, titleEn, within }) => html`${either(titleZh, titleEn)} <small>${organizationLink(within)}</small>`,
};

const statement = entity => STATEMENTS[entity.__typename]?.(entity) ?? html`${nodeLink(entity)} ${fictional(entity)}`;

customElements.define('ol-view-source', SourceSheet);

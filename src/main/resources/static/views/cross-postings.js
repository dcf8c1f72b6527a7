import { html, nothing } from 'lit';
import '../lib/words/cross-postings.js';
import './cross-postings/matrix.js';
import './cross-postings/two-way.js';
import { PageElement } from '../lib/element.js';
import { asked, withAsked } from '../lib/own-query.js';
import { t } from '../lib/words.js';

/**
 * Who serves at several organizations: as a matrix of kinds, or as a graph of the bodies that rules pair.
 *
 * @property {Object} organization the answer of OrganizationHead
 */
class CrossPostings extends PageElement {

  static properties = { organization: { attribute: false } };

  render() {
    if (!this.organization) {
      return nothing;
    }
    const graph = asked('view') === 'graph';
    return html`<nav class="ol-cross-views" aria-label=${t('cross-view')}>
        ${choice('cross-matrix', null, !graph)}${choice('cross-graph', 'graph', graph)}</nav>
      ${graph ? html`<ol-two-way .within=${this.organization.id}></ol-two-way>` : html`<ol-cross-matrix .within=${this.organization.id}></ol-cross-matrix>`}`;
  }
}

const choice = (word, view, current) => html`<a class="btn btn-sm btn-outline-secondary" href=${withAsked({ view })}
  aria-current=${current ? 'true' : nothing}>${t(word)}</a>`;

customElements.define('ol-view-cross-postings', CrossPostings);

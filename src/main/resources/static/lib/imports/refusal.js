import { html, nothing } from 'lit';
import { hasWord, t } from '../words.js';

/**
 * Says why the service does not do something for imports, and what to do about it.
 *
 * @param {import('../graphql.js').AskError} error why
 * @param {() => void} retry tries once more
 * @returns an alert
 */
export function refusal(error, retry) {
  const own = [`import-error-${error.code}`, `error-${error.code}`].find(hasWord);
  const said = error.message && error.message !== (own && t(own)) ? error.message : '';
  return html`<div class="alert ${error.code === 'UNAUTHENTICATED' ? 'alert-warning' : 'alert-danger'} ol-problem" role="alert">
    <span>${own ? t(own) : said || t('error-INTERNAL_ERROR')}${own && said && TELLING.includes(error.code) ? html`<small>${said}</small>` : nothing}
      ${error.retryAfter ? html`<small>${t('import-retry-after', error.retryAfter)}</small>` : nothing}</span>
    ${error.code === 'UNAUTHENTICATED' ? html`<button type="button" class="btn btn-sm btn-outline-secondary" @click=${openAccount}>${t('import-enter-token')}</button>`
      : html`<button type="button" class="btn btn-sm btn-outline-danger" @click=${retry}>${t('retry')}</button>`}
  </div>`;
}

// of these the service says more than the page can know
const TELLING = ['TOO_LARGE', 'QUOTA_EXCEEDED', 'TOO_MANY_IMPORTS', 'BAD_USER_INPUT', 'INTERNAL_ERROR', 'SERVICE_UNAVAILABLE'];

const openAccount = () => document.querySelector('ol-account button').click();

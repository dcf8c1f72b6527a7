import { html } from 'lit';
import { PageElement } from '../lib/element.js';
import { state } from '../lib/state.js';
import { t } from '../lib/words.js';

const THEMES = ['auto', 'light', 'dark'];
const darkness = matchMedia('(prefers-color-scheme: dark)');

function paint() {
  const dark = state.theme === 'dark' || (state.theme === 'auto' && darkness.matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
}

darkness.addEventListener('change', paint);
state.addEventListener('change', paint);
paint();

/** The language and the look of the page. */
class Preferences extends PageElement {

  render() {
    return html`<button type="button" class="btn btn-sm ol-bar-button" aria-label=${t('language-label')}
        lang=${state.language === 'en' ? 'zh-CN' : 'en'} @click=${() => { state.language = state.language === 'en' ? 'zh' : 'en'; }}>${t('language')}</button>
      <label class="ol-theme"><span class="visually-hidden">${t('theme')}</span>
        <select class="form-select form-select-sm" @change=${({ target }) => { state.theme = target.value; }}>
          ${THEMES.map(theme => html`<option value=${theme} ?selected=${theme === state.theme}>${t(`theme-${theme}`)}</option>`)}
        </select></label>`;
  }
}

customElements.define('ol-preferences', Preferences);

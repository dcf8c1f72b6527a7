/**
 * What governs the whole page: the day, the language, the theme and who asks. The day and the language stand in the address, the
 * theme is remembered, and the token and the purpose last as long as the tab.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const query = () => new URLSearchParams(location.search);

class State extends EventTarget {

  /** @returns {?string} the day asked about; null is today */
  get asOf() {
    const day = query().get('asOf');
    return day && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
  }

  set asOf(day) {
    this.#address('asOf', day);
  }

  /** @returns {'zh'|'en'} the language */
  get language() {
    return query().get('lang') === 'en' ? 'en' : 'zh';
  }

  set language(language) {
    this.#address('lang', language === 'en' ? 'en' : null);
  }

  /** @returns {'auto'|'light'|'dark'} what the page looks like */
  get theme() {
    return localStorage.getItem('theme') ?? 'auto';
  }

  set theme(theme) {
    localStorage.setItem('theme', theme);
    this.#changed();
  }

  /** @returns {string} the token by which the service knows who asks, or nothing */
  get token() {
    return sessionStorage.getItem('token') ?? '';
  }

  set token(token) {
    sessionStorage.setItem('token', token.trim());
    this.#changed();
  }

  /** @returns {string} what personal data is read for; nothing where nobody said so */
  get purpose() {
    return sessionStorage.getItem('purpose') ?? '';
  }

  set purpose(purpose) {
    sessionStorage.setItem('purpose', purpose.trim());
    this.#changed();
  }

  /** Tells everybody that what is shown has changed on the server, so that it is asked for again. */
  refresh() {
    this.round += 1;
    this.#changed();
  }

  /** Counts what has been changed by this page. */
  round = 0;

  #address(name, value) {
    const settings = query();
    if (value) {
      settings.set(name, value);
    } else {
      settings.delete(name);
    }
    history.pushState(null, '', settings.size ? `?${settings}` : location.pathname);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }

  /** Tells everybody that the address has changed. */
  moved() {
    this.#changed();
  }
}

/** The one state of the page; fires `change`. */
export const state = new State();

import { begin } from './dates.js';
import { ask } from './graphql.js';
import { state } from './state.js';

const UNKNOWN = { viewer: null, error: null };

/** One answer for the whole page: who asks does not depend on who wants to know. */
const known = { key: null, answer: UNKNOWN, asking: null };

function look() {
  const key = JSON.stringify([state.token, state.purpose, state.language, state.round]);
  if (key !== known.key) {
    const earlier = known.answer.token === state.token ? known.answer : UNKNOWN;
    Object.assign(known, { key, answer: { ...earlier, error: null } });
    known.asking = ask('page/Viewer').then(data => settle(key, { ...data, token: state.token }), error => settle(key, { ...UNKNOWN, error }));
  }
  return known.asking;
}

function settle(key, { today, ...answer }) {
  if (today) {
    begin(today);
  }
  if (key === known.key) {
    known.answer = { ...UNKNOWN, ...answer };
  }
}

const writes = ({ role }) => role === 'EDITOR' || role === 'ADMIN';

/** Who asks, what they may, and which day the service has: a Lit controller that draws its element anew when that is known. */
export class Viewer {

  #host;
  #awaited = null;

  /** @param {import('lit').ReactiveControllerHost} host the element */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    const asking = look();
    if (asking !== this.#awaited) {
      this.#awaited = asking;
      asking.then(() => this.#host.requestUpdate());
    }
  }

  /** Asks once more. */
  retry() {
    known.key = null;
    this.#host.requestUpdate();
  }

  /** @returns {?string} by which they are known; null as long as nobody is */
  get name() {
    return known.answer.viewer?.name ?? null;
  }

  /** @returns {Array<Object>} what is granted */
  get grants() {
    return known.answer.viewer?.grants ?? [];
  }

  /** @returns {?import('./graphql.js').AskError} why nothing is known of them */
  get error() {
    return known.answer.error;
  }

  /** @returns {boolean} whether they may change anything anywhere */
  get edits() {
    return this.grants.some(writes);
  }

  /**
   * Tells whether they may change an organization and what is at it. The service decides for itself, and for good.
   *
   * @param {{id: string, ancestors?: Array<{id: string}>}} organization with all above it
   * @returns {boolean} whether a role that writes is granted there
   */
  mayEdit({ id, ancestors = [] }) {
    const line = [id, ...ancestors.map(each => each.id)];
    return this.grants.some(grant => writes(grant) && (grant.everywhere || line.includes(grant.organization?.id)));
  }
}

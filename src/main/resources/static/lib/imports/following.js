import { json, request } from '../rest.js';
import { state } from '../state.js';
import { isOver } from './progress.js';

const PACE = 2_000;
// twice what the service lets pass without a sign of life
const SILENCE = 30_000;
const FINAL = ['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT'];

/**
 * Follows an import to its end: by its events, and where those do not come, by asking again and again. A Lit controller.
 */
export class Following {

  /** How the import is, as far as is known. */
  import = null;

  /** Why nothing is known of it. */
  error = null;

  /** Whether the service does not answer at the moment. */
  lost = false;

  #host;
  #id;
  #asked = null;
  #abort = null;

  /**
   * @param {import('lit').ReactiveControllerHost} host the element
   * @param {() => ?string} id of the import
   */
  constructor(host, id) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostUpdate() {
    const id = this.#id();
    const asked = id && JSON.stringify([id, state.token]);
    if (asked !== this.#asked) {
      this.#begin(asked, id);
    }
  }

  hostDisconnected() {
    this.#abort?.abort();
    this.#asked = null;
  }

  /** Asks once more. */
  retry() {
    this.#asked = null;
    this.#host.requestUpdate();
  }

  /** @param {Object} now how the import is, as somebody else found out */
  told(now) {
    this.#settle({ import: now, error: null, lost: false });
  }

  #begin(asked, id) {
    this.#abort?.abort();
    this.#abort = new AbortController();
    Object.assign(this, { import: this.import?.id === id ? this.import : null, error: null, lost: false });
    this.#asked = asked;
    if (id) {
      this.#run(id, this.#abort.signal);
    }
  }

  async #run(id, signal) {
    const tell = now => signal.aborted || this.told(now);
    for (let ways = [byEvents]; !signal.aborted; await pause(PACE, signal)) {
      try {
        tell(await json('/imports/{id}', { id }, { signal }));
        for (const way of ways) {
          await (isOver(this.import) || way(id, tell, signal));
        }
      } catch (error) {
        ways = error.code === 'TOO_MANY_FOLLOWERS' ? [] : ways;
        this.#failed(error, signal);
      }
      if (this.error || (this.import && isOver(this.import))) {
        return;
      }
    }
  }

  #failed(error, signal) {
    if (signal.aborted) {
      return;
    }
    if (FINAL.includes(error.code) || !this.import) {
      this.#settle({ error });
    } else if (error.code === 'OFFLINE') {
      this.#settle({ lost: true });
    }
  }

  #settle(what) {
    Object.assign(this, what);
    this.#host.requestUpdate();
  }
}

async function byEvents(id, tell, signal) {
  const silence = new AbortController();
  let timer = null;
  const answer = await request(`/imports/${id}/events`, { accept: 'text/event-stream', signal: AbortSignal.any([signal, silence.signal]) });
  const chunks = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (;;) {
      timer = setTimeout(() => silence.abort(), SILENCE);
      const { value, done } = await chunks.read();
      clearTimeout(timer);
      if (done) {
        return;
      }
      const events = (text + value).split(/\r?\n\r?\n/);
      text = events.pop();
      events.map(dataOf).filter(Boolean).forEach(data => tell(JSON.parse(data)));
    }
  } catch {
    // what is cut off is asked about next
  } finally {
    clearTimeout(timer);
    chunks.cancel().catch(() => {});
  }
}

const dataOf = event => event.split(/\r?\n/).filter(line => line.startsWith('data:')).map(line => line.slice('data:'.length)).join('\n');

const pause = (time, signal) => new Promise(resolve => {
  const timer = setTimeout(resolve, time);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});

/**
 * Sends files. What is under way goes on while other views are looked at; who leaves the page is warned.
 */
import { newKey } from '../form.js';
import { AskError, identity } from '../graphql.js';
import { Refusal } from '../rest.js';
import { inspected } from './files.js';

const KEPT = 5;

/** What is being sent; fires `change`. */
class Upload extends EventTarget {

  /** Whether something is under way. */
  running = false;

  /** How many bytes have left, of how many. */
  sent = 0;

  total = 0;

  /** Why it came to nothing. */
  error = null;

  /** The id of the import that came of it, until somebody has taken notice. */
  accepted = null;

  #request = null;
  #key = null;
  #last = [];
  #kept = new Map();

  /**
   * Sends files as one data set.
   *
   * @param {File[]} files the files
   * @param {{dryRun: boolean, name: string}} order whether they are to be checked only, and what the data set is called
   */
  async begin(files, order) {
    if (this.running) {
      return; // the second click of a double one
    }
    this.#key ??= newKey();
    this.#last = [files, order];
    this.#change({ running: true, sent: 0, total: files.reduce((sum, file) => sum + file.size, 0), error: null, accepted: null });
    try {
      const { id } = await this.#send(files, order);
      this.#keep(id, { files, name: order.name });
      this.#change({ running: false, accepted: id });
    } catch (error) {
      this.#change({ running: false, error: await whyNot(error, files) });
    }
  }

  /** Sends the same once more: it comes to one import, even where the first one did get there. */
  again() {
    return this.begin(...this.#last);
  }

  /** Gives up what is under way. */
  abort() {
    this.#request?.abort();
  }

  /** Says that what is sent next is something else: only the same, sent once more, is taken for one import. */
  renew() {
    this.#key = null;
    if (this.error) {
      this.#change({ error: null });
    }
  }

  /** @returns {?string} the id of the import that has come of it, once */
  take() {
    const id = this.accepted;
    this.accepted = null;
    return id;
  }

  /**
   * @param {string} id of an import
   * @returns {?{files: File[], name: string}} what was sent for it by this page, where it still knows
   */
  sentFor(id) {
    return this.#kept.get(id) ?? null;
  }

  #keep(id, what) {
    this.#key = null;
    this.#kept.set(id, what);
    [...this.#kept.keys()].slice(0, -KEPT).forEach(old => this.#kept.delete(old));
  }

  #send(files, { dryRun, name }) {
    const body = new FormData();
    files.forEach(file => body.append('file', file, file.name));
    const request = new XMLHttpRequest();
    this.#request = request;
    return new Promise((resolve, reject) => {
      request.upload.onprogress = ({ loaded, total }) => this.#change({ sent: loaded, total });
      request.onload = () => request.status === 202 ? resolve(JSON.parse(request.responseText))
        : reject(Refusal.of(request.status, request.responseText, request.getResponseHeader('Retry-After')));
      request.onerror = () => reject(new AskError('OFFLINE'));
      request.onabort = () => reject(new AskError('ABORTED'));
      request.open('POST', `/imports?${new URLSearchParams({ dryRun, ...name && { name } })}`);
      Object.entries({ ...identity(), 'Idempotency-Key': this.#key }).forEach(([header, value]) => request.setRequestHeader(header, value));
      request.send(body);
    });
  }

  #change(what) {
    Object.assign(this, what);
    window[this.running ? 'addEventListener' : 'removeEventListener']('beforeunload', warn);
    this.dispatchEvent(new Event('change'));
  }
}

function warn(event) {
  event.preventDefault();
  event.returnValue = true; // what browsers want that are a little older
}

// a browser does not say that a file has changed since it was chosen: for it, that is as if the line were cut
async function whyNot(error, files) {
  if (error.code !== 'OFFLINE') {
    return error;
  }
  const now = await Promise.all(files.map(inspected));
  return now.some(({ kind }) => kind === 'gone') ? new AskError('FILE_GONE') : error;
}

/** The one upload of the page. */
export const upload = new Upload();

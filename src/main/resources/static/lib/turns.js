/** Lets few go at a time, in the order in which they came. */
export class Turns {

  #free;
  #waiting = [];

  /** @param {number} most how many at a time */
  constructor(most) {
    this.#free = most;
  }

  /**
   * Does something when its turn has come.
   *
   * @template T
   * @param {() => Promise<T>} work what is done; it is asked for only then
   * @returns {Promise<T>} what comes of it
   */
  async take(work) {
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await new Promise(resolve => { this.#waiting.push(resolve); });
    }
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  #pass() {
    const next = this.#waiting.shift();
    if (next) {
      next();
    } else {
      this.#free += 1;
    }
  }
}

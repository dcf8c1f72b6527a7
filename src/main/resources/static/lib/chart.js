import { ask } from './graphql.js';
import { boxOf, plant } from './chart-boxes.js';

// of a first look: as many levels as stay below this
const COMFORTABLE = 60;
// as far as the service follows a line
const DEEPEST = 16;
// of those that were open on another day: fewer are asked for one by one
const FEW = 24;

/** How many boxes one question brings at most; the service keeps to it. */
export const MOST_AT_ONCE = 3000;

/** An org chart along a line on a day, loaded as far as somebody looks into it. */
export class OrgChart {

  /** Where it begins; null where that did not exist on the day. */
  root = null;

  /** Grows with whatever is to be seen. */
  revision = 0;

  #expanded;
  #boxes = new Map();

  /**
   * @param {string} id of the organization where it begins
   * @param {'HOME'|'PARTY'} line which orders it
   * @param {?string} asOf the day
   * @param {Set<string>} expanded the ids of those whose children are to be seen; kept by whoever wants the same on another day
   */
  constructor(id, line, asOf, expanded) {
    Object.assign(this, { id, line, asOf });
    this.#expanded = expanded;
  }

  /** Loads what is seen first, or what was open before. */
  async begin() {
    await this.#load(null, 1);
    if (this.root && this.#expanded.size === 0) {
      await this.#openComfortably();
    } else if (this.root) {
      await this.#reopen();
    }
  }

  async #openComfortably() {
    const below = (count, { childCount }) => count + childCount;
    this.#expanded.add(this.id);
    for (let depth = 1, edge = this.root.children ?? []; edge.length; depth += 1) {
      const next = edge.reduce(below, 0);
      if (!next || this.#boxes.size + next > COMFORTABLE) {
        return;
      }
      await this.#load(this.root, depth + 1);
      edge = this.shown().filter(({ level }) => level === depth);
      edge.forEach(box => box.children && this.#expanded.add(box.organization.id));
      edge = edge.flatMap(({ children }) => children ?? []);
      this.revision += 1;
    }
  }

  // level by level; of very many at once as many as the service gives
  async #reopen() {
    for (let round = 0; round < DEEPEST; round += 1) {
      const waiting = this.shown().filter(box => this.#expanded.has(box.organization.id) && !box.children && box.childCount);
      if (!waiting.length) {
        return;
      }
      if (waiting.length > FEW) {
        await this.#load(this.root, DEEPEST);
        return;
      }
      await Promise.all(waiting.map(box => this.#load(box, 1)));
    }
  }

  /**
   * @param {import('./chart-boxes.js').Box} box of which
   * @returns {boolean} whether its children are to be seen
   */
  isOpen(box) {
    return !!box.children?.length && this.#expanded.has(box.organization.id);
  }

  /**
   * @param {string} id of an organization
   * @returns {?import('./chart-boxes.js').Box} its box where it is loaded, seen or not
   */
  find(id) {
    return this.#boxes.get(id) ?? null;
  }

  /**
   * @param {import('./chart-boxes.js').Box} box
   * @returns {import('./chart-boxes.js').Box} it, or the one that hides it
   */
  outermost(box) {
    let seen = box;
    for (let above = box.parent; above; above = above.parent) {
      seen = this.isOpen(above) ? seen : above;
    }
    return seen;
  }

  /** @returns {number} how many levels below the beginning can be seen */
  get depth() {
    return Math.max(...this.shown().map(({ level }) => level));
  }

  /** @returns {Array<import('./chart-boxes.js').Box>} what can be seen, each before those below it */
  shown() {
    const boxes = [];
    const add = box => {
      boxes.push(box);
      if (this.isOpen(box)) {
        box.children.forEach(add);
      }
    };
    if (this.root) {
      add(this.root);
    }
    return boxes;
  }

  /**
   * Shows what is directly below.
   *
   * @param {import('./chart-boxes.js').Box} box of whom
   */
  async expand(box) {
    if (!box.children && box.childCount) {
      await this.#load(box, 1);
    }
    this.#expanded.add(box.organization.id);
    this.revision += 1;
  }

  /**
   * Hides what is below. What was open within stays so.
   *
   * @param {import('./chart-boxes.js').Box} box of whom
   */
  collapse(box) {
    this.#expanded.delete(box.organization.id);
    this.revision += 1;
  }

  /** Hides all but the first level. */
  collapseAll() {
    this.#expanded.clear();
    this.#expanded.add(this.id);
    this.revision += 1;
  }

  /**
   * Shows all that is below, as far as one question brings it.
   *
   * @param {import('./chart-boxes.js').Box} box of whom
   * @returns {Promise<boolean>} whether something is left closed
   */
  async expandAll(box) {
    const truncated = await this.#loadAll(box);
    const open = each => {
      if (each.children?.length) {
        this.#expanded.add(each.organization.id);
        each.children.forEach(open);
      }
    };
    open(box);
    this.revision += 1;
    return truncated;
  }

  // what is too much for the service at once is less of it
  async #loadAll(box) {
    try {
      return await this.#load(box, DEEPEST);
    } catch (error) {
      if (error.code !== 'TIMED_OUT') {
        throw error;
      }
      await this.#load(box, 2);
      return true;
    }
  }

  async #load(box, depth) {
    const root = box?.organization.id ?? this.id;
    const { orgChart } = await ask('page/ChartLevels', { root, line: this.line, depth, asOf: this.asOf });
    const [first, ...rest] = orgChart.nodes;
    if (!first) {
      return false;
    }
    this.root ??= boxOf(first, null);
    const top = box ?? this.root;
    this.#boxes.set(root, top);
    plant(top, rest).forEach(each => this.#boxes.set(each.organization.id, each));
    this.revision += 1;
    return orgChart.truncated;
  }
}

import { ask } from './graphql.js';

const ROOTS = {
  HOME: { kinds: ['PROVINCE'] },
  PARTY: { levels: ['WORKING_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH'] },
};

/**
 * A branch of the structure: an organization and what of it has been loaded.
 *
 * @typedef {{organization: Object, level: number, parent: ?Branch, expanded: boolean, children: ?Array<Branch>, cursor: ?string, left: number, loading: ?Promise}} Branch
 */

/** A tree of organizations along a line on a day, loaded as far as somebody looks into it. */
export class Tree {

  #top = { organization: null, level: 0, parent: null, expanded: true, children: null, cursor: null, left: 0, loading: null };

  /**
   * @param {'HOME'|'PARTY'} line which orders it
   * @param {?string} asOf the day
   */
  constructor(line, asOf) {
    this.line = line;
    this.asOf = asOf;
  }

  /** Loads where it begins. */
  async begin() {
    await this.#load(this.#top);
  }

  /** @returns {boolean} whether it is known where it begins */
  get begun() {
    return this.#top.children !== null;
  }

  /**
   * What can be seen of it, from top to bottom.
   *
   * @returns {Array<Branch|{more: Branch}>} the branches, and behind those of which some are not loaded what loads them
   */
  rows() {
    const rows = [];
    const add = branch => {
      branch.children?.forEach(child => {
        rows.push(child);
        if (child.expanded) {
          add(child);
        }
      });
      if (branch.children && branch.left > 0) {
        rows.push({ more: branch, level: branch.level + 1 });
      }
    };
    add(this.#top);
    return rows;
  }

  /**
   * Opens a branch.
   *
   * @param {Branch} branch whose children are to be seen
   */
  async expand(branch) {
    if (!branch.children) {
      await this.#load(branch);
    }
    branch.expanded = true;
  }

  /**
   * Loads the next page.
   *
   * @param {Branch} branch of whose children
   */
  async more(branch) {
    await this.#load(branch);
  }

  /**
   * Opens the way to an organization.
   *
   * @param {Array<string>} ids of what lies above it, root first, and its own
   * @returns {Promise<?Branch>} it, or null where the tree does not have it
   */
  async reveal(ids) {
    let branch = this.#top;
    for (const [place, id] of ids.entries()) {
      const child = await this.#child(branch, id);
      if (!child) {
        return null;
      }
      if (place < ids.length - 1) {
        await this.expand(child);
      }
      branch = child;
    }
    return branch === this.#top ? null : branch;
  }

  async #child(branch, id) {
    const find = () => branch.children?.find(child => child.organization.id === id);
    while (!find() && branch.left > 0) {
      await this.#load(branch);
    }
    return find();
  }

  // two who look into a branch at a time wait for the same page
  #load(branch) {
    branch.loading ??= this.#append(branch).finally(() => branch.loading = null);
    return branch.loading;
  }

  async #append(branch) {
    const page = branch === this.#top ? await this.#roots() : await this.#below(branch);
    const nodes = page.edges.map(({ node }) => node).filter(node => branch.organization || !node.parent);
    const children = nodes.map(organization => ({
      organization, level: branch.level + 1, parent: branch === this.#top ? null : branch,
      expanded: false, children: null, cursor: null, left: organization.children.totalCount, loading: null,
    }));
    branch.children = [...branch.children ?? [], ...children];
    branch.cursor = page.pageInfo.endCursor;
    branch.left = page.pageInfo.hasNextPage ? page.totalCount - branch.children.length : 0;
  }

  async #roots() {
    const variables = { kinds: null, levels: null, ...ROOTS[this.line] };
    return (await ask('page/TreeRoots', { ...variables, line: this.line, asOf: this.asOf, after: this.#top.cursor })).organizations;
  }

  async #below({ organization, cursor }) {
    return (await ask('page/TreeChildren', { id: organization.id, line: this.line, asOf: this.asOf, after: cursor })).organization.children;
  }
}

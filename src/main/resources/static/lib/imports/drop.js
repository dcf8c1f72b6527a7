/**
 * The files that somebody drops, or that are in folders.
 */

/**
 * @typedef {{files: File[], ignored: number, emptyFolder: boolean}} Dropped
 *     the files, of folders the tables only; how many others were in folders; whether a folder had no tables
 * @param {DataTransfer} transfer what is dropped
 * @returns {Promise<Dropped>} the files
 */
export async function dropped(transfer) {
  // what a transfer holds is gone with the event, so that all of it is taken at once
  const entries = [...transfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry?.() ?? item.getAsFile());
  const parts = await Promise.all(entries.filter(Boolean).map(contentOf));
  return parts.reduce(merged, { files: [], ignored: 0, emptyFolder: false });
}

/**
 * @param {File[]} files the content of one folder, at any depth
 * @returns {Dropped} its tables, those right in it only
 */
export function inFolder(files) {
  const tables = files.filter(file => isTable(file.name) && file.webkitRelativePath.split('/').length <= 2);
  return { files: tables, ignored: files.length - tables.length, emptyFolder: tables.length === 0 };
}

const isTable = name => /\.csv$/i.test(name) && !name.startsWith('.');

const merged = (one, other) => ({ files: [...one.files, ...other.files], ignored: one.ignored + other.ignored,
  emptyFolder: one.emptyFolder || other.emptyFolder });

async function contentOf(entry) {
  if (entry instanceof File) {
    return { files: [entry], ignored: 0, emptyFolder: false };
  }
  if (entry.isFile) {
    return { files: [await fileOf(entry)], ignored: 0, emptyFolder: false };
  }
  const content = await entriesOf(entry.createReader());
  const tables = content.filter(each => each.isFile && isTable(each.name));
  return { files: await Promise.all(tables.map(fileOf)), ignored: content.length - tables.length, emptyFolder: tables.length === 0 };
}

const fileOf = entry => new Promise((resolve, reject) => entry.file(resolve, reject));

// a reader gives a hundred at a time, and none at the end
async function entriesOf(reader) {
  const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length ? [...some, ...await entriesOf(reader)] : [];
}

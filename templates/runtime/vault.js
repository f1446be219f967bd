/**
 * The journal's second store, IndexedDB: logging in to Moodle anew clears localStorage, and not this. It answers late, so it
 * is read once, when the page starts. One that is missing, forbidden or full keeps nothing, and nothing depends on it.
 */

const NAME = "scormbuild";
const TABLE = "journal";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export class Vault {
  /** @param {() => IDBFactory | undefined} [factory] throws where it is forbidden */
  constructor(factory = () => globalThis.indexedDB) {
    /** It was read, and takes what is written. */
    this.works = false;
    /** What it held when it was read, and holds since, by key. @type {Map<string, string>} */
    this.texts = new Map();
    /** What is to be written once it was read, for nothing may be lost unread. @type {Map<string, string> | null} */
    this.waiting = new Map();
    /** @type {Promise<IDBDatabase>} */
    this.database = this.open(factory);
    // Whoever needs it hears of it.
    this.database.catch(() => {});
  }

  /** @param {() => IDBFactory | undefined} factory */
  async open(factory) {
    const indexedDB = factory();
    if (!indexedDB) throw new Error("no IndexedDB");
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    const database = await done(request);
    // Another version of the page wants to change it.
    database.onversionchange = () => database.close();
    return database;
  }

  /** Read all of it. @returns {Promise<void>} never fails */
  async read() {
    try {
      const table = (await this.database).transaction(TABLE).objectStore(TABLE);
      const [keys, texts] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
      this.texts = new Map(keys.map((key, at) => [String(key), String(texts[at])]));
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  /** @param {(table: IDBObjectStore) => IDBRequest} change */
  async change(change) {
    try {
      const transaction = (await this.database).transaction(TABLE, "readwrite");
      const request = change(transaction.objectStore(TABLE));
      // At once: the page may be going away.
      transaction.commit?.();
      await done(request);
    } catch {
      this.works = false;
    }
  }

  /** It was read, and what it held is known: from now on it is written. */
  release() {
    const { waiting } = this;
    this.waiting = null;
    for (const [key, text] of waiting ?? []) this.put(key, text);
  }

  /** @param {string} key @param {string} text */
  put(key, text) {
    if (this.waiting) {
      this.waiting.set(key, text);
      return;
    }
    if (this.works) this.texts.set(key, text);
    void this.change((table) => table.put(text, key));
  }

  /** @param {string} key */
  drop(key) {
    this.texts.delete(key);
    this.waiting?.delete(key);
    void this.change((table) => table.delete(key));
  }
}

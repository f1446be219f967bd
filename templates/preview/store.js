/** What the preview remembers in the browser: learners, what the emulated LMS holds of them, switches, and the view. */

const PREFIX = "scormbuild-preview:";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("../lms/profiles.js").ProfileName} ProfileName */
/** @typedef {{ id: string, name: string }} Learner */

/**
 * What goes wrong, by choice of the designer.
 * @typedef {object} Trouble
 * @property {ProfileName} profile
 * @property {"auto" | "normal" | "review" | "browse"} mode auto: as the LMS would
 * @property {string} pass mark in percent that the LMS asks for; "" is the package's own
 * @property {"at once" | "late" | "never"} api
 * @property {"works" | "fails" | "twice" | "lies" | "page"} saving
 * @property {boolean} offline
 * @property {boolean} expired
 * @property {string} cut characters of suspend data that are kept; "" for all
 * @property {"at once" | "saving" | "all"} slow
 */

/** @type {Trouble} */
export const NO_TROUBLE = {
  profile: "usual",
  mode: "auto",
  pass: "",
  api: "at once",
  saving: "works",
  offline: false,
  expired: false,
  cut: "",
  slow: "at once",
};

/** @typedef {{ standard: Edition | "", learners: Learner[], current: string, trouble: Trouble, made: number }} Kept */
/** A session of which this page had seen so many events. @typedef {{ session: string, seen: number, run: import("../lms/runs.js").Run }} Open */
/** @typedef {{ width: "360" | "390" | "650" | "768" | "full", panel: boolean, open: string[], filter: "all" | "problems" }} View */

/** Names as they come: letters of many scripts, signs that mean something elsewhere, and more than one line of them. */
export const NAMES = [
  "Rivera, Ana",
  "Müller-Ångström, Zoë",
  "محمد الأحمد",
  "王小明",
  "Comma, Jr., Sam, PhD",
  'O\'Neil "Ace", <b>Pat</b> & Co',
  "नमस्ते, अनन्या",
  `Longname, ${"Maximiliana ".repeat(18).trim()}`,
];

/** @param {string} key */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
  } catch {
    // Forbidden storage, or something else's text: as if nothing were there.
    return null;
  }
}

/** @param {string} key @param {unknown} value */
function write(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Without storage the preview remembers for as long as its page is open.
  }
}

/** @param {string} key */
function remove(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // As in write().
  }
}

/** All that the preview remembers. @returns {string[]} */
function names() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** @template {object} T @param {T} base @param {unknown} kept @returns {T} */
function filled(base, kept) {
  const found = /** @type {Record<string, unknown>} */ (typeof kept === "object" && kept !== null ? kept : {});
  const usable = Object.entries(base)
    .filter(([name, value]) => typeof found[name] === typeof value)
    .map(([name]) => [name, found[name]]);
  return { ...base, ...Object.fromEntries(usable) };
}

export class Store {
  /** @type {Map<string, Record<string, string>>} */
  #databases = new Map();
  /** What storage held when it was last read, by key. @type {Map<string, Record<string, string>>} */
  #bases = new Map();

  /** @param {string} course its name */
  constructor(course) {
    this.course = course;
    /** @type {View} */
    this.view = filled(
      /** @type {View} */ ({ width: "full", panel: true, open: ["answers"], filter: "all" }),
      read("view"),
    );
    const kept = read(`course:${course}`);
    /** @type {Kept} */
    this.kept = filled(
      /** @type {Kept} */ ({ standard: "", learners: [], current: "", trouble: NO_TROUBLE, made: 0 }),
      kept,
    );
    this.kept.trouble = filled(NO_TROUBLE, this.kept.trouble);
    if (!this.kept.learners.length) this.addLearner();
  }

  save() {
    write("view", this.view);
    write(`course:${this.course}`, this.kept);
  }

  /** @returns {Learner} */
  get learner() {
    const { learners, current } = this.kept;
    return learners.find(({ id }) => id === current) ?? learners[0];
  }

  /** A learner that nobody has seen, who is chosen at once. @param {string} [name] */
  addLearner(name) {
    this.kept.made += 1;
    const round = Math.floor((this.kept.made - 1) / NAMES.length);
    const learner = {
      id: this.#newId(),
      name: name ?? NAMES[(this.kept.made - 1) % NAMES.length] + (round ? ` ${round + 1}` : ""),
    };
    this.kept.learners.push(learner);
    this.kept.current = learner.id;
    this.save();
    return learner;
  }

  #newId() {
    return `learner-${this.kept.made}-${Math.random().toString(36).slice(2, 7)}`;
  }

  /** The learner's work is forgotten, and with a new id what the course itself keeps in the browser is not found again. */
  resetLearner() {
    const { learner } = this;
    this.#forget(learner.id);
    learner.id = this.#newId();
    this.kept.current = learner.id;
    this.save();
  }

  removeLearner() {
    const { learner, kept } = this;
    this.#forget(learner.id);
    kept.learners = kept.learners.filter(({ id }) => id !== learner.id);
    kept.current = kept.learners[0]?.id ?? "";
    if (!kept.learners.length) this.addLearner();
    this.save();
  }

  /** @param {string} id */
  #forget(id) {
    const begins = `db:${this.course}:${id}:`;
    for (const key of this.#databases.keys()) if (key.startsWith(begins)) this.#databases.delete(key);
    for (const key of names()) if (key.startsWith(begins)) remove(key);
  }

  /** @param {Edition} standard @param {string} sco @param {string} learner */
  #key(standard, sco, learner) {
    return `db:${this.course}:${learner}:${standard}:${sco}`;
  }

  /** What the LMS holds of a learner; the same object every time. @param {Edition} standard @param {string} sco @param {string} [learner] */
  database(standard, sco, learner = this.learner.id) {
    const key = this.#key(standard, sco, learner);
    const known = this.#databases.get(key);
    const held = known ?? Object.assign(Object.create(null), read(key));
    if (!known) {
      this.#databases.set(key, held);
      this.#bases.set(key, { ...held });
    }
    return /** @type {Record<string, string>} */ (held);
  }

  /**
   * Only what was changed here is written, and what another tab has written since is taken over, element by element as
   * an LMS does: an old tab must not wipe out the work of a newer one.
   * @param {Edition} standard @param {string} sco @param {string} [learner]
   */
  saveDatabase(standard, sco, learner = this.learner.id) {
    const held = this.database(standard, sco, learner);
    const key = this.#key(standard, sco, learner);
    const base = this.#bases.get(key) ?? {};
    /** @type {Record<string, string>} */
    const now = { ...(read(key) ?? base) };
    for (const name of new Set([...Object.keys(held), ...Object.keys(base)])) {
      if (held[name] === base[name]) continue;
      if (held[name] === undefined) delete now[name];
      else now[name] = held[name];
    }
    for (const name of Object.keys(held)) if (!(name in now)) delete held[name];
    Object.assign(held, now);
    this.#bases.set(key, { ...now });
    write(key, now);
  }

  /** @param {Edition} standard @param {string} sco */
  emptyDatabase(standard, sco) {
    const held = this.database(standard, sco);
    for (const name of Object.keys(held)) delete held[name];
    this.saveDatabase(standard, sco);
  }

  get #openKey() {
    return `open:${this.course}:`;
  }

  /** The page goes in the middle of a session: what its course still says has to be brought in later. @param {Open} open */
  keepOpen(open) {
    write(this.#openKey + open.session, open);
  }

  /** The page has not gone after all. @param {string} session */
  dropOpen(session) {
    remove(this.#openKey + session);
  }

  /** The sessions in the middle of which the page went; they are asked for once. @returns {Open[]} */
  takeOpen() {
    const begins = this.#openKey;
    const keys = names().filter((key) => key.startsWith(begins));
    const found = keys.map(read).filter((open) => typeof open?.session === "string" && typeof open.run === "object");
    keys.forEach(remove);
    return found;
  }

  /**
   * What came after that.
   * @param {import("../lms/runs.js").Run} run
   * @param {Record<string, string | undefined>} changes
   */
  amend({ standard, sco, launch }, changes) {
    const learner = launch.learner?.id;
    if (!this.kept.learners.some(({ id }) => id === learner)) return;
    const held = this.database(standard, sco, learner);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) delete held[name];
      else held[name] = value;
    }
    this.saveDatabase(standard, sco, learner);
  }
}

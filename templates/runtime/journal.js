/**
 * What the learner did, kept in the browser's own storage until the LMS is known to have it: it survives a crash, a
 * dead network and a lost session. One journal for each course and learner, in two stores: localStorage, which has it at
 * once, even while the page goes away, and IndexedDB, which a login does not clear (vault.js). The newest counts. Stores
 * that are missing, forbidden or full are none, and nothing depends on them.
 */

import { hasWork } from "./state.js";
import { joinMarks } from "./marked.js";

/** @typedef {import("./types.js").Interaction} Interaction */
/** @typedef {import("./types.js").Objective} Objective */
/** @typedef {import("./state.js").Progress} Progress */
/** What {@link import("./state.js").decode} reads. @typedef {{ progress: Progress, sequence: number, whole: boolean }} State */

/**
 * An answer or objective on its way to the LMS. `at`: the save it was written with, -1 while the LMS has not taken it.
 * `sure`: the LMS said that it is stored. `index`: the place of an interaction in the LMS.
 * @typedef {{ interaction?: Interaction, objective?: Objective, at: number, sure?: boolean, index?: number }} Message
 */
/**
 * `confirmed`: the LMS has said of some save of this attempt that it is stored; if it knows nothing of the attempt
 * later, then the attempt was reset on purpose. `open`: it is not known to have this state. `known`: digests of the states
 * that this one followed on.
 * @typedef {{ version: 1, attempt: string, sequence: number, saved: number, state: string, confirmed: boolean,
 *   open?: boolean, known?: string[], messages: Message[] }} Entry
 */

const PREFIX = "scormbuild:";
const OPEN = ":open";
const KEPT_FOR = 30 * 24 * 3600 * 1000;
/** Saves are counted modulo this. */
const SEQUENCES = 64 ** 4;

/**
 * A short digest of a learner's id, from which it cannot be read back (FNV-1a, twice, for 64 bits). Not
 * crypto.subtle: that is missing where an LMS is served without TLS.
 * @param {string} text
 */
export function digest(text) {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      return ((hash ^ (hash >>> 13)) >>> 0).toString(36);
    })
    .join("");
}

/** Whether one save is later than another. @param {number} one @param {number} other */
export function isLater(one, other) {
  const ahead = (((one - other) % SEQUENCES) + SEQUENCES) % SEQUENCES;
  return ahead > 0 && ahead < SEQUENCES / 2;
}

/**
 * Whether the journal holds what the LMS lacks. Only of the same attempt: a new one begins with nothing.
 * @param {Entry} entry
 * @param {State | null} held what the LMS holds
 */
export function isAhead(entry, held) {
  if (!held) return !entry.confirmed;
  // The page was left before the journal was read, and a new attempt has begun with nothing.
  if (entry.attempt !== held.progress.attempt) return !entry.confirmed && !hasWork(held.progress);
  return entry.attempt === held.progress.attempt && (isLater(entry.sequence, held.sequence) || !held.whole);
}

/**
 * Whether two browsers went on from the same state, each on its own: this one has work that the LMS lacks, and the LMS a
 * state that this one never had.
 * @param {Entry} entry
 * @param {State | null} held
 * @param {string} text what the LMS holds
 */
export function isFork(entry, held, text) {
  return Boolean(
    held && entry.open && entry.known && entry.attempt === held.progress.attempt && !entry.known.includes(digest(text)),
  );
}

/**
 * Put back what was lost from a damaged state; what it still has is newer and stays.
 * @param {Progress} now
 * @param {Progress} before
 */
export function fill(now, before) {
  now.place ??= before.place;
  now.time = Math.max(now.time, before.time);
  now.xp = Math.max(now.xp, before.xp);
  now.handedIn ||= before.handedIn;
  now.completed ||= before.completed;
  now.passed ||= before.passed;
  for (const [key, old] of before.lessons) {
    const record = now.lessons.get(key);
    if (!record) {
      now.lessons.set(key, old);
      continue;
    }
    record.read ||= old.read;
    record.complete ||= old.complete;
    joinMarks(record, old);
    for (const [id, answer] of old.answers)
      if (!record.answers.has(id) || (answer.done && !record.answers.get(id)?.done)) record.answers.set(id, answer);
    for (const [id, quiz] of old.quizzes)
      if (!((record.quizzes.get(id)?.attempts ?? -1) >= quiz.attempts)) record.quizzes.set(id, quiz);
  }
}

/** @param {unknown} value @returns {Message[]} those that have the form of a message */
function messagesOf(value) {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one) => typeof one?.at === "number" && typeof (one.interaction ?? one.objective)?.id === "string")
    .map(({ interaction, objective, at, sure, index }) => ({
      interaction,
      objective,
      at,
      sure,
      index: Number.isInteger(index) ? index : undefined,
    }));
}

/** @param {string | null} text @returns {Entry | null} */
export function readEntry(text) {
  try {
    const entry = JSON.parse(text ?? "");
    const { version, attempt, sequence, saved, state, confirmed, open, known, messages } = entry;
    if (version !== 1 || typeof attempt !== "string" || typeof state !== "string" || !Number.isFinite(sequence))
      return null;
    return {
      version,
      attempt,
      sequence,
      saved: Number(saved) || 0,
      state,
      confirmed: confirmed === true,
      open: open === true,
      known: Array.isArray(known) ? known.map(String) : undefined,
      messages: messagesOf(messages),
    };
  } catch {
    return null;
  }
}

/** The later of two entries, as text. @param {string | null} one @param {string | null} other */
function newer(one, other) {
  const [first, second] = [readEntry(one), readEntry(other)];
  if (!first || !second) return first ? one : other;
  const later =
    first.attempt === second.attempt ? isLater(second.sequence, first.sequence) : second.saved > first.saved;
  return later ? other : one;
}

export class Journal {
  /**
   * @param {string} course
   * @param {() => Storage} [open] the storage; throws where it is forbidden
   */
  constructor(course, open = () => localStorage) {
    this.prefix = `${PREFIX}${course}:`;
    this.key = "";
    /** The store that a login does not clear, from a moment after the launch on. @type {import("./vault.js").Vault | null} */
    this.vault = null;
    /** For the diagnosis. @type {"" | "none" | "full"} */
    this.trouble = "";
    /** @type {Storage | null} */
    this.storage = null;
    try {
      const storage = open();
      storage.getItem(PREFIX);
      this.storage = storage;
    } catch {
      this.trouble = "none";
    }
  }

  /** Whether there is anywhere to write to, as far as is known. */
  get possible() {
    return this.storage !== null || Boolean(this.vault?.works);
  }

  /** The keys of all courses, without those that mark an open page. @returns {string[]} */
  keys() {
    const { storage, vault } = this;
    const stored = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
    return [...new Set([...stored, ...(vault?.texts.keys() ?? [])])].filter(
      (key) => key.startsWith(PREFIX) && !key.endsWith(OPEN),
    );
  }

  /** Without an id there is no journal: it might be another learner's. @param {string} learner */
  belongTo(learner) {
    this.key = learner ? this.prefix + digest(this.prefix + learner) : "";
  }

  /** Whether it pays to ask the LMS whose session this is. @param {boolean} begun whether the LMS holds anything */
  mayHelp(begun) {
    return this.keys().some(
      (key) => key.startsWith(this.prefix) && (begun || readEntry(this.get(key))?.confirmed === false),
    );
  }

  /** Whether what cannot be saved is kept here. */
  get keeps() {
    return this.key !== "" && this.trouble === "";
  }

  read() {
    return this.key ? readEntry(this.get(this.key)) : null;
  }

  /** What the store that answers late held when it was read. */
  readLate() {
    return this.key ? readEntry(this.vault?.texts.get(this.key) ?? null) : null;
  }

  /** @param {Entry} entry @returns {boolean} whether it is kept */
  write(entry) {
    if (!this.key) return false;
    const text = JSON.stringify(entry);
    this.vault?.put(this.key, text);
    const trouble = this.store(text);
    this.trouble = this.vault?.works ? "" : trouble;
    return this.trouble === "";
  }

  /** Put an entry into the storage, which may take room from older ones. @param {string} text */
  store(text) {
    for (;;) {
      try {
        this.storage?.setItem(this.key, text);
        return this.storage ? "" : "none";
      } catch {
        const oldest = this.byAge().find(({ key }) => key !== this.key && this.stored(key) !== null);
        if (!oldest) {
          // What is there is older than what could not be written, and must not be taken for the newest.
          this.unstore(this.key);
          return "full";
        }
        this.unstore(oldest.key);
      }
    }
  }

  /** Drop what nobody came back for, of any course. @param {number} [now] */
  sweep(now = Date.now()) {
    for (const { key, saved } of this.byAge()) if (!(now - saved < KEPT_FOR)) this.drop(key);
  }

  byAge() {
    return this.keys()
      .map((key) => ({ key, saved: readEntry(this.get(key))?.saved ?? 0 }))
      .sort((one, other) => one.saved - other.saved);
  }

  /** @param {string} key @returns {string | null} */
  get(key) {
    return newer(this.stored(key), this.vault?.texts.get(key) ?? null);
  }

  /** @param {string} key @returns {string | null} */
  stored(key) {
    try {
      return this.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  /** @param {string} key */
  drop(key) {
    this.vault?.drop(key);
    this.unstore(key);
  }

  /** @param {string} key */
  unstore(key) {
    try {
      this.storage?.removeItem(key);
    } catch {
      // Nothing depends on it.
    }
  }
}

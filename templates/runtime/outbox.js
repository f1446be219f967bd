/** Answers and objectives on their way to the LMS, each offered until it is taken. */

import { isLater } from "./journal.js";

/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Interaction} Interaction */
/** @typedef {import("./types.js").Objective} Objective */
/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./journal.js").Message} Message */
/** @typedef {"interactions" | "objectives"} Kind */
/** `index`: where the LMS has begun to take an interaction; `again`: it was taken up a second time.
 * @typedef {Message & { tries: number, index?: number, again?: boolean }} Waiting */

/** How often one answer or objective is offered to an LMS that refuses it. */
const TRIES = 5;
/** So many refusals in a row are the LMS's, not the answers' fault. */
const REFUSALS = 5;
/** Messages that are remembered after the LMS took them, for it may lose what it said to have stored. */
const REMEMBERED = 100;
/** Milliseconds of a save that may go into asking an LMS for the objectives it holds. */
const LOOK_FOR = 200;

export class Outbox {
  /** @param {Standard} standard */
  constructor(standard) {
    this.standard = standard;
    /** @type {Waiting[]} */
    this.waiting = [];
    /** Answers that were refused too often; the journal brings them to the next launch. @type {Waiting[]} */
    this.left = [];
    /** Messages that the LMS took. @type {Message[]} */
    this.given = [];
    /** The last commit failed. */
    this.doubted = false;
    /** Why no more of a kind is offered in this session; "" while it is. @type {Record<Kind, string>} */
    this.off = { interactions: "", objectives: "" };
    /** Refusals in a row, and counts that could not be read. @type {Record<Kind, number>} */
    this.refusals = { interactions: 0, objectives: 0 };
    /** What was refused in that row. @type {Record<Kind, Set<Waiting>>} */
    this.refused = { interactions: new Set(), objectives: new Set() };
    /** How many the LMS holds; -1 while that is not known. @type {Record<Kind, number>} */
    this.counts = { interactions: -1, objectives: -1 };
    /** Where the LMS holds which objective, as far as it was asked. @type {Map<string, number>} */
    this.indexes = new Map();
    this.asked = 0;
  }

  /** @param {{ interaction?: Interaction, objective?: Objective }} message */
  add({ interaction, objective }) {
    // Of an objective only the latest counts.
    if (objective) this.waiting = this.waiting.filter((one) => one.objective?.id !== objective.id);
    this.waiting.push({ interaction, objective, at: -1, tries: 0 });
  }

  /** What a journal keeps. @returns {Message[]} */
  messages() {
    // After a failed commit an LMS of 1.2 may believe to have stored what it has not (Moodle), and shows a later state
    // all the same. Reported twice is better than lost.
    const doubtful = (/** @type {Message} */ { sure }) => this.doubted && !sure && this.standard.forgets;
    const given = this.given.map((one) => ({ ...one, at: doubtful(one) ? -1 : one.at }));
    return [...given, ...this.waiting, ...this.left.slice(-REMEMBERED)].map(({ interaction, objective, at, sure }) => ({ interaction, objective, at, sure }));
  }

  /** @param {boolean} committed */
  settle(committed) {
    this.doubted = !committed;
    if (committed) for (const one of this.given) one.sure = true;
  }

  /**
   * Offer again what an earlier session could not deliver.
   * @param {Message[]} messages
   * @param {number} [sequence] the save that the LMS holds; none when it holds nothing
   */
  restore(messages, sequence) {
    for (const message of messages)
      if (sequence === undefined || message.at === -1 || isLater(message.at, sequence)) this.add(message);
  }

  /**
   * @param {ApiLink} link
   * @param {number} sequence of this save
   * @returns {boolean} whether the LMS took anything
   */
  write(link, sequence) {
    const before = this.waiting.length;
    const { given } = this;
    this.waiting = this.waiting.filter((one) => !this.offer(link, one, sequence));
    const changed = this.waiting.length < before;
    if (this.given.some((one) => one.interaction && !given.includes(one))) {
      // The LMS takes answers again: those it refused before get another chance.
      for (const one of this.left.filter(({ again }) => !again)) this.waiting.push({ ...one, tries: 0, again: true });
      this.left = this.left.filter(({ again }) => again);
    }
    this.given = this.given.slice(-REMEMBERED);
    return changed;
  }

  /**
   * How long the message that was refused most often has to wait until it is offered again.
   * @param {number[]} pauses milliseconds after so many refusals
   */
  pause(pauses) {
    const tries = Math.max(...this.waiting.map((one) => one.tries));
    return pauses[Math.min(Math.max(tries - 1, 0), pauses.length - 1)];
  }

  /** No more of it in this session. @param {Waiting} message @returns {true} */
  leave(message) {
    // What an LMS has no room for is the same at the next launch.
    if (message.interaction && !/supported|full/.test(this.off.interactions)) this.left.push(message);
    return true;
  }

  /**
   * @param {ApiLink} link
   * @param {Waiting} message
   * @param {number} sequence
   * @returns {boolean} whether it need not be offered again
   */
  offer(link, message, sequence) {
    const { interaction, objective } = message;
    const kind = interaction ? "interactions" : "objectives";
    if (!this.knowsCount(link, kind)) return this.off[kind] !== "" && this.leave(message);
    /** @type {boolean | null} */
    let taken = false;
    try {
      taken = interaction ? this.writeInteraction(link, interaction, message) : objective ? this.writeObjective(link, objective) : true;
    } catch (error) {
      // From a journal that somebody tampered with.
      console.warn("An answer cannot be reported", error);
      return true;
    }
    if (taken === null) return this.off[kind] !== "";
    if (taken) {
      this.refusals[kind] = 0;
      this.refused[kind].clear();
      message.at = sequence;
      this.given = this.given.filter((one) => !objective || one.objective?.id !== objective.id);
      this.given.push(message);
      return true;
    }
    // An LMS that knows its id does not refuse all of its kind.
    if (objective ? !this.indexes.has(objective.id) : message.index === undefined) {
      this.refused[kind].add(message);
      this.refuse(kind, this.refused[kind].size > 1 ? "refused" : "");
    }
    message.tries += 1;
    return (this.off[kind] !== "" || message.tries >= TRIES) && this.leave(message);
  }

  /** @param {Kind} kind @param {string} reason why no more of a kind is offered from so many on; "" for none */
  refuse(kind, reason) {
    this.refusals[kind] += 1;
    if (this.refusals[kind] >= REFUSALS) this.off[kind] = reason;
  }

  /**
   * Asked for with the first message only: a launch in which nothing happens costs no calls.
   * @param {ApiLink} link
   * @param {Kind} kind
   */
  knowsCount(link, kind) {
    if (this.off[kind]) return false;
    if (this.counts[kind] >= 0) return true;
    const count = link.read(`cmi.${kind}._count`);
    // Without the count an answer of an earlier session would be overwritten.
    if (count === null) this.refuse(kind, "no count");
    else if (count === "") this.off[kind] = "not supported";
    else this.counts[kind] = Number.parseInt(count, 10) || 0;
    return this.counts[kind] >= 0;
  }

  /** @param {ApiLink} link @param {Interaction} interaction @param {Waiting} message @returns {boolean | null} null when there is no room */
  writeInteraction(link, interaction, message) {
    const index = message.index ?? this.counts.interactions;
    if (index >= this.standard.maxInteractions) {
      this.off.interactions = "full";
      return null;
    }
    const taken = this.standard.interaction(link, index, interaction);
    // What was refused half-way goes on at the same place, and nothing else takes it.
    if (message.index === undefined && link.held.has(`cmi.interactions.${index}.id`)) {
      message.index = index;
      this.counts.interactions += 1;
    }
    return taken;
  }

  /** @param {ApiLink} link @param {Objective} objective @returns {boolean | null} null when it has to wait, or finds no room */
  writeObjective(link, objective) {
    const { indexes, counts } = this;
    // In parts: a slow LMS with a hundred objectives would stop the page for half a minute.
    const stop = Date.now() + LOOK_FOR;
    for (; !indexes.has(objective.id) && this.asked < counts.objectives; this.asked += 1) {
      if (Date.now() >= stop) return null;
      const id = link.read(`cmi.objectives.${this.asked}.id`);
      // What could not be read may be the very one, and an id that stands twice is refused.
      if (id === null) return null;
      indexes.set(id, this.asked);
    }
    const known = indexes.get(objective.id);
    const index = known ?? counts.objectives;
    // A known one is written even when there is no room for others.
    if (index >= this.standard.maxObjectives) return true;
    // The id is set once: 2004 refuses to have it changed.
    const id = `cmi.objectives.${index}.id`;
    if (known !== undefined) link.held.set(id, objective.id);
    const taken = this.standard.objective(link, index, objective);
    if (known === undefined && link.held.has(id)) {
      // The next to be asked for, if ever, is none of those just made.
      indexes.set(objective.id, index);
      counts.objectives += 1;
      this.asked = counts.objectives;
    }
    return taken;
  }
}

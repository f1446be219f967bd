/** Answers and objectives on their way to the LMS, each offered until it is taken. */

import { isLater } from "./journal.js";

/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Interaction} Interaction */
/** @typedef {import("./types.js").Objective} Objective */
/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./journal.js").Message} Message */
/** @typedef {"interactions" | "objectives"} Kind */
/** `index`: its place, once the LMS has begun to take it; `before`: a place that it was given, and that may be empty;
 * `again`: it was taken up a second time.
 * @typedef {Message & { tries: number, before?: number, again?: boolean }} Waiting */

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
    /**
     * Places of answers that an LMS which forgets may not hold though it believes so (Moodle, SCORM 1.2): a place that stays
     * empty would be counted out at the next launch, and a later answer be written over. @type {Map<number, number>}
     */
    this.gaps = new Map();
    /** Objectives that were given a place since the last commit. @type {Set<string>} */
    this.placed = new Set();
    /** Objectives that wait for the next launch, since nobody knows whether they have a place. @type {Set<string>} */
    this.unplaced = new Set();
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
    if (objective) {
      const others = (/** @type {Waiting} */ one) => one.objective?.id !== objective.id;
      this.waiting = this.waiting.filter(others);
      this.left = this.left.filter(others);
    }
    this.waiting.push({ interaction, objective, at: -1, tries: 0 });
  }

  /** What a journal keeps. @returns {Message[]} */
  messages() {
    /** @type {(Message & { before?: number })[]} */
    const all = [...this.given, ...this.waiting, ...this.left.slice(-REMEMBERED)];
    return all.map(({ interaction, objective, at, sure, index, before }) => ({
      interaction,
      objective,
      at,
      sure,
      index: at === -1 ? before : index,
    }));
  }

  /** @param {boolean} committed */
  settle(committed) {
    this.doubted = !committed;
    if (committed) {
      for (const one of this.given) one.sure = true;
      this.gaps.clear();
      this.placed.clear();
    } else if (this.standard.forgets) this.doubt();
  }

  /**
   * A commit failed, and the LMS may never send again what it was told until then. Answers are told anew, at places of
   * their own: listed twice is better than lost. Objectives wait for the next launch, when they can be read.
   */
  doubt() {
    const told = this.given.filter(({ sure }) => !sure);
    this.given = this.given.filter(({ sure }) => sure);
    for (const id of this.placed) this.unplaced.add(id);
    this.placed.clear();
    /** @type {Waiting[]} */
    const answers = [];
    for (const one of [...told, ...this.waiting]) {
      const { interaction, index } = one;
      if (interaction && index !== undefined) this.gaps.set(index, interaction.at);
      // What was refused in part is in no place yet, whatever the LMS counts.
      if (interaction)
        answers.push({ ...one, at: -1, tries: 0, index: undefined, before: one.at === -1 ? undefined : index });
    }
    for (const one of told) if (one.objective) this.left.push({ ...one, at: -1, tries: 0 });
    this.waiting = [...answers, ...this.waiting.filter(({ objective }) => objective)];
  }

  /**
   * Offer again what an earlier session could not deliver.
   * @param {ApiLink} link
   * @param {Message[]} messages
   * @param {number} [sequence] the save that the LMS holds; none when it holds nothing
   * @param {boolean} [fork] the LMS holds answers of another browser
   */
  restore(link, messages, sequence, fork = false) {
    for (const message of messages) {
      const { interaction, at, index } = message;
      // How many answers the LMS has says more than what it said of each, and than its state, which may be another save's.
      const counted = interaction && index !== undefined && !fork && this.knowsCount(link, "interactions");
      if (
        fork
          ? !message.sure
          : counted
            ? index >= this.counts.interactions
            : sequence === undefined || at === -1 || isLater(at, sequence)
      )
        this.add(message);
      else if (counted) this.given.push({ ...message, sure: true });
    }
  }

  /**
   * @param {ApiLink} link
   * @param {number} sequence of this save
   * @returns {boolean} whether the LMS took anything
   */
  write(link, sequence) {
    const before = this.waiting.length;
    const { given } = this;
    for (const [index, at] of this.gaps) this.standard.mark(link, index, at);
    this.waiting = this.waiting.filter((one) => !this.offer(link, one, sequence));
    const changed = this.waiting.length < before;
    if (this.given.some((one) => one.interaction && !given.includes(one))) {
      // The LMS takes answers again: those it refused before get another chance.
      const another = (/** @type {Waiting} */ { interaction, again }) => interaction && !again;
      for (const one of this.left.filter(another)) this.waiting.push({ ...one, tries: 0, again: true });
      this.left = this.left.filter((one) => !another(one));
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
    if (objective && this.mustWait(objective.id)) {
      this.left.push(message);
      return true;
    }
    /** @type {boolean | null} */
    let taken = false;
    try {
      taken = interaction
        ? this.writeInteraction(link, interaction, message)
        : objective
          ? this.writeObjective(link, objective)
          : true;
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

  /** Whether an objective is told at the next launch only. @param {string} id */
  mustWait(id) {
    return this.unplaced.has(id) || (this.unplaced.size > 0 && !this.indexes.has(id));
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
      this.placed.add(objective.id);
      counts.objectives += 1;
      this.asked = counts.objectives;
    }
    return taken;
  }
}

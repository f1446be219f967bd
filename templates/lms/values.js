/** The values of one running session and the places in its arrays, whoever has set them. */
import { EDITIONS, modelOf, patternOf } from "./data_model.js";

/** @typedef {import('./profiles.js').Ways} Ways */
/** @typedef {import('./data_model.js').Edition} Edition */

/** @typedef {{array: string, pattern: string, index: number}} Place */

/**
 * The arrays that a name passes through, from the outside in.
 * @param {string} name
 * @returns {Place[]}
 */
export function placesOf(name) {
  const parts = name.split("{")[0].split(".");
  return parts.flatMap((part, at) => {
    if (!/^\d+$/.test(part)) return [];
    const array = parts.slice(0, at).join(".");
    return [{ array, pattern: patternOf(array), index: Number(part) }];
  });
}

export class Values {
  /** @type {Map<string, string>} */
  values = new Map();
  /** @type {Set<string>} what the SCO itself has set */
  own = new Set();

  /** @type {Map<string, number>} */
  #counts = new Map();

  /**
   * @param {Edition} edition
   * @param {Ways} ways
   */
  constructor(edition, ways) {
    this.standard = EDITIONS[edition].model;
    this.ways = ways;
    this.model = modelOf(edition, ways);
    this.rows = new Map(this.model.elements.map((row) => [row.name, row]));
  }

  /** @param {string} name */
  knows(name) {
    return this.rows.has(name);
  }

  /**
   * A value from the LMS: no rule of the SCO's applies.
   * @param {string} name
   * @param {string} value
   */
  provide(name, value) {
    this.values.set(name, value);
    for (const { array, index } of placesOf(name)) {
      this.#counts.set(array, Math.max(this.count(array), index + 1));
    }
  }

  /** What is stored at launch. @param {Map<string, string>} stored */
  load(stored) {
    /** @type {Map<string, Set<number>>} */
    const records = new Map();
    for (const [name, value] of stored) {
      this.provide(name, value);
      for (const { array, index } of placesOf(name)) records.set(array, (records.get(array) ?? new Set()).add(index));
    }
    if (this.ways.countsRecords) for (const [array, indexes] of records) this.#counts.set(array, indexes.size);
  }

  /** @param {string} name */
  initial(name) {
    return this.row(name)?.initial;
  }

  /** @param {string} name */
  limit(name) {
    return this.row(name)?.limit ?? Infinity;
  }

  /** @param {string} array */
  count(array) {
    return this.#counts.get(array) ?? 0;
  }

  /** @param {string} name */
  row(name) {
    return this.rows.get(patternOf(name));
  }

  /** @param {string} name */
  exists(name) {
    const pattern = patternOf(name);
    if (pattern === "") return false;
    return [...this.rows.keys()].some((row) => row === pattern || row.startsWith(`${pattern}.`));
  }
}

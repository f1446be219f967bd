/**
 * The data of one running session: what a SCO may read and write, element by element.
 */
import { FORMATS, childrenOf, patternOf } from "./data_model.js";
import { recordsAt } from "./launch.js";
import { PROTOCOLS } from "./protocol.js";
import { OVER } from "./validators.js";
import { placesOf, Values } from "./values.js";

/** @typedef {import('./data_model.js').Element} Element */
/** @typedef {import('./profiles.js').Ways} Ways */
/** @typedef {import('./data_model.js').Edition} Edition */

/**
 * @typedef {object} Outcome
 * @property {string} result
 * @property {string} error
 * @property {string} [rule]
 * @property {boolean} [excused] not the fault of the caller
 */

const KEYWORD = /^(.+)\.(_children|_count|_version)$/;

/**
 * @param {string} error
 * @param {string} rule
 * @returns {Outcome}
 */
const unread = (error, rule) => ({ result: "", error, rule });

/**
 * @param {string} error
 * @param {string} rule
 * @returns {Outcome}
 */
const unwritten = (error, rule) => ({ result: "false", error, rule });

/** @param {Element} row */
const isScore12 = (row) => row.format === "score12";

export class SessionData extends Values {
  /** @type {string[]} prefixes of element patterns that cannot be written */
  refused = [];
  /** @type {Map<string, string> | null} what is read in place of what was set, where reading lags behind */
  readBack = null;

  /** @type {import('./launch.js').SharedData[]} the stores of adl.data, each of which may be closed */
  shared = [];

  #codes;

  /**
   * @param {Edition} edition
   * @param {Ways} [ways]
   */
  constructor(edition, ways = {}) {
    super(edition, ways);
    this.#codes = PROTOCOLS[this.standard].codes;
  }

  /**
   * Whether an LMS that answers with numbers has one here.
   * @param {string} name
   */
  isNumber(name) {
    const row = this.row(name);
    return name.endsWith("._count") || (row !== undefined && isScore12(row) && this.own.has(name));
  }

  /** Whether the manifest closes a store of adl.data. @param {string} name @param {"reads" | "writes"} way */
  #isClosed(name, way) {
    const place = /^adl\.data\.(\d+)\.store$/.exec(name);
    const store = place && this.shared[Number(place[1])];
    return store ? !store[way] : false;
  }

  /** What the manifest gives to it besides what is stored. @param {import('./launch.js').Options} options */
  begin(options) {
    this.shared = options.sharedData ?? [];
    for (const [name, value] of Object.entries(recordsAt(options, (name) => this.values.get(name)))) {
      if (this.row(name)) this.provide(name, value);
    }
  }

  get #undefinedCode() {
    return this.ways.unknown ?? this.#codes.undefined;
  }

  /**
   * @param {string} name
   * @returns {Outcome}
   */
  read(name) {
    const codes = this.#codes;
    if (name === "") return unread(codes.noName, "an element name");
    if (this.ways.silent?.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)))
      return { result: "", error: "0" };
    const keyword = KEYWORD.exec(name);
    const row = this.row(name);
    if (keyword ? !this.exists(keyword[1]) : !row) return unread(this.#undefinedCode, "no such element");
    if (placesOf(name).some(({ array, index }) => index >= this.count(array))) {
      return unread(codes.getIndex, "an index below _count");
    }
    if (keyword) return this.#readKeyword(keyword[1], keyword[2]);
    if (row?.access === "wo" || this.#isClosed(name, "reads"))
      return unread(codes.writeOnly, "the element is write-only");
    const value = (this.readBack ?? this.values).get(name) ?? row?.initial;
    if (value !== undefined) return { result: value, error: "0" };
    return { ...unread(codes.unset, "not set yet"), excused: true };
  }

  /**
   * @param {string} parent
   * @param {string} keyword
   * @returns {Outcome}
   */
  #readKeyword(parent, keyword) {
    const codes = this.#codes;
    const pattern = patternOf(parent);
    if (keyword === "_version") {
      if (parent === "cmi") return { result: this.model.version, error: "0" };
      return unread(this.#undefinedCode, "only cmi has _version");
    }
    if (keyword === "_count") {
      if (pattern in this.model.arrays) return { result: String(this.count(parent)), error: "0" };
      return unread(codes.notArray, "only an array has _count");
    }
    if (this.model.parents.includes(pattern)) return { result: childrenOf(this.model, pattern), error: "0" };
    return unread(codes.childless, "the element has no _children");
  }

  /**
   * @param {string} name
   * @param {string} value
   * @returns {Outcome}
   */
  assign(name, value) {
    const codes = this.#codes;
    if (name === "") return unwritten(codes.setNoName, "an element name");
    const keyword = KEYWORD.exec(name);
    if (keyword && this.exists(keyword[1])) return unwritten(codes.keyword, `${keyword[2]} is read-only`);
    const row = this.row(name);
    if (!row) return unwritten(this.#undefinedCode, "no such element");
    if (row.access === "ro" || this.#isClosed(name, "writes"))
      return unwritten(codes.readOnly, "the element is read-only");
    if (this.refused.some((prefix) => row.name.startsWith(prefix))) {
      return { ...unwritten("401", "injected refusal"), excused: true };
    }
    const broken = this.#misplaced(row, name) ?? this.#misfit(row, name, value) ?? this.#conflict(row, name, value);
    if (broken) return unwritten(...broken);
    this.provide(name, this.#kept(row, name, value));
    this.own.add(name);
    return { result: "true", error: "0" };
  }

  /**
   * What the LMS makes of an accepted value.
   * @param {Element} row
   * @param {string} name
   * @param {string} value
   */
  #kept(row, name, value) {
    const { appends = [], emptyScore } = this.ways;
    if (appends.includes(row.name)) return (this.values.get(name) ?? "") + value;
    return value === "" && emptyScore !== undefined && isScore12(row) ? emptyScore : value;
  }

  /**
   * @param {Element} row
   * @param {string} name
   * @returns {[string, string] | undefined}
   */
  #misplaced(row, name) {
    const codes = this.#codes;
    const places = placesOf(name);
    for (const { array, pattern, index } of places) {
      const { most = Infinity } = this.model.arrays[pattern];
      if (index > this.count(array)) return [codes.setIndex, "indexes without a gap"];
      if (this.model.lmsArrays.includes(pattern) && index >= this.count(array))
        return [codes.setIndex, "only the LMS adds records here"];
      if (this.ways.capped && index >= most) return [codes.setIndex, `at most ${most} records (${OVER})`];
    }
    if (!row.needs || this.values.has(`${places[0].array}.${places[0].index}.${row.needs}`)) return undefined;
    return [codes.dependency, `the ${row.needs} must be set first`];
  }

  /**
   * @param {Element} row
   * @param {string} name
   * @param {string} value
   * @returns {[string, string] | undefined}
   */
  #misfit(row, name, value) {
    const codes = this.#codes;
    const { limit = Infinity, range, vocabulary } = row;
    if (vocabulary && !vocabulary.includes(value)) return [codes.type, `one of: ${vocabulary.join(", ")}`];
    if (value.length > limit)
      return [codes.type, `at most ${limit} characters${this.standard === "scorm12" ? "" : ` (${OVER})`}`];
    const broken = this.#check(this.#formatOf(row, name), value) || this.#lateMisfit(row, name, value);
    if (broken) return [codes.type, broken];
    if (!range || value === "") return undefined;
    const [least, most = Infinity] = range;
    if (Number(value) >= least && Number(value) <= most) return undefined;
    return [codes.range, most === Infinity ? `a number not below ${least}` : `a number from ${least} to ${most}`];
  }

  /** @param {string} format @param {string} value */
  #check(format, value) {
    return (this.ways.formats?.[format] ?? FORMATS[format])(value);
  }

  /**
   * @param {Element} row
   * @param {string} name
   * @param {string} [type] of the interaction, when not the recorded one
   */
  #formatOf(row, name, type) {
    if (row.format !== "response" && row.format !== "pattern") return row.format;
    const [{ array, index }] = placesOf(name);
    const known = type ?? this.values.get(`${array}.${index}.type`);
    return known === undefined ? "text" : this.model.types[known][row.format];
  }

  /**
   * SCORM 1.2 lets a response come before the type, so the type is what must fit then.
   * @param {Element} row
   * @param {string} name
   * @param {string} type
   */
  #lateMisfit(row, name, type) {
    if (this.standard !== "scorm12" || row.name !== "cmi.interactions.n.type") return "";
    const record = name.slice(0, -".type".length);
    const patterns = Array.from({ length: this.count(`${record}.correct_responses`) }, (_, index) => index);
    const names = [
      `${record}.student_response`,
      ...patterns.map((index) => `${record}.correct_responses.${index}.pattern`),
    ];
    for (const other of names) {
      const [value, otherRow] = [this.values.get(other), this.row(other)];
      const broken = value !== undefined && otherRow && this.#check(this.#formatOf(otherRow, other, type), value);
      if (broken) return `${other} does not fit: ${broken}`;
    }
    return "";
  }

  /**
   * @param {Element} row
   * @param {string} name
   * @param {string} value
   * @returns {[string, string] | undefined}
   */
  #conflict(row, name, value) {
    const codes = this.#codes;
    if (row.fixed && this.values.has(name) && this.values.get(name) !== value) return [codes.conflict, "never changed"];
    const places = placesOf(name);
    const type = row.format === "pattern" && this.values.get(`${places[0].array}.${places[0].index}.type`);
    const allowed = type ? this.model.types[type] : undefined;
    const { array, index } = places.at(-1) ?? { array: "", index: 0 };
    const { patterns = Infinity } = allowed ?? {};
    if (index >= patterns && patterns === 1) return [codes.conflict, "one pattern"];
    if (index >= patterns && this.ways.capped) return [codes.conflict, `at most ${patterns} patterns (${OVER})`];
    if (!row.unique && (!allowed || allowed.repeats)) return undefined;
    const rest = name.slice(`${array}.${index}`.length);
    for (let other = 0; other < this.count(array); other += 1) {
      if (other !== index && this.values.get(`${array}.${other}${rest}`) === value)
        return [codes.conflict, "no duplicates"];
    }
    return undefined;
  }
}

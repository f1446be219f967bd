/** A saved run, gone through again: which answers differ. */
import { PROFILES } from "../lms/profiles.js";
import { EDITIONS } from "../lms/data_model.js";
import { replay } from "../lms/runs.js";
import { element } from "../runtime/dom.js";
import { callAsText, errorName } from "./calls.js";
import { many } from "./words.js";

/** @typedef {import("../lms/runs.js").Run} Run */
/** @typedef {import("../lms/profiles.js").ProfileName} ProfileName */

/** Differences that are shown; the number says how many there are. */
const SHOWN = 200;

/** @param {import("../lms/strict.js").Call} call */
const answer = ({ result, error, rule, method }) =>
  `${typeof result === "string" ? `“${result.length > 80 ? `${result.slice(0, 80)}…` : result}”` : String(result)}${error === "0" ? "" : `, error ${error} ${errorName(error, method)}`}${rule ? ` (${rule})` : ""}`;

/**
 * What came of it, as nodes.
 * @param {Run} run
 * @param {ProfileName} profile
 */
export function comparison(run, profile) {
  const compared = replay(run, profile);
  const other = compared.filter(({ same }) => !same);
  const where = `${PROFILES[run.profile].title}, ${EDITIONS[run.standard].title}`;
  const number = many(compared.length, "call");
  const sum = other.length
    ? `${number} replayed: ${many(other.length, "answer is", "answers are")} different.`
    : `${number} replayed: all answers are the same.`;
  const rows = other.slice(0, SHOWN).map(({ recorded, now }) =>
    element(
      "li",
      {},
      element(
        "code",
        {},
        callAsText({ ...recorded, at: undefined, error: "0", rule: undefined })
          .trim()
          .replace(/ -> .*$/s, ""),
      ),
      element("span", {}, `Recorded: ${answer(recorded)}`),
      element("span", {}, `Now: ${answer(now)}`),
    ),
  );
  return [
    element(
      "p",
      { class: "note" },
      `“${run.course}”, recorded ${String(run.begun ?? "")
        .slice(0, 16)
        .replace("T", " ")} with ${where}.`,
    ),
    element("p", { class: "sum", role: "status" }, sum),
    element("ol", { class: "differences" }, ...rows),
  ];
}

/** Choices, scales, surveys and regions of a picture: rows with a radio button or a check box each. */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {"your_answer_right" | "your_answer_wrong" | "missed" | "the_right_one"} Named */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */

/** Share of the points: every right one counts, every wrong one takes a right one away.
 * @param {string} right @param {string} chosen @param {boolean} whole all or nothing */
export function shareOfChoices(right, chosen, whole) {
  const hits = [...chosen].filter((key) => right.includes(key)).length;
  const misses = chosen.length - hits;
  if (hits === right.length && misses === 0) return 1;
  return whole || right.length < 2 ? 0 : Math.max(0, (hits - misses) / right.length);
}

/** @param {Kit} kit */
function part({ all, announce, controls, element, one, say }) {
  /** @param {QuestionParts} question @returns {Control} */
  const choose = ({ form, kind, spec }) => {
    const rows = /** @type {HTMLElement[]} */ (all(form, ".choice"));
    const input = (/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement} */ (one(row, "input"));
    const key = (/** @type {HTMLElement} */ row) => row.dataset.key ?? "";
    const words = (/** @type {HTMLElement} */ row) => one(row, ".words").textContent?.trim() ?? "";
    const ids = (/** @type {(key: string) => boolean} */ which) =>
      rows.flatMap((row, at) => (which(key(row)) ? [{ id: row.dataset.id ?? "", at }] : []));
    const picture = form.querySelector(".picture");
    const right = spec.right ?? "";
    for (const row of rows) {
      if (!row.dataset.place) continue;
      const [left, top, width, height] = row.dataset.place.split(" ");
      // Through the style object: the page's policy forbids style attributes.
      // Where two overlap, the smaller one is in front, so that it can be hit.
      const zIndex = Math.round(10_000 - Number(width) * Number(height));
      Object.assign(row.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%`, zIndex });
    }
    picture?.addEventListener("click", (event) => {
      if (/** @type {Element} */ (event.target).matches("img") && !input(rows[0]).disabled)
        announce(say("nothing_here"));
    });
    return {
      read: () =>
        rows
          .filter((row) => input(row).checked)
          .map(key)
          .join(""),
      problem: () => (rows.some((row) => input(row).checked) ? "" : say("choose_first")),
      fill: (given) => rows.forEach((row) => (input(row).checked = given.includes(key(row)))),
      mark: (given) => shareOfChoices(right, given, Boolean(spec.whole)),
      lock: (locked) => rows.forEach((row) => (input(row).disabled = locked)),
      show: (given, marked, solutions) => {
        for (const row of rows) {
          const chosen = given.includes(key(row));
          const isRight = right.includes(key(row));
          const state =
            !marked || !right ? "" : chosen ? (isRight ? "right" : "wrong") : isRight && solutions ? "missed" : "";
          row.classList.remove("right", "wrong", "missed");
          if (state) row.classList.add(state);
          const missed = spec.several ? "missed" : "the_right_one";
          const name = /** @type {const} */ ({
            right: "your_answer_right",
            wrong: "your_answer_wrong",
            missed,
            "": "",
          })[state];
          one(row, ".mark").textContent = name && say(/** @satisfies {Named} */ (name));
        }
      },
      feedback: (given) => {
        const said = /** @type {HTMLElement[]} */ (all(form, ".feedback")).filter((text) =>
          given.includes(text.dataset.for ?? "-"),
        );
        // What was chosen in a picture is said in words, too.
        if (kind === "hotspot")
          said.unshift(
            element(
              "div",
              {},
              `${say("your_answer")}: ${rows
                .filter((row) => given.includes(key(row)))
                .map(words)
                .join(", ")}`,
            ),
          );
        return said;
      },
      words: (given) =>
        rows
          .filter((row) => given.includes(key(row)))
          .map(words)
          .join(", "),
      report: (given) => ({
        type: kind === "likert" ? "likert" : kind === "true-false" ? "true-false" : "choice",
        right: right ? { ids: ids((one) => right.includes(one)) } : null,
        given: given ? { ids: ids((one) => given.includes(one)) } : null,
      }),
      inputs: () => rows.map(input),
      arrange: (rank) => {
        const box = form.querySelector(".choices");
        if (box && kind !== "likert" && kind !== "true-false")
          box.append(...[...rows].sort((a, b) => rank(key(a)) - rank(key(b))));
      },
    };
  };
  for (const kind of ["choice", "multiple", "true-false", "survey", "likert", "hotspot"]) controls[kind] = choose;
}

(globalThis.scormbuildParts ??= []).push(part);

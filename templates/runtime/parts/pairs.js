/** Things that belong to others: matching (a list to pick from for each) and categorise (groups as radio buttons). */

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part({ all, controls, one, say }) {
  /** @param {import("../types.js").QuestionParts} question @returns {import("../types.js").Control} */
  const pair = ({ form, spec }) => {
    const rows = /** @type {HTMLElement[]} */ (all(form, ".pair"));
    const right = /** @type {Record<string, string>} */ (spec.pairs);
    const key = (/** @type {HTMLElement} */ row) => row.dataset.key ?? "";
    const list = (/** @type {HTMLElement} */ row) =>
      /** @type {HTMLSelectElement | null} */ (row.querySelector("select"));
    const radios = (/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement[]} */ (all(row, "input"));
    const picked = (/** @type {HTMLElement} */ row) =>
      list(row)?.value ?? radios(row).find((radio) => radio.checked)?.value ?? "";
    /** All targets in the order of the first row. */
    const targets = [...(list(rows[0])?.options ?? radios(rows[0]))].filter((target) => target.value);
    const at = (/** @type {string} */ target) => targets.findIndex((one) => one.value === target);
    const ref = (/** @type {string} */ target) => ({
      id: targets[at(target)]?.dataset.id ?? "",
      at: spec.targets.indexOf(target),
    });
    const name = (/** @type {string} */ target) =>
      (targets[at(target)] instanceof HTMLOptionElement
        ? targets[at(target)]
        : targets[at(target)]?.parentElement
      )?.textContent?.trim() ?? "";
    const item = (/** @type {HTMLElement} */ row) => one(row, ".item").textContent?.trim() ?? "";
    const place = (/** @type {HTMLElement} */ row) => spec.order.indexOf(key(row));
    /** As the author wrote them, so that a report can be read beside the source. */
    const asWritten = [...rows].sort((a, b) => place(a) - place(b));
    /** @param {string} given */
    const pairsIn = (given) =>
      new Map((given.match(/../g) ?? []).filter((two) => at(two[1]) >= 0).map((two) => [two[0], two[1]]));
    /** @param {(row: HTMLElement) => string | undefined} target */
    const pairs = (target) =>
      asWritten.flatMap((row) => {
        const other = target(row);
        return other ? [/** @type {[any, any]} */ ([{ id: row.dataset.id ?? "", at: place(row) }, ref(other)])] : [];
      });
    return {
      read: () =>
        rows
          .filter(picked)
          .map((row) => key(row) + picked(row))
          .join(""),
      problem: () => (rows.every(picked) ? "" : say("fill_first")),
      fill: (given) => {
        const found = pairsIn(given);
        for (const row of rows) {
          const target = found.get(key(row)) ?? "";
          const select = list(row);
          if (select) select.value = target;
          else for (const radio of radios(row)) radio.checked = radio.value === target;
        }
      },
      mark: (given) => {
        const found = pairsIn(given);
        const share = rows.filter((row) => found.get(key(row)) === right[key(row)]).length / rows.length;
        return spec.whole && share < 1 ? 0 : share;
      },
      lock: (locked) => {
        for (const row of rows)
          for (const control of [list(row), ...radios(row)]) if (control) control.disabled = locked;
      },
      show: (given, marked, solutions) => {
        const found = pairsIn(given);
        for (const row of rows) {
          const isRight = found.get(key(row)) === right[key(row)];
          row.classList.toggle("right", marked && isRight);
          row.classList.toggle("wrong", marked && !isRight);
          const words = isRight
            ? say("your_answer_right")
            : solutions
              ? say("right_answer", { answer: name(right[key(row)]) })
              : say("your_answer_wrong");
          one(row, ".mark").textContent = marked ? words : "";
        }
      },
      feedback: () => [],
      words: (given) => {
        const found = pairsIn(given);
        return rows.map((row) => `${item(row)}: ${name(found.get(key(row)) ?? "") || "–"}`).join("; ");
      },
      report: (given) => ({
        type: "matching",
        right: { pairs: pairs((row) => right[key(row)]) },
        given: given ? { pairs: pairs((row) => pairsIn(given).get(key(row))) } : null,
      }),
      inputs: () => rows.flatMap((row) => /** @type {HTMLElement[]} */ ([...(list(row) ? [list(row)] : radios(row))])),
      arrange: (rank) => one(form, ".pairs").append(...[...rows].sort((a, b) => rank(key(a)) - rank(key(b)))),
    };
  };
  controls.matching = pair;
  controls.categorise = pair;
}

(globalThis.scormbuildParts ??= []).push(part);

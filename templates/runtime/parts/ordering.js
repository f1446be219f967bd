/** Things to be brought into an order: with buttons, or dragged. */

/** @typedef {import("../types.js").Kit} Kit */

/** The steps that follow each other rightly: the longest run, so that one misplaced step costs one.
 * @param {string} right @param {string} given @returns {string} their keys */
export function runOf(right, given) {
  /** The longest run that ends with each step. @type {string[]} */
  const runs = [];
  const keys = [...given].filter((key) => right.includes(key));
  keys.forEach((key, at) => {
    const before = runs.filter((_, other) => right.indexOf(keys[other]) < right.indexOf(key));
    runs[at] = before.reduce((best, run) => (run.length > best.length ? run : best), "") + key;
  });
  return runs.reduce((best, run) => (run.length > best.length ? run : best), "");
}

/** Share of the points. Any order has a run of one, which earns nothing. @param {string} right @param {string} given */
export function shareOfOrder(right, given) {
  return right.length < 2 ? 1 : Math.max(0, runOf(right, given).length - 1) / (right.length - 1);
}

/** @param {Kit} kit */
function part({ all, announce, controls, focus, one, say }) {
  controls.ordering = ({ form, spec }) => {
    const list = one(form, ".order");
    const rows = () => /** @type {HTMLElement[]} */ (all(list, "li"));
    const key = (/** @type {HTMLElement} */ row) => row.dataset.key ?? "";
    const words = (/** @type {HTMLElement} */ row) => row.dataset.text ?? "";
    const order = () => rows().map(key).join("");
    /** The order at the beginning, which is nobody's answer, and never the right one. */
    let first = order();
    const byKey = new Map(rows().map((row) => [key(row), row]));
    const right = /** @type {string} */ (spec.order);
    let locked = false;
    const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));
    const label = () =>
      rows().forEach((row, at) => {
        const buttons = /** @type {HTMLButtonElement[]} */ (all(row, "button"));
        buttons[0].setAttribute("aria-disabled", String(locked || at === 0));
        buttons[1].setAttribute("aria-disabled", String(locked || at === rows().length - 1));
      });
    /** @param {HTMLElement} row @param {number} by */
    const move = (row, by) => {
      const place = rows().indexOf(row) + by;
      if (locked || place < 0 || place >= rows().length) return;
      const other = rows()[place];
      if (by < 0) other.before(row);
      else other.after(row);
      label();
      announce(say("moved", { item: words(row), n: place + 1, total: rows().length }));
      changed();
    };
    for (const row of rows()) {
      const [up, down] = /** @type {HTMLElement[]} */ (all(row, "button"));
      for (const [button, by] of /** @type {const} */ ([
        [up, -1],
        [down, 1],
      ]))
        button.addEventListener("click", () => {
          move(row, by);
          focus(button);
        });
      row.addEventListener("pointerdown", (event) => {
        if (locked || event.button || /** @type {Element} */ (event.target).closest("button, a")) return;
        // A finger scrolls the page; only on the handle's side, which does not, it drags.
        if (event.pointerType === "touch" && !(/** @type {Element} */ (event.target).closest(".movers"))) return;
        event.preventDefault();
        row.setPointerCapture(event.pointerId);
        row.classList.add("dragged");
        const drag = (/** @type {PointerEvent} */ moved) => {
          const over = rows().find(
            (one) =>
              one !== row &&
              moved.clientY > one.getBoundingClientRect().top &&
              moved.clientY < one.getBoundingClientRect().bottom,
          );
          if (!over) return;
          const box = over.getBoundingClientRect();
          const below = rows().indexOf(over) > rows().indexOf(row);
          if (below && moved.clientY > box.top + box.height / 2) over.after(row);
          if (!below && moved.clientY < box.top + box.height / 2) over.before(row);
        };
        const drop = () => {
          row.removeEventListener("pointermove", drag);
          row.classList.remove("dragged");
          label();
          changed();
        };
        row.addEventListener("pointermove", drag);
        row.addEventListener("lostpointercapture", drop, { once: true });
      });
    }
    label();
    /** @param {string} order */
    const put = (order) => {
      const known = [...order].flatMap((one) => byKey.get(one) ?? []);
      // Steps that are new since the answer was given come last.
      list.append(...known, ...[...byKey.values()].filter((row) => !known.includes(row)));
      label();
    };
    const refs = (/** @type {string} */ order) =>
      [...order].flatMap((one) =>
        byKey.has(one) ? [{ id: byKey.get(one)?.dataset.id ?? "", at: right.indexOf(one) }] : [],
      );
    return {
      read: () => (order() === first ? "" : order()),
      problem: () => (order() === first ? say("sort") : ""),
      fill: (given) => put(given || first),
      mark: (given) => {
        const share = shareOfOrder(right, given);
        return spec.whole && share < 1 ? 0 : share;
      },
      lock: (now) => {
        locked = now;
        list.classList.toggle("locked", now);
        label();
      },
      show: (given, marked, solutions) => {
        // What earned the points is marked as right, wherever it stands.
        const run = runOf(right, given);
        for (const row of rows()) {
          const isRight = run.length > 1 && run.includes(key(row));
          row.classList.toggle("right", marked && isRight);
          row.classList.toggle("wrong", marked && !isRight);
          const place = solutions ? say("right_place", { n: right.indexOf(key(row)) + 1 }) : "";
          const words = isRight ? say("your_answer_right") : place || say("your_answer_wrong");
          one(row, ".mark").textContent = marked ? words : "";
        }
      },
      feedback: () => [],
      words: (given) =>
        [...given]
          .flatMap((one) => (byKey.has(one) ? [words(/** @type {HTMLElement} */ (byKey.get(one)))] : []))
          .join(" → "),
      report: (given) => ({
        type: "sequencing",
        right: { ids: refs(right) },
        given: given ? { ids: refs(given) } : null,
      }),
      inputs: () => /** @type {HTMLElement[]} */ (all(list, "button")),
      arrange: (rank) => {
        const mixed = [...right].sort((a, b) => rank(a) - rank(b));
        first = (mixed.join("") === right ? mixed.reverse() : mixed).join("");
      },
    };
  };
}

(globalThis.scormbuildParts ??= []).push(part);

/** Long texts: a model answer is shown afterwards, and where there are criteria, learners assess themselves by them. */

import { keepWithin } from "../typing.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part({ all, announce, controls, decodeText, encodeText, one, PART, say }) {
  controls["long-text"] = ({ form, spec }) => {
    const area = /** @type {HTMLTextAreaElement} */ (one(form, "textarea"));
    const criteria = /** @type {HTMLElement | null} */ (form.querySelector(".criteria"));
    const boxes = criteria ? /** @type {HTMLElement[]} */ (all(criteria, ".choice")) : [];
    const box = (/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement} */ (one(row, "input"));
    const model = /** @type {HTMLElement | null} */ (form.querySelector(".explanation"));
    const room = one(form, ".room");
    const left = () => spec.length - encodeText(area.value).length;
    const showRoom = () => {
      room.textContent = left() < spec.length / 2 ? say("room_left", { n: Math.max(0, left()) }) : "";
    };
    keepWithin(area, spec.length, encodeText, (full) => full && announce(say("field_full")));
    area.addEventListener("input", showRoom);
    const text = (/** @type {string} */ given) => decodeText(given.split(PART)[0]);
    let revealed = false;
    /** @param {boolean} now */
    const reveal = (now) => {
      revealed = now;
      if (criteria) criteria.hidden = !now;
      if (criteria && model) model.hidden = !now;
      area.readOnly = now;
      one(form, ".check").textContent = say(now ? "assessed" : "send");
    };
    return {
      read: () => {
        const typed = encodeText(area.value.trim());
        return typed && revealed
          ? `${typed}${PART}${boxes
              .filter((row) => box(row).checked)
              .map((row) => row.dataset.key)
              .join("")}`
          : typed;
      },
      problem: () => (area.value.trim() ? "" : say("write_first")),
      fill: (given) => {
        area.value = text(given);
        const ticked = given.split(PART)[1];
        for (const row of boxes) box(row).checked = Boolean(ticked?.includes(row.dataset.key ?? "-"));
        reveal(Boolean(criteria) && ticked !== undefined);
        showRoom();
      },
      mark: (given) =>
        boxes.length
          ? boxes.filter((row) => (given.split(PART)[1] ?? "").includes(row.dataset.key ?? "-")).length / boxes.length
          : 1,
      lock: (locked) => {
        area.readOnly = locked || revealed;
        for (const row of boxes) box(row).disabled = locked;
      },
      show: () => {},
      feedback: () => [],
      words: text,
      report: (given) => ({
        type: "long-fill-in",
        right: null,
        given: text(given) ? { texts: [[text(given)]] } : null,
      }),
      inputs: () => (revealed ? boxes.map(box) : [area]),
      // The first half of answering: the text stands, and is compared with the model answer next.
      pending: () => {
        if (!criteria || revealed) return false;
        reveal(true);
        announce(
          [...(model?.children ?? [])]
            .map((one) => one.textContent?.trim())
            .concat(say("assess"))
            .join(" "),
        );
        return true;
      },
    };
  };
}

(globalThis.scormbuildParts ??= []).push(part);

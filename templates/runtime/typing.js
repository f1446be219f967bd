/** Room for what is typed: as much as an LMS is sure to keep. */

import { encodeText } from "./digits.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/**
 * Keep a field within its room: what was typed or pasted last is cut at the caret, never what stands behind it.
 * @param {Field} field
 * @param {number} room in characters of suspend data
 * @param {(full: boolean) => void} onFull called after every change: whether some of it was cut
 */
export function keepWithin(field, room, onFull) {
  field.addEventListener("input", () => {
    let left = room - encodeText(field.value).length;
    onFull(left < 0);
    if (left >= 0) return;
    const caret = field.selectionEnd ?? field.value.length;
    const before = [...field.value.slice(0, caret)];
    let after = field.value.slice(caret);
    while (left < 0 && before.length) left += encodeText(/** @type {string} */ (before.pop())).length;
    while (left < 0) {
      left += encodeText(after.slice(-1)).length;
      after = after.slice(0, -1);
    }
    field.value = before.join("") + after;
    field.setSelectionRange(before.join("").length, before.join("").length);
  });
}

/**
 * A line behind something to fill in, which says when a field of it took no more.
 * @param {Element} place
 * @param {import("./types.js").Kit} kit
 * @returns {(full: boolean) => void}
 */
export function noteBehind(place, { element, say }) {
  const note = element("p", { class: "full", role: "status" });
  place.after(note);
  return (full) => {
    const text = full ? say("field_full") : "";
    if (note.textContent !== text) note.textContent = text;
  };
}

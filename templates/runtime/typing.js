/** Room for what is typed: as much as an LMS is sure to keep. */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/**
 * Keep a field within its room: what was typed or pasted last is cut at the caret, never what stands behind it.
 * @param {Field} field
 * @param {number} room in characters of suspend data
 * @param {(text: string) => string} encode
 */
export function keepWithin(field, room, encode) {
  field.addEventListener("input", () => {
    let left = room - encode(field.value).length;
    if (left >= 0) return;
    const caret = field.selectionEnd ?? field.value.length;
    const before = [...field.value.slice(0, caret)];
    let after = field.value.slice(caret);
    while (left < 0 && before.length) left += encode(/** @type {string} */ (before.pop())).length;
    while (left < 0) {
      left += encode(after.slice(-1)).length;
      after = after.slice(0, -1);
    }
    field.value = before.join("") + after;
    field.setSelectionRange(before.join("").length, before.join("").length);
  });
}

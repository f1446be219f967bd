/** Numbers and typed text in the characters of suspend data. */

export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Between the parts of an answer. */
export const PART = "|";
/** Characters that typed text keeps; a blank is `_`, all others are escaped. */
const PLAIN = /[A-Za-z0-9.,:?!()/+=*%]/;

/** @param {number} value */
export function toDigits(value) {
  let text = "";
  for (let rest = Math.max(0, Math.floor(value)); rest > 0; rest = Math.floor(rest / 64))
    text = DIGITS[rest % 64] + text;
  return text;
}

/** @param {string} text */
export function fromDigits(text) {
  let value = 0;
  for (const digit of text) value = value * 64 + Math.max(DIGITS.indexOf(digit), 0);
  return value;
}

/** A number in a fixed width, at most what fits. @param {number} value @param {number} width */
export function fixed(value, width) {
  return toDigits(Math.min(value, 64 ** width - 1)).padStart(width, "A");
}

/** Typed text in the characters of the state, 1 to 4 for each of its own. @param {string} text */
export function encodeText(text) {
  let code = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (text[at] === " ") code += "_";
    else if (PLAIN.test(text[at])) code += text[at];
    else code += unit < 4096 ? `~${fixed(unit, 2)}` : `-${fixed(unit, 3)}`;
  }
  return code;
}

/** @param {string} code what {@link encodeText} made; anything broken in it is left out */
export function decodeText(code) {
  return code.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g, (whole, two, three) =>
    whole === "_" ? " " : two || three ? String.fromCharCode(fromDigits(two ?? three)) : "",
  );
}

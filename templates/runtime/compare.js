/** Comparing what a learner typed with what an author accepts. */

/** @typedef {{ case?: boolean, accents?: boolean, typos?: number }} Strictness `accents` is true where they count */

/** @param {string} text @param {Strictness} strict */
function plain(text, strict) {
  let made = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
  if (!strict.accents) made = made.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return strict.case ? made : made.toLocaleLowerCase("en");
}

/** Letters that are wrong, missing, too many, or swapped with their neighbour. @param {string} one @param {string} other */
export function mistakes(one, other) {
  const [a, b] = [[...one], [...other]];
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

/** Whether a typed text stands for an accepted one. Typing mistakes are only forgiven in words of four letters and more
 * without a digit: others are other words at once. Where capitals count, they are not forgiven.
 * @param {string} typed @param {string} accepted @param {Strictness} strict */
export function sameText(typed, accepted, strict) {
  const [one, other] = [plain(typed, strict), plain(accepted, strict)];
  if (one === other) return true;
  const [given, wanted] = [one.split(" "), other.split(" ")];
  if (!strict.typos || given.length !== wanted.length) return false;
  let left = strict.typos;
  return wanted.every((word, at) => {
    if (word === given[at]) return true;
    if (word.length < 4 || /\d/.test(word) || Math.abs(word.length - given[at].length) > left) return false;
    const wrong = mistakes(word, given[at]);
    left -= wrong;
    // Where capitals count, a small letter is no slip.
    return left >= 0 && mistakes(word.toLowerCase(), given[at].toLowerCase()) === wrong;
  });
}

/** A typed number without its group signs and blanks, with a point; "" when it is none. @param {string} typed */
export function numberIn(typed) {
  let text = typed
    .normalize("NFKC")
    .replace(/[\s\u00a0\u202f']/g, "")
    .replace(/[−–]/g, "-")
    .replace(/^\+/, "");
  // Digits of other scripts that are written left to right like ours.
  text = text
    .replace(/[٠-٩۰-۹०-९]/g, (digit) =>
      String((digit.charCodeAt(0) - (digit < "۰" ? 0x660 : digit < "०" ? 0x6f0 : 0x966)) % 10),
    )
    .replace("٫", ".");
  if (/^-?\d*,\d+$/.test(text)) text = text.replace(",", ".");
  else if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(",", "");
  else if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) text = text.replaceAll(".", "").replace(",", ".");
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? text.replace(/^(-?)\./, "$10.").replace(/\.$/, "") : "";
}

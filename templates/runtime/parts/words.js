/**
 * Answers in words (`answers_as: words` in course.yaml): what SCORM 1.2 has letters for is a fill-in, whose response is free
 * text, so that a report says it to people. scormbuild/progress/interactions.py made the words so that they fit, and can be told apart.
 */

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Value} Value */

/** @param {Kit} kit */
function part(kit) {
  kit.inWords = (reported, { words }) => {
    if (!words) return reported;
    const [choices, targets = []] = words;
    /** @param {Value | null} value @returns {Value | null} */
    const said = (value) =>
      value && {
        texts:
          value.pairs?.map(([one, other]) => [`${choices[one.at]}: ${targets[other.at]}`]) ??
          (value.ids ?? []).map(({ at }) => [choices[at]]),
      };
    return { type: "fill-in", right: said(reported.right), given: said(reported.given) };
  };
}

(globalThis.scormbuildParts ??= []).push(part);

/** The certificate: a sheet of paper with the learner's name, the course, the date and the score. */

import { dayInWords, today } from "../days.js";

/** @typedef {import("../types.js").CertificatePicture} CertificatePicture */

/** @param {import("../types.js").Kit} kit */
function part(kit) {
  const { element, say } = kit;

  /** @param {CertificatePicture} picture @param {string} look its class */
  function image({ src, alt, width, height }, look) {
    const isKnown = width > 0 && height > 0;
    return element("img", {
      class: look,
      src,
      alt,
      width: isKnown && String(width),
      height: isKnown && String(height),
    });
  }

  /** @param {string} look its class @param {string} text of the author's or the LMS's, in whatever language */
  function line(look, text) {
    return element("p", { class: look, dir: "auto" }, text);
  }

  /** @param {import("../app.js").App} app */
  function sheet({ course, session }) {
    const { text, logo, picture } = globalThis.scormbuild.certificate ?? { text: "" };
    const standing = session.standing();
    // The LMS is asked only while it may be. A name that it does not tell is written in by hand.
    const name = session.link && !session.ended ? session.link.get(session.standard.elements.learnerName) : "";
    const score = (standing.score / 100).toLocaleString(course.language, {
      style: "percent",
      maximumFractionDigits: 2,
    });
    const facts = [
      [say("copy_date"), dayInWords(session.progress.day || today(), course.language)],
      ...(standing.report.scored && standing.allAnswered ? [[say("score"), score]] : []),
    ];
    return element(
      "article",
      { class: "certificate" },
      ...(logo ? [image(logo, "logo")] : []),
      element("p", { class: "title" }, say("certificate")),
      element("p", { class: "label" }, say("awarded_to")),
      line(name ? "name" : "name blank", name),
      element("p", { class: "label" }, say("for_completing")),
      line("of", course.title),
      ...(text ? [line("own", text)] : []),
      element(
        "div",
        { class: "foot" },
        element(
          "dl",
          {},
          ...facts.map(([term, value]) => element("div", {}, element("dt", {}, term), element("dd", {}, value))),
        ),
        ...(picture ? [image(picture, "own-picture")] : []),
      ),
      element("p", { class: "note" }, say("not_verified")),
    );
  }

  kit.certificate = sheet;
}

(globalThis.scormbuildParts ??= []).push(part);

/** The view with the certificate, to be printed or kept as a PDF. */

import { button, element } from "./dom.js";
import { CERTIFICATE, hasEarned } from "./earned.js";
import { openView, wayBack } from "./extras.js";
import { loadStyle } from "./loading.js";
import { showResult } from "./result.js";
import { say, useWords } from "./words.js";

/** How it looks, once it was asked for. @type {Promise<unknown> | null} */
let styled = null;

const PAUSE = 200;

/** When it is known what the LMS remembers, or that there is none: a page may be opened with this address. @param {import("./session.js").Session} session */
async function known(session) {
  while (!session.launch && ["", "searching", "opening"].includes(session.saveState) && location.hash === CERTIFICATE)
    await new Promise((done) => setTimeout(done, PAUSE));
}

/** Who has not earned it is shown the result. @param {import("./app.js").App} app */
export async function showCertificate(app) {
  useWords(app.course);
  const { course, kit, session } = app;
  await known(session);
  if (location.hash !== CERTIFICATE || app.closed) return;
  if (!course.certificate || !hasEarned(session.standing(), session.progress)) {
    history.replaceState(null, "", "#=result");
    showResult(app);
    return;
  }
  styled ??= loadStyle("certificate.css");
  await styled;
  const isThere = await kit.loadParts("certificate");
  if (location.hash !== CERTIFICATE || app.closed) return;
  if (!isThere || !kit.certificate) {
    app.showFailure(say("not_loaded"), () => showCertificate(app));
    return;
  }
  const buttons = element(
    "p",
    { class: "buttons" },
    button(say("print_pdf"), "button", () => window.print()),
    wayBack(app),
  );
  openView(app, say("certificate"), buttons, kit.certificate(app));
}

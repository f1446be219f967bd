/** The panel beside the course, brought up to date: what the LMS knows, and the parts of the package. */
import { PROFILES } from "../lms/profiles.js";
import { byId, element } from "../runtime/dom.js";
import { CallLog, isCall } from "./calls.js";
import { showJump } from "./jump.js";
import { showAnswers, showGlance, showMemory } from "./panel.js";
import { tool } from "./tool.js";
import { brokenInWords, isOld, many, statusOf } from "./words.js";

const section = (/** @type {string} */ id) => /** @type {HTMLDetailsElement} */ (byId(id));

export const log = new CallLog(
  byId("earlier"),
  byId("call-list"),
  () => section("calls").open && !byId("panel").hidden,
);

let asked = false;
/** Show what the LMS knows, once for all that changes in a moment. */
export function refresh() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    show();
  });
}

export function show() {
  if (!tool.store) return;
  const { course, store, session, sco } = tool;
  const shown = {
    standard: course.standard,
    stored: store.database(course.standard, sco),
    session,
    questions: course.questions,
    state: course.state,
    lessons: session?.titles ?? new Map(),
  };
  showGlance(shown);
  showAnswers(shown);
  showMemory(shown);
  const problems = session?.tally.problems ?? 0;
  const calls = session?.entries.filter(isCall).length;
  byId("calls-count").textContent = problems ? many(problems, "problem") : calls ? String(calls) : "";
  byId("calls-count").classList.toggle("bad", problems > 0);
  showScos();
  showAsked();
  showBroken();
  showAttempt();
  showJump();
  const running = session !== null && !session.gone;
  for (const id of ["leave", "close", "crash"]) /** @type {HTMLButtonElement} */ (byId(id)).disabled = !running;
}

/** The servers that a package asked for, and what can be done. */
function showAsked() {
  const { asked = [] } = tool.session ?? {};
  const note = byId("asked-note");
  note.hidden = asked.length === 0;
  if (note.hidden) return;
  const hosts = new Intl.ListFormat("en").format(asked);
  note.textContent = `The package tried to reach ${hosts}. The preview blocked this, because a package must not send anything from this computer. To allow it, start the preview with --online.`;
}

/** Why a course that was used before begins anew (RTE 2004, 4.2.7: what follows from the exit). */
function showAttempt() {
  const { session } = tool;
  const used = ["cmi.suspend_data", "cmi.location", "cmi.completion_status"].some((name) => session?.held[name]);
  const anew = session && !isOld(session.standard) && session.lms.value("cmi.entry") === "ab-initio";
  byId("attempt-note").hidden = !(used && anew);
  byId("attempt-note").textContent =
    "The LMS began a new attempt, without the saved work: the last session ended without cmi.exit = “suspend”. A course that wants to be resumed sets it before it ends a session.";
}

/** What went wrong in the pages of the course. */
function showBroken() {
  const { broken = [] } = tool.session ?? {};
  const note = byId("broken-note");
  note.hidden = broken.length === 0;
  const words = broken.map(brokenInWords);
  if (note.hidden || note.dataset.shown === words.join("\n")) return;
  note.dataset.shown = words.join("\n");
  note.replaceChildren(
    element("p", {}, many(broken.length, "problem in the pages of the course", "problems in the pages of the course")),
    element("ul", {}, ...words.map((one) => element("li", { dir: "auto" }, one))),
  );
}

/** What can be launched, each with its status. */
function scoRows() {
  const { course, store } = tool;
  const { scorm12, scorm2004 } = PROFILES[store.kept.trouble.profile];
  // Whatever another LMS has made of it.
  const silent = !(isOld(course.standard) ? scorm12 : scorm2004).completesAssets;
  return course.launches.map(({ identifier, title, scormType }) => {
    const { words, tone } = statusOf(course.standard, store.database(course.standard, identifier));
    const state = scormType === "asset" && silent ? { words: "Does not report", tone: "" } : { words, tone };
    return { identifier, title, ...state };
  });
}

function showScos() {
  const list = byId("scos");
  list.hidden = tool.course.launches.length < 2;
  if (list.hidden) return;
  const rows = scoRows();
  const key = JSON.stringify([rows, tool.sco]);
  if (list.dataset.shown === key) return;
  list.dataset.shown = key;
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLElement && list.contains(activeElement) ? activeElement.dataset.sco : undefined;
  const buttons = rows.map(({ identifier, title, words, tone }) =>
    element(
      "button",
      { type: "button", "data-sco": identifier, ...(identifier === tool.sco ? { "aria-current": "true" } : {}) },
      element("span", { class: "title", dir: "auto" }, title),
      element("span", { class: `state ${tone}` }, words),
    ),
  );
  list.replaceChildren(element("ol", {}, ...buttons.map((button) => element("li", {}, button))));
  buttons.find((button) => focused !== undefined && button.dataset.sco === focused)?.focus();
}

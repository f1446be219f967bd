/**
 * The technical report: what a help desk needs to know of this page and its LMS, as text. It is in English in every
 * language of the interface, since those who read it look for the words of the standard.
 */

import { announce, button, element } from "./dom.js";
import { openView, wayBack } from "./extras.js";
import { say, useWords } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./link.js").ApiLink} ApiLink */

/** Answers that say who the learner is; the report goes through many hands. */
const PERSONAL = /(student|learner)_(id|name)$/;
const RENEW = 1000;

/** @param {App} app */
export function showDiagnosis(app) {
  useWords(app.course);
  const area = /** @type {HTMLTextAreaElement} */ (
    element("textarea", {
      class: "report",
      readonly: true,
      dir: "ltr",
      spellcheck: "false",
      "aria-label": say("diagnosis"),
    })
  );
  const copy = async () => {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      // Frames often may not use the clipboard; the text is selected for the keyboard.
      document.execCommand("copy");
    }
    announce(say("copied"));
  };
  const entry = entryOf(app);
  const write = () => {
    area.value = report(app, entry);
  };
  write();
  const section = openView(
    app,
    say("diagnosis"),
    element("p", {}, say("diagnosis_hint")),
    area,
    element(
      "p",
      { class: "buttons" },
      button(say("copy_text"), "button", () => void copy()),
      wayBack(app),
    ),
  );
  const timer = setInterval(() => {
    if (section.hidden || !section.isConnected) clearInterval(timer);
    // Not under the hands of someone who selects.
    else if (document.activeElement !== area) write();
  }, RENEW);
}

/** @param {App} app */
function entryOf({ session }) {
  if (!session.link || session.ended) return "";
  return session.link.get(session.standard.apiName === "API" ? "cmi.core.entry" : "cmi.entry");
}

/** @param {App} app @param {string} entry @returns {string} */
export function report({ course, session }, entry) {
  const { link, launch, outbox, journal, progress } = session;
  const { generator, version } = course;
  const is12 = session.standard.apiName === "API";
  const limit = is12 ? 4096 : 64_000;
  const kind = (/** @type {"interactions" | "objectives"} */ name) => {
    const count = outbox.counts[name];
    return `${count < 0 ? "not used yet" : count}${outbox.off[name] ? `, no more: ${outbox.off[name]}` : ""}`;
  };
  const lines = [
    ["time", new Date().toISOString()],
    ["scormbuild", generator],
    ["course", `${course.id} ${version}`],
    ["page", `${location.origin}${location.pathname}`],
    ["standard", is12 ? "SCORM 1.2" : "SCORM 2004"],
    ["browser", navigator.userAgent],
    ["language", `${course.language}, browser ${navigator.language}`],
    ["API", session.where ? `${session.where}.${session.standard.apiName}` : "not found"],
    ["session", session.ended ? "ended" : link ? "open" : "none"],
    ["mode", launch ? `${launch.mode}, ${launch.credit ? "credit" : "no-credit"}` : "unknown"],
    ["entry", entry],
    ["status at launch", launch?.status],
    ["LMS's pass mark", launch?.pass],
    ["attempt", progress.attempt],
    ["save number", session.sequence],
    [
      "state",
      `${session.state.length} of ${limit} characters${session.cutAt ? `, cut by the LMS at ${session.cutAt}` : ""}`,
    ],
    ["saving", session.saveState],
    ["failed commit", link?.failed],
    ["refused", [...(link?.refused ?? [])].join(", ")],
    ["status locked", link?.locked],
    ["interactions", kind("interactions")],
    ["objectives", kind("objectives")],
    ["waiting", `${outbox.waiting.length + outbox.left.length} answers and objectives`],
    ["storage", journal.storage ? "available" : "not available"],
    ["IndexedDB", journal.vault?.works ? "available" : "not available"],
    ["journal", journal.keeps ? "kept" : journal.trouble || "nothing to keep yet"],
    ["online", navigator.onLine],
    ["active time", `${Math.round(progress.time)} s, this session ${Math.round(session.activity.total / 1000)} s`],
    ["calls", link ? `${link.count}, ${Math.round(link.pace)} ms each` : 0],
  ];
  return [
    ...lines.map(([name, value]) => `${name}: ${value === undefined || value === "" ? "-" : value}`),
    "",
    "Last calls",
    ...(link?.calls ?? []).map(call),
    "",
  ].join("\n");
}

/** @param {import("./link.js").Call} call */
function call({ at, took, method, args, answer }) {
  const shown = PERSONAL.test(args[0] ?? "") ? "(not shown)" : answer;
  return `${new Date(at).toISOString().slice(11, 23)} ${method}(${args.map((one) => JSON.stringify(one)).join(", ")}) -> ${shown} (${took} ms)`;
}

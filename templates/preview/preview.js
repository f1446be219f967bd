/** The preview: a course in an emulated LMS, what the LMS knows of it, and switches for what goes wrong in the field. */
import { EDITIONS } from "../lms/data_model.js";
import { PROFILES } from "../lms/profiles.js";
import { readRun } from "../lms/runs.js";
import { byId, element } from "../runtime/dom.js";
import { CallLog, asText, isCall, isProblem } from "./calls.js";
import { groundOf, meet, settle, sweep } from "./ground.js";
import { read } from "./messages.js";
import { showAnswers, showGlance, showMemory } from "./panel.js";
import { importNote, problemCard } from "./problems.js";
import { comparison } from "./replayed.js";
import { Session, changesBy, playerFrame } from "./session.js";
import { NAMES, NO_TROUBLE, Store } from "./store.js";
import { elementsInWords, isOld, many, statusOf } from "./words.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("../lms/profiles.js").ProfileName} ProfileName */
/** @typedef {import("./messages.js").Place} Place */
/** @typedef {import("./session.js").Way} Way */
/** @typedef {import("./store.js").Trouble} Trouble */

/**
 * What the server says of the course.
 * @typedef {{ title: string, name: string, kind: "source" | "package", generator: string | null, ok: boolean,
 *   revision: string | null, standard: Edition, standards: Edition[], launches: import("./session.js").Launch[],
 *   diagnostics: import("./problems.js").Diagnostic[], imports: Record<string, import("./problems.js").Import>, questions: Record<string, import("./words.js").Question>,
 *   state: import("./panel.js").State, room: import("./ground.js").Room | null, second: import("./ground.js").Second, sandbox: string,
 *   online: boolean }} Course
 */

const SECTIONS = ["answers", "memory", "learners", "trouble", "calls"];
const narrow = matchMedia("(width < 56.25rem)");
const select = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id));
const input = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id));
const section = (/** @type {string} */ id) => /** @type {HTMLDetailsElement} */ (byId(id));

/** The first part of the addresses under which the server tells what it knows. */
const token = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="run"]')).content;
/** @type {Course} */
let course;
/** @type {Store} */
let store;
/** @type {Session | null} */
let session = null;
/** Identifier of the item that is, or was last, launched. */
let sco = "";
/** What the LMS's page remembers while it is not loaded again. @type {import("../lms/strict.js").PlayerPage} */
let page = { terminated: false, recorded: new Set() };
let saves = 0;
/** @type {boolean | null} */
let kept = null;
let problems = 0;
/** Values that the LMS has not taken in this session. */
let refused = 0;
/** @type {import("../lms/runs.js").Run | null} */
let run = null;
/** Sessions begin and end one after the other. */
let queue = Promise.resolve();

const log = new CallLog(byId("call-list"), () => section("calls").open && !byId("panel").hidden);

// ---- words to the user

let said = 0;
/** @param {string} words */
function say(words) {
  const line = byId("say");
  line.textContent = words;
  line.classList.add("shown");
  clearTimeout(said);
  said = window.setTimeout(() => line.classList.remove("shown"), 3500);
}

/** The stage without a course: why, and what can be done. @param {string} title @param {string} words @param {[string, () => void]} [action] */
function showAway(title, words, action) {
  const card = byId("away");
  const nodes = [element("h2", {}, title), element("p", {}, words)];
  if (action) {
    const button = element("button", { type: "button", class: "main" }, action[0]);
    button.addEventListener("click", action[1]);
    nodes.push(button);
  }
  card.replaceChildren(...nodes);
  card.hidden = false;
  byId("desk").hidden = true;
}

// ---- what is shown

let asked = false;
/** Show what the LMS knows, once for all that changes in a moment. */
function refresh() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    show();
  });
}

function show() {
  if (!store) return;
  const { standard } = course;
  const shown = {
    standard,
    stored: store.database(standard, sco),
    session,
    questions: course.questions,
    state: course.state,
    lessons: session?.titles ?? new Map(),
    saves,
    kept,
    refused,
  };
  showGlance(shown);
  showAnswers(shown);
  showMemory(shown);
  byId("calls-count").textContent = problems
    ? many(problems, "problem")
    : session?.entries.length
      ? String(session.entries.filter(isCall).length)
      : "";
  byId("calls-count").classList.toggle("bad", problems > 0);
  showScos();
  showAsked();
  const running = session !== null && !session.gone;
  for (const id of ["leave", "close", "crash"]) /** @type {HTMLButtonElement} */ (byId(id)).disabled = !running;
}

/** The servers that a package asked for, and what can be done. */
function showAsked() {
  const { asked = [] } = session ?? {};
  const note = byId("asked-note");
  note.hidden = asked.length === 0;
  if (note.hidden) return;
  note.textContent = `The package asked for ${new Intl.ListFormat("en").format(asked)}. Nothing that a package knows may leave this computer, so it got no answer. Use “scormbuild preview --online” to let it.`;
}

function showScos() {
  const list = byId("scos");
  list.hidden = course.launches.length < 2;
  if (list.hidden) return;
  // Whatever another LMS has made of it.
  const silent =
    !PROFILES[store.kept.trouble.profile][isOld(course.standard) ? "scorm12" : "scorm2004"].completesAssets;
  const rows = course.launches.map(({ identifier, title, scormType }) => {
    const values = store.database(course.standard, identifier);
    const { words, tone } = statusOf(course.standard, values);
    return {
      identifier,
      title,
      ...(scormType === "asset" && silent ? { words: "Reports nothing", tone: "" } : { words, tone }),
    };
  });
  const key = JSON.stringify([rows, sco]);
  if (list.dataset.shown === key) return;
  list.dataset.shown = key;
  const focused =
    document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
      ? document.activeElement.dataset.sco
      : undefined;
  list.replaceChildren(
    element(
      "ol",
      {},
      ...rows.map(({ identifier, title, words, tone }) => {
        const button = element(
          "button",
          { type: "button", "data-sco": identifier, ...(identifier === sco ? { "aria-current": "true" } : {}) },
          element("span", { class: "title", dir: "auto" }, title),
          element("span", { class: `state ${tone}` }, words),
        );
        button.addEventListener("click", () => launch({ item: identifier, samePage: true }));
        return element("li", {}, button);
      }),
    ),
  );
  if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`[data-sco="${CSS.escape(focused)}"]`))?.focus();
}

function showLearners() {
  const { learners } = store.kept;
  const { learner } = store;
  byId("learner-name").textContent = learner.name;
  input("rename").value = learner.name;
  byId("people").replaceChildren(
    ...learners.map(({ id, name }) => {
      const radio = /** @type {HTMLInputElement} */ (
        element("input", { type: "radio", name: "learner", value: id, checked: id === learner.id })
      );
      radio.addEventListener("change", () => {
        store.kept.current = id;
        changeLearner(`Now ${name}`);
        /** @type {HTMLElement | null} */ (byId("people").querySelector("input:checked"))?.focus();
      });
      return element("label", {}, radio, element("span", { dir: "auto" }, name));
    }),
  );
}

function showTrouble() {
  const { trouble } = store.kept;
  for (const [name, value] of Object.entries(trouble)) {
    const field = byId(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === true;
    else {
      /** @type {HTMLInputElement} */ (field).value = String(value);
    }
  }
  byId("profile-about").textContent = PROFILES[trouble.profile].about;
  showImport();
  const on = Object.entries(trouble).filter(
    ([name, value]) => name !== "profile" && value !== NO_TROUBLE[/** @type {keyof Trouble} */ (name)],
  );
  byId("trouble-count").textContent = on.length
    ? `${PROFILES[trouble.profile].title}, ${on.length} on`
    : PROFILES[trouble.profile].title;
  byId("trouble-note").hidden = on.length === 0;
  byId("trouble-words").textContent = `Switched on: ${on.map(([name]) => inWords(name)).join("; ")}.`;
}

/** A switch as it stands, in words. @param {string} name */
function inWords(name) {
  const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (byId(name));
  const label = (field.labels?.[0]?.textContent ?? name).trim();
  const value =
    field instanceof HTMLSelectElement
      ? field.selectedOptions[0]?.text
      : field.type === "checkbox"
        ? ""
        : `${field.value}${name === "pass" ? " %" : " characters"}`;
  return `${label[0].toLowerCase()}${label.slice(1)} ${value ?? ""}`.trim().replace(/^the LMS/i, "the LMS");
}

/** What becomes of the package before it is played, in an LMS whose import is known. */
function showImport() {
  const { title, importer } = PROFILES[store.kept.trouble.profile];
  const found = importer === undefined ? undefined : course.imports[importer];
  const note = byId("import-note");
  note.hidden = found === undefined;
  note.replaceChildren(...(found ? importNote(title, found) : []));
}

function showWidth() {
  byId("desk").dataset.width = store.view.width;
  for (const radio of document.querySelectorAll('input[name="width"]')) {
    const field = /** @type {HTMLInputElement} */ (radio);
    field.checked = field.value === store.view.width;
  }
}

/** @param {boolean} open */
function showPanel(open) {
  byId("panel").hidden = !open;
  byId("panel-button").setAttribute("aria-expanded", String(open));
  if (open) log.renew();
}

// ---- sessions

/** @param {() => Promise<void>} work */
function enqueue(work) {
  queue = queue.then(work).catch((problem) => {
    console.error(problem);
    say("Something went wrong in the preview; its console has details.");
  });
  return queue;
}

/** A frame in which a click of the user counts, for the player of a course in its own window. */
function spareFrame() {
  const frame = playerFrame("Nothing yet", "");
  frame.hidden = true;
  document.body.append(frame);
  return frame;
}
let spare = spareFrame();

/** @typedef {{ item?: string, place?: Place, samePage?: boolean, popup?: boolean, words?: string, begin?: () => void | Promise<void> }} Start */

/** End what runs and begin a session; `begin` is done in between. @param {Start} [start] */
function launch(start = {}) {
  return enqueue(async () => {
    const line = await session?.leave("page", start.samePage);
    await start.begin?.();
    await sweep();
    open(start, line);
    if (start.words) say(start.words);
  });
}

/** @param {Start} start @param {import("./session.js").Line | null} [line] the player of the session before, if it stays */
function open({ item = sco, place, samePage = false, popup = false }, line) {
  const { launches, standard, revision, room, second, sandbox } = course;
  const found = launches.find(({ identifier }) => identifier === item) ?? launches[0];
  session = null;
  if (!line) byId("desk").replaceChildren();
  if (!revision || !found || !room) {
    showAway("Nothing to show yet", "As soon as the course can be built, it appears here.");
    show();
    return;
  }
  sco = found.identifier;
  const { trouble } = store.kept;
  if (trouble.expired) {
    showAway(
      "Please log in",
      "The session has expired. An LMS shows its login page here, and the course does not open.",
      ["Log in", () => change({ expired: false })],
    );
    show();
    return;
  }
  if (!samePage) page = { terminated: false, recorded: new Set() };
  saves = 0;
  kept = null;
  problems = 0;
  refused = 0;
  // What another tab has saved since is there, too.
  store.saveDatabase(standard, found.identifier);
  const begun = new Session({
    standard,
    course: course.title,
    launch: found,
    learner: store.learner,
    database: store.database(standard, sco),
    trouble,
    page,
    databases: launches
      .filter(({ scormType }) => scormType === "sco")
      .map(({ identifier }) => store.database(standard, identifier)),
    onEntry: (entry) => {
      if (isCall(entry)) heard(entry);
      log.add(entry);
      refresh();
    },
    onEnd: (request) => ended(begun, request),
    onClosed: () => leave("page"),
    onNews: refresh,
    onStopped: (words) => {
      showAway("The preview has stopped this package", words, ["Launch again", () => launch()]);
      show();
    },
    alone: course.kind === "package" && !course.online,
  });
  session = begun;
  if (found.scormType === "asset") store.saveDatabase(standard, sco);
  log.show(begun.entries);
  byId("away").hidden = true;
  byId("desk").hidden = false;
  const ground = groundOf(room, second);
  if (popup && begun.openWindow(spare, ground, sandbox)) {
    spare = spareFrame();
    showAway("The course is in its own window", "Its LMS is this page: keep it open.");
  } else {
    if (popup) say("The browser did not allow a window.");
    begun.open(byId("desk"), ground, sandbox, { place, line });
  }
  show();
}

/** Sessions whose end was heard. @type {WeakSet<Session>} */
const over = new WeakSet();

/** @param {import("../lms/strict.js").Call} call */
function heard(call) {
  if (isProblem(call)) problems += 1;
  if (call.rule && call.method.endsWith("SetValue")) refused += 1;
  const { standard } = course;
  // Where a session can be begun again, that one is to be saved, too.
  if (session && /Initialize$/.test(call.method) && !session.lms.terminated) over.delete(session);
  if (!session || !/^(LMS)?(Commit|Finish|Terminate)/.test(call.method)) return;
  // Before the session and after it there is nothing to save; many courses finish twice.
  if (!session.lms.initialized || over.has(session)) return;
  if (session.lms.terminated) over.add(session);
  // Some LMSs say so and keep nothing.
  kept = String(call.result) === "true" && elementsInWords(session.lms.unsaved()) === "";
  if (kept) saves += 1;
  store.saveDatabase(standard, sco);
}

/** The course ended its session; an LMS then does what it was asked for. @param {Session} ending @param {string} request */
function ended(ending, request) {
  // Moodle's player follows no request of a course.
  if (request === "_none_" || ending.ways.oneSession) return;
  setTimeout(() => {
    if (session !== ending || ending.gone) return;
    const at = course.launches.findIndex(({ identifier }) => identifier === sco);
    const target = /^\{target=(.+)\}(choice|jump)$/.exec(request)?.[1];
    const next =
      target !== undefined
        ? course.launches.find(({ identifier }) => identifier === target)
        : request === "continue"
          ? course.launches[at + 1]
          : request === "previous"
            ? course.launches[at - 1]
            : undefined;
    if (next) launch({ item: next.identifier, samePage: true });
    else leave("page");
  }, 300);
}

/** @param {Way} way */
function leave(way) {
  return enqueue(async () => {
    if (!session) return;
    await session.leave(way);
    const words = /** @type {Record<Way, [string, string]>} */ ({
      page: ["The learner has left the course", "What the LMS holds of it is beside."],
      window: ["The window was closed", "The course could still send its last work, if the LMS lets it."],
      crash: ["The browser crashed", "Whatever was not saved before is lost to the LMS."],
    });
    showAway(...words[way], ["Launch again", () => launch()]);
    show();
  });
}

/** @param {string} words */
function changeLearner(words) {
  store.save();
  showLearners();
  launch({ words });
}

/** Switches that a running course notices; the others need a launch. */
const AT_ONCE = new Set(["saving", "offline", "cut", "slow"]);

/** @param {Partial<Trouble>} changes */
function change(changes) {
  const before = store.kept.trouble;
  store.kept.trouble = { ...before, ...changes };
  store.save();
  showTrouble();
  const changed = Object.keys(changes).filter(
    (name) => before[/** @type {keyof Trouble} */ (name)] !== store.kept.trouble[/** @type {keyof Trouble} */ (name)],
  );
  if (!changed.length) return;
  // A login that expires is noticed by the next save; one that is made again needs a launch only where none is running.
  const running = session !== null && !session.gone;
  const launches = changed.some((name) => !AT_ONCE.has(name) && !(name === "expired" && running));
  if (launches) launch({ words: "Launched again with the change" });
  else session?.change(store.kept.trouble);
}

// ---- the course and its news

/** @param {string} [standard] @returns {Promise<Course>} */
async function fetchCourse(standard) {
  const answer = await fetch(`/api/${token}/course${standard ? `?standard=${encodeURIComponent(standard)}` : ""}`, {
    cache: "no-store",
  });
  if (!answer.ok && standard) return fetchCourse();
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function showCourse() {
  const { title, name, kind, standard, standards, diagnostics, ok, revision } = course;
  byId("title").textContent = title || name;
  document.title = `${title || name} – preview`;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  byId("build").textContent =
    `${kind === "package" ? "Package" : "Course"} · ${revision ? EDITIONS[standard].title : "not built yet"}`;
  byId("standard-label").hidden = standards.length < 2;
  select("standard").replaceChildren(
    ...standards.map((one) => element("option", { value: one, selected: one === standard }, EDITIONS[one].title)),
  );
  const button = byId("problems-button");
  button.hidden = diagnostics.length === 0;
  button.textContent = [errors && many(errors, "error"), warnings && many(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  button.className = errors ? "quiet bad" : "quiet warm";
  byId("overlay-title").textContent = ok
    ? kind === "package"
      ? "What is wrong with this package"
      : "What the build noticed"
    : kind === "package"
      ? "This package cannot be shown"
      : "The course cannot be built";
  byId("overlay-lead").textContent = ok
    ? ""
    : revision
      ? "Behind this is the last version that could. This note goes away by itself with the next one."
      : "The course appears as soon as this is mended.";
  const worstFirst = [...diagnostics].sort(
    (one, other) => Number(other.severity === "error") - Number(one.severity === "error"),
  );
  byId("overlay-list").replaceChildren(...worstFirst.map(problemCard));
  byId("overlay-close").textContent = ok ? "Close" : "See the last good version";
  byId("overlay-close").hidden = !ok && !revision;
  showOverlay(!ok);
  showImport();
}

/** @param {boolean} open */
function showOverlay(open) {
  byId("overlay").hidden = !open;
  byId("problems-button").setAttribute("aria-expanded", String(open));
}

/** What is remembered of this course. The path alone would do for another course in a folder of the same name. */
function storeOf() {
  // Packages are often called the same, and so are their items; the title of a course that is being written changes.
  const title = course.kind === "package" ? course.title : "";
  return new Store([course.name, course.launches[0]?.identifier, title].filter(Boolean).join(" "));
}

/** What the events said last; older answers of the server are not used. */
let newest = 0;

/** A build has ended, or more is known of it. */
async function follow() {
  newest += 1;
  const turn = newest;
  const found = await fetchCourse(store?.kept.standard || undefined);
  if (turn !== newest) return;
  const before = course;
  // Another course under the same path: nothing of the one before may be met by it.
  if (before.room && found.room && before.room.label !== found.room.label) {
    await leave("page");
    location.reload();
    return;
  }
  course = found;
  const same = before.ok === found.ok && before.revision === found.revision;
  if (same && JSON.stringify(before.diagnostics) === JSON.stringify(found.diagnostics)) return;
  showCourse();
  if (!before.revision && found.revision) {
    // Only now is it known which course this is.
    store = storeOf();
    showLearners();
    showTrouble();
  }
  if (before.revision !== found.revision) {
    const place = session && !session.gone ? await session.place() : undefined;
    // Somebody who left stays away; the next launch has the new version.
    if (session?.gone && before.revision) show();
    else await launch({ place, samePage: true, words: "The course has changed" });
  } else if (before.ok !== found.ok) say(found.ok ? "The course can be built again" : "The course cannot be built");
}

function listen() {
  const events = new EventSource(`/api/${token}/events`);
  let lost = false;
  events.addEventListener("course", () => {
    if (lost) say("The preview is back");
    lost = false;
    byId("title").classList.remove("stale");
    follow().catch(() => say("The course could not be loaded; reload this page."));
  });
  events.addEventListener("error", () => {
    if (!lost) say("The preview has ended, or cannot be reached. This page waits for it.");
    lost = true;
    byId("title").classList.add("stale");
    // Another run, whose addresses only a new page knows.
    if (events.readyState === EventSource.CLOSED) begin();
  });
}

/** Wait for the server, and begin with what it serves. */
async function begin() {
  try {
    if ((await fetch("/", { cache: "no-store" })).ok) {
      location.reload();
      return;
    }
  } catch {
    // It is not there yet.
  }
  setTimeout(begin, 1000);
}

// ---- runs

/** @param {string} text */
async function copy(text) {
  // Missing where the page is not from this machine, as when it is shown to a phone.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = /** @type {HTMLTextAreaElement} */ (element("textarea", { class: "unseen", "aria-hidden": "true" }));
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  byId("copy").focus();
  if (!done) throw new Error("not allowed");
}

function saveRun() {
  if (!session) return;
  const text = JSON.stringify(session.run(), null, 1);
  const link = /** @type {HTMLAnchorElement} */ (
    element("a", {
      download: `${course.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "course"}-run.json`,
    })
  );
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say("The run is saved as a file");
}

async function openRun() {
  const field = input("run-file");
  const file = field.files?.[0];
  field.value = "";
  if (!file) return;
  try {
    run = readRun(await file.text());
  } catch (problem) {
    say(problem instanceof Error ? problem.message : "The file cannot be read.");
    return;
  }
  select("replay-profile").value = run.profile;
  showRun();
  /** @type {HTMLDialogElement} */ (byId("replay")).showModal();
}

function showRun() {
  if (run)
    byId("replay-result").replaceChildren(
      ...comparison(run, /** @type {ProfileName} */ (select("replay-profile").value)),
    );
}

// ---- the page

/** @param {string} id @param {() => void} action */
const onClick = (id, action) => byId(id).addEventListener("click", action);

function wire() {
  const profiles = () => Object.entries(PROFILES).map(([name, { title }]) => element("option", { value: name }, title));
  select("profile").append(...profiles());
  select("replay-profile").append(...profiles());
  byId("names").append(...NAMES.map((name) => element("option", { value: name })));

  onClick("relaunch", () => launch({ words: "Launched again" }));
  onClick("attempt", () =>
    launch({
      begin: () => course.launches.forEach(({ identifier }) => store.emptyDatabase(course.standard, identifier)),
      words: "A new attempt",
    }),
  );
  onClick("leave", () => leave("page"));
  onClick("close", () => leave("window"));
  onClick("crash", () => leave("crash"));
  onClick("popup", () => launch({ popup: true }));
  onClick("add", () =>
    launch({
      begin: () => {
        store.addLearner();
        showLearners();
      },
      words: "A new learner",
    }),
  );
  onClick("reset", () =>
    launch({
      begin: () => {
        store.resetLearner();
        showLearners();
      },
      words: "The learner starts from nothing",
    }),
  );
  onClick("remove", () =>
    launch({
      begin: () => {
        store.removeLearner();
        showLearners();
      },
      words: "Removed",
    }),
  );
  input("rename").addEventListener("change", () => {
    const name = input("rename").value.trim();
    if (!name || name === store.learner.name) return;
    store.learner.name = name;
    changeLearner("Renamed, and launched again");
  });

  for (const field of /** @type {HTMLFormElement} */ (byId("switches")).elements) {
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) continue;
    field.addEventListener("change", () => {
      if (!field.checkValidity()) {
        field.reportValidity();
        return;
      }
      change({
        [field.name]: field instanceof HTMLInputElement && field.type === "checkbox" ? field.checked : field.value,
      });
    });
  }
  byId("switches").addEventListener("submit", (event) => event.preventDefault());
  for (const id of ["calm", "calm-too"])
    onClick(id, () => {
      change({ ...NO_TROUBLE, profile: store.kept.trouble.profile });
      if (id === "calm-too") byId("relaunch").focus();
    });

  select("standard").addEventListener("change", () => {
    store.kept.standard = /** @type {Edition} */ (select("standard").value);
    store.save();
    launch({
      begin: async () => {
        course = await fetchCourse(store.kept.standard);
        showCourse();
      },
      words: `Launched with ${EDITIONS[/** @type {Edition} */ (store.kept.standard)].title}`,
    });
  });
  for (const radio of document.querySelectorAll('input[name="width"]'))
    radio.addEventListener("change", () => {
      store.view.width = /** @type {"360" | "650" | "full"} */ (/** @type {HTMLInputElement} */ (radio).value);
      store.save();
      showWidth();
    });
  onClick("panel-button", () => {
    const open = byId("panel").hidden === true;
    if (!narrow.matches) store.view.panel = open;
    store.save();
    showPanel(open);
  });
  onClick("problems-button", () => {
    const opens = byId("overlay").hidden === true;
    showOverlay(opens);
    if (opens) byId("overlay-title").focus();
  });
  const closeOverlay = () => {
    showOverlay(false);
    byId("problems-button").focus();
  };
  onClick("overlay-close", closeOverlay);
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    // A list that came by itself has not taken the focus.
    if (!byId("overlay").hidden) {
      if (!byId("overlay-close").hidden) closeOverlay();
    } else if (narrow.matches && !byId("panel").hidden) {
      showPanel(false);
      byId("panel-button").focus();
    }
  });
  for (const id of SECTIONS)
    section(id).addEventListener("toggle", () => {
      const others = store.view.open.filter((name) => name !== id);
      store.view.open = section(id).open ? [...others, id] : others;
      store.save();
      if (id === "calls") log.renew();
      else refresh();
    });
  for (const radio of document.querySelectorAll('input[name="filter"]'))
    radio.addEventListener("change", () => {
      store.view.filter = /** @type {"all" | "problems"} */ (/** @type {HTMLInputElement} */ (radio).value);
      log.problemsOnly = store.view.filter === "problems";
      store.save();
      log.renew();
    });
  onClick("copy", () => {
    const entries = log.problemsOnly ? log.entries.filter((entry) => !isCall(entry) || isProblem(entry)) : log.entries;
    copy(asText(entries)).then(
      () => say("Copied"),
      () => say("The browser does not allow copying here."),
    );
  });
  onClick("save-run", saveRun);
  onClick("open-run", () => input("run-file").click());
  input("run-file").addEventListener("change", openRun);
  select("replay-profile").addEventListener("change", showRun);
  onClick("replay-close", () => /** @type {HTMLDialogElement} */ (byId("replay")).close());
  narrow.addEventListener("change", () => showPanel(narrow.matches ? false : store.view.panel));
  // The course is told, and what it saves then is kept, as when an LMS's page is left.
  window.addEventListener("pagehide", () => {
    if (course && sco) store.saveDatabase(course.standard, sco);
    if (session && !session.gone && !session.short)
      store.keepOpen({ session: session.id, seen: session.seen, run: session.run() });
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && session) store.dropOpen(session.id);
  });
}

/** What a course sent to the LMS while this page went is with its player: bring it in, before the LMS is asked. */
async function bringIn() {
  const left = store.takeOpen();
  const { room, second, sandbox } = course;
  if (!left.length || !room) return;
  const ground = groundOf(room, second);
  const frame = playerFrame("Nothing yet", sandbox);
  frame.hidden = true;
  frame.src = ground.player;
  document.body.append(frame);
  const ending = new AbortController();
  const found = await new Promise((/** @type {(tails: import("./messages.js").Tail[]) => void} */ resolve) => {
    setTimeout(() => resolve([]), 3000);
    meet(frame, ground, ending.signal).then((port) => {
      port.onmessage = ({ data }) => {
        const message = read(data);
        resolve(message?.do === "tails" ? message.tails : []);
      };
      port.postMessage({ do: "tails", sessions: left.map(({ session: id }) => id) });
    });
  });
  ending.abort();
  frame.remove();
  for (const { session: id, seen, run: begun } of left) {
    for (const tail of found.filter((one) => one.session === id))
      store.amend(begun, changesBy(begun, tail.events.slice(Math.max(0, seen - tail.from))));
  }
}

async function start() {
  if (await settle()) return;
  course = await fetchCourse();
  store = storeOf();
  const wanted = store.kept.standard;
  if (wanted && wanted !== course.standard && course.standards.includes(wanted)) course = await fetchCourse(wanted);
  for (const id of SECTIONS) section(id).open = store.view.open.includes(id);
  log.problemsOnly = store.view.filter === "problems";
  for (const radio of document.querySelectorAll('input[name="filter"]')) {
    const field = /** @type {HTMLInputElement} */ (radio);
    field.checked = field.value === store.view.filter;
  }
  wire();
  showPanel(narrow.matches ? false : store.view.panel);
  showWidth();
  showCourse();
  showLearners();
  showTrouble();
  await bringIn();
  await launch();
  listen();
}

start().catch((problem) =>
  showAway("The preview cannot begin", problem instanceof Error ? problem.message : String(problem)),
);

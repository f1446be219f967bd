/** Sessions of the course, which begin and end one after the other. */
import { byId } from "../runtime/dom.js";
import { isCall } from "./calls.js";
import { groundOf, sweep } from "./ground.js";
import { playerFrame } from "./line.js";
import { Session } from "./session.js";
import { log, refresh, show } from "./show.js";
import { say, showAway, showDesk } from "./stage.js";
import { input, newPage, onClick, tool } from "./tool.js";

/** @typedef {import("./line.js").Line} Line */
/** @typedef {import("./session.js").Launch} Launch */
/** @typedef {import("./session.js").Way} Way */
/**
 * @typedef {object} Start
 * @property {string} [item] identifier of what is launched; default: what was launched last
 * @property {import("./messages.js").Place} [place] where the learner was
 * @property {boolean} [samePage] the page of the LMS stays
 * @property {boolean} [popup] in a window of its own
 * @property {string} [words] what is said of it
 * @property {() => void | Promise<void>} [begin] done between the sessions
 */

/** Milliseconds in which a page of the course that ends its session can still do something. */
const END_AFTER = 300;

let queue = Promise.resolve();

/** @param {() => Promise<void>} work */
function enqueue(work) {
  queue = queue.then(work).catch((problem) => {
    console.error(problem);
    say("Something went wrong in the preview. See the browser's console for details.");
  });
  return queue;
}

/** A frame in which a click of the user counts, for the player of a course in its own window. */
function spareFrame() {
  const frame = playerFrame("No course yet", "");
  frame.hidden = true;
  document.body.append(frame);
  return frame;
}
let spare = spareFrame();

/** End what runs and begin a session. @param {Start} [start] */
export function launch(start = {}) {
  return enqueue(async () => {
    const line = await tool.session?.leave("page", start.samePage);
    await start.begin?.();
    await sweep();
    open(start, line);
    if (start.words) say(start.words);
  });
}

/** @param {Start} start @param {Line | null} [line] the player of the session before, if it stays */
function open({ item = tool.sco, place, samePage = false, popup = false }, line) {
  const { course, store } = tool;
  const { launches, revision, room, second, sandbox } = course;
  const found = launches.find(({ identifier }) => identifier === item) ?? launches[0];
  tool.session = null;
  if (!line) byId("desk").replaceChildren();
  if (!revision || !found || !room) {
    showAway("Nothing to show yet", "The course appears here as soon as it can be built.");
    show();
    return;
  }
  tool.sco = found.identifier;
  if (store.kept.trouble.expired) {
    showAway(
      "Please log in",
      "The session has expired. The LMS shows its login page here and does not open the course.",
      ["Log in", () => input("expired").click()],
    );
    show();
    return;
  }
  if (!samePage) tool.page = newPage();
  const session = begin(found);
  tool.session = session;
  log.show(session.entries);
  showDesk();
  const ground = groundOf(room, second);
  if (popup && session.connection.openWindow(spare, ground, sandbox)) {
    spare = spareFrame();
    showAway("The course is open in its own window", "This page is its LMS. Keep it open.");
  } else {
    if (popup) say("The browser blocked the window. Allow pop-ups for this page.");
    session.connection.open(byId("desk"), ground, sandbox, { place, line });
  }
  show();
}

/** @param {Launch} found @returns {Session} */
function begin(found) {
  const { course, store, page } = tool;
  const { standard, launches } = course;
  // What another tab has saved since is there, too.
  store.saveDatabase(standard, found.identifier);
  const scos = launches.filter(({ scormType }) => scormType === "sco");
  const session = new Session({
    standard,
    course: course.title,
    launch: found,
    learner: store.learner,
    database: store.database(standard, found.identifier),
    trouble: store.kept.trouble,
    page,
    databases: scos.map(({ identifier }) => store.database(standard, identifier)),
    onEntry: (entry) => {
      if (isCall(entry) && session.tally.hear(entry, session.lms)) store.saveDatabase(standard, found.identifier);
      log.add(entry);
      refresh();
    },
    onEnd: (request) => ended(session, request),
    onClosed: () => leave("page"),
    onNews: refresh,
    onStopped: (words) => {
      showAway("The preview stopped this package", words, ["Relaunch", () => launch()]);
      show();
    },
    alone: course.kind === "package" && !course.online,
  });
  if (found.scormType === "asset") store.saveDatabase(standard, found.identifier);
  return session;
}

/** The course ended its session; an LMS then does what it was asked for. @param {Session} ending @param {string} request */
function ended(ending, request) {
  // Moodle's player follows no request of a course.
  if (request === "_none_" || ending.ways.oneSession) return;
  setTimeout(() => {
    if (tool.session !== ending || ending.gone) return;
    const next = wanted(request);
    if (next) launch({ item: next.identifier, samePage: true });
    else leave("page");
  }, END_AFTER);
}

/** What a navigation request leads to. @param {string} request @returns {Launch | undefined} */
function wanted(request) {
  const { launches } = tool.course;
  const at = launches.findIndex(({ identifier }) => identifier === tool.sco);
  const target = /^\{target=(.+)\}(choice|jump)$/.exec(request)?.[1];
  if (target !== undefined) return launches.find(({ identifier }) => identifier === target);
  return request === "continue" ? launches[at + 1] : request === "previous" ? launches[at - 1] : undefined;
}

/** @type {Record<Way, [string, string]>} */
const LEFT = {
  page: ["The learner left the course", "The panel shows what the LMS stored."],
  window: ["The window was closed", "The course could still send its latest work, if the LMS allows it."],
  crash: ["The browser crashed", "Work that was not saved before is lost."],
};

/** @param {Way} way */
export function leave(way) {
  return enqueue(async () => {
    if (!tool.session) return;
    await tool.session.leave(way);
    showAway(...LEFT[way], ["Relaunch", () => launch()]);
    show();
  });
}

export function wireSessions() {
  onClick("relaunch", () => launch({ words: "Relaunched" }));
  onClick("attempt", () => {
    const { course, store } = tool;
    const begin = () => course.launches.forEach(({ identifier }) => store.emptyDatabase(course.standard, identifier));
    launch({ begin, words: "New attempt started" });
  });
  onClick("leave", () => leave("page"));
  onClick("close", () => leave("window"));
  onClick("crash", () => leave("crash"));
  onClick("popup", () => launch({ popup: true }));
  byId("scos").addEventListener("click", ({ target }) => {
    const button = /** @type {Element} */ (target).closest("button");
    if (button) launch({ item: button.dataset.sco, samePage: true });
  });
}

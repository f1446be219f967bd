/** To a state of a course by scormbuild that takes a learner long to reach: a lesson, answers, a result. */
import { byId, element } from "../runtime/dom.js";
import { say } from "./stage.js";
import { onClick, tool } from "./tool.js";

/** @typedef {import("./hands.js").Task} Task */

const ALL = 1_000_000;

/** The session that is worked in; one that ends meanwhile gives no answer. @type {import("./session.js").Session | null} */
let working = null;

/** What the buttons do. `from` and `to` are equal for the lesson that is open. @type {Record<string, { task: Task, words: string }>} */
const JUMPS = {
  "fill-right": { task: { how: "right", from: 0, to: 0, result: false }, words: "Did everything in this lesson" },
  "fill-wrong": { task: { how: "wrong", from: 0, to: 0, result: false }, words: "Answered incorrectly in this lesson" },
  unlock: { task: { how: "unlock", from: 0, to: ALL, result: false }, words: "All lessons are unlocked" },
  "end-passed": { task: { how: "right", from: 0, to: ALL, result: true }, words: "Did the whole course" },
  "end-failed": { task: { how: "wrong", from: 0, to: ALL, result: true }, words: "Answered everything incorrectly" },
};

/** @param {Task} task @param {string} words */
async function jump(task, words) {
  const { session } = tool;
  if (!session || session === working) return;
  working = session;
  showJump();
  say("Working through the course…");
  const done = await session.work(task);
  if (working !== session) return;
  working = null;
  showJump();
  say(done ? words : "The course cannot be worked on now.");
}

/** The lessons, and whether anything can be done. */
export function showJump() {
  const { session, course } = tool;
  const own = course.kind === "source" || (course.generator ?? "").startsWith("scormbuild ");
  byId("jump").hidden = !own;
  if (!own) return;
  const off = session === null || session.gone || session === working;
  const list = byId("jump-lessons");
  const titles = [...(session?.titles.values() ?? [])];
  const known = JSON.stringify([titles, off]);
  if (list.dataset.shown === known) return;
  list.dataset.shown = known;
  list.replaceChildren(
    ...titles.map((title, at) => {
      const button = element("button", { type: "button", class: "link", dir: "auto", disabled: off }, title);
      const task = /** @type {Task} */ ({ how: "look", from: at, to: at + 1, result: false });
      button.addEventListener("click", () => jump(task, "Opened the lesson"));
      return element("li", {}, button);
    }),
  );
  for (const id of Object.keys(JUMPS)) /** @type {HTMLButtonElement} */ (byId(id)).disabled = off;
}

export function wireJump() {
  for (const [id, { task, words }] of Object.entries(JUMPS)) onClick(id, () => jump(task, words));
}

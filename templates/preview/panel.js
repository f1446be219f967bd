/** What the LMS knows, in words: status, score, progress, time, answers, and what suspend data is used for. */
import { MARKS } from "../runtime/marks.js";
import { byId, element } from "../runtime/dom.js";
import { answersIn } from "./answers.js";
import { costsOf } from "./memory.js";
import {
  durationOf,
  elementsInWords,
  elementsOf,
  gradeOf,
  isOld,
  many,
  scoreOf,
  secondsOf,
  statusNote,
  statusOf,
} from "./words.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./words.js").Values} Values */
/** @typedef {{ worst: number, limit: number, costs: { kind: string, noun: string, number: number, size: number }[] } | null} State */

/**
 * @typedef {object} Shown
 * @property {Edition} standard
 * @property {Values} stored what the LMS holds
 * @property {Session | null} session
 * @property {Record<string, import("./answers.js").Question>} questions
 * @property {State} state
 * @property {Map<string, string>} lessons titles by key
 */

/** @param {Shown} shown */
function valuesOf({ stored, session }) {
  return session?.lms.initialized && !session.gone ? { ...stored, ...session.lms.values() } : { ...stored };
}

/** @param {string} id */
const isOpen = (id) => /** @type {HTMLDetailsElement} */ (byId(id)).open;

/** Replace children only when they say something else, so that nothing is read out or marked in vain.
 * @param {HTMLElement} target @param {(Node | string)[]} nodes */
function put(target, nodes) {
  const made = element("div", {}, ...nodes);
  if (made.innerHTML === target.dataset.shown) return;
  target.dataset.shown = made.innerHTML;
  target.replaceChildren(...made.childNodes);
}

/** @param {string} term @param {string} words @param {string} [more] @param {string} [tone] */
const fact = (term, words, more = "", tone = "") =>
  element(
    "div",
    { class: `fact ${tone}` },
    element("dt", {}, term),
    element(
      "dd",
      {},
      element("span", { class: "value" }, words),
      ...(more ? [element("span", { class: "more" }, more)] : []),
    ),
  );

/** @param {Shown} shown @param {Values} values */
function progressOf({ standard, lessons }, values) {
  if (!isOld(standard) && values["cmi.progress_measure"])
    return { words: `${Math.round(Number(values["cmi.progress_measure"]) * 100)} %`, more: "" };
  const costs = costsOf(values["cmi.suspend_data"] ?? "");
  if (costs && lessons.size) return { words: `${costs.complete} of ${many(lessons.size, "lesson")}`, more: "" };
  return { words: "–", more: isOld(standard) ? "SCORM 1.2 has no progress" : "the course sent none" };
}

/** @param {Shown} shown */
export function showGlance(shown) {
  const { standard, stored, session } = shown;
  const values = valuesOf(shown);
  const unsaved = new Set(
    session && !session.gone && session.lms.initialized && !session.lms.terminated ? session.lms.unsaved() : [],
  );
  const names = elementsOf(standard);
  const waits = (/** @type {string[]} */ ...elements) =>
    elements.some((name) => unsaved.has(name)) ? "not saved yet" : "";
  const status = statusOf(standard, values);
  const score = scoreOf(standard, values);
  const pass = isOld(standard) ? values["cmi.student_data.mastery_score"] : values["cmi.scaled_passing_score"];
  const wanted = pass ? `pass mark ${isOld(standard) ? pass : `${Math.round(Number(pass) * 100)} %`}` : "";
  const before = secondsOf(stored[names.total] ?? "");
  const now = session && !session.gone && !session.lms.terminated ? secondsOf(values[names.session] ?? "") : 0;
  const progress = progressOf(shown, values);
  const grade = gradeOf(standard, stored, session?.ways.grade);
  put(byId("facts"), [
    fact(
      "Status",
      status.words,
      waits(names.status, "cmi.success_status") || (session ? statusNote(standard, values, session.ways) : ""),
      status.tone,
    ),
    fact(
      "Score",
      score || "–",
      waits(`${names.score}raw`, `${names.score}scaled`) || (score ? wanted : wanted || "none yet"),
    ),
    fact("Progress", progress.words, progress.more),
    fact(
      "Time",
      before + now ? durationOf(before + now) : "–",
      now && before ? `${durationOf(now)} in this session` : "",
    ),
    ...(session?.ways.grade ? [fact("Grade", grade || "none yet", "as the LMS would show it", "wide")] : []),
  ]);
  put(byId("saved"), [savedIn(shown, [...unsaved])]);
}

/** @param {Shown} shown @param {string[]} unsaved @returns {HTMLElement} */
function savedIn({ session }, unsaved) {
  const line = (/** @type {string} */ tone, /** @type {string} */ words) =>
    element("span", { class: `dot ${tone}` }, words);
  if (!session || session.gone) return line("", "No session is running.");
  const { lms, mode, tally } = session;
  const { kept, saves, refused } = tally;
  const looks = mode === "normal" ? "" : ` The course is in ${mode} mode, so nothing should count.`;
  if (!lms.initialized)
    return line(
      "",
      session.options.launch.scormType === "asset"
        ? `This part does not report to the LMS${session.ways.completesAssets ? ", which marks it as completed because it was opened" : ""}.`
        : `The course has not contacted the LMS yet.${looks}`,
    );
  if (lms.terminated)
    return line(
      kept === false ? "bad" : "",
      kept === false
        ? "The session is over. The LMS did not store what the course sent at the end."
        : `The session is over. The LMS keeps what was saved.${looks}`,
    );
  const waiting = elementsInWords(unsaved);
  if (kept === false)
    return line("bad", `The LMS did not store the last save${waiting ? `. Missing: ${waiting}` : ""}.`);
  if (waiting) return line("going", `Not saved yet: ${waiting}.${looks}`);
  if (refused) return line("bad", `Saved, but the LMS rejected ${many(refused, "value")}. See “Calls”.${looks}`);
  return line(
    "good",
    saves ? `All work is saved (${many(saves, "save")} in this session).${looks}` : `The session has started.${looks}`,
  );
}

/** @param {Shown} shown */
export function showAnswers(shown) {
  const { standard, questions, session } = shown;
  const values = valuesOf(shown);
  const answers = answersIn(standard, values, questions).reverse();
  byId("answers-count").textContent = answers.length ? String(answers.length) : "";
  byId("answers-none").hidden = answers.length > 0;
  if (!isOpen("answers")) return;
  const unsaved =
    session && !session.gone && session.lms.initialized && !session.lms.terminated ? session.lms.unsaved() : [];
  const waiting = new Set(
    unsaved.map((name) => /^cmi\.interactions\.(\d+)/.exec(name)?.[1]).filter((index) => index !== undefined),
  );
  put(
    byId("answers-list"),
    answers.map(({ index, question, answer, result, tone, right, took, weight, id }) =>
      element(
        "li",
        { class: `answer ${tone}` },
        element("p", { class: "question", dir: "auto", title: id }, question),
        element(
          "p",
          { class: "given", dir: "auto" },
          ...(result ? [element("span", { class: "result" }, result), " "] : []),
          answer,
        ),
        ...(right.length
          ? [element("p", { class: "note", dir: "auto" }, `Correct answer: ${right.join("; or ")}`)]
          : []),
        ...(took || weight || waiting.has(String(index))
          ? [
              element(
                "p",
                { class: "note" },
                [took && `after ${took}`, weight, waiting.has(String(index)) && "not saved yet"]
                  .filter(Boolean)
                  .join(", "),
              ),
            ]
          : []),
      ),
    ),
  );
}

/** @param {Shown} shown */
export function showMemory(shown) {
  const { session, state, lessons, stored } = shown;
  const text = valuesOf(shown)["cmi.suspend_data"] ?? "";
  const limit = session?.lms.limit("cmi.suspend_data") ?? state?.limit ?? 0;
  const allowed = limit ? ` of ${limit.toLocaleString("en")}` : "";
  byId("memory-count").textContent = `${text.length.toLocaleString("en")}${allowed}`;
  if (!isOpen("memory")) return;
  const costs = costsOf(text);
  const meter = element("meter", {
    min: "0",
    max: String(limit || 1),
    value: String(text.length),
    high: String(limit * 0.9),
    "aria-label": "Suspend data in use",
  });
  const saved = (stored["cmi.suspend_data"] ?? "").length;
  put(byId("memory-meter"), [
    meter,
    element(
      "p",
      {},
      `${many(text.length, "character")}${allowed}${saved === text.length ? "" : `; the LMS has stored ${saved.toLocaleString("en")}`}.`,
      ...(state ? [` This course needs at most ${state.worst.toLocaleString("en")}.`] : []),
    ),
  ]);
  put(byId("memory-costs"), [
    ...(costs
      ? [breakdown(costs, lessons)]
      : text
        ? [
            element(
              "p",
              { class: "note" },
              "The course was not made with scormbuild, so the parts of this text are unknown.",
            ),
          ]
        : []),
    ...(state?.costs.length ? [worst(state)] : []),
  ]);
}

/** @param {string} words @param {string[]} heads @param {string[][]} rows */
const table = (words, heads, rows) =>
  element(
    "table",
    {},
    element("caption", {}, words),
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element(
      "tbody",
      {},
      ...rows.map(([first, ...rest]) =>
        element("tr", {}, element("th", { scope: "row" }, first), ...rest.map((cell) => element("td", {}, cell))),
      ),
    ),
  );

/** @param {import("./memory.js").Costs} costs @param {Map<string, string>} lessons */
function breakdown({ head, lessons: used, whole }, lessons) {
  const kinds = [...MARKS.map(({ part }) => part), "answers", "quizzes"].filter((kind) =>
    used.some((lesson) => lesson.kinds[kind]),
  );
  const rows = used.map(({ lesson, kinds: cost, total }) => [
    lessons.get(lesson) ?? lesson,
    ...kinds.map((kind) => String(cost[kind] ?? "")),
    String(total),
  ]);
  return element(
    "div",
    {},
    table(
      "Characters used now",
      ["Lesson", ...kinds.map((kind) => kind[0].toUpperCase() + kind.slice(1)), "All"],
      [["The course itself", ...kinds.map(() => ""), String(head)], ...rows],
    ),
    ...(whole ? [] : [element("p", { class: "note bad" }, "The end is missing: the LMS cut it off.")]),
  );
}

/** @param {NonNullable<State>} state */
const worst = ({ costs }) =>
  table(
    "At most, when everything is done",
    ["Kind", "Number", "Characters"],
    costs.map(({ noun, number, size }) => [noun, String(number), size.toLocaleString("en")]),
  );

/**
 * What `scormbuild play` takes hold of: the preview's own sessions, for a learner that is a program. Packages cannot reach
 * it, since the page of the preview has an origin of its own.
 */
import { launch, leave } from "./sessions.js";
import { NO_TROUBLE } from "./store.js";
import { tool } from "./tool.js";
import { change, showTrouble } from "./trouble.js";

/** The page waits for what it is told, and launches nothing by itself. */
export const DRIVEN = "#driven";

/** @typedef {import("./store.js").Trouble} Trouble */

const handle = {
  /** What can be launched, and what keeps the package from being played. */
  course: () => {
    const { standard, launches, revision, diagnostics } = tool.course;
    return { standard, launches, playable: revision !== null, diagnostics };
  },
  /** @param {string} item @param {Partial<Trouble>} trouble */
  launch: async (item, trouble) => {
    tool.store.kept.trouble = { ...NO_TROUBLE, ...trouble };
    tool.store.save();
    showTrouble();
    await launch({ item });
  },
  /** Switches that a running course notices. @param {Partial<Trouble>} trouble */
  change: (trouble) => change(trouble),
  leave,
  /** @param {import("./hands.js").Task | null} task */
  work: (task) => tool.session?.work(task) ?? null,
  /** The session as it is: what was said, what the LMS holds, and whether the course has ended it. */
  session: () => {
    const { session, store, course, sco } = tool;
    if (!session) return null;
    return {
      run: session.run(),
      held: { ...store.database(course.standard, sco) },
      over: session.lms.terminated,
      asked: session.asked,
      gone: session.gone,
    };
  },
  /** Calls so far: fewer words than all of the session. */
  calls: () => tool.session?.seen ?? 0,
};

/** @typedef {typeof handle} Handle */

export function offerHandle() {
  /** @type {any} */ (window).scormbuildPlay = handle;
}

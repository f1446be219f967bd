/** The preview: a course in an emulated LMS, what the LMS knows of it, and switches for what goes wrong in the field. */
import { settle } from "./ground.js";
import { DRIVEN, offerHandle } from "./handle.js";
import { showLearners, wireLearners } from "./learners.js";
import { wireJump } from "./jump.js";
import { fetchCourse, listen, showCourse, storeOf, wireStandard } from "./news.js";
import { wireProblems } from "./problems.js";
import { wireRecording } from "./recording.js";
import { launch, wireSessions } from "./sessions.js";
import { showAway } from "./stage.js";
import { bringIn, wireTails } from "./tails.js";
import { tool } from "./tool.js";
import { showTrouble, wireTrouble } from "./trouble.js";
import { showView, wireView } from "./view.js";

async function start() {
  if (await settle()) return;
  tool.course = await fetchCourse();
  tool.store = storeOf(tool.course);
  const wanted = tool.store.kept.standard;
  if (wanted && wanted !== tool.course.standard && tool.course.standards.includes(wanted))
    tool.course = await fetchCourse(wanted);
  for (const wire of [
    wireSessions,
    wireLearners,
    wireTrouble,
    wireStandard,
    wireProblems,
    wireRecording,
    wireView,
    wireTails,
    wireJump,
  ])
    wire();
  showView();
  showCourse();
  showLearners();
  showTrouble();
  await bringIn();
  offerHandle();
  if (location.hash === DRIVEN) return;
  await launch();
  listen();
}

start().catch((problem) =>
  showAway("The preview cannot start", problem instanceof Error ? problem.message : String(problem)),
);

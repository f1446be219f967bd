import { startCourse } from "../app.js";
import { scorm12 } from "../standards/scorm12.js";

startCourse(scorm12);

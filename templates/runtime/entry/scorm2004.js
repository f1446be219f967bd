import { startCourse } from "../app.js";
import { scorm2004 } from "../standards/scorm2004.js";

startCourse(scorm2004);

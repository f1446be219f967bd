import { scorm2004 } from "../standards/scorm2004.js";
import "../order.js";
import { startCourse } from "../app.js";

startCourse(scorm2004);

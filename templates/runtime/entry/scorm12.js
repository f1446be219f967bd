import { scorm12 } from "../standards/scorm12.js";
import "../order.js";
import { startCourse } from "../app.js";

startCourse(scorm12);

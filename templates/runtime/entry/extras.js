import { showCopy } from "../copy.js";
import { showDiagnosis } from "../diagnosis.js";

/** @type {any} */ (window).scormbuild.extras({ showCopy, showDiagnosis });

/**
 * The order of modules in the bundle. What compresses a script looks back 32 KiB, so that it is some 200 bytes smaller where
 * modules that are alike stand together: first what deals with the LMS, then what the learner sees.
 */

import "./journal.js";
import "./state.js";
import "./standing.js";
import "./done.js";
import "./link.js";
import "./outbox.js";
import "./find-api.js";
import "./activity.js";
import "./one-page.js";
import "./saver.js";
import "./keeping.js";
import "./recall.js";
import "./handshake.js";
import "./ending.js";
import "./session.js";
import "./rule.js";
import "./vanished.js";
import "./dom.js";
import "./words.js";
import "./dialog.js";
import "./loading.js";
import "./kit.js";
import "./question.js";
import "./quiz.js";
import "./lesson.js";

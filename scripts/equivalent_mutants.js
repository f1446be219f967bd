/**
 * Breaks that scripts/mutate_js.js makes and that nobody can see, by module. `line`: a piece of the line in which `text` stands;
 * `made`: what stood in its place; `why` it makes no difference.
 *
 * @type {Record<string, { line: string, text: string, made: string, why: string }[]>}
 */
export const EQUIVALENT = {
  "runtime/standards/scorm12.js": [
    { line: "LONGEST - 1] ??", text: '""', made: '"Stryker was here!"', why: "no half of an emoji either" },
    { line: "pieces(one", text: '""', made: '"Stryker was here!"', why: "one piece is as good as none" },
  ],
  "runtime/standards/scorm2004.js": [
    { line: "written({ ids", text: "[]", made: '["Stryker was here"]', why: "a text has no id" },
    { line: "const texts =", text: "[]", made: '["Stryker was here"]', why: "it is short" },
    { line: "const success =", text: '""', made: '"Stryker was here!"', why: "it is not passed" },
    {
      line: "return [one]",
      text: "gaps <= MOST_TEXTS",
      made: "gaps < MOST_TEXTS",
      why: "one piece of all is the whole",
    },
  ],
  "runtime/standing.js": [
    {
      line: "open +=",
      text: "open += quiz.submitted && !quiz.closed ? 1 : 0",
      made: "open -= quiz.submitted && !quiz.closed ? 1 : 0",
      why: "it is only asked whether there is any",
    },
  ],
  "runtime/link.js": [
    { line: "VITAL.test", text: "/suspend_data$/", made: "/suspend_data/", why: "it ends there in all that is vital" },
    {
      line: "back.length : 0",
      text: "wanted?.startsWith",
      made: "wanted.startsWith",
      why: "what was never set is not asked for",
    },
  ],
  "runtime/outbox.js": [
    { line: "this.counts = {", text: "{ interactions: -1, objectives: -1 }", made: "{}", why: "not known, either way" },
    { line: "let taken", text: "false", made: "true", why: "it is always set before it is read" },
    { line: ": true;", text: "true", made: "false", why: "no message is without an answer or an objective" },
  ],
  "runtime/state.js": [
    {
      line: "const [, attempt =",
      text: '""',
      made: '"Stryker was here!"',
      why: "what is missing has not the form either",
    },
  ],
  "runtime/journal.js": [
    { line: "JSON.parse(text", text: '""', made: '"Stryker was here!"', why: "neither is JSON" },
    {
      line: "(isLater(entry.sequence",
      text: "entry.attempt === held.progress.attempt",
      made: "true",
      why: "others have returned before",
    },
    {
      line: "(answer.done &&",
      text: "record.answers.get(id)?.done",
      made: "record.answers.get(id).done",
      why: "it is there, or it was not asked for",
    },
    { line: "storage?.key(at)", text: '""', made: '"Stryker was here!"', why: "neither is a key of ours" },
    { line: "storage?.key(at)", text: "storage?.key", made: "storage.key", why: "of no storage no key is asked for" },
    { line: "texts.keys() ?? [])", text: "[]", made: '["Stryker was here"]', why: "it is no key of ours" },
    { line: "const oldest", text: "key !== this.key", made: "true", why: "its own text makes room by being replaced" },
    {
      line: "getItem(key)",
      text: "this.storage?.getItem",
      made: "this.storage.getItem",
      why: "what is thrown is caught",
    },
    {
      line: "removeItem(key)",
      text: "this.storage?.removeItem",
      made: "this.storage.removeItem",
      why: "what is thrown is caught",
    },
  ],
  "runtime/done.js": [{ line: "[0, 0]", text: "[0, 0]", made: "[]", why: "there is none of it, either way" }],
};

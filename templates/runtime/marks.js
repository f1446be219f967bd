/**
 * The kinds of progress of which a record holds a set of keys, written by scripts/marks_table.py from what the modules
 * of scormbuild/source/blocks declare: the name of the set, the sign before its keys in suspend data, and CSS selectors
 * of one in the page and of the control of one that is not done yet.
 */
export const MARKS = /** @type {const} */ ([
  { part: "cards", sign: ".", shown: ".card", open: ".card:not(.seen) .turn" },
  { part: "steps", sign: "*", shown: ".step", open: ".step:not(.ticked) input" },
  { part: "opened", sign: "^", shown: ".opens", open: ".opens:not(.opened)" },
]);

/** @typedef {"cards" | "steps" | "opened"} MarkPart */
/** What is still to do. @typedef {"todo_cards" | "todo_steps" | "todo_opened"} MarkTodo */
/** What a rule asks for. @typedef {"rule_cards" | "rule_steps" | "rule_opened"} MarkRule */
/** The interface texts of these kinds. @typedef {"rule_cards" | "rule_steps" | "rule_opened" | "todo_cards" | "todo_steps" | "todo_opened"} Named */

/** Quizzes that draw questions from many, or shuffle questions or choices. */

import { draw, hash } from "../chance.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  kit.arrangeByChance = (quiz) => {
    const { options, questions, seed } = quiz;
    const keys = questions.map((one) => one.key);
    const drawn = new Set(
      options.draw ? draw(keys, options.draw, seed, (key) => questions[keys.indexOf(key)].begun) : keys,
    );
    quiz.active = questions.filter((one) => drawn.has(one.key));
    for (const question of questions) question.form.hidden = !drawn.has(question.key);
    if (options.shuffle === "questions" || options.shuffle === "all") {
      quiz.active.sort((a, b) => hash(seed + a.key) - hash(seed + b.key));
      kit.one(quiz.section, ".questions").append(...quiz.active.map((one) => one.form));
    }
    if (options.shuffle === "choices" || options.shuffle === "all")
      for (const question of quiz.active) question.control.arrange?.((key) => hash(seed + question.key + key));
  };
}

(globalThis.scormbuildParts ??= []).push(part);

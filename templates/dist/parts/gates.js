"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{element:t,focus:s,one:o,say:n}=e
e.gates={closedIn:e=>{const t=e.quizzes.find(e=>e.options.required&&!e.mayGoOn),s=e.textBlocks,o=t?s.findIndex(e=>e.contains(t.section)):s.length
s.forEach((e,t)=>e.classList.toggle("behind-gate",t>o))
e.article.classList.toggle("gated",Boolean(t))
return t??null},showLocked:e=>{const l=document.querySelector(`[data-key="${CSS.escape(e)}"][data-lesson]`),a=l?.dataset.title??l?.querySelector("a")
?.textContent,c=t("a",{class:"button",href:`#/${l?.dataset.lesson??""}`},n("to_required")),d=o(document,"#sb-lesson"),i=a?n("locked_by",{lesson:a}):n("locked_lesson")
d.replaceChildren(t("h1",{tabindex:"-1"},n("locked")),t("p",{},i),t("p",{},c))
s(o(d,"h1"))}}})


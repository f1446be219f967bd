"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,element:s,focus:o,one:l,say:n}=e
e.gates={closedIn:e=>{const s=e.quizzes.find(e=>e.options.required&&!e.mayGoOn)
for(const s of t(e.article,".behind-gate"))s.classList.remove("behind-gate")
for(let e=s?.section;e&&!e.matches(".text");e=e.parentElement??void 0)for(let t=e.nextElementSibling;t;t=t.nextElementSibling)t.classList.add("behind-gate")
e.article.classList.toggle("gated",Boolean(s))
return s??null},showLocked:e=>{const t=document.querySelector(`[data-key="${CSS.escape(e)}"][data-lesson]`),a=t?.dataset.title??t?.querySelector("a")
?.textContent,c=s("a",{class:"button",href:`#/${t?.dataset.lesson??""}`},n("to_required")),i=l(document,"#sb-lesson"),d=a?n("locked_by",{lesson:a}):n("locked_lesson")
i.replaceChildren(s("h1",{tabindex:"-1"},n("locked")),s("p",{},d),s("p",{},c))
o(l(i,"h1"))}}})


"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,button:s,element:o,focus:n,one:a,say:l}=e
e.gates={closedIn:e=>{const s=e.quizzes.find(e=>e.options.required&&!e.mayGoOn)
for(const s of t(e.article,".behind-gate"))s.classList.remove("behind-gate")
for(let e=s?.section;e&&!e.matches(".text");e=e.parentElement??void 0)for(let t=e.nextElementSibling;t;t=t.nextElementSibling)t.classList.add("behind-gate")
e.article.classList.toggle("gated",Boolean(s))
return s??null},wayOn:e=>o("p",{class:"gate"},s(l(e.options.required==="passed"?"go_on_passed":"go_on_answered"),"link",()=>e.goTo()))
,showLocked:e=>{const t=document.querySelector(`[data-key="${CSS.escape(e)}"][data-lesson]`),s=t?.dataset.title??t?.querySelector("a")
?.textContent,d=o("a",{class:"button",href:`#/${t?.dataset.lesson??""}`},l("to_required")),i=a(document,"#sb-lesson"),c=s?l("locked_by",{lesson:s}):l("locked_lesson")
i.replaceChildren(o("h1",{tabindex:"-1"},l("locked")),o("p",{},c),o("p",{},d))
n(a(i,"h1"))}}})


"use strict";(globalThis.scormbuildParts??=[]).push(n=>{const{announce:e,ask:t,element:i,focus:o,one:s,say:r}=n
n.handIn=n=>{const a=s(n.section,".hand-in"),l=a.previousElementSibling,c=s(n.section,".unanswered")
let d=!1
const u=async e=>{if(n.finished)return
const l=n.active.filter(n=>n.control.problem()&&!n.answer?.done)
if(l.length&&!e&&!d){d=!0
const n=l.map(n=>{const e=i("button",{type:"button",class:"link"},n.text)
e.addEventListener("click",()=>n.goTo())
return i("li",{},e)})
c.replaceChildren(i("p",{class:"problem"},r("unanswered",{n:l.length})),i("ul",{},...n))
a.textContent=r("hand_in_anyway")
return}c.replaceChildren()
const u=n.active.filter(n=>!n.control.problem()&&n.control.pending?.())
if(u.length){for(const n of u)n.keepDraft()
if(e){for(const e of n.active)e.answer?.done||u.includes(e)||e.markNow()
n.answered()}u[0].goTo()
return}if(!e){const{attempts:e=0,submitted:i=!1}=n.record??{},o=n.isLast(e-Number(!i&&e>0)),s=[l.length&&r("still_unanswered",{n:l.length}),r("hand_in_final"),o&&r("hand_in_last")].filter(Boolean)
if(!await t(r("hand_in_now"),s.join(" "),r("go_back"),r("hand_in_quiz"))||n.finished)return}d=!1
for(const e of n.active)e.answer?.done||e.markNow()
n.answered()
const h=s(n.section,".quiz-result")
h.scrollIntoView({block:"nearest"})
o(h)}
a.addEventListener("click",()=>{u(!1)})
n.section.addEventListener("input",()=>{if(d&&!n.active.some(n=>n.control.problem()&&!n.answer?.done)){d=!1
c.replaceChildren()
a.textContent=r("hand_in_quiz")}})
return{now:()=>{u(!0)
const t=r(n.finished?"time_up":"time_up_compare")
c.replaceChildren(i("p",{class:"problem"},t))
e(t)},show:()=>{a.hidden=l.hidden=n.finished
d||(a.textContent=r("hand_in_quiz"))}}}})


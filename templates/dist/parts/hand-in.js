"use strict";(()=>{var n,t=n=>Boolean(n.control.problem())&&!n.answer?.done,e=class{constructor(e){this.quiz=e
this.button=n.one(e.section,".hand-in")
this.note=this.button.previousElementSibling
this.box=n.one(e.section,".unanswered")
this.warned=!1
this.button.addEventListener("click",()=>{this.handIn(!1)})
e.section.addEventListener("input",()=>{this.warned&&!e.active.some(t)&&this.calm()})}calm(){this.warned=!1
this.box.replaceChildren()
this.button.textContent=n.say("hand_in_quiz")}async handIn(e){const{quiz:i}=this
if(i.finished)return
const s=i.active.filter(t)
if(s.length&&!e&&!this.warned){this.warn(s)
return}this.box.replaceChildren()
if(this.comparesFirst(e))return
if(!e&&(!await this.isMeant(s.length)||i.finished))return
this.warned=!1
for(const n of i.active)n.answer?.done||n.markNow()
i.answered()
const o=n.one(i.section,".quiz-result")
o.scrollIntoView({block:"nearest"})
n.focus(o)}warn(t){this.warned=!0
const e=t.map(t=>n.element("li",{},n.button(t.text,"link",()=>t.goTo())))
this.box.replaceChildren(n.element("p",{class:"problem"},n.say("unanswered",{n:t.length})),n.element("ul",{},...e))
this.button.textContent=n.say("hand_in_anyway")}comparesFirst(n){const{quiz:t}=this,e=t.active.filter(n=>!n.control.problem()&&n.control.pending?.())
if(!e.length)return!1
for(const n of e)n.keepDraft()
if(n){for(const n of t.active)n.answer?.done||e.includes(n)||n.markNow()
t.answered()}e[0].goTo()
return!0}isMeant(t){const{attempts:e=0,submitted:i=!1}=this.quiz.record??{},s=this.quiz.isLast(e-Number(!i&&e>0)),o=[t&&n.say("still_unanswered",{n:t}),n.say("hand_in_final"),s&&n.say("hand_in_last")
].filter(Boolean)
return n.ask?.(n.say("hand_in_now"),o.join(" "),n.say("go_back"),n.say("hand_in_quiz"))}now(){this.handIn(!0)
const t=n.say(this.quiz.finished?"time_up":"time_up_compare")
this.box.replaceChildren(n.element("p",{class:"problem"},t))
n.announce(t)}show(){this.button.hidden=this.note.hidden=this.quiz.finished
this.warned||(this.button.textContent=n.say("hand_in_quiz"))}};(globalThis.scormbuildParts??=[]).push(t=>{(n=t).handIn=n=>new e(n)})})()


"use strict";(()=>{var t,n=t=>Boolean(t.control.problem())&&!t.answer?.done,e=class{constructor(e){this.quiz=e
this.button=t.one(e.section,".hand-in")
this.note=this.button.previousElementSibling
this.box=t.one(e.section,".unanswered")
this.warned=!1
this.button.addEventListener("click",()=>{this.handIn(!1)})
e.section.addEventListener("input",()=>{this.warned&&!e.active.some(n)&&this.calm()})}calm(){this.warned=!1
this.box.replaceChildren()
this.button.textContent=t.say("hand_in_quiz")}async handIn(e){const{quiz:i}=this
if(i.finished)return
const s=i.active.filter(n)
if(s.length&&!e&&!this.warned){this.warn(s)
return}this.box.replaceChildren()
if(this.comparesFirst(e))return
if(!e&&(!await this.isMeant(s.length)||i.finished))return
this.warned=!1
for(const t of i.active)t.answer?.done||t.markNow()
i.answered()
const o=t.one(i.section,".quiz-result")
o.scrollIntoView({block:"nearest"})
t.focus(o)}warn(n){this.warned=!0
const e=n.map(n=>t.element("li",{},t.button(n.text,"link",()=>n.goTo())))
this.box.replaceChildren(t.element("p",{class:"problem"},t.say("unanswered",{n:n.length})),t.element("ul",{},...e))
this.button.textContent=t.say("hand_in_anyway")}comparesFirst(t){const{quiz:n}=this,e=n.active.filter(t=>!t.control.problem()&&t.control.pending?.())
if(!e.length)return!1
for(const t of e)t.keepDraft()
if(t){for(const t of n.active)t.answer?.done||e.includes(t)||t.markNow()
n.answered()}e[0].goTo()
return!0}isMeant(n){const{attempts:e=0,submitted:i=!1}=this.quiz.record??{},s=this.quiz.isLast(e-Number(!i&&e>0)),o=[n&&t.say("still_unanswered",{n}),t.say("hand_in_final"),s&&t.say("hand_in_last")
].filter(Boolean)
return t.ask?.(t.say("hand_in_now"),o.join(" "),t.say("go_back"),t.say("hand_in_quiz"))}now(){this.handIn(!0)
const n=t.say(this.quiz.finished?"time_up":"time_up_compare")
this.box.removeAttribute("role")
this.box.replaceChildren(t.element("p",{class:"problem"},n))
t.announce(n)}show(){this.button.hidden=this.note.hidden=this.quiz.finished
this.warned||(this.button.textContent=t.say("hand_in_quiz"))}};(globalThis.scormbuildParts??=[]).push(n=>{(t=n).handIn=t=>new e(t)})})()


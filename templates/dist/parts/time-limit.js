"use strict";(()=>{var t
function i(t){return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var s=class{constructor(i){const{element:s,one:e,say:n}=t,o=i.options.minutes??0
this.quiz=i
this.limit=o*60
this.used=0
this.warned=!1
this.ticking=void 0
this.off=s("input",{type:"checkbox"})
const h=s("button",{type:"button",class:"button"},n("start_quiz"))
this.before=s("div",{class:"before-time"},s("p",{},n("time_limit",{n:o})),s("label",{class:"tick"},this.off,n("no_limit")),h)
this.left=s("span",{role:"timer"})
const d=s("button",{type:"button",class:"quiet"},n("more_time"))
this.running=s("div",{class:"time-left"},this.left,d)
this.questions=e(i.section,".questions")
this.handIn=e(i.section,".hand-in")
this.questions.before(this.before,this.running)
h.addEventListener("click",()=>this.start())
d.addEventListener("click",()=>this.extend())}start(){const{quiz:t}=this
this.used=0
this.warned=!1
Object.assign(t.makeRecord(),{started:!0,untimed:this.off.checked,used:0})
t.opens()
t.context.changed()
t.show();(t.active.find(t=>!t.answer?.done)??t.active[0]).goTo("nearest")}extend(){const{quiz:i}=this
this.used=Math.max(0,this.used-this.limit)
this.warned=!1
i.record&&(i.record.used=Math.floor(this.used/4))
t.announce(t.say("time_added"))
this.draw()
i.context.session.moved()}stop(){clearInterval(this.ticking)
this.ticking=void 0}show(){const{record:t}=this.quiz
this.used=t?.started?Math.max(this.used,t.used*4):0
this.draw()}draw(){const{record:s,finished:e}=this.quiz,n=this.limit-this.used,o=Boolean(s?.started),h=o&&!e
this.before.hidden=o||e
this.running.hidden=!h||Boolean(s?.untimed)
this.questions.hidden=!this.before.hidden
this.handIn.hidden=!h
this.left.textContent=t.say("time_left",{time:i(Math.max(0,n))})
this.running.classList.toggle("soon",n<=60)
!h||s?.untimed?this.stop():this.ticking??=window.setInterval(()=>this.tick(),1e3)}tick(){const{record:i,section:s,context:e}=this.quiz,n=s.isConnected&&!s.closest("[hidden]")
&&document.visibilityState!=="hidden"
if(i&&n){this.used+=1
if(this.used%20==0){i.used=Math.floor(this.used/4)
e.session.moved()}if(this.limit-this.used<=60&&!this.warned){this.warned=!0
t.announce(t.say("time_soon"))}if(this.used>=this.limit){this.stop()
i.untimed=!0
this.quiz.handIn?.now()}this.draw()}}};(globalThis.scormbuildParts??=[]).push(i=>{(t=i).limitTime=t=>new s(t)})})()


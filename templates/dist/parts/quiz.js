"use strict";(()=>{function t(t,s={},...e){const i=document.createElement(t)
for(const[t,e]of Object.entries(s))e!==!1&&i.setAttribute(t,e===!0?"":e)
i.append(...e)
return i}function s(t,s){return[...t.querySelectorAll(s)]}function e(t,s){return t.querySelector(s)}function i(t,s="center",e=t){for(let s=t.closest("details");s;s=s.parentElement?.closest("details")
??null)s.open=!0
t.dispatchEvent(new Event("beforematch",{bubbles:!0}))
t.scrollIntoView({block:s})
e&&n(e)}function n(t){!t.hasAttribute("tabindex")&&t.tabIndex<0&&t.setAttribute("tabindex","-1")
t.focus({preventScroll:!0})}function o({control:e,verdict:i}){const n=e.lacking?.()??[]
for(const[e,{at:o,text:r}]of n.entries()){const n=`${i.id}-${e}`
o.append(t("p",{class:"problem",id:n},r))
for(const t of s(o,"input, select"))t.setAttribute("aria-describedby",n)}return n.length>0}function r({control:t,form:e}){for(const t of s(e,"[aria-invalid]"))t.removeAttribute("aria-invalid")
for(const s of t.inputs())s.removeAttribute("aria-describedby")
for(const t of s(e,".problem"))t.remove()}var h=class{constructor(t,s){this.form=t
this.quiz=s
this.context=s.context
this.kit=s.kit
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.text=t.dataset.text??""
this.spec=JSON.parse(t.dataset.spec??"{}")
this.points=this.spec.points
this.control=this.kit.controls[this.spec.part??"choice"](this)
this.button=e(t,".check")
this.verdict=e(t,".verdict")
this.seen=0
this.touched=0
this.incomplete=!1
this.gains=[]
this.wrong=""
this.said=""
t.addEventListener("submit",t=>{t.preventDefault()
this.quiz.atEnd||this.submit()})
for(const s of["input","change"])t.addEventListener(s,()=>this.edited())
this.hints=this.kit.hints?.(this)}get answer(){return this.context.record().answers.get(this.key)}get begun(){return Boolean(this.answer&&(this.answer.ever||this.answer.given))}get made()
{const{answers:t}=this.context.record(),s=t.get(this.key)??{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0}
t.set(this.key,s)
return s}get share(){const{answer:t}=this
return t?.given&&t.done?this.control.mark(t.given)*Math.max(0,1-t.hints*(this.spec.hintCost??0)/100):0}edited(){if(!this.answer?.done){this.context.session.activity.catchUp()
this.touched=this.context.active;(t=>{if(t.incomplete){r(t)
t.incomplete=o(t)}})(this)
this.said=""
this.keepDraft()
this.show()}}keepDraft(){const t=this.control.read()
if(t!==(this.answer?.given??"")){this.made.given=t
this.context.session.drafted()}}submit(){if(this.answer?.done)return
if(this.wrong&&this.wrong===this.control.read()){this.said=this.wrong
this.show()
n(e(this.verdict,".again"))
return}const s=this.control.problem()
if(s){((s,e)=>{r(s)
s.incomplete=!0
s.verdict.replaceChildren(t("p",{class:"problem"},e))
const i=s.control.inputs(),h=i.filter(t=>/radio|box/.test(t.type)?!t.closest("fieldset")?.querySelector(":checked"):!t.value.trim())
for(const t of i)t.setAttribute("aria-describedby",s.verdict.id)
for(const t of h.length?h:i)t.type!=="button"&&t.closest(t.type==="radio"?"fieldset":"*")?.setAttribute("aria-invalid","true")
o(s)
n(h[0]??i[0])})(this,s)
return}if(this.control.pending?.()){this.keepDraft()
n(this.control.inputs()[0])
return}const i=document.activeElement
this.markNow()
this.quiz.answered()
for(const t of this.heard())this.kit.announce(t.textContent??"")
const{done:h}=this.answer??{}
!h&&i!==this.button&&this.form.contains(i)?n(i):n(h?this.verdict:e(this.verdict,".again"))
this.verdict.scrollIntoView({block:"nearest"})}heard(){const t=s(this.form,".choice .feedback:not([hidden])"),[e,...i]=s(this.verdict,".word, .points, .left, .said")
return[e,...t,...i]}markNow(){const{made:t,control:s,spec:e}=this
t.given=s.read()
const i=t.given?s.mark(t.given):0,n=t.tries===0&&!t.hints&&!this.quiz.record?.attempts
t.tries+=1
t.ever=!0
const o=i<1&&this.points>0&&!this.quiz.atEnd&&t.tries<(e.tries??1)
t.done=!o
t.share=Math.round((o?0:this.share)*63)
this.wrong=this.said=o?t.given:""
this.tell(i)
this.gains=[]
if(i===1&&t.given&&!t.paid){t.paid=!0
const s=n&&this.points?this.context.session.course.firstTryXp:0
this.gains=this.context.earn((e.xp??0)+s,this.key)}this.show()}tell(t){this.context.session.activity.catchUp()
const s=this.quiz.atEnd?this.touched:this.context.active,e={type:this.spec.form??"choice",...this.control.report(this.answer?.given??"")}
this.context.answered({id:this.id,...this.kit.inWords?.(e,this.spec)??e,share:this.points?t:null,points:this.points,latency:Math.max(0,Math.round(s-this.seen)),at:Date.now()
,description:this.text,objective:this.quiz.id,language:this.context.language})}goTo(t="center"){i(this.form,t,this.control.inputs()[0])}reopen(){const{made:t}=this
Object.assign(t,{given:"",done:!1,tries:0,hints:0})
this.wrong=this.said=""
this.gains=[]
this.seen=this.context.active}forget(){const{answers:t}=this.context.record()
this.answer?.paid?Object.assign(this.made,{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0},{paid:!0}):t.delete(this.key)}count(){this.made.ever=!0}restore(){const{answer:t}=this
this.control.fill(t?.given??"")
this.show()}show(){const{answer:t,form:e,control:i}=this,n=Boolean(t?.done),o=!this.quiz.options.hideSolutions
e.classList.toggle("answered",n)
i.lock(n)
this.button.hidden=this.quiz.atEnd||n||Boolean(this.said)
const r=this.points>0&&!i.pending
n?this.verdict.setAttribute("aria-label",this.kit.say(r?"checked":"sent")):this.verdict.removeAttribute("aria-label")
for(const t of s(e,".choice .feedback"))t.hidden=!0
this.hints?.show()
const h=n&&this.points>0
i.show(t?.given??"",h,o)
e.classList.remove("is-right","is-partly","is-wrong")
if(n||this.said)this.showVerdict(t?.given??"",n,o)
else{this.incomplete||this.verdict.replaceChildren()
this.verdict.removeAttribute("role")}}showVerdict(s,e,i){const{say:n}=this.kit,o=s?this.control.mark(s):0,r=o===1?"right":o>0&&this.points?"partly":"wrong"
this.points&&this.form.classList.add(`is-${r}`)
const h=[t("p",{class:"word"},n(this.points?r:s?"recorded":"not_answered"))],a=o<1||this.answer?.hints
e&&this.points&&(this.points>1||a&&this.share>0)&&h.push(t("p",{class:"points"},n("points_earned",{earned:Math.round(this.points*this.share*100)/100,total:this.points})))
h.push(...this.gains.map(s=>t("span",{class:"gain"},s)))
e||h.push(t("p",{class:"left"},n("attempts_left",{n:(this.spec.tries??1)-(this.answer?.tries??0)})))
const c=this.control.feedback(s,e&&i&&this.points>0),d=this.form.querySelector(".explanation")
d?.hidden&&e&&(i||!this.points)&&c.push(d)
const p=c.filter(t=>t.closest(".choice"))
for(const t of p)t.hidden=!1
this.verdict.setAttribute("role","group")
this.verdict.replaceChildren(...h,...c.filter(t=>!p.includes(t)).map(s=>t("div",{class:"said"},...[...s.childNodes].map(t=>t.cloneNode(!0)))),...e?[]:[this.againButton()])}againButton()
{const{button:s,say:e}=this.kit,i=s(e("try_again"),"again quiet",()=>this.tryAgain())
i.append(t("span",{class:"unseen"},`: ${this.form.dataset.text}`))
return i}tryAgain(){this.said=""
this.show()
n(this.control.inputs()[0])}},a=1e4,c=class{constructor(t,i){this.section=t
this.context=i
this.kit=i.kit
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.options=JSON.parse(t.dataset.options??"{}")
this.questions=s(t,".question").map(t=>new h(t,this))
this.active=this.questions
this.retryButton=e(t,".retry")
this.retryButton.addEventListener("click",()=>{this.retry()})
this.handIn=this.atEnd?this.kit.handIn?.(this):void 0
t.addEventListener("scormbuild:retry",()=>{this.retry()})
this.pages=this.options.one?this.kit.showOne?.(this):void 0
this.time=this.options.minutes?this.kit.limitTime?.(this):void 0
i.onRestore(()=>this.restore())}get record(){return this.context.record().quizzes.get(this.key)}makeRecord(){const{quizzes:t}=this.context.record()
,s=this.record??{submitted:!1,passed:!1,closed:!1,untimed:!1,started:!1,attempts:0,score:0,weight:0,used:0}
s.weight=this.options.weight??0
t.set(this.key,s)
return s}get atEnd(){return Boolean(this.options.end||this.options.minutes)}opens(){for(const t of this.questions)t.seen=this.context.active}get seed()
{const{attempts:t=0,submitted:s=!1}=this.record??{},e=s&&this.questions.filter(t=>t.answer?.done).length>=this.count
return`${this.context.session.progress.attempt}${this.key}${t-Number(e)}`}restore(){this.record&&(this.record.weight=this.options.weight??0)
this.arrange()
for(const t of this.questions)t.restore()
this.show()}arrange(){this.kit.arrangeByChance?.(this)}get count(){return this.options.draw?Math.min(this.options.draw,this.questions.length):this.questions.length}get total()
{return this.active.reduce((t,s)=>t+s.points,0)}get earned(){return this.active.reduce((t,s)=>t+s.points*s.share,0)}get finished(){return this.active.every(t=>t.answer?.done)}get mayGoOn()
{return((t,s)=>Boolean(s==="passed"?t?.passed||t?.closed:t?.attempts))(this.record,this.options.required??"")}goTo(){const t=this.active.find(t=>!t.answer?.done)
if(t&&!t.form.closest("[hidden]"))t.goTo()
else{const t=this.section.querySelector("button:not([hidden], [hidden] *)")
i(t??this.section,"center",t)}}answered(){this.finished&&this.mark()
this.show()
this.finished&&this.kit.announce(e(this.section,".quiz-result").textContent??"",1)
this.context.changed()}mark(){const{total:t}=this,s=t?Math.round(this.earned/t*a):a,e=this.makeRecord(),{last:i}=this.context.session.course
!e.submitted&&e.attempts||(e.attempts+=1)
e.score=i?s:Math.max(e.score,s)
e.submitted=!0
e.passed||=s>=this.options.pass*100
e.closed=s>=a||e.score>=a||Boolean(this.options.attempts)&&e.attempts>=(this.options.attempts??0)
this.report()}finishedByUpdate(){if(this.atEnd||this.record?.submitted||!this.finished)return!1
this.mark()
this.show()
return!0}report(){const{record:t}=this
t&&this.context.objective({id:this.id,description:`${this.context.title}: ${this.kit.say("quiz")
}`,score:this.options.weight?t.score/100:void 0,success:this.options.weight?t.passed?"passed":t.closed?"failed":"unknown":"unknown",completion:t.passed||t.closed?"completed":"incomplete",language:
this.context.language})}show(){const{record:t,finished:s}=this,i=e(this.section,".quiz-result"),n=Boolean(t?.submitted&&s)
this.retryButton.hidden=!(n&&!t?.closed)
this.handIn?.show()
this.time?.show()
this.pages?.show()
this.section.classList.toggle("passed",Boolean(t?.passed))
this.section.classList.toggle("settled",n)
if(!t||!n||!this.total){i.textContent=""
return}const{earned:o,total:r}=this,{say:h}=this.kit,a=Math.round(o/r*100),c=[h("quiz_score",{earned:Math.round(o*100)/100,total:r,percent:a,n:r})]
this.options.pass&&c.push(t.passed?h("quiz_passed"):h("quiz_failed",{pass:this.options.pass}))
!t.closed&&this.options.attempts?c.push(h("attempts_left",{n:this.options.attempts-t.attempts})):t.closed&&!t.passed&&c.push(h("no_attempts_left"))
i.textContent=c.join(" ")}isLast(t){return this.options.attempts===t+1}async retry(){if(!this.record?.submitted||this.record.closed||!this.finished)return
const{ask:t,say:s}=this.kit
this.isLast(this.record.attempts)&&!await(t?.(s("last_attempt"),s("last_attempt_note"),s("go_back"),s("try_again")))||this.begin(this.record)}begin(t)
{const s=this.options.retryWrong?this.active.filter(t=>!t.points||t.share===1):[]
for(const t of this.active)s.includes(t)||t.reopen()
Object.assign(t,{started:!1,used:0})
this.drawAnew()
for(const t of this.questions)t.restore()
this.show()
const e=this.active.find(t=>!t.answer?.done)??this.active[0]
this.time?this.goTo():e.goTo("start")
this.context.changed()}drawAnew(){if(this.options.draw&&!this.options.retryWrong){for(const t of this.active)t.forget()
this.arrange()
for(const t of this.active)t.count()}else this.arrange()}};(globalThis.scormbuildParts??=[]).push(t=>{t.quizzes=(t,e)=>s(t,".quiz").map(t=>new c(t,e))})})()


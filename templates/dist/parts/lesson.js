"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(e,t){return[...e.querySelectorAll(t)]}function s(e,t){return e.querySelector(t)}function n(e,t="center",s=e){for(let t=e.closest("details");t;t=t.parentElement?.closest("details")
??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&(e=>{!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})})(s)
}var i=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function o(e){return Object.fromEntries(i.map(({part:t},s)=>[t,e(t,s)]))}function r(e,t,s,n){const i=n!==void 0,r=[...t.quizzes.values()],a={pages:[t.read?1:0,1],questions:[[...t.answers.values()
].filter(e=>e.ever).length,s.questions],quizzes:[r.filter(e=>e.passed).length,s.quizzes],...o(e=>[t[e].size,s[e]]),minutes:i?[Math.floor(t.time/60)
,e.minutes]:[0,0],xp:i?[n,e.xp]:[0,0],own:[0,0]},l=r.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,a[e][1]-a[e][0]),total:a[e][1],lost:e==="quizzes"?l:0})).filter(({total:e})=>e>0)}function a(e,t,s){return s.length?e.any?s.some(({left:e})=>e===0)
:s.every(({left:e})=>e===0):t.read}function l(e){return Boolean(e?.complete&&!e.open)}function u(e){return e.map(e=>({...e,left:e.left-e.lost}))}function c(t,s,n,i,o=[],r="rule_pages")
{const a=n.map(({part:n,left:i,lost:o})=>e("li",{class:i>0||o?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),h(i>0?t("left",{n:i}):o?"":t("done"))))
,l=o.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,h(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},i),e("ul",{},...a,...l))}function h(t){return e("span",{class:"state"},t&&` (${t})`)}function d({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function p(e,t){const{course:s}=t,n=t.standing(),i=n.wanted.map(e=>({part:e,left:d(n,e),lost:e==="quizzes"&&n.lost>0}))
,o=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:e("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return c(e,s.rule,i,e(s.rule.any?"rule_any":"rule_all"),o)}function g(t){const{gates:n,say:i}=t.kit,o=s(t.article,"[data-todo]")
s(t.article,".next").hidden=Boolean(t.gate)
if(t.gate){o.replaceChildren(n?.wayOn(t.gate)??"")
return}const r=t.todo().filter(({part:e})=>e!=="pages"),a=t.ownRule&&c(i,t.ownRule,u(t.parts()),i(t.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")
,h=a?[a]:t.session.course.single?[p(i,t.session)]:[]
if(!r.length){o.replaceChildren(...h,l(t.record())?e("p",{class:"all-done"},i("todo_nothing")):"")
return}const d=r.map(({part:s,left:n})=>{const o=i(`todo_${s}`,{n})
return e("li",{},s==="minutes"||s==="xp"?o:(n=>{const i=e("button",{type:"button",class:"link"},n)
i.addEventListener("click",()=>t.goToOpen(s))
return i})(o))})
o.replaceChildren(...h,e("p",{},i("todo")),e("ul",{},...d))}var f=class{constructor(s,n,r,a,l){this.kit=s
this.article=n
this.session=r
this.onProgress=a
this.onEnd=l
this.id=n.dataset.lesson??""
this.key=n.dataset.key??""
this.title=n.dataset.title??""
this.xp=Number(n.dataset.xp??0)
this.language=r.course.language
this.number=Number(n.dataset.number??1)
this.ownRule=n.dataset.rule?JSON.parse(n.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.totals={...o((e,s)=>t(n,i[s].shown).length),questions:0,quizzes:t(n,".quiz").length}
for(const i of t(n,"a.external, a.download")){const t=s.say(i.classList.contains("external")?"new_tab":"download")
i.append(e("span",{class:"unseen"},` ${t}`))
i.setAttribute("rel","noopener")}for(const e of s.mounts)e(n,this)
this.quizzes=s.quizzes?.(n,this)??[]
this.totals.questions=this.quizzes.reduce((e,t)=>e+t.count,0)
this.restore()
this.watch()}record(){return((e,t)=>{let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...o(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s})(this.session.progress,this.key)}onRestore(e){this.restorers.push(e)}forgetWhatVanished(){const e=this.session.progress.lessons.get(this.key)
if(!e)return
const s=e=>new Set(t(this.article,e).map(e=>e.dataset.key??""));((e,{own:t,marks:s,quizzes:n},l)=>{const u=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,o]of[...i.map(({part:t})=>[e[t],s[t]]),[e.answers,u],[e.quizzes,n]])for(const e of[...t.keys()])o.has(e)||t.delete(e)
for(const[t,{weight:s,count:i,questions:o}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
o.filter(t=>e.answers.get(t)?.ever).length<i&&(n.submitted=!1)}}e.own=t
const c=[...n.values()].reduce((e,{count:t})=>e+t,0),h={quizzes:n.size,questions:c,...o(e=>s[e].size)}
t||(e.open=e.complete&&!a(l,e,r(l,e,h)))
const d=[...n].filter(([,e])=>e.required)
e.through=d.length>0&&d.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))})(e,{own:this.ownRule!==null,marks:o((e,t)=>s(i[t].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){this.session.progress.xp+=e
this.session.earned.set(this.key+t,e)}restore(){this.forgetWhatVanished()
for(const e of this.restorers)e()
this.quizzes.map(e=>e.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
g(this)}applyGates(){const e=this.record()
e.own=this.ownRule!==null
const t=this.quizzes.filter(({section:e})=>e.closest(".behind-gate"))
this.gate=this.kit.gates?.closedIn(this)??null
for(const e of t)e.section.closest(".behind-gate")||e.opens()
e.through=!this.gate&&this.quizzes.some(e=>e.options.required)}answered(e){this.session.answered(e)}objective(e){this.session.objective(e)}changed(){const e=this.record()
this.applyGates()
if(this.isDone){if(!e.complete){this.earn(this.xp)
this.kit.announce(this.kit.say("todo_nothing"),2)}Object.assign(e,{complete:!0,open:!1})}else e.open=e.complete
this.report()
this.session.changed()
g(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,i=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(i/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return r(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return a(this.rule,this.record(),this.parts())}todo(){return l(this.record())&&this.rule.any?[]:u(this.parts())
.filter(({left:e})=>e>0)}goToOpen(e){if(e==="questions"||e==="quizzes"){const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
t?.goTo()
return}const t=this.article.querySelector(i.find(t=>t.part===e)?.open??".end")
t&&n(t)}watch(){let e=0
new IntersectionObserver(t=>{clearTimeout(e)
if(t.at(-1)?.isIntersecting){this.onEnd()
e=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(s(this.article,".end"))
s(this.article,".next").addEventListener("click",()=>this.markRead())}spent(e){this.active+=e*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const t=this.record()
t.time+=e
!l(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&g(this)}showTodo(){g(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...s(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
n(t,"start")
return!0}};(globalThis.scormbuildParts??=[]).push(e=>{e.lesson=(...t)=>new f(e,...t)})})()


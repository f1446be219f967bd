"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(t,s,n){const o=e("button",{type:"button",class:s},t)
o.addEventListener("click",n)
return o}function s(e){return document.getElementById(e)}function n(e,t){return[...e.querySelectorAll(t)]}function o(e,t){return e.querySelector(t)}function i(e,t="center",s=e)
{for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&r(s)}function r(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})
}var a=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function l(e){return Object.fromEntries(a.map(({part:t},s)=>[t,e(t,s)]))}function c(e,t,s,n){const o=n!==void 0,i=[...t.quizzes.values()],r={pages:[t.read?1:0,1],questions:[[...t.answers.values()
].filter(e=>e.ever).length,s.questions],quizzes:[i.filter(e=>e.passed).length,s.quizzes],...l(e=>[t[e].size,s[e]]),minutes:o?[Math.floor(t.time/60)
,e.minutes]:[0,0],xp:o?[n,e.xp]:[0,0],own:[0,0]},a=i.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,r[e][1]-r[e][0]),total:r[e][1],lost:e==="quizzes"?a:0})).filter(({total:e})=>e>0)}function u(e,t,s){return s.length?e.any?s.some(({left:e})=>e===0)
:s.every(({left:e})=>e===0):t.read}function h(e){return Boolean(e?.complete&&!e.open)}function d(e){return e.map(e=>({...e,left:e.left-e.lost}))}function p(t,s,n,o,i=[],r="rule_pages")
{const a=n.map(({part:n,left:o,lost:i})=>e("li",{class:o>0||i?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),g(o>0?t("left",{n:o}):i?"":t("done"))))
,l=i.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,g(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...a,...l))}function g(t){return e("span",{class:"state"},t&&` (${t})`)}function f({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function m(e,t){const{course:s}=t,n=t.standing(),o=n.wanted.map(e=>({part:e,left:f(n,e),lost:e==="quizzes"&&n.lost>0}))
,i=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:e("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return p(e,s.rule,o,e(s.rule.any?"rule_any":"rule_all"),i)}function w(s){const{gates:n,say:i}=s.kit,r=o(s.article,"[data-todo]")
o(s.article,".next").hidden=Boolean(s.gate)
if(s.gate){r.replaceChildren(n?.wayOn(s.gate)??"")
return}const a=s.todo().filter(({part:e})=>e!=="pages"),l=s.ownRule&&p(i,s.ownRule,d(s.parts()),i(s.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")
,c=l?[l]:s.session.course.single?[m(i,s.session)]:[]
if(!a.length){r.replaceChildren(...c,h(s.record())?e("p",{class:"all-done"},i("todo_nothing")):"")
return}const u=a.map(({part:n,left:o})=>{const r=i(`todo_${n}`,{n:o})
return e("li",{},n==="minutes"||n==="xp"?r:t(r,"link",()=>s.goToOpen(n)))})
r.replaceChildren(...c,e("p",{},i("todo")),e("ul",{},...u))}var z=class{constructor(t,s,o,i,r){this.kit=t
this.article=s
this.session=o
this.onProgress=i
this.onEnd=r
this.id=s.dataset.lesson??""
this.key=s.dataset.key??""
this.title=s.dataset.title??""
this.xp=Number(s.dataset.xp??0)
this.language=o.course.language
this.number=Number(s.dataset.number??1)
this.ownRule=s.dataset.rule?JSON.parse(s.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.totals={...l((e,t)=>n(s,a[t].shown).length),questions:0,quizzes:n(s,".quiz").length}
for(const o of n(s,"a.external, a.download")){const s=t.say(o.classList.contains("external")?"new_tab":"download")
o.append(e("span",{class:"unseen"},` ${s}`))
o.setAttribute("rel","noopener")}for(const e of t.mounts)e(s,this)
this.quizzes=t.quizzes?.(s,this)??[]
this.totals.questions=this.quizzes.reduce((e,t)=>e+t.count,0)
this.restore()
this.watch()}record(){return((e,t)=>{let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...l(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s})(this.session.progress,this.key)}onRestore(e){this.restorers.push(e)}forgetWhatVanished(){const e=this.session.progress.lessons.get(this.key)
if(!e)return
const t=e=>new Set(n(this.article,e).map(e=>e.dataset.key??""));((e,{own:t,marks:s,quizzes:n},o)=>{const i=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,o]of[...a.map(({part:t})=>[e[t],s[t]]),[e.answers,i],[e.quizzes,n]])for(const e of[...t.keys()])o.has(e)||t.delete(e)
for(const[t,{weight:s,count:o,questions:i}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
i.filter(t=>e.answers.get(t)?.ever).length<o&&(n.submitted=!1)}}e.own=t
const r=[...n.values()].reduce((e,{count:t})=>e+t,0),h={quizzes:n.size,questions:r,...l(e=>s[e].size)}
t||(e.open=e.complete&&!u(o,e,c(o,e,h)))
const d=[...n].filter(([,e])=>e.required)
e.through=d.length>0&&d.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))})(e,{own:this.ownRule!==null,marks:l((e,s)=>t(a[s].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){this.session.progress.xp+=e
this.session.earned.set(this.key+t,e)}restore(){this.forgetWhatVanished()
for(const e of this.restorers)e()
this.quizzes.map(e=>e.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
w(this)}applyGates(){const e=this.record()
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
w(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,o=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(o/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return c(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return u(this.rule,this.record(),this.parts())}todo(){return h(this.record())&&this.rule.any?[]:d(this.parts())
.filter(({left:e})=>e>0)}goToOpen(e){if(e==="questions"||e==="quizzes"){const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
t?.goTo()
return}const t=this.article.querySelector(a.find(t=>t.part===e)?.open??".end")
t&&i(t)}watch(){let e=0
new IntersectionObserver(t=>{clearTimeout(e)
if(t.at(-1)?.isIntersecting){this.onEnd()
e=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(o(this.article,".end"))
o(this.article,".next").addEventListener("click",()=>this.markRead())}spent(e){this.active+=e*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const t=this.record()
t.time+=e
!h(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&w(this)}showTodo(){w(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...o(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
i(t,"start")
return!0}};(globalThis.scormbuildParts??=[]).push(n=>{n.lesson=(...e)=>new z(n,...e);(n=>{const i=document.documentElement,a=e("div",{class:"reading","aria-hidden":"true"})
,l=t("","to-top",()=>{window.scrollTo(0,0)
r(o(s("sb-lesson"),"h1"))})
l.setAttribute("aria-label",n("to_top"))
l.hidden=!0
o(document,".bar").append(a)
s("sb-main").append(l)
const c=()=>{const{innerHeight:e,scrollY:t}=window,s=i.dataset.view==="sb-lesson",n=i.scrollHeight-e,o=s&&n>e*1?Math.min(t/n,1):0
a.style.inlineSize=o*100+"%"
l.hidden=!s||t<e*3}
for(const e of["scroll","resize","hashchange"])addEventListener(e,c,{passive:!0})
document.addEventListener("focusin",({target:e})=>{const t=e
t!==l&&((e,t)=>{const[s,n]=[e,t].map(e=>e.getBoundingClientRect())
return!t.hidden&&s.top>=n.top&&s.bottom<=n.bottom&&s.left>=n.left&&s.right<=n.right})(t,l)&&t.scrollIntoView({block:"center",behavior:"instant"})})})(n.say);(e=>{const{all:t,say:s}=e
e.mounts.push(e=>{const n=new ResizeObserver(e=>{for(const{target:t}of e){const e=t.scrollWidth>t.clientWidth,n=t.querySelector("caption")??t.closest(".code")?.querySelector("figcaption")
,o=n?.textContent||s(t.tagName==="PRE"?"code":"table")
for(const[s,n]of[["tabindex","0"],["role","region"],["aria-label",o]])e?t.setAttribute(s,n):t.removeAttribute(s)}})
for(const s of t(e,".table, .text pre"))n.observe(s)})})(n)})})()


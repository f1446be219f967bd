"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(t,s,n){const i=e("button",{type:"button",class:s},t)
i.addEventListener("click",n)
return i}function s(e){return document.getElementById(e)}function n(e,t){return[...e.querySelectorAll(t)]}function i(e,t){return e.querySelector(t)}function o(e,t="center",s=e)
{for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&r(s)}function r(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})
}var a=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function l(e){return Object.fromEntries(a.map(({part:t},s)=>[t,e(t,s)]))}function c(e,t,s,n){const i=n!==void 0,o=[...t.quizzes.values()],r={pages:[t.read?1:0,1],questions:[[...t.answers.values()
].filter(e=>e.ever).length,s.questions],quizzes:[o.filter(e=>e.passed).length,s.quizzes],...l(e=>[t[e].size,s[e]]),minutes:i?[Math.floor(t.time/60)
,e.minutes]:[0,0],xp:i?[n,e.xp]:[0,0],own:[0,0]},a=o.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,r[e][1]-r[e][0]),total:r[e][1],lost:e==="quizzes"?a:0})).filter(({total:e})=>e>0)}function u(e,t,s){return s.length?e.any?s.some(({left:e})=>e===0)
:s.every(({left:e})=>e===0):t.read}function h(e){return Boolean(e?.complete&&!e.open)}function d(e){return e.map(e=>({...e,left:e.left-e.lost}))}function p({levels:e},t){return e.filter(([,e])=>t>=e)
.length}function g(t,s,n,i,o=[],r="rule_pages"){const a=n.map(({part:n,left:i,lost:o})=>e("li",{class:i>0||o?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp})
,f(i>0?t("left",{n:i}):o?"":t("done")))),l=o.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,f(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},i),e("ul",{},...a,...l))}function f(t){return e("span",{class:"state"},t&&` (${t})`)}function m({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function w(e,t){const{course:s}=t,n=t.standing(),i=n.wanted.map(e=>({part:e,left:m(n,e),lost:e==="quizzes"&&n.lost>0}))
,o=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:e("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return g(e,s.rule,i,e(s.rule.any?"rule_any":"rule_all"),o)}function z(s){const{gates:n}=s.kit,o=i(s.article,"[data-todo]")
i(s.article,".next").hidden=Boolean(s.gate)
if(s.gate){o.replaceChildren(n?.wayOn(s.gate)??"")
return}let r=o.querySelector(".moment")
if(!r){r=e("div",{class:"moment"},e("div",{class:"dial","aria-hidden":"true"}),e("div"))
o.replaceChildren(e("div"),r)}i(o,"div").replaceChildren(...(e=>{const{say:t}=e.kit,{ownRule:s}=e
return s?[g(t,s,d(e.parts()),t(s.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")]:e.session.course.single?[w(t,e.session)]:[]})(s))
const[a,l]=[...r.children],c=(s=>{const{say:n}=s.kit,i=s.todo(),o=i.filter(({part:e})=>e!=="pages")
if(!o.length&&h(s.record()))return[e("p",{class:"all-done"},n("todo_nothing"))]
const r=(o.length?o:i).map(({part:i,left:o})=>{const r=n(`todo_${i}`,{n:o})
return e("li",{},i==="pages"||i==="minutes"||i==="xp"?r:t(r,"link",()=>s.goToOpen(i)))})
return r.length?[e("p",{},n("todo")),e("ul",{},...r)]:[]})(s)
l.replaceChildren(...c)
r.hidden=!c.length
const u=Boolean(l.querySelector(".all-done"))
r.classList.toggle("complete",u)
a.style.setProperty("--done",String(u?1:s.share))
u&&s.gains&&(({gains:t,kit:s,session:n},i)=>{const o=((e,t,s)=>{const{levels:n}=t
if(!n.length)return""
const i=p(t,s),o=n[i]
return[i?e("level",{n:i,name:n[i-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(s.say,n.course,n.progress.xp)
i.append(...(t??[]).map(t=>e("span",{class:"gain"},t)),...o?[e("p",{class:"level"},o)]:[])})(s,l)}var v=class{constructor(t,s,i,o,r){this.kit=t
this.article=s
this.session=i
this.onProgress=o
this.onEnd=r
this.id=s.dataset.lesson??""
this.key=s.dataset.key??""
this.title=s.dataset.title??""
this.xp=Number(s.dataset.xp??0)
this.language=i.course.language
this.number=Number(s.dataset.number??1)
this.ownRule=s.dataset.rule?JSON.parse(s.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.answersXp=0
this.newLevel=""
this.gains=null
this.totals={...l((e,t)=>n(s,a[t].shown).length),questions:0,quizzes:n(s,".quiz").length}
for(const i of n(s,"a.external, a.download")){const s=t.say(i.classList.contains("external")?"new_tab":"download")
i.append(e("span",{class:"unseen"},` ${s}`))
i.setAttribute("rel","noopener")}for(const e of t.mounts)e(s,this)
this.quizzes=t.quizzes?.(s,this)??[]
this.totals.questions=this.quizzes.reduce((e,t)=>e+t.count,0)
this.restore()
this.watch()}record(){return((e,t)=>{let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...l(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s})(this.session.progress,this.key)}onRestore(e){this.restorers.push(e)}forgetWhatVanished(){const e=this.session.progress.lessons.get(this.key)
if(!e)return
const t=e=>new Set(n(this.article,e).map(e=>e.dataset.key??""));((e,{own:t,marks:s,quizzes:n},i)=>{const o=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,i]of[...a.map(({part:t})=>[e[t],s[t]]),[e.answers,o],[e.quizzes,n]])for(const e of[...t.keys()])i.has(e)||t.delete(e)
for(const[t,{weight:s,count:i,questions:o}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
o.filter(t=>e.answers.get(t)?.ever).length<i&&(n.submitted=!1)}}e.own=t
t||(e.open=e.complete&&!u(i,e,c(i,e,(({marks:e,quizzes:t})=>{const s=[...t.values()].reduce((e,{count:t})=>e+t,0)
return{quizzes:t.size,questions:s,...l(t=>e[t].size)}})({marks:s,quizzes:n}))))
const r=[...n].filter(([,e])=>e.required)
e.through=r.length>0&&r.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))})(e,{own:this.ownRule!==null,marks:l((e,s)=>t(a[s].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){const{course:s,earned:n,progress:i}=this.session,{say:o}=this.kit,r=p(s,i.xp)
i.xp+=e
n.set(this.key+t,e)
t&&(this.answersXp+=e)
const a=p(s,i.xp),l=a>r?o("new_level",{name:s.levels[a-1][0]}):""
this.newLevel=l||this.newLevel
return[e?o("xp_gained",{n:e}):"",l].filter(Boolean)}tellGains(e){const{announce:t,say:s}=this.kit
this.answersXp&&t(s("xp_gained",{n:this.answersXp}),1)
if(e){t(s("todo_nothing"),2)
this.xp&&t(s("xp_gained",{n:this.xp}),2)}this.newLevel&&t(this.newLevel,2)
this.answersXp=0
this.newLevel=""}restore(){this.forgetWhatVanished()
for(const e of this.restorers)e()
this.quizzes.map(e=>e.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
z(this)}applyGates(){const e=this.record()
e.own=this.ownRule!==null
const t=this.quizzes.filter(({section:e})=>e.closest(".behind-gate"))
this.gate=this.kit.gates?.closedIn(this)??null
for(const e of t)e.section.closest(".behind-gate")||e.opens()
e.through=!this.gate&&this.quizzes.some(e=>e.options.required)}answered(e){this.session.answered(e)}objective(e){this.session.objective(e)}changed(){const e=this.record()
this.applyGates()
const t=this.isDone&&!e.complete
t&&(this.gains=this.earn(this.xp))
this.isDone?Object.assign(e,{complete:!0,open:!1}):e.open=e.complete
this.tellGains(t)
this.report()
this.session.changed()
z(this)
t&&(({article:e})=>{const{classList:t}=i(e,"[data-todo]")
t.add("fresh")
setTimeout(()=>t.remove("fresh"),6e3)})(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,i=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(i/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return c(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return u(this.rule,this.record(),this.parts())}todo(){return h(this.record())&&this.rule.any?[]:d(this.parts())
.filter(({left:e})=>e>0)}get share(){return((e,t,s)=>{if(h(t))return 1
const n=s.map(({left:e,total:t})=>1-e/t)
return n.length?e.any?Math.max(...n):n.reduce((e,t)=>e+t,0)/n.length:t.read?1:0})(this.rule,this.record(),this.parts())}goToOpen(e){if(e==="questions"||e==="quizzes")
{const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
t?.goTo()
return}const t=this.article.querySelector(a.find(t=>t.part===e)?.open??".end")
t&&o(t)}watch(){let e=0
new IntersectionObserver(t=>{clearTimeout(e)
if(t.at(-1)?.isIntersecting){this.onEnd()
e=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(i(this.article,".end"))
i(this.article,".next").addEventListener("click",()=>this.markRead())}spent(e){this.active+=e*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const t=this.record()
t.time+=e
!h(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&z(this)}showTodo(){z(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...i(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
o(t,"start")
return!0}};(globalThis.scormbuildParts??=[]).push(n=>{n.lesson=(...e)=>new v(n,...e);(n=>{const o=document.documentElement,a=e("div",{class:"reading","aria-hidden":"true"})
,l=t("","to-top",()=>{window.scrollTo(0,0)
r(i(s("sb-lesson"),"h1"))})
l.setAttribute("aria-label",n("to_top"))
l.hidden=!0
i(document,".bar").append(a)
s("sb-main").append(l)
const c=()=>{const{innerHeight:e,scrollY:t}=window,s=o.dataset.view==="sb-lesson",n=o.scrollHeight-e,i=s&&n>e*1?Math.min(t/n,1):0
a.style.inlineSize=i*100+"%"
l.hidden=!s||t<e*3}
for(const e of["scroll","resize","hashchange"])addEventListener(e,c,{passive:!0})
document.addEventListener("focusin",({target:e})=>{const t=e
t!==l&&((e,t)=>{const[s,n]=[e,t].map(e=>e.getBoundingClientRect())
return!t.hidden&&s.top>=n.top&&s.bottom<=n.bottom&&s.left>=n.left&&s.right<=n.right})(t,l)&&t.scrollIntoView({block:"center",behavior:"instant"})})})(n.say);(e=>{const{all:t,say:s}=e
e.mounts.push(e=>{const n=new ResizeObserver(e=>{for(const{target:t}of e){const e=t.scrollWidth>t.clientWidth,n=t.querySelector("caption")??t.closest(".code")?.querySelector("figcaption")
,i=n?.textContent||s(t.tagName==="PRE"?"code":"table")
for(const[s,n]of[["tabindex","0"],["role","region"],["aria-label",i]])e?t.setAttribute(s,n):t.removeAttribute(s)}})
for(const s of t(e,".table, .text pre"))n.observe(s)})})(n)})})()


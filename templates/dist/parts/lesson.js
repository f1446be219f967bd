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
:s.every(({left:e})=>e===0):t.read}function l(e){return Boolean(e?.complete&&!e.open)}function u(e){return e.map(e=>({...e,left:e.left-e.lost}))}function c({levels:e},t){return e.filter(([,e])=>t>=e)
.length}function h(t,s,n,i,o=[],r="rule_pages"){const a=n.map(({part:n,left:i,lost:o})=>e("li",{class:i>0||o?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp})
,d(i>0?t("left",{n:i}):o?"":t("done")))),l=o.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,d(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},i),e("ul",{},...a,...l))}function d(t){return e("span",{class:"state"},t&&` (${t})`)}function p({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function g(e,t){const{course:s}=t,n=t.standing(),i=n.wanted.map(e=>({part:e,left:p(n,e),lost:e==="quizzes"&&n.lost>0}))
,o=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:e("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return h(e,s.rule,i,e(s.rule.any?"rule_any":"rule_all"),o)}function f(t){const{gates:n}=t.kit,i=s(t.article,"[data-todo]")
s(t.article,".next").hidden=Boolean(t.gate)
if(t.gate){i.replaceChildren(n?.wayOn(t.gate)??"")
return}let o=i.querySelector(".moment")
if(!o){o=e("div",{class:"moment"},e("div",{class:"dial","aria-hidden":"true"}),e("div"))
i.replaceChildren(e("div"),o)}s(i,"div").replaceChildren(...(e=>{const{say:t}=e.kit,{ownRule:s}=e
return s?[h(t,s,u(e.parts()),t(s.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")]:e.session.course.single?[g(t,e.session)]:[]})(t))
const[r,a]=[...o.children],d=(t=>{const{say:s}=t.kit,n=t.todo(),i=n.filter(({part:e})=>e!=="pages")
if(!i.length&&l(t.record()))return[e("p",{class:"all-done"},s("todo_nothing"))]
const o=(i.length?i:n).map(({part:n,left:i})=>{const o=s(`todo_${n}`,{n:i})
return e("li",{},n==="pages"||n==="minutes"||n==="xp"?o:(s=>{const i=e("button",{type:"button",class:"link"},s)
i.addEventListener("click",()=>t.goToOpen(n))
return i})(o))})
return o.length?[e("p",{},s("todo")),e("ul",{},...o)]:[]})(t)
a.replaceChildren(...d)
o.hidden=!d.length
const p=Boolean(a.querySelector(".all-done"))
o.classList.toggle("complete",p)
r.style.setProperty("--done",String(p?1:t.share))
p&&t.gains&&(({gains:t,kit:s,session:n},i)=>{const o=((e,t,s)=>{const{levels:n}=t
if(!n.length)return""
const i=c(t,s),o=n[i]
return[i?e("level",{n:i,name:n[i-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(s.say,n.course,n.progress.xp)
i.append(...(t??[]).map(t=>e("span",{class:"gain"},t)),...o?[e("p",{class:"level"},o)]:[])})(t,a)}var m=class{constructor(s,n,r,a,l){this.kit=s
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
this.answersXp=0
this.newLevel=""
this.gains=null
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
t||(e.open=e.complete&&!a(l,e,r(l,e,(({marks:e,quizzes:t})=>{const s=[...t.values()].reduce((e,{count:t})=>e+t,0)
return{quizzes:t.size,questions:s,...o(t=>e[t].size)}})({marks:s,quizzes:n}))))
const c=[...n].filter(([,e])=>e.required)
e.through=c.length>0&&c.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))})(e,{own:this.ownRule!==null,marks:o((e,t)=>s(i[t].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){const{course:s,earned:n,progress:i}=this.session,{say:o}=this.kit,r=c(s,i.xp)
i.xp+=e
n.set(this.key+t,e)
t&&(this.answersXp+=e)
const a=c(s,i.xp),l=a>r?o("new_level",{name:s.levels[a-1][0]}):""
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
f(this)}applyGates(){const e=this.record()
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
f(this)
t&&(({article:e})=>{const{classList:t}=s(e,"[data-todo]")
t.add("fresh")
setTimeout(()=>t.remove("fresh"),6e3)})(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,i=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(i/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return r(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return a(this.rule,this.record(),this.parts())}todo(){return l(this.record())&&this.rule.any?[]:u(this.parts())
.filter(({left:e})=>e>0)}get share(){return((e,t,s)=>{if(l(t))return 1
const n=s.map(({left:e,total:t})=>1-e/t)
return n.length?e.any?Math.max(...n):n.reduce((e,t)=>e+t,0)/n.length:t.read?1:0})(this.rule,this.record(),this.parts())}goToOpen(e){if(e==="questions"||e==="quizzes")
{const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
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
!l(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&f(this)}showTodo(){f(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...s(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
n(t,"start")
return!0}};(globalThis.scormbuildParts??=[]).push(e=>{e.lesson=(...t)=>new m(e,...t)})})()


"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(t,s,n){const o=e("button",{type:"button",class:s},t)
o.addEventListener("click",n)
return o}function s(e){return document.getElementById(e)}function n(e,t){return[...e.querySelectorAll(t)]}function o(e,t){return e.querySelector(t)}var a=[]
function r(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var i={},l=new Intl.NumberFormat("en"),c=new Intl.PluralRules("en")
function u(e){i=e.texts
const t=e.words??e.language
l=new Intl.NumberFormat(t)
c=new Intl.PluralRules(t)}function d(e,t={}){const s=i[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?l.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const o=(typeof s=="string"?s:s[c.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)
globalThis.scormbuild?.said?.(e,o,t)
return o}function p(t,n,...a){document.getElementById("sb-extra")?.remove()
const i=e("section",{class:"view",id:"sb-extra"},e("h1",{tabindex:"-1"},n),...a)
s("sb-main").append(i)
t.show("sb-extra",n)
window.scrollTo(0,0)
r(o(i,"h1"))
return i}function h({course:t,session:s}){const{place:n}=s.progress,o=e("a",{class:"quiet-link",href:n&&!t.single?`#/${n.lesson}`:"#/"},d("back_to_course"))
o.addEventListener("click",e=>{if(location.hash===o.getAttribute("href")){e.preventDefault()
window.dispatchEvent(new HashChangeEvent("hashchange"))}})
return o}var m=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function g(e){return Object.fromEntries(m.map(({part:t},s)=>[t,e(t,s)]))}function f(e,t){for(const{part:s}of m)for(const n of t[s])e[s].add(n)}function w(e,t,s)
{const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}function b(t){return e("span",{class:"state"},t&&` (${t})`)}function y({parts:e,lost:t},s){return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function v(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function k(e){return e.match(/../g)??[]}function x(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:g((e,s)=>new Set(k(t.split(m[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:v(e.slice(2,4)),count:v(e.slice(4,6))
,required:n[v(e[6])]??"",questions:k(e.slice(7))}]))}}function $(t,s){const n=e("div",{class:"meter","aria-hidden":"true"},e("div",{class:"fill"}),e("div",{class:"mark"}))
n.children[0].style.inlineSize=`${t}%`
n.children[1].style.insetInlineStart=`${s}%`
return n}async function _(e){await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const t=e.outlineShown
await new Promise(e=>w(`outline/${t+1}.js`,()=>e(!0),()=>e(!1)))
if(e.outlineShown===t)return}document.getElementById("sb-more")?.remove()})(e)
const t=n(document,"#sb-outline > li").map(e=>({id:e.dataset.lesson??"",key:e.dataset.key??"",title:e.querySelector("a")?.textContent??"",there:e.dataset.there??""}))
return t.length?t:[...e.lessons.values()].map(({id:e,key:t,title:s,article:n})=>({id:e,key:t,title:s,there:n.dataset.there??""}))}function q(s)
{const{session:o}=s,a=e("section",{class:"answers"},e("h2",{},d("questions")))
_(s).then(e=>{const t=e.filter(({key:e})=>o.progress.lessons.get(e)?.answers.size)
for(const e of t)r(e,t.length>8)})
return a
function r(r,i){const l=e("ul",{class:"marks-list"}),c=async()=>{const t=await s.load(r.id),a=o.progress.lessons.get(r.key)?.answers
t&&a&&l.replaceChildren(...n(t,".question").flatMap(t=>{const{key:s="",id:n="",text:o="",spec:i="{}"}=t.dataset,l=a.get(s),c=JSON.parse(i)
.points>0,u=l?.share===63?"right":l?.share?"partly":"wrong",p=l?.done?c?u:"sent":"not_answered",h=e("a",{href:`#/${r.id}/${n}`},o)
return l?.ever||l?.given?[e("li",{class:p},e("span",{class:"state"},d(p)),h)]:[]}))}
o.course.totals.lessons>1&&a.append(e("h3",{},r.title))
if(i){const e=t(d("show_answers"),"quiet",async()=>{await c()
e.remove()})
a.append(e)}else c()
a.append(l)}}async function S(s){u(s.course)
const n=e("div",{},...(({course:t,session:s})=>{const{report:n}=s.standing()
,o=n.success==="unknown"?n.completion==="completed"?"result_complete":"result_open":`result_${n.success}`,a=e("ul",{},...[["copy_name",s.link&&!s.ended?s.link.get(s.standard.elements.learnerName)
:""],["copy_date",(new Date).toLocaleString(t.language,{dateStyle:"long",timeStyle:"short"})],["copy_version",t.version],["copy_attempt",s.progress.attempt],["score",n.score===void 0?"":(n.score/100)
.toLocaleString(t.language,{style:"percent",maximumFractionDigits:2})]].filter(([,e])=>e).map(([t,s])=>e("li",{},`${d(t)}: ${s}`)))
,{saveState:r}=s,i=r==="standalone"?"standalone":r==="saved"?"copy_saved":"copy_unsaved",l=s.launch?.mode==="normal"||r==="standalone"?[e("p",{},d(i))]:[]
return[e("h2",{},t.title),e("p",{},d(o)),a,...l]})(s),...await(async t=>{const s=await(async e=>{const t=[]
for(const{id:s,key:n,title:o}of await _(e)){if(!e.session.progress.lessons.get(n)?.answers.size)continue
const a=await e.load(s),r=a?e.mount(s,a).quizzes.flatMap(e=>e.active.map(z)):null
t.push({lesson:o,rows:r})}return t})(t)
return s.flatMap(({lesson:t,rows:s})=>{if(!s)return[e("h2",{},t),e("p",{},d("load_failed"))]
const n=s.map(({question:t,answer:s,verdict:n,points:o})=>e("li",{},e("strong",{},t),e("div",{class:"answer"},s||d("not_answered")),e("div",{},[n,o].filter(Boolean).join(" · "))))
return s.length?[e("h2",{},t),e("ol",{},...n)]:[]})})(s)),o=e("p",{class:"buttons"},t(d("print"),"button",()=>window.print()),t(d("save_file")
,"button",()=>((t,s)=>{const n=URL.createObjectURL(new Blob([s],{type:"text/html"}))
e("a",{href:n,download:t}).click()
setTimeout(()=>URL.revokeObjectURL(n),6e4)})(`${s.course.id}-${s.session.progress.attempt}.html`,(({course:t},s)=>{const n=document.documentElement,o=e("title",{},`${d("your_work")} - ${t.title}`)
return`<!doctype html>\n<html lang="${n.lang}" dir="${n.dir}">\n<meta charset="utf-8">\n${
o.outerHTML}\n<style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}</style>\n${s.innerHTML}\n</html>\n`})(s,n))),h(s))
p(s,d("your_work"),o,n)}function z({answer:e,control:t,points:s,share:n,text:o}){const a=e?.given?t.words(e.given)
:"",r=e?.done?s?n===1?"right":n>0?"partly":"wrong":"recorded":"not_answered",i=s?d("n_of",{n:Math.round(s*n*100)/100,total:s}):""
return{question:o,answer:a,verdict:d(r),points:i}}var M=/(student|learner)_(id|name)$/
function j({at:e,took:t,method:s,args:n,answer:o}){const a=M.test(n[0]??"")?"(not shown)":o
return`${new Date(e).toISOString().slice(11,23)} ${s}(${n.map(e=>JSON.stringify(e)).join(", ")}) -> ${a} (${t} ms)`}var I=64**4
function A(e,t){const s=((e-t)%I+I)%I
return s>0&&s<8388608}var E="journal"
function O(e){return new Promise((t,s)=>{e.onsuccess=()=>t(e.result)
e.onerror=()=>s(e.error)})}var R=!1
function C(e,t){document.documentElement.style.setProperty(e,`${Math.max(0,Math.round(t))}px`)}function L(){const e=e=>document.querySelector(e)?.getBoundingClientRect().height??0
C("--bar",e(".bar"))
C("--timer",document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height??0)
C("--notice",e("#sb-notice"))}function B(){const{activeElement:e}=document,t=s("sb-notice")
!e||e===document.body||e.contains(t)||t.contains(e)||e.getBoundingClientRect().bottom>t.getBoundingClientRect().top&&t.offsetHeight&&e.scrollIntoView({block:"nearest",behavior:"instant"})
}globalThis.scormbuild.extras?.({showCopy:S,showDiagnosis:n=>{u(n.course)
const o=e("textarea",{class:"report",readonly:!0,dir:"ltr",spellcheck:"false","aria-label":d("diagnosis")})
,r=(({session:e})=>!e.link||e.ended?"":e.link.get(e.standard.apiName==="API"?"cmi.core.entry":"cmi.entry"))(n)
,i=()=>{o.value=(({course:e,session:t},s)=>{const{link:n,launch:o,outbox:a,journal:r,progress:i}=t,{generator:l,version:c}=e,u=t.standard.apiName==="API",d=u?4096:64e3,p=e=>{const t=a.counts[e]
return`${t<0?"not used yet":t}${a.off[e]?`, no more: ${a.off[e]}`:""}`}
return[...[["time",(new Date).toISOString()
],["scormbuild",l],["course",`${e.id} ${c}`],["page",`${location.origin}${location.pathname}`],["standard",u?"SCORM 1.2":"SCORM 2004"],["browser",navigator.userAgent],["language",`${
e.language}, browser ${navigator.language}`],["API",t.where?`${t.where}.${t.standard.apiName}`:"not found"],["session",t.ended?"ended":n?"open":"none"],["mode",o?`${o.mode}, ${o.credit?"credit":
"no-credit"}`:"unknown"],["entry",s],["status at launch",o?.status],["LMS's pass mark",o?.pass],["attempt",i.attempt],["save number",t.sequence],["state",`${t.state.length} of ${d} characters${
t.cutAt?`, cut by the LMS at ${t.cutAt}`:""}`],["saving",t.saveState],["failed commit",n?.failed],["refused",[...n?.refused??[]].join(", ")
],["status locked",n?.locked],["interactions",p("interactions")],["objectives",p("objectives")
],["waiting",`${a.waiting.length+a.left.length} answers and objectives`],["storage",r.storage?"available":"not available"],["IndexedDB",r.vault?.works?"available":"not available"],["journal",r.keeps?
"kept":r.trouble||"nothing to keep yet"],["online",navigator.onLine],["active time",`${Math.round(i.time)} s, this session ${Math.round(t.activity.total/1e3)
} s`],["calls",n?`${n.count}, ${Math.round(n.pace)} ms each`:0]].map(([e,t])=>`${e}: ${t===void 0||t===""?"-":t}`),"","Last calls",...(n?.calls??[]).map(j),""].join("\n")})(n,r)}
i()
const l=p(n,d("diagnosis"),e("p",{},d("diagnosis_hint")),o,e("p",{class:"buttons"},t(d("copy_text"),"button",()=>{(async()=>{o.select()
try{await navigator.clipboard.writeText(o.value)}catch{document.execCommand("copy")}((t,n=0)=>{const o=!a.length
a.push({text:t.replace(/\s+/g," ").trim(),rank:n})
if(!o)return
const r=s("sb-announce")
r.textContent=""
setTimeout(()=>{const t=a.splice(0).sort((e,t)=>e.rank-t.rank)
r.replaceChildren(...t.map(t=>e("p",{},t.text)))},60)})(d("copied"))})()}),h(n))),c=setInterval(()=>{l.hidden||!l.isConnected?clearInterval(c):document.activeElement!==o&&i()},1e3)
},showResult:function n(a){a.show("sb-result",d("result"))
const i=s("sb-result");((s,o)=>{const{session:a}=s,r=a.standing(),{course:i,progress:l}=a,c=((e,t)=>e.ruleMet&&t.rule.any?[]:e.wanted.flatMap(s=>{const n=y(e,s)
return n>0?[d(s!=="pages"||t.single?`todo_${s}`:"todo_lessons",{n})]:[]}))(r,i)
,u=(e=>e.report.scored&&e.passed&&e.report.completion==="completed"?"passed":e.report.scored&&e.allAnswered&&!e.passed?e.final||e.outOfReach?"failed":"not_yet":e.report.completion==="completed"?
"complete":"open")(r),p=[]
if(r.report.scored){const e=a.launch?.pass??i.pass,t=r.allAnswered?d("score_of",{score:r.score,pass:e}):d("score_later")
p.push([d("score"),i.last&&r.allAnswered?`${t} ${d("score_last")}`:t])}i.totals.xp&&p.push([d("earned_xp"),d("xp_of",{n:l.xp,total:Math.max(l.xp,i.totals.xp)})])
const h=((e,{levels:t},s)=>{const n=t.filter(([,e])=>s>=e).length
if(!t.length)return""
const o=t[n]
return[n?e("level",{n,name:t[n-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(d,i,l.xp)
h&&p.push([d("earned_level"),h])
i.totals.lessons>1&&p.push([d("lessons_done"),d("n_of",{n:r.lessonsDone,total:i.totals.lessons})])
const m=e("dl",{class:"facts"},...p.flatMap(([t,s])=>[e("dt",{},t),e("dd",{},s)]))
o.replaceChildren(e("h1",{tabindex:"-1"},d("result")),e("p",{class:`outcome ${u}`},d(`result_${u}`)),...r.outOfReach&&!r.final?[e("p",{},d("out_of_reach",{pass:a.launch?.pass??i.pass}))
]:[],...r.report.scored&&r.allAnswered?[$(r.score,a.launch?.pass??i.pass)]:[],m,((t,s)=>{const{course:n}=s,o=s.standing(),a=o.wanted.map(e=>({part:e,left:y(o,e),lost:e==="quizzes"&&o.lost>0}))
,r=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:t("rule_pass",{n:s.launch?.pass??n.pass}),done:o.passed}]:[]
return((t,s,n,o,a=[],r="rule_pages")=>{const i=n.map(({part:n,left:o,lost:a})=>e("li",{class:o>0||a?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),b(o>0?t("left",{n:o})
:a?"":t("done")))),l=a.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,b(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...i,...l))})(t,n.rule,a,t(n.rule.any?"rule_any":"rule_all"),r)})(d,a),...c.length?[e("h2",{},d("still_open"))
,e("ul",{},...c.map(t=>e("li",{},t)))]:[],((s,o)=>{const{session:a}=s,r=e("div",{class:"buttons"}),i=(e=>[...e.progress.lessons].flatMap(([e,t])=>[...t.quizzes].filter(([,e])=>e.submitted&&!e.closed)
.map(([t,s])=>({lesson:e,quiz:t,passed:s.passed}))).sort((e,t)=>Number(e.passed)-Number(t.passed)))(a)
,l=(e=>!e.allAnswered&&e.report.completion!=="completed"||!e.ruleMet&&e.wanted.some(t=>!/quizzes|minutes|xp/.test(t)&&e.parts[t].done<e.parts[t].total))(o)
o.report.scored&&o.allAnswered&&!o.passed&&!o.final&&i.length&&r.append(t(d("hand_in"),"quiet keep-result",async()=>{if(await((s,n,o,a)=>{const r=t(o,"button",()=>l.close())
,i=t(a,"quiet",()=>l.close("yes")),l=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},s)
,e("p",{id:"sb-ask-note"},n),e("div",{class:"marks"},r,i))
l.style.margin="auto"
document.body.append(l)
l.showModal()
r.focus()
return new Promise(e=>{l.addEventListener("close",()=>{l.remove()
e(l.returnValue==="yes")})})})(d("keep_result"),d("keep_result_note"),d("go_back"),d("hand_in"))){a.progress.handedIn=!0
a.changed()
s.showProgress()
n(s)}}))
if(i.length&&!a.progress.handedIn){const e=i[0]
r.prepend(t(d("retry"),l?"quiet":"button",async()=>{const t=(await _(s)).find(({key:t})=>t===e.lesson)
t&&(async(e,t,s)=>{history.pushState(null,"",`#/${t}`)
await e.openLesson(t,"",!1)
const n=e.current?.article.querySelector(`.quiz[data-key="${CSS.escape(s)}"]`)
n?.dispatchEvent(new CustomEvent("scormbuild:retry"))})(s,t.id,e.quiz)}))}l&&r.prepend(t(d("continue"),"button",()=>{(async e=>{const{lessons:t}=e.session.progress,s=await _(e),n=e=>t.get(e)
?.quizzes,o=({key:e,there:t})=>Boolean(t)&&[...x(t).quizzes.keys()].some(t=>!n(e)?.get(t)?.submitted),a=s.filter(e=>!(e=>Boolean(e?.complete&&!e.open))(t.get(e.key))||o(e)),{id:r}=a.find(e=>o(e)
||!(({key:e})=>[...n(e)?.values()??[]].some(e=>e.submitted&&!e.passed))(e))??a[0]??s[0]
history.pushState(null,"",`#/${r}`)
await e.openLesson(r,"",!0)
const{current:i}=e
if(i?.id!==r||!i.record().read)return
const l=i.todo().find(({part:e})=>!/pages|quizzes|minutes|xp|own/.test(e))?.part
l?i.goToOpen(l):i.quizzes.find(e=>!e.record?.submitted)?.goTo()})(s)}))
const c=a.progress.place?.lesson??a.course.first
r.append(e("a",{class:i.length||l?"quiet-link":"button",href:`#/${c}`},d("back_to_lesson")))
r.append(t(d("keep_copy"),"quiet",()=>{S(s)}))
r.append(t(d("exit"),"quiet",()=>{s.exit()}))
return e("div",{},...!o.report.scored||!o.allAnswered||o.passed||o.final||o.outOfReach?[]:[e("p",{},d("hand_in_note"))],r)})(s,r),...i.totals.questions?[q(s)]:[])})(a,i)
window.scrollTo(0,0)
r(o(i,"h1"))},useVault:async(e,t,s)=>{e.journal.vault=t
await t.read()
e.journal.sweep();((e,{bringBack:t,identify:s})=>{const{link:n,launch:o,held:a,broken:r,entry:i,journal:l,progress:c}=e
if(!n||o?.mode!=="normal"||!e.open||!l.mayHelp(a!==null||r))return
s(e,n)
const u=l.readLate()
if(!u||i?.attempt===u.attempt&&!A(u.sequence,i.sequence))return
const d=t(e,n,u)
if(d){e.dirty?((e,t)=>{e.place??=t.place
e.time=Math.max(e.time,t.time)
e.xp=Math.max(e.xp,t.xp)
e.handedIn||=t.handedIn
e.completed||=t.completed
e.passed||=t.passed
for(const[s,n]of t.lessons){const t=e.lessons.get(s)
if(t){t.read||=n.read
t.complete||=n.complete
f(t,n)
for(const[e,s]of n.answers)(!t.answers.has(e)||s.done&&!t.answers.get(e)?.done)&&t.answers.set(e,s)
for(const[e,s]of n.quizzes)(t.quizzes.get(e)?.attempts??-1)>=s.attempts||t.quizzes.set(e,s)}else e.lessons.set(s,n)}})(c,d.progress):Object.assign(c,d.progress)
c.attempt=d.progress.attempt
A(d.sequence,e.sequence)&&(e.sequence=d.sequence)
e.listener.onResume(!0,!0)}d||e.outbox.waiting.length?e.changed():!r&&Date.now()-u.saved>6e5&&l.vault?.drop(l.key)})(e,s)
t.release()
e.journal.key&&e.state&&e.records&&s.journalize(e,e.dirty)},useWords:u,Vault:class{constructor(e=()=>globalThis.indexedDB){this.works=!1
this.texts=new Map
this.waiting=new Map
this.database=this.open(e)
this.database.catch(()=>{})}async open(e){const t=e()
if(!t)throw new Error("no IndexedDB")
const s=t.open("scormbuild",1)
s.onupgradeneeded=()=>s.result.createObjectStore(E)
const n=await O(s)
n.onversionchange=()=>n.close()
return n}async read(){try{const e=(await this.database).transaction(E).objectStore(E),[t,s]=await Promise.all([O(e.getAllKeys()),O(e.getAll())])
this.texts=new Map(t.map((e,t)=>[String(e),String(s[t])]))
this.works=!0}catch{this.works=!1}}async change(e){try{const t=(await this.database).transaction(E,"readwrite"),s=e(t.objectStore(E))
t.commit?.()
await O(s)}catch{this.works=!1}}release(){const{waiting:e}=this
this.waiting=null
for(const[t,s]of e??[])this.put(t,s)}put(e,t){if(this.waiting)this.waiting.set(e,t)
else{this.works&&this.texts.set(e,t)
this.change(s=>s.put(t,e))}}drop(e){this.texts.delete(e)
this.waiting?.delete(e)
this.change(t=>t.delete(e))}},watchVisible:()=>{if(!R){R=!0
if(window.parent!==window){const t=e("div",{class:"sheet","aria-hidden":"true"})
document.body.append(t)
new IntersectionObserver(e=>{const{intersectionRect:t,boundingClientRect:s}=e[e.length-1]
if(t.height){C("--above",t.top-s.top)
C("--below",s.bottom-t.bottom)
B()}},{threshold:Array.from({length:101},(e,t)=>t/100)}).observe(t)}document.addEventListener("focusin",L)
new ResizeObserver(()=>{L()
B()}).observe(s("sb-notice"))}}})})()


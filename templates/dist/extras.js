"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(t,s,n){const o=e("button",{type:"button",class:s},t)
o.addEventListener("click",n)
return o}function s(e){return document.getElementById(e)}function n(e,t){return[...e.querySelectorAll(t)]}function o(e,t){return e.querySelector(t)}var a=[]
function r(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var i="#=certificate"
function c({report:e,passed:t},s){return(e.completion==="completed"||s.completed)&&(!e.scored||t||s.passed)}var l={},u=new Intl.NumberFormat("en"),d=new Intl.PluralRules("en")
function p(e){l=e.texts
const t=e.words??e.language
u=new Intl.NumberFormat(t)
d=new Intl.PluralRules(t)}function h(e,t={}){const s=l[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?u.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const o=(typeof s=="string"?s:s[d.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)
globalThis.scormbuild?.said?.(e,o,t)
return o}function m(t,n,...a){document.getElementById("sb-extra")?.remove()
const i=e("section",{class:"view",id:"sb-extra"},e("h1",{tabindex:"-1"},n),...a)
s("sb-main").append(i)
t.show("sb-extra",n)
window.scrollTo(0,0)
r(o(i,"h1"))
return i}function g({course:t,session:s}){const{place:n}=s.progress,o=e("a",{class:"quiet-link",href:n&&!t.single?`#/${n.lesson}`:"#/"},h("back_to_course"))
o.addEventListener("click",e=>{if(location.hash===o.getAttribute("href")){e.preventDefault()
window.dispatchEvent(new HashChangeEvent("hashchange"))}})
return o}function f(e,t,s){const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)
}var w=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function b(e){return Object.fromEntries(w.map(({part:t},s)=>[t,e(t,s)]))}function y(e,t){for(const{part:s}of w)for(const n of t[s])e[s].add(n)}async function v(e)
{await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const t=e.outlineShown
await new Promise(e=>f(`outline/${t+1}.js`,()=>e(!0),()=>e(!1)))
if(e.outlineShown===t)return}document.getElementById("sb-more")?.remove()})(e)
const t=n(document,"#sb-outline > li")
let s=""
const o=t.flatMap(e=>{const{lesson:t,key:n="",there:o="",apart:a}=e.dataset
t&&a===void 0||(s=t?"":e.textContent??"")
return t?[{id:t,key:n,title:e.querySelector("a")?.textContent??"",chapter:s,there:o}]:[]})
return o.length?o:[...e.lessons.values()].map(({id:e,key:t,title:s,article:n})=>({id:e,key:t,title:s,chapter:"",there:n.dataset.there??""}))}async function k(s){p(s.course)
const n=e("div",{},...(({course:t,session:s})=>{const{report:n}=s.standing()
,o=n.success==="unknown"?n.completion==="completed"?"result_complete":"result_open":`result_${n.success}`,a=e("ul",{},...[["copy_name",s.link&&!s.ended?s.link.get(s.standard.elements.learnerName)
:""],["copy_date",(new Date).toLocaleString(t.language,{dateStyle:"long",timeStyle:"short"})],["copy_version",t.version],["copy_attempt",s.progress.attempt],["score",n.score===void 0?"":(n.score/100)
.toLocaleString(t.language,{style:"percent",maximumFractionDigits:2})]].filter(([,e])=>e).map(([t,s])=>e("li",{},`${h(t)}: ${s}`)))
,{saveState:r}=s,i=r==="standalone"?"standalone":r==="saved"?"copy_saved":"copy_unsaved",c=s.launch?.mode==="normal"||r==="standalone"?[e("p",{},h(i))]:[]
return[e("h2",{},t.title),e("p",{},h(o)),a,...c]})(s),...await(async t=>{const s=await(async e=>{const t=[]
for(const{id:s,key:n,title:o}of await v(e)){if(!e.session.progress.lessons.get(n)?.answers.size)continue
const a=await e.load(s),r=a?e.mount(s,a).quizzes.flatMap(e=>e.active.map(x)):null
t.push({lesson:o,rows:r})}return t})(t)
return s.flatMap(({lesson:t,rows:s})=>{if(!s)return[e("h2",{},t),e("p",{},h("load_failed"))]
const n=s.map(({question:t,answer:s,verdict:n,points:o})=>e("li",{},e("strong",{},t),e("div",{class:"answer"},s||h("not_answered")),e("div",{},[n,o].filter(Boolean).join(" · "))))
return s.length?[e("h2",{},t),e("ol",{},...n)]:[]})})(s)),o=e("p",{class:"buttons"},t(h("print"),"button",()=>window.print()),t(h("save_file")
,"button",()=>((t,s)=>{const n=URL.createObjectURL(new Blob([s],{type:"text/html"}))
e("a",{href:n,download:t}).click()
setTimeout(()=>URL.revokeObjectURL(n),6e4)})(`${s.course.id}-${s.session.progress.attempt}.html`,(({course:t},s)=>{const n=document.documentElement,o=e("title",{},`${h("your_work")} - ${t.title}`)
return`<!doctype html>\n<html lang="${n.lang}" dir="${n.dir}">\n<meta charset="utf-8">\n${
o.outerHTML}\n<style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}</style>\n${s.innerHTML}\n</html>\n`})(s,n))),g(s))
m(s,h("your_work"),o,n)}function x({answer:e,control:t,points:s,share:n,text:o}){const a=e?.given?t.words(e.given)
:"",r=e?.done?s?n===1?"right":n>0?"partly":"wrong":"recorded":"not_answered",i=s?h("n_of",{n:Math.round(s*n*100)/100,total:s}):""
return{question:o,answer:a,verdict:h(r),points:i}}function $(e,t,s){const{levels:n}=t
if(!n.length)return""
const o=(({levels:e},t)=>e.filter(([,e])=>t>=e).length)(t,s),a=n[o]
return[o?e("level",{n:o,name:n[o-1][0]}):"",a?e("next_level",{n:a[1]-s,name:a[0]}):""].filter(Boolean).join(" · ")}function _(s)
{const{session:o}=s,a=e("section",{class:"answers"},e("h2",{},h("questions")))
v(s).then(t=>{const s=t.filter(({key:e})=>o.progress.lessons.get(e)?.answers.size)
for(const[t,n]of s.entries()){const{chapter:o}=n
o&&o!==s[t-1]?.chapter&&a.append(e("h3",{},o))
r(n,s.length>8)}})
return a
function r(r,i){const c=e("ul",{class:"marks-list"}),l=async()=>{const t=await s.load(r.id),a=o.progress.lessons.get(r.key)?.answers
t&&a&&c.replaceChildren(...n(t,".question").flatMap(t=>{const{key:s="",id:n="",text:o="",spec:i="{}"}=t.dataset,c=a.get(s),l=JSON.parse(i)
.points>0,u=c?.share===63?"right":c?.share?"partly":"wrong",d=c?.done?l?u:"sent":"not_answered",p=e("a",{href:`#/${r.id}/${n}`},o)
return c?.ever||c?.given?[e("li",{class:d},e("span",{class:"state"},h(d)),p)]:[]}))}
o.course.totals.lessons>1&&a.append(e(r.chapter?"h4":"h3",{},r.title))
if(i){const e=t(h("show_answers"),"quiet",async()=>{await l()
e.remove()})
a.append(e)}else l()
a.append(c)}}function q(t){return e("span",{class:"state"},t&&` (${t})`)}function S({parts:e,lost:t},s){return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function M(e,{language:t})
{return(e/100).toLocaleString(t,{style:"percent",maximumFractionDigits:2})}function z(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function j(e){return e.match(/../g)??[]}function I(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:b((e,s)=>new Set(j(t.split(w[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:z(e.slice(2,4)),count:z(e.slice(4,6))
,required:n[z(e[6])]??"",questions:j(e.slice(7))}]))}}function C(n){n.show("sb-result",h("result"))
const a=s("sb-result");((s,n)=>{const{session:a}=s,r=a.standing(),{course:l}=a,u=O(r)
,d=e("div",{class:`hero ${u}`},(({report:t,allAnswered:s,score:n},a,r)=>{const i=t.scored&&s,c=i?n:Math.floor(t.progress*100)
,l=e=>`<circle class="${e}" cx="80" cy="80" r="70" pathLength="100"/>`,u=e=>`<path class="${e}" d="M80 0v20" transform="rotate(${r*3.6} 80 80)"/>`,d=i?u("edge")+u("mark")
:"",p=(e=>{const t=document.createElement("template")
t.innerHTML=e
return t.content})(`<svg viewBox="0 0 160 160" width="160" height="160">${l("whole")}${l("arc")}${d}</svg>`)
o(p,".arc").style.setProperty("--share",String(c))
const m=M(c,a)
return e("div",{class:m.length>5?"score long":"score","aria-hidden":"true"},p,e("span",{class:"number"},m),e("span",{},h(i?"score":"progress")))})(r,l,E(a))
,e("h1",{tabindex:"-1"},e("span",{class:"kicker"},h("result"))," ",h(`result_${u}`)),...r.outOfReach&&!r.final?[e("p",{},h("out_of_reach",{pass:E(a)}))]:[],((t,s)=>{const{course:n,progress:o}=t,a=[]
s.report.scored&&a.push(s.allAnswered?[h("score"),M(s.score,n),h("pass_mark",{n:E(t)}),n.last?h("score_last"):""]:[h("score"),"",h("score_later")])
n.totals.xp&&a.push([h("earned_xp"),h("xp_of",{n:o.xp,total:Math.max(o.xp,n.totals.xp)}),$(h,n,o.xp)])
n.totals.lessons>1&&a.push([h("lessons_done"),h("n_of",{n:s.lessonsDone,total:n.totals.lessons})])
a.push([h("time_spent"),h("minutes",{n:Math.max(1,Math.round(o.time/60))})])
return e("dl",{class:"facts"},...a.slice(0,3).map(([t,s,...n])=>e("div",{},e("dt",{},t),...s?[e("dd",{},s)]:[],...n.filter(Boolean).map(t=>e("dd",{class:"note"},t)))))})(a,r)
,((s,n)=>{const{session:o}=s,{course:a,progress:r}=o,l=n.report.scored&&n.allAnswered&&!n.passed&&!n.final,u=r.handedIn?[]:(e=>[...e.progress.lessons].flatMap(([e,t])=>[...t.quizzes].filter(([,e])=>
e.submitted&&!e.closed).map(([t,s])=>({lesson:e,quiz:t,passed:s.passed}))).sort((e,t)=>Number(e.passed)-Number(t.passed)))(o),d=O(n)
,p=d==="passed"||d==="complete",m=[];(e=>!e.allAnswered&&e.report.completion!=="completed"||!e.ruleMet&&e.wanted.some(t=>!/quizzes|minutes|xp/.test(t)&&e.parts[t].done<e.parts[t].total))(n)
&&m.push(e=>t(h("continue"),e,()=>{(async e=>{const{lessons:t}=e.session.progress,s=await v(e),n=e=>t.get(e)?.quizzes,o=({key:e,there:t})=>Boolean(t)&&[...I(t).quizzes.keys()].some(t=>!n(e)?.get(t)
?.submitted),a=s.filter(e=>!(e=>Boolean(e?.complete&&!e.open))(t.get(e.key))||o(e)),{id:r}=a.find(e=>o(e)||!(({key:e})=>[...n(e)?.values()??[]].some(e=>e.submitted&&!e.passed))(e))??a[0]??s[0]
history.pushState(null,"",`#/${r}`)
await e.openLesson(r,"",!0)
const{current:i}=e
if(i?.id!==r||!i.record().read)return
const c=i.todo().find(({part:e})=>!/pages|quizzes|minutes|xp|own/.test(e))?.part
c?i.goToOpen(c):i.quizzes.find(e=>!e.record?.submitted)?.goTo()})(s)}))
a.certificate&&c(n,r)&&m.push(t=>e("a",{class:R(t),href:i},h("view_certificate")))
p&&m.push(e=>t(h("exit"),e,()=>{s.exit()}))
u.length&&m.push(e=>t(h("retry"),e,()=>{(async(e,t)=>{const s=(await v(e)).find(({key:e})=>e===t.lesson)
s&&(async(e,t,s)=>{history.pushState(null,"",`#/${t}`)
await e.openLesson(t,"",!1)
const n=e.current?.article.querySelector(`.quiz[data-key="${CSS.escape(s)}"]`)
n?.dispatchEvent(new CustomEvent("scormbuild:retry"))})(e,s.id,t.quiz)})(s,u[0])}))
l&&u.length&&m.push(n=>t(h("hand_in"),`${n} keep-result`,()=>{(async s=>{if(await((s,n,o,a)=>{const r=t(o,"button",()=>c.close()),i=t(a,"quiet",()=>c.close("yes"))
,c=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},s),e("p",{id:"sb-ask-note"},n),e("div",{class:"marks"},r,i))
c.style.margin="auto"
document.body.append(c)
c.showModal()
r.focus()
return new Promise(e=>{c.addEventListener("close",()=>{c.remove()
e(c.returnValue==="yes")})})})(h("keep_result"),h("keep_result_note"),h("go_back"),h("hand_in"))){s.session.progress.handedIn=!0
s.session.changed()
s.showProgress()
C(s)}})(s)}))
const g=r.place?.lesson??a.first
m.push(t=>e("a",{class:R(t),href:`#/${g}`},h("back_to_lesson")),e=>t(h("keep_copy"),e,()=>{k(s)}))
p||m.push(e=>t(h("exit"),e,()=>{s.exit()}))
return e("div",{class:"buttons"},...l&&!n.outOfReach?[e("p",{},h("hand_in_note"))]:[],m[0]("button"),e("div",{class:"others"},...m.slice(1).map(e=>e("quiet"))))})(s,r))
n.replaceChildren(d,((t,s)=>{const{course:n}=s,o=s.standing(),a=o.wanted.map(e=>({part:e,left:S(o,e),lost:e==="quizzes"&&o.lost>0}))
,r=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:t("rule_pass",{n:s.launch?.pass??n.pass}),done:o.passed}]:[]
return((t,s,n,o,a=[],r="rule_pages")=>{const i=n.map(({part:n,left:o,lost:a})=>e("li",{class:o>0||a?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),q(o>0?t("left",{n:o})
:a?"":t("done")))),c=a.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,q(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...i,...c))})(t,n.rule,a,t(n.rule.any?"rule_any":"rule_all"),r)})(h,a),...l.totals.questions?[_(s)]:[])
;(({course:e,held:t},s)=>{if(s!=="passed"&&(s!=="complete"||e.totals.weight)||L)return!1
L=!0
const n=t?.progress
return e.celebrate!==!1&&!(e.totals.weight?n?.passed:n?.completed)})(a,u)&&(t=>{if(matchMedia("(prefers-reduced-motion: reduce)").matches)return
const s=e("div",{class:"burst","aria-hidden":"true"})
t.append(s)
for(let t=0;t<28;t+=1){const n=e("i")
s.append(n)
const o=(t+Math.random())/28*2*Math.PI,a=90+Math.random()*80,[r,i]=[Math.cos(o)*a,Math.sin(o)*a]
n.animate([{transform:"scale(.2)",opacity:1},{transform:`translate(${r}px, ${i}px) rotate(${a*4}deg)`,opacity:1,offset:.6},{transform:`translate(${r*1.1}px, ${i*1.1+30}px) rotate(${a*5}deg)`,opacity:
0}],{duration:700,easing:"cubic-bezier(.15, .7, .4, 1)",fill:"both"})}setTimeout(()=>s.remove(),700)})(d)})(n,a)
window.scrollTo(0,0)
r(o(a,"h1"))}var L=!1
function E({course:e,launch:t}){return t?.pass??e.pass}function O(e)
{return e.report.scored&&e.passed&&e.report.completion==="completed"?"passed":e.report.scored&&e.allAnswered&&!e.passed?e.final||e.outOfReach?"failed":"not_yet":e.report.completion==="completed"?
"complete":"open"}function R(e){return e==="quiet"?"quiet-link":e}var A=null,B=/(student|learner)_(id|name)$/
function P({at:e,took:t,method:s,args:n,answer:o}){const a=B.test(n[0]??"")?"(not shown)":o
return`${new Date(e).toISOString().slice(11,23)} ${s}(${n.map(e=>JSON.stringify(e)).join(", ")}) -> ${a} (${t} ms)`}var T=64**4
function D(e,t){const s=((e-t)%T+T)%T
return s>0&&s<8388608}Date.UTC(2020,0,1)
var N="journal"
function H(e){return new Promise((t,s)=>{e.onsuccess=()=>t(e.result)
e.onerror=()=>s(e.error)})}var F=!1
function U(e,t){document.documentElement.style.setProperty(e,`${Math.max(0,Math.round(t))}px`)}function V(){const e=e=>document.querySelector(e)?.getBoundingClientRect().height??0
U("--bar",e(".bar"))
U("--timer",document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height??0)
U("--notice",e("#sb-notice"))}function J(){const{activeElement:e}=document,t=s("sb-notice")
!e||e===document.body||e.contains(t)||t.contains(e)||e.getBoundingClientRect().bottom>t.getBoundingClientRect().top&&t.offsetHeight&&e.scrollIntoView({block:"nearest",behavior:"instant"})
}globalThis.scormbuild.extras?.({showCertificate:async function s(n){p(n.course)
const{course:o,kit:a,session:r}=n
await(async e=>{for(;!e.launch&&["","searching","opening"].includes(e.saveState)&&location.hash===i;)await new Promise(e=>setTimeout(e,200))})(r)
if(location.hash!==i||n.closed)return
if(!o.certificate||!c(r.standing(),r.progress)){history.replaceState(null,"","#=result")
C(n)
return}A??=(()=>{const t=e("link",{rel:"stylesheet",href:"certificate.css"})
document.head.append(t)
return new Promise(e=>t.onload=t.onerror=e)})()
await A
const l=await a.loadParts("certificate")
if(location.hash!==i||n.closed)return
if(!l||!a.certificate){n.showFailure(h("not_loaded"),()=>s(n))
return}const u=e("p",{class:"buttons"},t(h("print_pdf"),"button",()=>window.print()),g(n))
m(n,h("certificate"),u,a.certificate(n))},showCopy:k,showDiagnosis:n=>{p(n.course)
const o=e("textarea",{class:"report",readonly:!0,dir:"ltr",spellcheck:"false","aria-label":h("diagnosis")})
,r=(({session:e})=>!e.link||e.ended?"":e.link.get(e.standard.apiName==="API"?"cmi.core.entry":"cmi.entry"))(n)
,i=()=>{o.value=(({course:e,session:t},s)=>{const{link:n,launch:o,outbox:a,journal:r,progress:i}=t,{generator:c,version:l}=e,u=t.standard.apiName==="API",d=u?4096:64e3,p=e=>{const t=a.counts[e]
return`${t<0?"not used yet":t}${a.off[e]?`, no more: ${a.off[e]}`:""}`}
return[...[["time",(new Date).toISOString()
],["scormbuild",c],["course",`${e.id} ${l}`],["page",`${location.origin}${location.pathname}`],["standard",u?"SCORM 1.2":"SCORM 2004"],["browser",navigator.userAgent],["language",`${
e.language}, browser ${navigator.language}`],["API",t.where?`${t.where}.${t.standard.apiName}`:"not found"],["session",t.ended?"ended":n?"open":"none"],["mode",o?`${o.mode}, ${o.credit?"credit":
"no-credit"}`:"unknown"],["entry",s],["status at launch",o?.status],["LMS's pass mark",o?.pass],["attempt",i.attempt],["save number",t.sequence],["state",`${t.state.length} of ${d} characters${
t.cutAt?`, cut by the LMS at ${t.cutAt}`:""}`],["saving",t.saveState],["failed commit",n?.failed],["refused",[...n?.refused??[]].join(", ")
],["status locked",n?.locked],["interactions",p("interactions")],["objectives",p("objectives")
],["waiting",`${a.waiting.length+a.left.length} answers and objectives`],["storage",r.storage?"available":"not available"],["IndexedDB",r.vault?.works?"available":"not available"],["journal",r.keeps?
"kept":r.trouble||"nothing to keep yet"],["online",navigator.onLine],["active time",`${Math.round(i.time)} s, this session ${Math.round(t.activity.total/1e3)
} s`],["calls",n?`${n.count}, ${Math.round(n.pace)} ms each`:0]].map(([e,t])=>`${e}: ${t===void 0||t===""?"-":t}`),"","Last calls",...(n?.calls??[]).map(P),""].join("\n")})(n,r)}
i()
const c=m(n,h("diagnosis"),e("p",{},h("diagnosis_hint")),o,e("p",{class:"buttons"},t(h("copy_text"),"button",()=>{(async()=>{o.select()
try{await navigator.clipboard.writeText(o.value)}catch{document.execCommand("copy")}((t,n=0)=>{const o=!a.length
a.push({text:t.replace(/\s+/g," ").trim(),rank:n})
if(!o)return
const r=s("sb-announce")
r.textContent=""
setTimeout(()=>{const t=a.splice(0).sort((e,t)=>e.rank-t.rank)
r.replaceChildren(...t.map(t=>e("p",{},t.text)))},60)})(h("copied"))})()}),g(n))),l=setInterval(()=>{c.hidden||!c.isConnected?clearInterval(l):document.activeElement!==o&&i()},1e3)
},showResult:C,useVault:async(e,t,s)=>{e.journal.vault=t
await t.read()
e.journal.sweep();((e,{bringBack:t,identify:s})=>{const{link:n,launch:o,held:a,broken:r,entry:i,journal:c,progress:l}=e
if(!n||o?.mode!=="normal"||!e.open||!c.mayHelp(a!==null||r))return
s(e,n)
const u=c.readLate()
if(!u||i?.attempt===u.attempt&&!D(u.sequence,i.sequence))return
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
y(t,n)
for(const[e,s]of n.answers)(!t.answers.has(e)||s.done&&!t.answers.get(e)?.done)&&t.answers.set(e,s)
for(const[e,s]of n.quizzes)(t.quizzes.get(e)?.attempts??-1)>=s.attempts||t.quizzes.set(e,s)}else e.lessons.set(s,n)}})(l,d.progress):Object.assign(l,d.progress)
l.attempt=d.progress.attempt
D(d.sequence,e.sequence)&&(e.sequence=d.sequence)
e.listener.onResume(!0,!0)}d||e.outbox.waiting.length?e.changed():!r&&Date.now()-u.saved>6e5&&c.vault?.drop(c.key)})(e,s)
t.release()
e.journal.key&&e.state&&e.records&&s.journalize(e,e.dirty)},useWords:p,Vault:class{constructor(e=()=>globalThis.indexedDB){this.works=!1
this.texts=new Map
this.waiting=new Map
this.database=this.open(e)
this.database.catch(()=>{})}async open(e){const t=e()
if(!t)throw new Error("no IndexedDB")
const s=t.open("scormbuild",1)
s.onupgradeneeded=()=>s.result.createObjectStore(N)
const n=await H(s)
n.onversionchange=()=>n.close()
return n}async read(){try{const e=(await this.database).transaction(N).objectStore(N),[t,s]=await Promise.all([H(e.getAllKeys()),H(e.getAll())])
this.texts=new Map(t.map((e,t)=>[String(e),String(s[t])]))
this.works=!0}catch{this.works=!1}}async change(e){try{const t=(await this.database).transaction(N,"readwrite"),s=e(t.objectStore(N))
t.commit?.()
await H(s)}catch{this.works=!1}}release(){const{waiting:e}=this
this.waiting=null
for(const[t,s]of e??[])this.put(t,s)}put(e,t){if(this.waiting)this.waiting.set(e,t)
else{this.works&&this.texts.set(e,t)
this.change(s=>s.put(t,e))}}drop(e){this.texts.delete(e)
this.waiting?.delete(e)
this.change(t=>t.delete(e))}},watchVisible:()=>{if(!F){F=!0
if(window.parent!==window){const t=e("div",{class:"sheet","aria-hidden":"true"})
document.body.append(t)
new IntersectionObserver(e=>{const{intersectionRect:t,boundingClientRect:s}=e[e.length-1]
if(t.height){U("--above",t.top-s.top)
U("--below",s.bottom-t.bottom)
J()}},{threshold:Array.from({length:101},(e,t)=>t/100)}).observe(t)}document.addEventListener("focusin",V)
new ResizeObserver(()=>{V()
J()}).observe(s("sb-notice"))}}})})()


"use strict";(()=>{function e(e,t={},...n){const s=document.createElement(e)
for(const[e,n]of Object.entries(t))n!==!1&&s.setAttribute(e,n===!0?"":n)
s.append(...n)
return s}function t(t,n,s){const o=e("button",{type:"button",class:n},t)
o.addEventListener("click",s)
return o}function n(e){return document.getElementById(e)}function s(e,t){return[...e.querySelectorAll(t)]}function o(e,t){return e.querySelector(t)}function a(e){!e.hasAttribute("tabindex")
&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var r={},i=new Intl.NumberFormat("en"),l=new Intl.PluralRules("en")
function c(e){r=e.texts
i=new Intl.NumberFormat(e.language)
l=new Intl.PluralRules(e.language)}function u(e,t={}){const n=r[e]??e,s={}
for(const[e,n]of Object.entries(t))s[e]=typeof n=="number"?i.format(n):document.dir==="rtl"?`⁨${n}⁩`:n
return(typeof n=="string"?n:n[l.select(Number(t.n))]??n.other).replace(/\{(\w+)\}/g,(e,t)=>s[t]??e)}function d(t,s,...r){document.getElementById("sb-extra")?.remove()
const i=e("section",{class:"view",id:"sb-extra"},e("h1",{tabindex:"-1"},s),...r)
n("sb-main").append(i)
t.show("sb-extra",s)
window.scrollTo(0,0)
a(o(i,"h1"))
return i}function p({course:t,session:n}){const{place:s}=n.progress,o=e("a",{class:"quiet-link",href:s&&!t.single?`#/${s.lesson}`:"#/"},u("back_to_course"))
o.addEventListener("click",e=>{if(location.hash===o.getAttribute("href")){e.preventDefault()
window.dispatchEvent(new HashChangeEvent("hashchange"))}})
return o}var h=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"}]
function m(e){return Object.fromEntries(h.map(({part:t},n)=>[t,e(t,n)]))}function g(e,t,n){const s=document.createElement("script")
s.src=e
s.onload=()=>t?.()
s.onerror=()=>n?.()
document.head.append(s)}function w(t){return e("span",{class:"state"},t&&` (${t})`)}function f({parts:e,lost:t},n){return Math.max(0,e[n].total-e[n].done-(n==="quizzes"?t:0))}function b(e){let t=0
for(const n of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(n),0)
return t}function y(e){return e.match(/../g)??[]}function v(e){const[t,...n]=e.replace("+","").split("!"),s=["","answered","passed"]
return{own:e.startsWith("+"),marks:m((e,n)=>new Set(y(t.split(h[n].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(n.map(e=>[e.slice(0,2),{weight:b(e.slice(2,4)),count:b(e.slice(4,6))
,required:s[b(e[6])]??"",questions:y(e.slice(7))}]))}}function k(t,n){const s=e("div",{class:"meter","aria-hidden":"true"},e("div",{class:"fill"}),e("div",{class:"mark"}))
s.children[0].style.inlineSize=`${t}%`
s.children[1].style.insetInlineStart=`${n}%`
return s}async function $(e){await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const t=e.outlineShown
await new Promise(e=>g(`outline/${t+1}.js`,()=>e(!0),()=>e(!1)))
if(e.outlineShown===t)return}document.getElementById("sb-more")?.remove()})(e)
const t=s(document,"#sb-outline > li").map(e=>({id:e.dataset.lesson??"",key:e.dataset.key??"",title:e.querySelector("a")?.textContent??"",there:e.dataset.there??""}))
return t.length?t:[...e.lessons.values()].map(({id:e,key:t,title:n,article:s})=>({id:e,key:t,title:n,there:s.dataset.there??""}))}function _(n)
{const{session:o}=n,a=e("section",{class:"answers"},e("h2",{},u("questions")))
$(n).then(e=>{const t=e.filter(({key:e})=>o.progress.lessons.get(e)?.answers.size)
for(const e of t)r(e,t.length>8)})
return a
function r(r,i){const l=e("ul",{class:"marks-list"}),c=async()=>{const t=await n.load(r.id),a=o.progress.lessons.get(r.key)?.answers
t&&a&&l.replaceChildren(...s(t,".question").flatMap(t=>{const{key:n="",id:s="",text:o="",spec:i="{}"}=t.dataset,l=a.get(n),c=JSON.parse(i)
.points>0,d=l?.share===63?"right":l?.share?"partly":"wrong",p=l?.done?c?d:"sent":"not_answered",h=e("a",{href:`#/${r.id}/${s}`},o)
return l?.ever||l?.given?[e("li",{class:p},e("span",{class:"state"},u(p)),h)]:[]}))}
o.course.totals.lessons>1&&a.append(e("h3",{},r.title))
if(i){const e=t(u("show_answers"),"quiet",async()=>{await c()
e.remove()})
a.append(e)}else c()
a.append(l)}}async function x(n){c(n.course)
const s=e("div",{},...(({course:t,session:n})=>{const{report:s}=n.standing()
,o=s.success==="unknown"?s.completion==="completed"?"result_complete":"result_open":`result_${s.success}`,a=e("ul",{},...[["copy_name",n.link&&!n.ended?n.link.get(n.standard.elements.learnerName)
:""],["copy_date",(new Date).toLocaleString(t.language,{dateStyle:"long",timeStyle:"short"})],["copy_version",t.version],["copy_attempt",n.progress.attempt],["score",s.score===void 0?"":(s.score/100)
.toLocaleString(t.language,{style:"percent",maximumFractionDigits:2})]].filter(([,e])=>e).map(([t,n])=>e("li",{},`${u(t)}: ${n}`)))
,{saveState:r}=n,i=r==="standalone"?"standalone":r==="saved"?"copy_saved":"copy_unsaved",l=n.launch?.mode==="normal"||r==="standalone"?[e("p",{},u(i))]:[]
return[e("h2",{},t.title),e("p",{},u(o)),a,...l]})(n),...await(async t=>{const n=await(async e=>{const t=[]
for(const{id:n,key:s,title:o}of await $(e)){if(!e.session.progress.lessons.get(s)?.answers.size)continue
const a=await e.load(n),r=a?e.mount(n,a).quizzes.flatMap(e=>e.active.map(q)):null
t.push({lesson:o,rows:r})}return t})(t)
return n.flatMap(({lesson:t,rows:n})=>{if(!n)return[e("h2",{},t),e("p",{},u("load_failed"))]
const s=n.map(({question:t,answer:n,verdict:s,points:o})=>e("li",{},e("strong",{},t),e("div",{class:"answer"},n||u("not_answered")),e("div",{},[s,o].filter(Boolean).join(" · "))))
return n.length?[e("h2",{},t),e("ol",{},...s)]:[]})})(n)),o=e("p",{class:"buttons"},t(u("print"),"button",()=>window.print()),t(u("save_file")
,"button",()=>((t,n)=>{const s=URL.createObjectURL(new Blob([n],{type:"text/html"}))
e("a",{href:s,download:t}).click()
setTimeout(()=>URL.revokeObjectURL(s),6e4)})(`${n.course.id}-${n.session.progress.attempt}.html`,(({course:t},n)=>{const s=document.documentElement,o=e("title",{},`${u("your_work")} - ${t.title}`)
return`<!doctype html>\n<html lang="${s.lang}" dir="${s.dir}">\n<meta charset="utf-8">\n${
o.outerHTML}\n<style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}</style>\n${n.innerHTML}\n</html>\n`})(n,s))),p(n))
d(n,u("your_work"),o,s)}function q({answer:e,control:t,points:n,share:s,text:o}){const a=e?.given?t.words(e.given)
:"",r=e?.done?n?s===1?"right":s>0?"partly":"wrong":"recorded":"not_answered",i=n?u("n_of",{n:Math.round(n*s*100)/100,total:n}):""
return{question:o,answer:a,verdict:u(r),points:i}}var S=/(student|learner)_(id|name)$/
function z({at:e,took:t,method:n,args:s,answer:o}){const a=S.test(s[0]??"")?"(not shown)":o
return`${new Date(e).toISOString().slice(11,23)} ${n}(${s.map(e=>JSON.stringify(e)).join(", ")}) -> ${a} (${t} ms)`}var M="journal"
function E(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result)
e.onerror=()=>n(e.error)})}var I=!1
function A(e,t){document.documentElement.style.setProperty(e,`${Math.max(0,Math.round(t))}px`)}function j(){const e=e=>document.querySelector(e)?.getBoundingClientRect().height??0
A("--bar",e(".bar"))
A("--timer",document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height??0)
A("--notice",e("#sb-notice"))}function L(){const{activeElement:e}=document,t=n("sb-notice")
!e||e===document.body||e.contains(t)||t.contains(e)||e.getBoundingClientRect().bottom>t.getBoundingClientRect().top&&t.offsetHeight&&e.scrollIntoView({block:"nearest",behavior:"instant"})
}globalThis.scormbuild.extras?.({showCopy:x,showDiagnosis:s=>{c(s.course)
const o=e("textarea",{class:"report",readonly:!0,dir:"ltr",spellcheck:"false","aria-label":u("diagnosis")})
,a=(({session:e})=>!e.link||e.ended?"":e.link.get(e.standard.apiName==="API"?"cmi.core.entry":"cmi.entry"))(s)
,r=()=>{o.value=(({course:e,session:t},n)=>{const{link:s,launch:o,outbox:a,journal:r,progress:i}=t,{generator:l,version:c}=e,u=t.standard.apiName==="API",d=u?4096:64e3,p=e=>{const t=a.counts[e]
return`${t<0?"not used yet":t}${a.off[e]?`, no more: ${a.off[e]}`:""}`}
return[...[["time",(new Date).toISOString()
],["scormbuild",l],["course",`${e.id} ${c}`],["page",`${location.origin}${location.pathname}`],["standard",u?"SCORM 1.2":"SCORM 2004"],["browser",navigator.userAgent],["language",`${
e.language}, browser ${navigator.language}`],["API",t.where?`${t.where}.${t.standard.apiName}`:"not found"],["session",t.ended?"ended":s?"open":"none"],["mode",o?`${o.mode}, ${o.credit?"credit":
"no-credit"}`:"unknown"],["entry",n],["status at launch",o?.status],["LMS's pass mark",o?.pass],["attempt",i.attempt],["save number",t.sequence],["state",`${t.state.length} of ${d} characters${
t.cutAt?`, cut by the LMS at ${t.cutAt}`:""}`],["saving",t.saveState],["failed commit",s?.failed],["refused",[...s?.refused??[]].join(", ")
],["status locked",s?.locked],["interactions",p("interactions")],["objectives",p("objectives")
],["waiting",`${a.waiting.length+a.left.length} answers and objectives`],["storage",r.storage?"available":"not available"],["IndexedDB",r.vault?.works?"available":"not available"],["journal",r.keeps?
"kept":r.trouble||"nothing to keep yet"],["online",navigator.onLine],["active time",`${Math.round(i.time)} s, this session ${Math.round(t.activity.total/1e3)
} s`],["calls",s?`${s.count}, ${Math.round(s.pace)} ms each`:0]].map(([e,t])=>`${e}: ${t===void 0||t===""?"-":t}`),"","Last calls",...(s?.calls??[]).map(z),""].join("\n")})(s,a)}
r()
const i=d(s,u("diagnosis"),e("p",{},u("diagnosis_hint")),o,e("p",{class:"buttons"},t(u("copy_text"),"button",()=>{(async()=>{o.select()
try{await navigator.clipboard.writeText(o.value)}catch{document.execCommand("copy")}(e=>{const t=n("sb-announce")
t.textContent=""
setTimeout(()=>{t.textContent=e},60)})(u("copied"))})()}),p(s))),l=setInterval(()=>{i.hidden||!i.isConnected?clearInterval(l):document.activeElement!==o&&r()},1e3)},showResult:function s(r)
{r.show("sb-result",u("result"))
const i=n("sb-result");((n,o)=>{const{session:a}=n,r=a.standing(),{course:i,progress:l}=a,c=((e,t)=>e.ruleMet&&t.rule.any?[]:e.wanted.flatMap(n=>{const s=f(e,n)
return s>0?[u(n!=="pages"||t.single?`todo_${n}`:"todo_lessons",{n:s})]:[]}))(r,i)
,d=(e=>e.report.scored&&e.passed&&e.report.completion==="completed"?"passed":e.report.scored&&e.allAnswered&&!e.passed?e.final||e.outOfReach?"failed":"not_yet":e.report.completion==="completed"?
"complete":"open")(r),p=[]
if(r.report.scored){const e=a.launch?.pass??i.pass,t=r.allAnswered?u("score_of",{score:r.score,pass:e}):u("score_later")
p.push([u("score"),i.last&&r.allAnswered?`${t} ${u("score_last")}`:t])}i.totals.xp&&p.push([u("earned_xp"),u("xp_of",{n:l.xp,total:Math.max(l.xp,i.totals.xp)})])
const h=(({levels:e},t)=>{const n=e.filter(([,e])=>t>=e).length
if(!e.length)return""
const s=e[n]
return[n?u("level",{n,name:e[n-1][0]}):"",s?u("next_level",{n:s[1]-t,name:s[0]}):""].filter(Boolean).join(" · ")})(i,l.xp)
h&&p.push([u("earned_level"),h])
i.totals.lessons>1&&p.push([u("lessons_done"),u("n_of",{n:r.lessonsDone,total:i.totals.lessons})])
const m=e("dl",{class:"facts"},...p.flatMap(([t,n])=>[e("dt",{},t),e("dd",{},n)]))
o.replaceChildren(e("h1",{tabindex:"-1"},u("result")),e("p",{class:`outcome ${d}`},u(`result_${d}`)),...r.outOfReach&&!r.final?[e("p",{},u("out_of_reach",{pass:a.launch?.pass??i.pass}))
]:[],...r.report.scored&&r.allAnswered?[k(r.score,a.launch?.pass??i.pass)]:[],m,(t=>{const{course:n}=t,s=t.standing(),o=s.wanted.map(e=>({part:e,left:f(s,e),lost:e==="quizzes"&&s.lost>0}))
,a=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:u("rule_pass",{n:t.launch?.pass??n.pass}),done:s.passed}]:[]
return((t,n,s,o=[],a="rule_pages")=>{const r=n.map(({part:n,left:s,lost:o})=>e("li",{class:s>0||o?"open":"done"},u(n==="pages"?a:`rule_${n}`,{n:n==="minutes"?t.minutes:t.xp}),w(s>0?u("left",{n:s})
:o?"":u("done")))),i=o.map(({text:t,done:n})=>e("li",{class:n?"done":"open"},t,w(n?u("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},s),e("ul",{},...r,...i))})(n.rule,o,u(n.rule.any?"rule_any":"rule_all"),a)})(a),...c.length?[e("h2",{},u("still_open")),e("ul",{},...c.map(t=>e("li",{},t))
)]:[],((n,o)=>{const{session:a}=n,r=e("div",{class:"buttons"}),i=(e=>[...e.progress.lessons].flatMap(([e,t])=>[...t.quizzes].filter(([,e])=>e.submitted&&!e.closed)
.map(([t,n])=>({lesson:e,quiz:t,passed:n.passed}))).sort((e,t)=>Number(e.passed)-Number(t.passed)))(a)
,l=(e=>!e.allAnswered&&e.report.completion!=="completed"||!e.ruleMet&&e.wanted.some(t=>!/quizzes|minutes|xp/.test(t)&&e.parts[t].done<e.parts[t].total))(o)
o.report.scored&&o.allAnswered&&!o.passed&&!o.final&&i.length&&r.append(t(u("hand_in"),"quiet",async()=>{if(await((t,n,s,o)=>{const a=(t,n)=>e("button",{type:"button",class:n},t),[r,i]=[a(s,"button")
,a(o,"quiet")],l=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},t),e("p",{id:"sb-ask-note"},n)
,e("div",{class:"marks"},r,i))
r.addEventListener("click",()=>l.close())
i.addEventListener("click",()=>l.close("yes"))
l.style.margin="auto"
document.body.append(l)
l.showModal()
r.focus()
return new Promise(e=>{l.addEventListener("close",()=>{l.remove()
e(l.returnValue==="yes")})})})(u("keep_result"),u("keep_result_note"),u("go_back"),u("hand_in"))){a.progress.handedIn=!0
a.changed()
n.showProgress()
s(n)}}))
if(i.length&&!a.progress.handedIn){const e=i[0]
r.prepend(t(u("retry"),l?"quiet":"button",async()=>{const t=(await $(n)).find(({key:t})=>t===e.lesson)
t&&(async(e,t,n)=>{history.pushState(null,"",`#/${t}`)
await e.openLesson(t,"",!1)
const s=e.current?.article.querySelector(`.quiz[data-key="${CSS.escape(n)}"]`)
s?.dispatchEvent(new CustomEvent("scormbuild:retry"))})(n,t.id,e.quiz)}))}l&&r.prepend(t(u("continue"),"button",()=>{(async e=>{const{lessons:t}=e.session.progress,n=await $(e),s=e=>t.get(e)
?.quizzes,o=({key:e,there:t})=>Boolean(t)&&[...v(t).quizzes.keys()].some(t=>!s(e)?.get(t)?.submitted),a=n.filter(e=>!(e=>Boolean(e?.complete&&!e.open))(t.get(e.key))||o(e)),{id:r}=a.find(e=>o(e)
||!(({key:e})=>[...s(e)?.values()??[]].some(e=>e.submitted&&!e.passed))(e))??a[0]??n[0]
history.pushState(null,"",`#/${r}`)
await e.openLesson(r,"",!0)
const{current:i}=e
if(i?.id!==r||!i.record().read)return
const l=i.todo().find(({part:e})=>!/pages|quizzes|minutes|xp|own/.test(e))?.part
l?i.goToOpen(l):i.quizzes.find(e=>!e.record?.submitted)?.goTo()})(n)}))
const c=a.progress.place?.lesson??a.course.first
r.append(e("a",{class:i.length||l?"quiet-link":"button",href:`#/${c}`},u("back_to_lesson")))
r.append(t(u("keep_copy"),"quiet",()=>{x(n)}))
r.append(t(u("exit"),"quiet",()=>{n.exit()}))
return e("div",{},...!o.report.scored||!o.allAnswered||o.passed||o.final||o.outOfReach?[]:[e("p",{},u("hand_in_note"))],r)})(n,r),...i.totals.questions?[_(n)]:[])})(r,i)
window.scrollTo(0,0)
a(o(i,"h1"))},useWords:c,Vault:class{constructor(e=()=>globalThis.indexedDB){this.works=!1
this.texts=new Map
this.waiting=new Map
this.database=this.open(e)
this.database.catch(()=>{})}async open(e){const t=e()
if(!t)throw new Error("no IndexedDB")
const n=t.open("scormbuild",1)
n.onupgradeneeded=()=>n.result.createObjectStore(M)
const s=await E(n)
s.onversionchange=()=>s.close()
return s}async read(){try{const e=(await this.database).transaction(M).objectStore(M),[t,n]=await Promise.all([E(e.getAllKeys()),E(e.getAll())])
this.texts=new Map(t.map((e,t)=>[String(e),String(n[t])]))
this.works=!0}catch{this.works=!1}}async change(e){try{const t=(await this.database).transaction(M,"readwrite"),n=e(t.objectStore(M))
t.commit?.()
await E(n)}catch{this.works=!1}}release(){const{waiting:e}=this
this.waiting=null
for(const[t,n]of e??[])this.put(t,n)}put(e,t){if(this.waiting)this.waiting.set(e,t)
else{this.works&&this.texts.set(e,t)
this.change(n=>n.put(t,e))}}drop(e){this.texts.delete(e)
this.waiting?.delete(e)
this.change(t=>t.delete(e))}},watchVisible:()=>{if(!I){I=!0
if(window.parent!==window){const t=e("div",{class:"sheet","aria-hidden":"true"})
document.body.append(t)
new IntersectionObserver(e=>{const{intersectionRect:t,boundingClientRect:n}=e[e.length-1]
if(t.height){A("--above",t.top-n.top)
A("--below",n.bottom-t.bottom)
L()}},{threshold:Array.from({length:101},(e,t)=>t/100)}).observe(t)}document.addEventListener("focusin",j)
new ResizeObserver(()=>{j()
L()}).observe(n("sb-notice"))}}})})()


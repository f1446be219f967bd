"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(e){return document.getElementById(e)}function s(e,t){return[...e.querySelectorAll(t)]}var n={},o=new Intl.NumberFormat("en"),a=new Intl.PluralRules("en")
function r(e){n=e.texts
o=new Intl.NumberFormat(e.language)
a=new Intl.PluralRules(e.language)}function i(e,t={}){const s=n[e]??e,r={}
for(const[e,s]of Object.entries(t))r[e]=typeof s=="number"?o.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
return(typeof s=="string"?s:s[a.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>r[t]??e)}function l(s,n,...o){document.getElementById("sb-extra")?.remove()
const a=e("section",{class:"view",id:"sb-extra"},e("h1",{tabindex:"-1"},n),...o)
t("sb-main").append(a)
s.show("sb-extra",n)
window.scrollTo(0,0);(e=>{!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})})((e=>e.querySelector("h1"))(a))
return a}function c(t,s){const n=e("button",{type:"button",class:"button"},t)
n.addEventListener("click",s)
return n}function u({course:t,session:s}){const{place:n}=s.progress,o=e("a",{class:"quiet-link",href:n&&!t.single?`#/${n.lesson}`:"#/"},i("back_to_course"))
o.addEventListener("click",e=>{if(location.hash===o.getAttribute("href")){e.preventDefault()
window.dispatchEvent(new HashChangeEvent("hashchange"))}})
return o}var d=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"}]
function p(e){return Object.fromEntries(d.map(({part:t},s)=>[t,e(t,s)]))}function h(t){return e("span",{class:"state"},t&&` (${t})`)}function m({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function g(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function w(e){return e.match(/../g)??[]}function f(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:p((e,s)=>new Set(w(t.split(d[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:g(e.slice(2,4)),count:g(e.slice(4,6))
,required:n[g(e[6])]??"",questions:w(e.slice(7))}]))}}function b(t,s){const n=e("div",{class:"meter","aria-hidden":"true"},e("div",{class:"fill"}),e("div",{class:"mark"}))
n.children[0].style.inlineSize=`${t}%`
n.children[1].style.insetInlineStart=`${s}%`
return n}async function y(e){await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const t=e.outlineShown
await new Promise(s=>e.loadScript(`outline/${t+1}.js`,()=>s(!0),()=>s(!1)))
if(e.outlineShown===t)return}document.getElementById("sb-more")?.remove()})(e)
const t=s(document,"#sb-outline > li").map(e=>({id:e.dataset.lesson??"",key:e.dataset.key??"",title:e.querySelector("a")?.textContent??"",there:e.dataset.there??""}))
return t.length?t:[...e.lessons.values()].map(({id:e,key:t,title:s,article:n})=>({id:e,key:t,title:s,there:n.dataset.there??""}))}function v(t,s,n){const o=e("button",{type:"button",class:s},t)
o.addEventListener("click",n)
return o}function k(t){const{session:n}=t,o=e("section",{class:"answers"},e("h2",{},i("questions")))
y(t).then(e=>{const t=e.filter(({key:e})=>n.progress.lessons.get(e)?.answers.size)
for(const e of t)a(e,t.length>8)})
return o
function a(a,r){const l=e("ul",{class:"marks-list"}),c=async()=>{const o=await t.load(a.id),r=n.progress.lessons.get(a.key)?.answers
o&&r&&l.replaceChildren(...s(o,".question").flatMap(t=>{const{key:s="",id:n="",text:o="",spec:l="{}"}=t.dataset,c=r.get(s),u=JSON.parse(l)
.points>0,d=c?.share===63?"right":c?.share?"partly":"wrong",p=c?.done?u?d:"sent":"not_answered",h=e("a",{href:`#/${a.id}/${n}`},o)
return c?.ever||c?.given?[e("li",{class:p},e("span",{class:"state"},i(p)),h)]:[]}))}
n.course.totals.lessons>1&&o.append(e("h3",{},a.title))
if(r){const e=v(i("show_answers"),"quiet",async()=>{await c()
e.remove()})
o.append(e)}else c()
o.append(l)}}function $({answer:e,control:t,points:s,share:n,text:o}){const a=e?.given?t.words(e.given)
:"",r=e?.done?s?n===1?"right":n>0?"partly":"wrong":"recorded":"not_answered",l=s?i("n_of",{n:Math.round(s*n*100)/100,total:s}):""
return{question:o,answer:a,verdict:i(r),points:l}}var _=/(student|learner)_(id|name)$/
function x({at:e,took:t,method:s,args:n,answer:o}){const a=_.test(n[0]??"")?"(not shown)":o
return`${new Date(e).toISOString().slice(11,23)} ${s}(${n.map(e=>JSON.stringify(e)).join(", ")}) -> ${a} (${t} ms)`}var q="journal"
function S(e){return new Promise((t,s)=>{e.onsuccess=()=>t(e.result)
e.onerror=()=>s(e.error)})}var z=!1
function M(e,t){document.documentElement.style.setProperty(e,`${Math.max(0,Math.round(t))}px`)}function I(){const e=e=>document.querySelector(e)?.getBoundingClientRect().height??0
M("--bar",e(".bar"))
M("--timer",document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height??0)
M("--notice",e("#sb-notice"))}function A(){const{activeElement:e}=document,s=t("sb-notice")
!e||e===document.body||e.contains(s)||s.contains(e)||e.getBoundingClientRect().bottom>s.getBoundingClientRect().top&&s.offsetHeight&&e.scrollIntoView({block:"nearest",behavior:"instant"})
}window.scormbuild.extras({showCopy:async t=>{r(t.course)
const s=e("div",{},...(({course:t,session:s})=>{const{report:n}=s.standing()
,o=n.success==="unknown"?n.completion==="completed"?"result_complete":"result_open":`result_${n.success}`,a=e("ul",{},...[["copy_name",s.link&&!s.ended?s.link.get(s.standard.elements.learnerName)
:""],["copy_date",(new Date).toLocaleString(t.language,{dateStyle:"long",timeStyle:"short"})],["copy_version",t.version],["copy_attempt",s.progress.attempt],["score",n.score===void 0?"":(n.score/100)
.toLocaleString(t.language,{style:"percent",maximumFractionDigits:2})]].filter(([,e])=>e).map(([t,s])=>e("li",{},`${i(t)}: ${s}`)))
,{saveState:r}=s,l=r==="standalone"?"standalone":r==="saved"?"copy_saved":"copy_unsaved",c=s.launch?.mode==="normal"||r==="standalone"?[e("p",{},i(l))]:[]
return[e("h2",{},t.title),e("p",{},i(o)),a,...c]})(t),...await(async t=>{const s=await(async e=>{const t=[]
for(const{id:s,key:n,title:o}of await y(e)){if(!e.session.progress.lessons.get(n)?.answers.size)continue
const a=await e.load(s),r=a?e.mount(s,a).quizzes.flatMap(e=>e.active.map($)):null
t.push({lesson:o,rows:r})}return t})(t)
return s.flatMap(({lesson:t,rows:s})=>{if(!s)return[e("h2",{},t),e("p",{},i("load_failed"))]
const n=s.map(({question:t,answer:s,verdict:n,points:o})=>e("li",{},e("strong",{},t),e("div",{class:"answer"},s||i("not_answered")),e("div",{},[n,o].filter(Boolean).join(" · "))))
return s.length?[e("h2",{},t),e("ol",{},...n)]:[]})})(t)),n=e("p",{class:"buttons"},c(i("print"),()=>window.print()),c(i("save_file")
,()=>((t,s)=>{const n=URL.createObjectURL(new Blob([s],{type:"text/html"}))
e("a",{href:n,download:t}).click()
setTimeout(()=>URL.revokeObjectURL(n),6e4)})(`${t.course.id}-${t.session.progress.attempt}.html`,(({course:t},s)=>{const n=document.documentElement,o=e("title",{},`${i("your_work")} - ${t.title}`)
return`<!doctype html>\n<html lang="${n.lang}" dir="${n.dir}">\n<meta charset="utf-8">\n${
o.outerHTML}\n<style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}</style>\n${s.innerHTML}\n</html>\n`})(t,s))),u(t))
l(t,i("your_work"),n,s)},showDiagnosis:s=>{r(s.course)
const n=e("textarea",{class:"report",readonly:!0,dir:"ltr",spellcheck:"false","aria-label":i("diagnosis")})
,o=(({session:e})=>!e.link||e.ended?"":e.link.get(e.standard.apiName==="API"?"cmi.core.entry":"cmi.entry"))(s)
,a=()=>{n.value=(({course:e,session:t},s)=>{const{link:n,launch:o,outbox:a,journal:r,progress:i}=t,{generator:l,version:c}=e,u=t.standard.apiName==="API",d=u?4096:64e3,p=e=>{const t=a.counts[e]
return`${t<0?"not used yet":t}${a.off[e]?`, no more: ${a.off[e]}`:""}`}
return[...[["time",(new Date).toISOString()
],["scormbuild",l],["course",`${e.id} ${c}`],["page",`${location.origin}${location.pathname}`],["standard",u?"SCORM 1.2":"SCORM 2004"],["browser",navigator.userAgent],["language",`${
e.language}, browser ${navigator.language}`],["API",t.where?`${t.where}.${t.standard.apiName}`:"not found"],["session",t.ended?"ended":n?"open":"none"],["mode",o?`${o.mode}, ${o.credit?"credit":
"no-credit"}`:"unknown"],["entry",s],["status at launch",o?.status],["LMS's pass mark",o?.pass],["attempt",i.attempt],["save number",t.sequence],["state",`${t.state.length} of ${d} characters${
t.cutAt?`, cut by the LMS at ${t.cutAt}`:""}`],["saving",t.saveState],["failed commit",n?.failed],["refused",[...n?.refused??[]].join(", ")
],["status locked",n?.locked],["interactions",p("interactions")],["objectives",p("objectives")
],["waiting",`${a.waiting.length+a.left.length} answers and objectives`],["storage",r.storage?"available":"not available"],["IndexedDB",r.vault?.works?"available":"not available"],["journal",r.keeps?
"kept":r.trouble||"nothing to keep yet"],["online",navigator.onLine],["active time",`${Math.round(i.time)} s, this session ${Math.round(t.activity.total/1e3)
} s`],["calls",n?`${n.count}, ${Math.round(n.pace)} ms each`:0]].map(([e,t])=>`${e}: ${t===void 0||t===""?"-":t}`),"","Last calls",...(n?.calls??[]).map(x),""].join("\n")})(s,o)}
a()
const d=l(s,i("diagnosis"),e("p",{},i("diagnosis_hint")),n,e("p",{class:"buttons"},c(i("copy_text"),()=>{(async()=>{n.select()
try{await navigator.clipboard.writeText(n.value)}catch{document.execCommand("copy")}(e=>{const s=t("sb-announce")
s.textContent=""
setTimeout(()=>{s.textContent=e},60)})(i("copied"))})()}),u(s))),p=setInterval(()=>{d.hidden||!d.isConnected?clearInterval(p):document.activeElement!==n&&a()},1e3)
},showResult:(t,s)=>{const{session:n}=t,o=n.standing(),{course:a,progress:r}=n,l=((e,t)=>e.ruleMet&&t.rule.any?[]:e.wanted.flatMap(s=>{const n=m(e,s)
return n>0?[i(s!=="pages"||t.single?`todo_${s}`:"todo_lessons",{n})]:[]}))(o,a)
,c=(e=>e.report.scored&&e.passed&&e.report.completion==="completed"?"passed":e.report.scored&&e.allAnswered&&!e.passed?e.final||e.outOfReach?"failed":"not_yet":e.report.completion==="completed"?
"complete":"open")(o),u=[]
if(o.report.scored){const e=n.launch?.pass??a.pass,t=o.allAnswered?i("score_of",{score:o.score,pass:e}):i("score_later")
u.push([i("score"),a.last&&o.allAnswered?`${t} ${i("score_last")}`:t])}a.totals.xp&&u.push([i("earned_xp"),i("xp_of",{n:r.xp,total:Math.max(r.xp,a.totals.xp)})])
const d=(({levels:e},t)=>{const s=e.filter(([,e])=>t>=e).length
if(!e.length)return""
const n=e[s]
return[s?i("level",{n:s,name:e[s-1][0]}):"",n?i("next_level",{n:n[1]-t,name:n[0]}):""].filter(Boolean).join(" · ")})(a,r.xp)
d&&u.push([i("earned_level"),d])
a.totals.lessons>1&&u.push([i("lessons_done"),i("n_of",{n:o.lessonsDone,total:a.totals.lessons})])
const p=e("dl",{class:"facts"},...u.flatMap(([t,s])=>[e("dt",{},t),e("dd",{},s)]))
s.replaceChildren(e("h1",{tabindex:"-1"},i("result")),e("p",{class:`outcome ${c}`},i(`result_${c}`)),...o.outOfReach&&!o.final?[e("p",{},i("out_of_reach",{pass:n.launch?.pass??a.pass}))
]:[],...o.report.scored&&o.allAnswered?[b(o.score,n.launch?.pass??a.pass)]:[],p,(t=>{const{course:s}=t,n=t.standing(),o=n.wanted.map(e=>({part:e,left:m(n,e),lost:e==="quizzes"&&n.lost>0}))
,a=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:i("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return((t,s,n,o=[],a="rule_pages")=>{const r=s.map(({part:s,left:n,lost:o})=>e("li",{class:n>0||o?"open":"done"},i(s==="pages"?a:`rule_${s}`,{n:s==="minutes"?t.minutes:t.xp}),h(n>0?i("left",{n})
:o?"":i("done")))),l=o.map(({text:t,done:s})=>e("li",{class:s?"done":"open"},t,h(s?i("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},n),e("ul",{},...r,...l))})(s.rule,o,i(s.rule.any?"rule_any":"rule_all"),a)})(n),...l.length?[e("h2",{},i("still_open")),e("ul",{},...l.map(t=>e("li",{},t))
)]:[],((t,s)=>{const{session:n}=t,o=e("div",{class:"buttons"}),a=(e=>[...e.progress.lessons].flatMap(([e,t])=>[...t.quizzes].filter(([,e])=>e.submitted&&!e.closed)
.map(([t,s])=>({lesson:e,quiz:t,passed:s.passed}))).sort((e,t)=>Number(e.passed)-Number(t.passed)))(n)
,r=(e=>!e.allAnswered&&e.report.completion!=="completed"||!e.ruleMet&&e.wanted.some(t=>!/quizzes|minutes|xp/.test(t)&&e.parts[t].done<e.parts[t].total))(s)
s.report.scored&&s.allAnswered&&!s.passed&&!s.final&&a.length&&o.append(v(i("hand_in"),"quiet",async()=>{if(await((t,s,n,o)=>{const a=(t,s)=>e("button",{type:"button",class:s},t),[r,i]=[a(n,"button")
,a(o,"quiet")],l=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},t),e("p",{id:"sb-ask-note"},s)
,e("div",{class:"marks"},r,i))
r.addEventListener("click",()=>l.close())
i.addEventListener("click",()=>l.close("yes"))
l.style.margin="auto"
document.body.append(l)
l.showModal()
r.focus()
return new Promise(e=>{l.addEventListener("close",()=>{l.remove()
e(l.returnValue==="yes")})})})(i("keep_result"),i("keep_result_note"),i("go_back"),i("hand_in"))){n.progress.handedIn=!0
n.changed()
t.showProgress()
t.showResultPage()}}))
if(a.length&&!n.progress.handedIn){const e=a[0]
o.prepend(v(i("retry"),r?"quiet":"button",async()=>{const s=(await y(t)).find(({key:t})=>t===e.lesson)
s&&t.retryQuiz(s.id,e.quiz)}))}r&&o.prepend(v(i("continue"),"button",()=>{(async e=>{const{lessons:t}=e.session.progress,s=await y(e),n=e=>t.get(e)?.quizzes,o=({key:e,there:t})=>Boolean(t)&&[...f(t)
.quizzes.keys()].some(t=>!n(e)?.get(t)?.submitted),a=s.filter(e=>!(e=>Boolean(e?.complete&&!e.open))(t.get(e.key))||o(e)),{id:r}=a.find(e=>o(e)||!(({key:e})=>[...n(e)?.values()
??[]].some(e=>e.submitted&&!e.passed))(e))??a[0]??s[0]
history.pushState(null,"",`#/${r}`)
await e.openLesson(r,"",!0)
const{current:i}=e
if(i?.id!==r||!i.record().read)return
const l=i.todo().find(({part:e})=>!/pages|quizzes|minutes|xp|own/.test(e))?.part
l?i.goToOpen(l):i.quizzes.find(e=>!e.record?.submitted)?.goTo()})(t)}))
const l=n.progress.place?.lesson??n.course.first
o.append(e("a",{class:a.length||r?"quiet-link":"button",href:`#/${l}`},i("back_to_lesson")))
o.append(v(i("keep_copy"),"quiet",()=>{t.keepCopy()}))
o.append(v(i("exit"),"quiet",()=>{t.exit()}))
return e("div",{},...!s.report.scored||!s.allAnswered||s.passed||s.final||s.outOfReach?[]:[e("p",{},i("hand_in_note"))],o)})(t,o),...a.totals.questions?[k(t)]:[])
},useWords:r,Vault:class{constructor(e=()=>globalThis.indexedDB){this.works=!1
this.texts=new Map
this.waiting=new Map
this.database=this.open(e)
this.database.catch(()=>{})}async open(e){const t=e()
if(!t)throw new Error("no IndexedDB")
const s=t.open("scormbuild",1)
s.onupgradeneeded=()=>s.result.createObjectStore(q)
const n=await S(s)
n.onversionchange=()=>n.close()
return n}async read(){try{const e=(await this.database).transaction(q).objectStore(q),[t,s]=await Promise.all([S(e.getAllKeys()),S(e.getAll())])
this.texts=new Map(t.map((e,t)=>[String(e),String(s[t])]))
this.works=!0}catch{this.works=!1}}async change(e){try{const t=(await this.database).transaction(q,"readwrite"),s=e(t.objectStore(q))
t.commit?.()
await S(s)}catch{this.works=!1}}release(){const{waiting:e}=this
this.waiting=null
for(const[t,s]of e??[])this.put(t,s)}put(e,t){if(this.waiting)this.waiting.set(e,t)
else{this.works&&this.texts.set(e,t)
this.change(s=>s.put(t,e))}}drop(e){this.texts.delete(e)
this.waiting?.delete(e)
this.change(t=>t.delete(e))}},watchVisible:()=>{if(!z){z=!0
if(window.parent!==window){const t=e("div",{class:"sheet","aria-hidden":"true"})
document.body.append(t)
new IntersectionObserver(e=>{const{intersectionRect:t,boundingClientRect:s}=e[e.length-1]
if(t.height){M("--above",t.top-s.top)
M("--below",s.bottom-t.bottom)
A()}},{threshold:Array.from({length:101},(e,t)=>t/100)}).observe(t)}document.addEventListener("focusin",I)
new ResizeObserver(()=>{I()
A()}).observe(t("sb-notice"))}}})})()


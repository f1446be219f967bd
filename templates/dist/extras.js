"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(e){return document.getElementById(e)}function s(e,t){return[...e.querySelectorAll(t)]}function n(e){x=e.texts
q=new Intl.NumberFormat(e.language)
S=new Intl.PluralRules(e.language)}function o(e,t={}){const s=x[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?q.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
return(typeof s=="string"?s:s[S.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)}function a(s,n,...o){document.getElementById("sb-extra")?.remove()
const a=e("section",{class:"view",id:"sb-extra"},e("h1",{tabindex:"-1"},n),...o)
t("sb-main").append(a)
s.show("sb-extra",n)
window.scrollTo(0,0);(e=>{!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})})((e=>e.querySelector("h1"))(a))
return a}function r(t,s){const n=e("button",{type:"button",class:"button"},t)
n.addEventListener("click",s)
return n}function i({course:t,session:s}){const{place:n}=s.progress,a=e("a",{class:"quiet-link",href:n&&!t.single?`#/${n.lesson}`:"#/"},o("back_to_course"))
a.addEventListener("click",e=>{if(location.hash===a.getAttribute("href")){e.preventDefault()
window.dispatchEvent(new HashChangeEvent("hashchange"))}})
return a}function l(e){return Object.fromEntries(z.map(({part:t},s)=>[t,e(t,s)]))}function c(t){return e("span",{class:"state"},t&&` (${t})`)}function u({parts:e,lost:t},s){return Math.max(0,e[
s].total-e[s].done-(s==="quizzes"?t:0))}function d(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function p(e){return e.match(/../g)??[]}function h(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:l((e,s)=>new Set(p(t.split(z[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:d(e.slice(2,4)),count:d(e.slice(4,6)),required:n[
d(e[6])]??"",questions:p(e.slice(7))}]))}}function m(t,s){const n=e("div",{class:"meter","aria-hidden":"true"},e("div",{class:"fill"}),e("div",{class:"mark"}))
n.children[0].style.inlineSize=`${t}%`
n.children[1].style.insetInlineStart=`${s}%`
return n}async function g(e){await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const t=e.outlineShown
await new Promise(s=>e.loadScript(`outline/${t+1}.js`,()=>s(!0),()=>s(!1)))
if(e.outlineShown===t)return}document.getElementById("sb-more")?.remove()})(e)
const t=s(document,"#sb-outline > li").map(e=>({id:e.dataset.lesson??"",key:e.dataset.key??"",title:e.querySelector("a")?.textContent??"",there:e.dataset.there??""}))
return t.length?t:[...e.lessons.values()].map(({id:e,key:t,title:s,article:n})=>({id:e,key:t,title:s,there:n.dataset.there??""}))}function w(t,s,n){const o=e("button",{type:"button",class:s},t)
o.addEventListener("click",n)
return o}function f(t){function n(n,i){const l=e("ul",{class:"marks-list"}),c=async()=>{const r=await t.load(n.id),i=a.progress.lessons.get(n.key)?.answers
r&&i&&l.replaceChildren(...s(r,".question").flatMap(t=>{const{key:s="",id:a="",text:r="",spec:l="{}"}=t.dataset,c=i.get(s),u=JSON.parse(l).points>0,d=c?.share===63?"right":c?.share?"partly":"wrong",p=
c?.done?u?d:"sent":"not_answered",h=e("a",{href:`#/${n.id}/${a}`},r)
return c?.ever||c?.given?[e("li",{class:p},e("span",{class:"state"},o(p)),h)]:[]}))}
a.course.totals.lessons>1&&r.append(e("h3",{},n.title))
if(i){const e=w(o("show_answers"),"quiet",async()=>{await c()
e.remove()})
r.append(e)}else c()
r.append(l)}const{session:a}=t,r=e("section",{class:"answers"},e("h2",{},o("questions")))
g(t).then(e=>{const t=e.filter(({key:e})=>a.progress.lessons.get(e)?.answers.size)
for(const e of t)n(e,t.length>8)})
return r}function b({answer:e,control:t,points:s,share:n,text:a}){const r=e?.given?t.words(e.given):"",i=e?.done?s?n===1?"right":n>0?"partly":"wrong":"recorded":"not_answered",l=s?o("n_of",{n:
Math.round(s*n*100)/100,total:s}):""
return{question:a,answer:r,verdict:o(i),points:l}}function y({at:e,took:t,method:s,args:n,answer:o}){const a=M.test(n[0]??"")?"(not shown)":o
return`${new Date(e).toISOString().slice(11,23)} ${s}(${n.map(e=>JSON.stringify(e)).join(", ")}) -> ${a} (${t} ms)`}function v(e){return new Promise((t,s)=>{e.onsuccess=()=>t(e.result)
e.onerror=()=>s(e.error)})}function k(e,t){document.documentElement.style.setProperty(e,`${Math.max(0,Math.round(t))}px`)}function $(){const e=e=>
document.querySelector(e)?.getBoundingClientRect().height??0
k("--bar",e(".bar"))
k("--timer",document.activeElement?.closest(".quiz")?.querySelector(".time-left")?.getBoundingClientRect().height??0)
k("--notice",e("#sb-notice"))}function _(){const{activeElement:e}=document,s=t("sb-notice")
!e||e===document.body||e.contains(s)||s.contains(e)||e.getBoundingClientRect().bottom>s.getBoundingClientRect().top&&s.offsetHeight&&e.scrollIntoView({block:"nearest",behavior:"instant"})}var x={},q=
new Intl.NumberFormat("en"),S=new Intl.PluralRules("en"),z=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"}],
M=/(student|learner)_(id|name)$/,I="journal",A=!1
window.scormbuild.extras({showCopy:async t=>{n(t.course)
const s=e("div",{},...(({course:t,session:s})=>{const{report:n}=s.standing(),a=n.success==="unknown"?n.completion==="completed"?"result_complete":"result_open":`result_${n.success}`,r=e("ul",{},...[[
"copy_name",s.link&&!s.ended?s.link.get(s.standard.elements.learnerName):""],["copy_date",(new Date).toLocaleString(t.language,{dateStyle:"long",timeStyle:"short"})],["copy_version",t.version],[
"copy_attempt",s.progress.attempt],["score",n.score===void 0?"":(n.score/100).toLocaleString(t.language,{style:"percent",maximumFractionDigits:2})]].filter(([,e])=>e).map(([t,s])=>e("li",{},`${
o(t)}: ${s}`))),{saveState:i}=s,l=i==="standalone"?"standalone":i==="saved"?"copy_saved":"copy_unsaved",c=s.launch?.mode==="normal"||i==="standalone"?[e("p",{},o(l))]:[]
return[e("h2",{},t.title),e("p",{},o(a)),r,...c]})(t),...await(async t=>{const s=await(async e=>{const t=[]
for(const{id:s,key:n,title:o}of await g(e)){if(!e.session.progress.lessons.get(n)?.answers.size)continue
const a=await e.load(s),r=a?e.mount(s,a).quizzes.flatMap(e=>e.active.map(b)):null
t.push({lesson:o,rows:r})}return t})(t)
return s.flatMap(({lesson:t,rows:s})=>{if(!s)return[e("h2",{},t),e("p",{},o("load_failed"))]
const n=s.map(({question:t,answer:s,verdict:n,points:a})=>e("li",{},e("strong",{},t),e("div",{class:"answer"},s||o("not_answered")),e("div",{},[n,a].filter(Boolean).join(" · "))))
return s.length?[e("h2",{},t),e("ol",{},...n)]:[]})})(t)),l=e("p",{class:"buttons"},r(o("print"),()=>window.print()),r(o("save_file"),()=>((t,s)=>{const n=URL.createObjectURL(new Blob([s],{type:
"text/html"}))
e("a",{href:n,download:t}).click()
setTimeout(()=>URL.revokeObjectURL(n),6e4)})(`${t.course.id}-${t.session.progress.attempt}.html`,(({course:t},s)=>{const n=document.documentElement,a=e("title",{},`${o("your_work")} - ${t.title}`)
return`<!doctype html>\n<html lang="${n.lang}" dir="${n.dir}">\n<meta charset="utf-8">\n${
a.outerHTML}\n<style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}.answer{white-space:pre-line}</style>\n${s.innerHTML}\n</html>\n`})(t,s))),i(t))
a(t,o("your_work"),l,s)},showDiagnosis:s=>{n(s.course)
const l=e("textarea",{class:"report",readonly:!0,dir:"ltr",spellcheck:"false","aria-label":o("diagnosis")}),c=(({session:e})=>!e.link||e.ended?"":e.link.get(e.standard.apiName==="API"?
"cmi.core.entry":"cmi.entry"))(s),u=()=>{l.value=(({course:e,session:t},s)=>{const{link:n,launch:o,outbox:a,journal:r,progress:i}=t,{generator:l,version:c}=e,u=t.standard.apiName==="API",d=u?4096:
64e3,p=e=>{const t=a.counts[e]
return`${t<0?"not used yet":t}${a.off[e]?`, no more: ${a.off[e]}`:""}`}
return[...[["time",(new Date).toISOString()],["scormbuild",l],["course",`${e.id} ${c}`],["page",`${location.origin}${location.pathname}`],["standard",u?"SCORM 1.2":"SCORM 2004"],["browser",
navigator.userAgent],["language",`${e.language}, browser ${navigator.language}`],["API",t.where?`${t.where}.${t.standard.apiName}`:"not found"],["session",t.ended?"ended":n?"open":"none"],["mode",o?
`${o.mode}, ${o.credit?"credit":"no-credit"}`:"unknown"],["entry",s],["status at launch",o?.status],["LMS's pass mark",o?.pass],["attempt",i.attempt],["save number",t.sequence],["state",`${
t.state.length} of ${d} characters${t.cutAt?`, cut by the LMS at ${t.cutAt}`:""}`],["saving",t.saveState],["failed commit",n?.failed],["refused",[...n?.refused??[]].join(", ")],["status locked",
n?.locked],["interactions",p("interactions")],["objectives",p("objectives")],["waiting",`${a.waiting.length+a.left.length} answers and objectives`],["storage",r.storage?"available":"not available"],[
"IndexedDB",r.vault?.works?"available":"not available"],["journal",r.keeps?"kept":r.trouble||"nothing to keep yet"],["online",navigator.onLine],["active time",`${Math.round(i.time)} s, this session ${
Math.round(t.activity.total/1e3)} s`],["calls",n?`${n.count}, ${Math.round(n.pace)} ms each`:0]].map(([e,t])=>`${e}: ${t===void 0||t===""?"-":t}`),"","Last calls",...(n?.calls??[]).map(y),
""].join("\n")})(s,c)}
u()
const d=a(s,o("diagnosis"),e("p",{},o("diagnosis_hint")),l,e("p",{class:"buttons"},r(o("copy_text"),()=>{(async()=>{l.select()
try{await navigator.clipboard.writeText(l.value)}catch{document.execCommand("copy")}(e=>{const s=t("sb-announce")
s.textContent=""
setTimeout(()=>{s.textContent=e},60)})(o("copied"))})()}),i(s))),p=setInterval(()=>{d.hidden||!d.isConnected?clearInterval(p):document.activeElement!==l&&u()},1e3)},showResult:(t,s)=>{const{session:n}
=t,a=n.standing(),{course:r,progress:i}=n,l=((e,t)=>e.ruleMet&&t.rule.any?[]:e.wanted.flatMap(s=>{const n=u(e,s)
return n>0?[o(s!=="pages"||t.single?`todo_${s}`:"todo_lessons",{n})]:[]}))(a,r),d=(e=>e.report.scored&&e.passed&&e.report.completion==="completed"?"passed":e.report.scored&&e.allAnswered&&!e.passed?
e.final||e.outOfReach?"failed":"not_yet":e.report.completion==="completed"?"complete":"open")(a),p=[]
if(a.report.scored){const e=n.launch?.pass??r.pass,t=a.allAnswered?o("score_of",{score:a.score,pass:e}):o("score_later")
p.push([o("score"),r.last&&a.allAnswered?`${t} ${o("score_last")}`:t])}r.totals.xp&&p.push([o("earned_xp"),o("xp_of",{n:i.xp,total:Math.max(i.xp,r.totals.xp)})])
const b=(({levels:e},t)=>{const s=e.filter(([,e])=>t>=e).length
if(!e.length)return""
const n=e[s]
return[s?o("level",{n:s,name:e[s-1][0]}):"",n?o("next_level",{n:n[1]-t,name:n[0]}):""].filter(Boolean).join(" · ")})(r,i.xp)
b&&p.push([o("earned_level"),b])
r.totals.lessons>1&&p.push([o("lessons_done"),o("n_of",{n:a.lessonsDone,total:r.totals.lessons})])
const y=e("dl",{class:"facts"},...p.flatMap(([t,s])=>[e("dt",{},t),e("dd",{},s)]))
s.replaceChildren(e("h1",{tabindex:"-1"},o("result")),e("p",{class:`outcome ${d}`},o(`result_${d}`)),...a.outOfReach&&!a.final?[e("p",{},o("out_of_reach",{pass:n.launch?.pass??r.pass}))]:[],
...a.report.scored&&a.allAnswered?[m(a.score,n.launch?.pass??r.pass)]:[],y,(t=>{const{course:s}=t,n=t.standing(),a=n.wanted.map(e=>({part:e,left:u(n,e),lost:e==="quizzes"&&n.lost>0})),r=(({rule:e,
totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(s)?[{text:o("rule_pass",{n:t.launch?.pass??s.pass}),done:n.passed}]:[]
return((t,s,n,a=[],r="rule_pages")=>{const i=s.map(({part:s,left:n,lost:a})=>e("li",{class:n>0||a?"open":"done"},o(s==="pages"?r:`rule_${s}`,{n:s==="minutes"?t.minutes:t.xp}),c(n>0?o("left",{n}):a?"":
o("done")))),l=a.map(({text:t,done:s})=>e("li",{class:s?"done":"open"},t,c(s?o("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},n),e("ul",{},...i,...l))})(s.rule,a,o(s.rule.any?"rule_any":"rule_all"),r)})(n),...l.length?[e("h2",{},o("still_open")),e("ul",{},...l.map(t=>e("li",{},
t)))]:[],((t,s)=>{const{session:n}=t,a=e("div",{class:"buttons"}),r=(e=>[...e.progress.lessons].flatMap(([e,t])=>[...t.quizzes].filter(([,e])=>e.submitted&&!e.closed).map(([t,s])=>({lesson:e,quiz:t,
passed:s.passed}))).sort((e,t)=>Number(e.passed)-Number(t.passed)))(n),i=(e=>!e.allAnswered&&e.report.completion!=="completed"||!e.ruleMet&&e.wanted.some(t=>!/quizzes|minutes|xp/.test(t)&&e.parts[
t].done<e.parts[t].total))(s)
s.report.scored&&s.allAnswered&&!s.passed&&!s.final&&r.length&&a.append(w(o("hand_in"),"quiet",async()=>{if(await((t,s,n,o)=>{const a=(t,s)=>e("button",{type:"button",class:s},t),[r,i]=[a(n,"button"),
a(o,"quiet")],l=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},t),e("p",{id:"sb-ask-note"},s),e("div",{class:
"marks"},r,i))
r.addEventListener("click",()=>l.close())
i.addEventListener("click",()=>l.close("yes"))
l.style.margin="auto"
document.body.append(l)
l.showModal()
r.focus()
return new Promise(e=>{l.addEventListener("close",()=>{l.remove()
e(l.returnValue==="yes")})})})(o("keep_result"),o("keep_result_note"),o("go_back"),o("hand_in"))){n.progress.handedIn=!0
n.changed()
t.showProgress()
t.showResultPage()}}))
if(r.length&&!n.progress.handedIn){const e=r[0]
a.prepend(w(o("retry"),i?"quiet":"button",async()=>{const s=(await g(t)).find(({key:t})=>t===e.lesson)
s&&t.retryQuiz(s.id,e.quiz)}))}i&&a.prepend(w(o("continue"),"button",()=>{(async e=>{const{lessons:t}=e.session.progress,s=await g(e),n=e=>t.get(e)?.quizzes,o=({key:e,there:t})=>Boolean(t)&&[
...h(t).quizzes.keys()].some(t=>!n(e)?.get(t)?.submitted),a=s.filter(e=>!(e=>Boolean(e?.complete&&!e.open))(t.get(e.key))||o(e)),{id:r}=a.find(e=>o(e)||!(({key:e})=>[...n(e)?.values()??[]].some(e=>
e.submitted&&!e.passed))(e))??a[0]??s[0]
history.pushState(null,"",`#/${r}`)
await e.openLesson(r,"",!0)
const{current:i}=e
if(i?.id!==r||!i.record().read)return
const l=i.todo().find(({part:e})=>!/pages|quizzes|minutes|xp|own/.test(e))?.part
l?i.goToOpen(l):i.quizzes.find(e=>!e.record?.submitted)?.goTo()})(t)}))
const l=n.progress.place?.lesson??n.course.first
a.append(e("a",{class:r.length||i?"quiet-link":"button",href:`#/${l}`},o("back_to_lesson")))
a.append(w(o("keep_copy"),"quiet",()=>{t.keepCopy()}))
a.append(w(o("exit"),"quiet",()=>{t.exit()}))
return e("div",{},...!s.report.scored||!s.allAnswered||s.passed||s.final||s.outOfReach?[]:[e("p",{},o("hand_in_note"))],a)})(t,a),...r.totals.questions?[f(t)]:[])},useWords:n,Vault:
class{constructor(e=()=>globalThis.indexedDB){this.works=!1
this.texts=new Map
this.waiting=new Map
this.database=this.open(e)
this.database.catch(()=>{})}async open(e){const t=e()
if(!t)throw new Error("no IndexedDB")
const s=t.open("scormbuild",1)
s.onupgradeneeded=()=>s.result.createObjectStore(I)
const n=await v(s)
n.onversionchange=()=>n.close()
return n}async read(){try{const e=(await this.database).transaction(I).objectStore(I),[t,s]=await Promise.all([v(e.getAllKeys()),v(e.getAll())])
this.texts=new Map(t.map((e,t)=>[String(e),String(s[t])]))
this.works=!0}catch{this.works=!1}}async change(e){try{const t=(await this.database).transaction(I,"readwrite"),s=e(t.objectStore(I))
t.commit?.()
await v(s)}catch{this.works=!1}}release(){const{waiting:e}=this
this.waiting=null
for(const[t,s]of e??[])this.put(t,s)}put(e,t){if(this.waiting)this.waiting.set(e,t)
else{this.works&&this.texts.set(e,t)
this.change(s=>s.put(t,e))}}drop(e){this.texts.delete(e)
this.waiting?.delete(e)
this.change(t=>t.delete(e))}},watchVisible:()=>{if(!A){A=!0
if(window.parent!==window){const t=e("div",{class:"sheet","aria-hidden":"true"})
document.body.append(t)
new IntersectionObserver(e=>{const{intersectionRect:t,boundingClientRect:s}=e[e.length-1]
if(t.height){k("--above",t.top-s.top)
k("--below",s.bottom-t.bottom)
_()}},{threshold:Array.from({length:101},(e,t)=>t/100)}).observe(t)}document.addEventListener("focusin",$)
new ResizeObserver(()=>{$()
_()}).observe(t("sb-notice"))}}})})()


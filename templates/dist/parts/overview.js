"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(e){return document.getElementById(e)}function s(e){const t=document.createElement("template")
t.innerHTML=e
return t.content}function n(e,t,s){const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}function o(t){const s=e("link",{rel:"stylesheet",href:t})
document.head.append(s)
return new Promise(e=>s.onload=s.onerror=e)}var r=class{constructor(e){this.kit=e
this.loading=new Map
this.styled=null
Object.assign(globalThis.scormbuild,{lesson:(e,t)=>this.loading.get(e)?.(s(t).firstElementChild)})}load(e,t){const s=new Promise(e=>{this.loading.set(t,e)
const s=()=>e(null)
n(`lessons/${t}.js`,s,s)}),o=this.complete(s)
e.articles.set(t,o)
o.then(s=>s??e.articles.delete(t))
return o}async complete(e){this.styled??=o("parts.css")
const[t]=await Promise.all([e,this.kit.loadParts("lesson"),this.styled])
return t&&await this.kit.loadParts(t.dataset.parts??"")?t:null}async bring(e,s){const{kit:n}=this,{title:o}=e.course,r=setTimeout(()=>{if(e.wanted===s){e.current=null
t("sb-lesson").replaceChildren(n.element("p",{class:"loading"},n.say("loading")))
e.show("sb-lesson",o)}},100),a=await e.load(s)
clearTimeout(r)
if(e.wanted!==s)return null
e.current=null
e.show("sb-lesson",o)
if(!a){e.showFailure(n.say("load_failed"),()=>e.openLesson(s,"",!0))
return null}const i=l(e,Number(a.dataset.number))
if(!i)return a
await n.loadParts("gates")&&n.gates?.showLocked(i[1])
return null}}
function l({course:e,session:t},s){return e.gates.find(([e,n])=>e<s-1&&!t.progress.lessons.get(n)?.through)
}var a=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function i(e){return Object.fromEntries(a.map(({part:t},s)=>[t,e(t,s)]))}function u(t){return e("span",{class:"state"},t&&` (${t})`)}function c({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function d(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function p(e){return e.match(/../g)??[]}function m(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:i((e,s)=>new Set(p(t.split(a[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:d(e.slice(2,4)),count:d(e.slice(4,6))
,required:n[d(e[6])]??"",questions:p(e.slice(7))}]))}}function h(e,{own:t,marks:s,quizzes:n},o){const r=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,o]of[...a.map(({part:t})=>[e[t],s[t]]),[e.answers,r],[e.quizzes,n]])for(const e of[...t.keys()])o.has(e)||t.delete(e)
for(const[t,{weight:s,count:o,questions:r}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
r.filter(t=>e.answers.get(t)?.ever).length<o&&(n.submitted=!1)}}e.own=t
const l=[...n.values()].reduce((e,{count:t})=>e+t,0),u={quizzes:n.size,questions:l,...i(e=>s[e].size)}
t||(e.open=e.complete&&!((e,t,s)=>s.length?e.any?s.some(({left:e})=>e===0):s.every(({left:e})=>e===0):t.read)(o,e,((e,t,s)=>{const n=[...t.quizzes.values()
],o={pages:[t.read?1:0,1],questions:[[...t.answers.values()].filter(e=>e.ever).length,s.questions],quizzes:[n.filter(e=>e.passed).length,s.quizzes],...i(e=>[t[e].size,s[e]])
,minutes:[0,0],xp:[0,0],own:[0,0]},r=n.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,o[e][1]-o[e][0]),total:o[e][1],lost:e==="quizzes"?r:0})).filter(({total:e})=>e>0)})(o,e,u)))
const c=[...n].filter(([,e])=>e.required)
e.through=c.length>0&&c.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))
}var f,g=!1,w=document.documentElement,b=matchMedia("(min-width: 1100px)"),y=null
function v(e){y??=new Promise((e,t)=>{const s=o("menu.css")
n("menu.js",()=>{s.then(e)},t)}).then(()=>{f.takeParts()
return f.menu?.build(e)})
y.catch(()=>{y=null
w.classList.remove("pinned")})
return y}function q(e){z(e)
const{current:s,course:n}=e
t("sb-where").textContent=s?`${[s.number,n.totals.lessons].map(e=>e.toLocaleString(n.language)).join(" / ")} · ${s.title}`:""
f.menu?f.menu.show(e):s&&!y&&b.matches&&w.classList.contains("pinned")&&v(e).catch(()=>{})}function z(e){if(!g){g=!0
w.classList.toggle("pinned",!(({session:e})=>e.journal.storage?.getItem("scormbuild-menu")==="hidden")(e))
t("sb-menu").addEventListener("click",()=>v(e).then(()=>f.menu?.toggle(e),()=>location.hash="#/"))
b.addEventListener("change",()=>q(e))
document.getElementById("sb-more")?.addEventListener("click",()=>(e=>{const s=t("sb-outline").lastElementChild?.querySelector("a")
n(`outline/${e.outlineShown+1}.js`,()=>{if(!(e.outlineShown<e.course.outlineChunks)){t("sb-more").remove()
f.focus(s)}})})(e))
globalThis.scormbuild.outline=(n,o)=>{if(n===e.outlineShown+1){e.outlineShown=n
t("sb-outline").append(s(o))
e.showProgress()}}}}function x(e){const{lessons:t}=e.session.progress,s=s=>{for(const[n,o]of t){const r=s.get(n)
r===void 0?t.delete(n):r&&h(o,m(r),e.course.rule)}e.showProgress()}
if(e.course.outlineChunks)(e=>{globalThis.scormbuild.keys=t=>e(new Map(t.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
n("outline/keys.js")})(s)
else{const e=f.all(document,"li[data-lesson]")
s(new Map(e.map(({dataset:{key:e="",there:t=""}})=>[e,t])))}}function k(e,t){const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}function S(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function _(e,s){e.show("sb-overview",e.course.title)
e.showProgress()
window.scrollTo(0,0)
s&&f.focus(f.one(t("sb-overview"),"h1"))}function I(s,n){z(s)
q(s)
if(t("sb-overview").hidden)return
const{course:o,session:r}=s,{place:a,xp:i}=r.progress,d=(({passed:e,final:t,outOfReach:s,report:n},o)=>n.scored&&t&&!e?f.say("result_failed"):s?f.say("out_of_reach",{pass:o})
:n.completion!=="completed"?"":f.say(e?"result_passed":"result_complete"))(n,r.launch?.pass??o.pass),{lessons:p,minutes:m}=o.totals,h=[f.say("progress_text",{done:n.lessonsDone,total:p})]
m&&h.push(f.say("about_minutes",{n:m}))
o.totals.xp&&h.push(f.say("xp_of",{n:i,total:Math.max(i,o.totals.xp)}))
const g=((e,{levels:t},s)=>{const n=t.filter(([,e])=>s>=e).length
if(!t.length)return""
const o=t[n]
return[n?e("level",{n,name:t[n-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(f.say,o,i)
g&&h.push(g)
t("sb-standing").replaceChildren(...d?[f.element("strong",{},d),f.element("br")]:[],h.join(" · "))
t("sb-rule").replaceChildren(((t,s)=>{const{course:n}=s,o=s.standing(),r=o.wanted.map(e=>({part:e,left:c(o,e),lost:e==="quizzes"&&o.lost>0}))
,l=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:t("rule_pass",{n:s.launch?.pass??n.pass}),done:o.passed}]:[]
return((t,s,n,o,r=[],l="rule_pages")=>{const a=n.map(({part:n,left:o,lost:r})=>e("li",{class:o>0||r?"open":"done"},t(n==="pages"?l:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),u(o>0?t("left",{n:o})
:r?"":t("done")))),i=r.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,u(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...a,...i))})(t,n.rule,r,t(n.rule.any?"rule_any":"rule_all"),l)})(f.say,r))
const w=t("sb-start"),b=n.report.scored&&(n.outOfReach||n.final&&!n.passed)
w.setAttribute("href",b?"#=result":`#/${a?.lesson??o.first}`)
w.textContent=f.say(b?"to_result":a?"continue":"start")
const y=document.querySelector(`#sb-outline [data-lesson="${CSS.escape(a?.lesson??o.first)}"] a`)
t("sb-next").textContent=b?"":y?.textContent??""
const v=n.lessonsDone/p,x=t("sb-ring")
x.style.setProperty("--done",String(v))
x.textContent=v.toLocaleString(o.language,{style:"percent"});(e=>{const{place:s}=e.session.progress,n=(e=>{const{lessons:t}=e.session.progress,s=l(e,Number.POSITIVE_INFINITY)
?.[0]??Number.POSITIVE_INFINITY
return(e,n)=>{const o=t.get(e)
return n-1>s?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e),o=(e=>{const t=l(e,Number.POSITIVE_INFINITY)
,s=t&&document.querySelector(`#sb-outline [data-key="${CSS.escape(t[1])}"] a`)?.textContent
return s?f.say("locked_by",{lesson:s}):""})(e)
for(const[e,r]of f.all(t("sb-outline"),"[data-lesson]").entries()){const t=n(r.dataset.key??"",e+1)
r.className=t
f.one(r,".state").textContent=f.say(t)
r.querySelector(".why")?.remove()
t==="locked"&&o&&f.one(r,".meta").append(f.element("span",{class:"why"},o))
s?.lesson===r.dataset.lesson?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")}})(s)}(globalThis.scormbuildParts??=[]).push(e=>{(f=e).several=Object.assign(new r(f)
,{openOverview:_,showOverview:I,showWhere:q,loadAhead:k,openSoon:S,forgetVanished:x})})})()


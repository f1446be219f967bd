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
return new Promise(e=>s.onload=s.onerror=e)}var l=class{constructor(e){this.kit=e
this.loading=new Map
this.styled=null
Object.assign(globalThis.scormbuild,{lesson:(e,t)=>this.loading.get(e)?.(s(t).firstElementChild)})}load(e,t){const s=new Promise(e=>{this.loading.set(t,e)
const s=()=>e(null)
n(`lessons/${t}.js`,s,s)}),o=this.complete(s)
e.articles.set(t,o)
o.then(s=>s??e.articles.delete(t))
return o}async complete(e){this.styled??=o("parts.css")
const[t]=await Promise.all([e,this.kit.loadParts("lesson"),this.styled])
return t&&await this.kit.loadParts(t.dataset.parts??"")?t:null}async bring(e,s){const{kit:n}=this,{title:o}=e.course,l=setTimeout(()=>{if(e.wanted===s){e.current=null
t("sb-lesson").replaceChildren(n.element("p",{class:"loading"},n.say("loading")))
e.show("sb-lesson",o)}},100),a=await e.load(s)
clearTimeout(l)
if(e.wanted!==s)return null
e.current=null
e.show("sb-lesson",o)
if(!a){e.showFailure(n.say("load_failed"),()=>e.openLesson(s,"",!0))
return null}const i=r(e,Number(a.dataset.number))
if(!i)return a
await n.loadParts("gates")&&n.gates?.showLocked(i[1])
return null}}
function r({course:e,session:t},s){return e.gates.find(([e,n])=>e<s-1&&!t.progress.lessons.get(n)?.through)}function a(t){return e("span",{class:"state"},t&&` (${t})`)}function i({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}var u,c=!1,d=document.documentElement,p=matchMedia("(min-width: 1100px)"),m=null
function h(e){m??=new Promise((e,t)=>{const s=o("menu.css")
n("menu.js",()=>{s.then(e)},t)}).then(()=>{u.takeParts()
return u.menu?.build(e)})
m.catch(()=>{m=null
d.classList.remove("pinned")})
return m}function f(e){g(e)
const{current:s,course:n}=e
t("sb-where").textContent=s?`${[s.number,n.totals.lessons].map(e=>e.toLocaleString(n.language)).join(" / ")} · ${s.title}`:""
u.menu?u.menu.show(e):s&&!m&&p.matches&&d.classList.contains("pinned")&&h(e).catch(()=>{})}function g(e){if(!c){c=!0
d.classList.toggle("pinned",!(({session:e})=>e.journal.storage?.getItem("scormbuild-menu")==="hidden")(e))
t("sb-menu").addEventListener("click",()=>h(e).then(()=>u.menu?.toggle(e),()=>location.hash="#/"))
p.addEventListener("change",()=>f(e))
document.getElementById("sb-more")?.addEventListener("click",()=>(e=>{const s=t("sb-outline").lastElementChild?.querySelector("a")
n(`outline/${e.outlineShown+1}.js`,()=>{if(!(e.outlineShown<e.course.outlineChunks)){t("sb-more").remove()
u.focus(s)}})})(e))
globalThis.scormbuild.outline=(n,o)=>{if(n===e.outlineShown+1){e.outlineShown=n
t("sb-outline").append(s(o))
e.showProgress()}}}}function b(e){globalThis.scormbuild.keys=t=>e(new Map(t.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
n("outline/keys.js")}function w(e,t){const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}function y(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function v(e,s){e.show("sb-overview",e.course.title)
e.showProgress()
window.scrollTo(0,0)
s&&u.focus(u.one(t("sb-overview"),"h1"))}function _(s,n){g(s)
f(s)
if(t("sb-overview").hidden)return
const{course:o,session:l}=s,{place:c,xp:d}=l.progress,p=(({passed:e,final:t,outOfReach:s,report:n},o)=>n.scored&&t&&!e?u.say("result_failed"):s?u.say("out_of_reach",{pass:o})
:n.completion!=="completed"?"":u.say(e?"result_passed":"result_complete"))(n,l.launch?.pass??o.pass),m=[u.say("progress_text",{done:n.lessonsDone,total:o.totals.lessons})]
o.totals.xp&&m.push(u.say("xp_of",{n:d,total:Math.max(d,o.totals.xp)}))
const h=((e,{levels:t},s)=>{const n=t.filter(([,e])=>s>=e).length
if(!t.length)return""
const o=t[n]
return[n?e("level",{n,name:t[n-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(u.say,o,d)
h&&m.push(h)
t("sb-standing").replaceChildren(...p?[u.element("strong",{},p),u.element("br")]:[],m.join(" · "))
t("sb-rule").replaceChildren(((t,s)=>{const{course:n}=s,o=s.standing(),l=o.wanted.map(e=>({part:e,left:i(o,e),lost:e==="quizzes"&&o.lost>0}))
,r=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:t("rule_pass",{n:s.launch?.pass??n.pass}),done:o.passed}]:[]
return((t,s,n,o,l=[],r="rule_pages")=>{const i=n.map(({part:n,left:o,lost:l})=>e("li",{class:o>0||l?"open":"done"},t(n==="pages"?r:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),a(o>0?t("left",{n:o})
:l?"":t("done")))),u=l.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,a(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...i,...u))})(t,n.rule,l,t(n.rule.any?"rule_any":"rule_all"),r)})(u.say,l))
const b=t("sb-start"),w=n.report.scored&&(n.outOfReach||n.final&&!n.passed)
b.setAttribute("href",w?"#=result":`#/${c?.lesson??o.first}`)
b.textContent=u.say(w?"to_result":c?"continue":"start");(e=>{const{place:s}=e.session.progress,n=(e=>{const{lessons:t}=e.session.progress,s=r(e,Number.POSITIVE_INFINITY)?.[0]??Number.POSITIVE_INFINITY
return(e,n)=>{const o=t.get(e)
return n-1>s?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e),o=(e=>{const t=r(e,Number.POSITIVE_INFINITY)
,s=t&&document.querySelector(`#sb-outline [data-key="${CSS.escape(t[1])}"] a`)?.textContent
return s?u.say("locked_by",{lesson:s}):""})(e)
for(const[e,l]of u.all(t("sb-outline"),"[data-lesson]").entries()){const t=n(l.dataset.key??"",e+1)
l.className=t
u.one(l,".state").textContent=u.say(t)
l.querySelector(".why")?.remove()
t==="locked"&&o&&u.one(l,".meta").append(u.element("span",{class:"why"},o))
s?.lesson===l.dataset.lesson?l.setAttribute("aria-current","true"):l.removeAttribute("aria-current")}})(s)}(globalThis.scormbuildParts??=[]).push(e=>{(u=e).several=Object.assign(new l(u)
,{openOverview:v,showOverview:_,showWhere:f,loadAhead:w,openSoon:y,readKeys:b})})})()


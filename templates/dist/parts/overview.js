"use strict";(()=>{function e(e){return document.getElementById(e)}function t(e){const t=document.createElement("template")
t.innerHTML=e
return t.content}function s(e,t,s){const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}function n(e){const t=((e,t={},...s)=>{const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n})("link",{rel:"stylesheet",href:e})
document.head.append(t)
return new Promise(e=>t.onload=t.onerror=e)}var o=class{constructor(e){this.kit=e
this.loading=new Map
this.parts=null
this.ready=!1
Object.assign(globalThis.scormbuild,{lesson:(e,s)=>this.loading.get(e)?.(t(s).firstElementChild),parts:()=>{e.takeParts()
this.ready=!0}})}load(e,t){const n=new Promise(e=>{this.loading.set(t,e)
const n=()=>e(null)
s(`lessons/${t}.js`,n,n)}),o=Promise.all([n,this.loadParts()]).then(([e,t])=>t?e:null)
e.articles.set(t,o)
o.then(s=>s??e.articles.delete(t))
return o}loadParts(){this.parts??=new Promise(e=>{const t=n("parts.css")
s("parts.js",()=>{t.then(()=>e(this.ready))},()=>e(!1))})
this.parts.then(e=>{e||(this.parts=null)})
return this.parts}async bring(t,s){const{kit:n}=this,{title:o}=t.course,l=setTimeout(()=>{if(t.wanted===s){t.current=null
e("sb-lesson").replaceChildren(n.element("p",{class:"loading"},n.say("loading")))
t.show("sb-lesson",o)}},100),a=await t.load(s)
clearTimeout(l)
if(t.wanted!==s)return null
t.current=null
t.show("sb-lesson",o)
if(!a){t.showFailure(n.say("load_failed"),()=>t.openLesson(s,"",!0))
return null}const i=r(t,Number(a.dataset.number))
if(!i)return a
n.gates?.showLocked(i[1])
return null}}
function r({course:e,session:t},s){return e.gates.find(([e,n])=>e<s-1&&!t.progress.lessons.get(n)?.through)}var l,a=!1,i=document.documentElement,c=matchMedia("(min-width: 1100px)"),u=null
function d(e){u??=new Promise((e,t)=>{const o=n("menu.css")
s("menu.js",()=>{o.then(e)},t)}).then(()=>{l.takeParts()
return l.menu?.build(e)})
u.catch(()=>{u=null
i.classList.remove("pinned")})
return u}function h(t){m(t)
const{current:s,course:n}=t
e("sb-where").textContent=s?`${[s.number,n.totals.lessons].map(e=>e.toLocaleString(n.language)).join(" / ")} · ${s.title}`:""
l.menu?l.menu.show(t):s&&!u&&c.matches&&i.classList.contains("pinned")&&d(t).catch(()=>{})}function m(n){if(!a){a=!0
i.classList.toggle("pinned",!(({session:e})=>e.journal.storage?.getItem("scormbuild-menu")==="hidden")(n))
e("sb-menu").addEventListener("click",()=>d(n).then(()=>l.menu?.toggle(n),()=>location.hash="#/"))
c.addEventListener("change",()=>h(n))
document.getElementById("sb-more")?.addEventListener("click",()=>(t=>{const n=e("sb-outline").lastElementChild?.querySelector("a")
s(`outline/${t.outlineShown+1}.js`,()=>{if(!(t.outlineShown<t.course.outlineChunks)){e("sb-more").remove()
l.focus(n)}})})(n))
globalThis.scormbuild.outline=(s,o)=>{if(s===n.outlineShown+1){n.outlineShown=s
e("sb-outline").append(t(o))
n.showProgress()}}}}function p(e){globalThis.scormbuild.keys=t=>e(new Map(t.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
s("outline/keys.js")}function f(e,t){const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}function g(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function b(t,s){t.show("sb-overview",t.course.title)
t.showProgress()
window.scrollTo(0,0)
s&&l.focus(l.one(e("sb-overview"),"h1"))}function w(t,s){m(t)
h(t)
if(e("sb-overview").hidden)return
const{course:n,session:o}=t,{place:a,xp:i}=o.progress,c=(({passed:e,final:t,outOfReach:s,report:n},o)=>n.scored&&t&&!e?l.say("result_failed"):s?l.say("out_of_reach",{pass:o})
:n.completion!=="completed"?"":l.say(e?"result_passed":"result_complete"))(s,o.launch?.pass??n.pass),u=[l.say("progress_text",{done:s.lessonsDone,total:n.totals.lessons})]
n.totals.xp&&u.push(l.say("xp_of",{n:i,total:Math.max(i,n.totals.xp)}))
const d=((e,{levels:t},s)=>{const n=t.filter(([,e])=>s>=e).length
if(!t.length)return""
const o=t[n]
return[n?e("level",{n,name:t[n-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(l.say,n,i)
d&&u.push(d)
e("sb-standing").replaceChildren(...c?[l.element("strong",{},c),l.element("br")]:[],u.join(" · "))
e("sb-rule").replaceChildren(l.courseRule(o))
const p=e("sb-start"),f=s.report.scored&&(s.outOfReach||s.final&&!s.passed)
p.setAttribute("href",f?"#=result":`#/${a?.lesson??n.first}`)
p.textContent=l.say(f?"to_result":a?"continue":"start");(t=>{const{place:s}=t.session.progress,n=(e=>{const{lessons:t}=e.session.progress,s=r(e,Number.POSITIVE_INFINITY)?.[0]??Number.POSITIVE_INFINITY
return(e,n)=>{const o=t.get(e)
return n-1>s?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(t),o=(e=>{const t=r(e,Number.POSITIVE_INFINITY)
,s=t&&document.querySelector(`#sb-outline [data-key="${CSS.escape(t[1])}"] a`)?.textContent
return s?l.say("locked_by",{lesson:s}):""})(t)
for(const[t,r]of l.all(e("sb-outline"),"[data-lesson]").entries()){const e=n(r.dataset.key??"",t+1)
r.className=e
l.one(r,".state").textContent=l.say(e)
r.querySelector(".why")?.remove()
e==="locked"&&o&&l.one(r,".meta").append(l.element("span",{class:"why"},o))
s?.lesson===r.dataset.lesson?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")}})(t)}(globalThis.scormbuildParts??=[]).push(e=>{(l=e).several=Object.assign(new o(l)
,{openOverview:b,showOverview:w,showWhere:h,loadAhead:f,openSoon:g,readKeys:p})})})()


"use strict";(()=>{function e(e){return document.getElementById(e)}function t(e){const t=document.createElement("template")
t.innerHTML=e
return t.content}function s(e){return Boolean(e?.complete&&!e.open)}function n(e,t,s){const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}var o=class{constructor(e){this.kit=e
this.loading=new Map
this.parts=null
this.ready=!1
Object.assign(globalThis.scormbuild,{lesson:(e,s)=>this.loading.get(e)?.(t(s).firstElementChild),parts:()=>{e.takeParts()
this.ready=!0}})}load(e,t){const s=new Promise(e=>{this.loading.set(t,e)
const s=()=>e(null)
n(`lessons/${t}.js`,s,s)}),o=Promise.all([s,this.loadParts()]).then(([e,t])=>t?e:null)
e.articles.set(t,o)
o.then(s=>s??e.articles.delete(t))
return o}loadParts(){this.parts??=new Promise(e=>{const t=(()=>{const e=((e,t={},...s)=>{const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n})("link",{rel:"stylesheet",href:"parts.css"})
document.head.append(e)
return new Promise(t=>e.onload=e.onerror=t)})()
n("parts.js",()=>{t.then(()=>e(this.ready))},()=>e(!1))})
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
function r({course:e,session:t},s){return e.gates.find(([e,n])=>e<s-1&&!t.progress.lessons.get(n)?.through)}var l,a=!1
function i(e){globalThis.scormbuild.keys=t=>e(new Map(t.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
n("outline/keys.js")}function c(e,t){const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}function u(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function d(t,s){t.show("sb-overview",t.course.title)
t.showProgress()
window.scrollTo(0,0)
s&&l.focus(l.one(e("sb-overview"),"h1"))}function h(o,i){(s=>{if(!a){a=!0
document.getElementById("sb-more")?.addEventListener("click",()=>(t=>{const s=e("sb-outline").lastElementChild?.querySelector("a")
n(`outline/${t.outlineShown+1}.js`,()=>{if(!(t.outlineShown<t.course.outlineChunks)){e("sb-more").remove()
l.focus(s)}})})(s))
globalThis.scormbuild.outline=(n,o)=>{if(n===s.outlineShown+1){s.outlineShown=n
e("sb-outline").append(t(o))
s.showProgress()}}}})(o)
if(e("sb-overview").hidden)return
const{course:c,session:u}=o,{place:d,xp:h}=u.progress,p=(({passed:e,final:t,outOfReach:s,report:n},o)=>n.scored&&t&&!e?l.say("result_failed"):s?l.say("out_of_reach",{pass:o})
:n.completion!=="completed"?"":l.say(e?"result_passed":"result_complete"))(i,u.launch?.pass??c.pass),m=[l.say("progress_text",{done:i.lessonsDone,total:c.totals.lessons})]
c.totals.xp&&m.push(l.say("xp_of",{n:h,total:Math.max(h,c.totals.xp)}))
const f=((e,{levels:t},s)=>{const n=t.filter(([,e])=>s>=e).length
if(!t.length)return""
const o=t[n]
return[n?e("level",{n,name:t[n-1][0]}):"",o?e("next_level",{n:o[1]-s,name:o[0]}):""].filter(Boolean).join(" · ")})(l.say,c,h)
f&&m.push(f)
e("sb-standing").replaceChildren(...p?[l.element("strong",{},p),l.element("br")]:[],m.join(" · "))
e("sb-rule").replaceChildren(l.courseRule(u))
const b=e("sb-start"),g=i.report.scored&&(i.outOfReach||i.final&&!i.passed)
b.setAttribute("href",g?"#=result":`#/${d?.lesson??c.first}`)
b.textContent=l.say(g?"to_result":d?"continue":"start");(t=>{const{place:n,lessons:o}=t.session.progress
for(const[a,i]of l.all(e("sb-outline"),"[data-lesson]").entries()){const e=o.get(i.dataset.key??""),c=r(t,a+1)?"locked":e?s(e)?"complete":"in_progress":"not_started"
i.className=c
l.one(i,".state").textContent=l.say(c)
n?.lesson===i.dataset.lesson?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current")}})(o)}(globalThis.scormbuildParts??=[]).push(e=>{(l=e).several=Object.assign(new o(l)
,{openOverview:d,showOverview:h,loadAhead:c,openSoon:u,readKeys:i})})})()


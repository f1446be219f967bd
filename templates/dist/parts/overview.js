"use strict";(()=>{var e=class{constructor(e){this.kit=e
this.loading=new Map
this.parts=null
this.ready=!1
Object.assign(globalThis.scormbuild,{lesson:(s,t)=>this.loading.get(s)?.(e.parse(t).firstElementChild),parts:()=>{e.takeParts()
this.ready=!0}})}load(e,s){const t=new Promise(e=>{this.loading.set(s,e)
const t=()=>e(null)
this.kit.loadScript(`lessons/${s}.js`,t,t)}),o=Promise.all([t,this.loadParts()]).then(([e,s])=>s?e:null)
e.articles.set(s,o)
o.then(t=>t??e.articles.delete(s))
return o}loadParts(){this.parts??=new Promise(e=>{const s=this.kit.loadStyle("parts.css")
this.kit.loadScript("parts.js",()=>{s.then(()=>e(this.ready))},()=>e(!1))})
this.parts.then(e=>{e||(this.parts=null)})
return this.parts}async bring(e,t){const{kit:o}=this,{title:n}=e.course,r=setTimeout(()=>{if(e.wanted===t){e.current=null
o.byId("sb-lesson").replaceChildren(o.element("p",{class:"loading"},o.say("loading")))
e.show("sb-lesson",n)}},100),l=await e.load(t)
clearTimeout(r)
if(e.wanted!==t)return null
e.current=null
e.show("sb-lesson",n)
if(!l){e.showFailure(o.say("load_failed"),()=>e.openLesson(t,"",!0))
return null}const i=s(e,Number(l.dataset.number))
if(!i)return l
o.gates?.showLocked(i[1])
return null}}
function s({course:e,session:s},t){return e.gates.find(([e,o])=>e<t-1&&!s.progress.lessons.get(o)?.through)}var t,o=!1
function n(e){globalThis.scormbuild.keys=s=>e(new Map(s.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
t.loadScript("outline/keys.js")}function r(e,s){const t=s.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
t&&!e.articles.has(t)&&setTimeout(()=>{e.load(t)},100)}function l(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function i(e,s){e.show("sb-overview",e.course.title)
e.showProgress()
window.scrollTo(0,0)
s&&t.focus(t.one(t.byId("sb-overview"),"h1"))}function a(e,n){(e=>{if(!o){o=!0
document.getElementById("sb-more")?.addEventListener("click",()=>(e=>{const s=t.byId("sb-outline").lastElementChild?.querySelector("a")
t.loadScript(`outline/${e.outlineShown+1}.js`,()=>{if(!(e.outlineShown<e.course.outlineChunks)){t.byId("sb-more").remove()
t.focus(s)}})})(e))
globalThis.scormbuild.outline=(s,o)=>{if(s===e.outlineShown+1){e.outlineShown=s
t.byId("sb-outline").append(t.parse(o))
e.showProgress()}}}})(e)
if(t.byId("sb-overview").hidden)return
const{course:r,session:l}=e,{place:i,xp:a}=l.progress,u=(({passed:e,final:s,outOfReach:o,report:n},r)=>n.scored&&s&&!e?t.say("result_failed"):o?t.say("out_of_reach",{pass:r})
:n.completion!=="completed"?"":t.say(e?"result_passed":"result_complete"))(n,l.launch?.pass??r.pass),c=[t.say("progress_text",{done:n.lessonsDone,total:r.totals.lessons})]
r.totals.xp&&c.push(t.say("xp_of",{n:a,total:Math.max(a,r.totals.xp)}))
const d=t.levelOf(r,a)
d&&c.push(d)
t.byId("sb-standing").replaceChildren(...u?[t.element("strong",{},u),t.element("br")]:[],c.join(" · "))
t.byId("sb-rule").replaceChildren(t.courseRule(l))
const h=t.byId("sb-start"),p=n.report.scored&&(n.outOfReach||n.final&&!n.passed)
h.setAttribute("href",p?"#=result":`#/${i?.lesson??r.first}`)
h.textContent=t.say(p?"to_result":i?"continue":"start");(e=>{const{place:o,lessons:n}=e.session.progress
for(const[r,l]of t.all(t.byId("sb-outline"),"li").entries()){const i=n.get(l.dataset.key??""),a=s(e,r+1)?"locked":i?t.isComplete(i)?"complete":"in_progress":"not_started"
l.className=a
t.one(l,".state").textContent=t.say(a)
o?.lesson===l.dataset.lesson?l.setAttribute("aria-current","true"):l.removeAttribute("aria-current")}})(e)}(globalThis.scormbuildParts??=[]).push(s=>{(t=s).several=Object.assign(new e(t)
,{openOverview:i,showOverview:a,loadAhead:r,openSoon:l,readKeys:n})})})()


"use strict";(()=>{function e(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function t(e){return document.getElementById(e)}function s(e){const t=document.createElement("template")
t.innerHTML=e
return t.content}var n=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:
".opens",open:".opens:not(.opened)"}]
function o(e){return Object.fromEntries(n.map(({part:t},s)=>[t,e(t,s)]))}function r(e,t,s,n){const r=n!==void 0,a=[...t.quizzes.values()],l={pages:[t.read?1:0,1],questions:[[...t.answers.values()
].filter(e=>e.ever).length,s.questions],quizzes:[a.filter(e=>e.passed).length,s.quizzes],...o(e=>[t[e].size,s[e]]),minutes:r?[Math.floor(t.time/60)
,e.minutes]:[0,0],xp:r?[n,e.xp]:[0,0],own:[0,0]},i=a.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,l[e][1]-l[e][0]),total:l[e][1],lost:e==="quizzes"?i:0})).filter(({total:e})=>e>0)}function a(e){return Boolean(e?.complete&&!e.open)}function l(e,t,s)
{const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}function i(t){const s=e("link",{rel:"stylesheet",href:t})
document.head.append(s)
return new Promise(e=>s.onload=s.onerror=e)}var u=class{constructor(e){this.kit=e
this.loading=new Map
this.styled=null
Object.assign(globalThis.scormbuild,{lesson:(e,t)=>this.loading.get(e)?.(s(t).firstElementChild)})}load(e,t){const s=new Promise(e=>{this.loading.set(t,e)
const s=()=>e(null)
l(`lessons/${t}.js`,s,s)}),n=this.complete(s)
e.articles.set(t,n)
n.then(s=>s??e.articles.delete(t))
return n}async complete(e){this.styled??=i("parts.css")
const[t]=await Promise.all([e,this.kit.loadParts("lesson"),this.styled])
return t&&await this.kit.loadParts(t.dataset.parts??"")?t:null}async bring(e,s){const{kit:n}=this,{title:o}=e.course,r=setTimeout(()=>{if(e.wanted===s){e.current=null
t("sb-lesson").replaceChildren(n.element("p",{class:"loading"},n.say("loading")))
e.show("sb-lesson",o)}},100),a=await e.load(s)
clearTimeout(r)
if(e.wanted!==s)return null
e.current=null
e.show("sb-lesson",o)
if(!a){e.showFailure(n.say("load_failed"),()=>e.openLesson(s,"",!0))
return null}const l=c(e,Number(a.dataset.number))
if(!l)return a
await n.loadParts("gates")&&n.gates?.showLocked(l[1])
return null}}
function c({course:e,session:t},s){return e.gates.find(([e,n])=>e<s-1&&!t.progress.lessons.get(n)?.through)}function d(t){return e("span",{class:"state"},t&&` (${t})`)}function p({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function m(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function h(e){return e.match(/../g)??[]}function f(e){const[t,...s]=e.replace("+","").split("!"),r=["","answered","passed"]
return{own:e.startsWith("+"),marks:o((e,s)=>new Set(h(t.split(n[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:m(e.slice(2,4)),count:m(e.slice(4,6))
,required:r[m(e[6])]??"",questions:h(e.slice(7))}]))}}function g({marks:e,quizzes:t}){const s=[...t.values()].reduce((e,{count:t})=>e+t,0)
return{quizzes:t.size,questions:s,...o(t=>e[t].size)}}function w(e,{own:t,marks:s,quizzes:o},a){const l=new Set([...o.values()].flatMap(({questions:e})=>e))
for(const[t,r]of[...n.map(({part:t})=>[e[t],s[t]]),[e.answers,l],[e.quizzes,o]])for(const e of[...t.keys()])r.has(e)||t.delete(e)
for(const[t,{weight:s,count:n,questions:r}]of o){const o=e.quizzes.get(t)
if(o){o.weight=s
r.filter(t=>e.answers.get(t)?.ever).length<n&&(o.submitted=!1)}}e.own=t
t||(e.open=e.complete&&!((e,t,s)=>s.length?e.any?s.some(({left:e})=>e===0):s.every(({left:e})=>e===0):t.read)(a,e,r(a,e,g({marks:s,quizzes:o}))))
const i=[...o].filter(([,e])=>e.required)
e.through=i.length>0&&i.every(([t,s])=>((e,t)=>Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts))(e.quizzes.get(t),s.required))
}var b,y=!1,v=document.documentElement,z=matchMedia("(min-width: 1100px)"),q=null
function k(e){q??=new Promise((e,t)=>{const s=i("menu.css")
l("menu.js",()=>{s.then(e)},t)}).then(()=>{b.takeParts()
return b.menu?.build(e)})
q.catch(()=>{q=null
v.classList.remove("pinned")})
return q}function x(e){_(e)
const{current:s,course:n}=e
t("sb-where").textContent=s?`${[s.number,n.totals.lessons].map(e=>e.toLocaleString(n.language)).join(" / ")} · ${s.title}`:""
b.menu?b.menu.show(e):s&&!q&&z.matches&&v.classList.contains("pinned")&&k(e).catch(()=>{})}function _(e){if(!y){y=!0
v.classList.toggle("pinned",!(({session:e})=>e.journal.storage?.getItem("scormbuild-menu")==="hidden")(e))
t("sb-menu").addEventListener("click",()=>k(e).then(()=>b.menu?.toggle(e),()=>location.hash="#/"))
z.addEventListener("change",()=>x(e))
document.getElementById("sb-more")?.addEventListener("click",()=>(e=>{const s=t("sb-outline").lastElementChild?.querySelector("a")
l(`outline/${e.outlineShown+1}.js`,()=>{if(!(e.outlineShown<e.course.outlineChunks)){t("sb-more").remove()
b.focus(s)}})})(e))
globalThis.scormbuild.outline=(n,o)=>{if(n===e.outlineShown+1){e.outlineShown=n
t("sb-outline").append(s(o))
e.showProgress()}}}}function I(e){const{lessons:t}=e.session.progress,s=s=>{for(const[n,o]of t){const r=s.get(n)
r===void 0?t.delete(n):r&&w(o,f(r),e.course.rule)}e.showProgress()}
if(e.course.outlineChunks)(e=>{globalThis.scormbuild.keys=t=>e(new Map(t.split(";").map(e=>[e.slice(0,3),e.slice(3)])))
l("outline/keys.js")})(s)
else{const e=b.all(document,"li[data-lesson]")
s(new Map(e.map(({dataset:{key:e="",there:t=""}})=>[e,t])))}}function S(e,t){const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}function E(e){e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}function P(e,s){e.show("sb-overview",e.course.title)
e.showProgress()
window.scrollTo(0,0)
s&&b.focus(b.one(t("sb-overview"),"h1"))}function T(s,n){_(s)
x(s)
if(t("sb-overview").hidden)return
const{course:o,session:l}=s,{place:i,xp:u}=l.progress,m=(({passed:e,final:t,outOfReach:s,report:n},o)=>n.scored&&t&&!e?b.say("result_failed"):s?b.say("out_of_reach",{pass:o})
:n.completion!=="completed"?"":b.say(e?"result_passed":"result_complete"))(n,l.launch?.pass??o.pass),{lessons:h,minutes:w}=o.totals,y=[b.say("progress_text",{done:n.lessonsDone,total:h})]
w&&y.push(b.say("about_minutes",{n:w}))
o.totals.xp&&y.push(b.say("xp_of",{n:u,total:Math.max(u,o.totals.xp)}))
const v=((e,t,s)=>{const{levels:n}=t
if(!n.length)return""
const o=(({levels:e},t)=>e.filter(([,e])=>t>=e).length)(t,s),r=n[o]
return[o?e("level",{n:o,name:n[o-1][0]}):"",r?e("next_level",{n:r[1]-s,name:r[0]}):""].filter(Boolean).join(" · ")})(b.say,o,u)
v&&y.push(v)
t("sb-standing").replaceChildren(...m?[b.element("strong",{},m),b.element("br")]:[],y.join(" · "))
t("sb-rule").replaceChildren(((t,s)=>{const{course:n}=s,o=s.standing(),r=o.wanted.map(e=>({part:e,left:p(o,e),lost:e==="quizzes"&&o.lost>0}))
,a=(({rule:e,totals:t})=>t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes")))(n)?[{text:t("rule_pass",{n:s.launch?.pass??n.pass}),done:o.passed}]:[]
return((t,s,n,o,r=[],a="rule_pages")=>{const l=n.map(({part:n,left:o,lost:r})=>e("li",{class:o>0||r?"open":"done"},t(n==="pages"?a:`rule_${n}`,{n:n==="minutes"?s.minutes:s.xp}),d(o>0?t("left",{n:o})
:r?"":t("done")))),i=r.map(({text:s,done:n})=>e("li",{class:n?"done":"open"},s,d(n?t("done"):"")))
return e("div",{class:"rule-lines"},e("p",{},o),e("ul",{},...l,...i))})(t,n.rule,r,t(n.rule.any?"rule_any":"rule_all"),a)})(b.say,l))
;(e=>{const{place:s}=e.session.progress,n=(e=>{const{lessons:t}=e.session.progress,s=c(e,Number.POSITIVE_INFINITY)?.[0]??Number.POSITIVE_INFINITY
return(e,n)=>{const o=t.get(e)
return n-1>s?"locked":o?a(o)?"complete":"in_progress":"not_started"}})(e),o=(e=>{const t=c(e,Number.POSITIVE_INFINITY),s=t&&document.querySelector(`#sb-outline [data-key="${CSS.escape(t[1])}"] a`)
?.textContent
return s?b.say("locked_by",{lesson:s}):""})(e)
for(const[e,r]of b.all(t("sb-outline"),"[data-lesson]").entries()){const t=n(r.dataset.key??"",e+1)
r.className=t
b.one(r,".state").textContent=b.say(t)
r.querySelector(".why")?.remove()
t==="locked"&&o&&b.one(r,".meta").append(b.element("span",{class:"why"},o))
s?.lesson===r.dataset.lesson?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")}})(s)
const z=t("sb-start"),q=n.report.scored&&(n.outOfReach||n.final&&!n.passed),k=(e=>{const s=b.all(t("sb-outline"),"[data-lesson]"),n=s.findIndex(t=>t.dataset.lesson===e)
,o=e=>!e.matches(".complete, .locked")
return n<0||o(s[n])?s[n]:[...s.slice(n+1),...s.slice(0,n)].find(o)??s[n]})(i?.lesson??o.first)
z.setAttribute("href",q?"#=result":`#/${k?.dataset.lesson??i?.lesson??o.first}`)
z.textContent=b.say(q?"to_result":i?"continue":"start")
t("sb-next").replaceChildren(...q||!k?[]:(({course:e,session:t},s)=>{const{key:n="",there:o="",minutes:l="0"}=s.dataset,i=b.one(s,"a").textContent??"",u=t.progress.lessons.get(n)
,c=u?((e,t,s)=>{if(a(t))return 1
const n=s.map(({left:e,total:t})=>1-e/t)
return n.length?e.any?Math.max(...n):n.reduce((e,t)=>e+t,0)/n.length:t.read?1:0})(e.rule,u,r(e.rule,u,g(f(o)))):0,d=Math.ceil(Number(l)*(1-c))
return d?[`${i} · `,b.element("span",{},b.say("minutes_left",{n:d}))]:[i]})(s,k))
o.certificate&&(({report:e,passed:t},s)=>(e.completion==="completed"||s.completed)&&(!e.scored||t||s.passed))(n,l.progress)&&!document.getElementById("sb-certificate")
&&z.after(b.element("a",{class:"certified",id:"sb-certificate",href:"#=certificate"},b.say("view_certificate")))
const I=n.report.progress,S=t("sb-ring")
S.style.setProperty("--done",String(I))
S.textContent=I.toLocaleString(o.language,{style:"percent"})}(globalThis.scormbuildParts??=[]).push(e=>{(b=e).several=Object.assign(new u(b)
,{openOverview:P,showOverview:T,showWhere:x,loadAhead:S,openSoon:E,forgetVanished:I})})})()


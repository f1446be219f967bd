"use strict";(()=>{function e(e,{without:t=[],limits:s={}}={}){const{model:n,without:i=[],changes:a={}}=St[e],r=kt[n],o=[...t,...i],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...r,elements:r.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,a[t])
t in s&&(e.limit=s[t])
return e}),parents:r.parents.filter(c),arrays:Object.fromEntries(Object.entries(r.arrays).filter(([e])=>c(e))),lmsArrays:r.lmsArrays.filter(c)}}function t(e){return/\.n(\.|$)/.test(e)?"":
e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function s(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,n=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(n.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function n(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],n=
e==="scorm12"?t.split(":"):/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(n[s]??0)*t*100),0)}function i(e){const s=e.split("{")[0].split(".")
return s.flatMap((e,n)=>{if(!/^\d+$/.test(e))return[]
const i=s.slice(0,n).join(".")
return[{array:i,pattern:t(i),index:Number(e)}]})}function a(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}function r(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function o(e){return document.getElementById(e)}function c(e){return typeof e!="string"?String(e):JSON.stringify(e.length>160?`${e.slice(0,160)}… (${
e.length.toLocaleString("en")} characters)`:e)}function l(e){const t=[e.commit==="false"&&"saving fails",e.commit==="lie"&&"saving says “true” and loses the work",e.commit==="page"&&
"saving is answered with a login page",e.commitFailures&&`the next ${e.commitFailures} commits fail`,e.offline&&"no network",e.cut!==void 0&&`suspend data is cut after ${
e.cut.toLocaleString("en")} characters`,e.delay&&`every call takes ${e.delay} ms`,e.serverDelay&&`saving takes ${e.serverDelay} ms`,e.leaving==="page"&&"the page is being left",e.leaving==="window"&&
"the window is being closed"].filter(Boolean)
return t.length?t.join(", "):"all works"}function d(e,t){return es[t.startsWith("LMS")?"scorm12":"scorm2004"].strings[e]??""}function m({at:e,method:t,args:s,result:n,error:i,rule:a,excused:r}
){const o=i==="0"?"":`  error ${i} ${d(i,t)}`,l=a&&a!=="not set yet"?`  [${r?"":"rule: "}${a}]`:""
return`${Bs(e).padStart(8)}  ${t}(${s.map(c).join(", ")}) -> ${c(n)}${o}${l}`}function h(e){if(!Ps(e))return r("li",{class:"switch"},r("span",{class:"at"},Bs(e.at)),r("span",{},`From here: ${
l(e.faults)}`))
const{method:t,args:s,result:n}=e
return r("li",{class:Rs(e)?e.excused?"call caused":"call broken":"call"},r("span",{class:"at"},Bs(e.at)),r("code",{},r("b",{},t),`(${s.map(c).join(", ")})`,r("span",{class:"arrow"}," → "),c(n)),
...(({error:e,method:t,rule:s,excused:n})=>{if(e==="0"&&!s)return[]
if(s==="not set yet")return[r("span",{class:"note"},`${e} nothing is set yet, which is no mistake`)]
const i=e==="0"?[]:[r("strong",{},`${e} ${d(e,t)}`)]
s&&i.push(r("span",{class:"rule"},n?"A switch of yours caused this.":`Rule: ${s}.`))
return i})(e))}function u(e){return!(e!==null&&!["number","boolean","undefined"].includes(typeof e))||wn(e,gn)||Array.isArray(e)&&e.length===1&&wn(e[0],gn)}function p(e){if(typeof e!="object"||
e===null)return null
const t=e
return typeof t.do=="string"&&Object.hasOwn(kn,t.do)&&kn[t.do](t)?t:null}function f({label:e,token:t},s){const n=location.hostname===_n?`${e}.${_n}${Mn()}`:`${s.host||location.hostname}:${s.port}`,i=
`${location.protocol}//${n}`
return{origin:i,player:`${i}/${t}/player#${location.origin}`}}function g(e,{origin:t},s){return new Promise(n=>{const i=a=>{if(s.aborted||a.source!==e.contentWindow||a.origin!==t||a.data!==fn)return
window.removeEventListener("message",i)
const{port1:r,port2:o}=new MessageChannel
e.contentWindow?.postMessage(fn,t,[o])
n(r)}
window.addEventListener("message",i)
s.addEventListener("abort",()=>window.removeEventListener("message",i))})}function w(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,cards:new Set,steps:new Set,answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}function v(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function b(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function y(e,t){Object.assign(t,b(v(e[3]),Ln))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=v(n(2))*10}for(const[i,a]of[[".",t.cards],["*",t.steps]])if(e[s]===i){s+=1
for(let e=n(2);e;e=n(2))a.add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const a=i[5]==="_"?n(2):"",r=v(a||i[5]),o=e.slice(s,s+r)
if(o.length<r||i[5]==="_"&&!a)return
s+=r
const c=v(i[3])
t.answers.set(i.slice(0,2),{given:o,...b(c,On),hints:c>>3,share:v(i[2]),tries:v(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...b(v(e[2]),En),attempts:v(e[3]),score:Math.min(v(e.slice(4,7)),1e4),weight:v(e.slice(7,9)),used:v(e.slice(9))})}}function $(e){const t=(e=>
{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",a="",r="",o=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c={attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}
c.attempt=s
const l=jn.exec(a)
l&&(c.place={lesson:l[1],block:v(l[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(c,b(v(r[0]),Tn))
c.xp=v(r.slice(1))}/^[\w-]{1,3}$/.test(o)&&(c.time=v(o)*10)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&y(e,w(c,e.slice(0,3)))
return{progress:c,sequence:v(n),whole:v(i)===e.trim().length}})(e)
if(!t)return null
const{progress:s,whole:n}=t,i=e.trim().split(";"),a=i.slice(0,7).join(";").length,r=i.slice(7).filter(e=>s.lessons.has(e.slice(0,3))).map(e=>{const t=s.lessons.get(e.slice(0,3)),n={}
t?.cards.size&&(n[Cn]=1+2*t.cards.size)
t?.steps.size&&(n[An]=1+2*t.steps.size)
t?.answers.size&&(n[Nn]=[...t.answers.values()].reduce((e,{given:t})=>e+6+(t.length<63?0:2)+t.length,1))
t?.quizzes.size&&(n[In]=1+11*t.quizzes.size)
return{lesson:e.slice(0,3),total:1+e.length,kinds:n,complete:t?.complete??!1}})
return{head:a,lessons:r,whole:n,xp:s.xp,complete:r.filter(({complete:e})=>e).length}}function k(e,t){if(zn(e)){const e=t["cmi.core.lesson_status"]??"not attempted",s={"not attempted":["Not started",
""],incomplete:["In progress","going"],completed:["Completed","good"],passed:["Passed","good"],failed:["Failed","bad"],browsed:["Looked at only",""]},[n,i]=qn(s,e)??[e,""]
return{words:n,tone:i}}const s=t["cmi.completion_status"]??"unknown",n=t["cmi.success_status"]??"unknown",i=[qn({completed:"Completed",incomplete:"In progress","not attempted":"Not started",unknown:
""},s)??s,n==="unknown"?"":n].filter(Boolean).join(", "),a=n==="failed"?"bad":n==="passed"||s==="completed"?"good":s==="incomplete"?"going":""
return{words:i?i[0].toUpperCase()+i.slice(1):"Not started",tone:a}}function S(e,t,{closes:s={}}){const{"cmi.completion_status":n="unknown","cmi.success_status":i="unknown"}=t
return!zn(e)&&"cmi.completion_status"in s&&i!=="unknown"&&["unknown","not attempted"].includes(n)?"This LMS shows “not attempted”: no completion was sent":""}
function _(e){if(e.includes(":"))return e.split(":").reduce((e,t)=>e*60+Number(t),0)
const t=/^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(e)?.slice(1)??[]
return[31536e3,2592e3,86400,3600,60,1].reduce((e,s,n)=>e+s*Number(t[n]??0),0)}function x(e){const t=Math.round(e),s=Math.floor(t/3600),n=Math.floor(t/60)%60
return s?`${s} h ${n} min`:n?`${n} min ${t%60} s`:e>0&&t<10?`${Number(e.toFixed(1))} s`:`${t} s`}function M(e,t,s,n){const i=Pn(t)
if(i===""&&e!=="fill-in")return"nothing"
const a=(e,t)=>qn(t,e)??qn(t,e.trim())??e.replaceAll("_"," "),r=n?i.replace(/^\{|\}$/g,"").split(","):i.split("[,]"),o=e=>r.map(t=>{const i=t.indexOf(n?".":"[.]")
if(i<0)return a(t,s?.choices)
const[r,o]=[t.slice(0,i),t.slice(i+(n?1:3))]
return[r&&a(r,s?.choices),o&&a(o,s?.targets)].filter(Boolean).join(e)}).join("; ")
switch(e){case"true-false":{const e={t:"True",1:"True",true:"True",f:"False",0:"False",false:"False"}
return qn(s?.choices,i)??qn(e,i)??i}case"choice":case"likert":return r.map(e=>a(e,s?.choices)).join("; ")
case"sequencing":return r.map(e=>a(e,s?.choices)).join(", then ")
case"matching":return o(" with ")
case"performance":return n?i:o(": ")
case"numeric":{const[e,t=e]=i.split("[:]")
return e===t?e:e===""?`at most ${t}`:t===""?`at least ${e}`:`${e} to ${t}`}case"fill-in":return(n?[i]:r.map(Pn)).map(e=>`“${e}”`).join(", ")
case"long-fill-in":return`“${i}”`
default:return a(i,s?.choices)}}function j(e){const t=[[/^cmi\.interactions/,"answers"],[/^cmi\.objectives/,"objectives"],[/status$/,"status"],[/score/,"score"],[/suspend_data$/,
"the learner's place and work"],[/location$/,"bookmark"],[/progress_measure$/,"progress"],[/comments/,"comments"],[/preference/,"preferences"]]
return[...new Set(e.filter(e=>!/(session_time|exit|nav\.request)$/.test(e)).map(e=>t.find(([t])=>t.test(e))?.[1]??e))].join(", ")}function T({stored:e,session:t}){return t?.lms.initialized&&!t.gone?
{...e,...t.lms.values()}:{...e}}function L(e,t){const s=r("div",{},...t)
if(s.innerHTML!==e.dataset.shown){e.dataset.shown=s.innerHTML
e.replaceChildren(...s.childNodes)}}function O({session:e,kept:t,saves:s,refused:n},i){const a=(e,t)=>r("span",{class:`dot ${e}`},t)
if(!e||e.gone)return a("","No session is running.")
const{lms:o,mode:c}=e,l=c==="normal"?"":` The course is in ${c} mode: nothing should count.`
if(!o.initialized)return a("",e.options.launch.scormType==="asset"?`This part tells the LMS nothing${e.ways.completesAssets?", which counts it as completed because it was opened":""}.`:
`The course has not spoken to the LMS yet.${l}`)
if(o.terminated)return a(t===!1?"bad":"",t===!1?"The session is over, and what was sent at its end was lost.":`The session is over. What was saved is kept.${l}`)
const d=j(i)
return t===!1?a("bad",`A save did not arrive${d?`; the LMS lacks: ${d}`:""}.`):d?a("going",`Not saved yet: ${d}.${l}`):n?a("bad",`Saved, but the LMS refused ${Fn(n,"value")}: see Calls.${l}`):
a("good",s?`All is saved (${Fn(s,"save")} in this session).${l}`:`The session has begun.${l}`)}function E({head:e,lessons:t,whole:s},n){const i=["cards","steps","answers","quizzes"].filter(e=>
t.some(t=>t.kinds[e])),a=t.map(({lesson:e,kinds:t,total:s})=>[n.get(e)??e,...i.map(e=>String(t[e]??"")),String(s)])
return r("div",{},Hn("Characters used now",["Lesson",...i.map(e=>e[0].toUpperCase()+e.slice(1)),"All"],[["The course itself",...i.map(()=>""),String(e)],...a]),...s?[]:[r("p",{class:"note bad"},
"Something is missing at its end: it was cut off.")])}function C({rule:e,severity:t,message:s,help:n,path:i,line:a,column:o,excerpt:c}){const l=r("li",{class:`problem ${t}`}),d=i&&e?`${i}${a?
`, line ${a}`:""}${a&&o>1?`, column ${o}`:""}`:""
d&&l.append(r("p",{class:"place"},d))
l.append(r("p",{class:"message"},s))
c&&l.append(r("pre",{tabindex:"0",role:"region","aria-label":`Line ${a} of ${i}`},c))
n&&l.append(r("p",{class:"cure"},n))
e&&l.append(r("p",{class:"code"},e))
return l}function A({saving:e,offline:t,expired:s,cut:n,slow:i}){const a={},r=s?"false":{works:void 0,twice:void 0,fails:"false",lies:"lie",page:"page"}[e]
if(r){a.commit=r
a.terminate=r}else e==="twice"&&(a.commitFailures=2)
t&&(a.offline=!0)
n!==""&&Number(n)>=0&&(a.cut=Number(n))
i==="all"&&(a.delay=300)
i==="saving"&&(a.serverDelay=300)
return a}function N(e,t){if("faults"in t)e.faults={...t.faults,delay:0,serverDelay:0}
else if("method"in t)try{Object.hasOwn(e.api,t.method)&&e.api[t.method](...t.args)}catch{}else t.do==="leaving"&&(t.how?e.faults.leaving=t.how:delete e.faults.leaving)}function I(e,t){const{launch:s,
standard:n,profile:i,sco:a,database:r,entries:o}=e
let c=0
const l=new qs({...s,standard:n,profile:i,sco:a,database:{...r},clock:()=>c}),d=e=>{c=e.at??c
N(l,e)}
o.forEach(d)
const m={...l.database}
t.forEach(d)
const h=new Set([...Object.keys(m),...Object.keys(l.database)])
return Object.fromEntries([...h].filter(e=>m[e]!==l.database[e]).map(e=>[e,l.database[e]]))}function z(e,t){return r("iframe",{title:e,class:"course-frame",...t?{sandbox:t}:{},allow:
"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})}function W(e){try{return JSON.parse(localStorage.getItem(ai+e)??"null")}catch{return null}}function D(e,
t){try{localStorage.setItem(ai+e,JSON.stringify(t))}catch{}}function q(e){try{localStorage.removeItem(ai+e)}catch{}}function F(){try{return Object.keys(localStorage).filter(e=>
e.startsWith(ai)).map(e=>e.slice(19))}catch{return[]}}function R(e,t){const s=typeof t=="object"&&t!==null?t:{},n=Object.entries(e).filter(([e,t])=>typeof s[e]==typeof t).map(([e])=>[e,s[e]])
return{...e,...Object.fromEntries(n)}}function P(e){const t=o("say")
t.textContent=e
t.classList.add("shown")
clearTimeout(ji)
ji=window.setTimeout(()=>t.classList.remove("shown"),3500)}function B(e,t,s){const n=o("away"),i=[r("h2",{},e),r("p",{},t)]
if(s){const e=r("button",{type:"button",class:"main"},s[0])
e.addEventListener("click",s[1])
i.push(e)}n.replaceChildren(...i)
n.hidden=!1
o("desk").hidden=!0}function V(){if(!Ti){Ti=!0
requestAnimationFrame(()=>{Ti=!1
H()})}}function H(){if(!di)return
const{standard:e}=li,t={standard:e,stored:di.database(e,vi),session:wi,questions:li.questions,state:li.state,lessons:wi?.titles??new Map,saves:yi,kept:$i,refused:Si};(e=>{const{standard:t,stored:s,
session:n}=e,i=T(e),a=new Set(n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[]),r=Dn(t),c=(...e)=>e.some(e=>a.has(e))?"not saved yet":"",l=k(t,i),d=((e,t)=>{const{score:s}=Dn(e),n=
t[`${s}raw`]??"",i=t[`${s}max`]??""
if(n!=="")return i!==""?`${Rn(n)} of ${Rn(i)}`:Rn(n)
const a=t[`${s}scaled`]??""
return a===""?"":`${Rn(String(Number(a)*100))} %`})(t,i),m=zn(t)?i["cmi.student_data.mastery_score"]:i["cmi.scaled_passing_score"],h=m?`passes from ${zn(t)?m:`${Math.round(Number(m)*100)} %`}`:"",u=
_(s[r.total]??""),p=!n||n.gone||n.lms.terminated?0:_(i[r.session]??""),f=(({standard:e,lessons:t},s)=>{if(!zn(e)&&s["cmi.progress_measure"])return{words:`${Math.round(Number(s[
"cmi.progress_measure"])*100)} %`,more:""}
const n=$(s["cmi.suspend_data"]??"")
return n&&t.size?{words:`${n.complete} of ${Fn(t.size,"lesson")}`,more:""}:{words:"–",more:zn(e)?"SCORM 1.2 has no progress":"none was sent"}})(e,i),g=((e,t,s)=>{const{score:n}=Dn(e),[i,a,r]=["raw",
"min","max"].map(e=>t[n+e]??""),o=t[`${n}scaled`]??""
if(s==="raw")return i!==""?`${Rn(String(Math.min(100,Number(i))))} of 100`:["passed","completed"].some(e=>[t["cmi.core.lesson_status"],t["cmi.completion_status"],t["cmi.success_status"]].includes(e))?
"0 of 100, because no raw score was sent":o!==""?"none, because only a scaled score was sent":""
if(s!=="scaled")return""
if(o!=="")return`${Rn(String(Number(o)*100))} % of the points`
const c=Number(r||100)-Number(a||0)
return i===""||c<=0?"":`${Rn(String((Number(i)-Number(a||0))/c*100))} % of the points`})(t,s,n?.ways.grade)
L(o("facts"),[Vn("Status",l.words,c(r.status,"cmi.success_status")||(n?S(t,i,n.ways):""),l.tone),Vn("Score",d||"–",c(`${r.score}raw`,`${r.score}scaled`)||(d?h:h||"none yet")),Vn("Progress",f.words,
f.more),Vn("Time",u+p?x(u+p):"–",p&&u?`${x(p)} in this session`:""),...n?.ways.grade?[Vn("Grade",g||"none yet","as the LMS would show it","wide")]:[]])
L(o("saved"),[O(e,[...a])])})(t);(e=>{const{standard:t,questions:s,session:n}=e,i=((e,t,s)=>{const n=zn(e),i=new Map
for(const[e,s]of Object.entries(t)){const t=/^cmi\.interactions\.(\d+)\.(.+)$/.exec(e)
if(!t)continue
const n=i.get(Number(t[1]))??{}
n[t[2]]=s
i.set(Number(t[1]),n)}return[...i].sort(([e],[t])=>e-t).map(([e,t])=>{const{id:i="",type:a="",result:r="",weighting:o="",latency:c="",description:l=""}=t,d=t[n?"student_response":"learner_response"],
m=qn(s,i),[h,u]=(e=>qn({correct:["Right","good"],wrong:["Wrong","bad"],incorrect:["Wrong","bad"],neutral:["Not marked",""],unanticipated:["Unexpected",""],"":["",""]},e)??[Number.isFinite(Number(e))?
Fn(Number(e),"point"):e,""])(r),p=Object.keys(t).filter(e=>e.startsWith("correct_responses.")).map(e=>t[e]),f=d===void 0?"no answer was sent":M(a,d,m,n),g=u==="good"?[]:[...new Set(p.map(e=>M(a,e,m,
n)))].filter(e=>e!==f)
return{index:e,id:i,answer:f,result:h,tone:u,right:g,question:m?.text||Pn(l)||i.replaceAll("_"," ")||`Answer ${e+1}`,time:t[n?"time":"timestamp"]??"",took:c?x(_(c)):"",weight:o&&o!=="1"?`${
Rn(o)} points`:""}})})(t,T(e),s).reverse()
o("answers-count").textContent=i.length?String(i.length):""
o("answers-none").hidden=i.length>0
if(!Bn("answers"))return
const a=n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[],c=new Set(a.map(e=>/^cmi\.interactions\.(\d+)/.exec(e)?.[1]).filter(e=>e!==void 0))
L(o("answers-list"),i.map(({index:e,question:t,answer:s,result:n,tone:i,right:a,took:o,weight:l,id:d})=>r("li",{class:`answer ${i}`},r("p",{class:"question",dir:"auto",title:d},t),r("p",{class:
"given",dir:"auto"},...n?[r("span",{class:"result"},n)," "]:[],s),...a.length?[r("p",{class:"note",dir:"auto"},`Right: ${a.join("; or ")}`)]:[],...o||l||c.has(String(e))?[r("p",{class:"note"},[o&&
`after ${o}`,l,c.has(String(e))&&"not saved yet"].filter(Boolean).join(", "))]:[])))})(t);(e=>{const{session:t,state:s,lessons:n,stored:i}=e,a=T(e)["cmi.suspend_data"]??"",c=
t?.lms.limit("cmi.suspend_data")??s?.limit??0,l=c?` of ${c.toLocaleString("en")}`:""
o("memory-count").textContent=`${a.length.toLocaleString("en")}${l}`
if(!Bn("memory"))return
const d=$(a),m=r("meter",{min:"0",max:String(c||1),value:String(a.length),high:String(c*.9),"aria-label":"Suspend data that is used"}),h=(i["cmi.suspend_data"]??"").length
L(o("memory-meter"),[m,r("p",{},`${Fn(a.length,"character")}${l}${h===a.length?"":`; the LMS holds ${h.toLocaleString("en")}`}.`,...s?[` At worst this course needs ${s.worst.toLocaleString("en")}.`]:[
])])
L(o("memory-costs"),[...d?[E(d,n)]:a?[r("p",{class:"note"},"Another program wrote it, in a form of its own.")]:[],...s?.costs.length?[Gn(s)]:[]])})(t)
o("calls-count").textContent=ki?Fn(ki,"problem"):wi?.entries.length?String(wi.entries.filter(Ps).length):""
o("calls-count").classList.toggle("bad",ki>0);(()=>{const e=o("scos")
e.hidden=li.launches.length<2
if(e.hidden)return
const t=!Ot[di.kept.trouble.profile][zn(li.standard)?"scorm12":"scorm2004"].completesAssets,s=li.launches.map(({identifier:e,title:s,scormType:n})=>{const i=di.database(li.standard,e),{words:a,tone:r}
=k(li.standard,i)
return{identifier:e,title:s,...n==="asset"&&t?{words:"Reports nothing",tone:""}:{words:a,tone:r}}}),n=JSON.stringify([s,vi])
if(e.dataset.shown===n)return
e.dataset.shown=n
const i=document.activeElement instanceof HTMLElement&&e.contains(document.activeElement)?document.activeElement.dataset.sco:void 0
e.replaceChildren(r("ol",{},...s.map(({identifier:e,title:t,words:s,tone:n})=>{const i=r("button",{type:"button","data-sco":e,...e===vi?{"aria-current":"true"}:{}},r("span",{class:"title",dir:"auto"},
t),r("span",{class:`state ${n}`},s))
i.addEventListener("click",()=>Q({item:e,samePage:!0}))
return r("li",{},i)})))
i&&e.querySelector(`[data-sco="${CSS.escape(i)}"]`)?.focus()})();(()=>{const{asked:e=[]}=wi??{},t=o("asked-note")
t.hidden=e.length===0
t.hidden||(t.textContent=`The package asked for ${
new Intl.ListFormat("en").format(e)}. Nothing that a package knows may leave this computer, so it got no answer. Use “scormbuild preview --online” to let it.`)})()
const s=wi!==null&&!wi.gone
for(const e of["leave","close","crash"])o(e).disabled=!s}function G(){const{learners:e}=di.kept,{learner:t}=di
o("learner-name").textContent=t.name
pi("rename").value=t.name
o("people").replaceChildren(...e.map(({id:e,name:s})=>{const n=r("input",{type:"radio",name:"learner",value:e,checked:e===t.id})
n.addEventListener("change",()=>{di.kept.current=e
te(`Now ${s}`)
o("people").querySelector("input:checked")?.focus()})
return r("label",{},n,r("span",{dir:"auto"},s))}))}function U(){const{trouble:e}=di.kept
for(const[t,s]of Object.entries(e)){const e=o(t)
e instanceof HTMLInputElement&&e.type==="checkbox"?e.checked=s===!0:e.value=String(s)}o("profile-about").textContent=Ot[e.profile].about
Z()
const t=Object.entries(e).filter(([e,t])=>e!=="profile"&&t!==ri[e])
o("trouble-count").textContent=t.length?`${Ot[e.profile].title}, ${t.length} on`:Ot[e.profile].title
o("trouble-note").hidden=t.length===0
o("trouble-words").textContent=`Switched on: ${t.map(([e])=>(e=>{const t=o(e),s=(t.labels?.[0]?.textContent??e).trim(),n=t instanceof HTMLSelectElement?t.selectedOptions[0]?.text:t.type==="checkbox"?
"":`${t.value}${e==="pass"?" %":" characters"}`
return`${s[0].toLowerCase()}${s.slice(1)} ${n??""}`.trim().replace(/^the LMS/i,"the LMS")})(e)).join("; ")}.`}function Z(){const{title:e,importer:t}=Ot[di.kept.trouble.profile],s=t===void 0?void 0:
li.imports[t],n=o("import-note")
n.hidden=s===void 0
n.replaceChildren(...s?((e,{refused:t,words:s})=>[r("p",{},r("strong",{},t?`${e} does not import this package: nothing of what is shown here happens there.`:`${
e} reads this package otherwise than it is written:`)),r("ul",{},...s.map(({rule:e,text:t})=>r("li",{},`${t} [${e}]`)))])(e,s):[])}function J(){o("desk").dataset.width=di.view.width
for(const e of document.querySelectorAll('input[name="width"]')){const t=e
t.checked=t.value===di.view.width}}function Y(e){o("panel").hidden=!e
o("panel-button").setAttribute("aria-expanded",String(e))
e&&Mi.renew()}function X(e){return xi=xi.then(e).catch(e=>{console.error(e)
P("Something went wrong in the preview; its console has details.")})}function K(){const e=z("Nothing yet","")
e.hidden=!0
document.body.append(e)
return e}function Q(e={}){return X(async()=>{const t=await(wi?.leave("page",e.samePage))
await(e.begin?.())
await(async()=>{const e=window.cookieStore
if(location.hostname===_n&&e)for(const{name:t,domain:s,path:n}of await e.getAll())await e.delete({name:t,path:n,...s?{domain:s}:{}})})();(({item:e=vi,place:t,samePage:s=!1,popup:n=!1},i)=>
{const{launches:a,standard:r,revision:c,room:l,second:d,sandbox:m}=li,h=a.find(({identifier:t})=>t===e)??a[0]
wi=null
i||o("desk").replaceChildren()
if(!c||!h||!l){B("Nothing to show yet","As soon as the course can be built, it appears here.")
H()
return}vi=h.identifier
const{trouble:u}=di.kept
if(u.expired){B("Please log in","The session has expired. An LMS shows its login page here, and the course does not open.",["Log in",()=>se({expired:!1})])
H()
return}s||(bi={terminated:!1,recorded:new Set})
yi=0
$i=null
ki=0
Si=0
di.saveDatabase(r,h.identifier)
const p=new Xn({standard:r,course:li.title,launch:h,learner:di.learner,database:di.database(r,vi),trouble:u,page:bi,databases:a.filter(({scormType:e})=>e==="sco").map(({identifier:e})=>di.database(r,
e)),onEntry:e=>{Ps(e)&&(e=>{Rs(e)&&(ki+=1)
e.rule&&e.method.endsWith("SetValue")&&(Si+=1)
const{standard:t}=li
wi&&/Initialize$/.test(e.method)&&!wi.lms.terminated&&Oi.delete(wi)
if(wi&&/^(LMS)?(Commit|Finish|Terminate)/.test(e.method)&&wi.lms.initialized&&!Oi.has(wi)){wi.lms.terminated&&Oi.add(wi);($i=String(e.result)==="true"&&j(wi.lms.unsaved())==="")&&(yi+=1)
di.saveDatabase(t,vi)}})(e)
Mi.add(e)
V()},onEnd:e=>((e,t)=>{t==="_none_"||e.ways.oneSession||setTimeout(()=>{if(wi!==e||e.gone)return
const s=li.launches.findIndex(({identifier:e})=>e===vi),n=/^\{target=(.+)\}(choice|jump)$/.exec(t)?.[1],i=n!==void 0?li.launches.find(({identifier:e})=>e===n):t==="continue"?li.launches[s+1]:
t==="previous"?li.launches[s-1]:void 0
i?Q({item:i.identifier,samePage:!0}):ee("page")},300)})(p,e),onClosed:()=>ee("page"),onNews:V,onStopped:e=>{B("The preview has stopped this package",e,["Launch again",()=>Q()])
H()},alone:li.kind==="package"&&!li.online})
wi=p
h.scormType==="asset"&&di.saveDatabase(r,vi)
Mi.show(p.entries)
o("away").hidden=!0
o("desk").hidden=!1
const g=f(l,d)
if(n&&p.openWindow(Li,g,m)){Li=K()
B("The course is in its own window","Its LMS is this page: keep it open.")}else{n&&P("The browser did not allow a window.")
p.open(o("desk"),g,m,{place:t,line:i})}H()})(e,t)
e.words&&P(e.words)})}function ee(e){return X(async()=>{if(wi){await wi.leave(e)
B(...{page:["The learner has left the course","What the LMS holds of it is beside."],window:["The window was closed","The course could still send its last work, if the LMS lets it."],crash:[
"The browser crashed","Whatever was not saved before is lost to the LMS."]}[e],["Launch again",()=>Q()])
H()}})}function te(e){di.save()
G()
Q({words:e})}function se(e){const t=di.kept.trouble
di.kept.trouble={...t,...e}
di.save()
U()
const s=Object.keys(e).filter(e=>t[e]!==di.kept.trouble[e])
if(!s.length)return
const n=wi!==null&&!wi.gone
s.some(e=>!(Ei.has(e)||e==="expired"&&n))?Q({words:"Launched again with the change"}):wi?.change(di.kept.trouble)}async function ne(e){const t=await fetch(`/api/${gi}/course${e?`?standard=${
encodeURIComponent(e)}`:""}`,{cache:"no-store"})
if(!t.ok&&e)return ne()
if(!t.ok)throw new Error(await t.text())
return t.json()}function ie(){const{title:e,name:t,kind:s,standard:n,standards:i,diagnostics:a,ok:c,revision:l}=li
o("title").textContent=e||t
document.title=`${e||t} – preview`
const d=a.filter(({severity:e})=>e==="error").length,m=a.length-d
o("build").textContent=`${s==="package"?"Package":"Course"} · ${l?St[n].title:"not built yet"}`
o("standard-label").hidden=i.length<2
ui("standard").replaceChildren(...i.map(e=>r("option",{value:e,selected:e===n},St[e].title)))
const h=o("problems-button")
h.hidden=a.length===0
h.textContent=[d&&Fn(d,"error"),m&&Fn(m,"warning")].filter(Boolean).join(", ")
h.className=d?"quiet bad":"quiet warm"
o("overlay-title").textContent=c?s==="package"?"What is wrong with this package":"What the build noticed":s==="package"?"This package cannot be shown":"The course cannot be built"
o("overlay-lead").textContent=c?"":l?"Behind this is the last version that could. This note goes away by itself with the next one.":"The course appears as soon as this is mended."
const u=[...a].sort((e,t)=>Number(t.severity==="error")-Number(e.severity==="error"))
o("overlay-list").replaceChildren(...u.map(C))
o("overlay-close").textContent=c?"Close":"See the last good version"
o("overlay-close").hidden=!c&&!l
ae(!c)
Z()}function ae(e){o("overlay").hidden=!e
o("problems-button").setAttribute("aria-expanded",String(e))}function re(){const e=li.kind==="package"?li.title:""
return new ci([li.name,li.launches[0]?.identifier,e].filter(Boolean).join(" "))}async function oe(){try{if((await fetch("/",{cache:"no-store"})).ok){location.reload()
return}}catch{}setTimeout(oe,1e3)}function ce(){if(!wi)return
const e=JSON.stringify(wi.run(),null,1),t=r("a",{download:`${li.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"course"}-run.json`})
t.href=URL.createObjectURL(new Blob([e],{type:"application/json"}))
t.click()
setTimeout(()=>URL.revokeObjectURL(t.href),1e4)
P("The run is saved as a file")}async function le(){const e=pi("run-file"),t=e.files?.[0]
e.value=""
if(t){try{_i=(e=>{let t
try{t=JSON.parse(e)}catch{throw new Error("This file is not JSON, so it is no saved run.")}if(!Fs(t)||t.form!=="scormbuild-run")throw new Error("This file is no saved run of the preview.")
if(t.version!==1)throw new Error(`This run has version ${t.version}; this preview reads version 1.`)
if(!Object.hasOwn(St,t.standard))throw new Error(`This run names a standard that does not exist: ${t.standard}.`)
if(!Object.hasOwn(Ot,t.profile))throw new Error(`This run names an LMS that does not exist: ${t.profile}.`)
if(t.short)throw new Error("The session was so long that its first calls are missing: it cannot be made again.")
const{entries:s,launch:n={},database:i={}}=t
if(!Array.isArray(s)||s.length>2e5||!s.every(e=>Fs(e)&&(Fs(e.faults)||typeof e.method=="string"&&Array.isArray(e.args)))||!Fs(n)||
!Fs(i))throw new Error("This run is damaged: its calls cannot be read.")
return{...t,launch:n,database:i}})(await t.text())}catch(e){P(e instanceof Error?e.message:"The file cannot be read.")
return}ui("replay-profile").value=_i.profile
de()
o("replay").showModal()}}function de(){_i&&o("replay-result").replaceChildren(...((e,t)=>{const s=((e,t=e.profile)=>{const{standard:s,sco:n,launch:i,database:a,entries:r}=e,o=new qs({...i,standard:s,
profile:t,sco:n,database:{...a}}),c=[]
for(const e of r){if("faults"in e){o.faults={...e.faults,delay:0,serverDelay:0}
continue}const t=o.calls.length
try{Object.hasOwn(o.api,e.method)&&o.api[e.method](...e.args)}catch{}const s=o.calls[t]??{method:e.method,args:e.args,result:void 0,error:"",rule:"no such function"},n=
(s.result??null)===(e.result??null)&&s.error===e.error
c.push({recorded:e,now:s,same:n})}return c})(e,t),n=s.filter(({same:e})=>!e),i=`${Ot[e.profile].title}, ${St[e.standard].title}`,a=Fn(s.length,"call"),o=n.length?`${a} made again: ${Fn(n.length,
"answer is","answers are")} different.`:`${a} made again: every answer is the same.`,c=n.slice(0,200).map(({recorded:e,now:t})=>r("li",{},r("code",{},m({...e,at:void 0,error:"0",rule:void 0}
).trim().replace(/ -> .*$/s,"")),r("span",{},`Then: ${Un(e)}`),r("span",{},`Now: ${Un(t)}`)))
return[r("p",{class:"note"},`“${e.course}”, recorded ${String(e.begun??"").slice(0,16).replace("T"," ")} with ${i}.`),r("p",{class:"sum",role:"status"},o),r("ol",{class:"differences"},...c)]})(_i,
ui("replay-profile").value))}var me,he,ue,pe,fe,ge,we,ve,be,ye,$e,ke,Se,_e,xe,Me,je,Te,Le,Oe,Ee=Object.defineProperty,Ce=e=>{throw TypeError(e)},Ae=(e,t,s)=>((e,t,s)=>t in e?Ee(e,t,{enumerable:!0,
configurable:!0,writable:!0,value:s}):e[t]=s)(e,typeof t!="symbol"?t+"":t,s),Ne=(e,t,s)=>t.has(e)||Ce("Cannot "+s),Ie=(e,t,s)=>(Ne(e,t,"read from private field"),s?s.call(e):t.get(e)),ze=(e,t,s)=>
t.has(e)?Ce("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),We=(e,t,s,n)=>(Ne(e,t,"write to private field"),n?n.call(e,s):t.set(e,s),s),De=(e,t,s)=>(Ne(e,
t,"access private method"),s),qe="an LMS need not take more",Fe=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,Re=/^\{lang=([^}]*)\}/,Pe=(e,t)=>s=>e.test(s)?"":t,Be=e=>t=>/[\r\n]/.test(t)?
"no line break":e(t),Ve=e=>t=>t.length<=e?"":`at most ${e} characters (${qe})`,He=e=>t=>{const s=Re.exec(t)
return s&&!Fe.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":Ve(e)(t.slice(s?.[0].length??0))},Ge=e=>Be(t=>/^\{(?!lang=)/.test(t)?
'no text that begins with "{"':He(e)(t)),Ue=(e,t,s,{distinct:n=!1}={})=>i=>{const a=i.split(e)
return a.length>t?`at most ${t} parts joined by ${e} (${qe})`:n&&new Set(a).size<a.length?"no duplicates":a.map(s).find(e=>e!=="")??""},Ze=(e,t)=>s=>{const n=s.split("[.]")
return n.length===2?e(n[0])||t(n[1]):"two sides joined by [.]"},Je=(e,t)=>s=>{const n=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return n?e.includes(n[1])?/^(true|false)$/.test(n[2])?Je(e.filter(e=>e!==n[1]),t)(s.slice(n[0].length)):`{${n[1]}=} true or false`:`no {${n[1]}=} here`:t(s)},Ye=
Pe(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),Xe=(e,t)=>s=>{const n=s.split("[:]")
return n.length===2&&n.every(s=>t&&s===""||e(s)==="")?n.includes("")||Number(n[0])<=Number(n[1])?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},Ke=e=>t=>
t.length>e?`at most ${e} characters (${qe})`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":
"a URI (RFC 3986)",Qe=Ke(4e3),et=Ke(250),tt=Pe(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),st=Pe(/^-?\d+$/,"CMISInteger"),nt=Pe(/^.{0,255}$/s,"at most 255 characters"),it=(e,t)=>{const s=`${e}(,${e})*`
return Pe(new RegExp(`^(${s}|\\{${s}\\})$`),t)},at=it("[a-z0-9]","single characters [a-z0-9] separated by commas"),rt=Ue("[,]",10,He(250)),ot=Pe(/^$/,"nothing"),ct=(...e)=>t=>e.some(e=>e(t)==="")?"":
e[e.length-1](t),lt=(e,t)=>Ue("[,]",250,s=>s==="[.]"?"a step or an answer":Ze(ct(ot,e),t)(s)),dt=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)===""?"":
"correct, incorrect, unanticipated, neutral or a number",mt={text:()=>"",vocabulary:()=>"",identifier12:Pe(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:tt,
score12:ct(ot,tt),sinteger12:st,time12:Pe(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:Pe(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS"),
result12:Pe(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:Pe(/^[01tf]$/,"one of 0 1 t f"),choice12:at,fillIn12:nt,
numeric12:Pe(/^-?\d+(\.\d+)?$/,"a number"),likert12:Pe(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:it("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas"),sequencing12:at,performance12:nt,
longId:Qe,real:Ye,language:ct(ot,Pe(Fe,"a language tag")),localized250:He(250),localized4000:He(4e3),timestamp:e=>{const t=
/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,n=1,i=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const a=new Date(Date.UTC(s,n-1,i))
return a.getUTCMonth()===n-1&&a.getUTCDate()===i?"":"a day of the calendar"},timeinterval:Pe(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
"PnYnMnDTnHnMnS, at most 2 decimals"),result:dt(Ye),navRequest:Pe(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request"),
navRequest3:Pe(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition"),trueFalse:Pe(/^(true|false)$/,
"true or false"),choice:ct(ot,Ue("[,]",36,et,{distinct:!0})),fillIn:rt,fillInPattern:Je(["case_matters","order_matters"],rt),longFillIn:He(4e3),longFillInPattern:Je(["case_matters"],He(4e3)),matching:
Ue("[,]",36,Ze(et,et)),performance:lt(et,Ve(250)),performancePattern:Je(["order_matters"],lt(et,Ve(250))),sequencing:Ue("[,]",36,et),likert:et,numeric:Ye,numericPattern:Xe(Ye,!0),other:Ve(4e3)},ht=(e,
t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),ut=(e,t)=>s=>{const n=e(s)
return n!==""&&mt[t](s)===""?`${n} (Moodle's rule, not the standard's)`:n},pt=ht({identifier12:Pe(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks"),score12:
Pe(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,mt.text]))},ut),ft=
Pe(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),gt=Pe(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),wt=lt(ft,ct(ot,gt,ft)),vt=He(1/0),
bt=ht({longId:Pe(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:gt,result:dt(Pe(/^-?\d{1,4}(\.\d{1,18})?$/,
"a number")),localized250:Ge(251),localized4000:Ge(4001),choice:Ue("[,]",36,ft,{distinct:!0}),fillIn:Be(vt),fillInPattern:Be(Je(["case_matters","order_matters"],vt)),longFillIn:Be(vt),
longFillInPattern:Be(Je(["case_matters"],vt)),matching:Ue("[,]",36,Ze(ft,ft)),performance:wt,performancePattern:Je(["order_matters"],lt(ft,ct(ot,gt,Xe(gt,!1),ft))),sequencing:Ue("[,]",36,ft),likert:
ft,numeric:gt,numericPattern:Xe(gt,!1),other:Be(Ve(4e3))},ut),yt=Pe(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),$t=ht(bt,(e,t)=>s=>{const n=mt[t](s)||e(s)
return n===""&&["real","numeric","result"].includes(t)?yt(s):n}),kt={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",
access:"ro",format:"text",initial:""},{name:"cmi.core.lesson_location",access:"rw",format:"text",limit:255,initial:""},{name:"cmi.core.credit",access:"ro",format:"text",initial:"credit"},{name:
"cmi.core.lesson_status",access:"rw",format:"vocabulary",vocabulary:["passed","completed","failed","incomplete","browsed"],initial:"not attempted"},{name:"cmi.core.entry",access:"ro",format:"text",
initial:""},{name:"cmi.core.score.raw",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.core.score.min",access:"rw",format:"score12",initial:"",range:[0,100]},{name:
"cmi.core.score.max",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.core.total_time",access:"ro",format:"text",initial:"0000:00:00.00"},{name:"cmi.core.lesson_mode",access:"ro",
format:"text",initial:"normal"},{name:"cmi.core.exit",access:"wo",format:"vocabulary",vocabulary:["time-out","suspend","logout",""],session:!0},{name:"cmi.core.session_time",access:"wo",format:
"timespan12",session:!0},{name:"cmi.suspend_data",access:"rw",format:"text",limit:4096,initial:""},{name:"cmi.launch_data",access:"ro",format:"text",initial:""},{name:"cmi.comments",access:"rw",
format:"text",limit:4096,initial:""},{name:"cmi.comments_from_lms",access:"ro",format:"text",initial:""},{name:"cmi.objectives.n.id",access:"rw",format:"identifier12",initial:""},{name:
"cmi.objectives.n.score.raw",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.objectives.n.score.min",access:"rw",format:"score12",initial:"",range:[0,100]},{name:
"cmi.objectives.n.score.max",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.objectives.n.status",access:"rw",format:"vocabulary",vocabulary:["passed","completed","failed",
"incomplete","browsed","not attempted"],initial:"not attempted"},{name:"cmi.student_data.mastery_score",access:"ro",format:"text",initial:""},{name:"cmi.student_data.max_time_allowed",access:"ro",
format:"text",initial:""},{name:"cmi.student_data.time_limit_action",access:"ro",format:"text",initial:""},{name:"cmi.student_preference.audio",access:"rw",format:"sinteger12",initial:"0",range:[-1,
100]},{name:"cmi.student_preference.language",access:"rw",format:"text",limit:255,initial:""},{name:"cmi.student_preference.speed",access:"rw",format:"sinteger12",initial:"0",range:[-100,100]},{name:
"cmi.student_preference.text",access:"rw",format:"sinteger12",initial:"0",range:[-1,1]},{name:"cmi.interactions.n.id",access:"wo",format:"identifier12"},{name:"cmi.interactions.n.objectives.n.id",
access:"wo",format:"identifier12"},{name:"cmi.interactions.n.time",access:"wo",format:"time12"},{name:"cmi.interactions.n.type",access:"wo",format:"vocabulary",vocabulary:["true-false","choice",
"fill-in","matching","performance","sequencing","likert","numeric"]},{name:"cmi.interactions.n.correct_responses.n.pattern",access:"wo",format:"pattern",limit:255},{name:
"cmi.interactions.n.weighting",access:"wo",format:"decimal12",range:[-100,100]},{name:"cmi.interactions.n.student_response",access:"wo",format:"response",limit:255},{name:"cmi.interactions.n.result",
access:"wo",format:"result12"},{name:"cmi.interactions.n.latency",access:"wo",format:"timespan12"}],parents:["cmi","cmi.core","cmi.core.score","cmi.objectives","cmi.objectives.n.score",
"cmi.student_data","cmi.student_preference","cmi.interactions"],arrays:{"cmi.objectives":{},"cmi.interactions":{},"cmi.interactions.n.objectives":{},"cmi.interactions.n.correct_responses":{}},
lmsArrays:[],types:{"true-false":{response:"trueFalse12",pattern:"trueFalse12",repeats:!0},choice:{response:"choice12",pattern:"choice12",repeats:!0},"fill-in":{response:"fillIn12",pattern:"fillIn12",
repeats:!0},matching:{response:"matching12",pattern:"matching12",repeats:!0},performance:{response:"performance12",pattern:"performance12",repeats:!0},sequencing:{response:"sequencing12",pattern:
"sequencing12",repeats:!0},likert:{response:"likert12",pattern:"likert12",repeats:!0},numeric:{response:"numeric12",pattern:"numeric12",repeats:!0}}},scorm2004:{version:"1.0",elements:[{name:
"cmi.comments_from_learner.n.comment",access:"rw",format:"localized4000"},{name:"cmi.comments_from_learner.n.location",access:"rw",format:"text",limit:250},{name:
"cmi.comments_from_learner.n.timestamp",access:"rw",format:"timestamp"},{name:"cmi.comments_from_lms.n.comment",access:"ro",format:"text"},{name:"cmi.comments_from_lms.n.location",access:"ro",format:
"text"},{name:"cmi.comments_from_lms.n.timestamp",access:"ro",format:"text"},{name:"cmi.completion_status",access:"rw",format:"vocabulary",vocabulary:["completed","incomplete","not attempted",
"unknown"],initial:"unknown"},{name:"cmi.completion_threshold",access:"ro",format:"text"},{name:"cmi.credit",access:"ro",format:"text",initial:"credit"},{name:"cmi.entry",access:"ro",format:"text",
initial:""},{name:"cmi.exit",access:"wo",format:"vocabulary",vocabulary:["time-out","suspend","logout","normal",""],session:!0},{name:"cmi.interactions.n.id",access:"rw",format:"longId"},{name:
"cmi.interactions.n.type",access:"rw",format:"vocabulary",vocabulary:["true-false","choice","fill-in","matching","performance","sequencing","likert","numeric","long-fill-in","other"],needs:"id"},
{name:"cmi.interactions.n.objectives.n.id",access:"rw",format:"longId",needs:"id",unique:!0},{name:"cmi.interactions.n.timestamp",access:"rw",format:"timestamp",needs:"id"},{name:
"cmi.interactions.n.correct_responses.n.pattern",access:"rw",format:"pattern",needs:"type"},{name:"cmi.interactions.n.weighting",access:"rw",format:"real",needs:"id"},{name:
"cmi.interactions.n.learner_response",access:"rw",format:"response",needs:"type"},{name:"cmi.interactions.n.result",access:"rw",format:"result",needs:"id"},{name:"cmi.interactions.n.latency",access:
"rw",format:"timeinterval",needs:"id"},{name:"cmi.interactions.n.description",access:"rw",format:"localized250",needs:"id"},{name:"cmi.launch_data",access:"ro",format:"text"},{name:"cmi.learner_id",
access:"ro",format:"text",initial:""},{name:"cmi.learner_name",access:"ro",format:"text",initial:""},{name:"cmi.learner_preference.audio_level",access:"rw",format:"real",initial:"1",range:[0]},{name:
"cmi.learner_preference.language",access:"rw",format:"language",limit:250,initial:""},{name:"cmi.learner_preference.delivery_speed",access:"rw",format:"real",initial:"1",range:[0]},{name:
"cmi.learner_preference.audio_captioning",access:"rw",format:"vocabulary",vocabulary:["-1","0","1"],initial:"0"},{name:"cmi.location",access:"rw",format:"text",limit:1e3},{name:"cmi.max_time_allowed",
access:"ro",format:"text"},{name:"cmi.mode",access:"ro",format:"text",initial:"normal"},{name:"cmi.objectives.n.id",access:"rw",format:"longId",unique:!0,fixed:!0},{name:
"cmi.objectives.n.score.scaled",access:"rw",format:"real",needs:"id",range:[-1,1]},{name:"cmi.objectives.n.score.raw",access:"rw",format:"real",needs:"id"},{name:"cmi.objectives.n.score.min",access:
"rw",format:"real",needs:"id"},{name:"cmi.objectives.n.score.max",access:"rw",format:"real",needs:"id"},{name:"cmi.objectives.n.success_status",access:"rw",format:"vocabulary",vocabulary:["passed",
"failed","unknown"],initial:"unknown",needs:"id"},{name:"cmi.objectives.n.completion_status",access:"rw",format:"vocabulary",vocabulary:["completed","incomplete","not attempted","unknown"],initial:
"unknown",needs:"id"},{name:"cmi.objectives.n.progress_measure",access:"rw",format:"real",needs:"id",range:[0,1]},{name:"cmi.objectives.n.description",access:"rw",format:"localized250",needs:"id"},
{name:"cmi.progress_measure",access:"rw",format:"real",range:[0,1]},{name:"cmi.scaled_passing_score",access:"ro",format:"text"},{name:"cmi.score.scaled",access:"rw",format:"real",range:[-1,1]},{name:
"cmi.score.raw",access:"rw",format:"real"},{name:"cmi.score.min",access:"rw",format:"real"},{name:"cmi.score.max",access:"rw",format:"real"},{name:"cmi.session_time",access:"wo",format:"timeinterval",
session:!0},{name:"cmi.success_status",access:"rw",format:"vocabulary",vocabulary:["passed","failed","unknown"],initial:"unknown"},{name:"cmi.suspend_data",access:"rw",format:"text",limit:64e3},{name:
"cmi.time_limit_action",access:"ro",format:"text",initial:"continue,no message"},{name:"cmi.total_time",access:"ro",format:"text",initial:"PT0S"},{name:"adl.nav.request",access:"rw",format:
"navRequest",initial:"_none_",session:!0},{name:"adl.nav.request_valid.continue",access:"ro",format:"text",initial:"unknown"},{name:"adl.nav.request_valid.previous",access:"ro",format:"text",initial:
"unknown"},{name:"adl.nav.request_valid.choice.{target=n}",access:"ro",format:"text",initial:"unknown"},{name:"adl.nav.request_valid.jump.{target=n}",access:"ro",format:"text",initial:"unknown"},
{name:"adl.data.n.id",access:"ro",format:"text"},{name:"adl.data.n.store",access:"rw",format:"text",limit:64e3}],parents:["cmi","cmi.comments_from_learner","cmi.comments_from_lms","cmi.interactions",
"cmi.learner_preference","cmi.objectives","cmi.objectives.n.score","cmi.score","adl.data"],arrays:{"cmi.comments_from_learner":{most:250},"cmi.comments_from_lms":{most:100},"cmi.interactions":{most:
250},"cmi.interactions.n.objectives":{most:10},"cmi.interactions.n.correct_responses":{},"cmi.objectives":{most:100},"adl.data":{}},lmsArrays:["cmi.comments_from_lms","adl.data"],types:{"true-false":
{response:"trueFalse",pattern:"trueFalse",patterns:1},choice:{response:"choice",pattern:"choice",patterns:10},"fill-in":{response:"fillIn",pattern:"fillInPattern",patterns:5},"long-fill-in":{response:
"longFillIn",pattern:"longFillInPattern",patterns:5,repeats:!0},matching:{response:"matching",pattern:"matching",patterns:5},performance:{response:"performance",pattern:"performancePattern",patterns:
5},sequencing:{response:"sequencing",pattern:"sequencing",patterns:5},likert:{response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:
{response:"other",pattern:"other",patterns:1}}}},St={scorm12:{title:"SCORM 1.2",model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data",
"adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{title:"SCORM 2004 4th Edition",model:"scorm2004"}},_t={scorm12:{sends:"changed",looseComparison:!0,
keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,first:["cmi.core","cmi.objectives",
"cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:!0,without:["adl.data"],form:
{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},xt={limit:65536,each:150},Mt={..._t.scorm12,texts:!0,losesZero:!0,
limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":64e3,
"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:pt,numbers:!0,failure:"101",offline:"lie",beacon:xt,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:
{"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},jt={..._t.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:bt,failure:"101",offline:"lie",beacon:xt,clearsStorage:
!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},Tt={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Lt={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},Ot={strict:{title:"Strict",about:"Takes only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{capped:!0},scorm2004:
{capped:!0,formats:$t}},adl:{title:"Standard (ADL)",about:"The standard and nothing else: line breaks in texts, short dates and any URI as an identifier are fine, and there is no limit of records.",
scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
'Moodle as it is installed: the grade is the raw score, a finished attempt opens as a review, and without network it says "saved" although it is not.',importer:"moodle",scorm12:Mt,scorm2004:jt},
"moodle-standard":{title:"Moodle, strict sizes",about:'Moodle with the site setting "SCORM standards mode": texts are refused where SCORM 1.2 has its limits (4,096 and 255 characters).',importer:
"moodle",scorm12:{...Mt,limits:{}},scorm2004:jt},rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only where the course sets no status, and work that is sent while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: it stores values a moment after they are set, never tells a course its status or score, and keeps no answers.",scorm12:Tt,scorm2004:Tt},frappe:{title:"Frappe LMS",about:
"Frappe Learning: a course only reads what was stored before it was opened, SCORM 1.2 courses are done when they are passed, and what is done is opened afresh.",scorm12:Lt,scorm2004:Lt}},Et={scorm12:
{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:
"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:"cmi.credit"}},Ct=
/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,At=e=>String(Number((e/100).toFixed(2))),Nt=class{constructor(t,s,n,i={}){ze(this,ye)
ze(this,me)
ze(this,he)
ze(this,ue)
ze(this,pe)
ze(this,fe)
ze(this,ge)
ze(this,we)
ze(this,ve,new Map)
ze(this,be,!1)
We(this,ue,i)
We(this,me,St[t].model)
We(this,he,s)
We(this,pe,n)
We(this,fe,Et[Ie(this,me)])
We(this,ge,e(t,s))
We(this,we,new Map(Ie(this,ge).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=Ie(this,fe),s=Ie(this,pe),n=s[t]==="suspend",i=Ie(this,me)==="scorm12"||n
We(this,be,!i)
const a=Object.entries(s).filter(([e])=>De(this,ye,Se).call(this,e,i))
We(this,ve,new Map(a))
return{entry:(Ie(this,me)==="scorm2004"?n:(s[e]??"not attempted")!=="not attempted")?n?"resume":"":"ab-initio",values:new Map(a)}}save(e,t,{final:s,lost:n},i=e=>e()){const{sends:a="all"}=Ie(this,he)
if(n&&a==="all")return
s&&De(this,ye,Oe).call(this,e,t)
const r=De(this,ye,$e).call(this,e,t)
if(a==="changed")for(const t of r)Ie(this,ve).set(t,e.get(t)??"")
if(n)return
const o=De(this,ye,ke).call(this,r).map(t=>[t,e.get(t)??""]),c=s?De(this,ye,Te).call(this,e,t):[]
i(()=>{De(this,ye,je).call(this)
for(const[e,t]of[...o,...c])De(this,ye,Me).call(this,e,t)
De(this,ye,Le).call(this)})}size(e,t,s){const n=e=>(new TextEncoder).encode(e).length
return De(this,ye,$e).call(this,e,t).reduce((t,i)=>t+s+n(i)+n(e.get(i)??""),0)}}
me=new WeakMap
he=new WeakMap
ue=new WeakMap
pe=new WeakMap
fe=new WeakMap
ge=new WeakMap
we=new WeakMap
ve=new WeakMap
be=new WeakMap
ye=new WeakSet
$e=function(e,t){return[...t].filter(t=>(Ie(this,he).sends??"all")==="all"||De(this,ye,xe).call(this,t,e))}
ke=function(e){const{form:t}=Ie(this,he)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
Se=function(e,s){const n=Ie(this,we).get(t(e))
return!!n&&(!!De(this,ye,_e).call(this,n)||s&&(!n.session||Ie(this,he).keepsExit===!0&&n.name===Ie(this,fe).exit))}
_e=function(e){return Ie(this,ge).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==Ie(this,fe).totalTime}
xe=function(e,s){if(e===Ie(this,fe).sessionTime)return!1
const n=t(e)===e?Ie(this,we).get(e)?.initial??"":void 0
return s.get(e)!==(Ie(this,ve).get(e)??n)}
Me=function(e,t){const{stores:s}=Ie(this,he)
if(s&&!s.some(t=>e.startsWith(t)))return
const n=Ie(this,pe)[e]
Ie(this,he).looseComparison&&n!==void 0&&((e,t)=>e===t||Ct.test(e)&&Ct.test(t)&&Number(e)===Number(t))(n,t)||(Ie(this,pe)[e]=t)}
je=function(){if(Ie(this,be)&&!Ie(this,he).keepsRows)for(const e of Object.keys(Ie(this,pe)))De(this,ye,Se).call(this,e,!1)||delete Ie(this,pe)[e]
We(this,be,!1)}
Te=function(e,t){const{totalTime:s,sessionTime:i,exit:a}=Ie(this,fe),r=e.get(s)??"",o=((e,t,s)=>{const i=n(e,t)+n(e,s),a=Math.floor(i/36e4),r=Math.floor(i/6e3)%60
if(e==="scorm2004")return`PT${[a&&`${a}H`,r&&`${r}M`,i%6e3&&`${At(i%6e3)}S`].filter(Boolean).join("")||"0S"}`
const o=e=>String(e).padStart(2,"0")
return`${[String(a).padStart(4,"0"),o(r),o(Math.floor(i/100)%60)].join(":")}.${o(i%100)}`})(Ie(this,me),r,e.get(i)??"")
return[[s,o==="PT0S"?Ie(this,he).noTime??o:o],...Ie(this,he).keepsExit||t.has(a)?[]:[[a,""]]]}
Le=function(){if(Object.entries(Ie(this,he).dropsState??{}).some(([e,t])=>t.includes(Ie(this,pe)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete Ie(this,pe)[
e]}
Oe=function(e,t){const{mode:s,credit:n,status:i}=Ie(this,fe),a=e.get(s)==="normal"&&e.get(n)==="credit",r=(s,n)=>{e.set(s,n)
t.add(s)},o=(t,s)=>{const[n,i]=[e.get(t)??"",e.get(s)??""]
return n===""||i===""?void 0:Number(n)>=Number(i)}
if(Ie(this,me)==="scorm12"){const t=(e.get(i)??"not attempted")==="not attempted"
t&&r(i,"completed")
const s=o("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:n="completed"}=Ie(this,he),c={any:!0,unset:t,completed:e.get(i)==="completed"}[n]
a&&s!==void 0&&c&&r(i,s?"passed":"failed")
return}const c=o("cmi.progress_measure","cmi.completion_threshold")
if(a&&Ie(this,he).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=Ie(this,ue),n=t=>(e.get(t)??"unknown")!=="unknown"
t||n(i)||r(i,"completed")
s||n("cmi.success_status")||r("cmi.success_status","passed")}a&&c!==void 0&&r(i,c?"completed":"incomplete")
const l=o("cmi.score.scaled","cmi.scaled_passing_score")
a&&Ie(this,he).derivesSuccess!==!1&&l!==void 0&&r("cmi.success_status",l?"passed":"failed")}
var It,zt,Wt,Dt,qt,Ft,Rt,Pt,Bt,Vt,Ht,Gt,Ut,Zt,Jt,Yt,Xt,Kt,Qt,es={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:
{name:"LMSFinish",general:"101",before:"301",after:"301"},getValue:{name:"LMSGetValue",general:"101",before:"301",after:"301"},setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},
commit:{name:"LMSCommit",general:"101",before:"301",after:"301"}},support:{lastError:"LMSGetLastError",errorString:"LMSGetErrorString",diagnostic:"LMSGetDiagnostic"},codes:{argument:"201",undefined:
"401",childless:"202",notArray:"203",keyword:"402",readOnly:"403",writeOnly:"404",type:"405",range:"405",unset:"0",getIndex:"201",setIndex:"201",conflict:"405",dependency:"405",noName:"201",setNoName:
"201"},strings:{0:"No error",101:"General exception",201:"Invalid argument error",202:"Element cannot have children",203:"Element not an array - cannot have count",301:"Not initialized",401:
"Not implemented error",402:"Invalid set value, element is a keyword",403:"Element is read only",404:"Element is write only",405:"Incorrect data type"}},scorm2004:{source:
"SCORM 2004 4th Ed RTE 3.1.7, 4.2",session:{initialize:{name:"Initialize",general:"102",running:"103",after:"104"},terminate:{name:"Terminate",general:"111",before:"112",after:"113"},getValue:{name:
"GetValue",general:"301",before:"122",after:"123"},setValue:{name:"SetValue",general:"351",before:"132",after:"133"},commit:{name:"Commit",general:"391",before:"142",after:"143"}},support:{lastError:
"GetLastError",errorString:"GetErrorString",diagnostic:"GetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"301",notArray:"301",keyword:"404",readOnly:"404",writeOnly:"405",type:"406",
range:"407",unset:"403",getIndex:"301",setIndex:"351",conflict:"351",dependency:"408",noName:"301",setNoName:"351"},strings:{0:"No Error",101:"General Exception",102:"General Initialization Failure",
103:"Already Initialized",104:"Content Instance Terminated",111:"General Termination Failure",112:"Termination Before Initialization",113:"Termination After Termination",122:
"Retrieve Data Before Initialization",123:"Retrieve Data After Termination",132:"Store Data Before Initialization",133:"Store Data After Termination",142:"Commit Before Initialization",143:
"Commit After Termination",201:"General Argument Error",301:"General Get Failure",351:"General Set Failure",391:"General Commit Failure",401:"Undefined Data Model Element",402:
"Unimplemented Data Model Element",403:"Data Model Element Value Not Initialized",404:"Data Model Element Is Read Only",405:"Data Model Element Is Write Only",406:"Data Model Element Type Mismatch",
407:"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},ts=/^(.+)\.(_children|_count|_version)$/,ss=(e,t)=>({result:"",error:e,rule:t}),ns=(e,t)=>({result:"false",
error:e,rule:t}),is=e=>e.format==="score12",as=class{constructor(t,s={}){ze(this,Rt)
Ae(this,"values",new Map)
Ae(this,"own",new Set)
Ae(this,"refused",[])
Ae(this,"readBack",null)
ze(this,It)
ze(this,zt)
ze(this,Wt)
ze(this,Dt)
ze(this,qt)
ze(this,Ft,new Map)
We(this,It,St[t].model)
We(this,zt,s)
We(this,Wt,e(t,s))
We(this,Dt,es[Ie(this,It)].codes)
We(this,qt,new Map(Ie(this,Wt).elements.map(e=>[e.name,e])))}knows(e){return Ie(this,qt).has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of i(e))Ie(this,Ft).set(t,Math.max(De(this,Rt,Pt).call(this,t),s+1))}load(e){const t=new Map
for(const[s,n]of e){this.provide(s,n)
for(const{array:e,index:n}of i(s))t.set(e,(t.get(e)??new Set).add(n))}if(Ie(this,zt).countsRecords)for(const[e,s]of t)Ie(this,Ft).set(e,s.size)}initial(e){return De(this,Rt,Bt).call(this,e)?.initial}
limit(e){return De(this,Rt,Bt).call(this,e)?.limit??1/0}isNumber(e){const t=De(this,Rt,Bt).call(this,e)
return e.endsWith("._count")||t!==void 0&&is(t)&&this.own.has(e)}read(e){const t=Ie(this,Dt)
if(e==="")return ss(t.noName,"an element name")
if(Ie(this,zt).silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=ts.exec(e),n=De(this,Rt,Bt).call(this,e)
if(s?!De(this,Rt,Vt).call(this,s[1]):!n)return ss(Ie(this,Rt,Ht),"no such element")
if(i(e).some(({array:e,index:t})=>t>=De(this,Rt,Pt).call(this,e)))return ss(t.getIndex,"an index below _count")
if(s)return De(this,Rt,Gt).call(this,s[1],s[2])
if(n?.access==="wo")return ss(t.writeOnly,"the element is write-only")
const a=(this.readBack??this.values).get(e)??n?.initial
return a!==void 0?{result:a,error:"0"}:{...ss(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=Ie(this,Dt)
if(e==="")return ns(s.setNoName,"an element name")
const n=ts.exec(e)
if(n&&De(this,Rt,Vt).call(this,n[1]))return ns(s.keyword,`${n[2]} is read-only`)
const i=De(this,Rt,Bt).call(this,e)
if(!i)return ns(Ie(this,Rt,Ht),"no such element")
if(i.access==="ro")return ns(s.readOnly,"the element is read-only")
if(this.refused.some(e=>i.name.startsWith(e)))return{...ns("401","injected refusal"),excused:!0}
const a=De(this,Rt,Zt).call(this,i,e)??De(this,Rt,Jt).call(this,i,e,t)??De(this,Rt,Qt).call(this,i,e,t)
if(a)return ns(...a)
this.provide(e,De(this,Rt,Ut).call(this,i,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
It=new WeakMap
zt=new WeakMap
Wt=new WeakMap
Dt=new WeakMap
qt=new WeakMap
Ft=new WeakMap
Rt=new WeakSet
Pt=function(e){return Ie(this,Ft).get(e)??0}
Bt=function(e){return Ie(this,qt).get(t(e))}
Vt=function(e){const s=t(e)
return s!==""&&[...Ie(this,qt).keys()].some(e=>e===s||e.startsWith(`${s}.`))}
Ht=function(){return Ie(this,zt).unknown??Ie(this,Dt).undefined}
Gt=function(e,n){const i=Ie(this,Dt),a=t(e)
return n==="_version"?e==="cmi"?{result:Ie(this,Wt).version,error:"0"}:ss(Ie(this,Rt,Ht),"only cmi has _version"):n==="_count"?a in Ie(this,Wt).arrays?{result:String(De(this,Rt,Pt).call(this,e)),
error:"0"}:ss(i.notArray,"only an array has _count"):Ie(this,Wt).parents.includes(a)?{result:s(Ie(this,Wt),a),error:"0"}:ss(i.childless,"the element has no _children")}
Ut=function(e,t,s){const{appends:n=[],emptyScore:i}=Ie(this,zt)
return n.includes(e.name)?(this.values.get(t)??"")+s:s===""&&i!==void 0&&is(e)?i:s}
Zt=function(e,t){const s=Ie(this,Dt),n=i(t)
for(const{array:e,pattern:t,index:i}of n){const{most:n=1/0}=Ie(this,Wt).arrays[t]
if(i>De(this,Rt,Pt).call(this,e))return[s.setIndex,"indexes without a gap"]
if(Ie(this,Wt).lmsArrays.includes(t)&&i>=De(this,Rt,Pt).call(this,e))return[s.setIndex,"only the LMS adds records here"]
if(Ie(this,zt).capped&&i>=n)return[s.setIndex,`at most ${n} records (${qe})`]}if(e.needs&&!this.values.has(`${n[0].array}.${n[0].index}.${e.needs}`))return[s.dependency,`the ${
e.needs} must be set first`]}
Jt=function(e,t,s){const n=Ie(this,Dt),{limit:i=1/0,range:a,vocabulary:r}=e
if(r&&!r.includes(s))return[n.type,`one of: ${r.join(", ")}`]
if(s.length>i)return[n.type,`at most ${i} characters${Ie(this,It)==="scorm12"?"":` (${qe})`}`]
const o=De(this,Rt,Yt).call(this,De(this,Rt,Xt).call(this,e,t),s)||De(this,Rt,Kt).call(this,e,t,s)
if(o)return[n.type,o]
if(!a||s==="")return
const[c,l=1/0]=a
return Number(s)>=c&&Number(s)<=l?void 0:[n.range,l===1/0?`a number not below ${c}`:`a number from ${c} to ${l}`]}
Yt=function(e,t){return(Ie(this,zt).formats?.[e]??mt[e])(t)}
Xt=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:n,index:a}]=i(t),r=s??this.values.get(`${n}.${a}.type`)
return r===void 0?"text":Ie(this,Wt).types[r][e.format]}
Kt=function(e,t,s){if(Ie(this,It)!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const n=t.slice(0,-5),i=Array.from({length:De(this,Rt,Pt).call(this,`${n}.correct_responses`)},(e,t)=>t),a=[`${n}.student_response`,...i.map(e=>`${n}.correct_responses.${e}.pattern`)]
for(const e of a){const[t,n]=[this.values.get(e),De(this,Rt,Bt).call(this,e)],i=t!==void 0&&n&&De(this,Rt,Yt).call(this,De(this,Rt,Xt).call(this,n,e,s),t)
if(i)return`${e} does not fit: ${i}`}return""}
Qt=function(e,t,s){const n=Ie(this,Dt)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[n.conflict,"never changed"]
const a=i(t),r=e.format==="pattern"&&this.values.get(`${a[0].array}.${a[0].index}.type`),o=r?Ie(this,Wt).types[r]:void 0,{array:c,index:l}=a.at(-1)??{array:"",index:0},{patterns:d=1/0}=o??{}
if(l>=d&&d===1)return[n.conflict,"one pattern"]
if(l>=d&&Ie(this,zt).capped)return[n.conflict,`at most ${d} patterns (${qe})`]
if(!e.unique&&(!o||o.repeats))return
const m=t.slice(`${c}.${l}`.length)
for(let e=0;e<De(this,Rt,Pt).call(this,c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${m}`)===s)return[n.conflict,"no duplicates"]}
var rs,os,cs,ls,ds,ms,hs,us,ps,fs,gs,ws,vs,bs,ys,$s,ks,Ss,_s,xs,Ms,js,Ts,Ls,Os,Es,Cs={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},As={result:"true",error:"0"}
rs=new WeakMap
os=new WeakMap
cs=new WeakMap
ls=new WeakMap
ds=new WeakMap
ms=new WeakMap
hs=new WeakMap
us=new WeakSet
ps=function(){const e={}
for(const t of Object.keys(Ie(this,rs).session))e[Ie(this,rs).session[t].name]=(...e)=>De(this,us,fs).call(this,t,e)
for(const t of Object.keys(Ie(this,rs).support))e[Ie(this,rs).support[t]]=(...e)=>De(this,us,$s).call(this,t,e)
return e}
fs=function(e,t){const{name:s}=Ie(this,rs).session[e],n=De(this,us,ws).call(this,e)
De(this,us,ys).call(this,e)
De(this,us,gs).call(this,e,s,t)
const i=De(this,us,Ss).call(this,e,t)??De(this,us,Ms).call(this,e)??De(this,us,_s).call(this,t,De(this,us,js).call(this,e,t.map(String)))
We(this,ms,i.error)
let a=i.result
n==="null"&&(a=null)
n==="page"&&(a="<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>")
n!=="undefined"&&n!=="throw"||(a=void 0)
Ie(this,ls).numbers&&e==="getValue"&&i.error==="0"&&Ie(this,cs).isNumber(String(t[0]))&&(a=Number(i.result))
n==="boolean"&&/^(true|false)$/.test(i.result)&&(a=i.result==="true")
De(this,us,ks).call(this,s,t,a,i)
if(n==="throw")throw new Error(`${s} failed in the LMS`)
return a}
gs=function(e,t,s){if(e==="initialize"&&Ie(this,ls).brokenReturn&&Ie(this,ds).recorded.has(this.options.sco??"")){De(this,us,ks).call(this,t,s,void 0,{result:"",error:Ie(this,ms),rule:
"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
ws=function(e){const t=this.faults[e]
return t!==void 0||e!=="commit"&&e!=="terminate"?t:this.faults.leaving==="window"&&Ie(this,ls).windowClosed==="lost"?"lie":this.faults.leaving&&De(this,us,bs).call(this)?"false":this.faults.offline?
Ie(this,ls).offline??"false":void 0}
vs=function(){return this.faults.leaving!==void 0&&Ie(this,ls).beacon!==void 0}
bs=function(){const{beacon:e}=Ie(this,ls)
return e!==void 0&&Ie(this,os).size(Ie(this,cs).values,Ie(this,cs).own,e.each)>e.limit}
ys=function(e){const{delay:t=0,serverDelay:s=0}=this.faults,n=Date.now()+t+(/Value$/.test(e)?0:s)
for(;Date.now()<n;);}
$s=function(e,t){const s=e==="lastError"?Ie(this,ms):String(t[0]??""),n=e==="diagnostic"&&s===""?Ie(this,ms):s,i=e==="lastError"?s:Ie(this,rs).strings[n]??"",a=!t.every(e=>typeof e=="string")||
e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
De(this,us,ks).call(this,Ie(this,rs).support[e],t,i,{result:i,error:"0",rule:a})
return i}
ks=function(e,t,s,{error:n,rule:i,excused:r}){const{clock:o,onCall:c}=this.options,l={method:e,args:t,result:s,error:n}
i&&(l.rule=i)
r&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!i||r)return
const d=`${n} ${Ie(this,rs).strings[n]}`,m=i.includes("Moodle")?"":` [${Ie(this,rs).source}]`
this.violations.push(`${e}(${t.map(a).join(", ")}) -> ${d}: ${i}${m}`)}
Ss=function(e,t){const{before:s,running:n,after:i}=Ie(this,rs).session[e],a=(t,s)=>De(this,us,xs).call(this,e,t,s),r=e==="setValue"&&Ie(this,ls).texts?t.slice(0,1):t
if(t.length!==Cs[e]||r.some(e=>typeof e!="string"))return a(Ie(this,rs).codes.argument,`exactly ${Cs[e]} argument(s), all strings`)
if(!/Value$/.test(e)&&t[0]!=="")return a(Ie(this,rs).codes.argument,"the argument must be an empty string")
const o=this.terminated&&e==="initialize"&&Ie(this,ls).beginsAgain
return this.terminated&&!o?a(i,"the session has ended"):e==="initialize"&&Ie(this,ls).oneSession&&Ie(this,ds).terminated?a(i,"one session in one page (Moodle)"):this.initialized&&n&&!o?a(n,
"the session has already begun"):!this.initialized&&s?a(s,"the session has not begun"):void 0}
_s=(e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"}
xs=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
Ms=function(e){const t=De(this,us,ws).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const n=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||De(this,us,Es).call(this,e,!0)
e==="terminate"&&(n||Ie(this,ls).endsAnyway)&&De(this,us,Ts).call(this)
if(n)return As
const i=Ie(this,ls).failure??Ie(this,rs).session[e].general
return{...De(this,us,xs).call(this,e,i,"injected fault"),excused:!0}}
js=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...De(this,us,xs).call(this,e,Ie(this,rs).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return Ie(this,cs).read(t)
if(e==="setValue")return De(this,us,Ls).call(this,t,s)
if(e==="initialize")return De(this,us,Os).call(this)
De(this,us,Es).call(this,e,!1)
e==="terminate"&&De(this,us,Ts).call(this)
return As}
Ts=function(){this.terminated=!0
Ie(this,ds).terminated=!0;[...Ie(this,cs).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&Ie(this,ds).recorded.add(this.options.sco??"")}
Ls=function(e,t){const{refuse:s=[],room:n=1/0,cut:i=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=n)return{...De(this,us,xs).call(this,"setValue",Ie(this,rs).codes.setIndex,"injected lack of room"),excused:!0}
Ie(this,cs).refused=s
return Ie(this,cs).assign(e,e==="cmi.suspend_data"?t.slice(0,i):t)}
Os=function(){const e=this.terminated
e&&We(this,cs,new as(this.edition,Ie(this,ls)))
this.terminated=!1
const{learner:t={id:"learner",name:"Learner, One"},mode:s="normal",credit:n="credit",...i}=this.options,{entry:a,values:r}=Ie(this,os).open(),{losesZero:o,threshold:c}=Ie(this,ls),l=e=>o&&
e?.trim()==="0"?void 0:e,[d,m,h]=this.standard==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"],u={[`${d}.${m}_id`]:t.id,[`${d}.${m}_name`]:t.name,[`${d}.${h}`]:s,[`${
d}.credit`]:n,[`${d}.entry`]:i.entry??a,"cmi.launch_data":l(i.launchData),"cmi.student_data.mastery_score":l(i.masteryScore),"cmi.scaled_passing_score":i.scaledPassingScore,"cmi.completion_threshold":
(c&&i.thresholdOfAttribute)??i.completionThreshold,[`cmi.${this.standard==="scorm12"?"student_data.":""}max_time_allowed`]:i.maxTimeAllowed,[`cmi.${this.standard==="scorm12"?"student_data.":
""}time_limit_action`]:i.timeLimitAction}
Ie(this,cs).load(r)
for(const[e,t]of Object.entries(u))t!==void 0&&Ie(this,cs).knows(e)&&Ie(this,cs).provide(e,t)
We(this,hs,new Map(Ie(this,cs).values))
Ie(this,ls).reads&&(Ie(this,cs).readBack=Ie(this,hs))
this.initialized=!0
return e?{...As,rule:"one session in a launch; this LMS begins another"}:As}
Es=function(e,t){const s=Ie(this,us,vs)?this.options.post:void 0
Ie(this,os).save(Ie(this,cs).values,Ie(this,cs).own,{final:e==="terminate",lost:t},s)
if(Ie(this,ls).reads==="before"){Ie(this,cs).readBack=Ie(this,hs)
We(this,hs,new Map(Ie(this,cs).values))}}
var Ns,Is,zs,Ws,Ds,qs=class e{constructor(e){ze(this,us)
Ae(this,"calls",[])
Ae(this,"violations",[])
Ae(this,"faults")
Ae(this,"initialized",!1)
Ae(this,"terminated",!1)
ze(this,rs)
ze(this,os)
ze(this,cs)
ze(this,ls)
ze(this,ds)
ze(this,ms,"0")
ze(this,hs,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=St[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:s,page:n={terminated:!1,recorded:new Set}}=e,i=Ot[t][this.standard]
We(this,ls,s==="moodle"?{...i,..._t[this.standard]}:i)
We(this,ds,n)
We(this,rs,es[this.standard])
We(this,os,new Nt(this.edition,Ie(this,ls),this.database,e))
We(this,cs,new as(this.edition,Ie(this,ls)))
this.api=De(this,us,ps).call(this)}get(e){return this.database[e]}value(e){return Ie(this,cs).values.get(e)}values(){return Object.fromEntries(Ie(this,cs).values)}unsaved(){return[...Ie(this,
cs).own].filter(e=>Ie(this,cs).values.get(e)!==(this.database[e]??Ie(this,cs).initial(e)))}limit(e){return Ie(this,cs).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,
...t})}logIn(e){Ie(this,ls).clearsStorage&&e.clear()}},Fs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Rs=e=>e.error!=="0"&&!(e.excused&&e.rule==="not set yet"),Ps=e=>"method"in e,Bs=e=>
e===void 0?"":`${(e/1e3).toFixed(2)}`
Ns=new WeakMap
Is=new WeakMap
zs=new WeakSet
Ws=function(){return this.list.parentElement}
Ds=function(e){return!this.problemsOnly||!Ps(e)||Rs(e)}
var Vs,Hs,Gs,Us,Zs,Js,Ys,Xs,Ks,Qs,en,tn,sn,nn,an,rn,on,cn,ln,dn,mn,hn,un,pn,fn="scormbuild-player",gn=2e5,wn=(e,t)=>typeof e=="string"&&e.length<=t,vn=(e,t,s)=>Array.isArray(e)&&e.length<=t&&
e.every(s),bn=e=>typeof e=="number"&&e>=0&&e<1e12,yn=e=>typeof e=="object"&&e!==null&&wn(e.session,100)&&Number.isSafeInteger(e.from)&&Array.isArray(e.events)&&e.events.every(e=>$n.has(p(e)?.do??"")),
$n=new Set(["call","leaving","switched"]),kn={call:({method:e,args:t,at:s})=>wn(e,50)&&vn(t,8,u)&&bn(s),leaving:({how:e,at:t})=>(e===null||e==="page"||e==="window")&&bn(t),switched:({at:e})=>bn(e),
there:()=>!0,left:()=>!0,place:({place:e})=>typeof e=="object"&&e!==null&&wn(e.hash,2e3)&&/^(#|$)/.test(e.hash)&&Number.isFinite(e.x)&&Number.isFinite(e.y),titles:({titles:e})=>vn(e,1e3,e=>vn(e,2,e=>
wn(e,300))&&e.length===2),asked:({hosts:e})=>vn(e,50,e=>wn(e,300)&&/^[\w.:[\]-]+$/.test(e)),tails:({tails:e})=>vn(e,100,yn)},Sn=e=>("args"in e&&Array.isArray(e.args)?e.args:[]).reduce((e,t)=>e+(e=>
(typeof e=="string"?e:Array.isArray(e)?String(e[0]):"").length)(t),100),_n="scormbuild.localhost",xn=["127.0.0.1","localhost","[::1]"],Mn=()=>location.port?`:${location.port}`:"",jn=
/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/,Tn=["handedIn","completed","passed"],Ln=["read","complete","own","through","open"],On=["done","ever","paid"],En=["submitted","passed","closed","untimed",
"started"],Cn="cards",An="steps",Nn="answers",In="quizzes",zn=e=>e==="scorm12",Wn={old:{status:"cmi.core.lesson_status",score:"cmi.core.score.",location:"cmi.core.lesson_location",exit:
"cmi.core.exit",total:"cmi.core.total_time",session:"cmi.core.session_time"},new:{status:"cmi.completion_status",score:"cmi.score.",location:"cmi.location",exit:"cmi.exit",total:"cmi.total_time",
session:"cmi.session_time"}},Dn=e=>Wn[zn(e)?"old":"new"],qn=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0,Fn=(e,t,s=`${t}s`)=>`${e.toLocaleString("en")} ${e===1?t:s}`,Rn=e=>e!==""&&
Number.isFinite(Number(e))?String(Number(Number(e).toFixed(2))):e,Pn=e=>e.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/,""),Bn=e=>o(e).open,Vn=(e,t,s="",n="")=>r("div",{class:`fact ${n}`},
r("dt",{},e),r("dd",{},r("span",{class:"value"},t),...s?[r("span",{class:"more"},s)]:[])),Hn=(e,t,s)=>r("table",{},r("caption",{},e),r("thead",{},r("tr",{},...t.map(e=>r("th",{scope:"col"},e)))),
r("tbody",{},...s.map(([e,...t])=>r("tr",{},r("th",{scope:"row"},e),...t.map(e=>r("td",{},e)))))),Gn=({costs:e})=>Hn("At worst, when everything is done",["Kind","Number","Characters"],e.map(({noun:e,
number:t,size:s})=>[e,String(t),s.toLocaleString("en")])),Un=({result:e,error:t,rule:s,method:n})=>`${typeof e=="string"?`“${e.length>80?`${e.slice(0,80)}…`:e}”`:String(e)}${t==="0"?"":`, error ${
t} ${d(t,n)}`}${s?` (${s})`:""}`,Zn=/^(LMSFinish|Terminate)$/,Jn=(e,t)=>t===null||t===""?{}:{[e]:t},Yn=class{constructor(e,t){Ae(this,"session",null)
ze(this,Vs)
this.frame=e
We(this,Vs,t)
t.onmessage=({data:e})=>this.session?.receive(e)
t.addEventListener("close",()=>this.lose())}lose(){We(this,Vs,null)
this.session?.lost()}tell(e){Ie(this,Vs)?.postMessage(e)
return Ie(this,Vs)!==null}end(){this.session=null
Ie(this,Vs)?.close()
this.frame.remove()}}
Vs=new WeakMap
var Xn=class{constructor(e){ze(this,tn)
Ae(this,"entries",[])
Ae(this,"short",!1)
Ae(this,"gone",!1)
Ae(this,"frame",null)
Ae(this,"popup",null)
Ae(this,"titles",new Map)
Ae(this,"asked",[])
Ae(this,"seen",0)
Ae(this,"id",crypto.randomUUID?.()??`${Date.now()}-${Math.random()}`)
ze(this,Hs,null)
ze(this,Gs,new AbortController)
ze(this,Us,[])
ze(this,Zs,0)
ze(this,Js,0)
ze(this,Ys,0)
ze(this,Xs,0)
ze(this,Ks,0)
ze(this,Qs,0)
ze(this,en,new Map)
this.options=e
const{standard:t,launch:s,learner:n,database:i,databases:a,trouble:r,page:o}=e
this.standard=t
this.ways=Ot[r.profile][zn(t)?"scorm12":"scorm2004"]
this.mode=r.mode==="auto"?(({closes:e={}},t)=>t.length&&t.every(t=>Object.entries(e).some(([e,s])=>s.includes(t[e])))?"review":"normal")(this.ways,a):r.mode
const c=r.pass===""?{}:zn(t)?{masteryScore:r.pass}:{scaledPassingScore:String(Number((Number(r.pass)/100).toFixed(4)))}
this.launched={learner:{...n},mode:this.mode,credit:this.mode==="normal"?"credit":"no-credit",...Jn("masteryScore",s.masteryScore),...Jn("scaledPassingScore",s.scaledPassingScore),
...Jn("completionThreshold",s.completionThreshold),...Jn("thresholdOfAttribute",s.thresholdOfAttribute),...Jn("launchData",s.launchData),completionSetByContent:s.completionSetByContent,
objectiveSetByContent:s.objectiveSetByContent,...Jn("maxTimeAllowed",s.maxTimeAllowed),...Jn("timeLimitAction",s.timeLimitAction),...c}
s.scormType==="asset"&&this.ways.completesAssets&&(i[Dn(t).status]="completed")
this.held={...i}
this.lms=new qs({...this.launched,standard:t,profile:r.profile,database:i,page:o,sco:s.identifier,clock:()=>Ie(this,Zs),onCall:e=>De(this,tn,sn).call(this,e)})
De(this,tn,nn).call(this,A(r))
this.date=(new Date).toISOString()
Object.keys(A(r)).length&&De(this,tn,an).call(this)}change(e){this.options={...this.options,trouble:e}
Ie(this,Us).push(A(e))
Ie(this,Hs)?.tell({do:"faults",faults:A(e),offline:e.offline})||De(this,tn,on).call(this)}open(e,t,s,{place:n,line:i}={}){if(i){i.frame.title=Ie(this,tn,ln)
i.frame.classList.remove("there")
De(this,tn,mn).call(this,i,t,!1,n)
return}const a=z(Ie(this,tn,ln),s)
a.src=t.player
e.replaceChildren(a)
De(this,tn,dn).call(this,a,t,!1,n)}openWindow(e,t,s){this.popup=e.contentWindow?.open(t.player,"_blank","popup,width=1000,height=720")??null
if(!this.popup)return!1
e.setAttribute("sandbox",s)
e.src=t.player
De(this,tn,dn).call(this,e,t,!0)
const n=setInterval(()=>{if(this.popup?.closed){clearInterval(n)
this.gone||this.options.onClosed()}},300)
return!0}lost(){this.gone||this.options.onClosed()}receive(e){if(this.gone)return
const t=p(e)
if(t){We(this,Ks,Ie(this,Ks)+1)
if(performance.now()-Ie(this,Xs)>1e4){We(this,Xs,performance.now())
We(this,Ks,1)}if(Ie(this,Ks)>3e4)De(this,tn,un).call(this,"It called the LMS without end.")
else switch(t.do){case"call":case"leaving":case"switched":De(this,tn,hn).call(this,t)
break
case"there":this.frame?.classList.add("there")
break
case"titles":this.titles=new Map(t.titles)
this.options.onNews()
break
case"asked":this.asked=t.hosts
this.options.onNews()
break
default:Ie(this,en).get(t.do)?.(t)}}else De(this,tn,un).call(this,"It sent the preview what no player sends.")}async place(){return!this.popup&&Ie(this,Hs)?.tell({do:"place"})?(await De(this,tn,
cn).call(this,"place",1e3))?.place:void 0}async leave(e,t=!1){if(this.gone)return null
const s=Ie(this,Hs)
if(e==="crash"){s?.tell({do:"die"})
De(this,tn,pn).call(this)
return null}const n=s?.tell({do:"leave",how:e})?await De(this,tn,cn).call(this,"left",5e3):null
if(t&&n&&s&&!this.popup&&!this.gone){this.gone=!0
s.session=null
return s}De(this,tn,pn).call(this)
return null}run(){const{course:e,launch:t,trouble:s}=this.options
return{form:"scormbuild-run",version:1,standard:this.standard,profile:s.profile,course:e,sco:t.identifier,begun:this.date,launch:this.launched,database:this.held,entries:this.entries,...this.short?
{short:!0}:{}}}}
Hs=new WeakMap
Gs=new WeakMap
Us=new WeakMap
Zs=new WeakMap
Js=new WeakMap
Ys=new WeakMap
Xs=new WeakMap
Ks=new WeakMap
Qs=new WeakMap
en=new WeakMap
tn=new WeakSet
sn=function(e){De(this,tn,rn).call(this,e)
Zn.test(e.method)&&this.lms.terminated&&this.options.onEnd(this.lms.value("adl.nav.request")??"_none_")}
nn=function(e){const{leaving:t}=this.lms.faults
N(this.lms,{at:Ie(this,Zs),faults:{...e,...t?{leaving:t}:{}}})
this.slow={...e.delay?{delay:e.delay}:{},...e.serverDelay?{serverDelay:e.serverDelay}:{}}}
an=function(){const{delay:e,serverDelay:t,...s}=this.lms.faults
De(this,tn,rn).call(this,{at:Math.round(Ie(this,Zs)),faults:{...s,...this.slow}})}
rn=function(e){this.entries.push(e)
We(this,Js,Ie(this,Js)+Sn(e))
this.lms.calls.length=0
this.lms.violations.length=0
for(;this.entries.length>1e5||Ie(this,Js)>5e7;){for(const e of this.entries.splice(0,Math.ceil(this.entries.length/10)))We(this,Js,Ie(this,Js)-Sn(e))
this.short=!0}this.options.onEntry(e)}
on=function(){const e=Ie(this,Us).shift()
if(e){De(this,tn,nn).call(this,e)
De(this,tn,an).call(this)}}
cn=function(e,t){return new Promise(s=>{Ie(this,en).set(e,s)
setTimeout(()=>s(null),t)})}
ln=function(){return`Course: ${this.options.launch.title}`}
dn=async function(e,t,s,n){this.frame=e
e.addEventListener("load",()=>e.addEventListener("load",()=>Ie(this,Hs)?.lose()),{once:!0})
De(this,tn,mn).call(this,new Yn(e,await g(e,t,Ie(this,Gs).signal)),t,s,n)}
mn=function(e,t,s,n){const{launch:i,trouble:a,page:r,standard:o,database:c,alone:l}=this.options
this.frame=e.frame
We(this,Hs,e)
e.session=this
e.tell({do:"begin",session:this.id,title:i.title,url:t.origin+i.url,api:a.api,offline:a.offline,place:n,window:s,alone:l,page:{terminated:r.terminated,recorded:[...r.recorded]},options:
{...this.launched,standard:o,profile:a.profile,sco:i.identifier,database:{...c},faults:A(a)}})}
hn=function(e){this.seen+=1
We(this,Ys,Ie(this,Ys)+Sn(e))
if(Ie(this,Ys)>5e8){De(this,tn,un).call(this,"It sent the LMS more than any LMS could take.")
return}We(this,Zs,e.at)
if(e.do==="switched")De(this,tn,on).call(this)
else{N(this.lms,e)
e.do==="leaving"&&De(this,tn,an).call(this)}const t=Ie(this,Hs)
t&&(Ie(this,Qs)||We(this,Qs,window.setTimeout(()=>{We(this,Qs,0)
t.tell({do:"seen",count:this.seen})},200)))}
un=function(e){De(this,tn,pn).call(this)
this.options.onStopped(e)}
pn=function(){this.gone=!0
Ie(this,Gs).abort()
Ie(this,Hs)?.end()
this.frame?.remove()
this.popup?.close()}
var Kn,Qn,ei,ti,si,ni,ii,ai="scormbuild-preview:",ri={profile:"strict",mode:"auto",pass:"",api:"at once",saving:"works",offline:!1,expired:!1,cut:"",slow:"at once"},oi=["Rivera, Ana",
"Müller-Ångström, Zoë","محمد الأحمد","王小明","Comma, Jr., Sam, PhD",'O\'Neil "Ace", <b>Pat</b> & Co',"नमस्ते, अनन्या",`Longname, ${"Maximiliana ".repeat(18).trim()}`],ci=class{constructor(e){ze(this,ei)
ze(this,Kn,new Map)
ze(this,Qn,new Map)
this.course=e
this.view=R({width:"full",panel:!0,open:["answers"],filter:"all"},W("view"))
const t=W(`course:${e}`)
this.kept=R({standard:"",learners:[],current:"",trouble:ri,made:0},t)
this.kept.trouble=R(ri,this.kept.trouble)
this.kept.learners.length||this.addLearner()}save(){D("view",this.view)
D(`course:${this.course}`,this.kept)}get learner(){const{learners:e,current:t}=this.kept
return e.find(({id:e})=>e===t)??e[0]}addLearner(e){this.kept.made+=1
const t=Math.floor((this.kept.made-1)/oi.length),s={id:De(this,ei,ti).call(this),name:e??oi[(this.kept.made-1)%oi.length]+(t?` ${t+1}`:"")}
this.kept.learners.push(s)
this.kept.current=s.id
this.save()
return s}resetLearner(){const{learner:e}=this
De(this,ei,si).call(this,e.id)
e.id=De(this,ei,ti).call(this)
this.kept.current=e.id
this.save()}removeLearner(){const{learner:e,kept:t}=this
De(this,ei,si).call(this,e.id)
t.learners=t.learners.filter(({id:t})=>t!==e.id)
t.current=t.learners[0]?.id??""
t.learners.length||this.addLearner()
this.save()}database(e,t,s=this.learner.id){const n=De(this,ei,ni).call(this,e,t,s),i=Ie(this,Kn).get(n),a=i??Object.assign(Object.create(null),W(n))
if(!i){Ie(this,Kn).set(n,a)
Ie(this,Qn).set(n,{...a})}return a}saveDatabase(e,t,s=this.learner.id){const n=this.database(e,t,s),i=De(this,ei,ni).call(this,e,t,s),a=Ie(this,Qn).get(i)??{},r={...W(i)??a}
for(const e of new Set([...Object.keys(n),...Object.keys(a)]))n[e]!==a[e]&&(n[e]===void 0?delete r[e]:r[e]=n[e])
for(const e of Object.keys(n))e in r||delete n[e]
Object.assign(n,r)
Ie(this,Qn).set(i,{...r})
D(i,r)}emptyDatabase(e,t){const s=this.database(e,t)
for(const e of Object.keys(s))delete s[e]
this.saveDatabase(e,t)}keepOpen(e){D(Ie(this,ei,ii)+e.session,e)}dropOpen(e){q(Ie(this,ei,ii)+e)}takeOpen(){const e=Ie(this,ei,ii),t=F().filter(t=>t.startsWith(e)),s=t.map(W).filter(e=>
typeof e?.session=="string"&&typeof e.run=="object")
t.forEach(q)
return s}amend({standard:e,sco:t,launch:s},n){const i=s.learner?.id
if(!this.kept.learners.some(({id:e})=>e===i))return
const a=this.database(e,t,i)
for(const[e,t]of Object.entries(n))t===void 0?delete a[e]:a[e]=t
this.saveDatabase(e,t,i)}}
Kn=new WeakMap
Qn=new WeakMap
ei=new WeakSet
ti=function(){return`learner-${this.kept.made}-${Math.random().toString(36).slice(2,7)}`}
si=function(e){const t=`db:${this.course}:${e}:`
for(const e of Ie(this,Kn).keys())e.startsWith(t)&&Ie(this,Kn).delete(e)
for(const e of F())e.startsWith(t)&&q(e)}
ni=function(e,t,s){return`db:${this.course}:${s}:${e}:${t}`}
ii=function(){return`open:${this.course}:`}
var li,di,mi=["answers","memory","learners","trouble","calls"],hi=matchMedia("(width < 56.25rem)"),ui=e=>o(e),pi=e=>o(e),fi=e=>o(e),gi=document.querySelector('meta[name="run"]').content,wi=null,vi="",
bi={terminated:!1,recorded:new Set},yi=0,$i=null,ki=0,Si=0,_i=null,xi=Promise.resolve(),Mi=new class{constructor(e,t){ze(this,zs)
ze(this,Ns,[])
ze(this,Is,!1)
this.list=e
this.isOpen=t
this.entries=[]
this.problemsOnly=!1}show(e){this.entries=e
this.renew()}renew(){We(this,Ns,[])
if(this.isOpen()){this.list.replaceChildren(...this.entries.filter(e=>De(this,zs,Ds).call(this,e)).slice(-400).map(h))
Ie(this,zs,Ws).scrollTop=Ie(this,zs,Ws).scrollHeight}}add(e){if(this.isOpen()&&De(this,zs,Ds).call(this,e)){Ie(this,Ns).push(e)
if(!Ie(this,Is)){We(this,Is,!0)
requestAnimationFrame(()=>{We(this,Is,!1)
const{list:e}=this,t=Ie(this,zs,Ws),s=t.scrollHeight-t.scrollTop-t.clientHeight<40
e.append(...Ie(this,Ns).slice(-400).map(h))
We(this,Ns,[])
for(;e.childElementCount>400;)e.firstElementChild?.remove()
s&&(t.scrollTop=t.scrollHeight)})}}}}(o("call-list"),()=>fi("calls").open&&!o("panel").hidden),ji=0,Ti=!1,Li=K(),Oi=new WeakSet,Ei=new Set(["saving","offline","cut","slow"]),Ci=0,Ai=(e,t)=>
o(e).addEventListener("click",t);(async()=>{if(await(async()=>{if(!xn.includes(location.hostname))return!1
const e=`${location.protocol}//${_n}${Mn()}`
try{await fetch(`${e}/here`)}catch{return!1}location.replace(`${e}/`)
return!0})())return
li=await ne()
const e=(di=re()).kept.standard
e&&e!==li.standard&&li.standards.includes(e)&&(li=await ne(e))
for(const e of mi)fi(e).open=di.view.open.includes(e)
Mi.problemsOnly=di.view.filter==="problems"
for(const e of document.querySelectorAll('input[name="filter"]')){const t=e
t.checked=t.value===di.view.filter}(()=>{const e=()=>Object.entries(Ot).map(([e,{title:t}])=>r("option",{value:e},t))
ui("profile").append(...e())
ui("replay-profile").append(...e())
o("names").append(...oi.map(e=>r("option",{value:e})))
Ai("relaunch",()=>Q({words:"Launched again"}))
Ai("attempt",()=>Q({begin:()=>li.launches.forEach(({identifier:e})=>di.emptyDatabase(li.standard,e)),words:"A new attempt"}))
Ai("leave",()=>ee("page"))
Ai("close",()=>ee("window"))
Ai("crash",()=>ee("crash"))
Ai("popup",()=>Q({popup:!0}))
Ai("add",()=>Q({begin:()=>{di.addLearner()
G()},words:"A new learner"}))
Ai("reset",()=>Q({begin:()=>{di.resetLearner()
G()},words:"The learner starts from nothing"}))
Ai("remove",()=>Q({begin:()=>{di.removeLearner()
G()},words:"Removed"}))
pi("rename").addEventListener("change",()=>{const e=pi("rename").value.trim()
if(e&&e!==di.learner.name){di.learner.name=e
te("Renamed, and launched again")}})
for(const e of o("switches").elements)(e instanceof HTMLSelectElement||e instanceof HTMLInputElement)&&e.addEventListener("change",()=>{e.checkValidity()?se({[e.name]:e instanceof HTMLInputElement&&
e.type==="checkbox"?e.checked:e.value}):e.reportValidity()})
o("switches").addEventListener("submit",e=>e.preventDefault())
for(const e of["calm","calm-too"])Ai(e,()=>{se({...ri,profile:di.kept.trouble.profile})
e==="calm-too"&&o("relaunch").focus()})
ui("standard").addEventListener("change",()=>{di.kept.standard=ui("standard").value
di.save()
Q({begin:async()=>{li=await ne(di.kept.standard)
ie()},words:`Launched with ${St[di.kept.standard].title}`})})
for(const e of document.querySelectorAll('input[name="width"]'))e.addEventListener("change",()=>{di.view.width=e.value
di.save()
J()})
Ai("panel-button",()=>{const e=o("panel").hidden===!0
hi.matches||(di.view.panel=e)
di.save()
Y(e)})
Ai("problems-button",()=>{const e=o("overlay").hidden===!0
ae(e)
e&&o("overlay-title").focus()})
const t=()=>{ae(!1)
o("problems-button").focus()}
Ai("overlay-close",t)
document.addEventListener("keydown",({key:e})=>{if(e==="Escape")if(o("overlay").hidden){if(hi.matches&&!o("panel").hidden){Y(!1)
o("panel-button").focus()}}else o("overlay-close").hidden||t()})
for(const e of mi)fi(e).addEventListener("toggle",()=>{const t=di.view.open.filter(t=>t!==e)
di.view.open=fi(e).open?[...t,e]:t
di.save()
e==="calls"?Mi.renew():V()})
for(const e of document.querySelectorAll('input[name="filter"]'))e.addEventListener("change",()=>{di.view.filter=e.value
Mi.problemsOnly=di.view.filter==="problems"
di.save()
Mi.renew()})
Ai("copy",()=>{(async e=>{if(navigator.clipboard)return navigator.clipboard.writeText(e)
const t=r("textarea",{class:"unseen","aria-hidden":"true"})
t.value=e
document.body.append(t)
t.select()
const s=document.execCommand("copy")
t.remove()
o("copy").focus()
if(!s)throw new Error("not allowed")})((e=>e.map(e=>Ps(e)?m(e):`${Bs(e.at).padStart(8)}  -- ${l(e.faults)}`).join("\n"))(Mi.problemsOnly?Mi.entries.filter(e=>!Ps(e)||Rs(e)):Mi.entries)).then(()=>
P("Copied"),()=>P("The browser does not allow copying here."))})
Ai("save-run",ce)
Ai("open-run",()=>pi("run-file").click())
pi("run-file").addEventListener("change",le)
ui("replay-profile").addEventListener("change",de)
Ai("replay-close",()=>o("replay").close())
hi.addEventListener("change",()=>Y(!hi.matches&&di.view.panel))
window.addEventListener("pagehide",()=>{li&&vi&&di.saveDatabase(li.standard,vi)
!wi||wi.gone||wi.short||di.keepOpen({session:wi.id,seen:wi.seen,run:wi.run()})})
window.addEventListener("pageshow",({persisted:e})=>{e&&wi&&di.dropOpen(wi.id)})})()
Y(!hi.matches&&di.view.panel)
J()
ie()
G()
U()
await(async()=>{const e=di.takeOpen(),{room:t,second:s,sandbox:n}=li
if(!e.length||!t)return
const i=f(t,s),a=z("Nothing yet",n)
a.hidden=!0
a.src=i.player
document.body.append(a)
const r=new AbortController,o=await new Promise(t=>{setTimeout(()=>t([]),3e3)
g(a,i,r.signal).then(s=>{s.onmessage=({data:e})=>{const s=p(e)
t(s?.do==="tails"?s.tails:[])}
s.postMessage({do:"tails",sessions:e.map(({session:e})=>e)})})})
r.abort()
a.remove()
for(const{session:t,seen:s,run:n}of e)for(const e of o.filter(e=>e.session===t))di.amend(n,I(n,e.events.slice(Math.max(0,s-e.from))))})()
await Q();(()=>{const e=new EventSource(`/api/${gi}/events`)
let t=!1
e.addEventListener("course",()=>{t&&P("The preview is back")
t=!1
o("title").classList.remove("stale");(async()=>{const e=Ci+=1,t=await ne(di?.kept.standard||void 0)
if(e!==Ci)return
const s=li
if(s.room&&t.room&&s.room.label!==t.room.label){await ee("page")
location.reload()}else{li=t
if(s.ok!==t.ok||s.revision!==t.revision||JSON.stringify(s.diagnostics)!==JSON.stringify(t.diagnostics)){ie()
if(!s.revision&&t.revision){di=re()
G()
U()}if(s.revision!==t.revision){const e=wi&&!wi.gone?await wi.place():void 0
wi?.gone&&s.revision?H():await Q({place:e,samePage:!0,words:"The course has changed"})}else s.ok!==t.ok&&P(t.ok?"The course can be built again":"The course cannot be built")}}})().catch(()=>
P("The course could not be loaded; reload this page."))})
e.addEventListener("error",()=>{t||P("The preview has ended, or cannot be reached. This page waits for it.")
t=!0
o("title").classList.add("stale")
e.readyState===EventSource.CLOSED&&oe()})})()})().catch(e=>B("The preview cannot begin",e instanceof Error?e.message:String(e)))})()


"use strict";(()=>{function e(e){return!(e!==null&&!["number","boolean","undefined"].includes(typeof e))||He(e,Ve)||Array.isArray(e)&&e.length===1&&He(e[0],Ve)}function t(e){if(typeof e!="object"||
e===null)return null
const t=e
return typeof t.do=="string"&&Object.hasOwn(Ye,t.do)&&Ye[t.do](t)?t:null}function s({label:e,token:t},s){const n=location.hostname===Ke?`${e}.${Ke}${et()}`:`${s.host||location.hostname}:${s.port}`,i=
`${location.protocol}//${n}`
return{origin:i,player:`${i}/${t}/player#${location.origin}`}}function n(e,{origin:t},s){return new Promise(n=>{const i=r=>{if(s.aborted||r.source!==e.contentWindow||r.origin!==t||r.data!==Be)return
window.removeEventListener("message",i)
const{port1:a,port2:o}=new MessageChannel
e.contentWindow?.postMessage(Be,t,[o])
n(a)}
window.addEventListener("message",i)
s.addEventListener("abort",()=>window.removeEventListener("message",i))})}function i(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function r(e){return document.getElementById(e)}function a(e){return typeof e!="string"?String(e):JSON.stringify(e.length>160?`${e.slice(0,160)}… (${
e.length.toLocaleString("en")} characters)`:e)}function o(e){const t=[e.commit==="false"&&"saving fails",e.commit==="lie"&&"saving returns “true” but loses the work",e.commit==="page"&&
"the LMS answers a save with a login page",e.commitFailures&&`the next ${e.commitFailures} commits fail`,e.offline&&"no network",e.cut!==void 0&&`suspend data is cut after ${
e.cut.toLocaleString("en")} characters`,e.delay&&`every call takes ${e.delay} ms`,e.serverDelay&&`saving takes ${e.serverDelay} ms`,e.leaving==="page"&&"the learner leaves the page",
e.leaving==="window"&&"the learner closes the window"].filter(Boolean)
return t.length?t.join(", "):"everything works"}function c(e,t){return tt[t.startsWith("LMS")?"scorm12":"scorm2004"].strings[e]??""}function l({at:e,method:t,args:s,result:n,error:i,rule:r,excused:o}
){const l=i==="0"?"":`  error ${i} ${c(i,t)}`,d=r&&r!=="not set yet"?`  [${o?"":"rule: "}${r}]`:""
return`${it(e).padStart(8)}  ${t}(${s.map(a).join(", ")}) -> ${a(n)}${l}${d}`}function d(e){if(!nt(e))return i("li",{class:"switch"},i("span",{class:"at"},it(e.at)),i("span",{},`From here on: ${
o(e.faults)}`))
const{method:t,args:s,result:n}=e
return i("li",{class:st(e)?e.excused?"call caused":"call broken":"call"},i("span",{class:"at"},it(e.at)),i("code",{},i("b",{},t),`(${s.map(a).join(", ")})`,i("span",{class:"arrow"}," → "),a(n)),
...(({error:e,method:t,rule:s,excused:n})=>{if(e==="0"&&!s)return[]
if(s==="not set yet")return[i("span",{class:"note"},`${e} not set yet (not a mistake)`)]
const r=e==="0"?[]:[i("strong",{},`${e} ${c(e,t)}`)]
s&&r.push(i("span",{class:"rule"},n?"You caused this under “LMS and failures”.":`Rule: ${s}.`))
return r})(e))}function m(e,t){return i("iframe",{title:e,class:"course-frame",...t?{sandbox:t}:{},allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})}
function u(e,{without:t=[],limits:s={}}={}){const{model:n,without:i=[],changes:r={}}=ws[e],a=gs[n],o=[...t,...i],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...a,elements:a.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,r[t])
t in s&&(e.limit=s[t])
return e}),parents:a.parents.filter(c),arrays:Object.fromEntries(Object.entries(a.arrays).filter(([e])=>c(e))),lmsArrays:a.lmsArrays.filter(c)}}function h(e){return/\.n(\.|$)/.test(e)?"":
e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function p(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,n=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(n.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function f(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],n=
e==="scorm12"?t.split(":"):/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(n[s]??0)*t*100),0)}function g(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const n=t.slice(0,s).join(".")
return[{array:n,pattern:h(n),index:Number(e)}]})}function w(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}function v({saving:e,offline:t,expired:s,cut:n,slow:i}){const r={},a=s?"false":{works:void 0,twice:void 0,fails:"false",lies:"lie",page:"page"}[e]
if(a){r.commit=a
r.terminate=a}else e==="twice"&&(r.commitFailures=2)
t&&(r.offline=!0)
n!==""&&Number(n)>=0&&(r.cut=Number(n))
i==="all"&&(r.delay=300)
i==="saving"&&(r.serverDelay=300)
return r}function b(e,t){if("faults"in t)e.faults={...t.faults,delay:0,serverDelay:0}
else if("method"in t)try{Object.hasOwn(e.api,t.method)&&e.api[t.method](...t.args)}catch{}else t.do==="leaving"&&(t.how?e.faults.leaving=t.how:delete e.faults.leaving)}function y(e,t){const{launch:s,
standard:n,profile:i,sco:r,database:a,entries:o}=e
let c=0
const l=new Ln({...s,standard:n,profile:i,sco:r,database:{...a},clock:()=>c}),d=e=>{c=e.at??c
b(l,e)}
o.forEach(d)
const m={...l.database}
t.forEach(d)
const u=new Set([...Object.keys(m),...Object.keys(l.database)])
return Object.fromEntries([...u].filter(e=>m[e]!==l.database[e]).map(e=>[e,l.database[e]]))}function $(e,t){if(On(e)){const e=t["cmi.core.lesson_status"]??"not attempted",s={"not attempted":[
"Not started",""],incomplete:["In progress","going"],completed:["Completed","good"],passed:["Passed","good"],failed:["Failed","bad"],browsed:["Browsed",""]},[n,i]=An(s,e)??[e,""]
return{words:n,tone:i}}const s=t["cmi.completion_status"]??"unknown",n=t["cmi.success_status"]??"unknown",i=[An({completed:"Completed",incomplete:"In progress","not attempted":"Not started",unknown:
""},s)??s,n==="unknown"?"":n].filter(Boolean).join(", "),r=n==="failed"?"bad":n==="passed"||s==="completed"?"good":s==="incomplete"?"going":""
return{words:i?i[0].toUpperCase()+i.slice(1):"Not started",tone:r}}function k(e,t,{closes:s={}}){const{"cmi.completion_status":n="unknown","cmi.success_status":i="unknown"}=t
return!On(e)&&"cmi.completion_status"in s&&i!=="unknown"&&["unknown","not attempted"].includes(n)?"This LMS shows “not attempted” because the course sent no completion status":""}
function x(e){if(e.includes(":"))return e.split(":").reduce((e,t)=>e*60+Number(t),0)
const t=/^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(e)?.slice(1)??[]
return[31536e3,2592e3,86400,3600,60,1].reduce((e,s,n)=>e+s*Number(t[n]??0),0)}function _(e){const t=Math.round(e),s=Math.floor(t/3600),n=Math.floor(t/60)%60
return s?`${s} h ${n} min`:n?`${n} min ${t%60} s`:e>0&&t<10?`${Number(e.toFixed(1))} s`:`${t} s`}function S(e){const t=[[/^cmi\.interactions/,"answers"],[/^cmi\.objectives/,"objectives"],[/status$/,
"status"],[/score/,"score"],[/suspend_data$/,"the learner's place and work"],[/location$/,"bookmark"],[/progress_measure$/,"progress"],[/comments/,"comments"],[/preference/,"preferences"]]
return[...new Set(e.filter(e=>!/(session_time|exit|nav\.request)$/.test(e)).map(e=>t.find(([t])=>t.test(e))?.[1]??e))].join(", ")}function M(e,t){return t===""?{}:On(e)?{masteryScore:t}:
{scaledPassingScore:String(Number((Number(t)/100).toFixed(4)))}}function T(e,t,s,n){const i=fi(t)
if(i===""&&e!=="fill-in")return"nothing"
const r=n?i.replace(/^\{|\}$/g,"").split(","):i.split("[,]")
return An(yi,e)?.({text:i,parts:r,old:n,question:s})??gi(i,s?.choices)}function j(e){return Object.fromEntries($i.map(({part:t},s)=>[t,e(t,s)]))}function L(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...j(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}function O(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function E(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function C(e,t){Object.assign(t,E(O(e[3]),_i))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=O(n(2))*10}for(const{part:i,sign:r}of $i)if(e[s]===r){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const r=i[5]==="_"?n(2):"",a=O(r||i[5]),o=e.slice(s,s+a)
if(o.length<a||i[5]==="_"&&!r)return
s+=a
const c=O(i[3])
t.answers.set(i.slice(0,2),{given:o,...E(c,Si),hints:c>>3,share:O(i[2]),tries:O(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...E(O(e[2]),Mi),attempts:O(e[3]),score:Math.min(O(e.slice(4,7)),1e4),weight:O(e.slice(7,9)),used:O(e.slice(9))})}}function A(e){const t=(e=>
{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",r="",a="",o=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c={attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}
c.attempt=s
const l=ki.exec(r)
l&&(c.place={lesson:l[1],block:O(l[2])})
if(/^[\w-]{1,6}$/.test(a)){Object.assign(c,E(O(a[0]),xi))
c.xp=O(a.slice(1))}/^[\w-]{1,3}$/.test(o)&&(c.time=O(o)*10)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&C(e,L(c,e.slice(0,3)))
return{progress:c,sequence:O(n),whole:O(i)===e.trim().length}})(e)
if(!t)return null
const{progress:s,whole:n}=t,i=e.trim().split(";"),r=i.slice(0,7).join(";").length,a=i.slice(7).filter(e=>s.lessons.has(e.slice(0,3))).map(e=>{const t=s.lessons.get(e.slice(0,3)),n={}
t?.cards.size&&(n[Ti]=1+2*t.cards.size)
t?.steps.size&&(n[ji]=1+2*t.steps.size)
t?.answers.size&&(n[Li]=[...t.answers.values()].reduce((e,{given:t})=>e+6+(t.length<63?0:2)+t.length,1))
t?.quizzes.size&&(n[Oi]=1+11*t.quizzes.size)
return{lesson:e.slice(0,3),total:1+e.length,kinds:n,complete:t?.complete??!1}})
return{head:r,lessons:a,whole:n,xp:s.xp,complete:a.filter(({complete:e})=>e).length}}function N({stored:e,session:t}){return t?.lms.initialized&&!t.gone?{...e,...t.lms.values()}:{...e}}function I(e,
t){const s=i("div",{},...t)
if(s.innerHTML!==e.dataset.shown){e.dataset.shown=s.innerHTML
e.replaceChildren(...s.childNodes)}}function W({session:e},t){const s=(e,t)=>i("span",{class:`dot ${e}`},t)
if(!e||e.gone)return s("","No session is running.")
const{lms:n,mode:r,tally:a}=e,{kept:o,saves:c,refused:l}=a,d=r==="normal"?"":` The course is in ${r} mode, so nothing should count.`
if(!n.initialized)return s("",e.options.launch.scormType==="asset"?`This part does not report to the LMS${e.ways.completesAssets?", which marks it as completed because it was opened":""}.`:
`The course has not contacted the LMS yet.${d}`)
if(n.terminated)return s(o===!1?"bad":"",o===!1?"The session is over. The LMS did not store what the course sent at the end.":`The session is over. The LMS keeps what was saved.${d}`)
const m=S(t)
return o===!1?s("bad",`The LMS did not store the last save${m?`. Missing: ${m}`:""}.`):m?s("going",`Not saved yet: ${m}.${d}`):l?s("bad",`Saved, but the LMS rejected ${Nn(l,"value")}. See “Calls”.${
d}`):s("good",c?`All work is saved (${Nn(c,"save")} in this session).${d}`:`The session has started.${d}`)}function z({head:e,lessons:t,whole:s},n){const r=["cards","steps","answers",
"quizzes"].filter(e=>t.some(t=>t.kinds[e])),a=t.map(({lesson:e,kinds:t,total:s})=>[n.get(e)??e,...r.map(e=>String(t[e]??"")),String(s)])
return i("div",{},Ai("Characters used now",["Lesson",...r.map(e=>e[0].toUpperCase()+e.slice(1)),"All"],[["The course itself",...r.map(()=>""),String(e)],...a]),...s?[]:[i("p",{class:"note bad"},
"The end is missing: the LMS cut it off.")])}function D(){return{terminated:!1,recorded:new Set}}function q(e,t){for(const s of F(e))s.addEventListener("change",()=>t(s.value))}function R(e,
t){for(const s of F(e))s.checked=s.value===t}function F(e){return document.querySelectorAll(`input[name="${e}"]`)}function P(){if(!Fi){Fi=!0
requestAnimationFrame(()=>{Fi=!1
B()})}}function B(){if(!Ii.store)return
const{course:e,store:t,session:s,sco:n}=Ii,a={standard:e.standard,stored:t.database(e.standard,n),session:s,questions:e.questions,state:e.state,lessons:s?.titles??new Map};(e=>{const{standard:t,
stored:s,session:n}=e,i=N(e),a=new Set(n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[]),o=Cn(t),c=(...e)=>e.some(e=>a.has(e))?"not saved yet":"",l=$(t,i),d=((e,t)=>{const{score:s}=
Cn(e),n=t[`${s}raw`]??"",i=t[`${s}max`]??""
if(n!=="")return i!==""?`${In(n)} of ${In(i)}`:In(n)
const r=t[`${s}scaled`]??""
return r===""?"":`${In(String(Number(r)*100))} %`})(t,i),m=On(t)?i["cmi.student_data.mastery_score"]:i["cmi.scaled_passing_score"],u=m?`pass mark ${On(t)?m:`${Math.round(Number(m)*100)} %`}`:"",h=x(s[
o.total]??""),p=!n||n.gone||n.lms.terminated?0:x(i[o.session]??""),f=(({standard:e,lessons:t},s)=>{if(!On(e)&&s["cmi.progress_measure"])return{words:`${Math.round(Number(s[
"cmi.progress_measure"])*100)} %`,more:""}
const n=A(s["cmi.suspend_data"]??"")
return n&&t.size?{words:`${n.complete} of ${Nn(t.size,"lesson")}`,more:""}:{words:"–",more:On(e)?"SCORM 1.2 has no progress":"the course sent none"}})(e,i),g=((e,t,s)=>{const{score:n}=Cn(e),[i,r,a]=[
"raw","min","max"].map(e=>t[n+e]??""),o=t[`${n}scaled`]??""
if(s==="raw")return i!==""?`${In(String(Math.min(100,Number(i))))} of 100`:["passed","completed"].some(e=>[t["cmi.core.lesson_status"],t["cmi.completion_status"],t["cmi.success_status"]].includes(e))?
"0 of 100, because the course sent no raw score":o!==""?"none, because the course sent only a scaled score":""
if(s!=="scaled")return""
if(o!=="")return`${In(String(Number(o)*100))} % of the points`
const c=Number(a||100)-Number(r||0)
return i===""||c<=0?"":`${In(String((Number(i)-Number(r||0))/c*100))} % of the points`})(t,s,n?.ways.grade)
I(r("facts"),[Ci("Status",l.words,c(o.status,"cmi.success_status")||(n?k(t,i,n.ways):""),l.tone),Ci("Score",d||"–",c(`${o.score}raw`,`${o.score}scaled`)||(d?u:u||"none yet")),Ci("Progress",f.words,
f.more),Ci("Time",h+p?_(h+p):"–",p&&h?`${_(p)} in this session`:""),...n?.ways.grade?[Ci("Grade",g||"none yet","as the LMS would show it","wide")]:[]])
I(r("saved"),[W(e,[...a])])})(a);(e=>{const{standard:t,questions:s,session:n}=e,a=((e,t,s)=>{const n=On(e),i=new Map
for(const[e,s]of Object.entries(t)){const t=/^cmi\.interactions\.(\d+)\.(.+)$/.exec(e)
if(!t)continue
const n=i.get(Number(t[1]))??{}
n[t[2]]=s
i.set(Number(t[1]),n)}return[...i].sort(([e],[t])=>e-t).map(([e,t])=>{const{id:i="",type:r="",result:a="",weighting:o="",latency:c="",description:l=""}=t,d=t[n?"student_response":"learner_response"],
m=An(s,i),[u,h]=(e=>An({correct:["Correct","good"],wrong:["Incorrect","bad"],incorrect:["Incorrect","bad"],neutral:["Not scored",""],unanticipated:["Unexpected",""],"":["",""]},e)??[
Number.isFinite(Number(e))?Nn(Number(e),"point"):e,""])(a),p=Object.keys(t).filter(e=>e.startsWith("correct_responses.")).map(e=>t[e]),f=d===void 0?"no answer sent":T(r,d,m,n),g=h==="good"?[]:[
...new Set(p.map(e=>T(r,e,m,n)))].filter(e=>e!==f)
return{index:e,id:i,answer:f,result:u,tone:h,right:g,question:m?.text||fi(l)||i.replaceAll("_"," ")||`Answer ${e+1}`,time:t[n?"time":"timestamp"]??"",took:c?_(x(c)):"",weight:o&&o!=="1"?`${
In(o)} points`:""}})})(t,N(e),s).reverse()
r("answers-count").textContent=a.length?String(a.length):""
r("answers-none").hidden=a.length>0
if(!Ei("answers"))return
const o=n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[],c=new Set(o.map(e=>/^cmi\.interactions\.(\d+)/.exec(e)?.[1]).filter(e=>e!==void 0))
I(r("answers-list"),a.map(({index:e,question:t,answer:s,result:n,tone:r,right:a,took:o,weight:l,id:d})=>i("li",{class:`answer ${r}`},i("p",{class:"question",dir:"auto",title:d},t),i("p",{class:
"given",dir:"auto"},...n?[i("span",{class:"result"},n)," "]:[],s),...a.length?[i("p",{class:"note",dir:"auto"},`Correct answer: ${a.join("; or ")}`)]:[],...o||l||c.has(String(e))?[i("p",{class:"note"}
,[o&&`after ${o}`,l,c.has(String(e))&&"not saved yet"].filter(Boolean).join(", "))]:[])))})(a);(e=>{const{session:t,state:s,lessons:n,stored:a}=e,o=N(e)["cmi.suspend_data"]??"",c=
t?.lms.limit("cmi.suspend_data")??s?.limit??0,l=c?` of ${c.toLocaleString("en")}`:""
r("memory-count").textContent=`${o.length.toLocaleString("en")}${l}`
if(!Ei("memory"))return
const d=A(o),m=i("meter",{min:"0",max:String(c||1),value:String(o.length),high:String(c*.9),"aria-label":"Suspend data in use"}),u=(a["cmi.suspend_data"]??"").length
I(r("memory-meter"),[m,i("p",{},`${Nn(o.length,"character")}${l}${u===o.length?"":`; the LMS has stored ${u.toLocaleString("en")}`}.`,...s?[` This course needs at most ${
s.worst.toLocaleString("en")}.`]:[])])
I(r("memory-costs"),[...d?[z(d,n)]:o?[i("p",{class:"note"},"The course was not made with scormbuild, so the parts of this text are unknown.")]:[],...s?.costs.length?[Ni(s)]:[]])})(a)
const o=s?.tally.problems??0,c=s?.entries.filter(nt).length
r("calls-count").textContent=o?Nn(o,"problem"):c?String(c):""
r("calls-count").classList.toggle("bad",o>0);(()=>{const e=r("scos")
e.hidden=Ii.course.launches.length<2
if(e.hidden)return
const t=(()=>{const{course:e,store:t}=Ii,{scorm12:s,scorm2004:n}=fs[t.kept.trouble.profile],i=!(On(e.standard)?s:n).completesAssets
return e.launches.map(({identifier:s,title:n,scormType:r})=>{const{words:a,tone:o}=$(e.standard,t.database(e.standard,s))
return{identifier:s,title:n,...r==="asset"&&i?{words:"Does not report",tone:""}:{words:a,tone:o}}})})(),s=JSON.stringify([t,Ii.sco])
if(e.dataset.shown===s)return
e.dataset.shown=s
const{activeElement:n}=document,a=n instanceof HTMLElement&&e.contains(n)?n.dataset.sco:void 0,o=t.map(({identifier:e,title:t,words:s,tone:n})=>i("button",{type:"button","data-sco":e,...e===Ii.sco?
{"aria-current":"true"}:{}},i("span",{class:"title",dir:"auto"},t),i("span",{class:`state ${n}`},s)))
e.replaceChildren(i("ol",{},...o.map(e=>i("li",{},e))))
o.find(e=>a!==void 0&&e.dataset.sco===a)?.focus()})();(()=>{const{asked:e=[]}=Ii.session??{},t=r("asked-note")
t.hidden=e.length===0
if(t.hidden)return
const s=new Intl.ListFormat("en").format(e)
t.textContent=`The package tried to reach ${s}. The preview blocked this, because a package must not send anything from this computer. To allow it, start the preview with --online.`})()
const l=s!==null&&!s.gone
for(const e of["leave","close","crash"])r(e).disabled=!l}function V(e){const t=r("say")
t.textContent=e
t.classList.add("shown")
clearTimeout(Pi)
Pi=window.setTimeout(()=>t.classList.remove("shown"),3500)}function H(e,t,s){const n=r("away"),a=[i("h2",{},e),i("p",{},t)]
if(s){const e=i("button",{type:"button",class:"main"},s[0])
e.addEventListener("click",s[1])
a.push(e)}n.replaceChildren(...a)
n.hidden=!1
r("desk").hidden=!0}function G(e){return Bi=Bi.then(e).catch(e=>{console.error(e)
V("Something went wrong in the preview. See the browser's console for details.")})}function U(){const e=m("No course yet","")
e.hidden=!0
document.body.append(e)
return e}function Z(e={}){return G(async()=>{const t=await(Ii.session?.leave("page",e.samePage))
await(e.begin?.())
await(async()=>{const e=window.cookieStore
if(location.hostname===Ke&&e)for(const{name:t,domain:s,path:n}of await e.getAll())await e.delete({name:t,path:n,...s?{domain:s}:{}})})();(({item:e=Ii.sco,place:t,samePage:n=!1,popup:i=!1},a)=>
{const{course:o,store:c}=Ii,{launches:l,revision:d,room:m,second:u,sandbox:h}=o,p=l.find(({identifier:t})=>t===e)??l[0]
Ii.session=null
a||r("desk").replaceChildren()
if(!d||!p||!m){H("Nothing to show yet","The course appears here as soon as it can be built.")
B()
return}Ii.sco=p.identifier
if(c.kept.trouble.expired){H("Please log in","The session has expired. The LMS shows its login page here and does not open the course.",["Log in",()=>Di("expired").click()])
B()
return}n||(Ii.page=D())
const f=(e=>{const{course:t,store:s,page:n}=Ii,{standard:i,launches:r}=t
s.saveDatabase(i,e.identifier)
const a=r.filter(({scormType:e})=>e==="sco"),o=new oi({standard:i,course:t.title,launch:e,learner:s.learner,database:s.database(i,e.identifier),trouble:s.kept.trouble,page:n,databases:
a.map(({identifier:e})=>s.database(i,e)),onEntry:t=>{nt(t)&&o.tally.hear(t,o.lms)&&s.saveDatabase(i,e.identifier)
Ri.add(t)
P()},onEnd:e=>((e,t)=>{t==="_none_"||e.ways.oneSession||setTimeout(()=>{if(Ii.session!==e||e.gone)return
const s=(e=>{const{launches:t}=Ii.course,s=t.findIndex(({identifier:e})=>e===Ii.sco),n=/^\{target=(.+)\}(choice|jump)$/.exec(e)?.[1]
return n!==void 0?t.find(({identifier:e})=>e===n):e==="continue"?t[s+1]:e==="previous"?t[s-1]:void 0})(t)
s?Z({item:s.identifier,samePage:!0}):J("page")},300)})(o,e),onClosed:()=>J("page"),onNews:P,onStopped:e=>{H("The preview stopped this package",e,["Relaunch",()=>Z()])
B()},alone:t.kind==="package"&&!t.online})
e.scormType==="asset"&&s.saveDatabase(i,e.identifier)
return o})(p)
Ii.session=f
Ri.show(f.entries);(()=>{r("away").hidden=!0
r("desk").hidden=!1})()
const g=s(m,u)
if(i&&f.connection.openWindow(Vi,g,h)){Vi=U()
H("The course is open in its own window","This page is its LMS. Keep it open.")}else{i&&V("The browser blocked the window. Allow pop-ups for this page.")
f.connection.open(r("desk"),g,h,{place:t,line:a})}B()})(e,t)
e.words&&V(e.words)})}function J(e){return G(async()=>{if(Ii.session){await Ii.session.leave(e)
H(...Hi[e],["Relaunch",()=>Z()])
B()}})}function Y(){qi("relaunch",()=>Z({words:"Relaunched"}))
qi("attempt",()=>{const{course:e,store:t}=Ii
Z({begin:()=>e.launches.forEach(({identifier:s})=>t.emptyDatabase(e.standard,s)),words:"New attempt started"})})
qi("leave",()=>J("page"))
qi("close",()=>J("window"))
qi("crash",()=>J("crash"))
qi("popup",()=>Z({popup:!0}))
r("scos").addEventListener("click",({target:e})=>{const t=e.closest("button")
t&&Z({item:t.dataset.sco,samePage:!0})})}function X(e){try{return JSON.parse(localStorage.getItem(Gi+e)??"null")}catch{return null}}function K(e,t){try{localStorage.setItem(Gi+e,JSON.stringify(t))}
catch{}}function Q(e){try{localStorage.removeItem(Gi+e)}catch{}}function ee(){try{return Object.keys(localStorage).filter(e=>e.startsWith(Gi)).map(e=>e.slice(19))}catch{return[]}}function te(e,
t){const s=typeof t=="object"&&t!==null?t:{},n=Object.entries(e).filter(([e,t])=>typeof s[e]==typeof t).map(([e])=>[e,s[e]])
return{...e,...Object.fromEntries(n)}}function se(){const{kept:e,learner:t}=Ii.store
r("learner-name").textContent=t.name
Di("rename").value=t.name
r("people").replaceChildren(...e.learners.map(({id:s,name:n})=>{const a=i("input",{type:"radio",name:"learner",value:s,checked:s===t.id})
a.addEventListener("change",()=>{e.current=s
ne(`Switched to ${n}`)
r("people").querySelector("input:checked")?.focus()})
return i("label",{},a,i("span",{dir:"auto"},n))}))}function ne(e){Ii.store.save()
se()
Z({words:e})}function ie(){r("names").append(...Zi.map(e=>i("option",{value:e})))
const e=(e,t)=>{Z({begin:()=>{e()
se()},words:t})}
qi("add",()=>e(()=>Ii.store.addLearner(),"Learner added"))
qi("reset",()=>e(()=>Ii.store.resetLearner(),"Learner reset"))
qi("remove",()=>e(()=>Ii.store.removeLearner(),"Learner removed"))
Di("rename").addEventListener("change",()=>{const e=Di("rename").value.trim(),{learner:t}=Ii.store
if(e&&e!==t.name){t.name=e
ne("Learner renamed, course relaunched")}})}function re({rule:e,severity:t,message:s,help:n,path:r,line:a,column:o,excerpt:c}){const l=i("li",{class:`problem ${t}`}),d=r&&e?`${r}${a?`, line ${a}`:
""}${a&&o>1?`, column ${o}`:""}`:""
d&&l.append(i("p",{class:"place"},d))
l.append(i("p",{class:"message"},s))
c&&l.append(i("pre",{tabindex:"0",role:"region","aria-label":`Line ${a} of ${r}`},c))
n&&l.append(i("p",{class:"cure"},n))
e&&l.append(i("p",{class:"code"},e))
return l}function ae(e){r("overlay").hidden=!e
r("problems-button").setAttribute("aria-expanded",String(e))}function oe(){const{course:e,store:t}=Ii,{title:s,importer:n}=fs[t.kept.trouble.profile],a=n===void 0?void 0:e.imports[n],o=
r("import-note")
o.hidden=a===void 0
o.replaceChildren(...a?((e,{refused:t,words:s})=>[i("p",{},i("strong",{},t?`${e} rejects this package, so nothing that you see here happens there.`:`${e} reads this package differently:`)),i("ul",{},
...s.map(({rule:e,text:t})=>i("li",{},`${t} [${e}]`)))])(s,a):[])}function ce(){ae(!1)
r("problems-button").focus()}function le(){qi("problems-button",()=>{const e=r("overlay").hidden===!0
ae(e)
e&&r("overlay-title").focus()})
qi("overlay-close",ce)}function de(){const{trouble:e}=Ii.store.kept
for(const[t,s]of Object.entries(e)){const e=r(t)
e instanceof HTMLInputElement&&e.type==="checkbox"?e.checked=s===!0:e.value=String(s)}const{title:t,about:s}=fs[e.profile]
r("profile-about").textContent=s
oe()
const n=Object.keys(e).filter(t=>t!=="profile"&&e[t]!==Ui[t])
r("trouble-count").textContent=n.length?`${t}, ${n.length} on`:t
r("trouble-note").hidden=n.length===0
r("trouble-words").textContent=`Turned on: ${n.map(me).join("; ")}.`}function me(e){const t=r(e),s=(t.labels?.[0]?.textContent??e).trim(),n=e==="pass"?"%":"characters",i=
t instanceof HTMLSelectElement?t.selectedOptions[0]?.text:t.type==="checkbox"?"":`${t.value} ${n}`
return`${s[0].toLowerCase()}${s.slice(1)} ${i??""}`.trim().replace(/^the LMS/i,"the LMS")}function ue(e){const{store:t,session:s}=Ii,n=t.kept.trouble
t.kept.trouble={...n,...e}
t.save()
de()
const i=Object.keys(e).filter(e=>n[e]!==t.kept.trouble[e])
if(!i.length)return
const r=s!==null&&!s.gone
i.some(e=>!(Yi.has(e)||e==="expired"&&r))?Z({words:"Relaunched with the change"}):s?.change(t.kept.trouble)}function he(){zi("profile").append(...Xi())
for(const e of r("switches").elements)(e instanceof HTMLSelectElement||e instanceof HTMLInputElement)&&e.addEventListener("change",()=>{if(!e.checkValidity()){e.reportValidity()
return}const t=e instanceof HTMLInputElement&&e.type==="checkbox"
ue({[e.name]:t?e.checked:e.value})})
r("switches").addEventListener("submit",e=>e.preventDefault())
const e=()=>ue({...Ui,profile:Ii.store.kept.trouble.profile})
qi("calm",e)
qi("calm-too",()=>{e()
r("relaunch").focus()})}async function pe(e){const t=e?`?standard=${encodeURIComponent(e)}`:"",s=await fetch(`/api/${Wi}/course${t}`,{cache:"no-store"})
if(!s.ok&&e)return pe()
if(!s.ok)throw new Error(await s.text())
return s.json()}function fe(){const{title:e,name:t,kind:s,standard:n,standards:a,revision:o}=Ii.course
r("title").textContent=e||t
document.title=`${e||t} – preview`
r("build").textContent=`${s==="package"?"Package":"Course"} · ${o?ws[n].title:"not built yet"}`
r("standard-label").hidden=a.length<2
zi("standard").replaceChildren(...a.map(e=>i("option",{value:e,selected:e===n},ws[e].title)));(()=>{const{ok:e,diagnostics:t,revision:s}=Ii.course;(()=>{const{diagnostics:e}=Ii.course,t=
e.filter(({severity:e})=>e==="error").length,s=e.length-t,n=r("problems-button")
n.hidden=e.length===0
n.textContent=[t&&Nn(t,"error"),s&&Nn(s,"warning")].filter(Boolean).join(", ")
n.className=t?"quiet bad":"quiet warm"})()
const[n,i]=(()=>{const{ok:e,kind:t,revision:s}=Ii.course
return e?[t==="package"?"Problems in this package":"Warnings from the build",""]:[t==="package"?"This package cannot be shown":"The course cannot be built",s?
"The last version without errors is behind this list. The list closes when you have fixed the errors.":"The course appears as soon as you have fixed the errors."]})()
r("overlay-title").textContent=n
r("overlay-lead").textContent=i
const a=[...t].sort((e,t)=>Number(t.severity==="error")-Number(e.severity==="error"))
r("overlay-list").replaceChildren(...a.map(re))
r("overlay-close").textContent=e?"Close":"Show the last working version"
r("overlay-close").hidden=!e&&!s
ae(!e)
oe()})()}function ge({kind:e,name:t,title:s,launches:n}){return new Ji([t,n[0]?.identifier,e==="package"?s:""].filter(Boolean).join(" "))}async function we(){try{if((await fetch("/",{cache:"no-store"}
)).ok){location.reload()
return}}catch{}setTimeout(we,1e3)}function ve(){zi("standard").addEventListener("change",()=>{const e=zi("standard").value
Ii.store.kept.standard=e
Ii.store.save()
Z({begin:async()=>{Ii.course=await pe(e)
fe()},words:`Relaunched with ${ws[e].title}`})})}function be(){(async e=>{if(navigator.clipboard)return navigator.clipboard.writeText(e)
const t=i("textarea",{class:"unseen","aria-hidden":"true"})
t.value=e
document.body.append(t)
t.select()
const s=document.execCommand("copy")
t.remove()
r("copy").focus()
if(!s)throw new Error("not allowed")})((e=>e.map(e=>nt(e)?l(e):`${it(e.at).padStart(8)}  -- ${o(e.faults)}`).join("\n"))(Ri.problemsOnly?Ri.entries.filter(e=>!nt(e)||st(e)):Ri.entries)).then(()=>
V("Copied"),()=>V("The browser does not allow copying here."))}function ye(){const{session:e,course:t}=Ii
if(!e)return
const s=JSON.stringify(e.run(),null,1),n=i("a",{download:`${t.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"course"}-run.json`})
n.href=URL.createObjectURL(new Blob([s],{type:"application/json"}))
n.click()
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)
V("Run saved as a file")}async function $e(){const e=Di("run-file"),t=e.files?.[0]
e.value=""
if(t){try{tr=(e=>{let t
try{t=JSON.parse(e)}catch{throw new Error("This file is not a saved run: it is not valid JSON.")}if(!Qi(t)||t.form!=="scormbuild-run")throw new Error("This file is not a saved run of the preview.")
if(t.version!==1)throw new Error(`This run has version ${t.version}, but this preview reads version 1.`)
if(!Object.hasOwn(ws,t.standard))throw new Error(`This run has an unknown standard: ${t.standard}.`)
if(!Object.hasOwn(fs,t.profile))throw new Error(`This run has an unknown LMS: ${t.profile}.`)
if(t.short)throw new Error("This run cannot be replayed: the session was so long that its first calls are missing.")
const{entries:s,launch:n={},database:i={}}=t
if(!Array.isArray(s)||s.length>2e5||!s.every(e=>Qi(e)&&(Qi(e.faults)||typeof e.method=="string"&&Array.isArray(e.args)))||!Qi(n)||
!Qi(i))throw new Error("This run is damaged: its calls cannot be read.")
return{...t,launch:n,database:i}})(await t.text())}catch(e){V(e instanceof Error?e.message:"The file cannot be read.")
return}zi("replay-profile").value=tr.profile
ke()
r("replay").showModal()}}function ke(){const e=zi("replay-profile").value
tr&&r("replay-result").replaceChildren(...((e,t)=>{const s=((e,t=e.profile)=>{const{standard:s,sco:n,launch:i,database:r,entries:a}=e,o=new Ln({...i,standard:s,profile:t,sco:n,database:{...r}}),c=[]
for(const e of a){if("faults"in e){o.faults={...e.faults,delay:0,serverDelay:0}
continue}const t=o.calls.length
try{Object.hasOwn(o.api,e.method)&&o.api[e.method](...e.args)}catch{}const s=o.calls[t]??{method:e.method,args:e.args,result:void 0,error:"",rule:"no such function"},n=
(s.result??null)===(e.result??null)&&s.error===e.error
c.push({recorded:e,now:s,same:n})}return c})(e,t),n=s.filter(({same:e})=>!e),r=`${fs[e.profile].title}, ${ws[e.standard].title}`,a=Nn(s.length,"call"),o=n.length?`${a} replayed: ${Nn(n.length,
"answer is","answers are")} different.`:`${a} replayed: all answers are the same.`,c=n.slice(0,200).map(({recorded:e,now:t})=>i("li",{},i("code",{},l({...e,at:void 0,error:"0",rule:void 0}
).trim().replace(/ -> .*$/s,"")),i("span",{},`Recorded: ${er(e)}`),i("span",{},`Now: ${er(t)}`)))
return[i("p",{class:"note"},`“${e.course}”, recorded ${String(e.begun??"").slice(0,16).replace("T"," ")} with ${r}.`),i("p",{class:"sum",role:"status"},o),i("ol",{class:"differences"},...c)]})(tr,e))}
function xe(){q("filter",e=>{const{store:t}=Ii
t.view.filter=e
Ri.problemsOnly=e==="problems"
t.save()
Ri.renew()})
qi("copy",be)
qi("save-run",ye)
qi("open-run",()=>Di("run-file").click())
Di("run-file").addEventListener("change",$e)
zi("replay-profile").append(...Xi())
zi("replay-profile").addEventListener("change",ke)
qi("replay-close",()=>r("replay").close())}function _e(){window.addEventListener("pagehide",()=>{const{course:e,store:t,session:s,sco:n}=Ii
e&&n&&t.saveDatabase(e.standard,n)
!s||s.gone||s.short||t.keepOpen({session:s.id,seen:s.seen,run:s.run()})})
window.addEventListener("pageshow",({persisted:e})=>{e&&Ii.session&&Ii.store.dropOpen(Ii.session.id)})}function Se(){const{width:e}=Ii.store.view
r("desk").dataset.width=e
R("width",e)}function Me(e){r("panel").hidden=!e
r("panel-button").setAttribute("aria-expanded",String(e))
e&&Ri.renew()}function Te(){q("width",e=>{Ii.store.view.width=e
Ii.store.save()
Se()})
qi("panel-button",()=>{const e=r("panel").hidden===!0
nr.matches||(Ii.store.view.panel=e)
Ii.store.save()
Me(e)})
nr.addEventListener("change",()=>Me(!nr.matches&&Ii.store.view.panel))
document.addEventListener("keydown",({key:e})=>{if(e==="Escape"&&!(()=>{if(r("overlay").hidden)return!1
r("overlay-close").hidden||ce()
return!0})()&&nr.matches&&!r("panel").hidden){Me(!1)
r("panel-button").focus()}})
for(const e of sr)ir(e).addEventListener("toggle",()=>je(e))}function je(e){const{store:t}=Ii,s=t.view.open.filter(t=>t!==e)
t.view.open=ir(e).open?[...s,e]:s
t.save()
e==="calls"?Ri.renew():P()}var Le,Oe,Ee,Ce,Ae,Ne,Ie=Object.defineProperty,We=e=>{throw TypeError(e)},ze=(e,t,s)=>((e,t,s)=>t in e?Ie(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s)(e,
typeof t!="symbol"?t+"":t,s),De=(e,t,s)=>t.has(e)||We("Cannot "+s),qe=(e,t,s)=>(De(e,t,"read from private field"),s?s.call(e):t.get(e)),Re=(e,t,s)=>t.has(e)?
We("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),Fe=(e,t,s,n)=>(De(e,t,"write to private field"),n?n.call(e,s):t.set(e,s),s),Pe=(e,t,s)=>(De(e,t,
"access private method"),s),Be="scormbuild-player",Ve=2e5,He=(e,t)=>typeof e=="string"&&e.length<=t,Ge=(e,t,s)=>Array.isArray(e)&&e.length<=t&&e.every(s),Ue=e=>typeof e=="number"&&e>=0&&e<1e12,Ze=e=>
typeof e=="object"&&e!==null&&He(e.session,100)&&Number.isSafeInteger(e.from)&&Array.isArray(e.events)&&e.events.every(e=>Je.has(t(e)?.do??"")),Je=new Set(["call","leaving","switched"]),Ye={call:
({method:t,args:s,at:n})=>He(t,50)&&Ge(s,8,e)&&Ue(n),leaving:({how:e,at:t})=>(e===null||e==="page"||e==="window")&&Ue(t),switched:({at:e})=>Ue(e),there:()=>!0,left:()=>!0,place:({place:e})=>
typeof e=="object"&&e!==null&&He(e.hash,2e3)&&/^(#|$)/.test(e.hash)&&Number.isFinite(e.x)&&Number.isFinite(e.y),titles:({titles:e})=>Ge(e,1e3,e=>Ge(e,2,e=>He(e,300))&&e.length===2),asked:({hosts:e})=>
Ge(e,50,e=>He(e,300)&&/^[\w.:[\]-]+$/.test(e)),tails:({tails:e})=>Ge(e,100,Ze)},Xe=e=>("args"in e&&Array.isArray(e.args)?e.args:[]).reduce((e,t)=>e+(e=>(typeof e=="string"?e:Array.isArray(e)?String(e[
0]):"").length)(t),100),Ke="scormbuild.localhost",Qe=["127.0.0.1","localhost","[::1]"],et=()=>location.port?`:${location.port}`:"",tt={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:
{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"},getValue:{name:"LMSGetValue",general:"101",before:"301",after:"301"},
setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},commit:{name:"LMSCommit",general:"101",before:"301",after:"301"}},support:{lastError:"LMSGetLastError",errorString:
"LMSGetErrorString",diagnostic:"LMSGetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"202",notArray:"203",keyword:"402",readOnly:"403",writeOnly:"404",type:"405",range:"405",unset:"0",
getIndex:"201",setIndex:"201",conflict:"405",dependency:"405",noName:"201",setNoName:"201"},strings:{0:"No error",101:"General exception",201:"Invalid argument error",202:
"Element cannot have children",203:"Element not an array - cannot have count",301:"Not initialized",401:"Not implemented error",402:"Invalid set value, element is a keyword",403:
"Element is read only",404:"Element is write only",405:"Incorrect data type"}},scorm2004:{source:"SCORM 2004 4th Ed RTE 3.1.7, 4.2",session:{initialize:{name:"Initialize",general:"102",running:"103",
after:"104"},terminate:{name:"Terminate",general:"111",before:"112",after:"113"},getValue:{name:"GetValue",general:"301",before:"122",after:"123"},setValue:{name:"SetValue",general:"351",before:"132",
after:"133"},commit:{name:"Commit",general:"391",before:"142",after:"143"}},support:{lastError:"GetLastError",errorString:"GetErrorString",diagnostic:"GetDiagnostic"},codes:{argument:"201",undefined:
"401",childless:"301",notArray:"301",keyword:"404",readOnly:"404",writeOnly:"405",type:"406",range:"407",unset:"403",getIndex:"301",setIndex:"351",conflict:"351",dependency:"408",noName:"301",
setNoName:"351"},strings:{0:"No Error",101:"General Exception",102:"General Initialization Failure",103:"Already Initialized",104:"Content Instance Terminated",111:"General Termination Failure",112:
"Termination Before Initialization",113:"Termination After Termination",122:"Retrieve Data Before Initialization",123:"Retrieve Data After Termination",132:"Store Data Before Initialization",133:
"Store Data After Termination",142:"Commit Before Initialization",143:"Commit After Termination",201:"General Argument Error",301:"General Get Failure",351:"General Set Failure",391:
"General Commit Failure",401:"Undefined Data Model Element",402:"Unimplemented Data Model Element",403:"Data Model Element Value Not Initialized",404:"Data Model Element Is Read Only",405:
"Data Model Element Is Write Only",406:"Data Model Element Type Mismatch",407:"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},st=e=>e.error!=="0"&&!(e.excused&&
e.rule==="not set yet"),nt=e=>"method"in e,it=e=>e===void 0?"":`${(e/1e3).toFixed(2)}`
Le=new WeakMap
Oe=new WeakMap
Ee=new WeakSet
Ce=function(){return this.list.parentElement}
Ae=function(e){return!this.problemsOnly||!nt(e)||st(e)}
var rt=class{constructor(e,t){ze(this,"session",null)
Re(this,Ne)
this.frame=e
Fe(this,Ne,t)
t.onmessage=({data:e})=>this.session?.receive(e)
t.addEventListener("close",()=>this.lose())}lose(){Fe(this,Ne,null)
this.session?.lost()}tell(e){qe(this,Ne)?.postMessage(e)
return qe(this,Ne)!==null}end(){this.session=null
qe(this,Ne)?.close()
this.frame.remove()}}
Ne=new WeakMap
var at,ot,ct,lt,dt,mt,ut,ht,pt,ft,gt,wt,vt,bt,yt,$t,kt,xt,_t,St,Mt="an LMS need not take more",Tt=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,jt=/^\{lang=([^}]*)\}/,Lt=(e,t)=>s=>e.test(s)?"":t,Ot=e=>
t=>/[\r\n]/.test(t)?"no line break":e(t),Et=e=>t=>t.length<=e?"":`at most ${e} characters (${Mt})`,Ct=e=>t=>{const s=jt.exec(t)
return s&&!Tt.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":Et(e)(t.slice(s?.[0].length??0))},At=e=>Ot(t=>/^\{(?!lang=)/.test(t)?
'no text that begins with "{"':Ct(e)(t)),Nt=(e,t,s,{distinct:n=!1}={})=>i=>{const r=i.split(e)
return r.length>t?`at most ${t} parts joined by ${e} (${Mt})`:n&&new Set(r).size<r.length?"no duplicates":r.map(s).find(e=>e!=="")??""},It=(e,t)=>s=>{const n=s.split("[.]")
return n.length===2?e(n[0])||t(n[1]):"two sides joined by [.]"},Wt=(e,t)=>s=>{const n=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return n?e.includes(n[1])?/^(true|false)$/.test(n[2])?Wt(e.filter(e=>e!==n[1]),t)(s.slice(n[0].length)):`{${n[1]}=} true or false`:`no {${n[1]}=} here`:t(s)},zt=
Lt(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),Dt=(e,t)=>s=>{const n=s.split("[:]")
return n.length===2&&n.every(s=>t&&s===""||e(s)==="")?n.includes("")||Number(n[0])<=Number(n[1])?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},qt=e=>t=>
t.length>e?`at most ${e} characters (${Mt})`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":
"a URI (RFC 3986)",Rt=qt(4e3),Ft=qt(250),Pt=Lt(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),Bt=Lt(/^-?\d+$/,"CMISInteger"),Vt=Lt(/^.{0,255}$/s,"at most 255 characters"),Ht=(e,t)=>{const s=`${e}(,${e})*`
return Lt(new RegExp(`^(${s}|\\{${s}\\})$`),t)},Gt=Ht("[a-z0-9]","single characters [a-z0-9] separated by commas"),Ut=Nt("[,]",10,Ct(250)),Zt=Lt(/^$/,"nothing"),Jt=(...e)=>t=>e.some(e=>e(t)==="")?"":
e[e.length-1](t),Yt=(e,t)=>Nt("[,]",250,s=>s==="[.]"?"a step or an answer":It(Jt(Zt,e),t)(s)),Xt=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)===""?"":
"correct, incorrect, unanticipated, neutral or a number",Kt={text:()=>"",vocabulary:()=>"",identifier12:Lt(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:Pt,
score12:Jt(Zt,Pt),sinteger12:Bt,time12:Lt(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:Lt(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS"),
result12:Lt(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:Lt(/^[01tf]$/,"one of 0 1 t f"),choice12:Gt,fillIn12:Vt,
numeric12:Lt(/^-?\d+(\.\d+)?$/,"a number"),likert12:Lt(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:Ht("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas"),sequencing12:Gt,performance12:Vt,
longId:Rt,real:zt,language:Jt(Zt,Lt(Tt,"a language tag")),localized250:Ct(250),localized4000:Ct(4e3),timestamp:e=>{const t=
/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,n=1,i=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const r=new Date(Date.UTC(s,n-1,i))
return r.getUTCMonth()===n-1&&r.getUTCDate()===i?"":"a day of the calendar"},timeinterval:Lt(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
"PnYnMnDTnHnMnS, at most 2 decimals"),result:Xt(zt),navRequest:Lt(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request"),
navRequest3:Lt(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition"),trueFalse:Lt(/^(true|false)$/,
"true or false"),choice:Jt(Zt,Nt("[,]",36,Ft,{distinct:!0})),fillIn:Ut,fillInPattern:Wt(["case_matters","order_matters"],Ut),longFillIn:Ct(4e3),longFillInPattern:Wt(["case_matters"],Ct(4e3)),matching:
Nt("[,]",36,It(Ft,Ft)),performance:Yt(Ft,Et(250)),performancePattern:Wt(["order_matters"],Yt(Ft,Et(250))),sequencing:Nt("[,]",36,Ft),likert:Ft,numeric:zt,numericPattern:Dt(zt,!0),other:Et(4e3)},Qt=(e,
t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),es=(e,t)=>s=>{const n=e(s)
return n!==""&&Kt[t](s)===""?`${n} (Moodle's rule, not the standard's)`:n},ts=Qt({identifier12:Lt(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks"),score12:
Lt(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,Kt.text]))},es),ss=
Lt(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),ns=Lt(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),is=Yt(ss,Jt(Zt,ns,ss)),rs=Ct(1/0),
as=Qt({longId:Lt(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:ns,result:Xt(Lt(/^-?\d{1,4}(\.\d{1,18})?$/,
"a number")),localized250:At(251),localized4000:At(4001),choice:Nt("[,]",36,ss,{distinct:!0}),fillIn:Ot(rs),fillInPattern:Ot(Wt(["case_matters","order_matters"],rs)),longFillIn:Ot(rs),
longFillInPattern:Ot(Wt(["case_matters"],rs)),matching:Nt("[,]",36,It(ss,ss)),performance:is,performancePattern:Wt(["order_matters"],Yt(ss,Jt(Zt,ns,Dt(ns,!1),ss))),sequencing:Nt("[,]",36,ss),likert:
ss,numeric:ns,numericPattern:Dt(ns,!1),other:Ot(Et(4e3))},es),os=Lt(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),cs=Qt(as,(e,t)=>s=>{const n=Kt[t](s)||e(s)
return n===""&&["real","numeric","result"].includes(t)?os(s):n}),ls={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:[
"cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:
!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference",
"cmi.objectives","cmi.score"]}}},ds={limit:65536,each:150},ms={...ls.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,
"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:ts,numbers:!0,failure:"101",offline:"lie",beacon:ds,
clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},us={...ls.scorm2004,texts:!0,losesZero:!0,threshold:
"attribute",formats:as,failure:"101",offline:"lie",beacon:ds,clearsStorage:!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},hs={texts:!0,reads:"before",
silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status","cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},ps={texts:!0,reads:
"launch",stores:["cmi.suspend_data","cmi.core.lesson_status","cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":[
"passed"],"cmi.completion_status":["completed"],"cmi.success_status":["passed"]}},fs={strict:{title:"Strict",about:
"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{capped:!0},scorm2004:{capped:!0,formats:cs}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:ms,scorm2004:us},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...ms,limits:{}},scorm2004:us},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:hs,scorm2004:hs},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:ps,scorm2004:
ps}},gs={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
"cmi.core.lesson_location",access:"rw",format:"text",limit:255,initial:""},{name:"cmi.core.credit",access:"ro",format:"text",initial:"credit"},{name:"cmi.core.lesson_status",access:"rw",format:
"vocabulary",vocabulary:["passed","completed","failed","incomplete","browsed"],initial:"not attempted"},{name:"cmi.core.entry",access:"ro",format:"text",initial:""},{name:"cmi.core.score.raw",access:
"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.core.score.min",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.core.score.max",access:"rw",format:"score12",initial:"",
range:[0,100]},{name:"cmi.core.total_time",access:"ro",format:"text",initial:"0000:00:00.00"},{name:"cmi.core.lesson_mode",access:"ro",format:"text",initial:"normal"},{name:"cmi.core.exit",access:
"wo",format:"vocabulary",vocabulary:["time-out","suspend","logout",""],session:!0},{name:"cmi.core.session_time",access:"wo",format:"timespan12",session:!0},{name:"cmi.suspend_data",access:"rw",
format:"text",limit:4096,initial:""},{name:"cmi.launch_data",access:"ro",format:"text",initial:""},{name:"cmi.comments",access:"rw",format:"text",limit:4096,initial:""},{name:"cmi.comments_from_lms",
access:"ro",format:"text",initial:""},{name:"cmi.objectives.n.id",access:"rw",format:"identifier12",initial:""},{name:"cmi.objectives.n.score.raw",access:"rw",format:"score12",initial:"",range:[0,
100]},{name:"cmi.objectives.n.score.min",access:"rw",format:"score12",initial:"",range:[0,100]},{name:"cmi.objectives.n.score.max",access:"rw",format:"score12",initial:"",range:[0,100]},{name:
"cmi.objectives.n.status",access:"rw",format:"vocabulary",vocabulary:["passed","completed","failed","incomplete","browsed","not attempted"],initial:"not attempted"},{name:
"cmi.student_data.mastery_score",access:"ro",format:"text",initial:""},{name:"cmi.student_data.max_time_allowed",access:"ro",format:"text",initial:""},{name:"cmi.student_data.time_limit_action",
access:"ro",format:"text",initial:""},{name:"cmi.student_preference.audio",access:"rw",format:"sinteger12",initial:"0",range:[-1,100]},{name:"cmi.student_preference.language",access:"rw",format:
"text",limit:255,initial:""},{name:"cmi.student_preference.speed",access:"rw",format:"sinteger12",initial:"0",range:[-100,100]},{name:"cmi.student_preference.text",access:"rw",format:"sinteger12",
initial:"0",range:[-1,1]},{name:"cmi.interactions.n.id",access:"wo",format:"identifier12"},{name:"cmi.interactions.n.objectives.n.id",access:"wo",format:"identifier12"},{name:
"cmi.interactions.n.time",access:"wo",format:"time12"},{name:"cmi.interactions.n.type",access:"wo",format:"vocabulary",vocabulary:["true-false","choice","fill-in","matching","performance",
"sequencing","likert","numeric"]},{name:"cmi.interactions.n.correct_responses.n.pattern",access:"wo",format:"pattern",limit:255},{name:"cmi.interactions.n.weighting",access:"wo",format:"decimal12",
range:[-100,100]},{name:"cmi.interactions.n.student_response",access:"wo",format:"response",limit:255},{name:"cmi.interactions.n.result",access:"wo",format:"result12"},{name:
"cmi.interactions.n.latency",access:"wo",format:"timespan12"}],parents:["cmi","cmi.core","cmi.core.score","cmi.objectives","cmi.objectives.n.score","cmi.student_data","cmi.student_preference",
"cmi.interactions"],arrays:{"cmi.objectives":{},"cmi.interactions":{},"cmi.interactions.n.objectives":{},"cmi.interactions.n.correct_responses":{}},lmsArrays:[],types:{"true-false":{response:
"trueFalse12",pattern:"trueFalse12",repeats:!0},choice:{response:"choice12",pattern:"choice12",repeats:!0},"fill-in":{response:"fillIn12",pattern:"fillIn12",repeats:!0},matching:{response:
"matching12",pattern:"matching12",repeats:!0},performance:{response:"performance12",pattern:"performance12",repeats:!0},sequencing:{response:"sequencing12",pattern:"sequencing12",repeats:!0},likert:
{response:"likert12",pattern:"likert12",repeats:!0},numeric:{response:"numeric12",pattern:"numeric12",repeats:!0}}},scorm2004:{version:"1.0",elements:[{name:"cmi.comments_from_learner.n.comment",
access:"rw",format:"localized4000"},{name:"cmi.comments_from_learner.n.location",access:"rw",format:"text",limit:250},{name:"cmi.comments_from_learner.n.timestamp",access:"rw",format:"timestamp"},
{name:"cmi.comments_from_lms.n.comment",access:"ro",format:"text"},{name:"cmi.comments_from_lms.n.location",access:"ro",format:"text"},{name:"cmi.comments_from_lms.n.timestamp",access:"ro",format:
"text"},{name:"cmi.completion_status",access:"rw",format:"vocabulary",vocabulary:["completed","incomplete","not attempted","unknown"],initial:"unknown"},{name:"cmi.completion_threshold",access:"ro",
format:"text"},{name:"cmi.credit",access:"ro",format:"text",initial:"credit"},{name:"cmi.entry",access:"ro",format:"text",initial:""},{name:"cmi.exit",access:"wo",format:"vocabulary",vocabulary:[
"time-out","suspend","logout","normal",""],session:!0},{name:"cmi.interactions.n.id",access:"rw",format:"longId"},{name:"cmi.interactions.n.type",access:"rw",format:"vocabulary",vocabulary:[
"true-false","choice","fill-in","matching","performance","sequencing","likert","numeric","long-fill-in","other"],needs:"id"},{name:"cmi.interactions.n.objectives.n.id",access:"rw",format:"longId",
needs:"id",unique:!0},{name:"cmi.interactions.n.timestamp",access:"rw",format:"timestamp",needs:"id"},{name:"cmi.interactions.n.correct_responses.n.pattern",access:"rw",format:"pattern",needs:"type"},
{name:"cmi.interactions.n.weighting",access:"rw",format:"real",needs:"id"},{name:"cmi.interactions.n.learner_response",access:"rw",format:"response",needs:"type"},{name:"cmi.interactions.n.result",
access:"rw",format:"result",needs:"id"},{name:"cmi.interactions.n.latency",access:"rw",format:"timeinterval",needs:"id"},{name:"cmi.interactions.n.description",access:"rw",format:"localized250",needs:
"id"},{name:"cmi.launch_data",access:"ro",format:"text"},{name:"cmi.learner_id",access:"ro",format:"text",initial:""},{name:"cmi.learner_name",access:"ro",format:"text",initial:""},{name:
"cmi.learner_preference.audio_level",access:"rw",format:"real",initial:"1",range:[0]},{name:"cmi.learner_preference.language",access:"rw",format:"language",limit:250,initial:""},{name:
"cmi.learner_preference.delivery_speed",access:"rw",format:"real",initial:"1",range:[0]},{name:"cmi.learner_preference.audio_captioning",access:"rw",format:"vocabulary",vocabulary:["-1","0","1"],
initial:"0"},{name:"cmi.location",access:"rw",format:"text",limit:1e3},{name:"cmi.max_time_allowed",access:"ro",format:"text"},{name:"cmi.mode",access:"ro",format:"text",initial:"normal"},{name:
"cmi.objectives.n.id",access:"rw",format:"longId",unique:!0,fixed:!0},{name:"cmi.objectives.n.score.scaled",access:"rw",format:"real",needs:"id",range:[-1,1]},{name:"cmi.objectives.n.score.raw",
access:"rw",format:"real",needs:"id"},{name:"cmi.objectives.n.score.min",access:"rw",format:"real",needs:"id"},{name:"cmi.objectives.n.score.max",access:"rw",format:"real",needs:"id"},{name:
"cmi.objectives.n.success_status",access:"rw",format:"vocabulary",vocabulary:["passed","failed","unknown"],initial:"unknown",needs:"id"},{name:"cmi.objectives.n.completion_status",access:"rw",format:
"vocabulary",vocabulary:["completed","incomplete","not attempted","unknown"],initial:"unknown",needs:"id"},{name:"cmi.objectives.n.progress_measure",access:"rw",format:"real",needs:"id",range:[0,1]},
{name:"cmi.objectives.n.description",access:"rw",format:"localized250",needs:"id"},{name:"cmi.progress_measure",access:"rw",format:"real",range:[0,1]},{name:"cmi.scaled_passing_score",access:"ro",
format:"text"},{name:"cmi.score.scaled",access:"rw",format:"real",range:[-1,1]},{name:"cmi.score.raw",access:"rw",format:"real"},{name:"cmi.score.min",access:"rw",format:"real"},{name:"cmi.score.max",
access:"rw",format:"real"},{name:"cmi.session_time",access:"wo",format:"timeinterval",session:!0},{name:"cmi.success_status",access:"rw",format:"vocabulary",vocabulary:["passed","failed","unknown"],
initial:"unknown"},{name:"cmi.suspend_data",access:"rw",format:"text",limit:64e3},{name:"cmi.time_limit_action",access:"ro",format:"text",initial:"continue,no message"},{name:"cmi.total_time",access:
"ro",format:"text",initial:"PT0S"},{name:"adl.nav.request",access:"rw",format:"navRequest",initial:"_none_",session:!0},{name:"adl.nav.request_valid.continue",access:"ro",format:"text",initial:
"unknown"},{name:"adl.nav.request_valid.previous",access:"ro",format:"text",initial:"unknown"},{name:"adl.nav.request_valid.choice.{target=n}",access:"ro",format:"text",initial:"unknown"},{name:
"adl.nav.request_valid.jump.{target=n}",access:"ro",format:"text",initial:"unknown"},{name:"adl.data.n.id",access:"ro",format:"text"},{name:"adl.data.n.store",access:"rw",format:"text",limit:64e3}],
parents:["cmi","cmi.comments_from_learner","cmi.comments_from_lms","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.objectives.n.score","cmi.score","adl.data"],arrays:
{"cmi.comments_from_learner":{most:250},"cmi.comments_from_lms":{most:100},"cmi.interactions":{most:250},"cmi.interactions.n.objectives":{most:10},"cmi.interactions.n.correct_responses":{},
"cmi.objectives":{most:100},"adl.data":{}},lmsArrays:["cmi.comments_from_lms","adl.data"],types:{"true-false":{response:"trueFalse",pattern:"trueFalse",patterns:1},choice:{response:"choice",pattern:
"choice",patterns:10},"fill-in":{response:"fillIn",pattern:"fillInPattern",patterns:5},"long-fill-in":{response:"longFillIn",pattern:"longFillInPattern",patterns:5,repeats:!0},matching:{response:
"matching",pattern:"matching",patterns:5},performance:{response:"performance",pattern:"performancePattern",patterns:5},sequencing:{response:"sequencing",pattern:"sequencing",patterns:5},likert:
{response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},ws={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":
{title:"SCORM 2004 4th Edition",model:"scorm2004"}},vs={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",mode:
"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},bs=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ys=e=>String(Number((e/100).toFixed(2))),$s=class{constructor(e,t,s,n={}){Re(this,ft)
Re(this,at)
Re(this,ot)
Re(this,ct)
Re(this,lt)
Re(this,dt)
Re(this,mt)
Re(this,ut)
Re(this,ht,new Map)
Re(this,pt,!1)
Fe(this,ct,n)
Fe(this,at,ws[e].model)
Fe(this,ot,t)
Fe(this,lt,s)
Fe(this,dt,vs[qe(this,at)])
Fe(this,mt,u(e,t))
Fe(this,ut,new Map(qe(this,mt).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=qe(this,dt),s=qe(this,lt),n=s[t]==="suspend",i=qe(this,at)==="scorm12"||n
Fe(this,pt,!i)
const r=Object.entries(s).filter(([e])=>Pe(this,ft,vt).call(this,e,i))
Fe(this,ht,new Map(r))
return{entry:(qe(this,at)==="scorm2004"?n:(s[e]??"not attempted")!=="not attempted")?n?"resume":"":"ab-initio",values:new Map(r)}}save(e,t,{final:s,lost:n},i=e=>e()){const{sends:r="all"}=qe(this,ot)
if(n&&r==="all")return
s&&Pe(this,ft,St).call(this,e,t)
const a=Pe(this,ft,gt).call(this,e,t)
if(r==="changed")for(const t of a)qe(this,ht).set(t,e.get(t)??"")
if(n)return
const o=Pe(this,ft,wt).call(this,a).map(t=>[t,e.get(t)??""]),c=s?Pe(this,ft,xt).call(this,e,t):[]
i(()=>{Pe(this,ft,kt).call(this)
for(const[e,t]of[...o,...c])Pe(this,ft,$t).call(this,e,t)
Pe(this,ft,_t).call(this)})}size(e,t,s){const n=e=>(new TextEncoder).encode(e).length
return Pe(this,ft,gt).call(this,e,t).reduce((t,i)=>t+s+n(i)+n(e.get(i)??""),0)}}
at=new WeakMap
ot=new WeakMap
ct=new WeakMap
lt=new WeakMap
dt=new WeakMap
mt=new WeakMap
ut=new WeakMap
ht=new WeakMap
pt=new WeakMap
ft=new WeakSet
gt=function(e,t){return[...t].filter(t=>(qe(this,ot).sends??"all")==="all"||Pe(this,ft,yt).call(this,t,e))}
wt=function(e){const{form:t}=qe(this,ot)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
vt=function(e,t){const s=qe(this,ut).get(h(e))
return!!s&&(!!Pe(this,ft,bt).call(this,s)||t&&(!s.session||qe(this,ot).keepsExit===!0&&s.name===qe(this,dt).exit))}
bt=function(e){return qe(this,mt).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==qe(this,dt).totalTime}
yt=function(e,t){if(e===qe(this,dt).sessionTime)return!1
const s=h(e)===e?qe(this,ut).get(e)?.initial??"":void 0
return t.get(e)!==(qe(this,ht).get(e)??s)}
$t=function(e,t){const{stores:s}=qe(this,ot)
if(s&&!s.some(t=>e.startsWith(t)))return
const n=qe(this,lt)[e]
qe(this,ot).looseComparison&&n!==void 0&&((e,t)=>e===t||bs.test(e)&&bs.test(t)&&Number(e)===Number(t))(n,t)||(qe(this,lt)[e]=t)}
kt=function(){if(qe(this,pt)&&!qe(this,ot).keepsRows)for(const e of Object.keys(qe(this,lt)))Pe(this,ft,vt).call(this,e,!1)||delete qe(this,lt)[e]
Fe(this,pt,!1)}
xt=function(e,t){const{totalTime:s,sessionTime:n,exit:i}=qe(this,dt),r=e.get(s)??"",a=((e,t,s)=>{const n=f(e,t)+f(e,s),i=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[i&&`${i}H`,r&&`${r}M`,n%6e3&&`${ys(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const a=e=>String(e).padStart(2,"0")
return`${[String(i).padStart(4,"0"),a(r),a(Math.floor(n/100)%60)].join(":")}.${a(n%100)}`})(qe(this,at),r,e.get(n)??"")
return[[s,a==="PT0S"?qe(this,ot).noTime??a:a],...qe(this,ot).keepsExit||t.has(i)?[]:[[i,""]]]}
_t=function(){if(Object.entries(qe(this,ot).dropsState??{}).some(([e,t])=>t.includes(qe(this,lt)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete qe(this,lt)[
e]}
St=function(e,t){const{mode:s,credit:n,status:i}=qe(this,dt),r=e.get(s)==="normal"&&e.get(n)==="credit",a=(s,n)=>{e.set(s,n)
t.add(s)},o=(t,s)=>{const[n,i]=[e.get(t)??"",e.get(s)??""]
return n===""||i===""?void 0:Number(n)>=Number(i)}
if(qe(this,at)==="scorm12"){const t=(e.get(i)??"not attempted")==="not attempted"
t&&a(i,"completed")
const s=o("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:n="completed"}=qe(this,ot),c={any:!0,unset:t,completed:e.get(i)==="completed"}[n]
r&&s!==void 0&&c&&a(i,s?"passed":"failed")
return}const c=o("cmi.progress_measure","cmi.completion_threshold")
if(r&&qe(this,ot).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=qe(this,ct),n=t=>(e.get(t)??"unknown")!=="unknown"
t||n(i)||a(i,"completed")
s||n("cmi.success_status")||a("cmi.success_status","passed")}r&&c!==void 0&&a(i,c?"completed":"incomplete")
const l=o("cmi.score.scaled","cmi.scaled_passing_score")
r&&qe(this,ot).derivesSuccess!==!1&&l!==void 0&&a("cmi.success_status",l?"passed":"failed")}
var ks,xs,_s,Ss,Ms,Ts,js,Ls,Os,Es,Cs,As,Ns,Is,Ws,zs,Ds,qs,Rs,Fs=/^(.+)\.(_children|_count|_version)$/,Ps=(e,t)=>({result:"",error:e,rule:t}),Bs=(e,t)=>({result:"false",error:e,rule:t}),Vs=e=>
e.format==="score12",Hs=class{constructor(e,t={}){Re(this,js)
ze(this,"values",new Map)
ze(this,"own",new Set)
ze(this,"refused",[])
ze(this,"readBack",null)
Re(this,ks)
Re(this,xs)
Re(this,_s)
Re(this,Ss)
Re(this,Ms)
Re(this,Ts,new Map)
Fe(this,ks,ws[e].model)
Fe(this,xs,t)
Fe(this,_s,u(e,t))
Fe(this,Ss,tt[qe(this,ks)].codes)
Fe(this,Ms,new Map(qe(this,_s).elements.map(e=>[e.name,e])))}knows(e){return qe(this,Ms).has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of g(e))qe(this,Ts).set(t,Math.max(Pe(this,js,Ls).call(this,t),s+1))}load(e){const t=new Map
for(const[s,n]of e){this.provide(s,n)
for(const{array:e,index:n}of g(s))t.set(e,(t.get(e)??new Set).add(n))}if(qe(this,xs).countsRecords)for(const[e,s]of t)qe(this,Ts).set(e,s.size)}initial(e){return Pe(this,js,Os).call(this,e)?.initial}
limit(e){return Pe(this,js,Os).call(this,e)?.limit??1/0}isNumber(e){const t=Pe(this,js,Os).call(this,e)
return e.endsWith("._count")||t!==void 0&&Vs(t)&&this.own.has(e)}read(e){const t=qe(this,Ss)
if(e==="")return Ps(t.noName,"an element name")
if(qe(this,xs).silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Fs.exec(e),n=Pe(this,js,Os).call(this,e)
if(s?!Pe(this,js,Es).call(this,s[1]):!n)return Ps(qe(this,js,Cs),"no such element")
if(g(e).some(({array:e,index:t})=>t>=Pe(this,js,Ls).call(this,e)))return Ps(t.getIndex,"an index below _count")
if(s)return Pe(this,js,As).call(this,s[1],s[2])
if(n?.access==="wo")return Ps(t.writeOnly,"the element is write-only")
const i=(this.readBack??this.values).get(e)??n?.initial
return i!==void 0?{result:i,error:"0"}:{...Ps(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=qe(this,Ss)
if(e==="")return Bs(s.setNoName,"an element name")
const n=Fs.exec(e)
if(n&&Pe(this,js,Es).call(this,n[1]))return Bs(s.keyword,`${n[2]} is read-only`)
const i=Pe(this,js,Os).call(this,e)
if(!i)return Bs(qe(this,js,Cs),"no such element")
if(i.access==="ro")return Bs(s.readOnly,"the element is read-only")
if(this.refused.some(e=>i.name.startsWith(e)))return{...Bs("401","injected refusal"),excused:!0}
const r=Pe(this,js,Is).call(this,i,e)??Pe(this,js,Ws).call(this,i,e,t)??Pe(this,js,Rs).call(this,i,e,t)
if(r)return Bs(...r)
this.provide(e,Pe(this,js,Ns).call(this,i,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
ks=new WeakMap
xs=new WeakMap
_s=new WeakMap
Ss=new WeakMap
Ms=new WeakMap
Ts=new WeakMap
js=new WeakSet
Ls=function(e){return qe(this,Ts).get(e)??0}
Os=function(e){return qe(this,Ms).get(h(e))}
Es=function(e){const t=h(e)
return t!==""&&[...qe(this,Ms).keys()].some(e=>e===t||e.startsWith(`${t}.`))}
Cs=function(){return qe(this,xs).unknown??qe(this,Ss).undefined}
As=function(e,t){const s=qe(this,Ss),n=h(e)
return t==="_version"?e==="cmi"?{result:qe(this,_s).version,error:"0"}:Ps(qe(this,js,Cs),"only cmi has _version"):t==="_count"?n in qe(this,_s).arrays?{result:String(Pe(this,js,Ls).call(this,e)),
error:"0"}:Ps(s.notArray,"only an array has _count"):qe(this,_s).parents.includes(n)?{result:p(qe(this,_s),n),error:"0"}:Ps(s.childless,"the element has no _children")}
Ns=function(e,t,s){const{appends:n=[],emptyScore:i}=qe(this,xs)
return n.includes(e.name)?(this.values.get(t)??"")+s:s===""&&i!==void 0&&Vs(e)?i:s}
Is=function(e,t){const s=qe(this,Ss),n=g(t)
for(const{array:e,pattern:t,index:i}of n){const{most:n=1/0}=qe(this,_s).arrays[t]
if(i>Pe(this,js,Ls).call(this,e))return[s.setIndex,"indexes without a gap"]
if(qe(this,_s).lmsArrays.includes(t)&&i>=Pe(this,js,Ls).call(this,e))return[s.setIndex,"only the LMS adds records here"]
if(qe(this,xs).capped&&i>=n)return[s.setIndex,`at most ${n} records (${Mt})`]}if(e.needs&&!this.values.has(`${n[0].array}.${n[0].index}.${e.needs}`))return[s.dependency,`the ${
e.needs} must be set first`]}
Ws=function(e,t,s){const n=qe(this,Ss),{limit:i=1/0,range:r,vocabulary:a}=e
if(a&&!a.includes(s))return[n.type,`one of: ${a.join(", ")}`]
if(s.length>i)return[n.type,`at most ${i} characters${qe(this,ks)==="scorm12"?"":` (${Mt})`}`]
const o=Pe(this,js,zs).call(this,Pe(this,js,Ds).call(this,e,t),s)||Pe(this,js,qs).call(this,e,t,s)
if(o)return[n.type,o]
if(!r||s==="")return
const[c,l=1/0]=r
return Number(s)>=c&&Number(s)<=l?void 0:[n.range,l===1/0?`a number not below ${c}`:`a number from ${c} to ${l}`]}
zs=function(e,t){return(qe(this,xs).formats?.[e]??Kt[e])(t)}
Ds=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:n,index:i}]=g(t),r=s??this.values.get(`${n}.${i}.type`)
return r===void 0?"text":qe(this,_s).types[r][e.format]}
qs=function(e,t,s){if(qe(this,ks)!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const n=t.slice(0,-5),i=Array.from({length:Pe(this,js,Ls).call(this,`${n}.correct_responses`)},(e,t)=>t),r=[`${n}.student_response`,...i.map(e=>`${n}.correct_responses.${e}.pattern`)]
for(const e of r){const[t,n]=[this.values.get(e),Pe(this,js,Os).call(this,e)],i=t!==void 0&&n&&Pe(this,js,zs).call(this,Pe(this,js,Ds).call(this,n,e,s),t)
if(i)return`${e} does not fit: ${i}`}return""}
Rs=function(e,t,s){const n=qe(this,Ss)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[n.conflict,"never changed"]
const i=g(t),r=e.format==="pattern"&&this.values.get(`${i[0].array}.${i[0].index}.type`),a=r?qe(this,_s).types[r]:void 0,{array:o,index:c}=i.at(-1)??{array:"",index:0},{patterns:l=1/0}=a??{}
if(c>=l&&l===1)return[n.conflict,"one pattern"]
if(c>=l&&qe(this,xs).capped)return[n.conflict,`at most ${l} patterns (${Mt})`]
if(!e.unique&&(!a||a.repeats))return
const d=t.slice(`${o}.${c}`.length)
for(let e=0;e<Pe(this,js,Ls).call(this,o);e+=1)if(e!==c&&this.values.get(`${o}.${e}${d}`)===s)return[n.conflict,"no duplicates"]}
var Gs,Us,Zs,Js,Ys,Xs,Ks,Qs,en,tn,sn,nn,rn,an,on,cn,ln,dn,mn,un,hn,pn,fn,gn,wn,vn,bn={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},yn={result:"true",error:"0"}
Gs=new WeakMap
Us=new WeakMap
Zs=new WeakMap
Js=new WeakMap
Ys=new WeakMap
Xs=new WeakMap
Ks=new WeakMap
Qs=new WeakSet
en=function(){const e={}
for(const t of Object.keys(qe(this,Gs).session))e[qe(this,Gs).session[t].name]=(...e)=>Pe(this,Qs,tn).call(this,t,e)
for(const t of Object.keys(qe(this,Gs).support))e[qe(this,Gs).support[t]]=(...e)=>Pe(this,Qs,cn).call(this,t,e)
return e}
tn=function(e,t){const{name:s}=qe(this,Gs).session[e],n=Pe(this,Qs,nn).call(this,e)
Pe(this,Qs,on).call(this,e)
Pe(this,Qs,sn).call(this,e,s,t)
const i=Pe(this,Qs,dn).call(this,e,t)??Pe(this,Qs,hn).call(this,e)??Pe(this,Qs,mn).call(this,t,Pe(this,Qs,pn).call(this,e,t.map(String)))
Fe(this,Xs,i.error)
let r=i.result
n==="null"&&(r=null)
n==="page"&&(r="<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>")
n!=="undefined"&&n!=="throw"||(r=void 0)
qe(this,Js).numbers&&e==="getValue"&&i.error==="0"&&qe(this,Zs).isNumber(String(t[0]))&&(r=Number(i.result))
n==="boolean"&&/^(true|false)$/.test(i.result)&&(r=i.result==="true")
Pe(this,Qs,ln).call(this,s,t,r,i)
if(n==="throw")throw new Error(`${s} failed in the LMS`)
return r}
sn=function(e,t,s){if(e==="initialize"&&qe(this,Js).brokenReturn&&qe(this,Ys).recorded.has(this.options.sco??"")){Pe(this,Qs,ln).call(this,t,s,void 0,{result:"",error:qe(this,Xs),rule:
"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
nn=function(e){const t=this.faults[e]
return t!==void 0||e!=="commit"&&e!=="terminate"?t:this.faults.leaving==="window"&&qe(this,Js).windowClosed==="lost"?"lie":this.faults.leaving&&Pe(this,Qs,an).call(this)?"false":this.faults.offline?
qe(this,Js).offline??"false":void 0}
rn=function(){return this.faults.leaving!==void 0&&qe(this,Js).beacon!==void 0}
an=function(){const{beacon:e}=qe(this,Js)
return e!==void 0&&qe(this,Us).size(qe(this,Zs).values,qe(this,Zs).own,e.each)>e.limit}
on=function(e){const{delay:t=0,serverDelay:s=0}=this.faults,n=Date.now()+t+(/Value$/.test(e)?0:s)
for(;Date.now()<n;);}
cn=function(e,t){const s=e==="lastError"?qe(this,Xs):String(t[0]??""),n=e==="diagnostic"&&s===""?qe(this,Xs):s,i=e==="lastError"?s:qe(this,Gs).strings[n]??"",r=!t.every(e=>typeof e=="string")||
e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
Pe(this,Qs,ln).call(this,qe(this,Gs).support[e],t,i,{result:i,error:"0",rule:r})
return i}
ln=function(e,t,s,{error:n,rule:i,excused:r}){const{clock:a,onCall:o}=this.options,c={method:e,args:t,result:s,error:n}
i&&(c.rule=i)
r&&(c.excused=!0)
a&&(c.at=Math.round(a()))
this.calls.push(c)
o?.(c)
if(!i||r)return
const l=`${n} ${qe(this,Gs).strings[n]}`,d=i.includes("Moodle")?"":` [${qe(this,Gs).source}]`
this.violations.push(`${e}(${t.map(w).join(", ")}) -> ${l}: ${i}${d}`)}
dn=function(e,t){const{before:s,running:n,after:i}=qe(this,Gs).session[e],r=(t,s)=>Pe(this,Qs,un).call(this,e,t,s),a=e==="setValue"&&qe(this,Js).texts?t.slice(0,1):t
if(t.length!==bn[e]||a.some(e=>typeof e!="string"))return r(qe(this,Gs).codes.argument,`exactly ${bn[e]} argument(s), all strings`)
if(!/Value$/.test(e)&&t[0]!=="")return r(qe(this,Gs).codes.argument,"the argument must be an empty string")
const o=this.terminated&&e==="initialize"&&qe(this,Js).beginsAgain
return this.terminated&&!o?r(i,"the session has ended"):e==="initialize"&&qe(this,Js).oneSession&&qe(this,Ys).terminated?r(i,"one session in one page (Moodle)"):this.initialized&&n&&!o?r(n,
"the session has already begun"):!this.initialized&&s?r(s,"the session has not begun"):void 0}
mn=(e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"}
un=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
hn=function(e){const t=Pe(this,Qs,nn).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const n=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||Pe(this,Qs,vn).call(this,e,!0)
e==="terminate"&&(n||qe(this,Js).endsAnyway)&&Pe(this,Qs,fn).call(this)
if(n)return yn
const i=qe(this,Js).failure??qe(this,Gs).session[e].general
return{...Pe(this,Qs,un).call(this,e,i,"injected fault"),excused:!0}}
pn=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...Pe(this,Qs,un).call(this,e,qe(this,Gs).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return qe(this,Zs).read(t)
if(e==="setValue")return Pe(this,Qs,gn).call(this,t,s)
if(e==="initialize")return Pe(this,Qs,wn).call(this)
Pe(this,Qs,vn).call(this,e,!1)
e==="terminate"&&Pe(this,Qs,fn).call(this)
return yn}
fn=function(){this.terminated=!0
qe(this,Ys).terminated=!0;[...qe(this,Zs).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&qe(this,Ys).recorded.add(this.options.sco??"")}
gn=function(e,t){const{refuse:s=[],room:n=1/0,cut:i=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=n)return{...Pe(this,Qs,un).call(this,"setValue",qe(this,Gs).codes.setIndex,"injected lack of room"),excused:!0}
qe(this,Zs).refused=s
return qe(this,Zs).assign(e,e==="cmi.suspend_data"?t.slice(0,i):t)}
wn=function(){const e=this.terminated
e&&Fe(this,Zs,new Hs(this.edition,qe(this,Js)))
this.terminated=!1
const{learner:t={id:"learner",name:"Learner, One"},mode:s="normal",credit:n="credit",...i}=this.options,{entry:r,values:a}=qe(this,Us).open(),{losesZero:o,threshold:c}=qe(this,Js),l=e=>o&&
e?.trim()==="0"?void 0:e,[d,m,u]=this.standard==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"],h={[`${d}.${m}_id`]:t.id,[`${d}.${m}_name`]:t.name,[`${d}.${u}`]:s,[`${
d}.credit`]:n,[`${d}.entry`]:i.entry??r,"cmi.launch_data":l(i.launchData),"cmi.student_data.mastery_score":l(i.masteryScore),"cmi.scaled_passing_score":i.scaledPassingScore,"cmi.completion_threshold":
(c&&i.thresholdOfAttribute)??i.completionThreshold,[`cmi.${this.standard==="scorm12"?"student_data.":""}max_time_allowed`]:i.maxTimeAllowed,[`cmi.${this.standard==="scorm12"?"student_data.":
""}time_limit_action`]:i.timeLimitAction}
qe(this,Zs).load(a)
for(const[e,t]of Object.entries(h))t!==void 0&&qe(this,Zs).knows(e)&&qe(this,Zs).provide(e,t)
Fe(this,Ks,new Map(qe(this,Zs).values))
qe(this,Js).reads&&(qe(this,Zs).readBack=qe(this,Ks))
this.initialized=!0
return e?{...yn,rule:"one session in a launch; this LMS begins another"}:yn}
vn=function(e,t){const s=qe(this,Qs,rn)?this.options.post:void 0
qe(this,Us).save(qe(this,Zs).values,qe(this,Zs).own,{final:e==="terminate",lost:t},s)
if(qe(this,Js).reads==="before"){qe(this,Zs).readBack=qe(this,Ks)
Fe(this,Ks,new Map(qe(this,Zs).values))}}
var $n,kn,xn,_n,Sn,Mn,Tn,jn,Ln=class e{constructor(e){Re(this,Qs)
ze(this,"calls",[])
ze(this,"violations",[])
ze(this,"faults")
ze(this,"initialized",!1)
ze(this,"terminated",!1)
Re(this,Gs)
Re(this,Us)
Re(this,Zs)
Re(this,Js)
Re(this,Ys)
Re(this,Xs,"0")
Re(this,Ks,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=ws[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:s,page:n={terminated:!1,recorded:new Set}}=e,i=fs[t][this.standard]
Fe(this,Js,s==="moodle"?{...i,...ls[this.standard]}:i)
Fe(this,Ys,n)
Fe(this,Gs,tt[this.standard])
Fe(this,Us,new $s(this.edition,qe(this,Js),this.database,e))
Fe(this,Zs,new Hs(this.edition,qe(this,Js)))
this.api=Pe(this,Qs,en).call(this)}get(e){return this.database[e]}value(e){return qe(this,Zs).values.get(e)}values(){return Object.fromEntries(qe(this,Zs).values)}unsaved(){return[...qe(this,
Zs).own].filter(e=>qe(this,Zs).values.get(e)!==(this.database[e]??qe(this,Zs).initial(e)))}limit(e){return qe(this,Zs).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,
...t})}logIn(e){qe(this,Js).clearsStorage&&e.clear()}},On=e=>e==="scorm12",En={old:{status:"cmi.core.lesson_status",score:"cmi.core.score.",location:"cmi.core.lesson_location",exit:"cmi.core.exit",
total:"cmi.core.total_time",session:"cmi.core.session_time"},new:{status:"cmi.completion_status",score:"cmi.score.",location:"cmi.location",exit:"cmi.exit",total:"cmi.total_time",session:
"cmi.session_time"}},Cn=e=>En[On(e)?"old":"new"],An=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0,Nn=(e,t,s=`${t}s`)=>`${e.toLocaleString("en")} ${e===1?t:s}`,In=e=>e!==""&&Number.isFinite(Number(e))?
String(Number(Number(e).toFixed(2))):e,Wn=(e,t)=>t===null||t===""?{}:{[e]:t},zn=class{constructor(e){Re(this,Mn)
Re(this,$n,null)
Re(this,kn,null)
Re(this,xn,null)
Re(this,_n,new AbortController)
Re(this,Sn,new Map)
this.session=e
this.title=`Course: ${e.options.launch.title}`}get made(){return qe(this,xn)!==null}get apart(){return qe(this,kn)!==null}open(e,t,s,{place:n,line:i}={}){if(i){i.frame.title=this.title
i.frame.classList.remove("there")
Pe(this,Mn,jn).call(this,i,t,n)
return}const r=m(this.title,s)
r.src=t.player
e.replaceChildren(r)
Pe(this,Mn,Tn).call(this,r,t,n)}openWindow(e,t,s){Fe(this,kn,e.contentWindow?.open(t.player,"_blank","popup,width=1000,height=720")??null)
if(!qe(this,kn))return!1
e.setAttribute("sandbox",s)
e.src=t.player
Pe(this,Mn,Tn).call(this,e,t)
const n=setInterval(()=>{if(qe(this,kn)?.closed){clearInterval(n)
this.session.lost()}},300)
return!0}reveal(){qe(this,$n)?.classList.add("there")}tell(e){return qe(this,xn)?.tell(e)??!1}ask(e,t,s){return this.tell(e)?new Promise(e=>{qe(this,Sn).set(t,e)
setTimeout(()=>e(null),s)}):Promise.resolve(null)}answer(e){qe(this,Sn).get(e.do)?.(e)}release(){const e=qe(this,xn)
if(!e||this.apart)return null
e.session=null
return e}end(){qe(this,_n).abort()
qe(this,xn)?.end()
qe(this,$n)?.remove()
qe(this,kn)?.close()}}
$n=new WeakMap
kn=new WeakMap
xn=new WeakMap
_n=new WeakMap
Sn=new WeakMap
Mn=new WeakSet
Tn=async function(e,t,s){Fe(this,$n,e)
e.addEventListener("load",()=>e.addEventListener("load",()=>qe(this,xn)?.lose()),{once:!0})
Pe(this,Mn,jn).call(this,new rt(e,await n(e,t,qe(this,_n).signal)),t,s)}
jn=function(e,t,s){const{id:n,launched:i,options:r}=this.session
Fe(this,$n,e.frame)
Fe(this,xn,e)
e.session=this.session
e.tell(((e,{id:t,launched:s,origin:n,place:i,window:r})=>{const{launch:a,trouble:o,page:c,standard:l,database:d,alone:m}=e
return{do:"begin",session:t,title:a.title,url:n+a.url,api:o.api,offline:o.offline,place:i,window:r,alone:m,page:{terminated:c.terminated,recorded:[...c.recorded]},options:{...s,standard:l,profile:
o.profile,sco:a.identifier,database:{...d},faults:v(o)}}})(r,{id:n,launched:i,origin:t.origin,place:s,window:this.apart}))}
var Dn,qn=class{constructor(){ze(this,"list",[])
ze(this,"short",!1)
Re(this,Dn,0)}add(e){this.list.push(e)
Fe(this,Dn,qe(this,Dn)+Xe(e))
for(;this.list.length>1e5||qe(this,Dn)>5e7;){for(const e of this.list.splice(0,Math.ceil(this.list.length/10)))Fe(this,Dn,qe(this,Dn)-Xe(e))
this.short=!0}}}
Dn=new WeakMap
var Rn,Fn,Pn,Bn,Vn=class{constructor(){Re(this,Rn,0)
Re(this,Fn,0)
Re(this,Pn,0)}exceededBy(){const e=performance.now()
if(e-qe(this,Fn)>1e4){Fe(this,Fn,e)
Fe(this,Pn,0)}Fe(this,Pn,qe(this,Pn)+1)
return qe(this,Pn)>3e4}exceededWith(e){Fe(this,Rn,qe(this,Rn)+e)
return qe(this,Rn)>5e8}}
Rn=new WeakMap
Fn=new WeakMap
Pn=new WeakMap
var Hn=class{constructor(){ze(this,"saves",0)
ze(this,"kept",null)
ze(this,"problems",0)
ze(this,"refused",0)
Re(this,Bn,!1)}hear(e,t){st(e)&&(this.problems+=1)
e.rule&&e.method.endsWith("SetValue")&&(this.refused+=1);/Initialize$/.test(e.method)&&!t.terminated&&Fe(this,Bn,!1)
if(!/^(LMS)?(Commit|Finish|Terminate)/.test(e.method))return!1
if(!t.initialized||qe(this,Bn))return!1
Fe(this,Bn,t.terminated)
this.kept=String(e.result)==="true"&&S(t.unsaved())===""
this.kept&&(this.saves+=1)
return!0}}
Bn=new WeakMap
var Gn,Un,Zn,Jn,Yn,Xn,Kn,Qn,ei,ti,si,ni,ii,ri,ai=/^(LMSFinish|Terminate)$/,oi=class{constructor(e){Re(this,Xn)
Re(this,Gn,new qn)
ze(this,"gone",!1)
ze(this,"titles",new Map)
ze(this,"asked",[])
ze(this,"tally",new Hn)
ze(this,"seen",0)
ze(this,"id",crypto.randomUUID?.()??`${Date.now()}-${Math.random()}`)
Re(this,Un,[])
Re(this,Zn,0)
Re(this,Jn,new Vn)
Re(this,Yn,0)
this.options=e
this.connection=new zn(this)
const{standard:t,launch:s,database:n,databases:i,trouble:r,page:a}=e
this.standard=t
this.ways=fs[r.profile][On(t)?"scorm12":"scorm2004"]
this.mode=r.mode==="auto"?(({closes:e={}},t)=>t.length&&t.every(t=>Object.entries(e).some(([e,s])=>s.includes(t[e])))?"review":"normal")(this.ways,i):r.mode
this.launched=(({standard:e,launch:t,learner:s,trouble:n},i)=>({learner:{...s},mode:i,credit:i==="normal"?"credit":"no-credit",...Wn("masteryScore",t.masteryScore),...Wn("scaledPassingScore",
t.scaledPassingScore),...Wn("completionThreshold",t.completionThreshold),...Wn("thresholdOfAttribute",t.thresholdOfAttribute),...Wn("launchData",t.launchData),completionSetByContent:
t.completionSetByContent,objectiveSetByContent:t.objectiveSetByContent,...Wn("maxTimeAllowed",t.maxTimeAllowed),...Wn("timeLimitAction",t.timeLimitAction),...M(e,n.pass)}))(e,this.mode)
s.scormType==="asset"&&this.ways.completesAssets&&(n[Cn(t).status]="completed")
this.held={...n}
this.lms=new Ln({...this.launched,standard:t,profile:r.profile,database:n,page:a,sco:s.identifier,clock:()=>qe(this,Zn),onCall:e=>Pe(this,Xn,Kn).call(this,e)})
Pe(this,Xn,Qn).call(this,v(r))
this.date=(new Date).toISOString()
Object.keys(v(r)).length&&Pe(this,Xn,ei).call(this)}get entries(){return qe(this,Gn).list}get short(){return qe(this,Gn).short}change(e){this.options={...this.options,trouble:e}
qe(this,Un).push(v(e))
this.connection.tell({do:"faults",faults:v(e),offline:e.offline})||Pe(this,Xn,si).call(this)}lost(){this.gone||this.options.onClosed()}receive(e){if(this.gone)return
const s=t(e)
if(s)if(qe(this,Jn).exceededBy())Pe(this,Xn,ii).call(this,"It called the LMS without end.")
else switch(s.do){case"call":case"leaving":case"switched":Pe(this,Xn,ni).call(this,s)
break
case"there":this.connection.reveal()
break
case"titles":this.titles=new Map(s.titles)
this.options.onNews()
break
case"asked":this.asked=s.hosts
this.options.onNews()
break
default:this.connection.answer(s)}else Pe(this,Xn,ii).call(this,"It sent messages that no course sends.")}async place(){const{connection:e}=this
return e.apart?void 0:(await e.ask({do:"place"},"place",1e3))?.place}async leave(e,t=!1){if(this.gone)return null
const{connection:s}=this
if(e==="crash"){s.tell({do:"die"})
Pe(this,Xn,ri).call(this)
return null}const n=await s.ask({do:"leave",how:e},"left",5e3),i=t&&n&&!this.gone?s.release():null
i?this.gone=!0:Pe(this,Xn,ri).call(this)
return i}run(){const{course:e,launch:t,trouble:s}=this.options
return{form:"scormbuild-run",version:1,standard:this.standard,profile:s.profile,course:e,sco:t.identifier,begun:this.date,launch:this.launched,database:this.held,entries:this.entries,...this.short?
{short:!0}:{}}}}
Gn=new WeakMap
Un=new WeakMap
Zn=new WeakMap
Jn=new WeakMap
Yn=new WeakMap
Xn=new WeakSet
Kn=function(e){Pe(this,Xn,ti).call(this,e)
ai.test(e.method)&&this.lms.terminated&&this.options.onEnd(this.lms.value("adl.nav.request")??"_none_")}
Qn=function(e){const{leaving:t}=this.lms.faults
b(this.lms,{at:qe(this,Zn),faults:{...e,...t?{leaving:t}:{}}})
this.slow={...e.delay?{delay:e.delay}:{},...e.serverDelay?{serverDelay:e.serverDelay}:{}}}
ei=function(){const{delay:e,serverDelay:t,...s}=this.lms.faults
Pe(this,Xn,ti).call(this,{at:Math.round(qe(this,Zn)),faults:{...s,...this.slow}})}
ti=function(e){qe(this,Gn).add(e)
this.lms.calls.length=0
this.lms.violations.length=0
this.options.onEntry(e)}
si=function(){const e=qe(this,Un).shift()
if(e){Pe(this,Xn,Qn).call(this,e)
Pe(this,Xn,ei).call(this)}}
ni=function(e){this.seen+=1
if(qe(this,Jn).exceededWith(Xe(e)))Pe(this,Xn,ii).call(this,"It sent more data than any LMS accepts.")
else{Fe(this,Zn,e.at)
if(e.do==="switched")Pe(this,Xn,si).call(this)
else{b(this.lms,e)
e.do==="leaving"&&Pe(this,Xn,ei).call(this)}this.connection.made&&(qe(this,Yn)||Fe(this,Yn,window.setTimeout(()=>{Fe(this,Yn,0)
this.connection.tell({do:"seen",count:this.seen})},200)))}}
ii=function(e){Pe(this,Xn,ri).call(this)
this.options.onStopped(e)}
ri=function(){this.gone=!0
this.connection.end()}
var ci,li,di,mi,ui,hi,pi,fi=e=>e.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/,""),gi=(e,t)=>An(t,e)??An(t,e.trim())??e.replaceAll("_"," "),wi=e=>({parts:t,question:s})=>t.map(e=>gi(e,
s?.choices)).join(e),vi=e=>({parts:t,old:s,question:n})=>t.map(t=>{const i=t.indexOf(s?".":"[.]")
if(i<0)return gi(t,n?.choices)
const[r,a]=[t.slice(0,i),t.slice(i+(s?1:3))]
return[r&&gi(r,n?.choices),a&&gi(a,n?.targets)].filter(Boolean).join(e)}).join("; "),bi={t:"True",1:"True",true:"True",f:"False",0:"False",false:"False"},yi={"true-false":({text:e,question:t})=>
An(t?.choices,e)??An(bi,e)??e,choice:wi("; "),likert:wi("; "),sequencing:wi(", then "),matching:vi(" with "),performance:e=>e.old?e.text:vi(": ")(e),numeric:({text:e})=>{const[t,s=t]=e.split("[:]")
return t===s?t:t===""?`at most ${s}`:s===""?`at least ${t}`:`${t} to ${s}`},"fill-in":({text:e,parts:t,old:s})=>(s?[e]:t.map(fi)).map(e=>`“${e}”`).join(", "),"long-fill-in":({text:e})=>`“${e}”`},$i=[
{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"}],ki=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/,xi=["handedIn",
"completed","passed"],_i=["read","complete","own","through","open"],Si=["done","ever","paid"],Mi=["submitted","passed","closed","untimed","started"],Ti="cards",ji="steps",Li="answers",Oi="quizzes",Ei=
e=>r(e).open,Ci=(e,t,s="",n="")=>i("div",{class:`fact ${n}`},i("dt",{},e),i("dd",{},i("span",{class:"value"},t),...s?[i("span",{class:"more"},s)]:[])),Ai=(e,t,s)=>i("table",{},i("caption",{},e),
i("thead",{},i("tr",{},...t.map(e=>i("th",{scope:"col"},e)))),i("tbody",{},...s.map(([e,...t])=>i("tr",{},i("th",{scope:"row"},e),...t.map(e=>i("td",{},e)))))),Ni=({costs:e})=>
Ai("At most, when everything is done",["Kind","Number","Characters"],e.map(({noun:e,number:t,size:s})=>[e,String(t),s.toLocaleString("en")])),Ii={session:null,sco:"",page:D()},Wi=
document.querySelector('meta[name="run"]').content,zi=e=>r(e),Di=e=>r(e),qi=(e,t)=>r(e).addEventListener("click",t),Ri=new class{constructor(e,t){Re(this,Ee)
Re(this,Le,[])
Re(this,Oe,!1)
this.list=e
this.isOpen=t
this.entries=[]
this.problemsOnly=!1}show(e){this.entries=e
this.renew()}renew(){Fe(this,Le,[])
if(this.isOpen()){this.list.replaceChildren(...this.entries.filter(e=>Pe(this,Ee,Ae).call(this,e)).slice(-400).map(d))
qe(this,Ee,Ce).scrollTop=qe(this,Ee,Ce).scrollHeight}}add(e){if(this.isOpen()&&Pe(this,Ee,Ae).call(this,e)){qe(this,Le).push(e)
if(!qe(this,Oe)){Fe(this,Oe,!0)
requestAnimationFrame(()=>{Fe(this,Oe,!1)
const{list:e}=this,t=qe(this,Ee,Ce),s=t.scrollHeight-t.scrollTop-t.clientHeight<40
e.append(...qe(this,Le).slice(-400).map(d))
Fe(this,Le,[])
for(;e.childElementCount>400;)e.firstElementChild?.remove()
s&&(t.scrollTop=t.scrollHeight)})}}}}(r("call-list"),()=>r("calls").open&&!r("panel").hidden),Fi=!1,Pi=0,Bi=Promise.resolve(),Vi=U(),Hi={page:["The learner left the course",
"The panel shows what the LMS stored."],window:["The window was closed","The course could still send its latest work, if the LMS allows it."],crash:["The browser crashed",
"Work that was not saved before is lost."]},Gi="scormbuild-preview:",Ui={profile:"strict",mode:"auto",pass:"",api:"at once",saving:"works",offline:!1,expired:!1,cut:"",slow:"at once"},Zi=[
"Rivera, Ana","Müller-Ångström, Zoë","محمد الأحمد","王小明","Comma, Jr., Sam, PhD",'O\'Neil "Ace", <b>Pat</b> & Co',"नमस्ते, अनन्या",`Longname, ${"Maximiliana ".repeat(18).trim()}`],Ji=
class{constructor(e){Re(this,di)
Re(this,ci,new Map)
Re(this,li,new Map)
this.course=e
this.view=te({width:"full",panel:!0,open:["answers"],filter:"all"},X("view"))
const t=X(`course:${e}`)
this.kept=te({standard:"",learners:[],current:"",trouble:Ui,made:0},t)
this.kept.trouble=te(Ui,this.kept.trouble)
this.kept.learners.length||this.addLearner()}save(){K("view",this.view)
K(`course:${this.course}`,this.kept)}get learner(){const{learners:e,current:t}=this.kept
return e.find(({id:e})=>e===t)??e[0]}addLearner(e){this.kept.made+=1
const t=Math.floor((this.kept.made-1)/Zi.length),s={id:Pe(this,di,mi).call(this),name:e??Zi[(this.kept.made-1)%Zi.length]+(t?` ${t+1}`:"")}
this.kept.learners.push(s)
this.kept.current=s.id
this.save()
return s}resetLearner(){const{learner:e}=this
Pe(this,di,ui).call(this,e.id)
e.id=Pe(this,di,mi).call(this)
this.kept.current=e.id
this.save()}removeLearner(){const{learner:e,kept:t}=this
Pe(this,di,ui).call(this,e.id)
t.learners=t.learners.filter(({id:t})=>t!==e.id)
t.current=t.learners[0]?.id??""
t.learners.length||this.addLearner()
this.save()}database(e,t,s=this.learner.id){const n=Pe(this,di,hi).call(this,e,t,s),i=qe(this,ci).get(n),r=i??Object.assign(Object.create(null),X(n))
if(!i){qe(this,ci).set(n,r)
qe(this,li).set(n,{...r})}return r}saveDatabase(e,t,s=this.learner.id){const n=this.database(e,t,s),i=Pe(this,di,hi).call(this,e,t,s),r=qe(this,li).get(i)??{},a={...X(i)??r}
for(const e of new Set([...Object.keys(n),...Object.keys(r)]))n[e]!==r[e]&&(n[e]===void 0?delete a[e]:a[e]=n[e])
for(const e of Object.keys(n))e in a||delete n[e]
Object.assign(n,a)
qe(this,li).set(i,{...a})
K(i,a)}emptyDatabase(e,t){const s=this.database(e,t)
for(const e of Object.keys(s))delete s[e]
this.saveDatabase(e,t)}keepOpen(e){K(qe(this,di,pi)+e.session,e)}dropOpen(e){Q(qe(this,di,pi)+e)}takeOpen(){const e=qe(this,di,pi),t=ee().filter(t=>t.startsWith(e)),s=t.map(X).filter(e=>
typeof e?.session=="string"&&typeof e.run=="object")
t.forEach(Q)
return s}amend({standard:e,sco:t,launch:s},n){const i=s.learner?.id
if(!this.kept.learners.some(({id:e})=>e===i))return
const r=this.database(e,t,i)
for(const[e,t]of Object.entries(n))t===void 0?delete r[e]:r[e]=t
this.saveDatabase(e,t,i)}}
ci=new WeakMap
li=new WeakMap
di=new WeakSet
mi=function(){return`learner-${this.kept.made}-${Math.random().toString(36).slice(2,7)}`}
ui=function(e){const t=`db:${this.course}:${e}:`
for(const e of qe(this,ci).keys())e.startsWith(t)&&qe(this,ci).delete(e)
for(const e of ee())e.startsWith(t)&&Q(e)}
hi=function(e,t,s){return`db:${this.course}:${s}:${e}:${t}`}
pi=function(){return`open:${this.course}:`}
var Yi=new Set(["saving","offline","cut","slow"]),Xi=()=>Object.entries(fs).map(([e,{title:t}])=>i("option",{value:e},t)),Ki=0,Qi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),er=({result:e,
error:t,rule:s,method:n})=>`${typeof e=="string"?`“${e.length>80?`${e.slice(0,80)}…`:e}”`:String(e)}${t==="0"?"":`, error ${t} ${c(t,n)}`}${s?` (${s})`:""}`,tr=null,sr=["answers","memory","learners",
"trouble","calls"],nr=matchMedia("(width < 56.25rem)"),ir=e=>r(e);(async()=>{if(await(async()=>{if(!Qe.includes(location.hostname))return!1
const e=`${location.protocol}//${Ke}${et()}`
try{await fetch(`${e}/here`)}catch{return!1}location.replace(`${e}/`)
return!0})())return
Ii.course=await pe()
Ii.store=ge(Ii.course)
const e=Ii.store.kept.standard
e&&e!==Ii.course.standard&&Ii.course.standards.includes(e)&&(Ii.course=await pe(e))
for(const e of[Y,ie,he,ve,le,xe,Te,_e])e();(()=>{const{view:e}=Ii.store
for(const t of sr)ir(t).open=e.open.includes(t)
Ri.problemsOnly=e.filter==="problems"
R("filter",e.filter)
Me(!nr.matches&&e.panel)
Se()})()
fe()
se()
de()
await(async()=>{const e=Ii.store.takeOpen()
if(!e.length)return
const i=await(async e=>{const{room:i,second:r,sandbox:a}=Ii.course
if(!i)return[]
const o=s(i,r),c=m("No course yet",a)
c.hidden=!0
c.src=o.player
document.body.append(c)
const l=new AbortController,d=new Promise(s=>{setTimeout(()=>s([]),3e3)
n(c,o,l.signal).then(n=>{n.onmessage=({data:e})=>{const n=t(e)
s(n?.do==="tails"?n.tails:[])}
n.postMessage({do:"tails",sessions:e})})}),u=await d
l.abort()
c.remove()
return u})(e.map(({session:e})=>e))
for(const{session:t,seen:s,run:n}of e)for(const e of i.filter(({session:e})=>e===t))Ii.store.amend(n,y(n,e.events.slice(Math.max(0,s-e.from))))})()
await Z();(()=>{const e=new EventSource(`/api/${Wi}/events`)
let t=!1
e.addEventListener("course",()=>{t&&V("Reconnected to the preview")
t=!1
r("title").classList.remove("stale");(async()=>{const e=Ki+=1,t=await pe(Ii.store?.kept.standard||void 0)
if(e!==Ki)return
const s=Ii.course
if(s.room&&t.room&&s.room.label!==t.room.label){await J("page")
location.reload()}else{Ii.course=t
if(s.ok!==t.ok||s.revision!==t.revision||JSON.stringify(s.diagnostics)!==JSON.stringify(t.diagnostics)){fe()
if(!s.revision&&t.revision){Ii.store=ge(t)
se()
de()}s.revision!==t.revision?await(async e=>{const{session:t}=Ii,s=t&&!t.gone?await t.place():void 0
Ii.session?.gone&&e.revision?B():await Z({place:s,samePage:!0,words:"The course was updated"})})(s):s.ok!==t.ok&&V(t.ok?"The course can be built again":"The course cannot be built")}}})().catch(()=>
V("The course could not be loaded. Reload this page."))})
e.addEventListener("error",()=>{t||V("The preview has stopped or cannot be reached. This page reconnects automatically.")
t=!0
r("title").classList.add("stale")
e.readyState===EventSource.CLOSED&&we()})})()})().catch(e=>H("The preview cannot start",e instanceof Error?e.message:String(e)))})()


"use strict";(()=>{var e=Object.defineProperty,t=e=>{throw TypeError(e)},s=(t,s,n)=>((t,s,n)=>s in t?e(t,s,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[s]=n)(t,typeof s!="symbol"?s+"":s,n)
,n=(e,s,n)=>s.has(e)||t("Cannot "+n),i=(e,t,s)=>(n(e,t,"read from private field"),s?s.call(e):t.get(e)),r=(e,s,n)=>s.has(e)?t("Cannot add the same private member more than once")
:s instanceof WeakSet?s.add(e):s.set(e,n),a=(e,t,s,i)=>(n(e,t,"write to private field"),i?i.call(e,s):t.set(e,s),s),o=(e,t,s)=>(n(e,t,"access private method"),s)
,c="scormbuild-player",l=2e5,d=(e,t)=>typeof e=="string"&&e.length<=t
function m(e){return!(e!==null&&!["number","boolean","undefined"].includes(typeof e))||d(e,l)||Array.isArray(e)&&e.length===1&&d(e[0],l)}var u=(e,t,s)=>Array.isArray(e)&&e.length<=t&&e.every(s)
,h=e=>typeof e=="number"&&e>=0&&e<1e12,p=e=>typeof e=="object"&&e!==null&&d(e.session,100)&&Number.isSafeInteger(e.from)&&Array.isArray(e.events)&&e.events.every(e=>g.has(b(e)?.do??""))
,f=["lessons","answered","cards","steps","minutes"],w=e=>typeof e=="object"&&e!==null&&["script","promise","missing"].includes(e.kind)&&d(e.text,300)&&d(e.path,300)&&Number.isSafeInteger(e.line)
&&e.line>=0,g=new Set(["call","leaving","switched"]),v={call:({method:e,args:t,at:s})=>d(e,50)&&u(t,8,m)&&h(s),leaving:({how:e,at:t})=>(e===null||e==="page"||e==="window")&&h(t)
,switched:({at:e})=>h(e),there:()=>!0,left:()=>!0,place:({place:e})=>typeof e=="object"&&e!==null&&d(e.hash,2e3)&&/^(#|$)/.test(e.hash)&&Number.isFinite(e.x)&&Number.isFinite(e.y)
,titles:({titles:e})=>u(e,1e3,e=>u(e,2,e=>d(e,300))&&e.length===2),asked:({hosts:e})=>u(e,50,e=>d(e,300)&&/^[\w.:[\]-]+$/.test(e)),broken:({problems:e})=>u(e,100,w),tails:({tails:e})=>u(e,100,p)
,worked:({work:e})=>e===null||typeof e=="object"&&f.every(t=>Number.isSafeInteger(e[t]))}
function b(e){if(typeof e!="object"||e===null)return null
const t=e
return typeof t.do=="string"&&Object.hasOwn(v,t.do)&&v[t.do](t)?t:null}var y=e=>("args"in e&&Array.isArray(e.args)?e.args:[]).reduce((e,t)=>e+(e=>(typeof e=="string"?e:Array.isArray(e)?String(e[0])
:"").length)(t),100),$="scormbuild.localhost",k=["127.0.0.1","localhost","[::1]"],x=()=>location.port?`:${location.port}`:""
function S({label:e,token:t},s){const n=location.hostname===$?`${e}.${$}${x()}`:`${s.host||location.hostname}:${s.port}`,i=`${location.protocol}//${n}`
return{origin:i,player:`${i}/${t}/player#${location.origin}`}}function _(e,{origin:t},s){return new Promise(n=>{const i=r=>{if(s.aborted||r.source!==e.contentWindow||r.origin!==t||r.data!==c)return
window.removeEventListener("message",i)
const{port1:a,port2:o}=new MessageChannel
e.contentWindow?.postMessage(c,t,[o])
n(a)}
window.addEventListener("message",i)
s.addEventListener("abort",()=>window.removeEventListener("message",i))})}function M(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function j(e){return document.getElementById(e)
}var T={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"},
getValue:{name:"LMSGetValue",general:"101",before:"301",after:"301"},setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},commit:{name:"LMSCommit",general:"101",before:"301",after:
"301"}},support:{lastError:"LMSGetLastError",errorString:"LMSGetErrorString",diagnostic:"LMSGetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"202",notArray:"203",keyword:"402",readOnly:
"403",writeOnly:"404",type:"405",range:"405",unset:"0",getIndex:"201",setIndex:"201",conflict:"405",dependency:"405",noName:"201",setNoName:"201"},strings:{0:"No error",101:"General exception",201:
"Invalid argument error",202:"Element cannot have children",203:"Element not an array - cannot have count",301:"Not initialized",401:"Not implemented error",402:
"Invalid set value, element is a keyword",403:"Element is read only",404:"Element is write only",405:"Incorrect data type"}},scorm2004:{source:"SCORM 2004 4th Ed RTE 3.1.7, 4.2",session:{initialize:{
name:"Initialize",general:"102",running:"103",after:"104"},terminate:{name:"Terminate",general:"111",before:"112",after:"113"},getValue:{name:"GetValue",general:"301",before:"122",after:"123"},
setValue:{name:"SetValue",general:"351",before:"132",after:"133"},commit:{name:"Commit",general:"391",before:"142",after:"143"}},support:{lastError:"GetLastError",errorString:"GetErrorString",
diagnostic:"GetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"301",notArray:"301",keyword:"404",readOnly:"404",writeOnly:"405",type:"406",range:"407",unset:"403",getIndex:"301",
setIndex:"351",conflict:"351",dependency:"408",noName:"301",setNoName:"351"},strings:{0:"No Error",101:"General Exception",102:"General Initialization Failure",103:"Already Initialized",104:
"Content Instance Terminated",111:"General Termination Failure",112:"Termination Before Initialization",113:"Termination After Termination",122:"Retrieve Data Before Initialization",123:
"Retrieve Data After Termination",132:"Store Data Before Initialization",133:"Store Data After Termination",142:"Commit Before Initialization",143:"Commit After Termination",201:
"General Argument Error",301:"General Get Failure",351:"General Set Failure",391:"General Commit Failure",401:"Undefined Data Model Element",402:"Unimplemented Data Model Element",403:
"Data Model Element Value Not Initialized",404:"Data Model Element Is Read Only",405:"Data Model Element Is Write Only",406:"Data Model Element Type Mismatch",407:
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},L={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},O=e=>e==="scorm12",E={old:{status:
"cmi.core.lesson_status",score:"cmi.core.score.",location:"cmi.core.lesson_location",exit:"cmi.core.exit",total:"cmi.core.total_time",session:"cmi.core.session_time"},new:{status:
"cmi.completion_status",score:"cmi.score.",location:"cmi.location",exit:"cmi.exit",total:"cmi.total_time",session:"cmi.session_time"}},C=e=>E[O(e)?"old":"new"],A=(e,t)=>e&&Object.hasOwn(e,t)
?e[t]:void 0,N=(e,t,s=`${t}s`)=>`${e.toLocaleString("en")} ${e===1?t:s}`
function I(e,t){if(O(e))
{const e=t["cmi.core.lesson_status"]??"not attempted",s={"not attempted":["Not started",""],incomplete:["In progress","going"],completed:["Completed","good"],passed:["Passed","good"],failed:["Failed",
"bad"],browsed:["Browsed",""]},[n,i]=A(s,e)??[e,""]
return{words:n,tone:i}}const s=t["cmi.completion_status"]??"unknown",n=t["cmi.success_status"]??"unknown",i=[A({completed:"Completed",incomplete:"In progress","not attempted":"Not started",unknown:""}
,s)??s,n==="unknown"?"":n].filter(Boolean).join(", "),r=n==="failed"?"bad":n==="passed"||s==="completed"?"good":s==="incomplete"?"going":""
return{words:i?i[0].toUpperCase()+i.slice(1):"Not started",tone:r}}function W(e,t,{closes:s={}}){const{"cmi.completion_status":n="unknown","cmi.success_status":i="unknown"}=t
return!O(e)&&"cmi.completion_status"in s&&i!=="unknown"&&["unknown","not attempted"].includes(n)
?"This LMS shows “not attempted” because the course sent no completion status":""}function z({kind:e,text:t,path:s,line:n})
{return e==="missing"?`Missing file: ${s}`:`${e==="script"?"Script error":"Failed promise"}${s?` in ${s}${n?`:${n}`:""}`:""}: ${t}`}var D=e=>e!==""&&Number.isFinite(Number(e))?String(Number(Number(e)
.toFixed(2))):e
function q(e){if(e.includes(":"))return e.split(":").reduce((e,t)=>e*60+Number(t),0)
const t=/^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(e)?.slice(1)??[]
return[31536e3,2592e3,86400,3600,60,1].reduce((e,s,n)=>e+s*Number(t[n]??0),0)}function R(e){const t=Math.round(e),s=Math.floor(t/3600),n=Math.floor(t/60)%60
return s?`${s} h ${n} min`:n?`${n} min ${t%60} s`:e>0&&t<10?`${Number(e.toFixed(1))} s`:`${t} s`}function F(e)
{const t=[[/^cmi\.interactions/,"answers"],[/^cmi\.objectives/,"objectives"],[/status$/,"status"],[/score/,"score"],[/suspend_data$/,"the learner's place and work"],[/location$/,"bookmark"],[
/progress_measure$/,"progress"],[/comments/,"comments"],[/preference/,"preferences"]]
return[...new Set(e.filter(e=>!/(session_time|exit|nav\.request)$/.test(e)).map(e=>t.find(([t])=>t.test(e))?.[1]??e))].join(", ")}function P(e){return typeof e!="string"?String(e)
:JSON.stringify(e.length>160?`${e.slice(0,160)}… (${e.length.toLocaleString("en")} characters)`:e)}var B=e=>e.error!=="0"&&!(e.excused&&e.rule==="not set yet"),V=e=>"method"in e
function H(e)
{const t=[e.commit==="false"&&"saving fails",e.commit==="lie"&&"saving returns “true” but loses the work",e.commit==="page"&&"the LMS answers a save with a login page",e.commitFailures&&`the next ${
e.commitFailures} commits fail`,e.offline&&"no network",e.cut!==void 0&&`suspend data is cut after ${e.cut.toLocaleString("en")
} characters`,e.delay&&`every call takes ${e.delay} ms`,e.serverDelay&&`saving takes ${e.serverDelay} ms`,e.leaving==="page"&&"the learner leaves the page",e.leaving==="window"&&
"the learner closes the window"].filter(Boolean)
return t.length?t.join(", "):"everything works"}var G,U,Z,J,Y,X,K,Q,ee=e=>e===void 0?"":`${(e/1e3).toFixed(2)}`
function te(e,t){return T[t.startsWith("LMS")?"scorm12":"scorm2004"].strings[e]??""}function se({at:e,method:t,args:s,result:n,error:i,rule:r,excused:a}){const o=i==="0"?"":`  error ${i} ${te(i,t)
}`,c=r&&r!=="not set yet"?`  [${a?"":"rule: "}${r}]`:""
return`${ee(e).padStart(8)}  ${t}(${s.map(P).join(", ")}) -> ${P(n)}${o}${c}`}function ne(e){if(!V(e))return M("li",{class:"switch"},M("span",{class:"at"},ee(e.at))
,M("span",{},`From here on: ${H(e.faults)}`))
const{method:t,args:s,result:n}=e
return M("li",{class:B(e)?e.excused?"call caused":"call broken":"call"},M("span",{class:"at"},ee(e.at)),M("code",{},M("b",{},t),`(${s.map(P).join(", ")})`,M("span",{class:"arrow"}," → "),P(n))
,...(({error:e,method:t,rule:s,excused:n})=>{if(e==="0"&&!s)return[]
if(s==="not set yet")return[M("span",{class:"note"},`${e} not set yet (not a mistake)`)]
const i=e==="0"?[]:[M("strong",{},`${e} ${te(e,t)}`)]
s&&i.push(M("span",{class:"rule"},n?"You caused this under “LMS and failures”.":`Rule: ${s}.`))
return i})(e))}G=new WeakMap
U=new WeakMap
Z=new WeakMap
J=new WeakSet
Y=function(){return this.list.parentElement}
X=function(e){a(this,Z,i(this,Z)+1)
const t=e.filter(V),s=t.filter(B).length,n=[N(t.length,"call"),...s?[N(s,"problem")]:[]].join(", "),r=M("ol",{class:"call-list"}),o=M("details",{},M("summary",{},`Session ${i(this,Z)}: ${n}`),r)
o.addEventListener("toggle",()=>r.childElementCount||r.append(...e.slice(-400).map(ne)))
this.earlier.append(o)
for(;this.earlier.childElementCount>10;)this.earlier.firstElementChild?.remove()}
K=function(e){return!this.problemsOnly||!V(e)||B(e)}
function ie(e,t){return M("iframe",{title:e,class:"course-frame",...t?{sandbox:t}:{},allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
}var re=class{constructor(e,t){s(this,"session",null)
r(this,Q)
this.frame=e
a(this,Q,t)
t.onmessage=({data:e})=>this.session?.receive(e)
t.addEventListener("close",()=>this.lose())}lose(){a(this,Q,null)
this.session?.lost()}tell(e){i(this,Q)?.postMessage(e)
return i(this,Q)!==null}end(){this.session=null
i(this,Q)?.close()
this.frame.remove()}}
Q=new WeakMap
var ae,oe,ce="an LMS need not take more",le=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,de=/^\{lang=([^}]*)\}/,me=(e,t)=>s=>e.test(s)?"":t,ue=e=>t=>/[\r\n]/.test(t)?"no line break":e(t)
,he=e=>t=>t.length<=e?"":`at most ${e} characters (${ce})`,pe=e=>t=>{const s=de.exec(t)
return s&&!le.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":he(e)(t.slice(s?.[0].length??0))},fe=e=>ue(t=>/^\{(?!lang=)/.test(t)
?'no text that begins with "{"':pe(e)(t)),we=(e,t,s,{distinct:n=!1}={})=>i=>{const r=i.split(e)
return r.length>t?`at most ${t} parts joined by ${e} (${ce})`:n&&new Set(r).size<r.length?"no duplicates":r.map(s).find(e=>e!=="")??""},ge=(e,t)=>s=>{const n=s.split("[.]")
return n.length===2?e(n[0])||t(n[1]):"two sides joined by [.]"},ve=(e,t)=>s=>{const n=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return n?e.includes(n[1])?/^(true|false)$/.test(n[2])?ve(e.filter(e=>e!==n[1]),t)(s.slice(n[0].length)):`{${n[1]}=} true or false`:`no {${n[1]}=} here`:t(s)
},be=me(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),ye=(e,t)=>s=>{const n=s.split("[:]")
return n.length===2&&n.every(s=>t&&s===""||e(s)==="")?n.includes("")||Number(n[0])<=Number(n[1])
?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},$e=e=>t=>t.length>e?`at most ${e} characters (${ce})
`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":"a URI (RFC 3986)",ke=me(/^$/,"nothing")
,xe=(...e)=>t=>e.some(e=>e(t)==="")?"":e[e.length-1](t),Se=(e,t)=>we("[,]",250,s=>s==="[.]"?"a step or an answer":ge(xe(ke,e),t)(s)),_e=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)
||e(t)===""?"":"correct, incorrect, unanticipated, neutral or a number",Me=$e(4e3),je=$e(250),Te=me(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),Le=me(/^-?\d+$/,"CMISInteger")
,Oe=me(/^.{0,255}$/s,"at most 255 characters"),Ee=(e,t)=>{const s=`${e}(,${e})*`
return me(new RegExp(`^(${s}|\\{${s}\\})$`),t)},Ce=Ee("[a-z0-9]","single characters [a-z0-9] separated by commas"),Ae=we("[,]",10,pe(250))
,Ne={text:()=>"",vocabulary:()=>"",identifier12:me(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:Te,score12:xe(ke,Te)
,sinteger12:Le,time12:me(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:me(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS")
,result12:me(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:me(/^[01tf]$/,"one of 0 1 t f")
,choice12:Ce,fillIn12:Oe,numeric12:me(/^-?\d+(\.\d+)?$/,"a number"),likert12:me(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:Ee("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas")
,sequencing12:Ce,performance12:Oe,longId:Me,real:be,language:xe(ke,me(le,"a language tag")),localized250:pe(250),localized4000:pe(4e3)
,timestamp:e=>{const t=/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,n=1,i=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const r=new Date(Date.UTC(s,n-1,i))
return r.getUTCMonth()===n-1&&r.getUTCDate()
===i?"":"a day of the calendar"},timeinterval:me(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,"PnYnMnDTnHnMnS, at most 2 decimals"),result:_e(be)
,navRequest:me(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request")
,navRequest3:me(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition")
,trueFalse:me(/^(true|false)$/,"true or false"),choice:xe(ke,we("[,]",36,je,{distinct:!0})),fillIn:Ae,fillInPattern:ve(["case_matters","order_matters"],Ae),longFillIn:pe(4e3)
,longFillInPattern:ve(["case_matters"],pe(4e3)),matching:we("[,]",36,ge(je,je)),performance:Se(je,he(250)),performancePattern:ve(["order_matters"],Se(je,he(250))),sequencing:we("[,]",36,je)
,likert:je,numeric:be,numericPattern:ye(be,!0),other:he(4e3)},Ie=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),We=(e,t)=>s=>{const n=e(s)
return n!==""&&Ne[t](s)===""?`${n} (Moodle's rule, not the standard's)`:n},ze=Ie({identifier12:me(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks")
,score12:me(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,Ne.text]))},We)
,De=me(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),qe=me(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),Re=Se(De,xe(ke,qe,De))
,Fe=pe(1/0),Pe=Ie({longId:me(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name")
,real:qe,result:_e(me(/^-?\d{1,4}(\.\d{1,18})?$/,"a number")),localized250:fe(251),localized4000:fe(4001),choice:we("[,]",36,De,{distinct:!0}),fillIn:ue(Fe)
,fillInPattern:ue(ve(["case_matters","order_matters"],Fe)),longFillIn:ue(Fe),longFillInPattern:ue(ve(["case_matters"],Fe)),matching:we("[,]",36,ge(De,De))
,performance:Re,performancePattern:ve(["order_matters"],Se(De,xe(ke,qe,ye(qe,!1),De))),sequencing:we("[,]",36,De),likert:De,numeric:qe,numericPattern:ye(qe,!1),other:ue(he(4e3))},We)
,Be=me(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),Ve=Ie(Pe,(e,t)=>s=>{const n=Ne[t](s)||e(s)
return n===""&&["real","numeric","result"].includes(t)?Be(s):n})
,He={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,
first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:
!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},Ge={limit:65536,each:150},Ue={
...He.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":
64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:ze,numbers:!0,failure:"101",offline:"lie",beacon:Ge,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{
"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},Ze={...He.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:Pe,failure:"101",offline:"lie",beacon:Ge,clearsStorage:
!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},Je={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Ye={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},Xe={usual:{title:"Usual",about:"Accepts numbers where the standard asks for text, as the LMSs in use do, and notes them. Strict in everything else.",scorm12:{texts:
!0,capped:!0},scorm2004:{texts:!0,capped:!0,formats:Ve}},strict:{title:"Strict",about:"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{
capped:!0},scorm2004:{capped:!0,formats:Ve}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Ue,scorm2004:Ze},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Ue,limits:{}},scorm2004:Ze},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:Je,scorm2004:Je},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:Ye,scorm2004:
Ye}},Ke={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
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
"matching12",pattern:"matching12",repeats:!0},performance:{response:"performance12",pattern:"performance12",repeats:!0},sequencing:{response:"sequencing12",pattern:"sequencing12",repeats:!0},likert:{
response:"likert12",pattern:"likert12",repeats:!0},numeric:{response:"numeric12",pattern:"numeric12",repeats:!0}}},scorm2004:{version:"1.0",elements:[{name:"cmi.comments_from_learner.n.comment",
access:"rw",format:"localized4000"},{name:"cmi.comments_from_learner.n.location",access:"rw",format:"text",limit:250},{name:"cmi.comments_from_learner.n.timestamp",access:"rw",format:"timestamp"},{
name:"cmi.comments_from_lms.n.comment",access:"ro",format:"text"},{name:"cmi.comments_from_lms.n.location",access:"ro",format:"text"},{name:"cmi.comments_from_lms.n.timestamp",access:"ro",format:
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
"vocabulary",vocabulary:["completed","incomplete","not attempted","unknown"],initial:"unknown",needs:"id"},{name:"cmi.objectives.n.progress_measure",access:"rw",format:"real",needs:"id",range:[0,1]},{
name:"cmi.objectives.n.description",access:"rw",format:"localized250",needs:"id"},{name:"cmi.progress_measure",access:"rw",format:"real",range:[0,1]},{name:"cmi.scaled_passing_score",access:"ro",
format:"text"},{name:"cmi.score.scaled",access:"rw",format:"real",range:[-1,1]},{name:"cmi.score.raw",access:"rw",format:"real"},{name:"cmi.score.min",access:"rw",format:"real"},{name:"cmi.score.max",
access:"rw",format:"real"},{name:"cmi.session_time",access:"wo",format:"timeinterval",session:!0},{name:"cmi.success_status",access:"rw",format:"vocabulary",vocabulary:["passed","failed","unknown"],
initial:"unknown"},{name:"cmi.suspend_data",access:"rw",format:"text",limit:64e3},{name:"cmi.time_limit_action",access:"ro",format:"text",initial:"continue,no message"},{name:"cmi.total_time",access:
"ro",format:"text",initial:"PT0S"},{name:"adl.nav.request",access:"rw",format:"navRequest",initial:"_none_",session:!0},{name:"adl.nav.request_valid.continue",access:"ro",format:"text",initial:
"unknown"},{name:"adl.nav.request_valid.previous",access:"ro",format:"text",initial:"unknown"},{name:"adl.nav.request_valid.choice.{target=n}",access:"ro",format:"text",initial:"unknown"},{name:
"adl.nav.request_valid.jump.{target=n}",access:"ro",format:"text",initial:"unknown"},{name:"adl.data.n.id",access:"ro",format:"text"},{name:"adl.data.n.store",access:"rw",format:"text",limit:64e3}],
parents:["cmi","cmi.comments_from_learner","cmi.comments_from_lms","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.objectives.n.score","cmi.score","adl.data"],arrays:{
"cmi.comments_from_learner":{most:250},"cmi.comments_from_lms":{most:100},"cmi.interactions":{most:250},"cmi.interactions.n.objectives":{most:10},"cmi.interactions.n.correct_responses":{},
"cmi.objectives":{most:100},"adl.data":{}},lmsArrays:["cmi.comments_from_lms","adl.data"],types:{"true-false":{response:"trueFalse",pattern:"trueFalse",patterns:1},choice:{response:"choice",pattern:
"choice",patterns:10},"fill-in":{response:"fillIn",pattern:"fillInPattern",patterns:5},"long-fill-in":{response:"longFillIn",pattern:"longFillInPattern",patterns:5,repeats:!0},matching:{response:
"matching",pattern:"matching",patterns:5},performance:{response:"performance",pattern:"performancePattern",patterns:5},sequencing:{response:"sequencing",pattern:"sequencing",patterns:5},likert:{
response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},Qe={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{
title:"SCORM 2004 4th Edition",model:"scorm2004"}}
function et(e,{without:t=[],limits:s={}}={}){const{model:n,without:i=[],changes:r={}}=Qe[e],a=Ke[n],o=[...t,...i],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...a,elements:a.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,r[t])
t in s&&(e.limit=s[t])
return e}),parents:a.parents.filter(c),arrays:Object.fromEntries(Object.entries(a.arrays).filter(([e])=>c(e))),lmsArrays:a.lmsArrays.filter(c)}}function tt(e){return/\.n(\.|$)/.test(e)
?"":e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function st(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,n=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(n.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function nt(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}var it=class{constructor(e,t){s(this,"calls",[])
s(this,"violations",[])
r(this,ae)
r(this,oe)
a(this,ae,e)
a(this,oe,t)}record(e,t,s,{error:n,rule:r,excused:a}){const{clock:o,onCall:c}=i(this,oe),l={method:e,args:t,result:s,error:n}
r&&(l.rule=r)
a&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!r||a)return
const d=`${n} ${i(this,ae).strings[n]}`,m=r.includes("Moodle")?"":` [${i(this,ae).source}]`
this.violations.push(`${e}(${t.map(nt).join(", ")}) -> ${d}: ${r}${m}`)}}
ae=new WeakMap
oe=new WeakMap
var rt,at,ot,ct,lt,dt,mt,ut,ht,pt,ft,wt,gt,vt,bt,yt,$t,kt,xt,St,_t={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",
mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},Mt=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,jt=e=>String(Number((e/100).toFixed(2)))
function Tt(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],n=e==="scorm12"?t.split(":")
:/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(n[s]??0)*t*100),0)}var Lt,Ot=class{constructor(e,t,s,n={}){r(this,pt)
r(this,rt)
r(this,at)
r(this,ot)
r(this,ct)
r(this,lt)
r(this,dt)
r(this,mt)
r(this,ut,new Map)
r(this,ht,!1)
a(this,ot,n)
a(this,rt,Qe[e].model)
a(this,at,t)
a(this,ct,s)
a(this,lt,_t[i(this,rt)])
a(this,dt,et(e,t))
a(this,mt,new Map(i(this,dt).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=i(this,lt),s=i(this,ct),n=s[t]==="suspend",r=i(this,rt)==="scorm12"||n
a(this,ht,!r)
const c=Object.entries(s).filter(([e])=>o(this,pt,gt).call(this,e,r))
a(this,ut,new Map(c))
return{entry:(i(this,rt)==="scorm2004"?n:(s[e]??"not attempted")!=="not attempted")?n?"resume":"":"ab-initio",values:new Map(c)}}save(e,t,{final:s,lost:n},r=e=>e()){const{sends:a="all"}=i(this,at)
if(n&&a==="all")return
s&&o(this,pt,St).call(this,e,t)
const c=o(this,pt,ft).call(this,e,t)
if(a==="changed")for(const t of c)i(this,ut).set(t,e.get(t)??"")
if(n)return
const l=o(this,pt,wt).call(this,c).map(t=>[t,e.get(t)??""]),d=s?o(this,pt,kt).call(this,e,t):[]
r(()=>{o(this,pt,$t).call(this)
for(const[e,t]of[...l,...d])o(this,pt,yt).call(this,e,t)
o(this,pt,xt).call(this)})}size(e,t,s){const n=e=>(new TextEncoder).encode(e).length
return o(this,pt,ft).call(this,e,t).reduce((t,i)=>t+s+n(i)+n(e.get(i)??""),0)}}
rt=new WeakMap
at=new WeakMap
ot=new WeakMap
ct=new WeakMap
lt=new WeakMap
dt=new WeakMap
mt=new WeakMap
ut=new WeakMap
ht=new WeakMap
pt=new WeakSet
ft=function(e,t){return[...t].filter(t=>(i(this,at).sends??"all")==="all"||o(this,pt,bt).call(this,t,e))}
wt=function(e){const{form:t}=i(this,at)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
gt=function(e,t){const s=i(this,mt).get(tt(e))
return!!s&&(!!o(this,pt,vt).call(this,s)||t&&(!s.session||i(this,at).keepsExit===!0&&s.name===i(this,lt).exit))}
vt=function(e){return i(this,dt).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==i(this,lt).totalTime}
bt=function(e,t){if(e===i(this,lt).sessionTime)return!1
const s=tt(e)===e?i(this,mt).get(e)?.initial??"":void 0
return t.get(e)!==(i(this,ut).get(e)??s)}
yt=function(e,t){const{stores:s}=i(this,at)
if(s&&!s.some(t=>e.startsWith(t)))return
const n=i(this,ct)[e]
i(this,at).looseComparison&&n!==void 0&&((e,t)=>e===t||Mt.test(e)&&Mt.test(t)&&Number(e)===Number(t))(n,t)||(i(this,ct)[e]=t)}
$t=function(){if(i(this,ht)&&!i(this,at).keepsRows)for(const e of Object.keys(i(this,ct)))o(this,pt,gt).call(this,e,!1)||delete i(this,ct)[e]
a(this,ht,!1)}
kt=function(e,t){const{totalTime:s,sessionTime:n,exit:r}=i(this,lt),a=e.get(s)??"",o=((e,t,s)=>{const n=Tt(e,t)+Tt(e,s),i=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[i&&`${i}H`,r&&`${r}M`,n%6e3&&`${jt(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const a=e=>String(e).padStart(2,"0")
return`${[String(i).padStart(4,"0"),a(r),a(Math.floor(n/100)%60)].join(":")}.${a(n%100)}`})(i(this,rt),a,e.get(n)??"")
return[[s,o==="PT0S"?i(this,at).noTime??o:o],...i(this,at).keepsExit||t.has(r)?[]:[[r,""]]]}
xt=function(){if(Object.entries(i(this,at).dropsState??{}).some(([e,t])=>t.includes(i(this,ct)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete i(this,ct)[e]}
St=function(e,t){const{mode:s,credit:n,status:r}=i(this,lt),a=e.get(s)==="normal"&&e.get(n)==="credit",o=(s,n)=>{e.set(s,n)
t.add(s)},c=(t,s)=>{const[n,i]=[e.get(t)??"",e.get(s)??""]
return n===""||i===""?void 0:Number(n)>=Number(i)}
if(i(this,rt)==="scorm12"){const t=(e.get(r)??"not attempted")==="not attempted"
t&&o(r,"completed")
const s=c("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:n="completed"}=i(this,at),l={any:!0,unset:t,completed:e.get(r)==="completed"}[n]
a&&s!==void 0&&l&&o(r,s?"passed":"failed")
return}const l=c("cmi.progress_measure","cmi.completion_threshold")
if(a&&i(this,at).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=i(this,ot),n=t=>(e.get(t)??"unknown")!=="unknown"
t||n(r)||o(r,"completed")
s||n("cmi.success_status")||o("cmi.success_status","passed")}a&&l!==void 0&&o(r,l?"completed":"incomplete")
const d=c("cmi.score.scaled","cmi.scaled_passing_score")
a&&i(this,at).derivesSuccess!==!1&&d!==void 0&&o("cmi.success_status",d?"passed":"failed")}
function Et(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const n=t.slice(0,s).join(".")
return[{array:n,pattern:tt(n),index:Number(e)}]})}var Ct=class{constructor(e,t){s(this,"values",new Map)
s(this,"own",new Set)
r(this,Lt,new Map)
this.standard=Qe[e].model
this.ways=t
this.model=et(e,t)
this.rows=new Map(this.model.elements.map(e=>[e.name,e]))}knows(e){return this.rows.has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of Et(e))i(this,Lt).set(t,Math.max(this.count(t),s+1))}load(e){const t=new Map
for(const[s,n]of e){this.provide(s,n)
for(const{array:e,index:n}of Et(s))t.set(e,(t.get(e)??new Set).add(n))}if(this.ways.countsRecords)for(const[e,s]of t)i(this,Lt).set(e,s.size)}initial(e){return this.row(e)?.initial}limit(e)
{return this.row(e)?.limit??1/0}count(e){return i(this,Lt).get(e)??0}row(e){return this.rows.get(tt(e))}exists(e){const t=tt(e)
return t!==""&&[...this.rows.keys()].some(e=>e===t||e.startsWith(`${t}.`))}}
Lt=new WeakMap
var At,Nt,It,Wt,zt,Dt,qt,Rt,Ft,Pt,Bt,Vt,Ht=/^(.+)\.(_children|_count|_version)$/,Gt=(e,t)=>({result:"",error:e,rule:t}),Ut=(e,t)=>({result:"false",error:e,rule:t})
,Zt=e=>e.format==="score12",Jt=class extends Ct{constructor(e,t={}){super(e,t)
r(this,Nt)
s(this,"refused",[])
s(this,"readBack",null)
s(this,"shared",[])
r(this,At)
a(this,At,T[this.standard].codes)}isNumber(e){const t=this.row(e)
return e.endsWith("._count")||t!==void 0&&Zt(t)&&this.own.has(e)}begin(e){this.shared=e.sharedData??[]
for(const[t,s]of Object.entries((({objectives:e=[],sharedData:t=[]},s)=>{const n=e.map((e,t)=>[`cmi.objectives.${t}.id`,e])
,i=t.flatMap(({identifier:e},t)=>[[`adl.data.${t}.id`,e],[`adl.data.${t}.store`,s(`adl.data.${t}.store`)??""]])
return Object.fromEntries([...n,...i].filter(([e])=>!e.endsWith(".id")||s(e)===void 0))})(e,e=>this.values.get(e))))this.row(t)&&this.provide(t,s)}read(e){const t=i(this,At)
if(e==="")return Gt(t.noName,"an element name")
if(this.ways.silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Ht.exec(e),n=this.row(e)
if(s?!this.exists(s[1]):!n)return Gt(i(this,Nt,Wt),"no such element")
if(Et(e).some(({array:e,index:t})=>t>=this.count(e)))return Gt(t.getIndex,"an index below _count")
if(s)return o(this,Nt,zt).call(this,s[1],s[2])
if(n?.access==="wo"||o(this,Nt,It).call(this,e,"reads"))return Gt(t.writeOnly,"the element is write-only")
const r=(this.readBack??this.values).get(e)??n?.initial
return r!==void 0?{result:r,error:"0"}:{...Gt(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=i(this,At)
if(e==="")return Ut(s.setNoName,"an element name")
const n=Ht.exec(e)
if(n&&this.exists(n[1]))return Ut(s.keyword,`${n[2]} is read-only`)
const r=this.row(e)
if(!r)return Ut(i(this,Nt,Wt),"no such element")
if(r.access==="ro"||o(this,Nt,It).call(this,e,"writes"))return Ut(s.readOnly,"the element is read-only")
if(this.refused.some(e=>r.name.startsWith(e)))return{...Ut("401","injected refusal"),excused:!0}
const a=o(this,Nt,qt).call(this,r,e)??o(this,Nt,Rt).call(this,r,e,t)??o(this,Nt,Vt).call(this,r,e,t)
if(a)return Ut(...a)
this.provide(e,o(this,Nt,Dt).call(this,r,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
At=new WeakMap
Nt=new WeakSet
It=function(e,t){const s=/^adl\.data\.(\d+)\.store$/.exec(e),n=s&&this.shared[Number(s[1])]
return!!n&&!n[t]}
Wt=function(){return this.ways.unknown??i(this,At).undefined}
zt=function(e,t){const s=i(this,At),n=tt(e)
return t==="_version"?e==="cmi"?{result:this.model.version,error:"0"}:Gt(i(this,Nt,Wt),"only cmi has _version"):t==="_count"?n in this.model.arrays?{result:String(this.count(e))
,error:"0"}:Gt(s.notArray,"only an array has _count"):this.model.parents.includes(n)?{result:st(this.model,n),error:"0"}:Gt(s.childless,"the element has no _children")}
Dt=function(e,t,s){const{appends:n=[],emptyScore:i}=this.ways
return n.includes(e.name)?(this.values.get(t)??"")+s:s===""&&i!==void 0&&Zt(e)?i:s}
qt=function(e,t){const s=i(this,At),n=Et(t)
for(const{array:e,pattern:t,index:i}of n){const{most:n=1/0}=this.model.arrays[t]
if(i>this.count(e))return[s.setIndex,"indexes without a gap"]
if(this.model.lmsArrays.includes(t)&&i>=this.count(e))return[s.setIndex,"only the LMS adds records here"]
if(this.ways.capped&&i>=n)return[s.setIndex,`at most ${n} records (${ce})`]}if(e.needs&&!this.values.has(`${n[0].array}.${n[0].index}.${e.needs}`))
return[s.dependency,`the ${e.needs} must be set first`]}
Rt=function(e,t,s){const n=i(this,At),{limit:r=1/0,range:a,vocabulary:c}=e
if(c&&!c.includes(s))return[n.type,`one of: ${c.join(", ")}`]
if(s.length>r)return[n.type,`at most ${r} characters${this.standard==="scorm12"?"":` (${ce})`}`]
const l=o(this,Nt,Ft).call(this,o(this,Nt,Pt).call(this,e,t),s)||o(this,Nt,Bt).call(this,e,t,s)
if(l)return[n.type,l]
if(!a||s==="")return
const[d,m=1/0]=a
return Number(s)>=d&&Number(s)<=m?void 0:[n.range,m===1/0?`a number not below ${d}`:`a number from ${d} to ${m}`]}
Ft=function(e,t){return(this.ways.formats?.[e]??Ne[e])(t)}
Pt=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:n,index:i}]=Et(t),r=s??this.values.get(`${n}.${i}.type`)
return r===void 0?"text":this.model.types[r][e.format]}
Bt=function(e,t,s){if(this.standard!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const n=t.slice(0,-5),i=Array.from({length:this.count(`${n}.correct_responses`)},(e,t)=>t),r=[`${n}.student_response`,...i.map(e=>`${n}.correct_responses.${e}.pattern`)]
for(const e of r){const[t,n]=[this.values.get(e),this.row(e)],i=t!==void 0&&n&&o(this,Nt,Ft).call(this,o(this,Nt,Pt).call(this,n,e,s),t)
if(i)return`${e} does not fit: ${i}`}return""}
Vt=function(e,t,s){const n=i(this,At)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[n.conflict,"never changed"]
const r=Et(t),a=e.format==="pattern"&&this.values.get(`${r[0].array}.${r[0].index}.type`),o=a?this.model.types[a]:void 0,{array:c,index:l}=r.at(-1)??{array:"",index:0},{patterns:d=1/0}=o??{}
if(l>=d&&d===1)return[n.conflict,"one pattern"]
if(l>=d&&this.ways.capped)return[n.conflict,`at most ${d} patterns (${ce})`]
if(!e.unique&&(!o||o.repeats))return
const m=t.slice(`${c}.${l}`.length)
for(let e=0;e<this.count(c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${m}`)===s)return[n.conflict,"no duplicates"]}
var Yt,Xt,Kt,Qt,es,ts,ss,ns,is,rs,as,os,cs,ls,ds,ms,us,hs,ps,fs,ws,gs,vs,bs,ys={result:"true",error:"0"}
Yt=new WeakMap
Xt=new WeakMap
Kt=new WeakMap
Qt=new WeakMap
es=new WeakMap
ts=new WeakMap
ss=new WeakMap
ns=new WeakMap
is=new WeakSet
rs=function(){const e={}
for(const t of Object.keys(i(this,Yt).session))e[i(this,Yt).session[t].name]=(...e)=>o(this,is,as).call(this,t,e)
for(const t of Object.keys(i(this,Yt).support))e[i(this,Yt).support[t]]=(...e)=>o(this,is,ms).call(this,t,e)
return e}
as=function(e,t){const{name:s}=i(this,Yt).session[e],n=o(this,is,cs).call(this,e);(({delay:e=0,serverDelay:t=0},s)=>{const n=Date.now()+e+(/Value$/.test(s)?0:t)
for(;Date.now()<n;);})(this.faults,e)
o(this,is,os).call(this,e,s,t)
const r=o(this,is,us).call(this,e,t)??o(this,is,ps).call(this,e)??((e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"})
(t,o(this,is,fs).call(this,e,t.map(String)))
a(this,ss,r.error)
const c=e==="getValue"&&r.error==="0"?String(t[0]):"",l=i(this,es).numbers===!0&&c!==""&&i(this,Qt).isNumber(c),d=((e,t,s)=>s?Number(t)
:e==="null"?null:e==="page"?"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>":e!=="undefined"&&e!=="throw"?e==="boolean"&&/^(true|false)$/.test(t)?t==="true":t:void 0)
(n,r.result,l)
i(this,Xt).record(s,t,d,r)
if(n==="throw")throw new Error(`${s} failed in the LMS`)
return d}
os=function(e,t,s){if(e==="initialize"&&i(this,es).brokenReturn&&i(this,ts).recorded.has(this.options.sco??"")){i(this,Xt).record(t,s,void 0,{result:"",error:i(this,ss)
,rule:"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
cs=function(e){return((e,t,s,n)=>{const i=e[s]
return i!==void 0||s!=="commit"&&s!=="terminate"?i:e.leaving==="window"&&t.windowClosed==="lost"?"lie":e.leaving&&n()?"false":e.offline?t.offline??"false":void 0})(this.faults,i(this,es)
,e,()=>o(this,is,ds).call(this))}
ls=function(){return this.faults.leaving!==void 0&&i(this,es).beacon!==void 0}
ds=function(){const{beacon:e}=i(this,es)
return e!==void 0&&i(this,Kt).size(i(this,Qt).values,i(this,Qt).own,e.each)>e.limit}
ms=function(e,t){const s=e==="lastError"?i(this,ss):String(t[0]??""),n=e==="diagnostic"&&s===""?i(this,ss):s,r=e==="lastError"?s:i(this,Yt).strings[n]??"",a=!t.every(e=>typeof e=="string")
||e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
i(this,Xt).record(i(this,Yt).support[e],t,r,{result:r,error:"0",rule:a})
return r}
us=function(e,t){const s=((e,t,s,n,i,r)=>{const{before:a,running:o,after:c}=e.session[t],l=t==="setValue"&&n.texts?s.slice(0,1):s
if(s.length!==L[t]||l.some(e=>typeof e!="string"))return[e.codes.argument,`exactly ${L[t]} argument(s), all strings`]
if(!/Value$/.test(t)&&s[0]!=="")return[e.codes.argument,"the argument must be an empty string"]
const d=i.terminated&&t==="initialize"&&n.beginsAgain
return i.terminated&&!d?[c,"the session has ended"]:t==="initialize"&&n.oneSession&&r.terminated?[c,"one session in one page (Moodle)"]:i.initialized&&o&&!d?[o,"the session has already begun"]:
!i.initialized&&a?[a,"the session has not begun"]:void 0})(i(this,Yt),e,t,i(this,es),this,i(this,ts))
return s&&o(this,is,hs).call(this,e,...s)}
hs=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
ps=function(e){const t=o(this,is,cs).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const n=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||o(this,is,bs).call(this,e,!0)
e==="terminate"&&(n||i(this,es).endsAnyway)&&o(this,is,ws).call(this)
if(n)return ys
const r=i(this,es).failure??i(this,Yt).session[e].general
return{...o(this,is,hs).call(this,e,r,"injected fault"),excused:!0}}
fs=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...o(this,is,hs).call(this,e,i(this,Yt).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return i(this,Qt).read(t)
if(e==="setValue")return o(this,is,gs).call(this,t,s)
if(e==="initialize")return o(this,is,vs).call(this)
o(this,is,bs).call(this,e,!1)
e==="terminate"&&o(this,is,ws).call(this)
return ys}
ws=function(){this.terminated=!0
i(this,ts).terminated=!0;[...i(this,Qt).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&i(this,ts).recorded.add(this.options.sco??"")}
gs=function(e,t){const{refuse:s=[],room:n=1/0,cut:r=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=n)return{...o(this,is,hs).call(this,"setValue",i(this,Yt).codes.setIndex,"injected lack of room"),excused:!0}
i(this,Qt).refused=s
return i(this,Qt).assign(e,e==="cmi.suspend_data"?t.slice(0,r):t)}
vs=function(){const e=this.terminated
e&&a(this,Qt,new Jt(this.edition,i(this,es)))
this.terminated=!1
const{entry:t,values:s}=i(this,Kt).open()
i(this,Qt).load(s)
for(const[e,s]of Object.entries(((e,t,s,n)=>{const{learner:i={id:"learner",name:"Learner, One"},mode:r="normal",credit:a="credit",...o}=e,{losesZero:c,threshold:l}=s,d=e=>c&&e?.trim()
==="0"?void 0:e,[m,u,h]=t==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"]
return{[`${m}.${u}_id`]:i.id,[`${m}.${u}_name`]:i.name,[`${m}.${h}`]:r,[`${m}.credit`]:a,[`${m}.entry`]:o.entry??n,"cmi.launch_data":d(o.launchData),"cmi.student_data.mastery_score":d(o.masteryScore)
,"cmi.scaled_passing_score":o.scaledPassingScore,"cmi.completion_threshold":(l&&o.thresholdOfAttribute)
??o.completionThreshold,[`cmi.${t==="scorm12"?"student_data.":""}max_time_allowed`]:o.maxTimeAllowed,[`cmi.${t==="scorm12"?"student_data.":""}time_limit_action`]:o.timeLimitAction}})
(this.options,this.standard,i(this,es),t)))s!==void 0&&i(this,Qt).knows(e)&&i(this,Qt).provide(e,s)
this.standard==="scorm2004"&&i(this,Qt).begin(this.options)
a(this,ns,new Map(i(this,Qt).values))
i(this,es).reads&&(i(this,Qt).readBack=i(this,ns))
this.initialized=!0
return e?{...ys,rule:"one session in a launch; this LMS begins another"}:ys}
bs=function(e,t){const s=i(this,is,ls)?this.options.post:void 0
i(this,Kt).save(i(this,Qt).values,i(this,Qt).own,{final:e==="terminate",lost:t},s)
if(i(this,es).reads==="before"){i(this,Qt).readBack=i(this,ns)
a(this,ns,new Map(i(this,Qt).values))}}
var $s=class e{constructor(e){r(this,is)
s(this,"faults")
s(this,"initialized",!1)
s(this,"terminated",!1)
r(this,Yt)
r(this,Xt)
r(this,Kt)
r(this,Qt)
r(this,es)
r(this,ts)
r(this,ss,"0")
r(this,ns,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=Qe[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:n,page:c={terminated:!1,recorded:new Set}}=e,l=Xe[t][this.standard]
a(this,es,n==="moodle"?{...l,...He[this.standard]}:l)
a(this,ts,c)
a(this,Yt,T[this.standard])
a(this,Xt,new it(i(this,Yt),e))
this.calls=i(this,Xt).calls
this.violations=i(this,Xt).violations
a(this,Kt,new Ot(this.edition,i(this,es),this.database,e))
a(this,Qt,new Jt(this.edition,i(this,es)))
this.api=o(this,is,rs).call(this)}get(e){return this.database[e]}value(e){return i(this,Qt).values.get(e)}values(){return Object.fromEntries(i(this,Qt).values)}unsaved(){return[...i(this,Qt)
.own].filter(e=>i(this,Qt).values.get(e)!==(this.database[e]??i(this,Qt).initial(e)))}limit(e){return i(this,Qt).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})
}logIn(e){i(this,es).clearsStorage&&e.clear()}}
function ks({saving:e,offline:t,expired:s,cut:n,slow:i}){const r={},a=s?"false":{works:void 0,twice:void 0,fails:"false",lies:"lie",page:"page"}[e]
if(a){r.commit=a
r.terminate=a}else e==="twice"&&(r.commitFailures=2)
t&&(r.offline=!0)
n!==""&&Number(n)>=0&&(r.cut=Number(n))
i==="all"&&(r.delay=300)
i==="saving"&&(r.serverDelay=300)
return r}function xs(e,t){if("faults"in t)e.faults={...t.faults,delay:0,serverDelay:0}
else if("method"in t)try{Object.hasOwn(e.api,t.method)&&e.api[t.method](...t.args)}catch{}else t.do==="leaving"&&(t.how?e.faults.leaving=t.how:delete e.faults.leaving)}function Ss(e,t)
{const{launch:s,standard:n,profile:i,sco:r,database:a,entries:o}=e
let c=0
const l=new $s({...s,standard:n,profile:i,sco:r,database:{...a},clock:()=>c}),d=e=>{c=e.at??c
xs(l,e)}
o.forEach(d)
const m={...l.database}
t.forEach(d)
const u=new Set([...Object.keys(m),...Object.keys(l.database)])
return Object.fromEntries([...u].filter(e=>m[e]!==l.database[e]).map(e=>[e,l.database[e]]))}var _s=(e,t)=>t===null||t===""?{}:{[e]:t}
function Ms(e,t){return t===""?{}:O(e)?{masteryScore:t}:{scaledPassingScore:String(Number((Number(t)/100).toFixed(4)))}}var js,Ts,Ls,Os,Es,Cs,As,Ns,Is=class{constructor(e){r(this,Cs)
r(this,js,null)
r(this,Ts,null)
r(this,Ls,null)
r(this,Os,new AbortController)
r(this,Es,new Map)
this.session=e
this.title=`Course: ${e.options.launch.title}`}get made(){return i(this,Ls)!==null}get apart(){return i(this,Ts)!==null}open(e,t,s,{place:n,line:i}={}){if(i){i.frame.title=this.title
i.frame.classList.remove("there")
o(this,Cs,Ns).call(this,i,t,n)
return}const r=ie(this.title,s)
r.src=t.player
e.replaceChildren(r)
o(this,Cs,As).call(this,r,t,n)}openWindow(e,t,s){a(this,Ts,e.contentWindow?.open(t.player,"_blank","popup,width=1000,height=720")??null)
if(!i(this,Ts))return!1
e.setAttribute("sandbox",s)
e.src=t.player
o(this,Cs,As).call(this,e,t)
const n=setInterval(()=>{if(i(this,Ts)?.closed){clearInterval(n)
this.session.lost()}},300)
return!0}reveal(){i(this,js)?.classList.add("there")}tell(e){return i(this,Ls)?.tell(e)??!1}ask(e,t,s){return this.tell(e)?new Promise(e=>{i(this,Es).set(t,e)
setTimeout(()=>e(null),s)}):Promise.resolve(null)}answer(e){i(this,Es).get(e.do)?.(e)}release(){const e=i(this,Ls)
if(!e||this.apart)return null
e.session=null
return e}end(){i(this,Os).abort()
i(this,Ls)?.end()
i(this,js)?.remove()
i(this,Ts)?.close()}}
js=new WeakMap
Ts=new WeakMap
Ls=new WeakMap
Os=new WeakMap
Es=new WeakMap
Cs=new WeakSet
As=async function(e,t,s){a(this,js,e)
e.addEventListener("load",()=>e.addEventListener("load",()=>i(this,Ls)?.lose()),{once:!0})
o(this,Cs,Ns).call(this,new re(e,await _(e,t,i(this,Os).signal)),t,s)}
Ns=function(e,t,s){const{id:n,launched:i,options:r}=this.session
a(this,js,e.frame)
a(this,Ls,e)
e.session=this.session
e.tell(((e,{id:t,launched:s,origin:n,place:i,window:r})=>{const{launch:a,trouble:o,page:c,standard:l,database:d,alone:m}=e
return{do:"begin",session:t,title:a.title,url:n+a.url,api:o.api,offline:o.offline,place:i,window:r,alone:m,page:{terminated:c.terminated,recorded:[...c.recorded]},options:{...s,standard:l,profile:
o.profile,sco:a.identifier,database:{...d},faults:ks(o)}}})(r,{id:n,launched:i,origin:t.origin,place:s,window:this.apart}))}
var Ws,zs=class{constructor(){s(this,"list",[])
s(this,"short",!1)
r(this,Ws,0)}add(e){this.list.push(e)
a(this,Ws,i(this,Ws)+y(e))
for(;this.list.length>1e5||i(this,Ws)>5e7;){for(const e of this.list.splice(0,Math.ceil(this.list.length/10)))a(this,Ws,i(this,Ws)-y(e))
this.short=!0}}}
Ws=new WeakMap
var Ds,qs,Rs,Fs,Ps=class{constructor(){r(this,Ds,0)
r(this,qs,0)
r(this,Rs,0)}exceededBy(){const e=performance.now()
if(e-i(this,qs)>1e4){a(this,qs,e)
a(this,Rs,0)}a(this,Rs,i(this,Rs)+1)
return i(this,Rs)>3e4}exceededWith(e){a(this,Ds,i(this,Ds)+e)
return i(this,Ds)>5e8}}
Ds=new WeakMap
qs=new WeakMap
Rs=new WeakMap
var Bs=class{constructor(){s(this,"saves",0)
s(this,"kept",null)
s(this,"problems",0)
s(this,"refused",0)
r(this,Fs,!1)}hear(e,t){B(e)&&(this.problems+=1)
e.rule&&e.method.endsWith("SetValue")&&(this.refused+=1);/Initialize$/.test(e.method)&&!t.terminated&&a(this,Fs,!1)
if(!/^(LMS)?(Commit|Finish|Terminate)/.test(e.method))return!1
if(!t.initialized||i(this,Fs))return!1
a(this,Fs,t.terminated)
this.kept=String(e.result)==="true"&&F(t.unsaved())===""
this.kept&&(this.saves+=1)
return!0}}
Fs=new WeakMap
var Vs,Hs,Gs,Us,Zs,Js,Ys,Xs,Ks,Qs,en,tn,sn,nn,rn=/^(LMSFinish|Terminate)$/,an=class{constructor(e){r(this,Js)
r(this,Vs,new zs)
s(this,"gone",!1)
s(this,"titles",new Map)
s(this,"asked",[])
s(this,"broken",[])
s(this,"tally",new Bs)
s(this,"seen",0)
s(this,"id",crypto.randomUUID?.()??`${Date.now()}-${Math.random()}`)
r(this,Hs,[])
r(this,Gs,0)
r(this,Us,new Ps)
r(this,Zs,0)
this.options=e
this.connection=new Is(this)
const{standard:t,launch:n,database:a,databases:c,trouble:l,page:d}=e
this.standard=t
this.ways=Xe[l.profile][O(t)?"scorm12":"scorm2004"]
this.mode=l.mode==="auto"?(({closes:e={}},t)=>t.length&&t.every(t=>Object.entries(e).some(([e,s])=>s.includes(t[e])))?"review":"normal")(this.ways,c):l.mode
this.launched=(({standard:e,launch:t,learner:s,trouble:n},i)=>({learner:{...s},mode:i,credit:i==="normal"?"credit":"no-credit",..._s("masteryScore",t.masteryScore)
,..._s("scaledPassingScore",t.scaledPassingScore),..._s("completionThreshold",t.completionThreshold),..._s("thresholdOfAttribute",t.thresholdOfAttribute),..._s("launchData",t.launchData)
,completionSetByContent:t.completionSetByContent,objectiveSetByContent:t.objectiveSetByContent,objectives:t.objectives,sharedData:t.sharedData,..._s("maxTimeAllowed",t.maxTimeAllowed)
,..._s("timeLimitAction",t.timeLimitAction),...Ms(e,n.pass)}))(e,this.mode)
n.scormType==="asset"&&this.ways.completesAssets&&(a[C(t).status]="completed")
this.held={...a}
this.lms=new $s({...this.launched,standard:t,profile:l.profile,database:a,page:d,sco:n.identifier,clock:()=>i(this,Gs),onCall:e=>o(this,Js,Ys).call(this,e)})
o(this,Js,Xs).call(this,ks(l))
this.date=(new Date).toISOString()
Object.keys(ks(l)).length&&o(this,Js,Ks).call(this)}get entries(){return i(this,Vs).list}get short(){return i(this,Vs).short}change(e){this.options={...this.options,trouble:e}
i(this,Hs).push(ks(e))
this.connection.tell({do:"faults",faults:ks(e),offline:e.offline})||o(this,Js,en).call(this)}lost(){this.gone||this.options.onClosed()}receive(e){if(this.gone)return
const t=b(e)
if(t)if(i(this,Us).exceededBy())o(this,Js,sn).call(this,"It called the LMS without end.")
else switch(t.do){case"call":case"leaving":case"switched":o(this,Js,tn).call(this,t)
break
case"there":this.connection.reveal()
break
case"titles":this.titles=new Map(t.titles)
this.options.onNews()
break
case"asked":this.asked=t.hosts
this.options.onNews()
break
case"broken":this.broken=t.problems
this.options.onNews()
break
default:this.connection.answer(t)}else o(this,Js,sn).call(this,"It sent messages that no course sends.")}async place(){const{connection:e}=this
return e.apart?void 0:(await e.ask({do:"place"},"place",1e3))?.place}async work(e){const{connection:t}=this
return(t.apart?null:await t.ask({do:"work",task:e},"worked",6e5))?.work??null}async leave(e,t=!1){if(this.gone)return null
const{connection:s}=this
if(e==="crash"){s.tell({do:"die"})
o(this,Js,nn).call(this)
return null}const n=await s.ask({do:"leave",how:e},"left",5e3),i=t&&n&&!this.gone?s.release():null
i?this.gone=!0:o(this,Js,nn).call(this)
return i}run(){const{course:e,launch:t,trouble:s}=this.options
return{form:"scormbuild-run",version:1,standard:this.standard,profile:s.profile,course:e,sco:t.identifier,begun:this.date,launch:this.launched,database:this.held,entries:this.entries,...this.short?{
short:!0}:{}}}}
Vs=new WeakMap
Hs=new WeakMap
Gs=new WeakMap
Us=new WeakMap
Zs=new WeakMap
Js=new WeakSet
Ys=function(e){o(this,Js,Qs).call(this,e)
rn.test(e.method)&&this.lms.terminated&&this.options.onEnd(this.lms.value("adl.nav.request")??"_none_")}
Xs=function(e){const{leaving:t}=this.lms.faults
xs(this.lms,{at:i(this,Gs),faults:{...e,...t?{leaving:t}:{}}})
this.slow={...e.delay?{delay:e.delay}:{},...e.serverDelay?{serverDelay:e.serverDelay}:{}}}
Ks=function(){const{delay:e,serverDelay:t,...s}=this.lms.faults
o(this,Js,Qs).call(this,{at:Math.round(i(this,Gs)),faults:{...s,...this.slow}})}
Qs=function(e){i(this,Vs).add(e)
this.lms.calls.length=0
this.lms.violations.length=0
this.options.onEntry(e)}
en=function(){const e=i(this,Hs).shift()
if(e){o(this,Js,Xs).call(this,e)
o(this,Js,Ks).call(this)}}
tn=function(e){this.seen+=1
if(i(this,Us).exceededWith(y(e)))o(this,Js,sn).call(this,"It sent more data than any LMS accepts.")
else{a(this,Gs,e.at)
if(e.do==="switched")o(this,Js,en).call(this)
else{xs(this.lms,e)
e.do==="leaving"&&o(this,Js,Ks).call(this)}this.connection.made&&(i(this,Zs)||a(this,Zs,window.setTimeout(()=>{a(this,Zs,0)
this.connection.tell({do:"seen",count:this.seen})},200)))}}
sn=function(e){o(this,Js,nn).call(this)
this.options.onStopped(e)}
nn=function(){this.gone=!0
this.connection.end()}
var on=0
function cn(e){const t=j("say")
t.textContent=e
t.classList.add("shown")
clearTimeout(on)
on=window.setTimeout(()=>t.classList.remove("shown"),3500)}function ln(e,t,s){const n=j("away"),i=[M("h2",{},e),M("p",{},t)]
if(s){const e=M("button",{type:"button",class:"main"},s[0])
e.addEventListener("click",s[1])
i.push(e)}n.replaceChildren(...i)
n.hidden=!1
j("desk").hidden=!0}var dn={session:null,sco:"",page:mn()}
function mn(){return{terminated:!1,recorded:new Set}}var un=document.querySelector('meta[name="run"]').content,hn=e=>j(e),pn=e=>j(e),fn=(e,t)=>j(e).addEventListener("click",t)
function wn(e,t){for(const s of vn(e))s.addEventListener("change",()=>t(s.value))}function gn(e,t){for(const s of vn(e))s.checked=s.value===t}function vn(e)
{return document.querySelectorAll(`input[name="${e}"]`)
}var bn=1e6,yn=null,$n={"fill-right":{task:{how:"right",from:0,to:0,result:!1},words:"Did everything in this lesson"},"fill-wrong":{task:{how:"wrong",from:0,to:0,result:!1},words:
"Answered incorrectly in this lesson"},unlock:{task:{how:"unlock",from:0,to:bn,result:!1},words:"All lessons are unlocked"},"end-passed":{task:{how:"right",from:0,to:bn,result:!0},words:
"Did the whole course"},"end-failed":{task:{how:"wrong",from:0,to:bn,result:!0},words:"Answered everything incorrectly"}}
async function kn(e,t){const{session:s}=dn
if(!s||s===yn)return
yn=s
xn()
cn("Working through the course…")
const n=await s.work(e)
if(yn===s){yn=null
xn()
cn(n?t:"The course cannot be worked on now.")}}function xn(){const{session:e,course:t}=dn,s=t.kind==="source"||(t.generator??"").startsWith("scormbuild ")
j("jump").hidden=!s
if(!s)return
const n=e===null||e.gone||e===yn,i=j("jump-lessons"),r=[...e?.titles.values()??[]],a=JSON.stringify([r,n])
if(i.dataset.shown!==a){i.dataset.shown=a
i.replaceChildren(...r.map((e,t)=>{const s=M("button",{type:"button",class:"link",dir:"auto",disabled:n},e),i={how:"look",from:t,to:t+1,result:!1}
s.addEventListener("click",()=>kn(i,"Opened the lesson"))
return M("li",{},s)}))
for(const e of Object.keys($n))j(e).disabled=n}}function Sn(){for(const[e,{task:t,words:s}]of Object.entries($n))fn(e,()=>kn(t,s))
}var _n=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}],Mn=e=>e.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/,""),jn=(e,t)=>A(t,e)??A(t,e.trim())??e.replaceAll("_"," ")
,Tn=e=>({parts:t,question:s})=>t.map(e=>jn(e,s?.choices)).join(e),Ln=e=>({parts:t,old:s,question:n})=>t.map(t=>{const i=t.indexOf(s?".":"[.]")
if(i<0)return jn(t,n?.choices)
const[r,a]=[t.slice(0,i),t.slice(i+(s?1:3))]
return[r&&jn(r,n?.choices),a&&jn(a,n?.targets)].filter(Boolean).join(e)}).join("; ")
,On={t:"True",1:"True",true:"True",f:"False",0:"False",false:"False"},En={"true-false":({text:e,question:t})=>A(t?.choices,e)??A(On,e)??e,choice:Tn("; "),likert:Tn("; "),sequencing:Tn(", then ")
,matching:Ln(" with "),performance:e=>e.old?e.text:Ln(": ")(e),numeric:({text:e})=>{const[t,s=t]=e.split("[:]")
return t===s?t:t===""?`at most ${s}`:s===""?`at least ${t}`:`${t} to ${s}`},"fill-in":({text:e,parts:t,old:s})=>(s?[e]:t.map(Mn)).map(e=>`“${e}”`).join(", "),"long-fill-in":({text:e})=>`“${e}”`}
function Cn(e,t,s,n){const i=Mn(t)
if(i===""&&e!=="fill-in")return"nothing"
const r=n?i.replace(/^\{|\}$/g,"").split(","):i.split("[,]")
return A(En,e)?.({text:i,parts:r,old:n,question:s})??jn(i,s?.choices)}function An(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function Nn(e){return Object.fromEntries(_n.map(({part:t},s)=>[t,e(t,s)]))}var In=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function Wn(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...Nn(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}var zn=["handedIn","completed","passed"],Dn=["read","complete","own","through","open"],qn=["done","ever","paid"],Rn=["submitted","passed","closed","untimed","started"]
function Fn(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function Pn(e,t){Object.assign(t,Fn(An(e[3]),Dn))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=An(n(2))*10}for(const{part:i,sign:r}of _n)if(e[s]===r){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const r=i[5]==="_"?n(2):"",a=An(r||i[5]),o=e.slice(s,s+a)
if(o.length<a||i[5]==="_"&&!r)return
s+=a
const c=An(i[3])
t.answers.set(i.slice(0,2),{given:o,...Fn(c,qn),hints:c>>3,share:An(i[2]),tries:An(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...Fn(An(e[2]),Rn),attempts:An(e[3]),score:Math.min(An(e.slice(4,7)),1e4),weight:An(e.slice(7,9)),used:An(e.slice(9))})}}function Bn(e)
{const t=(e=>{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",r="",a="",o=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c={attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,day:0,lessons:new Map}
c.attempt=s
const l=In.exec(r)
l&&(c.place={lesson:l[1],block:An(l[2])})
if(/^[\w-]{1,6}$/.test(a)){Object.assign(c,Fn(An(a[0]),zn))
c.xp=An(a.slice(1))}const[,d="",m=""]=/^([\w-]{1,3})(?:~([\w-]{1,3}))?$/.exec(o)??[]
c.time=An(d)*10
c.day=An(m)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&Pn(e,Wn(c,e.slice(0,3)))
return{progress:c,sequence:An(n),whole:An(i)===e.trim().length}})(e)
if(!t)return null
const{progress:s,whole:n}=t,i=e.trim().split(";"),r=i.slice(0,7).join(";").length,a=i.slice(7).filter(e=>s.lessons.has(e.slice(0,3))).map(e=>{const t=s.lessons.get(e.slice(0,3)),n={}
for(const{part:e}of _n)t?.[e].size&&(n[e]=1+2*t[e].size)
t?.answers.size&&(n.answers=[...t.answers.values()].reduce((e,{given:t})=>e+6+(t.length<63?0:2)+t.length,1))
t?.quizzes.size&&(n.quizzes=1+11*t.quizzes.size)
return{lesson:e.slice(0,3),total:1+e.length,kinds:n,complete:t?.complete??!1}})
return{head:r,lessons:a,whole:n,xp:s.xp,complete:a.filter(({complete:e})=>e).length}}function Vn({stored:e,session:t}){return t?.lms.initialized&&!t.gone?{...e,...t.lms.values()}:{...e}}var Hn=e=>j(e)
.open
function Gn(e,t){const s=M("div",{},...t)
if(s.innerHTML!==e.dataset.shown){e.dataset.shown=s.innerHTML
e.replaceChildren(...s.childNodes)}}var Un=(e,t,s="",n="")=>M("div",{class:`fact ${n}`},M("dt",{},e),M("dd",{},M("span",{class:"value"},t),...s?[M("span",{class:"more"},s)]:[]))
function Zn({session:e},t){const s=(e,t)=>M("span",{class:`dot ${e}`},t)
if(!e||e.gone)return s("","No session is running.")
const{lms:n,mode:i,tally:r}=e,{kept:a,saves:o,refused:c}=r,l=i==="normal"?"":` The course is in ${i} mode, so nothing should count.`
if(!n.initialized)
return s("",e.options.launch.scormType==="asset"?`This part does not report to the LMS${e.ways.completesAssets?", which marks it as completed because it was opened":""}.`:
`The course has not contacted the LMS yet.${l}`)
if(n.terminated)return s(a===!1?"bad":"",a===!1?"The session is over. The LMS did not store what the course sent at the end.":`The session is over. The LMS keeps what was saved.${l}`)
const d=F(t)
return a===!1?s("bad",`The LMS did not store the last save${d?`. Missing: ${d}`:""}.`):d?s("going",`Not saved yet: ${d}.${l}`):c?s("bad",`Saved, but the LMS rejected ${N(c,"value")
}. See “Calls”.${l}`):s("good",o?`All work is saved (${N(o,"save")} in this session).${l}`:`The session has started.${l}`)}var Jn=(e,t,s)=>M("table",{},M("caption",{},e)
,M("thead",{},M("tr",{},...t.map(e=>M("th",{scope:"col"},e)))),M("tbody",{},...s.map(([e,...t])=>M("tr",{},M("th",{scope:"row"},e),...t.map(e=>M("td",{},e))))))
function Yn({head:e,lessons:t,whole:s},n){const i=[..._n.map(({part:e})=>e),"answers","quizzes"].filter(e=>t.some(t=>t.kinds[e])),r=t.map(({lesson:e,kinds:t,total:s})=>[n.get(e)
??e,...i.map(e=>String(t[e]??"")),String(s)])
return M("div",{},Jn("Characters used now",["Lesson",...i.map(e=>e[0].toUpperCase()+e.slice(1)),"All"],[["The course itself",...i.map(()=>""),String(e)],...r])
,...s?[]:[M("p",{class:"note bad"},"The end is missing: the LMS cut it off.")])
}var Xn=({costs:e})=>Jn("At most, when everything is done",["Kind","Number","Characters"],e.map(({noun:e,number:t,size:s})=>[e,String(t),s.toLocaleString("en")])),Kn=new class{constructor(e,t,s)
{r(this,J)
r(this,G,[])
r(this,U,!1)
r(this,Z,0)
this.earlier=e
this.list=t
this.isOpen=s
this.entries=[]
this.problemsOnly=!1}show(e){this.entries.length&&o(this,J,X).call(this,this.entries)
this.entries=e
this.renew()}renew(){a(this,G,[])
if(this.isOpen()){this.list.replaceChildren(...this.entries.filter(e=>o(this,J,K).call(this,e)).slice(-400).map(ne))
i(this,J,Y).scrollTop=i(this,J,Y).scrollHeight}}add(e){if(this.isOpen()&&o(this,J,K).call(this,e)){i(this,G).push(e)
if(!i(this,U)){a(this,U,!0)
requestAnimationFrame(()=>{a(this,U,!1)
const{list:e}=this,t=i(this,J,Y),s=t.scrollHeight-t.scrollTop-t.clientHeight<40
e.append(...i(this,G).slice(-400).map(ne))
a(this,G,[])
for(;e.childElementCount>400;)e.firstElementChild?.remove()
s&&(t.scrollTop=t.scrollHeight)})}}}}(j("earlier"),j("call-list"),()=>j("calls").open&&!j("panel").hidden),Qn=!1
function ei(){if(!Qn){Qn=!0
requestAnimationFrame(()=>{Qn=!1
ti()})}}function ti(){if(!dn.store)return
const{course:e,store:t,session:s,sco:n}=dn,i={standard:e.standard,stored:t.database(e.standard,n)
,session:s,questions:e.questions,state:e.state,lessons:s?.titles??new Map};(e=>{const{standard:t,stored:s,session:n}=e,i=Vn(e)
,r=new Set(n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[]),a=C(t),o=(...e)=>e.some(e=>r.has(e))?"not saved yet":"",c=I(t,i),l=((e,t)=>{const{score:s}=C(e)
,n=t[`${s}raw`]??"",i=t[`${s}max`]??""
if(n!=="")return i!==""?`${D(n)} of ${D(i)}`:D(n)
const r=t[`${s}scaled`]??""
return r===""?"":`${D(String(Number(r)*100))} %`})(t,i),d=O(t)?i["cmi.student_data.mastery_score"]:i["cmi.scaled_passing_score"],m=d?`pass mark ${O(t)?d:`${Math.round(Number(d)*100)
} %`}`:"",u=q(s[a.total]??""),h=!n||n.gone||n.lms.terminated?0:q(i[a.session]??""),p=(({standard:e,lessons:t},s)=>{if(!O(e)&&s["cmi.progress_measure"])
return{words:`${Math.round(Number(s["cmi.progress_measure"])*100)} %`,more:""}
const n=Bn(s["cmi.suspend_data"]??"")
return n&&t.size?{words:`${n.complete} of ${N(t.size,"lesson")}`,more:""}:{words:"–",more:O(e)?"SCORM 1.2 has no progress":"the course sent none"}})(e,i),f=((e,t,s)=>{const{score:n}=C(e)
,[i,r,a]=["raw","min","max"].map(e=>t[n+e]??""),o=t[`${n}scaled`]??""
if(s==="raw")return i!==""?`${D(String(Math.min(100,Number(i))))} of 100`:["passed","completed"].some(e=>[t["cmi.core.lesson_status"],t["cmi.completion_status"],t["cmi.success_status"]].includes(e))
?"0 of 100, because the course sent no raw score":o!==""?"none, because the course sent only a scaled score":""
if(s!=="scaled")return""
if(o!=="")return`${D(String(Number(o)*100))} % of the points`
const c=Number(a||100)-Number(r||0)
return i===""||c<=0?"":`${D(String((Number(i)-Number(r||0))/c*100))} % of the points`})(t,s,n?.ways.grade)
Gn(j("facts"),[Un("Status",c.words,o(a.status,"cmi.success_status")||(n?W(t,i,n.ways):""),c.tone),Un("Score",l||"–",o(`${a.score}raw`,`${a.score}scaled`)||(l?m:m||"none yet"))
,Un("Progress",p.words,p.more),Un("Time",u+h?R(u+h):"–",h&&u?`${R(h)} in this session`:""),...n?.ways.grade?[Un("Grade",f||"none yet","as the LMS would show it","wide")]:[]])
Gn(j("saved"),[Zn(e,[...r])])})(i);(e=>{const{standard:t,questions:s,session:n}=e,i=((e,t,s)=>{const n=O(e),i=new Map
for(const[e,s]of Object.entries(t)){const t=/^cmi\.interactions\.(\d+)\.(.+)$/.exec(e)
if(!t)continue
const n=i.get(Number(t[1]))??{}
n[t[2]]=s
i.set(Number(t[1]),n)}return[...i].sort(([e],[t])=>e-t)
.map(([e,t])=>{const{id:i="",type:r="",result:a="",weighting:o="",latency:c="",description:l=""}=t,d=t[n?"student_response":"learner_response"],m=A(s,i)
,[u,h]=(e=>A({correct:["Correct","good"],wrong:["Incorrect","bad"],incorrect:["Incorrect","bad"],neutral:["Not scored",""],unanticipated:["Unexpected",""],"":["",""]},e)??[Number.isFinite(Number(e))
?N(Number(e),"point"):e,""])(a),p=Object.keys(t).filter(e=>e.startsWith("correct_responses.")).map(e=>t[e]),f=d===void 0?"no answer sent":Cn(r,d,m,n),w=h==="good"?[]:[...new Set(p.map(e=>Cn(r,e,m,n)))
].filter(e=>e!==f)
return{index:e,id:i,answer:f,result:u,tone:h,right:w,question:m?.text||Mn(l)||i.replaceAll("_"," ")||`Answer ${e+1}`,time:t[n?"time":"timestamp"]??"",took:c?R(q(c)):"",weight:o&&o!=="1"?`${D(o)
} points`:""}})})(t,Vn(e),s).reverse()
j("answers-count").textContent=i.length?String(i.length):""
j("answers-none").hidden=i.length>0
if(!Hn("answers"))return
const r=n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[],a=new Set(r.map(e=>/^cmi\.interactions\.(\d+)/.exec(e)?.[1]).filter(e=>e!==void 0))
Gn(j("answers-list"),i.map(({index:e,question:t,answer:s,result:n,tone:i,right:r,took:o,weight:c,id:l})=>M("li",{class:`answer ${i}`},M("p",{class:"question",dir:"auto",title:l},t)
,M("p",{class:"given",dir:"auto"},...n?[M("span",{class:"result"},n)," "]:[],s),...r.length?[M("p",{class:"note",dir:"auto"},`Correct answer: ${r.join("; or ")}`)]:[],...o||c||a.has(String(e))
?[M("p",{class:"note"},[o&&`after ${o}`,c,a.has(String(e))&&"not saved yet"].filter(Boolean).join(", "))]:[])))})(i);(e=>{const{session:t,state:s,lessons:n,stored:i}=e,r=Vn(e)
["cmi.suspend_data"]??"",a=t?.lms.limit("cmi.suspend_data")??s?.limit??0,o=a?` of ${a.toLocaleString("en")}`:""
j("memory-count").textContent=`${r.length.toLocaleString("en")}${o}`
if(!Hn("memory"))return
const c=Bn(r),l=M("meter",{min:"0",max:String(a||1),value:String(r.length),high:String(a*.9),"aria-label":"Suspend data in use"}),d=(i["cmi.suspend_data"]??"").length
Gn(j("memory-meter"),[l,M("p",{},`${N(r.length,"character")}${o}${d===r.length?"":`; the LMS has stored ${d.toLocaleString("en")}`}.`,...s?[` This course needs at most ${s.worst.toLocaleString("en")
}.`]:[])])
Gn(j("memory-costs"),[...c?[Yn(c,n)]:r?[M("p",{class:"note"},"The course was not made with scormbuild, so the parts of this text are unknown.")]:[],...s?.costs.length?[Xn(s)]:[]])})(i)
const r=s?.tally.problems??0,a=s?.entries.filter(V).length
j("calls-count").textContent=r?N(r,"problem"):a?String(a):""
j("calls-count").classList.toggle("bad",r>0);(()=>{const e=j("scos")
e.hidden=dn.course.launches.length<2
if(e.hidden)return
const t=(()=>{const{course:e,store:t}=dn,{scorm12:s,scorm2004:n}=Xe[t.kept.trouble.profile],i=!(O(e.standard)?s:n).completesAssets
return e.launches.map(({identifier:s,title:n,scormType:r})=>{const{words:a,tone:o}=I(e.standard,t.database(e.standard,s))
return{identifier:s,title:n,...r==="asset"&&i?{words:"Does not report",tone:""}:{words:a,tone:o}}})})(),s=JSON.stringify([t,dn.sco])
if(e.dataset.shown===s)return
e.dataset.shown=s
const{activeElement:n}=document,i=n instanceof HTMLElement&&e.contains(n)
?n.dataset.sco:void 0,r=t.map(({identifier:e,title:t,words:s,tone:n})=>M("button",{type:"button","data-sco":e,...e===dn.sco?{"aria-current":"true"}:{}},M("span",{class:"title",dir:"auto"},t)
,M("span",{class:`state ${n}`},s)))
e.replaceChildren(M("ol",{},...r.map(e=>M("li",{},e))))
r.find(e=>i!==void 0&&e.dataset.sco===i)?.focus()})();(()=>{const{asked:e=[]}=dn.session??{},t=j("asked-note")
t.hidden=e.length===0
if(t.hidden)return
const s=new Intl.ListFormat("en").format(e)
t.textContent=`The package tried to reach ${s}. The preview blocked this, because a package must not send anything from this computer. To allow it, start the preview with --online.`})()
;(()=>{const{broken:e=[]}=dn.session??{},t=j("broken-note")
t.hidden=e.length===0
const s=e.map(z)
if(!t.hidden&&t.dataset.shown!==s.join("\n")){t.dataset.shown=s.join("\n")
t.replaceChildren(M("p",{},N(e.length,"problem in the pages of the course","problems in the pages of the course")),M("ul",{},...s.map(e=>M("li",{dir:"auto"},e))))}})()
;(()=>{const{session:e}=dn,t=["cmi.suspend_data","cmi.location","cmi.completion_status"].some(t=>e?.held[t]),s=e&&!O(e.standard)&&e.lms.value("cmi.entry")==="ab-initio"
j("attempt-note").hidden=!(t&&s)
j("attempt-note")
.textContent="The LMS began a new attempt, without the saved work: the last session ended without cmi.exit = “suspend”. A course that wants to be resumed sets it before it ends a session."})()
xn()
const o=s!==null&&!s.gone
for(const e of["leave","close","crash"])j(e).disabled=!o}var si=Promise.resolve()
function ni(e){return si=si.then(e).catch(e=>{console.error(e)
cn("Something went wrong in the preview. See the browser's console for details.")})}function ii(){const e=ie("No course yet","")
e.hidden=!0
document.body.append(e)
return e}var ri=ii()
function ai(e={}){return ni(async()=>{const t=await(dn.session?.leave("page",e.samePage))
await(e.begin?.())
await(async()=>{const e=window.cookieStore
if(location.hostname===$&&e)for(const{name:t,domain:s,path:n}of await e.getAll())await e.delete({name:t,path:n,...s?{domain:s}:{}})})()
;(({item:e=dn.sco,place:t,samePage:s=!1,popup:n=!1},i)=>{const{course:r,store:a}=dn,{launches:o,revision:c,room:l,second:d,sandbox:m}=r,u=o.find(({identifier:t})=>t===e)??o[0]
dn.session=null
i||j("desk").replaceChildren()
if(!c||!u||!l){ln("Nothing to show yet","The course appears here as soon as it can be built.")
ti()
return}dn.sco=u.identifier
if(a.kept.trouble.expired){ln("Please log in","The session has expired. The LMS shows its login page here and does not open the course.",["Log in",()=>pn("expired").click()])
ti()
return}s||(dn.page=mn())
const h=(e=>{const{course:t,store:s,page:n}=dn,{standard:i,launches:r}=t
s.saveDatabase(i,e.identifier)
const a=r.filter(({scormType:e})=>e==="sco"),o=new an({standard:i,course:t.title,launch:e,learner:s.learner,database:s.database(i,e.identifier)
,trouble:s.kept.trouble,page:n,databases:a.map(({identifier:e})=>s.database(i,e)),onEntry:t=>{V(t)&&o.tally.hear(t,o.lms)&&s.saveDatabase(i,e.identifier)
Kn.add(t)
ei()},onEnd:e=>((e,t)=>{t==="_none_"||e.ways.oneSession||setTimeout(()=>{if(dn.session!==e||e.gone)return
const s=(e=>{const{launches:t}=dn.course,s=t.findIndex(({identifier:e})=>e===dn.sco),n=/^\{target=(.+)\}(choice|jump)$/.exec(e)?.[1]
return n!==void 0?t.find(({identifier:e})=>e===n):e==="continue"?t[s+1]:e==="previous"?t[s-1]:void 0})(t)
s?ai({item:s.identifier,samePage:!0}):ci("page")},300)})(o,e),onClosed:()=>ci("page"),onNews:ei,onStopped:e=>{ln("The preview stopped this package",e,["Relaunch",()=>ai()])
ti()},alone:t.kind==="package"&&!t.online})
e.scormType==="asset"&&s.saveDatabase(i,e.identifier)
return o})(u)
dn.session=h
Kn.show(h.entries);(()=>{j("away").hidden=!0
j("desk").hidden=!1})()
const p=S(l,d)
if(n&&h.connection.openWindow(ri,p,m)){ri=ii()
ln("The course is open in its own window","This page is its LMS. Keep it open.")}else{n&&cn("The browser blocked the window. Allow pop-ups for this page.")
h.connection.open(j("desk"),p,m,{place:t,line:i})}ti()})(e,t)
e.words&&cn(e.words)})
}var oi={page:["The learner left the course","The panel shows what the LMS stored."],window:["The window was closed","The course could still send its latest work, if the LMS allows it."],crash:[
"The browser crashed","Work that was not saved before is lost."]}
function ci(e){return ni(async()=>{if(dn.session){await dn.session.leave(e)
ln(...oi[e],["Relaunch",()=>ai()])
ti()}})}function li(){fn("relaunch",()=>ai({words:"Relaunched"}))
fn("attempt",()=>{const{course:e,store:t}=dn
ai({begin:()=>e.launches.forEach(({identifier:s})=>t.emptyDatabase(e.standard,s)),words:"New attempt started"})})
fn("leave",()=>ci("page"))
fn("close",()=>ci("window"))
fn("crash",()=>ci("crash"))
fn("popup",()=>ai({popup:!0}))
j("scos").addEventListener("click",({target:e})=>{const t=e.closest("button")
t&&ai({item:t.dataset.sco,samePage:!0})})
}var di,mi,ui,hi,pi,fi,wi,gi="scormbuild-preview:",vi={profile:"usual",mode:"auto",pass:"",api:"at once",saving:"works",offline:!1,expired:!1,cut:"",slow:"at once"},bi=["Rivera, Ana",
"Müller-Ångström, Zoë","محمد الأحمد","王小明","Comma, Jr., Sam, PhD",'O\'Neil "Ace", <b>Pat</b> & Co',"नमस्ते, अनन्या",`Longname, ${"Maximiliana ".repeat(18).trim()}`]
function yi(e){try{return JSON.parse(localStorage.getItem(gi+e)??"null")}catch{return null}}function $i(e,t){try{localStorage.setItem(gi+e,JSON.stringify(t))}catch{}}function ki(e)
{try{localStorage.removeItem(gi+e)}catch{}}function xi(){try{return Object.keys(localStorage).filter(e=>e.startsWith(gi)).map(e=>e.slice(19))}catch{return[]}}function Si(e,t)
{const s=typeof t=="object"&&t!==null?t:{},n=Object.entries(e).filter(([e,t])=>typeof s[e]==typeof t).map(([e])=>[e,s[e]])
return{...e,...Object.fromEntries(n)}}var _i=class{constructor(e){r(this,ui)
r(this,di,new Map)
r(this,mi,new Map)
this.course=e
this.view=Si({width:"full",panel:!0,open:["answers"],filter:"all"},yi("view"))
const t=yi(`course:${e}`)
this.kept=Si({standard:"",learners:[],current:"",trouble:vi,made:0},t)
this.kept.trouble=Si(vi,this.kept.trouble)
this.kept.learners.length||this.addLearner()}save(){$i("view",this.view)
$i(`course:${this.course}`,this.kept)}get learner(){const{learners:e,current:t}=this.kept
return e.find(({id:e})=>e===t)??e[0]}addLearner(e){this.kept.made+=1
const t=Math.floor((this.kept.made-1)/bi.length),s={id:o(this,ui,hi).call(this),name:e??bi[(this.kept.made-1)%bi.length]+(t?` ${t+1}`:"")}
this.kept.learners.push(s)
this.kept.current=s.id
this.save()
return s}resetLearner(){const{learner:e}=this
o(this,ui,pi).call(this,e.id)
e.id=o(this,ui,hi).call(this)
this.kept.current=e.id
this.save()}removeLearner(){const{learner:e,kept:t}=this
o(this,ui,pi).call(this,e.id)
t.learners=t.learners.filter(({id:t})=>t!==e.id)
t.current=t.learners[0]?.id??""
t.learners.length||this.addLearner()
this.save()}database(e,t,s=this.learner.id){const n=o(this,ui,fi).call(this,e,t,s),r=i(this,di).get(n),a=r??Object.assign(Object.create(null),yi(n))
if(!r){i(this,di).set(n,a)
i(this,mi).set(n,{...a})}return a}saveDatabase(e,t,s=this.learner.id){const n=this.database(e,t,s),r=o(this,ui,fi).call(this,e,t,s),a=i(this,mi).get(r)??{},c={...yi(r)??a}
for(const e of new Set([...Object.keys(n),...Object.keys(a)]))n[e]!==a[e]&&(n[e]===void 0?delete c[e]:c[e]=n[e])
for(const e of Object.keys(n))e in c||delete n[e]
Object.assign(n,c)
i(this,mi).set(r,{...c})
$i(r,c)}emptyDatabase(e,t){const s=this.database(e,t)
for(const e of Object.keys(s))delete s[e]
this.saveDatabase(e,t)}keepOpen(e){$i(i(this,ui,wi)+e.session,e)}dropOpen(e){ki(i(this,ui,wi)+e)}takeOpen(){const e=i(this,ui,wi),t=xi().filter(t=>t.startsWith(e)),s=t.map(yi)
.filter(e=>typeof e?.session=="string"&&typeof e.run=="object")
t.forEach(ki)
return s}amend({standard:e,sco:t,launch:s},n){const i=s.learner?.id
if(!this.kept.learners.some(({id:e})=>e===i))return
const r=this.database(e,t,i)
for(const[e,t]of Object.entries(n))t===void 0?delete r[e]:r[e]=t
this.saveDatabase(e,t,i)}}
di=new WeakMap
mi=new WeakMap
ui=new WeakSet
hi=function(){return`learner-${this.kept.made}-${Math.random().toString(36).slice(2,7)}`}
pi=function(e){const t=`db:${this.course}:${e}:`
for(const e of i(this,di).keys())e.startsWith(t)&&i(this,di).delete(e)
for(const e of xi())e.startsWith(t)&&ki(e)}
fi=function(e,t,s){return`db:${this.course}:${s}:${e}:${t}`}
wi=function(){return`open:${this.course}:`}
function Mi({rule:e,severity:t,message:s,help:n,path:i,line:r,column:a,excerpt:o}){const c=M("li",{class:`problem ${t}`}),l=i&&e?`${i}${r?`, line ${r}`:""}${r&&a>1?`, column ${a}`:""}`:""
l&&c.append(M("p",{class:"place"},l))
c.append(M("p",{class:"message"},s))
o&&c.append(M("pre",{tabindex:"0",role:"region","aria-label":`Line ${r} of ${i}`},o))
n&&c.append(M("p",{class:"cure"},n))
e&&c.append(M("p",{class:"code"},e))
return c}function ji(e){j("overlay").hidden=!e
j("problems-button").setAttribute("aria-expanded",String(e))}function Ti()
{const{course:e,store:t}=dn,{title:s,importer:n}=Xe[t.kept.trouble.profile],i=n===void 0?void 0:e.imports[n],r=j("import-note")
r.hidden=i===void 0
r.replaceChildren(...i?((e,{refused:t,words:s})=>[M("p",{},M("strong",{},t?`${e} rejects this package, so nothing that you see here happens there.`:`${e} reads this package differently:`))
,M("ul",{},...s.map(({rule:e,text:t})=>M("li",{},`${t} [${e}]`)))])(s,i):[])}function Li(){ji(!1)
j("problems-button").focus()}function Oi(){fn("problems-button",()=>{const e=j("overlay").hidden===!0
ji(e)
e&&j("overlay-title").focus()})
fn("overlay-close",Li)}var Ei=new Set(["saving","offline","cut","slow"]),Ci=()=>Object.entries(Xe).map(([e,{title:t}])=>M("option",{value:e},t))
function Ai(){const{trouble:e}=dn.store.kept
for(const[t,s]of Object.entries(e)){const e=j(t)
e instanceof HTMLInputElement&&e.type==="checkbox"?e.checked=s===!0:e.value=String(s)}const{title:t,about:s}=Xe[e.profile]
j("profile-about").textContent=s
Ti()
const n=Object.keys(e).filter(t=>t!=="profile"&&e[t]!==vi[t])
j("trouble-count").textContent=n.length?`${t}, ${n.length} on`:t
j("trouble-note").hidden=n.length===0
j("trouble-words").textContent=`Turned on: ${n.map(Ni).join("; ")}.`}function Ni(e){const t=j(e),s=(t.labels?.[0]?.textContent??e).trim()
,n=e==="pass"?"%":"characters",i=t instanceof HTMLSelectElement?t.selectedOptions[0]?.text:t.type==="checkbox"?"":`${t.value} ${n}`
return`${s[0].toLowerCase()}${s.slice(1)} ${i??""}`.trim().replace(/^the LMS/i,"the LMS")}function Ii(e){const{store:t,session:s}=dn,n=t.kept.trouble
t.kept.trouble={...n,...e}
t.save()
Ai()
const i=Object.keys(e).filter(e=>n[e]!==t.kept.trouble[e])
if(!i.length)return
const r=s!==null&&!s.gone
i.some(e=>!(Ei.has(e)||e==="expired"&&r))?ai({words:"Relaunched with the change"}):s?.change(t.kept.trouble)}function Wi(){hn("profile").append(...Ci())
for(const e of j("switches").elements)(e instanceof HTMLSelectElement||e instanceof HTMLInputElement)&&e.addEventListener("change",()=>{if(!e.checkValidity()){e.reportValidity()
return}const t=e instanceof HTMLInputElement&&e.type==="checkbox"
Ii({[e.name]:t?e.checked:e.value})})
j("switches").addEventListener("submit",e=>e.preventDefault())
const e=()=>Ii({...vi,profile:dn.store.kept.trouble.profile})
fn("calm",e)
fn("calm-too",()=>{e()
j("relaunch").focus()})}var zi={course:()=>{const{standard:e,launches:t,revision:s,diagnostics:n}=dn.course
return{standard:e,launches:t,playable:s!==null,diagnostics:n}},launch:async(e,t)=>{dn.store.kept.trouble={...vi,...t}
dn.store.save()
Ai()
await ai({item:e})},change:e=>Ii(e),leave:ci,work:e=>dn.session?.work(e)??null,session:()=>{const{session:e,store:t,course:s,sco:n}=dn
return e?{run:e.run(),held:{...t.database(s.standard,n)},over:e.lms.terminated,asked:e.asked,gone:e.gone}:null},calls:()=>dn.session?.seen??0}
function Di(){const{kept:e,learner:t}=dn.store
j("learner-name").textContent=t.name
pn("rename").value=t.name
j("people").replaceChildren(...e.learners.map(({id:s,name:n})=>{const i=M("input",{type:"radio",name:"learner",value:s,checked:s===t.id})
i.addEventListener("change",()=>{e.current=s
qi(`Switched to ${n}`)
j("people").querySelector("input:checked")?.focus()})
return M("label",{},i,M("span",{dir:"auto"},n))}))}function qi(e){dn.store.save()
Di()
ai({words:e})}function Ri(){j("names").append(...bi.map(e=>M("option",{value:e})))
const e=(e,t)=>{ai({begin:()=>{e()
Di()},words:t})}
fn("add",()=>e(()=>dn.store.addLearner(),"Learner added"))
fn("reset",()=>e(()=>dn.store.resetLearner(),"Learner reset"))
fn("remove",()=>e(()=>dn.store.removeLearner(),"Learner removed"))
pn("rename").addEventListener("change",()=>{const e=pn("rename").value.trim(),{learner:t}=dn.store
if(e&&e!==t.name){t.name=e
qi("Learner renamed, course relaunched")}})}async function Fi(e){const t=e?`?standard=${encodeURIComponent(e)}`:"",s=await fetch(`/api/${un}/course${t}`,{cache:"no-store"})
if(!s.ok&&e)return Fi()
if(!s.ok)throw new Error(await s.text())
return s.json()}function Pi(){const{title:e,name:t,kind:s,standard:n,standards:i,revision:r,unimitated:a}=dn.course
j("limits-note").hidden=a.length===0
j("limits-note").replaceChildren(...a.map(e=>M("p",{},e)))
j("title").textContent=e||t
document.title=`${e||t} – preview`
j("build").textContent=`${s==="package"?"Package":"Course"} · ${r?Qe[n].title:"not built yet"}`
j("standard-label").hidden=i.length<2
hn("standard").replaceChildren(...i.map(e=>M("option",{value:e,selected:e===n},Qe[e].title)))
;(()=>{const{ok:e,diagnostics:t,revision:s}=dn.course;(()=>{const{diagnostics:e}=dn.course,t=e.filter(({severity:e})=>e==="error").length,s=e.length-t,n=j("problems-button")
n.hidden=e.length===0
n.textContent=[t&&N(t,"error"),s&&N(s,"warning")].filter(Boolean).join(", ")
n.className=t?"quiet bad":"quiet warm"})()
const[n,i]=(()=>{const{ok:e,kind:t,revision:s}=dn.course
return e?[t==="package"?"Problems in this package":"Warnings from the build",""]:[t==="package"?"This package cannot be shown":"The course cannot be built",s?
"The last version without errors is behind this list. The list closes when you have fixed the errors.":"The course appears as soon as you have fixed the errors."]})()
j("overlay-title").textContent=n
j("overlay-lead").textContent=i
const r=[...t].sort((e,t)=>Number(t.severity==="error")-Number(e.severity==="error"))
j("overlay-list").replaceChildren(...r.map(Mi))
j("overlay-close").textContent=e?"Close":"Show the last working version"
j("overlay-close").hidden=!e&&!s
ji(!e)
Ti()})()}function Bi({kind:e,name:t,title:s,launches:n}){return new _i([t,n[0]?.identifier,e==="package"?s:""].filter(Boolean).join(" "))}var Vi=0
async function Hi(){try{if((await fetch("/",{cache:"no-store"})).ok){location.reload()
return}}catch{}setTimeout(Hi,1e3)}function Gi(){hn("standard").addEventListener("change",()=>{const e=hn("standard").value
dn.store.kept.standard=e
dn.store.save()
ai({begin:async()=>{dn.course=await Fi(e)
Pi()},words:`Relaunched with ${Qe[e].title}`})})}var Ui=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)
,Zi=({result:e,error:t,rule:s,method:n})=>`${typeof e=="string"?`“${e.length>80?`${e.slice(0,80)}…`:e}”`:String(e)}${t==="0"?"":`, error ${t} ${te(t,n)}`}${s?` (${s})`:""}`,Ji=null
function Yi(){(async e=>{if(navigator.clipboard)return navigator.clipboard.writeText(e)
const t=M("textarea",{class:"unseen","aria-hidden":"true"})
t.value=e
document.body.append(t)
t.select()
const s=document.execCommand("copy")
t.remove()
j("copy").focus()
if(!s)throw new Error("not allowed")})((e=>e.map(e=>V(e)?se(e):`${ee(e.at).padStart(8)}  -- ${H(e.faults)}`).join("\n"))(Kn.problemsOnly?Kn.entries.filter(e=>!V(e)||B(e)):Kn.entries))
.then(()=>cn("Copied"),()=>cn("The browser does not allow copying here."))}function Xi(){const{session:e,course:t}=dn
if(!e)return
const s=JSON.stringify(e.run(),null,1),n=M("a",{download:`${t.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"course"}-run.json`})
n.href=URL.createObjectURL(new Blob([s],{type:"application/json"}))
n.click()
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)
cn("Run saved as a file")}async function Ki(){const e=pn("run-file"),t=e.files?.[0]
e.value=""
if(t){try{Ji=(e=>{let t
try{t=JSON.parse(e)}catch{throw new Error("This file is not a saved run: it is not valid JSON.")}if(!Ui(t)||t.form!=="scormbuild-run")throw new Error("This file is not a saved run of the preview.")
if(t.version!==1)throw new Error(`This run has version ${t.version}, but this preview reads version 1.`)
if(!Object.hasOwn(Qe,t.standard))throw new Error(`This run has an unknown standard: ${t.standard}.`)
if(!Object.hasOwn(Xe,t.profile))throw new Error(`This run has an unknown LMS: ${t.profile}.`)
if(t.short)throw new Error("This run cannot be replayed: the session was so long that its first calls are missing.")
const{entries:s,launch:n={},database:i={}}=t
if(!Array.isArray(s)||s.length>2e5||!s.every(e=>Ui(e)&&(Ui(e.faults)||typeof e.method=="string"&&Array.isArray(e.args)))||!Ui(n)||!Ui(i))
throw new Error("This run is damaged: its calls cannot be read.")
return{...t,launch:n,database:i}})(await t.text())}catch(e){cn(e instanceof Error?e.message:"The file cannot be read.")
return}hn("replay-profile").value=Ji.profile
Qi()
j("replay").showModal()}}function Qi(){const e=hn("replay-profile").value
Ji&&j("replay-result").replaceChildren(...((e,t)=>{const s=((e,t=e.profile)=>{const{standard:s,sco:n,launch:i,database:r,entries:a}=e,o=new $s({...i,standard:s,profile:t,sco:n,database:{...r}}),c=[]
for(const e of a){if("faults"in e){o.faults={...e.faults,delay:0,serverDelay:0}
continue}const t=o.calls.length
try{Object.hasOwn(o.api,e.method)&&o.api[e.method](...e.args)}catch{}const s=o.calls[t]??{method:e.method,args:e.args,result:void 0,error:"",rule:"no such function"},n=(s.result??null)
===(e.result??null)&&s.error===e.error
c.push({recorded:e,now:s,same:n})}return c})(e,t),n=s.filter(({same:e})=>!e),i=`${Xe[e.profile].title}, ${Qe[e.standard].title}`,r=N(s.length,"call")
,a=n.length?`${r} replayed: ${N(n.length,"answer is","answers are")} different.`:`${r} replayed: all answers are the same.`,o=n.slice(0,200)
.map(({recorded:e,now:t})=>M("li",{},M("code",{},se({...e,at:void 0,error:"0",rule:void 0}).trim().replace(/ -> .*$/s,"")),M("span",{},`Recorded: ${Zi(e)}`),M("span",{},`Now: ${Zi(t)}`)))
return[M("p",{class:"note"},`“${e.course}”, recorded ${String(e.begun??"").slice(0,16).replace("T"," ")} with ${i}.`),M("p",{class:"sum",role:"status"},a),M("ol",{class:"differences"},...o)]})(Ji,e))
}function er(){wn("filter",e=>{const{store:t}=dn
t.view.filter=e
Kn.problemsOnly=e==="problems"
t.save()
Kn.renew()})
fn("copy",Yi)
fn("save-run",Xi)
fn("open-run",()=>pn("run-file").click())
pn("run-file").addEventListener("change",Ki)
hn("replay-profile").append(...Ci())
hn("replay-profile").addEventListener("change",Qi)
fn("replay-close",()=>j("replay").close())}function tr(){window.addEventListener("pagehide",()=>{const{course:e,store:t,session:s,sco:n}=dn
e&&n&&t.saveDatabase(e.standard,n)
!s||s.gone||s.short||t.keepOpen({session:s.id,seen:s.seen,run:s.run()})})
window.addEventListener("pageshow",({persisted:e})=>{e&&dn.session&&dn.store.dropOpen(dn.session.id)})
}var sr=["answers","memory","learners","jump","trouble","calls"],nr=matchMedia("(width < 56.25rem)"),ir=e=>j(e)
function rr(){const{width:e}=dn.store.view
j("desk").dataset.width=e
gn("width",e)}function ar(e){j("panel").hidden=!e
j("panel-button").setAttribute("aria-expanded",String(e))
e&&Kn.renew()}function or(){wn("width",e=>{dn.store.view.width=e
dn.store.save()
rr()})
fn("panel-button",()=>{const e=j("panel").hidden===!0
nr.matches||(dn.store.view.panel=e)
dn.store.save()
ar(e)})
nr.addEventListener("change",()=>ar(!nr.matches&&dn.store.view.panel))
document.addEventListener("keydown",({key:e})=>{if(e==="Escape"&&!(()=>{if(j("overlay").hidden)return!1
j("overlay-close").hidden||Li()
return!0})()&&nr.matches&&!j("panel").hidden){ar(!1)
j("panel-button").focus()}})
for(const e of sr)ir(e).addEventListener("toggle",()=>cr(e))}function cr(e){const{store:t}=dn,s=t.view.open.filter(t=>t!==e)
t.view.open=ir(e).open?[...s,e]:s
t.save()
e==="calls"?Kn.renew():ei()}(async()=>{if(await(async()=>{if(!k.includes(location.hostname))return!1
const e=`${location.protocol}//${$}${x()}`
try{await fetch(`${e}/here`)}catch{return!1}location.replace(`${e}/`)
return!0})())return
dn.course=await Fi()
dn.store=Bi(dn.course)
const e=dn.store.kept.standard
e&&e!==dn.course.standard&&dn.course.standards.includes(e)&&(dn.course=await Fi(e))
for(const e of[li,Ri,Wi,Gi,Oi,er,or,tr,Sn])e();(()=>{const{view:e}=dn.store
for(const t of sr)ir(t).open=e.open.includes(t)
Kn.problemsOnly=e.filter==="problems"
gn("filter",e.filter)
ar(!nr.matches&&e.panel)
rr()})()
Pi()
Di()
Ai()
await(async()=>{const e=dn.store.takeOpen()
if(!e.length)return
const t=await(async e=>{const{room:t,second:s,sandbox:n}=dn.course
if(!t)return[]
const i=S(t,s),r=ie("No course yet",n)
r.hidden=!0
r.src=i.player
document.body.append(r)
const a=new AbortController,o=new Promise(t=>{setTimeout(()=>t([]),3e3)
_(r,i,a.signal).then(s=>{s.onmessage=({data:e})=>{const s=b(e)
t(s?.do==="tails"?s.tails:[])}
s.postMessage({do:"tails",sessions:e})})}),c=await o
a.abort()
r.remove()
return c})(e.map(({session:e})=>e))
for(const{session:s,seen:n,run:i}of e)for(const e of t.filter(({session:e})=>e===s))dn.store.amend(i,Ss(i,e.events.slice(Math.max(0,n-e.from))))})()
window.scormbuildPlay=zi
if(location.hash!=="#driven"){await ai();(()=>{const e=new EventSource(`/api/${un}/events`)
let t=!1
e.addEventListener("course",()=>{t&&cn("Reconnected to the preview")
t=!1
j("title").classList.remove("stale");(async()=>{const e=Vi+=1,t=await Fi(dn.store?.kept.standard||void 0)
if(e!==Vi)return
const s=dn.course
if(s.room&&t.room&&s.room.label!==t.room.label){await ci("page")
location.reload()}else{dn.course=t
if(s.ok!==t.ok||s.revision!==t.revision||JSON.stringify(s.diagnostics)!==JSON.stringify(t.diagnostics)){Pi()
if(!s.revision&&t.revision){dn.store=Bi(t)
Di()
Ai()}s.revision!==t.revision?await(async e=>{const{session:t}=dn,s=t&&!t.gone?await t.place():void 0
dn.session?.gone&&e.revision?ti():await ai({place:s,samePage:!0,words:"The course was updated"})})(s):s.ok!==t.ok&&cn(t.ok?"The course can be built again":"The course cannot be built")}}})()
.catch(()=>cn("The course could not be loaded. Reload this page."))})
e.addEventListener("error",()=>{t||cn("The preview has stopped or cannot be reached. This page reconnects automatically.")
t=!0
j("title").classList.add("stale")
e.readyState===EventSource.CLOSED&&Hi()})})()}})().catch(e=>ln("The preview cannot start",e instanceof Error?e.message:String(e)))})()


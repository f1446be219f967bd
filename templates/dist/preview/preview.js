"use strict";(()=>{var e=Object.defineProperty,t=e=>{throw TypeError(e)},s=(t,s,n)=>((t,s,n)=>s in t?e(t,s,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[s]=n)(t,typeof s!="symbol"?s+"":s,n)
,n=(e,s,n)=>s.has(e)||t("Cannot "+n),i=(e,t,s)=>(n(e,t,"read from private field"),s?s.call(e):t.get(e)),r=(e,s,n)=>s.has(e)?t("Cannot add the same private member more than once")
:s instanceof WeakSet?s.add(e):s.set(e,n),a=(e,t,s,i)=>(n(e,t,"write to private field"),i?i.call(e,s):t.set(e,s),s),o=(e,t,s)=>(n(e,t,"access private method"),s)
,c="scormbuild-player",l=2e5,d=(e,t)=>typeof e=="string"&&e.length<=t
function m(e){return!(e!==null&&!["number","boolean","undefined"].includes(typeof e))||d(e,l)||Array.isArray(e)&&e.length===1&&d(e[0],l)}var u=(e,t,s)=>Array.isArray(e)&&e.length<=t&&e.every(s)
,h=e=>typeof e=="number"&&e>=0&&e<1e12,p=e=>typeof e=="object"&&e!==null&&d(e.session,100)&&Number.isSafeInteger(e.from)&&Array.isArray(e.events)&&e.events.every(e=>w.has(v(e)?.do??""))
,f=["lessons","answered","cards","steps","minutes"],w=new Set(["call","leaving","switched"]),g={call:({method:e,args:t,at:s})=>d(e,50)&&u(t,8,m)&&h(s)
,leaving:({how:e,at:t})=>(e===null||e==="page"||e==="window")&&h(t),switched:({at:e})=>h(e),there:()=>!0,left:()=>!0,place:({place:e})=>typeof e=="object"&&e!==null&&d(e.hash,2e3)
&&/^(#|$)/.test(e.hash)&&Number.isFinite(e.x)&&Number.isFinite(e.y),titles:({titles:e})=>u(e,1e3,e=>u(e,2,e=>d(e,300))&&e.length===2),asked:({hosts:e})=>u(e,50,e=>d(e,300)&&/^[\w.:[\]-]+$/.test(e))
,tails:({tails:e})=>u(e,100,p),worked:({work:e})=>e===null||typeof e=="object"&&f.every(t=>Number.isSafeInteger(e[t]))}
function v(e){if(typeof e!="object"||e===null)return null
const t=e
return typeof t.do=="string"&&Object.hasOwn(g,t.do)&&g[t.do](t)?t:null}var b=e=>("args"in e&&Array.isArray(e.args)?e.args:[]).reduce((e,t)=>e+(e=>(typeof e=="string"?e:Array.isArray(e)?String(e[0])
:"").length)(t),100),y="scormbuild.localhost",$=["127.0.0.1","localhost","[::1]"],k=()=>location.port?`:${location.port}`:""
function x({label:e,token:t},s){const n=location.hostname===y?`${e}.${y}${k()}`:`${s.host||location.hostname}:${s.port}`,i=`${location.protocol}//${n}`
return{origin:i,player:`${i}/${t}/player#${location.origin}`}}function S(e,{origin:t},s){return new Promise(n=>{const i=r=>{if(s.aborted||r.source!==e.contentWindow||r.origin!==t||r.data!==c)return
window.removeEventListener("message",i)
const{port1:a,port2:o}=new MessageChannel
e.contentWindow?.postMessage(c,t,[o])
n(a)}
window.addEventListener("message",i)
s.addEventListener("abort",()=>window.removeEventListener("message",i))})}function _(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function M(e){return document.getElementById(e)
}var j={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"},
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
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},T={initialize:1,terminate:1,commit:1,getValue:1,setValue:2}
function L(e){return typeof e!="string"?String(e):JSON.stringify(e.length>160?`${e.slice(0,160)}… (${e.length.toLocaleString("en")} characters)`:e)
}var O=e=>e.error!=="0"&&!(e.excused&&e.rule==="not set yet"),E=e=>"method"in e
function C(e)
{const t=[e.commit==="false"&&"saving fails",e.commit==="lie"&&"saving returns “true” but loses the work",e.commit==="page"&&"the LMS answers a save with a login page",e.commitFailures&&`the next ${
e.commitFailures} commits fail`,e.offline&&"no network",e.cut!==void 0&&`suspend data is cut after ${e.cut.toLocaleString("en")
} characters`,e.delay&&`every call takes ${e.delay} ms`,e.serverDelay&&`saving takes ${e.serverDelay} ms`,e.leaving==="page"&&"the learner leaves the page",e.leaving==="window"&&
"the learner closes the window"].filter(Boolean)
return t.length?t.join(", "):"everything works"}var N,A,I,W,z,D,q=e=>e===void 0?"":`${(e/1e3).toFixed(2)}`
function R(e,t){return j[t.startsWith("LMS")?"scorm12":"scorm2004"].strings[e]??""}function F({at:e,method:t,args:s,result:n,error:i,rule:r,excused:a}){const o=i==="0"?"":`  error ${i} ${R(i,t)
}`,c=r&&r!=="not set yet"?`  [${a?"":"rule: "}${r}]`:""
return`${q(e).padStart(8)}  ${t}(${s.map(L).join(", ")}) -> ${L(n)}${o}${c}`}function P(e){if(!E(e))return _("li",{class:"switch"},_("span",{class:"at"},q(e.at))
,_("span",{},`From here on: ${C(e.faults)}`))
const{method:t,args:s,result:n}=e
return _("li",{class:O(e)?e.excused?"call caused":"call broken":"call"},_("span",{class:"at"},q(e.at)),_("code",{},_("b",{},t),`(${s.map(L).join(", ")})`,_("span",{class:"arrow"}," → "),L(n))
,...(({error:e,method:t,rule:s,excused:n})=>{if(e==="0"&&!s)return[]
if(s==="not set yet")return[_("span",{class:"note"},`${e} not set yet (not a mistake)`)]
const i=e==="0"?[]:[_("strong",{},`${e} ${R(e,t)}`)]
s&&i.push(_("span",{class:"rule"},n?"You caused this under “LMS and failures”.":`Rule: ${s}.`))
return i})(e))}N=new WeakMap
A=new WeakMap
I=new WeakSet
W=function(){return this.list.parentElement}
z=function(e){return!this.problemsOnly||!E(e)||O(e)}
function B(e,t){return _("iframe",{title:e,class:"course-frame",...t?{sandbox:t}:{},allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
}var V=class{constructor(e,t){s(this,"session",null)
r(this,D)
this.frame=e
a(this,D,t)
t.onmessage=({data:e})=>this.session?.receive(e)
t.addEventListener("close",()=>this.lose())}lose(){a(this,D,null)
this.session?.lost()}tell(e){i(this,D)?.postMessage(e)
return i(this,D)!==null}end(){this.session=null
i(this,D)?.close()
this.frame.remove()}}
D=new WeakMap
var H,G,U="an LMS need not take more",Z=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,J=/^\{lang=([^}]*)\}/,Y=(e,t)=>s=>e.test(s)?"":t,X=e=>t=>/[\r\n]/.test(t)?"no line break":e(t)
,K=e=>t=>t.length<=e?"":`at most ${e} characters (${U})`,Q=e=>t=>{const s=J.exec(t)
return s&&!Z.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":K(e)(t.slice(s?.[0].length??0))},ee=e=>X(t=>/^\{(?!lang=)/.test(t)
?'no text that begins with "{"':Q(e)(t)),te=(e,t,s,{distinct:n=!1}={})=>i=>{const r=i.split(e)
return r.length>t?`at most ${t} parts joined by ${e} (${U})`:n&&new Set(r).size<r.length?"no duplicates":r.map(s).find(e=>e!=="")??""},se=(e,t)=>s=>{const n=s.split("[.]")
return n.length===2?e(n[0])||t(n[1]):"two sides joined by [.]"},ne=(e,t)=>s=>{const n=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return n?e.includes(n[1])?/^(true|false)$/.test(n[2])?ne(e.filter(e=>e!==n[1]),t)(s.slice(n[0].length)):`{${n[1]}=} true or false`:`no {${n[1]}=} here`:t(s)
},ie=Y(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),re=(e,t)=>s=>{const n=s.split("[:]")
return n.length===2&&n.every(s=>t&&s===""||e(s)==="")?n.includes("")||Number(n[0])<=Number(n[1])
?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},ae=e=>t=>t.length>e?`at most ${e} characters (${U})
`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":"a URI (RFC 3986)",oe=Y(/^$/,"nothing")
,ce=(...e)=>t=>e.some(e=>e(t)==="")?"":e[e.length-1](t),le=(e,t)=>te("[,]",250,s=>s==="[.]"?"a step or an answer":se(ce(oe,e),t)(s)),de=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)
||e(t)===""?"":"correct, incorrect, unanticipated, neutral or a number",me=ae(4e3),ue=ae(250),he=Y(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),pe=Y(/^-?\d+$/,"CMISInteger")
,fe=Y(/^.{0,255}$/s,"at most 255 characters"),we=(e,t)=>{const s=`${e}(,${e})*`
return Y(new RegExp(`^(${s}|\\{${s}\\})$`),t)},ge=we("[a-z0-9]","single characters [a-z0-9] separated by commas"),ve=te("[,]",10,Q(250))
,be={text:()=>"",vocabulary:()=>"",identifier12:Y(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:he,score12:ce(oe,he)
,sinteger12:pe,time12:Y(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:Y(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS")
,result12:Y(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:Y(/^[01tf]$/,"one of 0 1 t f")
,choice12:ge,fillIn12:fe,numeric12:Y(/^-?\d+(\.\d+)?$/,"a number"),likert12:Y(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:we("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas")
,sequencing12:ge,performance12:fe,longId:me,real:ie,language:ce(oe,Y(Z,"a language tag")),localized250:Q(250),localized4000:Q(4e3)
,timestamp:e=>{const t=/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,n=1,i=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const r=new Date(Date.UTC(s,n-1,i))
return r.getUTCMonth()===n-1&&r.getUTCDate()
===i?"":"a day of the calendar"},timeinterval:Y(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,"PnYnMnDTnHnMnS, at most 2 decimals"),result:de(ie)
,navRequest:Y(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request")
,navRequest3:Y(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition")
,trueFalse:Y(/^(true|false)$/,"true or false"),choice:ce(oe,te("[,]",36,ue,{distinct:!0})),fillIn:ve,fillInPattern:ne(["case_matters","order_matters"],ve),longFillIn:Q(4e3)
,longFillInPattern:ne(["case_matters"],Q(4e3)),matching:te("[,]",36,se(ue,ue)),performance:le(ue,K(250)),performancePattern:ne(["order_matters"],le(ue,K(250))),sequencing:te("[,]",36,ue)
,likert:ue,numeric:ie,numericPattern:re(ie,!0),other:K(4e3)},ye=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),$e=(e,t)=>s=>{const n=e(s)
return n!==""&&be[t](s)===""?`${n} (Moodle's rule, not the standard's)`:n},ke=ye({identifier12:Y(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks")
,score12:Y(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,be.text]))},$e)
,xe=Y(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),Se=Y(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),_e=le(xe,ce(oe,Se,xe)),Me=Q(1/0)
,je=ye({longId:Y(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:Se,result:de(Y(/^-?\d{1,4}(\.\d{1,18})?$/,"a number")
),localized250:ee(251),localized4000:ee(4001),choice:te("[,]",36,xe,{distinct:!0}),fillIn:X(Me),fillInPattern:X(ne(["case_matters","order_matters"],Me)),longFillIn:X(Me)
,longFillInPattern:X(ne(["case_matters"],Me)),matching:te("[,]",36,se(xe,xe)),performance:_e,performancePattern:ne(["order_matters"],le(xe,ce(oe,Se,re(Se,!1),xe))),sequencing:te("[,]",36,xe)
,likert:xe,numeric:Se,numericPattern:re(Se,!1),other:X(K(4e3))},$e),Te=Y(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),Le=ye(je,(e,t)=>s=>{const n=be[t](s)||e(s)
return n===""&&["real","numeric","result"].includes(t)?Te(s):n})
,Oe={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,
first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:
!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},Ee={limit:65536,each:150},Ce={
...Oe.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":
64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:ke,numbers:!0,failure:"101",offline:"lie",beacon:Ee,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{
"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},Ne={...Oe.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:je,failure:"101",offline:"lie",beacon:Ee,clearsStorage:
!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},Ae={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Ie={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},We={usual:{title:"Usual",about:"Accepts numbers where the standard asks for text, as the LMSs in use do, and notes them. Strict in everything else.",scorm12:{texts:
!0,capped:!0},scorm2004:{texts:!0,capped:!0,formats:Le}},strict:{title:"Strict",about:"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{
capped:!0},scorm2004:{capped:!0,formats:Le}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Ce,scorm2004:Ne},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Ce,limits:{}},scorm2004:Ne},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:Ae,scorm2004:Ae},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:Ie,scorm2004:
Ie}},ze={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
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
response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},De={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{
title:"SCORM 2004 4th Edition",model:"scorm2004"}}
function qe(e,{without:t=[],limits:s={}}={}){const{model:n,without:i=[],changes:r={}}=De[e],a=ze[n],o=[...t,...i],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...a,elements:a.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,r[t])
t in s&&(e.limit=s[t])
return e}),parents:a.parents.filter(c),arrays:Object.fromEntries(Object.entries(a.arrays).filter(([e])=>c(e))),lmsArrays:a.lmsArrays.filter(c)}}function Re(e){return/\.n(\.|$)/.test(e)
?"":e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function Fe(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,n=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(n.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function Pe(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}var Be=class{constructor(e,t){s(this,"calls",[])
s(this,"violations",[])
r(this,H)
r(this,G)
a(this,H,e)
a(this,G,t)}record(e,t,s,{error:n,rule:r,excused:a}){const{clock:o,onCall:c}=i(this,G),l={method:e,args:t,result:s,error:n}
r&&(l.rule=r)
a&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!r||a)return
const d=`${n} ${i(this,H).strings[n]}`,m=r.includes("Moodle")?"":` [${i(this,H).source}]`
this.violations.push(`${e}(${t.map(Pe).join(", ")}) -> ${d}: ${r}${m}`)}}
H=new WeakMap
G=new WeakMap
var Ve,He,Ge,Ue,Ze,Je,Ye,Xe,Ke,Qe,et,tt,st,nt,it,rt,at,ot,ct,lt,dt={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",
mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},mt=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ut=e=>String(Number((e/100).toFixed(2)))
function ht(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],n=e==="scorm12"?t.split(":")
:/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(n[s]??0)*t*100),0)}var pt,ft=class{constructor(e,t,s,n={}){r(this,Qe)
r(this,Ve)
r(this,He)
r(this,Ge)
r(this,Ue)
r(this,Ze)
r(this,Je)
r(this,Ye)
r(this,Xe,new Map)
r(this,Ke,!1)
a(this,Ge,n)
a(this,Ve,De[e].model)
a(this,He,t)
a(this,Ue,s)
a(this,Ze,dt[i(this,Ve)])
a(this,Je,qe(e,t))
a(this,Ye,new Map(i(this,Je).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=i(this,Ze),s=i(this,Ue),n=s[t]==="suspend",r=i(this,Ve)==="scorm12"||n
a(this,Ke,!r)
const c=Object.entries(s).filter(([e])=>o(this,Qe,st).call(this,e,r))
a(this,Xe,new Map(c))
return{entry:(i(this,Ve)==="scorm2004"?n:(s[e]??"not attempted")!=="not attempted")?n?"resume":"":"ab-initio",values:new Map(c)}}save(e,t,{final:s,lost:n},r=e=>e()){const{sends:a="all"}=i(this,He)
if(n&&a==="all")return
s&&o(this,Qe,lt).call(this,e,t)
const c=o(this,Qe,et).call(this,e,t)
if(a==="changed")for(const t of c)i(this,Xe).set(t,e.get(t)??"")
if(n)return
const l=o(this,Qe,tt).call(this,c).map(t=>[t,e.get(t)??""]),d=s?o(this,Qe,ot).call(this,e,t):[]
r(()=>{o(this,Qe,at).call(this)
for(const[e,t]of[...l,...d])o(this,Qe,rt).call(this,e,t)
o(this,Qe,ct).call(this)})}size(e,t,s){const n=e=>(new TextEncoder).encode(e).length
return o(this,Qe,et).call(this,e,t).reduce((t,i)=>t+s+n(i)+n(e.get(i)??""),0)}}
Ve=new WeakMap
He=new WeakMap
Ge=new WeakMap
Ue=new WeakMap
Ze=new WeakMap
Je=new WeakMap
Ye=new WeakMap
Xe=new WeakMap
Ke=new WeakMap
Qe=new WeakSet
et=function(e,t){return[...t].filter(t=>(i(this,He).sends??"all")==="all"||o(this,Qe,it).call(this,t,e))}
tt=function(e){const{form:t}=i(this,He)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
st=function(e,t){const s=i(this,Ye).get(Re(e))
return!!s&&(!!o(this,Qe,nt).call(this,s)||t&&(!s.session||i(this,He).keepsExit===!0&&s.name===i(this,Ze).exit))}
nt=function(e){return i(this,Je).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==i(this,Ze).totalTime}
it=function(e,t){if(e===i(this,Ze).sessionTime)return!1
const s=Re(e)===e?i(this,Ye).get(e)?.initial??"":void 0
return t.get(e)!==(i(this,Xe).get(e)??s)}
rt=function(e,t){const{stores:s}=i(this,He)
if(s&&!s.some(t=>e.startsWith(t)))return
const n=i(this,Ue)[e]
i(this,He).looseComparison&&n!==void 0&&((e,t)=>e===t||mt.test(e)&&mt.test(t)&&Number(e)===Number(t))(n,t)||(i(this,Ue)[e]=t)}
at=function(){if(i(this,Ke)&&!i(this,He).keepsRows)for(const e of Object.keys(i(this,Ue)))o(this,Qe,st).call(this,e,!1)||delete i(this,Ue)[e]
a(this,Ke,!1)}
ot=function(e,t){const{totalTime:s,sessionTime:n,exit:r}=i(this,Ze),a=e.get(s)??"",o=((e,t,s)=>{const n=ht(e,t)+ht(e,s),i=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[i&&`${i}H`,r&&`${r}M`,n%6e3&&`${ut(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const a=e=>String(e).padStart(2,"0")
return`${[String(i).padStart(4,"0"),a(r),a(Math.floor(n/100)%60)].join(":")}.${a(n%100)}`})(i(this,Ve),a,e.get(n)??"")
return[[s,o==="PT0S"?i(this,He).noTime??o:o],...i(this,He).keepsExit||t.has(r)?[]:[[r,""]]]}
ct=function(){if(Object.entries(i(this,He).dropsState??{}).some(([e,t])=>t.includes(i(this,Ue)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete i(this,Ue)[e]}
lt=function(e,t){const{mode:s,credit:n,status:r}=i(this,Ze),a=e.get(s)==="normal"&&e.get(n)==="credit",o=(s,n)=>{e.set(s,n)
t.add(s)},c=(t,s)=>{const[n,i]=[e.get(t)??"",e.get(s)??""]
return n===""||i===""?void 0:Number(n)>=Number(i)}
if(i(this,Ve)==="scorm12"){const t=(e.get(r)??"not attempted")==="not attempted"
t&&o(r,"completed")
const s=c("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:n="completed"}=i(this,He),l={any:!0,unset:t,completed:e.get(r)==="completed"}[n]
a&&s!==void 0&&l&&o(r,s?"passed":"failed")
return}const l=c("cmi.progress_measure","cmi.completion_threshold")
if(a&&i(this,He).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=i(this,Ge),n=t=>(e.get(t)??"unknown")!=="unknown"
t||n(r)||o(r,"completed")
s||n("cmi.success_status")||o("cmi.success_status","passed")}a&&l!==void 0&&o(r,l?"completed":"incomplete")
const d=c("cmi.score.scaled","cmi.scaled_passing_score")
a&&i(this,He).derivesSuccess!==!1&&d!==void 0&&o("cmi.success_status",d?"passed":"failed")}
function wt(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const n=t.slice(0,s).join(".")
return[{array:n,pattern:Re(n),index:Number(e)}]})}var gt=class{constructor(e,t){s(this,"values",new Map)
s(this,"own",new Set)
r(this,pt,new Map)
this.standard=De[e].model
this.ways=t
this.model=qe(e,t)
this.rows=new Map(this.model.elements.map(e=>[e.name,e]))}knows(e){return this.rows.has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of wt(e))i(this,pt).set(t,Math.max(this.count(t),s+1))}load(e){const t=new Map
for(const[s,n]of e){this.provide(s,n)
for(const{array:e,index:n}of wt(s))t.set(e,(t.get(e)??new Set).add(n))}if(this.ways.countsRecords)for(const[e,s]of t)i(this,pt).set(e,s.size)}initial(e){return this.row(e)?.initial}limit(e)
{return this.row(e)?.limit??1/0}count(e){return i(this,pt).get(e)??0}row(e){return this.rows.get(Re(e))}exists(e){const t=Re(e)
return t!==""&&[...this.rows.keys()].some(e=>e===t||e.startsWith(`${t}.`))}}
pt=new WeakMap
var vt,bt,yt,$t,kt,xt,St,_t,Mt,jt,Tt,Lt,Ot=/^(.+)\.(_children|_count|_version)$/,Et=(e,t)=>({result:"",error:e,rule:t}),Ct=(e,t)=>({result:"false",error:e,rule:t})
,Nt=e=>e.format==="score12",At=class extends gt{constructor(e,t={}){super(e,t)
r(this,bt)
s(this,"refused",[])
s(this,"readBack",null)
s(this,"shared",[])
r(this,vt)
a(this,vt,j[this.standard].codes)}isNumber(e){const t=this.row(e)
return e.endsWith("._count")||t!==void 0&&Nt(t)&&this.own.has(e)}begin(e){this.shared=e.sharedData??[]
for(const[t,s]of Object.entries((({objectives:e=[],sharedData:t=[]},s)=>{const n=e.map((e,t)=>[`cmi.objectives.${t}.id`,e])
,i=t.flatMap(({identifier:e},t)=>[[`adl.data.${t}.id`,e],[`adl.data.${t}.store`,s(`adl.data.${t}.store`)??""]])
return Object.fromEntries([...n,...i].filter(([e])=>!e.endsWith(".id")||s(e)===void 0))})(e,e=>this.values.get(e))))this.row(t)&&this.provide(t,s)}read(e){const t=i(this,vt)
if(e==="")return Et(t.noName,"an element name")
if(this.ways.silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Ot.exec(e),n=this.row(e)
if(s?!this.exists(s[1]):!n)return Et(i(this,bt,$t),"no such element")
if(wt(e).some(({array:e,index:t})=>t>=this.count(e)))return Et(t.getIndex,"an index below _count")
if(s)return o(this,bt,kt).call(this,s[1],s[2])
if(n?.access==="wo"||o(this,bt,yt).call(this,e,"reads"))return Et(t.writeOnly,"the element is write-only")
const r=(this.readBack??this.values).get(e)??n?.initial
return r!==void 0?{result:r,error:"0"}:{...Et(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=i(this,vt)
if(e==="")return Ct(s.setNoName,"an element name")
const n=Ot.exec(e)
if(n&&this.exists(n[1]))return Ct(s.keyword,`${n[2]} is read-only`)
const r=this.row(e)
if(!r)return Ct(i(this,bt,$t),"no such element")
if(r.access==="ro"||o(this,bt,yt).call(this,e,"writes"))return Ct(s.readOnly,"the element is read-only")
if(this.refused.some(e=>r.name.startsWith(e)))return{...Ct("401","injected refusal"),excused:!0}
const a=o(this,bt,St).call(this,r,e)??o(this,bt,_t).call(this,r,e,t)??o(this,bt,Lt).call(this,r,e,t)
if(a)return Ct(...a)
this.provide(e,o(this,bt,xt).call(this,r,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
vt=new WeakMap
bt=new WeakSet
yt=function(e,t){const s=/^adl\.data\.(\d+)\.store$/.exec(e),n=s&&this.shared[Number(s[1])]
return!!n&&!n[t]}
$t=function(){return this.ways.unknown??i(this,vt).undefined}
kt=function(e,t){const s=i(this,vt),n=Re(e)
return t==="_version"?e==="cmi"?{result:this.model.version,error:"0"}:Et(i(this,bt,$t),"only cmi has _version"):t==="_count"?n in this.model.arrays?{result:String(this.count(e))
,error:"0"}:Et(s.notArray,"only an array has _count"):this.model.parents.includes(n)?{result:Fe(this.model,n),error:"0"}:Et(s.childless,"the element has no _children")}
xt=function(e,t,s){const{appends:n=[],emptyScore:i}=this.ways
return n.includes(e.name)?(this.values.get(t)??"")+s:s===""&&i!==void 0&&Nt(e)?i:s}
St=function(e,t){const s=i(this,vt),n=wt(t)
for(const{array:e,pattern:t,index:i}of n){const{most:n=1/0}=this.model.arrays[t]
if(i>this.count(e))return[s.setIndex,"indexes without a gap"]
if(this.model.lmsArrays.includes(t)&&i>=this.count(e))return[s.setIndex,"only the LMS adds records here"]
if(this.ways.capped&&i>=n)return[s.setIndex,`at most ${n} records (${U})`]}if(e.needs&&!this.values.has(`${n[0].array}.${n[0].index}.${e.needs}`))
return[s.dependency,`the ${e.needs} must be set first`]}
_t=function(e,t,s){const n=i(this,vt),{limit:r=1/0,range:a,vocabulary:c}=e
if(c&&!c.includes(s))return[n.type,`one of: ${c.join(", ")}`]
if(s.length>r)return[n.type,`at most ${r} characters${this.standard==="scorm12"?"":` (${U})`}`]
const l=o(this,bt,Mt).call(this,o(this,bt,jt).call(this,e,t),s)||o(this,bt,Tt).call(this,e,t,s)
if(l)return[n.type,l]
if(!a||s==="")return
const[d,m=1/0]=a
return Number(s)>=d&&Number(s)<=m?void 0:[n.range,m===1/0?`a number not below ${d}`:`a number from ${d} to ${m}`]}
Mt=function(e,t){return(this.ways.formats?.[e]??be[e])(t)}
jt=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:n,index:i}]=wt(t),r=s??this.values.get(`${n}.${i}.type`)
return r===void 0?"text":this.model.types[r][e.format]}
Tt=function(e,t,s){if(this.standard!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const n=t.slice(0,-5),i=Array.from({length:this.count(`${n}.correct_responses`)},(e,t)=>t),r=[`${n}.student_response`,...i.map(e=>`${n}.correct_responses.${e}.pattern`)]
for(const e of r){const[t,n]=[this.values.get(e),this.row(e)],i=t!==void 0&&n&&o(this,bt,Mt).call(this,o(this,bt,jt).call(this,n,e,s),t)
if(i)return`${e} does not fit: ${i}`}return""}
Lt=function(e,t,s){const n=i(this,vt)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[n.conflict,"never changed"]
const r=wt(t),a=e.format==="pattern"&&this.values.get(`${r[0].array}.${r[0].index}.type`),o=a?this.model.types[a]:void 0,{array:c,index:l}=r.at(-1)??{array:"",index:0},{patterns:d=1/0}=o??{}
if(l>=d&&d===1)return[n.conflict,"one pattern"]
if(l>=d&&this.ways.capped)return[n.conflict,`at most ${d} patterns (${U})`]
if(!e.unique&&(!o||o.repeats))return
const m=t.slice(`${c}.${l}`.length)
for(let e=0;e<this.count(c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${m}`)===s)return[n.conflict,"no duplicates"]}
var It,Wt,zt,Dt,qt,Rt,Ft,Pt,Bt,Vt,Ht,Gt,Ut,Zt,Jt,Yt,Xt,Kt,Qt,es,ts,ss,ns,is,rs={result:"true",error:"0"}
It=new WeakMap
Wt=new WeakMap
zt=new WeakMap
Dt=new WeakMap
qt=new WeakMap
Rt=new WeakMap
Ft=new WeakMap
Pt=new WeakMap
Bt=new WeakSet
Vt=function(){const e={}
for(const t of Object.keys(i(this,It).session))e[i(this,It).session[t].name]=(...e)=>o(this,Bt,Ht).call(this,t,e)
for(const t of Object.keys(i(this,It).support))e[i(this,It).support[t]]=(...e)=>o(this,Bt,Yt).call(this,t,e)
return e}
Ht=function(e,t){const{name:s}=i(this,It).session[e],n=o(this,Bt,Ut).call(this,e);(({delay:e=0,serverDelay:t=0},s)=>{const n=Date.now()+e+(/Value$/.test(s)?0:t)
for(;Date.now()<n;);})(this.faults,e)
o(this,Bt,Gt).call(this,e,s,t)
const r=o(this,Bt,Xt).call(this,e,t)??o(this,Bt,Qt).call(this,e)??((e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"})
(t,o(this,Bt,es).call(this,e,t.map(String)))
a(this,Ft,r.error)
const c=e==="getValue"&&r.error==="0"?String(t[0]):"",l=i(this,qt).numbers===!0&&c!==""&&i(this,Dt).isNumber(c),d=((e,t,s)=>s?Number(t)
:e==="null"?null:e==="page"?"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>":e!=="undefined"&&e!=="throw"?e==="boolean"&&/^(true|false)$/.test(t)?t==="true":t:void 0)
(n,r.result,l)
i(this,Wt).record(s,t,d,r)
if(n==="throw")throw new Error(`${s} failed in the LMS`)
return d}
Gt=function(e,t,s){if(e==="initialize"&&i(this,qt).brokenReturn&&i(this,Rt).recorded.has(this.options.sco??"")){i(this,Wt).record(t,s,void 0,{result:"",error:i(this,Ft)
,rule:"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
Ut=function(e){return((e,t,s,n)=>{const i=e[s]
return i!==void 0||s!=="commit"&&s!=="terminate"?i:e.leaving==="window"&&t.windowClosed==="lost"?"lie":e.leaving&&n()?"false":e.offline?t.offline??"false":void 0})(this.faults,i(this,qt)
,e,()=>o(this,Bt,Jt).call(this))}
Zt=function(){return this.faults.leaving!==void 0&&i(this,qt).beacon!==void 0}
Jt=function(){const{beacon:e}=i(this,qt)
return e!==void 0&&i(this,zt).size(i(this,Dt).values,i(this,Dt).own,e.each)>e.limit}
Yt=function(e,t){const s=e==="lastError"?i(this,Ft):String(t[0]??""),n=e==="diagnostic"&&s===""?i(this,Ft):s,r=e==="lastError"?s:i(this,It).strings[n]??"",a=!t.every(e=>typeof e=="string")
||e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
i(this,Wt).record(i(this,It).support[e],t,r,{result:r,error:"0",rule:a})
return r}
Xt=function(e,t){const s=((e,t,s,n,i,r)=>{const{before:a,running:o,after:c}=e.session[t],l=t==="setValue"&&n.texts?s.slice(0,1):s
if(s.length!==T[t]||l.some(e=>typeof e!="string"))return[e.codes.argument,`exactly ${T[t]} argument(s), all strings`]
if(!/Value$/.test(t)&&s[0]!=="")return[e.codes.argument,"the argument must be an empty string"]
const d=i.terminated&&t==="initialize"&&n.beginsAgain
return i.terminated&&!d?[c,"the session has ended"]:t==="initialize"&&n.oneSession&&r.terminated?[c,"one session in one page (Moodle)"]:i.initialized&&o&&!d?[o,"the session has already begun"]:
!i.initialized&&a?[a,"the session has not begun"]:void 0})(i(this,It),e,t,i(this,qt),this,i(this,Rt))
return s&&o(this,Bt,Kt).call(this,e,...s)}
Kt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
Qt=function(e){const t=o(this,Bt,Ut).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const n=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||o(this,Bt,is).call(this,e,!0)
e==="terminate"&&(n||i(this,qt).endsAnyway)&&o(this,Bt,ts).call(this)
if(n)return rs
const r=i(this,qt).failure??i(this,It).session[e].general
return{...o(this,Bt,Kt).call(this,e,r,"injected fault"),excused:!0}}
es=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...o(this,Bt,Kt).call(this,e,i(this,It).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return i(this,Dt).read(t)
if(e==="setValue")return o(this,Bt,ss).call(this,t,s)
if(e==="initialize")return o(this,Bt,ns).call(this)
o(this,Bt,is).call(this,e,!1)
e==="terminate"&&o(this,Bt,ts).call(this)
return rs}
ts=function(){this.terminated=!0
i(this,Rt).terminated=!0;[...i(this,Dt).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&i(this,Rt).recorded.add(this.options.sco??"")}
ss=function(e,t){const{refuse:s=[],room:n=1/0,cut:r=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=n)return{...o(this,Bt,Kt).call(this,"setValue",i(this,It).codes.setIndex,"injected lack of room"),excused:!0}
i(this,Dt).refused=s
return i(this,Dt).assign(e,e==="cmi.suspend_data"?t.slice(0,r):t)}
ns=function(){const e=this.terminated
e&&a(this,Dt,new At(this.edition,i(this,qt)))
this.terminated=!1
const{entry:t,values:s}=i(this,zt).open()
i(this,Dt).load(s)
for(const[e,s]of Object.entries(((e,t,s,n)=>{const{learner:i={id:"learner",name:"Learner, One"},mode:r="normal",credit:a="credit",...o}=e,{losesZero:c,threshold:l}=s,d=e=>c&&e?.trim()
==="0"?void 0:e,[m,u,h]=t==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"]
return{[`${m}.${u}_id`]:i.id,[`${m}.${u}_name`]:i.name,[`${m}.${h}`]:r,[`${m}.credit`]:a,[`${m}.entry`]:o.entry??n,"cmi.launch_data":d(o.launchData),"cmi.student_data.mastery_score":d(o.masteryScore)
,"cmi.scaled_passing_score":o.scaledPassingScore,"cmi.completion_threshold":(l&&o.thresholdOfAttribute)
??o.completionThreshold,[`cmi.${t==="scorm12"?"student_data.":""}max_time_allowed`]:o.maxTimeAllowed,[`cmi.${t==="scorm12"?"student_data.":""}time_limit_action`]:o.timeLimitAction}})
(this.options,this.standard,i(this,qt),t)))s!==void 0&&i(this,Dt).knows(e)&&i(this,Dt).provide(e,s)
this.standard==="scorm2004"&&i(this,Dt).begin(this.options)
a(this,Pt,new Map(i(this,Dt).values))
i(this,qt).reads&&(i(this,Dt).readBack=i(this,Pt))
this.initialized=!0
return e?{...rs,rule:"one session in a launch; this LMS begins another"}:rs}
is=function(e,t){const s=i(this,Bt,Zt)?this.options.post:void 0
i(this,zt).save(i(this,Dt).values,i(this,Dt).own,{final:e==="terminate",lost:t},s)
if(i(this,qt).reads==="before"){i(this,Dt).readBack=i(this,Pt)
a(this,Pt,new Map(i(this,Dt).values))}}
var as=class e{constructor(e){r(this,Bt)
s(this,"faults")
s(this,"initialized",!1)
s(this,"terminated",!1)
r(this,It)
r(this,Wt)
r(this,zt)
r(this,Dt)
r(this,qt)
r(this,Rt)
r(this,Ft,"0")
r(this,Pt,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=De[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:n,page:c={terminated:!1,recorded:new Set}}=e,l=We[t][this.standard]
a(this,qt,n==="moodle"?{...l,...Oe[this.standard]}:l)
a(this,Rt,c)
a(this,It,j[this.standard])
a(this,Wt,new Be(i(this,It),e))
this.calls=i(this,Wt).calls
this.violations=i(this,Wt).violations
a(this,zt,new ft(this.edition,i(this,qt),this.database,e))
a(this,Dt,new At(this.edition,i(this,qt)))
this.api=o(this,Bt,Vt).call(this)}get(e){return this.database[e]}value(e){return i(this,Dt).values.get(e)}values(){return Object.fromEntries(i(this,Dt).values)}unsaved(){return[...i(this,Dt)
.own].filter(e=>i(this,Dt).values.get(e)!==(this.database[e]??i(this,Dt).initial(e)))}limit(e){return i(this,Dt).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})
}logIn(e){i(this,qt).clearsStorage&&e.clear()}}
function os({saving:e,offline:t,expired:s,cut:n,slow:i}){const r={},a=s?"false":{works:void 0,twice:void 0,fails:"false",lies:"lie",page:"page"}[e]
if(a){r.commit=a
r.terminate=a}else e==="twice"&&(r.commitFailures=2)
t&&(r.offline=!0)
n!==""&&Number(n)>=0&&(r.cut=Number(n))
i==="all"&&(r.delay=300)
i==="saving"&&(r.serverDelay=300)
return r}function cs(e,t){if("faults"in t)e.faults={...t.faults,delay:0,serverDelay:0}
else if("method"in t)try{Object.hasOwn(e.api,t.method)&&e.api[t.method](...t.args)}catch{}else t.do==="leaving"&&(t.how?e.faults.leaving=t.how:delete e.faults.leaving)}function ls(e,t)
{const{launch:s,standard:n,profile:i,sco:r,database:a,entries:o}=e
let c=0
const l=new as({...s,standard:n,profile:i,sco:r,database:{...a},clock:()=>c}),d=e=>{c=e.at??c
cs(l,e)}
o.forEach(d)
const m={...l.database}
t.forEach(d)
const u=new Set([...Object.keys(m),...Object.keys(l.database)])
return Object.fromEntries([...u].filter(e=>m[e]!==l.database[e]).map(e=>[e,l.database[e]]))
}var ds=e=>e==="scorm12",ms={old:{status:"cmi.core.lesson_status",score:"cmi.core.score.",location:"cmi.core.lesson_location",exit:"cmi.core.exit",total:"cmi.core.total_time",session:
"cmi.core.session_time"},new:{status:"cmi.completion_status",score:"cmi.score.",location:"cmi.location",exit:"cmi.exit",total:"cmi.total_time",session:"cmi.session_time"}},us=e=>ms[ds(e)
?"old":"new"],hs=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0,ps=(e,t,s=`${t}s`)=>`${e.toLocaleString("en")} ${e===1?t:s}`
function fs(e,t){if(ds(e))
{const e=t["cmi.core.lesson_status"]??"not attempted",s={"not attempted":["Not started",""],incomplete:["In progress","going"],completed:["Completed","good"],passed:["Passed","good"],failed:["Failed",
"bad"],browsed:["Browsed",""]},[n,i]=hs(s,e)??[e,""]
return{words:n,tone:i}}const s=t["cmi.completion_status"]??"unknown",n=t["cmi.success_status"]??"unknown",i=[hs({completed:"Completed",incomplete:"In progress","not attempted":"Not started",unknown:
""},s)??s,n==="unknown"?"":n].filter(Boolean).join(", "),r=n==="failed"?"bad":n==="passed"||s==="completed"?"good":s==="incomplete"?"going":""
return{words:i?i[0].toUpperCase()+i.slice(1):"Not started",tone:r}}function ws(e,t,{closes:s={}}){const{"cmi.completion_status":n="unknown","cmi.success_status":i="unknown"}=t
return!ds(e)&&"cmi.completion_status"in s&&i!=="unknown"&&["unknown","not attempted"].includes(n)
?"This LMS shows “not attempted” because the course sent no completion status":""}var gs=e=>e!==""&&Number.isFinite(Number(e))?String(Number(Number(e).toFixed(2))):e
function vs(e){if(e.includes(":"))return e.split(":").reduce((e,t)=>e*60+Number(t),0)
const t=/^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(e)?.slice(1)??[]
return[31536e3,2592e3,86400,3600,60,1].reduce((e,s,n)=>e+s*Number(t[n]??0),0)}function bs(e){const t=Math.round(e),s=Math.floor(t/3600),n=Math.floor(t/60)%60
return s?`${s} h ${n} min`:n?`${n} min ${t%60} s`:e>0&&t<10?`${Number(e.toFixed(1))} s`:`${t} s`}function ys(e)
{const t=[[/^cmi\.interactions/,"answers"],[/^cmi\.objectives/,"objectives"],[/status$/,"status"],[/score/,"score"],[/suspend_data$/,"the learner's place and work"],[/location$/,"bookmark"],[
/progress_measure$/,"progress"],[/comments/,"comments"],[/preference/,"preferences"]]
return[...new Set(e.filter(e=>!/(session_time|exit|nav\.request)$/.test(e)).map(e=>t.find(([t])=>t.test(e))?.[1]??e))].join(", ")}var $s=(e,t)=>t===null||t===""?{}:{[e]:t}
function ks(e,t){return t===""?{}:ds(e)?{masteryScore:t}:{scaledPassingScore:String(Number((Number(t)/100).toFixed(4)))}}var xs,Ss,_s,Ms,js,Ts,Ls,Os,Es=class{constructor(e){r(this,Ts)
r(this,xs,null)
r(this,Ss,null)
r(this,_s,null)
r(this,Ms,new AbortController)
r(this,js,new Map)
this.session=e
this.title=`Course: ${e.options.launch.title}`}get made(){return i(this,_s)!==null}get apart(){return i(this,Ss)!==null}open(e,t,s,{place:n,line:i}={}){if(i){i.frame.title=this.title
i.frame.classList.remove("there")
o(this,Ts,Os).call(this,i,t,n)
return}const r=B(this.title,s)
r.src=t.player
e.replaceChildren(r)
o(this,Ts,Ls).call(this,r,t,n)}openWindow(e,t,s){a(this,Ss,e.contentWindow?.open(t.player,"_blank","popup,width=1000,height=720")??null)
if(!i(this,Ss))return!1
e.setAttribute("sandbox",s)
e.src=t.player
o(this,Ts,Ls).call(this,e,t)
const n=setInterval(()=>{if(i(this,Ss)?.closed){clearInterval(n)
this.session.lost()}},300)
return!0}reveal(){i(this,xs)?.classList.add("there")}tell(e){return i(this,_s)?.tell(e)??!1}ask(e,t,s){return this.tell(e)?new Promise(e=>{i(this,js).set(t,e)
setTimeout(()=>e(null),s)}):Promise.resolve(null)}answer(e){i(this,js).get(e.do)?.(e)}release(){const e=i(this,_s)
if(!e||this.apart)return null
e.session=null
return e}end(){i(this,Ms).abort()
i(this,_s)?.end()
i(this,xs)?.remove()
i(this,Ss)?.close()}}
xs=new WeakMap
Ss=new WeakMap
_s=new WeakMap
Ms=new WeakMap
js=new WeakMap
Ts=new WeakSet
Ls=async function(e,t,s){a(this,xs,e)
e.addEventListener("load",()=>e.addEventListener("load",()=>i(this,_s)?.lose()),{once:!0})
o(this,Ts,Os).call(this,new V(e,await S(e,t,i(this,Ms).signal)),t,s)}
Os=function(e,t,s){const{id:n,launched:i,options:r}=this.session
a(this,xs,e.frame)
a(this,_s,e)
e.session=this.session
e.tell(((e,{id:t,launched:s,origin:n,place:i,window:r})=>{const{launch:a,trouble:o,page:c,standard:l,database:d,alone:m}=e
return{do:"begin",session:t,title:a.title,url:n+a.url,api:o.api,offline:o.offline,place:i,window:r,alone:m,page:{terminated:c.terminated,recorded:[...c.recorded]},options:{...s,standard:l,profile:
o.profile,sco:a.identifier,database:{...d},faults:os(o)}}})(r,{id:n,launched:i,origin:t.origin,place:s,window:this.apart}))}
var Cs,Ns=class{constructor(){s(this,"list",[])
s(this,"short",!1)
r(this,Cs,0)}add(e){this.list.push(e)
a(this,Cs,i(this,Cs)+b(e))
for(;this.list.length>1e5||i(this,Cs)>5e7;){for(const e of this.list.splice(0,Math.ceil(this.list.length/10)))a(this,Cs,i(this,Cs)-b(e))
this.short=!0}}}
Cs=new WeakMap
var As,Is,Ws,zs,Ds=class{constructor(){r(this,As,0)
r(this,Is,0)
r(this,Ws,0)}exceededBy(){const e=performance.now()
if(e-i(this,Is)>1e4){a(this,Is,e)
a(this,Ws,0)}a(this,Ws,i(this,Ws)+1)
return i(this,Ws)>3e4}exceededWith(e){a(this,As,i(this,As)+e)
return i(this,As)>5e8}}
As=new WeakMap
Is=new WeakMap
Ws=new WeakMap
var qs=class{constructor(){s(this,"saves",0)
s(this,"kept",null)
s(this,"problems",0)
s(this,"refused",0)
r(this,zs,!1)}hear(e,t){O(e)&&(this.problems+=1)
e.rule&&e.method.endsWith("SetValue")&&(this.refused+=1);/Initialize$/.test(e.method)&&!t.terminated&&a(this,zs,!1)
if(!/^(LMS)?(Commit|Finish|Terminate)/.test(e.method))return!1
if(!t.initialized||i(this,zs))return!1
a(this,zs,t.terminated)
this.kept=String(e.result)==="true"&&ys(t.unsaved())===""
this.kept&&(this.saves+=1)
return!0}}
zs=new WeakMap
var Rs,Fs,Ps,Bs,Vs,Hs,Gs,Us,Zs,Js,Ys,Xs,Ks,Qs,en=/^(LMSFinish|Terminate)$/,tn=class{constructor(e){r(this,Hs)
r(this,Rs,new Ns)
s(this,"gone",!1)
s(this,"titles",new Map)
s(this,"asked",[])
s(this,"tally",new qs)
s(this,"seen",0)
s(this,"id",crypto.randomUUID?.()??`${Date.now()}-${Math.random()}`)
r(this,Fs,[])
r(this,Ps,0)
r(this,Bs,new Ds)
r(this,Vs,0)
this.options=e
this.connection=new Es(this)
const{standard:t,launch:n,database:a,databases:c,trouble:l,page:d}=e
this.standard=t
this.ways=We[l.profile][ds(t)?"scorm12":"scorm2004"]
this.mode=l.mode==="auto"?(({closes:e={}},t)=>t.length&&t.every(t=>Object.entries(e).some(([e,s])=>s.includes(t[e])))?"review":"normal")(this.ways,c):l.mode
this.launched=(({standard:e,launch:t,learner:s,trouble:n},i)=>({learner:{...s},mode:i,credit:i==="normal"?"credit":"no-credit",...$s("masteryScore",t.masteryScore)
,...$s("scaledPassingScore",t.scaledPassingScore),...$s("completionThreshold",t.completionThreshold),...$s("thresholdOfAttribute",t.thresholdOfAttribute),...$s("launchData",t.launchData)
,completionSetByContent:t.completionSetByContent,objectiveSetByContent:t.objectiveSetByContent,objectives:t.objectives,sharedData:t.sharedData,...$s("maxTimeAllowed",t.maxTimeAllowed)
,...$s("timeLimitAction",t.timeLimitAction),...ks(e,n.pass)}))(e,this.mode)
n.scormType==="asset"&&this.ways.completesAssets&&(a[us(t).status]="completed")
this.held={...a}
this.lms=new as({...this.launched,standard:t,profile:l.profile,database:a,page:d,sco:n.identifier,clock:()=>i(this,Ps),onCall:e=>o(this,Hs,Gs).call(this,e)})
o(this,Hs,Us).call(this,os(l))
this.date=(new Date).toISOString()
Object.keys(os(l)).length&&o(this,Hs,Zs).call(this)}get entries(){return i(this,Rs).list}get short(){return i(this,Rs).short}change(e){this.options={...this.options,trouble:e}
i(this,Fs).push(os(e))
this.connection.tell({do:"faults",faults:os(e),offline:e.offline})||o(this,Hs,Ys).call(this)}lost(){this.gone||this.options.onClosed()}receive(e){if(this.gone)return
const t=v(e)
if(t)if(i(this,Bs).exceededBy())o(this,Hs,Ks).call(this,"It called the LMS without end.")
else switch(t.do){case"call":case"leaving":case"switched":o(this,Hs,Xs).call(this,t)
break
case"there":this.connection.reveal()
break
case"titles":this.titles=new Map(t.titles)
this.options.onNews()
break
case"asked":this.asked=t.hosts
this.options.onNews()
break
default:this.connection.answer(t)}else o(this,Hs,Ks).call(this,"It sent messages that no course sends.")}async place(){const{connection:e}=this
return e.apart?void 0:(await e.ask({do:"place"},"place",1e3))?.place}async work(e){const{connection:t}=this
return(t.apart?null:await t.ask({do:"work",task:e},"worked",6e5))?.work??null}async leave(e,t=!1){if(this.gone)return null
const{connection:s}=this
if(e==="crash"){s.tell({do:"die"})
o(this,Hs,Qs).call(this)
return null}const n=await s.ask({do:"leave",how:e},"left",5e3),i=t&&n&&!this.gone?s.release():null
i?this.gone=!0:o(this,Hs,Qs).call(this)
return i}run(){const{course:e,launch:t,trouble:s}=this.options
return{form:"scormbuild-run",version:1,standard:this.standard,profile:s.profile,course:e,sco:t.identifier,begun:this.date,launch:this.launched,database:this.held,entries:this.entries,...this.short?{
short:!0}:{}}}}
Rs=new WeakMap
Fs=new WeakMap
Ps=new WeakMap
Bs=new WeakMap
Vs=new WeakMap
Hs=new WeakSet
Gs=function(e){o(this,Hs,Js).call(this,e)
en.test(e.method)&&this.lms.terminated&&this.options.onEnd(this.lms.value("adl.nav.request")??"_none_")}
Us=function(e){const{leaving:t}=this.lms.faults
cs(this.lms,{at:i(this,Ps),faults:{...e,...t?{leaving:t}:{}}})
this.slow={...e.delay?{delay:e.delay}:{},...e.serverDelay?{serverDelay:e.serverDelay}:{}}}
Zs=function(){const{delay:e,serverDelay:t,...s}=this.lms.faults
o(this,Hs,Js).call(this,{at:Math.round(i(this,Ps)),faults:{...s,...this.slow}})}
Js=function(e){i(this,Rs).add(e)
this.lms.calls.length=0
this.lms.violations.length=0
this.options.onEntry(e)}
Ys=function(){const e=i(this,Fs).shift()
if(e){o(this,Hs,Us).call(this,e)
o(this,Hs,Zs).call(this)}}
Xs=function(e){this.seen+=1
if(i(this,Bs).exceededWith(b(e)))o(this,Hs,Ks).call(this,"It sent more data than any LMS accepts.")
else{a(this,Ps,e.at)
if(e.do==="switched")o(this,Hs,Ys).call(this)
else{cs(this.lms,e)
e.do==="leaving"&&o(this,Hs,Zs).call(this)}this.connection.made&&(i(this,Vs)||a(this,Vs,window.setTimeout(()=>{a(this,Vs,0)
this.connection.tell({do:"seen",count:this.seen})},200)))}}
Ks=function(e){o(this,Hs,Qs).call(this)
this.options.onStopped(e)}
Qs=function(){this.gone=!0
this.connection.end()}
var sn=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}],nn=e=>e.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/,""),rn=(e,t)=>hs(t,e)??hs(t,e.trim())??e.replaceAll("_"," ")
,an=e=>({parts:t,question:s})=>t.map(e=>rn(e,s?.choices)).join(e),on=e=>({parts:t,old:s,question:n})=>t.map(t=>{const i=t.indexOf(s?".":"[.]")
if(i<0)return rn(t,n?.choices)
const[r,a]=[t.slice(0,i),t.slice(i+(s?1:3))]
return[r&&rn(r,n?.choices),a&&rn(a,n?.targets)].filter(Boolean).join(e)}).join("; ")
,cn={t:"True",1:"True",true:"True",f:"False",0:"False",false:"False"},ln={"true-false":({text:e,question:t})=>hs(t?.choices,e)??hs(cn,e)??e,choice:an("; "),likert:an("; "),sequencing:an(", then ")
,matching:on(" with "),performance:e=>e.old?e.text:on(": ")(e),numeric:({text:e})=>{const[t,s=t]=e.split("[:]")
return t===s?t:t===""?`at most ${s}`:s===""?`at least ${t}`:`${t} to ${s}`},"fill-in":({text:e,parts:t,old:s})=>(s?[e]:t.map(nn)).map(e=>`“${e}”`).join(", "),"long-fill-in":({text:e})=>`“${e}”`}
function dn(e,t,s,n){const i=nn(t)
if(i===""&&e!=="fill-in")return"nothing"
const r=n?i.replace(/^\{|\}$/g,"").split(","):i.split("[,]")
return hs(ln,e)?.({text:i,parts:r,old:n,question:s})??rn(i,s?.choices)}function mn(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function un(e){return Object.fromEntries(sn.map(({part:t},s)=>[t,e(t,s)]))}var hn=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function pn(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...un(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}var fn=["handedIn","completed","passed"],wn=["read","complete","own","through","open"],gn=["done","ever","paid"],vn=["submitted","passed","closed","untimed","started"]
function bn(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function yn(e,t){Object.assign(t,bn(mn(e[3]),wn))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=mn(n(2))*10}for(const{part:i,sign:r}of sn)if(e[s]===r){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const r=i[5]==="_"?n(2):"",a=mn(r||i[5]),o=e.slice(s,s+a)
if(o.length<a||i[5]==="_"&&!r)return
s+=a
const c=mn(i[3])
t.answers.set(i.slice(0,2),{given:o,...bn(c,gn),hints:c>>3,share:mn(i[2]),tries:mn(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...bn(mn(e[2]),vn),attempts:mn(e[3]),score:Math.min(mn(e.slice(4,7)),1e4),weight:mn(e.slice(7,9)),used:mn(e.slice(9))})}}function $n(e)
{const t=(e=>{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",r="",a="",o=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c={attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}
c.attempt=s
const l=hn.exec(r)
l&&(c.place={lesson:l[1],block:mn(l[2])})
if(/^[\w-]{1,6}$/.test(a)){Object.assign(c,bn(mn(a[0]),fn))
c.xp=mn(a.slice(1))}/^[\w-]{1,3}$/.test(o)&&(c.time=mn(o)*10)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&yn(e,pn(c,e.slice(0,3)))
return{progress:c,sequence:mn(n),whole:mn(i)===e.trim().length}})(e)
if(!t)return null
const{progress:s,whole:n}=t,i=e.trim().split(";"),r=i.slice(0,7).join(";").length,a=i.slice(7).filter(e=>s.lessons.has(e.slice(0,3))).map(e=>{const t=s.lessons.get(e.slice(0,3)),n={}
for(const{part:e}of sn)t?.[e].size&&(n[e]=1+2*t[e].size)
t?.answers.size&&(n.answers=[...t.answers.values()].reduce((e,{given:t})=>e+6+(t.length<63?0:2)+t.length,1))
t?.quizzes.size&&(n.quizzes=1+11*t.quizzes.size)
return{lesson:e.slice(0,3),total:1+e.length,kinds:n,complete:t?.complete??!1}})
return{head:r,lessons:a,whole:n,xp:s.xp,complete:a.filter(({complete:e})=>e).length}}function kn({stored:e,session:t}){return t?.lms.initialized&&!t.gone?{...e,...t.lms.values()}:{...e}}var xn=e=>M(e)
.open
function Sn(e,t){const s=_("div",{},...t)
if(s.innerHTML!==e.dataset.shown){e.dataset.shown=s.innerHTML
e.replaceChildren(...s.childNodes)}}var _n=(e,t,s="",n="")=>_("div",{class:`fact ${n}`},_("dt",{},e),_("dd",{},_("span",{class:"value"},t),...s?[_("span",{class:"more"},s)]:[]))
function Mn({session:e},t){const s=(e,t)=>_("span",{class:`dot ${e}`},t)
if(!e||e.gone)return s("","No session is running.")
const{lms:n,mode:i,tally:r}=e,{kept:a,saves:o,refused:c}=r,l=i==="normal"?"":` The course is in ${i} mode, so nothing should count.`
if(!n.initialized)
return s("",e.options.launch.scormType==="asset"?`This part does not report to the LMS${e.ways.completesAssets?", which marks it as completed because it was opened":""}.`:
`The course has not contacted the LMS yet.${l}`)
if(n.terminated)return s(a===!1?"bad":"",a===!1?"The session is over. The LMS did not store what the course sent at the end.":`The session is over. The LMS keeps what was saved.${l}`)
const d=ys(t)
return a===!1?s("bad",`The LMS did not store the last save${d?`. Missing: ${d}`:""}.`):d?s("going",`Not saved yet: ${d}.${l}`):c?s("bad",`Saved, but the LMS rejected ${ps(c,"value")
}. See “Calls”.${l}`):s("good",o?`All work is saved (${ps(o,"save")} in this session).${l}`:`The session has started.${l}`)}var jn=(e,t,s)=>_("table",{},_("caption",{},e)
,_("thead",{},_("tr",{},...t.map(e=>_("th",{scope:"col"},e)))),_("tbody",{},...s.map(([e,...t])=>_("tr",{},_("th",{scope:"row"},e),...t.map(e=>_("td",{},e))))))
function Tn({head:e,lessons:t,whole:s},n){const i=[...sn.map(({part:e})=>e),"answers","quizzes"].filter(e=>t.some(t=>t.kinds[e])),r=t.map(({lesson:e,kinds:t,total:s})=>[n.get(e)
??e,...i.map(e=>String(t[e]??"")),String(s)])
return _("div",{},jn("Characters used now",["Lesson",...i.map(e=>e[0].toUpperCase()+e.slice(1)),"All"],[["The course itself",...i.map(()=>""),String(e)],...r])
,...s?[]:[_("p",{class:"note bad"},"The end is missing: the LMS cut it off.")])
}var Ln=({costs:e})=>jn("At most, when everything is done",["Kind","Number","Characters"],e.map(({noun:e,number:t,size:s})=>[e,String(t),s.toLocaleString("en")])),On={session:null,sco:"",page:En()}
function En(){return{terminated:!1,recorded:new Set}}var Cn=document.querySelector('meta[name="run"]').content,Nn=e=>M(e),An=e=>M(e),In=(e,t)=>M(e).addEventListener("click",t)
function Wn(e,t){for(const s of Dn(e))s.addEventListener("change",()=>t(s.value))}function zn(e,t){for(const s of Dn(e))s.checked=s.value===t}function Dn(e)
{return document.querySelectorAll(`input[name="${e}"]`)}var qn=new class{constructor(e,t){r(this,I)
r(this,N,[])
r(this,A,!1)
this.list=e
this.isOpen=t
this.entries=[]
this.problemsOnly=!1}show(e){this.entries=e
this.renew()}renew(){a(this,N,[])
if(this.isOpen()){this.list.replaceChildren(...this.entries.filter(e=>o(this,I,z).call(this,e)).slice(-400).map(P))
i(this,I,W).scrollTop=i(this,I,W).scrollHeight}}add(e){if(this.isOpen()&&o(this,I,z).call(this,e)){i(this,N).push(e)
if(!i(this,A)){a(this,A,!0)
requestAnimationFrame(()=>{a(this,A,!1)
const{list:e}=this,t=i(this,I,W),s=t.scrollHeight-t.scrollTop-t.clientHeight<40
e.append(...i(this,N).slice(-400).map(P))
a(this,N,[])
for(;e.childElementCount>400;)e.firstElementChild?.remove()
s&&(t.scrollTop=t.scrollHeight)})}}}}(M("call-list"),()=>M("calls").open&&!M("panel").hidden),Rn=!1
function Fn(){if(!Rn){Rn=!0
requestAnimationFrame(()=>{Rn=!1
Pn()})}}function Pn(){if(!On.store)return
const{course:e,store:t,session:s,sco:n}=On,i={standard:e.standard,stored:t.database(e.standard,n)
,session:s,questions:e.questions,state:e.state,lessons:s?.titles??new Map};(e=>{const{standard:t,stored:s,session:n}=e,i=kn(e)
,r=new Set(n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[]),a=us(t),o=(...e)=>e.some(e=>r.has(e))?"not saved yet":"",c=fs(t,i),l=((e,t)=>{const{score:s}=us(e)
,n=t[`${s}raw`]??"",i=t[`${s}max`]??""
if(n!=="")return i!==""?`${gs(n)} of ${gs(i)}`:gs(n)
const r=t[`${s}scaled`]??""
return r===""?"":`${gs(String(Number(r)*100))} %`})(t,i),d=ds(t)?i["cmi.student_data.mastery_score"]:i["cmi.scaled_passing_score"],m=d?`pass mark ${ds(t)?d:`${Math.round(Number(d)*100)
} %`}`:"",u=vs(s[a.total]??""),h=!n||n.gone||n.lms.terminated?0:vs(i[a.session]??""),p=(({standard:e,lessons:t},s)=>{if(!ds(e)&&s["cmi.progress_measure"])
return{words:`${Math.round(Number(s["cmi.progress_measure"])*100)} %`,more:""}
const n=$n(s["cmi.suspend_data"]??"")
return n&&t.size?{words:`${n.complete} of ${ps(t.size,"lesson")}`,more:""}:{words:"–",more:ds(e)?"SCORM 1.2 has no progress":"the course sent none"}})(e,i),f=((e,t,s)=>{const{score:n}=us(e)
,[i,r,a]=["raw","min","max"].map(e=>t[n+e]??""),o=t[`${n}scaled`]??""
if(s==="raw")return i!==""?`${gs(String(Math.min(100,Number(i))))} of 100`:["passed","completed"].some(e=>[t["cmi.core.lesson_status"],t["cmi.completion_status"],t["cmi.success_status"]].includes(e))
?"0 of 100, because the course sent no raw score":o!==""?"none, because the course sent only a scaled score":""
if(s!=="scaled")return""
if(o!=="")return`${gs(String(Number(o)*100))} % of the points`
const c=Number(a||100)-Number(r||0)
return i===""||c<=0?"":`${gs(String((Number(i)-Number(r||0))/c*100))} % of the points`})(t,s,n?.ways.grade)
Sn(M("facts"),[_n("Status",c.words,o(a.status,"cmi.success_status")||(n?ws(t,i,n.ways):""),c.tone),_n("Score",l||"–",o(`${a.score}raw`,`${a.score}scaled`)||(l?m:m||"none yet"))
,_n("Progress",p.words,p.more),_n("Time",u+h?bs(u+h):"–",h&&u?`${bs(h)} in this session`:""),...n?.ways.grade?[_n("Grade",f||"none yet","as the LMS would show it","wide")]:[]])
Sn(M("saved"),[Mn(e,[...r])])})(i);(e=>{const{standard:t,questions:s,session:n}=e,i=((e,t,s)=>{const n=ds(e),i=new Map
for(const[e,s]of Object.entries(t)){const t=/^cmi\.interactions\.(\d+)\.(.+)$/.exec(e)
if(!t)continue
const n=i.get(Number(t[1]))??{}
n[t[2]]=s
i.set(Number(t[1]),n)}return[...i].sort(([e],[t])=>e-t)
.map(([e,t])=>{const{id:i="",type:r="",result:a="",weighting:o="",latency:c="",description:l=""}=t,d=t[n?"student_response":"learner_response"],m=hs(s,i)
,[u,h]=(e=>hs({correct:["Correct","good"],wrong:["Incorrect","bad"],incorrect:["Incorrect","bad"],neutral:["Not scored",""],unanticipated:["Unexpected",""],"":["",""]},e)??[Number.isFinite(Number(e))
?ps(Number(e),"point"):e,""])(a),p=Object.keys(t).filter(e=>e.startsWith("correct_responses.")).map(e=>t[e]),f=d===void 0?"no answer sent":dn(r,d,m,n),w=h==="good"?[]:[...new Set(p.map(e=>dn(r,e,m,n))
)].filter(e=>e!==f)
return{index:e,id:i,answer:f,result:u,tone:h,right:w,question:m?.text||nn(l)||i.replaceAll("_"," ")||`Answer ${e+1}`,time:t[n?"time":"timestamp"]??"",took:c?bs(vs(c)):"",weight:o&&o!=="1"?`${gs(o)
} points`:""}})})(t,kn(e),s).reverse()
M("answers-count").textContent=i.length?String(i.length):""
M("answers-none").hidden=i.length>0
if(!xn("answers"))return
const r=n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[],a=new Set(r.map(e=>/^cmi\.interactions\.(\d+)/.exec(e)?.[1]).filter(e=>e!==void 0))
Sn(M("answers-list"),i.map(({index:e,question:t,answer:s,result:n,tone:i,right:r,took:o,weight:c,id:l})=>_("li",{class:`answer ${i}`},_("p",{class:"question",dir:"auto",title:l},t)
,_("p",{class:"given",dir:"auto"},...n?[_("span",{class:"result"},n)," "]:[],s),...r.length?[_("p",{class:"note",dir:"auto"},`Correct answer: ${r.join("; or ")}`)]:[],...o||c||a.has(String(e))
?[_("p",{class:"note"},[o&&`after ${o}`,c,a.has(String(e))&&"not saved yet"].filter(Boolean).join(", "))]:[])))})(i);(e=>{const{session:t,state:s,lessons:n,stored:i}=e,r=kn(e)
["cmi.suspend_data"]??"",a=t?.lms.limit("cmi.suspend_data")??s?.limit??0,o=a?` of ${a.toLocaleString("en")}`:""
M("memory-count").textContent=`${r.length.toLocaleString("en")}${o}`
if(!xn("memory"))return
const c=$n(r),l=_("meter",{min:"0",max:String(a||1),value:String(r.length),high:String(a*.9),"aria-label":"Suspend data in use"}),d=(i["cmi.suspend_data"]??"").length
Sn(M("memory-meter"),[l,_("p",{},`${ps(r.length,"character")}${o}${d===r.length?"":`; the LMS has stored ${d.toLocaleString("en")}`}.`,...s?[` This course needs at most ${s.worst.toLocaleString("en")
}.`]:[])])
Sn(M("memory-costs"),[...c?[Tn(c,n)]:r?[_("p",{class:"note"},"The course was not made with scormbuild, so the parts of this text are unknown.")]:[],...s?.costs.length?[Ln(s)]:[]])})(i)
const r=s?.tally.problems??0,a=s?.entries.filter(E).length
M("calls-count").textContent=r?ps(r,"problem"):a?String(a):""
M("calls-count").classList.toggle("bad",r>0);(()=>{const e=M("scos")
e.hidden=On.course.launches.length<2
if(e.hidden)return
const t=(()=>{const{course:e,store:t}=On,{scorm12:s,scorm2004:n}=We[t.kept.trouble.profile],i=!(ds(e.standard)?s:n).completesAssets
return e.launches.map(({identifier:s,title:n,scormType:r})=>{const{words:a,tone:o}=fs(e.standard,t.database(e.standard,s))
return{identifier:s,title:n,...r==="asset"&&i?{words:"Does not report",tone:""}:{words:a,tone:o}}})})(),s=JSON.stringify([t,On.sco])
if(e.dataset.shown===s)return
e.dataset.shown=s
const{activeElement:n}=document,i=n instanceof HTMLElement&&e.contains(n)
?n.dataset.sco:void 0,r=t.map(({identifier:e,title:t,words:s,tone:n})=>_("button",{type:"button","data-sco":e,...e===On.sco?{"aria-current":"true"}:{}},_("span",{class:"title",dir:"auto"},t)
,_("span",{class:`state ${n}`},s)))
e.replaceChildren(_("ol",{},...r.map(e=>_("li",{},e))))
r.find(e=>i!==void 0&&e.dataset.sco===i)?.focus()})();(()=>{const{asked:e=[]}=On.session??{},t=M("asked-note")
t.hidden=e.length===0
if(t.hidden)return
const s=new Intl.ListFormat("en").format(e)
t.textContent=`The package tried to reach ${s}. The preview blocked this, because a package must not send anything from this computer. To allow it, start the preview with --online.`})()
const o=s!==null&&!s.gone
for(const e of["leave","close","crash"])M(e).disabled=!o}var Bn=0
function Vn(e){const t=M("say")
t.textContent=e
t.classList.add("shown")
clearTimeout(Bn)
Bn=window.setTimeout(()=>t.classList.remove("shown"),3500)}function Hn(e,t,s){const n=M("away"),i=[_("h2",{},e),_("p",{},t)]
if(s){const e=_("button",{type:"button",class:"main"},s[0])
e.addEventListener("click",s[1])
i.push(e)}n.replaceChildren(...i)
n.hidden=!1
M("desk").hidden=!0}var Gn=Promise.resolve()
function Un(e){return Gn=Gn.then(e).catch(e=>{console.error(e)
Vn("Something went wrong in the preview. See the browser's console for details.")})}function Zn(){const e=B("No course yet","")
e.hidden=!0
document.body.append(e)
return e}var Jn=Zn()
function Yn(e={}){return Un(async()=>{const t=await(On.session?.leave("page",e.samePage))
await(e.begin?.())
await(async()=>{const e=window.cookieStore
if(location.hostname===y&&e)for(const{name:t,domain:s,path:n}of await e.getAll())await e.delete({name:t,path:n,...s?{domain:s}:{}})})()
;(({item:e=On.sco,place:t,samePage:s=!1,popup:n=!1},i)=>{const{course:r,store:a}=On,{launches:o,revision:c,room:l,second:d,sandbox:m}=r,u=o.find(({identifier:t})=>t===e)??o[0]
On.session=null
i||M("desk").replaceChildren()
if(!c||!u||!l){Hn("Nothing to show yet","The course appears here as soon as it can be built.")
Pn()
return}On.sco=u.identifier
if(a.kept.trouble.expired){Hn("Please log in","The session has expired. The LMS shows its login page here and does not open the course.",["Log in",()=>An("expired").click()])
Pn()
return}s||(On.page=En())
const h=(e=>{const{course:t,store:s,page:n}=On,{standard:i,launches:r}=t
s.saveDatabase(i,e.identifier)
const a=r.filter(({scormType:e})=>e==="sco"),o=new tn({standard:i,course:t.title,launch:e,learner:s.learner,database:s.database(i,e.identifier)
,trouble:s.kept.trouble,page:n,databases:a.map(({identifier:e})=>s.database(i,e)),onEntry:t=>{E(t)&&o.tally.hear(t,o.lms)&&s.saveDatabase(i,e.identifier)
qn.add(t)
Fn()},onEnd:e=>((e,t)=>{t==="_none_"||e.ways.oneSession||setTimeout(()=>{if(On.session!==e||e.gone)return
const s=(e=>{const{launches:t}=On.course,s=t.findIndex(({identifier:e})=>e===On.sco),n=/^\{target=(.+)\}(choice|jump)$/.exec(e)?.[1]
return n!==void 0?t.find(({identifier:e})=>e===n):e==="continue"?t[s+1]:e==="previous"?t[s-1]:void 0})(t)
s?Yn({item:s.identifier,samePage:!0}):Kn("page")},300)})(o,e),onClosed:()=>Kn("page"),onNews:Fn,onStopped:e=>{Hn("The preview stopped this package",e,["Relaunch",()=>Yn()])
Pn()},alone:t.kind==="package"&&!t.online})
e.scormType==="asset"&&s.saveDatabase(i,e.identifier)
return o})(u)
On.session=h
qn.show(h.entries);(()=>{M("away").hidden=!0
M("desk").hidden=!1})()
const p=x(l,d)
if(n&&h.connection.openWindow(Jn,p,m)){Jn=Zn()
Hn("The course is open in its own window","This page is its LMS. Keep it open.")}else{n&&Vn("The browser blocked the window. Allow pop-ups for this page.")
h.connection.open(M("desk"),p,m,{place:t,line:i})}Pn()})(e,t)
e.words&&Vn(e.words)})
}var Xn={page:["The learner left the course","The panel shows what the LMS stored."],window:["The window was closed","The course could still send its latest work, if the LMS allows it."],crash:[
"The browser crashed","Work that was not saved before is lost."]}
function Kn(e){return Un(async()=>{if(On.session){await On.session.leave(e)
Hn(...Xn[e],["Relaunch",()=>Yn()])
Pn()}})}function Qn(){In("relaunch",()=>Yn({words:"Relaunched"}))
In("attempt",()=>{const{course:e,store:t}=On
Yn({begin:()=>e.launches.forEach(({identifier:s})=>t.emptyDatabase(e.standard,s)),words:"New attempt started"})})
In("leave",()=>Kn("page"))
In("close",()=>Kn("window"))
In("crash",()=>Kn("crash"))
In("popup",()=>Yn({popup:!0}))
M("scos").addEventListener("click",({target:e})=>{const t=e.closest("button")
t&&Yn({item:t.dataset.sco,samePage:!0})})
}var ei,ti,si,ni,ii,ri,ai,oi="scormbuild-preview:",ci={profile:"usual",mode:"auto",pass:"",api:"at once",saving:"works",offline:!1,expired:!1,cut:"",slow:"at once"},li=["Rivera, Ana",
"Müller-Ångström, Zoë","محمد الأحمد","王小明","Comma, Jr., Sam, PhD",'O\'Neil "Ace", <b>Pat</b> & Co',"नमस्ते, अनन्या",`Longname, ${"Maximiliana ".repeat(18).trim()}`]
function di(e){try{return JSON.parse(localStorage.getItem(oi+e)??"null")}catch{return null}}function mi(e,t){try{localStorage.setItem(oi+e,JSON.stringify(t))}catch{}}function ui(e)
{try{localStorage.removeItem(oi+e)}catch{}}function hi(){try{return Object.keys(localStorage).filter(e=>e.startsWith(oi)).map(e=>e.slice(19))}catch{return[]}}function pi(e,t)
{const s=typeof t=="object"&&t!==null?t:{},n=Object.entries(e).filter(([e,t])=>typeof s[e]==typeof t).map(([e])=>[e,s[e]])
return{...e,...Object.fromEntries(n)}}var fi=class{constructor(e){r(this,si)
r(this,ei,new Map)
r(this,ti,new Map)
this.course=e
this.view=pi({width:"full",panel:!0,open:["answers"],filter:"all"},di("view"))
const t=di(`course:${e}`)
this.kept=pi({standard:"",learners:[],current:"",trouble:ci,made:0},t)
this.kept.trouble=pi(ci,this.kept.trouble)
this.kept.learners.length||this.addLearner()}save(){mi("view",this.view)
mi(`course:${this.course}`,this.kept)}get learner(){const{learners:e,current:t}=this.kept
return e.find(({id:e})=>e===t)??e[0]}addLearner(e){this.kept.made+=1
const t=Math.floor((this.kept.made-1)/li.length),s={id:o(this,si,ni).call(this),name:e??li[(this.kept.made-1)%li.length]+(t?` ${t+1}`:"")}
this.kept.learners.push(s)
this.kept.current=s.id
this.save()
return s}resetLearner(){const{learner:e}=this
o(this,si,ii).call(this,e.id)
e.id=o(this,si,ni).call(this)
this.kept.current=e.id
this.save()}removeLearner(){const{learner:e,kept:t}=this
o(this,si,ii).call(this,e.id)
t.learners=t.learners.filter(({id:t})=>t!==e.id)
t.current=t.learners[0]?.id??""
t.learners.length||this.addLearner()
this.save()}database(e,t,s=this.learner.id){const n=o(this,si,ri).call(this,e,t,s),r=i(this,ei).get(n),a=r??Object.assign(Object.create(null),di(n))
if(!r){i(this,ei).set(n,a)
i(this,ti).set(n,{...a})}return a}saveDatabase(e,t,s=this.learner.id){const n=this.database(e,t,s),r=o(this,si,ri).call(this,e,t,s),a=i(this,ti).get(r)??{},c={...di(r)??a}
for(const e of new Set([...Object.keys(n),...Object.keys(a)]))n[e]!==a[e]&&(n[e]===void 0?delete c[e]:c[e]=n[e])
for(const e of Object.keys(n))e in c||delete n[e]
Object.assign(n,c)
i(this,ti).set(r,{...c})
mi(r,c)}emptyDatabase(e,t){const s=this.database(e,t)
for(const e of Object.keys(s))delete s[e]
this.saveDatabase(e,t)}keepOpen(e){mi(i(this,si,ai)+e.session,e)}dropOpen(e){ui(i(this,si,ai)+e)}takeOpen(){const e=i(this,si,ai),t=hi().filter(t=>t.startsWith(e)),s=t.map(di)
.filter(e=>typeof e?.session=="string"&&typeof e.run=="object")
t.forEach(ui)
return s}amend({standard:e,sco:t,launch:s},n){const i=s.learner?.id
if(!this.kept.learners.some(({id:e})=>e===i))return
const r=this.database(e,t,i)
for(const[e,t]of Object.entries(n))t===void 0?delete r[e]:r[e]=t
this.saveDatabase(e,t,i)}}
ei=new WeakMap
ti=new WeakMap
si=new WeakSet
ni=function(){return`learner-${this.kept.made}-${Math.random().toString(36).slice(2,7)}`}
ii=function(e){const t=`db:${this.course}:${e}:`
for(const e of i(this,ei).keys())e.startsWith(t)&&i(this,ei).delete(e)
for(const e of hi())e.startsWith(t)&&ui(e)}
ri=function(e,t,s){return`db:${this.course}:${s}:${e}:${t}`}
ai=function(){return`open:${this.course}:`}
function wi({rule:e,severity:t,message:s,help:n,path:i,line:r,column:a,excerpt:o}){const c=_("li",{class:`problem ${t}`}),l=i&&e?`${i}${r?`, line ${r}`:""}${r&&a>1?`, column ${a}`:""}`:""
l&&c.append(_("p",{class:"place"},l))
c.append(_("p",{class:"message"},s))
o&&c.append(_("pre",{tabindex:"0",role:"region","aria-label":`Line ${r} of ${i}`},o))
n&&c.append(_("p",{class:"cure"},n))
e&&c.append(_("p",{class:"code"},e))
return c}function gi(e){M("overlay").hidden=!e
M("problems-button").setAttribute("aria-expanded",String(e))}function vi()
{const{course:e,store:t}=On,{title:s,importer:n}=We[t.kept.trouble.profile],i=n===void 0?void 0:e.imports[n],r=M("import-note")
r.hidden=i===void 0
r.replaceChildren(...i?((e,{refused:t,words:s})=>[_("p",{},_("strong",{},t?`${e} rejects this package, so nothing that you see here happens there.`:`${e} reads this package differently:`))
,_("ul",{},...s.map(({rule:e,text:t})=>_("li",{},`${t} [${e}]`)))])(s,i):[])}function bi(){gi(!1)
M("problems-button").focus()}function yi(){In("problems-button",()=>{const e=M("overlay").hidden===!0
gi(e)
e&&M("overlay-title").focus()})
In("overlay-close",bi)}var $i=new Set(["saving","offline","cut","slow"]),ki=()=>Object.entries(We).map(([e,{title:t}])=>_("option",{value:e},t))
function xi(){const{trouble:e}=On.store.kept
for(const[t,s]of Object.entries(e)){const e=M(t)
e instanceof HTMLInputElement&&e.type==="checkbox"?e.checked=s===!0:e.value=String(s)}const{title:t,about:s}=We[e.profile]
M("profile-about").textContent=s
vi()
const n=Object.keys(e).filter(t=>t!=="profile"&&e[t]!==ci[t])
M("trouble-count").textContent=n.length?`${t}, ${n.length} on`:t
M("trouble-note").hidden=n.length===0
M("trouble-words").textContent=`Turned on: ${n.map(Si).join("; ")}.`}function Si(e){const t=M(e),s=(t.labels?.[0]?.textContent??e).trim()
,n=e==="pass"?"%":"characters",i=t instanceof HTMLSelectElement?t.selectedOptions[0]?.text:t.type==="checkbox"?"":`${t.value} ${n}`
return`${s[0].toLowerCase()}${s.slice(1)} ${i??""}`.trim().replace(/^the LMS/i,"the LMS")}function _i(e){const{store:t,session:s}=On,n=t.kept.trouble
t.kept.trouble={...n,...e}
t.save()
xi()
const i=Object.keys(e).filter(e=>n[e]!==t.kept.trouble[e])
if(!i.length)return
const r=s!==null&&!s.gone
i.some(e=>!($i.has(e)||e==="expired"&&r))?Yn({words:"Relaunched with the change"}):s?.change(t.kept.trouble)}function Mi(){Nn("profile").append(...ki())
for(const e of M("switches").elements)(e instanceof HTMLSelectElement||e instanceof HTMLInputElement)&&e.addEventListener("change",()=>{if(!e.checkValidity()){e.reportValidity()
return}const t=e instanceof HTMLInputElement&&e.type==="checkbox"
_i({[e.name]:t?e.checked:e.value})})
M("switches").addEventListener("submit",e=>e.preventDefault())
const e=()=>_i({...ci,profile:On.store.kept.trouble.profile})
In("calm",e)
In("calm-too",()=>{e()
M("relaunch").focus()})}var ji={course:()=>{const{standard:e,launches:t,revision:s,diagnostics:n}=On.course
return{standard:e,launches:t,playable:s!==null,diagnostics:n}},launch:async(e,t)=>{On.store.kept.trouble={...ci,...t}
On.store.save()
xi()
await Yn({item:e})},change:e=>_i(e),leave:Kn,work:e=>On.session?.work(e)??null,session:()=>{const{session:e,store:t,course:s,sco:n}=On
return e?{run:e.run(),held:{...t.database(s.standard,n)},over:e.lms.terminated,asked:e.asked,gone:e.gone}:null},calls:()=>On.session?.seen??0}
function Ti(){const{kept:e,learner:t}=On.store
M("learner-name").textContent=t.name
An("rename").value=t.name
M("people").replaceChildren(...e.learners.map(({id:s,name:n})=>{const i=_("input",{type:"radio",name:"learner",value:s,checked:s===t.id})
i.addEventListener("change",()=>{e.current=s
Li(`Switched to ${n}`)
M("people").querySelector("input:checked")?.focus()})
return _("label",{},i,_("span",{dir:"auto"},n))}))}function Li(e){On.store.save()
Ti()
Yn({words:e})}function Oi(){M("names").append(...li.map(e=>_("option",{value:e})))
const e=(e,t)=>{Yn({begin:()=>{e()
Ti()},words:t})}
In("add",()=>e(()=>On.store.addLearner(),"Learner added"))
In("reset",()=>e(()=>On.store.resetLearner(),"Learner reset"))
In("remove",()=>e(()=>On.store.removeLearner(),"Learner removed"))
An("rename").addEventListener("change",()=>{const e=An("rename").value.trim(),{learner:t}=On.store
if(e&&e!==t.name){t.name=e
Li("Learner renamed, course relaunched")}})}async function Ei(e){const t=e?`?standard=${encodeURIComponent(e)}`:"",s=await fetch(`/api/${Cn}/course${t}`,{cache:"no-store"})
if(!s.ok&&e)return Ei()
if(!s.ok)throw new Error(await s.text())
return s.json()}function Ci(){const{title:e,name:t,kind:s,standard:n,standards:i,revision:r}=On.course
M("title").textContent=e||t
document.title=`${e||t} – preview`
M("build").textContent=`${s==="package"?"Package":"Course"} · ${r?De[n].title:"not built yet"}`
M("standard-label").hidden=i.length<2
Nn("standard").replaceChildren(...i.map(e=>_("option",{value:e,selected:e===n},De[e].title)))
;(()=>{const{ok:e,diagnostics:t,revision:s}=On.course;(()=>{const{diagnostics:e}=On.course,t=e.filter(({severity:e})=>e==="error").length,s=e.length-t,n=M("problems-button")
n.hidden=e.length===0
n.textContent=[t&&ps(t,"error"),s&&ps(s,"warning")].filter(Boolean).join(", ")
n.className=t?"quiet bad":"quiet warm"})()
const[n,i]=(()=>{const{ok:e,kind:t,revision:s}=On.course
return e?[t==="package"?"Problems in this package":"Warnings from the build",""]:[t==="package"?"This package cannot be shown":"The course cannot be built",s?
"The last version without errors is behind this list. The list closes when you have fixed the errors.":"The course appears as soon as you have fixed the errors."]})()
M("overlay-title").textContent=n
M("overlay-lead").textContent=i
const r=[...t].sort((e,t)=>Number(t.severity==="error")-Number(e.severity==="error"))
M("overlay-list").replaceChildren(...r.map(wi))
M("overlay-close").textContent=e?"Close":"Show the last working version"
M("overlay-close").hidden=!e&&!s
gi(!e)
vi()})()}function Ni({kind:e,name:t,title:s,launches:n}){return new fi([t,n[0]?.identifier,e==="package"?s:""].filter(Boolean).join(" "))}var Ai=0
async function Ii(){try{if((await fetch("/",{cache:"no-store"})).ok){location.reload()
return}}catch{}setTimeout(Ii,1e3)}function Wi(){Nn("standard").addEventListener("change",()=>{const e=Nn("standard").value
On.store.kept.standard=e
On.store.save()
Yn({begin:async()=>{On.course=await Ei(e)
Ci()},words:`Relaunched with ${De[e].title}`})})}var zi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)
,Di=({result:e,error:t,rule:s,method:n})=>`${typeof e=="string"?`“${e.length>80?`${e.slice(0,80)}…`:e}”`:String(e)}${t==="0"?"":`, error ${t} ${R(t,n)}`}${s?` (${s})`:""}`,qi=null
function Ri(){(async e=>{if(navigator.clipboard)return navigator.clipboard.writeText(e)
const t=_("textarea",{class:"unseen","aria-hidden":"true"})
t.value=e
document.body.append(t)
t.select()
const s=document.execCommand("copy")
t.remove()
M("copy").focus()
if(!s)throw new Error("not allowed")})((e=>e.map(e=>E(e)?F(e):`${q(e.at).padStart(8)}  -- ${C(e.faults)}`).join("\n"))(qn.problemsOnly?qn.entries.filter(e=>!E(e)||O(e)):qn.entries))
.then(()=>Vn("Copied"),()=>Vn("The browser does not allow copying here."))}function Fi(){const{session:e,course:t}=On
if(!e)return
const s=JSON.stringify(e.run(),null,1),n=_("a",{download:`${t.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"course"}-run.json`})
n.href=URL.createObjectURL(new Blob([s],{type:"application/json"}))
n.click()
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)
Vn("Run saved as a file")}async function Pi(){const e=An("run-file"),t=e.files?.[0]
e.value=""
if(t){try{qi=(e=>{let t
try{t=JSON.parse(e)}catch{throw new Error("This file is not a saved run: it is not valid JSON.")}if(!zi(t)||t.form!=="scormbuild-run")throw new Error("This file is not a saved run of the preview.")
if(t.version!==1)throw new Error(`This run has version ${t.version}, but this preview reads version 1.`)
if(!Object.hasOwn(De,t.standard))throw new Error(`This run has an unknown standard: ${t.standard}.`)
if(!Object.hasOwn(We,t.profile))throw new Error(`This run has an unknown LMS: ${t.profile}.`)
if(t.short)throw new Error("This run cannot be replayed: the session was so long that its first calls are missing.")
const{entries:s,launch:n={},database:i={}}=t
if(!Array.isArray(s)||s.length>2e5||!s.every(e=>zi(e)&&(zi(e.faults)||typeof e.method=="string"&&Array.isArray(e.args)))||!zi(n)||!zi(i))
throw new Error("This run is damaged: its calls cannot be read.")
return{...t,launch:n,database:i}})(await t.text())}catch(e){Vn(e instanceof Error?e.message:"The file cannot be read.")
return}Nn("replay-profile").value=qi.profile
Bi()
M("replay").showModal()}}function Bi(){const e=Nn("replay-profile").value
qi&&M("replay-result").replaceChildren(...((e,t)=>{const s=((e,t=e.profile)=>{const{standard:s,sco:n,launch:i,database:r,entries:a}=e,o=new as({...i,standard:s,profile:t,sco:n,database:{...r}}),c=[]
for(const e of a){if("faults"in e){o.faults={...e.faults,delay:0,serverDelay:0}
continue}const t=o.calls.length
try{Object.hasOwn(o.api,e.method)&&o.api[e.method](...e.args)}catch{}const s=o.calls[t]??{method:e.method,args:e.args,result:void 0,error:"",rule:"no such function"},n=(s.result??null)
===(e.result??null)&&s.error===e.error
c.push({recorded:e,now:s,same:n})}return c})(e,t),n=s.filter(({same:e})=>!e),i=`${We[e.profile].title}, ${De[e.standard].title}`,r=ps(s.length,"call")
,a=n.length?`${r} replayed: ${ps(n.length,"answer is","answers are")} different.`:`${r} replayed: all answers are the same.`,o=n.slice(0,200)
.map(({recorded:e,now:t})=>_("li",{},_("code",{},F({...e,at:void 0,error:"0",rule:void 0}).trim().replace(/ -> .*$/s,"")),_("span",{},`Recorded: ${Di(e)}`),_("span",{},`Now: ${Di(t)}`)))
return[_("p",{class:"note"},`“${e.course}”, recorded ${String(e.begun??"").slice(0,16).replace("T"," ")} with ${i}.`),_("p",{class:"sum",role:"status"},a),_("ol",{class:"differences"},...o)]})(qi,e))
}function Vi(){Wn("filter",e=>{const{store:t}=On
t.view.filter=e
qn.problemsOnly=e==="problems"
t.save()
qn.renew()})
In("copy",Ri)
In("save-run",Fi)
In("open-run",()=>An("run-file").click())
An("run-file").addEventListener("change",Pi)
Nn("replay-profile").append(...ki())
Nn("replay-profile").addEventListener("change",Bi)
In("replay-close",()=>M("replay").close())}function Hi(){window.addEventListener("pagehide",()=>{const{course:e,store:t,session:s,sco:n}=On
e&&n&&t.saveDatabase(e.standard,n)
!s||s.gone||s.short||t.keepOpen({session:s.id,seen:s.seen,run:s.run()})})
window.addEventListener("pageshow",({persisted:e})=>{e&&On.session&&On.store.dropOpen(On.session.id)})}var Gi=["answers","memory","learners","trouble","calls"],Ui=matchMedia("(width < 56.25rem)")
,Zi=e=>M(e)
function Ji(){const{width:e}=On.store.view
M("desk").dataset.width=e
zn("width",e)}function Yi(e){M("panel").hidden=!e
M("panel-button").setAttribute("aria-expanded",String(e))
e&&qn.renew()}function Xi(){Wn("width",e=>{On.store.view.width=e
On.store.save()
Ji()})
In("panel-button",()=>{const e=M("panel").hidden===!0
Ui.matches||(On.store.view.panel=e)
On.store.save()
Yi(e)})
Ui.addEventListener("change",()=>Yi(!Ui.matches&&On.store.view.panel))
document.addEventListener("keydown",({key:e})=>{if(e==="Escape"&&!(()=>{if(M("overlay").hidden)return!1
M("overlay-close").hidden||bi()
return!0})()&&Ui.matches&&!M("panel").hidden){Yi(!1)
M("panel-button").focus()}})
for(const e of Gi)Zi(e).addEventListener("toggle",()=>Ki(e))}function Ki(e){const{store:t}=On,s=t.view.open.filter(t=>t!==e)
t.view.open=Zi(e).open?[...s,e]:s
t.save()
e==="calls"?qn.renew():Fn()}(async()=>{if(await(async()=>{if(!$.includes(location.hostname))return!1
const e=`${location.protocol}//${y}${k()}`
try{await fetch(`${e}/here`)}catch{return!1}location.replace(`${e}/`)
return!0})())return
On.course=await Ei()
On.store=Ni(On.course)
const e=On.store.kept.standard
e&&e!==On.course.standard&&On.course.standards.includes(e)&&(On.course=await Ei(e))
for(const e of[Qn,Oi,Mi,Wi,yi,Vi,Xi,Hi])e();(()=>{const{view:e}=On.store
for(const t of Gi)Zi(t).open=e.open.includes(t)
qn.problemsOnly=e.filter==="problems"
zn("filter",e.filter)
Yi(!Ui.matches&&e.panel)
Ji()})()
Ci()
Ti()
xi()
await(async()=>{const e=On.store.takeOpen()
if(!e.length)return
const t=await(async e=>{const{room:t,second:s,sandbox:n}=On.course
if(!t)return[]
const i=x(t,s),r=B("No course yet",n)
r.hidden=!0
r.src=i.player
document.body.append(r)
const a=new AbortController,o=new Promise(t=>{setTimeout(()=>t([]),3e3)
S(r,i,a.signal).then(s=>{s.onmessage=({data:e})=>{const s=v(e)
t(s?.do==="tails"?s.tails:[])}
s.postMessage({do:"tails",sessions:e})})}),c=await o
a.abort()
r.remove()
return c})(e.map(({session:e})=>e))
for(const{session:s,seen:n,run:i}of e)for(const e of t.filter(({session:e})=>e===s))On.store.amend(i,ls(i,e.events.slice(Math.max(0,n-e.from))))})()
window.scormbuildPlay=ji
if(location.hash!=="#driven"){await Yn();(()=>{const e=new EventSource(`/api/${Cn}/events`)
let t=!1
e.addEventListener("course",()=>{t&&Vn("Reconnected to the preview")
t=!1
M("title").classList.remove("stale");(async()=>{const e=Ai+=1,t=await Ei(On.store?.kept.standard||void 0)
if(e!==Ai)return
const s=On.course
if(s.room&&t.room&&s.room.label!==t.room.label){await Kn("page")
location.reload()}else{On.course=t
if(s.ok!==t.ok||s.revision!==t.revision||JSON.stringify(s.diagnostics)!==JSON.stringify(t.diagnostics)){Ci()
if(!s.revision&&t.revision){On.store=Ni(t)
Ti()
xi()}s.revision!==t.revision?await(async e=>{const{session:t}=On,s=t&&!t.gone?await t.place():void 0
On.session?.gone&&e.revision?Pn():await Yn({place:s,samePage:!0,words:"The course was updated"})})(s):s.ok!==t.ok&&Vn(t.ok?"The course can be built again":"The course cannot be built")}}})()
.catch(()=>Vn("The course could not be loaded. Reload this page."))})
e.addEventListener("error",()=>{t||Vn("The preview has stopped or cannot be reached. This page reconnects automatically.")
t=!0
M("title").classList.add("stale")
e.readyState===EventSource.CLOSED&&Ii()})})()}})().catch(e=>Hn("The preview cannot start",e instanceof Error?e.message:String(e)))})()


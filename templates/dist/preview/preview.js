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
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},L={initialize:1,terminate:1,commit:1,getValue:1,setValue:2}
function O(e){return typeof e!="string"?String(e):JSON.stringify(e.length>160?`${e.slice(0,160)}… (${e.length.toLocaleString("en")} characters)`:e)
}var E=e=>e.error!=="0"&&!(e.excused&&e.rule==="not set yet"),C=e=>"method"in e
function N(e)
{const t=[e.commit==="false"&&"saving fails",e.commit==="lie"&&"saving returns “true” but loses the work",e.commit==="page"&&"the LMS answers a save with a login page",e.commitFailures&&`the next ${
e.commitFailures} commits fail`,e.offline&&"no network",e.cut!==void 0&&`suspend data is cut after ${e.cut.toLocaleString("en")
} characters`,e.delay&&`every call takes ${e.delay} ms`,e.serverDelay&&`saving takes ${e.serverDelay} ms`,e.leaving==="page"&&"the learner leaves the page",e.leaving==="window"&&
"the learner closes the window"].filter(Boolean)
return t.length?t.join(", "):"everything works"}var A,I,W,z,D,q,R=e=>e===void 0?"":`${(e/1e3).toFixed(2)}`
function F(e,t){return T[t.startsWith("LMS")?"scorm12":"scorm2004"].strings[e]??""}function P({at:e,method:t,args:s,result:n,error:i,rule:r,excused:a}){const o=i==="0"?"":`  error ${i} ${F(i,t)
}`,c=r&&r!=="not set yet"?`  [${a?"":"rule: "}${r}]`:""
return`${R(e).padStart(8)}  ${t}(${s.map(O).join(", ")}) -> ${O(n)}${o}${c}`}function B(e){if(!C(e))return M("li",{class:"switch"},M("span",{class:"at"},R(e.at))
,M("span",{},`From here on: ${N(e.faults)}`))
const{method:t,args:s,result:n}=e
return M("li",{class:E(e)?e.excused?"call caused":"call broken":"call"},M("span",{class:"at"},R(e.at)),M("code",{},M("b",{},t),`(${s.map(O).join(", ")})`,M("span",{class:"arrow"}," → "),O(n))
,...(({error:e,method:t,rule:s,excused:n})=>{if(e==="0"&&!s)return[]
if(s==="not set yet")return[M("span",{class:"note"},`${e} not set yet (not a mistake)`)]
const i=e==="0"?[]:[M("strong",{},`${e} ${F(e,t)}`)]
s&&i.push(M("span",{class:"rule"},n?"You caused this under “LMS and failures”.":`Rule: ${s}.`))
return i})(e))}A=new WeakMap
I=new WeakMap
W=new WeakSet
z=function(){return this.list.parentElement}
D=function(e){return!this.problemsOnly||!C(e)||E(e)}
function V(e,t){return M("iframe",{title:e,class:"course-frame",...t?{sandbox:t}:{},allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
}var H=class{constructor(e,t){s(this,"session",null)
r(this,q)
this.frame=e
a(this,q,t)
t.onmessage=({data:e})=>this.session?.receive(e)
t.addEventListener("close",()=>this.lose())}lose(){a(this,q,null)
this.session?.lost()}tell(e){i(this,q)?.postMessage(e)
return i(this,q)!==null}end(){this.session=null
i(this,q)?.close()
this.frame.remove()}}
q=new WeakMap
var G,U,Z="an LMS need not take more",J=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,Y=/^\{lang=([^}]*)\}/,X=(e,t)=>s=>e.test(s)?"":t,K=e=>t=>/[\r\n]/.test(t)?"no line break":e(t)
,Q=e=>t=>t.length<=e?"":`at most ${e} characters (${Z})`,ee=e=>t=>{const s=Y.exec(t)
return s&&!J.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":Q(e)(t.slice(s?.[0].length??0))},te=e=>K(t=>/^\{(?!lang=)/.test(t)
?'no text that begins with "{"':ee(e)(t)),se=(e,t,s,{distinct:n=!1}={})=>i=>{const r=i.split(e)
return r.length>t?`at most ${t} parts joined by ${e} (${Z})`:n&&new Set(r).size<r.length?"no duplicates":r.map(s).find(e=>e!=="")??""},ne=(e,t)=>s=>{const n=s.split("[.]")
return n.length===2?e(n[0])||t(n[1]):"two sides joined by [.]"},ie=(e,t)=>s=>{const n=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return n?e.includes(n[1])?/^(true|false)$/.test(n[2])?ie(e.filter(e=>e!==n[1]),t)(s.slice(n[0].length)):`{${n[1]}=} true or false`:`no {${n[1]}=} here`:t(s)
},re=X(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),ae=(e,t)=>s=>{const n=s.split("[:]")
return n.length===2&&n.every(s=>t&&s===""||e(s)==="")?n.includes("")||Number(n[0])<=Number(n[1])
?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},oe=e=>t=>t.length>e?`at most ${e} characters (${Z})
`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":"a URI (RFC 3986)",ce=X(/^$/,"nothing")
,le=(...e)=>t=>e.some(e=>e(t)==="")?"":e[e.length-1](t),de=(e,t)=>se("[,]",250,s=>s==="[.]"?"a step or an answer":ne(le(ce,e),t)(s)),me=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)
||e(t)===""?"":"correct, incorrect, unanticipated, neutral or a number",ue=oe(4e3),he=oe(250),pe=X(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),fe=X(/^-?\d+$/,"CMISInteger")
,we=X(/^.{0,255}$/s,"at most 255 characters"),ge=(e,t)=>{const s=`${e}(,${e})*`
return X(new RegExp(`^(${s}|\\{${s}\\})$`),t)},ve=ge("[a-z0-9]","single characters [a-z0-9] separated by commas"),be=se("[,]",10,ee(250))
,ye={text:()=>"",vocabulary:()=>"",identifier12:X(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:pe,score12:le(ce,pe)
,sinteger12:fe,time12:X(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:X(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS")
,result12:X(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:X(/^[01tf]$/,"one of 0 1 t f")
,choice12:ve,fillIn12:we,numeric12:X(/^-?\d+(\.\d+)?$/,"a number"),likert12:X(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:ge("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas")
,sequencing12:ve,performance12:we,longId:ue,real:re,language:le(ce,X(J,"a language tag")),localized250:ee(250),localized4000:ee(4e3)
,timestamp:e=>{const t=/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,n=1,i=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const r=new Date(Date.UTC(s,n-1,i))
return r.getUTCMonth()===n-1&&r.getUTCDate()
===i?"":"a day of the calendar"},timeinterval:X(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,"PnYnMnDTnHnMnS, at most 2 decimals"),result:me(re)
,navRequest:X(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request")
,navRequest3:X(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition")
,trueFalse:X(/^(true|false)$/,"true or false"),choice:le(ce,se("[,]",36,he,{distinct:!0})),fillIn:be,fillInPattern:ie(["case_matters","order_matters"],be),longFillIn:ee(4e3)
,longFillInPattern:ie(["case_matters"],ee(4e3)),matching:se("[,]",36,ne(he,he)),performance:de(he,Q(250)),performancePattern:ie(["order_matters"],de(he,Q(250))),sequencing:se("[,]",36,he)
,likert:he,numeric:re,numericPattern:ae(re,!0),other:Q(4e3)},$e=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),ke=(e,t)=>s=>{const n=e(s)
return n!==""&&ye[t](s)===""?`${n} (Moodle's rule, not the standard's)`:n},xe=$e({identifier12:X(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks")
,score12:X(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,ye.text]))},ke)
,Se=X(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),_e=X(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),Me=de(Se,le(ce,_e,Se))
,je=ee(1/0),Te=$e({longId:X(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name")
,real:_e,result:me(X(/^-?\d{1,4}(\.\d{1,18})?$/,"a number")),localized250:te(251),localized4000:te(4001),choice:se("[,]",36,Se,{distinct:!0}),fillIn:K(je)
,fillInPattern:K(ie(["case_matters","order_matters"],je)),longFillIn:K(je),longFillInPattern:K(ie(["case_matters"],je)),matching:se("[,]",36,ne(Se,Se))
,performance:Me,performancePattern:ie(["order_matters"],de(Se,le(ce,_e,ae(_e,!1),Se))),sequencing:se("[,]",36,Se),likert:Se,numeric:_e,numericPattern:ae(_e,!1),other:K(Q(4e3))},ke)
,Le=X(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),Oe=$e(Te,(e,t)=>s=>{const n=ye[t](s)||e(s)
return n===""&&["real","numeric","result"].includes(t)?Le(s):n})
,Ee={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,
first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:
!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},Ce={limit:65536,each:150},Ne={
...Ee.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":
64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:xe,numbers:!0,failure:"101",offline:"lie",beacon:Ce,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{
"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},Ae={...Ee.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:Te,failure:"101",offline:"lie",beacon:Ce,clearsStorage:
!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},Ie={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},We={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},ze={usual:{title:"Usual",about:"Accepts numbers where the standard asks for text, as the LMSs in use do, and notes them. Strict in everything else.",scorm12:{texts:
!0,capped:!0},scorm2004:{texts:!0,capped:!0,formats:Oe}},strict:{title:"Strict",about:"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{
capped:!0},scorm2004:{capped:!0,formats:Oe}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Ne,scorm2004:Ae},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Ne,limits:{}},scorm2004:Ae},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:Ie,scorm2004:Ie},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:We,scorm2004:
We}},De={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
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
response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},qe={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{
title:"SCORM 2004 4th Edition",model:"scorm2004"}}
function Re(e,{without:t=[],limits:s={}}={}){const{model:n,without:i=[],changes:r={}}=qe[e],a=De[n],o=[...t,...i],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...a,elements:a.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,r[t])
t in s&&(e.limit=s[t])
return e}),parents:a.parents.filter(c),arrays:Object.fromEntries(Object.entries(a.arrays).filter(([e])=>c(e))),lmsArrays:a.lmsArrays.filter(c)}}function Fe(e){return/\.n(\.|$)/.test(e)
?"":e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function Pe(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,n=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(n.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function Be(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}var Ve=class{constructor(e,t){s(this,"calls",[])
s(this,"violations",[])
r(this,G)
r(this,U)
a(this,G,e)
a(this,U,t)}record(e,t,s,{error:n,rule:r,excused:a}){const{clock:o,onCall:c}=i(this,U),l={method:e,args:t,result:s,error:n}
r&&(l.rule=r)
a&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!r||a)return
const d=`${n} ${i(this,G).strings[n]}`,m=r.includes("Moodle")?"":` [${i(this,G).source}]`
this.violations.push(`${e}(${t.map(Be).join(", ")}) -> ${d}: ${r}${m}`)}}
G=new WeakMap
U=new WeakMap
var He,Ge,Ue,Ze,Je,Ye,Xe,Ke,Qe,et,tt,st,nt,it,rt,at,ot,ct,lt,dt,mt={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",
mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},ut=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ht=e=>String(Number((e/100).toFixed(2)))
function pt(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],n=e==="scorm12"?t.split(":")
:/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(n[s]??0)*t*100),0)}var ft,wt=class{constructor(e,t,s,n={}){r(this,et)
r(this,He)
r(this,Ge)
r(this,Ue)
r(this,Ze)
r(this,Je)
r(this,Ye)
r(this,Xe)
r(this,Ke,new Map)
r(this,Qe,!1)
a(this,Ue,n)
a(this,He,qe[e].model)
a(this,Ge,t)
a(this,Ze,s)
a(this,Je,mt[i(this,He)])
a(this,Ye,Re(e,t))
a(this,Xe,new Map(i(this,Ye).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=i(this,Je),s=i(this,Ze),n=s[t]==="suspend",r=i(this,He)==="scorm12"||n
a(this,Qe,!r)
const c=Object.entries(s).filter(([e])=>o(this,et,nt).call(this,e,r))
a(this,Ke,new Map(c))
return{entry:(i(this,He)==="scorm2004"?n:(s[e]??"not attempted")!=="not attempted")?n?"resume":"":"ab-initio",values:new Map(c)}}save(e,t,{final:s,lost:n},r=e=>e()){const{sends:a="all"}=i(this,Ge)
if(n&&a==="all")return
s&&o(this,et,dt).call(this,e,t)
const c=o(this,et,tt).call(this,e,t)
if(a==="changed")for(const t of c)i(this,Ke).set(t,e.get(t)??"")
if(n)return
const l=o(this,et,st).call(this,c).map(t=>[t,e.get(t)??""]),d=s?o(this,et,ct).call(this,e,t):[]
r(()=>{o(this,et,ot).call(this)
for(const[e,t]of[...l,...d])o(this,et,at).call(this,e,t)
o(this,et,lt).call(this)})}size(e,t,s){const n=e=>(new TextEncoder).encode(e).length
return o(this,et,tt).call(this,e,t).reduce((t,i)=>t+s+n(i)+n(e.get(i)??""),0)}}
He=new WeakMap
Ge=new WeakMap
Ue=new WeakMap
Ze=new WeakMap
Je=new WeakMap
Ye=new WeakMap
Xe=new WeakMap
Ke=new WeakMap
Qe=new WeakMap
et=new WeakSet
tt=function(e,t){return[...t].filter(t=>(i(this,Ge).sends??"all")==="all"||o(this,et,rt).call(this,t,e))}
st=function(e){const{form:t}=i(this,Ge)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
nt=function(e,t){const s=i(this,Xe).get(Fe(e))
return!!s&&(!!o(this,et,it).call(this,s)||t&&(!s.session||i(this,Ge).keepsExit===!0&&s.name===i(this,Je).exit))}
it=function(e){return i(this,Ye).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==i(this,Je).totalTime}
rt=function(e,t){if(e===i(this,Je).sessionTime)return!1
const s=Fe(e)===e?i(this,Xe).get(e)?.initial??"":void 0
return t.get(e)!==(i(this,Ke).get(e)??s)}
at=function(e,t){const{stores:s}=i(this,Ge)
if(s&&!s.some(t=>e.startsWith(t)))return
const n=i(this,Ze)[e]
i(this,Ge).looseComparison&&n!==void 0&&((e,t)=>e===t||ut.test(e)&&ut.test(t)&&Number(e)===Number(t))(n,t)||(i(this,Ze)[e]=t)}
ot=function(){if(i(this,Qe)&&!i(this,Ge).keepsRows)for(const e of Object.keys(i(this,Ze)))o(this,et,nt).call(this,e,!1)||delete i(this,Ze)[e]
a(this,Qe,!1)}
ct=function(e,t){const{totalTime:s,sessionTime:n,exit:r}=i(this,Je),a=e.get(s)??"",o=((e,t,s)=>{const n=pt(e,t)+pt(e,s),i=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[i&&`${i}H`,r&&`${r}M`,n%6e3&&`${ht(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const a=e=>String(e).padStart(2,"0")
return`${[String(i).padStart(4,"0"),a(r),a(Math.floor(n/100)%60)].join(":")}.${a(n%100)}`})(i(this,He),a,e.get(n)??"")
return[[s,o==="PT0S"?i(this,Ge).noTime??o:o],...i(this,Ge).keepsExit||t.has(r)?[]:[[r,""]]]}
lt=function(){if(Object.entries(i(this,Ge).dropsState??{}).some(([e,t])=>t.includes(i(this,Ze)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete i(this,Ze)[e]}
dt=function(e,t){const{mode:s,credit:n,status:r}=i(this,Je),a=e.get(s)==="normal"&&e.get(n)==="credit",o=(s,n)=>{e.set(s,n)
t.add(s)},c=(t,s)=>{const[n,i]=[e.get(t)??"",e.get(s)??""]
return n===""||i===""?void 0:Number(n)>=Number(i)}
if(i(this,He)==="scorm12"){const t=(e.get(r)??"not attempted")==="not attempted"
t&&o(r,"completed")
const s=c("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:n="completed"}=i(this,Ge),l={any:!0,unset:t,completed:e.get(r)==="completed"}[n]
a&&s!==void 0&&l&&o(r,s?"passed":"failed")
return}const l=c("cmi.progress_measure","cmi.completion_threshold")
if(a&&i(this,Ge).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=i(this,Ue),n=t=>(e.get(t)??"unknown")!=="unknown"
t||n(r)||o(r,"completed")
s||n("cmi.success_status")||o("cmi.success_status","passed")}a&&l!==void 0&&o(r,l?"completed":"incomplete")
const d=c("cmi.score.scaled","cmi.scaled_passing_score")
a&&i(this,Ge).derivesSuccess!==!1&&d!==void 0&&o("cmi.success_status",d?"passed":"failed")}
function gt(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const n=t.slice(0,s).join(".")
return[{array:n,pattern:Fe(n),index:Number(e)}]})}var vt=class{constructor(e,t){s(this,"values",new Map)
s(this,"own",new Set)
r(this,ft,new Map)
this.standard=qe[e].model
this.ways=t
this.model=Re(e,t)
this.rows=new Map(this.model.elements.map(e=>[e.name,e]))}knows(e){return this.rows.has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of gt(e))i(this,ft).set(t,Math.max(this.count(t),s+1))}load(e){const t=new Map
for(const[s,n]of e){this.provide(s,n)
for(const{array:e,index:n}of gt(s))t.set(e,(t.get(e)??new Set).add(n))}if(this.ways.countsRecords)for(const[e,s]of t)i(this,ft).set(e,s.size)}initial(e){return this.row(e)?.initial}limit(e)
{return this.row(e)?.limit??1/0}count(e){return i(this,ft).get(e)??0}row(e){return this.rows.get(Fe(e))}exists(e){const t=Fe(e)
return t!==""&&[...this.rows.keys()].some(e=>e===t||e.startsWith(`${t}.`))}}
ft=new WeakMap
var bt,yt,$t,kt,xt,St,_t,Mt,jt,Tt,Lt,Ot,Et=/^(.+)\.(_children|_count|_version)$/,Ct=(e,t)=>({result:"",error:e,rule:t}),Nt=(e,t)=>({result:"false",error:e,rule:t})
,At=e=>e.format==="score12",It=class extends vt{constructor(e,t={}){super(e,t)
r(this,yt)
s(this,"refused",[])
s(this,"readBack",null)
s(this,"shared",[])
r(this,bt)
a(this,bt,T[this.standard].codes)}isNumber(e){const t=this.row(e)
return e.endsWith("._count")||t!==void 0&&At(t)&&this.own.has(e)}begin(e){this.shared=e.sharedData??[]
for(const[t,s]of Object.entries((({objectives:e=[],sharedData:t=[]},s)=>{const n=e.map((e,t)=>[`cmi.objectives.${t}.id`,e])
,i=t.flatMap(({identifier:e},t)=>[[`adl.data.${t}.id`,e],[`adl.data.${t}.store`,s(`adl.data.${t}.store`)??""]])
return Object.fromEntries([...n,...i].filter(([e])=>!e.endsWith(".id")||s(e)===void 0))})(e,e=>this.values.get(e))))this.row(t)&&this.provide(t,s)}read(e){const t=i(this,bt)
if(e==="")return Ct(t.noName,"an element name")
if(this.ways.silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Et.exec(e),n=this.row(e)
if(s?!this.exists(s[1]):!n)return Ct(i(this,yt,kt),"no such element")
if(gt(e).some(({array:e,index:t})=>t>=this.count(e)))return Ct(t.getIndex,"an index below _count")
if(s)return o(this,yt,xt).call(this,s[1],s[2])
if(n?.access==="wo"||o(this,yt,$t).call(this,e,"reads"))return Ct(t.writeOnly,"the element is write-only")
const r=(this.readBack??this.values).get(e)??n?.initial
return r!==void 0?{result:r,error:"0"}:{...Ct(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=i(this,bt)
if(e==="")return Nt(s.setNoName,"an element name")
const n=Et.exec(e)
if(n&&this.exists(n[1]))return Nt(s.keyword,`${n[2]} is read-only`)
const r=this.row(e)
if(!r)return Nt(i(this,yt,kt),"no such element")
if(r.access==="ro"||o(this,yt,$t).call(this,e,"writes"))return Nt(s.readOnly,"the element is read-only")
if(this.refused.some(e=>r.name.startsWith(e)))return{...Nt("401","injected refusal"),excused:!0}
const a=o(this,yt,_t).call(this,r,e)??o(this,yt,Mt).call(this,r,e,t)??o(this,yt,Ot).call(this,r,e,t)
if(a)return Nt(...a)
this.provide(e,o(this,yt,St).call(this,r,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
bt=new WeakMap
yt=new WeakSet
$t=function(e,t){const s=/^adl\.data\.(\d+)\.store$/.exec(e),n=s&&this.shared[Number(s[1])]
return!!n&&!n[t]}
kt=function(){return this.ways.unknown??i(this,bt).undefined}
xt=function(e,t){const s=i(this,bt),n=Fe(e)
return t==="_version"?e==="cmi"?{result:this.model.version,error:"0"}:Ct(i(this,yt,kt),"only cmi has _version"):t==="_count"?n in this.model.arrays?{result:String(this.count(e))
,error:"0"}:Ct(s.notArray,"only an array has _count"):this.model.parents.includes(n)?{result:Pe(this.model,n),error:"0"}:Ct(s.childless,"the element has no _children")}
St=function(e,t,s){const{appends:n=[],emptyScore:i}=this.ways
return n.includes(e.name)?(this.values.get(t)??"")+s:s===""&&i!==void 0&&At(e)?i:s}
_t=function(e,t){const s=i(this,bt),n=gt(t)
for(const{array:e,pattern:t,index:i}of n){const{most:n=1/0}=this.model.arrays[t]
if(i>this.count(e))return[s.setIndex,"indexes without a gap"]
if(this.model.lmsArrays.includes(t)&&i>=this.count(e))return[s.setIndex,"only the LMS adds records here"]
if(this.ways.capped&&i>=n)return[s.setIndex,`at most ${n} records (${Z})`]}if(e.needs&&!this.values.has(`${n[0].array}.${n[0].index}.${e.needs}`))
return[s.dependency,`the ${e.needs} must be set first`]}
Mt=function(e,t,s){const n=i(this,bt),{limit:r=1/0,range:a,vocabulary:c}=e
if(c&&!c.includes(s))return[n.type,`one of: ${c.join(", ")}`]
if(s.length>r)return[n.type,`at most ${r} characters${this.standard==="scorm12"?"":` (${Z})`}`]
const l=o(this,yt,jt).call(this,o(this,yt,Tt).call(this,e,t),s)||o(this,yt,Lt).call(this,e,t,s)
if(l)return[n.type,l]
if(!a||s==="")return
const[d,m=1/0]=a
return Number(s)>=d&&Number(s)<=m?void 0:[n.range,m===1/0?`a number not below ${d}`:`a number from ${d} to ${m}`]}
jt=function(e,t){return(this.ways.formats?.[e]??ye[e])(t)}
Tt=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:n,index:i}]=gt(t),r=s??this.values.get(`${n}.${i}.type`)
return r===void 0?"text":this.model.types[r][e.format]}
Lt=function(e,t,s){if(this.standard!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const n=t.slice(0,-5),i=Array.from({length:this.count(`${n}.correct_responses`)},(e,t)=>t),r=[`${n}.student_response`,...i.map(e=>`${n}.correct_responses.${e}.pattern`)]
for(const e of r){const[t,n]=[this.values.get(e),this.row(e)],i=t!==void 0&&n&&o(this,yt,jt).call(this,o(this,yt,Tt).call(this,n,e,s),t)
if(i)return`${e} does not fit: ${i}`}return""}
Ot=function(e,t,s){const n=i(this,bt)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[n.conflict,"never changed"]
const r=gt(t),a=e.format==="pattern"&&this.values.get(`${r[0].array}.${r[0].index}.type`),o=a?this.model.types[a]:void 0,{array:c,index:l}=r.at(-1)??{array:"",index:0},{patterns:d=1/0}=o??{}
if(l>=d&&d===1)return[n.conflict,"one pattern"]
if(l>=d&&this.ways.capped)return[n.conflict,`at most ${d} patterns (${Z})`]
if(!e.unique&&(!o||o.repeats))return
const m=t.slice(`${c}.${l}`.length)
for(let e=0;e<this.count(c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${m}`)===s)return[n.conflict,"no duplicates"]}
var Wt,zt,Dt,qt,Rt,Ft,Pt,Bt,Vt,Ht,Gt,Ut,Zt,Jt,Yt,Xt,Kt,Qt,es,ts,ss,ns,is,rs,as={result:"true",error:"0"}
Wt=new WeakMap
zt=new WeakMap
Dt=new WeakMap
qt=new WeakMap
Rt=new WeakMap
Ft=new WeakMap
Pt=new WeakMap
Bt=new WeakMap
Vt=new WeakSet
Ht=function(){const e={}
for(const t of Object.keys(i(this,Wt).session))e[i(this,Wt).session[t].name]=(...e)=>o(this,Vt,Gt).call(this,t,e)
for(const t of Object.keys(i(this,Wt).support))e[i(this,Wt).support[t]]=(...e)=>o(this,Vt,Xt).call(this,t,e)
return e}
Gt=function(e,t){const{name:s}=i(this,Wt).session[e],n=o(this,Vt,Zt).call(this,e);(({delay:e=0,serverDelay:t=0},s)=>{const n=Date.now()+e+(/Value$/.test(s)?0:t)
for(;Date.now()<n;);})(this.faults,e)
o(this,Vt,Ut).call(this,e,s,t)
const r=o(this,Vt,Kt).call(this,e,t)??o(this,Vt,es).call(this,e)??((e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"})
(t,o(this,Vt,ts).call(this,e,t.map(String)))
a(this,Pt,r.error)
const c=e==="getValue"&&r.error==="0"?String(t[0]):"",l=i(this,Rt).numbers===!0&&c!==""&&i(this,qt).isNumber(c),d=((e,t,s)=>s?Number(t)
:e==="null"?null:e==="page"?"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>":e!=="undefined"&&e!=="throw"?e==="boolean"&&/^(true|false)$/.test(t)?t==="true":t:void 0)
(n,r.result,l)
i(this,zt).record(s,t,d,r)
if(n==="throw")throw new Error(`${s} failed in the LMS`)
return d}
Ut=function(e,t,s){if(e==="initialize"&&i(this,Rt).brokenReturn&&i(this,Ft).recorded.has(this.options.sco??"")){i(this,zt).record(t,s,void 0,{result:"",error:i(this,Pt)
,rule:"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
Zt=function(e){return((e,t,s,n)=>{const i=e[s]
return i!==void 0||s!=="commit"&&s!=="terminate"?i:e.leaving==="window"&&t.windowClosed==="lost"?"lie":e.leaving&&n()?"false":e.offline?t.offline??"false":void 0})(this.faults,i(this,Rt)
,e,()=>o(this,Vt,Yt).call(this))}
Jt=function(){return this.faults.leaving!==void 0&&i(this,Rt).beacon!==void 0}
Yt=function(){const{beacon:e}=i(this,Rt)
return e!==void 0&&i(this,Dt).size(i(this,qt).values,i(this,qt).own,e.each)>e.limit}
Xt=function(e,t){const s=e==="lastError"?i(this,Pt):String(t[0]??""),n=e==="diagnostic"&&s===""?i(this,Pt):s,r=e==="lastError"?s:i(this,Wt).strings[n]??"",a=!t.every(e=>typeof e=="string")
||e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
i(this,zt).record(i(this,Wt).support[e],t,r,{result:r,error:"0",rule:a})
return r}
Kt=function(e,t){const s=((e,t,s,n,i,r)=>{const{before:a,running:o,after:c}=e.session[t],l=t==="setValue"&&n.texts?s.slice(0,1):s
if(s.length!==L[t]||l.some(e=>typeof e!="string"))return[e.codes.argument,`exactly ${L[t]} argument(s), all strings`]
if(!/Value$/.test(t)&&s[0]!=="")return[e.codes.argument,"the argument must be an empty string"]
const d=i.terminated&&t==="initialize"&&n.beginsAgain
return i.terminated&&!d?[c,"the session has ended"]:t==="initialize"&&n.oneSession&&r.terminated?[c,"one session in one page (Moodle)"]:i.initialized&&o&&!d?[o,"the session has already begun"]:
!i.initialized&&a?[a,"the session has not begun"]:void 0})(i(this,Wt),e,t,i(this,Rt),this,i(this,Ft))
return s&&o(this,Vt,Qt).call(this,e,...s)}
Qt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
es=function(e){const t=o(this,Vt,Zt).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const n=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||o(this,Vt,rs).call(this,e,!0)
e==="terminate"&&(n||i(this,Rt).endsAnyway)&&o(this,Vt,ss).call(this)
if(n)return as
const r=i(this,Rt).failure??i(this,Wt).session[e].general
return{...o(this,Vt,Qt).call(this,e,r,"injected fault"),excused:!0}}
ts=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...o(this,Vt,Qt).call(this,e,i(this,Wt).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return i(this,qt).read(t)
if(e==="setValue")return o(this,Vt,ns).call(this,t,s)
if(e==="initialize")return o(this,Vt,is).call(this)
o(this,Vt,rs).call(this,e,!1)
e==="terminate"&&o(this,Vt,ss).call(this)
return as}
ss=function(){this.terminated=!0
i(this,Ft).terminated=!0;[...i(this,qt).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&i(this,Ft).recorded.add(this.options.sco??"")}
ns=function(e,t){const{refuse:s=[],room:n=1/0,cut:r=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=n)return{...o(this,Vt,Qt).call(this,"setValue",i(this,Wt).codes.setIndex,"injected lack of room"),excused:!0}
i(this,qt).refused=s
return i(this,qt).assign(e,e==="cmi.suspend_data"?t.slice(0,r):t)}
is=function(){const e=this.terminated
e&&a(this,qt,new It(this.edition,i(this,Rt)))
this.terminated=!1
const{entry:t,values:s}=i(this,Dt).open()
i(this,qt).load(s)
for(const[e,s]of Object.entries(((e,t,s,n)=>{const{learner:i={id:"learner",name:"Learner, One"},mode:r="normal",credit:a="credit",...o}=e,{losesZero:c,threshold:l}=s,d=e=>c&&e?.trim()
==="0"?void 0:e,[m,u,h]=t==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"]
return{[`${m}.${u}_id`]:i.id,[`${m}.${u}_name`]:i.name,[`${m}.${h}`]:r,[`${m}.credit`]:a,[`${m}.entry`]:o.entry??n,"cmi.launch_data":d(o.launchData),"cmi.student_data.mastery_score":d(o.masteryScore)
,"cmi.scaled_passing_score":o.scaledPassingScore,"cmi.completion_threshold":(l&&o.thresholdOfAttribute)
??o.completionThreshold,[`cmi.${t==="scorm12"?"student_data.":""}max_time_allowed`]:o.maxTimeAllowed,[`cmi.${t==="scorm12"?"student_data.":""}time_limit_action`]:o.timeLimitAction}})
(this.options,this.standard,i(this,Rt),t)))s!==void 0&&i(this,qt).knows(e)&&i(this,qt).provide(e,s)
this.standard==="scorm2004"&&i(this,qt).begin(this.options)
a(this,Bt,new Map(i(this,qt).values))
i(this,Rt).reads&&(i(this,qt).readBack=i(this,Bt))
this.initialized=!0
return e?{...as,rule:"one session in a launch; this LMS begins another"}:as}
rs=function(e,t){const s=i(this,Vt,Jt)?this.options.post:void 0
i(this,Dt).save(i(this,qt).values,i(this,qt).own,{final:e==="terminate",lost:t},s)
if(i(this,Rt).reads==="before"){i(this,qt).readBack=i(this,Bt)
a(this,Bt,new Map(i(this,qt).values))}}
var os=class e{constructor(e){r(this,Vt)
s(this,"faults")
s(this,"initialized",!1)
s(this,"terminated",!1)
r(this,Wt)
r(this,zt)
r(this,Dt)
r(this,qt)
r(this,Rt)
r(this,Ft)
r(this,Pt,"0")
r(this,Bt,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=qe[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:n,page:c={terminated:!1,recorded:new Set}}=e,l=ze[t][this.standard]
a(this,Rt,n==="moodle"?{...l,...Ee[this.standard]}:l)
a(this,Ft,c)
a(this,Wt,T[this.standard])
a(this,zt,new Ve(i(this,Wt),e))
this.calls=i(this,zt).calls
this.violations=i(this,zt).violations
a(this,Dt,new wt(this.edition,i(this,Rt),this.database,e))
a(this,qt,new It(this.edition,i(this,Rt)))
this.api=o(this,Vt,Ht).call(this)}get(e){return this.database[e]}value(e){return i(this,qt).values.get(e)}values(){return Object.fromEntries(i(this,qt).values)}unsaved(){return[...i(this,qt)
.own].filter(e=>i(this,qt).values.get(e)!==(this.database[e]??i(this,qt).initial(e)))}limit(e){return i(this,qt).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})
}logIn(e){i(this,Rt).clearsStorage&&e.clear()}}
function cs({saving:e,offline:t,expired:s,cut:n,slow:i}){const r={},a=s?"false":{works:void 0,twice:void 0,fails:"false",lies:"lie",page:"page"}[e]
if(a){r.commit=a
r.terminate=a}else e==="twice"&&(r.commitFailures=2)
t&&(r.offline=!0)
n!==""&&Number(n)>=0&&(r.cut=Number(n))
i==="all"&&(r.delay=300)
i==="saving"&&(r.serverDelay=300)
return r}function ls(e,t){if("faults"in t)e.faults={...t.faults,delay:0,serverDelay:0}
else if("method"in t)try{Object.hasOwn(e.api,t.method)&&e.api[t.method](...t.args)}catch{}else t.do==="leaving"&&(t.how?e.faults.leaving=t.how:delete e.faults.leaving)}function ds(e,t)
{const{launch:s,standard:n,profile:i,sco:r,database:a,entries:o}=e
let c=0
const l=new os({...s,standard:n,profile:i,sco:r,database:{...a},clock:()=>c}),d=e=>{c=e.at??c
ls(l,e)}
o.forEach(d)
const m={...l.database}
t.forEach(d)
const u=new Set([...Object.keys(m),...Object.keys(l.database)])
return Object.fromEntries([...u].filter(e=>m[e]!==l.database[e]).map(e=>[e,l.database[e]]))
}var ms=e=>e==="scorm12",us={old:{status:"cmi.core.lesson_status",score:"cmi.core.score.",location:"cmi.core.lesson_location",exit:"cmi.core.exit",total:"cmi.core.total_time",session:
"cmi.core.session_time"},new:{status:"cmi.completion_status",score:"cmi.score.",location:"cmi.location",exit:"cmi.exit",total:"cmi.total_time",session:"cmi.session_time"}},hs=e=>us[ms(e)
?"old":"new"],ps=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0,fs=(e,t,s=`${t}s`)=>`${e.toLocaleString("en")} ${e===1?t:s}`
function ws(e,t){if(ms(e))
{const e=t["cmi.core.lesson_status"]??"not attempted",s={"not attempted":["Not started",""],incomplete:["In progress","going"],completed:["Completed","good"],passed:["Passed","good"],failed:["Failed",
"bad"],browsed:["Browsed",""]},[n,i]=ps(s,e)??[e,""]
return{words:n,tone:i}}const s=t["cmi.completion_status"]??"unknown",n=t["cmi.success_status"]??"unknown",i=[ps({completed:"Completed",incomplete:"In progress","not attempted":"Not started",unknown:
""},s)??s,n==="unknown"?"":n].filter(Boolean).join(", "),r=n==="failed"?"bad":n==="passed"||s==="completed"?"good":s==="incomplete"?"going":""
return{words:i?i[0].toUpperCase()+i.slice(1):"Not started",tone:r}}function gs(e,t,{closes:s={}}){const{"cmi.completion_status":n="unknown","cmi.success_status":i="unknown"}=t
return!ms(e)&&"cmi.completion_status"in s&&i!=="unknown"&&["unknown","not attempted"].includes(n)
?"This LMS shows “not attempted” because the course sent no completion status":""}function vs({kind:e,text:t,path:s,line:n})
{return e==="missing"?`Missing file: ${s}`:`${e==="script"?"Script error":"Failed promise"}${s?` in ${s}${n?`:${n}`:""}`:""}: ${t}`}var bs=e=>e!==""&&Number.isFinite(Number(e))?String(Number(Number(e)
.toFixed(2))):e
function ys(e){if(e.includes(":"))return e.split(":").reduce((e,t)=>e*60+Number(t),0)
const t=/^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(e)?.slice(1)??[]
return[31536e3,2592e3,86400,3600,60,1].reduce((e,s,n)=>e+s*Number(t[n]??0),0)}function $s(e){const t=Math.round(e),s=Math.floor(t/3600),n=Math.floor(t/60)%60
return s?`${s} h ${n} min`:n?`${n} min ${t%60} s`:e>0&&t<10?`${Number(e.toFixed(1))} s`:`${t} s`}function ks(e)
{const t=[[/^cmi\.interactions/,"answers"],[/^cmi\.objectives/,"objectives"],[/status$/,"status"],[/score/,"score"],[/suspend_data$/,"the learner's place and work"],[/location$/,"bookmark"],[
/progress_measure$/,"progress"],[/comments/,"comments"],[/preference/,"preferences"]]
return[...new Set(e.filter(e=>!/(session_time|exit|nav\.request)$/.test(e)).map(e=>t.find(([t])=>t.test(e))?.[1]??e))].join(", ")}var xs=(e,t)=>t===null||t===""?{}:{[e]:t}
function Ss(e,t){return t===""?{}:ms(e)?{masteryScore:t}:{scaledPassingScore:String(Number((Number(t)/100).toFixed(4)))}}var _s,Ms,js,Ts,Ls,Os,Es,Cs,Ns=class{constructor(e){r(this,Os)
r(this,_s,null)
r(this,Ms,null)
r(this,js,null)
r(this,Ts,new AbortController)
r(this,Ls,new Map)
this.session=e
this.title=`Course: ${e.options.launch.title}`}get made(){return i(this,js)!==null}get apart(){return i(this,Ms)!==null}open(e,t,s,{place:n,line:i}={}){if(i){i.frame.title=this.title
i.frame.classList.remove("there")
o(this,Os,Cs).call(this,i,t,n)
return}const r=V(this.title,s)
r.src=t.player
e.replaceChildren(r)
o(this,Os,Es).call(this,r,t,n)}openWindow(e,t,s){a(this,Ms,e.contentWindow?.open(t.player,"_blank","popup,width=1000,height=720")??null)
if(!i(this,Ms))return!1
e.setAttribute("sandbox",s)
e.src=t.player
o(this,Os,Es).call(this,e,t)
const n=setInterval(()=>{if(i(this,Ms)?.closed){clearInterval(n)
this.session.lost()}},300)
return!0}reveal(){i(this,_s)?.classList.add("there")}tell(e){return i(this,js)?.tell(e)??!1}ask(e,t,s){return this.tell(e)?new Promise(e=>{i(this,Ls).set(t,e)
setTimeout(()=>e(null),s)}):Promise.resolve(null)}answer(e){i(this,Ls).get(e.do)?.(e)}release(){const e=i(this,js)
if(!e||this.apart)return null
e.session=null
return e}end(){i(this,Ts).abort()
i(this,js)?.end()
i(this,_s)?.remove()
i(this,Ms)?.close()}}
_s=new WeakMap
Ms=new WeakMap
js=new WeakMap
Ts=new WeakMap
Ls=new WeakMap
Os=new WeakSet
Es=async function(e,t,s){a(this,_s,e)
e.addEventListener("load",()=>e.addEventListener("load",()=>i(this,js)?.lose()),{once:!0})
o(this,Os,Cs).call(this,new H(e,await _(e,t,i(this,Ts).signal)),t,s)}
Cs=function(e,t,s){const{id:n,launched:i,options:r}=this.session
a(this,_s,e.frame)
a(this,js,e)
e.session=this.session
e.tell(((e,{id:t,launched:s,origin:n,place:i,window:r})=>{const{launch:a,trouble:o,page:c,standard:l,database:d,alone:m}=e
return{do:"begin",session:t,title:a.title,url:n+a.url,api:o.api,offline:o.offline,place:i,window:r,alone:m,page:{terminated:c.terminated,recorded:[...c.recorded]},options:{...s,standard:l,profile:
o.profile,sco:a.identifier,database:{...d},faults:cs(o)}}})(r,{id:n,launched:i,origin:t.origin,place:s,window:this.apart}))}
var As,Is=class{constructor(){s(this,"list",[])
s(this,"short",!1)
r(this,As,0)}add(e){this.list.push(e)
a(this,As,i(this,As)+y(e))
for(;this.list.length>1e5||i(this,As)>5e7;){for(const e of this.list.splice(0,Math.ceil(this.list.length/10)))a(this,As,i(this,As)-y(e))
this.short=!0}}}
As=new WeakMap
var Ws,zs,Ds,qs,Rs=class{constructor(){r(this,Ws,0)
r(this,zs,0)
r(this,Ds,0)}exceededBy(){const e=performance.now()
if(e-i(this,zs)>1e4){a(this,zs,e)
a(this,Ds,0)}a(this,Ds,i(this,Ds)+1)
return i(this,Ds)>3e4}exceededWith(e){a(this,Ws,i(this,Ws)+e)
return i(this,Ws)>5e8}}
Ws=new WeakMap
zs=new WeakMap
Ds=new WeakMap
var Fs=class{constructor(){s(this,"saves",0)
s(this,"kept",null)
s(this,"problems",0)
s(this,"refused",0)
r(this,qs,!1)}hear(e,t){E(e)&&(this.problems+=1)
e.rule&&e.method.endsWith("SetValue")&&(this.refused+=1);/Initialize$/.test(e.method)&&!t.terminated&&a(this,qs,!1)
if(!/^(LMS)?(Commit|Finish|Terminate)/.test(e.method))return!1
if(!t.initialized||i(this,qs))return!1
a(this,qs,t.terminated)
this.kept=String(e.result)==="true"&&ks(t.unsaved())===""
this.kept&&(this.saves+=1)
return!0}}
qs=new WeakMap
var Ps,Bs,Vs,Hs,Gs,Us,Zs,Js,Ys,Xs,Ks,Qs,en,tn,sn=/^(LMSFinish|Terminate)$/,nn=class{constructor(e){r(this,Us)
r(this,Ps,new Is)
s(this,"gone",!1)
s(this,"titles",new Map)
s(this,"asked",[])
s(this,"broken",[])
s(this,"tally",new Fs)
s(this,"seen",0)
s(this,"id",crypto.randomUUID?.()??`${Date.now()}-${Math.random()}`)
r(this,Bs,[])
r(this,Vs,0)
r(this,Hs,new Rs)
r(this,Gs,0)
this.options=e
this.connection=new Ns(this)
const{standard:t,launch:n,database:a,databases:c,trouble:l,page:d}=e
this.standard=t
this.ways=ze[l.profile][ms(t)?"scorm12":"scorm2004"]
this.mode=l.mode==="auto"?(({closes:e={}},t)=>t.length&&t.every(t=>Object.entries(e).some(([e,s])=>s.includes(t[e])))?"review":"normal")(this.ways,c):l.mode
this.launched=(({standard:e,launch:t,learner:s,trouble:n},i)=>({learner:{...s},mode:i,credit:i==="normal"?"credit":"no-credit",...xs("masteryScore",t.masteryScore)
,...xs("scaledPassingScore",t.scaledPassingScore),...xs("completionThreshold",t.completionThreshold),...xs("thresholdOfAttribute",t.thresholdOfAttribute),...xs("launchData",t.launchData)
,completionSetByContent:t.completionSetByContent,objectiveSetByContent:t.objectiveSetByContent,objectives:t.objectives,sharedData:t.sharedData,...xs("maxTimeAllowed",t.maxTimeAllowed)
,...xs("timeLimitAction",t.timeLimitAction),...Ss(e,n.pass)}))(e,this.mode)
n.scormType==="asset"&&this.ways.completesAssets&&(a[hs(t).status]="completed")
this.held={...a}
this.lms=new os({...this.launched,standard:t,profile:l.profile,database:a,page:d,sco:n.identifier,clock:()=>i(this,Vs),onCall:e=>o(this,Us,Zs).call(this,e)})
o(this,Us,Js).call(this,cs(l))
this.date=(new Date).toISOString()
Object.keys(cs(l)).length&&o(this,Us,Ys).call(this)}get entries(){return i(this,Ps).list}get short(){return i(this,Ps).short}change(e){this.options={...this.options,trouble:e}
i(this,Bs).push(cs(e))
this.connection.tell({do:"faults",faults:cs(e),offline:e.offline})||o(this,Us,Ks).call(this)}lost(){this.gone||this.options.onClosed()}receive(e){if(this.gone)return
const t=b(e)
if(t)if(i(this,Hs).exceededBy())o(this,Us,en).call(this,"It called the LMS without end.")
else switch(t.do){case"call":case"leaving":case"switched":o(this,Us,Qs).call(this,t)
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
default:this.connection.answer(t)}else o(this,Us,en).call(this,"It sent messages that no course sends.")}async place(){const{connection:e}=this
return e.apart?void 0:(await e.ask({do:"place"},"place",1e3))?.place}async work(e){const{connection:t}=this
return(t.apart?null:await t.ask({do:"work",task:e},"worked",6e5))?.work??null}async leave(e,t=!1){if(this.gone)return null
const{connection:s}=this
if(e==="crash"){s.tell({do:"die"})
o(this,Us,tn).call(this)
return null}const n=await s.ask({do:"leave",how:e},"left",5e3),i=t&&n&&!this.gone?s.release():null
i?this.gone=!0:o(this,Us,tn).call(this)
return i}run(){const{course:e,launch:t,trouble:s}=this.options
return{form:"scormbuild-run",version:1,standard:this.standard,profile:s.profile,course:e,sco:t.identifier,begun:this.date,launch:this.launched,database:this.held,entries:this.entries,...this.short?{
short:!0}:{}}}}
Ps=new WeakMap
Bs=new WeakMap
Vs=new WeakMap
Hs=new WeakMap
Gs=new WeakMap
Us=new WeakSet
Zs=function(e){o(this,Us,Xs).call(this,e)
sn.test(e.method)&&this.lms.terminated&&this.options.onEnd(this.lms.value("adl.nav.request")??"_none_")}
Js=function(e){const{leaving:t}=this.lms.faults
ls(this.lms,{at:i(this,Vs),faults:{...e,...t?{leaving:t}:{}}})
this.slow={...e.delay?{delay:e.delay}:{},...e.serverDelay?{serverDelay:e.serverDelay}:{}}}
Ys=function(){const{delay:e,serverDelay:t,...s}=this.lms.faults
o(this,Us,Xs).call(this,{at:Math.round(i(this,Vs)),faults:{...s,...this.slow}})}
Xs=function(e){i(this,Ps).add(e)
this.lms.calls.length=0
this.lms.violations.length=0
this.options.onEntry(e)}
Ks=function(){const e=i(this,Bs).shift()
if(e){o(this,Us,Js).call(this,e)
o(this,Us,Ys).call(this)}}
Qs=function(e){this.seen+=1
if(i(this,Hs).exceededWith(y(e)))o(this,Us,en).call(this,"It sent more data than any LMS accepts.")
else{a(this,Vs,e.at)
if(e.do==="switched")o(this,Us,Ks).call(this)
else{ls(this.lms,e)
e.do==="leaving"&&o(this,Us,Ys).call(this)}this.connection.made&&(i(this,Gs)||a(this,Gs,window.setTimeout(()=>{a(this,Gs,0)
this.connection.tell({do:"seen",count:this.seen})},200)))}}
en=function(e){o(this,Us,tn).call(this)
this.options.onStopped(e)}
tn=function(){this.gone=!0
this.connection.end()}
var rn=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}],an=e=>e.replace(/^(\{(case_matters|order_matters|lang)=[^}]*\})+/,""),on=(e,t)=>ps(t,e)??ps(t,e.trim())??e.replaceAll("_"," ")
,cn=e=>({parts:t,question:s})=>t.map(e=>on(e,s?.choices)).join(e),ln=e=>({parts:t,old:s,question:n})=>t.map(t=>{const i=t.indexOf(s?".":"[.]")
if(i<0)return on(t,n?.choices)
const[r,a]=[t.slice(0,i),t.slice(i+(s?1:3))]
return[r&&on(r,n?.choices),a&&on(a,n?.targets)].filter(Boolean).join(e)}).join("; ")
,dn={t:"True",1:"True",true:"True",f:"False",0:"False",false:"False"},mn={"true-false":({text:e,question:t})=>ps(t?.choices,e)??ps(dn,e)??e,choice:cn("; "),likert:cn("; "),sequencing:cn(", then ")
,matching:ln(" with "),performance:e=>e.old?e.text:ln(": ")(e),numeric:({text:e})=>{const[t,s=t]=e.split("[:]")
return t===s?t:t===""?`at most ${s}`:s===""?`at least ${t}`:`${t} to ${s}`},"fill-in":({text:e,parts:t,old:s})=>(s?[e]:t.map(an)).map(e=>`“${e}”`).join(", "),"long-fill-in":({text:e})=>`“${e}”`}
function un(e,t,s,n){const i=an(t)
if(i===""&&e!=="fill-in")return"nothing"
const r=n?i.replace(/^\{|\}$/g,"").split(","):i.split("[,]")
return ps(mn,e)?.({text:i,parts:r,old:n,question:s})??on(i,s?.choices)}function hn(e){let t=0
for(const s of e)t=t*64+Math.max("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(s),0)
return t}function pn(e){return Object.fromEntries(rn.map(({part:t},s)=>[t,e(t,s)]))}var fn=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function wn(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...pn(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}var gn=["handedIn","completed","passed"],vn=["read","complete","own","through","open"],bn=["done","ever","paid"],yn=["submitted","passed","closed","untimed","started"]
function $n(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function kn(e,t){Object.assign(t,$n(hn(e[3]),vn))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=hn(n(2))*10}for(const{part:i,sign:r}of rn)if(e[s]===r){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const r=i[5]==="_"?n(2):"",a=hn(r||i[5]),o=e.slice(s,s+a)
if(o.length<a||i[5]==="_"&&!r)return
s+=a
const c=hn(i[3])
t.answers.set(i.slice(0,2),{given:o,...$n(c,bn),hints:c>>3,share:hn(i[2]),tries:hn(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...$n(hn(e[2]),yn),attempts:hn(e[3]),score:Math.min(hn(e.slice(4,7)),1e4),weight:hn(e.slice(7,9)),used:hn(e.slice(9))})}}function xn(e)
{const t=(e=>{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",r="",a="",o=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c={attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,day:0,lessons:new Map}
c.attempt=s
const l=fn.exec(r)
l&&(c.place={lesson:l[1],block:hn(l[2])})
if(/^[\w-]{1,6}$/.test(a)){Object.assign(c,$n(hn(a[0]),gn))
c.xp=hn(a.slice(1))}const[,d="",m=""]=/^([\w-]{1,3})(?:~([\w-]{1,3}))?$/.exec(o)??[]
c.time=hn(d)*10
c.day=hn(m)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&kn(e,wn(c,e.slice(0,3)))
return{progress:c,sequence:hn(n),whole:hn(i)===e.trim().length}})(e)
if(!t)return null
const{progress:s,whole:n}=t,i=e.trim().split(";"),r=i.slice(0,7).join(";").length,a=i.slice(7).filter(e=>s.lessons.has(e.slice(0,3))).map(e=>{const t=s.lessons.get(e.slice(0,3)),n={}
for(const{part:e}of rn)t?.[e].size&&(n[e]=1+2*t[e].size)
t?.answers.size&&(n.answers=[...t.answers.values()].reduce((e,{given:t})=>e+6+(t.length<63?0:2)+t.length,1))
t?.quizzes.size&&(n.quizzes=1+11*t.quizzes.size)
return{lesson:e.slice(0,3),total:1+e.length,kinds:n,complete:t?.complete??!1}})
return{head:r,lessons:a,whole:n,xp:s.xp,complete:a.filter(({complete:e})=>e).length}}function Sn({stored:e,session:t}){return t?.lms.initialized&&!t.gone?{...e,...t.lms.values()}:{...e}}var _n=e=>j(e)
.open
function Mn(e,t){const s=M("div",{},...t)
if(s.innerHTML!==e.dataset.shown){e.dataset.shown=s.innerHTML
e.replaceChildren(...s.childNodes)}}var jn=(e,t,s="",n="")=>M("div",{class:`fact ${n}`},M("dt",{},e),M("dd",{},M("span",{class:"value"},t),...s?[M("span",{class:"more"},s)]:[]))
function Tn({session:e},t){const s=(e,t)=>M("span",{class:`dot ${e}`},t)
if(!e||e.gone)return s("","No session is running.")
const{lms:n,mode:i,tally:r}=e,{kept:a,saves:o,refused:c}=r,l=i==="normal"?"":` The course is in ${i} mode, so nothing should count.`
if(!n.initialized)
return s("",e.options.launch.scormType==="asset"?`This part does not report to the LMS${e.ways.completesAssets?", which marks it as completed because it was opened":""}.`:
`The course has not contacted the LMS yet.${l}`)
if(n.terminated)return s(a===!1?"bad":"",a===!1?"The session is over. The LMS did not store what the course sent at the end.":`The session is over. The LMS keeps what was saved.${l}`)
const d=ks(t)
return a===!1?s("bad",`The LMS did not store the last save${d?`. Missing: ${d}`:""}.`):d?s("going",`Not saved yet: ${d}.${l}`):c?s("bad",`Saved, but the LMS rejected ${fs(c,"value")
}. See “Calls”.${l}`):s("good",o?`All work is saved (${fs(o,"save")} in this session).${l}`:`The session has started.${l}`)}var Ln=(e,t,s)=>M("table",{},M("caption",{},e)
,M("thead",{},M("tr",{},...t.map(e=>M("th",{scope:"col"},e)))),M("tbody",{},...s.map(([e,...t])=>M("tr",{},M("th",{scope:"row"},e),...t.map(e=>M("td",{},e))))))
function On({head:e,lessons:t,whole:s},n){const i=[...rn.map(({part:e})=>e),"answers","quizzes"].filter(e=>t.some(t=>t.kinds[e])),r=t.map(({lesson:e,kinds:t,total:s})=>[n.get(e)
??e,...i.map(e=>String(t[e]??"")),String(s)])
return M("div",{},Ln("Characters used now",["Lesson",...i.map(e=>e[0].toUpperCase()+e.slice(1)),"All"],[["The course itself",...i.map(()=>""),String(e)],...r])
,...s?[]:[M("p",{class:"note bad"},"The end is missing: the LMS cut it off.")])
}var En=({costs:e})=>Ln("At most, when everything is done",["Kind","Number","Characters"],e.map(({noun:e,number:t,size:s})=>[e,String(t),s.toLocaleString("en")])),Cn={session:null,sco:"",page:Nn()}
function Nn(){return{terminated:!1,recorded:new Set}}var An=document.querySelector('meta[name="run"]').content,In=e=>j(e),Wn=e=>j(e),zn=(e,t)=>j(e).addEventListener("click",t)
function Dn(e,t){for(const s of Rn(e))s.addEventListener("change",()=>t(s.value))}function qn(e,t){for(const s of Rn(e))s.checked=s.value===t}function Rn(e)
{return document.querySelectorAll(`input[name="${e}"]`)}var Fn=new class{constructor(e,t){r(this,W)
r(this,A,[])
r(this,I,!1)
this.list=e
this.isOpen=t
this.entries=[]
this.problemsOnly=!1}show(e){this.entries=e
this.renew()}renew(){a(this,A,[])
if(this.isOpen()){this.list.replaceChildren(...this.entries.filter(e=>o(this,W,D).call(this,e)).slice(-400).map(B))
i(this,W,z).scrollTop=i(this,W,z).scrollHeight}}add(e){if(this.isOpen()&&o(this,W,D).call(this,e)){i(this,A).push(e)
if(!i(this,I)){a(this,I,!0)
requestAnimationFrame(()=>{a(this,I,!1)
const{list:e}=this,t=i(this,W,z),s=t.scrollHeight-t.scrollTop-t.clientHeight<40
e.append(...i(this,A).slice(-400).map(B))
a(this,A,[])
for(;e.childElementCount>400;)e.firstElementChild?.remove()
s&&(t.scrollTop=t.scrollHeight)})}}}}(j("call-list"),()=>j("calls").open&&!j("panel").hidden),Pn=!1
function Bn(){if(!Pn){Pn=!0
requestAnimationFrame(()=>{Pn=!1
Vn()})}}function Vn(){if(!Cn.store)return
const{course:e,store:t,session:s,sco:n}=Cn,i={standard:e.standard,stored:t.database(e.standard,n)
,session:s,questions:e.questions,state:e.state,lessons:s?.titles??new Map};(e=>{const{standard:t,stored:s,session:n}=e,i=Sn(e)
,r=new Set(n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[]),a=hs(t),o=(...e)=>e.some(e=>r.has(e))?"not saved yet":"",c=ws(t,i),l=((e,t)=>{const{score:s}=hs(e)
,n=t[`${s}raw`]??"",i=t[`${s}max`]??""
if(n!=="")return i!==""?`${bs(n)} of ${bs(i)}`:bs(n)
const r=t[`${s}scaled`]??""
return r===""?"":`${bs(String(Number(r)*100))} %`})(t,i),d=ms(t)?i["cmi.student_data.mastery_score"]:i["cmi.scaled_passing_score"],m=d?`pass mark ${ms(t)?d:`${Math.round(Number(d)*100)
} %`}`:"",u=ys(s[a.total]??""),h=!n||n.gone||n.lms.terminated?0:ys(i[a.session]??""),p=(({standard:e,lessons:t},s)=>{if(!ms(e)&&s["cmi.progress_measure"])
return{words:`${Math.round(Number(s["cmi.progress_measure"])*100)} %`,more:""}
const n=xn(s["cmi.suspend_data"]??"")
return n&&t.size?{words:`${n.complete} of ${fs(t.size,"lesson")}`,more:""}:{words:"–",more:ms(e)?"SCORM 1.2 has no progress":"the course sent none"}})(e,i),f=((e,t,s)=>{const{score:n}=hs(e)
,[i,r,a]=["raw","min","max"].map(e=>t[n+e]??""),o=t[`${n}scaled`]??""
if(s==="raw")return i!==""?`${bs(String(Math.min(100,Number(i))))} of 100`:["passed","completed"].some(e=>[t["cmi.core.lesson_status"],t["cmi.completion_status"],t["cmi.success_status"]].includes(e))
?"0 of 100, because the course sent no raw score":o!==""?"none, because the course sent only a scaled score":""
if(s!=="scaled")return""
if(o!=="")return`${bs(String(Number(o)*100))} % of the points`
const c=Number(a||100)-Number(r||0)
return i===""||c<=0?"":`${bs(String((Number(i)-Number(r||0))/c*100))} % of the points`})(t,s,n?.ways.grade)
Mn(j("facts"),[jn("Status",c.words,o(a.status,"cmi.success_status")||(n?gs(t,i,n.ways):""),c.tone),jn("Score",l||"–",o(`${a.score}raw`,`${a.score}scaled`)||(l?m:m||"none yet"))
,jn("Progress",p.words,p.more),jn("Time",u+h?$s(u+h):"–",h&&u?`${$s(h)} in this session`:""),...n?.ways.grade?[jn("Grade",f||"none yet","as the LMS would show it","wide")]:[]])
Mn(j("saved"),[Tn(e,[...r])])})(i);(e=>{const{standard:t,questions:s,session:n}=e,i=((e,t,s)=>{const n=ms(e),i=new Map
for(const[e,s]of Object.entries(t)){const t=/^cmi\.interactions\.(\d+)\.(.+)$/.exec(e)
if(!t)continue
const n=i.get(Number(t[1]))??{}
n[t[2]]=s
i.set(Number(t[1]),n)}return[...i].sort(([e],[t])=>e-t)
.map(([e,t])=>{const{id:i="",type:r="",result:a="",weighting:o="",latency:c="",description:l=""}=t,d=t[n?"student_response":"learner_response"],m=ps(s,i)
,[u,h]=(e=>ps({correct:["Correct","good"],wrong:["Incorrect","bad"],incorrect:["Incorrect","bad"],neutral:["Not scored",""],unanticipated:["Unexpected",""],"":["",""]},e)??[Number.isFinite(Number(e))
?fs(Number(e),"point"):e,""])(a),p=Object.keys(t).filter(e=>e.startsWith("correct_responses.")).map(e=>t[e]),f=d===void 0?"no answer sent":un(r,d,m,n),w=h==="good"?[]:[...new Set(p.map(e=>un(r,e,m,n))
)].filter(e=>e!==f)
return{index:e,id:i,answer:f,result:u,tone:h,right:w,question:m?.text||an(l)||i.replaceAll("_"," ")||`Answer ${e+1}`,time:t[n?"time":"timestamp"]??"",took:c?$s(ys(c)):"",weight:o&&o!=="1"?`${bs(o)
} points`:""}})})(t,Sn(e),s).reverse()
j("answers-count").textContent=i.length?String(i.length):""
j("answers-none").hidden=i.length>0
if(!_n("answers"))return
const r=n&&!n.gone&&n.lms.initialized&&!n.lms.terminated?n.lms.unsaved():[],a=new Set(r.map(e=>/^cmi\.interactions\.(\d+)/.exec(e)?.[1]).filter(e=>e!==void 0))
Mn(j("answers-list"),i.map(({index:e,question:t,answer:s,result:n,tone:i,right:r,took:o,weight:c,id:l})=>M("li",{class:`answer ${i}`},M("p",{class:"question",dir:"auto",title:l},t)
,M("p",{class:"given",dir:"auto"},...n?[M("span",{class:"result"},n)," "]:[],s),...r.length?[M("p",{class:"note",dir:"auto"},`Correct answer: ${r.join("; or ")}`)]:[],...o||c||a.has(String(e))
?[M("p",{class:"note"},[o&&`after ${o}`,c,a.has(String(e))&&"not saved yet"].filter(Boolean).join(", "))]:[])))})(i);(e=>{const{session:t,state:s,lessons:n,stored:i}=e,r=Sn(e)
["cmi.suspend_data"]??"",a=t?.lms.limit("cmi.suspend_data")??s?.limit??0,o=a?` of ${a.toLocaleString("en")}`:""
j("memory-count").textContent=`${r.length.toLocaleString("en")}${o}`
if(!_n("memory"))return
const c=xn(r),l=M("meter",{min:"0",max:String(a||1),value:String(r.length),high:String(a*.9),"aria-label":"Suspend data in use"}),d=(i["cmi.suspend_data"]??"").length
Mn(j("memory-meter"),[l,M("p",{},`${fs(r.length,"character")}${o}${d===r.length?"":`; the LMS has stored ${d.toLocaleString("en")}`}.`,...s?[` This course needs at most ${s.worst.toLocaleString("en")
}.`]:[])])
Mn(j("memory-costs"),[...c?[On(c,n)]:r?[M("p",{class:"note"},"The course was not made with scormbuild, so the parts of this text are unknown.")]:[],...s?.costs.length?[En(s)]:[]])})(i)
const r=s?.tally.problems??0,a=s?.entries.filter(C).length
j("calls-count").textContent=r?fs(r,"problem"):a?String(a):""
j("calls-count").classList.toggle("bad",r>0);(()=>{const e=j("scos")
e.hidden=Cn.course.launches.length<2
if(e.hidden)return
const t=(()=>{const{course:e,store:t}=Cn,{scorm12:s,scorm2004:n}=ze[t.kept.trouble.profile],i=!(ms(e.standard)?s:n).completesAssets
return e.launches.map(({identifier:s,title:n,scormType:r})=>{const{words:a,tone:o}=ws(e.standard,t.database(e.standard,s))
return{identifier:s,title:n,...r==="asset"&&i?{words:"Does not report",tone:""}:{words:a,tone:o}}})})(),s=JSON.stringify([t,Cn.sco])
if(e.dataset.shown===s)return
e.dataset.shown=s
const{activeElement:n}=document,i=n instanceof HTMLElement&&e.contains(n)
?n.dataset.sco:void 0,r=t.map(({identifier:e,title:t,words:s,tone:n})=>M("button",{type:"button","data-sco":e,...e===Cn.sco?{"aria-current":"true"}:{}},M("span",{class:"title",dir:"auto"},t)
,M("span",{class:`state ${n}`},s)))
e.replaceChildren(M("ol",{},...r.map(e=>M("li",{},e))))
r.find(e=>i!==void 0&&e.dataset.sco===i)?.focus()})();(()=>{const{asked:e=[]}=Cn.session??{},t=j("asked-note")
t.hidden=e.length===0
if(t.hidden)return
const s=new Intl.ListFormat("en").format(e)
t.textContent=`The package tried to reach ${s}. The preview blocked this, because a package must not send anything from this computer. To allow it, start the preview with --online.`})()
;(()=>{const{broken:e=[]}=Cn.session??{},t=j("broken-note")
t.hidden=e.length===0
const s=e.map(vs)
if(!t.hidden&&t.dataset.shown!==s.join("\n")){t.dataset.shown=s.join("\n")
t.replaceChildren(M("p",{},fs(e.length,"problem in the pages of the course","problems in the pages of the course")),M("ul",{},...s.map(e=>M("li",{dir:"auto"},e))))}})()
const o=s!==null&&!s.gone
for(const e of["leave","close","crash"])j(e).disabled=!o}var Hn=0
function Gn(e){const t=j("say")
t.textContent=e
t.classList.add("shown")
clearTimeout(Hn)
Hn=window.setTimeout(()=>t.classList.remove("shown"),3500)}function Un(e,t,s){const n=j("away"),i=[M("h2",{},e),M("p",{},t)]
if(s){const e=M("button",{type:"button",class:"main"},s[0])
e.addEventListener("click",s[1])
i.push(e)}n.replaceChildren(...i)
n.hidden=!1
j("desk").hidden=!0}var Zn=Promise.resolve()
function Jn(e){return Zn=Zn.then(e).catch(e=>{console.error(e)
Gn("Something went wrong in the preview. See the browser's console for details.")})}function Yn(){const e=V("No course yet","")
e.hidden=!0
document.body.append(e)
return e}var Xn=Yn()
function Kn(e={}){return Jn(async()=>{const t=await(Cn.session?.leave("page",e.samePage))
await(e.begin?.())
await(async()=>{const e=window.cookieStore
if(location.hostname===$&&e)for(const{name:t,domain:s,path:n}of await e.getAll())await e.delete({name:t,path:n,...s?{domain:s}:{}})})()
;(({item:e=Cn.sco,place:t,samePage:s=!1,popup:n=!1},i)=>{const{course:r,store:a}=Cn,{launches:o,revision:c,room:l,second:d,sandbox:m}=r,u=o.find(({identifier:t})=>t===e)??o[0]
Cn.session=null
i||j("desk").replaceChildren()
if(!c||!u||!l){Un("Nothing to show yet","The course appears here as soon as it can be built.")
Vn()
return}Cn.sco=u.identifier
if(a.kept.trouble.expired){Un("Please log in","The session has expired. The LMS shows its login page here and does not open the course.",["Log in",()=>Wn("expired").click()])
Vn()
return}s||(Cn.page=Nn())
const h=(e=>{const{course:t,store:s,page:n}=Cn,{standard:i,launches:r}=t
s.saveDatabase(i,e.identifier)
const a=r.filter(({scormType:e})=>e==="sco"),o=new nn({standard:i,course:t.title,launch:e,learner:s.learner,database:s.database(i,e.identifier)
,trouble:s.kept.trouble,page:n,databases:a.map(({identifier:e})=>s.database(i,e)),onEntry:t=>{C(t)&&o.tally.hear(t,o.lms)&&s.saveDatabase(i,e.identifier)
Fn.add(t)
Bn()},onEnd:e=>((e,t)=>{t==="_none_"||e.ways.oneSession||setTimeout(()=>{if(Cn.session!==e||e.gone)return
const s=(e=>{const{launches:t}=Cn.course,s=t.findIndex(({identifier:e})=>e===Cn.sco),n=/^\{target=(.+)\}(choice|jump)$/.exec(e)?.[1]
return n!==void 0?t.find(({identifier:e})=>e===n):e==="continue"?t[s+1]:e==="previous"?t[s-1]:void 0})(t)
s?Kn({item:s.identifier,samePage:!0}):ei("page")},300)})(o,e),onClosed:()=>ei("page"),onNews:Bn,onStopped:e=>{Un("The preview stopped this package",e,["Relaunch",()=>Kn()])
Vn()},alone:t.kind==="package"&&!t.online})
e.scormType==="asset"&&s.saveDatabase(i,e.identifier)
return o})(u)
Cn.session=h
Fn.show(h.entries);(()=>{j("away").hidden=!0
j("desk").hidden=!1})()
const p=S(l,d)
if(n&&h.connection.openWindow(Xn,p,m)){Xn=Yn()
Un("The course is open in its own window","This page is its LMS. Keep it open.")}else{n&&Gn("The browser blocked the window. Allow pop-ups for this page.")
h.connection.open(j("desk"),p,m,{place:t,line:i})}Vn()})(e,t)
e.words&&Gn(e.words)})
}var Qn={page:["The learner left the course","The panel shows what the LMS stored."],window:["The window was closed","The course could still send its latest work, if the LMS allows it."],crash:[
"The browser crashed","Work that was not saved before is lost."]}
function ei(e){return Jn(async()=>{if(Cn.session){await Cn.session.leave(e)
Un(...Qn[e],["Relaunch",()=>Kn()])
Vn()}})}function ti(){zn("relaunch",()=>Kn({words:"Relaunched"}))
zn("attempt",()=>{const{course:e,store:t}=Cn
Kn({begin:()=>e.launches.forEach(({identifier:s})=>t.emptyDatabase(e.standard,s)),words:"New attempt started"})})
zn("leave",()=>ei("page"))
zn("close",()=>ei("window"))
zn("crash",()=>ei("crash"))
zn("popup",()=>Kn({popup:!0}))
j("scos").addEventListener("click",({target:e})=>{const t=e.closest("button")
t&&Kn({item:t.dataset.sco,samePage:!0})})
}var si,ni,ii,ri,ai,oi,ci,li="scormbuild-preview:",di={profile:"usual",mode:"auto",pass:"",api:"at once",saving:"works",offline:!1,expired:!1,cut:"",slow:"at once"},mi=["Rivera, Ana",
"Müller-Ångström, Zoë","محمد الأحمد","王小明","Comma, Jr., Sam, PhD",'O\'Neil "Ace", <b>Pat</b> & Co',"नमस्ते, अनन्या",`Longname, ${"Maximiliana ".repeat(18).trim()}`]
function ui(e){try{return JSON.parse(localStorage.getItem(li+e)??"null")}catch{return null}}function hi(e,t){try{localStorage.setItem(li+e,JSON.stringify(t))}catch{}}function pi(e)
{try{localStorage.removeItem(li+e)}catch{}}function fi(){try{return Object.keys(localStorage).filter(e=>e.startsWith(li)).map(e=>e.slice(19))}catch{return[]}}function wi(e,t)
{const s=typeof t=="object"&&t!==null?t:{},n=Object.entries(e).filter(([e,t])=>typeof s[e]==typeof t).map(([e])=>[e,s[e]])
return{...e,...Object.fromEntries(n)}}var gi=class{constructor(e){r(this,ii)
r(this,si,new Map)
r(this,ni,new Map)
this.course=e
this.view=wi({width:"full",panel:!0,open:["answers"],filter:"all"},ui("view"))
const t=ui(`course:${e}`)
this.kept=wi({standard:"",learners:[],current:"",trouble:di,made:0},t)
this.kept.trouble=wi(di,this.kept.trouble)
this.kept.learners.length||this.addLearner()}save(){hi("view",this.view)
hi(`course:${this.course}`,this.kept)}get learner(){const{learners:e,current:t}=this.kept
return e.find(({id:e})=>e===t)??e[0]}addLearner(e){this.kept.made+=1
const t=Math.floor((this.kept.made-1)/mi.length),s={id:o(this,ii,ri).call(this),name:e??mi[(this.kept.made-1)%mi.length]+(t?` ${t+1}`:"")}
this.kept.learners.push(s)
this.kept.current=s.id
this.save()
return s}resetLearner(){const{learner:e}=this
o(this,ii,ai).call(this,e.id)
e.id=o(this,ii,ri).call(this)
this.kept.current=e.id
this.save()}removeLearner(){const{learner:e,kept:t}=this
o(this,ii,ai).call(this,e.id)
t.learners=t.learners.filter(({id:t})=>t!==e.id)
t.current=t.learners[0]?.id??""
t.learners.length||this.addLearner()
this.save()}database(e,t,s=this.learner.id){const n=o(this,ii,oi).call(this,e,t,s),r=i(this,si).get(n),a=r??Object.assign(Object.create(null),ui(n))
if(!r){i(this,si).set(n,a)
i(this,ni).set(n,{...a})}return a}saveDatabase(e,t,s=this.learner.id){const n=this.database(e,t,s),r=o(this,ii,oi).call(this,e,t,s),a=i(this,ni).get(r)??{},c={...ui(r)??a}
for(const e of new Set([...Object.keys(n),...Object.keys(a)]))n[e]!==a[e]&&(n[e]===void 0?delete c[e]:c[e]=n[e])
for(const e of Object.keys(n))e in c||delete n[e]
Object.assign(n,c)
i(this,ni).set(r,{...c})
hi(r,c)}emptyDatabase(e,t){const s=this.database(e,t)
for(const e of Object.keys(s))delete s[e]
this.saveDatabase(e,t)}keepOpen(e){hi(i(this,ii,ci)+e.session,e)}dropOpen(e){pi(i(this,ii,ci)+e)}takeOpen(){const e=i(this,ii,ci),t=fi().filter(t=>t.startsWith(e)),s=t.map(ui)
.filter(e=>typeof e?.session=="string"&&typeof e.run=="object")
t.forEach(pi)
return s}amend({standard:e,sco:t,launch:s},n){const i=s.learner?.id
if(!this.kept.learners.some(({id:e})=>e===i))return
const r=this.database(e,t,i)
for(const[e,t]of Object.entries(n))t===void 0?delete r[e]:r[e]=t
this.saveDatabase(e,t,i)}}
si=new WeakMap
ni=new WeakMap
ii=new WeakSet
ri=function(){return`learner-${this.kept.made}-${Math.random().toString(36).slice(2,7)}`}
ai=function(e){const t=`db:${this.course}:${e}:`
for(const e of i(this,si).keys())e.startsWith(t)&&i(this,si).delete(e)
for(const e of fi())e.startsWith(t)&&pi(e)}
oi=function(e,t,s){return`db:${this.course}:${s}:${e}:${t}`}
ci=function(){return`open:${this.course}:`}
function vi({rule:e,severity:t,message:s,help:n,path:i,line:r,column:a,excerpt:o}){const c=M("li",{class:`problem ${t}`}),l=i&&e?`${i}${r?`, line ${r}`:""}${r&&a>1?`, column ${a}`:""}`:""
l&&c.append(M("p",{class:"place"},l))
c.append(M("p",{class:"message"},s))
o&&c.append(M("pre",{tabindex:"0",role:"region","aria-label":`Line ${r} of ${i}`},o))
n&&c.append(M("p",{class:"cure"},n))
e&&c.append(M("p",{class:"code"},e))
return c}function bi(e){j("overlay").hidden=!e
j("problems-button").setAttribute("aria-expanded",String(e))}function yi()
{const{course:e,store:t}=Cn,{title:s,importer:n}=ze[t.kept.trouble.profile],i=n===void 0?void 0:e.imports[n],r=j("import-note")
r.hidden=i===void 0
r.replaceChildren(...i?((e,{refused:t,words:s})=>[M("p",{},M("strong",{},t?`${e} rejects this package, so nothing that you see here happens there.`:`${e} reads this package differently:`))
,M("ul",{},...s.map(({rule:e,text:t})=>M("li",{},`${t} [${e}]`)))])(s,i):[])}function $i(){bi(!1)
j("problems-button").focus()}function ki(){zn("problems-button",()=>{const e=j("overlay").hidden===!0
bi(e)
e&&j("overlay-title").focus()})
zn("overlay-close",$i)}var xi=new Set(["saving","offline","cut","slow"]),Si=()=>Object.entries(ze).map(([e,{title:t}])=>M("option",{value:e},t))
function _i(){const{trouble:e}=Cn.store.kept
for(const[t,s]of Object.entries(e)){const e=j(t)
e instanceof HTMLInputElement&&e.type==="checkbox"?e.checked=s===!0:e.value=String(s)}const{title:t,about:s}=ze[e.profile]
j("profile-about").textContent=s
yi()
const n=Object.keys(e).filter(t=>t!=="profile"&&e[t]!==di[t])
j("trouble-count").textContent=n.length?`${t}, ${n.length} on`:t
j("trouble-note").hidden=n.length===0
j("trouble-words").textContent=`Turned on: ${n.map(Mi).join("; ")}.`}function Mi(e){const t=j(e),s=(t.labels?.[0]?.textContent??e).trim()
,n=e==="pass"?"%":"characters",i=t instanceof HTMLSelectElement?t.selectedOptions[0]?.text:t.type==="checkbox"?"":`${t.value} ${n}`
return`${s[0].toLowerCase()}${s.slice(1)} ${i??""}`.trim().replace(/^the LMS/i,"the LMS")}function ji(e){const{store:t,session:s}=Cn,n=t.kept.trouble
t.kept.trouble={...n,...e}
t.save()
_i()
const i=Object.keys(e).filter(e=>n[e]!==t.kept.trouble[e])
if(!i.length)return
const r=s!==null&&!s.gone
i.some(e=>!(xi.has(e)||e==="expired"&&r))?Kn({words:"Relaunched with the change"}):s?.change(t.kept.trouble)}function Ti(){In("profile").append(...Si())
for(const e of j("switches").elements)(e instanceof HTMLSelectElement||e instanceof HTMLInputElement)&&e.addEventListener("change",()=>{if(!e.checkValidity()){e.reportValidity()
return}const t=e instanceof HTMLInputElement&&e.type==="checkbox"
ji({[e.name]:t?e.checked:e.value})})
j("switches").addEventListener("submit",e=>e.preventDefault())
const e=()=>ji({...di,profile:Cn.store.kept.trouble.profile})
zn("calm",e)
zn("calm-too",()=>{e()
j("relaunch").focus()})}var Li={course:()=>{const{standard:e,launches:t,revision:s,diagnostics:n}=Cn.course
return{standard:e,launches:t,playable:s!==null,diagnostics:n}},launch:async(e,t)=>{Cn.store.kept.trouble={...di,...t}
Cn.store.save()
_i()
await Kn({item:e})},change:e=>ji(e),leave:ei,work:e=>Cn.session?.work(e)??null,session:()=>{const{session:e,store:t,course:s,sco:n}=Cn
return e?{run:e.run(),held:{...t.database(s.standard,n)},over:e.lms.terminated,asked:e.asked,gone:e.gone}:null},calls:()=>Cn.session?.seen??0}
function Oi(){const{kept:e,learner:t}=Cn.store
j("learner-name").textContent=t.name
Wn("rename").value=t.name
j("people").replaceChildren(...e.learners.map(({id:s,name:n})=>{const i=M("input",{type:"radio",name:"learner",value:s,checked:s===t.id})
i.addEventListener("change",()=>{e.current=s
Ei(`Switched to ${n}`)
j("people").querySelector("input:checked")?.focus()})
return M("label",{},i,M("span",{dir:"auto"},n))}))}function Ei(e){Cn.store.save()
Oi()
Kn({words:e})}function Ci(){j("names").append(...mi.map(e=>M("option",{value:e})))
const e=(e,t)=>{Kn({begin:()=>{e()
Oi()},words:t})}
zn("add",()=>e(()=>Cn.store.addLearner(),"Learner added"))
zn("reset",()=>e(()=>Cn.store.resetLearner(),"Learner reset"))
zn("remove",()=>e(()=>Cn.store.removeLearner(),"Learner removed"))
Wn("rename").addEventListener("change",()=>{const e=Wn("rename").value.trim(),{learner:t}=Cn.store
if(e&&e!==t.name){t.name=e
Ei("Learner renamed, course relaunched")}})}async function Ni(e){const t=e?`?standard=${encodeURIComponent(e)}`:"",s=await fetch(`/api/${An}/course${t}`,{cache:"no-store"})
if(!s.ok&&e)return Ni()
if(!s.ok)throw new Error(await s.text())
return s.json()}function Ai(){const{title:e,name:t,kind:s,standard:n,standards:i,revision:r}=Cn.course
j("title").textContent=e||t
document.title=`${e||t} – preview`
j("build").textContent=`${s==="package"?"Package":"Course"} · ${r?qe[n].title:"not built yet"}`
j("standard-label").hidden=i.length<2
In("standard").replaceChildren(...i.map(e=>M("option",{value:e,selected:e===n},qe[e].title)))
;(()=>{const{ok:e,diagnostics:t,revision:s}=Cn.course;(()=>{const{diagnostics:e}=Cn.course,t=e.filter(({severity:e})=>e==="error").length,s=e.length-t,n=j("problems-button")
n.hidden=e.length===0
n.textContent=[t&&fs(t,"error"),s&&fs(s,"warning")].filter(Boolean).join(", ")
n.className=t?"quiet bad":"quiet warm"})()
const[n,i]=(()=>{const{ok:e,kind:t,revision:s}=Cn.course
return e?[t==="package"?"Problems in this package":"Warnings from the build",""]:[t==="package"?"This package cannot be shown":"The course cannot be built",s?
"The last version without errors is behind this list. The list closes when you have fixed the errors.":"The course appears as soon as you have fixed the errors."]})()
j("overlay-title").textContent=n
j("overlay-lead").textContent=i
const r=[...t].sort((e,t)=>Number(t.severity==="error")-Number(e.severity==="error"))
j("overlay-list").replaceChildren(...r.map(vi))
j("overlay-close").textContent=e?"Close":"Show the last working version"
j("overlay-close").hidden=!e&&!s
bi(!e)
yi()})()}function Ii({kind:e,name:t,title:s,launches:n}){return new gi([t,n[0]?.identifier,e==="package"?s:""].filter(Boolean).join(" "))}var Wi=0
async function zi(){try{if((await fetch("/",{cache:"no-store"})).ok){location.reload()
return}}catch{}setTimeout(zi,1e3)}function Di(){In("standard").addEventListener("change",()=>{const e=In("standard").value
Cn.store.kept.standard=e
Cn.store.save()
Kn({begin:async()=>{Cn.course=await Ni(e)
Ai()},words:`Relaunched with ${qe[e].title}`})})}var qi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)
,Ri=({result:e,error:t,rule:s,method:n})=>`${typeof e=="string"?`“${e.length>80?`${e.slice(0,80)}…`:e}”`:String(e)}${t==="0"?"":`, error ${t} ${F(t,n)}`}${s?` (${s})`:""}`,Fi=null
function Pi(){(async e=>{if(navigator.clipboard)return navigator.clipboard.writeText(e)
const t=M("textarea",{class:"unseen","aria-hidden":"true"})
t.value=e
document.body.append(t)
t.select()
const s=document.execCommand("copy")
t.remove()
j("copy").focus()
if(!s)throw new Error("not allowed")})((e=>e.map(e=>C(e)?P(e):`${R(e.at).padStart(8)}  -- ${N(e.faults)}`).join("\n"))(Fn.problemsOnly?Fn.entries.filter(e=>!C(e)||E(e)):Fn.entries))
.then(()=>Gn("Copied"),()=>Gn("The browser does not allow copying here."))}function Bi(){const{session:e,course:t}=Cn
if(!e)return
const s=JSON.stringify(e.run(),null,1),n=M("a",{download:`${t.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"")||"course"}-run.json`})
n.href=URL.createObjectURL(new Blob([s],{type:"application/json"}))
n.click()
setTimeout(()=>URL.revokeObjectURL(n.href),1e4)
Gn("Run saved as a file")}async function Vi(){const e=Wn("run-file"),t=e.files?.[0]
e.value=""
if(t){try{Fi=(e=>{let t
try{t=JSON.parse(e)}catch{throw new Error("This file is not a saved run: it is not valid JSON.")}if(!qi(t)||t.form!=="scormbuild-run")throw new Error("This file is not a saved run of the preview.")
if(t.version!==1)throw new Error(`This run has version ${t.version}, but this preview reads version 1.`)
if(!Object.hasOwn(qe,t.standard))throw new Error(`This run has an unknown standard: ${t.standard}.`)
if(!Object.hasOwn(ze,t.profile))throw new Error(`This run has an unknown LMS: ${t.profile}.`)
if(t.short)throw new Error("This run cannot be replayed: the session was so long that its first calls are missing.")
const{entries:s,launch:n={},database:i={}}=t
if(!Array.isArray(s)||s.length>2e5||!s.every(e=>qi(e)&&(qi(e.faults)||typeof e.method=="string"&&Array.isArray(e.args)))||!qi(n)||!qi(i))
throw new Error("This run is damaged: its calls cannot be read.")
return{...t,launch:n,database:i}})(await t.text())}catch(e){Gn(e instanceof Error?e.message:"The file cannot be read.")
return}In("replay-profile").value=Fi.profile
Hi()
j("replay").showModal()}}function Hi(){const e=In("replay-profile").value
Fi&&j("replay-result").replaceChildren(...((e,t)=>{const s=((e,t=e.profile)=>{const{standard:s,sco:n,launch:i,database:r,entries:a}=e,o=new os({...i,standard:s,profile:t,sco:n,database:{...r}}),c=[]
for(const e of a){if("faults"in e){o.faults={...e.faults,delay:0,serverDelay:0}
continue}const t=o.calls.length
try{Object.hasOwn(o.api,e.method)&&o.api[e.method](...e.args)}catch{}const s=o.calls[t]??{method:e.method,args:e.args,result:void 0,error:"",rule:"no such function"},n=(s.result??null)
===(e.result??null)&&s.error===e.error
c.push({recorded:e,now:s,same:n})}return c})(e,t),n=s.filter(({same:e})=>!e),i=`${ze[e.profile].title}, ${qe[e.standard].title}`,r=fs(s.length,"call")
,a=n.length?`${r} replayed: ${fs(n.length,"answer is","answers are")} different.`:`${r} replayed: all answers are the same.`,o=n.slice(0,200)
.map(({recorded:e,now:t})=>M("li",{},M("code",{},P({...e,at:void 0,error:"0",rule:void 0}).trim().replace(/ -> .*$/s,"")),M("span",{},`Recorded: ${Ri(e)}`),M("span",{},`Now: ${Ri(t)}`)))
return[M("p",{class:"note"},`“${e.course}”, recorded ${String(e.begun??"").slice(0,16).replace("T"," ")} with ${i}.`),M("p",{class:"sum",role:"status"},a),M("ol",{class:"differences"},...o)]})(Fi,e))
}function Gi(){Dn("filter",e=>{const{store:t}=Cn
t.view.filter=e
Fn.problemsOnly=e==="problems"
t.save()
Fn.renew()})
zn("copy",Pi)
zn("save-run",Bi)
zn("open-run",()=>Wn("run-file").click())
Wn("run-file").addEventListener("change",Vi)
In("replay-profile").append(...Si())
In("replay-profile").addEventListener("change",Hi)
zn("replay-close",()=>j("replay").close())}function Ui(){window.addEventListener("pagehide",()=>{const{course:e,store:t,session:s,sco:n}=Cn
e&&n&&t.saveDatabase(e.standard,n)
!s||s.gone||s.short||t.keepOpen({session:s.id,seen:s.seen,run:s.run()})})
window.addEventListener("pageshow",({persisted:e})=>{e&&Cn.session&&Cn.store.dropOpen(Cn.session.id)})}var Zi=["answers","memory","learners","trouble","calls"],Ji=matchMedia("(width < 56.25rem)")
,Yi=e=>j(e)
function Xi(){const{width:e}=Cn.store.view
j("desk").dataset.width=e
qn("width",e)}function Ki(e){j("panel").hidden=!e
j("panel-button").setAttribute("aria-expanded",String(e))
e&&Fn.renew()}function Qi(){Dn("width",e=>{Cn.store.view.width=e
Cn.store.save()
Xi()})
zn("panel-button",()=>{const e=j("panel").hidden===!0
Ji.matches||(Cn.store.view.panel=e)
Cn.store.save()
Ki(e)})
Ji.addEventListener("change",()=>Ki(!Ji.matches&&Cn.store.view.panel))
document.addEventListener("keydown",({key:e})=>{if(e==="Escape"&&!(()=>{if(j("overlay").hidden)return!1
j("overlay-close").hidden||$i()
return!0})()&&Ji.matches&&!j("panel").hidden){Ki(!1)
j("panel-button").focus()}})
for(const e of Zi)Yi(e).addEventListener("toggle",()=>er(e))}function er(e){const{store:t}=Cn,s=t.view.open.filter(t=>t!==e)
t.view.open=Yi(e).open?[...s,e]:s
t.save()
e==="calls"?Fn.renew():Bn()}(async()=>{if(await(async()=>{if(!k.includes(location.hostname))return!1
const e=`${location.protocol}//${$}${x()}`
try{await fetch(`${e}/here`)}catch{return!1}location.replace(`${e}/`)
return!0})())return
Cn.course=await Ni()
Cn.store=Ii(Cn.course)
const e=Cn.store.kept.standard
e&&e!==Cn.course.standard&&Cn.course.standards.includes(e)&&(Cn.course=await Ni(e))
for(const e of[ti,Ci,Ti,Di,ki,Gi,Qi,Ui])e();(()=>{const{view:e}=Cn.store
for(const t of Zi)Yi(t).open=e.open.includes(t)
Fn.problemsOnly=e.filter==="problems"
qn("filter",e.filter)
Ki(!Ji.matches&&e.panel)
Xi()})()
Ai()
Oi()
_i()
await(async()=>{const e=Cn.store.takeOpen()
if(!e.length)return
const t=await(async e=>{const{room:t,second:s,sandbox:n}=Cn.course
if(!t)return[]
const i=S(t,s),r=V("No course yet",n)
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
for(const{session:s,seen:n,run:i}of e)for(const e of t.filter(({session:e})=>e===s))Cn.store.amend(i,ds(i,e.events.slice(Math.max(0,n-e.from))))})()
window.scormbuildPlay=Li
if(location.hash!=="#driven"){await Kn();(()=>{const e=new EventSource(`/api/${An}/events`)
let t=!1
e.addEventListener("course",()=>{t&&Gn("Reconnected to the preview")
t=!1
j("title").classList.remove("stale");(async()=>{const e=Wi+=1,t=await Ni(Cn.store?.kept.standard||void 0)
if(e!==Wi)return
const s=Cn.course
if(s.room&&t.room&&s.room.label!==t.room.label){await ei("page")
location.reload()}else{Cn.course=t
if(s.ok!==t.ok||s.revision!==t.revision||JSON.stringify(s.diagnostics)!==JSON.stringify(t.diagnostics)){Ai()
if(!s.revision&&t.revision){Cn.store=Ii(t)
Oi()
_i()}s.revision!==t.revision?await(async e=>{const{session:t}=Cn,s=t&&!t.gone?await t.place():void 0
Cn.session?.gone&&e.revision?Vn():await Kn({place:s,samePage:!0,words:"The course was updated"})})(s):s.ok!==t.ok&&Gn(t.ok?"The course can be built again":"The course cannot be built")}}})()
.catch(()=>Gn("The course could not be loaded. Reload this page."))})
e.addEventListener("error",()=>{t||Gn("The preview has stopped or cannot be reached. This page reconnects automatically.")
t=!0
j("title").classList.add("stale")
e.readyState===EventSource.CLOSED&&zi()})})()}})().catch(e=>Un("The preview cannot start",e instanceof Error?e.message:String(e)))})()


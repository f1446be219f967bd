"use strict";(()=>{function e(e,{without:t=[],limits:s={}}={}){const{model:i,without:n=[],changes:a={}}=_e[e],r=ye[i],o=[...t,...n],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...r,elements:r.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,a[t])
t in s&&(e.limit=s[t])
return e}),parents:r.parents.filter(c),arrays:Object.fromEntries(Object.entries(r.arrays).filter(([e])=>c(e))),lmsArrays:r.lmsArrays.filter(c)}}function t(e){return/\.n(\.|$)/.test(e)?"":
e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function s(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,i=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(i.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function i(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],i=
e==="scorm12"?t.split(":"):/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(i[s]??0)*t*100),0)}function n(e){const s=e.split("{")[0].split(".")
return s.flatMap((e,i)=>{if(!/^\d+$/.test(e))return[]
const n=s.slice(0,i).join(".")
return[{array:n,pattern:t(n),index:Number(e)}]})}function a(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}function r(e){try{const t=e?.contentWindow
if(t)return{hash:t.location.hash.slice(0,1e3),x:t.scrollX,y:t.scrollY}}catch{}return{hash:"",x:0,y:0}}function o(e){return e.flatMap(e=>{try{const t=localStorage.getItem(os+e)
localStorage.removeItem(os+e)
return t?[JSON.parse(t)]:[]}catch{return[]}})}function c(e){if(typeof e=="string")return e.slice(0,hs)
if(e===null||["number","boolean","undefined"].includes(typeof e))return e
try{return[String(e).slice(0,hs)]}catch{return["[object Object]"]}}var l,m,h,d,u,f,p,g,w,v,b,y,_,x,M,k,$,S,I,j,E=Object.defineProperty,W=e=>{throw TypeError(e)},O=(e,t,s)=>((e,t,s)=>t in e?E(e,t,
{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s)(e,typeof t!="symbol"?t+"":t,s),z=(e,t,s)=>t.has(e)||W("Cannot "+s),A=(e,t,s)=>(z(e,t,"read from private field"),s?s.call(e):t.get(e)),T=(e,
t,s)=>t.has(e)?W("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),C=(e,t,s,i)=>(z(e,t,"write to private field"),i?i.call(e,s):t.set(e,s),s),R=(e,t,s)=>
(z(e,t,"access private method"),s),L="an LMS need not take more",D=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,N=/^\{lang=([^}]*)\}/,P=(e,t)=>s=>e.test(s)?"":t,q=e=>t=>/[\r\n]/.test(t)?
"no line break":e(t),F=e=>t=>t.length<=e?"":`at most ${e} characters (${L})`,V=e=>t=>{const s=N.exec(t)
return s&&!D.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":F(e)(t.slice(s?.[0].length??0))},G=e=>q(t=>/^\{(?!lang=)/.test(t)?
'no text that begins with "{"':V(e)(t)),B=(e,t,s,{distinct:i=!1}={})=>n=>{const a=n.split(e)
return a.length>t?`at most ${t} parts joined by ${e} (${L})`:i&&new Set(a).size<a.length?"no duplicates":a.map(s).find(e=>e!=="")??""},Z=(e,t)=>s=>{const i=s.split("[.]")
return i.length===2?e(i[0])||t(i[1]):"two sides joined by [.]"},U=(e,t)=>s=>{const i=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return i?e.includes(i[1])?/^(true|false)$/.test(i[2])?U(e.filter(e=>e!==i[1]),t)(s.slice(i[0].length)):`{${i[1]}=} true or false`:`no {${i[1]}=} here`:t(s)},H=
P(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),Y=(e,t)=>s=>{const i=s.split("[:]")
return i.length===2&&i.every(s=>t&&s===""||e(s)==="")?i.includes("")||Number(i[0])<=Number(i[1])?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},X=e=>t=>
t.length>e?`at most ${e} characters (${L})`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":
"a URI (RFC 3986)",J=X(4e3),K=X(250),Q=P(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),ee=P(/^-?\d+$/,"CMISInteger"),te=P(/^.{0,255}$/s,"at most 255 characters"),se=(e,t)=>{const s=`${e}(,${e})*`
return P(new RegExp(`^(${s}|\\{${s}\\})$`),t)},ie=se("[a-z0-9]","single characters [a-z0-9] separated by commas"),ne=B("[,]",10,V(250)),ae=P(/^$/,"nothing"),re=(...e)=>t=>e.some(e=>e(t)==="")?"":e[
e.length-1](t),oe=(e,t)=>B("[,]",250,s=>s==="[.]"?"a step or an answer":Z(re(ae,e),t)(s)),ce=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)===""?"":
"correct, incorrect, unanticipated, neutral or a number",le={text:()=>"",vocabulary:()=>"",identifier12:P(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:Q,
score12:re(ae,Q),sinteger12:ee,time12:P(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:P(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS"),
result12:P(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:P(/^[01tf]$/,"one of 0 1 t f"),choice12:ie,fillIn12:te,
numeric12:P(/^-?\d+(\.\d+)?$/,"a number"),likert12:P(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:se("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas"),sequencing12:ie,performance12:te,
longId:J,real:H,language:re(ae,P(D,"a language tag")),localized250:V(250),localized4000:V(4e3),timestamp:e=>{const t=
/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,i=1,n=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const a=new Date(Date.UTC(s,i-1,n))
return a.getUTCMonth()===i-1&&a.getUTCDate()===n?"":"a day of the calendar"},timeinterval:P(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
"PnYnMnDTnHnMnS, at most 2 decimals"),result:ce(H),navRequest:P(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request"),
navRequest3:P(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition"),trueFalse:P(/^(true|false)$/,
"true or false"),choice:re(ae,B("[,]",36,K,{distinct:!0})),fillIn:ne,fillInPattern:U(["case_matters","order_matters"],ne),longFillIn:V(4e3),longFillInPattern:U(["case_matters"],V(4e3)),matching:
B("[,]",36,Z(K,K)),performance:oe(K,F(250)),performancePattern:U(["order_matters"],oe(K,F(250))),sequencing:B("[,]",36,K),likert:K,numeric:H,numericPattern:Y(H,!0),other:F(4e3)},me=(e,t)=>
Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),he=(e,t)=>s=>{const i=e(s)
return i!==""&&le[t](s)===""?`${i} (Moodle's rule, not the standard's)`:i},de=me({identifier12:P(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks"),score12:
P(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,le.text]))},he),ue=
P(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),fe=P(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),pe=oe(ue,re(ae,fe,ue)),ge=V(1/0),we=
me({longId:P(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:fe,result:ce(P(/^-?\d{1,4}(\.\d{1,18})?$/,"a number")),
localized250:G(251),localized4000:G(4001),choice:B("[,]",36,ue,{distinct:!0}),fillIn:q(ge),fillInPattern:q(U(["case_matters","order_matters"],ge)),longFillIn:q(ge),longFillInPattern:q(U([
"case_matters"],ge)),matching:B("[,]",36,Z(ue,ue)),performance:pe,performancePattern:U(["order_matters"],oe(ue,re(ae,fe,Y(fe,!1),ue))),sequencing:B("[,]",36,ue),likert:ue,numeric:fe,numericPattern:
Y(fe,!1),other:q(F(4e3))},he),ve=P(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),be=me(we,(e,t)=>s=>{const i=le[t](s)||e(s)
return i===""&&["real","numeric","result"].includes(t)?ve(s):i}),ye={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",
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
{response:"other",pattern:"other",patterns:1}}}},_e={scorm12:{title:"SCORM 1.2",model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data",
"adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{title:"SCORM 2004 4th Edition",model:"scorm2004"}},xe={scorm12:{status:"cmi.core.lesson_status",exit:
"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",
sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:"cmi.credit"}},Me=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ke=e=>
String(Number((e/100).toFixed(2))),$e=class{constructor(t,s,i,n={}){T(this,v)
T(this,l)
T(this,m)
T(this,h)
T(this,d)
T(this,u)
T(this,f)
T(this,p)
T(this,g,new Map)
T(this,w,!1)
C(this,h,n)
C(this,l,_e[t].model)
C(this,m,s)
C(this,d,i)
C(this,u,xe[A(this,l)])
C(this,f,e(t,s))
C(this,p,new Map(A(this,f).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=A(this,u),s=A(this,d),i=s[t]==="suspend",n=A(this,l)==="scorm12"||i
C(this,w,!n)
const a=Object.entries(s).filter(([e])=>R(this,v,_).call(this,e,n))
C(this,g,new Map(a))
return{entry:(A(this,l)==="scorm2004"?i:(s[e]??"not attempted")!=="not attempted")?i?"resume":"":"ab-initio",values:new Map(a)}}save(e,t,{final:s,lost:i},n=e=>e()){const{sends:a="all"}=A(this,m)
if(i&&a==="all")return
s&&R(this,v,j).call(this,e,t)
const r=R(this,v,b).call(this,e,t)
if(a==="changed")for(const t of r)A(this,g).set(t,e.get(t)??"")
if(i)return
const o=R(this,v,y).call(this,r).map(t=>[t,e.get(t)??""]),c=s?R(this,v,S).call(this,e,t):[]
n(()=>{R(this,v,$).call(this)
for(const[e,t]of[...o,...c])R(this,v,k).call(this,e,t)
R(this,v,I).call(this)})}size(e,t,s){const i=e=>(new TextEncoder).encode(e).length
return R(this,v,b).call(this,e,t).reduce((t,n)=>t+s+i(n)+i(e.get(n)??""),0)}}
l=new WeakMap
m=new WeakMap
h=new WeakMap
d=new WeakMap
u=new WeakMap
f=new WeakMap
p=new WeakMap
g=new WeakMap
w=new WeakMap
v=new WeakSet
b=function(e,t){return[...t].filter(t=>(A(this,m).sends??"all")==="all"||R(this,v,M).call(this,t,e))}
y=function(e){const{form:t}=A(this,m)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
_=function(e,s){const i=A(this,p).get(t(e))
return!!i&&(!!R(this,v,x).call(this,i)||s&&(!i.session||A(this,m).keepsExit===!0&&i.name===A(this,u).exit))}
x=function(e){return A(this,f).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==A(this,u).totalTime}
M=function(e,s){if(e===A(this,u).sessionTime)return!1
const i=t(e)===e?A(this,p).get(e)?.initial??"":void 0
return s.get(e)!==(A(this,g).get(e)??i)}
k=function(e,t){const{stores:s}=A(this,m)
if(s&&!s.some(t=>e.startsWith(t)))return
const i=A(this,d)[e]
A(this,m).looseComparison&&i!==void 0&&((e,t)=>e===t||Me.test(e)&&Me.test(t)&&Number(e)===Number(t))(i,t)||(A(this,d)[e]=t)}
$=function(){if(A(this,w)&&!A(this,m).keepsRows)for(const e of Object.keys(A(this,d)))R(this,v,_).call(this,e,!1)||delete A(this,d)[e]
C(this,w,!1)}
S=function(e,t){const{totalTime:s,sessionTime:n,exit:a}=A(this,u),r=e.get(s)??"",o=((e,t,s)=>{const n=i(e,t)+i(e,s),a=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[a&&`${a}H`,r&&`${r}M`,n%6e3&&`${ke(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const o=e=>String(e).padStart(2,"0")
return`${[String(a).padStart(4,"0"),o(r),o(Math.floor(n/100)%60)].join(":")}.${o(n%100)}`})(A(this,l),r,e.get(n)??"")
return[[s,o==="PT0S"?A(this,m).noTime??o:o],...A(this,m).keepsExit||t.has(a)?[]:[[a,""]]]}
I=function(){if(Object.entries(A(this,m).dropsState??{}).some(([e,t])=>t.includes(A(this,d)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete A(this,d)[e]}
j=function(e,t){const{mode:s,credit:i,status:n}=A(this,u),a=e.get(s)==="normal"&&e.get(i)==="credit",r=(s,i)=>{e.set(s,i)
t.add(s)},o=(t,s)=>{const[i,n]=[e.get(t)??"",e.get(s)??""]
return i===""||n===""?void 0:Number(i)>=Number(n)}
if(A(this,l)==="scorm12"){const t=(e.get(n)??"not attempted")==="not attempted"
t&&r(n,"completed")
const s=o("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:i="completed"}=A(this,m),c={any:!0,unset:t,completed:e.get(n)==="completed"}[i]
a&&s!==void 0&&c&&r(n,s?"passed":"failed")
return}const c=o("cmi.progress_measure","cmi.completion_threshold")
if(a&&A(this,m).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=A(this,h),i=t=>(e.get(t)??"unknown")!=="unknown"
t||i(n)||r(n,"completed")
s||i("cmi.success_status")||r("cmi.success_status","passed")}a&&c!==void 0&&r(n,c?"completed":"incomplete")
const d=o("cmi.score.scaled","cmi.scaled_passing_score")
a&&A(this,m).derivesSuccess!==!1&&d!==void 0&&r("cmi.success_status",d?"passed":"failed")}
var Se,Ie,je,Ee,We,Oe,ze,Ae,Te,Ce,Re,Le,De,Ne,Pe,qe,Fe,Ve,Ge,Be={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:[
"cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:
!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference",
"cmi.objectives","cmi.score"]}}},Ze={limit:65536,each:150},Ue={...Be.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,
"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:de,numbers:!0,failure:"101",offline:"lie",beacon:Ze,
clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},He={...Be.scorm2004,texts:!0,losesZero:!0,threshold:
"attribute",formats:we,failure:"101",offline:"lie",beacon:Ze,clearsStorage:!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},Ye={texts:!0,reads:"before",
silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status","cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Xe={texts:!0,reads:
"launch",stores:["cmi.suspend_data","cmi.core.lesson_status","cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":[
"passed"],"cmi.completion_status":["completed"],"cmi.success_status":["passed"]}},Je={strict:{title:"Strict",about:
"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{capped:!0},scorm2004:{capped:!0,formats:be}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Ue,scorm2004:He},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Ue,limits:{}},scorm2004:He},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:Ye,scorm2004:Ye},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:Xe,scorm2004:
Xe}},Ke={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"}
,getValue:{name:"LMSGetValue",general:"101",before:"301",after:"301"},setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},commit:{name:"LMSCommit",general:"101",before:"301",after:
"301"}},support:{lastError:"LMSGetLastError",errorString:"LMSGetErrorString",diagnostic:"LMSGetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"202",notArray:"203",keyword:"402",readOnly:
"403",writeOnly:"404",type:"405",range:"405",unset:"0",getIndex:"201",setIndex:"201",conflict:"405",dependency:"405",noName:"201",setNoName:"201"},strings:{0:"No error",101:"General exception",201:
"Invalid argument error",202:"Element cannot have children",203:"Element not an array - cannot have count",301:"Not initialized",401:"Not implemented error",402:
"Invalid set value, element is a keyword",403:"Element is read only",404:"Element is write only",405:"Incorrect data type"}},scorm2004:{source:"SCORM 2004 4th Ed RTE 3.1.7, 4.2",session:{initialize:
{name:"Initialize",general:"102",running:"103",after:"104"},terminate:{name:"Terminate",general:"111",before:"112",after:"113"},getValue:{name:"GetValue",general:"301",before:"122",after:"123"},
setValue:{name:"SetValue",general:"351",before:"132",after:"133"},commit:{name:"Commit",general:"391",before:"142",after:"143"}},support:{lastError:"GetLastError",errorString:"GetErrorString",
diagnostic:"GetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"301",notArray:"301",keyword:"404",readOnly:"404",writeOnly:"405",type:"406",range:"407",unset:"403",getIndex:"301",
setIndex:"351",conflict:"351",dependency:"408",noName:"301",setNoName:"351"},strings:{0:"No Error",101:"General Exception",102:"General Initialization Failure",103:"Already Initialized",104:
"Content Instance Terminated",111:"General Termination Failure",112:"Termination Before Initialization",113:"Termination After Termination",122:"Retrieve Data Before Initialization",123:
"Retrieve Data After Termination",132:"Store Data Before Initialization",133:"Store Data After Termination",142:"Commit Before Initialization",143:"Commit After Termination",201:
"General Argument Error",301:"General Get Failure",351:"General Set Failure",391:"General Commit Failure",401:"Undefined Data Model Element",402:"Unimplemented Data Model Element",403:
"Data Model Element Value Not Initialized",404:"Data Model Element Is Read Only",405:"Data Model Element Is Write Only",406:"Data Model Element Type Mismatch",407:
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},Qe=/^(.+)\.(_children|_count|_version)$/,et=(e,t)=>({result:"",error:e,rule:t}),tt=(e,t)=>({result:"false",error:
e,rule:t}),st=e=>e.format==="score12",it=class{constructor(t,s={}){T(this,ze)
O(this,"values",new Map)
O(this,"own",new Set)
O(this,"refused",[])
O(this,"readBack",null)
T(this,Se)
T(this,Ie)
T(this,je)
T(this,Ee)
T(this,We)
T(this,Oe,new Map)
C(this,Se,_e[t].model)
C(this,Ie,s)
C(this,je,e(t,s))
C(this,Ee,Ke[A(this,Se)].codes)
C(this,We,new Map(A(this,je).elements.map(e=>[e.name,e])))}knows(e){return A(this,We).has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of n(e))A(this,Oe).set(t,Math.max(R(this,ze,Ae).call(this,t),s+1))}load(e){const t=new Map
for(const[s,i]of e){this.provide(s,i)
for(const{array:e,index:i}of n(s))t.set(e,(t.get(e)??new Set).add(i))}if(A(this,Ie).countsRecords)for(const[e,s]of t)A(this,Oe).set(e,s.size)}initial(e){return R(this,ze,Te).call(this,e)?.initial}
limit(e){return R(this,ze,Te).call(this,e)?.limit??1/0}isNumber(e){const t=R(this,ze,Te).call(this,e)
return e.endsWith("._count")||t!==void 0&&st(t)&&this.own.has(e)}read(e){const t=A(this,Ee)
if(e==="")return et(t.noName,"an element name")
if(A(this,Ie).silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Qe.exec(e),i=R(this,ze,Te).call(this,e)
if(s?!R(this,ze,Ce).call(this,s[1]):!i)return et(A(this,ze,Re),"no such element")
if(n(e).some(({array:e,index:t})=>t>=R(this,ze,Ae).call(this,e)))return et(t.getIndex,"an index below _count")
if(s)return R(this,ze,Le).call(this,s[1],s[2])
if(i?.access==="wo")return et(t.writeOnly,"the element is write-only")
const a=(this.readBack??this.values).get(e)??i?.initial
return a!==void 0?{result:a,error:"0"}:{...et(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=A(this,Ee)
if(e==="")return tt(s.setNoName,"an element name")
const i=Qe.exec(e)
if(i&&R(this,ze,Ce).call(this,i[1]))return tt(s.keyword,`${i[2]} is read-only`)
const n=R(this,ze,Te).call(this,e)
if(!n)return tt(A(this,ze,Re),"no such element")
if(n.access==="ro")return tt(s.readOnly,"the element is read-only")
if(this.refused.some(e=>n.name.startsWith(e)))return{...tt("401","injected refusal"),excused:!0}
const a=R(this,ze,Ne).call(this,n,e)??R(this,ze,Pe).call(this,n,e,t)??R(this,ze,Ge).call(this,n,e,t)
if(a)return tt(...a)
this.provide(e,R(this,ze,De).call(this,n,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
Se=new WeakMap
Ie=new WeakMap
je=new WeakMap
Ee=new WeakMap
We=new WeakMap
Oe=new WeakMap
ze=new WeakSet
Ae=function(e){return A(this,Oe).get(e)??0}
Te=function(e){return A(this,We).get(t(e))}
Ce=function(e){const s=t(e)
return s!==""&&[...A(this,We).keys()].some(e=>e===s||e.startsWith(`${s}.`))}
Re=function(){return A(this,Ie).unknown??A(this,Ee).undefined}
Le=function(e,i){const n=A(this,Ee),a=t(e)
return i==="_version"?e==="cmi"?{result:A(this,je).version,error:"0"}:et(A(this,ze,Re),"only cmi has _version"):i==="_count"?a in A(this,je).arrays?{result:String(R(this,ze,Ae).call(this,e)),error:
"0"}:et(n.notArray,"only an array has _count"):A(this,je).parents.includes(a)?{result:s(A(this,je),a),error:"0"}:et(n.childless,"the element has no _children")}
De=function(e,t,s){const{appends:i=[],emptyScore:n}=A(this,Ie)
return i.includes(e.name)?(this.values.get(t)??"")+s:s===""&&n!==void 0&&st(e)?n:s}
Ne=function(e,t){const s=A(this,Ee),i=n(t)
for(const{array:e,pattern:t,index:n}of i){const{most:i=1/0}=A(this,je).arrays[t]
if(n>R(this,ze,Ae).call(this,e))return[s.setIndex,"indexes without a gap"]
if(A(this,je).lmsArrays.includes(t)&&n>=R(this,ze,Ae).call(this,e))return[s.setIndex,"only the LMS adds records here"]
if(A(this,Ie).capped&&n>=i)return[s.setIndex,`at most ${i} records (${L})`]}if(e.needs&&!this.values.has(`${i[0].array}.${i[0].index}.${e.needs}`))return[s.dependency,`the ${
e.needs} must be set first`]}
Pe=function(e,t,s){const i=A(this,Ee),{limit:n=1/0,range:a,vocabulary:r}=e
if(r&&!r.includes(s))return[i.type,`one of: ${r.join(", ")}`]
if(s.length>n)return[i.type,`at most ${n} characters${A(this,Se)==="scorm12"?"":` (${L})`}`]
const o=R(this,ze,qe).call(this,R(this,ze,Fe).call(this,e,t),s)||R(this,ze,Ve).call(this,e,t,s)
if(o)return[i.type,o]
if(!a||s==="")return
const[c,l=1/0]=a
return Number(s)>=c&&Number(s)<=l?void 0:[i.range,l===1/0?`a number not below ${c}`:`a number from ${c} to ${l}`]}
qe=function(e,t){return(A(this,Ie).formats?.[e]??le[e])(t)}
Fe=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:i,index:a}]=n(t),r=s??this.values.get(`${i}.${a}.type`)
return r===void 0?"text":A(this,je).types[r][e.format]}
Ve=function(e,t,s){if(A(this,Se)!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const i=t.slice(0,-5),n=Array.from({length:R(this,ze,Ae).call(this,`${i}.correct_responses`)},(e,t)=>t),a=[`${i}.student_response`,...n.map(e=>`${i}.correct_responses.${e}.pattern`)]
for(const e of a){const[t,i]=[this.values.get(e),R(this,ze,Te).call(this,e)],n=t!==void 0&&i&&R(this,ze,qe).call(this,R(this,ze,Fe).call(this,i,e,s),t)
if(n)return`${e} does not fit: ${n}`}return""}
Ge=function(e,t,s){const i=A(this,Ee)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[i.conflict,"never changed"]
const a=n(t),r=e.format==="pattern"&&this.values.get(`${a[0].array}.${a[0].index}.type`),o=r?A(this,je).types[r]:void 0,{array:c,index:l}=a.at(-1)??{array:"",index:0},{patterns:m=1/0}=o??{}
if(l>=m&&m===1)return[i.conflict,"one pattern"]
if(l>=m&&A(this,Ie).capped)return[i.conflict,`at most ${m} patterns (${L})`]
if(!e.unique&&(!o||o.repeats))return
const h=t.slice(`${c}.${l}`.length)
for(let e=0;e<R(this,ze,Ae).call(this,c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${h}`)===s)return[i.conflict,"no duplicates"]}
var nt,at,rt,ot,ct,lt,mt,ht,dt,ut,ft,pt,gt,wt,vt,bt,yt,_t,xt,Mt,kt,$t,St,It,jt,Et,Wt={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},Ot={result:"true",error:"0"}
nt=new WeakMap
at=new WeakMap
rt=new WeakMap
ot=new WeakMap
ct=new WeakMap
lt=new WeakMap
mt=new WeakMap
ht=new WeakSet
dt=function(){const e={}
for(const t of Object.keys(A(this,nt).session))e[A(this,nt).session[t].name]=(...e)=>R(this,ht,ut).call(this,t,e)
for(const t of Object.keys(A(this,nt).support))e[A(this,nt).support[t]]=(...e)=>R(this,ht,bt).call(this,t,e)
return e}
ut=function(e,t){const{name:s}=A(this,nt).session[e],i=R(this,ht,pt).call(this,e)
R(this,ht,vt).call(this,e)
R(this,ht,ft).call(this,e,s,t)
const n=R(this,ht,_t).call(this,e,t)??R(this,ht,kt).call(this,e)??R(this,ht,xt).call(this,t,R(this,ht,$t).call(this,e,t.map(String)))
C(this,lt,n.error)
let a=n.result
i==="null"&&(a=null)
i==="page"&&(a="<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>")
i!=="undefined"&&i!=="throw"||(a=void 0)
A(this,ot).numbers&&e==="getValue"&&n.error==="0"&&A(this,rt).isNumber(String(t[0]))&&(a=Number(n.result))
i==="boolean"&&/^(true|false)$/.test(n.result)&&(a=n.result==="true")
R(this,ht,yt).call(this,s,t,a,n)
if(i==="throw")throw new Error(`${s} failed in the LMS`)
return a}
ft=function(e,t,s){if(e==="initialize"&&A(this,ot).brokenReturn&&A(this,ct).recorded.has(this.options.sco??"")){R(this,ht,yt).call(this,t,s,void 0,{result:"",error:A(this,lt),rule:
"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
pt=function(e){const t=this.faults[e]
return t!==void 0||e!=="commit"&&e!=="terminate"?t:this.faults.leaving==="window"&&A(this,ot).windowClosed==="lost"?"lie":this.faults.leaving&&R(this,ht,wt).call(this)?"false":this.faults.offline?
A(this,ot).offline??"false":void 0}
gt=function(){return this.faults.leaving!==void 0&&A(this,ot).beacon!==void 0}
wt=function(){const{beacon:e}=A(this,ot)
return e!==void 0&&A(this,at).size(A(this,rt).values,A(this,rt).own,e.each)>e.limit}
vt=function(e){const{delay:t=0,serverDelay:s=0}=this.faults,i=Date.now()+t+(/Value$/.test(e)?0:s)
for(;Date.now()<i;);}
bt=function(e,t){const s=e==="lastError"?A(this,lt):String(t[0]??""),i=e==="diagnostic"&&s===""?A(this,lt):s,n=e==="lastError"?s:A(this,nt).strings[i]??"",a=!t.every(e=>typeof e=="string")||
e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
R(this,ht,yt).call(this,A(this,nt).support[e],t,n,{result:n,error:"0",rule:a})
return n}
yt=function(e,t,s,{error:i,rule:n,excused:r}){const{clock:o,onCall:c}=this.options,l={method:e,args:t,result:s,error:i}
n&&(l.rule=n)
r&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!n||r)return
const m=`${i} ${A(this,nt).strings[i]}`,h=n.includes("Moodle")?"":` [${A(this,nt).source}]`
this.violations.push(`${e}(${t.map(a).join(", ")}) -> ${m}: ${n}${h}`)}
_t=function(e,t){const{before:s,running:i,after:n}=A(this,nt).session[e],a=(t,s)=>R(this,ht,Mt).call(this,e,t,s),r=e==="setValue"&&A(this,ot).texts?t.slice(0,1):t
if(t.length!==Wt[e]||r.some(e=>typeof e!="string"))return a(A(this,nt).codes.argument,`exactly ${Wt[e]} argument(s), all strings`)
if(!/Value$/.test(e)&&t[0]!=="")return a(A(this,nt).codes.argument,"the argument must be an empty string")
const o=this.terminated&&e==="initialize"&&A(this,ot).beginsAgain
return this.terminated&&!o?a(n,"the session has ended"):e==="initialize"&&A(this,ot).oneSession&&A(this,ct).terminated?a(n,"one session in one page (Moodle)"):this.initialized&&i&&!o?a(i,
"the session has already begun"):!this.initialized&&s?a(s,"the session has not begun"):void 0}
xt=(e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"}
Mt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
kt=function(e){const t=R(this,ht,pt).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const i=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||R(this,ht,Et).call(this,e,!0)
e==="terminate"&&(i||A(this,ot).endsAnyway)&&R(this,ht,St).call(this)
if(i)return Ot
const n=A(this,ot).failure??A(this,nt).session[e].general
return{...R(this,ht,Mt).call(this,e,n,"injected fault"),excused:!0}}
$t=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...R(this,ht,Mt).call(this,e,A(this,nt).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return A(this,rt).read(t)
if(e==="setValue")return R(this,ht,It).call(this,t,s)
if(e==="initialize")return R(this,ht,jt).call(this)
R(this,ht,Et).call(this,e,!1)
e==="terminate"&&R(this,ht,St).call(this)
return Ot}
St=function(){this.terminated=!0
A(this,ct).terminated=!0;[...A(this,rt).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&A(this,ct).recorded.add(this.options.sco??"")}
It=function(e,t){const{refuse:s=[],room:i=1/0,cut:n=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=i)return{...R(this,ht,Mt).call(this,"setValue",A(this,nt).codes.setIndex,"injected lack of room"),excused:!0}
A(this,rt).refused=s
return A(this,rt).assign(e,e==="cmi.suspend_data"?t.slice(0,n):t)}
jt=function(){const e=this.terminated
e&&C(this,rt,new it(this.edition,A(this,ot)))
this.terminated=!1
const{learner:t={id:"learner",name:"Learner, One"},mode:s="normal",credit:i="credit",...n}=this.options,{entry:a,values:r}=A(this,at).open(),{losesZero:o,threshold:c}=A(this,ot),l=e=>o&&
e?.trim()==="0"?void 0:e,[m,h,d]=this.standard==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"],u={[`${m}.${h}_id`]:t.id,[`${m}.${h}_name`]:t.name,[`${m}.${d}`]:s,[`${
m}.credit`]:i,[`${m}.entry`]:n.entry??a,"cmi.launch_data":l(n.launchData),"cmi.student_data.mastery_score":l(n.masteryScore),"cmi.scaled_passing_score":n.scaledPassingScore,"cmi.completion_threshold":
(c&&n.thresholdOfAttribute)??n.completionThreshold,[`cmi.${this.standard==="scorm12"?"student_data.":""}max_time_allowed`]:n.maxTimeAllowed,[`cmi.${this.standard==="scorm12"?"student_data.":
""}time_limit_action`]:n.timeLimitAction}
A(this,rt).load(r)
for(const[e,t]of Object.entries(u))t!==void 0&&A(this,rt).knows(e)&&A(this,rt).provide(e,t)
C(this,mt,new Map(A(this,rt).values))
A(this,ot).reads&&(A(this,rt).readBack=A(this,mt))
this.initialized=!0
return e?{...Ot,rule:"one session in a launch; this LMS begins another"}:Ot}
Et=function(e,t){const s=A(this,ht,gt)?this.options.post:void 0
A(this,at).save(A(this,rt).values,A(this,rt).own,{final:e==="terminate",lost:t},s)
if(A(this,ot).reads==="before"){A(this,rt).readBack=A(this,mt)
C(this,mt,new Map(A(this,rt).values))}}
var zt,At,Tt,Ct=class e{constructor(e){T(this,ht)
O(this,"calls",[])
O(this,"violations",[])
O(this,"faults")
O(this,"initialized",!1)
O(this,"terminated",!1)
T(this,nt)
T(this,at)
T(this,rt)
T(this,ot)
T(this,ct)
T(this,lt,"0")
T(this,mt,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=_e[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:s,page:i={terminated:!1,recorded:new Set}}=e,n=Je[t][this.standard]
C(this,ot,s==="moodle"?{...n,...Be[this.standard]}:n)
C(this,ct,i)
C(this,nt,Ke[this.standard])
C(this,at,new $e(this.edition,A(this,ot),this.database,e))
C(this,rt,new it(this.edition,A(this,ot)))
this.api=R(this,ht,dt).call(this)}get(e){return this.database[e]}value(e){return A(this,rt).values.get(e)}values(){return Object.fromEntries(A(this,rt).values)}unsaved(){return[...A(this,
rt).own].filter(e=>A(this,rt).values.get(e)!==(this.database[e]??A(this,rt).initial(e)))}limit(e){return A(this,rt).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})}
logIn(e){A(this,ot).clearsStorage&&e.clear()}},Rt=class{constructor(e){T(this,At)
T(this,zt,new Set)
this.tell=e
document.addEventListener("securitypolicyviolation",({blockedURI:e})=>R(this,At,Tt).call(this,e))}hear(e){e.document.addEventListener("securitypolicyviolation",({blockedURI:e})=>R(this,At,
Tt).call(this,e))
e.document.addEventListener("click",({target:e})=>{const t=e?.closest?.("a[href]")
t&&R(this,At,Tt).call(this,t.href)},{capture:!0})
const{open:t,ReportingObserver:s}=e
e.open=(...s)=>{s[0]!==void 0&&R(this,At,Tt).call(this,String(s[0]))
return t.apply(e,s)}
s&&new s(e=>e.forEach(({body:e})=>R(this,At,Tt).call(this,e.blockedURL??"")),{types:["csp-violation"],buffered:!0}).observe()}}
zt=new WeakMap
At=new WeakSet
Tt=function(e){const{protocol:t,host:s,origin:i}=URL.canParse(e)?new URL(e):location
if(i!==location.origin&&/^(https?|wss?):$/.test(t)&&!(A(this,zt).has(s)||A(this,zt).size>=20)){A(this,zt).add(s)
this.tell([...A(this,zt)])}}
var Lt,Dt,Nt,Pt,qt,Ft,Vt,Gt,Bt,Zt,Ut,Ht,Yt,Xt,Jt,Kt,Qt,es,ts,ss,is,ns,as,rs,os="scormbuild-preview-tail:",cs="scormbuild-preview-room",ls="scormbuild-player",ms="scormbuild-window",hs=2e5,ds=
class{constructor(e,t){T(this,Ht)
T(this,Lt,null)
T(this,Dt,null)
T(this,Nt,!1)
T(this,Pt,!1)
T(this,qt,[])
T(this,Ft,0)
T(this,Vt,new WeakSet)
T(this,Gt,null)
T(this,Bt,"")
T(this,Zt,0)
T(this,Ut,performance.now())
this.port=e
this.begin=t
const{options:s,page:i,api:n}=t
this.api=s.standard==="scorm12"?"API":"API_1484_11"
this.offline=t.offline
this.lms=new Ct({...s,page:{terminated:i.terminated,recorded:new Set(i.recorded)},clock:()=>performance.now()-A(this,Ut),onCall:({method:e,args:t,at:s=0})=>{R(this,Ht,Jt).call(this,{do:"call",method:
e,args:t,at:s})
R(this,Ht,ts).call(this)
R(this,Ht,is).call(this)}})
const a=Object.fromEntries(Object.entries(this.lms.api).map(([e,t])=>[e,(...e)=>A(this,Nt)?void 0:t(...(e=>e.slice(0,8).map(c))(e))]))
R(this,Ht,Yt).call(this)
const r=()=>{A(this,Nt)||(window[this.api]=a)}
n==="at once"&&r()
n==="late"&&setTimeout(r,3e3)
t.alone&&C(this,Gt,new Rt(e=>R(this,Ht,Kt).call(this,{do:"asked",hosts:e})))
window.addEventListener("pagehide",()=>{C(this,Pt,!0)
R(this,Ht,Qt).call(this)})
t.window||R(this,Ht,as).call(this)}hear(e){if(e.do==="faults"){const{leaving:t}=this.lms.faults
this.lms.faults={...e.faults,...t?{leaving:t}:{}}
this.offline=e.offline
R(this,Ht,Jt).call(this,{do:"switched",at:R(this,Ht,Xt).call(this)})
for(const e of R(this,Ht,es).call(this))R(this,Ht,ss).call(this,e)}else e.do==="seen"?A(this,qt).splice(0,Math.max(0,e.count-(A(this,Ft)-A(this,qt).length))):e.do==="place"?R(this,Ht,Kt).call(this,
{do:"place",place:r(A(this,Lt))}):e.do==="die"?C(this,Nt,!0):e.do==="leave"&&R(this,Ht,rs).call(this,e.how)}take(e){if(this.begin.window){C(this,Dt,e)
e.postMessage({go:this.begin.url},location.origin)}}}
Lt=new WeakMap
Dt=new WeakMap
Nt=new WeakMap
Pt=new WeakMap
qt=new WeakMap
Ft=new WeakMap
Vt=new WeakMap
Gt=new WeakMap
Bt=new WeakMap
Zt=new WeakMap
Ut=new WeakMap
Ht=new WeakSet
Yt=()=>{const e=window
delete e.API
delete e.API_1484_11}
Xt=function(){return Math.round(performance.now()-A(this,Ut))}
Jt=function(e){C(this,Ft,A(this,Ft)+1)
A(this,qt).push(e)
A(this,qt).length>1e5&&A(this,qt).shift()
R(this,Ht,Kt).call(this,e)
A(this,Pt)&&R(this,Ht,Qt).call(this)}
Kt=function(e){A(this,Nt)||this.port.postMessage(e)}
Qt=function(){if(A(this,Nt)||!A(this,qt).length)return
const e=A(this,Ft)-A(this,qt).length;(e=>{try{localStorage.setItem(os+e.session,JSON.stringify(e))}catch{}})({session:this.begin.session,from:e,events:A(this,qt)})}
es=function(){const e=[],t=s=>{try{if(!s?.location.href)return
e.push(s)
for(let e=0;e<s.frames.length;e+=1)t(s.frames[e])}catch{}}
t(A(this,Lt)?.contentWindow)
t(A(this,Dt))
return e}
ts=function(){for(const e of R(this,Ht,es).call(this))if(!A(this,Vt).has(e.document)){A(this,Vt).add(e.document)
R(this,Ht,ss).call(this,e)
A(this,Gt)?.hear(e)
e.parent!==e&&e!==A(this,Lt)?.contentWindow||e.addEventListener("pagehide",()=>R(this,Ht,ns).call(this,"page"),{capture:!0})}}
ss=function(e){const t=()=>this.offline
if(Object.hasOwn(e.navigator,"onLine")||t()){Object.defineProperty(e.navigator,"onLine",{configurable:!0,get:()=>!t()})
e.dispatchEvent(new Event(t()?"offline":"online"))}}
is=function(){A(this,Zt)||C(this,Zt,window.setTimeout(()=>{C(this,Zt,0)
const e=(e=>{try{const t=e?.contentDocument?.querySelectorAll("#sb-outline li[data-key], article.lesson[data-key]")
return[...t??[]].slice(0,1e3).map(e=>{const{dataset:t}=e,{key:s="",title:i=e.querySelector("a")?.textContent?.trim()??""}=t
return[s.slice(0,100),i.slice(0,300)]})}catch{return null}})(A(this,Lt))
if(!e)return
const t=JSON.stringify(e)
t!==A(this,Bt)&&R(this,Ht,Kt).call(this,{do:"titles",titles:e})
C(this,Bt,t)},50))}
ns=function(e){if(!(A(this,Nt)||this.lms.faults.leaving||this.lms.terminated)&&this.lms.initialized){this.lms.faults.leaving=e
R(this,Ht,Jt).call(this,{do:"leaving",how:e,at:R(this,Ht,Xt).call(this)})}}
as=function(){const{url:e,title:t,place:s}=this.begin,i=((e,t={},...s)=>{const i=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&i.setAttribute(e,s===!0?"":s)
i.append(...s)
return i})("iframe",{title:`Course: ${t}`,allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
i.src=e+(s&&!e.includes("#")?s.hash:"")
i.addEventListener("load",()=>{i.classList.add("there")
R(this,Ht,Kt).call(this,{do:"there"})
if(this.lms.faults.leaving&&!this.lms.terminated){delete this.lms.faults.leaving
R(this,Ht,Jt).call(this,{do:"leaving",how:null,at:R(this,Ht,Xt).call(this)})}R(this,Ht,ts).call(this)
R(this,Ht,is).call(this)})
s&&i.addEventListener("load",()=>((e,{x:t,y:s},i)=>{const n=e.contentWindow
if(!n)return
const a=performance.now()+2500
let r=!1
const o=()=>{r=!0}
for(const e of["wheel","pointerdown","keydown","touchstart"])n.addEventListener(e,o,{once:!0,passive:!0})
const c=()=>{if(!(r||i()||performance.now()>a)){(Math.abs(n.scrollY-s)>1||Math.abs(n.scrollX-t)>1)&&n.scrollTo({left:t,top:s,behavior:"instant"})
setTimeout(c,40)}}
c()})(i,s,()=>A(this,Nt)),{once:!0})
C(this,Lt,i)
document.body.append(i)}
rs=async function(e){R(this,Ht,ns).call(this,e)
A(this,Lt)?.remove()
const t=A(this,Dt)
if(t&&!t.closed){t.close()
for(let e=0;e<40&&!t.closed;e+=1)await new Promise(e=>setTimeout(e,25))}R(this,Ht,Kt).call(this,{do:"left"})
C(this,Nt,!0)
R(this,Ht,Yt).call(this)}
var{parent:us,opener:fs}=window
if(us===window)fs&&(e=>{const t=setInterval(()=>e.postMessage(ms,location.origin),30)
window.addEventListener("message",({source:s,origin:i,data:n})=>{if(s===e&&i===location.origin&&typeof n?.go=="string"){clearInterval(t)
location.replace(n.go)}})})(fs)
else{Object.defineProperty(window,"parent",{value:window});(async(e,t)=>{let s=null
window.addEventListener("message",({source:i,origin:n,data:a,ports:[r]})=>{i===e&&n===t&&a===ls&&r?r.onmessage=({data:e})=>{const t=e
t.do==="begin"?s=new ds(r,t):t.do==="tails"?r.postMessage({do:"tails",tails:o(t.sessions)}):s?.hear(t)}:n===location.origin&&a===ms&&i&&s?.take(i)})
await(async()=>{const e=location.pathname.split("/")[1],t=[...["local","session"].map(e=>()=>window[`${e}Storage`].clear()),async()=>(await indexedDB.databases()).forEach(({name:e})=>e&&
indexedDB.deleteDatabase(e)),async()=>Promise.all((await caches.keys()).map(e=>caches.delete(e))),()=>localStorage.setItem(cs,e)]
try{if(localStorage.getItem(cs)===e)return}catch{}for(const e of t)await Promise.resolve().then(e).catch(()=>{})})()
e.postMessage(ls,t)})(us,location.hash.slice(1))}})()


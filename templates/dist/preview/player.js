"use strict";(()=>{var e=Object.defineProperty,t=e=>{throw TypeError(e)},s=(t,s,i)=>((t,s,i)=>s in t?e(t,s,{enumerable:!0,configurable:!0,writable:!0,value:i}):t[s]=i)(t,typeof s!="symbol"?s+"":s,i)
,i=(e,s,i)=>s.has(e)||t("Cannot "+i),n=(e,t,s)=>(i(e,t,"read from private field"),s?s.call(e):t.get(e)),a=(e,s,i)=>s.has(e)?t("Cannot add the same private member more than once")
:s instanceof WeakSet?s.add(e):s.set(e,i),r=(e,t,s,n)=>(i(e,t,"write to private field"),n?n.call(e,s):t.set(e,s),s),o=(e,t,s)=>(i(e,t,"access private method"),s)
,c="an LMS need not take more",l=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,m=/^\{lang=([^}]*)\}/,h=(e,t)=>s=>e.test(s)?"":t,d=e=>t=>/[\r\n]/.test(t)?"no line break":e(t)
,u=e=>t=>t.length<=e?"":`at most ${e} characters (${c})`,f=e=>t=>{const s=m.exec(t)
return s&&!l.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":u(e)(t.slice(s?.[0].length??0))},p=e=>d(t=>/^\{(?!lang=)/.test(t)
?'no text that begins with "{"':f(e)(t)),g=(e,t,s,{distinct:i=!1}={})=>n=>{const a=n.split(e)
return a.length>t?`at most ${t} parts joined by ${e} (${c})`:i&&new Set(a).size<a.length?"no duplicates":a.map(s).find(e=>e!=="")??""},w=(e,t)=>s=>{const i=s.split("[.]")
return i.length===2?e(i[0])||t(i[1]):"two sides joined by [.]"},v=(e,t)=>s=>{const i=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return i?e.includes(i[1])?/^(true|false)$/.test(i[2])?v(e.filter(e=>e!==i[1]),t)(s.slice(i[0].length)):`{${i[1]}=} true or false`:`no {${i[1]}=} here`:t(s)
},b=h(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),y=(e,t)=>s=>{const i=s.split("[:]")
return i.length===2&&i.every(s=>t&&s===""||e(s)==="")?i.includes("")||Number(i[0])<=Number(i[1])
?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},_=e=>t=>t.length>e?`at most ${e} characters (${c})
`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":"a URI (RFC 3986)",x=_(4e3),M=_(250)
,k=h(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),$=h(/^-?\d+$/,"CMISInteger"),S=h(/^.{0,255}$/s,"at most 255 characters"),I=(e,t)=>{const s=`${e}(,${e})*`
return h(new RegExp(`^(${s}|\\{${s}\\})$`),t)},j=I("[a-z0-9]","single characters [a-z0-9] separated by commas"),E=g("[,]",10,f(250)),W=h(/^$/,"nothing"),O=(...e)=>t=>e.some(e=>e(t)==="")
?"":e[e.length-1](t),z=(e,t)=>g("[,]",250,s=>s==="[.]"?"a step or an answer":w(O(W,e),t)(s)),A=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)
===""?"":"correct, incorrect, unanticipated, neutral or a number",T={text:()=>"",vocabulary:()=>"",identifier12:h(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters")
,decimal12:k,score12:O(W,k),sinteger12:$,time12:h(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS")
,timespan12:h(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS")
,result12:h(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:h(/^[01tf]$/,"one of 0 1 t f")
,choice12:j,fillIn12:S,numeric12:h(/^-?\d+(\.\d+)?$/,"a number"),likert12:h(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:I("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas")
,sequencing12:j,performance12:S,longId:x,real:b,language:O(W,h(l,"a language tag")),localized250:f(250),localized4000:f(4e3)
,timestamp:e=>{const t=/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,i=1,n=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const a=new Date(Date.UTC(s,i-1,n))
return a.getUTCMonth()===i-1&&a.getUTCDate()
===n?"":"a day of the calendar"},timeinterval:h(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,"PnYnMnDTnHnMnS, at most 2 decimals"),result:A(b)
,navRequest:h(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request")
,navRequest3:h(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition")
,trueFalse:h(/^(true|false)$/,"true or false"),choice:O(W,g("[,]",36,M,{distinct:!0})),fillIn:E,fillInPattern:v(["case_matters","order_matters"],E),longFillIn:f(4e3)
,longFillInPattern:v(["case_matters"],f(4e3)),matching:g("[,]",36,w(M,M)),performance:z(M,u(250)),performancePattern:v(["order_matters"],z(M,u(250))),sequencing:g("[,]",36,M)
,likert:M,numeric:b,numericPattern:y(b,!0),other:u(4e3)},C=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),R=(e,t)=>s=>{const i=e(s)
return i!==""&&T[t](s)===""?`${i} (Moodle's rule, not the standard's)`:i},L=C({identifier12:h(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks")
,score12:h(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,T.text]))},R)
,D=h(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),N=h(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),P=z(D,O(W,N,D)),q=f(1/0)
,F=C({longId:h(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:N,result:A(h(/^-?\d{1,4}(\.\d{1,18})?$/,"a number"))
,localized250:p(251),localized4000:p(4001),choice:g("[,]",36,D,{distinct:!0}),fillIn:d(q),fillInPattern:d(v(["case_matters","order_matters"],q)),longFillIn:d(q)
,longFillInPattern:d(v(["case_matters"],q)),matching:g("[,]",36,w(D,D)),performance:P,performancePattern:v(["order_matters"],z(D,O(W,N,y(N,!1),D))),sequencing:g("[,]",36,D)
,likert:D,numeric:N,numericPattern:y(N,!1),other:d(u(4e3))},R),V=h(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),G=C(F,(e,t)=>s=>{const i=T[t](s)||e(s)
return i===""&&["real","numeric","result"].includes(t)?V(s):i})
,B={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
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
response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},Z={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{
title:"SCORM 2004 4th Edition",model:"scorm2004"}}
function U(e,{without:t=[],limits:s={}}={}){const{model:i,without:n=[],changes:a={}}=Z[e],r=B[i],o=[...t,...n],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...r,elements:r.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,a[t])
t in s&&(e.limit=s[t])
return e}),parents:r.parents.filter(c),arrays:Object.fromEntries(Object.entries(r.arrays).filter(([e])=>c(e))),lmsArrays:r.lmsArrays.filter(c)}}function H(e){return/\.n(\.|$)/.test(e)
?"":e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function Y(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,i=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(i.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")
}var X,J,K,Q,ee,te,se,ie,ne,ae,re,oe,ce,le,me,he,de,ue,fe,pe,ge={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",mode:
"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},we=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ve=e=>String(Number((e/100).toFixed(2)))
function be(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],i=e==="scorm12"?t.split(":")
:/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(i[s]??0)*t*100),0)}var ye=class{constructor(e,t,s,i={}){a(this,ae)
a(this,X)
a(this,J)
a(this,K)
a(this,Q)
a(this,ee)
a(this,te)
a(this,se)
a(this,ie,new Map)
a(this,ne,!1)
r(this,K,i)
r(this,X,Z[e].model)
r(this,J,t)
r(this,Q,s)
r(this,ee,ge[n(this,X)])
r(this,te,U(e,t))
r(this,se,new Map(n(this,te).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=n(this,ee),s=n(this,Q),i=s[t]==="suspend",a=n(this,X)==="scorm12"||i
r(this,ne,!a)
const c=Object.entries(s).filter(([e])=>o(this,ae,ce).call(this,e,a))
r(this,ie,new Map(c))
return{entry:(n(this,X)==="scorm2004"?i:(s[e]??"not attempted")!=="not attempted")?i?"resume":"":"ab-initio",values:new Map(c)}}save(e,t,{final:s,lost:i},a=e=>e()){const{sends:r="all"}=n(this,J)
if(i&&r==="all")return
s&&o(this,ae,pe).call(this,e,t)
const c=o(this,ae,re).call(this,e,t)
if(r==="changed")for(const t of c)n(this,ie).set(t,e.get(t)??"")
if(i)return
const l=o(this,ae,oe).call(this,c).map(t=>[t,e.get(t)??""]),m=s?o(this,ae,ue).call(this,e,t):[]
a(()=>{o(this,ae,de).call(this)
for(const[e,t]of[...l,...m])o(this,ae,he).call(this,e,t)
o(this,ae,fe).call(this)})}size(e,t,s){const i=e=>(new TextEncoder).encode(e).length
return o(this,ae,re).call(this,e,t).reduce((t,n)=>t+s+i(n)+i(e.get(n)??""),0)}}
X=new WeakMap
J=new WeakMap
K=new WeakMap
Q=new WeakMap
ee=new WeakMap
te=new WeakMap
se=new WeakMap
ie=new WeakMap
ne=new WeakMap
ae=new WeakSet
re=function(e,t){return[...t].filter(t=>(n(this,J).sends??"all")==="all"||o(this,ae,me).call(this,t,e))}
oe=function(e){const{form:t}=n(this,J)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
ce=function(e,t){const s=n(this,se).get(H(e))
return!!s&&(!!o(this,ae,le).call(this,s)||t&&(!s.session||n(this,J).keepsExit===!0&&s.name===n(this,ee).exit))}
le=function(e){return n(this,te).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==n(this,ee).totalTime}
me=function(e,t){if(e===n(this,ee).sessionTime)return!1
const s=H(e)===e?n(this,se).get(e)?.initial??"":void 0
return t.get(e)!==(n(this,ie).get(e)??s)}
he=function(e,t){const{stores:s}=n(this,J)
if(s&&!s.some(t=>e.startsWith(t)))return
const i=n(this,Q)[e]
n(this,J).looseComparison&&i!==void 0&&((e,t)=>e===t||we.test(e)&&we.test(t)&&Number(e)===Number(t))(i,t)||(n(this,Q)[e]=t)}
de=function(){if(n(this,ne)&&!n(this,J).keepsRows)for(const e of Object.keys(n(this,Q)))o(this,ae,ce).call(this,e,!1)||delete n(this,Q)[e]
r(this,ne,!1)}
ue=function(e,t){const{totalTime:s,sessionTime:i,exit:a}=n(this,ee),r=e.get(s)??"",o=((e,t,s)=>{const i=be(e,t)+be(e,s),n=Math.floor(i/36e4),a=Math.floor(i/6e3)%60
if(e==="scorm2004")return`PT${[n&&`${n}H`,a&&`${a}M`,i%6e3&&`${ve(i%6e3)}S`].filter(Boolean).join("")||"0S"}`
const r=e=>String(e).padStart(2,"0")
return`${[String(n).padStart(4,"0"),r(a),r(Math.floor(i/100)%60)].join(":")}.${r(i%100)}`})(n(this,X),r,e.get(i)??"")
return[[s,o==="PT0S"?n(this,J).noTime??o:o],...n(this,J).keepsExit||t.has(a)?[]:[[a,""]]]}
fe=function(){if(Object.entries(n(this,J).dropsState??{}).some(([e,t])=>t.includes(n(this,Q)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete n(this,Q)[e]}
pe=function(e,t){const{mode:s,credit:i,status:a}=n(this,ee),r=e.get(s)==="normal"&&e.get(i)==="credit",o=(s,i)=>{e.set(s,i)
t.add(s)},c=(t,s)=>{const[i,n]=[e.get(t)??"",e.get(s)??""]
return i===""||n===""?void 0:Number(i)>=Number(n)}
if(n(this,X)==="scorm12"){const t=(e.get(a)??"not attempted")==="not attempted"
t&&o(a,"completed")
const s=c("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:i="completed"}=n(this,J),l={any:!0,unset:t,completed:e.get(a)==="completed"}[i]
r&&s!==void 0&&l&&o(a,s?"passed":"failed")
return}const l=c("cmi.progress_measure","cmi.completion_threshold")
if(r&&n(this,J).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=n(this,K),i=t=>(e.get(t)??"unknown")!=="unknown"
t||i(a)||o(a,"completed")
s||i("cmi.success_status")||o("cmi.success_status","passed")}r&&l!==void 0&&o(a,l?"completed":"incomplete")
const m=c("cmi.score.scaled","cmi.scaled_passing_score")
r&&n(this,J).derivesSuccess!==!1&&m!==void 0&&o("cmi.success_status",m?"passed":"failed")}
var _e={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,
first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:
!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},xe={limit:65536,each:150},Me={
..._e.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":
64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:L,numbers:!0,failure:"101",offline:"lie",beacon:xe,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{
"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},ke={..._e.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:F,failure:"101",offline:"lie",beacon:xe,clearsStorage:!0,
oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},$e={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Se={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},Ie={strict:{title:"Strict",about:"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{capped:!0},scorm2004:
{capped:!0,formats:G}},adl:{title:"Standard (ADL)",about:"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{
},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Me,scorm2004:ke},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Me,limits:{}},scorm2004:ke},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:$e,scorm2004:$e},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:Se,scorm2004:
Se}},je={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"}
,getValue:{name:"LMSGetValue",general:"101",before:"301",after:"301"},setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},commit:{name:"LMSCommit",general:"101",before:"301",after:
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
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},Ee=/^(.+)\.(_children|_count|_version)$/
function We(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const i=t.slice(0,s).join(".")
return[{array:i,pattern:H(i),index:Number(e)}]})}var Oe,ze,Ae,Te,Ce,Re,Le,De,Ne,Pe,qe,Fe,Ve,Ge,Be,Ze,Ue,He,Ye,Xe=(e,t)=>({result:"",error:e,rule:t}),Je=(e,t)=>({result:"false",error:e,rule:t})
,Ke=e=>e.format==="score12",Qe=class{constructor(e,t={}){a(this,Le)
s(this,"values",new Map)
s(this,"own",new Set)
s(this,"refused",[])
s(this,"readBack",null)
a(this,Oe)
a(this,ze)
a(this,Ae)
a(this,Te)
a(this,Ce)
a(this,Re,new Map)
r(this,Oe,Z[e].model)
r(this,ze,t)
r(this,Ae,U(e,t))
r(this,Te,je[n(this,Oe)].codes)
r(this,Ce,new Map(n(this,Ae).elements.map(e=>[e.name,e])))}knows(e){return n(this,Ce).has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of We(e))n(this,Re).set(t,Math.max(o(this,Le,De).call(this,t),s+1))}load(e){const t=new Map
for(const[s,i]of e){this.provide(s,i)
for(const{array:e,index:i}of We(s))t.set(e,(t.get(e)??new Set).add(i))}if(n(this,ze).countsRecords)for(const[e,s]of t)n(this,Re).set(e,s.size)}initial(e){return o(this,Le,Ne).call(this,e)
?.initial}limit(e){return o(this,Le,Ne).call(this,e)?.limit??1/0}isNumber(e){const t=o(this,Le,Ne).call(this,e)
return e.endsWith("._count")||t!==void 0&&Ke(t)&&this.own.has(e)}read(e){const t=n(this,Te)
if(e==="")return Xe(t.noName,"an element name")
if(n(this,ze).silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Ee.exec(e),i=o(this,Le,Ne).call(this,e)
if(s?!o(this,Le,Pe).call(this,s[1]):!i)return Xe(n(this,Le,qe),"no such element")
if(We(e).some(({array:e,index:t})=>t>=o(this,Le,De).call(this,e)))return Xe(t.getIndex,"an index below _count")
if(s)return o(this,Le,Fe).call(this,s[1],s[2])
if(i?.access==="wo")return Xe(t.writeOnly,"the element is write-only")
const a=(this.readBack??this.values).get(e)??i?.initial
return a!==void 0?{result:a,error:"0"}:{...Xe(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=n(this,Te)
if(e==="")return Je(s.setNoName,"an element name")
const i=Ee.exec(e)
if(i&&o(this,Le,Pe).call(this,i[1]))return Je(s.keyword,`${i[2]} is read-only`)
const a=o(this,Le,Ne).call(this,e)
if(!a)return Je(n(this,Le,qe),"no such element")
if(a.access==="ro")return Je(s.readOnly,"the element is read-only")
if(this.refused.some(e=>a.name.startsWith(e)))return{...Je("401","injected refusal"),excused:!0}
const r=o(this,Le,Ge).call(this,a,e)??o(this,Le,Be).call(this,a,e,t)??o(this,Le,Ye).call(this,a,e,t)
if(r)return Je(...r)
this.provide(e,o(this,Le,Ve).call(this,a,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
Oe=new WeakMap
ze=new WeakMap
Ae=new WeakMap
Te=new WeakMap
Ce=new WeakMap
Re=new WeakMap
Le=new WeakSet
De=function(e){return n(this,Re).get(e)??0}
Ne=function(e){return n(this,Ce).get(H(e))}
Pe=function(e){const t=H(e)
return t!==""&&[...n(this,Ce).keys()].some(e=>e===t||e.startsWith(`${t}.`))}
qe=function(){return n(this,ze).unknown??n(this,Te).undefined}
Fe=function(e,t){const s=n(this,Te),i=H(e)
return t==="_version"?e==="cmi"?{result:n(this,Ae).version,error:"0"}:Xe(n(this,Le,qe),"only cmi has _version"):t==="_count"?i in n(this,Ae).arrays?{result:String(o(this,Le,De).call(this,e))
,error:"0"}:Xe(s.notArray,"only an array has _count"):n(this,Ae).parents.includes(i)?{result:Y(n(this,Ae),i),error:"0"}:Xe(s.childless,"the element has no _children")}
Ve=function(e,t,s){const{appends:i=[],emptyScore:a}=n(this,ze)
return i.includes(e.name)?(this.values.get(t)??"")+s:s===""&&a!==void 0&&Ke(e)?a:s}
Ge=function(e,t){const s=n(this,Te),i=We(t)
for(const{array:e,pattern:t,index:a}of i){const{most:i=1/0}=n(this,Ae).arrays[t]
if(a>o(this,Le,De).call(this,e))return[s.setIndex,"indexes without a gap"]
if(n(this,Ae).lmsArrays.includes(t)&&a>=o(this,Le,De).call(this,e))return[s.setIndex,"only the LMS adds records here"]
if(n(this,ze).capped&&a>=i)return[s.setIndex,`at most ${i} records (${c})`]}if(e.needs&&!this.values.has(`${i[0].array}.${i[0].index}.${e.needs}`))
return[s.dependency,`the ${e.needs} must be set first`]}
Be=function(e,t,s){const i=n(this,Te),{limit:a=1/0,range:r,vocabulary:l}=e
if(l&&!l.includes(s))return[i.type,`one of: ${l.join(", ")}`]
if(s.length>a)return[i.type,`at most ${a} characters${n(this,Oe)==="scorm12"?"":` (${c})`}`]
const m=o(this,Le,Ze).call(this,o(this,Le,Ue).call(this,e,t),s)||o(this,Le,He).call(this,e,t,s)
if(m)return[i.type,m]
if(!r||s==="")return
const[h,d=1/0]=r
return Number(s)>=h&&Number(s)<=d?void 0:[i.range,d===1/0?`a number not below ${h}`:`a number from ${h} to ${d}`]}
Ze=function(e,t){return(n(this,ze).formats?.[e]??T[e])(t)}
Ue=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:i,index:a}]=We(t),r=s??this.values.get(`${i}.${a}.type`)
return r===void 0?"text":n(this,Ae).types[r][e.format]}
He=function(e,t,s){if(n(this,Oe)!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const i=t.slice(0,-5),a=Array.from({length:o(this,Le,De).call(this,`${i}.correct_responses`)},(e,t)=>t),r=[`${i}.student_response`,...a.map(e=>`${i}.correct_responses.${e}.pattern`)]
for(const e of r){const[t,i]=[this.values.get(e),o(this,Le,Ne).call(this,e)],n=t!==void 0&&i&&o(this,Le,Ze).call(this,o(this,Le,Ue).call(this,i,e,s),t)
if(n)return`${e} does not fit: ${n}`}return""}
Ye=function(e,t,s){const i=n(this,Te)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[i.conflict,"never changed"]
const a=We(t),r=e.format==="pattern"&&this.values.get(`${a[0].array}.${a[0].index}.type`),l=r?n(this,Ae).types[r]:void 0,{array:m,index:h}=a.at(-1)??{array:"",index:0},{patterns:d=1/0}=l??{}
if(h>=d&&d===1)return[i.conflict,"one pattern"]
if(h>=d&&n(this,ze).capped)return[i.conflict,`at most ${d} patterns (${c})`]
if(!e.unique&&(!l||l.repeats))return
const u=t.slice(`${m}.${h}`.length)
for(let e=0;e<o(this,Le,De).call(this,m);e+=1)if(e!==h&&this.values.get(`${m}.${e}${u}`)===s)return[i.conflict,"no duplicates"]}
var et,tt,st,it,nt,at,rt,ot,ct,lt,mt,ht,dt,ut,ft,pt,gt,wt,vt,bt,yt,_t,xt,Mt,kt,$t,St={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},It={result:"true",error:"0"}
function jt(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}et=new WeakMap
tt=new WeakMap
st=new WeakMap
it=new WeakMap
nt=new WeakMap
at=new WeakMap
rt=new WeakMap
ot=new WeakSet
ct=function(){const e={}
for(const t of Object.keys(n(this,et).session))e[n(this,et).session[t].name]=(...e)=>o(this,ot,lt).call(this,t,e)
for(const t of Object.keys(n(this,et).support))e[n(this,et).support[t]]=(...e)=>o(this,ot,pt).call(this,t,e)
return e}
lt=function(e,t){const{name:s}=n(this,et).session[e],i=o(this,ot,ht).call(this,e)
o(this,ot,ft).call(this,e)
o(this,ot,mt).call(this,e,s,t)
const a=o(this,ot,wt).call(this,e,t)??o(this,ot,yt).call(this,e)??o(this,ot,vt).call(this,t,o(this,ot,_t).call(this,e,t.map(String)))
r(this,at,a.error)
let c=a.result
i==="null"&&(c=null)
i==="page"&&(c="<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>")
i!=="undefined"&&i!=="throw"||(c=void 0)
n(this,it).numbers&&e==="getValue"&&a.error==="0"&&n(this,st).isNumber(String(t[0]))&&(c=Number(a.result))
i==="boolean"&&/^(true|false)$/.test(a.result)&&(c=a.result==="true")
o(this,ot,gt).call(this,s,t,c,a)
if(i==="throw")throw new Error(`${s} failed in the LMS`)
return c}
mt=function(e,t,s){if(e==="initialize"&&n(this,it).brokenReturn&&n(this,nt).recorded.has(this.options.sco??"")){o(this,ot,gt).call(this,t,s,void 0,{result:"",error:n(this,at)
,rule:"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
ht=function(e){const t=this.faults[e]
return t!==void 0||e!=="commit"&&e!=="terminate"?t:this.faults.leaving==="window"&&n(this,it).windowClosed==="lost"?"lie":this.faults.leaving&&o(this,ot,ut).call(this)
?"false":this.faults.offline?n(this,it).offline??"false":void 0}
dt=function(){return this.faults.leaving!==void 0&&n(this,it).beacon!==void 0}
ut=function(){const{beacon:e}=n(this,it)
return e!==void 0&&n(this,tt).size(n(this,st).values,n(this,st).own,e.each)>e.limit}
ft=function(e){const{delay:t=0,serverDelay:s=0}=this.faults,i=Date.now()+t+(/Value$/.test(e)?0:s)
for(;Date.now()<i;);}
pt=function(e,t){const s=e==="lastError"?n(this,at):String(t[0]??""),i=e==="diagnostic"&&s===""?n(this,at):s,a=e==="lastError"?s:n(this,et).strings[i]??"",r=!t.every(e=>typeof e=="string")
||e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
o(this,ot,gt).call(this,n(this,et).support[e],t,a,{result:a,error:"0",rule:r})
return a}
gt=function(e,t,s,{error:i,rule:a,excused:r}){const{clock:o,onCall:c}=this.options,l={method:e,args:t,result:s,error:i}
a&&(l.rule=a)
r&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!a||r)return
const m=`${i} ${n(this,et).strings[i]}`,h=a.includes("Moodle")?"":` [${n(this,et).source}]`
this.violations.push(`${e}(${t.map(jt).join(", ")}) -> ${m}: ${a}${h}`)}
wt=function(e,t){const{before:s,running:i,after:a}=n(this,et).session[e],r=(t,s)=>o(this,ot,bt).call(this,e,t,s),c=e==="setValue"&&n(this,it).texts?t.slice(0,1):t
if(t.length!==St[e]||c.some(e=>typeof e!="string"))return r(n(this,et).codes.argument,`exactly ${St[e]} argument(s), all strings`)
if(!/Value$/.test(e)&&t[0]!=="")return r(n(this,et).codes.argument,"the argument must be an empty string")
const l=this.terminated&&e==="initialize"&&n(this,it).beginsAgain
return this.terminated&&!l?r(a,"the session has ended"):e==="initialize"&&n(this,it).oneSession&&n(this,nt).terminated?r(a,"one session in one page (Moodle)")
:this.initialized&&i&&!l?r(i,"the session has already begun"):!this.initialized&&s?r(s,"the session has not begun"):void 0}
vt=(e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"}
bt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
yt=function(e){const t=o(this,ot,ht).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const i=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||o(this,ot,$t).call(this,e,!0)
e==="terminate"&&(i||n(this,it).endsAnyway)&&o(this,ot,xt).call(this)
if(i)return It
const a=n(this,it).failure??n(this,et).session[e].general
return{...o(this,ot,bt).call(this,e,a,"injected fault"),excused:!0}}
_t=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...o(this,ot,bt).call(this,e,n(this,et).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return n(this,st).read(t)
if(e==="setValue")return o(this,ot,Mt).call(this,t,s)
if(e==="initialize")return o(this,ot,kt).call(this)
o(this,ot,$t).call(this,e,!1)
e==="terminate"&&o(this,ot,xt).call(this)
return It}
xt=function(){this.terminated=!0
n(this,nt).terminated=!0;[...n(this,st).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&n(this,nt).recorded.add(this.options.sco??"")}
Mt=function(e,t){const{refuse:s=[],room:i=1/0,cut:a=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=i)return{...o(this,ot,bt).call(this,"setValue",n(this,et).codes.setIndex,"injected lack of room"),excused:!0}
n(this,st).refused=s
return n(this,st).assign(e,e==="cmi.suspend_data"?t.slice(0,a):t)}
kt=function(){const e=this.terminated
e&&r(this,st,new Qe(this.edition,n(this,it)))
this.terminated=!1
const{learner:t={id:"learner",name:"Learner, One"},mode:s="normal",credit:i="credit",...a}=this.options,{entry:o,values:c}=n(this,tt).open(),{losesZero:l,threshold:m}=n(this,it),h=e=>l&&e?.trim()
==="0"?void 0:e,[d,u,f]=this.standard==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"],p={[`${d}.${u}_id`]:t.id,[`${d}.${u}_name`]:t.name,[`${d}.${f}`]:s,[`${d}.credit`]:i,[
`${d}.entry`]:a.entry??o,"cmi.launch_data":h(a.launchData),"cmi.student_data.mastery_score":h(a.masteryScore)
,"cmi.scaled_passing_score":a.scaledPassingScore,"cmi.completion_threshold":(m&&a.thresholdOfAttribute)
??a.completionThreshold,[`cmi.${this.standard==="scorm12"?"student_data.":""}max_time_allowed`]:a.maxTimeAllowed,[`cmi.${this.standard==="scorm12"?"student_data.":""}time_limit_action`]:
a.timeLimitAction}
n(this,st).load(c)
for(const[e,t]of Object.entries(p))t!==void 0&&n(this,st).knows(e)&&n(this,st).provide(e,t)
r(this,rt,new Map(n(this,st).values))
n(this,it).reads&&(n(this,st).readBack=n(this,rt))
this.initialized=!0
return e?{...It,rule:"one session in a launch; this LMS begins another"}:It}
$t=function(e,t){const s=n(this,ot,dt)?this.options.post:void 0
n(this,tt).save(n(this,st).values,n(this,st).own,{final:e==="terminate",lost:t},s)
if(n(this,it).reads==="before"){n(this,st).readBack=n(this,rt)
r(this,rt,new Map(n(this,st).values))}}
var Et,Wt,Ot,zt=class e{constructor(e){a(this,ot)
s(this,"calls",[])
s(this,"violations",[])
s(this,"faults")
s(this,"initialized",!1)
s(this,"terminated",!1)
a(this,et)
a(this,tt)
a(this,st)
a(this,it)
a(this,nt)
a(this,at,"0")
a(this,rt,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=Z[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:i,page:c={terminated:!1,recorded:new Set}}=e,l=Ie[t][this.standard]
r(this,it,i==="moodle"?{...l,..._e[this.standard]}:l)
r(this,nt,c)
r(this,et,je[this.standard])
r(this,tt,new ye(this.edition,n(this,it),this.database,e))
r(this,st,new Qe(this.edition,n(this,it)))
this.api=o(this,ot,ct).call(this)}get(e){return this.database[e]}value(e){return n(this,st).values.get(e)}values(){return Object.fromEntries(n(this,st).values)}unsaved(){return[...n(this,st)
.own].filter(e=>n(this,st).values.get(e)!==(this.database[e]??n(this,st).initial(e)))}limit(e){return n(this,st).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})
}logIn(e){n(this,it).clearsStorage&&e.clear()}},At=class{constructor(e){a(this,Wt)
a(this,Et,new Set)
this.tell=e
document.addEventListener("securitypolicyviolation",({blockedURI:e})=>o(this,Wt,Ot).call(this,e))}hear(e){e.document.addEventListener("securitypolicyviolation",({blockedURI:e})=>o(this,Wt,Ot)
.call(this,e))
e.document.addEventListener("click",({target:e})=>{const t=e?.closest?.("a[href]")
t&&o(this,Wt,Ot).call(this,t.href)},{capture:!0})
const{open:t,ReportingObserver:s}=e
e.open=(...s)=>{s[0]!==void 0&&o(this,Wt,Ot).call(this,String(s[0]))
return t.apply(e,s)}
s&&new s(e=>e.forEach(({body:e})=>o(this,Wt,Ot).call(this,e.blockedURL??"")),{types:["csp-violation"],buffered:!0}).observe()}}
Et=new WeakMap
Wt=new WeakSet
Ot=function(e){const{protocol:t,host:s,origin:i}=URL.canParse(e)?new URL(e):location
if(i!==location.origin&&/^(https?|wss?):$/.test(t)&&!(n(this,Et).has(s)||n(this,Et).size>=20)){n(this,Et).add(s)
this.tell([...n(this,Et)])}}
function Tt(e){try{const t=e?.contentWindow
if(t)return{hash:t.location.hash.slice(0,1e3),x:t.scrollX,y:t.scrollY}}catch{}return{hash:"",x:0,y:0}}var Ct="scormbuild-preview-tail:",Rt="scormbuild-preview-room"
function Lt(e){return e.flatMap(e=>{try{const t=localStorage.getItem(Ct+e)
localStorage.removeItem(Ct+e)
return t?[JSON.parse(t)]:[]}catch{return[]}})}var Dt="scormbuild-player",Nt="scormbuild-window",Pt=2e5
function qt(e){if(typeof e=="string")return e.slice(0,Pt)
if(e===null||["number","boolean","undefined"].includes(typeof e))return e
try{return[String(e).slice(0,Pt)]}catch{return["[object Object]"]}}var Ft,Vt,Gt,Bt,Zt,Ut,Ht,Yt,Xt,Jt,Kt,Qt,es,ts,ss,is,ns,as,rs,os,cs,ls,ms,hs,ds=class{constructor(e,t){a(this,Qt)
a(this,Ft,null)
a(this,Vt,null)
a(this,Gt,!1)
a(this,Bt,!1)
a(this,Zt,[])
a(this,Ut,0)
a(this,Ht,new WeakSet)
a(this,Yt,null)
a(this,Xt,"")
a(this,Jt,0)
a(this,Kt,performance.now())
this.port=e
this.begin=t
const{options:s,page:i,api:c}=t
this.api=s.standard==="scorm12"?"API":"API_1484_11"
this.offline=t.offline
this.lms=new zt({...s,page:{terminated:i.terminated,recorded:new Set(i.recorded)},clock:()=>performance.now()-n(this,Kt),onCall:({method:e,args:t,at:s=0})=>{o(this,Qt,ss)
.call(this,{do:"call",method:e,args:t,at:s})
o(this,Qt,rs).call(this)
o(this,Qt,cs).call(this)}})
const l=Object.fromEntries(Object.entries(this.lms.api).map(([e,t])=>[e,(...e)=>n(this,Gt)?void 0:t(...(e=>e.slice(0,8).map(qt))(e))]))
o(this,Qt,es).call(this)
const m=()=>{n(this,Gt)||(window[this.api]=l)}
c==="at once"&&m()
c==="late"&&setTimeout(m,3e3)
t.alone&&r(this,Yt,new At(e=>o(this,Qt,is).call(this,{do:"asked",hosts:e})))
window.addEventListener("pagehide",()=>{r(this,Bt,!0)
o(this,Qt,ns).call(this)})
t.window||o(this,Qt,ms).call(this)}hear(e){if(e.do==="faults"){const{leaving:t}=this.lms.faults
this.lms.faults={...e.faults,...t?{leaving:t}:{}}
this.offline=e.offline
o(this,Qt,ss).call(this,{do:"switched",at:o(this,Qt,ts).call(this)})
for(const e of o(this,Qt,as).call(this))o(this,Qt,os).call(this,e)}else e.do==="seen"?n(this,Zt).splice(0,Math.max(0,e.count-(n(this,Ut)-n(this,Zt).length))):e.do==="place"?o(this,Qt,is)
.call(this,{do:"place",place:Tt(n(this,Ft))}):e.do==="die"?r(this,Gt,!0):e.do==="leave"&&o(this,Qt,hs).call(this,e.how)}take(e){if(this.begin.window){r(this,Vt,e)
e.postMessage({go:this.begin.url},location.origin)}}}
Ft=new WeakMap
Vt=new WeakMap
Gt=new WeakMap
Bt=new WeakMap
Zt=new WeakMap
Ut=new WeakMap
Ht=new WeakMap
Yt=new WeakMap
Xt=new WeakMap
Jt=new WeakMap
Kt=new WeakMap
Qt=new WeakSet
es=()=>{const e=window
delete e.API
delete e.API_1484_11}
ts=function(){return Math.round(performance.now()-n(this,Kt))}
ss=function(e){r(this,Ut,n(this,Ut)+1)
n(this,Zt).push(e)
n(this,Zt).length>1e5&&n(this,Zt).shift()
o(this,Qt,is).call(this,e)
n(this,Bt)&&o(this,Qt,ns).call(this)}
is=function(e){n(this,Gt)||this.port.postMessage(e)}
ns=function(){if(n(this,Gt)||!n(this,Zt).length)return
const e=n(this,Ut)-n(this,Zt).length;(e=>{try{localStorage.setItem(Ct+e.session,JSON.stringify(e))}catch{}})({session:this.begin.session,from:e,events:n(this,Zt)})}
as=function(){const e=[],t=s=>{try{if(!s?.location.href)return
e.push(s)
for(let e=0;e<s.frames.length;e+=1)t(s.frames[e])}catch{}}
t(n(this,Ft)?.contentWindow)
t(n(this,Vt))
return e}
rs=function(){for(const e of o(this,Qt,as).call(this))if(!n(this,Ht).has(e.document)){n(this,Ht).add(e.document)
o(this,Qt,os).call(this,e)
n(this,Yt)?.hear(e)
e.parent!==e&&e!==n(this,Ft)?.contentWindow||e.addEventListener("pagehide",()=>o(this,Qt,ls).call(this,"page"),{capture:!0})}}
os=function(e){const t=()=>this.offline
if(Object.hasOwn(e.navigator,"onLine")||t()){Object.defineProperty(e.navigator,"onLine",{configurable:!0,get:()=>!t()})
e.dispatchEvent(new Event(t()?"offline":"online"))}}
cs=function(){n(this,Jt)||r(this,Jt,window.setTimeout(()=>{r(this,Jt,0)
const e=(e=>{try{const t=e?.contentDocument?.querySelectorAll("#sb-outline li[data-key], article.lesson[data-key]")
return[...t??[]].slice(0,1e3).map(e=>{const{dataset:t}=e,{key:s="",title:i=e.querySelector("a")?.textContent?.trim()??""}=t
return[s.slice(0,100),i.slice(0,300)]})}catch{return null}})(n(this,Ft))
if(!e)return
const t=JSON.stringify(e)
t!==n(this,Xt)&&o(this,Qt,is).call(this,{do:"titles",titles:e})
r(this,Xt,t)},50))}
ls=function(e){if(!(n(this,Gt)||this.lms.faults.leaving||this.lms.terminated)&&this.lms.initialized){this.lms.faults.leaving=e
o(this,Qt,ss).call(this,{do:"leaving",how:e,at:o(this,Qt,ts).call(this)})}}
ms=function(){const{url:e,title:t,place:s}=this.begin,i=((e,t={},...s)=>{const i=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&i.setAttribute(e,s===!0?"":s)
i.append(...s)
return i})("iframe",{title:`Course: ${t}`,allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
i.src=e+(s&&!e.includes("#")?s.hash:"")
i.addEventListener("load",()=>{i.classList.add("there")
o(this,Qt,is).call(this,{do:"there"})
if(this.lms.faults.leaving&&!this.lms.terminated){delete this.lms.faults.leaving
o(this,Qt,ss).call(this,{do:"leaving",how:null,at:o(this,Qt,ts).call(this)})}o(this,Qt,rs).call(this)
o(this,Qt,cs).call(this)})
s&&i.addEventListener("load",()=>((e,{x:t,y:s},i)=>{const n=e.contentWindow
if(!n)return
const a=performance.now()+2500
let r=!1
const o=()=>{r=!0}
for(const e of["wheel","pointerdown","keydown","touchstart"])n.addEventListener(e,o,{once:!0,passive:!0})
const c=()=>{if(!(r||i()||performance.now()>a)){(Math.abs(n.scrollY-s)>1||Math.abs(n.scrollX-t)>1)&&n.scrollTo({left:t,top:s,behavior:"instant"})
setTimeout(c,40)}}
c()})(i,s,()=>n(this,Gt)),{once:!0})
r(this,Ft,i)
document.body.append(i)}
hs=async function(e){o(this,Qt,ls).call(this,e)
n(this,Ft)?.remove()
const t=n(this,Vt)
if(t&&!t.closed){t.close()
for(let e=0;e<40&&!t.closed;e+=1)await new Promise(e=>setTimeout(e,25))}o(this,Qt,is).call(this,{do:"left"})
r(this,Gt,!0)
o(this,Qt,es).call(this)}
var{parent:us,opener:fs}=window
if(us===window)fs&&(e=>{const t=setInterval(()=>e.postMessage(Nt,location.origin),30)
window.addEventListener("message",({source:s,origin:i,data:n})=>{if(s===e&&i===location.origin&&typeof n?.go=="string"){clearInterval(t)
location.replace(n.go)}})})(fs)
else{Object.defineProperty(window,"parent",{value:window});(async(e,t)=>{let s=null
window.addEventListener("message",({source:i,origin:n,data:a,ports:[r]})=>{i===e&&n===t&&a===Dt&&r?r.onmessage=({data:e})=>{const t=e
t.do==="begin"?s=new ds(r,t):t.do==="tails"?r.postMessage({do:"tails",tails:Lt(t.sessions)}):s?.hear(t)}:n===location.origin&&a===Nt&&i&&s?.take(i)})
await(async()=>{const e=location.pathname.split("/")[1],t=[...["local","session"].map(e=>()=>window[`${e}Storage`].clear()),async()=>(await indexedDB.databases())
.forEach(({name:e})=>e&&indexedDB.deleteDatabase(e)),async()=>Promise.all((await caches.keys()).map(e=>caches.delete(e))),()=>localStorage.setItem(Rt,e)]
try{if(localStorage.getItem(Rt)===e)return}catch{}for(const e of t)await Promise.resolve().then(e).catch(()=>{})})()
e.postMessage(Dt,t)})(us,location.hash.slice(1))}})()


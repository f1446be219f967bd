"use strict";(()=>{var e,t,s=Object.defineProperty,i=e=>{throw TypeError(e)},n=(e,t,i)=>((e,t,i)=>t in e?s(e,t,{enumerable:!0,configurable:!0,writable:!0,value:i}):e[t]=i)
(e,typeof t!="symbol"?t+"":t,i),a=(e,t,s)=>t.has(e)||i("Cannot "+s),r=(e,t,s)=>(a(e,t,"read from private field"),s?s.call(e):t.get(e)),o=(e,t,s)=>t.has(e)
?i("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),c=(e,t,s,i)=>(a(e,t,"write to private field"),i?i.call(e,s):t.set(e,s),s)
,l=(e,t,s)=>(a(e,t,"access private method"),s),m="an LMS need not take more",h=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,d=/^\{lang=([^}]*)\}/,u=(e,t)=>s=>e.test(s)?"":t,f=e=>t=>/[\r\n]/.test(t)
?"no line break":e(t),p=e=>t=>t.length<=e?"":`at most ${e} characters (${m})`,g=e=>t=>{const s=d.exec(t)
return s&&!h.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":p(e)(t.slice(s?.[0].length??0))},w=e=>f(t=>/^\{(?!lang=)/.test(t)
?'no text that begins with "{"':g(e)(t)),v=(e,t,s,{distinct:i=!1}={})=>n=>{const a=n.split(e)
return a.length>t?`at most ${t} parts joined by ${e} (${m})`:i&&new Set(a).size<a.length?"no duplicates":a.map(s).find(e=>e!=="")??""},y=(e,t)=>s=>{const i=s.split("[.]")
return i.length===2?e(i[0])||t(i[1]):"two sides joined by [.]"},b=(e,t)=>s=>{const i=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return i?e.includes(i[1])?/^(true|false)$/.test(i[2])?b(e.filter(e=>e!==i[1]),t)(s.slice(i[0].length)):`{${i[1]}=} true or false`:`no {${i[1]}=} here`:t(s)
},_=u(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),k=(e,t)=>s=>{const i=s.split("[:]")
return i.length===2&&i.every(s=>t&&s===""||e(s)==="")?i.includes("")||Number(i[0])<=Number(i[1])
?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},x=e=>t=>t.length>e?`at most ${e} characters (${m})
`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":"a URI (RFC 3986)",S=u(/^$/,"nothing")
,M=(...e)=>t=>e.some(e=>e(t)==="")?"":e[e.length-1](t),$=(e,t)=>v("[,]",250,s=>s==="[.]"?"a step or an answer":y(M(S,e),t)(s)),I=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)
===""?"":"correct, incorrect, unanticipated, neutral or a number",E=x(4e3),j=x(250),W=u(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),z=u(/^-?\d+$/,"CMISInteger"),O=u(/^.{0,255}$/s,"at most 255 characters")
,A=(e,t)=>{const s=`${e}(,${e})*`
return u(new RegExp(`^(${s}|\\{${s}\\})$`),t)},q=A("[a-z0-9]","single characters [a-z0-9] separated by commas"),C=v("[,]",10,g(250))
,T={text:()=>"",vocabulary:()=>"",identifier12:u(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:W,score12:M(S,W)
,sinteger12:z,time12:u(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:u(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS")
,result12:u(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:u(/^[01tf]$/,"one of 0 1 t f")
,choice12:q,fillIn12:O,numeric12:u(/^-?\d+(\.\d+)?$/,"a number"),likert12:u(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:A("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas")
,sequencing12:q,performance12:O,longId:E,real:_,language:M(S,u(h,"a language tag")),localized250:g(250),localized4000:g(4e3)
,timestamp:e=>{const t=/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,i=1,n=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const a=new Date(Date.UTC(s,i-1,n))
return a.getUTCMonth()===i-1&&a.getUTCDate()
===n?"":"a day of the calendar"},timeinterval:u(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,"PnYnMnDTnHnMnS, at most 2 decimals"),result:I(_)
,navRequest:u(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request")
,navRequest3:u(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition")
,trueFalse:u(/^(true|false)$/,"true or false"),choice:M(S,v("[,]",36,j,{distinct:!0})),fillIn:C,fillInPattern:b(["case_matters","order_matters"],C),longFillIn:g(4e3)
,longFillInPattern:b(["case_matters"],g(4e3)),matching:v("[,]",36,y(j,j)),performance:$(j,p(250)),performancePattern:b(["order_matters"],$(j,p(250))),sequencing:v("[,]",36,j)
,likert:j,numeric:_,numericPattern:k(_,!0),other:p(4e3)},N=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),L=(e,t)=>s=>{const i=e(s)
return i!==""&&T[t](s)===""?`${i} (Moodle's rule, not the standard's)`:i},R=N({identifier12:u(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks")
,score12:u(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,T.text]))},L)
,D=u(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),P=u(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),F=$(D,M(S,P,D)),V=g(1/0)
,B=N({longId:u(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:P,result:I(u(/^-?\d{1,4}(\.\d{1,18})?$/,"a number"))
,localized250:w(251),localized4000:w(4001),choice:v("[,]",36,D,{distinct:!0}),fillIn:f(V),fillInPattern:f(b(["case_matters","order_matters"],V)),longFillIn:f(V)
,longFillInPattern:f(b(["case_matters"],V)),matching:v("[,]",36,y(D,D)),performance:F,performancePattern:b(["order_matters"],$(D,M(S,P,k(P,!1),D))),sequencing:v("[,]",36,D)
,likert:D,numeric:P,numericPattern:k(P,!1),other:f(p(4e3))},L),G=u(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),U=N(B,(e,t)=>s=>{const i=T[t](s)||e(s)
return i===""&&["real","numeric","result"].includes(t)?G(s):i})
,Z={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",access:"ro",format:"text",initial:""},{name:
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
response:"likert",pattern:"likert",patterns:1},numeric:{response:"numeric",pattern:"numericPattern",patterns:1},other:{response:"other",pattern:"other",patterns:1}}}},H={scorm12:{title:"SCORM 1.2",
model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data","adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{
title:"SCORM 2004 4th Edition",model:"scorm2004"}}
function Y(e,{without:t=[],limits:s={}}={}){const{model:i,without:n=[],changes:a={}}=H[e],r=Z[i],o=[...t,...n],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
return{...r,elements:r.elements.filter(({name:e})=>c(e)).map(({...e})=>{const{name:t}=e
Object.assign(e,a[t])
t in s&&(e.limit=s[t])
return e}),parents:r.parents.filter(c),arrays:Object.fromEntries(Object.entries(r.arrays).filter(([e])=>c(e))),lmsArrays:r.lmsArrays.filter(c)}}function J(e){return/\.n(\.|$)/.test(e)
?"":e.replace(/\.(0|[1-9]\d*)(?=\.|$)/g,".n").replace(/\{target=[^\s{}]+\}$/,"{target=n}")}function X(e,t){const s=t in e.arrays?`${t}.n.`:`${t}.`,i=e.elements.filter(({name:e})=>e.startsWith(s))
return[...new Set(i.map(({name:e})=>e.slice(s.length).split(".")[0])),...t==="cmi"?["_version"]:[]].join(",")}function K(e){if(typeof e!="string")return String(e)
const t=e.length>80?`${e.slice(0,80)}… (${e.length} characters)`:e
return JSON.stringify(t)}var Q=class{constructor(s,i){n(this,"calls",[])
n(this,"violations",[])
o(this,e)
o(this,t)
c(this,e,s)
c(this,t,i)}record(s,i,n,{error:a,rule:o,excused:c}){const{clock:l,onCall:m}=r(this,t),h={method:s,args:i,result:n,error:a}
o&&(h.rule=o)
c&&(h.excused=!0)
l&&(h.at=Math.round(l()))
this.calls.push(h)
m?.(h)
if(!o||c)return
const d=`${a} ${r(this,e).strings[a]}`,u=o.includes("Moodle")?"":` [${r(this,e).source}]`
this.violations.push(`${s}(${i.map(K).join(", ")}) -> ${d}: ${o}${u}`)}}
e=new WeakMap
t=new WeakMap
var ee,te,se,ie,ne,ae,re,oe,ce,le,me,he,de,ue,fe,pe,ge,we,ve,ye,be={scorm12:{status:"cmi.core.lesson_status",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",
mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:
"cmi.credit"}},_e=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ke=e=>String(Number((e/100).toFixed(2)))
function xe(e,t){const s=e==="scorm12"?[3600,60,1]:[31536e3,2592e3,86400,3600,60,1],i=e==="scorm12"?t.split(":")
:/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(t)?.slice(1)??[]
return s.reduce((e,t,s)=>e+Math.round(Number(i[s]??0)*t*100),0)}var Se=class{constructor(e,t,s,i={}){o(this,le)
o(this,ee)
o(this,te)
o(this,se)
o(this,ie)
o(this,ne)
o(this,ae)
o(this,re)
o(this,oe,new Map)
o(this,ce,!1)
c(this,se,i)
c(this,ee,H[e].model)
c(this,te,t)
c(this,ie,s)
c(this,ne,be[r(this,ee)])
c(this,ae,Y(e,t))
c(this,re,new Map(r(this,ae).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=r(this,ne),s=r(this,ie),i=s[t]==="suspend",n=r(this,ee)==="scorm12"||i
c(this,ce,!n)
const a=Object.entries(s).filter(([e])=>l(this,le,de).call(this,e,n))
c(this,oe,new Map(a))
return{entry:(r(this,ee)==="scorm2004"?i:(s[e]??"not attempted")!=="not attempted")?i?"resume":"":"ab-initio",values:new Map(a)}}save(e,t,{final:s,lost:i},n=e=>e()){const{sends:a="all"}=r(this,te)
if(i&&a==="all")return
s&&l(this,le,ye).call(this,e,t)
const o=l(this,le,me).call(this,e,t)
if(a==="changed")for(const t of o)r(this,oe).set(t,e.get(t)??"")
if(i)return
const c=l(this,le,he).call(this,o).map(t=>[t,e.get(t)??""]),m=s?l(this,le,we).call(this,e,t):[]
n(()=>{l(this,le,ge).call(this)
for(const[e,t]of[...c,...m])l(this,le,pe).call(this,e,t)
l(this,le,ve).call(this)})}size(e,t,s){const i=e=>(new TextEncoder).encode(e).length
return l(this,le,me).call(this,e,t).reduce((t,n)=>t+s+i(n)+i(e.get(n)??""),0)}}
ee=new WeakMap
te=new WeakMap
se=new WeakMap
ie=new WeakMap
ne=new WeakMap
ae=new WeakMap
re=new WeakMap
oe=new WeakMap
ce=new WeakMap
le=new WeakSet
me=function(e,t){return[...t].filter(t=>(r(this,te).sends??"all")==="all"||l(this,le,fe).call(this,t,e))}
he=function(e){const{form:t}=r(this,te)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
de=function(e,t){const s=r(this,re).get(J(e))
return!!s&&(!!l(this,le,ue).call(this,s)||t&&(!s.session||r(this,te).keepsExit===!0&&s.name===r(this,ne).exit))}
ue=function(e){return r(this,ae).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==r(this,ne).totalTime}
fe=function(e,t){if(e===r(this,ne).sessionTime)return!1
const s=J(e)===e?r(this,re).get(e)?.initial??"":void 0
return t.get(e)!==(r(this,oe).get(e)??s)}
pe=function(e,t){const{stores:s}=r(this,te)
if(s&&!s.some(t=>e.startsWith(t)))return
const i=r(this,ie)[e]
r(this,te).looseComparison&&i!==void 0&&((e,t)=>e===t||_e.test(e)&&_e.test(t)&&Number(e)===Number(t))(i,t)||(r(this,ie)[e]=t)}
ge=function(){if(r(this,ce)&&!r(this,te).keepsRows)for(const e of Object.keys(r(this,ie)))l(this,le,de).call(this,e,!1)||delete r(this,ie)[e]
c(this,ce,!1)}
we=function(e,t){const{totalTime:s,sessionTime:i,exit:n}=r(this,ne),a=e.get(s)??"",o=((e,t,s)=>{const i=xe(e,t)+xe(e,s),n=Math.floor(i/36e4),a=Math.floor(i/6e3)%60
if(e==="scorm2004")return`PT${[n&&`${n}H`,a&&`${a}M`,i%6e3&&`${ke(i%6e3)}S`].filter(Boolean).join("")||"0S"}`
const r=e=>String(e).padStart(2,"0")
return`${[String(n).padStart(4,"0"),r(a),r(Math.floor(i/100)%60)].join(":")}.${r(i%100)}`})(r(this,ee),a,e.get(i)??"")
return[[s,o==="PT0S"?r(this,te).noTime??o:o],...r(this,te).keepsExit||t.has(n)?[]:[[n,""]]]}
ve=function(){if(Object.entries(r(this,te).dropsState??{}).some(([e,t])=>t.includes(r(this,ie)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete r(this,ie)[e]}
ye=function(e,t){const{mode:s,credit:i,status:n}=r(this,ne),a=e.get(s)==="normal"&&e.get(i)==="credit",o=(s,i)=>{e.set(s,i)
t.add(s)},c=(t,s)=>{const[i,n]=[e.get(t)??"",e.get(s)??""]
return i===""||n===""?void 0:Number(i)>=Number(n)}
if(r(this,ee)==="scorm12"){const t=(e.get(n)??"not attempted")==="not attempted"
t&&o(n,"completed")
const s=c("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:i="completed"}=r(this,te),l={any:!0,unset:t,completed:e.get(n)==="completed"}[i]
a&&s!==void 0&&l&&o(n,s?"passed":"failed")
return}const l=c("cmi.progress_measure","cmi.completion_threshold")
if(a&&r(this,te).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=r(this,se),i=t=>(e.get(t)??"unknown")!=="unknown"
t||i(n)||o(n,"completed")
s||i("cmi.success_status")||o("cmi.success_status","passed")}a&&l!==void 0&&o(n,l?"completed":"incomplete")
const m=c("cmi.score.scaled","cmi.scaled_passing_score")
a&&r(this,te).derivesSuccess!==!1&&m!==void 0&&o("cmi.success_status",m?"passed":"failed")}
var Me,$e={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:["cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:
4995,first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,
endsAnyway:!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference","cmi.objectives","cmi.score"]}}},Ie={limit:65536,each:150},Ee={
...$e.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":
64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:R,numbers:!0,failure:"101",offline:"lie",beacon:Ie,clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{
"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},je={...$e.scorm2004,texts:!0,losesZero:!0,threshold:"attribute",formats:B,failure:"101",offline:"lie",beacon:Ie,clearsStorage:!0,
oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},We={texts:!0,reads:"before",silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status",
"cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},ze={texts:!0,reads:"launch",stores:["cmi.suspend_data","cmi.core.lesson_status",
"cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":["passed"],"cmi.completion_status":["completed"],
"cmi.success_status":["passed"]}},Oe={usual:{title:"Usual",about:"Accepts numbers where the standard asks for text, as the LMSs in use do, and notes them. Strict in everything else.",scorm12:{texts:
!0,capped:!0},scorm2004:{texts:!0,capped:!0,formats:U}},strict:{title:"Strict",about:"Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{
capped:!0},scorm2004:{capped:!0,formats:U}},adl:{title:"Standard (ADL)",about:
"Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
"Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",importer:"moodle",
scorm12:Ee,scorm2004:je},"moodle-standard":{title:"Moodle, strict sizes",about:
"Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",importer:"moodle",scorm12:{...Ee,limits:{}},scorm2004:je},
rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",scorm12:We,scorm2004:We},frappe:{title:
"Frappe LMS",about:"Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",scorm12:ze,scorm2004:
ze}},Ae={scorm12:{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"}
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
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},qe={initialize:1,terminate:1,commit:1,getValue:1,setValue:2}
function Ce(e){const t=e.split("{")[0].split(".")
return t.flatMap((e,s)=>{if(!/^\d+$/.test(e))return[]
const i=t.slice(0,s).join(".")
return[{array:i,pattern:J(i),index:Number(e)}]})}var Te=class{constructor(e,t){n(this,"values",new Map)
n(this,"own",new Set)
o(this,Me,new Map)
this.standard=H[e].model
this.ways=t
this.model=Y(e,t)
this.rows=new Map(this.model.elements.map(e=>[e.name,e]))}knows(e){return this.rows.has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of Ce(e))r(this,Me).set(t,Math.max(this.count(t),s+1))}load(e){const t=new Map
for(const[s,i]of e){this.provide(s,i)
for(const{array:e,index:i}of Ce(s))t.set(e,(t.get(e)??new Set).add(i))}if(this.ways.countsRecords)for(const[e,s]of t)r(this,Me).set(e,s.size)}initial(e){return this.row(e)?.initial}limit(e)
{return this.row(e)?.limit??1/0}count(e){return r(this,Me).get(e)??0}row(e){return this.rows.get(J(e))}exists(e){const t=J(e)
return t!==""&&[...this.rows.keys()].some(e=>e===t||e.startsWith(`${t}.`))}}
Me=new WeakMap
var Ne,Le,Re,De,Pe,Fe,Ve,Be,Ge,Ue,Ze,He,Ye=/^(.+)\.(_children|_count|_version)$/,Je=(e,t)=>({result:"",error:e,rule:t}),Xe=(e,t)=>({result:"false",error:e,rule:t})
,Ke=e=>e.format==="score12",Qe=class extends Te{constructor(e,t={}){super(e,t)
o(this,Le)
n(this,"refused",[])
n(this,"readBack",null)
n(this,"shared",[])
o(this,Ne)
c(this,Ne,Ae[this.standard].codes)}isNumber(e){const t=this.row(e)
return e.endsWith("._count")||t!==void 0&&Ke(t)&&this.own.has(e)}begin(e){this.shared=e.sharedData??[]
for(const[t,s]of Object.entries((({objectives:e=[],sharedData:t=[]},s)=>{const i=e.map((e,t)=>[`cmi.objectives.${t}.id`,e])
,n=t.flatMap(({identifier:e},t)=>[[`adl.data.${t}.id`,e],[`adl.data.${t}.store`,s(`adl.data.${t}.store`)??""]])
return Object.fromEntries([...i,...n].filter(([e])=>!e.endsWith(".id")||s(e)===void 0))})(e,e=>this.values.get(e))))this.row(t)&&this.provide(t,s)}read(e){const t=r(this,Ne)
if(e==="")return Je(t.noName,"an element name")
if(this.ways.silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Ye.exec(e),i=this.row(e)
if(s?!this.exists(s[1]):!i)return Je(r(this,Le,De),"no such element")
if(Ce(e).some(({array:e,index:t})=>t>=this.count(e)))return Je(t.getIndex,"an index below _count")
if(s)return l(this,Le,Pe).call(this,s[1],s[2])
if(i?.access==="wo"||l(this,Le,Re).call(this,e,"reads"))return Je(t.writeOnly,"the element is write-only")
const n=(this.readBack??this.values).get(e)??i?.initial
return n!==void 0?{result:n,error:"0"}:{...Je(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=r(this,Ne)
if(e==="")return Xe(s.setNoName,"an element name")
const i=Ye.exec(e)
if(i&&this.exists(i[1]))return Xe(s.keyword,`${i[2]} is read-only`)
const n=this.row(e)
if(!n)return Xe(r(this,Le,De),"no such element")
if(n.access==="ro"||l(this,Le,Re).call(this,e,"writes"))return Xe(s.readOnly,"the element is read-only")
if(this.refused.some(e=>n.name.startsWith(e)))return{...Xe("401","injected refusal"),excused:!0}
const a=l(this,Le,Ve).call(this,n,e)??l(this,Le,Be).call(this,n,e,t)??l(this,Le,He).call(this,n,e,t)
if(a)return Xe(...a)
this.provide(e,l(this,Le,Fe).call(this,n,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
Ne=new WeakMap
Le=new WeakSet
Re=function(e,t){const s=/^adl\.data\.(\d+)\.store$/.exec(e),i=s&&this.shared[Number(s[1])]
return!!i&&!i[t]}
De=function(){return this.ways.unknown??r(this,Ne).undefined}
Pe=function(e,t){const s=r(this,Ne),i=J(e)
return t==="_version"?e==="cmi"?{result:this.model.version,error:"0"}:Je(r(this,Le,De),"only cmi has _version"):t==="_count"?i in this.model.arrays?{result:String(this.count(e))
,error:"0"}:Je(s.notArray,"only an array has _count"):this.model.parents.includes(i)?{result:X(this.model,i),error:"0"}:Je(s.childless,"the element has no _children")}
Fe=function(e,t,s){const{appends:i=[],emptyScore:n}=this.ways
return i.includes(e.name)?(this.values.get(t)??"")+s:s===""&&n!==void 0&&Ke(e)?n:s}
Ve=function(e,t){const s=r(this,Ne),i=Ce(t)
for(const{array:e,pattern:t,index:n}of i){const{most:i=1/0}=this.model.arrays[t]
if(n>this.count(e))return[s.setIndex,"indexes without a gap"]
if(this.model.lmsArrays.includes(t)&&n>=this.count(e))return[s.setIndex,"only the LMS adds records here"]
if(this.ways.capped&&n>=i)return[s.setIndex,`at most ${i} records (${m})`]}if(e.needs&&!this.values.has(`${i[0].array}.${i[0].index}.${e.needs}`))
return[s.dependency,`the ${e.needs} must be set first`]}
Be=function(e,t,s){const i=r(this,Ne),{limit:n=1/0,range:a,vocabulary:o}=e
if(o&&!o.includes(s))return[i.type,`one of: ${o.join(", ")}`]
if(s.length>n)return[i.type,`at most ${n} characters${this.standard==="scorm12"?"":` (${m})`}`]
const c=l(this,Le,Ge).call(this,l(this,Le,Ue).call(this,e,t),s)||l(this,Le,Ze).call(this,e,t,s)
if(c)return[i.type,c]
if(!a||s==="")return
const[h,d=1/0]=a
return Number(s)>=h&&Number(s)<=d?void 0:[i.range,d===1/0?`a number not below ${h}`:`a number from ${h} to ${d}`]}
Ge=function(e,t){return(this.ways.formats?.[e]??T[e])(t)}
Ue=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:i,index:n}]=Ce(t),a=s??this.values.get(`${i}.${n}.type`)
return a===void 0?"text":this.model.types[a][e.format]}
Ze=function(e,t,s){if(this.standard!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const i=t.slice(0,-5),n=Array.from({length:this.count(`${i}.correct_responses`)},(e,t)=>t),a=[`${i}.student_response`,...n.map(e=>`${i}.correct_responses.${e}.pattern`)]
for(const e of a){const[t,i]=[this.values.get(e),this.row(e)],n=t!==void 0&&i&&l(this,Le,Ge).call(this,l(this,Le,Ue).call(this,i,e,s),t)
if(n)return`${e} does not fit: ${n}`}return""}
He=function(e,t,s){const i=r(this,Ne)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[i.conflict,"never changed"]
const n=Ce(t),a=e.format==="pattern"&&this.values.get(`${n[0].array}.${n[0].index}.type`),o=a?this.model.types[a]:void 0,{array:c,index:l}=n.at(-1)??{array:"",index:0},{patterns:h=1/0}=o??{}
if(l>=h&&h===1)return[i.conflict,"one pattern"]
if(l>=h&&this.ways.capped)return[i.conflict,`at most ${h} patterns (${m})`]
if(!e.unique&&(!o||o.repeats))return
const d=t.slice(`${c}.${l}`.length)
for(let e=0;e<this.count(c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${d}`)===s)return[i.conflict,"no duplicates"]}
var et,tt,st,it,nt,at,rt,ot,ct,lt,mt,ht,dt,ut,ft,pt,gt,wt,vt,yt,bt,_t,kt,xt,St={result:"true",error:"0"}
et=new WeakMap
tt=new WeakMap
st=new WeakMap
it=new WeakMap
nt=new WeakMap
at=new WeakMap
rt=new WeakMap
ot=new WeakMap
ct=new WeakSet
lt=function(){const e={}
for(const t of Object.keys(r(this,et).session))e[r(this,et).session[t].name]=(...e)=>l(this,ct,mt).call(this,t,e)
for(const t of Object.keys(r(this,et).support))e[r(this,et).support[t]]=(...e)=>l(this,ct,pt).call(this,t,e)
return e}
mt=function(e,t){const{name:s}=r(this,et).session[e],i=l(this,ct,dt).call(this,e);(({delay:e=0,serverDelay:t=0},s)=>{const i=Date.now()+e+(/Value$/.test(s)?0:t)
for(;Date.now()<i;);})(this.faults,e)
l(this,ct,ht).call(this,e,s,t)
const n=l(this,ct,gt).call(this,e,t)??l(this,ct,vt).call(this,e)??((e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"})
(t,l(this,ct,yt).call(this,e,t.map(String)))
c(this,rt,n.error)
const a=e==="getValue"&&n.error==="0"?String(t[0]):"",o=r(this,nt).numbers===!0&&a!==""&&r(this,it).isNumber(a),m=((e,t,s)=>s?Number(t)
:e==="null"?null:e==="page"?"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>":e!=="undefined"&&e!=="throw"?e==="boolean"&&/^(true|false)$/.test(t)?t==="true":t:void 0)
(i,n.result,o)
r(this,tt).record(s,t,m,n)
if(i==="throw")throw new Error(`${s} failed in the LMS`)
return m}
ht=function(e,t,s){if(e==="initialize"&&r(this,nt).brokenReturn&&r(this,at).recorded.has(this.options.sco??"")){r(this,tt).record(t,s,void 0,{result:"",error:r(this,rt)
,rule:"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
dt=function(e){return((e,t,s,i)=>{const n=e[s]
return n!==void 0||s!=="commit"&&s!=="terminate"?n:e.leaving==="window"&&t.windowClosed==="lost"?"lie":e.leaving&&i()?"false":e.offline?t.offline??"false":void 0})(this.faults,r(this,nt)
,e,()=>l(this,ct,ft).call(this))}
ut=function(){return this.faults.leaving!==void 0&&r(this,nt).beacon!==void 0}
ft=function(){const{beacon:e}=r(this,nt)
return e!==void 0&&r(this,st).size(r(this,it).values,r(this,it).own,e.each)>e.limit}
pt=function(e,t){const s=e==="lastError"?r(this,rt):String(t[0]??""),i=e==="diagnostic"&&s===""?r(this,rt):s,n=e==="lastError"?s:r(this,et).strings[i]??"",a=!t.every(e=>typeof e=="string")
||e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
r(this,tt).record(r(this,et).support[e],t,n,{result:n,error:"0",rule:a})
return n}
gt=function(e,t){const s=((e,t,s,i,n,a)=>{const{before:r,running:o,after:c}=e.session[t],l=t==="setValue"&&i.texts?s.slice(0,1):s
if(s.length!==qe[t]||l.some(e=>typeof e!="string"))return[e.codes.argument,`exactly ${qe[t]} argument(s), all strings`]
if(!/Value$/.test(t)&&s[0]!=="")return[e.codes.argument,"the argument must be an empty string"]
const m=n.terminated&&t==="initialize"&&i.beginsAgain
return n.terminated&&!m?[c,"the session has ended"]:t==="initialize"&&i.oneSession&&a.terminated?[c,"one session in one page (Moodle)"]:n.initialized&&o&&!m?[o,"the session has already begun"]:
!n.initialized&&r?[r,"the session has not begun"]:void 0})(r(this,et),e,t,r(this,nt),this,r(this,at))
return s&&l(this,ct,wt).call(this,e,...s)}
wt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
vt=function(e){const t=l(this,ct,dt).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const i=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||l(this,ct,xt).call(this,e,!0)
e==="terminate"&&(i||r(this,nt).endsAnyway)&&l(this,ct,bt).call(this)
if(i)return St
const n=r(this,nt).failure??r(this,et).session[e].general
return{...l(this,ct,wt).call(this,e,n,"injected fault"),excused:!0}}
yt=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...l(this,ct,wt).call(this,e,r(this,et).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return r(this,it).read(t)
if(e==="setValue")return l(this,ct,_t).call(this,t,s)
if(e==="initialize")return l(this,ct,kt).call(this)
l(this,ct,xt).call(this,e,!1)
e==="terminate"&&l(this,ct,bt).call(this)
return St}
bt=function(){this.terminated=!0
r(this,at).terminated=!0;[...r(this,it).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&r(this,at).recorded.add(this.options.sco??"")}
_t=function(e,t){const{refuse:s=[],room:i=1/0,cut:n=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=i)return{...l(this,ct,wt).call(this,"setValue",r(this,et).codes.setIndex,"injected lack of room"),excused:!0}
r(this,it).refused=s
return r(this,it).assign(e,e==="cmi.suspend_data"?t.slice(0,n):t)}
kt=function(){const e=this.terminated
e&&c(this,it,new Qe(this.edition,r(this,nt)))
this.terminated=!1
const{entry:t,values:s}=r(this,st).open()
r(this,it).load(s)
for(const[e,s]of Object.entries(((e,t,s,i)=>{const{learner:n={id:"learner",name:"Learner, One"},mode:a="normal",credit:r="credit",...o}=e,{losesZero:c,threshold:l}=s,m=e=>c&&e?.trim()
==="0"?void 0:e,[h,d,u]=t==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"]
return{[`${h}.${d}_id`]:n.id,[`${h}.${d}_name`]:n.name,[`${h}.${u}`]:a,[`${h}.credit`]:r,[`${h}.entry`]:o.entry??i,"cmi.launch_data":m(o.launchData),"cmi.student_data.mastery_score":m(o.masteryScore)
,"cmi.scaled_passing_score":o.scaledPassingScore,"cmi.completion_threshold":(l&&o.thresholdOfAttribute)
??o.completionThreshold,[`cmi.${t==="scorm12"?"student_data.":""}max_time_allowed`]:o.maxTimeAllowed,[`cmi.${t==="scorm12"?"student_data.":""}time_limit_action`]:o.timeLimitAction}})
(this.options,this.standard,r(this,nt),t)))s!==void 0&&r(this,it).knows(e)&&r(this,it).provide(e,s)
this.standard==="scorm2004"&&r(this,it).begin(this.options)
c(this,ot,new Map(r(this,it).values))
r(this,nt).reads&&(r(this,it).readBack=r(this,ot))
this.initialized=!0
return e?{...St,rule:"one session in a launch; this LMS begins another"}:St}
xt=function(e,t){const s=r(this,ct,ut)?this.options.post:void 0
r(this,st).save(r(this,it).values,r(this,it).own,{final:e==="terminate",lost:t},s)
if(r(this,nt).reads==="before"){r(this,it).readBack=r(this,ot)
c(this,ot,new Map(r(this,it).values))}}
var Mt,$t,It,Et,jt,Wt,zt=class e{constructor(e){o(this,ct)
n(this,"faults")
n(this,"initialized",!1)
n(this,"terminated",!1)
o(this,et)
o(this,tt)
o(this,st)
o(this,it)
o(this,nt)
o(this,at)
o(this,rt,"0")
o(this,ot,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=H[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:s,page:i={terminated:!1,recorded:new Set}}=e,a=Oe[t][this.standard]
c(this,nt,s==="moodle"?{...a,...$e[this.standard]}:a)
c(this,at,i)
c(this,et,Ae[this.standard])
c(this,tt,new Q(r(this,et),e))
this.calls=r(this,tt).calls
this.violations=r(this,tt).violations
c(this,st,new Se(this.edition,r(this,nt),this.database,e))
c(this,it,new Qe(this.edition,r(this,nt)))
this.api=l(this,ct,lt).call(this)}get(e){return this.database[e]}value(e){return r(this,it).values.get(e)}values(){return Object.fromEntries(r(this,it).values)}unsaved(){return[...r(this,it)
.own].filter(e=>r(this,it).values.get(e)!==(this.database[e]??r(this,it).initial(e)))}limit(e){return r(this,it).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})
}logIn(e){r(this,nt).clearsStorage&&e.clear()}},Ot=class{constructor(e){o(this,$t)
o(this,Mt,new Set)
this.tell=e
document.addEventListener("securitypolicyviolation",({blockedURI:e})=>l(this,$t,It).call(this,e))}hear(e){e.document.addEventListener("securitypolicyviolation",({blockedURI:e})=>l(this,$t,It)
.call(this,e))
e.document.addEventListener("click",({target:e})=>{const t=e?.closest?.("a[href]")
t&&l(this,$t,It).call(this,t.href)},{capture:!0})
const{open:t,ReportingObserver:s}=e
e.open=(...s)=>{s[0]!==void 0&&l(this,$t,It).call(this,String(s[0]))
return t.apply(e,s)}
s&&new s(e=>e.forEach(({body:e})=>l(this,$t,It).call(this,e.blockedURL??"")),{types:["csp-violation"],buffered:!0}).observe()}}
Mt=new WeakMap
$t=new WeakSet
It=function(e){const{protocol:t,host:s,origin:i}=URL.canParse(e)?new URL(e):location
if(i!==location.origin&&/^(https?|wss?):$/.test(t)&&!(r(this,Mt).has(s)||r(this,Mt).size>=20)){r(this,Mt).add(s)
this.tell([...r(this,Mt)])}}
function At(e){const[,t=""]=/\/content\/[^/]+\/[^/]+\/([^?#]*)/.exec(e)??[]
try{return decodeURIComponent(t).slice(0,300)}catch{return t.slice(0,300)}}function qt(e){try{return String(e).split("\n")[0].slice(0,300)}catch{return"a value without text"}}function Ct(e)
{try{const[,t,s]=/(https?:\/\/[^\s()/]{1,300}\/(?:[^\s()/]{1,200}\/){0,2}content\/[^\s():]{1,1000}):(\d{1,9}):\d{1,9}/.exec(String(e?.stack))??[]
return t?{path:At(t),line:Number(s)}:null}catch{return null}}var Tt=class{constructor(e){o(this,jt)
o(this,Et,new Map)
this.tell=e}hear(e){e.addEventListener("error",e=>{if(!e.message)return
const{message:t,filename:s,lineno:i,error:n}=e,a=qt(n??t.replace(/^Uncaught /,""))
l(this,jt,Wt).call(this,{kind:"script",text:a,path:At(s),line:Math.max(0,i||0)})})
e.addEventListener("unhandledrejection",({reason:e})=>{l(this,jt,Wt).call(this,{kind:"promise",text:qt(e),path:"",line:0,...Ct(e)})})
const{PerformanceObserver:t}=e
if(!t)return
const s=e=>{for(const{name:t,responseStatus:s}of e.getEntries()){const e=s===404?At(t):""
e&&l(this,jt,Wt).call(this,{kind:"missing",text:"",path:e,line:0})}}
for(const e of["navigation","resource"])new t(s).observe({type:e,buffered:!0})}}
Et=new WeakMap
jt=new WeakSet
Wt=function(e){const t=JSON.stringify(e)
if(!(r(this,Et).has(t)||r(this,Et).size>=30)){r(this,Et).set(t,e)
this.tell([...r(this,Et).values()])}}
var Nt,Lt,Rt,Dt,Pt,Ft,Vt,Bt,Gt=(e,t)=>[...t.querySelectorAll(e)].filter(e=>!e.closest("[hidden], .behind-gate, .behind-continue"))
function Ut(e,t,s){const i=t.filter(t=>!e.includes(t))
return i.length?i[s%i.length]:void 0}var Zt=class{constructor(e){o(this,Nt)
this.page=e}type(e,t){e.value=t
for(const t of["input","change"])e.dispatchEvent(new this.page.Event(t,{bubbles:!0}))}fill(e,t,s){const i=JSON.parse(e.dataset.spec??"{}");({"fill-in":()=>l(this,Nt,Lt)
.call(this,e,t?i.accepted.find(e=>e[1])[0]:`xqzw${s}`),numeric:()=>l(this,Nt,Lt).call(this,e,l(this,Nt,Rt).call(this,i,t,s)),"long-text":()=>l(this,Nt,Dt).call(this,e),cloze:()=>l(this,Nt,Pt)
.call(this,e,i,t,s),matching:()=>l(this,Nt,Ft).call(this,e,i,t,s),categorise:()=>l(this,Nt,Ft).call(this,e,i,t,s),ordering:()=>l(this,Nt,Vt).call(this,e,i,t,s)}[e.dataset.kind??""]??(()=>l(this,Nt,Bt)
.call(this,e,i,t,s)))()}}
Nt=new WeakSet
Lt=function(e,t){this.type(Gt(".typed input",e)[0],t)}
Rt=(e,t,s)=>{const i=e.accepted.filter(e=>e[1])
return t?i[0][2]:String(Math.ceil(Math.max(...e.accepted.map(e=>Math.abs(Number(e[3])))))+977+s)}
Dt=function(e){const[t]=Gt("textarea",e)
t&&!t.readOnly&&this.type(t,"An answer in a few words.")}
Pt=function(e,t,s,i){Gt(".gap",e).forEach((e,n)=>{const{accepted:a=[],right:r=""}=t.gaps[n]
if(e.localName!=="select")this.type(e,s?a[0]:`xqzw${i}`)
else{const t=[...e.options].map(({value:e})=>e).filter(Boolean)
this.type(e,s?r[0]:Ut(r,t,i)??t[0])}})}
Ft=function(e,t,s,i){for(const n of Gt(".pair",e)){const e=t.pairs[n.dataset.key??""],a=n.querySelector("select"),r=[...n.querySelectorAll("input")],o=a?[...a.options].map(({value:e})=>e)
.filter(Boolean):r.map(({value:e})=>e),c=s?e:Ut(e,o,i)??e
a?this.type(a,c):r.find(({value:e})=>e===c)?.click()}}
Vt=(e,t,s,i)=>{const n=()=>Gt(".order li",e),a=s?[...t.order]:[...t.order].reverse()
s||a.unshift(...a.splice(0,i%Math.max(1,a.length-1)))
a.forEach((e,t)=>{for(let s=a.length;s&&n().findIndex(t=>t.dataset.key===e)>t;s-=1)n().find(t=>t.dataset.key===e)?.querySelector(".up")?.click()})}
Bt=(e,t,s,i)=>{const n=[...e.querySelectorAll(".choice")],a=t.right||n[0]?.dataset.key||"",r=Ut(a,n.map(e=>e.dataset.key??""),i)??a
for(const e of n){const t=e.querySelector("input"),i=(s?a:r).includes(e.dataset.key??"-")
t.checked===i||!i&&t.type!=="checkbox"||t.click()}}
var Ht,Yt,Jt=e=>new Promise(t=>setTimeout(t,e))
async function Xt(e){const t=performance.now()+5e3
for(;!e();){if(performance.now()>t)return!1
await Jt(25)}return!0}var Kt=class{constructor(e){o(this,Ht)
this.page=e
this.doc=e.document
this.filling=new Zt(e)}get article(){return this.doc.querySelector("#sb-lesson:not([hidden]) > article")}all(e,t=this.article??this.doc.createElement("p")){return Gt(e,t)}get lessons()
{const e=[...this.doc.querySelectorAll("#sb-outline li[data-lesson]")].map(e=>e.dataset.lesson??"")
return e.length?e:[this.article?.dataset.lesson??""]}async wake(){this.page.dispatchEvent(new this.page.Event("pointermove"))
return Xt(()=>this.doc.documentElement.dataset.view)}async open(e){if(this.article?.dataset.lesson!==e){this.page.location.hash=`#/${e}`
await Xt(()=>this.article?.dataset.lesson===e)
await Jt(25)}}async agree(){await Jt(0)
const e=this.doc.querySelector("dialog.ask")
if(e){this.all("button",e)[1]?.click()
await Xt(()=>!e.isConnected)}}async quiz(e,t){for(const t of this.all(".before-time button",e))t.click()
for(let s=0;s<12;s+=1){const i=this.all(".question:not(.answered)",e)
if(!i.length)break
for(const e of i){for(const t of this.all(".verdict .again",e))t.click()
this.filling.fill(e,t,s)
for(let t=0;t<2;t+=1)for(const t of this.all(".check",e))t.click()}for(const t of this.all(".hand-in",e)){t.click()
await this.agree()}await Jt(25)}}async lesson(e){if(this.article){if(e==="again")for(const e of this.all(".quiz .retry")){e.click()
await this.agree()}for(let t=0,s=-1;t<12&&this.all("*").length!==s;t+=1){s=this.all("*").length
for(const e of this.all(".card:not(.seen) .turn"))e.click()
for(const e of this.all(".step:not(.ticked) .tick input"))e.click()
for(const e of this.article.querySelectorAll(".opens:not(.opened)"))await l(this,Ht,Yt).call(this,e)
for(const t of this.all(".quiz"))await this.quiz(t,e!=="wrong")
for(const e of this.all(".continue > button"))e.click()
await Jt(25)}this.article?.querySelector(".end")?.scrollIntoView({block:"end",behavior:"instant"})
await Jt(1150)}}async unlock(){for(let e=0;e<12;e+=1){const e=this.all(".quiz").filter(e=>JSON.parse(e.dataset.options??"{}").required&&this.all(".question:not(.answered)",e).length)
if(!e.length)return
for(const t of e)await this.quiz(t,!0)}}async result(e){this.page.location.hash="#=result"
await Xt(()=>this.doc.querySelector("#sb-result:not([hidden]) .buttons"))
const t=e&&this.doc.querySelector("#sb-result .keep-result")
if(t){t.click()
await this.agree()}}seen(){const e=e=>this.article?.querySelectorAll(e).length??0,{rule:t}=JSON.parse(this.doc.body.dataset.course??"{}")
return{lessons:this.lessons.length,answered:e(".question.answered"),cards:e(".card.seen"),steps:e(".step.ticked"),minutes:Number(t?.minutes)||0}}}
Ht=new WeakSet
Yt=async function(e){e.matches(".panel:not(details)")?e.dispatchEvent(new this.page.Event("beforematch",{bubbles:!0})):(e.querySelector("summary")??e).click()
await Jt(0)}
function Qt(e){try{const t=e?.contentWindow
if(t)return{hash:t.location.hash.slice(0,1e3),x:t.scrollX,y:t.scrollY}}catch{}return{hash:"",x:0,y:0}}var es="scormbuild-preview-tail:",ts="scormbuild-preview-room"
function ss(e){return e.flatMap(e=>{try{const t=localStorage.getItem(es+e)
localStorage.removeItem(es+e)
return t?[JSON.parse(t)]:[]}catch{return[]}})}var is="scormbuild-player",ns="scormbuild-window",as=2e5
function rs(e){if(typeof e=="string")return e.slice(0,as)
if(e===null||["number","boolean","undefined"].includes(typeof e))return e
try{return[String(e).slice(0,as)]}catch{return["[object Object]"]}}var os,cs,ls,ms,hs,ds,us,fs,ps,gs,ws,vs,ys,bs,_s,ks,xs,Ss,Ms,$s,Is,Es,js,Ws,zs,Os=class{constructor(e,t){o(this,ys)
o(this,os,null)
o(this,cs,null)
o(this,ls,!1)
o(this,ms,!1)
o(this,hs,[])
o(this,ds,0)
o(this,us,new WeakSet)
o(this,fs,null)
o(this,ps,new Tt(e=>l(this,ys,xs).call(this,{do:"broken",problems:e})))
o(this,gs,"")
o(this,ws,0)
o(this,vs,performance.now())
this.port=e
this.begin=t
const{options:s,page:i,api:n}=t
this.api=s.standard==="scorm12"?"API":"API_1484_11"
this.offline=t.offline
this.lms=new zt({...s,page:{terminated:i.terminated,recorded:new Set(i.recorded)},clock:()=>performance.now()-r(this,vs),onCall:({method:e,args:t,at:s=0})=>{l(this,ys,ks)
.call(this,{do:"call",method:e,args:t,at:s})
l(this,ys,$s).call(this)
l(this,ys,Es).call(this)}})
const a=Object.fromEntries(Object.entries(this.lms.api).map(([e,t])=>[e,(...e)=>r(this,ls)?void 0:t(...(e=>e.slice(0,8).map(rs))(e))]))
l(this,ys,bs).call(this)
const m=()=>{r(this,ls)||(window[this.api]=a)}
n==="at once"&&m()
n==="late"&&setTimeout(m,3e3)
t.alone&&c(this,fs,new Ot(e=>l(this,ys,xs).call(this,{do:"asked",hosts:e})))
window.addEventListener("pagehide",()=>{c(this,ms,!0)
l(this,ys,Ss).call(this)})
t.window||l(this,ys,Ws).call(this)}hear(e){if(e.do==="faults"){const{leaving:t}=this.lms.faults
this.lms.faults={...e.faults,...t?{leaving:t}:{}}
this.offline=e.offline
l(this,ys,ks).call(this,{do:"switched",at:l(this,ys,_s).call(this)})
for(const e of l(this,ys,Ms).call(this))l(this,ys,Is).call(this,e)}else e.do==="seen"?r(this,hs).splice(0,Math.max(0,e.count-(r(this,ds)-r(this,hs).length))):e.do==="place"?l(this,ys,xs)
.call(this,{do:"place",place:Qt(r(this,os))}):e.do==="work"?(async(e,t)=>{try{const s=e?.contentWindow
if(!s?.document.body.dataset.course)return null
const i=new Kt(s)
if(!await i.wake())return null
if(!t)return i.seen()
const{how:n,from:a,to:r,result:o}=t,c=i.lessons.slice(a,r)
a===r&&await i.lesson(n)
for(const e of c){await i.open(e)
n==="unlock"?await i.unlock():n!=="look"&&await i.lesson(n)}const l=i.seen()
o&&await i.result(n==="wrong")
return l}catch{return null}})(r(this,os),e.task).then(e=>l(this,ys,xs).call(this,{do:"worked",work:e})):e.do==="die"?c(this,ls,!0):e.do==="leave"&&l(this,ys,zs).call(this,e.how)}take(e)
{if(this.begin.window){c(this,cs,e)
e.postMessage({go:this.begin.url},location.origin)}}}
os=new WeakMap
cs=new WeakMap
ls=new WeakMap
ms=new WeakMap
hs=new WeakMap
ds=new WeakMap
us=new WeakMap
fs=new WeakMap
ps=new WeakMap
gs=new WeakMap
ws=new WeakMap
vs=new WeakMap
ys=new WeakSet
bs=()=>{const e=window
delete e.API
delete e.API_1484_11}
_s=function(){return Math.round(performance.now()-r(this,vs))}
ks=function(e){c(this,ds,r(this,ds)+1)
r(this,hs).push(e)
r(this,hs).length>1e5&&r(this,hs).shift()
l(this,ys,xs).call(this,e)
r(this,ms)&&l(this,ys,Ss).call(this)}
xs=function(e){r(this,ls)||this.port.postMessage(e)}
Ss=function(){if(r(this,ls)||!r(this,hs).length)return
const e=r(this,ds)-r(this,hs).length;(e=>{try{localStorage.setItem(es+e.session,JSON.stringify(e))}catch{}})({session:this.begin.session,from:e,events:r(this,hs)})}
Ms=function(){const e=[],t=s=>{try{if(!s?.location.href)return
e.push(s)
for(let e=0;e<s.frames.length;e+=1)t(s.frames[e])}catch{}}
t(r(this,os)?.contentWindow)
t(r(this,cs))
return e}
$s=function(){for(const e of l(this,ys,Ms).call(this))if(!r(this,us).has(e.document)){r(this,us).add(e.document)
l(this,ys,Is).call(this,e)
r(this,fs)?.hear(e)
r(this,ps).hear(e)
e.parent!==e&&e!==r(this,os)?.contentWindow||e.addEventListener("pagehide",()=>l(this,ys,js).call(this,"page"),{capture:!0})}}
Is=function(e){const t=()=>this.offline
if(Object.hasOwn(e.navigator,"onLine")||t()){Object.defineProperty(e.navigator,"onLine",{configurable:!0,get:()=>!t()})
e.dispatchEvent(new Event(t()?"offline":"online"))}}
Es=function(){r(this,ws)||c(this,ws,window.setTimeout(()=>{c(this,ws,0)
const e=(e=>{try{const t=e?.contentDocument?.querySelectorAll("#sb-outline li[data-key], article.lesson[data-key]")
return[...t??[]].slice(0,1e3).map(e=>{const{dataset:t}=e,{key:s="",title:i=e.querySelector("a")?.textContent?.trim()??""}=t
return[s.slice(0,100),i.slice(0,300)]})}catch{return null}})(r(this,os))
if(!e)return
const t=JSON.stringify(e)
t!==r(this,gs)&&l(this,ys,xs).call(this,{do:"titles",titles:e})
c(this,gs,t)},50))}
js=function(e){if(!(r(this,ls)||this.lms.faults.leaving||this.lms.terminated)&&this.lms.initialized){this.lms.faults.leaving=e
l(this,ys,ks).call(this,{do:"leaving",how:e,at:l(this,ys,_s).call(this)})}}
Ws=function(){const{url:e,title:t,place:s}=this.begin,i=((e,t={},...s)=>{const i=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&i.setAttribute(e,s===!0?"":s)
i.append(...s)
return i})("iframe",{title:`Course: ${t}`,allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
i.src=e+(s&&!e.includes("#")?s.hash:"")
i.addEventListener("load",()=>{i.classList.add("there")
l(this,ys,xs).call(this,{do:"there"})
if(this.lms.faults.leaving&&!this.lms.terminated){delete this.lms.faults.leaving
l(this,ys,ks).call(this,{do:"leaving",how:null,at:l(this,ys,_s).call(this)})}l(this,ys,$s).call(this)
l(this,ys,Es).call(this)})
s&&i.addEventListener("load",()=>((e,{x:t,y:s},i)=>{const n=e.contentWindow
if(!n)return
const a=performance.now()+2500
let r=!1
const o=()=>{r=!0}
for(const e of["wheel","pointerdown","keydown","touchstart"])n.addEventListener(e,o,{once:!0,passive:!0})
const c=()=>{if(!(r||i()||performance.now()>a)){(Math.abs(n.scrollY-s)>1||Math.abs(n.scrollX-t)>1)&&n.scrollTo({left:t,top:s,behavior:"instant"})
setTimeout(c,40)}}
c()})(i,s,()=>r(this,ls)),{once:!0})
c(this,os,i)
document.body.append(i)
i.contentWindow&&r(this,ps).hear(i.contentWindow)
const n=setInterval(()=>r(this,ls)?clearInterval(n):l(this,ys,$s).call(this),200)}
zs=async function(e){l(this,ys,js).call(this,e)
r(this,os)?.remove()
const t=r(this,cs)
if(t&&!t.closed){t.close()
for(let e=0;e<40&&!t.closed;e+=1)await new Promise(e=>setTimeout(e,25))}l(this,ys,xs).call(this,{do:"left"})
c(this,ls,!0)
l(this,ys,bs).call(this)}
var{parent:As,opener:qs}=window
if(As===window)qs&&(e=>{const t=setInterval(()=>e.postMessage(ns,location.origin),30)
window.addEventListener("message",({source:s,origin:i,data:n})=>{if(s===e&&i===location.origin&&typeof n?.go=="string"){clearInterval(t)
location.replace(n.go)}})})(qs)
else{Object.defineProperty(window,"parent",{value:window});(async(e,t)=>{let s=null
window.addEventListener("message",({source:i,origin:n,data:a,ports:[r]})=>{i===e&&n===t&&a===is&&r?r.onmessage=({data:e})=>{const t=e
t.do==="begin"?s=new Os(r,t):t.do==="tails"?r.postMessage({do:"tails",tails:ss(t.sessions)}):s?.hear(t)}:n===location.origin&&a===ns&&i&&s?.take(i)})
await(async()=>{const e=location.pathname.split("/")[1],t=[...["local","session"].map(e=>()=>window[`${e}Storage`].clear()),async()=>(await indexedDB.databases())
.forEach(({name:e})=>e&&indexedDB.deleteDatabase(e)),async()=>Promise.all((await caches.keys()).map(e=>caches.delete(e))),()=>localStorage.setItem(ts,e)]
try{if(localStorage.getItem(ts)===e)return}catch{}for(const e of t)await Promise.resolve().then(e).catch(()=>{})})()
e.postMessage(is,t)})(As,location.hash.slice(1))}})()


"use strict";(()=>{function e(e,{without:t=[],limits:s={}}={}){const{model:i,without:n=[],changes:a={}}=ye[e],r=be[i],o=[...t,...n],c=e=>!o.some(t=>e===t||e.startsWith(`${t}.`))
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
return JSON.stringify(t)}function r(e){if(typeof e=="string")return e.slice(0,cs)
if(e===null||["number","boolean","undefined"].includes(typeof e))return e
try{return[String(e).slice(0,cs)]}catch{return["[object Object]"]}}function o(e){return e.flatMap(e=>{try{const t=localStorage.getItem(ls+e)
localStorage.removeItem(ls+e)
return t?[JSON.parse(t)]:[]}catch{return[]}})}var c,l,m,d,h,u,f,p,g,w,v,b,y,_,x,k,M,$,S,I,j=Object.defineProperty,E=e=>{throw TypeError(e)},W=(e,t,s)=>((e,t,s)=>t in e?j(e,t,{enumerable:!0,
configurable:!0,writable:!0,value:s}):e[t]=s)(e,typeof t!="symbol"?t+"":t,s),O=(e,t,s)=>t.has(e)||E("Cannot "+s),z=(e,t,s)=>(O(e,t,"read from private field"),s?s.call(e):t.get(e)),T=(e,t,s)=>t.has(e)?
E("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),A=(e,t,s,i)=>(O(e,t,"write to private field"),i?i.call(e,s):t.set(e,s),s),C=(e,t,s)=>(O(e,t,
"access private method"),s),R="an LMS need not take more",L=/^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/,D=/^\{lang=([^}]*)\}/,N=(e,t)=>s=>e.test(s)?"":t,P=e=>t=>/[\r\n]/.test(t)?"no line break":e(t),
q=e=>t=>t.length<=e?"":`at most ${e} characters (${R})`,F=e=>t=>{const s=D.exec(t)
return s&&!L.test(s[1])?"a language tag in {lang=}":!s&&t.startsWith("{lang")?"{lang=tag} written correctly":q(e)(t.slice(s?.[0].length??0))},V=e=>P(t=>/^\{(?!lang=)/.test(t)?
'no text that begins with "{"':F(e)(t)),G=(e,t,s,{distinct:i=!1}={})=>n=>{const a=n.split(e)
return a.length>t?`at most ${t} parts joined by ${e} (${R})`:i&&new Set(a).size<a.length?"no duplicates":a.map(s).find(e=>e!=="")??""},B=(e,t)=>s=>{const i=s.split("[.]")
return i.length===2?e(i[0])||t(i[1]):"two sides joined by [.]"},Z=(e,t)=>s=>{const i=/^\{(case_matters|order_matters)=([^}]*)\}/.exec(s)
return i?e.includes(i[1])?/^(true|false)$/.test(i[2])?Z(e.filter(e=>e!==i[1]),t)(s.slice(i[0].length)):`{${i[1]}=} true or false`:`no {${i[1]}=} here`:t(s)},U=
N(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,"a number"),H=(e,t)=>s=>{const i=s.split("[:]")
return i.length===2&&i.every(s=>t&&s===""||e(s)==="")?i.includes("")||Number(i[0])<=Number(i[1])?"":"min not above max":t?"min[:]max, either may be missing":"min[:]max, both ends given"},Y=e=>t=>
t.length>e?`at most ${e} characters (${R})`:/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(t)?/^urn:/i.test(t)&&!/^urn:[A-Za-z0-9-]{1,31}:./i.test(t)?"urn:namespace:name":"":
"a URI (RFC 3986)",X=Y(4e3),J=Y(250),K=N(/^-?\d{1,3}(\.\d+)?$/,"CMIDecimal"),Q=N(/^-?\d+$/,"CMISInteger"),ee=N(/^.{0,255}$/s,"at most 255 characters"),te=(e,t)=>{const s=`${e}(,${e})*`
return N(new RegExp(`^(${s}|\\{${s}\\})$`),t)},se=te("[a-z0-9]","single characters [a-z0-9] separated by commas"),ie=G("[,]",10,F(250)),ne=N(/^$/,"nothing"),ae=(...e)=>t=>e.some(e=>e(t)==="")?"":e[
e.length-1](t),re=(e,t)=>G("[,]",250,s=>s==="[.]"?"a step or an answer":B(ae(ne,e),t)(s)),oe=e=>t=>/^(correct|incorrect|unanticipated|neutral)$/.test(t)||e(t)===""?"":
"correct, incorrect, unanticipated, neutral or a number",ce={text:()=>"",vocabulary:()=>"",identifier12:N(/^[A-Za-z0-9_-]{1,255}$/,"CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),decimal12:K,
score12:ae(ne,K),sinteger12:Q,time12:N(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITime HH:MM:SS.SS"),timespan12:N(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,"CMITimespan HHHH:MM:SS.SS"),
result12:N(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,"correct, wrong, unanticipated, neutral or CMIDecimal"),trueFalse12:N(/^[01tf]$/,"one of 0 1 t f"),choice12:se,fillIn12:ee,
numeric12:N(/^-?\d+(\.\d+)?$/,"a number"),likert12:N(/^[a-z0-9]$/,"one character [a-z0-9]"),matching12:te("[a-z0-9]\\.[a-z0-9]","pairs a.1 separated by commas"),sequencing12:se,performance12:ee,
longId:X,real:U,language:ae(ne,N(L,"a language tag")),localized250:F(250),localized4000:F(4e3),timestamp:e=>{const t=
/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(e)
if(!t)return"YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals"
const[s,i=1,n=1]=t.slice(1,4).map(e=>e===void 0?void 0:Number(e))
if(s===void 0||s<1970||s>2038)return"a year from 1970 to 2038"
const a=new Date(Date.UTC(s,i-1,n))
return a.getUTCMonth()===i-1&&a.getUTCDate()===n?"":"a day of the calendar"},timeinterval:N(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
"PnYnMnDTnHnMnS, at most 2 decimals"),result:oe(U),navRequest:N(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,"a navigation request"),
navRequest3:N(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,"a navigation request of the 3rd Edition"),trueFalse:N(/^(true|false)$/,
"true or false"),choice:ae(ne,G("[,]",36,J,{distinct:!0})),fillIn:ie,fillInPattern:Z(["case_matters","order_matters"],ie),longFillIn:F(4e3),longFillInPattern:Z(["case_matters"],F(4e3)),matching:
G("[,]",36,B(J,J)),performance:re(J,q(250)),performancePattern:Z(["order_matters"],re(J,q(250))),sequencing:G("[,]",36,J),likert:J,numeric:U,numericPattern:H(U,!0),other:q(4e3)},le=(e,t)=>
Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s,e)])),me=(e,t)=>s=>{const i=e(s)
return i!==""&&ce[t](s)===""?`${i} (Moodle's rule, not the standard's)`:i},de=le({identifier12:N(/^[\u0021-\u007e]{0,255}$/,"at most 255 printable ASCII characters without blanks"),score12:
N(/^-?\d{0,3}(\.\d*)?$/,"CMIDecimal"),...Object.fromEntries(["trueFalse","choice","fillIn","matching","performance","sequencing","likert","numeric"].map(e=>[`${e}12`,ce.text]))},me),he=
N(/^[A-Za-z0-9_.]{1,250}$/,"a short identifier [A-Za-z0-9_.]{1,250}"),ue=N(/^-?\d{1,5}(\.\d{1,18})?$/,"a number of at most 5 digits before and 18 after the point"),fe=re(he,ae(ne,ue,he)),pe=F(1/0),ge=
le({longId:N(/^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,"at most 4000 characters without blanks, and urn:namespace:name"),real:ue,result:oe(N(/^-?\d{1,4}(\.\d{1,18})?$/,"a number")),
localized250:V(251),localized4000:V(4001),choice:G("[,]",36,he,{distinct:!0}),fillIn:P(pe),fillInPattern:P(Z(["case_matters","order_matters"],pe)),longFillIn:P(pe),longFillInPattern:P(Z([
"case_matters"],pe)),matching:G("[,]",36,B(he,he)),performance:fe,performancePattern:Z(["order_matters"],re(he,ae(ne,ue,H(ue,!1),he))),sequencing:G("[,]",36,he),likert:he,numeric:ue,numericPattern:
H(ue,!1),other:P(q(4e3))},me),we=N(/^[^.]*(\.\d{0,7})?$/,"at most 7 decimals: real(10,7)"),ve=le(ge,(e,t)=>s=>{const i=ce[t](s)||e(s)
return i===""&&["real","numeric","result"].includes(t)?we(s):i}),be={scorm12:{version:"3.4",elements:[{name:"cmi.core.student_id",access:"ro",format:"text",initial:""},{name:"cmi.core.student_name",
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
{response:"other",pattern:"other",patterns:1}}}},ye={scorm12:{title:"SCORM 1.2",model:"scorm12"},"scorm2004-3":{title:"SCORM 2004 3rd Edition",model:"scorm2004",without:["adl.data",
"adl.nav.request_valid.jump"],changes:{"adl.nav.request":{format:"navRequest3"}}},"scorm2004-4":{title:"SCORM 2004 4th Edition",model:"scorm2004"}},_e={scorm12:{status:"cmi.core.lesson_status",exit:
"cmi.core.exit",sessionTime:"cmi.core.session_time",totalTime:"cmi.core.total_time",mode:"cmi.core.lesson_mode",credit:"cmi.core.credit"},scorm2004:{status:"cmi.completion_status",exit:"cmi.exit",
sessionTime:"cmi.session_time",totalTime:"cmi.total_time",mode:"cmi.mode",credit:"cmi.credit"}},xe=/^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/,ke=e=>
String(Number((e/100).toFixed(2))),Me=class{constructor(t,s,i,n={}){T(this,w)
T(this,c)
T(this,l)
T(this,m)
T(this,d)
T(this,h)
T(this,u)
T(this,f)
T(this,p,new Map)
T(this,g,!1)
A(this,m,n)
A(this,c,ye[t].model)
A(this,l,s)
A(this,d,i)
A(this,h,_e[z(this,c)])
A(this,u,e(t,s))
A(this,f,new Map(z(this,u).elements.map(e=>[e.name,e])))}open(){const{status:e,exit:t}=z(this,h),s=z(this,d),i=s[t]==="suspend",n=z(this,c)==="scorm12"||i
A(this,g,!n)
const a=Object.entries(s).filter(([e])=>C(this,w,y).call(this,e,n))
A(this,p,new Map(a))
return{entry:(z(this,c)==="scorm2004"?i:(s[e]??"not attempted")!=="not attempted")?i?"resume":"":"ab-initio",values:new Map(a)}}save(e,t,{final:s,lost:i},n=e=>e()){const{sends:a="all"}=z(this,l)
if(i&&a==="all")return
s&&C(this,w,I).call(this,e,t)
const r=C(this,w,v).call(this,e,t)
if(a==="changed")for(const t of r)z(this,p).set(t,e.get(t)??"")
if(i)return
const o=C(this,w,b).call(this,r).map(t=>[t,e.get(t)??""]),c=s?C(this,w,$).call(this,e,t):[]
n(()=>{C(this,w,M).call(this)
for(const[e,t]of[...o,...c])C(this,w,k).call(this,e,t)
C(this,w,S).call(this)})}size(e,t,s){const i=e=>(new TextEncoder).encode(e).length
return C(this,w,v).call(this,e,t).reduce((t,n)=>t+s+i(n)+i(e.get(n)??""),0)}}
c=new WeakMap
l=new WeakMap
m=new WeakMap
d=new WeakMap
h=new WeakMap
u=new WeakMap
f=new WeakMap
p=new WeakMap
g=new WeakMap
w=new WeakSet
v=function(e,t){return[...t].filter(t=>(z(this,l).sends??"all")==="all"||C(this,w,x).call(this,t,e))}
b=function(e){const{form:t}=z(this,l)
if(!t||e.length<=t.variables)return e
const s=e=>{const s=t.first.findIndex(t=>e.startsWith(`${t}.`))
return s<0?t.first.length:s}
return[...e].sort((e,t)=>s(e)-s(t)).slice(0,t.variables)}
y=function(e,s){const i=z(this,f).get(t(e))
return!!i&&(!!C(this,w,_).call(this,i)||s&&(!i.session||z(this,l).keepsExit===!0&&i.name===z(this,h).exit))}
_=function(e){return z(this,u).lmsArrays.some(t=>e.name.startsWith(`${t}.`))||e.access==="ro"&&e.name!==z(this,h).totalTime}
x=function(e,s){if(e===z(this,h).sessionTime)return!1
const i=t(e)===e?z(this,f).get(e)?.initial??"":void 0
return s.get(e)!==(z(this,p).get(e)??i)}
k=function(e,t){const{stores:s}=z(this,l)
if(s&&!s.some(t=>e.startsWith(t)))return
const i=z(this,d)[e]
z(this,l).looseComparison&&i!==void 0&&((e,t)=>e===t||xe.test(e)&&xe.test(t)&&Number(e)===Number(t))(i,t)||(z(this,d)[e]=t)}
M=function(){if(z(this,g)&&!z(this,l).keepsRows)for(const e of Object.keys(z(this,d)))C(this,w,y).call(this,e,!1)||delete z(this,d)[e]
A(this,g,!1)}
$=function(e,t){const{totalTime:s,sessionTime:n,exit:a}=z(this,h),r=e.get(s)??"",o=((e,t,s)=>{const n=i(e,t)+i(e,s),a=Math.floor(n/36e4),r=Math.floor(n/6e3)%60
if(e==="scorm2004")return`PT${[a&&`${a}H`,r&&`${r}M`,n%6e3&&`${ke(n%6e3)}S`].filter(Boolean).join("")||"0S"}`
const o=e=>String(e).padStart(2,"0")
return`${[String(a).padStart(4,"0"),o(r),o(Math.floor(n/100)%60)].join(":")}.${o(n%100)}`})(z(this,c),r,e.get(n)??"")
return[[s,o==="PT0S"?z(this,l).noTime??o:o],...z(this,l).keepsExit||t.has(a)?[]:[[a,""]]]}
S=function(){if(Object.entries(z(this,l).dropsState??{}).some(([e,t])=>t.includes(z(this,d)[e])))for(const e of["cmi.suspend_data","cmi.core.lesson_location","cmi.location"])delete z(this,d)[e]}
I=function(e,t){const{mode:s,credit:i,status:n}=z(this,h),a=e.get(s)==="normal"&&e.get(i)==="credit",r=(s,i)=>{e.set(s,i)
t.add(s)},o=(t,s)=>{const[i,n]=[e.get(t)??"",e.get(s)??""]
return i===""||n===""?void 0:Number(i)>=Number(n)}
if(z(this,c)==="scorm12"){const t=(e.get(n)??"not attempted")==="not attempted"
t&&r(n,"completed")
const s=o("cmi.core.score.raw","cmi.student_data.mastery_score"),{mastery:i="completed"}=z(this,l),c={any:!0,unset:t,completed:e.get(n)==="completed"}[i]
a&&s!==void 0&&c&&r(n,s?"passed":"failed")
return}const d=o("cmi.progress_measure","cmi.completion_threshold")
if(a&&z(this,l).fillsIn){const{completionSetByContent:t,objectiveSetByContent:s}=z(this,m),i=t=>(e.get(t)??"unknown")!=="unknown"
t||i(n)||r(n,"completed")
s||i("cmi.success_status")||r("cmi.success_status","passed")}a&&d!==void 0&&r(n,d?"completed":"incomplete")
const u=o("cmi.score.scaled","cmi.scaled_passing_score")
a&&z(this,l).derivesSuccess!==!1&&u!==void 0&&r("cmi.success_status",u?"passed":"failed")}
var $e,Se,Ie,je,Ee,We,Oe,ze,Te,Ae,Ce,Re,Le,De,Ne,Pe,qe,Fe,Ve,Ge={scorm12:{sends:"changed",looseComparison:!0,keepsRows:!0,keepsExit:!0,mastery:"any",endsAnyway:!0,unknown:"201",appends:[
"cmi.comments"],emptyScore:"0",countsRecords:!0,form:{variables:4995,first:["cmi.core","cmi.objectives","cmi.student_preference","cmi.interactions"]}},scorm2004:{sends:"unlike-launch",looseComparison:
!0,keepsRows:!0,keepsExit:!0,noTime:"P",derivesSuccess:!1,endsAnyway:!0,without:["adl.data"],form:{variables:4995,first:["cmi.comments_from_learner","cmi.interactions","cmi.learner_preference",
"cmi.objectives","cmi.score"]}}},Be={limit:65536,each:150},Ze={...Ge.scorm12,texts:!0,losesZero:!0,limits:{"cmi.core.lesson_location":64e3,"cmi.suspend_data":64e3,"cmi.comments":64e3,
"cmi.student_preference.language":64e3,"cmi.interactions.n.student_response":64e3,"cmi.interactions.n.correct_responses.n.pattern":64e3},formats:de,numbers:!0,failure:"101",offline:"lie",beacon:Be,
clearsStorage:!0,beginsAgain:!0,brokenReturn:!0,completesAssets:!0,closes:{"cmi.core.lesson_status":["completed","passed","failed"]},grade:"raw"},Ue={...Ge.scorm2004,texts:!0,losesZero:!0,threshold:
"attribute",formats:ge,failure:"101",offline:"lie",beacon:Be,clearsStorage:!0,oneSession:!0,completesAssets:!0,closes:{"cmi.completion_status":["completed"]},grade:"raw"},He={texts:!0,reads:"before",
silent:["cmi.core.lesson_status","cmi.core.score","cmi.completion_status","cmi.success_status","cmi.score","cmi.interactions._count","cmi.objectives._count"],grade:"scaled"},Ye={texts:!0,reads:
"launch",stores:["cmi.suspend_data","cmi.core.lesson_status","cmi.core.lesson_location","cmi.completion_status","cmi.success_status","cmi.location","cmi.exit"],dropsState:{"cmi.core.lesson_status":[
"passed"],"cmi.completion_status":["completed"],"cmi.success_status":["passed"]}},Xe={strict:{title:"Strict",about:
"Takes only what the standard allows and every known LMS accepts. What works here works everywhere.",scorm12:{capped:!0},scorm2004:{capped:!0,formats:ve}},adl:{title:"Standard (ADL)",about:
"The standard and nothing else: line breaks in texts, short dates and any URI as an identifier are fine, and there is no limit of records.",scorm12:{},scorm2004:{}},moodle:{title:"Moodle",about:
'Moodle as it is installed: the grade is the raw score, a finished attempt opens as a review, and without network it says "saved" although it is not.',importer:"moodle",scorm12:Ze,scorm2004:Ue},
"moodle-standard":{title:"Moodle, strict sizes",about:'Moodle with the site setting "SCORM standards mode": texts are refused where SCORM 1.2 has its limits (4,096 and 255 characters).',importer:
"moodle",scorm12:{...Ze,limits:{}},scorm2004:Ue},rustici:{title:"Canvas, Blackboard (Rustici engine)",about:
"The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only where the course sets no status, and work that is sent while the window closes is lost.",scorm12:{texts:!0,
mastery:"unset",windowClosed:"lost",grade:"scaled"},scorm2004:{texts:!0,fillsIn:!0,windowClosed:"lost",grade:"scaled"}},openedx:{title:"Open edX",about:
"The SCORM XBlock of Open edX: it stores values a moment after they are set, never tells a course its status or score, and keeps no answers.",scorm12:He,scorm2004:He},frappe:{title:"Frappe LMS",about:
"Frappe Learning: a course only reads what was stored before it was opened, SCORM 1.2 courses are done when they are passed, and what is done is opened afresh.",scorm12:Ye,scorm2004:Ye}},Je={scorm12:
{source:"SCORM 1.2 RTE 3.3, 3.4",session:{initialize:{name:"LMSInitialize",general:"101",running:"101",after:"101"},terminate:{name:"LMSFinish",general:"101",before:"301",after:"301"},getValue:{name:
"LMSGetValue",general:"101",before:"301",after:"301"},setValue:{name:"LMSSetValue",general:"101",before:"301",after:"301"},commit:{name:"LMSCommit",general:"101",before:"301",after:"301"}},support:
{lastError:"LMSGetLastError",errorString:"LMSGetErrorString",diagnostic:"LMSGetDiagnostic"},codes:{argument:"201",undefined:"401",childless:"202",notArray:"203",keyword:"402",readOnly:"403",writeOnly:
"404",type:"405",range:"405",unset:"0",getIndex:"201",setIndex:"201",conflict:"405",dependency:"405",noName:"201",setNoName:"201"},strings:{0:"No error",101:"General exception",201:
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
"Data Model Element Value Out Of Range",408:"Data Model Dependency Not Established"}}},Ke=/^(.+)\.(_children|_count|_version)$/,Qe=(e,t)=>({result:"",error:e,rule:t}),et=(e,t)=>({result:"false",error:
e,rule:t}),tt=e=>e.format==="score12",st=class{constructor(t,s={}){T(this,Oe)
W(this,"values",new Map)
W(this,"own",new Set)
W(this,"refused",[])
W(this,"readBack",null)
T(this,$e)
T(this,Se)
T(this,Ie)
T(this,je)
T(this,Ee)
T(this,We,new Map)
A(this,$e,ye[t].model)
A(this,Se,s)
A(this,Ie,e(t,s))
A(this,je,Je[z(this,$e)].codes)
A(this,Ee,new Map(z(this,Ie).elements.map(e=>[e.name,e])))}knows(e){return z(this,Ee).has(e)}provide(e,t){this.values.set(e,t)
for(const{array:t,index:s}of n(e))z(this,We).set(t,Math.max(C(this,Oe,ze).call(this,t),s+1))}load(e){const t=new Map
for(const[s,i]of e){this.provide(s,i)
for(const{array:e,index:i}of n(s))t.set(e,(t.get(e)??new Set).add(i))}if(z(this,Se).countsRecords)for(const[e,s]of t)z(this,We).set(e,s.size)}initial(e){return C(this,Oe,Te).call(this,e)?.initial}
limit(e){return C(this,Oe,Te).call(this,e)?.limit??1/0}isNumber(e){const t=C(this,Oe,Te).call(this,e)
return e.endsWith("._count")||t!==void 0&&tt(t)&&this.own.has(e)}read(e){const t=z(this,je)
if(e==="")return Qe(t.noName,"an element name")
if(z(this,Se).silent?.some(t=>e===t||e.startsWith(`${t}.`)))return{result:"",error:"0"}
const s=Ke.exec(e),i=C(this,Oe,Te).call(this,e)
if(s?!C(this,Oe,Ae).call(this,s[1]):!i)return Qe(z(this,Oe,Ce),"no such element")
if(n(e).some(({array:e,index:t})=>t>=C(this,Oe,ze).call(this,e)))return Qe(t.getIndex,"an index below _count")
if(s)return C(this,Oe,Re).call(this,s[1],s[2])
if(i?.access==="wo")return Qe(t.writeOnly,"the element is write-only")
const a=(this.readBack??this.values).get(e)??i?.initial
return a!==void 0?{result:a,error:"0"}:{...Qe(t.unset,"not set yet"),excused:!0}}assign(e,t){const s=z(this,je)
if(e==="")return et(s.setNoName,"an element name")
const i=Ke.exec(e)
if(i&&C(this,Oe,Ae).call(this,i[1]))return et(s.keyword,`${i[2]} is read-only`)
const n=C(this,Oe,Te).call(this,e)
if(!n)return et(z(this,Oe,Ce),"no such element")
if(n.access==="ro")return et(s.readOnly,"the element is read-only")
if(this.refused.some(e=>n.name.startsWith(e)))return{...et("401","injected refusal"),excused:!0}
const a=C(this,Oe,De).call(this,n,e)??C(this,Oe,Ne).call(this,n,e,t)??C(this,Oe,Ve).call(this,n,e,t)
if(a)return et(...a)
this.provide(e,C(this,Oe,Le).call(this,n,e,t))
this.own.add(e)
return{result:"true",error:"0"}}}
$e=new WeakMap
Se=new WeakMap
Ie=new WeakMap
je=new WeakMap
Ee=new WeakMap
We=new WeakMap
Oe=new WeakSet
ze=function(e){return z(this,We).get(e)??0}
Te=function(e){return z(this,Ee).get(t(e))}
Ae=function(e){const s=t(e)
return s!==""&&[...z(this,Ee).keys()].some(e=>e===s||e.startsWith(`${s}.`))}
Ce=function(){return z(this,Se).unknown??z(this,je).undefined}
Re=function(e,i){const n=z(this,je),a=t(e)
return i==="_version"?e==="cmi"?{result:z(this,Ie).version,error:"0"}:Qe(z(this,Oe,Ce),"only cmi has _version"):i==="_count"?a in z(this,Ie).arrays?{result:String(C(this,Oe,ze).call(this,e)),error:
"0"}:Qe(n.notArray,"only an array has _count"):z(this,Ie).parents.includes(a)?{result:s(z(this,Ie),a),error:"0"}:Qe(n.childless,"the element has no _children")}
Le=function(e,t,s){const{appends:i=[],emptyScore:n}=z(this,Se)
return i.includes(e.name)?(this.values.get(t)??"")+s:s===""&&n!==void 0&&tt(e)?n:s}
De=function(e,t){const s=z(this,je),i=n(t)
for(const{array:e,pattern:t,index:n}of i){const{most:i=1/0}=z(this,Ie).arrays[t]
if(n>C(this,Oe,ze).call(this,e))return[s.setIndex,"indexes without a gap"]
if(z(this,Ie).lmsArrays.includes(t)&&n>=C(this,Oe,ze).call(this,e))return[s.setIndex,"only the LMS adds records here"]
if(z(this,Se).capped&&n>=i)return[s.setIndex,`at most ${i} records (${R})`]}if(e.needs&&!this.values.has(`${i[0].array}.${i[0].index}.${e.needs}`))return[s.dependency,`the ${
e.needs} must be set first`]}
Ne=function(e,t,s){const i=z(this,je),{limit:n=1/0,range:a,vocabulary:r}=e
if(r&&!r.includes(s))return[i.type,`one of: ${r.join(", ")}`]
if(s.length>n)return[i.type,`at most ${n} characters${z(this,$e)==="scorm12"?"":` (${R})`}`]
const o=C(this,Oe,Pe).call(this,C(this,Oe,qe).call(this,e,t),s)||C(this,Oe,Fe).call(this,e,t,s)
if(o)return[i.type,o]
if(!a||s==="")return
const[c,l=1/0]=a
return Number(s)>=c&&Number(s)<=l?void 0:[i.range,l===1/0?`a number not below ${c}`:`a number from ${c} to ${l}`]}
Pe=function(e,t){return(z(this,Se).formats?.[e]??ce[e])(t)}
qe=function(e,t,s){if(e.format!=="response"&&e.format!=="pattern")return e.format
const[{array:i,index:a}]=n(t),r=s??this.values.get(`${i}.${a}.type`)
return r===void 0?"text":z(this,Ie).types[r][e.format]}
Fe=function(e,t,s){if(z(this,$e)!=="scorm12"||e.name!=="cmi.interactions.n.type")return""
const i=t.slice(0,-5),n=Array.from({length:C(this,Oe,ze).call(this,`${i}.correct_responses`)},(e,t)=>t),a=[`${i}.student_response`,...n.map(e=>`${i}.correct_responses.${e}.pattern`)]
for(const e of a){const[t,i]=[this.values.get(e),C(this,Oe,Te).call(this,e)],n=t!==void 0&&i&&C(this,Oe,Pe).call(this,C(this,Oe,qe).call(this,i,e,s),t)
if(n)return`${e} does not fit: ${n}`}return""}
Ve=function(e,t,s){const i=z(this,je)
if(e.fixed&&this.values.has(t)&&this.values.get(t)!==s)return[i.conflict,"never changed"]
const a=n(t),r=e.format==="pattern"&&this.values.get(`${a[0].array}.${a[0].index}.type`),o=r?z(this,Ie).types[r]:void 0,{array:c,index:l}=a.at(-1)??{array:"",index:0},{patterns:m=1/0}=o??{}
if(l>=m&&m===1)return[i.conflict,"one pattern"]
if(l>=m&&z(this,Se).capped)return[i.conflict,`at most ${m} patterns (${R})`]
if(!e.unique&&(!o||o.repeats))return
const d=t.slice(`${c}.${l}`.length)
for(let e=0;e<C(this,Oe,ze).call(this,c);e+=1)if(e!==l&&this.values.get(`${c}.${e}${d}`)===s)return[i.conflict,"no duplicates"]}
var it,nt,at,rt,ot,ct,lt,mt,dt,ht,ut,ft,pt,gt,wt,vt,bt,yt,_t,xt,kt,Mt,$t,St,It,jt,Et={initialize:1,terminate:1,commit:1,getValue:1,setValue:2},Wt={result:"true",error:"0"}
it=new WeakMap
nt=new WeakMap
at=new WeakMap
rt=new WeakMap
ot=new WeakMap
ct=new WeakMap
lt=new WeakMap
mt=new WeakSet
dt=function(){const e={}
for(const t of Object.keys(z(this,it).session))e[z(this,it).session[t].name]=(...e)=>C(this,mt,ht).call(this,t,e)
for(const t of Object.keys(z(this,it).support))e[z(this,it).support[t]]=(...e)=>C(this,mt,vt).call(this,t,e)
return e}
ht=function(e,t){const{name:s}=z(this,it).session[e],i=C(this,mt,ft).call(this,e)
C(this,mt,wt).call(this,e)
C(this,mt,ut).call(this,e,s,t)
const n=C(this,mt,yt).call(this,e,t)??C(this,mt,kt).call(this,e)??C(this,mt,_t).call(this,t,C(this,mt,Mt).call(this,e,t.map(String)))
A(this,ct,n.error)
let a=n.result
i==="null"&&(a=null)
i==="page"&&(a="<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>")
i!=="undefined"&&i!=="throw"||(a=void 0)
z(this,rt).numbers&&e==="getValue"&&n.error==="0"&&z(this,at).isNumber(String(t[0]))&&(a=Number(n.result))
i==="boolean"&&/^(true|false)$/.test(n.result)&&(a=n.result==="true")
C(this,mt,bt).call(this,s,t,a,n)
if(i==="throw")throw new Error(`${s} failed in the LMS`)
return a}
ut=function(e,t,s){if(e==="initialize"&&z(this,rt).brokenReturn&&z(this,ot).recorded.has(this.options.sco??"")){C(this,mt,bt).call(this,t,s,void 0,{result:"",error:z(this,ct),rule:
"no second session in this page after answers or objectives were recorded (Moodle)"})
throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')")}}
ft=function(e){const t=this.faults[e]
return t!==void 0||e!=="commit"&&e!=="terminate"?t:this.faults.leaving==="window"&&z(this,rt).windowClosed==="lost"?"lie":this.faults.leaving&&C(this,mt,gt).call(this)?"false":this.faults.offline?
z(this,rt).offline??"false":void 0}
pt=function(){return this.faults.leaving!==void 0&&z(this,rt).beacon!==void 0}
gt=function(){const{beacon:e}=z(this,rt)
return e!==void 0&&z(this,nt).size(z(this,at).values,z(this,at).own,e.each)>e.limit}
wt=function(e){const{delay:t=0,serverDelay:s=0}=this.faults,i=Date.now()+t+(/Value$/.test(e)?0:s)
for(;Date.now()<i;);}
vt=function(e,t){const s=e==="lastError"?z(this,ct):String(t[0]??""),i=e==="diagnostic"&&s===""?z(this,ct):s,n=e==="lastError"?s:z(this,it).strings[i]??"",a=!t.every(e=>typeof e=="string")||
e!=="lastError"&&t.length!==1?"arguments must be strings":void 0
C(this,mt,bt).call(this,z(this,it).support[e],t,n,{result:n,error:"0",rule:a})
return n}
bt=function(e,t,s,{error:i,rule:n,excused:r}){const{clock:o,onCall:c}=this.options,l={method:e,args:t,result:s,error:i}
n&&(l.rule=n)
r&&(l.excused=!0)
o&&(l.at=Math.round(o()))
this.calls.push(l)
c?.(l)
if(!n||r)return
const m=`${i} ${z(this,it).strings[i]}`,d=n.includes("Moodle")?"":` [${z(this,it).source}]`
this.violations.push(`${e}(${t.map(a).join(", ")}) -> ${m}: ${n}${d}`)}
yt=function(e,t){const{before:s,running:i,after:n}=z(this,it).session[e],a=(t,s)=>C(this,mt,xt).call(this,e,t,s),r=e==="setValue"&&z(this,rt).texts?t.slice(0,1):t
if(t.length!==Et[e]||r.some(e=>typeof e!="string"))return a(z(this,it).codes.argument,`exactly ${Et[e]} argument(s), all strings`)
if(!/Value$/.test(e)&&t[0]!=="")return a(z(this,it).codes.argument,"the argument must be an empty string")
const o=this.terminated&&e==="initialize"&&z(this,rt).beginsAgain
return this.terminated&&!o?a(n,"the session has ended"):e==="initialize"&&z(this,rt).oneSession&&z(this,ot).terminated?a(n,"one session in one page (Moodle)"):this.initialized&&i&&!o?a(i,
"the session has already begun"):!this.initialized&&s?a(s,"the session has not begun"):void 0}
_t=(e,t)=>t.error!=="0"||e.every(e=>typeof e=="string")?t:{...t,rule:"all arguments are strings; this LMS makes text of them"}
xt=(e,t,s)=>({result:e==="getValue"?"":"false",error:t,rule:s})
kt=function(e){const t=C(this,mt,ft).call(this,e),s=e==="commit"?this.faults.commitFailures??0:0
s>0&&(this.faults.commitFailures=s-1)
if((t===void 0||t==="boolean")&&s<=0)return
const i=t==="lie"&&s<=0
e!=="commit"&&e!=="terminate"||C(this,mt,jt).call(this,e,!0)
e==="terminate"&&(i||z(this,rt).endsAnyway)&&C(this,mt,$t).call(this)
if(i)return Wt
const n=z(this,rt).failure??z(this,it).session[e].general
return{...C(this,mt,xt).call(this,e,n,"injected fault"),excused:!0}}
Mt=function(e,[t,s]){if(/Value$/.test(e)&&this.faults.unsupported?.some(e=>t.startsWith(e)))return{...C(this,mt,xt).call(this,e,z(this,it).codes.undefined,"injected lack"),excused:!0}
if(e==="getValue")return z(this,at).read(t)
if(e==="setValue")return C(this,mt,St).call(this,t,s)
if(e==="initialize")return C(this,mt,It).call(this)
C(this,mt,jt).call(this,e,!1)
e==="terminate"&&C(this,mt,$t).call(this)
return Wt}
$t=function(){this.terminated=!0
z(this,ot).terminated=!0;[...z(this,at).values.keys()].some(e=>/^cmi\.(interactions|objectives)\./.test(e))&&z(this,ot).recorded.add(this.options.sco??"")}
St=function(e,t){const{refuse:s=[],room:i=1/0,cut:n=1/0}=this.faults
if(Number(/^cmi\.interactions\.(\d+)/.exec(e)?.[1]??-1)>=i)return{...C(this,mt,xt).call(this,"setValue",z(this,it).codes.setIndex,"injected lack of room"),excused:!0}
z(this,at).refused=s
return z(this,at).assign(e,e==="cmi.suspend_data"?t.slice(0,n):t)}
It=function(){const e=this.terminated
e&&A(this,at,new st(this.edition,z(this,rt)))
this.terminated=!1
const{learner:t={id:"learner",name:"Learner, One"},mode:s="normal",credit:i="credit",...n}=this.options,{entry:a,values:r}=z(this,nt).open(),{losesZero:o,threshold:c}=z(this,rt),l=e=>o&&
e?.trim()==="0"?void 0:e,[m,d,h]=this.standard==="scorm12"?["cmi.core","student","lesson_mode"]:["cmi","learner","mode"],u={[`${m}.${d}_id`]:t.id,[`${m}.${d}_name`]:t.name,[`${m}.${h}`]:s,[`${
m}.credit`]:i,[`${m}.entry`]:n.entry??a,"cmi.launch_data":l(n.launchData),"cmi.student_data.mastery_score":l(n.masteryScore),"cmi.scaled_passing_score":n.scaledPassingScore,"cmi.completion_threshold":
(c&&n.thresholdOfAttribute)??n.completionThreshold,[`cmi.${this.standard==="scorm12"?"student_data.":""}max_time_allowed`]:n.maxTimeAllowed,[`cmi.${this.standard==="scorm12"?"student_data.":
""}time_limit_action`]:n.timeLimitAction}
z(this,at).load(r)
for(const[e,t]of Object.entries(u))t!==void 0&&z(this,at).knows(e)&&z(this,at).provide(e,t)
A(this,lt,new Map(z(this,at).values))
z(this,rt).reads&&(z(this,at).readBack=z(this,lt))
this.initialized=!0
return e?{...Wt,rule:"one session in a launch; this LMS begins another"}:Wt}
jt=function(e,t){const s=z(this,mt,pt)?this.options.post:void 0
z(this,nt).save(z(this,at).values,z(this,at).own,{final:e==="terminate",lost:t},s)
if(z(this,rt).reads==="before"){z(this,at).readBack=z(this,lt)
A(this,lt,new Map(z(this,at).values))}}
var Ot,zt,Tt,At,Ct,Rt,Lt,Dt,Nt,Pt,qt,Ft,Vt,Gt,Bt,Zt,Ut,Ht,Yt,Xt,Jt,Kt,Qt,es,ts,ss,is,ns,as=class e{constructor(e){T(this,mt)
W(this,"calls",[])
W(this,"violations",[])
W(this,"faults")
W(this,"initialized",!1)
W(this,"terminated",!1)
T(this,it)
T(this,nt)
T(this,at)
T(this,rt)
T(this,ot)
T(this,ct,"0")
T(this,lt,new Map)
this.options=e
this.edition=e.standard==="scorm2004"?"scorm2004-4":e.standard
this.standard=ye[this.edition].model
this.database=e.database??{}
this.faults={...e.faults}
const{profile:t="strict",persistence:s,page:i={terminated:!1,recorded:new Set}}=e,n=Xe[t][this.standard]
A(this,rt,s==="moodle"?{...n,...Ge[this.standard]}:n)
A(this,ot,i)
A(this,it,Je[this.standard])
A(this,nt,new Me(this.edition,z(this,rt),this.database,e))
A(this,at,new st(this.edition,z(this,rt)))
this.api=C(this,mt,dt).call(this)}get(e){return this.database[e]}value(e){return z(this,at).values.get(e)}values(){return Object.fromEntries(z(this,at).values)}unsaved(){return[...z(this,
at).own].filter(e=>z(this,at).values.get(e)!==(this.database[e]??z(this,at).initial(e)))}limit(e){return z(this,at).limit(e)}relaunch(t={}){return new e({...this.options,database:this.database,...t})}
logIn(e){z(this,rt).clearsStorage&&e.clear()}},rs="scormbuild-player",os="scormbuild-window",cs=2e5,ls="scormbuild-preview-tail:",ms="scormbuild-preview-room",ds=class{constructor(e,t){T(this,Ft)
T(this,Ot,null)
T(this,zt,null)
T(this,Tt,!1)
T(this,At,!1)
T(this,Ct,[])
T(this,Rt,0)
T(this,Lt,new WeakSet)
T(this,Dt,new Set)
T(this,Nt,"")
T(this,Pt,0)
T(this,qt,performance.now())
this.port=e
this.begin=t
const{options:s,page:i,api:n}=t
this.api=s.standard==="scorm12"?"API":"API_1484_11"
this.offline=t.offline
this.lms=new as({...s,page:{terminated:i.terminated,recorded:new Set(i.recorded)},clock:()=>performance.now()-z(this,qt),onCall:({method:e,args:t,at:s=0})=>{C(this,Ft,Bt).call(this,{do:"call",method:
e,args:t,at:s})
C(this,Ft,Yt).call(this)
C(this,Ft,Qt).call(this)}})
const a=Object.fromEntries(Object.entries(this.lms.api).map(([e,t])=>[e,(...e)=>z(this,Tt)?void 0:t(...(e=>e.slice(0,8).map(r))(e))]))
C(this,Ft,Vt).call(this)
const o=()=>{z(this,Tt)||(window[this.api]=a)}
n==="at once"&&o()
n==="late"&&setTimeout(o,3e3)
t.alone&&document.addEventListener("securitypolicyviolation",({blockedURI:e})=>C(this,Ft,Kt).call(this,e))
window.addEventListener("pagehide",()=>{A(this,At,!0)
C(this,Ft,Ut).call(this)})
t.window||C(this,Ft,ts).call(this)}hear(e){if(e.do==="faults"){const{leaving:t}=this.lms.faults
this.lms.faults={...e.faults,...t?{leaving:t}:{}}
this.offline=e.offline
C(this,Ft,Bt).call(this,{do:"switched",at:C(this,Ft,Gt).call(this)})
for(const e of C(this,Ft,Ht).call(this))C(this,Ft,Xt).call(this,e)}else e.do==="seen"?z(this,Ct).splice(0,Math.max(0,e.count-(z(this,Rt)-z(this,Ct).length))):e.do==="place"?C(this,Ft,Zt).call(this,
{do:"place",place:C(this,Ft,ss).call(this)}):e.do==="die"?A(this,Tt,!0):e.do==="leave"&&C(this,Ft,ns).call(this,e.how)}take(e){if(this.begin.window){A(this,zt,e)
e.postMessage({go:this.begin.url},location.origin)}}}
Ot=new WeakMap
zt=new WeakMap
Tt=new WeakMap
At=new WeakMap
Ct=new WeakMap
Rt=new WeakMap
Lt=new WeakMap
Dt=new WeakMap
Nt=new WeakMap
Pt=new WeakMap
qt=new WeakMap
Ft=new WeakSet
Vt=()=>{const e=window
delete e.API
delete e.API_1484_11}
Gt=function(){return Math.round(performance.now()-z(this,qt))}
Bt=function(e){A(this,Rt,z(this,Rt)+1)
z(this,Ct).push(e)
z(this,Ct).length>1e5&&z(this,Ct).shift()
C(this,Ft,Zt).call(this,e)
z(this,At)&&C(this,Ft,Ut).call(this)}
Zt=function(e){z(this,Tt)||this.port.postMessage(e)}
Ut=function(){if(z(this,Tt)||!z(this,Ct).length)return
const e={session:this.begin.session,from:z(this,Rt)-z(this,Ct).length,events:z(this,Ct)}
try{localStorage.setItem(ls+e.session,JSON.stringify(e))}catch{}}
Ht=function(){const e=[],t=s=>{try{if(!s?.location.href)return
e.push(s)
for(let e=0;e<s.frames.length;e+=1)t(s.frames[e])}catch{}}
t(z(this,Ot)?.contentWindow)
t(z(this,zt))
return e}
Yt=function(){for(const e of C(this,Ft,Ht).call(this))if(!z(this,Lt).has(e.document)){z(this,Lt).add(e.document)
C(this,Ft,Xt).call(this,e)
this.begin.alone&&C(this,Ft,Jt).call(this,e)
e.parent!==e&&e!==z(this,Ot)?.contentWindow||e.addEventListener("pagehide",()=>C(this,Ft,es).call(this,"page"),{capture:!0})}}
Xt=function(e){const t=()=>this.offline
if(Object.hasOwn(e.navigator,"onLine")||t()){Object.defineProperty(e.navigator,"onLine",{configurable:!0,get:()=>!t()})
e.dispatchEvent(new Event(t()?"offline":"online"))}}
Jt=function(e){e.document.addEventListener("securitypolicyviolation",({blockedURI:e})=>C(this,Ft,Kt).call(this,e))
e.document.addEventListener("click",({target:e})=>{const t=e?.closest?.("a[href]")
t&&C(this,Ft,Kt).call(this,t.href)},{capture:!0})
const{open:t,ReportingObserver:s}=e
e.open=(...s)=>{s[0]!==void 0&&C(this,Ft,Kt).call(this,String(s[0]))
return t.apply(e,s)}
s&&new s(e=>e.forEach(({body:e})=>C(this,Ft,Kt).call(this,e.blockedURL??"")),{types:["csp-violation"],buffered:!0}).observe()}
Kt=function(e){const{protocol:t,host:s,origin:i}=URL.canParse(e)?new URL(e):location
if(!(i===location.origin||!/^(https?|wss?):$/.test(t)||z(this,Dt).has(s)||z(this,Dt).size>=20)){z(this,Dt).add(s)
C(this,Ft,Zt).call(this,{do:"asked",hosts:[...z(this,Dt)]})}}
Qt=function(){z(this,Pt)||A(this,Pt,window.setTimeout(()=>{A(this,Pt,0)
try{const e=[...z(this,Ot)?.contentDocument?.querySelectorAll("#sb-outline li[data-key], article.lesson[data-key]")??[]].slice(0,1e3).map(e=>{const{key:t="",title:s=
e.querySelector("a")?.textContent?.trim()??""}=e.dataset
return[t.slice(0,100),s.slice(0,300)]}),t=JSON.stringify(e)
t!==z(this,Nt)&&C(this,Ft,Zt).call(this,{do:"titles",titles:e})
A(this,Nt,t)}catch{}},50))}
es=function(e){if(!(z(this,Tt)||this.lms.faults.leaving||this.lms.terminated)&&this.lms.initialized){this.lms.faults.leaving=e
C(this,Ft,Bt).call(this,{do:"leaving",how:e,at:C(this,Ft,Gt).call(this)})}}
ts=function(){const{url:e,title:t,place:s}=this.begin,i=((e,t={},...s)=>{const i=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&i.setAttribute(e,s===!0?"":s)
i.append(...s)
return i})("iframe",{title:`Course: ${t}`,allow:"fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope"})
i.src=e+(s&&!e.includes("#")?s.hash:"")
i.addEventListener("load",()=>{i.classList.add("there")
C(this,Ft,Zt).call(this,{do:"there"})
if(this.lms.faults.leaving&&!this.lms.terminated){delete this.lms.faults.leaving
C(this,Ft,Bt).call(this,{do:"leaving",how:null,at:C(this,Ft,Gt).call(this)})}C(this,Ft,Yt).call(this)
C(this,Ft,Qt).call(this)})
s&&i.addEventListener("load",()=>C(this,Ft,is).call(this,i,s),{once:!0})
A(this,Ot,i)
document.body.append(i)}
ss=function(){try{const e=z(this,Ot)?.contentWindow
if(e)return{hash:e.location.hash.slice(0,1e3),x:e.scrollX,y:e.scrollY}}catch{}return{hash:"",x:0,y:0}}
is=function(e,{x:t,y:s}){const i=e.contentWindow
if(!i)return
const n=performance.now()+2500
let a=!1
for(const e of["wheel","pointerdown","keydown","touchstart"])i.addEventListener(e,()=>{a=!0},{once:!0,passive:!0})
const r=()=>{if(!(a||z(this,Tt)||performance.now()>n)){(Math.abs(i.scrollY-s)>1||Math.abs(i.scrollX-t)>1)&&i.scrollTo({left:t,top:s,behavior:"instant"})
setTimeout(r,40)}}
r()}
ns=async function(e){C(this,Ft,es).call(this,e)
z(this,Ot)?.remove()
const t=z(this,zt)
if(t&&!t.closed){t.close()
for(let e=0;e<40&&!t.closed;e+=1)await new Promise(e=>setTimeout(e,25))}C(this,Ft,Zt).call(this,{do:"left"})
A(this,Tt,!0)
C(this,Ft,Vt).call(this)}
var{parent:hs,opener:us}=window
if(hs===window)us&&(e=>{const t=setInterval(()=>e.postMessage(os,location.origin),30)
window.addEventListener("message",({source:s,origin:i,data:n})=>{if(s===e&&i===location.origin&&typeof n?.go=="string"){clearInterval(t)
location.replace(n.go)}})})(us)
else{Object.defineProperty(window,"parent",{value:window});(async(e,t)=>{let s=null
window.addEventListener("message",({source:i,origin:n,data:a,ports:[r]})=>{i===e&&n===t&&a===rs&&r?r.onmessage=({data:e})=>{const t=e
t.do==="begin"?s=new ds(r,t):t.do==="tails"?r.postMessage({do:"tails",tails:o(t.sessions)}):s?.hear(t)}:n===location.origin&&a===os&&i&&s?.take(i)})
await(async()=>{const e=location.pathname.split("/")[1],t=[...["local","session"].map(e=>()=>window[`${e}Storage`].clear()),async()=>(await indexedDB.databases()).forEach(({name:e})=>e&&
indexedDB.deleteDatabase(e)),async()=>Promise.all((await caches.keys()).map(e=>caches.delete(e))),()=>localStorage.setItem(ms,e)]
try{if(localStorage.getItem(ms)===e)return}catch{}for(const e of t)await Promise.resolve().then(e).catch(()=>{})})()
e.postMessage(rs,t)})(hs,location.hash.slice(1))}})()


"use strict";(()=>{var t="abcdefghijklmnopqrstuvwxyz0123456789"
function e(t,e=2){return String(t).padStart(e,"0")}function s(t){const s=Math.max(0,Math.round(t/10)),i=s%36e4
return`${e(Math.min(Math.floor(s/36e4),9999),4)}:${e(Math.floor(i/6e3))}:${e(Math.floor(i%6e3/100))}.${e(i%100)}`}function i(t,s=0){const i=s?`.${e(t.getMilliseconds(),3).slice(0,s)}`:""
return`${e(t.getHours())}:${e(t.getMinutes())}:${e(t.getSeconds())}${i}`}var n=255
function o(t){return t.map(t=>t.join(" / ")).join("; ").replace(/\s+/g," ")}var r={"long-fill-in":"fill-in",other:"fill-in"}
function a(e,{ids:s=[],pairs:i,texts:n,number:r,range:a,text:c}){return e==="true-false"?s[0]?.id==="true"?"t":"f":i?i.map(([e,s])=>`${t[e.at]}.${t[s.at]}`).join(","):n?o(n)
:r??(a?e==="numeric"?a[0]:c??"":s.map(({at:e})=>t[e]).join(","))}function c(t){const e=[]
for(let s=0;s<t.length;){const i=s+n-Number(/[\ud800-\udbff]/.test(t[s+n-1]??""))
e.push(t.slice(s,i))
s=i}return e}var h={apiName:"API",methods:{initialize:"LMSInitialize",terminate:"LMSFinish",get:"LMSGetValue",set:"LMSSetValue",commit:"LMSCommit",lastError:"LMSGetLastError"},elements:{suspendData:
"cmi.suspend_data",location:"cmi.core.lesson_location",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",status:"cmi.core.lesson_status",success:"cmi.core.lesson_status",score:
"cmi.core.score.raw",learnerId:"cmi.core.student_id",learnerName:"cmi.core.student_name"},alreadyInitialized:"101",maxObjectives:1/0,maxInteractions:1/0,forgets:!0,duration:s,launch(t)
{const e=t.get("cmi.core.lesson_mode"),s=t.get("cmi.core.credit"),i=t.read("cmi.core.lesson_status"),n=Number.parseFloat(t.get("cmi.student_data.mastery_score"))
return{status:i??"",mode:e==="browse"||e==="review"?e:"normal",credit:s!=="no-credit",notAttempted:i==="not attempted"||i==="",silent:i==="",achieved:i==="passed"||i==="completed",completed:
i==="passed"||i==="completed",passed:i==="passed",suspendData:t.read("cmi.suspend_data",i==="not attempted"),readable:i!==null,pass:n>0&&n<=100?n:void 0}},begin(t,e)
{e.notAttempted&&e.mode==="browse"?t.set("cmi.core.lesson_status","browsed"):e.notAttempted&&e.mode==="normal"&&e.credit&&t.set("cmi.core.lesson_status","incomplete")},report(t,e,s)
{if(e.score!==void 0){t.set("cmi.core.score.min",0)
t.set("cmi.core.score.max",100)
t.set("cmi.core.score.raw",e.score)}const i=e.success==="unknown"?"completed":e.success,n=e.completion==="completed"?i:"incomplete";(s.passed?n!=="passed":s.achieved&&n==="incomplete")
||t.set("cmi.core.lesson_status",n)
s.passed||=n==="passed"},parts(t){const e=c(t.given?.texts?o(t.given.texts):""),s=t.right?.texts?.length===1,i=c(t.right?.texts&&!s?o(t.right.texts):""),n=Math.max(e.length,i.length)
return n<=1?[t]:Array.from({length:n},(n,o)=>({...t,id:o?`${t.id}__${o+1}`:t.id,given:e[o]?{texts:[[e[o]]]}:null,right:s&&!o?t.right:i[o]?{texts:[[i[o]]]}:null,...o?{share:null,points:0,latency:0}:{}}
))},interaction(t,e,o){const c=`cmi.interactions.${e}`,h=(({type:t,right:e})=>e?.range&&e.range[0]!==e.range[1]?"fill-in":r[t]??t)(o)
if(!t.set(`${c}.id`,o.id))return!1
t.set(`${c}.objectives.0.id`,o.objective)
t.set(`${c}.time`,i(new Date(o.at)))
t.set(`${c}.type`,h);(o.right?.texts?.length===1?o.right.texts[0]:o.right?[a(h,o.right)]:[]).forEach((e,s)=>t.set(`${c}.correct_responses.${s}.pattern`,e.slice(0,n)))
t.set(`${c}.weighting`,o.points)
const l=!o.given||t.set(`${c}.student_response`,a(h,o.given).slice(0,n)),d=t.set(`${c}.result`,((t,e)=>t===null?"neutral":t===1?"correct":t>0?String(Math.round(t*e*100)/100):"wrong")(o.share,o.points)
)
t.set(`${c}.latency`,s(o.latency))
return l&&d},objective(t,e,s){const i=`cmi.objectives.${e}`
if(!t.set(`${i}.id`,s.id))return!1
let n=!0
if(s.score!==void 0){t.set(`${i}.score.min`,0)
t.set(`${i}.score.max`,100)
n=t.set(`${i}.score.raw`,s.score)}return t.set(`${i}.status`,s.success==="unknown"?s.completion:s.success)&&n},mark(t,e,s){const n=`cmi.interactions.${e}.time`,o=i(new Date(s),2)
t.set(n,t.held.get(n)===o?i(new Date(s),1):o)},leave(){}},l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
function d(t){let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=l[s%64]+e
return e}function u(t){let e=0
for(const s of t)e=e*64+Math.max(l.indexOf(s),0)
return e}function p(t,e){return d(Math.min(t,64**e-1)).padStart(e,"A")
}var m=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"}]
function f(t){return Object.fromEntries(m.map(({part:e},s)=>[e,t(e,s)]))}function g(t,e){for(const{part:s}of m)for(const i of e[s])t[s].add(i)}var w=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function v(){return{attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}}function b(t,e){let s=t.lessons.get(e)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...f(()=>new Set),answers:new Map,quizzes:new Map}
t.lessons.set(e,s)}return s}function k({lessons:t}){return[...t.values()].some(t=>t.read||t.answers.size+t.quizzes.size>0||m.some(({part:e})=>t[e].size))
}var y=["handedIn","completed","passed"],x=["read","complete","own","through","open"],z=["done","ever","paid"],q=["submitted","passed","closed","untimed","started"]
function M(t,e){return e.reduce((e,s,i)=>e+(t[s]?1<<i:0),0)}function _(t,e){return Object.fromEntries(e.map((e,s)=>[e,(t>>s&1)==1]))}function $([t,e])
{const{given:s,share:i,tries:n,hints:o}=e,r=s.slice(0,4095),a=r.length<63?l[r.length]:`_${p(r.length,2)}`,c=M(e,z)+(Math.min(o,7)<<3)
return t+l[i]+l[c]+l[Math.min(n,63)]+a+r}function j([t,e]){return t+l[M(e,q)]+l[Math.min(e.attempts,63)]+p(e.score,3)+p(e.weight,2)+p(e.used,2)}function S(t,e,s){let i=""
for(const t of e)i+=s(t)
return i&&t+i}function T(t){const e=t.time?`@${p(Math.floor(t.time/10),2)}`:""
return l[M(t,x)]+e+m.map(({part:e,sign:s})=>S(s,t[e],String)).join("")+S(":",t.answers,$)+S("!",t.quizzes,j)}function E(t,e){const{place:s}=t
let i=s?`${s.lesson}.${d(Math.min(s.block,64**4-1))}`:""
i+=`;${l[M(t,y)]}${d(Math.min(t.xp,64**5-1))}`
i+=`;${d(Math.min(Math.floor(t.time/10),262143))}`
for(const[e,s]of t.lessons)i+=`;${e}${T(s)}`
const n=`S2;${t.attempt.padEnd(4,"A")};${p(e%64**4,4)};`
return`${n}${p(n.length+4+i.length,3)};${i}`}function I(t,e){Object.assign(e,_(u(t[3]),x))
let s=4
const i=e=>{const i=t.slice(s,s+e)
if(i.length<e||!/^[\w-]+$/.test(i))return""
s+=e
return i}
if(t[s]==="@"){s+=1
e.time=u(i(2))*10}for(const{part:n,sign:o}of m)if(t[s]===o){s+=1
for(let t=i(2);t;t=i(2))e[n].add(t)}if(t[s]===":"){s+=1
for(let n=i(6);n;n=i(6)){const o=n[5]==="_"?i(2):"",r=u(o||n[5]),a=t.slice(s,s+r)
if(a.length<r||n[5]==="_"&&!o)return
s+=r
const c=u(n[3])
e.answers.set(n.slice(0,2),{given:a,..._(c,z),hints:c>>3,share:u(n[2]),tries:u(n[4])})}}if(t[s]==="!"){s+=1
for(let t=i(11);t;t=i(11))e.quizzes.set(t.slice(0,2),{..._(u(t[2]),q),attempts:u(t[3]),score:Math.min(u(t.slice(4,7)),1e4),weight:u(t.slice(7,9)),used:u(t.slice(9))})}}function A(t)
{if(typeof t!="string"||t.length>2e5||!t.startsWith("S2;"))return null
const e=t.trim().split(";"),[,s="",i="",n="",o="",r="",a=""]=e
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(i))return null
const c=v()
c.attempt=s
const h=w.exec(o)
h&&(c.place={lesson:h[1],block:u(h[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(c,_(u(r[0]),y))
c.xp=u(r.slice(1))}/^[\w-]{1,3}$/.test(a)&&(c.time=u(a)*10)
for(const t of e.slice(7))/^[\w-]{4}/.test(t)&&I(t,b(c,t.slice(0,3)))
return{progress:c,sequence:u(i),whole:u(n)===t.trim().length}}var D="scormbuild:",L=64**4
function C(t){return[2166136261,2538058380].map(e=>{let s=e
for(let e=0;e<t.length;e+=1)s=Math.imul(s^t.charCodeAt(e),16777619)
s=Math.imul(s^s>>>15,2246822507)
return((s^s>>>13)>>>0).toString(36)}).join("")}function O(t,e){const s=((t-e)%L+L)%L
return s>0&&s<8388608}function P(t){return Array.isArray(t)?t.filter(t=>typeof t?.at=="number"&&typeof(t.interaction??t.objective)?.id=="string")
.map(({interaction:t,objective:e,at:s,sure:i,index:n})=>({interaction:t,objective:e,at:s,sure:i,index:Number.isInteger(n)?n:void 0})):[]}function N(t){try{const e=JSON.parse(t??"")
,{version:s,attempt:i,sequence:n,saved:o,state:r,confirmed:a,open:c,known:h,messages:l}=e
return s===1&&typeof i=="string"&&typeof r=="string"&&Number.isFinite(n)?{version:s,attempt:i,sequence:n,saved:Number(o)||0,state:r,confirmed:a===!0,open:c===!0,known:Array.isArray(h)?h.map(String)
:void 0,messages:P(l)}:null}catch{return null}}var B=class{constructor(t,e=()=>localStorage){this.prefix=`${D}${t}:`
this.key=""
this.vault=null
this.trouble=""
this.storage=null
try{const t=e()
t.getItem(D)
this.storage=t}catch{this.trouble="none"}}get possible(){return this.storage!==null||Boolean(this.vault?.works)}keys(){const{storage:t,vault:e}=this,s=Array.from({length:t?.length??0},(e,s)=>t?.key(s)
??"")
return[...new Set([...s,...e?.texts.keys()??[]])].filter(t=>t.startsWith(D)&&!t.endsWith(":open"))}belongTo(t){this.key=t?this.prefix+C(this.prefix+t):""}mayHelp(t){return this.keys()
.some(e=>e.startsWith(this.prefix)&&(t||N(this.get(e))?.confirmed===!1))}get keeps(){return this.key!==""&&this.trouble===""}read(){return this.key?N(this.get(this.key)):null}readLate()
{return this.key?N(this.vault?.texts.get(this.key)??null):null}write(t){if(!this.key)return!1
const e=JSON.stringify(t)
this.vault?.put(this.key,e)
const s=this.store(e)
this.trouble=this.vault?.works?"":s
return this.trouble===""}store(t){for(;;)try{this.storage?.setItem(this.key,t)
return this.storage?"":"none"}catch{const t=this.byAge().find(({key:t})=>t!==this.key&&this.stored(t)!==null)
if(!t){this.unstore(this.key)
return"full"}this.unstore(t.key)}}sweep(t=Date.now()){for(const{key:e,saved:s}of this.byAge())t-s<2592e6||this.drop(e)}byAge(){return this.keys().map(t=>({key:t,saved:N(this.get(t))?.saved??0}))
.sort((t,e)=>t.saved-e.saved)}get(t){return((t,e)=>{const[s,i]=[N(t),N(e)]
return s&&i?(s.attempt===i.attempt?O(i.sequence,s.sequence):i.saved>s.saved)?e:t:s?t:e})(this.stored(t),this.vault?.texts.get(t)??null)}stored(t){try{return this.storage?.getItem(t)
??null}catch{return null}}drop(t){this.vault?.drop(t)
this.unstore(t)}unstore(t){try{this.storage?.removeItem(t)}catch{}}}
function R(t,e,s,i){const n=i!==void 0,o=[...e.quizzes.values()],r={pages:[e.read?1:0,1],questions:[[...e.answers.values()].filter(t=>t.ever).length,s.questions],quizzes:[o.filter(t=>t.passed)
.length,s.quizzes],...f(t=>[e[t].size,s[t]]),minutes:n?[Math.floor(e.time/60),t.minutes]:[0,0],xp:n?[i,t.xp]:[0,0],own:[0,0]},a=o.filter(t=>t.submitted&&t.closed&&!t.passed).length
return t.parts.map(t=>({part:t,left:Math.max(0,r[t][1]-r[t][0]),total:r[t][1],lost:t==="quizzes"?a:0})).filter(({total:t})=>t>0)}function W(t,e,s){return s.length?t.any?s.some(({left:t})=>t===0)
:s.every(({left:t})=>t===0):e.read}function V(t){return Boolean(t?.complete&&!t.open)}function F(t){return t.map(t=>({...t,left:t.left-t.lost}))}function H({rule:t,totals:e})
{return e.weight>0&&!t.any&&(t.parts.includes("questions")||t.parts.includes("quizzes"))}function K(t,e,s=e.pass){const{rule:i,totals:n}=e,o=(({lessons:t})=>{const e={...f(()=>0)
,pages:0,questions:0,quizzes:0,own:0,earned:0,possible:0,submitted:0,open:0,lost:0,lessonsDone:0}
for(const s of t.values()){e.lessonsDone+=Number(V(s))
for(const t of s.quizzes.values()){e.submitted+=t.submitted?1:0
e.open+=t.submitted&&!t.closed?1:0
e.earned+=t.score*t.weight
e.possible+=(t.submitted&&t.closed?t.score:1e4)*t.weight}if(s.own)e.own+=Number(s.complete)
else{e.pages+=s.read?1:0
for(const{part:t}of m)e[t]+=s[t].size
for(const t of s.answers.values())e.questions+=t.ever?1:0
for(const t of s.quizzes.values()){e.quizzes+=t.passed?1:0
e.lost+=t.submitted&&t.closed&&!t.passed?1:0}}}return e})(t),{lost:r}=o,a=((t,{rule:e,totals:s},i)=>{const n=(t,e)=>({done:Math.min(t,e),total:e})
return{pages:n(i.pages,s.following),questions:n(i.questions,s.questions),quizzes:n(i.quizzes,s.quizzes),...f(t=>n(i[t],s[t])),minutes:n(Math.floor(t.time/60),e.minutes),xp:n(t.xp,e.xp)
,own:n(i.own,s.own)}})(t,e,o),c=(i.any||!n.own?i.parts:[...i.parts,"own"]).filter(t=>a[t].total>0),h=H(e),l=h&&e.onFail==="failed"?r:0,d=t=>a[t].done+(t==="quizzes"?l:0)>=a[t].total,u=i.any?c.some(d)
:c.every(d),p=o.submitted>=n.all_quizzes,g=n.weight>0,w=t=>g?Math.round(Math.min(t/n.weight,1e4))/100:0,v=w(o.earned),b=h&&c.includes("quizzes")
,k=!b||a.quizzes.done>=a.quizzes.total,y=g&&p,x=y&&v>=s&&k,z={parts:a,wanted:c,ruleMet:u,allAnswered:p,passed:x,final:y&&(x||t.handedIn||o.open===0)
,score:v,lessonsDone:o.lessonsDone,lost:r,outOfReach:y&&!x&&(w(o.possible)<s||b&&r>0)}
return{...z,report:U(t,e,z)}}function U(t,e,{parts:s,wanted:i,ruleMet:n,passed:o,final:r,score:a}){const{rule:c,totals:h,onFail:l}=e,d=r&&!o&&l==="failed",u=n&&(!H(e)||o||d)
,p=i.map(t=>s[t].done/s[t].total),m=c.any?Math.max(0,...p):p.reduce((t,e)=>t+e,0)/(p.length||1),f=h.weight>0
return{completion:u?"completed":"incomplete",scored:f,progress:u||t.completed?1:Math.min(m,.99)
,success:o?"passed":d?"failed":"unknown",score:f?r?a:void 0:u&&e.scoreWithoutQuiz?100:void 0}}var G=
/^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,J=/^\s*<(!doctype|html)/i
function Z(t,e){return G.test(t)&&!/suspend_data$/.test(t)&&e!=="incomplete"}var Q=class{constructor(t,e){this.api=t
this.standard=e
this.unsaved=new Map
this.held=new Map
this.original=new Map
this.failed=!1
this.doubtful=new Map
this.lags=!1
this.earlier=new Set
this.refused=new Set
this.locked=!1
this.calls=[]
this.count=0
this.pace=0}ask(t,e){const s=this.standard.methods[t],i=Date.now()
let n,o=""
try{const t=this.api[s]
n=t?.apply(this.api,e)}catch(t){console.warn(`${s} failed`,e,t)
o=`threw: ${t}`}const r=Date.now()-i
this.pace+=(r-this.pace)/8
const a=t=>String(t).slice(0,80)
this.calls.push({at:i,took:r,method:s,args:e.map(a),answer:a(o||n)})
this.count+=1
this.calls.length>50&&this.calls.shift()
return n===void 0||n===null?null:String(n)}call(t,...e){return this.ask(t,e)??""}get slow(){return this.pace>50}get(t){return this.call("get",t)}read(t,e=!1){const s=this.ask("get",[t])
return s===null||J.test(s)?null:s||e?s:["0","","401","402","403"].includes(this.call("lastError"))?"":null}set(t,e){const s=String(e)
if(this.held.get(t)===s)return!0
if(this.call("set",t,s)!=="true"){console.warn(`${this.standard.methods.set} refused`,t,s,this.call("lastError"))
if(!G.test(t))return!1
t.endsWith("status")&&this.keepsResult(this.get(t),s)?this.locked=!0:this.refused.add(t)
return!1}this.refused.delete(t)
t===this.standard.elements.suspendData&&this.remember(this.held.get(t)??"")
this.held.set(t,s)
this.unsaved.delete(t)
this.unsaved.set(t,s)
return!0}remember(t){t&&this.earlier.add(C(t))}keepsResult(t,e){return/^(passed|completed)$/.test(t)||t==="failed"&&e!=="passed"}commit(t=()=>navigator.onLine){const e=this.call("commit","")==="true"
this.failed=!e||!t()
e||this.call("lastError")
if(this.failed){for(const[t,e]of this.unsaved)Z(t,e)&&this.standard.forgets&&this.doubtful.set(t,e)
return!1}for(const[t,e]of this.doubtful)this.held.get(t)!==e&&this.doubtful.delete(t)
this.unsaved.clear()
return this.refused.size===0}repeat(){if(this.failed&&!this.standard.forgets)for(const[t,e]of this.unsaved)this.call("set",t,e)}keptOf(t){const e=this.held.get(t),s=e===void 0?"":this.get(t)
if(this.lags||s===""||s===e)return-1
this.lags=this.earlier.has(C(s))
return this.lags?-1:e?.startsWith(s)?s.length:0}},X=class{constructor(t){this.standard=t
this.waiting=[]
this.left=[]
this.given=[]
this.doubted=!1
this.gaps=new Map
this.placed=new Set
this.unplaced=new Set
this.off={interactions:"",objectives:""}
this.refusals={interactions:0,objectives:0}
this.refused={interactions:new Set,objectives:new Set}
this.counts={interactions:-1,objectives:-1}
this.indexes=new Map
this.asked=0}add({interaction:t,objective:e}){if(e){const t=t=>t.objective?.id!==e.id
this.waiting=this.waiting.filter(t)
this.left=this.left.filter(t)}this.waiting.push({interaction:t,objective:e,at:-1,tries:0})}messages(){return[...this.given,...this.waiting,...this.left.slice(-100)
].map(({interaction:t,objective:e,at:s,sure:i,index:n,before:o})=>({interaction:t,objective:e,at:s,sure:i,index:s===-1?o:n}))}settle(t){this.doubted=!t
if(t){for(const t of this.given)t.sure=!0
this.gaps.clear()
this.placed.clear()}else this.standard.forgets&&this.doubt()}doubt(){const t=this.given.filter(({sure:t})=>!t)
this.given=this.given.filter(({sure:t})=>t)
for(const t of this.placed)this.unplaced.add(t)
this.placed.clear()
const e=[]
for(const s of[...t,...this.waiting]){const{interaction:t,index:i}=s
t&&i!==void 0&&this.gaps.set(i,t.at)
t&&e.push({...s,at:-1,tries:0,index:void 0,before:s.at===-1?void 0:i})}for(const e of t)e.objective&&this.left.push({...e,at:-1,tries:0})
this.waiting=[...e,...this.waiting.filter(({objective:t})=>t)]}restore(t,e,s,i=!1){for(const n of e){const{interaction:e,at:o,index:r}=n,a=e&&r!==void 0&&!i&&this.knowsCount(t,"interactions")
;(i?!n.sure:a?r>=this.counts.interactions:s===void 0||o===-1||O(o,s))?this.add(n):a&&this.given.push({...n,sure:!0})}}write(t,e){const s=this.waiting.length,{given:i}=this
for(const[e,s]of this.gaps)this.standard.mark(t,e,s)
this.waiting=this.waiting.filter(s=>!this.offer(t,s,e))
const n=this.waiting.length<s
if(this.given.some(t=>t.interaction&&!i.includes(t))){const t=({interaction:t,again:e})=>t&&!e
for(const e of this.left.filter(t))this.waiting.push({...e,tries:0,again:!0})
this.left=this.left.filter(e=>!t(e))}this.given=this.given.slice(-100)
return n}pause(t){const e=Math.max(...this.waiting.map(t=>t.tries))
return t[Math.min(Math.max(e-1,0),t.length-1)]}leave(t){t.interaction&&!/supported|full/.test(this.off.interactions)&&this.left.push(t)
return!0}offer(t,e,s){const{interaction:i,objective:n}=e,o=i?"interactions":"objectives"
if(!this.knowsCount(t,o))return this.off[o]!==""&&this.leave(e)
if(n&&this.mustWait(n.id)){this.left.push(e)
return!0}let r=!1
try{r=i?this.writeInteraction(t,i,e):!n||this.writeObjective(t,n)}catch(t){console.warn("An answer cannot be reported",t)
return!0}if(r===null)return this.off[o]!==""
if(r){this.refusals[o]=0
this.refused[o].clear()
e.at=s
this.given=this.given.filter(t=>!n||t.objective?.id!==n.id)
this.given.push(e)
return!0}if(n?!this.indexes.has(n.id):e.index===void 0){this.refused[o].add(e)
this.refuse(o,this.refused[o].size>1?"refused":"")}e.tries+=1
return(this.off[o]!==""||e.tries>=5)&&this.leave(e)}mustWait(t){return this.unplaced.has(t)||this.unplaced.size>0&&!this.indexes.has(t)}refuse(t,e){this.refusals[t]+=1
this.refusals[t]>=5&&(this.off[t]=e)}knowsCount(t,e){if(this.off[e])return!1
if(this.counts[e]>=0)return!0
const s=t.read(`cmi.${e}._count`)
s===null?this.refuse(e,"no count"):s===""?this.off[e]="not supported":this.counts[e]=Number.parseInt(s,10)||0
return this.counts[e]>=0}writeInteraction(t,e,s){const i=s.index??this.counts.interactions
if(i>=this.standard.maxInteractions){this.off.interactions="full"
return null}const n=this.standard.interaction(t,i,e)
if(s.index===void 0&&t.held.has(`cmi.interactions.${i}.id`)){s.index=i
this.counts.interactions+=1}return n}writeObjective(t,e){const{indexes:s,counts:i}=this,n=Date.now()+200
for(;!s.has(e.id)&&this.asked<i.objectives;this.asked+=1){if(Date.now()>=n)return null
const e=t.read(`cmi.objectives.${this.asked}.id`)
if(e===null)return null
s.set(e,this.asked)}const o=s.get(e.id),r=o??i.objectives
if(r>=this.standard.maxObjectives)return!0
const a=`cmi.objectives.${r}.id`
o!==void 0&&t.held.set(a,e.id)
const c=this.standard.objective(t,r,e)
if(o===void 0&&t.held.has(a)){s.set(e.id,r)
this.placed.add(e.id)
i.objectives+=1
this.asked=i.objectives}return c}}
function Y(t,e,s){try{const i=t[e]
return i&&(typeof i=="object"||typeof i=="function")&&i[s]?i:null}catch{return null}}function tt(t,e){try{const s=t[e]
return s&&s!==t?s:null}catch{return null}}function et(t,e,s,i,n){let o=e
for(let e=t;e&&!n.has(e);e=tt(e,"parent")){n.set(e,o)
const t=Y(e,s,i)
if(t)return{api:t,where:o}
o+=".parent"}return null}var st=["pointerdown","pointermove","keydown","scroll","touchstart","wheel"],it=class{constructor(t,e,s=Date.now){this.onTime=t
this.onWake=e
this.clock=s
this.last=s()
this.used=s()
this.total=0}start(){const t=()=>this.use()
for(const e of[...st,"timeupdate"])document.addEventListener(e,t,{capture:!0,passive:!0})
setInterval(()=>this.catchUp(),1e3)}catchUp(){this.tick(document.visibilityState!=="hidden")}use(){this.used=this.clock()}tick(t){const e=this.clock(),s=e-this.last
this.last=e
if(t&&s>0&&e-this.used<12e4){const t=Math.min(s,s>5e3?1e3:5e3)
this.total+=t
this.onTime(t/1e3)}s>3e5&&this.onWake()}},nt=class{constructor(t,e,s){this.name=`scormbuild:${t}:open`
this.storage=e
this.onTaken=s
this.id=Math.random().toString(36).slice(2)
this.channel=null
this.marked=!1}takeOver(){const{storage:t,name:e,id:s}=this
if(!t||typeof BroadcastChannel=="undefined")return null
const i=this.mark()
this.put()
const n=new BroadcastChannel(e)
this.channel=n
let o=()=>{}
n.onmessage=({data:t})=>{t?.closed===s&&o()
if(typeof t?.open=="string"&&t.open!==s){this.channel=null
this.onTaken(Date.now()-t.at>500)
n.postMessage({closed:t.open})
n.close()}}
return i?new Promise(t=>{o=t
setTimeout(t,500)
n.postMessage({open:s,at:Date.now()})}):null}put(){try{this.storage?.setItem(this.name,this.id)
this.marked=!0}catch{this.marked=!1}}mark(){try{return this.storage?.getItem(this.name)??null}catch{return null}}get taken(){if(!this.channel||!this.marked)return!1
const t=this.mark()
t===null&&this.put()
return t!==null&&t!==this.id}leave(){this.channel?.close()
this.channel=null
this.mark()===this.id&&this.storage?.removeItem(this.name)}}
function ot(t,e){if(t.learnerKnown||t.ended||!t.journal.possible)return
const s=e.read(t.standard.elements.learnerId,!0)
t.learnerKnown=s!==null
t.journal.belongTo(s??"")}function rt(t){clearTimeout(t.keeping)
t.keeping=void 0
t.sequence+=1
const{report:e}=t.standing()
if(t.launch?.credit&&e.completion==="completed"&&e.success!=="failed"){t.progress.completed=!0
t.progress.passed||=e.success==="passed"}t.state=E(t.progress,t.sequence)
t.fresh=!0
t.owed=!0}function at(t,e=!0){t.owed=!1
const{link:s,sequence:i,state:n,confirmed:o,progress:r,outbox:a}=t
if(!s)return
ot(t,s)
const c=t.launch?.credit?a.messages():[],h=s.held.get(t.standard.elements.suspendData)??"",l=[...t.entry?.known??[],...s.earlier,C(h),C(n)].slice(-30)
t.journal.write({version:1,attempt:r.attempt,sequence:i,saved:Date.now(),state:n,confirmed:o,open:e,known:l,messages:c})}var ct=[2e3,5e3,15e3,3e4,6e4],ht=t=>ct[Math.min(t,ct.length-1)]
function lt(t){const{link:e,launch:s}=t
if(!e||!s||!t.records)return
const i=ut(t,e)
if(s.credit&&!t.shaky){pt(t,e,i)
t.standard.forgets||mt(t,e,s)}t.owed&&at(t)}function dt(t,e,s,i){if(s.credit){pt(t,e,i)
mt(t,e,s)}t.owed&&at(t)}function ut(t,e){const{standard:s,progress:i}=t
t.fresh||rt(t)
const{suspendData:n,sessionTime:o}=s.elements,r=e.set(n,t.state)
r||e.held.delete(o)
const a=e.set(o,s.duration(t.activity.total))||r
i.place&&e.set(s.elements.location,`${i.place.lesson}.${i.place.block}`)
return a}function pt(t,e,s){s&&t.outbox.write(e,t.sequence)&&(t.owed=!0)}function mt(t,e,s){const{standard:i}=t
if(s.achieved&&s.passed===void 0){const t=e.get(i.elements.success)
s.passed=t==="passed"
s.achieved=t!=="failed"}const{report:n}=t.standing(),{last:o,pass:r}=t.course,a=n.success==="failed"&&(s.passed||s.achieved&&H(t.course))
,c=s.pass??r,h=o?t.scoreHeld<c?0:c:t.scoreHeld,l=s.achieved&&(!o&&a||(n.score??0)<h),{score:d,success:u}=n
i.report(e,{...n,score:l?void 0:d,success:a?"unknown":u},s)
t.scoreHeld=Number(e.held.get(i.elements.score)??t.scoreHeld)
n.completion==="completed"&&n.success!=="failed"&&(s.achieved=!0)}function ft(t,e,s){const{forgets:i}=t.standard
lt(t)
e.repeat()
const n=gt(t,e)
if(!n&&!((t,e)=>{const s=[...e.refused]
return!e.failed&&s.length>0&&!s.includes(t.standard.elements.suspendData)&&wt(t,e)})(t,e))return!1
if(!i||!s.credit)return n
t.outbox.settle(!0)
t.confirmed=!0
dt(t,e,s,!0)
return e.unsaved.size?gt(t,e):!e.refused.size}function gt(t,e){t.fresh=!1
return e.commit()&&wt(t,e)}function wt(t,e){const s=e.keptOf(t.standard.elements.suspendData)
t.cutAt=Math.max(s,0)
return s<0}function vt(t,e){const s=!t.link?.failed,i=t.outbox.doubted===s||e
t.outbox.settle(s)
t.confirmed||=e
i&&t.state&&t.records&&at(t,!e)}function bt(t,e){vt(t,e)
if(e){t.retries=0
t.dirty=!1
t.records&&(t.sequence>1||k(t.progress))&&t.show(t.link?.doubtful.size?"result_unsure":"saved")
t.launch?.credit&&t.outbox.waiting.length&&t.commitIn(t.outbox.pause(ct))}else if(t.records){t.show(t.cutAt?"state_cut":"not_saved")
t.commitIn(ht(t.retries))
t.retries+=1}}function kt(t,e,s){const{held:i,broken:n}=t,o=((t,e,s)=>Boolean(e&&t.open&&t.known&&t.attempt===e.progress.attempt&&!t.known.includes(C(s))))(s,i,t.launch?.suspendData??"")
,r=n||o||((t,e)=>e?t.attempt!==e.progress.attempt?!t.confirmed&&!k(e.progress):t.attempt===e.progress.attempt&&(O(t.sequence,e.sequence)||!e.whole):!t.confirmed)(s,i)?A(s.state)
:null,a=n?s.messages.filter(({sure:t})=>!t):s.messages;(r||i&&s.attempt===i.progress.attempt)&&t.outbox.restore(e,a,i?.sequence,o)
if(!r||!i)return r
const[c,h]=O(i.sequence,r.sequence)?[i,r]:[r,i];(o||c===i)&&((t,e)=>{t.place??=e.place
t.time=Math.max(t.time,e.time)
t.xp=Math.max(t.xp,e.xp)
t.handedIn||=e.handedIn
t.completed||=e.completed
t.passed||=e.passed
for(const[s,i]of e.lessons){const e=t.lessons.get(s)
if(e){e.read||=i.read
e.complete||=i.complete
g(e,i)
for(const[t,s]of i.answers)(!e.answers.has(t)||s.done&&!e.answers.get(t)?.done)&&e.answers.set(t,s)
for(const[t,s]of i.quizzes)(e.quizzes.get(t)?.attempts??-1)>=s.attempts||e.quizzes.set(t,s)}else t.lessons.set(s,i)}})(c.progress,h.progress)
return c}function yt(t,e,s){for(const i of s)t[i]||=e[i]}function xt(t){const{window:e}=globalThis,s=Date.now()+8e3
t.stopped=!1
const i=()=>{if(t.stopped)return
const n=((t,e,s)=>{const i=new Map,n=et(t,"window",e,s,i)
if(n)return n
for(const[t,n]of i){const o=tt(t,"opener"),r=o&&et(o,`${n}.opener`,e,s,i)
if(r)return r}return null})(e,t.standard.apiName,t.standard.methods.initialize)
if(n)(async(t,{api:e,where:s})=>{t.where=s
const i=t.onePage.takeOver()
if(i){t.show("opening")
await i}t.stopped||((t,e)=>{const s=new Q(e,t.standard)
if(s.call("initialize","")==="true"||s.call("lastError")===t.standard.alreadyInitialized&&s.get(t.standard.elements.status)!==""&&s.call("lastError")==="0"){t.link=s
s.set(t.standard.elements.exit,"suspend")
zt(t,s,0)}else t.show("never_saved")})(t,e)})(t,n)
else if(Date.now()<s&&(t=>tt(t,"parent")!==null||tt(t,"opener")!==null)(e)){t.saveState||t.show("searching")
setTimeout(i,100)}else t.show("standalone")}
i()}function zt(t,e,s){if(t.ended)return
const i=t.standard.launch(e)
if(!i.readable||i.suspendData===null){t.show("not_saved")
setTimeout(()=>zt(t,e,s+1),ht(s))
return}t.launch=i
i.passAtOnce=t.course.passAtOnce
e.remember(i.suspendData)
const n=k(t.progress),o=t.progress.place!==null,r=A(i.suspendData)
t.held=r
t.broken=!r&&(i.silent||!i.notAttempted)&&i.suspendData.trim()!==""
i.achieved&&(t.scoreHeld=Number.parseFloat(e.get(t.standard.elements.score))||0)
i.silent&&(r||t.broken)&&((t,e,s)=>{e.notAttempted=!1
if(!s)return
const{report:i}=K(s,t.course,e.pass)
t.scoreHeld=i.score??(s.completed||s.passed?100:0)
e.completed=s.completed||i.completion==="completed"&&i.success!=="failed"
e.passed=s.passed||i.success==="passed"&&i.completion==="completed"
e.achieved=e.completed||e.passed})(t,i,r?.progress)
t.confirmed=r!==null
const a=i.mode==="normal"?((t,e)=>{const{journal:s,held:i,broken:n}=t
s.sweep()
if(!s.mayHelp(i!==null||n))return null
ot(t,e)
t.entry=s.read()
const o=t.entry&&kt(t,e,t.entry)
t.entry&&!o&&!n&&Date.now()-t.entry.saved>6e5&&s.drop(s.key)
return o})(t,e):null,c=a??r
if(c){((t,e,s=new Map,i=!1)=>{t.attempt=e.attempt||t.attempt
t.place??=e.place
yt(t,e,y)
t.time+=e.time
t.xp+=e.xp
for(const[n,o]of e.lessons){o.complete&&(t.xp-=s.get(n)??0)
for(const[e,{paid:i}]of o.answers)i&&(t.xp-=s.get(n+e)??0)
const e=b(t,n)
yt(e,o,x)
e.time+=o.time
g(e,o)
for(const[t,s]of o.answers){const i=e.answers.get(t)
i?.done||!s.done&&i?.given?yt(i,s,["ever","paid"]):e.answers.set(t,s)}for(const[t,s]of o.quizzes){const n=e.quizzes.get(t)
if(n){yt(n,s,["submitted","passed","closed"])
i&&n.attempts||(n.score=Math.max(n.score,s.score))
n.attempts+=s.attempts}else e.quizzes.set(t,s)}}})(t.progress,c.progress,t.earned,t.course.last)
t.sequence=c.sequence}t.standard.begin(e,i)
t.show(i.mode==="normal"?"":"review_mode")
t.progress.completed||=i.completed
t.progress.passed||=i.passed===!0
c&&t.listener.onResume(o,a!==null)
if(n||a||c&&((t,{mode:e,credit:s,completed:i,status:n})=>e==="normal"&&s&&!i&&n!=="failed"&&t.standing().report.completion==="completed")(t,i))t.changed()
else{!c&&t.records&&e.set(t.standard.elements.suspendData,E(t.progress,++t.sequence))
bt(t,e.commit())}}var qt=class{constructor(t,e,s){this.standard=t
this.course=e
this.listener=s
this.progress=v()
this.progress.attempt=((t=Math.random)=>Array.from({length:4},()=>l[Math.floor(t()*64)]).join(""))()
this.sequence=0
this.earned=new Map
this.link=null
this.launch=null
this.ended=!1
this.saved=!0
this.where=""
this.saveState=""
this.retries=0
this.timer=void 0
this.due=1/0
this.keeping=void 0
this.dirty=!1
this.scoreHeld=0
this.stopped=!1
this.outbox=new X(t)
this.journal=new B(e.id)
this.held=null
this.broken=!1
this.entry=null
this.learnerKnown=!1
this.confirmed=!1
this.state=""
this.fresh=!1
this.owed=!1
this.cutAt=0
this.onePage=new nt(e.id,this.journal.storage,t=>{t||this.end()
this.surrender()})
this.activity=new it(t=>this.spend(t),()=>this.commit())}start(){const{window:t}=globalThis
xt(this)
t.addEventListener("pagehide",()=>this.end())
document.addEventListener("visibilitychange",()=>{document.visibilityState==="hidden"&&this.dirty&&navigator.onLine&&this.commit()})
this.activity.start()
t.addEventListener("online",()=>this.commit())
t.addEventListener("offline",()=>this.records&&this.show("not_saved"))}spend(t){if(this.ended)return
const{progress:e}=this,s=e.time
e.time+=t
const i=t=>Math.floor(e.time/t)>Math.floor(s/t),n=i(60)
i(10)&&this.touch()
this.listener.onTime?.(t,n)
n&&(this.course.rule.parts.includes("minutes")?this.changed():this.moved())}get records(){return this.launch?.mode==="normal"&&!this.ended}standing()
{return K(this.progress,this.course,this.launch?.pass)}touch(){this.dirty=!0
this.fresh=!1}keep(){rt(this)
this.owed&&at(this)}changed(){this.touch()
const{link:t}=this
if(!t||!this.open)return
const{slow:e}=t
e?this.keep():lt(this)
this.show("saving")
this.commitIn(e?2e3:400)}moved(){this.touch()
if(this.link&&this.records){this.commitIn(15e3)
this.keeping??=window.setTimeout(()=>this.open&&this.keep(),1e3)}}drafted(){this.saveState==="saved"&&this.show("")
this.moved()}commitIn(t){const e=Date.now()+t
if(!(this.timer!==void 0&&this.due<=e)){clearTimeout(this.timer)
this.due=e
this.timer=window.setTimeout(()=>this.commit(),t)}}surrender(){this.stopped=!0
this.ended=!0
clearTimeout(this.timer)
this.listener.onTaken?.()}get open(){if(!this.link||!this.records)return!1
this.onePage.taken&&this.surrender()
return!this.ended}get shaky(){return this.standard.forgets&&(!this.link||this.link.failed||!navigator.onLine)}get unsettled(){const{link:t,outbox:e,cutAt:s}=this
return Boolean(t?.failed||t?.refused.size||s||e.waiting.length)}commit(){clearTimeout(this.timer)
this.timer=void 0
this.due=1/0
this.link&&this.launch&&this.open&&bt(this,ft(this,this.link,this.launch))}get unsaved(){return this.saveState==="not_saved"||this.saveState==="state_cut"}answered(t)
{for(const e of this.standard.parts(t))this.outbox.add({interaction:e})}objective(t){this.outbox.add({objective:t})}end(t=!1){return((t,e=!1)=>{t.stopped=!0
t.onePage.taken&&t.surrender()
t.onePage.leave()
if(t.ended)return t.saved
if(!t.link)return!(["never_saved","searching"].includes(t.saveState)||t.saveState==="opening"&&k(t.progress))
const{link:s,launch:i,standard:n}=t
let o=i!==null||!k(t.progress)
if(i&&t.records){if(e&&t.dirty&&navigator.onLine&&!t.shaky){t.dirty=!ft(t,s,i)
vt(t,!t.dirty)}if(t.dirty||t.unsettled){dt(t,s,i,ut(t,s))
s.repeat()}else s.set(n.elements.sessionTime,n.duration(t.activity.total))
o=!s.refused.size&&!s.doubtful.size&&!t.cutAt&&navigator.onLine}s.set(n.elements.exit,"suspend")
e&&n.leave(s)
clearTimeout(t.timer)
const{records:r}=t
t.ended=!0
const a=s.call("terminate","")==="true"
t.saved=o&&(a||!r)
t.saved&&r&&t.state&&t.journal.key&&at(t,!1)
return t.saved})(this,t)}show(t){this.saveState=t
this.listener.onSave(t)}}
function Mt(t,e={},...s){const i=document.createElement(t)
for(const[t,s]of Object.entries(e))s!==!1&&i.setAttribute(t,s===!0?"":s)
i.append(...s)
return i}function _t(t,e,s){const i=Mt("button",{type:"button",class:e},t)
i.addEventListener("click",s)
return i}function $t(t){return document.getElementById(t)}function jt(t,e){return[...t.querySelectorAll(e)]}function St(t,e){return t.querySelector(e)}function Tt(t,e="center",s=t)
{for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0
t.scrollIntoView({block:e})
s&&Et(s)}function Et(t){!t.hasAttribute("tabindex")&&t.tabIndex<0&&t.setAttribute("tabindex","-1")
t.focus({preventScroll:!0})}var It={},At=new Intl.NumberFormat("en"),Dt=new Intl.PluralRules("en")
function Lt(t,e={}){const s=It[t]??t,i={}
for(const[t,s]of Object.entries(e))i[t]=typeof s=="number"?At.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const n=(typeof s=="string"?s:s[Dt.select(Number(e.n))]??s.other).replace(/\{(\w+)\}/g,(t,e)=>i[e]??t)
globalThis.scormbuild?.said?.(t,n,e)
return n}function Ct(t,e,s,i=[],n="rule_pages"){const o=e.map(({part:e,left:s,lost:i})=>Mt("li",{class:s>0||i?"open":"done"},Lt(e==="pages"?n:`rule_${e}`,{n:e==="minutes"?t.minutes:t.xp})
,Ot(s>0?Lt("left",{n:s}):i?"":Lt("done")))),r=i.map(({text:t,done:e})=>Mt("li",{class:e?"done":"open"},t,Ot(e?Lt("done"):"")))
return Mt("div",{class:"rule-lines"},Mt("p",{},s),Mt("ul",{},...o,...r))}function Ot(t){return Mt("span",{class:"state"},t&&` (${t})`)}function Pt({parts:t,lost:e},s)
{return Math.max(0,t[s].total-t[s].done-(s==="quizzes"?e:0))}function Nt(t){const{course:e}=t,s=t.standing(),i=s.wanted.map(t=>({part:t,left:Pt(s,t),lost:t==="quizzes"&&s.lost>0})),n=H(e)
?[{text:Lt("rule_pass",{n:t.launch?.pass??e.pass}),done:s.passed}]:[]
return Ct(e.rule,i,Lt(e.rule.any?"rule_any":"rule_all"),n)}function Bt(t){return t.match(/../g)??[]}function Rt(t){const[e,...s]=t.replace("+","").split("!"),i=["","answered","passed"]
return{own:t.startsWith("+"),marks:f((t,s)=>new Set(Bt(e.split(m[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(t=>[t.slice(0,2),{weight:u(t.slice(2,4)),count:u(t.slice(4,6))
,required:i[u(t[6])]??"",questions:Bt(t.slice(7))}]))}}function Wt(t,{own:e,marks:s,quizzes:i},n){const o=new Set([...i.values()].flatMap(({questions:t})=>t))
for(const[e,n]of[...m.map(({part:e})=>[t[e],s[e]]),[t.answers,o],[t.quizzes,i]])for(const t of[...e.keys()])n.has(t)||e.delete(t)
for(const[e,{weight:s,count:n,questions:o}]of i){const i=t.quizzes.get(e)
if(i){i.weight=s
o.filter(e=>t.answers.get(e)?.ever).length<n&&(i.submitted=!1)}}t.own=e
const r=[...i.values()].reduce((t,{count:e})=>t+e,0),a={quizzes:i.size,questions:r,...f(t=>s[t].size)}
e||(t.open=t.complete&&!W(n,t,R(n,t,a)))
const c=[...i].filter(([,t])=>t.required)
t.through=c.length>0&&c.every(([e,s])=>Vt(t.quizzes.get(e),s.required))}function Vt(t,e){return Boolean(e==="passed"?t?.passed||t?.closed:t?.attempts)}function Ft(t,e,s,i)
{const n=_t(s,"button",()=>r.close()),o=_t(i,"quiet",()=>r.close("yes"))
,r=Mt("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},Mt("h2",{id:"sb-ask"},t),Mt("p",{id:"sb-ask-note"},e),Mt("div",{class:"marks"},n,o)
)
r.style.margin="auto"
document.body.append(r)
r.showModal()
n.focus()
return new Promise(t=>{r.addEventListener("close",()=>{r.remove()
t(r.returnValue==="yes")})})}var Ht={all:jt,announce:t=>{const e=$t("sb-announce")
e.textContent=""
setTimeout(()=>{e.textContent=t},60)},ask:Ft,button:_t,element:Mt,focus:Et,one:St,say:Lt,takeParts:Kt,courseRule:Nt,controls:{},mounts:[]}
function Kt(){for(const t of globalThis.scormbuildParts?.splice(0)??[])t(Ht)}var Ut=class{constructor(t,e){this.form=t
this.quiz=e
this.context=e.context
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.text=t.dataset.text??""
this.spec=JSON.parse(t.dataset.spec??"{}")
this.points=this.spec.points
this.control=Ht.controls[this.spec.part??"choice"](this)
this.button=St(t,".check")
this.verdict=St(t,".verdict")
this.seen=0
this.touched=0
this.incomplete=!1
this.said=""
t.addEventListener("submit",t=>{t.preventDefault()
this.quiz.atEnd||this.submit()})
for(const e of["input","change"])t.addEventListener(e,()=>this.edited())
this.hints=Ht.hints?.(this)}get answer(){return this.context.record().answers.get(this.key)}get begun(){return Boolean(this.answer&&(this.answer.ever||this.answer.given))}get made()
{const{answers:t}=this.context.record(),e=t.get(this.key)??{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0}
t.set(this.key,e)
return e}get share(){const{answer:t}=this
return t?.given&&t.done?this.control.mark(t.given)*Math.max(0,1-t.hints*(this.spec.hintCost??0)/100):0}edited(){if(!this.answer?.done){this.context.session.activity.catchUp()
this.touched=this.context.active
this.clearProblem()
this.said=""
this.keepDraft()
this.show()}}keepDraft(){const t=this.control.read()
if(t!==(this.answer?.given??"")){this.made.given=t
this.context.session.drafted()}}submit(){if(this.answer?.done)return
if(this.said&&this.said===this.control.read())return
const t=this.control.problem()
if(t){this.showProblem(t)
return}if(this.control.pending?.()){this.keepDraft()
Et(this.control.inputs()[0])
return}const e=document.activeElement
Et(this.button)
this.markNow()
this.quiz.answered()
!this.answer?.done&&this.form.contains(e)&&Et(e)}markNow(){const{made:t,control:e,spec:s}=this
t.given=e.read()
const i=t.given?e.mark(t.given):0,n=t.tries===0&&!t.hints&&!this.quiz.record?.attempts
t.tries+=1
t.ever=!0
const o=i<1&&this.points>0&&!this.quiz.atEnd&&t.tries<(s.tries??1)
t.done=!o
t.share=Math.round((o?0:this.share)*63)
this.said=o?t.given:""
this.tell(i)
if(i===1&&t.given&&!t.paid){t.paid=!0
const e=n&&this.points?this.context.session.course.firstTryXp:0
this.context.earn((s.xp??0)+e,this.key)}this.show()}tell(t){this.context.session.activity.catchUp()
const e=this.quiz.atEnd?this.touched:this.context.active,s={type:this.spec.form??"choice",...this.control.report(this.answer?.given??"")}
this.context.answered({id:this.id,...Ht.inWords?.(s,this.spec)??s,share:this.points?t:null,points:this.points,latency:Math.max(0,Math.round(e-this.seen)),at:Date.now()
,description:this.text,objective:this.quiz.id,language:this.context.language})}showProblem(t){this.verdict.replaceChildren(Mt("p",{class:"problem"},t))
this.incomplete=!0
const e=this.control.inputs(),s=e.filter(t=>/radio|box/.test(t.type)?!t.closest("fieldset")?.querySelector(":checked"):!t.value.trim())
for(const t of e)t.setAttribute("aria-describedby",this.verdict.id)
for(const t of s.length?s:e)t.type!=="button"&&t.closest(t.type==="radio"?"fieldset":"*")?.setAttribute("aria-invalid","true")
Et(s[0]??e[0])}clearProblem(){if(this.incomplete){this.incomplete=!1
for(const t of jt(this.form,"[aria-invalid]"))t.removeAttribute("aria-invalid")
for(const t of this.control.inputs())t.removeAttribute("aria-describedby")
this.verdict.replaceChildren()}}goTo(t="center"){Tt(this.form,t,this.control.inputs()[0])}reopen(){const{made:t}=this
Object.assign(t,{given:"",done:!1,tries:0,hints:0})
this.said=""
this.seen=this.context.active}forget(){const{answers:t}=this.context.record()
this.answer?.paid?Object.assign(this.made,{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0},{paid:!0}):t.delete(this.key)}count(){this.made.ever=!0}restore(){const{answer:t}=this
this.control.fill(t?.given??"")
this.show()}show(){const{answer:t,form:e,control:s}=this,i=Boolean(t?.done),n=!this.quiz.options.hideSolutions
e.classList.toggle("answered",i)
s.lock(i)
this.button.hidden=this.quiz.atEnd
this.button.setAttribute("aria-disabled",String(i))
const o=this.points>0&&!s.pending
i?this.button.textContent=Lt(o?"checked":"sent"):s.pending||(this.button.textContent=Lt(o?"check":"send"))
this.hints?.show()
const r=i&&this.points>0
s.show(t?.given??"",r,n)
e.classList.remove("is-right","is-partly","is-wrong")
i||this.said?this.showVerdict(t?.given??"",i,n):this.incomplete||this.verdict.replaceChildren()}showVerdict(t,e,s){const i=t?this.control.mark(t):0,n=i===1?"right":i>0&&this.points?"partly":"wrong"
this.points&&this.form.classList.add(`is-${n}`)
const o=[Mt("p",{class:"word"},Lt(this.points?n:t?"recorded":"not_answered"))]
this.points&&(i<1||this.answer?.hints)&&e&&this.share>0&&o.push(Mt("p",{},Lt("points_earned",{earned:Math.round(this.points*this.share*100)/100,total:this.points})))
e||o.push(Mt("p",{},Lt("attempts_left",{n:(this.spec.tries??1)-(this.answer?.tries??0)})))
const r=this.control.feedback(t,e&&s&&this.points>0),a=this.form.querySelector(".explanation")
a?.hidden&&e&&(s||!this.points)&&r.push(a)
this.verdict.replaceChildren(...o,...r.map(t=>Mt("div",{class:"said"},...[...t.childNodes].map(t=>t.cloneNode(!0)))))}},Gt=1e4,Jt=class{constructor(t,e){this.section=t
this.context=e
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.options=JSON.parse(t.dataset.options??"{}")
this.questions=jt(t,".question").map(t=>new Ut(t,this))
this.active=this.questions
this.retryButton=St(t,".retry")
this.retryButton.addEventListener("click",()=>{this.retry()})
this.handIn=this.atEnd?Ht.handIn?.(this):void 0
t.addEventListener("scormbuild:retry",()=>{this.retry()})
this.time=this.options.minutes?Ht.limitTime?.(this):void 0
e.onRestore(()=>this.restore())}get record(){return this.context.record().quizzes.get(this.key)}makeRecord(){const{quizzes:t}=this.context.record()
,e=this.record??{submitted:!1,passed:!1,closed:!1,untimed:!1,started:!1,attempts:0,score:0,weight:0,used:0}
e.weight=this.options.weight??0
t.set(this.key,e)
return e}get atEnd(){return Boolean(this.options.end||this.options.minutes)}opens(){for(const t of this.questions)t.seen=this.context.active}get seed()
{const{attempts:t=0,submitted:e=!1}=this.record??{},s=e&&this.questions.filter(t=>t.answer?.done).length>=this.count
return`${this.context.session.progress.attempt}${this.key}${t-Number(s)}`}restore(){this.record&&(this.record.weight=this.options.weight??0)
this.arrange()
for(const t of this.questions)t.restore()
this.show()}arrange(){Ht.arrangeByChance?.(this)}get count(){return this.options.draw?Math.min(this.options.draw,this.questions.length):this.questions.length}get total()
{return this.active.reduce((t,e)=>t+e.points,0)}get earned(){return this.active.reduce((t,e)=>t+e.points*e.share,0)}get finished(){return this.active.every(t=>t.answer?.done)}get mayGoOn()
{return Vt(this.record,this.options.required??"")}goTo(){const t=this.active.find(t=>!t.answer?.done)
if(t&&!t.form.closest("[hidden]"))t.goTo()
else{const t=this.section.querySelector("button:not([hidden], [hidden] *)")
Tt(t??this.section,"center",t)}}answered(){this.finished&&this.mark()
this.show()
this.context.changed()}mark(){const{total:t}=this,e=t?Math.round(this.earned/t*Gt):Gt,s=this.makeRecord(),{last:i}=this.context.session.course
!s.submitted&&s.attempts||(s.attempts+=1)
s.score=i?e:Math.max(s.score,e)
s.submitted=!0
s.passed||=e>=this.options.pass*100
s.closed=e>=Gt||s.score>=Gt||Boolean(this.options.attempts)&&s.attempts>=(this.options.attempts??0)
this.report()}finishedByUpdate(){if(this.atEnd||this.record?.submitted||!this.finished)return!1
this.mark()
this.show()
return!0}report(){const{record:t}=this
t&&this.context.objective({id:this.id,description:`${this.context.title}: ${Lt("quiz")
}`,score:this.options.weight?t.score/100:void 0,success:this.options.weight?t.passed?"passed":t.closed?"failed":"unknown":"unknown",completion:t.passed||t.closed?"completed":"incomplete",language:
this.context.language})}show(){const{record:t,finished:e}=this,s=St(this.section,".quiz-result"),i=Boolean(t?.submitted&&e)
this.retryButton.hidden=!(i&&!t?.closed)
this.handIn?.show()
this.time?.show()
this.section.classList.toggle("passed",Boolean(t?.passed))
this.section.classList.toggle("settled",i)
if(!t||!i||!this.total){s.textContent=""
return}const{earned:n,total:o}=this,r=Math.round(n/o*100),a=[Lt("quiz_score",{earned:Math.round(n*100)/100,total:o,percent:r,n:o})]
this.options.pass&&a.push(t.passed?Lt("quiz_passed"):Lt("quiz_failed",{pass:this.options.pass}))
!t.closed&&this.options.attempts?a.push(Lt("attempts_left",{n:this.options.attempts-t.attempts})):t.closed&&!t.passed&&a.push(Lt("no_attempts_left"))
s.textContent=a.join(" ")}isLast(t){return this.options.attempts===t+1}async retry(){this.record?.submitted&&!this.record.closed&&this.finished&&(this.isLast(this.record.attempts)
&&!await Ft(Lt("last_attempt"),Lt("last_attempt_note"),Lt("go_back"),Lt("try_again"))||this.begin(this.record))}begin(t){const e=this.options.retryWrong?this.active.filter(t=>!t.points||t.share===1)
:[]
for(const t of this.active)e.includes(t)||t.reopen()
Object.assign(t,{started:!1,used:0})
this.drawAnew()
for(const t of this.questions)t.restore()
this.show()
const s=this.active.find(t=>!t.answer?.done)??this.active[0]
this.time?this.goTo():s.goTo("start")
this.context.changed()}drawAnew(){if(this.options.draw&&!this.options.retryWrong){for(const t of this.active)t.forget()
this.arrange()
for(const t of this.active)t.count()}else this.arrange()}}
function Zt(t){const e=St(t.article,"[data-todo]")
St(t.article,".next").hidden=Boolean(t.gate)
if(t.gate){e.replaceChildren(Ht.gates?.wayOn(t.gate)??"")
return}const s=t.todo().filter(({part:t})=>t!=="pages"),i=t.ownRule&&Ct(t.ownRule,F(t.parts()),Lt(t.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")
,n=i?[i]:t.session.course.single?[Nt(t.session)]:[]
if(!s.length){e.replaceChildren(...n,V(t.record())?Mt("p",{class:"all-done"},Lt("todo_nothing")):"")
return}const o=s.map(({part:e,left:s})=>{const i=Lt(`todo_${e}`,{n:s})
return Mt("li",{},e==="minutes"||e==="xp"?i:_t(i,"link",()=>t.goToOpen(e)))})
e.replaceChildren(...n,Mt("p",{},Lt("todo")),Mt("ul",{},...o))}var Qt=class{constructor(t,e,s,i){this.article=t
this.session=e
this.onProgress=s
this.onEnd=i
this.id=t.dataset.lesson??""
this.key=t.dataset.key??""
this.title=t.dataset.title??""
this.xp=Number(t.dataset.xp??0)
this.language=e.course.language
this.number=Number(t.dataset.number??1)
this.ownRule=t.dataset.rule?JSON.parse(t.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.totals={...f((e,s)=>jt(t,m[s].shown).length),questions:0,quizzes:jt(t,".quiz").length}
for(const e of jt(t,"a.external, a.download")){const t=Lt(e.classList.contains("external")?"new_tab":"download")
e.append(Mt("span",{class:"unseen"},` ${t}`))
e.setAttribute("rel","noopener")}for(const e of Ht.mounts)e(t,this)
this.quizzes=((t,e)=>jt(t,".quiz").map(t=>new Jt(t,e)))(t,this)
this.totals.questions=this.quizzes.reduce((t,e)=>t+e.count,0)
this.restore()
this.watch()}record(){return b(this.session.progress,this.key)}onRestore(t){this.restorers.push(t)}forgetWhatVanished(){const t=this.session.progress.lessons.get(this.key)
if(!t)return
const e=t=>new Set(jt(this.article,t).map(t=>t.dataset.key??""))
Wt(t,{own:this.ownRule!==null,marks:f((t,s)=>e(m[s].shown))
,quizzes:new Map(this.quizzes.map(({key:t,options:e,count:s,questions:i})=>[t,{weight:e.weight??0,count:s,required:e.required??"",questions:i.map(t=>t.key)}]))},this.rule)
this.ownRule&&(t.open=t.complete&&!this.isDone)}earn(t,e=""){this.session.progress.xp+=t
this.session.earned.set(this.key+e,t)}restore(){this.forgetWhatVanished()
for(const t of this.restorers)t()
this.quizzes.map(t=>t.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
Zt(this)}applyGates(){const t=this.record()
t.own=this.ownRule!==null
const e=this.quizzes.filter(({section:t})=>t.closest(".behind-gate"))
this.gate=Ht.gates?.closedIn(this)??null
for(const t of e)t.section.closest(".behind-gate")||t.opens()
t.through=!this.gate&&this.quizzes.some(t=>t.options.required)}answered(t){this.session.answered(t)}objective(t){this.session.objective(t)}changed(){const t=this.record()
this.applyGates()
if(this.isDone){t.complete||this.earn(this.xp)
Object.assign(t,{complete:!0,open:!1})}else t.open=t.complete
this.report()
this.session.changed()
Zt(this)
this.onProgress()}report(){const t=this.record(),e=this.quizzes.reduce((t,e)=>t+(e.options.weight??0),0),s=this.quizzes.map(t=>t.record),i=e>0&&s.every(t=>t?.submitted)
,n=s.reduce((t,e)=>t+(e?e.score*e.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:i?Math.round(n/e)/100:void 0,success:i&&s.every(t=>t?.passed)
?"passed":"unknown",completion:t.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return R(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return W(this.rule,this.record(),this.parts())}todo(){return V(this.record())&&this.rule.any?[]:F(this.parts())
.filter(({left:t})=>t>0)}goToOpen(t){if(t==="questions"||t==="quizzes"){const e=this.quizzes.find(e=>t==="quizzes"?!e.record?.passed:e.active.some(t=>!t.answer?.ever))
e?.goTo()
return}const e=this.article.querySelector(m.find(e=>e.part===t)?.open??".end")
e&&Tt(e)}watch(){let t=0
new IntersectionObserver(e=>{clearTimeout(t)
if(e.at(-1)?.isIntersecting){this.onEnd()
t=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(St(this.article,".end"))
St(this.article,".next").addEventListener("click",()=>this.markRead())}spent(t){this.active+=t*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const e=this.record()
e.time+=t
!V(e)&&this.isDone?this.changed():Math.floor(e.time)%60==0&&Zt(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...St(this.article,".text").children]}keepPlace(){const t=this.textBlocks
let e=t.findIndex(t=>t.getBoundingClientRect().bottom>80);(e<0||t[e].classList.contains("behind-gate"))&&(e=t.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==e){s.place={lesson:this.id,block:Math.max(e,0)}
this.session.moved()}}goToBlock(t){const e=this.textBlocks[t]
if(!e||t===0)return!1
Tt(e,"start")
return!0}},Xt=!1
function Yt(t){return t.session.journal.keeps?"closed_kept":"closed_unsaved"}function te(t,e,s=!0){const i=window.parent!==window
ee(t,"you_left",s?e?i?"closed_framed":"closed":Yt(t):"closed_standalone")}function ee(t,e,s){t.closed=!0
const i=Lt(e),n=Mt("h1",{tabindex:"-1"},i),o=Mt("div",{class:"closed"},n,s&&Mt("p",{},Lt(s)))
document.title=`${i} - ${t.course.title}`
$t("sb-main").replaceChildren(o)
for(const t of[".bar",".skip"])St(document,t).remove()
for(const t of["sb-notice","sb-announce"])$t(t).textContent=""
document.querySelector("dialog")?.remove()
Et(n)}var se="#=diagnosis",ie=null
function ne(t){ie??=new Promise(t=>{const e=(()=>{const t=Mt("link",{rel:"stylesheet",href:"extras.css"})
document.head.append(t)
return new Promise(e=>t.onload=t.onerror=e)})()
globalThis.scormbuild.extras=s=>{e.then(()=>t(s))};(()=>{const e=document.createElement("script")
e.src="extras.js"
e.onload=()=>{}
e.onerror=()=>t(null)
document.head.append(e)})()})
ie.then(e=>{e?.useWords(t.course)
e?.watchVisible()
e&&!t.session.journal.vault&&e.useVault(t.session,new e.Vault,{bringBack:kt,identify:ot,journalize:at})
e||(ie=null)})
return ie}var oe="",re=""
function ae(t,e){oe=e
ce(t)
e&&setTimeout(()=>ae(t,""),2e4)}function ce(t){if(t.closed)return
const{cutAt:e,journal:s,saveState:i,unsaved:n}=t.session,o=i==="saved"||i==="saving"||i==="opening"
$t("sb-save").textContent=o?Lt(i):""
const r=$t("sb-notice"),a=n||i==="never_saved"
r.className=a?"notice alarm":"notice"
const c=o||!i||i==="searching"?oe:Lt(i==="not_saved"&&s.keeps?"not_saved_kept":i,{n:e})
if(re!==c){re=c
r.textContent=c
a&&r.append(" ",_t(Lt("keep_copy"),"quiet",()=>{he(t,e=>e.showCopy(t))}))}}async function he(t,e){const s=await ne(t)
s?e(s):ae(t,Lt("not_loaded"))}var le=!1
function de(t,e){return t.course.outlineChunks>0||document.querySelector(`[data-lesson="${CSS.escape(e)}"]`)!==null}async function ue(t,e){if(t.closed)return
le&&ae(t,"")
le=!1
const s=(t=>{try{return decodeURIComponent(t)}catch{return t}})(location.hash)
if(s==="#=result"){await me(t)
return}if(s===se){he(t,e=>e.showDiagnosis(t))
return}const i=/^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(s)
if(i&&de(t,i[1]))await pe(t,i[1],i[2]??"",e)
else if(i||s===""||s==="#/"){Ht.several?Ht.several.openOverview(t,e):await pe(t,t.course.first,"",e)
if(!i)return
le=!0
ae(t,Lt("no_such_page"))}}async function pe(t,e,s,i,n=0){t.wanted=e
if(t.current?.id!==e){const i=await(Ht.several?Ht.several.bring(t,e):t.load(e))
if(!i)return
const o=t.mount(e,i),r=$t("sb-lesson")
if(r.firstElementChild!==i){s||n||Ht.several?.openSoon(i)
r.replaceChildren(i)}t.current=o}const o=t.current
t.show("sb-lesson",o.title)
t.showProgress()
const r=s&&document.getElementById(`at-${s}`)
if(r)Tt(r,"start")
else if((!n||!o.goToBlock(n))&&i){window.scrollTo(0,0)
Et(St(o.article,"h1"))}t.session.launch&&o.keepPlace()}async function me(t){const{hash:e}=location,s=await ne(t)
location.hash!==e||t.closed||(s?s.showResult(t):t.showFailure(Lt("not_loaded"),()=>me(t)))}var fe=class{constructor(t,e){this.course=e
this.session=new qt(t,e,{onSave:()=>ce(this),onResume:(t,e)=>{((t,e)=>{(t=>{const{lessons:e}=t.session.progress,s=s=>{for(const[i,n]of e){const o=s.get(i)
o===void 0?e.delete(i):o&&Wt(n,Rt(o),t.course.rule)}t.showProgress()}
if(t.course.outlineChunks){Ht.several?.readKeys(s)
return}const i=[...jt(document,"article[data-lesson]"),...jt(document,"li[data-lesson]")]
s(new Map(i.map(({dataset:{key:t="",there:e=""}})=>[t,e])))})(t)
for(const e of t.lessons.values())e.restore()
t.showProgress()
const{place:s}=t.session.progress
if(!(!s||e||location.hash.length>1||t.opened&&Ht.several)){t.opened=!0;(async(t,{lesson:e,block:s})=>{if(de(t,e)&&await t.load(e))await pe(t,e,"",!1,s)
else{t.session.progress.place=null
await ue(t,!1)}})(t,s)}})(this,t)
e&&ae(this,Lt("brought_back"))},onTime:(t,e)=>{this.current?.spent(t)
if(e){this.showProgress()
this.current&&Zt(this.current)}},onTaken:()=>ee(this,"taken_over","")})
this.lessons=new Map
this.articles=new Map
this.current=null
this.outlineShown=0
this.opened=!1
this.wanted=""
this.closed=!1}start(){const t=$t("sb-lesson").querySelector("article")
t&&this.articles.set(t.dataset.lesson??"",Promise.resolve(t))
this.session.start()
this.listen()
new URLSearchParams(location.search).has("diagnosis")&&history.replaceState(null,"",se)
setTimeout(()=>ne(this),3e3)
this.showProgress()
this.opened||ue(this,!1)
this.opened=!0}listen(){$t("sb-exit").addEventListener("click",()=>{this.exit()})
$t("sb-skip").addEventListener("click",t=>{t.preventDefault()
Et($t("sb-main"))})
window.addEventListener("hashchange",()=>ue(this,!0))
document.addEventListener("keydown",t=>{t.ctrlKey&&t.altKey&&t.shiftKey&&t.code==="KeyD"&&(location.hash=se)})
window.addEventListener("pageshow",t=>{t.persisted&&(this.session.ended?te(this,this.session.saved):this.session.link||xt(this.session))})
let t=0
window.addEventListener("scroll",()=>{clearTimeout(t)
t=window.setTimeout(()=>this.current?.keepPlace(),300)},{passive:!0})}load(t){return this.articles.get(t)??Ht.several?.load(this,t)??Promise.resolve(null)}mount(t,e){const s=this.lessons.get(t)
if(s)return s
document.adoptNode(e)
const i=new Qt(e,this.session,()=>this.showProgress(),()=>Ht.several?.loadAhead(this,e))
this.lessons.set(t,i)
return i}show(t,e){for(const e of jt($t("sb-main"),".view"))e.hidden=e.id!==t
document.documentElement.dataset.view=t
document.title=e===this.course.title?e:`${e} - ${this.course.title}`
$t("sb-announce").textContent=""
if(t!=="sb-lesson"){this.current=null
this.wanted=""}Ht.several?.showWhere(this)}showFailure(t,e){this.show("sb-lesson",this.course.title)
$t("sb-lesson").replaceChildren(Mt("p",{role:"alert"},t),_t(Lt("reload"),"button",e))}openLesson(t,e,s,i){return pe(this,t,e,s,i)}showProgress(){if(this.closed)return
const t=this.session.standing(),e=Math.round(t.report.progress*100),s=$t("sb-progress")
s.setAttribute("aria-valuenow",String(e))
s.firstElementChild.style.inlineSize=`${e}%`
Ht.several?.showOverview(this,t)}exit(){return(async t=>{if(Xt)return
const{session:e}=t
navigator.onLine&&e.commit()
if(t.closed)return
if(e.unsaved||e.link&&e.dirty&&!navigator.onLine){Xt=!0
const e=await Ft(Lt("leave_unsaved"),Lt(Yt(t)),Lt("go_back"),Lt("leave_anyway"))
Xt=!1
if(!e||t.closed)return}const{link:s,saveState:i}=e,n=s!==null||i!=="searching"&&i!=="standalone"
te(t,e.end(!0),n)
window.close()})(this)}};(t=>{const e=JSON.parse(document.body.dataset.course??"{}")
globalThis.scormbuild={words:t=>Object.assign(e.texts,t)};(t=>{It=t.texts
const e=t.words??t.language
At=new Intl.NumberFormat(e)
Dt=new Intl.PluralRules(e)})(e)
Kt()
document.documentElement.classList.remove("no-js")
new fe(t,e).start()})(h)})()


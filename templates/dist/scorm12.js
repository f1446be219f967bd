"use strict";(()=>{var e="abcdefghijklmnopqrstuvwxyz0123456789"
function t(e,t=2){return String(e).padStart(t,"0")}function s(e){const s=Math.max(0,Math.round(e/10)),n=s%36e4
return`${t(Math.min(Math.floor(s/36e4),9999),4)}:${t(Math.floor(n/6e3))}:${t(Math.floor(n%6e3/100))}.${t(n%100)}`}function n(e,s=0){const n=s?`.${t(e.getMilliseconds(),3).slice(0,s)}`:""
return`${t(e.getHours())}:${t(e.getMinutes())}:${t(e.getSeconds())}${n}`}var i=255
function o(e){return e.map(e=>e.join(" / ")).join("; ").replace(/\s+/g," ")}var r={"long-fill-in":"fill-in",other:"fill-in"}
function a(t,{ids:s=[],pairs:n,texts:i,number:r,range:a,text:c}){return t==="true-false"?s[0]?.id==="true"?"t":"f":n?n.map(([t,s])=>`${e[t.at]}.${e[s.at]}`).join(","):i?o(i)
:r??(a?t==="numeric"?a[0]:c??"":s.map(({at:t})=>e[t]).join(","))}function c(e){const t=[]
for(let s=0;s<e.length;){const n=s+i-Number(/[\ud800-\udbff]/.test(e[s+i-1]??""))
t.push(e.slice(s,n))
s=n}return t}var h={apiName:"API",methods:{initialize:"LMSInitialize",terminate:"LMSFinish",get:"LMSGetValue",set:"LMSSetValue",commit:"LMSCommit",lastError:"LMSGetLastError"},elements:{suspendData:
"cmi.suspend_data",location:"cmi.core.lesson_location",exit:"cmi.core.exit",sessionTime:"cmi.core.session_time",status:"cmi.core.lesson_status",success:"cmi.core.lesson_status",score:
"cmi.core.score.raw",learnerId:"cmi.core.student_id",learnerName:"cmi.core.student_name"},alreadyInitialized:"101",maxObjectives:1/0,maxInteractions:1/0,forgets:!0,duration:s,launch(e)
{const t=e.get("cmi.core.lesson_mode"),s=e.get("cmi.core.credit"),n=e.read("cmi.core.lesson_status"),i=Number.parseFloat(e.get("cmi.student_data.mastery_score"))
return{status:n??"",mode:t==="browse"||t==="review"?t:"normal",credit:s!=="no-credit",notAttempted:n==="not attempted"||n==="",silent:n==="",achieved:n==="passed"||n==="completed",completed:
n==="passed"||n==="completed",passed:n==="passed",suspendData:e.read("cmi.suspend_data",n==="not attempted"),readable:n!==null,pass:i>0&&i<=100?i:void 0}},begin(e,t)
{t.notAttempted&&t.mode==="browse"?e.set("cmi.core.lesson_status","browsed"):t.notAttempted&&t.mode==="normal"&&t.credit&&e.set("cmi.core.lesson_status","incomplete")},report(e,t,s)
{if(t.score!==void 0){e.set("cmi.core.score.min",0)
e.set("cmi.core.score.max",100)
e.set("cmi.core.score.raw",t.score)}const n=t.success==="unknown"?"completed":t.success,i=t.completion==="completed"?n:"incomplete";(s.passed?i!=="passed":s.achieved&&i==="incomplete")
||e.set("cmi.core.lesson_status",i)
s.passed||=i==="passed"},parts(e){const t=c(e.given?.texts?o(e.given.texts):""),s=e.right?.texts?.length===1,n=c(e.right?.texts&&!s?o(e.right.texts):""),i=Math.max(t.length,n.length)
return i<=1?[e]:Array.from({length:i},(i,o)=>({...e,id:o?`${e.id}__${o+1}`:e.id,given:t[o]?{texts:[[t[o]]]}:null,right:s&&!o?e.right:n[o]?{texts:[[n[o]]]}:null,...o?{share:null,points:0,latency:0}:{}}
))},interaction(e,t,o){const c=`cmi.interactions.${t}`,h=(({type:e,right:t})=>t?.range&&t.range[0]!==t.range[1]?"fill-in":r[e]??e)(o)
if(!e.set(`${c}.id`,o.id))return!1
e.set(`${c}.objectives.0.id`,o.objective)
e.set(`${c}.time`,n(new Date(o.at)))
e.set(`${c}.type`,h);(o.right?.texts?.length===1?o.right.texts[0]:o.right?[a(h,o.right)]:[]).forEach((t,s)=>e.set(`${c}.correct_responses.${s}.pattern`,t.slice(0,i)))
e.set(`${c}.weighting`,o.points)
const l=!o.given||e.set(`${c}.student_response`,a(h,o.given).slice(0,i)),d=e.set(`${c}.result`,((e,t)=>e===null?"neutral":e===1?"correct":e>0?String(Math.round(e*t*100)/100):"wrong")(o.share,o.points)
)
e.set(`${c}.latency`,s(o.latency))
return l&&d},objective(e,t,s){const n=`cmi.objectives.${t}`
if(!e.set(`${n}.id`,s.id))return!1
let i=!0
if(s.score!==void 0){e.set(`${n}.score.min`,0)
e.set(`${n}.score.max`,100)
i=e.set(`${n}.score.raw`,s.score)}return e.set(`${n}.status`,s.success==="unknown"?s.completion:s.success)&&i},mark(e,t,s){const i=`cmi.interactions.${t}.time`,o=n(new Date(s),2)
e.set(i,e.held.get(i)===o?n(new Date(s),1):o)},leave(){}},l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
function d(e){let t=""
for(let s=Math.max(0,Math.floor(e));s>0;s=Math.floor(s/64))t=l[s%64]+t
return t}function u(e){let t=0
for(const s of e)t=t*64+Math.max(l.indexOf(s),0)
return t}function p(e,t){return d(Math.min(e,64**t-1)).padStart(t,"A")
}var m=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".panel[data-key]",open:
".panel[data-key]:not(.opened)"}]
function f(e){return Object.fromEntries(m.map(({part:t},s)=>[t,e(t,s)]))}function g(e,t){for(const{part:s}of m)for(const n of t[s])e[s].add(n)}var w=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function v(){return{attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}}function b(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...f(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}function k({lessons:e}){return[...e.values()].some(e=>e.read||e.answers.size+e.quizzes.size>0||m.some(({part:t})=>e[t].size))
}var y=["handedIn","completed","passed"],x=["read","complete","own","through","open"],z=["done","ever","paid"],q=["submitted","passed","closed","untimed","started"]
function M(e,t){return t.reduce((t,s,n)=>t+(e[s]?1<<n:0),0)}function _(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function $([e,t])
{const{given:s,share:n,tries:i,hints:o}=t,r=s.slice(0,4095),a=r.length<63?l[r.length]:`_${p(r.length,2)}`,c=M(t,z)+(Math.min(o,7)<<3)
return e+l[n]+l[c]+l[Math.min(i,63)]+a+r}function j([e,t]){return e+l[M(t,q)]+l[Math.min(t.attempts,63)]+p(t.score,3)+p(t.weight,2)+p(t.used,2)}function S(e,t,s){let n=""
for(const e of t)n+=s(e)
return n&&e+n}function E(e){const t=e.time?`@${p(Math.floor(e.time/10),2)}`:""
return l[M(e,x)]+t+m.map(({part:t,sign:s})=>S(s,e[t],String)).join("")+S(":",e.answers,$)+S("!",e.quizzes,j)}function T(e,t){const{place:s}=e
let n=s?`${s.lesson}.${d(Math.min(s.block,64**4-1))}`:""
n+=`;${l[M(e,y)]}${d(Math.min(e.xp,64**5-1))}`
n+=`;${d(Math.min(Math.floor(e.time/10),262143))}`
for(const[t,s]of e.lessons)n+=`;${t}${E(s)}`
const i=`S2;${e.attempt.padEnd(4,"A")};${p(t%64**4,4)};`
return`${i}${p(i.length+4+n.length,3)};${n}`}function I(e,t){Object.assign(t,_(u(e[3]),x))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=u(n(2))*10}for(const{part:i,sign:o}of m)if(e[s]===o){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const o=i[5]==="_"?n(2):"",r=u(o||i[5]),a=e.slice(s,s+r)
if(a.length<r||i[5]==="_"&&!o)return
s+=r
const c=u(i[3])
t.answers.set(i.slice(0,2),{given:a,..._(c,z),hints:c>>3,share:u(i[2]),tries:u(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{..._(u(e[2]),q),attempts:u(e[3]),score:Math.min(u(e.slice(4,7)),1e4),weight:u(e.slice(7,9)),used:u(e.slice(9))})}}function A(e)
{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",o="",r="",a=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c=v()
c.attempt=s
const h=w.exec(o)
h&&(c.place={lesson:h[1],block:u(h[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(c,_(u(r[0]),y))
c.xp=u(r.slice(1))}/^[\w-]{1,3}$/.test(a)&&(c.time=u(a)*10)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&I(e,b(c,e.slice(0,3)))
return{progress:c,sequence:u(n),whole:u(i)===e.trim().length}}var D="scormbuild:",L=64**4
function C(e){return[2166136261,2538058380].map(t=>{let s=t
for(let t=0;t<e.length;t+=1)s=Math.imul(s^e.charCodeAt(t),16777619)
s=Math.imul(s^s>>>15,2246822507)
return((s^s>>>13)>>>0).toString(36)}).join("")}function O(e,t){const s=((e-t)%L+L)%L
return s>0&&s<8388608}function P(e){return Array.isArray(e)?e.filter(e=>typeof e?.at=="number"&&typeof(e.interaction??e.objective)?.id=="string")
.map(({interaction:e,objective:t,at:s,sure:n,index:i})=>({interaction:e,objective:t,at:s,sure:n,index:Number.isInteger(i)?i:void 0})):[]}function N(e){try{const t=JSON.parse(e??"")
,{version:s,attempt:n,sequence:i,saved:o,state:r,confirmed:a,open:c,known:h,messages:l}=t
return s===1&&typeof n=="string"&&typeof r=="string"&&Number.isFinite(i)?{version:s,attempt:n,sequence:i,saved:Number(o)||0,state:r,confirmed:a===!0,open:c===!0,known:Array.isArray(h)?h.map(String)
:void 0,messages:P(l)}:null}catch{return null}}var B=class{constructor(e,t=()=>localStorage){this.prefix=`${D}${e}:`
this.key=""
this.vault=null
this.trouble=""
this.storage=null
try{const e=t()
e.getItem(D)
this.storage=e}catch{this.trouble="none"}}get possible(){return this.storage!==null||Boolean(this.vault?.works)}keys(){const{storage:e,vault:t}=this,s=Array.from({length:e?.length??0},(t,s)=>e?.key(s)
??"")
return[...new Set([...s,...t?.texts.keys()??[]])].filter(e=>e.startsWith(D)&&!e.endsWith(":open"))}belongTo(e){this.key=e?this.prefix+C(this.prefix+e):""}mayHelp(e){return this.keys()
.some(t=>t.startsWith(this.prefix)&&(e||N(this.get(t))?.confirmed===!1))}get keeps(){return this.key!==""&&this.trouble===""}read(){return this.key?N(this.get(this.key)):null}readLate()
{return this.key?N(this.vault?.texts.get(this.key)??null):null}write(e){if(!this.key)return!1
const t=JSON.stringify(e)
this.vault?.put(this.key,t)
const s=this.store(t)
this.trouble=this.vault?.works?"":s
return this.trouble===""}store(e){for(;;)try{this.storage?.setItem(this.key,e)
return this.storage?"":"none"}catch{const e=this.byAge().find(({key:e})=>e!==this.key&&this.stored(e)!==null)
if(!e){this.unstore(this.key)
return"full"}this.unstore(e.key)}}sweep(e=Date.now()){for(const{key:t,saved:s}of this.byAge())e-s<2592e6||this.drop(t)}byAge(){return this.keys().map(e=>({key:e,saved:N(this.get(e))?.saved??0}))
.sort((e,t)=>e.saved-t.saved)}get(e){return((e,t)=>{const[s,n]=[N(e),N(t)]
return s&&n?(s.attempt===n.attempt?O(n.sequence,s.sequence):n.saved>s.saved)?t:e:s?e:t})(this.stored(e),this.vault?.texts.get(e)??null)}stored(e){try{return this.storage?.getItem(e)
??null}catch{return null}}drop(e){this.vault?.drop(e)
this.unstore(e)}unstore(e){try{this.storage?.removeItem(e)}catch{}}}
function R(e,t,s,n){const i=n!==void 0,o=[...t.quizzes.values()],r={pages:[t.read?1:0,1],questions:[[...t.answers.values()].filter(e=>e.ever).length,s.questions],quizzes:[o.filter(e=>e.passed)
.length,s.quizzes],...f(e=>[t[e].size,s[e]]),minutes:i?[Math.floor(t.time/60),e.minutes]:[0,0],xp:i?[n,e.xp]:[0,0],own:[0,0]},a=o.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,r[e][1]-r[e][0]),total:r[e][1],lost:e==="quizzes"?a:0})).filter(({total:e})=>e>0)}function W(e,t,s){return s.length?e.any?s.some(({left:e})=>e===0)
:s.every(({left:e})=>e===0):t.read}function V(e){return Boolean(e?.complete&&!e.open)}function F(e){return e.map(e=>({...e,left:e.left-e.lost}))}function H({rule:e,totals:t})
{return t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes"))}function K(e,t,s=t.pass){const{rule:n,totals:i}=t,o=(({lessons:e})=>{const t={...f(()=>0)
,pages:0,questions:0,quizzes:0,own:0,earned:0,possible:0,submitted:0,open:0,lost:0,lessonsDone:0}
for(const s of e.values()){t.lessonsDone+=Number(V(s))
for(const e of s.quizzes.values()){t.submitted+=e.submitted?1:0
t.open+=e.submitted&&!e.closed?1:0
t.earned+=e.score*e.weight
t.possible+=(e.submitted&&e.closed?e.score:1e4)*e.weight}if(s.own)t.own+=Number(s.complete)
else{t.pages+=s.read?1:0
for(const{part:e}of m)t[e]+=s[e].size
for(const e of s.answers.values())t.questions+=e.ever?1:0
for(const e of s.quizzes.values()){t.quizzes+=e.passed?1:0
t.lost+=e.submitted&&e.closed&&!e.passed?1:0}}}return t})(e),{lost:r}=o,a=((e,{rule:t,totals:s},n)=>{const i=(e,t)=>({done:Math.min(e,t),total:t})
return{pages:i(n.pages,s.following),questions:i(n.questions,s.questions),quizzes:i(n.quizzes,s.quizzes),...f(e=>i(n[e],s[e])),minutes:i(Math.floor(e.time/60),t.minutes),xp:i(e.xp,t.xp)
,own:i(n.own,s.own)}})(e,t,o),c=(n.any||!i.own?n.parts:[...n.parts,"own"]).filter(e=>a[e].total>0),h=H(t),l=h&&t.onFail==="failed"?r:0,d=e=>a[e].done+(e==="quizzes"?l:0)>=a[e].total,u=n.any?c.some(d)
:c.every(d),p=o.submitted>=i.all_quizzes,g=i.weight>0,w=e=>g?Math.round(Math.min(e/i.weight,1e4))/100:0,v=w(o.earned),b=h&&c.includes("quizzes")
,k=!b||a.quizzes.done>=a.quizzes.total,y=g&&p,x=y&&v>=s&&k,z={parts:a,wanted:c,ruleMet:u,allAnswered:p,passed:x,final:y&&(x||e.handedIn||o.open===0)
,score:v,lessonsDone:o.lessonsDone,lost:r,outOfReach:y&&!x&&(w(o.possible)<s||b&&r>0)}
return{...z,report:U(e,t,z)}}function U(e,t,{parts:s,wanted:n,ruleMet:i,passed:o,final:r,score:a}){const{rule:c,totals:h,onFail:l}=t,d=r&&!o&&l==="failed",u=i&&(!H(t)||o||d)
,p=n.map(e=>s[e].done/s[e].total),m=c.any?Math.max(0,...p):p.reduce((e,t)=>e+t,0)/(p.length||1),f=h.weight>0
return{completion:u?"completed":"incomplete",scored:f,progress:u||e.completed?1:Math.min(m,.99)
,success:o?"passed":d?"failed":"unknown",score:f?r?a:void 0:u&&t.scoreWithoutQuiz?100:void 0}}var G=
/^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,J=/^\s*<(!doctype|html)/i
function Z(e,t){return G.test(e)&&!/suspend_data$/.test(e)&&t!=="incomplete"}var Q=class{constructor(e,t){this.api=e
this.standard=t
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
this.pace=0}ask(e,t){const s=this.standard.methods[e],n=Date.now()
let i,o=""
try{const e=this.api[s]
i=e?.apply(this.api,t)}catch(e){console.warn(`${s} failed`,t,e)
o=`threw: ${e}`}const r=Date.now()-n
this.pace+=(r-this.pace)/8
const a=e=>String(e).slice(0,80)
this.calls.push({at:n,took:r,method:s,args:t.map(a),answer:a(o||i)})
this.count+=1
this.calls.length>50&&this.calls.shift()
return i===void 0||i===null?null:String(i)}call(e,...t){return this.ask(e,t)??""}get slow(){return this.pace>50}get(e){return this.call("get",e)}read(e,t=!1){const s=this.ask("get",[e])
return s===null||J.test(s)?null:s||t?s:["0","","401","402","403"].includes(this.call("lastError"))?"":null}set(e,t){const s=String(t)
if(this.held.get(e)===s)return!0
if(this.call("set",e,s)!=="true"){console.warn(`${this.standard.methods.set} refused`,e,s,this.call("lastError"))
if(!G.test(e))return!1
e.endsWith("status")&&this.keepsResult(this.get(e),s)?this.locked=!0:this.refused.add(e)
return!1}this.refused.delete(e)
e===this.standard.elements.suspendData&&this.remember(this.held.get(e)??"")
this.held.set(e,s)
this.unsaved.delete(e)
this.unsaved.set(e,s)
return!0}remember(e){e&&this.earlier.add(C(e))}keepsResult(e,t){return/^(passed|completed)$/.test(e)||e==="failed"&&t!=="passed"}commit(e=()=>navigator.onLine){const t=this.call("commit","")==="true"
this.failed=!t||!e()
t||this.call("lastError")
if(this.failed){for(const[e,t]of this.unsaved)Z(e,t)&&this.standard.forgets&&this.doubtful.set(e,t)
return!1}for(const[e,t]of this.doubtful)this.held.get(e)!==t&&this.doubtful.delete(e)
this.unsaved.clear()
return this.refused.size===0}repeat(){if(this.failed&&!this.standard.forgets)for(const[e,t]of this.unsaved)this.call("set",e,t)}keptOf(e){const t=this.held.get(e),s=t===void 0?"":this.get(e)
if(this.lags||s===""||s===t)return-1
this.lags=this.earlier.has(C(s))
return this.lags?-1:t?.startsWith(s)?s.length:0}},X=class{constructor(e){this.standard=e
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
this.asked=0}add({interaction:e,objective:t}){if(t){const e=e=>e.objective?.id!==t.id
this.waiting=this.waiting.filter(e)
this.left=this.left.filter(e)}this.waiting.push({interaction:e,objective:t,at:-1,tries:0})}messages(){return[...this.given,...this.waiting,...this.left.slice(-100)
].map(({interaction:e,objective:t,at:s,sure:n,index:i,before:o})=>({interaction:e,objective:t,at:s,sure:n,index:s===-1?o:i}))}settle(e){this.doubted=!e
if(e){for(const e of this.given)e.sure=!0
this.gaps.clear()
this.placed.clear()}else this.standard.forgets&&this.doubt()}doubt(){const e=this.given.filter(({sure:e})=>!e)
this.given=this.given.filter(({sure:e})=>e)
for(const e of this.placed)this.unplaced.add(e)
this.placed.clear()
const t=[]
for(const s of[...e,...this.waiting]){const{interaction:e,index:n}=s
e&&n!==void 0&&this.gaps.set(n,e.at)
e&&t.push({...s,at:-1,tries:0,index:void 0,before:s.at===-1?void 0:n})}for(const t of e)t.objective&&this.left.push({...t,at:-1,tries:0})
this.waiting=[...t,...this.waiting.filter(({objective:e})=>e)]}restore(e,t,s,n=!1){for(const i of t){const{interaction:t,at:o,index:r}=i,a=t&&r!==void 0&&!n&&this.knowsCount(e,"interactions")
;(n?!i.sure:a?r>=this.counts.interactions:s===void 0||o===-1||O(o,s))?this.add(i):a&&this.given.push({...i,sure:!0})}}write(e,t){const s=this.waiting.length,{given:n}=this
for(const[t,s]of this.gaps)this.standard.mark(e,t,s)
this.waiting=this.waiting.filter(s=>!this.offer(e,s,t))
const i=this.waiting.length<s
if(this.given.some(e=>e.interaction&&!n.includes(e))){const e=({interaction:e,again:t})=>e&&!t
for(const t of this.left.filter(e))this.waiting.push({...t,tries:0,again:!0})
this.left=this.left.filter(t=>!e(t))}this.given=this.given.slice(-100)
return i}pause(e){const t=Math.max(...this.waiting.map(e=>e.tries))
return e[Math.min(Math.max(t-1,0),e.length-1)]}leave(e){e.interaction&&!/supported|full/.test(this.off.interactions)&&this.left.push(e)
return!0}offer(e,t,s){const{interaction:n,objective:i}=t,o=n?"interactions":"objectives"
if(!this.knowsCount(e,o))return this.off[o]!==""&&this.leave(t)
if(i&&this.mustWait(i.id)){this.left.push(t)
return!0}let r=!1
try{r=n?this.writeInteraction(e,n,t):!i||this.writeObjective(e,i)}catch(e){console.warn("An answer cannot be reported",e)
return!0}if(r===null)return this.off[o]!==""
if(r){this.refusals[o]=0
this.refused[o].clear()
t.at=s
this.given=this.given.filter(e=>!i||e.objective?.id!==i.id)
this.given.push(t)
return!0}if(i?!this.indexes.has(i.id):t.index===void 0){this.refused[o].add(t)
this.refuse(o,this.refused[o].size>1?"refused":"")}t.tries+=1
return(this.off[o]!==""||t.tries>=5)&&this.leave(t)}mustWait(e){return this.unplaced.has(e)||this.unplaced.size>0&&!this.indexes.has(e)}refuse(e,t){this.refusals[e]+=1
this.refusals[e]>=5&&(this.off[e]=t)}knowsCount(e,t){if(this.off[t])return!1
if(this.counts[t]>=0)return!0
const s=e.read(`cmi.${t}._count`)
s===null?this.refuse(t,"no count"):s===""?this.off[t]="not supported":this.counts[t]=Number.parseInt(s,10)||0
return this.counts[t]>=0}writeInteraction(e,t,s){const n=s.index??this.counts.interactions
if(n>=this.standard.maxInteractions){this.off.interactions="full"
return null}const i=this.standard.interaction(e,n,t)
if(s.index===void 0&&e.held.has(`cmi.interactions.${n}.id`)){s.index=n
this.counts.interactions+=1}return i}writeObjective(e,t){const{indexes:s,counts:n}=this,i=Date.now()+200
for(;!s.has(t.id)&&this.asked<n.objectives;this.asked+=1){if(Date.now()>=i)return null
const t=e.read(`cmi.objectives.${this.asked}.id`)
if(t===null)return null
s.set(t,this.asked)}const o=s.get(t.id),r=o??n.objectives
if(r>=this.standard.maxObjectives)return!0
const a=`cmi.objectives.${r}.id`
o!==void 0&&e.held.set(a,t.id)
const c=this.standard.objective(e,r,t)
if(o===void 0&&e.held.has(a)){s.set(t.id,r)
this.placed.add(t.id)
n.objectives+=1
this.asked=n.objectives}return c}}
function Y(e,t,s){try{const n=e[t]
return n&&(typeof n=="object"||typeof n=="function")&&n[s]?n:null}catch{return null}}function ee(e,t){try{const s=e[t]
return s&&s!==e?s:null}catch{return null}}function te(e,t,s,n,i){let o=t
for(let t=e;t&&!i.has(t);t=ee(t,"parent")){i.set(t,o)
const e=Y(t,s,n)
if(e)return{api:e,where:o}
o+=".parent"}return null}var se=["pointerdown","pointermove","keydown","scroll","touchstart","wheel"],ne=class{constructor(e,t,s=Date.now){this.onTime=e
this.onWake=t
this.clock=s
this.last=s()
this.used=s()
this.total=0}start(){const e=()=>this.use()
for(const t of[...se,"timeupdate"])document.addEventListener(t,e,{capture:!0,passive:!0})
setInterval(()=>this.catchUp(),1e3)}catchUp(){this.tick(document.visibilityState!=="hidden")}use(){this.used=this.clock()}tick(e){const t=this.clock(),s=t-this.last
this.last=t
if(e&&s>0&&t-this.used<12e4){const e=Math.min(s,s>5e3?1e3:5e3)
this.total+=e
this.onTime(e/1e3)}s>3e5&&this.onWake()}},ie=class{constructor(e,t,s){this.name=`scormbuild:${e}:open`
this.storage=t
this.onTaken=s
this.id=Math.random().toString(36).slice(2)
this.channel=null
this.marked=!1}takeOver(){const{storage:e,name:t,id:s}=this
if(!e||typeof BroadcastChannel=="undefined")return null
const n=this.mark()
this.put()
const i=new BroadcastChannel(t)
this.channel=i
let o=()=>{}
i.onmessage=({data:e})=>{e?.closed===s&&o()
if(typeof e?.open=="string"&&e.open!==s){this.channel=null
this.onTaken(Date.now()-e.at>500)
i.postMessage({closed:e.open})
i.close()}}
return n?new Promise(e=>{o=e
setTimeout(e,500)
i.postMessage({open:s,at:Date.now()})}):null}put(){try{this.storage?.setItem(this.name,this.id)
this.marked=!0}catch{this.marked=!1}}mark(){try{return this.storage?.getItem(this.name)??null}catch{return null}}get taken(){if(!this.channel||!this.marked)return!1
const e=this.mark()
e===null&&this.put()
return e!==null&&e!==this.id}leave(){this.channel?.close()
this.channel=null
this.mark()===this.id&&this.storage?.removeItem(this.name)}}
function oe(e,t){if(e.learnerKnown||e.ended||!e.journal.possible)return
const s=t.read(e.standard.elements.learnerId,!0)
e.learnerKnown=s!==null
e.journal.belongTo(s??"")}function re(e){clearTimeout(e.keeping)
e.keeping=void 0
e.sequence+=1
const{report:t}=e.standing()
if(e.launch?.credit&&t.completion==="completed"&&t.success!=="failed"){e.progress.completed=!0
e.progress.passed||=t.success==="passed"}e.state=T(e.progress,e.sequence)
e.fresh=!0
e.owed=!0}function ae(e,t=!0){e.owed=!1
const{link:s,sequence:n,state:i,confirmed:o,progress:r,outbox:a}=e
if(!s)return
oe(e,s)
const c=e.launch?.credit?a.messages():[],h=s.held.get(e.standard.elements.suspendData)??"",l=[...e.entry?.known??[],...s.earlier,C(h),C(i)].slice(-30)
e.journal.write({version:1,attempt:r.attempt,sequence:n,saved:Date.now(),state:i,confirmed:o,open:t,known:l,messages:c})}var ce=[2e3,5e3,15e3,3e4,6e4],he=e=>ce[Math.min(e,ce.length-1)]
function le(e){const{link:t,launch:s}=e
if(!t||!s||!e.records)return
const n=ue(e,t)
if(s.credit&&!e.shaky){pe(e,t,n)
e.standard.forgets||me(e,t,s)}e.owed&&ae(e)}function de(e,t,s,n){if(s.credit){pe(e,t,n)
me(e,t,s)}e.owed&&ae(e)}function ue(e,t){const{standard:s,progress:n}=e
e.fresh||re(e)
const{suspendData:i,sessionTime:o}=s.elements,r=t.set(i,e.state)
r||t.held.delete(o)
const a=t.set(o,s.duration(e.activity.total))||r
n.place&&t.set(s.elements.location,`${n.place.lesson}.${n.place.block}`)
return a}function pe(e,t,s){s&&e.outbox.write(t,e.sequence)&&(e.owed=!0)}function me(e,t,s){const{standard:n}=e
if(s.achieved&&s.passed===void 0){const e=t.get(n.elements.success)
s.passed=e==="passed"
s.achieved=e!=="failed"}const{report:i}=e.standing(),{last:o,pass:r}=e.course,a=i.success==="failed"&&(s.passed||s.achieved&&H(e.course))
,c=s.pass??r,h=o?e.scoreHeld<c?0:c:e.scoreHeld,l=s.achieved&&(!o&&a||(i.score??0)<h),{score:d,success:u}=i
n.report(t,{...i,score:l?void 0:d,success:a?"unknown":u},s)
e.scoreHeld=Number(t.held.get(n.elements.score)??e.scoreHeld)
i.completion==="completed"&&i.success!=="failed"&&(s.achieved=!0)}function fe(e,t,s){const{forgets:n}=e.standard
le(e)
t.repeat()
const i=ge(e,t)
if(!i&&!((e,t)=>{const s=[...t.refused]
return!t.failed&&s.length>0&&!s.includes(e.standard.elements.suspendData)&&we(e,t)})(e,t))return!1
if(!n||!s.credit)return i
e.outbox.settle(!0)
e.confirmed=!0
de(e,t,s,!0)
return t.unsaved.size?ge(e,t):!t.refused.size}function ge(e,t){e.fresh=!1
return t.commit()&&we(e,t)}function we(e,t){const s=t.keptOf(e.standard.elements.suspendData)
e.cutAt=Math.max(s,0)
return s<0}function ve(e,t){const s=!e.link?.failed,n=e.outbox.doubted===s||t
e.outbox.settle(s)
e.confirmed||=t
n&&e.state&&e.records&&ae(e,!t)}function be(e,t){ve(e,t)
if(t){e.retries=0
e.dirty=!1
e.records&&(e.sequence>1||k(e.progress))&&e.show(e.link?.doubtful.size?"result_unsure":"saved")
e.launch?.credit&&e.outbox.waiting.length&&e.commitIn(e.outbox.pause(ce))}else if(e.records){e.show(e.cutAt?"state_cut":"not_saved")
e.commitIn(he(e.retries))
e.retries+=1}}function ke(e,t,s){const{held:n,broken:i}=e,o=((e,t,s)=>Boolean(t&&e.open&&e.known&&e.attempt===t.progress.attempt&&!e.known.includes(C(s))))(s,n,e.launch?.suspendData??"")
,r=i||o||((e,t)=>t?e.attempt!==t.progress.attempt?!e.confirmed&&!k(t.progress):e.attempt===t.progress.attempt&&(O(e.sequence,t.sequence)||!t.whole):!e.confirmed)(s,n)?A(s.state)
:null,a=i?s.messages.filter(({sure:e})=>!e):s.messages;(r||n&&s.attempt===n.progress.attempt)&&e.outbox.restore(t,a,n?.sequence,o)
if(!r||!n)return r
const[c,h]=O(n.sequence,r.sequence)?[n,r]:[r,n];(o||c===n)&&((e,t)=>{e.place??=t.place
e.time=Math.max(e.time,t.time)
e.xp=Math.max(e.xp,t.xp)
e.handedIn||=t.handedIn
e.completed||=t.completed
e.passed||=t.passed
for(const[s,n]of t.lessons){const t=e.lessons.get(s)
if(t){t.read||=n.read
t.complete||=n.complete
g(t,n)
for(const[e,s]of n.answers)(!t.answers.has(e)||s.done&&!t.answers.get(e)?.done)&&t.answers.set(e,s)
for(const[e,s]of n.quizzes)(t.quizzes.get(e)?.attempts??-1)>=s.attempts||t.quizzes.set(e,s)}else e.lessons.set(s,n)}})(c.progress,h.progress)
return c}function ye(e,t,s){for(const n of s)e[n]||=t[n]}function xe(e){const{window:t}=globalThis,s=Date.now()+8e3
e.stopped=!1
const n=()=>{if(e.stopped)return
const i=((e,t,s)=>{const n=new Map,i=te(e,"window",t,s,n)
if(i)return i
for(const[e,i]of n){const o=ee(e,"opener"),r=o&&te(o,`${i}.opener`,t,s,n)
if(r)return r}return null})(t,e.standard.apiName,e.standard.methods.initialize)
if(i)(async(e,{api:t,where:s})=>{e.where=s
const n=e.onePage.takeOver()
if(n){e.show("opening")
await n}e.stopped||((e,t)=>{const s=new Q(t,e.standard)
if(s.call("initialize","")==="true"||s.call("lastError")===e.standard.alreadyInitialized&&s.get(e.standard.elements.status)!==""&&s.call("lastError")==="0"){e.link=s
s.set(e.standard.elements.exit,"suspend")
ze(e,s,0)}else e.show("never_saved")})(e,t)})(e,i)
else if(Date.now()<s&&(e=>ee(e,"parent")!==null||ee(e,"opener")!==null)(t)){e.saveState||e.show("searching")
setTimeout(n,100)}else e.show("standalone")}
n()}function ze(e,t,s){if(e.ended)return
const n=e.standard.launch(t)
if(!n.readable||n.suspendData===null){e.show("not_saved")
setTimeout(()=>ze(e,t,s+1),he(s))
return}e.launch=n
n.passAtOnce=e.course.passAtOnce
t.remember(n.suspendData)
const i=k(e.progress),o=e.progress.place!==null,r=A(n.suspendData)
e.held=r
e.broken=!r&&(n.silent||!n.notAttempted)&&n.suspendData.trim()!==""
n.achieved&&(e.scoreHeld=Number.parseFloat(t.get(e.standard.elements.score))||0)
n.silent&&(r||e.broken)&&((e,t,s)=>{t.notAttempted=!1
if(!s)return
const{report:n}=K(s,e.course,t.pass)
e.scoreHeld=n.score??(s.completed||s.passed?100:0)
t.completed=s.completed||n.completion==="completed"&&n.success!=="failed"
t.passed=s.passed||n.success==="passed"&&n.completion==="completed"
t.achieved=t.completed||t.passed})(e,n,r?.progress)
e.confirmed=r!==null
const a=n.mode==="normal"?((e,t)=>{const{journal:s,held:n,broken:i}=e
s.sweep()
if(!s.mayHelp(n!==null||i))return null
oe(e,t)
e.entry=s.read()
const o=e.entry&&ke(e,t,e.entry)
e.entry&&!o&&!i&&Date.now()-e.entry.saved>6e5&&s.drop(s.key)
return o})(e,t):null,c=a??r
if(c){((e,t,s=new Map,n=!1)=>{e.attempt=t.attempt||e.attempt
e.place??=t.place
ye(e,t,y)
e.time+=t.time
e.xp+=t.xp
for(const[i,o]of t.lessons){o.complete&&(e.xp-=s.get(i)??0)
for(const[t,{paid:n}]of o.answers)n&&(e.xp-=s.get(i+t)??0)
const t=b(e,i)
ye(t,o,x)
t.time+=o.time
g(t,o)
for(const[e,s]of o.answers){const n=t.answers.get(e)
n?.done||!s.done&&n?.given?ye(n,s,["ever","paid"]):t.answers.set(e,s)}for(const[e,s]of o.quizzes){const i=t.quizzes.get(e)
if(i){ye(i,s,["submitted","passed","closed"])
n&&i.attempts||(i.score=Math.max(i.score,s.score))
i.attempts+=s.attempts}else t.quizzes.set(e,s)}}})(e.progress,c.progress,e.earned,e.course.last)
e.sequence=c.sequence}e.standard.begin(t,n)
e.show(n.mode==="normal"?"":"review_mode")
e.progress.completed||=n.completed
e.progress.passed||=n.passed===!0
c&&e.listener.onResume(o,a!==null)
if(i||a||c&&((e,{mode:t,credit:s,completed:n,status:i})=>t==="normal"&&s&&!n&&i!=="failed"&&e.standing().report.completion==="completed")(e,n))e.changed()
else{!c&&e.records&&t.set(e.standard.elements.suspendData,T(e.progress,++e.sequence))
be(e,t.commit())}}var qe=class{constructor(e,t,s){this.standard=e
this.course=t
this.listener=s
this.progress=v()
this.progress.attempt=((e=Math.random)=>Array.from({length:4},()=>l[Math.floor(e()*64)]).join(""))()
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
this.outbox=new X(e)
this.journal=new B(t.id)
this.held=null
this.broken=!1
this.entry=null
this.learnerKnown=!1
this.confirmed=!1
this.state=""
this.fresh=!1
this.owed=!1
this.cutAt=0
this.onePage=new ie(t.id,this.journal.storage,e=>{e||this.end()
this.surrender()})
this.activity=new ne(e=>this.spend(e),()=>this.commit())}start(){const{window:e}=globalThis
xe(this)
e.addEventListener("pagehide",()=>this.end())
document.addEventListener("visibilitychange",()=>{document.visibilityState==="hidden"&&this.dirty&&navigator.onLine&&this.commit()})
this.activity.start()
e.addEventListener("online",()=>this.commit())
e.addEventListener("offline",()=>this.records&&this.show("not_saved"))}spend(e){if(this.ended)return
const{progress:t}=this,s=t.time
t.time+=e
const n=e=>Math.floor(t.time/e)>Math.floor(s/e),i=n(60)
n(10)&&this.touch()
this.listener.onTime?.(e,i)
i&&(this.course.rule.parts.includes("minutes")?this.changed():this.moved())}get records(){return this.launch?.mode==="normal"&&!this.ended}standing()
{return K(this.progress,this.course,this.launch?.pass)}touch(){this.dirty=!0
this.fresh=!1}keep(){re(this)
this.owed&&ae(this)}changed(){this.touch()
const{link:e}=this
if(!e||!this.open)return
const{slow:t}=e
t?this.keep():le(this)
this.show("saving")
this.commitIn(t?2e3:400)}moved(){this.touch()
if(this.link&&this.records){this.commitIn(15e3)
this.keeping??=window.setTimeout(()=>this.open&&this.keep(),1e3)}}drafted(){this.saveState==="saved"&&this.show("")
this.moved()}commitIn(e){const t=Date.now()+e
if(!(this.timer!==void 0&&this.due<=t)){clearTimeout(this.timer)
this.due=t
this.timer=window.setTimeout(()=>this.commit(),e)}}surrender(){this.stopped=!0
this.ended=!0
clearTimeout(this.timer)
this.listener.onTaken?.()}get open(){if(!this.link||!this.records)return!1
this.onePage.taken&&this.surrender()
return!this.ended}get shaky(){return this.standard.forgets&&(!this.link||this.link.failed||!navigator.onLine)}get unsettled(){const{link:e,outbox:t,cutAt:s}=this
return Boolean(e?.failed||e?.refused.size||s||t.waiting.length)}commit(){clearTimeout(this.timer)
this.timer=void 0
this.due=1/0
this.link&&this.launch&&this.open&&be(this,fe(this,this.link,this.launch))}get unsaved(){return this.saveState==="not_saved"||this.saveState==="state_cut"}answered(e)
{for(const t of this.standard.parts(e))this.outbox.add({interaction:t})}objective(e){this.outbox.add({objective:e})}end(e=!1){return((e,t=!1)=>{e.stopped=!0
e.onePage.taken&&e.surrender()
e.onePage.leave()
if(e.ended)return e.saved
if(!e.link)return!(["never_saved","searching"].includes(e.saveState)||e.saveState==="opening"&&k(e.progress))
const{link:s,launch:n,standard:i}=e
let o=n!==null||!k(e.progress)
if(n&&e.records){if(t&&e.dirty&&navigator.onLine&&!e.shaky){e.dirty=!fe(e,s,n)
ve(e,!e.dirty)}if(e.dirty||e.unsettled){de(e,s,n,ue(e,s))
s.repeat()}else s.set(i.elements.sessionTime,i.duration(e.activity.total))
o=!s.refused.size&&!s.doubtful.size&&!e.cutAt&&navigator.onLine}s.set(i.elements.exit,"suspend")
t&&i.leave(s)
clearTimeout(e.timer)
const{records:r}=e
e.ended=!0
const a=s.call("terminate","")==="true"
e.saved=o&&(a||!r)
e.saved&&r&&e.state&&e.journal.key&&ae(e,!1)
return e.saved})(this,e)}show(e){this.saveState=e
this.listener.onSave(e)}}
function Me(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function _e(e,t,s){const n=Me("button",{type:"button",class:t},e)
n.addEventListener("click",s)
return n}function $e(e){return document.getElementById(e)}function je(e,t){return[...e.querySelectorAll(t)]}function Se(e,t){return e.querySelector(t)}function Ee(e,t="center",s=e)
{for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&Te(s)}function Te(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var Ie={},Ae=new Intl.NumberFormat("en"),De=new Intl.PluralRules("en")
function Le(e,t={}){const s=Ie[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?Ae.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const i=(typeof s=="string"?s:s[De.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)
globalThis.scormbuild?.said?.(e,i,t)
return i}function Ce(e,t,s,n=[],i="rule_pages"){const o=t.map(({part:t,left:s,lost:n})=>Me("li",{class:s>0||n?"open":"done"},Le(t==="pages"?i:`rule_${t}`,{n:t==="minutes"?e.minutes:e.xp})
,Oe(s>0?Le("left",{n:s}):n?"":Le("done")))),r=n.map(({text:e,done:t})=>Me("li",{class:t?"done":"open"},e,Oe(t?Le("done"):"")))
return Me("div",{class:"rule-lines"},Me("p",{},s),Me("ul",{},...o,...r))}function Oe(e){return Me("span",{class:"state"},e&&` (${e})`)}function Pe({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function Ne(e){const{course:t}=e,s=e.standing(),n=s.wanted.map(e=>({part:e,left:Pe(s,e),lost:e==="quizzes"&&s.lost>0})),i=H(t)
?[{text:Le("rule_pass",{n:e.launch?.pass??t.pass}),done:s.passed}]:[]
return Ce(t.rule,n,Le(t.rule.any?"rule_any":"rule_all"),i)}function Be(e){return e.match(/../g)??[]}function Re(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:f((e,s)=>new Set(Be(t.split(m[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:u(e.slice(2,4)),count:u(e.slice(4,6))
,required:n[u(e[6])]??"",questions:Be(e.slice(7))}]))}}function We(e,{own:t,marks:s,quizzes:n},i){const o=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,i]of[...m.map(({part:t})=>[e[t],s[t]]),[e.answers,o],[e.quizzes,n]])for(const e of[...t.keys()])i.has(e)||t.delete(e)
for(const[t,{weight:s,count:i,questions:o}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
o.filter(t=>e.answers.get(t)?.ever).length<i&&(n.submitted=!1)}}e.own=t
const r=[...n.values()].reduce((e,{count:t})=>e+t,0),a={quizzes:n.size,questions:r,...f(e=>s[e].size)}
t||(e.open=e.complete&&!W(i,e,R(i,e,a)))
const c=[...n].filter(([,e])=>e.required)
e.through=c.length>0&&c.every(([t,s])=>Ve(e.quizzes.get(t),s.required))}function Ve(e,t){return Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts)}function Fe(e,t,s,n)
{const i=_e(s,"button",()=>r.close()),o=_e(n,"quiet",()=>r.close("yes"))
,r=Me("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},Me("h2",{id:"sb-ask"},e),Me("p",{id:"sb-ask-note"},t),Me("div",{class:"marks"},i,o)
)
r.style.margin="auto"
document.body.append(r)
r.showModal()
i.focus()
return new Promise(e=>{r.addEventListener("close",()=>{r.remove()
e(r.returnValue==="yes")})})}var He={all:je,announce:e=>{const t=$e("sb-announce")
t.textContent=""
setTimeout(()=>{t.textContent=e},60)},ask:Fe,button:_e,element:Me,focus:Te,one:Se,say:Le,takeParts:Ke,courseRule:Ne,controls:{},mounts:[]}
function Ke(){for(const e of globalThis.scormbuildParts?.splice(0)??[])e(He)}var Ue=class{constructor(e,t){this.form=e
this.quiz=t
this.context=t.context
this.key=e.dataset.key??""
this.id=e.dataset.id??""
this.text=e.dataset.text??""
this.spec=JSON.parse(e.dataset.spec??"{}")
this.points=this.spec.points
this.control=He.controls[this.spec.part??"choice"](this)
this.button=Se(e,".check")
this.verdict=Se(e,".verdict")
this.seen=0
this.touched=0
this.incomplete=!1
this.said=""
e.addEventListener("submit",e=>{e.preventDefault()
this.quiz.atEnd||this.submit()})
for(const t of["input","change"])e.addEventListener(t,()=>this.edited())
this.hints=He.hints?.(this)}get answer(){return this.context.record().answers.get(this.key)}get begun(){return Boolean(this.answer&&(this.answer.ever||this.answer.given))}get made()
{const{answers:e}=this.context.record(),t=e.get(this.key)??{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0}
e.set(this.key,t)
return t}get share(){const{answer:e}=this
return e?.given&&e.done?this.control.mark(e.given)*Math.max(0,1-e.hints*(this.spec.hintCost??0)/100):0}edited(){if(!this.answer?.done){this.context.session.activity.catchUp()
this.touched=this.context.active
this.clearProblem()
this.said=""
this.keepDraft()
this.show()}}keepDraft(){const e=this.control.read()
if(e!==(this.answer?.given??"")){this.made.given=e
this.context.session.drafted()}}submit(){if(this.answer?.done)return
if(this.said&&this.said===this.control.read())return
const e=this.control.problem()
if(e){this.showProblem(e)
return}if(this.control.pending?.()){this.keepDraft()
Te(this.control.inputs()[0])
return}const t=document.activeElement
Te(this.button)
this.markNow()
this.quiz.answered()
!this.answer?.done&&this.form.contains(t)&&Te(t)}markNow(){const{made:e,control:t,spec:s}=this
e.given=t.read()
const n=e.given?t.mark(e.given):0,i=e.tries===0&&!e.hints&&!this.quiz.record?.attempts
e.tries+=1
e.ever=!0
const o=n<1&&this.points>0&&!this.quiz.atEnd&&e.tries<(s.tries??1)
e.done=!o
e.share=Math.round((o?0:this.share)*63)
this.said=o?e.given:""
this.tell(n)
if(n===1&&e.given&&!e.paid){e.paid=!0
const t=i&&this.points?this.context.session.course.firstTryXp:0
this.context.earn((s.xp??0)+t,this.key)}this.show()}tell(e){this.context.session.activity.catchUp()
const t=this.quiz.atEnd?this.touched:this.context.active,s={type:this.spec.form??"choice",...this.control.report(this.answer?.given??"")}
this.context.answered({id:this.id,...He.inWords?.(s,this.spec)??s,share:this.points?e:null,points:this.points,latency:Math.max(0,Math.round(t-this.seen)),at:Date.now()
,description:this.text,objective:this.quiz.id,language:this.context.language})}showProblem(e){this.verdict.replaceChildren(Me("p",{class:"problem"},e))
this.incomplete=!0
const t=this.control.inputs(),s=t.filter(e=>/radio|box/.test(e.type)?!e.closest("fieldset")?.querySelector(":checked"):!e.value.trim())
for(const e of t)e.setAttribute("aria-describedby",this.verdict.id)
for(const e of s.length?s:t)e.type!=="button"&&e.closest(e.type==="radio"?"fieldset":"*")?.setAttribute("aria-invalid","true")
Te(s[0]??t[0])}clearProblem(){if(this.incomplete){this.incomplete=!1
for(const e of je(this.form,"[aria-invalid]"))e.removeAttribute("aria-invalid")
for(const e of this.control.inputs())e.removeAttribute("aria-describedby")
this.verdict.replaceChildren()}}goTo(e="center"){Ee(this.form,e,this.control.inputs()[0])}reopen(){const{made:e}=this
Object.assign(e,{given:"",done:!1,tries:0,hints:0})
this.said=""
this.seen=this.context.active}forget(){const{answers:e}=this.context.record()
this.answer?.paid?Object.assign(this.made,{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0},{paid:!0}):e.delete(this.key)}count(){this.made.ever=!0}restore(){const{answer:e}=this
this.control.fill(e?.given??"")
this.show()}show(){const{answer:e,form:t,control:s}=this,n=Boolean(e?.done),i=!this.quiz.options.hideSolutions
t.classList.toggle("answered",n)
s.lock(n)
this.button.hidden=this.quiz.atEnd
this.button.setAttribute("aria-disabled",String(n))
const o=this.points>0&&!s.pending
n?this.button.textContent=Le(o?"checked":"sent"):s.pending||(this.button.textContent=Le(o?"check":"send"))
this.hints?.show()
const r=n&&this.points>0
s.show(e?.given??"",r,i)
t.classList.remove("is-right","is-partly","is-wrong")
n||this.said?this.showVerdict(e?.given??"",n,i):this.incomplete||this.verdict.replaceChildren()}showVerdict(e,t,s){const n=e?this.control.mark(e):0,i=n===1?"right":n>0&&this.points?"partly":"wrong"
this.points&&this.form.classList.add(`is-${i}`)
const o=[Me("p",{class:"word"},Le(this.points?i:e?"recorded":"not_answered"))]
this.points&&(n<1||this.answer?.hints)&&t&&this.share>0&&o.push(Me("p",{},Le("points_earned",{earned:Math.round(this.points*this.share*100)/100,total:this.points})))
t||o.push(Me("p",{},Le("attempts_left",{n:(this.spec.tries??1)-(this.answer?.tries??0)})))
const r=this.control.feedback(e,t&&s&&this.points>0),a=this.form.querySelector(".explanation")
a?.hidden&&t&&(s||!this.points)&&r.push(a)
this.verdict.replaceChildren(...o,...r.map(e=>Me("div",{class:"said"},...[...e.childNodes].map(e=>e.cloneNode(!0)))))}},Ge=1e4,Je=class{constructor(e,t){this.section=e
this.context=t
this.key=e.dataset.key??""
this.id=e.dataset.id??""
this.options=JSON.parse(e.dataset.options??"{}")
this.questions=je(e,".question").map(e=>new Ue(e,this))
this.active=this.questions
this.retryButton=Se(e,".retry")
this.retryButton.addEventListener("click",()=>{this.retry()})
this.handIn=this.atEnd?He.handIn?.(this):void 0
e.addEventListener("scormbuild:retry",()=>{this.retry()})
this.time=this.options.minutes?He.limitTime?.(this):void 0
t.onRestore(()=>this.restore())}get record(){return this.context.record().quizzes.get(this.key)}makeRecord(){const{quizzes:e}=this.context.record()
,t=this.record??{submitted:!1,passed:!1,closed:!1,untimed:!1,started:!1,attempts:0,score:0,weight:0,used:0}
t.weight=this.options.weight??0
e.set(this.key,t)
return t}get atEnd(){return Boolean(this.options.end||this.options.minutes)}opens(){for(const e of this.questions)e.seen=this.context.active}get seed()
{const{attempts:e=0,submitted:t=!1}=this.record??{},s=t&&this.questions.filter(e=>e.answer?.done).length>=this.count
return`${this.context.session.progress.attempt}${this.key}${e-Number(s)}`}restore(){this.record&&(this.record.weight=this.options.weight??0)
this.arrange()
for(const e of this.questions)e.restore()
this.show()}arrange(){He.arrangeByChance?.(this)}get count(){return this.options.draw?Math.min(this.options.draw,this.questions.length):this.questions.length}get total()
{return this.active.reduce((e,t)=>e+t.points,0)}get earned(){return this.active.reduce((e,t)=>e+t.points*t.share,0)}get finished(){return this.active.every(e=>e.answer?.done)}get mayGoOn()
{return Ve(this.record,this.options.required??"")}goTo(){const e=this.active.find(e=>!e.answer?.done)
if(e&&!e.form.closest("[hidden]"))e.goTo()
else{const e=this.section.querySelector("button:not([hidden], [hidden] *)")
Ee(e??this.section,"center",e)}}answered(){this.finished&&this.mark()
this.show()
this.context.changed()}mark(){const{total:e}=this,t=e?Math.round(this.earned/e*Ge):Ge,s=this.makeRecord(),{last:n}=this.context.session.course
!s.submitted&&s.attempts||(s.attempts+=1)
s.score=n?t:Math.max(s.score,t)
s.submitted=!0
s.passed||=t>=this.options.pass*100
s.closed=t>=Ge||s.score>=Ge||Boolean(this.options.attempts)&&s.attempts>=(this.options.attempts??0)
this.report()}finishedByUpdate(){if(this.atEnd||this.record?.submitted||!this.finished)return!1
this.mark()
this.show()
return!0}report(){const{record:e}=this
e&&this.context.objective({id:this.id,description:`${this.context.title}: ${Le("quiz")
}`,score:this.options.weight?e.score/100:void 0,success:this.options.weight?e.passed?"passed":e.closed?"failed":"unknown":"unknown",completion:e.passed||e.closed?"completed":"incomplete",language:
this.context.language})}show(){const{record:e,finished:t}=this,s=Se(this.section,".quiz-result"),n=Boolean(e?.submitted&&t)
this.retryButton.hidden=!(n&&!e?.closed)
this.handIn?.show()
this.time?.show()
this.section.classList.toggle("passed",Boolean(e?.passed))
this.section.classList.toggle("settled",n)
if(!e||!n||!this.total){s.textContent=""
return}const{earned:i,total:o}=this,r=Math.round(i/o*100),a=[Le("quiz_score",{earned:Math.round(i*100)/100,total:o,percent:r,n:o})]
this.options.pass&&a.push(e.passed?Le("quiz_passed"):Le("quiz_failed",{pass:this.options.pass}))
!e.closed&&this.options.attempts?a.push(Le("attempts_left",{n:this.options.attempts-e.attempts})):e.closed&&!e.passed&&a.push(Le("no_attempts_left"))
s.textContent=a.join(" ")}isLast(e){return this.options.attempts===e+1}async retry(){this.record?.submitted&&!this.record.closed&&this.finished&&(this.isLast(this.record.attempts)
&&!await Fe(Le("last_attempt"),Le("last_attempt_note"),Le("go_back"),Le("try_again"))||this.begin(this.record))}begin(e){const t=this.options.retryWrong?this.active.filter(e=>!e.points||e.share===1)
:[]
for(const e of this.active)t.includes(e)||e.reopen()
Object.assign(e,{started:!1,used:0})
this.drawAnew()
for(const e of this.questions)e.restore()
this.show()
const s=this.active.find(e=>!e.answer?.done)??this.active[0]
this.time?this.goTo():s.goTo("start")
this.context.changed()}drawAnew(){if(this.options.draw&&!this.options.retryWrong){for(const e of this.active)e.forget()
this.arrange()
for(const e of this.active)e.count()}else this.arrange()}}
function Ze(e){const t=Se(e.article,"[data-todo]")
Se(e.article,".next").hidden=Boolean(e.gate)
if(e.gate){t.replaceChildren(He.gates?.wayOn(e.gate)??"")
return}const s=e.todo().filter(({part:e})=>e!=="pages"),n=e.ownRule&&Ce(e.ownRule,F(e.parts()),Le(e.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")
,i=n?[n]:e.session.course.single?[Ne(e.session)]:[]
if(!s.length){t.replaceChildren(...i,V(e.record())?Me("p",{class:"all-done"},Le("todo_nothing")):"")
return}const o=s.map(({part:t,left:s})=>{const n=Le(`todo_${t}`,{n:s})
return Me("li",{},t==="minutes"||t==="xp"?n:_e(n,"link",()=>e.goToOpen(t)))})
t.replaceChildren(...i,Me("p",{},Le("todo")),Me("ul",{},...o))}var Qe=class{constructor(e,t,s,n){this.article=e
this.session=t
this.onProgress=s
this.onEnd=n
this.id=e.dataset.lesson??""
this.key=e.dataset.key??""
this.title=e.dataset.title??""
this.xp=Number(e.dataset.xp??0)
this.language=t.course.language
this.number=Number(e.dataset.number??1)
this.ownRule=e.dataset.rule?JSON.parse(e.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.totals={...f((t,s)=>je(e,m[s].shown).length),questions:0,quizzes:je(e,".quiz").length}
for(const t of je(e,"a.external, a.download")){const e=Le(t.classList.contains("external")?"new_tab":"download")
t.append(Me("span",{class:"unseen"},` ${e}`))
t.setAttribute("rel","noopener")}for(const t of He.mounts)t(e,this)
this.quizzes=((e,t)=>je(e,".quiz").map(e=>new Je(e,t)))(e,this)
this.totals.questions=this.quizzes.reduce((e,t)=>e+t.count,0)
this.restore()
this.watch()}record(){return b(this.session.progress,this.key)}onRestore(e){this.restorers.push(e)}forgetWhatVanished(){const e=this.session.progress.lessons.get(this.key)
if(!e)return
const t=e=>new Set(je(this.article,e).map(e=>e.dataset.key??""))
We(e,{own:this.ownRule!==null,marks:f((e,s)=>t(m[s].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){this.session.progress.xp+=e
this.session.earned.set(this.key+t,e)}restore(){this.forgetWhatVanished()
for(const e of this.restorers)e()
this.quizzes.map(e=>e.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
Ze(this)}applyGates(){const e=this.record()
e.own=this.ownRule!==null
const t=this.quizzes.filter(({section:e})=>e.closest(".behind-gate"))
this.gate=He.gates?.closedIn(this)??null
for(const e of t)e.section.closest(".behind-gate")||e.opens()
e.through=!this.gate&&this.quizzes.some(e=>e.options.required)}answered(e){this.session.answered(e)}objective(e){this.session.objective(e)}changed(){const e=this.record()
this.applyGates()
if(this.isDone){e.complete||this.earn(this.xp)
Object.assign(e,{complete:!0,open:!1})}else e.open=e.complete
this.report()
this.session.changed()
Ze(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,i=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(i/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return R(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return W(this.rule,this.record(),this.parts())}todo(){return V(this.record())&&this.rule.any?[]:F(this.parts())
.filter(({left:e})=>e>0)}goToOpen(e){if(e==="questions"||e==="quizzes"){const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
t?.goTo()
return}const t=this.article.querySelector(m.find(t=>t.part===e)?.open??".end")
t&&Ee(t)}watch(){let e=0
new IntersectionObserver(t=>{clearTimeout(e)
if(t.at(-1)?.isIntersecting){this.onEnd()
e=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(Se(this.article,".end"))
Se(this.article,".next").addEventListener("click",()=>this.markRead())}spent(e){this.active+=e*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const t=this.record()
t.time+=e
!V(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&Ze(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...Se(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
Ee(t,"start")
return!0}},Xe=!1
function Ye(e){return e.session.journal.keeps?"closed_kept":"closed_unsaved"}function et(e,t,s=!0){const n=window.parent!==window
tt(e,"you_left",s?t?n?"closed_framed":"closed":Ye(e):"closed_standalone")}function tt(e,t,s){e.closed=!0
const n=Le(t),i=Me("h1",{tabindex:"-1"},n),o=Me("div",{class:"closed"},i,s&&Me("p",{},Le(s)))
document.title=`${n} - ${e.course.title}`
$e("sb-main").replaceChildren(o)
for(const e of[".bar",".skip"])Se(document,e).remove()
for(const e of["sb-notice","sb-announce"])$e(e).textContent=""
document.querySelector("dialog")?.remove()
Te(i)}var st="#=diagnosis",nt=null
function it(e){nt??=new Promise(e=>{const t=(()=>{const e=Me("link",{rel:"stylesheet",href:"extras.css"})
document.head.append(e)
return new Promise(t=>e.onload=e.onerror=t)})()
globalThis.scormbuild.extras=s=>{t.then(()=>e(s))};(()=>{const t=document.createElement("script")
t.src="extras.js"
t.onload=()=>{}
t.onerror=()=>e(null)
document.head.append(t)})()})
nt.then(t=>{t?.useWords(e.course)
t?.watchVisible()
t&&!e.session.journal.vault&&t.useVault(e.session,new t.Vault,{bringBack:ke,identify:oe,journalize:ae})
t||(nt=null)})
return nt}var ot="",rt=""
function at(e,t){ot=t
ct(e)
t&&setTimeout(()=>at(e,""),2e4)}function ct(e){if(e.closed)return
const{cutAt:t,journal:s,saveState:n,unsaved:i}=e.session,o=n==="saved"||n==="saving"||n==="opening"
$e("sb-save").textContent=o?Le(n):""
const r=$e("sb-notice"),a=i||n==="never_saved"
r.className=a?"notice alarm":"notice"
const c=o||!n||n==="searching"?ot:Le(n==="not_saved"&&s.keeps?"not_saved_kept":n,{n:t})
if(rt!==c){rt=c
r.textContent=c
a&&r.append(" ",_e(Le("keep_copy"),"quiet",()=>{ht(e,t=>t.showCopy(e))}))}}async function ht(e,t){const s=await it(e)
s?t(s):at(e,Le("not_loaded"))}var lt=!1
function dt(e,t){return e.course.outlineChunks>0||document.querySelector(`[data-lesson="${CSS.escape(t)}"]`)!==null}async function ut(e,t){if(e.closed)return
lt&&at(e,"")
lt=!1
const s=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash)
if(s==="#=result"){await mt(e)
return}if(s===st){ht(e,t=>t.showDiagnosis(e))
return}const n=/^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(s)
if(n&&dt(e,n[1]))await pt(e,n[1],n[2]??"",t)
else if(n||s===""||s==="#/"){He.several?He.several.openOverview(e,t):await pt(e,e.course.first,"",t)
if(!n)return
lt=!0
at(e,Le("no_such_page"))}}async function pt(e,t,s,n,i=0){e.wanted=t
if(e.current?.id!==t){const n=await(He.several?He.several.bring(e,t):e.load(t))
if(!n)return
const o=e.mount(t,n),r=$e("sb-lesson")
if(r.firstElementChild!==n){s||i||He.several?.openSoon(n)
r.replaceChildren(n)}e.current=o}const o=e.current
e.show("sb-lesson",o.title)
e.showProgress()
const r=s&&document.getElementById(`at-${s}`)
if(r)Ee(r,"start")
else if((!i||!o.goToBlock(i))&&n){window.scrollTo(0,0)
Te(Se(o.article,"h1"))}e.session.launch&&o.keepPlace()}async function mt(e){const{hash:t}=location,s=await it(e)
location.hash!==t||e.closed||(s?s.showResult(e):e.showFailure(Le("not_loaded"),()=>mt(e)))}var ft=class{constructor(e,t){this.course=t
this.session=new qe(e,t,{onSave:()=>ct(this),onResume:(e,t)=>{((e,t)=>{(e=>{const{lessons:t}=e.session.progress,s=s=>{for(const[n,i]of t){const o=s.get(n)
o===void 0?t.delete(n):o&&We(i,Re(o),e.course.rule)}e.showProgress()}
if(e.course.outlineChunks){He.several?.readKeys(s)
return}const n=[...je(document,"article[data-lesson]"),...je(document,"li[data-lesson]")]
s(new Map(n.map(({dataset:{key:e="",there:t=""}})=>[e,t])))})(e)
for(const t of e.lessons.values())t.restore()
e.showProgress()
const{place:s}=e.session.progress
if(!(!s||t||location.hash.length>1||e.opened&&He.several)){e.opened=!0;(async(e,{lesson:t,block:s})=>{if(dt(e,t)&&await e.load(t))await pt(e,t,"",!1,s)
else{e.session.progress.place=null
await ut(e,!1)}})(e,s)}})(this,e)
t&&at(this,Le("brought_back"))},onTime:(e,t)=>{this.current?.spent(e)
if(t){this.showProgress()
this.current&&Ze(this.current)}},onTaken:()=>tt(this,"taken_over","")})
this.lessons=new Map
this.articles=new Map
this.current=null
this.outlineShown=0
this.opened=!1
this.wanted=""
this.closed=!1}start(){const e=$e("sb-lesson").querySelector("article")
e&&this.articles.set(e.dataset.lesson??"",Promise.resolve(e))
this.session.start()
this.listen()
new URLSearchParams(location.search).has("diagnosis")&&history.replaceState(null,"",st)
setTimeout(()=>it(this),3e3)
this.showProgress()
this.opened||ut(this,!1)
this.opened=!0}listen(){$e("sb-exit").addEventListener("click",()=>{this.exit()})
$e("sb-skip").addEventListener("click",e=>{e.preventDefault()
Te($e("sb-main"))})
window.addEventListener("hashchange",()=>ut(this,!0))
document.addEventListener("keydown",e=>{e.ctrlKey&&e.altKey&&e.shiftKey&&e.code==="KeyD"&&(location.hash=st)})
window.addEventListener("pageshow",e=>{e.persisted&&(this.session.ended?et(this,this.session.saved):this.session.link||xe(this.session))})
let e=0
window.addEventListener("scroll",()=>{clearTimeout(e)
e=window.setTimeout(()=>this.current?.keepPlace(),300)},{passive:!0})}load(e){return this.articles.get(e)??He.several?.load(this,e)??Promise.resolve(null)}mount(e,t){const s=this.lessons.get(e)
if(s)return s
document.adoptNode(t)
const n=new Qe(t,this.session,()=>this.showProgress(),()=>He.several?.loadAhead(this,t))
this.lessons.set(e,n)
return n}show(e,t){for(const t of je($e("sb-main"),".view"))t.hidden=t.id!==e
document.documentElement.dataset.view=e
document.title=t===this.course.title?t:`${t} - ${this.course.title}`
$e("sb-announce").textContent=""
if(e!=="sb-lesson"){this.current=null
this.wanted=""}He.several?.showWhere(this)}showFailure(e,t){this.show("sb-lesson",this.course.title)
$e("sb-lesson").replaceChildren(Me("p",{role:"alert"},e),_e(Le("reload"),"button",t))}openLesson(e,t,s,n){return pt(this,e,t,s,n)}showProgress(){if(this.closed)return
const e=this.session.standing(),t=Math.round(e.report.progress*100),s=$e("sb-progress")
s.setAttribute("aria-valuenow",String(t))
s.firstElementChild.style.inlineSize=`${t}%`
He.several?.showOverview(this,e)}exit(){return(async e=>{if(Xe)return
const{session:t}=e
navigator.onLine&&t.commit()
if(e.closed)return
if(t.unsaved||t.link&&t.dirty&&!navigator.onLine){Xe=!0
const t=await Fe(Le("leave_unsaved"),Le(Ye(e)),Le("go_back"),Le("leave_anyway"))
Xe=!1
if(!t||e.closed)return}const{link:s,saveState:n}=t,i=s!==null||n!=="searching"&&n!=="standalone"
et(e,t.end(!0),i)
window.close()})(this)}};(e=>{const t=JSON.parse(document.body.dataset.course??"{}")
globalThis.scormbuild={words:e=>Object.assign(t.texts,e)};(e=>{Ie=e.texts
const t=e.words??e.language
Ae=new Intl.NumberFormat(t)
De=new Intl.PluralRules(t)})(t)
Ke()
document.documentElement.classList.remove("no-js")
new ft(e,t).start()})(h)})()


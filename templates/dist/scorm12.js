"use strict";(()=>{var e="abcdefghijklmnopqrstuvwxyz0123456789"
function t(e,t=2){return String(e).padStart(t,"0")}function s(e){const s=Math.max(0,Math.round(e/10)),n=s%36e4
return`${t(Math.min(Math.floor(s/36e4),9999),4)}:${t(Math.floor(n/6e3))}:${t(Math.floor(n%6e3/100))}.${t(n%100)}`}function n(e,s=0){const n=s?`.${t(e.getMilliseconds(),3).slice(0,s)}`:""
return`${t(e.getHours())}:${t(e.getMinutes())}:${t(e.getSeconds())}${n}`}var i=255
function o(e){return e.map(e=>e.join(" / ")).join("; ").replace(/\s+/g," ")}var r={"long-fill-in":"fill-in",other:"fill-in"}
function a(t,{ids:s=[],pairs:n,texts:i,number:r,range:a,text:c}){return t==="true-false"?s[0]?.id==="true"?"t":"f":n?n.map(([t,s])=>`${e[t.at]}.${e[s.at]}`).join(","):i?o(i)
:r??(a?t==="numeric"?a[0]:c??"":s.map(({at:t})=>e[t]).join(","))}function c(e){const t=[]
for(let s=0;s<e.length;){const n=s+i-Number(/[\ud800-\udbff]/.test(e[s+i-1]??""))
t.push(e.slice(s,n))
s=n}return t}var l={apiName:"API",methods:{initialize:"LMSInitialize",terminate:"LMSFinish",get:"LMSGetValue",set:"LMSSetValue",commit:"LMSCommit",lastError:"LMSGetLastError"},elements:{suspendData:
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
))},interaction(e,t,o){const c=`cmi.interactions.${t}`,l=(({type:e,right:t})=>t?.range&&t.range[0]!==t.range[1]?"fill-in":r[e]??e)(o)
if(!e.set(`${c}.id`,o.id))return!1
e.set(`${c}.objectives.0.id`,o.objective)
e.set(`${c}.time`,n(new Date(o.at)))
e.set(`${c}.type`,l);(o.right?.texts?.length===1?o.right.texts[0]:o.right?[a(l,o.right)]:[]).forEach((t,s)=>e.set(`${c}.correct_responses.${s}.pattern`,t.slice(0,i)))
e.set(`${c}.weighting`,o.points)
const d=!o.given||e.set(`${c}.student_response`,a(l,o.given).slice(0,i)),u=e.set(`${c}.result`,((e,t)=>e===null?"neutral":e===1?"correct":e>0?String(Math.round(e*t*100)/100):"wrong")(o.share,o.points)
)
e.set(`${c}.latency`,s(o.latency))
return d&&u},objective(e,t,s){const n=`cmi.objectives.${t}`
if(!e.set(`${n}.id`,s.id))return!1
let i=!0
if(s.score!==void 0){e.set(`${n}.score.min`,0)
e.set(`${n}.score.max`,100)
i=e.set(`${n}.score.raw`,s.score)}return e.set(`${n}.status`,s.success==="unknown"?s.completion:s.success)&&i},mark(e,t,s){const i=`cmi.interactions.${t}.time`,o=n(new Date(s),2)
e.set(i,e.held.get(i)===o?n(new Date(s),1):o)},leave(){}},d="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
function u(e){let t=""
for(let s=Math.max(0,Math.floor(e));s>0;s=Math.floor(s/64))t=d[s%64]+t
return t}function h(e){let t=0
for(const s of e)t=t*64+Math.max(d.indexOf(s),0)
return t}function p(e,t){return u(Math.min(e,64**t-1)).padStart(t,"A")
}var f=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".opens",open:
".opens:not(.opened)"}]
function m(e){return Object.fromEntries(f.map(({part:t},s)=>[t,e(t,s)]))}function g(e,t){for(const{part:s}of f)for(const n of t[s])e[s].add(n)}var w=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function v(){return{attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,day:0,lessons:new Map}}function b(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...m(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}function k({lessons:e}){return[...e.values()].some(e=>e.read||e.answers.size+e.quizzes.size>0||f.some(({part:t})=>e[t].size))
}var y=["handedIn","completed","passed"],x=["read","complete","own","through","open"],M=["done","ever","paid"],$=["submitted","passed","closed","untimed","started"]
function z(e,t){return t.reduce((t,s,n)=>t+(e[s]?1<<n:0),0)}function j(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function S([e,t])
{const{given:s,share:n,tries:i,hints:o}=t,r=s.slice(0,4095),a=r.length<63?d[r.length]:`_${p(r.length,2)}`,c=z(t,M)+(Math.min(o,7)<<3)
return e+d[n]+d[c]+d[Math.min(i,63)]+a+r}function q([e,t]){return e+d[z(t,$)]+d[Math.min(t.attempts,63)]+p(t.score,3)+p(t.weight,2)+p(t.used,2)}function _(e,t,s){let n=""
for(const e of t)n+=s(e)
return n&&e+n}function I(e){const t=e.time?`@${p(Math.floor(e.time/10),2)}`:""
return d[z(e,x)]+t+f.map(({part:t,sign:s})=>_(s,e[t],String)).join("")+_(":",e.answers,S)+_("!",e.quizzes,q)}function T(e,t){const{place:s}=e
let n=s?`${s.lesson}.${u(Math.min(s.block,64**4-1))}`:""
n+=`;${d[z(e,y)]}${u(Math.min(e.xp,64**5-1))}`
n+=`;${u(Math.min(Math.floor(e.time/10),262143))}`
e.day&&(n+=`~${u(e.day)}`)
for(const[t,s]of e.lessons)n+=`;${t}${I(s)}`
const i=`S2;${e.attempt.padEnd(4,"A")};${p(t%64**4,4)};`
return`${i}${p(i.length+4+n.length,3)};${n}`}function D(e,t){Object.assign(t,j(h(e[3]),x))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=h(n(2))*10}for(const{part:i,sign:o}of f)if(e[s]===o){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const o=i[5]==="_"?n(2):"",r=h(o||i[5]),a=e.slice(s,s+r)
if(a.length<r||i[5]==="_"&&!o)return
s+=r
const c=h(i[3])
t.answers.set(i.slice(0,2),{given:a,...j(c,M),hints:c>>3,share:h(i[2]),tries:h(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...j(h(e[2]),$),attempts:h(e[3]),score:Math.min(h(e.slice(4,7)),1e4),weight:h(e.slice(7,9)),used:h(e.slice(9))})}}function A(e)
{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",o="",r="",a=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c=v()
c.attempt=s
const l=w.exec(o)
l&&(c.place={lesson:l[1],block:h(l[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(c,j(h(r[0]),y))
c.xp=h(r.slice(1))}const[,d="",u=""]=/^([\w-]{1,3})(?:~([\w-]{1,3}))?$/.exec(a)??[]
c.time=h(d)*10
c.day=h(u)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&D(e,b(c,e.slice(0,3)))
return{progress:c,sequence:h(n),whole:h(i)===e.trim().length}}var E="scormbuild:",L=64**4
function P(e){return[2166136261,2538058380].map(t=>{let s=t
for(let t=0;t<e.length;t+=1)s=Math.imul(s^e.charCodeAt(t),16777619)
s=Math.imul(s^s>>>15,2246822507)
return((s^s>>>13)>>>0).toString(36)}).join("")}function C(e,t){const s=((e-t)%L+L)%L
return s>0&&s<8388608}function O(e){return Array.isArray(e)?e.filter(e=>typeof e?.at=="number"&&typeof(e.interaction??e.objective)?.id=="string")
.map(({interaction:e,objective:t,at:s,sure:n,index:i})=>({interaction:e,objective:t,at:s,sure:n,index:Number.isInteger(i)?i:void 0})):[]}function N(e){try{const t=JSON.parse(e??"")
,{version:s,attempt:n,sequence:i,saved:o,state:r,confirmed:a,open:c,known:l,messages:d}=t
return s===1&&typeof n=="string"&&typeof r=="string"&&Number.isFinite(i)?{version:s,attempt:n,sequence:i,saved:Number(o)||0,state:r,confirmed:a===!0,open:c===!0,known:Array.isArray(l)?l.map(String)
:void 0,messages:O(d)}:null}catch{return null}}var W=class{constructor(e,t=()=>localStorage){this.prefix=`${E}${e}:`
this.key=""
this.vault=null
this.trouble=""
this.storage=null
try{const e=t()
e.getItem(E)
this.storage=e}catch{this.trouble="none"}}get possible(){return this.storage!==null||Boolean(this.vault?.works)}keys(){const{storage:e,vault:t}=this,s=Array.from({length:e?.length??0},(t,s)=>e?.key(s)
??"")
return[...new Set([...s,...t?.texts.keys()??[]])].filter(e=>e.startsWith(E)&&!e.endsWith(":open"))}belongTo(e){this.key=e?this.prefix+P(this.prefix+e):""}mayHelp(e){return this.keys()
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
return s&&n?(s.attempt===n.attempt?C(n.sequence,s.sequence):n.saved>s.saved)?t:e:s?e:t})(this.stored(e),this.vault?.texts.get(e)??null)}stored(e){try{return this.storage?.getItem(e)
??null}catch{return null}}drop(e){this.vault?.drop(e)
this.unstore(e)}unstore(e){try{this.storage?.removeItem(e)}catch{}}}
function F(e){return Boolean(e?.complete&&!e.open)}function B({rule:e,totals:t}){return t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes"))}function H(e,t,s=t.pass)
{const{rule:n,totals:i}=t,o=(({lessons:e})=>{const t={...m(()=>0),pages:0,questions:0,quizzes:0,own:0,earned:0,possible:0,submitted:0,open:0,lost:0,lessonsDone:0}
for(const s of e.values()){t.lessonsDone+=Number(F(s))
for(const e of s.quizzes.values()){t.submitted+=e.submitted?1:0
t.open+=e.submitted&&!e.closed?1:0
t.earned+=e.score*e.weight
t.possible+=(e.submitted&&e.closed?e.score:1e4)*e.weight}if(s.own)t.own+=Number(s.complete)
else{t.pages+=s.read?1:0
for(const{part:e}of f)t[e]+=s[e].size
for(const e of s.answers.values())t.questions+=e.ever?1:0
for(const e of s.quizzes.values()){t.quizzes+=e.passed?1:0
t.lost+=e.submitted&&e.closed&&!e.passed?1:0}}}return t})(e),{lost:r}=o,a=((e,{rule:t,totals:s},n)=>{const i=(e,t)=>({done:Math.min(e,t),total:t})
return{pages:i(n.pages,s.following),questions:i(n.questions,s.questions),quizzes:i(n.quizzes,s.quizzes),...m(e=>i(n[e],s[e])),minutes:i(Math.floor(e.time/60),t.minutes),xp:i(e.xp,t.xp)
,own:i(n.own,s.own)}})(e,t,o),c=(n.any||!i.own?n.parts:[...n.parts,"own"]).filter(e=>a[e].total>0),l=B(t),d=l&&t.onFail==="failed"?r:0,u=e=>a[e].done+(e==="quizzes"?d:0)>=a[e].total,h=n.any?c.some(u)
:c.every(u),p=o.submitted>=i.all_quizzes,g=i.weight>0,w=e=>g?Math.round(Math.min(e/i.weight,1e4))/100:0,v=w(o.earned),b=l&&c.includes("quizzes")
,k=!b||a.quizzes.done>=a.quizzes.total,y=g&&p,x=y&&v>=s&&k,M={parts:a,wanted:c,ruleMet:h,allAnswered:p,passed:x,final:y&&(x||e.handedIn||o.open===0)
,score:v,lessonsDone:o.lessonsDone,lost:r,outOfReach:y&&!x&&(w(o.possible)<s||b&&r>0)}
return{...M,report:R(e,t,M)}}function R(e,t,{parts:s,wanted:n,ruleMet:i,passed:o,final:r,score:a}){const{rule:c,totals:l,onFail:d}=t,u=r&&!o&&d==="failed",h=i&&(!B(t)||o||u)
,p=n.map(e=>s[e].done/s[e].total),f=c.any?Math.max(0,...p):p.reduce((e,t)=>e+t,0)/(p.length||1),m=l.weight>0
return{completion:h?"completed":"incomplete",scored:m,progress:h||e.completed?1:Math.min(f,.99)
,success:o?"passed":u?"failed":"unknown",score:m?r?a:void 0:h&&t.scoreWithoutQuiz?100:void 0}}var K=
/^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,V=/^\s*<(!doctype|html)/i
function U(e,t){return K.test(e)&&!/suspend_data$/.test(e)&&t!=="incomplete"}var J=class{constructor(e,t){this.api=e
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
return s===null||V.test(s)?null:s||t?s:["0","","401","402","403"].includes(this.call("lastError"))?"":null}set(e,t){const s=String(t)
if(this.held.get(e)===s)return!0
if(this.call("set",e,s)!=="true"){console.warn(`${this.standard.methods.set} refused`,e,s,this.call("lastError"))
if(!K.test(e))return!1
e.endsWith("status")&&this.keepsResult(this.get(e),s)?this.locked=!0:this.refused.add(e)
return!1}this.refused.delete(e)
e===this.standard.elements.suspendData&&this.remember(this.held.get(e)??"")
this.held.set(e,s)
this.unsaved.delete(e)
this.unsaved.set(e,s)
return!0}remember(e){e&&this.earlier.add(P(e))}keepsResult(e,t){return/^(passed|completed)$/.test(e)||e==="failed"&&t!=="passed"}commit(e=()=>navigator.onLine){const t=this.call("commit","")==="true"
this.failed=!t||!e()
t||this.call("lastError")
if(this.failed){for(const[e,t]of this.unsaved)U(e,t)&&this.standard.forgets&&this.doubtful.set(e,t)
return!1}for(const[e,t]of this.doubtful)this.held.get(e)!==t&&this.doubtful.delete(e)
this.unsaved.clear()
return this.refused.size===0}repeat(){if(this.failed&&!this.standard.forgets)for(const[e,t]of this.unsaved)this.call("set",e,t)}keptOf(e){const t=this.held.get(e),s=t===void 0?"":this.get(e)
if(this.lags||s===""||s===t)return-1
this.lags=this.earlier.has(P(s))
return this.lags?-1:t?.startsWith(s)?s.length:0}},G=class{constructor(e){this.standard=e
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
;(n?!i.sure:a?r>=this.counts.interactions:s===void 0||o===-1||C(o,s))?this.add(i):a&&this.given.push({...i,sure:!0})}}write(e,t){const s=this.waiting.length,{given:n}=this
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
function Z(e,t,s){try{const n=e[t]
return n&&(typeof n=="object"||typeof n=="function")&&n[s]?n:null}catch{return null}}function Q(e,t){try{const s=e[t]
return s&&s!==e?s:null}catch{return null}}function Y(e,t,s,n,i){let o=t
for(let t=e;t&&!i.has(t);t=Q(t,"parent")){i.set(t,o)
const e=Z(t,s,n)
if(e)return{api:e,where:o}
o+=".parent"}return null}var X=["pointerdown","pointermove","keydown","scroll","touchstart","wheel"],ee=class{constructor(e,t,s=Date.now){this.onTime=e
this.onWake=t
this.clock=s
this.last=s()
this.used=s()
this.total=0}start(){const e=()=>this.use()
for(const t of[...X,"timeupdate"])document.addEventListener(t,e,{capture:!0,passive:!0})
setInterval(()=>this.catchUp(),1e3)}catchUp(){this.tick(document.visibilityState!=="hidden")}use(){this.used=this.clock()}tick(e){const t=this.clock(),s=t-this.last
this.last=t
if(e&&s>0&&t-this.used<12e4){const e=Math.min(s,s>5e3?1e3:5e3)
this.total+=e
this.onTime(e/1e3)}s>3e5&&this.onWake()}},te=class{constructor(e,t,s){this.name=`scormbuild:${e}:open`
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
this.mark()===this.id&&this.storage?.removeItem(this.name)}},se=Date.UTC(2020,0,1)
function ne(e,t){if(e.learnerKnown||e.ended||!e.journal.possible)return
const s=t.read(e.standard.elements.learnerId,!0)
e.learnerKnown=s!==null
e.journal.belongTo(s??"")}function ie(e){clearTimeout(e.keeping)
e.keeping=void 0
e.sequence+=1
const t=e.standing(),{report:s}=t
if(e.launch?.credit&&s.completion==="completed"&&s.success!=="failed"){e.progress.completed=!0
e.progress.passed||=s.success==="passed"}e.course.certificate&&(({report:e,passed:t},s)=>(e.completion==="completed"||s.completed)&&(!e.scored||t||s.passed))(t,e.progress)
&&(e.progress.day||=((e=new Date)=>Math.max(1,Math.floor((Date.UTC(e.getFullYear(),e.getMonth(),e.getDate())-se)/864e5)+1))())
e.state=T(e.progress,e.sequence)
e.fresh=!0
e.owed=!0}function oe(e,t=!0){e.owed=!1
const{link:s,sequence:n,state:i,confirmed:o,progress:r,outbox:a}=e
if(!s)return
ne(e,s)
const c=e.launch?.credit?a.messages():[],l=s.held.get(e.standard.elements.suspendData)??"",d=[...e.entry?.known??[],...s.earlier,P(l),P(i)].slice(-30)
e.journal.write({version:1,attempt:r.attempt,sequence:n,saved:Date.now(),state:i,confirmed:o,open:t,known:d,messages:c})}var re=[2e3,5e3,15e3,3e4,6e4],ae=e=>re[Math.min(e,re.length-1)]
function ce(e){const{link:t,launch:s}=e
if(!t||!s||!e.records)return
const n=de(e,t)
if(s.credit&&!e.shaky){ue(e,t,n)
e.standard.forgets||he(e,t,s)}e.owed&&oe(e)}function le(e,t,s,n){if(s.credit){ue(e,t,n)
he(e,t,s)}e.owed&&oe(e)}function de(e,t){const{standard:s,progress:n}=e
e.fresh||ie(e)
const{suspendData:i,sessionTime:o}=s.elements,r=t.set(i,e.state)
r||t.held.delete(o)
const a=t.set(o,s.duration(e.activity.total))||r
n.place&&t.set(s.elements.location,`${n.place.lesson}.${n.place.block}`)
return a}function ue(e,t,s){s&&e.outbox.write(t,e.sequence)&&(e.owed=!0)}function he(e,t,s){const{standard:n}=e
if(s.achieved&&s.passed===void 0){const e=t.get(n.elements.success)
s.passed=e==="passed"
s.achieved=e!=="failed"}const{report:i}=e.standing(),{last:o,pass:r}=e.course,a=i.success==="failed"&&(s.passed||s.achieved&&B(e.course))
,c=s.pass??r,l=o?e.scoreHeld<c?0:c:e.scoreHeld,d=s.achieved&&(!o&&a||(i.score??0)<l),{score:u,success:h}=i
n.report(t,{...i,score:d?void 0:u,success:a?"unknown":h},s)
e.scoreHeld=Number(t.held.get(n.elements.score)??e.scoreHeld)
i.completion==="completed"&&i.success!=="failed"&&(s.achieved=!0)}function pe(e,t,s){const{forgets:n}=e.standard
ce(e)
t.repeat()
const i=fe(e,t)
if(!i&&!((e,t)=>{const s=[...t.refused]
return!t.failed&&s.length>0&&!s.includes(e.standard.elements.suspendData)&&me(e,t)})(e,t))return!1
if(!n||!s.credit)return i
e.outbox.settle(!0)
e.confirmed=!0
le(e,t,s,!0)
return t.unsaved.size?fe(e,t):!t.refused.size}function fe(e,t){e.fresh=!1
return t.commit()&&me(e,t)}function me(e,t){const s=t.keptOf(e.standard.elements.suspendData)
e.cutAt=Math.max(s,0)
return s<0}function ge(e,t){const s=!e.link?.failed,n=e.outbox.doubted===s||t
e.outbox.settle(s)
e.confirmed||=t
n&&e.state&&e.records&&oe(e,!t)}function we(e,t){ge(e,t)
if(t){e.retries=0
e.dirty=!1
e.records&&(e.sequence>1||k(e.progress))&&e.show(e.link?.doubtful.size?"result_unsure":"saved")
e.launch?.credit&&e.outbox.waiting.length&&e.commitIn(e.outbox.pause(re))}else if(e.records){e.show(e.cutAt?"state_cut":"not_saved")
e.commitIn(ae(e.retries))
e.retries+=1}}function ve(e,t,s){const{held:n,broken:i}=e,o=((e,t,s)=>Boolean(t&&e.open&&e.known&&e.attempt===t.progress.attempt&&!e.known.includes(P(s))))(s,n,e.launch?.suspendData??"")
,r=i||o||((e,t)=>t?e.attempt!==t.progress.attempt?!e.confirmed&&!k(t.progress):e.attempt===t.progress.attempt&&(C(e.sequence,t.sequence)||!t.whole):!e.confirmed)(s,n)?A(s.state)
:null,a=i?s.messages.filter(({sure:e})=>!e):s.messages;(r||n&&s.attempt===n.progress.attempt)&&e.outbox.restore(t,a,n?.sequence,o)
if(!r||!n)return r
const[c,l]=C(n.sequence,r.sequence)?[n,r]:[r,n];(o||c===n)&&((e,t)=>{e.place??=t.place
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
for(const[e,s]of n.quizzes)(t.quizzes.get(e)?.attempts??-1)>=s.attempts||t.quizzes.set(e,s)}else e.lessons.set(s,n)}})(c.progress,l.progress)
return c}function be(e,t,s){for(const n of s)e[n]||=t[n]}function ke(e){const{window:t}=globalThis,s=Date.now()+8e3
e.stopped=!1
const n=()=>{if(e.stopped)return
const i=((e,t,s)=>{const n=new Map,i=Y(e,"window",t,s,n)
if(i)return i
for(const[e,i]of n){const o=Q(e,"opener"),r=o&&Y(o,`${i}.opener`,t,s,n)
if(r)return r}return null})(t,e.standard.apiName,e.standard.methods.initialize)
if(i)(async(e,{api:t,where:s})=>{e.where=s
const n=e.onePage.takeOver()
if(n){e.show("opening")
await n}e.stopped||((e,t)=>{const s=new J(t,e.standard)
if(s.call("initialize","")==="true"||s.call("lastError")===e.standard.alreadyInitialized&&s.get(e.standard.elements.status)!==""&&s.call("lastError")==="0"){e.link=s
s.set(e.standard.elements.exit,"suspend")
ye(e,s,0)}else e.show("never_saved")})(e,t)})(e,i)
else if(Date.now()<s&&(e=>Q(e,"parent")!==null||Q(e,"opener")!==null)(t)){e.saveState||e.show("searching")
setTimeout(n,100)}else e.show("standalone")}
n()}function ye(e,t,s){if(e.ended)return
const n=e.standard.launch(t)
if(!n.readable||n.suspendData===null){e.show("not_saved")
setTimeout(()=>ye(e,t,s+1),ae(s))
return}e.launch=n
n.passAtOnce=e.course.passAtOnce
t.remember(n.suspendData)
const i=k(e.progress),o=e.progress.place!==null,r=A(n.suspendData)
e.held=r
e.broken=!r&&(n.silent||!n.notAttempted)&&n.suspendData.trim()!==""
n.achieved&&(e.scoreHeld=Number.parseFloat(t.get(e.standard.elements.score))||0)
n.silent&&(r||e.broken)&&((e,t,s)=>{t.notAttempted=!1
if(!s)return
const{report:n}=H(s,e.course,t.pass)
e.scoreHeld=n.score??(s.completed||s.passed?100:0)
t.completed=s.completed||n.completion==="completed"&&n.success!=="failed"
t.passed=s.passed||n.success==="passed"&&n.completion==="completed"
t.achieved=t.completed||t.passed})(e,n,r?.progress)
e.confirmed=r!==null
const a=n.mode==="normal"?((e,t)=>{const{journal:s,held:n,broken:i}=e
s.sweep()
if(!s.mayHelp(n!==null||i))return null
ne(e,t)
e.entry=s.read()
const o=e.entry&&ve(e,t,e.entry)
e.entry&&!o&&!i&&Date.now()-e.entry.saved>6e5&&s.drop(s.key)
return o})(e,t):null,c=a??r
if(c){((e,t,s=new Map,n=!1)=>{e.attempt=t.attempt||e.attempt
e.place??=t.place
be(e,t,y)
e.time+=t.time
e.day=t.day||e.day
e.xp+=t.xp
for(const[i,o]of t.lessons){o.complete&&(e.xp-=s.get(i)??0)
for(const[t,{paid:n}]of o.answers)n&&(e.xp-=s.get(i+t)??0)
const t=b(e,i)
be(t,o,x)
t.time+=o.time
g(t,o)
for(const[e,s]of o.answers){const n=t.answers.get(e)
n?.done||!s.done&&n?.given?be(n,s,["ever","paid"]):t.answers.set(e,s)}for(const[e,s]of o.quizzes){const i=t.quizzes.get(e)
if(i){be(i,s,["submitted","passed","closed"])
n&&i.attempts||(i.score=Math.max(i.score,s.score))
i.attempts+=s.attempts}else t.quizzes.set(e,s)}}})(e.progress,c.progress,e.earned,e.course.last)
e.sequence=c.sequence}e.standard.begin(t,n)
e.show(n.mode==="normal"?"":"review_mode")
e.progress.completed||=n.completed
e.progress.passed||=n.passed===!0
c&&e.listener.onResume(o,a!==null)
if(i||a||c&&((e,{mode:t,credit:s,completed:n,status:i})=>t==="normal"&&s&&!n&&i!=="failed"&&e.standing().report.completion==="completed")(e,n))e.changed()
else{!c&&e.records&&t.set(e.standard.elements.suspendData,T(e.progress,++e.sequence))
we(e,t.commit())}}var xe=class{constructor(e,t,s){this.standard=e
this.course=t
this.listener=s
this.progress=v()
this.progress.attempt=((e=Math.random)=>Array.from({length:4},()=>d[Math.floor(e()*64)]).join(""))()
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
this.outbox=new G(e)
this.journal=new W(t.id)
this.held=null
this.broken=!1
this.entry=null
this.learnerKnown=!1
this.confirmed=!1
this.state=""
this.fresh=!1
this.owed=!1
this.cutAt=0
this.onePage=new te(t.id,this.journal.storage,e=>{e||this.end()
this.surrender()})
this.activity=new ee(e=>this.spend(e),()=>this.commit())}start(){const{window:e}=globalThis
ke(this)
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
{return H(this.progress,this.course,this.launch?.pass)}touch(){this.dirty=!0
this.fresh=!1}keep(){ie(this)
this.owed&&oe(this)}changed(){this.touch()
const{link:e}=this
if(!e||!this.open)return
const{slow:t}=e
t?this.keep():ce(this)
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
this.link&&this.launch&&this.open&&we(this,pe(this,this.link,this.launch))}get unsaved(){return this.saveState==="not_saved"||this.saveState==="state_cut"}answered(e)
{for(const t of this.standard.parts(e))this.outbox.add({interaction:t})}objective(e){this.outbox.add({objective:e})}end(e=!1){return((e,t=!1)=>{e.stopped=!0
e.onePage.taken&&e.surrender()
e.onePage.leave()
if(e.ended)return e.saved
if(!e.link)return!(["never_saved","searching"].includes(e.saveState)||e.saveState==="opening"&&k(e.progress))
const{link:s,launch:n,standard:i}=e
let o=n!==null||!k(e.progress)
if(n&&e.records){if(t&&e.dirty&&navigator.onLine&&!e.shaky){e.dirty=!pe(e,s,n)
ge(e,!e.dirty)}if(e.dirty||e.unsettled){le(e,s,n,de(e,s))
s.repeat()}else s.set(i.elements.sessionTime,i.duration(e.activity.total))
o=!s.refused.size&&!s.doubtful.size&&!e.cutAt&&navigator.onLine}s.set(i.elements.exit,"suspend")
t&&i.leave(s)
clearTimeout(e.timer)
const{records:r}=e
e.ended=!0
const a=s.call("terminate","")==="true"
e.saved=o&&(a||!r)
e.saved&&r&&e.state&&e.journal.key&&oe(e,!1)
return e.saved})(this,e)}show(e){this.saveState=e
this.listener.onSave(e)}}
function Me(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function $e(e,t,s){const n=Me("button",{type:"button",class:t},e)
n.addEventListener("click",s)
return n}function ze(e){return document.getElementById(e)}function je(e,t){return[...e.querySelectorAll(t)]}function Se(e,t){return e.querySelector(t)}var qe=[]
function _e(e,t=0){const s=!qe.length
qe.push({text:e.replace(/\s+/g," ").trim(),rank:t})
if(!s)return
const n=ze("sb-announce")
n.textContent=""
setTimeout(()=>{const e=qe.splice(0).sort((e,t)=>e.rank-t.rank)
n.replaceChildren(...e.map(e=>Me("p",{},e.text)))},60)}function Ie(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var Te={},De=new Intl.NumberFormat("en"),Ae=new Intl.PluralRules("en")
function Ee(e,t={}){const s=Te[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?De.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const i=(typeof s=="string"?s:s[Ae.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)
globalThis.scormbuild?.said?.(e,i,t)
return i}function Le(e,t,s){const n=document.createElement("script")
n.src=e
n.onload=()=>t?.()
n.onerror=()=>s?.()
document.head.append(n)}function Pe(e){const t=Me("link",{rel:"stylesheet",href:e})
document.head.append(t)
return new Promise(e=>t.onload=t.onerror=e)}var Ce=new Set,Oe=new Map
function Ne(e){const t=Oe.get(e)??new Promise(t=>{const s=()=>t(null)
Le(e,s,s)})
Oe.set(e,t)
return t}var We={all:je,announce:_e,button:$e,element:Me,focus:Ie,one:Se,say:Ee,takeParts:Fe,loadParts:async e=>{const t=e=>!Ce.has(e),s=e.split(" "),n=async e=>{await Promise.all(e.map(Ne))
if(s.some(t))for(const t of e)Oe.delete(t)}
t("lesson")&&await n(["parts.js"])
if(t("lesson"))return!1
await n(s.filter(t).map(e=>`parts/${e}.js`))
return!s.some(t)},lesson(){throw new Error("the part of lessons is not there")},controls:{},mounts:[]}
function Fe(){for(const e of globalThis.scormbuildParts?.splice(0)??[])e(We)}var Be="#=diagnosis",He=null
function Re(e){He??=new Promise(e=>{const t=Pe("extras.css")
globalThis.scormbuild.extras=s=>{t.then(()=>e(s))}
Le("extras.js",void 0,()=>e(null))})
He.then(t=>{t?.useWords(e.course)
t?.watchVisible()
t&&!e.session.journal.vault&&t.useVault(e.session,new t.Vault,{bringBack:ve,identify:ne,journalize:oe})
t||(He=null)})
return He}var Ke="",Ve="",Ue=!1
function Je(e,t){Ke=t
Ge(e)
t&&setTimeout(()=>Je(e,""),2e4)}function Ge(e){if(e.closed)return
const{cutAt:t,journal:s,saveState:n,unsaved:i}=e.session,o=n==="saved"||n==="saving"||n==="opening"
ze("sb-save").textContent=o?Ee(n):""
const r=ze("sb-notice"),a=i||n==="never_saved"
r.className=a?"notice alarm":"notice"
const c=o||!n||n==="searching"?Ke:Ee(n==="not_saved"&&s.keeps?"not_saved_kept":n,{n:t})
Ue&&n==="saved"&&_e(Ee("saved"))
Ue=a||Ue&&n==="saving"
if(Ve!==c){Ve=c
r.textContent=c
a&&r.append(" ",$e(Ee("keep_copy"),"quiet",()=>{Ze(e,t=>t.showCopy(e))}))}}async function Ze(e,t){const s=await Re(e)
s?t(s):Je(e,Ee("not_loaded"))}var Qe=".quiz, .deck, .activity",Ye=!1
function Xe(e,t){return e.course.outlineChunks>0||document.querySelector(`[data-lesson="${CSS.escape(t)}"]`)!==null}async function et(e,t){if(e.closed)return
Ye&&Je(e,"")
Ye=!1
const s=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash)
if(s==="#=result"){await st(e)
return}if(s===Be||s==="#=certificate"){Ze(e,t=>t[s===Be?"showDiagnosis":"showCertificate"](e))
return}const n=/^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(s)
if(n&&Xe(e,n[1]))await tt(e,n[1],n[2]??"",t)
else if(n||s===""||s==="#/"){We.several?We.several.openOverview(e,t):await tt(e,e.course.first,"",t)
if(!n)return
Ye=!0
Je(e,Ee("no_such_page"))}}async function tt(e,t,s,n,i=0){e.wanted=t
if(e.current?.id!==t){const o=await(We.several?We.several.bring(e,t):e.load(t))
if(e.closed)return
if(!o){if(We.several)return
Je(e,Ee("load_failed"));(()=>{const o=new AbortController,r=()=>{o.abort()
tt(e,t,s,n,i)}
for(const e of["pointerdown","keydown","online"])addEventListener(e,r,{signal:o.signal,capture:!0,passive:!0})})()
return}const r=e.mount(t,o),a=ze("sb-lesson")
if(a.firstElementChild!==o){s||i||We.several?.openSoon(o)
a.replaceChildren(o)}e.current=r}const o=e.current
e.show("sb-lesson",o.title)
e.showProgress()
const r=s&&document.getElementById(`at-${s}`)
if(r)((e,t="center",s=e)=>{for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&Ie(s)})(r,"start")
else if((!i||!o.goToBlock(i))&&n){window.scrollTo(0,0)
Ie(Se(o.article,"h1"))}e.session.launch&&o.keepPlace()}async function st(e){const{hash:t}=location,s=await Re(e)
location.hash!==t||e.closed||(s?s.showResult(e):e.showFailure(Ee("not_loaded"),()=>st(e)))}var nt=class{constructor(e,t){this.kit=We
this.course=t
this.session=new xe(e,t,{onSave:()=>Ge(this),onResume:(e,t)=>{((e,t)=>{(e=>{const{lessons:t}=e.session.progress
if(!We.several)for(const s of t.keys())s!==e.present?.dataset.key&&t.delete(s)
We.several?.forgetVanished(e)})(e)
for(const t of e.lessons.values())t.restore()
e.showProgress()
const{place:s}=e.session.progress
if(!(!s||t||location.hash.length>1||e.opened&&We.several)){e.opened=!0;(async(e,{lesson:t,block:s})=>{if(Xe(e,t)&&await e.load(t))await tt(e,t,"",!1,s)
else{e.session.progress.place=null
await et(e,!1)}})(e,s)}})(this,e)
t&&Je(this,Ee("brought_back"))},onTime:(e,t)=>{this.current?.spent(e)
if(t){this.showProgress()
this.current?.showTodo()}},onTaken:()=>{this.closed=!0
this.leaving(e=>e.showClosed(this,"taken_over",""))}})
this.lessons=new Map
this.articles=new Map
this.current=null
this.present=null
this.outlineShown=0
this.opened=!1
this.wanted=""
this.closed=!1}start(){this.present=ze("sb-lesson").querySelector("article")
this.session.start()
this.listen()
new URLSearchParams(location.search).has("diagnosis")&&history.replaceState(null,"",Be)
setTimeout(()=>Re(this),3e3)
this.showProgress()
this.opened||this.begin()
this.opened=!0}begin(){const e=()=>{et(this,!1)}
this.present&&!this.course.gates.length&&location.hash.length<2?((e,t)=>{const s=new AbortController,n=()=>{if(!s.signal.aborted){s.abort()
i.disconnect()
t()}}
if(e.querySelector(".tabs, .process, .labelled, .continue, .by-one")){t()
return}const i=new IntersectionObserver(e=>e.some(e=>e.isIntersecting)&&n(),{rootMargin:"50% 0px"})
for(const t of je(e,Qe)){t.inert=!0
i.observe(t)}for(const t of je(e,".end"))i.observe(t)
for(const e of["pointerdown","pointermove","keydown","scroll","focusin","beforeprint"])addEventListener(e,n,{signal:s.signal,capture:!0,passive:!0})
setTimeout(n,3e3)})(this.present,e):e()}listen(){ze("sb-exit").addEventListener("click",()=>{this.exit()})
ze("sb-skip").addEventListener("click",e=>{e.preventDefault()
Ie(ze("sb-main"))})
window.addEventListener("hashchange",()=>et(this,!0))
document.addEventListener("keydown",e=>{e.ctrlKey&&e.altKey&&e.shiftKey&&e.code==="KeyD"&&(location.hash=Be)})
window.addEventListener("pageshow",e=>{e.persisted&&(this.session.ended?this.leaving(e=>e.showLeft(this,this.session.saved)):this.session.link||ke(this.session))})
let e=0
window.addEventListener("scroll",()=>{clearTimeout(e)
e=window.setTimeout(()=>this.current?.keepPlace(),300)},{passive:!0})}load(e){return this.articles.get(e)??We.several?.load(this,e)??this.loadPresent(e)}loadPresent(e)
{const{present:t}=this,s=Pe("parts.css"),n=We.loadParts(t?.dataset.parts??"").then(async e=>{await s
return e?t:null})
this.articles.set(e,n)
n.then(t=>t??this.articles.delete(e))
return n}mount(e,t){const s=this.lessons.get(e)
if(s)return s
document.adoptNode(t);(e=>{for(const t of je(e,Qe))t.inert=!1})(t)
const n=We.lesson(t,this.session,()=>this.showProgress(),()=>We.several?.loadAhead(this,t))
this.lessons.set(e,n)
return n}show(e,t){for(const t of je(ze("sb-main"),".view"))t.hidden=t.id!==e
document.documentElement.dataset.view=e
document.title=t===this.course.title?t:`${t} - ${this.course.title}`
ze("sb-announce").textContent=""
if(e!=="sb-lesson"){this.current=null
this.wanted=""}We.several?.showWhere(this)}showFailure(e,t){this.show("sb-lesson",this.course.title)
ze("sb-lesson").replaceChildren(Me("p",{role:"alert"},e),$e(Ee("reload"),"button",t))}openLesson(e,t,s,n){return tt(this,e,t,s,n)}showProgress(){if(this.closed)return
const e=this.session.standing(),t=Math.round(e.report.progress*100),s=ze("sb-progress")
s.setAttribute("aria-valuenow",String(t))
s.firstElementChild.style.inlineSize=`${t}%`
We.several?.showOverview(this,e)}exit(){return this.leaving(e=>e.exit(this))}async leaving(e){We.leaving||await We.loadParts("leaving")?await e(We.leaving):this.session.end(!0)
}};(e=>{const t=JSON.parse(document.body.dataset.course??"{}")
globalThis.scormbuild={words:e=>Object.assign(t.texts,e)};(e=>{Te=e.texts
const t=e.words??e.language
De=new Intl.NumberFormat(t)
Ae=new Intl.PluralRules(t)})(t)
Fe();(e=>{globalThis.scormbuild.parts=t=>{e()
for(const e of t.split(" "))Ce.add(e)}})(Fe)
document.documentElement.classList.remove("no-js")
new nt(e,t).start()})(l)})()


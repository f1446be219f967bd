"use strict";(()=>{function e(e){const s=Math.max(0,Math.round(e/10)),n=Math.floor(s/36e4),i=Math.floor(s%36e4/6e3),o=s%6e3/100,r=`${n?`${n}H`:""}${i?`${i}M`:""}`
return`PT${r}${o||!r?`${t(o)}S`:""}`}function t(e){return String(Math.round(e*100)/100)}function s(e,t,s){const n=String(Math.round(s*1e4)/1e4)
e.held.has(t)||e.original.set(t,e.get(t))
const i=e.original.get(t)===n&&e.held.has(t)
return e.set(t,i?`${n}${n.includes(".")?"":"."}0`:n)}function n(e,t){return e.startsWith("{")?`{lang=${t}} `:""}function i(e,t){const s=e.replace(/\s+/g," ").trim(),i=n(s,t),o=250-i.length
return i+(s.length<=o?s:`${s.slice(0,o-1).replace(/[\ud800-\udbff]$/,"")}…`)}function o(e,t){const s=e.replace(/\s+/g," ").replaceAll("[,]","[ , ]").trim()
return n(s,t)+s}function r({ids:e=[],pairs:t,texts:s,number:n,range:i},r){return t?t.map(([e,t])=>`${e.id}[.]${t.id}`).join("[,]"):s?s.map(([e=""])=>o(e,r)).join("[,]"):n??(i?i.join("[:]")
:e.map(({id:e})=>e).join("[,]"))}function a({right:e,type:t,caseMatters:s,language:n}){if(!e)return[]
if(!e.texts)return[r(e,n)]
const{texts:i}=e,a=i.map(([e=""])=>e),c=i.flatMap((e,t)=>e.slice(1).map(e=>a.map((s,n)=>n===t?e:s))),l=s&&t!=="numeric"?"{case_matters=true}":""
return[a,...c].slice(0,5).map(e=>l+e.map(e=>o(e,n)).join("[,]"))
}var c={apiName:"API_1484_11",methods:{initialize:"Initialize",terminate:"Terminate",get:"GetValue",set:"SetValue",commit:"Commit",lastError:"GetLastError"},elements:{suspendData:"cmi.suspend_data",
location:"cmi.location",exit:"cmi.exit",sessionTime:"cmi.session_time",status:"cmi.completion_status",success:"cmi.success_status",score:"cmi.score.raw",learnerId:"cmi.learner_id",learnerName:
"cmi.learner_name"},alreadyInitialized:"103",maxObjectives:100,maxInteractions:250,forgets:!1,duration:e,launch(e){const t=e.get("cmi.mode"),s=e.get("cmi.credit"),n=e.read("cmi.completion_status")
,i=n!=="completed"&&n!=="incomplete",o=i||n==="completed"?"":e.get("cmi.success_status"),r=Number.parseFloat(e.get("cmi.scaled_passing_score"))
return{status:n??"",mode:t==="browse"||t==="review"?t:"normal",credit:s!=="no-credit",notAttempted:i,silent:n==="",completed:n==="completed",achieved:n==="completed"||o==="passed",passed:
n==="completed"?void 0:o==="passed",suspendData:e.read("cmi.suspend_data",n==="unknown"||n==="not attempted"),readable:n!==null,pass:r>=0&&r<=1?Math.round(r*1e4)/100:void 0}},begin(e,t)
{t.notAttempted&&t.mode==="normal"&&t.credit&&e.set("cmi.completion_status","incomplete")},report(e,t,n){const i=t.completion==="completed"||n.completed||n.passed||n.passAtOnce
if(t.score!==void 0){e.set("cmi.score.min",0)
e.set("cmi.score.max",100)
s(e,"cmi.score.raw",t.score);(i||t.success!=="passed")&&s(e,"cmi.score.scaled",t.score/100)}s(e,"cmi.progress_measure",n.completed?1:Math.round(t.progress*100)/100)
t.completion!=="completed"&&n.completed||e.set("cmi.completion_status",t.completion)
n.completed||=t.completion==="completed"&&t.success!=="failed";(t.success==="passed"?i:t.success==="failed"&&!n.passed)&&e.set("cmi.success_status",t.success)
n.passed||=t.success==="passed"&&i},parts(e){const t=e.right?.texts?.length??0
return t<=10?[e]:Array.from({length:Math.ceil(t/10)},(t,s)=>{const n=e=>e?.texts?{texts:e.texts.slice(s*10,(s+1)*10)}:null
return{...e,id:s?`${e.id}__${s+1}`:e.id,given:n(e.given),right:n(e.right),...s?{share:null,points:0,latency:0}:{}}})},interaction(s,n,o)
{const c=`cmi.interactions.${n}`,l=(e=>{const t=[...e.right?.texts??[],...e.given?.texts??[]].flat()
if(e.type!=="fill-in"||t.every(e=>e.length<=250))return e
const s=e=>e?{texts:[e.length===1?e[0].map(e=>e.slice(0,4e3)):[e.map(e=>e.join(" / ")).join("; ").slice(0,4e3)]]}:null
return{...e,type:"long-fill-in",right:s(e.right?.texts),given:s(e.given?.texts)}})(o)
if(!s.set(`${c}.id`,l.id))return!1
s.set(`${c}.type`,l.type)
s.set(`${c}.objectives.0.id`,l.objective)
s.set(`${c}.timestamp`,(e=>`${e.toISOString().slice(0,22)}Z`)(new Date(l.at)));[...new Set(a(l))].forEach((e,t)=>s.set(`${c}.correct_responses.${t}.pattern`,e))
s.set(`${c}.weighting`,l.points)
const h=!l.given||s.set(`${c}.learner_response`,r(l.given,l.language)),d=s.set(`${c}.result`,((e,s)=>e===null?"neutral":e===1?"correct":e>0?t(e*s):"incorrect")(l.share,l.points))
s.set(`${c}.latency`,e(l.latency))
s.set(`${c}.description`,i(l.description,l.language))
return h&&d},objective(e,t,s){const n=`cmi.objectives.${t}`
if(!e.set(`${n}.id`,s.id))return!1
e.set(`${n}.description`,i(s.description,s.language))
let o=e.set(`${n}.completion_status`,s.completion)
s.success!=="unknown"&&(o=e.set(`${n}.success_status`,s.success)&&o)
if(s.score===void 0)return o
e.set(`${n}.score.min`,0)
e.set(`${n}.score.max`,100)
o=e.set(`${n}.score.raw`,s.score)&&o
return e.set(`${n}.score.scaled`,String(Math.round(s.score*100)/1e4))&&o},mark(){},leave(e){e.set("adl.nav.request","suspendAll")}},l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
function h(e){let t=""
for(let s=Math.max(0,Math.floor(e));s>0;s=Math.floor(s/64))t=l[s%64]+t
return t}function d(e){let t=0
for(const s of e)t=t*64+Math.max(l.indexOf(s),0)
return t}function u(e,t){return h(Math.min(e,64**t-1)).padStart(t,"A")
}var p=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:".step:not(.ticked) input"},{part:"opened",sign:"^",shown:".panel[data-key]",open:
".panel[data-key]:not(.opened)"}]
function m(e){return Object.fromEntries(p.map(({part:t},s)=>[t,e(t,s)]))}function f(e,t){for(const{part:s}of p)for(const n of t[s])e[s].add(n)}var g=/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/
function w(){return{attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}}function v(e,t){let s=e.lessons.get(t)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...m(()=>new Set),answers:new Map,quizzes:new Map}
e.lessons.set(t,s)}return s}function b({lessons:e}){return[...e.values()].some(e=>e.read||e.answers.size+e.quizzes.size>0||p.some(({part:t})=>e[t].size))
}var k=["handedIn","completed","passed"],y=["read","complete","own","through","open"],x=["done","ever","paid"],z=["submitted","passed","closed","untimed","started"]
function q(e,t){return t.reduce((t,s,n)=>t+(e[s]?1<<n:0),0)}function $(e,t){return Object.fromEntries(t.map((t,s)=>[t,(e>>s&1)==1]))}function _([e,t])
{const{given:s,share:n,tries:i,hints:o}=t,r=s.slice(0,4095),a=r.length<63?l[r.length]:`_${u(r.length,2)}`,c=q(t,x)+(Math.min(o,7)<<3)
return e+l[n]+l[c]+l[Math.min(i,63)]+a+r}function M([e,t]){return e+l[q(t,z)]+l[Math.min(t.attempts,63)]+u(t.score,3)+u(t.weight,2)+u(t.used,2)}function j(e,t,s){let n=""
for(const e of t)n+=s(e)
return n&&e+n}function S(e){const t=e.time?`@${u(Math.floor(e.time/10),2)}`:""
return l[q(e,y)]+t+p.map(({part:t,sign:s})=>j(s,e[t],String)).join("")+j(":",e.answers,_)+j("!",e.quizzes,M)}function T(e,t){const{place:s}=e
let n=s?`${s.lesson}.${h(Math.min(s.block,64**4-1))}`:""
n+=`;${l[q(e,k)]}${h(Math.min(e.xp,64**5-1))}`
n+=`;${h(Math.min(Math.floor(e.time/10),262143))}`
for(const[t,s]of e.lessons)n+=`;${t}${S(s)}`
const i=`S2;${e.attempt.padEnd(4,"A")};${u(t%64**4,4)};`
return`${i}${u(i.length+4+n.length,3)};${n}`}function E(e,t){Object.assign(t,$(d(e[3]),y))
let s=4
const n=t=>{const n=e.slice(s,s+t)
if(n.length<t||!/^[\w-]+$/.test(n))return""
s+=t
return n}
if(e[s]==="@"){s+=1
t.time=d(n(2))*10}for(const{part:i,sign:o}of p)if(e[s]===o){s+=1
for(let e=n(2);e;e=n(2))t[i].add(e)}if(e[s]===":"){s+=1
for(let i=n(6);i;i=n(6)){const o=i[5]==="_"?n(2):"",r=d(o||i[5]),a=e.slice(s,s+r)
if(a.length<r||i[5]==="_"&&!o)return
s+=r
const c=d(i[3])
t.answers.set(i.slice(0,2),{given:a,...$(c,x),hints:c>>3,share:d(i[2]),tries:d(i[4])})}}if(e[s]==="!"){s+=1
for(let e=n(11);e;e=n(11))t.quizzes.set(e.slice(0,2),{...$(d(e[2]),z),attempts:d(e[3]),score:Math.min(d(e.slice(4,7)),1e4),weight:d(e.slice(7,9)),used:d(e.slice(9))})}}function A(e)
{if(typeof e!="string"||e.length>2e5||!e.startsWith("S2;"))return null
const t=e.trim().split(";"),[,s="",n="",i="",o="",r="",a=""]=t
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(n))return null
const c=w()
c.attempt=s
const l=g.exec(o)
l&&(c.place={lesson:l[1],block:d(l[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(c,$(d(r[0]),k))
c.xp=d(r.slice(1))}/^[\w-]{1,3}$/.test(a)&&(c.time=d(a)*10)
for(const e of t.slice(7))/^[\w-]{4}/.test(e)&&E(e,v(c,e.slice(0,3)))
return{progress:c,sequence:d(n),whole:d(i)===e.trim().length}}var I="scormbuild:",D=64**4
function L(e){return[2166136261,2538058380].map(t=>{let s=t
for(let t=0;t<e.length;t+=1)s=Math.imul(s^e.charCodeAt(t),16777619)
s=Math.imul(s^s>>>15,2246822507)
return((s^s>>>13)>>>0).toString(36)}).join("")}function C(e,t){const s=((e-t)%D+D)%D
return s>0&&s<8388608}function O(e){return Array.isArray(e)?e.filter(e=>typeof e?.at=="number"&&typeof(e.interaction??e.objective)?.id=="string")
.map(({interaction:e,objective:t,at:s,sure:n,index:i})=>({interaction:e,objective:t,at:s,sure:n,index:Number.isInteger(i)?i:void 0})):[]}function P(e){try{const t=JSON.parse(e??"")
,{version:s,attempt:n,sequence:i,saved:o,state:r,confirmed:a,open:c,known:l,messages:h}=t
return s===1&&typeof n=="string"&&typeof r=="string"&&Number.isFinite(i)?{version:s,attempt:n,sequence:i,saved:Number(o)||0,state:r,confirmed:a===!0,open:c===!0,known:Array.isArray(l)?l.map(String)
:void 0,messages:O(h)}:null}catch{return null}}var N=class{constructor(e,t=()=>localStorage){this.prefix=`${I}${e}:`
this.key=""
this.vault=null
this.trouble=""
this.storage=null
try{const e=t()
e.getItem(I)
this.storage=e}catch{this.trouble="none"}}get possible(){return this.storage!==null||Boolean(this.vault?.works)}keys(){const{storage:e,vault:t}=this,s=Array.from({length:e?.length??0},(t,s)=>e?.key(s)
??"")
return[...new Set([...s,...t?.texts.keys()??[]])].filter(e=>e.startsWith(I)&&!e.endsWith(":open"))}belongTo(e){this.key=e?this.prefix+L(this.prefix+e):""}mayHelp(e){return this.keys()
.some(t=>t.startsWith(this.prefix)&&(e||P(this.get(t))?.confirmed===!1))}get keeps(){return this.key!==""&&this.trouble===""}read(){return this.key?P(this.get(this.key)):null}readLate()
{return this.key?P(this.vault?.texts.get(this.key)??null):null}write(e){if(!this.key)return!1
const t=JSON.stringify(e)
this.vault?.put(this.key,t)
const s=this.store(t)
this.trouble=this.vault?.works?"":s
return this.trouble===""}store(e){for(;;)try{this.storage?.setItem(this.key,e)
return this.storage?"":"none"}catch{const e=this.byAge().find(({key:e})=>e!==this.key&&this.stored(e)!==null)
if(!e){this.unstore(this.key)
return"full"}this.unstore(e.key)}}sweep(e=Date.now()){for(const{key:t,saved:s}of this.byAge())e-s<2592e6||this.drop(t)}byAge(){return this.keys().map(e=>({key:e,saved:P(this.get(e))?.saved??0}))
.sort((e,t)=>e.saved-t.saved)}get(e){return((e,t)=>{const[s,n]=[P(e),P(t)]
return s&&n?(s.attempt===n.attempt?C(n.sequence,s.sequence):n.saved>s.saved)?t:e:s?e:t})(this.stored(e),this.vault?.texts.get(e)??null)}stored(e){try{return this.storage?.getItem(e)
??null}catch{return null}}drop(e){this.vault?.drop(e)
this.unstore(e)}unstore(e){try{this.storage?.removeItem(e)}catch{}}}
function B(e,t,s,n){const i=n!==void 0,o=[...t.quizzes.values()],r={pages:[t.read?1:0,1],questions:[[...t.answers.values()].filter(e=>e.ever).length,s.questions],quizzes:[o.filter(e=>e.passed)
.length,s.quizzes],...m(e=>[t[e].size,s[e]]),minutes:i?[Math.floor(t.time/60),e.minutes]:[0,0],xp:i?[n,e.xp]:[0,0],own:[0,0]},a=o.filter(e=>e.submitted&&e.closed&&!e.passed).length
return e.parts.map(e=>({part:e,left:Math.max(0,r[e][1]-r[e][0]),total:r[e][1],lost:e==="quizzes"?a:0})).filter(({total:e})=>e>0)}function R(e,t,s){return s.length?e.any?s.some(({left:e})=>e===0)
:s.every(({left:e})=>e===0):t.read}function W(e){return Boolean(e?.complete&&!e.open)}function V(e){return e.map(e=>({...e,left:e.left-e.lost}))}function H({rule:e,totals:t})
{return t.weight>0&&!e.any&&(e.parts.includes("questions")||e.parts.includes("quizzes"))}function F(e,t,s=t.pass){const{rule:n,totals:i}=t,o=(({lessons:e})=>{const t={...m(()=>0)
,pages:0,questions:0,quizzes:0,own:0,earned:0,possible:0,submitted:0,open:0,lost:0,lessonsDone:0}
for(const s of e.values()){t.lessonsDone+=Number(W(s))
for(const e of s.quizzes.values()){t.submitted+=e.submitted?1:0
t.open+=e.submitted&&!e.closed?1:0
t.earned+=e.score*e.weight
t.possible+=(e.submitted&&e.closed?e.score:1e4)*e.weight}if(s.own)t.own+=Number(s.complete)
else{t.pages+=s.read?1:0
for(const{part:e}of p)t[e]+=s[e].size
for(const e of s.answers.values())t.questions+=e.ever?1:0
for(const e of s.quizzes.values()){t.quizzes+=e.passed?1:0
t.lost+=e.submitted&&e.closed&&!e.passed?1:0}}}return t})(e),{lost:r}=o,a=((e,{rule:t,totals:s},n)=>{const i=(e,t)=>({done:Math.min(e,t),total:t})
return{pages:i(n.pages,s.following),questions:i(n.questions,s.questions),quizzes:i(n.quizzes,s.quizzes),...m(e=>i(n[e],s[e])),minutes:i(Math.floor(e.time/60),t.minutes),xp:i(e.xp,t.xp)
,own:i(n.own,s.own)}})(e,t,o),c=(n.any||!i.own?n.parts:[...n.parts,"own"]).filter(e=>a[e].total>0),l=H(t),h=l&&t.onFail==="failed"?r:0,d=e=>a[e].done+(e==="quizzes"?h:0)>=a[e].total,u=n.any?c.some(d)
:c.every(d),f=o.submitted>=i.all_quizzes,g=i.weight>0,w=e=>g?Math.round(Math.min(e/i.weight,1e4))/100:0,v=w(o.earned),b=l&&c.includes("quizzes")
,k=!b||a.quizzes.done>=a.quizzes.total,y=g&&f,x=y&&v>=s&&k,z={parts:a,wanted:c,ruleMet:u,allAnswered:f,passed:x,final:y&&(x||e.handedIn||o.open===0)
,score:v,lessonsDone:o.lessonsDone,lost:r,outOfReach:y&&!x&&(w(o.possible)<s||b&&r>0)}
return{...z,report:K(e,t,z)}}function K(e,t,{parts:s,wanted:n,ruleMet:i,passed:o,final:r,score:a}){const{rule:c,totals:l,onFail:h}=t,d=r&&!o&&h==="failed",u=i&&(!H(t)||o||d)
,p=n.map(e=>s[e].done/s[e].total),m=c.any?Math.max(0,...p):p.reduce((e,t)=>e+t,0)/(p.length||1),f=l.weight>0
return{completion:u?"completed":"incomplete",scored:f,progress:u||e.completed?1:Math.min(m,.99)
,success:o?"passed":d?"failed":"unknown",score:f?r?a:void 0:u&&t.scoreWithoutQuiz?100:void 0}}var U=
/^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,G=/^\s*<(!doctype|html)/i
function J(e,t){return U.test(e)&&!/suspend_data$/.test(e)&&t!=="incomplete"}var Z=class{constructor(e,t){this.api=e
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
return s===null||G.test(s)?null:s||t?s:["0","","401","402","403"].includes(this.call("lastError"))?"":null}set(e,t){const s=String(t)
if(this.held.get(e)===s)return!0
if(this.call("set",e,s)!=="true"){console.warn(`${this.standard.methods.set} refused`,e,s,this.call("lastError"))
if(!U.test(e))return!1
e.endsWith("status")&&this.keepsResult(this.get(e),s)?this.locked=!0:this.refused.add(e)
return!1}this.refused.delete(e)
e===this.standard.elements.suspendData&&this.remember(this.held.get(e)??"")
this.held.set(e,s)
this.unsaved.delete(e)
this.unsaved.set(e,s)
return!0}remember(e){e&&this.earlier.add(L(e))}keepsResult(e,t){return/^(passed|completed)$/.test(e)||e==="failed"&&t!=="passed"}commit(e=()=>navigator.onLine){const t=this.call("commit","")==="true"
this.failed=!t||!e()
t||this.call("lastError")
if(this.failed){for(const[e,t]of this.unsaved)J(e,t)&&this.standard.forgets&&this.doubtful.set(e,t)
return!1}for(const[e,t]of this.doubtful)this.held.get(e)!==t&&this.doubtful.delete(e)
this.unsaved.clear()
return this.refused.size===0}repeat(){if(this.failed&&!this.standard.forgets)for(const[e,t]of this.unsaved)this.call("set",e,t)}keptOf(e){const t=this.held.get(e),s=t===void 0?"":this.get(e)
if(this.lags||s===""||s===t)return-1
this.lags=this.earlier.has(L(s))
return this.lags?-1:t?.startsWith(s)?s.length:0}},Q=class{constructor(e){this.standard=e
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
function X(e,t,s){try{const n=e[t]
return n&&(typeof n=="object"||typeof n=="function")&&n[s]?n:null}catch{return null}}function Y(e,t){try{const s=e[t]
return s&&s!==e?s:null}catch{return null}}function ee(e,t,s,n,i){let o=t
for(let t=e;t&&!i.has(t);t=Y(t,"parent")){i.set(t,o)
const e=X(t,s,n)
if(e)return{api:e,where:o}
o+=".parent"}return null}var te=["pointerdown","pointermove","keydown","scroll","touchstart","wheel"],se=class{constructor(e,t,s=Date.now){this.onTime=e
this.onWake=t
this.clock=s
this.last=s()
this.used=s()
this.total=0}start(){const e=()=>this.use()
for(const t of[...te,"timeupdate"])document.addEventListener(t,e,{capture:!0,passive:!0})
setInterval(()=>this.catchUp(),1e3)}catchUp(){this.tick(document.visibilityState!=="hidden")}use(){this.used=this.clock()}tick(e){const t=this.clock(),s=t-this.last
this.last=t
if(e&&s>0&&t-this.used<12e4){const e=Math.min(s,s>5e3?1e3:5e3)
this.total+=e
this.onTime(e/1e3)}s>3e5&&this.onWake()}},ne=class{constructor(e,t,s){this.name=`scormbuild:${e}:open`
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
function ie(e,t){if(e.learnerKnown||e.ended||!e.journal.possible)return
const s=t.read(e.standard.elements.learnerId,!0)
e.learnerKnown=s!==null
e.journal.belongTo(s??"")}function oe(e){clearTimeout(e.keeping)
e.keeping=void 0
e.sequence+=1
const{report:t}=e.standing()
if(e.launch?.credit&&t.completion==="completed"&&t.success!=="failed"){e.progress.completed=!0
e.progress.passed||=t.success==="passed"}e.state=T(e.progress,e.sequence)
e.fresh=!0
e.owed=!0}function re(e,t=!0){e.owed=!1
const{link:s,sequence:n,state:i,confirmed:o,progress:r,outbox:a}=e
if(!s)return
ie(e,s)
const c=e.launch?.credit?a.messages():[],l=s.held.get(e.standard.elements.suspendData)??"",h=[...e.entry?.known??[],...s.earlier,L(l),L(i)].slice(-30)
e.journal.write({version:1,attempt:r.attempt,sequence:n,saved:Date.now(),state:i,confirmed:o,open:t,known:h,messages:c})}var ae=[2e3,5e3,15e3,3e4,6e4],ce=e=>ae[Math.min(e,ae.length-1)]
function le(e){const{link:t,launch:s}=e
if(!t||!s||!e.records)return
const n=de(e,t)
if(s.credit&&!e.shaky){ue(e,t,n)
e.standard.forgets||pe(e,t,s)}e.owed&&re(e)}function he(e,t,s,n){if(s.credit){ue(e,t,n)
pe(e,t,s)}e.owed&&re(e)}function de(e,t){const{standard:s,progress:n}=e
e.fresh||oe(e)
const{suspendData:i,sessionTime:o}=s.elements,r=t.set(i,e.state)
r||t.held.delete(o)
const a=t.set(o,s.duration(e.activity.total))||r
n.place&&t.set(s.elements.location,`${n.place.lesson}.${n.place.block}`)
return a}function ue(e,t,s){s&&e.outbox.write(t,e.sequence)&&(e.owed=!0)}function pe(e,t,s){const{standard:n}=e
if(s.achieved&&s.passed===void 0){const e=t.get(n.elements.success)
s.passed=e==="passed"
s.achieved=e!=="failed"}const{report:i}=e.standing(),{last:o,pass:r}=e.course,a=i.success==="failed"&&(s.passed||s.achieved&&H(e.course))
,c=s.pass??r,l=o?e.scoreHeld<c?0:c:e.scoreHeld,h=s.achieved&&(!o&&a||(i.score??0)<l),{score:d,success:u}=i
n.report(t,{...i,score:h?void 0:d,success:a?"unknown":u},s)
e.scoreHeld=Number(t.held.get(n.elements.score)??e.scoreHeld)
i.completion==="completed"&&i.success!=="failed"&&(s.achieved=!0)}function me(e,t,s){const{forgets:n}=e.standard
le(e)
t.repeat()
const i=fe(e,t)
if(!i&&!((e,t)=>{const s=[...t.refused]
return!t.failed&&s.length>0&&!s.includes(e.standard.elements.suspendData)&&ge(e,t)})(e,t))return!1
if(!n||!s.credit)return i
e.outbox.settle(!0)
e.confirmed=!0
he(e,t,s,!0)
return t.unsaved.size?fe(e,t):!t.refused.size}function fe(e,t){e.fresh=!1
return t.commit()&&ge(e,t)}function ge(e,t){const s=t.keptOf(e.standard.elements.suspendData)
e.cutAt=Math.max(s,0)
return s<0}function we(e,t){const s=!e.link?.failed,n=e.outbox.doubted===s||t
e.outbox.settle(s)
e.confirmed||=t
n&&e.state&&e.records&&re(e,!t)}function ve(e,t){we(e,t)
if(t){e.retries=0
e.dirty=!1
e.records&&(e.sequence>1||b(e.progress))&&e.show(e.link?.doubtful.size?"result_unsure":"saved")
e.launch?.credit&&e.outbox.waiting.length&&e.commitIn(e.outbox.pause(ae))}else if(e.records){e.show(e.cutAt?"state_cut":"not_saved")
e.commitIn(ce(e.retries))
e.retries+=1}}function be(e,t,s){const{held:n,broken:i}=e,o=((e,t,s)=>Boolean(t&&e.open&&e.known&&e.attempt===t.progress.attempt&&!e.known.includes(L(s))))(s,n,e.launch?.suspendData??"")
,r=i||o||((e,t)=>t?e.attempt!==t.progress.attempt?!e.confirmed&&!b(t.progress):e.attempt===t.progress.attempt&&(C(e.sequence,t.sequence)||!t.whole):!e.confirmed)(s,n)?A(s.state)
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
f(t,n)
for(const[e,s]of n.answers)(!t.answers.has(e)||s.done&&!t.answers.get(e)?.done)&&t.answers.set(e,s)
for(const[e,s]of n.quizzes)(t.quizzes.get(e)?.attempts??-1)>=s.attempts||t.quizzes.set(e,s)}else e.lessons.set(s,n)}})(c.progress,l.progress)
return c}function ke(e,t,s){for(const n of s)e[n]||=t[n]}function ye(e){const{window:t}=globalThis,s=Date.now()+8e3
e.stopped=!1
const n=()=>{if(e.stopped)return
const i=((e,t,s)=>{const n=new Map,i=ee(e,"window",t,s,n)
if(i)return i
for(const[e,i]of n){const o=Y(e,"opener"),r=o&&ee(o,`${i}.opener`,t,s,n)
if(r)return r}return null})(t,e.standard.apiName,e.standard.methods.initialize)
if(i)(async(e,{api:t,where:s})=>{e.where=s
const n=e.onePage.takeOver()
if(n){e.show("opening")
await n}e.stopped||((e,t)=>{const s=new Z(t,e.standard)
if(s.call("initialize","")==="true"||s.call("lastError")===e.standard.alreadyInitialized&&s.get(e.standard.elements.status)!==""&&s.call("lastError")==="0"){e.link=s
s.set(e.standard.elements.exit,"suspend")
xe(e,s,0)}else e.show("never_saved")})(e,t)})(e,i)
else if(Date.now()<s&&(e=>Y(e,"parent")!==null||Y(e,"opener")!==null)(t)){e.saveState||e.show("searching")
setTimeout(n,100)}else e.show("standalone")}
n()}function xe(e,t,s){if(e.ended)return
const n=e.standard.launch(t)
if(!n.readable||n.suspendData===null){e.show("not_saved")
setTimeout(()=>xe(e,t,s+1),ce(s))
return}e.launch=n
n.passAtOnce=e.course.passAtOnce
t.remember(n.suspendData)
const i=b(e.progress),o=e.progress.place!==null,r=A(n.suspendData)
e.held=r
e.broken=!r&&(n.silent||!n.notAttempted)&&n.suspendData.trim()!==""
n.achieved&&(e.scoreHeld=Number.parseFloat(t.get(e.standard.elements.score))||0)
n.silent&&(r||e.broken)&&((e,t,s)=>{t.notAttempted=!1
if(!s)return
const{report:n}=F(s,e.course,t.pass)
e.scoreHeld=n.score??(s.completed||s.passed?100:0)
t.completed=s.completed||n.completion==="completed"&&n.success!=="failed"
t.passed=s.passed||n.success==="passed"&&n.completion==="completed"
t.achieved=t.completed||t.passed})(e,n,r?.progress)
e.confirmed=r!==null
const a=n.mode==="normal"?((e,t)=>{const{journal:s,held:n,broken:i}=e
s.sweep()
if(!s.mayHelp(n!==null||i))return null
ie(e,t)
e.entry=s.read()
const o=e.entry&&be(e,t,e.entry)
e.entry&&!o&&!i&&Date.now()-e.entry.saved>6e5&&s.drop(s.key)
return o})(e,t):null,c=a??r
if(c){((e,t,s=new Map,n=!1)=>{e.attempt=t.attempt||e.attempt
e.place??=t.place
ke(e,t,k)
e.time+=t.time
e.xp+=t.xp
for(const[i,o]of t.lessons){o.complete&&(e.xp-=s.get(i)??0)
for(const[t,{paid:n}]of o.answers)n&&(e.xp-=s.get(i+t)??0)
const t=v(e,i)
ke(t,o,y)
t.time+=o.time
f(t,o)
for(const[e,s]of o.answers){const n=t.answers.get(e)
n?.done||!s.done&&n?.given?ke(n,s,["ever","paid"]):t.answers.set(e,s)}for(const[e,s]of o.quizzes){const i=t.quizzes.get(e)
if(i){ke(i,s,["submitted","passed","closed"])
n&&i.attempts||(i.score=Math.max(i.score,s.score))
i.attempts+=s.attempts}else t.quizzes.set(e,s)}}})(e.progress,c.progress,e.earned,e.course.last)
e.sequence=c.sequence}e.standard.begin(t,n)
e.show(n.mode==="normal"?"":"review_mode")
e.progress.completed||=n.completed
e.progress.passed||=n.passed===!0
c&&e.listener.onResume(o,a!==null)
if(i||a||c&&((e,{mode:t,credit:s,completed:n,status:i})=>t==="normal"&&s&&!n&&i!=="failed"&&e.standing().report.completion==="completed")(e,n))e.changed()
else{!c&&e.records&&t.set(e.standard.elements.suspendData,T(e.progress,++e.sequence))
ve(e,t.commit())}}var ze=class{constructor(e,t,s){this.standard=e
this.course=t
this.listener=s
this.progress=w()
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
this.outbox=new Q(e)
this.journal=new N(t.id)
this.held=null
this.broken=!1
this.entry=null
this.learnerKnown=!1
this.confirmed=!1
this.state=""
this.fresh=!1
this.owed=!1
this.cutAt=0
this.onePage=new ne(t.id,this.journal.storage,e=>{e||this.end()
this.surrender()})
this.activity=new se(e=>this.spend(e),()=>this.commit())}start(){const{window:e}=globalThis
ye(this)
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
{return F(this.progress,this.course,this.launch?.pass)}touch(){this.dirty=!0
this.fresh=!1}keep(){oe(this)
this.owed&&re(this)}changed(){this.touch()
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
this.link&&this.launch&&this.open&&ve(this,me(this,this.link,this.launch))}get unsaved(){return this.saveState==="not_saved"||this.saveState==="state_cut"}answered(e)
{for(const t of this.standard.parts(e))this.outbox.add({interaction:t})}objective(e){this.outbox.add({objective:e})}end(e=!1){return((e,t=!1)=>{e.stopped=!0
e.onePage.taken&&e.surrender()
e.onePage.leave()
if(e.ended)return e.saved
if(!e.link)return!(["never_saved","searching"].includes(e.saveState)||e.saveState==="opening"&&b(e.progress))
const{link:s,launch:n,standard:i}=e
let o=n!==null||!b(e.progress)
if(n&&e.records){if(t&&e.dirty&&navigator.onLine&&!e.shaky){e.dirty=!me(e,s,n)
we(e,!e.dirty)}if(e.dirty||e.unsettled){he(e,s,n,de(e,s))
s.repeat()}else s.set(i.elements.sessionTime,i.duration(e.activity.total))
o=!s.refused.size&&!s.doubtful.size&&!e.cutAt&&navigator.onLine}s.set(i.elements.exit,"suspend")
t&&i.leave(s)
clearTimeout(e.timer)
const{records:r}=e
e.ended=!0
const a=s.call("terminate","")==="true"
e.saved=o&&(a||!r)
e.saved&&r&&e.state&&e.journal.key&&re(e,!1)
return e.saved})(this,e)}show(e){this.saveState=e
this.listener.onSave(e)}}
function qe(e,t={},...s){const n=document.createElement(e)
for(const[e,s]of Object.entries(t))s!==!1&&n.setAttribute(e,s===!0?"":s)
n.append(...s)
return n}function $e(e,t,s){const n=qe("button",{type:"button",class:t},e)
n.addEventListener("click",s)
return n}function _e(e){return document.getElementById(e)}function Me(e,t){return[...e.querySelectorAll(t)]}function je(e,t){return e.querySelector(t)}function Se(e,t="center",s=e)
{for(let t=e.closest("details");t;t=t.parentElement?.closest("details")??null)t.open=!0
e.dispatchEvent(new Event("beforematch",{bubbles:!0}))
e.scrollIntoView({block:t})
s&&Te(s)}function Te(e){!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})}var Ee={},Ae=new Intl.NumberFormat("en"),Ie=new Intl.PluralRules("en")
function De(e,t={}){const s=Ee[e]??e,n={}
for(const[e,s]of Object.entries(t))n[e]=typeof s=="number"?Ae.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
const i=(typeof s=="string"?s:s[Ie.select(Number(t.n))]??s.other).replace(/\{(\w+)\}/g,(e,t)=>n[t]??e)
globalThis.scormbuild?.said?.(e,i,t)
return i}function Le(e,t,s,n=[],i="rule_pages"){const o=t.map(({part:t,left:s,lost:n})=>qe("li",{class:s>0||n?"open":"done"},De(t==="pages"?i:`rule_${t}`,{n:t==="minutes"?e.minutes:e.xp})
,Ce(s>0?De("left",{n:s}):n?"":De("done")))),r=n.map(({text:e,done:t})=>qe("li",{class:t?"done":"open"},e,Ce(t?De("done"):"")))
return qe("div",{class:"rule-lines"},qe("p",{},s),qe("ul",{},...o,...r))}function Ce(e){return qe("span",{class:"state"},e&&` (${e})`)}function Oe({parts:e,lost:t},s)
{return Math.max(0,e[s].total-e[s].done-(s==="quizzes"?t:0))}function Pe(e){const{course:t}=e,s=e.standing(),n=s.wanted.map(e=>({part:e,left:Oe(s,e),lost:e==="quizzes"&&s.lost>0})),i=H(t)
?[{text:De("rule_pass",{n:e.launch?.pass??t.pass}),done:s.passed}]:[]
return Le(t.rule,n,De(t.rule.any?"rule_any":"rule_all"),i)}function Ne(e){return e.match(/../g)??[]}function Be(e){const[t,...s]=e.replace("+","").split("!"),n=["","answered","passed"]
return{own:e.startsWith("+"),marks:m((e,s)=>new Set(Ne(t.split(p[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(e=>[e.slice(0,2),{weight:d(e.slice(2,4)),count:d(e.slice(4,6))
,required:n[d(e[6])]??"",questions:Ne(e.slice(7))}]))}}function Re(e,{own:t,marks:s,quizzes:n},i){const o=new Set([...n.values()].flatMap(({questions:e})=>e))
for(const[t,i]of[...p.map(({part:t})=>[e[t],s[t]]),[e.answers,o],[e.quizzes,n]])for(const e of[...t.keys()])i.has(e)||t.delete(e)
for(const[t,{weight:s,count:i,questions:o}]of n){const n=e.quizzes.get(t)
if(n){n.weight=s
o.filter(t=>e.answers.get(t)?.ever).length<i&&(n.submitted=!1)}}e.own=t
const r=[...n.values()].reduce((e,{count:t})=>e+t,0),a={quizzes:n.size,questions:r,...m(e=>s[e].size)}
t||(e.open=e.complete&&!R(i,e,B(i,e,a)))
const c=[...n].filter(([,e])=>e.required)
e.through=c.length>0&&c.every(([t,s])=>We(e.quizzes.get(t),s.required))}function We(e,t){return Boolean(t==="passed"?e?.passed||e?.closed:e?.attempts)}function Ve(e,t,s,n)
{const i=$e(s,"button",()=>r.close()),o=$e(n,"quiet",()=>r.close("yes"))
,r=qe("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},qe("h2",{id:"sb-ask"},e),qe("p",{id:"sb-ask-note"},t),qe("div",{class:"marks"},i,o)
)
r.style.margin="auto"
document.body.append(r)
r.showModal()
i.focus()
return new Promise(e=>{r.addEventListener("close",()=>{r.remove()
e(r.returnValue==="yes")})})}var He={all:Me,announce:e=>{const t=_e("sb-announce")
t.textContent=""
setTimeout(()=>{t.textContent=e},60)},ask:Ve,button:$e,element:qe,focus:Te,one:je,say:De,takeParts:Fe,courseRule:Pe,controls:{},mounts:[]}
function Fe(){for(const e of globalThis.scormbuildParts?.splice(0)??[])e(He)}var Ke=class{constructor(e,t){this.form=e
this.quiz=t
this.context=t.context
this.key=e.dataset.key??""
this.id=e.dataset.id??""
this.text=e.dataset.text??""
this.spec=JSON.parse(e.dataset.spec??"{}")
this.points=this.spec.points
this.control=He.controls[this.spec.part??"choice"](this)
this.button=je(e,".check")
this.verdict=je(e,".verdict")
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
,description:this.text,objective:this.quiz.id,language:this.context.language})}showProblem(e){this.verdict.replaceChildren(qe("p",{class:"problem"},e))
this.incomplete=!0
const t=this.control.inputs(),s=t.filter(e=>/radio|box/.test(e.type)?!e.closest("fieldset")?.querySelector(":checked"):!e.value.trim())
for(const e of t)e.setAttribute("aria-describedby",this.verdict.id)
for(const e of s.length?s:t)e.type!=="button"&&e.closest(e.type==="radio"?"fieldset":"*")?.setAttribute("aria-invalid","true")
Te(s[0]??t[0])}clearProblem(){if(this.incomplete){this.incomplete=!1
for(const e of Me(this.form,"[aria-invalid]"))e.removeAttribute("aria-invalid")
for(const e of this.control.inputs())e.removeAttribute("aria-describedby")
this.verdict.replaceChildren()}}goTo(e="center"){Se(this.form,e,this.control.inputs()[0])}reopen(){const{made:e}=this
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
n?this.button.textContent=De(o?"checked":"sent"):s.pending||(this.button.textContent=De(o?"check":"send"))
this.hints?.show()
const r=n&&this.points>0
s.show(e?.given??"",r,i)
t.classList.remove("is-right","is-partly","is-wrong")
n||this.said?this.showVerdict(e?.given??"",n,i):this.incomplete||this.verdict.replaceChildren()}showVerdict(e,t,s){const n=e?this.control.mark(e):0,i=n===1?"right":n>0&&this.points?"partly":"wrong"
this.points&&this.form.classList.add(`is-${i}`)
const o=[qe("p",{class:"word"},De(this.points?i:e?"recorded":"not_answered"))]
this.points&&(n<1||this.answer?.hints)&&t&&this.share>0&&o.push(qe("p",{},De("points_earned",{earned:Math.round(this.points*this.share*100)/100,total:this.points})))
t||o.push(qe("p",{},De("attempts_left",{n:(this.spec.tries??1)-(this.answer?.tries??0)})))
const r=this.control.feedback(e,t&&s&&this.points>0),a=this.form.querySelector(".explanation")
a?.hidden&&t&&(s||!this.points)&&r.push(a)
this.verdict.replaceChildren(...o,...r.map(e=>qe("div",{class:"said"},...[...e.childNodes].map(e=>e.cloneNode(!0)))))}},Ue=1e4,Ge=class{constructor(e,t){this.section=e
this.context=t
this.key=e.dataset.key??""
this.id=e.dataset.id??""
this.options=JSON.parse(e.dataset.options??"{}")
this.questions=Me(e,".question").map(e=>new Ke(e,this))
this.active=this.questions
this.retryButton=je(e,".retry")
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
{return We(this.record,this.options.required??"")}goTo(){const e=this.active.find(e=>!e.answer?.done)
if(e&&!e.form.closest("[hidden]"))e.goTo()
else{const e=this.section.querySelector("button:not([hidden], [hidden] *)")
Se(e??this.section,"center",e)}}answered(){this.finished&&this.mark()
this.show()
this.context.changed()}mark(){const{total:e}=this,t=e?Math.round(this.earned/e*Ue):Ue,s=this.makeRecord(),{last:n}=this.context.session.course
!s.submitted&&s.attempts||(s.attempts+=1)
s.score=n?t:Math.max(s.score,t)
s.submitted=!0
s.passed||=t>=this.options.pass*100
s.closed=t>=Ue||s.score>=Ue||Boolean(this.options.attempts)&&s.attempts>=(this.options.attempts??0)
this.report()}finishedByUpdate(){if(this.atEnd||this.record?.submitted||!this.finished)return!1
this.mark()
this.show()
return!0}report(){const{record:e}=this
e&&this.context.objective({id:this.id,description:`${this.context.title}: ${De("quiz")
}`,score:this.options.weight?e.score/100:void 0,success:this.options.weight?e.passed?"passed":e.closed?"failed":"unknown":"unknown",completion:e.passed||e.closed?"completed":"incomplete",language:
this.context.language})}show(){const{record:e,finished:t}=this,s=je(this.section,".quiz-result"),n=Boolean(e?.submitted&&t)
this.retryButton.hidden=!(n&&!e?.closed)
this.handIn?.show()
this.time?.show()
this.section.classList.toggle("passed",Boolean(e?.passed))
this.section.classList.toggle("settled",n)
if(!e||!n||!this.total){s.textContent=""
return}const{earned:i,total:o}=this,r=Math.round(i/o*100),a=[De("quiz_score",{earned:Math.round(i*100)/100,total:o,percent:r,n:o})]
this.options.pass&&a.push(e.passed?De("quiz_passed"):De("quiz_failed",{pass:this.options.pass}))
!e.closed&&this.options.attempts?a.push(De("attempts_left",{n:this.options.attempts-e.attempts})):e.closed&&!e.passed&&a.push(De("no_attempts_left"))
s.textContent=a.join(" ")}isLast(e){return this.options.attempts===e+1}async retry(){this.record?.submitted&&!this.record.closed&&this.finished&&(this.isLast(this.record.attempts)
&&!await Ve(De("last_attempt"),De("last_attempt_note"),De("go_back"),De("try_again"))||this.begin(this.record))}begin(e){const t=this.options.retryWrong?this.active.filter(e=>!e.points||e.share===1)
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
function Je(e){const t=je(e.article,"[data-todo]")
je(e.article,".next").hidden=Boolean(e.gate)
if(e.gate){t.replaceChildren(He.gates?.wayOn(e.gate)??"")
return}const s=e.todo().filter(({part:e})=>e!=="pages"),n=e.ownRule&&Le(e.ownRule,V(e.parts()),De(e.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages")
,i=n?[n]:e.session.course.single?[Pe(e.session)]:[]
if(!s.length){t.replaceChildren(...i,W(e.record())?qe("p",{class:"all-done"},De("todo_nothing")):"")
return}const o=s.map(({part:t,left:s})=>{const n=De(`todo_${t}`,{n:s})
return qe("li",{},t==="minutes"||t==="xp"?n:$e(n,"link",()=>e.goToOpen(t)))})
t.replaceChildren(...i,qe("p",{},De("todo")),qe("ul",{},...o))}var Ze=class{constructor(e,t,s,n){this.article=e
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
this.totals={...m((t,s)=>Me(e,p[s].shown).length),questions:0,quizzes:Me(e,".quiz").length}
for(const t of Me(e,"a.external, a.download")){const e=De(t.classList.contains("external")?"new_tab":"download")
t.append(qe("span",{class:"unseen"},` ${e}`))
t.setAttribute("rel","noopener")}for(const t of He.mounts)t(e,this)
this.quizzes=((e,t)=>Me(e,".quiz").map(e=>new Ge(e,t)))(e,this)
this.totals.questions=this.quizzes.reduce((e,t)=>e+t.count,0)
this.restore()
this.watch()}record(){return v(this.session.progress,this.key)}onRestore(e){this.restorers.push(e)}forgetWhatVanished(){const e=this.session.progress.lessons.get(this.key)
if(!e)return
const t=e=>new Set(Me(this.article,e).map(e=>e.dataset.key??""))
Re(e,{own:this.ownRule!==null,marks:m((e,s)=>t(p[s].shown))
,quizzes:new Map(this.quizzes.map(({key:e,options:t,count:s,questions:n})=>[e,{weight:t.weight??0,count:s,required:t.required??"",questions:n.map(e=>e.key)}]))},this.rule)
this.ownRule&&(e.open=e.complete&&!this.isDone)}earn(e,t=""){this.session.progress.xp+=e
this.session.earned.set(this.key+t,e)}restore(){this.forgetWhatVanished()
for(const e of this.restorers)e()
this.quizzes.map(e=>e.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
Je(this)}applyGates(){const e=this.record()
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
Je(this)
this.onProgress()}report(){const e=this.record(),t=this.quizzes.reduce((e,t)=>e+(t.options.weight??0),0),s=this.quizzes.map(e=>e.record),n=t>0&&s.every(e=>e?.submitted)
,i=s.reduce((e,t)=>e+(t?t.score*t.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:n?Math.round(i/t)/100:void 0,success:n&&s.every(e=>e?.passed)
?"passed":"unknown",completion:e.complete?"completed":"incomplete",language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return B(this.rule,this.record()
,this.totals,this.ownRule?this.session.progress.xp:void 0)}get isDone(){return R(this.rule,this.record(),this.parts())}todo(){return W(this.record())&&this.rule.any?[]:V(this.parts())
.filter(({left:e})=>e>0)}goToOpen(e){if(e==="questions"||e==="quizzes"){const t=this.quizzes.find(t=>e==="quizzes"?!t.record?.passed:t.active.some(e=>!e.answer?.ever))
t?.goTo()
return}const t=this.article.querySelector(p.find(t=>t.part===e)?.open??".end")
t&&Se(t)}watch(){let e=0
new IntersectionObserver(t=>{clearTimeout(e)
if(t.at(-1)?.isIntersecting){this.onEnd()
e=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(je(this.article,".end"))
je(this.article,".next").addEventListener("click",()=>this.markRead())}spent(e){this.active+=e*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const t=this.record()
t.time+=e
!W(t)&&this.isDone?this.changed():Math.floor(t.time)%60==0&&Je(this)}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...je(this.article,".text").children]}keepPlace(){const e=this.textBlocks
let t=e.findIndex(e=>e.getBoundingClientRect().bottom>80);(t<0||e[t].classList.contains("behind-gate"))&&(t=e.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==t){s.place={lesson:this.id,block:Math.max(t,0)}
this.session.moved()}}goToBlock(e){const t=this.textBlocks[e]
if(!t||e===0)return!1
Se(t,"start")
return!0}},Qe=!1
function Xe(e){return e.session.journal.keeps?"closed_kept":"closed_unsaved"}function Ye(e,t,s=!0){const n=window.parent!==window
et(e,"you_left",s?t?n?"closed_framed":"closed":Xe(e):"closed_standalone")}function et(e,t,s){e.closed=!0
const n=De(t),i=qe("h1",{tabindex:"-1"},n),o=qe("div",{class:"closed"},i,s&&qe("p",{},De(s)))
document.title=`${n} - ${e.course.title}`
_e("sb-main").replaceChildren(o)
for(const e of[".bar",".skip"])je(document,e).remove()
for(const e of["sb-notice","sb-announce"])_e(e).textContent=""
document.querySelector("dialog")?.remove()
Te(i)}var tt="#=diagnosis",st=null
function nt(e){st??=new Promise(e=>{const t=(()=>{const e=qe("link",{rel:"stylesheet",href:"extras.css"})
document.head.append(e)
return new Promise(t=>e.onload=e.onerror=t)})()
globalThis.scormbuild.extras=s=>{t.then(()=>e(s))};(()=>{const t=document.createElement("script")
t.src="extras.js"
t.onload=()=>{}
t.onerror=()=>e(null)
document.head.append(t)})()})
st.then(t=>{t?.useWords(e.course)
t?.watchVisible()
t&&!e.session.journal.vault&&t.useVault(e.session,new t.Vault,{bringBack:be,identify:ie,journalize:re})
t||(st=null)})
return st}var it="",ot=""
function rt(e,t){it=t
at(e)
t&&setTimeout(()=>rt(e,""),2e4)}function at(e){if(e.closed)return
const{cutAt:t,journal:s,saveState:n,unsaved:i}=e.session,o=n==="saved"||n==="saving"||n==="opening"
_e("sb-save").textContent=o?De(n):""
const r=_e("sb-notice"),a=i||n==="never_saved"
r.className=a?"notice alarm":"notice"
const c=o||!n||n==="searching"?it:De(n==="not_saved"&&s.keeps?"not_saved_kept":n,{n:t})
if(ot!==c){ot=c
r.textContent=c
a&&r.append(" ",$e(De("keep_copy"),"quiet",()=>{ct(e,t=>t.showCopy(e))}))}}async function ct(e,t){const s=await nt(e)
s?t(s):rt(e,De("not_loaded"))}var lt=!1
function ht(e,t){return e.course.outlineChunks>0||document.querySelector(`[data-lesson="${CSS.escape(t)}"]`)!==null}async function dt(e,t){if(e.closed)return
lt&&rt(e,"")
lt=!1
const s=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash)
if(s==="#=result"){await pt(e)
return}if(s===tt){ct(e,t=>t.showDiagnosis(e))
return}const n=/^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(s)
if(n&&ht(e,n[1]))await ut(e,n[1],n[2]??"",t)
else if(n||s===""||s==="#/"){He.several?He.several.openOverview(e,t):await ut(e,e.course.first,"",t)
if(!n)return
lt=!0
rt(e,De("no_such_page"))}}async function ut(e,t,s,n,i=0){e.wanted=t
if(e.current?.id!==t){const n=await(He.several?He.several.bring(e,t):e.load(t))
if(!n)return
const o=e.mount(t,n),r=_e("sb-lesson")
if(r.firstElementChild!==n){s||i||He.several?.openSoon(n)
r.replaceChildren(n)}e.current=o}const o=e.current
e.show("sb-lesson",o.title)
e.showProgress()
const r=s&&document.getElementById(`at-${s}`)
if(r)Se(r,"start")
else if((!i||!o.goToBlock(i))&&n){window.scrollTo(0,0)
Te(je(o.article,"h1"))}e.session.launch&&o.keepPlace()}async function pt(e){const{hash:t}=location,s=await nt(e)
location.hash!==t||e.closed||(s?s.showResult(e):e.showFailure(De("not_loaded"),()=>pt(e)))}var mt=class{constructor(e,t){this.course=t
this.session=new ze(e,t,{onSave:()=>at(this),onResume:(e,t)=>{((e,t)=>{(e=>{const{lessons:t}=e.session.progress,s=s=>{for(const[n,i]of t){const o=s.get(n)
o===void 0?t.delete(n):o&&Re(i,Be(o),e.course.rule)}e.showProgress()}
if(e.course.outlineChunks){He.several?.readKeys(s)
return}const n=[...Me(document,"article[data-lesson]"),...Me(document,"li[data-lesson]")]
s(new Map(n.map(({dataset:{key:e="",there:t=""}})=>[e,t])))})(e)
for(const t of e.lessons.values())t.restore()
e.showProgress()
const{place:s}=e.session.progress
if(!(!s||t||location.hash.length>1||e.opened&&He.several)){e.opened=!0;(async(e,{lesson:t,block:s})=>{if(ht(e,t)&&await e.load(t))await ut(e,t,"",!1,s)
else{e.session.progress.place=null
await dt(e,!1)}})(e,s)}})(this,e)
t&&rt(this,De("brought_back"))},onTime:(e,t)=>{this.current?.spent(e)
if(t){this.showProgress()
this.current&&Je(this.current)}},onTaken:()=>et(this,"taken_over","")})
this.lessons=new Map
this.articles=new Map
this.current=null
this.outlineShown=0
this.opened=!1
this.wanted=""
this.closed=!1}start(){const e=_e("sb-lesson").querySelector("article")
e&&this.articles.set(e.dataset.lesson??"",Promise.resolve(e))
this.session.start()
this.listen()
new URLSearchParams(location.search).has("diagnosis")&&history.replaceState(null,"",tt)
setTimeout(()=>nt(this),3e3)
this.showProgress()
this.opened||dt(this,!1)
this.opened=!0}listen(){_e("sb-exit").addEventListener("click",()=>{this.exit()})
_e("sb-skip").addEventListener("click",e=>{e.preventDefault()
Te(_e("sb-main"))})
window.addEventListener("hashchange",()=>dt(this,!0))
document.addEventListener("keydown",e=>{e.ctrlKey&&e.altKey&&e.shiftKey&&e.code==="KeyD"&&(location.hash=tt)})
window.addEventListener("pageshow",e=>{e.persisted&&(this.session.ended?Ye(this,this.session.saved):this.session.link||ye(this.session))})
let e=0
window.addEventListener("scroll",()=>{clearTimeout(e)
e=window.setTimeout(()=>this.current?.keepPlace(),300)},{passive:!0})}load(e){return this.articles.get(e)??He.several?.load(this,e)??Promise.resolve(null)}mount(e,t){const s=this.lessons.get(e)
if(s)return s
document.adoptNode(t)
const n=new Ze(t,this.session,()=>this.showProgress(),()=>He.several?.loadAhead(this,t))
this.lessons.set(e,n)
return n}show(e,t){for(const t of Me(_e("sb-main"),".view"))t.hidden=t.id!==e
document.documentElement.dataset.view=e
document.title=t===this.course.title?t:`${t} - ${this.course.title}`
_e("sb-announce").textContent=""
if(e!=="sb-lesson"){this.current=null
this.wanted=""}He.several?.showWhere(this)}showFailure(e,t){this.show("sb-lesson",this.course.title)
_e("sb-lesson").replaceChildren(qe("p",{role:"alert"},e),$e(De("reload"),"button",t))}openLesson(e,t,s,n){return ut(this,e,t,s,n)}showProgress(){if(this.closed)return
const e=this.session.standing(),t=Math.round(e.report.progress*100),s=_e("sb-progress")
s.setAttribute("aria-valuenow",String(t))
s.firstElementChild.style.inlineSize=`${t}%`
He.several?.showOverview(this,e)}exit(){return(async e=>{if(Qe)return
const{session:t}=e
navigator.onLine&&t.commit()
if(e.closed)return
if(t.unsaved||t.link&&t.dirty&&!navigator.onLine){Qe=!0
const t=await Ve(De("leave_unsaved"),De(Xe(e)),De("go_back"),De("leave_anyway"))
Qe=!1
if(!t||e.closed)return}const{link:s,saveState:n}=t,i=s!==null||n!=="searching"&&n!=="standalone"
Ye(e,t.end(!0),i)
window.close()})(this)}};(e=>{const t=JSON.parse(document.body.dataset.course??"{}")
globalThis.scormbuild={words:e=>Object.assign(t.texts,e)};(e=>{Ee=e.texts
const t=e.words??e.language
Ae=new Intl.NumberFormat(t)
Ie=new Intl.PluralRules(t)})(t)
Fe()
document.documentElement.classList.remove("no-js")
new mt(e,t).start()})(c)})()


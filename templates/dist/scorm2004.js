"use strict";(()=>{function t(t,e={},...s){const i=document.createElement(t)
for(const[t,s]of Object.entries(e))s!==!1&&i.setAttribute(t,s===!0?"":s)
i.append(...s)
return i}function e(t){return document.getElementById(t)}function s(t,e){return[...t.querySelectorAll(e)]}function i(t,e){return t.querySelector(e)}function n(t){const e=
document.createElement("template")
e.innerHTML=t
return e.content}function o(t,e="center",s=t){for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0
t.scrollIntoView({block:e})
s&&r(s)}function r(t){!t.hasAttribute("tabindex")&&t.tabIndex<0&&t.setAttribute("tabindex","-1")
t.focus({preventScroll:!0})}function a(e,s,i,n){const o=(e,s)=>t("button",{type:"button",class:s},e),[r,a]=[o(i,"button"),o(n,"quiet")],h=t("dialog",{class:"question ask",role:"alertdialog",
"aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},t("h2",{id:"sb-ask"},e),t("p",{id:"sb-ask-note"},s),t("div",{class:"marks"},r,a))
r.addEventListener("click",()=>h.close())
a.addEventListener("click",()=>h.close("yes"))
h.style.margin="auto"
document.body.append(h)
h.showModal()
r.focus()
return new Promise(t=>{h.addEventListener("close",()=>{h.remove()
t(h.returnValue==="yes")})})}function h(t){return Object.fromEntries(rt.map(({part:e},s)=>[e,t(e,s)]))}function c(t,e){for(const{part:s}of rt)for(const i of e[s])t[s].add(i)}function l(t,e,s,
i){const n=i!==void 0,o=[...e.quizzes.values()],r={pages:[e.read?1:0,1],questions:[[...e.answers.values()].filter(t=>t.ever).length,s.questions],quizzes:[o.filter(t=>t.passed).length,s.quizzes],
...h(t=>[e[t].size,s[t]]),minutes:n?[Math.floor(e.time/60),t.minutes]:[0,0],xp:n?[i,t.xp]:[0,0],own:[0,0]},a=o.filter(t=>t.submitted&&t.closed&&!t.passed).length
return t.parts.map(t=>({part:t,left:Math.max(0,r[t][1]-r[t][0]),total:r[t][1],lost:t==="quizzes"?a:0})).filter(({total:t})=>t>0)}function d(t,e,s){return s.length?t.any?s.some(({left:t})=>t===0):
s.every(({left:t})=>t===0):e.read}function u(t){return Boolean(t?.complete&&!t.open)}function p({rule:t,totals:e}){return e.weight>0&&!t.any&&(t.parts.includes("questions")||
t.parts.includes("quizzes"))}function m(t,e,s=e.pass){const{rule:i,totals:n}=e,o={pages:0,questions:0,quizzes:0,own:0,...h(()=>0)}
let r=0,a=0,c=0,l=0,d=0,m=0
for(const e of t.lessons.values()){m+=Number(u(e))
for(const t of e.quizzes.values()){c+=t.submitted?1:0
l+=t.submitted&&!t.closed?1:0
r+=t.score*t.weight
a+=(t.submitted&&t.closed?t.score:1e4)*t.weight}if(e.own)o.own+=Number(e.complete)
else{o.pages+=e.read?1:0
for(const{part:t}of rt)o[t]+=e[t].size
for(const t of e.answers.values())o.questions+=t.ever?1:0
for(const t of e.quizzes.values()){o.quizzes+=t.passed?1:0
d+=t.submitted&&t.closed&&!t.passed?1:0}}}const f=(t,e)=>({done:Math.min(t,e),total:e}),g={pages:f(o.pages,n.following),questions:f(o.questions,n.questions),quizzes:f(o.quizzes,n.quizzes),...h(t=>f(o[
t],n[t])),minutes:f(Math.floor(t.time/60),i.minutes),xp:f(t.xp,i.xp),own:f(o.own,n.own)},w=(i.any||!n.own?i.parts:[...i.parts,"own"]).filter(t=>g[t].total>0),v=p(e),b=v&&e.onFail==="failed"?d:0,k=t=>
g[t].done+(t==="quizzes"?b:0)>=g[t].total,y=i.any?w.some(k):w.every(k),x=w.map(t=>g[t].done/g[t].total),z=i.any?Math.max(0,...x):x.reduce((t,e)=>t+e,0)/(x.length||1),q=c>=n.all_quizzes,_=n.weight>0,$=
_?Math.round(Math.min(r/n.weight,1e4))/100:0,M=!v||!w.includes("quizzes")||g.quizzes.done>=g.quizzes.total,j=_&&q&&$>=s&&M,S=_?Math.round(Math.min(a/n.weight,1e4))/100:0,L=_&&q&&!j&&(S<s||v&&
w.includes("quizzes")&&d>0),T=_&&q&&(j||t.handedIn||l===0)
return{parts:g,wanted:w,ruleMet:y,allAnswered:q,passed:j,final:T,score:$,lessonsDone:m,lost:d,outOfReach:L,report:(()=>{const s=y&&(!v||j||T&&e.onFail==="failed"),i={completion:s?"completed":
"incomplete",scored:_,progress:s||t.completed?1:Math.min(z,.99)}
if(!_)return{...i,success:"unknown",score:s&&e.scoreWithoutQuiz?100:void 0}
const n=j?"passed":T&&e.onFail==="failed"?"failed":"unknown"
return{...i,success:n,score:T?$:void 0}})()}}function f(t,e={}){const s=at[t]??t,i={}
for(const[t,s]of Object.entries(e))i[t]=typeof s=="number"?ht.format(s):document.dir==="rtl"?`⁨${s}⁩`:s
return(typeof s=="string"?s:s[ct.select(Number(e.n))]??s.other).replace(/\{(\w+)\}/g,(t,e)=>i[e]??t)}function g(e,s,i,n=[],o="rule_pages"){const r=s.map(({part:s,left:i,lost:n})=>t("li",{class:i>0||n?
"open":"done"},f(s==="pages"?o:`rule_${s}`,{n:s==="minutes"?e.minutes:e.xp}),w(i>0?f("left",{n:i}):n?"":f("done")))),a=n.map(({text:e,done:s})=>t("li",{class:s?"done":"open"},e,w(s?f("done"):"")))
return t("div",{class:"rule-lines"},t("p",{},i),t("ul",{},...r,...a))}function w(e){return t("span",{class:"state"},e&&` (${e})`)}function v({parts:t,lost:e},s){return Math.max(0,t[s].total-t[
s].done-(s==="quizzes"?e:0))}function b(t){const{course:e}=t,s=t.standing(),i=s.wanted.map(t=>({part:t,left:v(s,t),lost:t==="quizzes"&&s.lost>0})),n=p(e)?[{text:f("rule_pass",{n:
t.launch?.pass??e.pass}),done:s.passed}]:[]
return g(e.rule,i,f(e.rule.any?"rule_any":"rule_all"),n)}function k(){return{attempt:"",place:null,handedIn:!1,completed:!1,passed:!1,xp:0,time:0,lessons:new Map}}function y(t,e){let s=
t.lessons.get(e)
if(!s){s={read:!1,complete:!1,own:!1,through:!1,open:!1,time:0,...h(()=>new Set),answers:new Map,quizzes:new Map}
t.lessons.set(e,s)}return s}function x({lessons:t}){return[...t.values()].some(t=>t.read||t.answers.size+t.quizzes.size>0||rt.some(({part:e})=>t[e].size))}function z(t){let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=lt[s%64]+e
return e}function q(t){let e=0
for(const s of t)e=e*64+Math.max(lt.indexOf(s),0)
return e}function _(t,e){return z(Math.min(t,64**e-1)).padStart(e,"A")}function $(t,e){return e.reduce((e,s,i)=>e+(t[s]?1<<i:0),0)}function M(t,e){return Object.fromEntries(e.map((e,s)=>[e,
(t>>s&1)==1]))}function j(t,e,s){for(const i of s)t[i]||=e[i]}function S([t,e]){const{given:s,share:i,tries:n,hints:o}=e,r=s.slice(0,4095),a=r.length<63?lt[r.length]:`_${_(r.length,2)}`,h=$(e,
ft)+(Math.min(o,7)<<3)
return t+lt[i]+lt[h]+lt[Math.min(n,63)]+a+r}function L([t,e]){return t+lt[$(e,gt)]+lt[Math.min(e.attempts,63)]+_(e.score,3)+_(e.weight,2)+_(e.used,2)}function T(t,e,s){let i=""
for(const t of e)i+=s(t)
return i&&t+i}function E(t){const e=t.time?`@${_(Math.floor(t.time/10),2)}`:""
return lt[$(t,mt)]+e+rt.map(({part:e,sign:s})=>T(s,t[e],String)).join("")+T(":",t.answers,S)+T("!",t.quizzes,L)}function A(t,e){const{place:s}=t
let i=s?`${s.lesson}.${z(Math.min(s.block,64**4-1))}`:""
i+=`;${lt[$(t,pt)]}${z(Math.min(t.xp,64**5-1))}`
i+=`;${z(Math.min(Math.floor(t.time/10),262143))}`
for(const[e,s]of t.lessons)i+=`;${e}${E(s)}`
const n=`S2;${t.attempt.padEnd(4,"A")};${_(e%64**4,4)};`
return`${n}${_(n.length+4+i.length,3)};${i}`}function C(t,e){Object.assign(e,M(q(t[3]),mt))
let s=4
const i=e=>{const i=t.slice(s,s+e)
if(i.length<e||!/^[\w-]+$/.test(i))return""
s+=e
return i}
if(t[s]==="@"){s+=1
e.time=q(i(2))*10}for(const{part:n,sign:o}of rt)if(t[s]===o){s+=1
for(let t=i(2);t;t=i(2))e[n].add(t)}if(t[s]===":"){s+=1
for(let n=i(6);n;n=i(6)){const o=n[5]==="_"?i(2):"",r=q(o||n[5]),a=t.slice(s,s+r)
if(a.length<r||n[5]==="_"&&!o)return
s+=r
const h=q(n[3])
e.answers.set(n.slice(0,2),{given:a,...M(h,ft),hints:h>>3,share:q(n[2]),tries:q(n[4])})}}if(t[s]==="!"){s+=1
for(let t=i(11);t;t=i(11))e.quizzes.set(t.slice(0,2),{...M(q(t[2]),gt),attempts:q(t[3]),score:Math.min(q(t.slice(4,7)),1e4),weight:q(t.slice(7,9)),used:q(t.slice(9))})}}
function O(t){if(typeof t!="string"||t.length>2e5||!t.startsWith("S2;"))return null
const e=t.trim().split(";"),[,s="",i="",n="",o="",r="",a=""]=e
if(!/^[\w-]{4}$/.test(s)||!/^[\w-]{4}$/.test(i))return null
const h=k()
h.attempt=s
const c=dt.exec(o)
c&&(h.place={lesson:c[1],block:q(c[2])})
if(/^[\w-]{1,6}$/.test(r)){Object.assign(h,M(q(r[0]),pt))
h.xp=q(r.slice(1))}/^[\w-]{1,3}$/.test(a)&&(h.time=q(a)*10)
for(const t of e.slice(7))/^[\w-]{4}/.test(t)&&C(t,y(h,t.slice(0,3)))
return{progress:h,sequence:q(i),whole:q(n)===t.trim().length}}function I(){for(const t of globalThis.scormbuildParts?.splice(0)??[])t(wt)}function P(t){return t.match(/../g)??[]}function R(t){const[e,
...s]=t.replace("+","").split("!"),i=["","answered","passed"]
return{own:t.startsWith("+"),marks:h((t,s)=>new Set(P(e.split(rt[s].sign)[1]?.split(/[^\w-]/)[0]??""))),quizzes:new Map(s.map(t=>[t.slice(0,2),{weight:q(t.slice(2,4)),count:q(t.slice(4,6)),required:i[
q(t[6])]??"",questions:P(t.slice(7))}]))}}function D(t,{own:e,marks:s,quizzes:i},n){const o=new Set([...i.values()].flatMap(({questions:t})=>t))
for(const[e,n]of[...rt.map(({part:e})=>[t[e],s[e]]),[t.answers,o],[t.quizzes,i]])for(const t of[...e.keys()])n.has(t)||e.delete(t)
for(const[e,{weight:s,count:n,questions:o}]of i){const i=t.quizzes.get(e)
if(i){i.weight=s
o.filter(e=>t.answers.get(e)?.ever).length<n&&(i.submitted=!1)}}t.own=e
const r=[...i.values()].reduce((t,{count:e})=>t+e,0),a={quizzes:i.size,questions:r,...h(t=>s[t].size)}
e||(t.open=t.complete&&!d(n,t,l(n,t,a)))
const c=[...i].filter(([,t])=>t.required)
t.through=c.length>0&&c.every(([e,s])=>B(t.quizzes.get(e),s.required))}function B(t,e){return Boolean(e==="passed"?t?.passed||t?.closed:t?.attempts)}function N(t){return t.map(t=>({...t,left:
t.left-t.lost}))}function W(t,e,s){try{const i=t[e]
return i&&(typeof i=="object"||typeof i=="function")&&i[s]?i:null}catch{return null}}function V(t,e){try{const s=t[e]
return s&&s!==t?s:null}catch{return null}}function H(t,e,s,i,n){let o=e
for(let e=t;e&&!n.has(e);e=V(e,"parent")){n.set(e,o)
const t=W(e,s,i)
if(t)return{api:t,where:o}
o+=".parent"}return null}function F(t){return[2166136261,2538058380].map(e=>{let s=e
for(let e=0;e<t.length;e+=1)s=Math.imul(s^t.charCodeAt(e),16777619)
s=Math.imul(s^s>>>15,2246822507)
return((s^s>>>13)>>>0).toString(36)}).join("")}function G(t,e){const s=((t-e)%_t+_t)%_t
return s>0&&s<8388608}function U(t,e){t.place??=e.place
t.time=Math.max(t.time,e.time)
t.xp=Math.max(t.xp,e.xp)
t.handedIn||=e.handedIn
t.completed||=e.completed
t.passed||=e.passed
for(const[s,i]of e.lessons){const e=t.lessons.get(s)
if(e){e.read||=i.read
e.complete||=i.complete
c(e,i)
for(const[t,s]of i.answers)(!e.answers.has(t)||s.done&&!e.answers.get(t)?.done)&&e.answers.set(t,s)
for(const[t,s]of i.quizzes)(e.quizzes.get(t)?.attempts??-1)>=s.attempts||e.quizzes.set(t,s)}else t.lessons.set(s,i)}}function K(t){return Array.isArray(t)?t.filter(t=>typeof t?.at=="number"&&
typeof(t.interaction??t.objective)?.id=="string").map(({interaction:t,objective:e,at:s,sure:i,index:n})=>({interaction:t,objective:e,at:s,sure:i,index:Number.isInteger(n)?n:void 0})):[]}
function J(t){try{const e=JSON.parse(t??""),{version:s,attempt:i,sequence:n,saved:o,state:r,confirmed:a,open:h,known:c,messages:l}=e
return s===1&&typeof i=="string"&&typeof r=="string"&&Number.isFinite(n)?{version:s,attempt:i,sequence:n,saved:Number(o)||0,state:r,confirmed:a===!0,open:h===!0,known:Array.isArray(c)?c.map(String):
void 0,messages:K(l)}:null}catch{return null}}function Z(t,e){return Mt.test(t)&&!/suspend_data$/.test(t)&&e!=="incomplete"}function Q(e){const s=t("link",{rel:"stylesheet",href:e})
document.head.append(s)
return new Promise(t=>s.onload=s.onerror=t)}function X(t){const e=Math.max(0,Math.round(t/10)),s=Math.floor(e/36e4),i=Math.floor(e%36e4/6e3),n=e%6e3/100,o=`${s?`${s}H`:""}${i?`${i}M`:""}`
return`PT${o}${n||!o?`${Y(n)}S`:""}`}function Y(t){return String(Math.round(t*100)/100)}function tt(t,e,s){const i=String(Math.round(s*1e4)/1e4)
t.held.has(e)||t.original.set(e,t.get(e))
const n=t.original.get(e)===i&&t.held.has(e)
return t.set(e,n?`${i}${i.includes(".")?"":"."}0`:i)}function et(t,e){return t.startsWith("{")?`{lang=${e}} `:""}function st(t,e){const s=t.replace(/\s+/g," ").trim(),i=et(s,e),n=250-i.length
return i+(s.length<=n?s:`${s.slice(0,n-1).replace(/[\ud800-\udbff]$/,"")}…`)}function it(t,e){const s=t.replace(/\s+/g," ").replaceAll("[,]","[ , ]").trim()
return et(s,e)+s}function nt({ids:t=[],pairs:e,texts:s,number:i,range:n},o){return e?e.map(([t,e])=>`${t.id}[.]${e.id}`).join("[,]"):s?s.map(([t=""])=>it(t,o)).join("[,]"):i??(n?n.join("[:]"):
t.map(({id:t})=>t).join("[,]"))}function ot({right:t,type:e,caseMatters:s,language:i}){if(!t)return[]
if(!t.texts)return[nt(t,i)]
const{texts:n}=t,o=n.map(([t=""])=>t),r=n.flatMap((t,e)=>t.slice(1).map(t=>o.map((s,i)=>i===e?t:s))),a=s&&e!=="numeric"?"{case_matters=true}":""
return[o,...r].slice(0,5).map(t=>a+t.map(t=>it(t,i)).join("[,]"))}var rt=[{part:"cards",sign:".",shown:".card",open:".card:not(.seen) .turn"},{part:"steps",sign:"*",shown:".step",open:
".step:not(.ticked) input"}],at={},ht=new Intl.NumberFormat("en"),ct=new Intl.PluralRules("en"),lt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",dt=
/^([A-Za-z]\w{0,63})\.([\w-]{0,4})$/,ut=/[A-Za-z0-9.,:?!()/+=*%]/,pt=["handedIn","completed","passed"],mt=["read","complete","own","through","open"],ft=["done","ever","paid"],gt=["submitted","passed",
"closed","untimed","started"],wt={all:s,announce:t=>{const s=e("sb-announce")
s.textContent=""
setTimeout(()=>{s.textContent=t},60)},ask:a,element:t,focus:r,isComplete:u,one:i,say:f,courseRule:b,levelOf:({levels:t},e)=>{const s=t.filter(([,t])=>e>=t).length
if(!t.length)return""
const i=t[s]
return[s?f("level",{n:s,name:t[s-1][0]}):"",i?f("next_level",{n:i[1]-e,name:i[0]}):""].filter(Boolean).join(" · ")},encodeText:t=>{let e=""
for(let s=0;s<t.length;s+=1){const i=t.charCodeAt(s)
t[s]===" "?e+="_":ut.test(t[s])?e+=t[s]:e+=i<4096?`~${_(i,2)}`:`-${_(i,3)}`}return e},decodeText:t=>t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,s)=>t==="_"?" ":e||s?String.fromCharCode(q(e??s)):
""),PART:"|",controls:{},mounts:[]},vt=class{constructor(t,e){this.form=t
this.quiz=e
this.context=e.context
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.text=t.dataset.text??""
this.spec=JSON.parse(t.dataset.spec??"{}")
this.points=this.spec.points
this.control=wt.controls[this.spec.part??"choice"](this)
this.button=i(t,".check")
this.verdict=i(t,".verdict")
this.seen=0
this.touched=0
this.incomplete=!1
this.said=""
t.addEventListener("submit",t=>{t.preventDefault()
this.quiz.atEnd||this.submit()})
for(const e of["input","change"])t.addEventListener(e,()=>this.edited())
this.hints=wt.hints?.(this)}get answer(){return this.context.record().answers.get(this.key)}get begun(){return Boolean(this.answer&&(this.answer.ever||this.answer.given))}get made(){const{answers:t}=
this.context.record(),e=t.get(this.key)??{given:"",done:!1,ever:!1,paid:!1,share:0,tries:0,hints:0}
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
r(this.control.inputs()[0])
return}const e=document.activeElement
r(this.button)
this.markNow()
this.quiz.answered()
!this.answer?.done&&this.form.contains(e)&&r(e)}markNow(){const{made:t,control:e,spec:s}=this
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
this.context.answered({id:this.id,...wt.inWords?.(s,this.spec)??s,share:this.points?t:null,points:this.points,latency:Math.max(0,Math.round(e-this.seen)),at:Date.now(),description:this.text,objective:
this.quiz.id,language:this.context.language})}showProblem(e){this.verdict.replaceChildren(t("p",{class:"problem"},e))
this.incomplete=!0
const s=this.control.inputs(),i=s.filter(t=>/radio|box/.test(t.type)?!t.closest("fieldset")?.querySelector(":checked"):!t.value.trim())
for(const t of s)t.setAttribute("aria-describedby",this.verdict.id)
for(const t of i.length?i:s)t.type!=="button"&&t.closest(t.type==="radio"?"fieldset":"*")?.setAttribute("aria-invalid","true")
r(i[0]??s[0])}clearProblem(){if(this.incomplete){this.incomplete=!1
for(const t of s(this.form,"[aria-invalid]"))t.removeAttribute("aria-invalid")
for(const t of this.control.inputs())t.removeAttribute("aria-describedby")
this.verdict.replaceChildren()}}goTo(t="center"){o(this.form,t,this.control.inputs()[0])}reopen(){const{made:t}=this
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
i?this.button.textContent=f(o?"checked":"sent"):s.pending||(this.button.textContent=f(o?"check":"send"))
this.hints?.show()
const r=i&&this.points>0
s.show(t?.given??"",r,n)
e.classList.remove("is-right","is-partly","is-wrong")
i||this.said?this.showVerdict(t?.given??"",i,n):this.incomplete||this.verdict.replaceChildren()}showVerdict(e,s,i){const n=e?this.control.mark(e):0,o=n===1?"right":n>0&&this.points?"partly":"wrong"
this.points&&this.form.classList.add(`is-${o}`)
const r=[t("p",{class:"word"},f(this.points?o:e?"recorded":"not_answered"))]
this.points&&(n<1||this.answer?.hints)&&s&&this.share>0&&r.push(t("p",{},f("points_earned",{earned:Math.round(this.points*this.share*100)/100,total:this.points})))
s||r.push(t("p",{},f("attempts_left",{n:(this.spec.tries??1)-(this.answer?.tries??0)})))
const a=this.control.feedback(e,s&&i&&this.points>0),h=this.form.querySelector(".explanation")
h?.hidden&&s&&(i||!this.points)&&a.push(h)
this.verdict.replaceChildren(...r,...a.map(e=>t("div",{class:"said"},...[...e.childNodes].map(t=>t.cloneNode(!0)))))}},bt=1e4,kt=class{constructor(t,e){this.section=t
this.context=e
this.key=t.dataset.key??""
this.id=t.dataset.id??""
this.options=JSON.parse(t.dataset.options??"{}")
this.questions=s(t,".question").map(t=>new vt(t,this))
this.active=this.questions
this.retryButton=i(t,".retry")
this.retryButton.addEventListener("click",()=>{this.retry()})
this.handIn=this.atEnd?wt.handIn?.(this):void 0
t.addEventListener("scormbuild:retry",()=>{this.retry()})
this.time=this.options.minutes?wt.limitTime?.(this):void 0
e.onRestore(()=>this.restore())}get record(){return this.context.record().quizzes.get(this.key)}makeRecord(){const{quizzes:t}=this.context.record(),e=this.record??{submitted:!1,passed:!1,closed:!1,
untimed:!1,started:!1,attempts:0,score:0,weight:0,used:0}
e.weight=this.options.weight??0
t.set(this.key,e)
return e}get atEnd(){return Boolean(this.options.end||this.options.minutes)}opens(){for(const t of this.questions)t.seen=this.context.active}get seed(){const{attempts:t=0,submitted:e=!1}=
this.record??{},s=e&&this.questions.filter(t=>t.answer?.done).length>=this.count
return`${this.context.session.progress.attempt}${this.key}${t-Number(s)}`}restore(){this.record&&(this.record.weight=this.options.weight??0)
this.arrange()
for(const t of this.questions)t.restore()
this.show()}arrange(){wt.arrangeByChance?.(this)}get count(){return this.options.draw?Math.min(this.options.draw,this.questions.length):this.questions.length}get total(){return this.active.reduce((t,
e)=>t+e.points,0)}get earned(){return this.active.reduce((t,e)=>t+e.points*e.share,0)}get finished(){return this.active.every(t=>t.answer?.done)}get mayGoOn(){return B(this.record,
this.options.required??"")}goTo(){const t=this.active.find(t=>!t.answer?.done)
if(t&&!t.form.closest("[hidden]"))t.goTo()
else{const t=this.section.querySelector("button:not([hidden], [hidden] *)")
o(t??this.section,"center",t)}}answered(){this.finished&&this.mark()
this.show()
this.context.changed()}mark(){const{total:t}=this,e=t?Math.round(this.earned/t*bt):bt,s=this.makeRecord(),{last:i}=this.context.session.course
!s.submitted&&s.attempts||(s.attempts+=1)
s.score=i?e:Math.max(s.score,e)
s.submitted=!0
s.passed||=e>=this.options.pass*100
s.closed=e>=bt||s.score>=bt||Boolean(this.options.attempts)&&s.attempts>=(this.options.attempts??0)
this.report()}finishedByUpdate(){if(this.atEnd||this.record?.submitted||!this.finished)return!1
this.mark()
this.show()
return!0}report(){const{record:t}=this
t&&this.context.objective({id:this.id,description:`${this.context.title}: ${f("quiz")}`,score:this.options.weight?t.score/100:void 0,success:this.options.weight?t.passed?"passed":t.closed?"failed":
"unknown":"unknown",completion:t.passed||t.closed?"completed":"incomplete",language:this.context.language})}show(){const{record:t,finished:e}=this,s=i(this.section,".quiz-result"),n=
Boolean(t?.submitted&&e)
this.retryButton.hidden=!(n&&!t?.closed)
this.handIn?.show()
this.time?.show()
this.section.classList.toggle("passed",Boolean(t?.passed))
this.section.classList.toggle("settled",n)
if(!t||!n||!this.total){s.textContent=""
return}const{earned:o,total:r}=this,a=Math.round(o/r*100),h=[f("quiz_score",{earned:Math.round(o*100)/100,total:r,percent:a,n:r})]
this.options.pass&&h.push(t.passed?f("quiz_passed"):f("quiz_failed",{pass:this.options.pass}))
!t.closed&&this.options.attempts?h.push(f("attempts_left",{n:this.options.attempts-t.attempts})):t.closed&&!t.passed&&h.push(f("no_attempts_left"))
s.textContent=h.join(" ")}isLast(t){return this.options.attempts===t+1}async retry(){this.record?.submitted&&!this.record.closed&&this.finished&&(this.isLast(this.record.attempts)&&
!await a(f("last_attempt"),f("last_attempt_note"),f("go_back"),f("try_again"))||this.begin(this.record))}begin(t){const e=this.options.retryWrong?this.active.filter(t=>!t.points||t.share===1):[]
for(const t of this.active)e.includes(t)||t.reopen()
Object.assign(t,{started:!1,used:0})
this.drawAnew()
for(const t of this.questions)t.restore()
this.show()
const s=this.active.find(t=>!t.answer?.done)??this.active[0]
this.time?this.goTo():s.goTo("start")
this.context.changed()}drawAnew(){if(this.options.draw&&!this.options.retryWrong){for(const t of this.active)t.forget()
this.arrange()
for(const t of this.active)t.count()}else this.arrange()}},yt=class{constructor(e,i,n,o){this.article=e
this.session=i
this.onProgress=n
this.onEnd=o
this.id=e.dataset.lesson??""
this.key=e.dataset.key??""
this.title=e.dataset.title??""
this.xp=Number(e.dataset.xp??0)
this.language=i.course.language
this.number=Number(e.dataset.number??1)
this.ownRule=e.dataset.rule?JSON.parse(e.dataset.rule):null
this.quizzes=[]
this.restorers=[]
this.active=0
this.gate=null
this.totals={...h((t,i)=>s(e,rt[i].shown).length),questions:0,quizzes:s(e,".quiz").length}
for(const i of s(e,"a.external, a.download")){const e=f(i.classList.contains("external")?"new_tab":"download")
i.append(t("span",{class:"unseen"},` ${e}`))
i.setAttribute("rel","noopener")}for(const t of wt.mounts)t(e,this)
this.quizzes=((t,e)=>s(t,".quiz").map(t=>new kt(t,e)))(e,this)
this.totals.questions=this.quizzes.reduce((t,e)=>t+e.count,0)
this.restore()
this.watch()}record(){return y(this.session.progress,this.key)}onRestore(t){this.restorers.push(t)}forgetWhatVanished(){const t=this.session.progress.lessons.get(this.key)
if(!t)return
const e=t=>new Set(s(this.article,t).map(t=>t.dataset.key??""))
D(t,{own:this.ownRule!==null,marks:h((t,s)=>e(rt[s].shown)),quizzes:new Map(this.quizzes.map(({key:t,options:e,count:s,questions:i})=>[t,{weight:e.weight??0,count:s,required:e.required??"",questions:
i.map(t=>t.key)}]))},this.rule)
this.ownRule&&(t.open=t.complete&&!this.isDone)}earn(t,e=""){this.session.progress.xp+=t
this.session.earned.set(this.key+e,t)}restore(){this.forgetWhatVanished()
for(const t of this.restorers)t()
this.quizzes.map(t=>t.finishedByUpdate()).includes(!0)&&this.changed()
this.applyGates()
this.showTodo()}applyGates(){const t=this.record()
t.own=this.ownRule!==null
const e=this.quizzes.filter(({section:t})=>t.closest(".behind-gate"))
this.gate=wt.gates?.closedIn(this)??null
for(const t of e)t.section.closest(".behind-gate")||t.opens()
t.through=!this.gate&&this.quizzes.some(t=>t.options.required)}answered(t){this.session.answered(t)}objective(t){this.session.objective(t)}changed(){const t=this.record()
this.applyGates()
if(this.isDone){t.complete||this.earn(this.xp)
Object.assign(t,{complete:!0,open:!1})}else t.open=t.complete
this.report()
this.session.changed()
this.showTodo()
this.onProgress()}report(){const t=this.record(),e=this.quizzes.reduce((t,e)=>t+(e.options.weight??0),0),s=this.quizzes.map(t=>t.record),i=e>0&&s.every(t=>t?.submitted),n=s.reduce((t,e)=>t+(e?
e.score*e.weight:0),0)
this.session.objective({id:this.id,description:this.title,score:i?Math.round(n/e)/100:void 0,success:i&&s.every(t=>t?.passed)?"passed":"unknown",completion:t.complete?"completed":"incomplete",
language:this.language})}get rule(){return this.ownRule??this.session.course.rule}parts(){return l(this.rule,this.record(),this.totals,this.ownRule?this.session.progress.xp:void 0)}
get isDone(){return d(this.rule,this.record(),this.parts())}todo(){return u(this.record())&&this.rule.any?[]:N(this.parts()).filter(({left:t})=>t>0)}showTodo(){const e=i(this.article,"[data-todo]")
i(this.article,".next").hidden=Boolean(this.gate)
if(this.gate){const s=t("button",{type:"button",class:"link"},f(this.gate.options.required==="passed"?"go_on_passed":"go_on_answered"))
s.addEventListener("click",()=>this.gate?.goTo())
e.replaceChildren(t("p",{class:"gate"},s))
return}const s=this.todo().filter(({part:t})=>t!=="pages"),n=this.ownRule&&g(this.ownRule,N(this.parts()),f(this.ownRule.any?"lesson_rule_any":"lesson_rule_all"),[],"lesson_rule_pages"),o=n?[n]:
this.session.course.single?[b(this.session)]:[]
if(!s.length){e.replaceChildren(...o,u(this.record())?t("p",{class:"all-done"},f("todo_nothing")):"")
return}const r=s.map(({part:e,left:s})=>{const i=f(`todo_${e}`,{n:s})
if(e==="minutes"||e==="xp")return t("li",{},i)
const n=t("button",{type:"button",class:"link"},i)
n.addEventListener("click",()=>this.goToOpen(e))
return t("li",{},n)})
e.replaceChildren(...o,t("p",{},f("todo")),t("ul",{},...r))}goToOpen(t){if(t==="questions"||t==="quizzes"){const e=this.quizzes.find(e=>t==="quizzes"?!e.record?.passed:e.active.some(t=>
!t.answer?.ever))
e?.goTo()
return}const e=this.article.querySelector(rt.find(e=>e.part===t)?.open??".end")
e&&o(e)}watch(){let t=0
new IntersectionObserver(e=>{clearTimeout(t)
if(e.at(-1)?.isIntersecting){this.onEnd()
t=window.setTimeout(()=>this.article.isConnected&&this.markRead(),1e3)}}).observe(i(this.article,".end"))
i(this.article,".next").addEventListener("click",()=>this.markRead())}spent(t){this.active+=t*1e3
if(!this.ownRule?.parts.includes("minutes"))return
const e=this.record()
e.time+=t
!u(e)&&this.isDone?this.changed():Math.floor(e.time)%60==0&&this.showTodo()}markRead(){if(!this.record().read&&!this.gate){this.record().read=!0
this.changed()}}get textBlocks(){return[...i(this.article,".text").children]}keepPlace(){const t=this.textBlocks
let e=t.findIndex(t=>t.getBoundingClientRect().bottom>80);(e<0||t[e].classList.contains("behind-gate"))&&(e=t.length-1)
const{progress:s}=this.session
if(s.place?.lesson!==this.id||s.place.block!==e){s.place={lesson:this.id,block:Math.max(e,0)}
this.session.moved()}}goToBlock(t){const e=this.textBlocks[t]
if(!e||t===0)return!1
o(e,"start")
return!0}},xt=["pointerdown","pointermove","keydown","scroll","touchstart","wheel"],zt=class{constructor(t,e,s=Date.now){this.onTime=t
this.onWake=e
this.clock=s
this.last=s()
this.used=s()
this.total=0}start(){const t=()=>this.use()
for(const e of[...xt,"timeupdate"])document.addEventListener(e,t,{capture:!0,passive:!0})
setInterval(()=>this.catchUp(),1e3)}catchUp(){this.tick(document.visibilityState!=="hidden")}use(){this.used=this.clock()}tick(t){const e=this.clock(),s=e-this.last
this.last=e
if(t&&s>0&&e-this.used<12e4){const t=Math.min(s,s>5e3?1e3:5e3)
this.total+=t
this.onTime(t/1e3)}s>3e5&&this.onWake()}},qt="scormbuild:",_t=64**4,$t=class{constructor(t,e=()=>localStorage){this.prefix=`${qt}${t}:`
this.key=""
this.vault=null
this.trouble=""
this.storage=null
try{const t=e()
t.getItem(qt)
this.storage=t}catch{this.trouble="none"}}get possible(){return this.storage!==null||Boolean(this.vault?.works)}keys(){const{storage:t,vault:e}=this,s=Array.from({length:t?.length??0},(e,s)=>
t?.key(s)??"")
return[...new Set([...s,...e?.texts.keys()??[]])].filter(t=>t.startsWith(qt)&&!t.endsWith(":open"))}belongTo(t){this.key=t?this.prefix+F(this.prefix+t):""}mayHelp(t){return this.keys().some(e=>
e.startsWith(this.prefix)&&(t||J(this.get(e))?.confirmed===!1))}get keeps(){return this.key!==""&&this.trouble===""}read(){return this.key?J(this.get(this.key)):null}readLate(){return this.key?
J(this.vault?.texts.get(this.key)??null):null}write(t){if(!this.key)return!1
const e=JSON.stringify(t)
this.vault?.put(this.key,e)
const s=this.store(e)
this.trouble=this.vault?.works?"":s
return this.trouble===""}store(t){for(;;)try{this.storage?.setItem(this.key,t)
return this.storage?"":"none"}catch{const t=this.byAge().find(({key:t})=>t!==this.key&&this.stored(t)!==null)
if(!t){this.unstore(this.key)
return"full"}this.unstore(t.key)}}sweep(t=Date.now()){for(const{key:e,saved:s}of this.byAge())t-s<2592e6||this.drop(e)}byAge(){return this.keys().map(t=>({key:t,saved:J(this.get(t))?.saved??0}
)).sort((t,e)=>t.saved-e.saved)}get(t){return((t,e)=>{const[s,i]=[J(t),J(e)]
return s&&i?(s.attempt===i.attempt?G(i.sequence,s.sequence):i.saved>s.saved)?e:t:s?t:e})(this.stored(t),this.vault?.texts.get(t)??null)}stored(t){try{return this.storage?.getItem(t)??null}
catch{return null}}drop(t){this.vault?.drop(t)
this.unstore(t)}unstore(t){try{this.storage?.removeItem(t)}catch{}}},Mt=/^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,jt=
/^\s*<(!doctype|html)/i,St=class{constructor(t,e){this.api=t
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
return s===null||jt.test(s)?null:s||e?s:["0","","401","402","403"].includes(this.call("lastError"))?"":null}set(t,e){const s=String(e)
if(this.held.get(t)===s)return!0
if(this.call("set",t,s)!=="true"){console.warn(`${this.standard.methods.set} refused`,t,s,this.call("lastError"))
if(!Mt.test(t))return!1
t.endsWith("status")&&this.keepsResult(this.get(t),s)?this.locked=!0:this.refused.add(t)
return!1}this.refused.delete(t)
t===this.standard.elements.suspendData&&this.remember(this.held.get(t)??"")
this.held.set(t,s)
this.unsaved.delete(t)
this.unsaved.set(t,s)
return!0}remember(t){t&&this.earlier.add(F(t))}keepsResult(t,e){return/^(passed|completed)$/.test(t)||t==="failed"&&e!=="passed"}commit(t=()=>navigator.onLine){const e=this.call("commit","")==="true"
this.failed=!e||!t()
e||this.call("lastError")
if(this.failed){for(const[t,e]of this.unsaved)Z(t,e)&&this.standard.forgets&&this.doubtful.set(t,e)
return!1}for(const[t,e]of this.doubtful)this.held.get(t)!==e&&this.doubtful.delete(t)
this.unsaved.clear()
return this.refused.size===0}repeat(){for(const[t,e]of this.unsaved)this.call("set",t,e)}keptOf(t){const e=this.held.get(t),s=e===void 0?"":this.get(t)
if(this.lags||s===""||s===e)return-1
this.lags=this.earlier.has(F(s))
return this.lags?-1:e?.startsWith(s)?s.length:0}},Lt=class{constructor(t,e,s){this.name=`scormbuild:${t}:open`
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
this.mark()===this.id&&this.storage?.removeItem(this.name)}},Tt=class{constructor(t){this.standard=t
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
this.left=this.left.filter(t)}this.waiting.push({interaction:t,objective:e,at:-1,tries:0})}messages(){return[...this.given,...this.waiting,...this.left.slice(-100)].map(({interaction:t,objective:e,at:
s,sure:i,index:n,before:o})=>({interaction:t,objective:e,at:s,sure:i,index:s===-1?o:n}))}settle(t){this.doubted=!t
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
this.waiting=[...e,...this.waiting.filter(({objective:t})=>t)]}restore(t,e,s,i=!1){for(const n of e){const{interaction:e,at:o,index:r}=n,a=e&&r!==void 0&&!i&&this.knowsCount(t,"interactions");(i?
!n.sure:a?r>=this.counts.interactions:s===void 0||o===-1||G(o,s))?this.add(n):a&&this.given.push({...n,sure:!0})}}write(t,e){const s=this.waiting.length,{given:i}=this
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
const h=this.standard.objective(t,r,e)
if(o===void 0&&t.held.has(a)){s.set(e.id,r)
this.placed.add(e.id)
i.objectives+=1
this.asked=i.objectives}return h}},Et=6e5,At=[2e3,5e3,15e3,3e4,6e4],Ct=class{constructor(t,e,s){this.standard=t
this.course=e
this.listener=s
this.progress=k()
this.progress.attempt=((t=Math.random)=>Array.from({length:4},()=>lt[Math.floor(t()*64)]).join(""))()
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
this.outbox=new Tt(t)
this.journal=new $t(e.id)
this.held=null
this.broken=!1
this.entry=null
this.learnerKnown=!1
this.confirmed=!1
this.state=""
this.cutAt=0
this.onePage=new Lt(e.id,this.journal.storage,t=>{t||this.end()
this.surrender()})
this.activity=new zt(t=>this.spend(t),()=>this.commit())}search(){const{window:t}=globalThis,e=Date.now()+8e3
this.stopped=!1
const s=()=>{if(this.stopped)return
const i=((t,e,s)=>{const i=new Map,n=H(t,"window",e,s,i)
if(n)return n
for(const[t,n]of i){const o=V(t,"opener"),r=o&&H(o,`${n}.opener`,e,s,i)
if(r)return r}return null})(t,this.standard.apiName,this.standard.methods.initialize)
if(i)this.takeOver(i)
else if(Date.now()<e&&(t=>V(t,"parent")!==null||V(t,"opener")!==null)(t)){this.saveState||this.show("searching")
setTimeout(s,100)}else this.show("standalone")}
s()}start(){const{window:t}=globalThis
this.search()
t.addEventListener("pagehide",()=>this.end())
document.addEventListener("visibilitychange",()=>{document.visibilityState==="hidden"&&this.dirty&&navigator.onLine&&this.commit()})
this.activity.start()
t.addEventListener("online",()=>this.commit())
t.addEventListener("offline",()=>this.records&&this.show("not_saved"))}async takeOver({api:t,where:e}){this.where=e
const s=this.onePage.takeOver()
if(s){this.show("opening")
await s}this.stopped||this.connect(t)}connect(t){const e=new St(t,this.standard)
if(e.call("initialize","")==="true"||e.call("lastError")===this.standard.alreadyInitialized&&e.get(this.standard.elements.status)!==""&&e.call("lastError")==="0"){this.link=e
e.set(this.standard.elements.exit,"suspend")
this.resume(e,0)}else this.show("never_saved")}resume(t,e){if(this.ended)return
const s=this.standard.launch(t)
if(!s.readable||s.suspendData===null){this.show("not_saved")
setTimeout(()=>this.resume(t,e+1),At[Math.min(e,At.length-1)])
return}this.launch=s
s.passAtOnce=this.course.passAtOnce
t.remember(s.suspendData)
const i=x(this.progress),n=this.progress.place!==null,o=O(s.suspendData)
this.held=o
this.broken=!o&&(s.silent||!s.notAttempted)&&s.suspendData.trim()!==""
s.achieved&&(this.scoreHeld=Number.parseFloat(t.get(this.standard.elements.score))||0)
s.silent&&(o||this.broken)&&this.remindOf(s,o?.progress)
this.confirmed=o!==null
const r=s.mode==="normal"?this.recall(t):null,a=r??o
if(a){((t,e,s=new Map,i=!1)=>{t.attempt=e.attempt||t.attempt
t.place??=e.place
j(t,e,pt)
t.time+=e.time
t.xp+=e.xp
for(const[n,o]of e.lessons){o.complete&&(t.xp-=s.get(n)??0)
for(const[e,{paid:i}]of o.answers)i&&(t.xp-=s.get(n+e)??0)
const e=y(t,n)
j(e,o,mt)
e.time+=o.time
c(e,o)
for(const[t,s]of o.answers){const i=e.answers.get(t)
i?.done||!s.done&&i?.given?j(i,s,["ever","paid"]):e.answers.set(t,s)}for(const[t,s]of o.quizzes){const n=e.quizzes.get(t)
if(n){j(n,s,["submitted","passed","closed"])
i&&n.attempts||(n.score=Math.max(n.score,s.score))
n.attempts+=s.attempts}else e.quizzes.set(t,s)}}})(this.progress,a.progress,this.earned,this.course.last)
this.sequence=a.sequence}this.standard.begin(t,s)
this.show(s.mode==="normal"?"":"review_mode")
this.progress.completed||=s.completed
this.progress.passed||=s.passed===!0
a&&this.listener.onResume(n,r!==null)
if(i||r||a&&this.lacksResult(s))this.changed()
else{!a&&this.records&&t.set(this.standard.elements.suspendData,A(this.progress,++this.sequence))
this.settle(t.commit())}}remindOf(t,e){t.notAttempted=!1
if(!e)return
const{report:s}=m(e,this.course,t.pass)
this.scoreHeld=s.score??(e.completed||e.passed?100:0)
t.completed=e.completed||s.completion==="completed"&&s.success!=="failed"
t.passed=e.passed||s.success==="passed"&&s.completion==="completed"
t.achieved=t.completed||t.passed}lacksResult({mode:t,credit:e,completed:s,status:i}){return t==="normal"&&e&&!s&&i!=="failed"&&this.standing().report.completion==="completed"}recall(t){const{journal:
e,held:s,broken:i}=this
e.sweep()
if(!e.mayHelp(s!==null||i))return null
this.identify(t)
this.entry=e.read()
const n=this.entry&&this.bringBack(t,this.entry)
this.entry&&!n&&!i&&Date.now()-this.entry.saved>Et&&e.drop(e.key)
return n}bringBack(t,e){const{held:s,broken:i}=this,n=((t,e,s)=>Boolean(e&&t.open&&t.known&&t.attempt===e.progress.attempt&&!t.known.includes(F(s))))(e,s,this.launch?.suspendData??""),o=i||n||((t,e)=>
e?t.attempt!==e.progress.attempt?!t.confirmed&&!x(e.progress):t.attempt===e.progress.attempt&&(G(t.sequence,e.sequence)||!e.whole):!t.confirmed)(e,s)?O(e.state):null,r=i?e.messages.filter(({sure:t})=>
!t):e.messages;(o||s&&e.attempt===s.progress.attempt)&&this.outbox.restore(t,r,s?.sequence,n)
if(!o||!s)return o
const[a,h]=G(s.sequence,o.sequence)?[s,o]:[o,s];(n||a===s)&&U(a.progress,h.progress)
return a}async useVault(t){this.journal.vault=t
await t.read()
this.journal.sweep()
this.bringBackLate()
t.release()
this.journal.key&&this.state&&this.link&&this.records&&this.journalize(this.link,this.dirty)}bringBackLate(){const{link:t,launch:e,held:s,broken:i,entry:n,journal:o,progress:r}=this
if(!t||e?.mode!=="normal"||!this.open||!o.mayHelp(s!==null||i))return
this.identify(t)
const a=o.readLate()
if(!a||n?.attempt===a.attempt&&!G(a.sequence,n.sequence))return
const h=this.bringBack(t,a)
if(h){this.dirty?U(r,h.progress):Object.assign(r,h.progress)
r.attempt=h.progress.attempt
G(h.sequence,this.sequence)&&(this.sequence=h.sequence)
this.listener.onResume(!0,!0)}h||this.outbox.waiting.length?this.changed():!i&&Date.now()-a.saved>Et&&o.vault?.drop(o.key)}identify(t){if(this.learnerKnown||this.ended||!this.journal.possible)return
const e=t.read(this.standard.elements.learnerId,!0)
this.learnerKnown=e!==null
this.journal.belongTo(e??"")}spend(t){if(this.ended)return
const{progress:e}=this,s=e.time
e.time+=t
const i=t=>Math.floor(e.time/t)>Math.floor(s/t),n=i(60)
this.dirty||=i(10)
this.listener.onTime?.(t,n)
n&&(this.course.rule.parts.includes("minutes")?this.changed():this.moved())}get records(){return this.launch?.mode==="normal"&&!this.ended}standing(){return m(this.progress,this.course,
this.launch?.pass)}changed(){this.dirty=!0
if(!this.link||!this.open)return
const{slow:t}=this.link
t?this.keep():this.write()
this.show("saving")
this.commitIn(t?2e3:400)}moved(){this.dirty=!0
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
return!this.ended}keep(){clearTimeout(this.keeping)
this.keeping=void 0
if(!this.link||!this.records)return
this.sequence+=1
const{report:t}=this.standing(),e=this.launch?.credit&&t.completion==="completed"&&t.success!=="failed"
this.progress.completed||=Boolean(e)
this.progress.passed||=Boolean(e&&t.success==="passed")
this.state=A(this.progress,this.sequence)
this.journalize(this.link)}journalize(t,e=!0){this.identify(t)
const{sequence:s,state:i,confirmed:n,progress:o,outbox:r}=this,a=this.launch?.credit?r.messages():[],h=t.held.get(this.standard.elements.suspendData)??"",c=[...this.entry?.known??[],...t.earlier,F(h),
F(i)].slice(-30)
this.journal.write({version:1,attempt:o.attempt,sequence:s,saved:Date.now(),state:i,confirmed:n,open:e,known:c,messages:a})}get shaky(){return this.standard.forgets&&(!this.link||this.link.failed||
!navigator.onLine)}write(){const{link:t,launch:e}=this
if(!t||!e||!this.records)return
const s=this.writeState(t)
if(e.credit&&!this.shaky){this.writeAnswers(t,s)
this.standard.forgets||this.writeResult(t,e)}}get unsettled(){const{link:t,outbox:e,cutAt:s}=this
return Boolean(t?.failed||t?.refused.size||s||e.waiting.length)}writeRest(t,e,s){if(e.credit){this.writeAnswers(t,s)
this.writeResult(t,e)}}writeState(t){const{standard:e,progress:s}=this
this.keep()
const{suspendData:i,sessionTime:n}=e.elements,o=t.set(i,this.state)
o||t.held.delete(n)
const r=t.set(n,e.duration(this.activity.total))||o
s.place&&t.set(e.elements.location,`${s.place.lesson}.${s.place.block}`)
return r}writeAnswers(t,e){e&&this.outbox.write(t,this.sequence)&&this.journalize(t)}writeResult(t,e){const{standard:s}=this
if(e.achieved&&e.passed===void 0){const i=t.get(s.elements.success)
e.passed=i==="passed"
e.achieved=i!=="failed"}const{report:i}=this.standing(),{last:n,pass:o}=this.course,r=i.success==="failed"&&(e.passed||e.achieved&&p(this.course)),a=e.pass??o,h=n?this.scoreHeld<a?0:a:this.scoreHeld,
c=e.achieved&&(!n&&r||(i.score??0)<h),{score:l,success:d}=i
s.report(t,{...i,score:c?void 0:l,success:r?"unknown":d},e)
this.scoreHeld=Number(t.held.get(s.elements.score)??this.scoreHeld)
i.completion==="completed"&&i.success!=="failed"&&(e.achieved=!0)}commit(){clearTimeout(this.timer)
this.timer=void 0
this.due=1/0
this.link&&this.launch&&this.open&&this.settle(this.save(this.link,this.launch))}save(t,e){const{forgets:s}=this.standard
this.write()
t.failed&&!s&&t.repeat()
if(!this.stored(t))return!1
if(!s||!e.credit)return!0
this.conclude(!0)
this.writeRest(t,e,!0)
return t.unsaved.size?this.stored(t):!t.refused.size}stored(t){return t.commit()&&this.verify(t)}get unsaved(){return this.saveState==="not_saved"||this.saveState==="state_cut"}verify(t){const e=
t.keptOf(this.standard.elements.suspendData)
this.cutAt=Math.max(e,0)
return e<0}conclude(t){const e=!this.link?.failed,s=this.outbox.doubted===e||t
this.outbox.settle(e)
this.confirmed||=t
s&&this.state&&this.link&&this.records&&this.journalize(this.link,!t)}settle(t){this.conclude(t)
if(t){this.retries=0
this.dirty=!1
this.records&&this.sequence>1&&this.show(this.link?.doubtful.size?"result_unsure":"saved")
this.launch?.credit&&this.outbox.waiting.length&&this.commitIn(this.outbox.pause(At))}else if(this.records){this.show(this.cutAt?"state_cut":"not_saved")
this.commitIn(At[Math.min(this.retries,At.length-1)])
this.retries+=1}}answered(t){for(const e of this.standard.parts(t))this.outbox.add({interaction:e})}objective(t){this.outbox.add({objective:t})}end(t=!1){this.stopped=!0
this.onePage.taken&&this.surrender()
this.onePage.leave()
if(this.ended)return this.saved
if(!this.link)return!(["never_saved","searching"].includes(this.saveState)||this.saveState==="opening"&&x(this.progress))
const{link:e,launch:s,standard:i}=this
let n=s!==null||!x(this.progress)
if(s&&this.records){if(t&&this.dirty&&navigator.onLine&&!this.shaky){this.dirty=!this.save(e,s)
this.conclude(!this.dirty)}if(this.dirty||this.unsettled){this.writeRest(e,s,this.writeState(e))
e.failed&&!i.forgets&&e.repeat()}else e.set(i.elements.sessionTime,i.duration(this.activity.total))
n=!e.refused.size&&!e.doubtful.size&&!this.cutAt&&navigator.onLine}e.set(i.elements.exit,"suspend")
t&&i.leave(e)
clearTimeout(this.timer)
const{records:o}=this
this.ended=!0
const r=e.call("terminate","")==="true"
this.saved=n&&(r||!o)
this.saved&&o&&this.state&&this.journal.key&&this.journalize(e,!1)
return this.saved}show(t){this.saveState=t
this.listener.onSave(t)}},Ot="#=diagnosis",It=class{constructor(t,e){this.course=e
this.session=new Ct(t,e,{onSave:t=>this.showSaving(t),onResume:(t,e)=>{this.resume(t)
e&&this.tell(f("brought_back"))},onTime:(t,e)=>{this.current?.spent(t)
if(e){this.showProgress()
this.current?.showTodo()}},onTaken:()=>this.showClosed("taken_over","")})
this.news=""
this.extrasLoaded=void 0
this.notice=""
this.extras=null
this.lessons=new Map
this.loading=new Map
this.articles=new Map
this.current=null
this.outlineShown=0
this.opened=!1
this.parts=e.single?Promise.resolve(!0):null
this.ready=!1
this.wanted=""
this.keysLoaded=null
this.closed=!1
this.lost=!1
this.asking=!1}start(){Object.assign(window,{scormbuild:{lesson:(t,e)=>{const s=n(e).firstElementChild
this.loading.get(t)?.(s)},outline:(t,s)=>{if(t===this.outlineShown+1){this.outlineShown=t
e("sb-outline").append(n(s))
this.showProgress()}},extras:t=>this.extrasLoaded?.(t),words:t=>Object.assign(this.course.texts,t),keys:t=>this.keysLoaded?.(t),parts:()=>{I()
this.ready=!0}}})
const t=e("sb-lesson").querySelector("article")
t&&this.articles.set(t.dataset.lesson??"",Promise.resolve(t))
this.session.start()
e("sb-exit").addEventListener("click",()=>{this.exit()})
e("sb-skip").addEventListener("click",t=>{t.preventDefault()
r(e("sb-main"))})
window.addEventListener("hashchange",()=>this.open(!0))
document.addEventListener("keydown",t=>{t.ctrlKey&&t.altKey&&t.shiftKey&&t.code==="KeyD"&&(location.hash=Ot)})
new URLSearchParams(location.search).has("diagnosis")&&history.replaceState(null,"",Ot)
setTimeout(()=>this.loadExtras(),3e3)
window.addEventListener("pageshow",t=>{t.persisted&&(this.session.ended?this.showLeft(this.session.saved):this.session.link||this.session.search())})
let s=0
window.addEventListener("scroll",()=>{clearTimeout(s)
s=window.setTimeout(()=>this.current?.keepPlace(),300)},{passive:!0})
this.showProgress()
this.opened||this.open(!1)
this.opened=!0}resume(t){this.forgetVanished()
for(const t of this.lessons.values())t.restore()
this.showProgress()
const{place:e}=this.session.progress
if(!(!e||t||location.hash.length>1||this.opened&&!this.course.single)){this.opened=!0
this.returnTo(e)}}isListed(t){return this.course.outlineChunks>0||document.querySelector(`[data-lesson="${CSS.escape(t)}"]`)!==null}async returnTo(t){if(this.isListed(t.lesson)&&
await this.load(t.lesson))await this.openLesson(t.lesson,"",!1,t.block)
else{this.session.progress.place=null
await this.open(!1)}}async open(t){if(this.closed)return
this.lost&&this.tell("")
this.lost=!1
const e=(t=>{try{return decodeURIComponent(t)}catch{return t}})(location.hash)
if(e==="#=result"){await this.showResultPage()
return}if(e===Ot){this.withExtras(t=>t.showDiagnosis(this))
return}const s=/^#\/([A-Za-z]\w*)(?:\/(.+))?$/.exec(e)
if(s&&this.isListed(s[1]))await this.openLesson(s[1],s[2]??"",t)
else if(s||e===""||e==="#/"){this.course.single?await this.openLesson(this.course.first,"",t):this.openOverview(t)
if(!s)return
this.lost=!0
this.tell(f("no_such_page"))}}show(t,i){for(const i of s(e("sb-main"),".view"))i.hidden=i.id!==t
document.title=i===this.course.title?i:`${i} - ${this.course.title}`
e("sb-announce").textContent=""
if(t!=="sb-lesson"){this.current=null
this.wanted=""}}openOverview(t){this.show("sb-overview",this.course.title)
this.showProgress()
window.scrollTo(0,0)
t&&r(i(e("sb-overview"),"h1"))}async openLesson(s,n,a,h=0){const c=e("sb-lesson")
this.wanted=s
if(this.current?.id!==s){const e=setTimeout(()=>{if(this.wanted===s){this.current=null
c.replaceChildren(t("p",{class:"loading"},f("loading")))
this.show("sb-lesson",this.course.title)}},100),i=await this.load(s)
clearTimeout(e)
if(this.wanted!==s)return
this.current=null
this.show("sb-lesson",this.course.title)
if(!i){this.showLoadFailure(()=>this.openLesson(s,"",!0))
return}const o=this.firstGate(Number(i.dataset.number))
if(o){wt.gates?.showLocked(o[1])
return}const r=this.mount(s,i)
if(c.firstElementChild!==i){n||h||wt.openSoon?.(i)
c.replaceChildren(i)}this.current=r}const l=this.current
this.show("sb-lesson",l.title)
this.current=l
this.showProgress()
const d=n&&document.getElementById(`at-${n}`)
if(d)o(d,"start")
else if(!h||!l.goToBlock(h)){a&&window.scrollTo(0,0)
a&&r(i(l.article,"h1"))}this.session.launch&&l.keepPlace()}mount(t,e){const s=this.lessons.get(t)
if(s)return s
document.adoptNode(e)
const i=new yt(e,this.session,()=>this.showProgress(),()=>wt.loadAhead?.(this,e))
this.lessons.set(t,i)
return i}firstGate(t){return this.course.gates.find(([e,s])=>e<t-1&&!this.session.progress.lessons.get(s)?.through)}forgetVanished(){const{lessons:t}=this.session.progress,e=e=>{for(const[s,
i]of t){const n=e.get(s)
n===void 0?t.delete(s):n&&D(i,R(n),this.course.rule)}this.showProgress()}
if(this.course.outlineChunks){this.keysLoaded=t=>e(new Map(t.split(";").map(t=>[t.slice(0,3),t.slice(3)])))
this.loadScript("outline/keys.js")}else{const t=[...s(document,"article[data-lesson]"),...s(document,"li[data-lesson]")]
e(new Map(t.map(({dataset:{key:t="",there:e=""}})=>[t,e])))}}loadScript(t,e,s){const i=document.createElement("script")
i.src=t
i.onload=()=>e?.()
i.onerror=()=>s?.()
document.head.append(i)}load(t){const e=this.articles.get(t)
if(e)return e
const s=new Promise(e=>{this.loading.set(t,e)
this.loadScript(`lessons/${t}.js`,()=>e(null),()=>e(null))}),i=Promise.all([s,this.loadParts()]).then(([t,e])=>e?t:null)
this.articles.set(t,i)
i.then(e=>e??this.articles.delete(t))
return i}loadParts(){this.parts??=new Promise(t=>{const e=Q("parts.css")
this.loadScript("parts.js",()=>{e.then(()=>t(this.ready))},()=>t(!1))})
this.parts.then(t=>{t||(this.parts=null)})
return this.parts}showLoadFailure(s){const i=t("button",{type:"button",class:"button"},f("reload"))
i.addEventListener("click",s)
e("sb-lesson").replaceChildren(t("p",{role:"alert"},f("load_failed")),i)}loadExtras(){this.extras??=new Promise(t=>{const e=Q("extras.css")
this.extrasLoaded=s=>{e.then(()=>t(s))}
this.loadScript("extras.js",void 0,()=>t(null))})
this.extras.then(t=>{t?.useWords(this.course)
t?.watchVisible()
t&&!this.session.journal.vault&&this.session.useVault(new t.Vault)
t||(this.extras=null)})
return this.extras}async withExtras(t){const e=await this.loadExtras()
e?t(e):this.tell(f("not_loaded"))}tell(t){this.news=t
this.showSaving(this.session.saveState)
t&&setTimeout(()=>this.tell(""),2e4)}keepCopy(){return this.withExtras(t=>t.showCopy(this))}async showResultPage(){const{hash:t}=location,s=await this.loadExtras()
if(location.hash===t&&!this.closed)if(s){this.show("sb-result",f("result"))
s.showResult(this,e("sb-result"))
window.scrollTo(0,0)
r(i(e("sb-result"),"h1"))}else{this.show("sb-lesson",this.course.title)
this.showLoadFailure(()=>this.showResultPage())}}async retryQuiz(t,e){history.pushState(null,"",`#/${t}`)
await this.openLesson(t,"",!1)
const s=this.current?.article.querySelector(`.quiz[data-key="${CSS.escape(e)}"]`)
s?.dispatchEvent(new CustomEvent("scormbuild:retry"))}showProgress(){if(this.closed)return
const t=this.session.standing(),s=Math.round(t.report.progress*100),i=e("sb-progress")
i.setAttribute("aria-valuenow",String(s))
i.firstElementChild.style.inlineSize=`${s}%`
wt.showOverview?.(this,t)}showSaving(s){if(this.closed)return
const i=s==="saved"||s==="saving"||s==="opening"
e("sb-save").textContent=i?f(s):""
const n=e("sb-notice"),o=this.session.unsaved||s==="never_saved"
n.className=o?"notice alarm":"notice"
const{cutAt:r,journal:a}=this.session,h=i||!s||s==="searching"?this.news:f(s==="not_saved"&&a.keeps?"not_saved_kept":s,{n:r})
if(this.notice===h)return
this.notice=h
n.textContent=h
if(!o)return
const c=t("button",{type:"button",class:"quiet"},f("keep_copy"))
c.addEventListener("click",()=>{this.keepCopy()})
n.append(" ",c)}async exit(){if(this.asking)return
const{session:t}=this
navigator.onLine&&t.commit()
if(this.closed)return
if(t.unsaved||t.link&&t.dirty&&!navigator.onLine){this.asking=!0
const t=await a(f("leave_unsaved"),f(this.lossOf()),f("go_back"),f("leave_anyway"))
this.asking=!1
if(!t||this.closed)return}const{link:e,saveState:s}=t,i=e!==null||s!=="searching"&&s!=="standalone"
this.showLeft(t.end(!0),i)
window.close()}lossOf(){return this.session.journal.keeps?"closed_kept":"closed_unsaved"}showLeft(t,e=!0){const s=window.parent!==window
this.showClosed("you_left",e?t?s?"closed_framed":"closed":this.lossOf():"closed_standalone")}showClosed(s,n){this.closed=!0
const o=t("h1",{tabindex:"-1"},f(s)),a=t("div",{class:"closed"},o,n&&t("p",{},f(n)))
document.title=`${f(s)} - ${this.course.title}`
e("sb-main").replaceChildren(a)
for(const t of[".bar",".skip"])i(document,t).remove()
for(const t of["sb-notice","sb-announce"])e(t).textContent=""
document.querySelector("dialog")?.remove()
r(o)}};(t=>{const e=JSON.parse(document.body.dataset.course??"{}");(t=>{at=t.texts
ht=new Intl.NumberFormat(t.language)
ct=new Intl.PluralRules(t.language)})(e)
I()
document.documentElement.classList.remove("no-js")
new It(t,e).start()})({apiName:"API_1484_11",methods:{initialize:"Initialize",terminate:"Terminate",get:"GetValue",set:"SetValue",commit:"Commit",lastError:"GetLastError"},elements:{suspendData:
"cmi.suspend_data",location:"cmi.location",exit:"cmi.exit",sessionTime:"cmi.session_time",status:"cmi.completion_status",success:"cmi.success_status",score:"cmi.score.raw",learnerId:"cmi.learner_id",
learnerName:"cmi.learner_name"},alreadyInitialized:"103",maxObjectives:100,maxInteractions:250,forgets:!1,duration:X,launch(t){const e=t.get("cmi.mode"),s=t.get("cmi.credit"),i=
t.read("cmi.completion_status"),n=i!=="completed"&&i!=="incomplete",o=n||i==="completed"?"":t.get("cmi.success_status"),r=Number.parseFloat(t.get("cmi.scaled_passing_score"))
return{status:i??"",mode:e==="browse"||e==="review"?e:"normal",credit:s!=="no-credit",notAttempted:n,silent:i==="",completed:i==="completed",achieved:i==="completed"||o==="passed",passed:
i==="completed"?void 0:o==="passed",suspendData:t.read("cmi.suspend_data",i==="unknown"||i==="not attempted"),readable:i!==null,pass:r>=0&&r<=1?Math.round(r*1e4)/100:void 0}},begin(t,
e){e.notAttempted&&e.mode==="normal"&&e.credit&&t.set("cmi.completion_status","incomplete")},report(t,e,s){const i=e.completion==="completed"||s.completed||s.passed||s.passAtOnce
if(e.score!==void 0){t.set("cmi.score.min",0)
t.set("cmi.score.max",100)
tt(t,"cmi.score.raw",e.score);(i||e.success!=="passed")&&tt(t,"cmi.score.scaled",e.score/100)}tt(t,"cmi.progress_measure",s.completed?1:Math.round(e.progress*100)/100)
e.completion!=="completed"&&s.completed||t.set("cmi.completion_status",e.completion)
s.completed||=e.completion==="completed"&&e.success!=="failed";(e.success==="passed"?i:e.success==="failed"&&!s.passed)&&t.set("cmi.success_status",e.success)
s.passed||=e.success==="passed"&&i},parts(t){const e=t.right?.texts?.length??0
return e<=10?[t]:Array.from({length:Math.ceil(e/10)},(e,s)=>{const i=t=>t?.texts?{texts:t.texts.slice(s*10,(s+1)*10)}:null
return{...t,id:s?`${t.id}__${s+1}`:t.id,given:i(t.given),right:i(t.right),...s?{share:null,points:0,latency:0}:{}}})},interaction(t,e,s){const i=`cmi.interactions.${e}`,n=(t=>{const e=[
...t.right?.texts??[],...t.given?.texts??[]].flat()
if(t.type!=="fill-in"||e.every(t=>t.length<=250))return t
const s=t=>t?{texts:[t.length===1?t[0].map(t=>t.slice(0,4e3)):[t.map(t=>t.join(" / ")).join("; ").slice(0,4e3)]]}:null
return{...t,type:"long-fill-in",right:s(t.right?.texts),given:s(t.given?.texts)}})(s)
if(!t.set(`${i}.id`,n.id))return!1
t.set(`${i}.type`,n.type)
t.set(`${i}.objectives.0.id`,n.objective)
t.set(`${i}.timestamp`,(t=>`${t.toISOString().slice(0,22)}Z`)(new Date(n.at)));[...new Set(ot(n))].forEach((e,s)=>t.set(`${i}.correct_responses.${s}.pattern`,e))
t.set(`${i}.weighting`,n.points)
const o=!n.given||t.set(`${i}.learner_response`,nt(n.given,n.language)),r=t.set(`${i}.result`,((t,e)=>t===null?"neutral":t===1?"correct":t>0?Y(t*e):"incorrect")(n.share,n.points))
t.set(`${i}.latency`,X(n.latency))
t.set(`${i}.description`,st(n.description,n.language))
return o&&r},objective(t,e,s){const i=`cmi.objectives.${e}`
if(!t.set(`${i}.id`,s.id))return!1
t.set(`${i}.description`,st(s.description,s.language))
let n=t.set(`${i}.completion_status`,s.completion)
s.success!=="unknown"&&(n=t.set(`${i}.success_status`,s.success)&&n)
if(s.score===void 0)return n
t.set(`${i}.score.min`,0)
t.set(`${i}.score.max`,100)
n=t.set(`${i}.score.raw`,s.score)&&n
return t.set(`${i}.score.scaled`,String(Math.round(s.score*100)/1e4))&&n},mark(){},leave(t){t.set("adl.nav.request","suspendAll")}})})()


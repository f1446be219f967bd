"use strict";(()=>{function t(t,e){let s=t.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
e.accents||(s=s.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return e.case?s:s.toLocaleLowerCase("en")}function e(t,e){const[s,n]=[[...t],[...e]],r=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){r[t]=[t]
for(let e=1;e<=n.length;e+=1){const l=s[t-1]===n[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+l)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))
}}return r[s.length][n.length]}var s,n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",r=/[A-Za-z0-9.,:?!()/+=*%]/
function l(t,e){return(t=>{let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=n[s%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function a(t){let e=""
for(let s=0;s<t.length;s+=1){const n=t.charCodeAt(s)
t[s]===" "?e+="_":r.test(t[s])?e+=t[s]:e+=n<4096?`~${l(n,2)}`:`-${l(n,3)}`}return e}function o(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,s)=>t==="_"?" ":e||s?String.fromCharCode((t=>{let e=0
for(const s of t)e=e*64+Math.max(n.indexOf(s),0)
return e})(e??s)):"")}function i(t,e,s){t.addEventListener("input",()=>{let n=e-a(t.value).length
s(n<0)
if(n>=0)return
const r=t.selectionEnd??t.value.length,l=[...t.value.slice(0,r)]
let o=t.value.slice(r)
for(;n<0&&l.length;)n+=a(l.pop()).length
for(;n<0;){n+=a(o.slice(-1)).length
o=o.slice(0,-1)}t.value=l.join("")+o
t.setSelectionRange(l.join("").length,l.join("").length)})}var h=t=>t instanceof HTMLInputElement,c=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=s.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(s.one(t,".text-with-gaps"),s)
const n=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(h)){i(t,e.length,this.onFull)
t.size=Math.min(n+1,24)}}parts(t){const e=t.split("|")
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return h(s)?o(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(s,n){const{right:r,accepted:l=[]}=this.rules[s]
return r!==void 0?n!==""&&r.includes(n):l.some(s=>((s,n,r)=>{const[l,a]=[t(s,r),t(n,r)]
if(l===a)return!0
const[o,i]=[l.split(" "),a.split(" ")]
if(!r.typos||o.length!==i.length)return!1
let h=r.typos
return i.every((t,s)=>{if(t===o[s])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-o[s].length)>h)return!1
const n=e(t,o[s])
h-=n
return h>=0&&e(t.toLowerCase(),o[s].toLowerCase())===n})})(o(n),s,this.spec))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>h(t)?a(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":s.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=h(s)?o(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)h(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,n)=>{const r=this.gaps[n],l=this.isRight(n,t)
r.classList.toggle("right",e&&l)
r.classList.toggle("wrong",e&&!l)
const a=e?`, ${s.say(l?"your_answer_right":"your_answer_wrong")}`:""
r.setAttribute("aria-label",s.say("gap",{n:n+1})+a)})}feedback(t,e){const n=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!n.length)return[]
const r=n.map(t=>{const e=this.solution(t).join(` ${s.say("or")} `)
return s.element("li",{},`${s.say("gap",{n:t+1})}: ${e}`)})
return[s.element("div",{},s.element("ul",{},...r))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(h(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(s=t).controls.cloze=t=>new c(t)})})()


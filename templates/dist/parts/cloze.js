"use strict";(()=>{function t(t,e){let s=t.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
e.accents||(s=s.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return e.case?s:s.toLocaleLowerCase("en")}function e(t,e){const[s,n]=[[...t],[...e]],l=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){l[t]=[t]
for(let e=1;e<=n.length;e+=1){const r=s[t-1]===n[e-1]?0:1
l[t][e]=Math.min(l[t-1][e]+1,l[t][e-1]+1,l[t-1][e-1]+r)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(l[t][e]=Math.min(l[t][e],l[t-2][e-2]+1))}}return l[s.length][n.length]}function s(t,e,s,n){t.addEventListener("input",()=>{let l=e-s(t.value).length
n(l<0)
if(l>=0)return
const r=t.selectionEnd??t.value.length,i=[...t.value.slice(0,r)]
let a=t.value.slice(r)
for(;l<0&&i.length;)l+=s(i.pop()).length
for(;l<0;){l+=s(a.slice(-1)).length
a=a.slice(0,-1)}t.value=i.join("")+a
t.setSelectionRange(i.join("").length,i.join("").length)})}var n,l=t=>t instanceof HTMLInputElement,r=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=n.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(n.one(t,".text-with-gaps"),n)
const r=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(l)){s(t,e.length,n.encodeText,this.onFull)
t.size=Math.min(r+1,24)}}parts(t){const e=t.split(n.PART)
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return l(s)?n.decodeText(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(s,l){const{right:r,accepted:i=[]}=this.rules[s]
return r!==void 0?l!==""&&r.includes(l):i.some(s=>((s,n,l)=>{const[r,i]=[t(s,l),t(n,l)]
if(r===i)return!0
const[a,o]=[r.split(" "),i.split(" ")]
if(!l.typos||a.length!==o.length)return!1
let h=l.typos
return o.every((t,s)=>{if(t===a[s])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-a[s].length)>h)return!1
const n=e(t,a[s])
h-=n
return h>=0&&e(t.toLowerCase(),a[s].toLowerCase())===n})})(n.decodeText(l),s,this.spec))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>l(t)?n.encodeText(t.value.trim()):t.value)
return t.some(Boolean)?t.join(n.PART):""}problem(){return this.gaps.every(t=>t.value.trim())?"":n.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=l(s)?n.decodeText(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)l(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,s)=>{const l=this.gaps[s],r=this.isRight(s,t)
l.classList.toggle("right",e&&r)
l.classList.toggle("wrong",e&&!r)
const i=e?`, ${n.say(r?"your_answer_right":"your_answer_wrong")}`:""
l.setAttribute("aria-label",n.say("gap",{n:s+1})+i)})}feedback(t,e){const s=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!s.length)return[]
const l=s.map(t=>{const e=this.solution(t).join(` ${n.say("or")} `)
return n.element("li",{},`${n.say("gap",{n:t+1})}: ${e}`)})
return[n.element("div",{},n.element("ul",{},...l))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(l(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(n=t).controls.cloze=t=>new r(t)})})()


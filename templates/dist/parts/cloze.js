"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],s=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],n=(t,e)=>e.reduce((t,[e,s])=>t.replace(e,s),t)
function r(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}var l=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function a(t,e){const[s,n]=[[...t],[...e]],r=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){r[t]=[t]
for(let e=1;e<=n.length;e+=1){const l=s[t-1]===n[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+l)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))
}}return r[s.length][n.length]}var o,i="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",u=/[A-Za-z0-9.,:?!()/+=*%]/
function g(t,e){return(t=>{let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=i[s%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function c(t){let e=""
for(let s=0;s<t.length;s+=1){const n=t.charCodeAt(s)
t[s]===" "?e+="_":u.test(t[s])?e+=t[s]:e+=n<4096?`~${g(n,2)}`:`-${g(n,3)}`}return e}function h(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,s)=>t==="_"?" ":e||s?String.fromCharCode((t=>{let e=0
for(const s of t)e=e*64+Math.max(i.indexOf(s),0)
return e})(e??s)):"")}function p(t,e,s){t.addEventListener("input",()=>{let n=e-c(t.value).length
s(n<0)
if(n>=0)return
const r=t.selectionEnd??t.value.length,l=[...t.value.slice(0,r)]
let a=t.value.slice(r)
for(;n<0&&l.length;)n+=c(l.pop()).length
for(;n<0;){n+=c(a.slice(-1)).length
a=a.slice(0,-1)}t.value=l.join("")+a
t.setSelectionRange(l.join("").length,l.join("").length)})}var f=t=>t instanceof HTMLInputElement,m=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=o.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(o.one(t,".text-with-gaps"),o)
const s=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(f)){p(t,e.length,this.onFull)
t.size=Math.min(s+1,24)}}parts(t){const e=t.split("|")
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return f(s)?h(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(o,i){const{right:u,accepted:g=[]}=this.rules[o]
if(u!==void 0)return i!==""&&u.includes(i)
const c={...this.spec,language:document.documentElement.lang}
return g.some(o=>((o,i,u)=>{const g=!u.case&&[o,i].some(l),[c,h]=[o,i].map(l=>((l,{language:a="",exactly:o,...i})=>{let u=(o?l.normalize("NFKC"):(e=>n(n(e,t).normalize("NFKC"),t).replace(/\p{Nd}/gu,r)
)(l)).replace(/\s+/g," ").trim()
o||(u=u.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2"))
if(!i.case){/^(tr|az)\b/i.test(a)&&(u=u.replace(/I/g,"ı").replace(/İ/g,"i"))
u=u.toLowerCase()
if(!o)for(const[t,e]of s)u=u.replaceAll(t,e)}return i.accents?u:n((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(u),e)})(l,g?{...u,accents:!1}:u))
if(c===h)return!0
const[p,f]=[c.split(" "),h.split(" ")]
if(!u.typos||p.length!==f.length)return!1
let m=u.typos
return f.every((t,e)=>{if(t===p[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-p[e].length)>m)return!1
const s=a(t,p[e])
m-=s
return m>=0&&a(t.toLowerCase(),p[e].toLowerCase())===s})})(h(i),o,c))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>f(t)?c(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":o.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=f(s)?h(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)f(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,s)=>{const n=this.gaps[s],r=this.isRight(s,t)
n.classList.toggle("right",e&&r)
n.classList.toggle("wrong",e&&!r)
const l=e?`, ${o.say(r?"your_answer_right":"your_answer_wrong")}`:""
n.setAttribute("aria-label",o.say("gap",{n:s+1})+l)})}feedback(t,e){const s=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!s.length)return[]
const n=s.map(t=>{const e=this.solution(t).join(` ${o.say("or")} `)
return o.element("li",{},`${o.say("gap",{n:t+1})}: ${e}`)})
return[o.element("div",{},o.element("ul",{},...n))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(f(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(o=t).controls.cloze=t=>new m(t)})})()


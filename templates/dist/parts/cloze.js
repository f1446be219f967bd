"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],s=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],n=(t,e)=>e.reduce((t,[e,s])=>t.replace(e,s),t)
function r(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}var l,a=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function o(t,e){const[s,n]=[[...t],[...e]],r=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){r[t]=[t]
for(let e=1;e<=n.length;e+=1){const l=s[t-1]===n[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+l)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))}}return r[s.length][n.length]}function i(t,e,s,n){t.addEventListener("input",()=>{let r=e-s(t.value).length
n(r<0)
if(r>=0)return
const l=t.selectionEnd??t.value.length,a=[...t.value.slice(0,l)]
let o=t.value.slice(l)
for(;r<0&&a.length;)r+=s(a.pop()).length
for(;r<0;){r+=s(o.slice(-1)).length
o=o.slice(0,-1)}t.value=a.join("")+o
t.setSelectionRange(a.join("").length,a.join("").length)})}var u=t=>t instanceof HTMLInputElement,g=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=l.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(l.one(t,".text-with-gaps"),l)
const s=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(u)){i(t,e.length,l.encodeText,this.onFull)
t.size=Math.min(s+1,24)}}parts(t){const e=t.split(l.PART)
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return u(s)?l.decodeText(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(i,u){const{right:g,accepted:c=[]}=this.rules[i]
if(g!==void 0)return u!==""&&g.includes(u)
const h={...this.spec,language:document.documentElement.lang}
return c.some(i=>((l,i,u)=>{const g=!u.case&&[l,i].some(a),[c,h]=[l,i].map(l=>((l,{language:a="",exactly:o,...i})=>{let u=(o?l.normalize("NFKC"):(e=>n(n(e,t).normalize("NFKC"),t).replace(/\p{Nd}/gu,r)
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
const s=o(t,p[e])
m-=s
return m>=0&&o(t.toLowerCase(),p[e].toLowerCase())===s})})(l.decodeText(u),i,h))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>u(t)?l.encodeText(t.value.trim()):t.value)
return t.some(Boolean)?t.join(l.PART):""}problem(){return this.gaps.every(t=>t.value.trim())?"":l.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=u(s)?l.decodeText(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)u(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,s)=>{const n=this.gaps[s],r=this.isRight(s,t)
n.classList.toggle("right",e&&r)
n.classList.toggle("wrong",e&&!r)
const a=e?`, ${l.say(r?"your_answer_right":"your_answer_wrong")}`:""
n.setAttribute("aria-label",l.say("gap",{n:s+1})+a)})}feedback(t,e){const s=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!s.length)return[]
const n=s.map(t=>{const e=this.solution(t).join(` ${l.say("or")} `)
return l.element("li",{},`${l.say("gap",{n:t+1})}: ${e}`)})
return[l.element("div",{},l.element("ul",{},...n))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(u(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(l=t).controls.cloze=t=>new g(t)})})()


"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],s=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],n=(t,e)=>e.reduce((t,[e,s])=>t.replace(e,s),t)
function r(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}function a(e){return n(n(e,t).normalize("NFKC"),t).replace(/\p{Nd}/gu,r)}var l=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function i(t,e){const[s,n]=[[...t],[...e]],r=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){r[t]=[t]
for(let e=1;e<=n.length;e+=1){const a=s[t-1]===n[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+a)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))
}}return r[s.length][n.length]}var o=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,u=/^[1-9]\d{0,2}[.,]\d{3}$/,c=/^(\d*|(\d{3} )+\d{1,3})$/,g=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})(),h=t=>a(t).replace(/[ ^*·]/g,"")
var p,f="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",d=/[A-Za-z0-9.,:?!()/+=*%]/
function m(t,e){return(t=>{let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=f[s%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function $(t){let e=""
for(let s=0;s<t.length;s+=1){const n=t.charCodeAt(s)
t[s]===" "?e+="_":d.test(t[s])?e+=t[s]:e+=n<4096?`~${m(n,2)}`:`-${m(n,3)}`}return e}function v(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,s)=>t==="_"?" ":e||s?String.fromCharCode((t=>{let e=0
for(const s of t)e=e*64+Math.max(f.indexOf(s),0)
return e})(e??s)):"")}function x(t,e,s){t.addEventListener("input",()=>{let n=e-$(t.value).length
s(n<0)
if(n>=0)return
const r=t.selectionEnd??t.value.length,a=[...t.value.slice(0,r)]
let l=t.value.slice(r)
for(;n<0&&a.length;)n+=$(a.pop()).length
for(;n<0;){n+=$(l.slice(-1)).length
l=l.slice(0,-1)}t.value=a.join("")+l
t.setSelectionRange(a.join("").length,a.join("").length)})}var w=t=>t instanceof HTMLInputElement,b=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=p.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(p.one(t,".text-with-gaps"),p)
const s=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(w)){x(t,e.length,this.onFull)
t.size=Math.min(s+1,24)}this.marks=this.gaps.map(t=>{const e=p.element("span",{class:"gap-mark","aria-hidden":"true"})
t.after(e)
return e})}parts(t){const e=t.split("|")
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return w(s)?v(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(t,r){const{right:p,accepted:f=[]}=this.rules[t]
if(p!==void 0)return r!==""&&p.includes(r)
const d={...this.spec,language:document.documentElement.lang}
return f.some(t=>function(t,r,p){if(((t,r,o)=>{const u=!o.case&&[t,r].some(l),[c,g]=[t,r].map(t=>((t,{language:r="",exactly:l,...i})=>{const o=!l&&/^fr\b/i.test(r)
?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let u=(l?o.normalize("NFKC"):a(o)).replace(/\s+/g," ").trim()
l||(u=u.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2"))
if(!i.case){/^(tr|az)\b/i.test(r)&&(u=u.replace(/I/g,"ı").replace(/İ/g,"i"))
u=u.toLowerCase()
if(!l)for(const[t,e]of s)u=u.replaceAll(t,e)}return i.accents?u:n((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(u),e)})(t,u?{...o,accents:!1}:o))
if(c===g)return!0
const[h,p]=[c.split(" "),g.split(" ")]
if(!o.typos||h.length!==p.length)return!1
let f=o.typos
return p.every((t,e)=>{if(t===h[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-h[e].length)>f)return!1
const s=i(t,h[e])
f-=s
return f>=0&&i(t.toLowerCase(),h[e].toLowerCase())===s})})(t,r,p))return!0
const[f,d]=[t,r].map(t=>((t,e)=>{const s=a(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,n,r]=/^([-+]?) ?(.*)$/.exec(s),l=((t,e)=>{const s=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!s)return((t,e)=>{const[,s,n]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),r=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(n),a=s.replace(/[^.,]/g,"")
let[l,i]=[s,""]
if((r||!u.test(s)||a===","===e)&&(a.length===1||new Set(a).size===2)){const t=s.lastIndexOf(a.slice(-1))
if(s.indexOf(s[t])<t)return;[l,i]=[s.slice(0,t),s.slice(t+1)]}if(!s||!o.test(l)||!c.test(i))return
const g=l.replace(/\D/g,"")||"0",h=i?`${g}.${i.replaceAll(" ","")}`:g
return r?[Number(`${h}e${r[1]}`),"",r[2]]:[Number(h),h,n]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[n,r,a]=s.slice(1).map(Number)
return n&&r>=a?void 0:[(n||0)+r/a,"",s[4]]})(r,e),i=l&&g.exec(l[2])
if(!i)return
const[h,p]=l,f=n==="-"
return{value:f?-h:h,text:f&&p?`-${p}`:p,unit:i[1]??""}})(t,Boolean(p.comma)))
return Boolean(f?.text&&f.text===d?.text&&h(f.unit)===h(d.unit))}(v(r),t,d))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}wanted(t){return this.solution(t).join(` ${p.say("or")} `)}read(){const t=this.gaps.map(t=>w(t)?$(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":p.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=w(s)?v(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)w(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e,s){this.parts(t).forEach((t,n)=>{const r=this.gaps[n],a=this.isRight(n,t)
r.classList.toggle("right",e&&a)
r.classList.toggle("wrong",e&&!a)
const l=s&&!a?p.element("b",{},this.wanted(n)):""
this.marks[n].className=a?"gap-mark right":"gap-mark wrong"
this.marks[n].replaceChildren(...e?[a?"✓":"✗",l]:[])
const i=e?`, ${p.say(a?"your_answer_right":"your_answer_wrong")}`:""
r.setAttribute("aria-label",p.say("gap",{n:n+1})+i)})}feedback(t,e){const s=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!s.length)return[]
const n=s.map(t=>`${p.say("gap",{n:t+1})}: ${this.wanted(t)}`)
return[p.element("div",{},p.element("span",{class:"unseen"},n.join("; ")))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t)
{return{right:{texts:this.gaps.map((t,e)=>this.solution(e))},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t)
{for(const e of this.gaps){if(w(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(p=t).controls.cloze=t=>new b(t)})})()


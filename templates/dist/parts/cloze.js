"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],n=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],s=(t,e)=>e.reduce((t,[e,n])=>t.replace(e,n),t)
function r(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}function l(e){return s(s(e,t).normalize("NFKC"),t).replace(/\p{Nd}/gu,r)}var a=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function o(t,e){const[n,s]=[[...t],[...e]],r=[Array.from({length:s.length+1},(t,e)=>e)]
for(let t=1;t<=n.length;t+=1){r[t]=[t]
for(let e=1;e<=s.length;e+=1){const l=n[t-1]===s[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+l)
t>1&&e>1&&n[t-1]===s[e-2]&&n[t-2]===s[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))
}}return r[n.length][s.length]}var i=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,u=/^[1-9]\d{0,2}[.,]\d{3}$/,c=/^(\d*|(\d{3} )+\d{1,3})$/,g=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})(),p=t=>l(t).replace(/[ ^*·]/g,"")
var h,f="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",d=/[A-Za-z0-9.,:?!()/+=*%]/
function m(t,e){return(t=>{let e=""
for(let n=Math.max(0,Math.floor(t));n>0;n=Math.floor(n/64))e=f[n%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function $(t){let e=""
for(let n=0;n<t.length;n+=1){const s=t.charCodeAt(n)
t[n]===" "?e+="_":d.test(t[n])?e+=t[n]:e+=s<4096?`~${m(s,2)}`:`-${m(s,3)}`}return e}function v(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,n)=>t==="_"?" ":e||n?String.fromCharCode((t=>{let e=0
for(const n of t)e=e*64+Math.max(f.indexOf(n),0)
return e})(e??n)):"")}function x(t,e,n){t.addEventListener("input",()=>{let s=e-$(t.value).length
n(s<0)
if(s>=0)return
const r=t.selectionEnd??t.value.length,l=[...t.value.slice(0,r)]
let a=t.value.slice(r)
for(;s<0&&l.length;)s+=$(l.pop()).length
for(;s<0;){s+=$(a.slice(-1)).length
a=a.slice(0,-1)}t.value=l.join("")+a
t.setSelectionRange(l.join("").length,l.join("").length)})}var b=t=>t instanceof HTMLInputElement,w=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=h.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:n})=>{const s=e("p",{class:"full",role:"status"})
t.after(s)
return t=>{const e=t?n("field_full"):""
s.textContent!==e&&(s.textContent=e)}})(h.one(t,".text-with-gaps"),h)
const n=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(b)){x(t,e.length,this.onFull)
t.size=Math.min(n+1,24)}}parts(t){const e=t.split("|")
return this.gaps.map((t,n)=>e[n]??"")}label(t,e){const n=this.gaps[t]
return b(n)?v(e):[...n.options].find(t=>e&&t.value===e)?.textContent??""}isRight(t,r){const{right:h,accepted:f=[]}=this.rules[t]
if(h!==void 0)return r!==""&&h.includes(r)
const d={...this.spec,language:document.documentElement.lang}
return f.some(t=>function(t,r,h){if(((t,r,i)=>{const u=!i.case&&[t,r].some(a),[c,g]=[t,r].map(t=>((t,{language:r="",exactly:a,...o})=>{const i=!a&&/^fr\b/i.test(r)
?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let u=(a?i.normalize("NFKC"):l(i)).replace(/\s+/g," ").trim()
a||(u=u.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2"))
if(!o.case){/^(tr|az)\b/i.test(r)&&(u=u.replace(/I/g,"ı").replace(/İ/g,"i"))
u=u.toLowerCase()
if(!a)for(const[t,e]of n)u=u.replaceAll(t,e)}return o.accents?u:s((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(u),e)})(t,u?{...i,accents:!1}:i))
if(c===g)return!0
const[p,h]=[c.split(" "),g.split(" ")]
if(!i.typos||p.length!==h.length)return!1
let f=i.typos
return h.every((t,e)=>{if(t===p[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-p[e].length)>f)return!1
const n=o(t,p[e])
f-=n
return f>=0&&o(t.toLowerCase(),p[e].toLowerCase())===n})})(t,r,h))return!0
const[f,d]=[t,r].map(t=>((t,e)=>{const n=l(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,s,r]=/^([-+]?) ?(.*)$/.exec(n),a=((t,e)=>{const n=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!n)return((t,e)=>{const[,n,s]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),r=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(s),l=n.replace(/[^.,]/g,"")
let[a,o]=[n,""]
if((r||!u.test(n)||l===","===e)&&(l.length===1||new Set(l).size===2)){const t=n.lastIndexOf(l.slice(-1))
if(n.indexOf(n[t])<t)return;[a,o]=[n.slice(0,t),n.slice(t+1)]}if(!n||!i.test(a)||!c.test(o))return
const g=a.replace(/\D/g,"")||"0",p=o?`${g}.${o.replaceAll(" ","")}`:g
return r?[Number(`${p}e${r[1]}`),"",r[2]]:[Number(p),p,s]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[s,r,l]=n.slice(1).map(Number)
return s&&r>=l?void 0:[(s||0)+r/l,"",n[4]]})(r,e),o=a&&g.exec(a[2])
if(!o)return
const[p,h]=a,f=s==="-"
return{value:f?-p:p,text:f&&h?`-${h}`:h,unit:o[1]??""}})(t,Boolean(h.comma)))
return Boolean(f?.text&&f.text===d?.text&&p(f.unit)===p(d.unit))}(v(r),t,d))}solution(t){const{right:e="",accepted:n}=this.rules[t]
return n??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>b(t)?$(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":h.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const n=this.gaps[e]
n.value=b(n)?v(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)b(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,n)=>{const s=this.gaps[n],r=this.isRight(n,t)
s.classList.toggle("right",e&&r)
s.classList.toggle("wrong",e&&!r)
const l=e?`, ${h.say(r?"your_answer_right":"your_answer_wrong")}`:""
s.setAttribute("aria-label",h.say("gap",{n:n+1})+l)})}feedback(t,e){const n=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!n.length)return[]
const s=n.map(t=>{const e=this.solution(t).join(` ${h.say("or")} `)
return h.element("li",{},`${h.say("gap",{n:t+1})}: ${e}`)})
return[h.element("div",{},h.element("ul",{},...s))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(b(e))continue
const n=[...e.options].filter(t=>t.value)
e.append(...n.sort((e,n)=>t(e.value)-t(n.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(h=t).controls.cloze=t=>new w(t)})})()


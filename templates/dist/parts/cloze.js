"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[یى]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],
[/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],s=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],n=(t,e)=>e.reduce((t,[e,s])=>t.replace(e,s),t)
function r(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}var a=t=>t.replace(/([^\s^⁰¹²³⁴-⁹⁺⁻])([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu,"$1^$2").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")
function l(e){return n(n(a(e),t).normalize("NFKC"),t).replace(/\p{Nd}/gu,r)}var i=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function o(t,e){const[s,n]=[[...t],[...e]],r=[Array.from({length:n.length+1},(t,e)=>e)]
for(let t=1;t<=s.length;t+=1){r[t]=[t]
for(let e=1;e<=n.length;e+=1){const a=s[t-1]===n[e-1]?0:1
r[t][e]=Math.min(r[t-1][e]+1,r[t][e-1]+1,r[t-1][e-1]+a)
t>1&&e>1&&s[t-1]===n[e-2]&&s[t-2]===n[e-1]&&(r[t][e]=Math.min(r[t][e],r[t-2][e-2]+1))
}}return r[s.length][n.length]}var u=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,c=/^[1-9]\d{0,2}[.,]\d{3}$/,g=/^(\d*|(\d{3} )+\d{1,3})$/,p=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})(),h=t=>l(t).replace(/[ ^*·]/g,"")
var d,f="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",m=/[A-Za-z0-9.,:?!()/+=*%]/
function $(t,e){return(t=>{let e=""
for(let s=Math.max(0,Math.floor(t));s>0;s=Math.floor(s/64))e=f[s%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function v(t){let e=""
for(let s=0;s<t.length;s+=1){const n=t.charCodeAt(s)
t[s]===" "?e+="_":m.test(t[s])?e+=t[s]:e+=n<4096?`~${$(n,2)}`:`-${$(n,3)}`}return e}function x(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,s)=>t==="_"?" ":e||s?String.fromCharCode((t=>{let e=0
for(const s of t)e=e*64+Math.max(f.indexOf(s),0)
return e})(e??s)):"")}function w(t,e,s){t.addEventListener("input",()=>{let n=e-v(t.value).length
s(n<0)
if(n>=0)return
const r=t.selectionEnd??t.value.length,a=[...t.value.slice(0,r)]
let l=t.value.slice(r)
for(;n<0&&a.length;)n+=v(a.pop()).length
for(;n<0;){n+=v(l.slice(-1)).length
l=l.slice(0,-1)}t.value=a.join("")+l
t.setSelectionRange(a.join("").length,a.join("").length)})}var b=t=>t instanceof HTMLInputElement,C=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=d.all(t,".gap")
this.rules=e.gaps
this.names=this.gaps.map((t,e)=>`${d.say("gap",{n:e+1})}: ${(t=>{const e=t.closest("p, li, td, th, dd, h3, h4, h5, h6, .text-with-gaps")??t,s=document.createRange(),n=()=>{const t=s.cloneContents()
for(const e of d.all(t,".gap"))e.replaceWith("…")
return(t.textContent??"").replace(/\s+/g," ")}
s.setStart(e,0)
s.setEndBefore(t)
const r=n().split(/[.!?。！？] /).at(-1)??""
s.setStartAfter(t)
s.setEnd(e,e.childNodes.length)
const[a]=n().split(/(?<=[.!?。！？]) /)
return`${r.slice(-100)}…${a.slice(0,100)}`.trim()})(t)}`)
this.onFull=((t,{element:e,say:s})=>{const n=e("p",{class:"full",role:"status"})
t.after(n)
return t=>{const e=t?s("field_full"):""
n.textContent!==e&&(n.textContent=e)}})(d.one(t,".text-with-gaps"),d)
const s=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(b)){w(t,e.length,this.onFull)
t.size=Math.min(s+1,24)}for(const[t,e]of this.gaps.entries())e.setAttribute("aria-label",this.names[t])
this.marks=this.gaps.map(t=>{const e=d.element("span",{class:"gap-mark","aria-hidden":"true"})
t.after(e)
return e})}parts(t){const e=t.split("|")
return this.gaps.map((t,s)=>e[s]??"")}label(t,e){const s=this.gaps[t]
return b(s)?x(e):[...s.options].find(t=>e&&t.value===e)?.textContent??""}isRight(t,r){const{right:d,accepted:f=[]}=this.rules[t]
if(d!==void 0)return r!==""&&d.includes(r)
const m={...this.spec,language:document.documentElement.lang}
return f.some(t=>function(t,r,d){return(d.also?.find(([t])=>t===r)??[r]).some(r=>((t,r,d)=>{if(((t,r,u)=>{const c=!u.case&&[t,r].some(i)
,[g,p]=[t,r].map(t=>((t,{language:r="",exactly:i,...o})=>{const u=!i&&/^fr\b/i.test(r)?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let c=(i?a(u).normalize("NFKC"):l(u)).replace(/\s+/g," ").trim()
i||(c=(t=>t.replace(/ ?\^ ?/g,"^").replace(/\^(\(([+-]?\d+)\)|\{([+-]?\d+)\})/g,(t,e,s,n)=>`^${s??n}`).replace(/\^(\d?\d?[+-])(?![\p{L}\p{N}_({^])/gu,"$1")
.replace(/(^|[^\p{L}])([kcdmμ]?m)\^([23])(?![\p{L}\p{N}_^])/gu,"$1$2$3"))(c.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2")))
if(!o.case){/^(tr|az)\b/i.test(r)&&(c=c.replace(/I/g,"ı").replace(/İ/g,"i"))
c=c.toLowerCase()
if(!i)for(const[t,e]of s)c=c.replaceAll(t,e)}return o.accents?c:n((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(c),e)})(t,c?{...u,accents:!1}:u))
if(g===p)return!0
const[h,d]=[g.split(" "),p.split(" ")]
if(!u.typos||h.length!==d.length)return!1
let f=u.typos
return d.every((t,e)=>{if(t===h[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-h[e].length)>f)return!1
const s=o(t,h[e])
f-=s
return f>=0&&o(t.toLowerCase(),h[e].toLowerCase())===s})})(t,r,d))return!0
const[f,m]=[t,r].map(t=>((t,e)=>{const s=l(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,n,r]=/^([-+]?) ?(.*)$/.exec(s),a=((t,e)=>{const s=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!s)return((t,e)=>{const[,s,n]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),r=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(n),a=s.replace(/[^.,]/g,"")
let[l,i]=[s,""]
if((r||!c.test(s)||a===","===e)&&(a.length===1||new Set(a).size===2)){const t=s.lastIndexOf(a.slice(-1))
if(s.indexOf(s[t])<t)return;[l,i]=[s.slice(0,t),s.slice(t+1)]}if(!s||!u.test(l)||!g.test(i))return
const o=l.replace(/\D/g,"")||"0",p=i?`${o}.${i.replaceAll(" ","")}`:o
return r?[Number(`${p}e${r[1]}`),"",r[2]]:[Number(p),p,n]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[n,r,a]=s.slice(1).map(Number)
return n&&r>=a?void 0:[(n||0)+r/a,"",s[4]]})(r,e),i=a&&p.exec(a[2])
if(!i)return
const[o,h]=a,d=n==="-"
return{value:d?-o:o,text:d&&h?`-${h}`:h,unit:i[1]??""}})(t,Boolean(d.comma)))
return Boolean(f?.text&&f.text===m?.text&&h(f.unit)===h(m.unit))})(t,r,d))}(x(r),t,m))}solution(t){const{right:e="",accepted:s}=this.rules[t]
return s??[...e].map(e=>this.label(t,e))}wanted(t){return this.solution(t).join(` ${d.say("or")} `)}read(){const t=this.gaps.map(t=>b(t)?v(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":d.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const s=this.gaps[e]
s.value=b(s)?x(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)b(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e,s){this.parts(t).forEach((t,n)=>{const r=this.gaps[n],a=this.isRight(n,t)
r.classList.toggle("right",e&&a)
r.classList.toggle("wrong",e&&!a)
const l=s&&!a?d.element("b",{},this.wanted(n)):""
this.marks[n].className=a?"gap-mark right":"gap-mark wrong"
this.marks[n].replaceChildren(...e?[a?"✓":"✗",l]:[])
const i=e?`, ${d.say(a?"your_answer_right":"your_answer_wrong")}`:""
r.setAttribute("aria-label",this.names[n]+i)})}feedback(t,e){const s=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!s.length)return[]
const n=s.map(t=>`${d.say("gap",{n:t+1})}: ${this.wanted(t)}`)
return[d.element("div",{},d.element("span",{class:"unseen"},n.join("; ")))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t)
{return{right:{texts:this.gaps.map((t,e)=>this.solution(e))},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t)
{for(const e of this.gaps){if(b(e))continue
const s=[...e.options].filter(t=>t.value)
e.append(...s.sort((e,s)=>t(e.value)-t(s.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(d=t).controls.cloze=t=>new C(t)})})()


"use strict";(()=>{var e=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[یى]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],t=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],
[/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],s=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],r=(e,t)=>t.reduce((e,[t,s])=>e.replace(t,s),e)
function n(e){let t=0
for(;/\p{Nd}/u.test(String.fromCodePoint(e.codePointAt(0)-t-1));)t+=1
return String(t%10)}var a=e=>e.replace(/([^\s^⁰¹²³⁴-⁹⁺⁻])([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu,"$1^$2").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")
function l(t){return r(r(a(t),e).normalize("NFKC"),e).replace(/\p{Nd}/gu,n)}var i=e=>/[\u0370-\u03ff]/.test(e)&&e===e.toUpperCase()
function o(e,t){const[s,r]=[[...e],[...t]],n=[Array.from({length:r.length+1},(e,t)=>t)]
for(let e=1;e<=s.length;e+=1){n[e]=[e]
for(let t=1;t<=r.length;t+=1){const a=s[e-1]===r[t-1]?0:1
n[e][t]=Math.min(n[e-1][t]+1,n[e][t-1]+1,n[e-1][t-1]+a)
e>1&&t>1&&s[e-1]===r[t-2]&&s[e-2]===r[t-1]&&(n[e][t]=Math.min(n[e][t],n[e-2][t-2]+1))
}}return n[s.length][r.length]}var u=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,c=/^[1-9]\d{0,2}[.,]\d{3}$/,g=/^(\d*|(\d{3} )+\d{1,3})$/,p=(()=>{const e=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${e}(( ?([/*·]|/ ?10+) ?|[ -])${e})*)?\\.?$`)})(),h=e=>l(e).replace(/[ ^*·]/g,"")
var d,f="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",m=/[A-Za-z0-9.,:?!()/+=*%]/
function $(e,t){return(e=>{let t=""
for(let s=Math.max(0,Math.floor(e));s>0;s=Math.floor(s/64))t=f[s%64]+t
return t})(Math.min(e,64**t-1)).padStart(t,"A")}function v(e){let t=""
for(let s=0;s<e.length;s+=1){const r=e.charCodeAt(s)
e[s]===" "?t+="_":m.test(e[s])?t+=e[s]:t+=r<4096?`~${$(r,2)}`:`-${$(r,3)}`}return t}function x(e)
{return e.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(e,t,s)=>e==="_"?" ":t||s?String.fromCharCode((e=>{let t=0
for(const s of e)t=t*64+Math.max(f.indexOf(s),0)
return t})(t??s)):"")}function w(e,t,s){e.addEventListener("input",()=>{let r=t-v(e.value).length
s(r<0)
if(r>=0)return
const n=e.selectionEnd??e.value.length,a=[...e.value.slice(0,n)]
let l=e.value.slice(n)
for(;r<0&&a.length;)r+=v(a.pop()).length
for(;r<0;){r+=v(l.slice(-1)).length
l=l.slice(0,-1)}e.value=a.join("")+l
e.setSelectionRange(a.join("").length,a.join("").length)})}var b=e=>e instanceof HTMLInputElement,y=class{constructor({form:e,spec:t}){this.spec=t
this.gaps=d.all(e,".gap")
this.rules=t.gaps
this.onFull=((e,{element:t,say:s})=>{const r=t("p",{class:"full",role:"status"})
e.after(r)
return e=>{const t=e?s("field_full"):""
r.textContent!==t&&(r.textContent=t)}})(d.one(e,".text-with-gaps"),d)
const s=Math.max(6,...this.rules.flatMap(({accepted:e=[]})=>e.map(e=>e.length)))
for(const e of this.gaps.filter(b)){w(e,t.length,this.onFull)
e.size=Math.min(s+1,24)}this.marks=this.gaps.map(e=>{const t=d.element("span",{class:"gap-mark","aria-hidden":"true"})
e.after(t)
return t})}parts(e){const t=e.split("|")
return this.gaps.map((e,s)=>t[s]??"")}label(e,t){const s=this.gaps[e]
return b(s)?x(t):[...s.options].find(e=>t&&e.value===t)?.textContent??""}isRight(e,n){const{right:d,accepted:f=[]}=this.rules[e]
if(d!==void 0)return n!==""&&d.includes(n)
const m={...this.spec,language:document.documentElement.lang}
return f.some(e=>function(e,n,d){return(d.also?.find(([e])=>e===n)??[n]).some(n=>((e,n,d)=>{if(((e,n,u)=>{const c=!u.case&&[e,n].some(i)
,[g,p]=[e,n].map(e=>((e,{language:n="",exactly:i,...o})=>{const u=!i&&/^fr\b/i.test(n)?e.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):e
let c=(i?a(u).normalize("NFKC"):l(u)).replace(/\s+/g," ").trim()
i||(c=(e=>e.replace(/ ?\^ ?/g,"^").replace(/\^(\(([+-]?\d+)\)|\{([+-]?\d+)\})/g,(e,t,s,r)=>`^${s??r}`).replace(/\^(\d?\d?[+-])(?![\p{L}\p{N}_({^])/gu,"$1")
.replace(/(^|[^\p{L}])([kcdmμ]?m)\^([23])(?![\p{L}\p{N}_^])/gu,"$1$2$3"))(c.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2")))
if(!o.case){/^(tr|az)\b/i.test(n)&&(c=c.replace(/I/g,"ı").replace(/İ/g,"i"))
c=c.toLowerCase()
if(!i)for(const[e,t]of s)c=c.replaceAll(e,t)}return o.accents?c:r((e=>e.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(c),t)})(e,c?{...u,accents:!1}:u))
if(g===p)return!0
const[h,d]=[g.split(" "),p.split(" ")]
if(!u.typos||h.length!==d.length)return!1
let f=u.typos
return d.every((e,t)=>{if(e===h[t])return!0
if(e.length<4||/\d/.test(e)||Math.abs(e.length-h[t].length)>f)return!1
const s=o(e,h[t])
f-=s
return f>=0&&o(e.toLowerCase(),h[t].toLowerCase())===s})})(e,n,d))return!0
const[f,m]=[e,n].map(e=>((e,t)=>{const s=l(e.replaceAll("٫",t?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,r,n]=/^([-+]?) ?(.*)$/.exec(s),a=((e,t)=>{const s=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(e)
if(!s)return((e,t)=>{const[,s,r]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(e),n=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(r),a=s.replace(/[^.,]/g,"")
let[l,i]=[s,""]
if((n||!c.test(s)||a===","===t)&&(a.length===1||new Set(a).size===2)){const e=s.lastIndexOf(a.slice(-1))
if(s.indexOf(s[e])<e)return;[l,i]=[s.slice(0,e),s.slice(e+1)]}if(!s||!u.test(l)||!g.test(i))return
const o=l.replace(/\D/g,"")||"0",p=i?`${o}.${i.replaceAll(" ","")}`:o
return n?[Number(`${p}e${n[1]}`),"",n[2]]:[Number(p),p,r]})(/^10(\^|\*\*)/.test(e)?`1*${e}`:e,t)
const[r,n,a]=s.slice(1).map(Number)
return r&&n>=a?void 0:[(r||0)+n/a,"",s[4]]})(n,t),i=a&&p.exec(a[2])
if(!i)return
const[o,h]=a,d=r==="-"
return{value:d?-o:o,text:d&&h?`-${h}`:h,unit:i[1]??""}})(e,Boolean(d.comma)))
return Boolean(f?.text&&f.text===m?.text&&h(f.unit)===h(m.unit))})(e,n,d))}(x(n),e,m))}solution(e){const{right:t="",accepted:s}=this.rules[e]
return s??[...t].map(t=>this.label(e,t))}wanted(e){return this.solution(e).join(` ${d.say("or")} `)}read(){const e=this.gaps.map(e=>b(e)?v(e.value.trim()):e.value)
return e.some(Boolean)?e.join("|"):""}problem(){return this.gaps.every(e=>e.value.trim())?"":d.say("fill_first")}fill(e){this.parts(e).forEach((e,t)=>{const s=this.gaps[t]
s.value=b(s)?x(e):e})}mark(e){const t=this.parts(e).filter((e,t)=>this.isRight(t,e)).length/this.gaps.length
return this.spec.whole&&t<1?0:t}lock(e){for(const t of this.gaps)b(t)?t.readOnly=e:t.disabled=e
e&&this.onFull(!1)}show(e,t,s){this.parts(e).forEach((e,r)=>{const n=this.gaps[r],a=this.isRight(r,e)
n.classList.toggle("right",t&&a)
n.classList.toggle("wrong",t&&!a)
const l=s&&!a?d.element("b",{},this.wanted(r)):""
this.marks[r].className=a?"gap-mark right":"gap-mark wrong"
this.marks[r].replaceChildren(...t?[a?"✓":"✗",l]:[])
const i=t?`, ${d.say(a?"your_answer_right":"your_answer_wrong")}`:""
n.setAttribute("aria-label",d.say("gap",{n:r+1})+i)})}feedback(e,t){const s=this.parts(e).flatMap((e,t)=>this.isRight(t,e)?[]:[t])
if(!t||!s.length)return[]
const r=s.map(e=>`${d.say("gap",{n:e+1})}: ${this.wanted(e)}`)
return[d.element("div",{},d.element("span",{class:"unseen"},r.join("; ")))]}words(e){return this.parts(e).map((e,t)=>this.label(t,e)||"–").join("; ")}report(e)
{return{right:{texts:this.gaps.map((e,t)=>this.solution(t))},given:e?{texts:this.parts(e).map((e,t)=>[this.label(t,e)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(e)
{for(const t of this.gaps){if(b(t))continue
const s=[...t.options].filter(e=>e.value)
t.append(...s.sort((t,s)=>e(t.value)-e(s.value)))}}};(globalThis.scormbuildParts??=[]).push(e=>{(d=e).controls.cloze=e=>new y(e)})})()


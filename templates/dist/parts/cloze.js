"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[یى]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],
[/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],r=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],s=(t,e)=>e.reduce((t,[e,r])=>t.replace(e,r),t)
function n(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}var l=t=>t.replace(/([^\s^⁰¹²³⁴-⁹⁺⁻])([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu,"$1^$2").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")
function a(e){return s(s(l(e),t).normalize("NFKC"),t).replace(/\p{Nd}/gu,n)}var o=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function i(t,e){const[r,s]=[[...t],[...e]],n=[Array.from({length:s.length+1},(t,e)=>e)]
for(let t=1;t<=r.length;t+=1){n[t]=[t]
for(let e=1;e<=s.length;e+=1){const l=r[t-1]===s[e-1]?0:1
n[t][e]=Math.min(n[t-1][e]+1,n[t][e-1]+1,n[t-1][e-1]+l)
t>1&&e>1&&r[t-1]===s[e-2]&&r[t-2]===s[e-1]&&(n[t][e]=Math.min(n[t][e],n[t-2][e-2]+1))
}}return n[r.length][s.length]}var u=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,c=/^[1-9]\d{0,2}[.,]\d{3}$/,g=/^(\d*|(\d{3} )+\d{1,3})$/,p=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})(),h=t=>a(t).replace(/[ ^*·]/g,"")
var f,d="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",m=/[A-Za-z0-9.,:?!()/+=*%]/
function $(t,e){return(t=>{let e=""
for(let r=Math.max(0,Math.floor(t));r>0;r=Math.floor(r/64))e=d[r%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function v(t){let e=""
for(let r=0;r<t.length;r+=1){const s=t.charCodeAt(r)
t[r]===" "?e+="_":m.test(t[r])?e+=t[r]:e+=s<4096?`~${$(s,2)}`:`-${$(s,3)}`}return e}function x(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,r)=>t==="_"?" ":e||r?String.fromCharCode((t=>{let e=0
for(const r of t)e=e*64+Math.max(d.indexOf(r),0)
return e})(e??r)):"")}function b(t,e,r){t.addEventListener("input",()=>{let s=e-v(t.value).length
r(s<0)
if(s>=0)return
const n=t.selectionEnd??t.value.length,l=[...t.value.slice(0,n)]
let a=t.value.slice(n)
for(;s<0&&l.length;)s+=v(l.pop()).length
for(;s<0;){s+=v(a.slice(-1)).length
a=a.slice(0,-1)}t.value=l.join("")+a
t.setSelectionRange(l.join("").length,l.join("").length)})}var w=t=>t instanceof HTMLInputElement,y=class{constructor({form:t,spec:e}){this.spec=e
this.gaps=f.all(t,".gap")
this.rules=e.gaps
this.onFull=((t,{element:e,say:r})=>{const s=e("p",{class:"full",role:"status"})
t.after(s)
return t=>{const e=t?r("field_full"):""
s.textContent!==e&&(s.textContent=e)}})(f.one(t,".text-with-gaps"),f)
const r=Math.max(6,...this.rules.flatMap(({accepted:t=[]})=>t.map(t=>t.length)))
for(const t of this.gaps.filter(w)){b(t,e.length,this.onFull)
t.size=Math.min(r+1,24)}}parts(t){const e=t.split("|")
return this.gaps.map((t,r)=>e[r]??"")}label(t,e){const r=this.gaps[t]
return w(r)?x(e):[...r.options].find(t=>e&&t.value===e)?.textContent??""}isRight(t,n){const{right:f,accepted:d=[]}=this.rules[t]
if(f!==void 0)return n!==""&&f.includes(n)
const m={...this.spec,language:document.documentElement.lang}
return d.some(t=>function(t,n,f){if(((t,n,u)=>{const c=!u.case&&[t,n].some(o),[g,p]=[t,n].map(t=>((t,{language:n="",exactly:o,...i})=>{const u=!o&&/^fr\b/i.test(n)
?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let c=(o?l(u).normalize("NFKC"):a(u)).replace(/\s+/g," ").trim()
o||(c=(t=>t.replace(/ ?\^ ?/g,"^").replace(/\^(\(([+-]?\d+)\)|\{([+-]?\d+)\})/g,(t,e,r,s)=>`^${r??s}`).replace(/\^(\d?\d?[+-])(?![\p{L}\p{N}_({^])/gu,"$1")
.replace(/(^|[^\p{L}])([kcdmμ]?m)\^([23])(?![\p{L}\p{N}_^])/gu,"$1$2$3"))(c.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2")))
if(!i.case){/^(tr|az)\b/i.test(n)&&(c=c.replace(/I/g,"ı").replace(/İ/g,"i"))
c=c.toLowerCase()
if(!o)for(const[t,e]of r)c=c.replaceAll(t,e)}return i.accents?c:s((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(c),e)})(t,c?{...u,accents:!1}:u))
if(g===p)return!0
const[h,f]=[g.split(" "),p.split(" ")]
if(!u.typos||h.length!==f.length)return!1
let d=u.typos
return f.every((t,e)=>{if(t===h[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-h[e].length)>d)return!1
const r=i(t,h[e])
d-=r
return d>=0&&i(t.toLowerCase(),h[e].toLowerCase())===r})})(t,n,f))return!0
const[d,m]=[t,n].map(t=>((t,e)=>{const r=a(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,s,n]=/^([-+]?) ?(.*)$/.exec(r),l=((t,e)=>{const r=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!r)return((t,e)=>{const[,r,s]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),n=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(s),l=r.replace(/[^.,]/g,"")
let[a,o]=[r,""]
if((n||!c.test(r)||l===","===e)&&(l.length===1||new Set(l).size===2)){const t=r.lastIndexOf(l.slice(-1))
if(r.indexOf(r[t])<t)return;[a,o]=[r.slice(0,t),r.slice(t+1)]}if(!r||!u.test(a)||!g.test(o))return
const i=a.replace(/\D/g,"")||"0",p=o?`${i}.${o.replaceAll(" ","")}`:i
return n?[Number(`${p}e${n[1]}`),"",n[2]]:[Number(p),p,s]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[s,n,l]=r.slice(1).map(Number)
return s&&n>=l?void 0:[(s||0)+n/l,"",r[4]]})(n,e),o=l&&p.exec(l[2])
if(!o)return
const[i,h]=l,f=s==="-"
return{value:f?-i:i,text:f&&h?`-${h}`:h,unit:o[1]??""}})(t,Boolean(f.comma)))
return Boolean(d?.text&&d.text===m?.text&&h(d.unit)===h(m.unit))}(x(n),t,m))}solution(t){const{right:e="",accepted:r}=this.rules[t]
return r??[...e].map(e=>this.label(t,e))}read(){const t=this.gaps.map(t=>w(t)?v(t.value.trim()):t.value)
return t.some(Boolean)?t.join("|"):""}problem(){return this.gaps.every(t=>t.value.trim())?"":f.say("fill_first")}fill(t){this.parts(t).forEach((t,e)=>{const r=this.gaps[e]
r.value=w(r)?x(t):t})}mark(t){const e=this.parts(t).filter((t,e)=>this.isRight(e,t)).length/this.gaps.length
return this.spec.whole&&e<1?0:e}lock(t){for(const e of this.gaps)w(e)?e.readOnly=t:e.disabled=t
t&&this.onFull(!1)}show(t,e){this.parts(t).forEach((t,r)=>{const s=this.gaps[r],n=this.isRight(r,t)
s.classList.toggle("right",e&&n)
s.classList.toggle("wrong",e&&!n)
const l=e?`, ${f.say(n?"your_answer_right":"your_answer_wrong")}`:""
s.setAttribute("aria-label",f.say("gap",{n:r+1})+l)})}feedback(t,e){const r=this.parts(t).flatMap((t,e)=>this.isRight(e,t)?[]:[e])
if(!e||!r.length)return[]
const s=r.map(t=>{const e=this.solution(t).join(` ${f.say("or")} `)
return f.element("li",{},`${f.say("gap",{n:t+1})}: ${e}`)})
return[f.element("div",{},f.element("ul",{},...s))]}words(t){return this.parts(t).map((t,e)=>this.label(e,t)||"–").join("; ")}report(t){return{right:{texts:this.gaps.map((t,e)=>this.solution(e))
},given:t?{texts:this.parts(t).map((t,e)=>[this.label(e,t)])}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return this.gaps}arrange(t){for(const e of this.gaps){if(w(e))continue
const r=[...e.options].filter(t=>t.value)
e.append(...r.sort((e,r)=>t(e.value)-t(r.value)))}}};(globalThis.scormbuildParts??=[]).push(t=>{(f=t).controls.cloze=t=>new y(t)})})()


"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],n=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],r=(t,e)=>e.reduce((t,[e,n])=>t.replace(e,n),t)
function s(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}function i(e){return r(r(e,t).normalize("NFKC"),t).replace(/\p{Nd}/gu,s)}var u=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function o(t,e){const[n,r]=[[...t],[...e]],s=[Array.from({length:r.length+1},(t,e)=>e)]
for(let t=1;t<=n.length;t+=1){s[t]=[t]
for(let e=1;e<=r.length;e+=1){const i=n[t-1]===r[e-1]?0:1
s[t][e]=Math.min(s[t-1][e]+1,s[t][e-1]+1,s[t-1][e-1]+i)
t>1&&e>1&&n[t-1]===r[e-2]&&n[t-2]===r[e-1]&&(s[t][e]=Math.min(s[t][e],s[t-2][e-2]+1))
}}return s[n.length][r.length]}var l=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,a=/^[1-9]\d{0,2}[.,]\d{3}$/,c=/^(\d*|(\d{3} )+\d{1,3})$/,g=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})()
function h(t,e){const n=i(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,r,s]=/^([-+]?) ?(.*)$/.exec(n),u=((t,e)=>{const n=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!n)return((t,e)=>{const[,n,r]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),s=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(r),i=n.replace(/[^.,]/g,"")
let[u,o]=[n,""]
if((s||!a.test(n)||i===","===e)&&(i.length===1||new Set(i).size===2)){const t=n.lastIndexOf(i.slice(-1))
if(n.indexOf(n[t])<t)return;[u,o]=[n.slice(0,t),n.slice(t+1)]}if(!n||!l.test(u)||!c.test(o))return
const g=u.replace(/\D/g,"")||"0",h=o?`${g}.${o.replaceAll(" ","")}`:g
return s?[Number(`${h}e${s[1]}`),"",s[2]]:[Number(h),h,r]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[r,s,i]=n.slice(1).map(Number)
return r&&s>=i?void 0:[(r||0)+s/i,"",n[4]]})(s,e),o=u&&g.exec(u[2])
if(!o)return
const[h,p]=u,f=r==="-"
return{value:f?-h:h,text:f&&p?`-${p}`:p,unit:o[1]??""}}var p=t=>i(t).replace(/[ ^*·]/g,"")
function f(t,s,l){if(((t,s,l)=>{const a=!l.case&&[t,s].some(u),[c,g]=[t,s].map(t=>((t,{language:s="",exactly:u,...o})=>{const l=!u&&/^fr\b/i.test(s)?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let a=(u?l.normalize("NFKC"):i(l)).replace(/\s+/g," ").trim()
u||(a=a.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2"))
if(!o.case){/^(tr|az)\b/i.test(s)&&(a=a.replace(/I/g,"ı").replace(/İ/g,"i"))
a=a.toLowerCase()
if(!u)for(const[t,e]of n)a=a.replaceAll(t,e)}return o.accents?a:r((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(a),e)})(t,a?{...l,accents:!1}:l))
if(c===g)return!0
const[h,p]=[c.split(" "),g.split(" ")]
if(!l.typos||h.length!==p.length)return!1
let f=l.typos
return p.every((t,e)=>{if(t===h[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-h[e].length)>f)return!1
const n=o(t,h[e])
f-=n
return f>=0&&o(t.toLowerCase(),h[e].toLowerCase())===n})})(t,s,l))return!0
const[a,c]=[t,s].map(t=>h(t,Boolean(l.comma)))
return Boolean(a?.text&&a.text===c?.text&&p(a.unit)===p(c.unit))}var d="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",m=/[A-Za-z0-9.,:?!()/+=*%]/
function $(t,e){return(t=>{let e=""
for(let n=Math.max(0,Math.floor(t));n>0;n=Math.floor(n/64))e=d[n%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function v(t){let e=""
for(let n=0;n<t.length;n+=1){const r=t.charCodeAt(n)
t[n]===" "?e+="_":m.test(t[n])?e+=t[n]:e+=r<4096?`~${$(r,2)}`:`-${$(r,3)}`}return e}function x(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,n)=>t==="_"?" ":e||n?String.fromCharCode((t=>{let e=0
for(const n of t)e=e*64+Math.max(d.indexOf(n),0)
return e})(e??n)):"")}var w,y=/^-?\d{1,5}(\.\d{1,7})?$/,b=class{constructor({form:t,spec:e}){this.form=t
this.spec=e
this.accepted=e.accepted
this.right=this.accepted.filter(([,t])=>t)
this.input=w.one(t,".typed input")
this.onFull=((t,{element:e,say:n})=>{const r=e("p",{class:"full",role:"status"})
t.after(r)
return t=>{const e=t?n("field_full"):""
r.textContent!==e&&(r.textContent=e)}})(w.one(t,".typed"),w);((t,e,n)=>{t.addEventListener("input",()=>{let r=e-v(t.value).length
n(r<0)
if(r>=0)return
const s=t.selectionEnd??t.value.length,i=[...t.value.slice(0,s)]
let u=t.value.slice(s)
for(;r<0&&i.length;)r+=v(i.pop()).length
for(;r<0;){r+=v(u.slice(-1)).length
u=u.slice(0,-1)}t.value=i.join("")+u
t.setSelectionRange(i.join("").length,i.join("").length)})})(this.input,e.length,this.onFull)}meant(t){const{accepted:e,spec:n}=this,r={...n,typos:0,language:document.documentElement.lang}
for(const s of[{...r,exactly:!0},r,{...r,typos:n.typos}]){const n=e.find(([e])=>f(t,e,s))
if(n)return n}}read(){return v(this.input.value.trim())}problem(){return this.input.value.trim()?"":w.say("write_first")}fill(t){this.input.value=x(t)}mark(t){return this.meant(x(t))?.[1]?1:0}lock(t)
{this.input.readOnly=t
t&&this.onFull(!1)}show(){}feedback(t,e){const n=this.meant(x(t)),r=w.all(this.form,".feedback").filter(t=>t.dataset.for===n?.[0])
if(!n?.[1]&&e){const t=this.right.map(([t])=>t).join(` ${w.say("or")} `)
r.push(w.element("div",{},w.say("right_answer",{answer:t})))}return r}words(t){return x(t)}written(t){return t}report(t){const e=x(t)
return{type:"fill-in",right:{texts:[[...new Set(this.right.map(([t])=>this.written(t)))]]},given:e?{texts:[[this.written(e)]]}:null,caseMatters:Boolean(this.spec.case)}}inputs()
{return[this.input]}},C=class extends b{constructor(t){super(t)
this.units=[...new Set(this.accepted.map(([,,,,t=""])=>t).filter(Boolean))]}number(t){return h(t,Boolean(this.spec.comma))}knows(t){if(this.units.length)return this.units.some(e=>p(e)===p(t))
const[e]=(this.form.textContent??"").split(w.one(this.form,".hint").textContent??""),n=i(e).replace(/\s+/g," ").toLowerCase().split(t.replaceAll("^","").toLowerCase())
return t==="%"||n.some((t,e)=>e>0&&!/\p{L}$/u.test(n[e-1])&&!/^[\p{L}\p{N}]/u.test(t))}look(t){const e=this.number(t)
if(!e||e.unit&&!this.knows(e.unit))return{}
for(const t of this.accepted){const[,,n,r,s]=t
if(!s||!e.unit||p(s)===p(e.unit))for(const i of s||e.unit!=="%"?[e.value]:[e.value,e.value/100]){const s=Math.abs(i)*1e-12
if(i>=Number(n)-s&&i<=Number(r)+s)return{read:e,found:t,value:i}}}return{read:e}}meant(t){return this.look(t).found}problem(){const{value:t}=this.input,e=this.number(t)
if(!t.trim())return super.problem()
if(e&&(!e.unit||this.knows(e.unit)))return""
if(e&&this.units.length)return w.say("other_unit",{unit:this.units.join(` ${w.say("or")} `)})
const n=3.5.toLocaleString(document.documentElement.lang)
return w.say("not_a_number",{example:n.replace(/[.,]/,this.spec.comma?",":".")})}written(t){const e=this.number(t)
return e?.text?`${e.text} ${e.unit}`.trim():t}report(t){const{read:e,value:n=e?.value}=this.look(x(t)),r=e?.text&&n===e.value?e.text:String(n),[[s,,i="",u=""]]=this.right
return this.right.every(t=>t[2]===i&&t[3]===u)&&[t&&r,i,u].every(t=>!t||y.test(t))?{right:{range:[i,u],text:s},given:t?{number:r}:null}:super.report(t)}};(globalThis.scormbuildParts??=[])
.push(t=>{(w=t).controls.typed=t=>new(t.spec.form==="numeric"?C:b)(t)})})()


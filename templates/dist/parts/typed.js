"use strict";(()=>{var t=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[یى]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],e=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],
[/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],n=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],r=(t,e)=>e.reduce((t,[e,n])=>t.replace(e,n),t)
function s(t){let e=0
for(;/\p{Nd}/u.test(String.fromCodePoint(t.codePointAt(0)-e-1));)e+=1
return String(e%10)}var u=t=>t.replace(/([^\s^⁰¹²³⁴-⁹⁺⁻])([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu,"$1^$2").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")
function i(e){return r(r(u(e),t).normalize("NFKC"),t).replace(/\p{Nd}/gu,s)}var o=t=>/[\u0370-\u03ff]/.test(t)&&t===t.toUpperCase()
function l(t,e){const[n,r]=[[...t],[...e]],s=[Array.from({length:r.length+1},(t,e)=>e)]
for(let t=1;t<=n.length;t+=1){s[t]=[t]
for(let e=1;e<=r.length;e+=1){const u=n[t-1]===r[e-1]?0:1
s[t][e]=Math.min(s[t-1][e]+1,s[t][e-1]+1,s[t-1][e-1]+u)
t>1&&e>1&&n[t-1]===r[e-2]&&n[t-2]===r[e-1]&&(s[t][e]=Math.min(s[t][e],s[t-2][e-2]+1))
}}return s[n.length][r.length]}var a=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,c=/^[1-9]\d{0,2}[.,]\d{3}$/,p=/^(\d*|(\d{3} )+\d{1,3})$/,g=(()=>{const t=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${t}(( ?([/*·]|/ ?10+) ?|[ -])${t})*)?\\.?$`)})()
function h(t,e){const n=i(t.replaceAll("٫",e?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu,"$1 $2")).replace(/\s+/g," ").trim()
.replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/,"$1$3 $2"),[,r,s]=/^([-+]?) ?(.*)$/.exec(n),u=((t,e)=>{const n=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(t)
if(!n)return((t,e)=>{const[,n,r]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(t),s=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(r),u=n.replace(/[^.,]/g,"")
let[i,o]=[n,""]
if((s||!c.test(n)||u===","===e)&&(u.length===1||new Set(u).size===2)){const t=n.lastIndexOf(u.slice(-1))
if(n.indexOf(n[t])<t)return;[i,o]=[n.slice(0,t),n.slice(t+1)]}if(!n||!a.test(i)||!p.test(o))return
const l=i.replace(/\D/g,"")||"0",g=o?`${l}.${o.replaceAll(" ","")}`:l
return s?[Number(`${g}e${s[1]}`),"",s[2]]:[Number(g),g,r]})(/^10(\^|\*\*)/.test(t)?`1*${t}`:t,e)
const[r,s,u]=n.slice(1).map(Number)
return r&&s>=u?void 0:[(r||0)+s/u,"",n[4]]})(s,e),o=u&&g.exec(u[2])
if(!o)return
const[l,h]=u,f=r==="-"
return{value:f?-l:l,text:f&&h?`-${h}`:h,unit:o[1]??""}}var f=t=>i(t).replace(/[ ^*·]/g,"")
function d(t,s,a){return(a.also?.find(([t])=>t===s)??[s]).some(s=>((t,s,a)=>{if(((t,s,a)=>{const c=!a.case&&[t,s].some(o)
,[p,g]=[t,s].map(t=>((t,{language:s="",exactly:o,...l})=>{const a=!o&&/^fr\b/i.test(s)?t.replace(/(«)\s|\s(?=[»?!;:])/g,"$1"):t
let c=(o?u(a).normalize("NFKC"):i(a)).replace(/\s+/g," ").trim()
o||(c=(t=>t.replace(/ ?\^ ?/g,"^").replace(/\^(\(([+-]?\d+)\)|\{([+-]?\d+)\})/g,(t,e,n,r)=>`^${n??r}`).replace(/\^(\d?\d?[+-])(?![\p{L}\p{N}_({^])/gu,"$1")
.replace(/(^|[^\p{L}])([kcdmμ]?m)\^([23])(?![\p{L}\p{N}_^])/gu,"$1$2$3"))(c.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2")))
if(!l.case){/^(tr|az)\b/i.test(s)&&(c=c.replace(/I/g,"ı").replace(/İ/g,"i"))
c=c.toLowerCase()
if(!o)for(const[t,e]of n)c=c.replaceAll(t,e)}return l.accents?c:r((t=>t.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(c),e)})(t,c?{...a,accents:!1}:a))
if(p===g)return!0
const[h,f]=[p.split(" "),g.split(" ")]
if(!a.typos||h.length!==f.length)return!1
let d=a.typos
return f.every((t,e)=>{if(t===h[e])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-h[e].length)>d)return!1
const n=l(t,h[e])
d-=n
return d>=0&&l(t.toLowerCase(),h[e].toLowerCase())===n})})(t,s,a))return!0
const[c,p]=[t,s].map(t=>h(t,Boolean(a.comma)))
return Boolean(c?.text&&c.text===p?.text&&f(c.unit)===f(p.unit))})(t,s,a))}var m="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",$=/[A-Za-z0-9.,:?!()/+=*%]/
function v(t,e){return(t=>{let e=""
for(let n=Math.max(0,Math.floor(t));n>0;n=Math.floor(n/64))e=m[n%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function x(t){let e=""
for(let n=0;n<t.length;n+=1){const r=t.charCodeAt(n)
t[n]===" "?e+="_":$.test(t[n])?e+=t[n]:e+=r<4096?`~${v(r,2)}`:`-${v(r,3)}`}return e}function y(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,n)=>t==="_"?" ":e||n?String.fromCharCode((t=>{let e=0
for(const n of t)e=e*64+Math.max(m.indexOf(n),0)
return e})(e??n)):"")}var w,b=/^-?\d{1,5}(\.\d{1,7})?$/,C=class{constructor({form:t,spec:e}){this.form=t
this.spec=e
this.accepted=e.accepted
this.right=this.accepted.filter(([,t])=>t)
this.input=w.one(t,".typed input")
this.onFull=((t,{element:e,say:n})=>{const r=e("p",{class:"full",role:"status"})
t.after(r)
return t=>{const e=t?n("field_full"):""
r.textContent!==e&&(r.textContent=e)}})(w.one(t,".typed"),w);((t,e,n)=>{t.addEventListener("input",()=>{let r=e-x(t.value).length
n(r<0)
if(r>=0)return
const s=t.selectionEnd??t.value.length,u=[...t.value.slice(0,s)]
let i=t.value.slice(s)
for(;r<0&&u.length;)r+=x(u.pop()).length
for(;r<0;){r+=x(i.slice(-1)).length
i=i.slice(0,-1)}t.value=u.join("")+i
t.setSelectionRange(u.join("").length,u.join("").length)})})(this.input,e.length,this.onFull)}meant(t){const{accepted:e,spec:n}=this,r={...n,typos:0,language:document.documentElement.lang}
for(const s of[{...r,exactly:!0},r,{...r,typos:n.typos}]){const n=e.find(([e])=>d(t,e,s))
if(n)return n}}read(){return x(this.input.value.trim())}problem(){return this.input.value.trim()?"":w.say("write_first")}fill(t){this.input.value=y(t)}mark(t){return this.meant(y(t))?.[1]?1:0}lock(t)
{this.input.readOnly=t
t&&this.onFull(!1)}show(){}feedback(t,e){const n=this.meant(y(t)),r=w.all(this.form,".feedback").filter(t=>t.dataset.for===n?.[0])
if(!n?.[1]&&e){const t=this.right.map(([t])=>t).join(` ${w.say("or")} `)
r.push(w.element("div",{},w.say("right_answer",{answer:t})))}return r}words(t){return y(t)}written(t){return t}report(t){const e=y(t)
return{type:"fill-in",right:{texts:[[...new Set(this.right.map(([t])=>this.written(t)))]]},given:e?{texts:[[this.written(e)]]}:null,caseMatters:Boolean(this.spec.case)}}inputs()
{return[this.input]}},N=class extends C{constructor(t){super(t)
this.units=[...new Set(this.accepted.map(([,,,,t=""])=>t).filter(Boolean))]}number(t){return h(t,Boolean(this.spec.comma))}knows(t){if(this.units.length)return this.units.some(e=>f(e)===f(t))
const[e]=(this.form.textContent??"").split(w.one(this.form,".hint").textContent??""),n=i(e).replaceAll("^","").replace(/\s+/g," ").toLowerCase().split(t.replaceAll("^","").toLowerCase())
return t==="%"||n.some((t,e)=>e>0&&!/\p{L}$/u.test(n[e-1])&&!/^[\p{L}\p{N}]/u.test(t))}look(t){const e=this.number(t)
if(!e||e.unit&&!this.knows(e.unit))return{}
for(const t of this.accepted){const[,,n,r,s]=t
if(!s||!e.unit||f(s)===f(e.unit))for(const u of s||e.unit!=="%"?[e.value]:[e.value,e.value/100]){const s=Math.abs(u)*1e-12
if(u>=Number(n)-s&&u<=Number(r)+s)return{read:e,found:t,value:u}}}return{read:e}}meant(t){return this.look(t).found}problem(){const{value:t}=this.input,e=this.number(t)
if(!t.trim())return super.problem()
if(e&&(!e.unit||this.knows(e.unit)))return""
if(e&&this.units.length)return w.say("other_unit",{unit:this.units.join(` ${w.say("or")} `)})
if(e)return w.say("only_number",{unit:e.unit})
const n=3.5.toLocaleString(document.documentElement.lang)
return w.say("not_a_number",{example:n.replace(/[.,]/,this.spec.comma?",":".")})}written(t){const e=this.number(t)
return e?.text?`${e.text} ${e.unit}`.trim():t}report(t){const{read:e,value:n=e?.value}=this.look(y(t)),r=e?.text&&n===e.value?e.text:String(n),[[s,,u="",i=""]]=this.right
return this.right.every(t=>t[2]===u&&t[3]===i)&&[t&&r,u,i].every(t=>!t||b.test(t))?{right:{range:[u,i],text:s},given:t?{number:r}:null}:super.report(t)}};(globalThis.scormbuildParts??=[])
.push(t=>{(w=t).controls.typed=t=>new(t.spec.form==="numeric"?N:C)(t)})})()


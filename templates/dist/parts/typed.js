"use strict";(()=>{var e=[[/[ـ\p{DI}]/gu,""],[/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu,"'"],[/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu,"-"],[/[։।۔።᙮។․。။]/gu,"."],[/[՝،፣、]/gu,","],[/[؛፤]/gu,";"],[
/[؟፧]/gu,"?"],[/[ː꞉∶]/gu,":"],[/[⁄∕]/gu,"/"],[/[∗]/gu,"*"],[/[∼]/gu,"~"],[/[٪]/gu,"%"],[/[·•‧∙⋅・]/gu,"·"],[/[✕✖⨯]/gu,"×"],[/[º˚]/gu,"°"],[/[æ]/gu,"ae"],[/[Æ]/gu,"Ae"],[/[œ]/gu,"oe"],[/[Œ]/gu,"Oe"],[
/[ş]/gu,"ș"],[/[Ş]/gu,"Ș"],[/[ţ]/gu,"ț"],[/[Ţ]/gu,"Ț"],[/[ی]/gu,"ي"],[/[ک]/gu,"ك"],[/[ہ]/gu,"ه"]],t=[[/[ø]/gu,"o"],[/[Ø]/gu,"O"],[/[ł]/gu,"l"],[/[Ł]/gu,"L"],[/[đ]/gu,"d"],[/[Đ]/gu,"D"],[/[ħ]/gu,"h"],[
/[Ħ]/gu,"H"],[/[ı]/gu,"i"]],n=[["i̇","i"],["ß","ss"],["ς","σ"],["եւ","եվ"]],r=(e,t)=>t.reduce((e,[t,n])=>e.replace(t,n),e)
function s(e){let t=0
for(;/\p{Nd}/u.test(String.fromCodePoint(e.codePointAt(0)-t-1));)t+=1
return String(t%10)}function i(t){return r(r(t,e).normalize("NFKC"),e).replace(/\p{Nd}/gu,s)}var u=e=>/[\u0370-\u03ff]/.test(e)&&e===e.toUpperCase()
function o(e,t){const[n,r]=[[...e],[...t]],s=[Array.from({length:r.length+1},(e,t)=>t)]
for(let e=1;e<=n.length;e+=1){s[e]=[e]
for(let t=1;t<=r.length;t+=1){const i=n[e-1]===r[t-1]?0:1
s[e][t]=Math.min(s[e-1][t]+1,s[e][t-1]+1,s[e-1][t-1]+i)
e>1&&t>1&&n[e-1]===r[t-2]&&n[e-2]===r[t-1]&&(s[e][t]=Math.min(s[e][t],s[e-2][t-2]+1))}}return s[n.length][r.length]}function l(e,s,l){const c=!l.case&&[e,s].some(u)
,[a,g]=[e,s].map(e=>((e,{language:s="",exactly:u,...o})=>{let l=(u?e.normalize("NFKC"):i(e)).replace(/\s+/g," ").trim()
u||(l=l.replaceAll("''","'").replace(/([^\s.])\.('*)$/,"$1$2"))
if(!o.case){/^(tr|az)\b/i.test(s)&&(l=l.replace(/I/g,"ı").replace(/İ/g,"i"))
l=l.toLowerCase()
if(!u)for(const[e,t]of n)l=l.replaceAll(e,t)}return o.accents?l:r((e=>e.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))(l),t)})(e,c?{...l,accents:!1}:l))
if(a===g)return!0
const[p,h]=[a.split(" "),g.split(" ")]
if(!l.typos||p.length!==h.length)return!1
let d=l.typos
return h.every((e,t)=>{if(e===p[t])return!0
if(e.length<4||/\d/.test(e)||Math.abs(e.length-p[t].length)>d)return!1
const n=o(e,p[t])
d-=n
return d>=0&&o(e.toLowerCase(),p[t].toLowerCase())===n})
}var c,a=/^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/,g=/^[1-9]\d{0,2}[.,]\d{3}$/,p=/^(\d*|(\d{3} )+\d{1,3})$/,h=(()=>{const e=
"[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?"
return new RegExp(`^ ?(${e}(( ?([/*·]|/ ?10+) ?|[ -])${e})*)?\\.?$`)})(),d=e=>i(e).replace(/[ ^*·]/g,""),f=/^-?\d{1,5}(\.\d{1,7})?$/,m=class{constructor({form:e,spec:t}){this.form=e
this.spec=t
this.accepted=t.accepted
this.right=this.accepted.filter(([,e])=>e)
this.input=c.one(e,".typed input")
this.onFull=((e,{element:t,say:n})=>{const r=t("p",{class:"full",role:"status"})
e.after(r)
return e=>{const t=e?n("field_full"):""
r.textContent!==t&&(r.textContent=t)}})(c.one(e,".typed"),c);((e,t,n,r)=>{e.addEventListener("input",()=>{let s=t-n(e.value).length
r(s<0)
if(s>=0)return
const i=e.selectionEnd??e.value.length,u=[...e.value.slice(0,i)]
let o=e.value.slice(i)
for(;s<0&&u.length;)s+=n(u.pop()).length
for(;s<0;){s+=n(o.slice(-1)).length
o=o.slice(0,-1)}e.value=u.join("")+o
e.setSelectionRange(u.join("").length,u.join("").length)})})(this.input,t.length,c.encodeText,this.onFull)}meant(e)
{const{accepted:t,spec:n}=this,r={...n,typos:0,language:document.documentElement.lang}
for(const s of[{...r,exactly:!0},r,{...r,typos:n.typos}]){const n=t.find(([t])=>l(e,t,s))
if(n)return n}}read(){return c.encodeText(this.input.value.trim())}problem(){return this.input.value.trim()?"":c.say("write_first")}fill(e){this.input.value=c.decodeText(e)}mark(e)
{return this.meant(c.decodeText(e))?.[1]?1:0}lock(e){this.input.readOnly=e
e&&this.onFull(!1)}show(){}feedback(e,t){const n=this.meant(c.decodeText(e)),r=c.all(this.form,".feedback").filter(e=>e.dataset.for===n?.[0])
if(!n?.[1]&&t){const e=this.right.map(([e])=>e).join(` ${c.say("or")} `)
r.push(c.element("div",{},c.say("right_answer",{answer:e})))}return r}words(e){return c.decodeText(e)}written(e){return e}report(e){const t=c.decodeText(e)
return{type:"fill-in",right:{texts:[[...new Set(this.right.map(([e])=>this.written(e)))]]},given:t?{texts:[[this.written(t)]]}:null,caseMatters:Boolean(this.spec.case)}}inputs()
{return[this.input]}},x=class extends m{constructor(e){super(e)
this.units=[...new Set(this.accepted.map(([,,,,e=""])=>e).filter(Boolean))]}number(e){return((e,t)=>{const n=i(e.replaceAll("٫",t?",":".").replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g,"^$&")
.replace(/(\d)\s?([¼-¾⅐-⅞↉])/g,"$1 $2")).replace(/\s+/g," ").trim().replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?(.*)$/,"$1$3 $2"),[,r,s]=/^([-+]?) ?(.*)$/.exec(n)
,u=((e,t)=>{const n=/^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(e)
if(!n)return((e,t)=>{const[,n,r]=/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(e),s=/^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(r),i=n.replace(/[^.,]/g,"")
let[u,o]=[n,""]
if((s||!g.test(n)||i===","===t)&&(i.length===1||new Set(i).size===2)){const e=n.lastIndexOf(i.slice(-1))
if(n.indexOf(n[e])<e)return;[u,o]=[n.slice(0,e),n.slice(e+1)]}if(!n||!a.test(u)||!p.test(o))return
const l=u.replace(/\D/g,"")||"0",c=o?`${l}.${o.replaceAll(" ","")}`:l
return s?[Number(`${c}e${s[1]}`),"",s[2]]:[Number(c),c,r]})(/^10(\^|\*\*)/.test(e)?`1*${e}`:e,t)
const[r,s,i]=n.slice(1).map(Number)
return r&&s>=i?void 0:[(r||0)+s/i,"",n[4]]})(s,t),o=u&&h.exec(u[2])
if(!o)return
const[l,c]=u,d=r==="-"
return{value:d?-l:l,text:d&&c?`-${c}`:c,unit:o[1]??""}})(e,Boolean(this.spec.comma))}knows(e){if(this.units.length)return this.units.some(t=>d(t)===d(e))
const[t]=(this.form.textContent??"").split(c.one(this.form,".hint").textContent??""),n=i(t).replace(/\s+/g," ").toLowerCase().split(e.replaceAll("^","").toLowerCase())
return e==="%"||n.some((e,t)=>t>0&&!/\p{L}$/u.test(n[t-1])&&!/^[\p{L}\p{N}]/u.test(e))}look(e){const t=this.number(e)
if(!t||t.unit&&!this.knows(t.unit))return{}
for(const e of this.accepted){const[,,n,r,s]=e
if(!s||!t.unit||d(s)===d(t.unit))for(const i of s||t.unit!=="%"?[t.value]:[t.value,t.value/100]){const s=Math.abs(i)*1e-12
if(i>=Number(n)-s&&i<=Number(r)+s)return{read:t,found:e,value:i}}}return{read:t}}meant(e){return this.look(e).found}problem(){const{value:e}=this.input,t=this.number(e)
if(!e.trim())return super.problem()
if(t&&(!t.unit||this.knows(t.unit)))return""
if(t&&this.units.length)return c.say("other_unit",{unit:this.units.join(` ${c.say("or")} `)})
const n=3.5.toLocaleString(document.documentElement.lang)
return c.say("not_a_number",{example:n.replace(/[.,]/,this.spec.comma?",":".")})}written(e){const t=this.number(e)
return t?.text?`${t.text} ${t.unit}`.trim():e}report(e){const{read:t,value:n=t?.value}=this.look(c.decodeText(e)),r=t?.text&&n===t.value?t.text:String(n),[[s,,i="",u=""]]=this.right
return this.right.every(e=>e[2]===i&&e[3]===u)&&[e&&r,i,u].every(e=>!e||f.test(e))?{right:{range:[i,u],text:s},given:e?{number:r}:null}:super.report(e)}};(globalThis.scormbuildParts??=[])
.push(e=>{(c=e).controls.typed=e=>new(e.spec.form==="numeric"?x:m)(e)})})()


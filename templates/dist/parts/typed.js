"use strict";(()=>{function e(e,t){let n=e.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
t.accents||(n=n.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return t.case?n:n.toLocaleLowerCase("en")}function t(e,t){const[n,r]=[[...e],[...t]],l=[Array.from({length:r.length+1},(e,t)=>t)]
for(let e=1;e<=n.length;e+=1){l[e]=[e]
for(let t=1;t<=r.length;t+=1){const s=n[e-1]===r[t-1]?0:1
l[e][t]=Math.min(l[e-1][t]+1,l[e][t-1]+1,l[e-1][t-1]+s)
e>1&&t>1&&n[e-1]===r[t-2]&&n[e-2]===r[t-1]&&(l[e][t]=Math.min(l[e][t],l[e-2][t-2]+1))}}return l[n.length][r.length]}function n(n,r,l){const[s,i]=[e(n,l),e(r,l)]
if(s===i)return!0
const[c,o]=[s.split(" "),i.split(" ")]
if(!l.typos||c.length!==o.length)return!1
let a=l.typos
return o.every((e,n)=>{if(e===c[n])return!0
if(e.length<4||/\d/.test(e)||Math.abs(e.length-c[n].length)>a)return!1
const r=t(e,c[n])
a-=r
return a>=0&&t(e.toLowerCase(),c[n].toLowerCase())===r})}function r(e){let t=e.normalize("NFKC").replace(/[\s\u00a0\u202f']/g,"").replace(/[−–]/g,"-").replace(/^\+/,"")
t=t.replace(/[٠-٩۰-۹०-९]/g,e=>String((e.charCodeAt(0)-(e<"۰"?1632:e<"०"?1776:2406))%10)).replace("٫",".");/^-?\d*,\d+$/.test(t)?t=t.replace(",","."):/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)
?t=t.replaceAll(",",""):/^-?\d{1,3}(\.\d{3})+,\d+$/.test(t)&&(t=t.replaceAll(".","").replace(",","."))
return/^-?(\d+(\.\d*)?|\.\d+)$/.test(t)?t.replace(/^(-?)\./,"$10.").replace(/\.$/,""):""}var l,s=/^-?\d{1,5}(\.\d{1,7})?$/,i=class{constructor({form:e,spec:t}){this.form=e
this.spec=t
this.numeric=t.form==="numeric"
this.accepted=t.accepted
this.right=this.accepted.filter(([,e])=>e)
this.input=l.one(e,".typed input")
this.onFull=((e,{element:t,say:n})=>{const r=t("p",{class:"full",role:"status"})
e.after(r)
return e=>{const t=e?n("field_full"):""
r.textContent!==t&&(r.textContent=t)}})(l.one(e,".typed"),l);((e,t,n,r)=>{e.addEventListener("input",()=>{let l=t-n(e.value).length
r(l<0)
if(l>=0)return
const s=e.selectionEnd??e.value.length,i=[...e.value.slice(0,s)]
let c=e.value.slice(s)
for(;l<0&&i.length;)l+=n(i.pop()).length
for(;l<0;){l+=n(c.slice(-1)).length
c=c.slice(0,-1)}e.value=i.join("")+c
e.setSelectionRange(i.join("").length,i.join("").length)})})(this.input,t.length,l.encodeText,this.onFull)}meant(e){const{accepted:t,spec:l}=this
if(this.numeric){const n=r(e)
return t.find(([,,e,t])=>n!==""&&Number(n)>=Number(e)&&Number(n)<=Number(t))}return t.find(([t])=>n(e,t,{...l,typos:0}))??t.find(([t])=>n(e,t,l))}read(){return l.encodeText(this.input.value.trim())
}problem(){const{value:e}=this.input
return e.trim()?!this.numeric||r(e)?"":l.say("not_a_number",{example:3.5.toLocaleString(document.documentElement.lang)}):l.say("write_first")}fill(e){this.input.value=l.decodeText(e)}mark(e)
{return this.meant(l.decodeText(e))?.[1]?1:0}lock(e){this.input.readOnly=e
e&&this.onFull(!1)}show(){}feedback(e,t){const n=this.meant(l.decodeText(e)),r=l.all(this.form,".feedback").filter(e=>e.dataset.for===n?.[0])
if(!n?.[1]&&t){const e=this.right.map(([e])=>e).join(` ${l.say("or")} `)
r.push(l.element("div",{},l.say("right_answer",{answer:e})))}return r}words(e){return l.decodeText(e)}report(e){const t=l.decodeText(e),n=r(t),[[i,,c="",o=""]=["",0]]=this.right
return this.numeric&&this.right.length===1&&[n||"0",c,o].every(e=>s.test(e))?{right:{range:[c,o],text:i},given:n?{number:n}:null}:{type:"fill-in",right:{texts:[this.right.map(([e])=>e)
]},given:t?{texts:[[t]]}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return[this.input]}};(globalThis.scormbuildParts??=[]).push(e=>{(l=e).controls.typed=e=>new i(e)})})()


"use strict";(()=>{function t(t,e){let n=t.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
e.accents||(n=n.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return e.case?n:n.toLocaleLowerCase("en")}function e(t,e){const[n,r]=[[...t],[...e]],l=[Array.from({length:r.length+1},(t,e)=>e)]
for(let t=1;t<=n.length;t+=1){l[t]=[t]
for(let e=1;e<=r.length;e+=1){const i=n[t-1]===r[e-1]?0:1
l[t][e]=Math.min(l[t-1][e]+1,l[t][e-1]+1,l[t-1][e-1]+i)
t>1&&e>1&&n[t-1]===r[e-2]&&n[t-2]===r[e-1]&&(l[t][e]=Math.min(l[t][e],l[t-2][e-2]+1))}}return l[n.length][r.length]}function n(n,r,l){const[i,s]=[t(n,l),t(r,l)]
if(i===s)return!0
const[a,o]=[i.split(" "),s.split(" ")]
if(!l.typos||a.length!==o.length)return!1
let c=l.typos
return o.every((t,n)=>{if(t===a[n])return!0
if(t.length<4||/\d/.test(t)||Math.abs(t.length-a[n].length)>c)return!1
const r=e(t,a[n])
c-=r
return c>=0&&e(t.toLowerCase(),a[n].toLowerCase())===r})}function r(t){let e=t.normalize("NFKC").replace(/[\s\u00a0\u202f']/g,"").replace(/[−–]/g,"-").replace(/^\+/,"")
e=e.replace(/[٠-٩۰-۹०-९]/g,t=>String((t.charCodeAt(0)-(t<"۰"?1632:t<"०"?1776:2406))%10)).replace("٫",".");/^-?\d*,\d+$/.test(e)?e=e.replace(",","."):/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(e)
?e=e.replaceAll(",",""):/^-?\d{1,3}(\.\d{3})+,\d+$/.test(e)&&(e=e.replaceAll(".","").replace(",","."))
return/^-?(\d+(\.\d*)?|\.\d+)$/.test(e)?e.replace(/^(-?)\./,"$10.").replace(/\.$/,""):""}var l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",i=/[A-Za-z0-9.,:?!()/+=*%]/
function s(t,e){return(t=>{let e=""
for(let n=Math.max(0,Math.floor(t));n>0;n=Math.floor(n/64))e=l[n%64]+e
return e})(Math.min(t,64**e-1)).padStart(e,"A")}function a(t){let e=""
for(let n=0;n<t.length;n+=1){const r=t.charCodeAt(n)
t[n]===" "?e+="_":i.test(t[n])?e+=t[n]:e+=r<4096?`~${s(r,2)}`:`-${s(r,3)}`}return e}function o(t)
{return t.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(t,e,n)=>t==="_"?" ":e||n?String.fromCharCode((t=>{let e=0
for(const n of t)e=e*64+Math.max(l.indexOf(n),0)
return e})(e??n)):"")}var c,u=/^-?\d{1,5}(\.\d{1,7})?$/,h=class{constructor({form:t,spec:e}){this.form=t
this.spec=e
this.numeric=e.form==="numeric"
this.accepted=e.accepted
this.right=this.accepted.filter(([,t])=>t)
this.input=c.one(t,".typed input")
this.onFull=((t,{element:e,say:n})=>{const r=e("p",{class:"full",role:"status"})
t.after(r)
return t=>{const e=t?n("field_full"):""
r.textContent!==e&&(r.textContent=e)}})(c.one(t,".typed"),c);((t,e,n)=>{t.addEventListener("input",()=>{let r=e-a(t.value).length
n(r<0)
if(r>=0)return
const l=t.selectionEnd??t.value.length,i=[...t.value.slice(0,l)]
let s=t.value.slice(l)
for(;r<0&&i.length;)r+=a(i.pop()).length
for(;r<0;){r+=a(s.slice(-1)).length
s=s.slice(0,-1)}t.value=i.join("")+s
t.setSelectionRange(i.join("").length,i.join("").length)})})(this.input,e.length,this.onFull)}meant(t){const{accepted:e,spec:l}=this
if(this.numeric){const n=r(t)
return e.find(([,,t,e])=>n!==""&&Number(n)>=Number(t)&&Number(n)<=Number(e))}return e.find(([e])=>n(t,e,{...l,typos:0}))??e.find(([e])=>n(t,e,l))}read(){return a(this.input.value.trim())}problem()
{const{value:t}=this.input
return t.trim()?!this.numeric||r(t)?"":c.say("not_a_number",{example:3.5.toLocaleString(document.documentElement.lang)}):c.say("write_first")}fill(t){this.input.value=o(t)}mark(t)
{return this.meant(o(t))?.[1]?1:0}lock(t){this.input.readOnly=t
t&&this.onFull(!1)}show(){}feedback(t,e){const n=this.meant(o(t)),r=c.all(this.form,".feedback").filter(t=>t.dataset.for===n?.[0])
if(!n?.[1]&&e){const t=this.right.map(([t])=>t).join(` ${c.say("or")} `)
r.push(c.element("div",{},c.say("right_answer",{answer:t})))}return r}words(t){return o(t)}report(t){const e=o(t),n=r(e),[[l,,i="",s=""]=["",0]]=this.right
return this.numeric&&this.right.length===1&&[n||"0",i,s].every(t=>u.test(t))?{right:{range:[i,s],text:l},given:n?{number:n}:null}:{type:"fill-in",right:{texts:[this.right.map(([t])=>t)
]},given:e?{texts:[[e]]}:null,caseMatters:Boolean(this.spec.case)}}inputs(){return[this.input]}};(globalThis.scormbuildParts??=[]).push(t=>{(c=t).controls.typed=t=>new h(t)})})()


"use strict";(()=>{function e(e,t){let n=e.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
t.accents||(n=n.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return t.case?n:n.toLocaleLowerCase("en")}function t(e,t){const[n,r]=[[...e],[...t]],l=[Array.from({length:r.length+1},(e,t)=>t)]
for(let e=1;e<=n.length;e+=1){l[e]=[e]
for(let t=1;t<=r.length;t+=1){const a=n[e-1]===r[t-1]?0:1
l[e][t]=Math.min(l[e-1][t]+1,l[e][t-1]+1,l[e-1][t-1]+a)
e>1&&t>1&&n[e-1]===r[t-2]&&n[e-2]===r[t-1]&&(l[e][t]=Math.min(l[e][t],l[e-2][t-2]+1))}}return l[n.length][r.length]}function n(n,r,l){const[a,o]=[e(n,l),e(r,l)]
if(a===o)return!0
const[s,c]=[a.split(" "),o.split(" ")]
if(!l.typos||s.length!==c.length)return!1
let i=l.typos
return c.every((e,n)=>{if(e===s[n])return!0
if(e.length<4||/\d/.test(e)||Math.abs(e.length-s[n].length)>i)return!1
const r=t(e,s[n])
i-=r
return i>=0&&t(e.toLowerCase(),s[n].toLowerCase())===r})}function r(e){let t=e.normalize("NFKC").replace(/[\s\u00a0\u202f']/g,"").replace(/[−–]/g,"-").replace(/^\+/,"")
t=t.replace(/[٠-٩۰-۹०-९]/g,e=>String((e.charCodeAt(0)-(e<"۰"?1632:e<"०"?1776:2406))%10)).replace("٫",".");/^-?\d*,\d+$/.test(t)?t=t.replace(",","."):/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)
?t=t.replaceAll(",",""):/^-?\d{1,3}(\.\d{3})+,\d+$/.test(t)&&(t=t.replaceAll(".","").replace(",","."))
return/^-?(\d+(\.\d*)?|\.\d+)$/.test(t)?t.replace(/^(-?)\./,"$10.").replace(/\.$/,""):""}(globalThis.scormbuildParts??=[])
.push(e=>{const{all:t,controls:l,decodeText:a,encodeText:o,one:s,say:c}=e,i=({form:l,kind:i,spec:u})=>{const d=s(l,".typed input"),p=i==="numeric",g=u.accepted,f=e=>{const t=p?r(e):""
return p?g.find(([,,e,n])=>t!==""&&Number(t)>=Number(e)&&Number(t)<=Number(n)):g.find(([t])=>n(e,t,{...u,typos:0}))??g.find(([t])=>n(e,t,u))
},m=((e,{element:t,say:n})=>{const r=t("p",{class:"full",role:"status"})
e.after(r)
return e=>{const t=e?n("field_full"):""
r.textContent!==t&&(r.textContent=t)}})(s(l,".typed"),e);((e,t,n,r)=>{e.addEventListener("input",()=>{let l=t-n(e.value).length
r(l<0)
if(l>=0)return
const a=e.selectionEnd??e.value.length,o=[...e.value.slice(0,a)]
let s=e.value.slice(a)
for(;l<0&&o.length;)l+=n(o.pop()).length
for(;l<0;){l+=n(s.slice(-1)).length
s=s.slice(0,-1)}e.value=o.join("")+s
e.setSelectionRange(o.join("").length,o.join("").length)})})(d,u.length,o,m)
const h=g.filter(([,e])=>e)
return{read:()=>o(d.value.trim()),problem:()=>d.value.trim()?p&&!r(d.value)?c("not_a_number",{example:3.5.toLocaleString(document.documentElement.lang)}):"":c("write_first"),fill:e=>d.value=a(e)
,mark:e=>f(a(e))?.[1]?1:0,lock:e=>{d.readOnly=e
e&&m(!1)},show:()=>{},feedback:(e,n)=>{const r=f(a(e)),o=t(l,".feedback").filter(e=>e.dataset.for===r?.[0])
!r?.[1]&&n&&o.push(Object.assign(document.createElement("div"),{textContent:c("right_answer",{answer:h.map(([e])=>e).join(` ${c("or")} `)})}))
return o},words:a,report:e=>{const t=a(e),n=r(t)
return p&&h.length===1&&/^-?\d{1,5}(\.\d{1,7})?$/.test(n||"0")&&h[0].slice(2).every(e=>/^-?\d{1,5}(\.\d{1,7})?$/.test(e))
?{type:"numeric",right:{range:[h[0][2],h[0][3]],text:h[0][0]},given:n?{number:n}:null}:{type:"fill-in",right:{texts:[h.map(([e])=>e)]},given:t?{texts:[[t]]}:null,caseMatters:Boolean(u.case)
}},inputs:()=>[d]}}
l["fill-in"]=i
l.numeric=i})})()


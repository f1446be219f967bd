"use strict";(()=>{function e(e,t){let n=e.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim()
t.accents||(n=n.normalize("NFD").replace(/\p{M}/gu,"").normalize("NFC"))
return t.case?n:n.toLocaleLowerCase("en")}function t(e,t){const[n,l]=[[...e],[...t]],o=[Array.from({length:l.length+1},(e,t)=>t)]
for(let e=1;e<=n.length;e+=1){o[e]=[e]
for(let t=1;t<=l.length;t+=1){const r=n[e-1]===l[t-1]?0:1
o[e][t]=Math.min(o[e-1][t]+1,o[e][t-1]+1,o[e-1][t-1]+r)
e>1&&t>1&&n[e-1]===l[t-2]&&n[e-2]===l[t-1]&&(o[e][t]=Math.min(o[e][t],o[e-2][t-2]+1))}}return o[n.length][l.length]}function n(e,t,n,l){e.addEventListener("input",()=>{let o=t-n(e.value).length
l(o<0)
if(o>=0)return
const r=e.selectionEnd??e.value.length,a=[...e.value.slice(0,r)]
let s=e.value.slice(r)
for(;o<0&&a.length;)o+=n(a.pop()).length
for(;o<0;){o+=n(s.slice(-1)).length
s=s.slice(0,-1)}e.value=a.join("")+s
e.setSelectionRange(a.join("").length,a.join("").length)})}(globalThis.scormbuildParts??=[]).push(l=>{const{all:o,controls:r,decodeText:a,element:s,encodeText:i,one:c,PART:u,say:p}=l
r.cloze=({form:r,spec:g})=>{const f=o(r,".gap"),h=g.gaps,m=(e,t)=>{const n=f[e]
return n instanceof HTMLInputElement?a(t):[...n.options].find(e=>t&&e.value===t)?.textContent??""},d=(n,l)=>{const{right:o,accepted:r=[]}=h[n]
return o!==void 0?l!==""&&o.includes(l):r.some(n=>((n,l,o)=>{const[r,a]=[e(n,o),e(l,o)]
if(r===a)return!0
const[s,i]=[r.split(" "),a.split(" ")]
if(!o.typos||s.length!==i.length)return!1
let c=o.typos
return i.every((e,n)=>{if(e===s[n])return!0
if(e.length<4||/\d/.test(e)||Math.abs(e.length-s[n].length)>c)return!1
const l=t(e,s[n])
c-=l
return c>=0&&t(e.toLowerCase(),s[n].toLowerCase())===l})})(a(l),n,g))},v=e=>h[e].accepted??[...h[e].right??""].map(t=>m(e,t)),M=e=>{const t=e.split(u)
return f.map((e,n)=>t[n]??"")},L=((e,{element:t,say:n})=>{const l=t("p",{class:"full",role:"status"})
e.after(l)
return e=>{const t=e?n("field_full"):""
l.textContent!==t&&(l.textContent=t)}})(c(r,".text-with-gaps"),l)
for(const e of f)e instanceof HTMLInputElement&&n(e,g.length,i,L)
const w=Math.max(6,...h.flatMap(({accepted:e=[]})=>e.map(e=>e.length)))
for(const e of f)e instanceof HTMLInputElement&&(e.size=Math.min(w+1,24))
return{read:()=>{const e=f.map(e=>e instanceof HTMLInputElement?i(e.value.trim()):e.value)
return e.some(Boolean)?e.join(u):""},problem:()=>f.every(e=>e.value.trim())?"":p("fill_first"),fill:e=>M(e).forEach((e,t)=>f[t].value=f[t]instanceof HTMLInputElement?a(e):e),mark:e=>{const t=M(e)
.filter((e,t)=>d(t,e)).length/f.length
return g.whole&&t<1?0:t},lock:e=>{for(const t of f)t instanceof HTMLInputElement?t.readOnly=e:t.disabled=e
e&&L(!1)},show:(e,t)=>M(e).forEach((e,n)=>{f[n].classList.toggle("right",t&&d(n,e))
f[n].classList.toggle("wrong",t&&!d(n,e))
f[n].setAttribute("aria-label",`${p("gap",{n:n+1})}${t?`, ${p(d(n,e)?"your_answer_right":"your_answer_wrong")}`:""}`)}),feedback:(e,t)=>{const n=M(e).flatMap((e,t)=>d(t,e)?[]:[t])
return t&&n.length?[s("div",{},s("ul",{},...n.map(e=>s("li",{},`${p("gap",{n:e+1})}: ${v(e).join(` ${p("or")} `)}`))))]:[]},words:e=>M(e).map((e,t)=>m(t,e)||"–").join("; ")
,report:e=>({type:"fill-in",right:{texts:f.map((e,t)=>v(t))},given:e?{texts:M(e).map((e,t)=>[m(t,e)])}:null,caseMatters:Boolean(g.case)}),inputs:()=>f,arrange:e=>{for(const t of f)
t instanceof HTMLSelectElement&&t.append(...[...t.options].filter(e=>e.value).sort((t,n)=>e(t.value)-e(n.value)))}}}})})()


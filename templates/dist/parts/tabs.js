"use strict";(()=>{function e(e,t){const n=(e=>[...e.querySelectorAll(":scope > .panel")])(e),o=()=>{for(const e of n)e.classList.toggle("opened",t.record().opened.has(e.dataset.key??""))}
t.onRestore(o)
return{panels:n,mark:e=>{const{key:n}=e.dataset
if(n&&!t.record().opened.has(n)){t.record().opened.add(n)
o()
t.changed()}}}}(globalThis.scormbuildParts??=[]).push(t=>{const{all:n,element:o,one:r}=t
t.mounts.push((t,s)=>{for(const a of n(t,".tabs")){const{panels:t,mark:n}=e(a,s),l=matchMedia("(min-width: 37.5rem)")
let i=0
const d=t.map(e=>r(e,".panel-title")),c=d.map(e=>[...e.childNodes]),p=d.map((e,t)=>{const n=o("button",{type:"button","aria-controls":`${e.id}-panel`})
n.addEventListener("click",()=>h(t===i?-1:t))
return n}),b=d.map((e,n)=>{t[n].id=`${e.id}-panel`
const r=o("button",{type:"button",role:"tab",class:"tab",id:`${e.id}-tab`,"aria-controls":t[n].id},...c[n].map(e=>e.cloneNode(!0)))
r.addEventListener("click",()=>h(n))
return r}),u=o("div",{role:"tablist",class:"tab-list"},...b)
t[0].before(u)
const h=(e,o=!0)=>{i=e
for(const[n,o]of t.entries()){const t=n===e
o.classList.toggle("shut",!t)
p[n].setAttribute("aria-expanded",String(t))
b[n].setAttribute("aria-selected",String(t))
b[n].tabIndex=t?0:-1}o&&e>=0&&n(t[e])},f=()=>{const e=l.matches
a.classList.toggle("wide",e)
a.classList.toggle("narrow",!e)
u.hidden=!e
for(const[n,o]of d.entries()){if(e)o.replaceChildren(...c[n])
else{p[n].replaceChildren(...c[n])
o.replaceChildren(p[n])}if(e){t[n].setAttribute("role","tabpanel")
t[n].setAttribute("aria-labelledby",b[n].id)}else{t[n].removeAttribute("role")
t[n].removeAttribute("aria-labelledby")}}h(e?Math.max(i,0):i,!1)}
u.addEventListener("keydown",e=>{const n=getComputedStyle(a).direction==="rtl"?"ArrowLeft":"ArrowRight",o=e.key===n?1:/^Arrow(?:Left|Right)$/.test(e.key)
?-1:0,r=t.length-1,s=e.key==="Home"?0:e.key==="End"?r:(i+o+t.length)%t.length
if(o||e.key==="Home"||e.key==="End"){e.preventDefault()
h(s)
b[s].focus()}})
for(const[e,n]of t.entries())n.addEventListener("beforematch",()=>h(e))
l.addEventListener("change",f)
f()}})})})()


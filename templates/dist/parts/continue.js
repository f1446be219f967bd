"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,element:n,focus:o,say:i}=e
e.mounts.push((e,s)=>{const r=t(e,".continue")
if(!r.length)return
let a=0
const c=new Set,d=(n,o)=>t(e,o).filter(e=>e.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING),l=()=>{for(const n of t(e,".behind-continue"))n.classList.remove("behind-continue")
for(const[e,t]of r.entries())t.hidden=e<a
const o=r[a]
e.classList.toggle("waiting",Boolean(o))
if(!o)return
for(let e=o;!e.matches(".text");e=e.parentElement)for(let t=e.nextElementSibling;t;t=t.nextElementSibling)t.classList.add("behind-continue")
const l=(e=>{const{after:t}=e.dataset
if(t==="cards")return d(e,".card").every(e=>e.classList.contains("seen"))
if(t==="video")return d(e,"video").slice(-1).every(e=>c.has(e))
if(t!=="quiz")return!0
const n=d(e,".quiz").at(-1)
return Boolean(s.quizzes.find(e=>e.section===n)?.record?.submitted)})(o)
o.firstElementChild.hidden=!l
o.querySelector("p")?.remove()
const{after:u}=o.dataset
if(l)return
const f=i(u==="cards"?"go_on_cards":u==="video"?"go_on_video":"go_on_answered")
o.append(n("p",{},f))}
for(const[e,t]of r.entries())t.firstElementChild?.addEventListener("click",()=>{let n=t.nextElementSibling
for(let e=t.parentElement;!n&&e&&!e.matches(".text");e=e.parentElement)n=e.nextElementSibling
a=Math.max(a,e+1)
l()
n&&o(n)})
e.addEventListener("beforematch",e=>{for(;a<r.length&&e.target.closest(".behind-continue");){a+=1
l()}})
for(const n of t(e,"video"))n.addEventListener("timeupdate",()=>{if(!(c.has(n)||n.currentTime<n.duration*.9)){c.add(n)
l()}})
e.addEventListener("click",()=>setTimeout(l,50))
s.onRestore(()=>{s.record().read&&(a=r.length)
l()})
l()})})


"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,announce:s}=e
e.mounts.push((e,o)=>{for(const n of t(e,".labelled")){const e=t(n,".marker"),r=t(n,".labels > li"),a=()=>{for(const t of e)t.classList.toggle("opened",o.record().opened.has(t.dataset.key??""))}
o.onRestore(a)
const c=t=>{for(const[s,o]of e.entries()){o.setAttribute("aria-pressed",String(s===t))
r[s].classList.toggle("current",s===t)}}
for(const[t,n]of e.entries()){n.style.left=`${n.dataset.left}%`
n.style.top=`${n.dataset.top}%`
n.addEventListener("click",()=>{c(t)
r[t].scrollIntoView({block:"nearest"})
s(r[t].textContent?.replace(/\s+/g," ").trim()??"")
const{key:e}=n.dataset
if(e&&!o.record().opened.has(e)){o.record().opened.add(e)
a()
o.changed()}})
n.addEventListener("keydown",e=>{e.key==="Escape"&&c(-1)})}c(-1)}})})


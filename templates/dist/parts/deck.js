"use strict";(()=>{function t(t){const s=t.replace(/\s+/g," ").trim()
return s.length>200?`${s.slice(0,s.lastIndexOf(" ",200)||200)} …`:s}globalThis.scormbuildParts??=[]
globalThis.scormbuildParts.push(s=>{const{all:e,announce:n,one:c,say:o}=s
s.mounts.push((s,a)=>{for(const r of e(s,".card")){const s=c(r,".turn"),e=c(r,".back"),i=r.dataset.key??"",d=t=>{r.classList.toggle("turned",t)
c(s,".what").textContent=o(t?"show_front":"show_back")},l=()=>r.classList.toggle("seen",a.record().cards.has(i))
s.addEventListener("click",()=>{const s=!r.classList.contains("turned")
d(s)
if(s){n(t(e.textContent??""))
if(!a.record().cards.has(i)){a.record().cards.add(i)
l()
a.changed()}}})
r.addEventListener("click",t=>{t.target.closest("a, button, audio, video")||getSelection()?.toString()||s.click()})
a.onRestore(l)}})})})()


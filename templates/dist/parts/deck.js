"use strict";(()=>{globalThis.scormbuildParts??=[]
globalThis.scormbuildParts.push(t=>{const{all:s,announce:e,one:a,say:o}=t
t.mounts.push((t,c)=>{for(const n of s(t,".card")){const t=a(n,".turn"),s=a(n,".back"),r=n.dataset.key??"",i=s=>{n.classList.toggle("turned",s)
t.setAttribute("aria-expanded",String(s))
a(t,".what").textContent=o(s?"show_front":"show_back")},d=()=>n.classList.toggle("seen",c.record().cards.has(r))
t.addEventListener("click",()=>{const t=!n.classList.contains("turned")
i(t)
if(t){e(s.textContent?.replace(/\s+/g," ").trim()??"")
if(!c.record().cards.has(r)){c.record().cards.add(r)
d()
c.changed()}}})
n.addEventListener("click",s=>{s.target.closest("a, button, audio, video")||getSelection()?.toString()||t.click()})
c.onRestore(d)}})})})()


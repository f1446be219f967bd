"use strict";(()=>{function t(t,e){const n=(t=>[...t.querySelectorAll(":scope > .panel")])(t),s=()=>{for(const t of n)t.classList.toggle("opened",e.record().opened.has(t.dataset.key??""))}
e.onRestore(s)
return{panels:n,mark:t=>{const{key:n}=t.dataset
if(n&&!e.record().opened.has(n)){e.record().opened.add(n)
s()
e.changed()}}}}(globalThis.scormbuildParts??=[]).push(e=>{const{all:n,announce:s,button:o,element:a,one:r,say:l}=e
e.mounts.push((e,c)=>{for(const i of n(e,".process")){const{panels:e,mark:n}=t(i,c),d=e.length
let p=0
const u=a("p"),f=(t,o=!0)=>{if(!(t<0||t>=d)){p=t
for(const[n,s]of e.entries())s.classList.toggle("shut",n!==t)
g.setAttribute("aria-disabled",String(t===0))
b.setAttribute("aria-disabled",String(t===d-1))
u.textContent=l("n_of",{n:t+1,total:d})
if(o){n(e[t])
s(`${u.textContent}: ${r(e[t],".panel-title").textContent}`)
i.getBoundingClientRect().top<0&&i.scrollIntoView({block:"start"})}}},g=o(l("previous_panel"),"quiet",()=>f(p-1)),b=o(l("next_panel"),"button",()=>f(p+1))
for(const[t,n]of e.entries())n.addEventListener("beforematch",()=>f(t))
i.classList.add("stepped")
i.append(a("div",{class:"panel-steps"},g,u,b))
f(0,!1)}})})})()


"use strict";(globalThis.scormbuildParts??=[]).push(t=>{const{all:n,focus:e,one:s}=t
t.hints=t=>{const{form:o}=t,h=n(o,".opened-hint"),i=o.querySelector(".show-hint")
if(!i)return
const r=s(o,".hints [role=status]"),c=()=>{const n=t.answer?.hints??0
h.forEach((t,e)=>t.hidden=e>=n)
i.hidden=n>=h.length||Boolean(t.answer?.done)
r.textContent=""}
i.addEventListener("click",()=>{const{made:n}=t
if(!(n.done||n.hints>=h.length)){n.hints+=1
c()
r.textContent=h[n.hints-1].textContent??""
e(i.hidden?h[n.hints-1]:i)
t.context.session.changed()}})
return{show:c}}})


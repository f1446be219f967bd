"use strict";(()=>{function e(e){let t=2166136261
for(let s=0;s<e.length;s+=1)t=Math.imul(t^e.charCodeAt(s),16777619)
t=Math.imul(t^t>>>16,2246822507)
t=Math.imul(t^t>>>13,3266489909)
return(t^t>>>16)>>>0}(globalThis.scormbuildParts??=[]).push(t=>{t.arrangeByChance=s=>{const{options:o,questions:r,seed:a}=s,n=r.map(e=>e.key)
,i=new Set(o.draw?((t,s,o,r)=>{const a=[...t].sort((t,s)=>Number(r(s))-Number(r(t))||e(o+t)-e(o+s)),n=new Set(a.slice(0,s))
return t.filter(e=>n.has(e))})(n,o.draw,a,e=>r[n.indexOf(e)].begun):n)
s.active=r.filter(e=>i.has(e.key))
for(const e of r)e.form.hidden=!i.has(e.key)
if(o.shuffle==="questions"||o.shuffle==="all"){s.active.sort((t,s)=>e(a+t.key)-e(a+s.key))
t.one(s.section,".questions").append(...s.active.map(e=>e.form))}if(o.shuffle==="choices"||o.shuffle==="all")for(const t of s.active)t.control.arrange?.(s=>e(a+t.key+s))}})})()


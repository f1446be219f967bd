"use strict";(globalThis.scormbuildParts??=[]).push(({all:e,announce:t,controls:s,element:r,one:i,say:n})=>{const o=({form:s,kind:o,spec:l})=>{const c=e(s,".choice"),a=e=>i(e,"input")
,d=e=>e.dataset.key??"",h=e=>i(e,".words").textContent?.trim()??"",u=e=>c.flatMap((t,s)=>e(d(t))?[{id:t.dataset.id??"",at:s}]:[]),f=s.querySelector(".picture"),g=l.right??""
for(const e of c){if(!e.dataset.place)continue
const[t,s,r,i]=e.dataset.place.split(" "),n=Math.round(1e4-Number(r)*Number(i))
Object.assign(e.style,{left:`${t}%`,top:`${s}%`,width:`${r}%`,height:`${i}%`,zIndex:n})}f?.addEventListener("click",e=>{e.target.matches("img")&&!a(c[0]).disabled&&t(n("nothing_here"))})
return{read:()=>c.filter(e=>a(e).checked).map(d).join(""),problem:()=>c.some(e=>a(e).checked)?"":n("choose_first"),fill:e=>c.forEach(t=>a(t).checked=e.includes(d(t)))
,mark:e=>((e,t,s)=>{const r=[...t].filter(t=>e.includes(t)).length,i=t.length-r
return r===e.length&&i===0?1:s||e.length<2?0:Math.max(0,(r-i)/e.length)})(g,e,Boolean(l.whole)),lock:e=>c.forEach(t=>a(t).disabled=e),show:(e,t,s)=>{for(const r of c){const o=e.includes(d(r))
,c=g.includes(d(r)),a=t&&g?o?c?"right":"wrong":c&&s?"missed":"":""
r.classList.remove("right","wrong","missed")
a&&r.classList.add(a)
const h={right:"your_answer_right",wrong:"your_answer_wrong",missed:l.several?"missed":"the_right_one","":""}[a]
i(r,".mark").textContent=h&&n(h)}},feedback:t=>{const i=e(s,".feedback").filter(e=>t.includes(e.dataset.for??"-"))
o==="hotspot"&&i.unshift(r("div",{},`${n("your_answer")}: ${c.filter(e=>t.includes(d(e))).map(h).join(", ")}`))
return i},words:e=>c.filter(t=>e.includes(d(t))).map(h).join(", "),report:e=>({type:o==="likert"?"likert":o==="true-false"?"true-false":"choice",right:g?{ids:u(e=>g.includes(e))
}:null,given:e?{ids:u(t=>e.includes(t))}:null}),inputs:()=>c.map(a),arrange:e=>{const t=s.querySelector(".choices")
t&&o!=="likert"&&o!=="true-false"&&t.append(...[...c].sort((t,s)=>e(d(t))-e(d(s))))}}}
for(const e of["choice","multiple","true-false","survey","likert","hotspot"])s[e]=o})


"use strict";(globalThis.scormbuildParts??=[]).push(({all:t,controls:e,one:r,say:n})=>{const o=({form:e,spec:o})=>{const s=t(e,".pair"),a=o.pairs,i=t=>t.dataset.key??"",l=t=>t.querySelector("select")
,c=e=>t(e,"input"),f=t=>l(t)?.value??c(t).find(t=>t.checked)?.value??"",g=[...l(s[0])?.options??c(s[0])].filter(t=>t.value),p=t=>g.findIndex(e=>e.value===t),d=t=>({id:g[p(t)
]?.dataset.id??"",at:o.targets.indexOf(t)}),u=t=>(g[p(t)]instanceof HTMLOptionElement?g[p(t)]:g[p(t)]?.parentElement)?.textContent?.trim()??"",m=t=>o.order.indexOf(i(t)),h=[...s].sort((t,e)=>m(t)-m(e)
),w=t=>new Map((t.match(/../g)??[]).filter(t=>p(t[1])>=0).map(t=>[t[0],t[1]])),v=t=>h.flatMap(e=>{const r=t(e)
return r?[[{id:e.dataset.id??"",at:m(e)},d(r)]]:[]})
return{read:()=>s.filter(f).map(t=>i(t)+f(t)).join(""),problem:()=>s.every(f)?"":n("fill_first"),fill:t=>{const e=w(t)
for(const t of s){const r=e.get(i(t))??"",n=l(t)
if(n)n.value=r
else for(const e of c(t))e.checked=e.value===r}},mark:t=>{const e=w(t),r=s.filter(t=>e.get(i(t))===a[i(t)]).length/s.length
return o.whole&&r<1?0:r},lock:t=>{for(const e of s)for(const r of[l(e),...c(e)])r&&(r.disabled=t)},show:(t,e,o)=>{const l=w(t)
for(const t of s){const s=l.get(i(t))===a[i(t)]
t.classList.toggle("right",e&&s)
t.classList.toggle("wrong",e&&!s)
const c=s?n("your_answer_right"):o?n("right_answer",{answer:u(a[i(t)])}):n("your_answer_wrong")
r(t,".mark").textContent=e?c:""}},feedback:()=>[],words:t=>{const e=w(t)
return s.map(t=>`${(t=>r(t,".item").textContent?.trim()??"")(t)}: ${u(e.get(i(t))??"")||"–"}`).join("; ")},report:t=>({type:"matching",right:{pairs:v(t=>a[i(t)])},given:t?{pairs:v(e=>w(t).get(i(e)))
}:null}),inputs:()=>s.flatMap(t=>[...l(t)?[l(t)]:c(t)]),arrange:t=>r(e,".pairs").append(...[...s].sort((e,r)=>t(i(e))-t(i(r))))}}
e.matching=o
e.categorise=o})


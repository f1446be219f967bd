"use strict";(()=>{function t(t,e){const n=[],o=[...e].filter(e=>t.includes(e))
o.forEach((e,r)=>{const s=n.filter((n,r)=>t.indexOf(o[r])<t.indexOf(e))
n[r]=s.reduce((t,e)=>e.length>t.length?e:t,"")+e})
return n.reduce((t,e)=>e.length>t.length?e:t,"")}(globalThis.scormbuildParts??=[]).push(({all:e,announce:n,controls:o,focus:r,one:s,say:i})=>{o.ordering=({form:o,spec:a})=>{const l=s(o,".order")
,c=()=>e(l,"li"),d=t=>t.dataset.key??"",g=t=>t.dataset.text??"",u=()=>c().map(d).join("")
let f=u()
const h=new Map(c().map(t=>[d(t),t])),p=a.order
let b=!1
const v=()=>o.dispatchEvent(new Event("input",{bubbles:!0})),m=()=>c().forEach((t,n)=>{const o=e(t,"button")
o[0].setAttribute("aria-disabled",String(b||n===0))
o[1].setAttribute("aria-disabled",String(b||n===c().length-1))}),w=(t,e)=>{const o=c().indexOf(t)+e
if(b||o<0||o>=c().length)return
const r=c()[o]
e<0?r.before(t):r.after(t)
m()
n(i("moved",{item:g(t),n:o+1,total:c().length}))
v()}
for(const t of c()){const[n,o]=e(t,"button")
for(const[e,s]of[[n,-1],[o,1]])e.addEventListener("click",()=>{w(t,s)
r(e)})
t.addEventListener("pointerdown",e=>{if(b||e.button||e.target.closest("button, a"))return
if(e.pointerType==="touch"&&!e.target.closest(".movers"))return
e.preventDefault()
t.setPointerCapture(e.pointerId)
t.classList.add("dragged")
const n=e=>{const n=c().find(n=>n!==t&&e.clientY>n.getBoundingClientRect().top&&e.clientY<n.getBoundingClientRect().bottom)
if(!n)return
const o=n.getBoundingClientRect(),r=c().indexOf(n)>c().indexOf(t)
r&&e.clientY>o.top+o.height/2&&n.after(t)
!r&&e.clientY<o.top+o.height/2&&n.before(t)}
t.addEventListener("pointermove",n)
t.addEventListener("lostpointercapture",()=>{t.removeEventListener("pointermove",n)
t.classList.remove("dragged")
m()
v()},{once:!0})})}m()
const x=t=>[...t].flatMap(t=>h.has(t)?[{id:h.get(t)?.dataset.id??"",at:p.indexOf(t)}]:[])
return{read:()=>u()===f?"":u(),problem:()=>u()===f?i("sort"):"",fill:t=>(t=>{const e=[...t].flatMap(t=>h.get(t)??[])
l.append(...e,...[...h.values()].filter(t=>!e.includes(t)))
m()})(t||f),mark:e=>{const n=((e,n)=>e.length<2?1:Math.max(0,t(e,n).length-1)/(e.length-1))(p,e)
return a.whole&&n<1?0:n},lock:t=>{b=t
l.classList.toggle("locked",t)
m()},show:(e,n,o)=>{const r=t(p,e)
for(const t of c()){const e=r.length>1&&r.includes(d(t))
t.classList.toggle("right",n&&e)
t.classList.toggle("wrong",n&&!e)
const a=o?i("right_place",{n:p.indexOf(d(t))+1}):"",l=e?i("your_answer_right"):a||i("your_answer_wrong")
s(t,".mark").textContent=n?l:""}},feedback:()=>[],words:t=>[...t].flatMap(t=>h.has(t)?[g(h.get(t))]:[]).join(" → "),report:t=>({type:"sequencing",right:{ids:x(p)},given:t?{ids:x(t)}:null})
,inputs:()=>e(l,"button"),arrange:t=>{const e=[...p].sort((e,n)=>t(e)-t(n))
f=(e.join("")===p?e.reverse():e).join("")}}}})})()


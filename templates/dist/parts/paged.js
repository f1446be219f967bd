"use strict";(()=>{var t=class{constructor(t,e,s){const{button:n,element:o,say:i}=t
this.kit=t
this.list=e
this.pages=s
this.page=void 0
this.used=!1
this.place=o("p")
this.back=n(i("previous_panel"),"quiet",()=>this.go(-1))
this.on=n(i("next_panel"),"quiet",()=>this.go(1))
this.numbers=o("ol",{role:"list"})
this.steps=o("div",{class:"page-steps"},this.back,this.place,this.on)
const a=o("nav",{"aria-label":s.label},this.numbers)
e.after(o("div",{class:"paging"},this.steps,a))
e.addEventListener("beforematch",t=>{const e=s.all().find(e=>e.contains(t.target))
e&&this.open(e)})
e.addEventListener(s.sign,()=>{this.used=!0
this.show()})}restored(){this.used||(this.page=void 0)
this.show()}open(t){this.used=!0
this.page=t
this.show()}go(t){const e=this.pages.all(),s=e[e.indexOf(this.page)+t]
s&&this.reach(s)}reach(t){this.open(t)
this.list.getBoundingClientRect().top<56&&this.list.scrollIntoView({block:"start"})
this.pages.shown(t)}show(){const{kit:t,list:e,numbers:s}=this,n=this.pages.all(),o=n.map(t=>this.pages.state(t))
this.page&&n.includes(this.page)||(this.page=n[o.findIndex(({look:t})=>t==="open")]??n[0])
const i=n.indexOf(this.page)
for(const t of n)t.classList.toggle("off-page",t!==this.page)
this.place.textContent=t.say("n_of",{n:i+1,total:n.length})
e.setAttribute("aria-label",this.place.textContent)
e.parentElement?.classList.add("paged")
this.back.setAttribute("aria-disabled",String(i===0))
this.on.setAttribute("aria-disabled",String(i===n.length-1))
const a=o[i].look!=="open"&&i<n.length-1
this.on.className=a?"button":"quiet"
for(;s.childElementCount>n.length;)s.lastElementChild?.remove()
for(;s.childElementCount<n.length;)s.append(this.number(s.childElementCount))
for(const[e,n]of t.all(s,"button").entries()){const{look:t,words:s}=o[e]
n.className=t
n.setAttribute("aria-label",`${n.textContent}: ${s}`)
e===i?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")}}number(t){const{button:e,element:s}=this.kit
return s("li",{},e((t+1).toLocaleString(document.documentElement.lang),"",()=>this.reach(this.pages.all()[t])))}};(globalThis.scormbuildParts??=[])
.push(e=>{const{all:s,announce:n,button:o,focus:i,one:a,say:l}=e
e.showOne=s=>{const n=a(s.section,".questions")
n.setAttribute("role","group")
const o=new t(e,n,{label:l("all_questions"),sign:"input",all:()=>s.active.map(({form:t})=>t),state:t=>{const e=s.active.find(({form:e})=>e===t)
return e?.answer?.done?e.points?e.share===1?{look:"right",words:l("right")}:e.share?{look:"partly",words:l("partly")}:{look:"wrong",words:l("wrong")}:{look:"done",words:l("answered")
}:s.atEnd&&!e?.control.problem()?{look:"done",words:l("answered")}:{look:"open",words:l("not_answered")}},shown:t=>i(a(t,"legend > :first-child"))})
s.context.onRestore(()=>o.restored())
return o}
e.mounts.push((r,h)=>{for(const c of s(r,".deck.by-one")){const r=a(c,".cards"),d=t=>a(t,".turn"),p=new t(e,r,{label:l("all_cards"),sign:"click",all:()=>s(r,".card")
,state:t=>t.classList.contains("seen")?{look:"done",words:l("turned")}:{look:"open",words:l("not_turned")},shown:t=>{const e=t.classList.contains("turned")?".back":".front"
n(`${p.place.textContent}: ${a(t,e).textContent}`)}}),u=o(l("shuffle"),"link shuffle",()=>{const t=p.pages.all()
for(let e=t.length-1;e>0;e-=1){const s=Math.floor(Math.random()*(e+1));[t[e],t[s]]=[t[s],t[e]]}r.append(...t)
p.reach(t[0])})
p.steps.after(u)
const g=()=>getComputedStyle(c).direction==="rtl"
r.addEventListener("keydown",t=>{const e={ArrowLeft:-1,ArrowRight:1}[t.key]
if(e){t.preventDefault()
p.go(g()?-e:e)
p.page&&i(d(p.page))}})
let b=null
r.addEventListener("pointerdown",t=>{b=t.pointerType==="mouse"?null:t})
r.addEventListener("pointerup",t=>{if(!b)return
const e=t.clientX-b.clientX
Math.abs(e)>=48&&Math.abs(e)>2*Math.abs(t.clientY-b.clientY)&&p.go(e<0===g()?-1:1)
b=null})
h.onRestore(()=>p.restored())}})})})()


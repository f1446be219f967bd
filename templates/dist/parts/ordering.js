"use strict";(()=>{var t
function e(t,e){const s=[],i=[...e].filter(e=>t.includes(e))
i.forEach((e,r)=>{const n=s.filter((s,r)=>t.indexOf(i[r])<t.indexOf(e))
s[r]=n.reduce((t,e)=>e.length>t.length?e:t,"")+e})
return s.reduce((t,e)=>e.length>t.length?e:t,"")}function s(t,s){return t.length<2?1:Math.max(0,e(t,s).length-1)/(t.length-1)}var i=t=>t.dataset.key??"",r=class{constructor({form:e,spec:s})
{this.form=e
this.spec=s
this.right=s.order
this.list=t.one(e,".order")
this.locked=!1
this.first=this.order()
this.byKey=new Map(this.rows().map(t=>[i(t),t]))
for(const t of this.rows()){const[e,s]=this.buttons(t)
e.addEventListener("click",()=>this.move(t,-1,e))
s.addEventListener("click",()=>this.move(t,1,s))
t.addEventListener("pointerdown",e=>this.take(t,e))}this.label()}rows(){return t.all(this.list,"li")}buttons(e){return t.all(e,"button")}order(){return this.rows().map(i).join("")}changed()
{this.label()
this.form.dispatchEvent(new Event("input",{bubbles:!0}))}label(){const t=this.rows()
t.forEach((e,s)=>{const[i,r]=this.buttons(e)
i.setAttribute("aria-disabled",String(this.locked||s===0))
r.setAttribute("aria-disabled",String(this.locked||s===t.length-1))})}move(e,s,i){const r=this.rows(),n=r.indexOf(e)+s
if(!this.locked&&n>=0&&n<r.length){s<0?r[n].before(e):r[n].after(e)
t.announce(t.say("moved",{item:e.dataset.text??"",n:n+1,total:r.length}))
this.changed()}t.focus(i)}take(t,e){const s=e.target
if(this.locked||e.button||s.closest("button, a"))return
if(e.pointerType==="touch"&&!s.closest(".movers"))return
e.preventDefault()
t.setPointerCapture(e.pointerId)
t.classList.add("dragged")
const i=e=>this.drag(t,e.clientY)
t.addEventListener("pointermove",i)
t.addEventListener("lostpointercapture",()=>{t.removeEventListener("pointermove",i)
t.classList.remove("dragged")
this.changed()},{once:!0})}drag(t,e){const s=this.rows(),i=s.find(s=>{const{top:i,bottom:r}=s.getBoundingClientRect()
return s!==t&&e>i&&e<r})
if(!i)return
const{top:r,height:n}=i.getBoundingClientRect(),o=s.indexOf(i)>s.indexOf(t)
o&&e>r+n/2&&i.after(t)
!o&&e<r+n/2&&i.before(t)}read(){const t=this.order()
return t===this.first?"":t}problem(){return this.read()?"":t.say("sort")}known(t){return[...t].flatMap(t=>this.byKey.get(t)??[])}fill(t){const e=this.known(t||this.first)
this.list.append(...e,...[...this.byKey.values()].filter(t=>!e.includes(t)))
this.label()}mark(t){const e=s(this.right,t)
return this.spec.whole&&e<1?0:e}lock(t){this.locked=t
this.list.classList.toggle("locked",t)
this.label()}show(s,r,n){const o=e(this.right,s)
for(const e of this.rows()){const s=o.length>1&&o.includes(i(e))
e.classList.toggle("right",r&&s)
e.classList.toggle("wrong",r&&!s)
const h=n?t.say("right_place",{n:this.right.indexOf(i(e))+1}):"",a=s?t.say("your_answer_right"):h||t.say("your_answer_wrong")
t.one(e,".mark").textContent=r?a:""}}feedback(e,i){return i&&s(this.right,e)!==1?[t.element("div",{},t.say("right_answer",{answer:this.words(this.right)}))]:[]}words(t){return this.known(t)
.map(t=>t.dataset.text??"").join(" → ")}report(t){const e=t=>({ids:this.known(t).map(t=>({id:t.dataset.id??"",at:this.right.indexOf(i(t))}))})
return{right:e(this.right),given:t?e(t):null}}inputs(){return this.rows().flatMap(t=>this.buttons(t))}arrange(t){const e=[...this.right].sort((e,s)=>t(e)-t(s))
this.first=(e.join("")===this.right?e.reverse():e).join("")}};(globalThis.scormbuildParts??=[]).push(e=>{(t=e).controls.ordering=t=>new r(t)})})()


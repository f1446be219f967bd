"use strict";(()=>{var t
function e(t,e){const i=[],s=[...e].filter(e=>t.includes(e))
s.forEach((e,n)=>{const r=i.filter((i,n)=>t.indexOf(s[n])<t.indexOf(e))
i[n]=r.reduce((t,e)=>e.length>t.length?e:t,"")+e})
return i.reduce((t,e)=>e.length>t.length?e:t,"")}var i=t=>t.dataset.key??"",s=class{constructor({form:e,spec:s}){this.form=e
this.spec=s
this.right=s.order
this.list=t.one(e,".order")
this.locked=!1
this.held=null
this.moving=!1
this.first=this.order()
this.byKey=new Map(this.rows().map(t=>[i(t),t]))
for(const t of this.rows()){const[e,i]=this.buttons(t)
e.addEventListener("click",()=>this.move(t,-1,e))
i.addEventListener("click",()=>this.move(t,1,i))
t.addEventListener("pointerdown",e=>this.press(t,e))
const s=this.grip(t)
s.addEventListener("keydown",e=>this.key(t,e))
s.addEventListener("click",e=>e.detail||this.toggle(t))
s.addEventListener("blur",()=>this.held?.row===t&&!this.moving&&this.drop())}this.label()}rows(){return t.all(this.list,"li")}buttons(e){return t.all(e,".movers button")}grip(e)
{return t.one(e,".grip")}order(){return this.rows().map(i).join("")}changed(){this.label()
this.form.dispatchEvent(new Event("input",{bubbles:!0}))}label(){const t=this.rows()
t.forEach((e,i)=>{const[s,n]=this.buttons(e)
s.setAttribute("aria-disabled",String(this.locked||i===0))
n.setAttribute("aria-disabled",String(this.locked||i===t.length-1))})}move(e,i,s){const n=this.rows().indexOf(e)+i
if(!this.locked&&n>=0&&n<this.rows().length){this.put(e,n)
this.changed()}t.focus(s)}put(e,i){const s=this.rows().filter(t=>t!==e)
this.moving=!0
i<s.length?s[i].before(e):this.list.append(e)
this.moving=!1
t.announce(t.say("moved",{item:e.dataset.text??"",n:i+1,total:s.length+1}))}key(e,i){const s={ArrowUp:-1,ArrowDown:1}[i.key]
if(i.key===" "||i.key==="Enter")this.toggle(e)
else if(i.key==="Escape"&&this.held)this.drop(!0)
else{if(!s||!this.held)return
{const i=this.rows().indexOf(e)+s
i>=0&&i<this.rows().length&&this.put(e,i)
t.focus(this.grip(e))}}i.preventDefault()}toggle(e){if(this.held)return this.drop()
if(!this.locked){this.held={row:e,before:this.order()}
e.classList.add("lifted")
t.announce(t.say("lifted",{item:e.dataset.text??""}))}}drop(e){const i=this.held
if(!i)return
this.held=null
i.row.classList.remove("lifted")
const s=i.row.dataset.text??""
if(e){this.moving=!0
this.list.append(...this.known(i.before))
this.moving=!1
t.focus(this.grip(i.row))
t.announce(t.say("put_back",{item:s}))}else{const e=this.rows()
t.announce(t.say("dropped",{item:s,n:e.indexOf(i.row)+1,total:e.length}))}this.order()!==i.before&&this.changed()}press(e,i){const s=i.target,n=s.closest(".grip")
if(this.locked||i.button||i.pointerType==="touch"&&!n)return
if(!n&&s.closest("button, a"))return
this.drop()
const r=i.clientY+scrollY
let o=this.rows().indexOf(e)
const l=()=>{e.classList.remove("lifted","dragged")
e.style.translate=""
this.line()};((t,e)=>{const i=t.currentTarget,s=new AbortController,n={signal:s.signal}
let r=t,o=!1
const l=()=>{if(s.signal.aborted)return
const i=r.clientY<t.clientY?Math.min(0,r.clientY-56):0,n=r.clientY>t.clientY?Math.max(0,r.clientY-innerHeight+56):0
if(i||n){scrollBy({top:(i+n)/3,behavior:"instant"})
e.move(r.clientX,r.clientY)}requestAnimationFrame(l)},h=t=>{s.abort()
o&&t?e.drop(r.clientX,r.clientY):o&&e.back()}
addEventListener("pointermove",s=>{if(s.pointerId===t.pointerId&&(o||!(Math.hypot(s.clientX-t.clientX,s.clientY-t.clientY)<8))){r=s
if(!o){o=!0
i.setPointerCapture(t.pointerId)
e.lift()
requestAnimationFrame(l)}e.move(r.clientX,r.clientY)}},n)
addEventListener("pointerup",e=>e.pointerId===t.pointerId&&h(!0),n)
addEventListener("pointercancel",()=>h(!1),n)
addEventListener("keydown",t=>{if(t.key==="Escape"&&o){t.preventDefault()
h(!1)}},n)})(i,{lift:()=>{getSelection()?.empty()
e.classList.add("lifted","dragged")},move:(t,i)=>{e.style.translate=`0 ${i+scrollY-r}px`
o=this.placeAt(e,i)
this.line(e,o)},drop:()=>{l()
if(o!==this.rows().indexOf(e)){this.put(e,o)
this.changed()}},back:()=>{l()
t.announce(t.say("put_back",{item:e.dataset.text??""}))}})}placeAt(t,e){return this.rows().filter(e=>e!==t).map(t=>t.getBoundingClientRect()).map(({top:t,height:e})=>t+e/2).filter(t=>t<e)
.length}line(t,e=0){for(const t of this.rows())delete t.dataset.line
const i=this.rows().filter(e=>e!==t)
t&&this.rows().indexOf(t)!==e&&(e<i.length?i[e].dataset.line="before":i[e-1].dataset.line="after")}read(){const t=this.order()
return t===this.first?"":t}problem(){return this.read()?"":t.say("sort")}known(t){return[...t].flatMap(t=>this.byKey.get(t)??[])}fill(t){const e=this.known(t||this.first)
this.list.append(...e,...[...this.byKey.values()].filter(t=>!e.includes(t)))
this.label()}mark(t){const i=((t,i)=>t.length<2?1:Math.max(0,e(t,i).length-1)/(t.length-1))(this.right,t)
return this.spec.whole&&i<1?0:i}lock(t){t&&this.drop()
this.locked=t
this.list.classList.toggle("locked",t)
this.label()}show(s,n,r){const o=e(this.right,s)
for(const e of this.rows()){const s=o.length>1&&o.includes(i(e))
e.classList.toggle("right",n&&s)
e.classList.toggle("wrong",n&&!s)
const l=r?t.say("right_place",{n:this.right.indexOf(i(e))+1}):"",h=s?t.say("your_answer_right"):l||t.say("your_answer_wrong")
t.one(e,".mark").textContent=n?h:""}}feedback(){return[]}words(t){return this.known(t).map(t=>t.dataset.text??"").join(" → ")}report(t){const e=t=>({ids:this.known(t)
.map(t=>({id:t.dataset.id??"",at:this.right.indexOf(i(t))}))})
return{right:e(this.right),given:t?e(t):null}}inputs(){return this.rows().flatMap(t=>this.buttons(t))}arrange(t){const e=[...this.right].sort((e,i)=>t(e)-t(i))
this.first=(e.join("")===this.right?e.reverse():e).join("")}};(globalThis.scormbuildParts??=[]).push(e=>{(t=e).controls.ordering=t=>new s(t)})})()


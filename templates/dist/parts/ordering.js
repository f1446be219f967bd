"use strict";(()=>{var t,e=t=>t.querySelector(".grip"),i=class{constructor(t,e,i){this.kit=t
this.list=e
this.changed=i
this.locked=!1
this.held=null
this.moving=!1}rows(){return this.kit.all(this.list,"li")}take(t){t.addEventListener("pointerdown",e=>this.press(t,e))
const i=e(t)
i.addEventListener("keydown",e=>this.key(t,e))
i.addEventListener("click",e=>e.detail||this.toggle(t))
i.addEventListener("blur",()=>this.held?.row===t&&!this.moving&&this.drop())}lock(t){t&&this.drop()
this.locked=t}put(t,e){const i=this.rows().filter(e=>e!==t)
this.moving=!0
e<i.length?i[e].before(t):this.list.append(t)
this.moving=!1
this.kit.announce(this.kit.say("moved",{item:t.dataset.text??"",n:e+1,total:i.length+1}))}key(t,i){const s={ArrowUp:-1,ArrowDown:1}[i.key]
if(i.key===" "||i.key==="Enter")this.toggle(t)
else if(i.key==="Escape"&&this.held)this.drop(!0)
else{if(!s||!this.held)return
{const i=this.rows().indexOf(t)+s
i>=0&&i<this.rows().length&&this.put(t,i)
this.kit.focus(e(t))}}i.preventDefault()}toggle(t){if(this.held)return this.drop()
if(!this.locked){this.held={row:t,before:this.rows()}
t.classList.add("lifted")
this.kit.announce(this.kit.say("lifted",{item:t.dataset.text??""}))}}drop(t){const i=this.held
if(!i)return
this.held=null
i.row.classList.remove("lifted")
const s=i.row.dataset.text??""
if(t){this.moving=!0
this.list.append(...i.before)
this.moving=!1
this.kit.focus(e(i.row))
this.kit.announce(this.kit.say("put_back",{item:s}))}else{const t=this.rows()
this.kit.announce(this.kit.say("dropped",{item:s,n:t.indexOf(i.row)+1,total:t.length}))}this.rows().some((t,e)=>t!==i.before[e])&&this.changed()}press(t,e){const i=e.target,s=i.closest(".grip")
if(this.locked||e.button||e.pointerType==="touch"&&!s)return
if(!s&&i.closest("button, a"))return
this.drop()
const n=e.clientY+scrollY
let r=this.rows().indexOf(t)
const o=()=>{t.classList.remove("lifted","dragged")
t.style.translate=""
this.line()};((t,e)=>{const i=t.currentTarget,s=new AbortController,n={signal:s.signal}
let r=t,o=!1
const h=()=>{if(s.signal.aborted)return
const i=r.clientY<t.clientY?Math.min(0,r.clientY-56):0,n=r.clientY>t.clientY?Math.max(0,r.clientY-innerHeight+56):0
if(i||n){scrollBy({top:(i+n)/3,behavior:"instant"})
e.move(r.clientX,r.clientY)}requestAnimationFrame(h)},l=t=>{s.abort()
o&&t?e.drop(r.clientX,r.clientY):o&&e.back()}
addEventListener("pointermove",s=>{if(s.pointerId===t.pointerId&&(o||!(Math.hypot(s.clientX-t.clientX,s.clientY-t.clientY)<8))){r=s
if(!o){o=!0
i.setPointerCapture(t.pointerId)
e.lift()
requestAnimationFrame(h)}e.move(r.clientX,r.clientY)}},n)
addEventListener("pointerup",e=>e.pointerId===t.pointerId&&l(!0),n)
addEventListener("pointercancel",()=>l(!1),n)
addEventListener("keydown",t=>{if(t.key==="Escape"&&o){t.preventDefault()
l(!1)}},n)})(e,{lift:()=>{getSelection()?.empty()
t.classList.add("lifted","dragged")},move:(e,i)=>{t.style.translate=`0 ${i+scrollY-n}px`
r=this.placeAt(t,i)
this.line(t,r)},drop:()=>{o()
if(r!==this.rows().indexOf(t)){this.put(t,r)
this.changed()}},back:()=>{o()
this.kit.announce(this.kit.say("put_back",{item:t.dataset.text??""}))}})}placeAt(t,e){return this.rows().filter(e=>e!==t).map(t=>t.getBoundingClientRect()).map(({top:t,height:e})=>t+e/2)
.filter(t=>t<e).length}line(t,e=0){for(const t of this.rows())delete t.dataset.line
const i=this.rows().filter(e=>e!==t)
t&&this.rows().indexOf(t)!==e&&(e<i.length?i[e].dataset.line="before":i[e-1].dataset.line="after")}}
function s(t,e){const i=[],s=[...e].filter(e=>t.includes(e))
s.forEach((e,n)=>{const r=i.filter((i,n)=>t.indexOf(s[n])<t.indexOf(e))
i[n]=r.reduce((t,e)=>e.length>t.length?e:t,"")+e})
return i.reduce((t,e)=>e.length>t.length?e:t,"")}function n(t,e){return t.length<2?1:Math.max(0,s(t,e).length-1)/(t.length-1)}var r=t=>t.dataset.key??"",o=class{constructor({form:e,spec:s})
{this.form=e
this.spec=s
this.right=s.order
this.list=t.one(e,".order")
this.locked=!1
this.first=this.order()
this.byKey=new Map(this.rows().map(t=>[r(t),t]))
this.sorting=new i(t,this.list,()=>this.changed())
for(const t of this.rows()){const[e,i]=this.buttons(t)
e.addEventListener("click",()=>this.move(t,-1,e))
i.addEventListener("click",()=>this.move(t,1,i))
this.sorting.take(t)}this.label()}rows(){return t.all(this.list,"li")}buttons(e){return t.all(e,".movers button")}order(){return this.rows().map(r).join("")}changed(){this.label()
this.form.dispatchEvent(new Event("input",{bubbles:!0}))}label(){const t=this.rows()
t.forEach((e,i)=>{const[s,n]=this.buttons(e)
s.setAttribute("aria-disabled",String(this.locked||i===0))
n.setAttribute("aria-disabled",String(this.locked||i===t.length-1))})}move(e,i,s){const n=this.rows().indexOf(e)+i
if(!this.locked&&n>=0&&n<this.rows().length){this.sorting.put(e,n)
this.changed()}t.focus(s)}read(){const t=this.order()
return t===this.first?"":t}problem(){return this.read()?"":t.say("sort")}known(t){return[...t].flatMap(t=>this.byKey.get(t)??[])}fill(t){const e=this.known(t||this.first)
this.list.append(...e,...[...this.byKey.values()].filter(t=>!e.includes(t)))
this.label()}mark(t){const e=n(this.right,t)
return this.spec.whole&&e<1?0:e}lock(t){this.sorting.lock(t)
this.locked=t
this.list.classList.toggle("locked",t)
this.label()}show(e,i,n){const o=s(this.right,e)
for(const e of this.rows()){const s=o.length>1&&o.includes(r(e))
e.classList.toggle("right",i&&s)
e.classList.toggle("wrong",i&&!s)
const h=n?t.say("right_place",{n:this.right.indexOf(r(e))+1}):"",l=s?t.say("your_answer_right"):h||t.say("your_answer_wrong")
t.one(e,".mark").textContent=i?l:""}}feedback(e,i){return i&&n(this.right,e)!==1?[t.element("div",{},t.say("right_answer",{answer:this.words(this.right)}))]:[]}words(t){return this.known(t)
.map(t=>t.dataset.text??"").join(" → ")}report(t){const e=t=>({ids:this.known(t).map(t=>({id:t.dataset.id??"",at:this.right.indexOf(r(t))}))})
return{right:e(this.right),given:t?e(t):null}}inputs(){return this.rows().flatMap(t=>this.buttons(t))}arrange(t){const e=[...this.right].sort((e,i)=>t(e)-t(i))
this.first=(e.join("")===this.right?e.reverse():e).join("")}};(globalThis.scormbuildParts??=[]).push(e=>{(t=e).controls.ordering=t=>new o(t)})})()


"use strict";(()=>{var t,e=t=>t.dataset.key??"",s=(e,s)=>t.one(e,s),i=t=>t.querySelector("select"),r=e=>t.all(e,"input"),a=t=>[i(t)??r(t)].flat(),n=t=>i(t)?.value??r(t).find(t=>t.checked)
?.value??"",o=t=>s(t,".item").textContent?.trim()??""
function h(t){const e=i(t)
e&&(s(t,".picked").textContent=e.selectedOptions[0]?.text??"")}function l(t,e){const s=i(t)
s&&(s.value=e)
for(const s of r(t))s.checked=s.value===e
h(t)}function c(t,e){l(t,e)
a(t)[0].dispatchEvent(new Event("change",{bubbles:!0}))}function d(t){const e=t.cloneNode(!0)
for(const t of e.querySelectorAll("a > .unseen"))t.remove()
for(const t of e.querySelectorAll("a"))t.replaceWith(...t.childNodes)
for(const t of e.querySelectorAll("[id]"))t.removeAttribute("id")
return[...e.childNodes]}var p,f,u=e=>t.all(e,".pair"),g=(t,e)=>s(t,`.pair[data-key="${CSS.escape(e)}"]`),m=class{constructor(t,e,s,i){this.kit=t
this.form=e
this.hint=s
this.take=i
this.made=new Map
this.current=null}get all(){return this.kit.all(this.form,".chip")}fill(t,e){const s=e.map(e=>this.of(e,t)),i=this.kit.all(t,":scope > .chip")
if(s.length!==i.length||!s.every((t,e)=>t===i[e])){for(const t of i)t.remove()
t.append(...s)}}of({key:t,words:e},{dataset:{place:s="",name:i}}){const r=this.made.get(`${t} ${s}`)
if(r)return r
const a=this.kit.element("button",{type:"button",class:"chip","aria-pressed":"false"},...e),n=[...a.querySelectorAll("img")].map(t=>t.alt),o=a.textContent?.trim()||n.join(", ")
Object.assign(a.dataset,{key:t,at:s,text:o})
a.setAttribute("aria-label",s?`${o}: ${i}`:o)
a.setAttribute("aria-describedby",this.hint)
this.made.set(`${t} ${s}`,a)
this.take(a)
return a}reach(t,e){const s=this.all
this.current=s.find(e=>e===t)??this.form.querySelector(".tray .chip")??s[0]??null
for(const t of s){const s=t===this.current&&!e
t.tabIndex=s?0:-1
s?t.removeAttribute("aria-hidden"):t.setAttribute("aria-hidden","true")}}},y="scormbuild-lists",k=new Set,w=class{constructor(t,e,s,i){this.kit=t
this.form=e
this.lists=s
this.storage=i
this.room=matchMedia("(min-width: 37.5rem)")
this.locked=!1
this.aside=!1
this.dragging=this.dragged=!1
this.held=null
this.hint=t.element("p",{class:"hint",id:`at-${e.dataset.id}-tray`},t.say("tray_hint"))
this.chips=new m(t,e,this.hint.id,t=>{t.addEventListener("pointerdown",e=>this.press(t,e))
t.addEventListener("blur",()=>this.held?.chip===t&&this.held.byKeys&&this.release())})
const r=t.say("tray")
this.box=t.element("div",{class:"tray",role:"group","aria-label":r,"data-place":"","data-name":r})
this.toggle=t.button("","link use-lists",()=>this.prefer(this.isOn))
this.parts=t.element("div",{class:"trays"},this.hint,this.box,...s.groups??[])
e.addEventListener("click",t=>this.tapped(t.target,t))
e.addEventListener("keydown",t=>this.key(t))
e.addEventListener("keyup",t=>{t.key===" "&&t.target.matches(".chip")&&t.preventDefault()})
s.behind?.addEventListener("focusin",()=>{this.aside=!0
this.show()})
this.room.addEventListener("change",()=>this.show())
k.add(this)}get isOn(){return this.room.matches&&!(t=>p??t?.getItem(y)==="yes")(this.storage)&&!this.aside}get first(){return this.isOn?this.chips.current:null}prefer(t){this.aside=!1;((t,e)=>{p=t
try{e?.setItem(y,t?"yes":"")}catch{}})(t,this.storage)
for(const t of k)t.show()
const e=this.first??this.form.querySelector("select, input")
e&&this.kit.focus(e)}lock(t){this.locked=t
t&&this.release()}show(){const{isOn:t,lists:e,kit:s,chips:i}=this
t||this.release()
this.form.classList.toggle("trayed",t)
this.toggle.hidden=!this.room.matches||this.locked
this.toggle.textContent=t?s.say("use_lists"):s.say("use_tray")
const r=e.chips(),a=t?e.placed():[],n=a.map(([t])=>t)
for(const t of e.places())i.fill(t,r.filter(({key:e})=>a.some(([s,i])=>s===e&&i===t.dataset.place)))
const o=!t||this.locked&&e.spare?[]:r
i.fill(this.box,o.filter(({key:t})=>e.again||!n.includes(t)))
this.hint.hidden=this.locked
this.box.hidden=this.locked&&!this.box.childElementCount
for(const s of e.behind?.querySelectorAll("input")??[])s.tabIndex=t?-1:0
for(const t of i.all)e.look?.(t)
this.reach(i.current)}reach(t){this.chips.reach(t,this.locked)}placeOf(t){return this.lists.places().find(e=>e.dataset.place===t)??this.box}placeAt(t){const e=t?.closest("[data-place]")
return e&&this.form.contains(e)?e:null}lift(t,e=!1){this.release()
const s=t.dataset.at??""
this.held={chip:t,from:s,to:s,byKeys:e}
t.classList.add("lifted")
t.setAttribute("aria-pressed","true")
this.form.classList.add("placing")
this.reach(t)
this.kit.focus(t)}aim(t){for(const e of[this.box,...this.lists.places()])e.classList.toggle("target",e===t)}release(t){const{held:e}=this
if(e){this.held=null
e.chip.classList.remove("lifted","dragged")
e.chip.setAttribute("aria-pressed","false")
e.chip.style.translate=""
this.form.classList.remove("placing")
this.aim(null)
t&&this.kit.announce(this.kit.say("put_back",{item:e.chip.dataset.text??""}))}}drop(t){const{held:e}=this
if(!e)return
const{key:s="",text:i=""}=e.chip.dataset
this.release()
if(t!==e.from){this.lists.put(s,e.from,t)
this.show()}const r=this.placeOf(t),a=this.chips.made.get(`${s} ${t}`)
if(a?.isConnected){this.reach(a)
this.kit.focus(a)}this.kit.announce(this.kit.say("dropped_at",{item:i,place:r.dataset.name??""}))}tapped(t,e){if(this.dragged){this.dragged=!1
return}const s=t.closest(".chip"),i=this.placeAt(t),{held:r}=this
if(!this.locked&&this.isOn){s&&e.preventDefault()
!r||s!==r.chip&&i?!r||!i||s&&i===this.box?s&&this.lift(s):this.drop(i.dataset.place??""):this.release(s===r.chip)}}key(t){const e=t.target.closest(".chip"),{held:s,kit:i}=this
if(t.key==="Escape"&&s&&!this.dragging)this.release(!0)
else{if(!e||this.locked)return
if(t.key===" "||t.key==="Enter")if(s)this.drop(s.to)
else{this.lift(e,!0)
i.announce(i.say("lifted",{item:e.dataset.text??""}))}else{const s=getComputedStyle(this.form).direction==="rtl"?"ArrowLeft":"ArrowRight"
if(!/^Arrow/.test(t.key))return
this.step(e,t.key==="ArrowDown"||t.key===s?1:-1)}}t.preventDefault()}step(t,e){const{held:s,kit:i}=this,r=(t,s)=>t[(s+e+t.length)%t.length]
if(!s){const e=r(this.chips.all,this.chips.all.indexOf(t))
this.reach(e)
i.focus(e)
return}const a=[this.box,...this.lists.places()],n=r(a,a.findIndex(t=>t.dataset.place===s.to))
s.to=n.dataset.place??""
this.aim(n)
n.scrollIntoView({block:"nearest"})
i.announce(`${s.chip.dataset.text}: ${n.dataset.name}`)}press(t,e){this.dragged=!1
if(this.locked||e.button)return
const s=e.clientX+scrollX,i=e.clientY+scrollY
let r=null
const a=()=>{this.dragging=!1
this.dragged=!0};((t,e)=>{const s=t.currentTarget,i=new AbortController,r={signal:i.signal}
let a=t,n=!1
const o=()=>{if(i.signal.aborted)return
const s=a.clientY<t.clientY?Math.min(0,a.clientY-56):0,r=a.clientY>t.clientY?Math.max(0,a.clientY-innerHeight+56):0
if(s||r){scrollBy({top:(s+r)/3,behavior:"instant"})
e.move(a.clientX,a.clientY)}requestAnimationFrame(o)},h=t=>{i.abort()
n&&t?e.drop(a.clientX,a.clientY):n&&e.back()}
addEventListener("pointermove",i=>{if(i.pointerId===t.pointerId&&(n||!(Math.hypot(i.clientX-t.clientX,i.clientY-t.clientY)<8))){a=i
if(!n){n=!0
s.setPointerCapture(t.pointerId)
e.lift()
requestAnimationFrame(o)}e.move(a.clientX,a.clientY)}},r)
addEventListener("pointerup",e=>e.pointerId===t.pointerId&&h(!0),r)
addEventListener("pointercancel",()=>h(!1),r)
addEventListener("keydown",t=>{if(t.key==="Escape"&&n){t.preventDefault()
h(!1)}},r)})(e,{lift:()=>{getSelection()?.empty()
this.dragging=!0
this.lift(t)
t.classList.add("dragged")},move:(e,a)=>{t.style.translate=`${e+scrollX-s}px ${a+scrollY-i}px`
r=this.placeAt(document.elementFromPoint(e,a))
this.aim(r)},drop:()=>{a()
r?this.drop(r.dataset.place??""):this.release(!0)},back:()=>{a()
this.release(!0)}})}},b=class{constructor({form:t,spec:e,context:s}){this.form=t
this.spec=e
this.right=e.pairs
this.rows=f.all(t,".pair")
for(const t of this.rows)i(t)?.addEventListener("change",()=>h(t))
if(i(this.rows[0])){const e=[...i(this.rows[0])?.options??[]].slice(1).map(t=>t.text)
f.one(t,".pairs").after(f.element("p",{class:"for-paper"},e.join(" · ")))}this.targets=[...i(this.rows[0])?.options??r(this.rows[0])].filter(t=>t.value)
this.tray=s&&this.offerChips(s)}offerChips({session:r}){const{form:a,targets:h}=this,l=new Set(Object.values(this.right)).size<this.rows.length,p=i(this.rows[0])?((t,i,r)=>{for(const i of u(t))
Object.assign(s(i,".pick").dataset,{place:e(i),name:o(i)})
return{chips:()=>i.map(({value:t,textContent:e})=>({key:t,words:[new Text(e??"")]})),places:()=>u(t).map(t=>s(t,".pick")),placed:()=>u(t).filter(n).map(t=>[n(t),e(t)]),put:(e,s,i)=>{s&&c(g(t,s),"")
i&&c(g(t,i),e)},again:r,spare:!0}})(a,h,l):((i,r)=>{const{element:a}=t,o=r.map(({value:t,nextElementSibling:e})=>{const s=a("p",{"aria-hidden":"true"},...d(e))
return a("div",{class:"group","data-place":t,"data-name":e?.textContent?.trim()??""},s)})
return{chips:()=>u(i).map(t=>({key:e(t),words:d(s(t,".item"))})),places:()=>o,placed:()=>u(i).filter(n).map(t=>[e(t),n(t)]),put:(t,e,s)=>c(g(i,t),s),look:t=>{const e=g(i,t.dataset.key??"")
for(const s of["right","wrong"])t.classList.toggle(s,e.classList.contains(s))
const r=e.classList.contains("wrong")?s(e,".mark").textContent??"":"";(t.querySelector(".mark")??t.appendChild(a("span",{class:"mark"}))).textContent=r},groups:o,again:!1,spare:!1,behind:s(i,".pairs")
}})(a,h),m=new w(f,a,p,r.journal.storage)
f.one(a,".hint ~ :last-child").after(m.parts,m.toggle)
return m}target(t){return this.targets.find(e=>e.value===t)}name(t){const e=this.target(t)
return(e instanceof HTMLOptionElement?e:e?.parentElement)?.textContent?.trim()??""}pairsIn(t){const e=(t.match(/../g)??[]).filter(t=>this.target(t[1]))
return new Map(e.map(t=>[t[0],t[1]]))}read(){return this.rows.filter(n).map(t=>e(t)+n(t)).join("")}problem(){return this.rows.every(n)?"":f.say("fill_first")}lacking()
{const t=this.rows.filter(t=>!n(t))
this.tray?.lists.behind&&this.tray.box.classList.toggle("lacking",t.length>0)
return t.map(t=>({at:t,text:f.say("choose_for",{item:o(t)})}))}fill(t){const s=this.pairsIn(t)
for(const t of this.rows)l(t,s.get(e(t))??"")
this.tray?.show()}mark(t){const s=this.pairsIn(t),i=this.rows.filter(t=>s.get(e(t))===this.right[e(t)]).length/this.rows.length
return this.spec.whole&&i<1?0:i}lock(t){for(const e of this.rows.flatMap(a))e.disabled=t
this.tray?.lock(t)}show(t,s,i){const r=this.pairsIn(t)
for(const t of this.rows){const a=this.right[e(t)],n=r.get(e(t))===a
t.classList.toggle("right",s&&n)
t.classList.toggle("wrong",s&&!n)
const o=n?f.say("your_answer_right"):i?f.say("right_answer",{answer:this.name(a)}):f.say("your_answer_wrong")
f.one(t,".mark").textContent=s?o:""}this.tray?.show()}feedback(t,s){const i=this.pairsIn(t),r=this.rows.filter(t=>i.get(e(t))!==this.right[e(t)])
if(!s||!r.length)return[]
const a=r.map(t=>`${o(t)}: ${this.name(this.right[e(t)])}`).join("; "),n=f.element("span",{class:"unseen"},f.say("right_answer",{answer:a}))
return[f.element("div",{},n)]}words(t){const s=this.pairsIn(t)
return this.rows.map(t=>`${o(t)}: ${this.name(s.get(e(t))??"")||"–"}`).join("; ")}report(t){const e=this.pairsIn(t)
return{right:{pairs:this.told(t=>this.right[t])},given:t?{pairs:this.told(t=>e.get(t))}:null}}told(t){const{order:s,targets:i}=this.spec,r=t=>s.indexOf(e(t))
return[...this.rows].sort((t,e)=>r(t)-r(e)).flatMap(s=>{const a=t(e(s))
if(!a)return[]
const n={id:this.target(a)?.dataset.id??"",at:i.indexOf(a)}
return[[{id:s.dataset.id??"",at:r(s)},n]]})}inputs(){return[(this.tray?.lists.behind&&this.tray.first)??[],...this.rows.map(a)].flat()}arrange(t){f.one(this.form,".pairs")
.append(...[...this.rows].sort((s,i)=>t(e(s))-t(e(i))))}};(globalThis.scormbuildParts??=[]).push(e=>{f=e;(e=>{t=e})(e)
f.controls.pairs=t=>new b(t)})})()


"use strict";(()=>{var e,t=t=>t.split(e.PART)[1],s=class{constructor({form:t,spec:s}){this.form=t
this.length=s.length
this.area=e.one(t,"textarea")
this.criteria=t.querySelector(".criteria")
this.rows=e.all(t,".criteria .choice")
this.model=t.querySelector(".explanation")
this.revealed=!1;((t,s,i)=>{t.addEventListener("input",()=>{let r=s-i(t.value).length;(t=>{t&&e.announce(e.say("field_full"))})(r<0)
if(r>=0)return
const n=t.selectionEnd??t.value.length,o=[...t.value.slice(0,n)]
let a=t.value.slice(n)
for(;r<0&&o.length;)r+=i(o.pop()).length
for(;r<0;){r+=i(a.slice(-1)).length
a=a.slice(0,-1)}t.value=o.join("")+a
t.setSelectionRange(o.join("").length,o.join("").length)})})(this.area,this.length,e.encodeText)
this.area.addEventListener("input",()=>this.showRoom())}boxes(){return this.rows.map(t=>e.one(t,"input"))}showRoom(){const t=this.length-e.encodeText(this.area.value).length
e.one(this.form,".room").textContent=t<this.length/2?e.say("room_left",{n:Math.max(0,t)}):""}reveal(t){this.revealed=t
this.criteria&&(this.criteria.hidden=!t)
this.criteria&&this.model&&(this.model.hidden=!t)
this.area.readOnly=t
e.one(this.form,".check").textContent=e.say(t?"assessed":"send")}read(){const t=e.encodeText(this.area.value.trim())
if(!t||!this.revealed)return t
const s=this.boxes(),i=this.rows.filter((e,t)=>s[t].checked).map(e=>e.dataset.key)
return t+e.PART+i.join("")}problem(){return this.area.value.trim()?"":e.say("write_first")}fill(e){const s=t(e)
this.area.value=this.words(e)
this.boxes().forEach((e,t)=>e.checked=Boolean(s?.includes(this.rows[t].dataset.key??"-")))
this.reveal(Boolean(this.criteria)&&s!==void 0)
this.showRoom()}mark(e){const{rows:s}=this,i=t(e)??""
return s.length?s.filter(e=>i.includes(e.dataset.key??"-")).length/s.length:1}lock(e){this.area.readOnly=e||this.revealed
for(const t of this.boxes())t.disabled=e}show(){}feedback(){return[]}words(t){return e.decodeText(t.split(e.PART)[0])}report(e){const t=this.words(e)
return{right:null,given:t?{texts:[[t]]}:null}}inputs(){return this.revealed?this.boxes():[this.area]}pending(){if(!this.criteria||this.revealed)return!1
this.reveal(!0)
const t=[...this.model?.children??[]].map(e=>e.textContent?.trim())
e.announce([...t,e.say("assess")].join(" "))
return!0}};(globalThis.scormbuildParts??=[]).push(t=>{(e=t).controls["long-text"]=e=>new s(e)})})()


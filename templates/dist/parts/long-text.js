"use strict";(()=>{var e,t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",r=/[A-Za-z0-9.,:?!()/+=*%]/
function s(e,r){return(e=>{let r=""
for(let s=Math.max(0,Math.floor(e));s>0;s=Math.floor(s/64))r=t[s%64]+r
return r})(Math.min(e,64**r-1)).padStart(r,"A")}function i(e){let t=""
for(let i=0;i<e.length;i+=1){const n=e.charCodeAt(i)
e[i]===" "?t+="_":r.test(e[i])?t+=e[i]:t+=n<4096?`~${s(n,2)}`:`-${s(n,3)}`}return t}var n=e=>e.split("|")[1],a=class{constructor({form:t,spec:r}){this.form=t
this.length=r.length
this.area=e.one(t,"textarea")
this.criteria=t.querySelector(".criteria")
this.rows=e.all(t,".criteria .choice")
this.model=t.querySelector(".explanation")
this.revealed=!1;((t,r)=>{t.addEventListener("input",()=>{let s=r-i(t.value).length;(t=>{t&&e.announce(e.say("field_full"))})(s<0)
if(s>=0)return
const n=t.selectionEnd??t.value.length,a=[...t.value.slice(0,n)]
let o=t.value.slice(n)
for(;s<0&&a.length;)s+=i(a.pop()).length
for(;s<0;){s+=i(o.slice(-1)).length
o=o.slice(0,-1)}t.value=a.join("")+o
t.setSelectionRange(a.join("").length,a.join("").length)})})(this.area,this.length)
this.area.addEventListener("input",()=>this.showRoom())}boxes(){return this.rows.map(t=>e.one(t,"input"))}showRoom(){const t=this.length-i(this.area.value).length
e.one(this.form,".room").textContent=t<this.length/2?e.say("room_left",{n:Math.max(0,t)}):""}reveal(t){this.revealed=t
this.criteria&&(this.criteria.hidden=!t)
this.criteria&&this.model&&(this.model.hidden=!t)
this.area.readOnly=t
e.one(this.form,".check").textContent=e.say(t?"assessed":"send")}read(){const e=i(this.area.value.trim())
if(!e||!this.revealed)return e
const t=this.boxes()
return e+"|"+this.rows.filter((e,r)=>t[r].checked).map(e=>e.dataset.key).join("")}problem(){return this.area.value.trim()?"":e.say("write_first")}fill(e){const t=n(e)
this.area.value=this.words(e)
this.boxes().forEach((e,r)=>e.checked=Boolean(t?.includes(this.rows[r].dataset.key??"-")))
this.reveal(Boolean(this.criteria)&&t!==void 0)
this.showRoom()}mark(e){const{rows:t}=this,r=n(e)??""
return t.length?t.filter(e=>r.includes(e.dataset.key??"-")).length/t.length:1}lock(e){this.area.readOnly=e||this.revealed
for(const t of this.boxes())t.disabled=e}show(){}feedback(){return[]}words(e){return(e=>e.replace(/~([\w-]{2})|-([\w-]{3})|[~-]|_/g,(e,r,s)=>e==="_"?" ":r||s?String.fromCharCode((e=>{let r=0
for(const s of e)r=r*64+Math.max(t.indexOf(s),0)
return r})(r??s)):""))(e.split("|")[0])}report(e){const t=this.words(e)
return{right:null,given:t?{texts:[[t]]}:null}}inputs(){return this.revealed?this.boxes():[this.area]}pending(){if(!this.criteria||this.revealed)return!1
this.reveal(!0)
const t=[...this.model?.children??[]].map(e=>e.textContent?.trim())
e.announce([...t,e.say("assess")].join(" "))
return!0}};(globalThis.scormbuildParts??=[]).push(t=>{(e=t).controls["long-text"]=e=>new a(e)})})()


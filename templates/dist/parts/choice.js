"use strict";(()=>{var t,s=t=>t.dataset.key??""
function e(t){if(!t.dataset.place)return
const[s,e,r,i]=t.dataset.place.split(" "),n=Math.round(1e4-Number(r)*Number(i))
Object.assign(t.style,{left:`${s}%`,top:`${e}%`,width:`${r}%`,height:`${i}%`,zIndex:n})}var r=class{constructor({form:s,spec:r}){this.form=s
this.spec=r
this.right=r.right??""
this.rows=t.all(s,".choice")
this.rows.forEach(e)
this.picture=s.querySelector(".picture")
this.picture?.addEventListener("click",s=>{s.target.matches("img")&&!this.inputs()[0].disabled&&t.announce(t.say("nothing_here"))})}inputs(){return this.rows.map(s=>t.one(s,"input"))}chosen(t)
{return this.rows.filter(e=>t.includes(s(e)))}read(){const t=this.inputs()
return this.rows.filter((s,e)=>t[e].checked).map(s).join("")}problem(){return this.read()?"":t.say("choose_first")}fill(t){this.inputs().forEach((e,r)=>e.checked=t.includes(s(this.rows[r])))}mark(t)
{return((t,s,e)=>{const r=[...s].filter(s=>t.includes(s)).length,i=s.length-r
return r===t.length&&i===0?1:e||t.length<2?0:Math.max(0,(r-i)/t.length)})(this.right,t,Boolean(this.spec.whole))}lock(t){for(const s of this.inputs())s.disabled=t}show(e,r,i){for(const n of this.rows)
{const o=e.includes(s(n)),h=this.right.includes(s(n)),c=h&&i?"missed":"",a=r&&this.right?o?h?"right":"wrong":c:""
n.classList.remove("right","wrong","missed")
a&&n.classList.add(a)
const l={right:"your_answer_right",wrong:"your_answer_wrong",missed:this.spec.several?"missed":"the_right_one","":""}[a]
t.one(n,".mark").textContent=l&&t.say(l)}}feedback(s){const e=t.all(this.form,".feedback").filter(t=>s.includes(t.dataset.for??"-"))
this.picture&&e.unshift(t.element("div",{},`${t.say("your_answer")}: ${this.words(s)}`))
return e}words(s){return this.chosen(s).map(s=>t.one(s,".words").textContent?.trim()).join(", ")}report(t){const s=t=>t?{ids:this.chosen(t).map(t=>({id:t.dataset.id??"",at:this.rows.indexOf(t)}))
}:null
return{right:s(this.right),given:s(t)}}arrange(e){this.spec.form||this.picture||t.one(this.form,".choices").append(...[...this.rows].sort((t,r)=>e(s(t))-e(s(r))))}};(globalThis.scormbuildParts??=[])
.push(s=>{(t=s).controls.choice=t=>new r(t)})})()


"use strict";(()=>{function t(t){if(!t.dataset.place)return
const[s,e,i,r]=t.dataset.place.split(" "),n=Math.round(1e4-Number(i)*Number(r))
Object.assign(t.style,{left:`${s}%`,top:`${e}%`,width:`${i}%`,height:`${r}%`,zIndex:n})}var s,e=t=>t.dataset.key??"",i=class{constructor({form:e,spec:i}){this.form=e
this.spec=i
this.right=i.right??""
this.rows=s.all(e,".choice")
this.rows.forEach(t)
this.picture=e.querySelector(".picture")
this.picture?.addEventListener("click",t=>{t.target.matches("img")&&!this.inputs()[0].disabled&&s.announce(s.say("nothing_here"))})}inputs(){return this.rows.map(t=>s.one(t,"input"))}
chosen(t){return this.rows.filter(s=>t.includes(e(s)))}read(){const t=this.inputs()
return this.rows.filter((s,e)=>t[e].checked).map(e).join("")}problem(){return this.read()?"":s.say("choose_first")}fill(t){this.inputs().forEach((s,i)=>s.checked=t.includes(e(this.rows[i])))}
mark(t){return((t,s,e)=>{const i=[...s].filter(s=>t.includes(s)).length,r=s.length-i
return i===t.length&&r===0?1:e||t.length<2?0:Math.max(0,(i-r)/t.length)})(this.right,t,Boolean(this.spec.whole))}lock(t){for(const s of this.inputs())s.disabled=t}show(t,i,
r){for(const n of this.rows){const o=t.includes(e(n)),h=this.right.includes(e(n)),c=h&&r?"missed":"",a=i&&this.right?o?h?"right":"wrong":c:""
n.classList.remove("right","wrong","missed")
a&&n.classList.add(a)
const l={right:"your_answer_right",wrong:"your_answer_wrong",missed:this.spec.several?"missed":"the_right_one","":""}[a]
s.one(n,".mark").textContent=l&&s.say(l)}}feedback(t){const e=s.all(this.form,".feedback").filter(s=>t.includes(s.dataset.for??"-"))
this.picture&&e.unshift(s.element("div",{},`${s.say("your_answer")}: ${this.words(t)}`))
return e}words(t){return this.chosen(t).map(t=>s.one(t,".words").textContent?.trim()).join(", ")}report(t){const s=t=>t?{ids:this.chosen(t).map(t=>({id:t.dataset.id??"",at:this.rows.indexOf(t)}))}:
null
return{right:s(this.right),given:s(t)}}arrange(t){this.spec.form||this.picture||s.one(this.form,".choices").append(...[...this.rows].sort((s,i)=>t(e(s))-t(e(i))))}};(globalThis.scormbuildParts??=[
]).push(t=>{(s=t).controls.choice=t=>new i(t)})})()


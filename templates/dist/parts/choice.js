"use strict";(()=>{var t,s=t=>t.dataset.key??""
function e(t){if(!t.dataset.place)return
const[s,e,i,r]=t.dataset.place.split(" "),n=Math.round(1e4-Number(i)*Number(r))
Object.assign(t.style,{left:`${s}%`,top:`${e}%`,width:`${i}%`,height:`${r}%`,zIndex:n})}var i=class{constructor({form:s,spec:i}){this.form=s
this.spec=i
this.right=i.right??""
this.rows=t.all(s,".choice")
this.rows.forEach(e)
this.picture=s.querySelector(".picture")
this.picture&&this.offerList(this.picture)
this.picture?.addEventListener("click",s=>{s.target.matches("img")&&!this.inputs()[0].disabled&&t.announce(t.say("nothing_here"))})}offerList(s){const i=t.element("div",{class:"choices listed"})
,r=this.rows.map((s,e)=>{const i=t.element("span",{class:"spot","aria-hidden":"true"},(e+1).toLocaleString(document.documentElement.lang)),[r,n,o,h]=(s.dataset.place??"").split(" ").map(Number)
Object.assign(i.style,{left:`${r+o/2}%`,top:`${n+h/2}%`})
i.addEventListener("click",()=>this.inputs()[e].click())
return i}),n=t.button(t.say("from_list"),"link from-list",()=>{const o=!i.childElementCount
for(const t of this.rows){t.classList.toggle("region",!o)
o?t.removeAttribute("style"):e(t)}(o?i:s).append(...this.rows)
if(o)s.append(...r)
else for(const t of r)t.remove()
n.textContent=t.say(o?"from_picture":"from_list")})
s.after(n,i)}inputs(){return this.rows.map(s=>t.one(s,"input"))}chosen(t){return this.rows.filter(e=>t.includes(s(e)))}read(){const t=this.inputs()
return this.rows.filter((s,e)=>t[e].checked).map(s).join("")}problem(){return this.read()?"":t.say("choose_first")}fill(t){this.inputs().forEach((e,i)=>e.checked=t.includes(s(this.rows[i])))}mark(t)
{return((t,s,e)=>{const i=[...s].filter(s=>t.includes(s)).length,r=s.length-i
return i===t.length&&r===0?1:e||t.length<2?0:Math.max(0,(i-r)/t.length)})(this.right,t,Boolean(this.spec.whole))}lock(t){for(const s of this.inputs())s.disabled=t}show(e,i,r){for(const n of this.rows)
{const o=e.includes(s(n)),h=this.right.includes(s(n)),c=h&&r?"missed":"",a=i&&this.right?o?h?"right":"wrong":c:""
n.classList.remove("right","wrong","missed")
a&&n.classList.add(a)
const l={right:"your_answer_right",wrong:"your_answer_wrong",missed:this.spec.several?"missed":"the_right_one","":""}[a]
t.one(n,".mark").textContent=l&&t.say(l)}}feedback(s,e){const i=t.all(this.form,".feedback").filter(t=>s.includes(t.dataset.for??"-"))
this.picture&&i.unshift(t.element("div",{},`${t.say("your_answer")}: ${this.words(s)}`))
e&&this.right&&this.mark(s)<1&&i.push(t.element("div",{},t.say("right_answer",{answer:this.words(this.right)})))
return i}words(s){return this.chosen(s).map(s=>t.one(s,".words").textContent?.trim()).join(", ")}report(t){const s=t=>t?{ids:this.chosen(t).map(t=>({id:t.dataset.id??"",at:this.rows.indexOf(t)}))
}:null
return{right:s(this.right),given:s(t)}}arrange(e){this.spec.form||this.picture||t.one(this.form,".choices").append(...[...this.rows].sort((t,i)=>e(s(t))-e(s(i))))}};(globalThis.scormbuildParts??=[])
.push(s=>{(t=s).controls.choice=t=>new i(t)})})()


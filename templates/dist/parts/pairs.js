"use strict";(()=>{var t,s=t=>t.dataset.key??"",e=t=>t.querySelector("select"),r=s=>t.all(s,"input"),i=t=>[e(t)??r(t)].flat(),n=t=>e(t)?.value??r(t).find(t=>t.checked)?.value??""
function o(s){const r=e(s)?.selectedOptions[0]?.text??""
t.one(s,".picked").textContent=r}var a=s=>t.one(s,".item").textContent?.trim()??"",h=class{constructor({form:s,spec:i}){this.form=s
this.spec=i
this.right=i.pairs
this.rows=t.all(s,".pair")
for(const t of this.rows)e(t)?.addEventListener("change",()=>o(t))
if(e(this.rows[0])){const r=[...e(this.rows[0])?.options??[]].slice(1).map(t=>t.text)
t.one(s,".pairs").after(t.element("p",{class:"for-paper"},r.join(" · ")))}this.targets=[...e(this.rows[0])?.options??r(this.rows[0])].filter(t=>t.value)}target(t)
{return this.targets.find(s=>s.value===t)}name(t){const s=this.target(t)
return(s instanceof HTMLOptionElement?s:s?.parentElement)?.textContent?.trim()??""}pairsIn(t){const s=(t.match(/../g)??[]).filter(t=>this.target(t[1]))
return new Map(s.map(t=>[t[0],t[1]]))}read(){return this.rows.filter(n).map(t=>s(t)+n(t)).join("")}problem(){return this.rows.every(n)?"":t.say("fill_first")}lacking(){return this.rows.filter(t=>!n(t)
).map(s=>({at:s,text:t.say("choose_for",{item:a(s)})}))}fill(t){const i=this.pairsIn(t)
for(const t of this.rows){const n=i.get(s(t))??"",a=e(t)
if(a){a.value=n
o(t)}for(const s of r(t))s.checked=s.value===n}}mark(t){const e=this.pairsIn(t),r=this.rows.filter(t=>e.get(s(t))===this.right[s(t)]).length/this.rows.length
return this.spec.whole&&r<1?0:r}lock(t){for(const s of this.inputs())s.disabled=t}show(e,r,i){const n=this.pairsIn(e)
for(const e of this.rows){const o=this.right[s(e)],a=n.get(s(e))===o
e.classList.toggle("right",r&&a)
e.classList.toggle("wrong",r&&!a)
const h=a?t.say("your_answer_right"):i?t.say("right_answer",{answer:this.name(o)}):t.say("your_answer_wrong")
t.one(e,".mark").textContent=r?h:""}}feedback(e,r){const i=this.pairsIn(e),n=this.rows.filter(t=>i.get(s(t))!==this.right[s(t)])
if(!r||!n.length)return[]
const o=n.map(t=>`${a(t)}: ${this.name(this.right[s(t)])}`).join("; "),h=t.element("span",{class:"unseen"},t.say("right_answer",{answer:o}))
return[t.element("div",{},h)]}words(t){const e=this.pairsIn(t)
return this.rows.map(t=>`${a(t)}: ${this.name(e.get(s(t))??"")||"–"}`).join("; ")}report(t){const s=this.pairsIn(t)
return{right:{pairs:this.told(t=>this.right[t])},given:t?{pairs:this.told(t=>s.get(t))}:null}}told(t){const{order:e,targets:r}=this.spec,i=t=>e.indexOf(s(t))
return[...this.rows].sort((t,s)=>i(t)-i(s)).flatMap(e=>{const n=t(s(e))
if(!n)return[]
const o={id:this.target(n)?.dataset.id??"",at:r.indexOf(n)}
return[[{id:e.dataset.id??"",at:i(e)},o]]})}inputs(){return this.rows.flatMap(i)}arrange(e){t.one(this.form,".pairs").append(...[...this.rows].sort((t,r)=>e(s(t))-e(s(r))))
}};(globalThis.scormbuildParts??=[]).push(s=>{(t=s).controls.pairs=t=>new h(t)})})()


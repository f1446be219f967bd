"use strict";(()=>{var t,s=t=>t.dataset.key??"",r=t=>t.querySelector("select"),e=s=>t.all(s,"input"),i=t=>[r(t)??e(t)].flat(),n=t=>r(t)?.value??e(t).find(t=>t.checked)
?.value??"",o=class{constructor({form:s,spec:i}){this.form=s
this.spec=i
this.right=i.pairs
this.rows=t.all(s,".pair")
this.targets=[...r(this.rows[0])?.options??e(this.rows[0])].filter(t=>t.value)}target(t){return this.targets.find(s=>s.value===t)}name(t){const s=this.target(t)
return(s instanceof HTMLOptionElement?s:s?.parentElement)?.textContent?.trim()??""}pairsIn(t){const s=(t.match(/../g)??[]).filter(t=>this.target(t[1]))
return new Map(s.map(t=>[t[0],t[1]]))}read(){return this.rows.filter(n).map(t=>s(t)+n(t)).join("")}problem(){return this.rows.every(n)?"":t.say("fill_first")}fill(t){const i=this.pairsIn(t)
for(const t of this.rows){const n=i.get(s(t))??"",o=r(t)
if(o)o.value=n
else for(const s of e(t))s.checked=s.value===n}}mark(t){const r=this.pairsIn(t),e=this.rows.filter(t=>r.get(s(t))===this.right[s(t)]).length/this.rows.length
return this.spec.whole&&e<1?0:e}lock(t){for(const s of this.inputs())s.disabled=t}show(r,e,i){const n=this.pairsIn(r)
for(const r of this.rows){const o=this.right[s(r)],a=n.get(s(r))===o
r.classList.toggle("right",e&&a)
r.classList.toggle("wrong",e&&!a)
const h=a?t.say("your_answer_right"):i?t.say("right_answer",{answer:this.name(o)}):t.say("your_answer_wrong")
t.one(r,".mark").textContent=e?h:""}}feedback(){return[]}words(r){const e=this.pairsIn(r)
return this.rows.map(r=>`${t.one(r,".item").textContent?.trim()??""}: ${this.name(e.get(s(r))??"")||"–"}`).join("; ")}report(t){const s=this.pairsIn(t)
return{right:{pairs:this.told(t=>this.right[t])},given:t?{pairs:this.told(t=>s.get(t))}:null}}told(t){const{order:r,targets:e}=this.spec,i=t=>r.indexOf(s(t))
return[...this.rows].sort((t,s)=>i(t)-i(s)).flatMap(r=>{const n=t(s(r))
if(!n)return[]
const o={id:this.target(n)?.dataset.id??"",at:e.indexOf(n)}
return[[{id:r.dataset.id??"",at:i(r)},o]]})}inputs(){return this.rows.flatMap(i)}arrange(r){t.one(this.form,".pairs").append(...[...this.rows].sort((t,e)=>r(s(t))-r(s(e))))
}};(globalThis.scormbuildParts??=[]).push(s=>{(t=s).controls.pairs=t=>new o(t)})})()


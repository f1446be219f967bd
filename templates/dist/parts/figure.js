"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,button:a,element:n,say:l}=e,o=(e,t,n)=>{const o=a(t,"quiet",n)
o.setAttribute("aria-label",l(e==="zoom_in"?"zoom_in":"zoom_out"))
return o},r=e=>{const{naturalWidth:t,clientWidth:r,clientHeight:i,naturalHeight:s}=e
if(!t||!r)return
const c=Math.max(t/r,s/i),d=e.parentElement?.matches(".enlargeable")?e.parentElement.querySelector(".enlarge"):null
if(c<1.4)d?.remove()
else if(!d){const t=a("","enlarge",()=>(e=>{const t=e.cloneNode()
t.removeAttribute("loading")
const r=n("div",{class:"scroll",tabindex:"0",role:"group","aria-label":e.alt},t)
let i=1
const s=a=>{i=Math.min(6,Math.max(1,a))
const n=Math.min(r.clientWidth,r.clientHeight*e.naturalWidth/e.naturalHeight)
t.style.width=`${Math.round(n*i)}px`
t.style.height="auto"},c=n("dialog",{class:"enlarged","aria-label":e.alt||l("enlarge")},n("div",{class:"marks"},o("zoom_out","−",()=>s(i/1.5)),o("zoom_in","+",()=>s(i*1.5)),a(l("close")
,"quiet",()=>c.close())),r)
c.addEventListener("keydown",e=>{e.key!=="+"&&e.key!=="="||s(i*1.5)
e.key==="-"&&s(i/1.5)})
c.addEventListener("close",()=>c.remove())
document.body.append(c)
c.showModal()
r.focus()
s(1)})(e))
t.innerHTML='<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6"/></svg>'
t.setAttribute("aria-label",`${l("enlarge")}: ${e.alt}`)
if(e.parentElement?.matches(".enlargeable"))e.after(t)
else{const a=n("div",{class:"enlargeable"})
e.replaceWith(a)
a.append(e,t)}}}
e.mounts.push(e=>{const a=t(e,".text figure:not(.quotation) img"),n=new ResizeObserver(e=>{for(const{target:t}of e)r(t)})
for(const e of a){n.observe(e)
e.addEventListener("load",()=>r(e))}})})


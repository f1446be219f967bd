"use strict";(()=>{var e=class{constructor(e){this.kit=e
this.listed=[]
this.list=null}show(e,t){const{all:n,element:s}=this.kit,o=e?n(e.article,".text > :is(h2, h3)[id]:not(.behind-gate)"):[],i=o.length>20?o.filter(({tagName:e})=>e==="H2"):o,{listed:a}=this
if(i.length===a.length&&i.every((e,t)=>e===a[t].heading))return
this.list?.remove()
this.listed=i.map(t=>{const n=`#/${e?.id}/${t.id.slice(3)}`,o=s("span",{},...t.cloneNode(!0).childNodes)
return{heading:t,link:s("a",{href:n,class:t.tagName.toLowerCase()},o)}})
const r=this.listed.map(({link:e})=>s("li",{},e))
this.list=s("ol",{class:"inside"},...r)
r.length&&t?.append(this.list)}mark(){const e=this.listed.map(({heading:e})=>e.getBoundingClientRect().top).filter(e=>e<160).length-1
for(const[t,{link:n}]of this.listed.entries())if(t!==e)n.removeAttribute("aria-current")
else if(!n.hasAttribute("aria-current")){n.setAttribute("aria-current","location")
n.scrollIntoView({block:"nearest"})}}}
function t(e,t,n){const s=document.createElement("script")
s.src=e
s.onload=()=>t?.()
s.onerror=()=>n?.()
document.head.append(s)}var n,s,o,i,a,r,l=e=>e>=25,c="[aria-current=page]",u=document.documentElement,d=matchMedia("(min-width: 1100px)"),h=()=>d.matches&&u.dataset.view!=="sb-overview",m=()=>h()
?u.classList.contains("pinned"):o.open,p=[],f="",g=e=>[...e?.cloneNode(!0).childNodes??[]],b=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
function v(e,t){const{element:s}=n,{minutes:o,lesson:i,key:a=""}=e.dataset,r=e.querySelector("a"),l=s("span",{class:"unseen"}),c=s("a",{href:`#/${i}`},s("span",{class:"ring"})
,s("span",{class:"name"},...g(r),l),o?s("span",{class:"time"},n.say("minutes",{n:Number(o)})):""),u=s("li",{},c)
p.push({item:u,link:c,state:l,key:a,words:b(r?.textContent??""),group:t})
return u}function w(e=!1){const t=p.find(({link:e})=>e.matches(c))??p[0]
for(const{group:n}of p)n.toggleAttribute("open",e||n===t.group)}async function y(e){const{button:a,element:c,one:u}=n
await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const n=e.outlineShown
await new Promise(e=>{const s=()=>e(0)
t(`outline/${n+1}.js`,s,s)})
if(e.outlineShown===n)return}document.getElementById("sb-more")?.remove()})(e)
i=u(document,"#sb-menu")
const h=u(document,".bar .course a"),m=a("","close",()=>I(e))
m.setAttribute("aria-label",n.say("close_menu"))
const f=(()=>{const{all:e,element:t}=n,s=e(document,"#sb-outline > li"),o=[],[i,a]=l(s.filter(e=>e.dataset.lesson).length)?["details","summary"]:["div","p"]
let r=t("ol"),c=t("div",{},r)
for(const e of s){const n=Boolean(e.dataset.lesson)
if(n){if("apart"in e.dataset){r=t("ol")
c=t("div",{class:"apart"},r)}}else{const n=`sb-chapter-${o.length}`
r=t("ol",{"aria-labelledby":n})
c=t(i,{},t(a,{class:"chapter",id:n},...g(e.firstElementChild)),r)}o.at(-1)!==c&&o.push(c)
n&&r.append(v(e,c))}return o})()
s=c("nav",{class:"menu","aria-label":n.say("menu")},c("div",{class:"top"},c("a",{href:"#/"},...g(h)),m),...l(p.length)?(()=>{const{element:e}=n,t=n.say("search_lessons")
,s=e("input",{type:"search","aria-label":t,placeholder:t}),o=e("p",{class:"none",role:"status"})
r=s
s.addEventListener("input",()=>{const e=b(s.value.trim())
for(const{item:e,group:t}of p)e.hidden=t.hidden=!0
for(const t of p.filter(t=>t.words.includes(e)))t.item.hidden=t.group.hidden=!1
o.textContent=p.every(({item:e})=>e.hidden)?n.say("nothing_found"):""
w(e!=="")})
return[s,o]})():[],...f,c("a",{class:"last",href:"#=result"},n.say("to_result")))
o=c("dialog",{class:"drawer","aria-label":n.say("menu")})
k()
document.body.append(o)
o.addEventListener("click",t=>t.target===o&&I(e))
o.addEventListener("close",()=>{k()
E()})
s.addEventListener("click",e=>{const t=e.target.closest("a")
if(t){o.close()
t.getAttribute("href")===location.hash&&window.dispatchEvent(new HashChangeEvent("hashchange"))}})
window.addEventListener("scroll",C,{passive:!0})
s.addEventListener("keydown",t=>{const{key:n,target:s}=t
n!=="Escape"||o.open||s.value||I(e)})
window.addEventListener("hashchange",()=>o.close())
d.addEventListener("change",()=>{o.close()
E()})
_(e)}function k(){n.one(document,"main").before(s)
f=""}function E(){i.setAttribute("aria-expanded",String(m()))}function N(e,t){u.classList.toggle("pinned",t);(({session:e},t)=>{try{e.journal.storage?.setItem("scormbuild-menu",t?"hidden":"")
}catch{}})(e,!t)}function I(e){o.open?o.close():N(e,!1)
E()
i.focus()}function L(e){if(m())I(e)
else{if(h())N(e,!0)
else{o.append(s)
o.showModal()}f=""
_(e)
n.one(s,c).focus()}}function A(e){a.show(e.current,p.find(({link:e})=>e.matches(c))?.item)}function C(){m()&&a.mark()}function _(e){if(!o)return
E()
if(!m())return
const t=(e=>{const{lessons:t}=e.session.progress,n=(({course:e,session:t},n)=>e.gates.find(([e,s])=>e<n-1&&!t.progress.lessons.get(s)?.through))(e,Number.POSITIVE_INFINITY)
?.[0]??Number.POSITIVE_INFINITY
return(e,s)=>{const o=t.get(e)
return s-1>n?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e)
for(const[e,{item:s,state:o,key:i}]of p.entries()){const a=t(i,e+1)
if(s.className!==a){s.className=a
o.textContent=`(${n.say(a)})`}}const i=e.current?`#/${e.current.id}`:u.dataset.view==="sb-result"?"#=result":"#/"
if(f===i){A(e)
return}f=i
for(const e of n.all(s,"a"))e.getAttribute("href")===i?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current")
if(r?.value){r.value=""
r.dispatchEvent(new Event("input"))}w()
A(e)
C()
const a=n.one(s,c)
s.scrollTop=a.offsetTop-s.clientHeight/2}(globalThis.scormbuildParts??=[]).push(t=>{a=new e(n=t)
n.menu={build:y,toggle:L,show:_}})})()


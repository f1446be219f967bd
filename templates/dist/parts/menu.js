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
document.head.append(s)}var n,s,o,i,a,r,l="[aria-current=page]",c=document.documentElement,u=matchMedia("(min-width: 1100px)"),d=()=>u.matches&&c.dataset.view!=="sb-overview",h=()=>d()
?c.classList.contains("pinned"):o.open,m=[],p="",f=e=>[...e?.cloneNode(!0).childNodes??[]],g=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
function b(e,t){const{element:s}=n,{minutes:o,lesson:i,key:a=""}=e.dataset,r=e.querySelector("a"),l=s("span",{class:"unseen"}),c=s("a",{href:`#/${i}`},s("span",{class:"ring"})
,s("span",{class:"name"},...f(r),l),o?s("span",{class:"time"},n.say("minutes",{n:Number(o)})):""),u=s("li",{},c)
m.push({item:u,link:c,state:l,key:a,words:g(r?.textContent??""),group:t})
return u}function v(e=!1){const t=m.find(({link:e})=>e.matches(l))??m[0]
for(const{group:n}of m)n.toggleAttribute("open",e||n===t.group)}async function w(e){const{button:a,element:l,one:c}=n
await(async e=>{for(;e.outlineShown<e.course.outlineChunks;){const n=e.outlineShown
await new Promise(e=>{const s=()=>e(0)
t(`outline/${n+1}.js`,s,s)})
if(e.outlineShown===n)return}document.getElementById("sb-more")?.remove()})(e)
i=c(document,"#sb-menu")
const d=c(document,".bar .course a"),h=a("","close",()=>N(e))
h.setAttribute("aria-label",n.say("close_menu"))
const p=(()=>{const{all:e,element:t}=n,s=e(document,"#sb-outline > li"),o=[]
let i=t("ol"),a=t("div",{},i)
for(const e of s){const n=Boolean(e.dataset.lesson)
if(n){if("apart"in e.dataset){i=t("ol")
a=t("div",{class:"apart"},i)}}else{const n=`sb-chapter-${o.length}`,[r,l]=s.length<25?["div","p"]:["details","summary"]
i=t("ol",{"aria-labelledby":n})
a=t(r,{},t(l,{class:"chapter",id:n},...f(e.firstElementChild)),i)}o.at(-1)!==a&&o.push(a)
n&&i.append(b(e,a))}return o})()
s=l("nav",{class:"menu","aria-label":n.say("menu")},l("div",{class:"top"},l("a",{href:"#/"},...f(d)),h),...m.length>=25?(()=>{const{element:e}=n,t=n.say("search_lessons")
,s=e("input",{type:"search","aria-label":t,placeholder:t}),o=e("p",{class:"none",role:"status"})
r=s
s.addEventListener("input",()=>{const e=g(s.value.trim())
for(const{item:e,group:t}of m)e.hidden=t.hidden=!0
for(const t of m.filter(t=>t.words.includes(e)))t.item.hidden=t.group.hidden=!1
o.textContent=m.every(({item:e})=>e.hidden)?n.say("nothing_found"):""
v(e!=="")})
return[s,o]})():[],...p,l("a",{class:"last",href:"#=result"},n.say("to_result")))
o=l("dialog",{class:"drawer","aria-label":n.say("menu")})
y()
document.body.append(o)
o.addEventListener("click",t=>t.target===o&&N(e))
o.addEventListener("close",()=>{y()
k()})
s.addEventListener("click",e=>{const t=e.target.closest("a")
if(t){o.close()
t.getAttribute("href")===location.hash&&window.dispatchEvent(new HashChangeEvent("hashchange"))}})
window.addEventListener("scroll",A,{passive:!0})
s.addEventListener("keydown",t=>{const{key:n,target:s}=t
n!=="Escape"||o.open||s.value||N(e)})
window.addEventListener("hashchange",()=>o.close())
u.addEventListener("change",()=>{o.close()
k()})
C(e)}function y(){n.one(document,"main").before(s)
p=""}function k(){i.setAttribute("aria-expanded",String(h()))}function E(e,t){c.classList.toggle("pinned",t);(({session:e},t)=>{try{e.journal.storage?.setItem("scormbuild-menu",t?"hidden":"")
}catch{}})(e,!t)}function N(e){o.open?o.close():E(e,!1)
k()
i.focus()}function I(e){if(h())N(e)
else{if(d())E(e,!0)
else{o.append(s)
o.showModal()}p=""
C(e)
n.one(s,l).focus()}}function L(e){a.show(e.current,m.find(({link:e})=>e.matches(l))?.item)}function A(){h()&&a.mark()}function C(e){if(!o)return
k()
if(!h())return
const t=(e=>{const{lessons:t}=e.session.progress,n=(({course:e,session:t},n)=>e.gates.find(([e,s])=>e<n-1&&!t.progress.lessons.get(s)?.through))(e,Number.POSITIVE_INFINITY)
?.[0]??Number.POSITIVE_INFINITY
return(e,s)=>{const o=t.get(e)
return s-1>n?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e)
for(const[e,{item:s,state:o,key:i}]of m.entries()){const a=t(i,e+1)
if(s.className!==a){s.className=a
o.textContent=`(${n.say(a)})`}}const i=e.current?`#/${e.current.id}`:c.dataset.view==="sb-result"?"#=result":"#/"
if(p===i){L(e)
return}p=i
for(const e of n.all(s,"a"))e.getAttribute("href")===i?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current")
if(r?.value){r.value=""
r.dispatchEvent(new Event("input"))}v()
L(e)
A()
const a=n.one(s,l)
s.scrollTop=a.offsetTop-s.clientHeight/2}(globalThis.scormbuildParts??=[]).push(t=>{a=new e(n=t)
n.menu={build:w,toggle:I,show:C}})})()


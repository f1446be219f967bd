"use strict";(()=>{function e(e,t,n){const s=document.createElement("script")
s.src=e
s.onload=()=>t?.()
s.onerror=()=>n?.()
document.head.append(s)}var t,n,s,o,a=document.documentElement,r=matchMedia("(min-width: 1100px)"),i=()=>r.matches&&a.dataset.view!=="sb-overview",c=()=>i()?a.classList.contains("pinned")
:s.open,l=[],u="",d=e=>[...e?.cloneNode(!0).childNodes??[]],m=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
function p(e,n){const{element:s}=t,{minutes:o,lesson:a,key:r=""}=e.dataset,i=e.querySelector("a"),c=s("span",{class:"unseen"}),u=s("a",{href:`#/${a}`},s("span",{class:"ring"})
,s("span",{class:"name"},...d(i),c),o?s("span",{class:"time"},t.say("minutes",{n:Number(o)})):""),p=s("li",{},u)
l.push({item:p,link:u,state:c,key:r,words:m(i?.textContent??""),group:n})
return p}function f(e=!1){const t=l.find(({link:e})=>e.hasAttribute("aria-current"))??l[0]
for(const{group:n}of l)n.toggleAttribute("open",e||n===t.group)}async function h(a){const{button:i,element:c,one:u}=t
await(async t=>{for(;t.outlineShown<t.course.outlineChunks;){const n=t.outlineShown
await new Promise(t=>{const s=()=>t(0)
e(`outline/${n+1}.js`,s,s)})
if(t.outlineShown===n)return}document.getElementById("sb-more")?.remove()})(a)
o=u(document,"#sb-menu")
const h=u(document,".bar .course a"),y=i("","close",()=>v(a))
y.setAttribute("aria-label",t.say("close_menu"))
const w=(()=>{const{all:e,element:n}=t,s=e(document,"#sb-outline > li"),o=[]
let a=n("ol"),r=n("div",{},a)
for(const e of s){const t=Boolean(e.dataset.lesson)
if(t){if("apart"in e.dataset){a=n("ol")
r=n("div",{class:"apart"},a)}}else{const t=`sb-chapter-${o.length}`,[i,c]=s.length<25?["div","p"]:["details","summary"]
a=n("ol",{"aria-labelledby":t})
r=n(i,{},n(c,{class:"chapter",id:t},...d(e.firstElementChild)),a)}o.at(-1)!==r&&o.push(r)
t&&a.append(p(e,r))}return o})()
n=c("nav",{class:"menu","aria-label":t.say("menu")},c("div",{class:"top"},c("a",{href:"#/"},...d(h)),y),...l.length>=25?(()=>{const{element:e}=t,n=t.say("search_lessons")
,s=e("input",{type:"search","aria-label":n,placeholder:n}),o=e("p",{class:"none",role:"status"})
s.addEventListener("input",()=>{const e=m(s.value.trim())
for(const{item:e,group:t}of l)e.hidden=t.hidden=!0
for(const t of l.filter(t=>t.words.includes(e)))t.item.hidden=t.group.hidden=!1
o.textContent=l.every(({item:e})=>e.hidden)?t.say("nothing_found"):""
f(e!=="")})
return[s,o]})():[],...w,c("a",{class:"last",href:"#=result"},t.say("to_result")))
s=c("dialog",{class:"drawer","aria-label":t.say("menu")})
g()
document.body.append(s)
s.addEventListener("click",e=>e.target===s&&v(a))
s.addEventListener("close",()=>{g()
b()})
n.addEventListener("click",e=>{e.target.closest("a")&&s.close()})
n.addEventListener("keydown",e=>{const{key:t,target:n}=e
t!=="Escape"||s.open||n.value||v(a)})
window.addEventListener("hashchange",()=>s.close())
r.addEventListener("change",()=>{s.close()
b()})
E(a)}function g(){t.one(document,"main").before(n)}function b(){o.setAttribute("aria-expanded",String(c()))}function y(e,t){a.classList.toggle("pinned",t)
;(({session:e},t)=>{try{e.journal.storage?.setItem("scormbuild-menu",t?"hidden":"")}catch{}})(e,!t)}function v(e){s.open?s.close():y(e,!1)
b()
o.focus()}function w(e){if(c())v(e)
else{if(i())y(e,!0)
else{s.append(n)
s.showModal()}u=""
E(e)
t.one(n,"[aria-current]").focus()}}function E(e){if(!s)return
b()
if(!c())return
const o=(e=>{const{lessons:t}=e.session.progress,n=(({course:e,session:t},n)=>e.gates.find(([e,s])=>e<n-1&&!t.progress.lessons.get(s)?.through))(e,Number.POSITIVE_INFINITY)
?.[0]??Number.POSITIVE_INFINITY
return(e,s)=>{const o=t.get(e)
return s-1>n?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e)
for(const[e,{item:n,state:s,key:a}]of l.entries()){const r=o(a,e+1)
if(n.className!==r){n.className=r
s.textContent=`(${t.say(r)})`}}const r=e.current?`#/${e.current.id}`:a.dataset.view==="sb-result"?"#=result":"#/"
if(u===r)return
u=r
for(const e of t.all(n,"a"))e.getAttribute("href")===r?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current")
f()
const i=t.one(n,"[aria-current]")
n.scrollTop=i.offsetTop-n.clientHeight/2}(globalThis.scormbuildParts??=[]).push(e=>{(t=e).menu={build:h,toggle:w,show:E}})})()


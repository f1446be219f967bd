"use strict";(()=>{function e(e,t,n){const s=document.createElement("script")
s.src=e
s.onload=()=>t?.()
s.onerror=()=>n?.()
document.head.append(s)}var t,n,s,o,a="scormbuild-menu",r=document.documentElement,i=matchMedia("(min-width: 1100px)"),c=()=>i.matches&&r.dataset.view!=="sb-overview",l=()=>c()
?r.classList.contains("pinned"):s.open,u=[],d="",m=e=>[...e?.cloneNode(!0).childNodes??[]],p=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
function f(e,n){const{element:s}=t,{minutes:o,lesson:a,key:r=""}=e.dataset,i=e.querySelector("a"),c=s("span",{class:"unseen"}),l=s("a",{href:`#/${a}`},s("span",{class:"ring"})
,s("span",{class:"name"},...m(i),c),o?s("span",{class:"time"},t.say("minutes",{n:Number(o)})):""),d=s("li",{},l)
u.push({item:d,link:l,state:c,key:r,words:p(i?.textContent??""),group:n})
return d}function h(e=!1){const t=u.find(({link:e})=>e.hasAttribute("aria-current"))??u[0]
for(const{group:n}of u)n.toggleAttribute("open",e||n===t.group)}async function g(a){const{button:r,element:c,one:l}=t
await(async t=>{for(;t.outlineShown<t.course.outlineChunks;){const n=t.outlineShown
await new Promise(t=>{const s=()=>t(0)
e(`outline/${n+1}.js`,s,s)})
if(t.outlineShown===n)return}document.getElementById("sb-more")?.remove()})(a)
o=l(document,"#sb-menu")
const d=l(document,".bar .course a"),g=r("","close",w)
g.setAttribute("aria-label",t.say("close_menu"))
const y=(()=>{const{all:e,element:n}=t,s=e(document,"#sb-outline > li"),o=[]
let a=n("ol"),r=n("div",{},a)
for(const e of s){const t=Boolean(e.dataset.lesson)
if(t){if("apart"in e.dataset){a=n("ol")
r=n("div",{class:"apart"},a)}}else{const t=`sb-chapter-${o.length}`,[i,c]=s.length<25?["div","p"]:["details","summary"]
a=n("ol",{"aria-labelledby":t})
r=n(i,{},n(c,{class:"chapter",id:t},...m(e.firstElementChild)),a)}o.at(-1)!==r&&o.push(r)
t&&a.append(f(e,r))}return o})()
n=c("nav",{class:"menu","aria-label":t.say("menu")},c("div",{class:"top"},c("a",{href:"#/"},...m(d)),g),...u.length>=25?(()=>{const{element:e}=t,n=t.say("search_lessons")
,s=e("input",{type:"search","aria-label":n,placeholder:n}),o=e("p",{class:"none",role:"status"})
s.addEventListener("input",()=>{const e=p(s.value.trim())
for(const{item:e,group:t}of u)e.hidden=t.hidden=!0
for(const t of u.filter(t=>t.words.includes(e)))t.item.hidden=t.group.hidden=!1
o.textContent=u.every(({item:e})=>e.hidden)?t.say("nothing_found"):""
h(e!=="")})
return[s,o]})():[],...y,c("a",{class:"last",href:"#=result"},t.say("to_result")))
s=c("dialog",{class:"drawer","aria-label":t.say("menu")})
b()
document.body.append(s)
s.addEventListener("click",e=>e.target===s&&w())
s.addEventListener("close",()=>{b()
v()})
n.addEventListener("click",e=>{e.target.closest("a")&&s.close()})
n.addEventListener("keydown",e=>{const{key:t,target:n}=e
t!=="Escape"||s.open||n.value||w()})
window.addEventListener("hashchange",()=>s.close())
i.addEventListener("change",()=>{s.close()
v()})
I(a)}function b(){t.one(document,"main").before(n)}function v(){o.setAttribute("aria-expanded",String(l()))}function y(e){r.classList.toggle("pinned",e);(e=>{try{e?localStorage.setItem(a,"hidden")
:localStorage.removeItem(a)}catch{}})(!e)}function w(){s.open?s.close():y(!1)
v()
o.focus()}function E(e){if(l())w()
else{if(c())y(!0)
else{s.append(n)
s.showModal()}d=""
I(e)
t.one(n,"[aria-current]").focus()}}function I(e){if(!s)return
v()
if(!l())return
const o=(e=>{const{lessons:t}=e.session.progress,n=(({course:e,session:t},n)=>e.gates.find(([e,s])=>e<n-1&&!t.progress.lessons.get(s)?.through))(e,Number.POSITIVE_INFINITY)
?.[0]??Number.POSITIVE_INFINITY
return(e,s)=>{const o=t.get(e)
return s-1>n?"locked":o?(e=>Boolean(e?.complete&&!e.open))(o)?"complete":"in_progress":"not_started"}})(e)
for(const[e,{item:n,state:s,key:a}]of u.entries()){const r=o(a,e+1)
if(n.className!==r){n.className=r
s.textContent=`(${t.say(r)})`}}const a=e.current?`#/${e.current.id}`:r.dataset.view==="sb-result"?"#=result":"#/"
if(d===a)return
d=a
for(const e of t.all(n,"a"))e.getAttribute("href")===a?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current")
h()
const i=t.one(n,"[aria-current]")
n.scrollTop=i.offsetTop-n.clientHeight/2}(globalThis.scormbuildParts??=[]).push(e=>{(t=e).menu={build:g,toggle:E,show:I}})})()


"use strict";(()=>{function e(e,t={},...n){const o=document.createElement(e)
for(const[e,n]of Object.entries(t))n!==!1&&o.setAttribute(e,n===!0?"":n)
o.append(...n)
return o}function t(t,n,o){const s=e("button",{type:"button",class:n},t)
s.addEventListener("click",o)
return s}function n(e){return document.getElementById(e)}function o(e,t){return e.querySelector(t)}function s(n,o,s,a){const i=t(s,"button",()=>r.close()),c=t(a,"quiet",()=>r.close("yes"))
,r=e("dialog",{class:"question ask",role:"alertdialog","aria-labelledby":"sb-ask","aria-describedby":"sb-ask-note"},e("h2",{id:"sb-ask"},n),e("p",{id:"sb-ask-note"},o),e("div",{class:"marks"},i,c))
r.style.margin="auto"
document.body.append(r)
r.showModal()
i.focus()
return new Promise(e=>{r.addEventListener("close",()=>{r.remove()
e(r.returnValue==="yes")})})}var a=!1
async function i(e){const{say:t}=e.kit
if(a)return
const{session:n}=e
navigator.onLine&&n.commit()
if(e.closed)return
if(n.unsaved||n.link&&n.dirty&&!navigator.onLine){a=!0
const n=await s(t("leave_unsaved"),t(c(e)),t("go_back"),t("leave_anyway"))
a=!1
if(!n||e.closed)return}const{link:o,saveState:i}=n,l=o!==null||i!=="searching"&&i!=="standalone"
r(e,n.end(!0),l)
window.close()}function c(e){return e.session.journal.keeps?"closed_kept":"closed_unsaved"}function r(e,t,n=!0){const o=window.parent!==window
l(e,"you_left",n?t?o?"closed_framed":"closed":c(e):"closed_standalone")}function l(t,s,a){t.closed=!0
const{say:i}=t.kit,c=i(s),r=e("h1",{tabindex:"-1"},c),l=e("div",{class:"closed"},r,a&&e("p",{},i(a)))
document.title=`${c} - ${t.course.title}`
n("sb-main").replaceChildren(l)
for(const e of[".bar",".skip"])o(document,e).remove()
for(const e of["sb-notice","sb-announce"])n(e).textContent=""
document.querySelector("dialog")?.remove();(e=>{!e.hasAttribute("tabindex")&&e.tabIndex<0&&e.setAttribute("tabindex","-1")
e.focus({preventScroll:!0})})(r)}(globalThis.scormbuildParts??=[]).push(e=>{Object.assign(e,{ask:s,leaving:{exit:i,showClosed:l,showLeft:r}})})})()


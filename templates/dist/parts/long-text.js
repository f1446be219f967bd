"use strict";(globalThis.scormbuildParts??=[]).push(({all:e,announce:t,controls:n,decodeText:l,encodeText:o,one:i,PART:s,say:r})=>{n["long-text"]=({form:n,spec:a})=>{const c=i(n,"textarea")
,d=n.querySelector(".criteria"),u=d?e(d,".choice"):[],h=e=>i(e,"input"),g=n.querySelector(".explanation"),p=i(n,".room"),f=()=>a.length-o(c.value).length,m=()=>{p.textContent=f()
<a.length/2?r("room_left",{n:Math.max(0,f())}):""};((e,n,l)=>{e.addEventListener("input",()=>{let o=n-l(e.value).length;(e=>{e&&t(r("field_full"))})(o<0)
if(o>=0)return
const i=e.selectionEnd??e.value.length,s=[...e.value.slice(0,i)]
let a=e.value.slice(i)
for(;o<0&&s.length;)o+=l(s.pop()).length
for(;o<0;){o+=l(a.slice(-1)).length
a=a.slice(0,-1)}e.value=s.join("")+a
e.setSelectionRange(s.join("").length,s.join("").length)})})(c,a.length,o)
c.addEventListener("input",m)
const v=e=>l(e.split(s)[0])
let x=!1
const k=e=>{x=e
d&&(d.hidden=!e)
d&&g&&(g.hidden=!e)
c.readOnly=e
i(n,".check").textContent=r(e?"assessed":"send")}
return{read:()=>{const e=o(c.value.trim())
return e&&x?`${e}${s}${u.filter(e=>h(e).checked).map(e=>e.dataset.key).join("")}`:e},problem:()=>c.value.trim()?"":r("write_first"),fill:e=>{c.value=v(e)
const t=e.split(s)[1]
for(const e of u)h(e).checked=Boolean(t?.includes(e.dataset.key??"-"))
k(Boolean(d)&&t!==void 0)
m()},mark:e=>u.length?u.filter(t=>(e.split(s)[1]??"").includes(t.dataset.key??"-")).length/u.length:1,lock:e=>{c.readOnly=e||x
for(const t of u)h(t).disabled=e},show:()=>{},feedback:()=>[],words:v,report:e=>({type:"long-fill-in",right:null,given:v(e)?{texts:[[v(e)]]}:null}),inputs:()=>x?u.map(h):[c],pending:()=>{if(!d||x)
return!1
k(!0)
t([...g?.children??[]].map(e=>e.textContent?.trim()).concat(r("assess")).join(" "))
return!0}}}})


"use strict";(()=>{var t=/[\\^$.*+?()[\]{}|/-]/g,e=class{constructor(t){this.attributes={lang:t,dir:"ltr"}
this.said=new Map
this.marked=new WeakSet
const e=new MutationObserver(t=>{for(const{target:e,addedNodes:r}of t)for(const t of e instanceof Text?[e]:r)for(const e of s(t))this.mark(e)
e.takeRecords()})
e.observe(document.body,{childList:!0,characterData:!0,subtree:!0})}learn(e,s){const r=s.flatMap(e=>typeof e=="string"&&e?[e.replace(t,"\\$&")]:[]),o=r.length?e.split(new RegExp(`(${r.join("|")})`))
:[e]
this.said.set(e.trim(),o.map((t,e)=>({words:t,ours:e%2==0&&/\p{L}/u.test(t)})))}mark(t){const e=t.parentElement
if(!e||!t.data.trim())return
const s=this.piecesOf(t.data),r=s.every(({ours:t})=>t)
if(this.marked.has(e)&&!r){for(const t of Object.keys(this.attributes))e.removeAttribute(t)
this.marked.delete(e)}if(e.closest("[lang]")?.getAttribute("lang")!==this.attributes.lang)if(r&&e.childNodes.length===1){for(const[t,s]of Object.entries(this.attributes))e.setAttribute(t,s)
this.marked.add(e)}else s.some(({ours:t})=>t)&&t.replaceWith(...s.map(({words:t,ours:e})=>e?this.span(t):t))}span(t){const e=document.createElement("span")
for(const[t,s]of Object.entries(this.attributes))e.setAttribute(t,s)
e.textContent=t
return e}piecesOf(t){const e=this.said.get(t.trim())
if(e)return e.length>1?e:[{words:t,ours:!0}]
if(t.length>600)return[{words:t,ours:!1}]
const s=[...this.said.keys()].filter(t=>t.length>1).sort((t,e)=>e.length-t.length),r=s.reduce((t,e)=>t.split(e).join(" "),t)
if(!/\p{L}/u.test(r))return[{words:t,ours:!0}]
const o=s.find(e=>t.startsWith(`${e}: `))
return o?[{words:o,ours:!0},{words:t.slice(o.length),ours:!1}]:[{words:t,ours:!1}]}}
function s(t){if(t.nodeType===Node.TEXT_NODE)return[t]
const e=[],s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT)
for(;s.nextNode();)e.push(s.currentNode)
return e}(globalThis.scormbuildParts??=[]).push(t=>{const s=JSON.parse(document.body.dataset.course??"{}")
if(!s.words)return
const r=new e(s.words)
t.hear((t,e,o)=>s.ownTexts?.includes(t)||r.learn(e,Object.values(o)))})})()


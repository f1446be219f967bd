"use strict";(()=>{var t=/\p{L}/u,e=class{constructor(t){this.language=t
this.said=new Map
const e=new MutationObserver(t=>{for(const{target:e,addedNodes:r}of t)for(const t of e instanceof Text?[e]:r)for(const r of s(t))this.mark(r,r===e||r.parentNode===e)
e.takeRecords()})
e.observe(document.body,{childList:!0,characterData:!0,subtree:!0})}learn(e,s){const r=((t,e)=>{const s=[]
for(let r=t;;){let t=r.length,n=""
for(const s of e){const e=r.indexOf(s)
e>=0&&e<t&&([t,n]=[e,s])}s.push(r.slice(0,t))
if(!n)return s
s.push(n)
r=r.slice(t+n.length)}})(e,s.flatMap(t=>typeof t=="string"&&t?[t]:[]))
this.said.set(e.trim(),r.map((e,s)=>({words:e,ours:s%2==0&&t.test(e)})))}mark(e,s){const r=e.parentElement
if(!r||!e.data.trim())return
const n=this.piecesOf(e.data),o=n.every(({words:e,ours:s})=>s||!t.test(e))
if(s&&!o&&r.lang===this.language){r.removeAttribute("lang")
r.removeAttribute("dir")}const i=r.closest("[lang]")
i&&i.lang!==this.language&&(o&&r.childNodes.length===1?this.dress(r):n.some(({ours:t})=>t)&&e.replaceWith(...n.map(({words:t,ours:e})=>e?this.span(t):t)))}dress(t){t.lang=this.language
t.dir="ltr"}span(t){const e=document.createElement("span")
e.textContent=t
this.dress(e)
return e}piecesOf(e){const s=this.said.get(e.trim())
if(s)return s
const r=[{words:e,ours:!1}]
if(e.length>600)return r
const n=[...this.said.keys()].filter(t=>t.length>1).sort((t,e)=>e.length-t.length),o=n.reduce((t,e)=>t.flatMap(t=>this.cut(t,e)),r)
if(o.every(({words:e,ours:s,known:r})=>s||r||!t.test(e)))return o
const i=n.find(t=>e.startsWith(`${t}: `))
return i?this.cut(r[0],i):r}cut(t,e){const s=t.ours||t.known?-1:t.words.indexOf(e)
if(s<0)return[t]
const r=(this.said.get(e)??[]).map(t=>({...t,known:!0})),n={words:t.words.slice(s+e.length),ours:!1}
return[{words:t.words.slice(0,s),ours:!1},...r,...this.cut(n,e)]}}
function s(t){if(t.nodeType===Node.TEXT_NODE)return[t]
const e=[],s=document.createTreeWalker(t,NodeFilter.SHOW_TEXT)
for(;s.nextNode();)e.push(s.currentNode)
return e}(globalThis.scormbuildParts??=[]).push(()=>{const t=JSON.parse(document.body.dataset.course??"{}")
if(!t.words)return
const s=new e(t.words)
globalThis.scormbuild.said=(e,r,n)=>{t.ownTexts?.includes(e)||s.learn(r,Object.values(n))}})})()


"use strict";(globalThis.scormbuildParts??=[]).push(t=>{const{all:e,say:o}=t
t.mounts.push(t=>{const s=new ResizeObserver(t=>{for(const{target:e}of t){const t=e.scrollWidth>e.clientWidth,s=e.querySelector("caption")?.textContent??o("table")
for(const[o,r]of[["tabindex","0"],["role","region"],["aria-label",s]])t?e.setAttribute(o,r):e.removeAttribute(o)}})
for(const o of e(t,".table"))s.observe(o)})})


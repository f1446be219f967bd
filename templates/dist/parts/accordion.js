"use strict";(()=>{function e(e,o){const t=(e=>[...e.querySelectorAll(":scope > .panel")])(e),s=()=>{for(const e of t)e.classList.toggle("opened",o.record().opened.has(e.dataset.key??""))}
o.onRestore(s)
return{panels:t,mark:e=>{const{key:t}=e.dataset
if(t&&!o.record().opened.has(t)){o.record().opened.add(t)
s()
o.changed()}}}}(globalThis.scormbuildParts??=[]).push(o=>{o.mounts.push((t,s)=>{for(const n of o.all(t,".accordion")){const{panels:o,mark:t}=e(n,s)
for(const e of o)e.addEventListener("toggle",o=>{o.target===e&&e.hasAttribute("open")&&t(e)})}})})})()


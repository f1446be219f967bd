"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:s,one:t}=e
e.mounts.push((e,c)=>{for(const d of s(e,".step")){const e=t(d,".tick input"),s=d.dataset.key??""
e.addEventListener("change",()=>{const{steps:t}=c.record()
e.checked?t.add(s):t.delete(s)
d.classList.toggle("ticked",e.checked)
c.changed()})
c.onRestore(()=>{e.checked=c.record().steps.has(s)
d.classList.toggle("ticked",e.checked)})}})})


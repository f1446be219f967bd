"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,announce:n,button:o,element:c,one:s,say:a}=e,l=async e=>{const t=(s(e,"code").textContent??"").replace(/\n$/,"")
try{await navigator.clipboard.writeText(t)}catch{const n=c("textarea",{class:"unseen"})
n.value=t
e.after(n)
n.select()
const o=document.execCommand("copy")
n.remove()
o||getSelection()?.selectAllChildren(e)
return o}return!0}
e.mounts.push(e=>{for(const s of t(e,".text pre")){const e=a("copy_code"),t=o(e,"copy",()=>{l(s).then(o=>{t.focus()
if(o){t.textContent=a("copied")
t.classList.add("done")
n(a("copied"))
setTimeout(()=>{t.textContent=e
t.classList.remove("done")},2e3)}})}),r=c("div",{class:"listing"})
s.replaceWith(r)
r.append(s,t)}})})


"use strict";(globalThis.scormbuildParts??=[]).push(e=>{const{all:t,element:s,focus:o,one:n,say:r}=e,l=e=>document.getElementById(e)
e.loadAhead=(e,t)=>{const s=t.querySelector("a.next[href^='#/']:not([hidden])")?.getAttribute("href")?.slice(2)??""
s&&!e.articles.has(s)&&setTimeout(()=>{e.load(s)},100)}
e.openSoon=e=>{e.classList.add("opening")
requestAnimationFrame(()=>setTimeout(()=>e.classList.remove("opening"),100))}
let a=!1
e.showOverview=(i,c)=>{a||document.getElementById("sb-more")?.addEventListener("click",()=>(e=>{const t=l("sb-outline").lastElementChild?.querySelector("a")
e.loadScript(`outline/${e.outlineShown+1}.js`,()=>{if(!(e.outlineShown<e.course.outlineChunks)){l("sb-more").remove()
o(t)}})})(i))
a=!0
if(l("sb-overview").hidden)return
const{course:u,session:d}=i,{place:p,xp:h,lessons:m}=d.progress,f=(({passed:e,final:t,outOfReach:s,report:o},n)=>o.scored&&t&&!e?r("result_failed"):s?r("out_of_reach",{pass:n})
:o.completion!=="completed"?"":r(e?"result_passed":"result_complete"))(c,d.launch?.pass??u.pass),b=[r("progress_text",{done:c.lessonsDone,total:u.totals.lessons})]
u.totals.xp&&b.push(r("xp_of",{n:h,total:Math.max(h,u.totals.xp)}))
const g=e.levelOf(u,h)
g&&b.push(g)
l("sb-standing").replaceChildren(...f?[s("strong",{},f),s("br")]:[],b.join(" · "))
l("sb-rule").replaceChildren(e.courseRule(d))
const _=l("sb-start"),v=c.report.scored&&(c.outOfReach||c.final&&!c.passed)
_.setAttribute("href",v?"#=result":`#/${p?.lesson??u.first}`)
_.textContent=r(v?"to_result":p?"continue":"start")
for(const[s,o]of t(l("sb-outline"),"li").entries()){const t=m.get(o.dataset.key??""),l=i.firstGate(s+1)?"locked":t?e.isComplete(t)?"complete":"in_progress":"not_started"
o.className=l
n(o,".state").textContent=r(l)
p?.lesson===o.dataset.lesson?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current")}}})


"use strict";(()=>{function e(e){return`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}(globalThis.scormbuildParts??=[]).push(t=>{const{announce:n,element:i,focus:o,one:s,say:d}=t
t.limitTime=t=>{const c=t.options.minutes??0,a=c*60,r=i("input",{type:"checkbox"}),l=i("button",{type:"button",class:"button"},d("start_quiz"))
,m=i("div",{class:"before-time"},i("p",{},d("time_limit",{n:c})),i("label",{class:"tick"},r,d("no_limit")),l),u=i("span",{role:"timer"}),h=i("button",{type:"button",class:"quiet"},d("more_time"))
,f=i("div",{class:"time-left"},u,h),b=s(t.section,".questions"),p=s(t.section,".hand-in")
b.before(m,f)
let v,x=0,_=!1
const g=()=>{clearInterval(v)
v=void 0},k=()=>{const{record:n}=t,i=Boolean(n?.started),o=i&&!t.finished
m.hidden=i||t.finished
f.hidden=!o||Boolean(n?.untimed)
b.hidden=!m.hidden
p.hidden=!o
u.textContent=d("time_left",{time:e(Math.max(0,a-x))})
f.classList.toggle("soon",a-x<=60)
!o||n?.untimed?g():v??=window.setInterval(M,1e3)},M=()=>{const{record:e}=t
if(e&&t.section.isConnected&&!t.section.closest("[hidden]")&&document.visibilityState!=="hidden"){x+=1
if(x%20==0){e.used=Math.floor(x/4)
t.context.session.moved()}if(a-x<=60&&!_){_=!0
n(d("time_soon"))}if(x>=a){g()
e.untimed=!0
t.handIn?.now()
k()}else k()}}
l.addEventListener("click",()=>{x=0
_=!1
const e=t.makeRecord()
Object.assign(e,{started:!0,untimed:r.checked,used:0})
t.opens()
t.context.changed()
t.show()
o(t.active[0].control.inputs()[0])})
h.addEventListener("click",()=>{x=Math.max(0,x-a)
_=!1
t.record&&(t.record.used=Math.floor(x/4))
n(d("time_added"))
k()
t.context.session.moved()})
return{show:()=>{x=Math.max(x,(t.record?.used??0)*4)
t.record?.started||(x=0)
k()}}}})})()


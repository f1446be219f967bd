"use strict";(()=>{var t=Date.UTC(2020,0,1),e=864e5
function a(a=new Date){return Math.max(1,Math.floor((Date.UTC(a.getFullYear(),a.getMonth(),a.getDate())-t)/e)+1)}function n(a,n){return new Date(t+(a-1)*e)
.toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"})}(globalThis.scormbuildParts??=[]).push(t=>{const{element:e,say:r}=t
function i({src:t,alt:a,width:n,height:r},i){const l=n>0&&r>0
return e("img",{class:i,src:t,alt:a,width:l&&String(n),height:l&&String(r)})}function l(t,a){return e("p",{class:t,dir:"auto"},a)
}t.certificate=({course:t,session:s})=>{const{text:o,logo:c,picture:d}=globalThis.scormbuild.certificate??{text:""},g=s.standing(),u=s.link&&!s.ended?s.link.get(s.standard.elements.learnerName)
:"",m=(g.score/100).toLocaleString(t.language,{style:"percent",maximumFractionDigits:2}),p=[[r("copy_date"),n(s.progress.day||a(),t.language)],...g.report.scored&&g.allAnswered?[[r("score"),m]]:[]]
return e("article",{class:"certificate"},...c?[i(c,"logo")]:[],e("p",{class:"title"},r("certificate")),e("p",{class:"label"},r("awarded_to")),l(u?"name":"name blank",u)
,e("p",{class:"label"},r("for_completing")),l("of",t.title),...o?[l("own",o)]:[],e("div",{class:"foot"},e("dl",{},...p.map(([t,a])=>e("div",{},e("dt",{},t),e("dd",{},a)))),...d?[i(d,"own-picture")
]:[]),e("p",{class:"note"},r("not_verified")))}})})()


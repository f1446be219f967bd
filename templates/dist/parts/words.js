"use strict";(globalThis.scormbuildParts??=[]).push(t=>{t.inWords=(t,{words:i})=>{if(!i)return t
const[r,s=[]]=i,a=t=>t&&{texts:t.pairs?.map(([t,i])=>[`${r[t.at]}: ${s[i.at]}`])??(t.ids??[]).map(({at:t})=>[r[t]])}
return{type:"fill-in",right:a(t.right),given:a(t.given)}}})


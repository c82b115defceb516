"use strict";var w=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var B=Object.prototype.hasOwnProperty;var E=(o,e)=>{for(var t in e)w(o,t,{get:e[t],enumerable:!0})},L=(o,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of K(e))!B.call(o,s)&&s!==t&&w(o,s,{get:()=>e[s],enumerable:!(r=P(e,s))||r.enumerable});return o};var V=o=>L(w({},"__esModule",{value:!0}),o);var M={};E(M,{init:()=>W});module.exports=V(M);var m=require("node:fs"),u=require("node:path");var f=require("./core.cjs").given;var T=f[228];var x=f[232];var l=f[236];var A=f[278];var a=globalThis[Symbol.for("vpclambda-lint modules")]();var g=a[5];var F=a[6];var O=a[16];var h=a[22];var $=a[28];var j=a[35];var S=a[37];var N=a[51];var C=require("./search-folder.cjs");var c=a[69];var i={takesNo:"init takes no {given}",runInRepository:"Run it in the folder of the repository",found:"Found: {found}",templates:"{count} {count:template|templates}",nesting:"{count} with nested stacks",environments:"environments {names} in samconfig.toml",kept:"Kept {path}, which is there already",keptToAdd:"Kept {path}, which is there already. To add to it:",wrote:"Wrote {path}",next:"Next: {command}",acceptAll:"To accept what is there today: {command}",networksAreComplete:"If no stack outside of this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided",notWritten:"{path} cannot be written: {why}"};async function W({operands:o},e){let{cwd:t}=e,r=T(e.language);if(o.length>0)throw new c(l(i.takesNo,{given:o.slice(0,1)}),l(i.runInRepository));let s=await _(t);e.out(`${r(i.found,{found:q(s)})}
`);for(let{path:p,text:n,insteadOf:y}of z(s,t)){let v=[p,...y].find(b=>H((0,u.join)(t,b)));if(v!==void 0){let b=p===v&&p!==g;e.out(b?`${r(i.keptToAdd,{path:v})}

${D(n)}
`:`${r(i.kept,{path:v})}
`);continue}let k=$((0,u.join)(t,p),n,t);if(k!==void 0)throw new c(l(i.notWritten,{path:p,why:k.why}),k.remedy);e.out(`${r(i.wrote,{path:p})}
`)}let d=s.kind in I?`${I[s.kind]} && `:"";return e.out(`
${r(i.next,{command:`${d}npx vpclambda-lint .`})}
${r(i.acceptAll,{command:U})}
`),s.hasNetwork&&e.out(`${r(i.networksAreComplete,{property:'"networksAreComplete": true'})}
`),0}var U="npx vpclambda-lint --baseline vpclambda-lint-baseline.json --update-baseline .",I={cdk:"npx cdk synth",serverless:"npx serverless package"};async function _(o){let{files:e}=await(0,C.searchFolder)("**/*.{yaml,yml,json,template}",o,!0),t=e.map(n=>({path:n,text:R(n)})).filter(({text:n})=>O(n)),r=R((0,u.join)(o,"samconfig.toml")),s=[...r.matchAll(/^\[([\w-]+)\./gm)].map(([,n=""])=>n),d=(...n)=>n.some(y=>(0,m.existsSync)((0,u.join)(o,y))),p=r!==""||t.some(({text:n})=>n.includes("AWS::Serverless-2016-10-31"));return{kind:d("cdk.json")?"cdk":d("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?"serverless":p?"sam":"cloudformation",templates:t.map(({path:n})=>n),nesting:t.filter(({text:n})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(n)).length,hasNetwork:t.some(({text:n})=>/AWS::EC2::VPC\b/.test(n)),environments:[...new Set(s)]}}function q({kind:o,templates:e,nesting:t,environments:r}){return x([...o==="cloudformation"?[]:[l(N[o])],l(i.templates,{count:e.length}),...t>0?[l(i.nesting,{count:t})]:[],...r.length>0?[l(i.environments,{names:x(r)})]:[]])}function z(o,e){let t=I[o.kind];return[{path:g,insteadOf:F.slice(1),text:A({...(0,m.existsSync)((0,u.join)(e,"package.json"))&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"]})},...t===void 0?[{path:".pre-commit-config.yaml",insteadOf:[],text:G()}]:[],{path:".github/workflows/vpclambda-lint.yml",insteadOf:(0,m.existsSync)((0,u.join)(e,".github"))?[]:[".gitlab-ci.yml","Jenkinsfile","azure-pipelines.yml"],text:Z(t,(0,m.existsSync)((0,u.join)(e,"package-lock.json")),J(e))}]}function G(){return`repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: vpclambda-lint --templates-only
        language: node
        additional_dependencies: ['vpclambda-lint@${h()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`}function J(o){let e=S(o);if(e===void 0)return"main";try{let t=j(e);return t!==void 0&&/^[A-Za-z][\w./-]*$/.test(t)?t:void 0}catch(t){if(t instanceof c)return;throw t}}function Z(o,e,t){let r=o===void 0?[]:[e?"npm ci":"npm install",o];return`name: vpclambda-lint
on:
  pull_request:
  push:${t===void 0?"":`
    branches: [${t}]`}
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${[...r,`npx --yes vpclambda-lint@${h()} .`].map(s=>`      - run: ${s}
`).join("")}`}function D(o){return o.replace(/^(?=.)/gm,"  ")}function H(o){return(0,m.lstatSync)(o,{throwIfNoEntry:!1})!==void 0}function R(o){try{return(0,m.readFileSync)(o,"utf8")}catch{return""}}0&&(module.exports={init});

"use strict";var I=Object.create;var f=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var L=Object.getOwnPropertyNames;var U=Object.getPrototypeOf,V=Object.prototype.hasOwnProperty;var m=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},B=(e,t)=>{for(var n in t)f(e,n,{get:t[n],enumerable:!0})},x=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of L(t))!V.call(e,r)&&r!==n&&f(e,r,{get:()=>t[r],enumerable:!(s=J(t,r))||s.enumerable});return e};var c=(e,t,n)=>(n=e!=null?I(U(e)):{},x(t||!e||!e.__esModule?f(n,"default",{value:e,enumerable:!0}):n,e)),G=e=>x(f({},"__esModule",{value:!0}),e);var S=m((se,k)=>{k.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/json-text.ts"]});var F=m((re,w)=>{w.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/words.ts"]});var j=m((ie,$)=>{$.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/config/config-names.ts"]});var A=m((ae,T)=>{T.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/decode.ts"]});var O=m((le,C)=>{C.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/package-root.ts"]});var W=m((me,P)=>{P.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/write-file.ts"]});var N=m((ce,K)=>{K.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var ne={};B(ne,{init:()=>z});module.exports=G(ne);var a=require("node:fs"),l=require("node:path"),R=c(S(),1),_=c(F(),1),p=c(j(),1),E=c(A(),1),v=c(O(),1),M=c(W(),1),q=require("./search-folder.cjs"),h=c(N(),1);async function z({operands:e},t){let{cwd:n}=t;if(e.length>0)throw new h.UsageError(`init takes no ${e[0]}`,"Run it in the folder of the repository");let s=await H(n);t.out(`Found: ${Q(s)}
`);for(let{path:i,text:u,insteadOf:o}of X(s,n)){let d=[i,...o].find(b=>te((0,l.join)(n,b)));if(d!==void 0){let b=i===d&&i!==p.configFileName?`. To add to it:

${ee(u)}`:"";t.out(`Kept ${d}, which is there already${b}
`);continue}let g=(0,M.writeOutput)((0,l.join)(n,i),u,n);if(g!==void 0)throw new h.UsageError(`${i} cannot be written: ${g.why}`,g.remedy);t.out(`Wrote ${i}
`)}let r=s.kind in y?`${y[s.kind]} && `:"";return t.out(`
Next: ${r}npx vpclambda-lint .
To accept what is there today: npx vpclambda-lint --baseline vpclambda-lint-baseline.json --update-baseline .
`),0}var y={"CDK app":"npx cdk synth","service of the Serverless Framework":"npx serverless package"};async function H(e){let{files:t}=await(0,q.searchFolder)("**/*.{yaml,yml,json,template}",e,!0),n=t.map(o=>({path:o,text:D(o)})).filter(({text:o})=>(0,E.looksLikeTemplate)(o)),s=D((0,l.join)(e,"samconfig.toml")),r=[...s.matchAll(/^\[([\w-]+)\./gm)].map(([,o=""])=>o),i=(...o)=>o.some(d=>(0,a.existsSync)((0,l.join)(e,d))),u=s!==""||n.some(({text:o})=>o.includes("AWS::Serverless-2016-10-31"));return{kind:i("cdk.json")?"CDK app":i("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?"service of the Serverless Framework":u?"SAM app":"CloudFormation templates",templates:n.map(({path:o})=>o),nesting:n.filter(({text:o})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(o)).length,environments:[...new Set(r)]}}function Q({kind:e,templates:t,nesting:n,environments:s}){return[...e==="CloudFormation templates"?[]:[e],(0,_.count)(t.length,"template"),...n>0?[`${n} with nested stacks`]:[],...s.length>0?[`environments ${s.join(", ")} in samconfig.toml`]:[]].join(", ")}function X(e,t){let n=y[e.kind];return[{path:p.configFileName,insteadOf:p.configFileNames.slice(1),text:(0,R.jsonText)({...(0,a.existsSync)((0,l.join)(t,"package.json"))&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"]})},...n===void 0?[{path:".pre-commit-config.yaml",insteadOf:[],text:Y()}]:[],{path:".github/workflows/vpclambda-lint.yml",insteadOf:(0,a.existsSync)((0,l.join)(t,".github"))?[]:[".gitlab-ci.yml","Jenkinsfile","azure-pipelines.yml"],text:Z(n,(0,a.existsSync)((0,l.join)(t,"package-lock.json")))}]}function Y(){return`repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: vpclambda-lint --templates-only
        language: node
        additional_dependencies: ['vpclambda-lint@${(0,v.packageVersion)()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`}function Z(e,t){return`name: vpclambda-lint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${[...e===void 0?[]:[t?"npm ci":"npm install",e],`npx --yes vpclambda-lint@${(0,v.packageVersion)()} .`].map(s=>`      - run: ${s}
`).join("")}`}function ee(e){return e.replace(/^(?=.)/gm,"  ")}function te(e){return(0,a.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function D(e){try{return(0,a.readFileSync)(e,"utf8")}catch{return""}}0&&(module.exports={init});

"use strict";var X=Object.create;var u=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var ee=Object.getOwnPropertyNames;var te=Object.getPrototypeOf,ne=Object.prototype.hasOwnProperty;var i=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},oe=(e,t)=>{for(var n in t)u(e,n,{get:t[n],enumerable:!0})},w=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of ee(t))!ne.call(e,r)&&r!==n&&u(e,r,{get:()=>t[r],enumerable:!(s=Y(t,r))||s.enumerable});return e};var a=(e,t,n)=>(n=e!=null?X(te(e)):{},w(t||!e||!e.__esModule?u(n,"default",{value:e,enumerable:!0}):n,e)),se=e=>w(u({},"__esModule",{value:!0}),e);var T=i((he,S)=>{S.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/language/sentence.ts"]});var $=i((ge,F)=>{F.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/json-text.ts"]});var A=i((be,j)=>{j.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/words.ts"]});var N=i((ye,C)=>{C.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/config/config-names.ts"]});var W=i((ve,O)=>{O.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/decode.ts"]});var R=i((ke,P)=>{P.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/package-root.ts"]});var K=i((xe,I)=>{I.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/write-file.ts"]});var E=i((we,D)=>{D.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/git/git.ts"]});var _=i((Se,V)=>{V.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/git/work-tree.ts"]});var B=i((Te,z)=>{z.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var fe={};oe(fe,{init:()=>Q});module.exports=se(fe);var m=require("node:fs"),d=require("node:path"),g=a(T(),1),q=a($(),1),J=a(A(),1),p=a(N(),1),L=a(W(),1),x=a(R(),1),U=a(K(),1),Z=a(E(),1),G=a(_(),1),H=require("./search-folder.cjs"),b=a(B(),1);var h={takesNo:"init takes no {given}",runInRepository:"Run it in the folder of the repository",notWritten:"{path} cannot be written: {why}"};async function Q({operands:e},t){let{cwd:n}=t;if(e.length>0)throw new b.UsageError((0,g.said)(h.takesNo,{given:e.slice(0,1)}),(0,g.said)(h.runInRepository));let s=await re(n);t.out(`Found: ${ie(s)}
`);for(let{path:l,text:f,insteadOf:o}of ae(s,n)){let c=[l,...o].find(v=>pe((0,d.join)(n,v)));if(c!==void 0){let v=l===c&&l!==p.configFileName?`. To add to it:

${ce(f)}`:"";t.out(`Kept ${c}, which is there already${v}
`);continue}let y=(0,U.writeOutput)((0,d.join)(n,l),f,n);if(y!==void 0)throw new b.UsageError((0,g.said)(h.notWritten,{path:l,why:y.why}),y.remedy);t.out(`Wrote ${l}
`)}let r=s.kind in k?`${k[s.kind]} && `:"";return t.out(`
Next: ${r}npx vpclambda-lint .
To accept what is there today: npx vpclambda-lint --baseline vpclambda-lint-baseline.json --update-baseline .
`),s.hasNetwork&&t.out(`If no stack outside of this repository adds routes, endpoints or rules to its VPCs, add "networksAreComplete": true to the config: then findings that depend on the whole network are decided
`),0}var k={"CDK app":"npx cdk synth","service of the Serverless Framework":"npx serverless package"};async function re(e){let{files:t}=await(0,H.searchFolder)("**/*.{yaml,yml,json,template}",e,!0),n=t.map(o=>({path:o,text:M(o)})).filter(({text:o})=>(0,L.looksLikeTemplate)(o)),s=M((0,d.join)(e,"samconfig.toml")),r=[...s.matchAll(/^\[([\w-]+)\./gm)].map(([,o=""])=>o),l=(...o)=>o.some(c=>(0,m.existsSync)((0,d.join)(e,c))),f=s!==""||n.some(({text:o})=>o.includes("AWS::Serverless-2016-10-31"));return{kind:l("cdk.json")?"CDK app":l("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?"service of the Serverless Framework":f?"SAM app":"CloudFormation templates",templates:n.map(({path:o})=>o),nesting:n.filter(({text:o})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(o)).length,hasNetwork:n.some(({text:o})=>/AWS::EC2::VPC\b/.test(o)),environments:[...new Set(r)]}}function ie({kind:e,templates:t,nesting:n,environments:s}){return[...e==="CloudFormation templates"?[]:[e],(0,J.count)(t.length,"template"),...n>0?[`${n} with nested stacks`]:[],...s.length>0?[`environments ${s.join(", ")} in samconfig.toml`]:[]].join(", ")}function ae(e,t){let n=k[e.kind];return[{path:p.configFileName,insteadOf:p.configFileNames.slice(1),text:(0,q.jsonText)({...(0,m.existsSync)((0,d.join)(t,"package.json"))&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"]})},...n===void 0?[{path:".pre-commit-config.yaml",insteadOf:[],text:le()}]:[],{path:".github/workflows/vpclambda-lint.yml",insteadOf:(0,m.existsSync)((0,d.join)(t,".github"))?[]:[".gitlab-ci.yml","Jenkinsfile","azure-pipelines.yml"],text:de(n,(0,m.existsSync)((0,d.join)(t,"package-lock.json")),me(t))}]}function le(){return`repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: vpclambda-lint --templates-only
        language: node
        additional_dependencies: ['vpclambda-lint@${(0,x.packageVersion)()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`}function me(e){let t=(0,G.workTreeOf)(e);if(t===void 0)return"main";try{let n=(0,Z.mainBranchOf)(t);return n!==void 0&&/^[A-Za-z][\w./-]*$/.test(n)?n:void 0}catch(n){if(n instanceof b.UsageError)return;throw n}}function de(e,t,n){let s=e===void 0?[]:[t?"npm ci":"npm install",e];return`name: vpclambda-lint
on:
  pull_request:
  push:${n===void 0?"":`
    branches: [${n}]`}
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${[...s,`npx --yes vpclambda-lint@${(0,x.packageVersion)()} .`].map(r=>`      - run: ${r}
`).join("")}`}function ce(e){return e.replace(/^(?=.)/gm,"  ")}function pe(e){return(0,m.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}function M(e){try{return(0,m.readFileSync)(e,"utf8")}catch{return""}}0&&(module.exports={init});

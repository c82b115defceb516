"use strict";var A=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var re=Object.getOwnPropertyNames;var ae=Object.prototype.hasOwnProperty;var se=(t,e)=>{for(var o in e)A(t,o,{get:e[o],enumerable:!0})},ie=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of re(e))!ae.call(t,r)&&r!==o&&A(t,r,{get:()=>e[r],enumerable:!(n=ne(e,r))||n.enumerable});return t};var le=t=>ie(A({},"__esModule",{value:!0}),t);var je={};se(je,{init:()=>ee});module.exports=le(je);var Y=require("node:fs"),w=require("node:path");var p=require("./core.cjs").given;var S=p[256];var P=p[257];var O=p[260];var d=p[267];var a=globalThis[Symbol.for("vpclambda-lint modules")]();var R=a[32];var I=a[60];var b=a[81];var u={takesNo:"init takes no {given}",runInRepository:"Run it in the folder of the repository",found:"Found: {found}",templates:"{count} {count:template|templates}",nesting:"{count} with nested stacks",environments:"environments {names} in samconfig.toml",parameterFiles:"parameter files {names}",kept:"Kept {path}, which already exists",keptToAdd:"Kept {path}, which already exists. To add to it:",wrote:"Wrote {path}",next:"Next: {command}",acceptAll:`To accept the findings of today: {command}
Then add {option} to the command in {files}`,networksAreComplete:"If no stack outside this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided",notWritten:"{path} cannot be written: {why}"};var D=require("node:fs"),h=require("node:path");var N=p[433];var y=p[471];var B=p[497];var W=a[19];var C=a[20];var L=a[24];var M=a[27];var H=require("./search-folder.cjs");async function Z(t){let{files:e}=await(0,H.searchFolder)("**/*.{yaml,yml,json,template}",t,!0),o=e.map(s=>({path:L((0,h.relative)(t,s)),text:k(s)})),n=o.filter(({text:s})=>C(s)),r=k((0,h.join)(t,"samconfig.toml")),i=[...r.matchAll(/^\[([\w-]+)\./gm)].map(([,s=""])=>s),l=(...s)=>s.some(m=>(0,D.existsSync)((0,h.join)(t,m))),f=r!==""||n.some(({text:s})=>s.includes("AWS::Serverless-2016-10-31"));return{kind:l("cdk.json")?"cdk":l("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?"serverless":f?"sam":"cloudformation",templates:n.map(({path:s})=>s),nesting:n.filter(({text:s})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(s)).length,hasNetwork:n.some(({text:s})=>/AWS::EC2::VPC\b/.test(s)),environments:[...new Set(i)],parameterFiles:me(n,o)}}function me(t,e){let o=e.flatMap(({path:i,text:l})=>{let f=i.endsWith(".json")?fe(l):[];return f.length===0?[]:[{path:i,named:f}]}),n=o.length===0?[]:t.map(({path:i,text:l})=>({path:i,names:pe(i,l)})),r=new Map;for(let{path:i,named:l}of o){let[f,...s]=n.filter(({names:m})=>l.every(c=>m.has(c)));f===void 0||s.length>0||r.set(f.path,[...r.get(f.path)??[],i])}return new Map([...r].map(([i,l])=>[i,ue(l)]))}function pe(t,e){let{value:o}=N(t,e);return new Set(y(o)&&y(o.Parameters)?Object.keys(o.Parameters):[])}function fe(t){let e;try{e=JSON.parse(t)}catch{return[]}if(Array.isArray(e)){let n=e.map(r=>y(r)&&"ParameterValue"in r?r.ParameterKey:void 0);return n.every(r=>typeof r=="string")?n:[]}return!y(e)||!y(e.Parameters)?[]:Object.values(e.Parameters).every(n=>["string","number","boolean"].includes(typeof n))?Object.keys(e.Parameters):[]}function ue(t){let o=[n=>(0,h.basename)(n,".json"),n=>n.split("/").at(-2)??n,n=>n].find(n=>new Set(t.map(n)).size===t.length);return Object.fromEntries(t.map(n=>[o(n),n]))}function k(t){let e=M(t,B.templateBytes),o="bytes"in e?W(e.bytes):e;return"text"in o?o.text:""}var j=require("node:fs"),v=require("node:path");var E=p[384];var K=a[6];var q=a[7];var $=a[26];var z=a[39];var G=a[40];var T=a[42];var g="vpclambda-lint-baseline.json";function U({kind:t},e){if(t!=="cdk"&&t!=="serverless")return;let o=r=>(0,j.existsSync)((0,v.join)(e,r));return t==="cdk"&&!o("package.json")&&o("requirements.txt")?{install:"pip install -r requirements.txt",command:"npx --yes aws-cdk@2 synth"}:{install:o("pnpm-lock.yaml")?"npx --yes pnpm install --frozen-lockfile":o("yarn.lock")?"yarn install --frozen-lockfile":o("package-lock.json")?"npm ci":"npm install",command:t==="cdk"?"npx cdk synth":"npx serverless package"}}function Q(t,e){let o=U(t,e),n=(0,j.existsSync)((0,v.join)(e,g))?` --baseline ${g}`:"";return[{path:K,insteadOf:q.slice(1).map(r=>({path:r})),text:ce(t,(0,j.existsSync)((0,v.join)(e,"package.json"))),isToAdd:!1},...o===void 0?[de(n,e)]:[],ge(o,n,e)]}function ce({parameterFiles:t},e){let o=[...t].map(([n,r],i,l)=>{let f=(0,v.basename)(n).replace(/\.\w+$/,"");return[l.every(([m],c)=>c===i||(0,v.basename)(m).replace(/\.\w+$/,"")!==f)?f:n,{template:n,parameterFiles:r,shared:!0}]});return E({...e&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"],...o.length>0&&{stacks:Object.fromEntries(o)}})}function de(t,e){let o=`vpclambda-lint --templates-only${t}`,n=`pre-commit:
  jobs:
    - name: vpclambda-lint
      glob: "*.{yaml,yml,json,template}"
      run: npx --yes ${V(o)} {staged_files}
`;return{path:".pre-commit-config.yaml",insteadOf:[...["lefthook.yml","lefthook.yaml",".lefthook.yml"].map(r=>({path:r,add:n})),...ve(e)?[{path:"package.json",add:`"lint-staged": { "*.{yaml,yml,json,template}": "npx --yes ${V(o)}" }
`}]:[]],isToAdd:!0,text:`repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: ${o}
        language: node
        additional_dependencies: ['vpclambda-lint@${$()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`}}function ve(t){return k((0,v.join)(t,"package.json")).includes('"lint-staged": {')}function V(t){return t.replace("vpclambda-lint",`vpclambda-lint@${$()}`)}function ge(t,e,o){let n=`npx --yes ${V(`vpclambda-lint${e}`)}`,r=[...t===void 0?[]:[t.install,t.command],`${n} .`],i=be([...r.slice(0,-1),`${n} --format text --format gitlab=gl-code-quality-report.json .`]),l=he(r,ye(o)),f=[...r.slice(0,-1),`${n} --format text --format junit=vpclambda-lint.xml .`].join(`
`),s=[{path:".gitlab-ci.yml",add:i},...["Jenkinsfile","azure-pipelines.yml","bitbucket-pipelines.yml",".circleci/config.yml","buildspec.yml"].map(c=>({path:c,add:`${f}
`}))],m=(0,j.existsSync)((0,v.join)(o,".github"));return!m&&xe(o)?{path:".gitlab-ci.yml",text:i,insteadOf:[],isToAdd:!0}:{path:".github/workflows/vpclambda-lint.yml",text:l,insteadOf:m?[]:s,isToAdd:!0}}function xe(t){let e=X(t,G);return e!==void 0&&/gitlab/i.test(e)}function ye(t){if(T(t)===void 0)return"main";let e=X(t,z);return e!==void 0&&/^[A-Za-z][\w./-]*$/.test(e)?e:void 0}function X(t,e){let o=T(t);if(o!==void 0)try{return e(o)}catch(n){if(n instanceof b)return;throw n}}function he(t,e){return`name: vpclambda-lint
on:
  pull_request:
  push:${e===void 0?"":`
    branches: [${e}]`}
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${t.map(o=>`      - run: ${o}
`).join("")}`}function be(t){return`vpclambda-lint:
  image: node:24
  script:
${t.map(e=>`    - ${e}
`).join("")}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`}async function ee({operands:t},e){let{cwd:o}=e,n=S(e.language);if(t.length>0)throw new b(d(u.takesNo,{given:t.slice(0,1)}),d(u.runInRepository));let r=await Z(o);e.out(`${n(u.found,{found:ke(r)})}
`);let i=[];for(let{path:m,text:c,insteadOf:te,isToAdd:J}of Q(r,o)){let x=[{path:m,...J&&{add:c}},...te].find(oe=>_((0,w.join)(o,oe.path)));if(J&&i.push(x?.path??m),x!==void 0){e.out(x.add===void 0||Oe(x.path,o)?`${n(u.kept,{path:x.path})}
`:`${n(u.keptToAdd,{path:x.path})}

${we(x.add)}
`);continue}let F=R((0,w.join)(o,m),c,o);if(F!==void 0)throw new b(d(u.notWritten,{path:m,why:F.why}),F.remedy);e.out(`${n(u.wrote,{path:m})}
`)}let l=U(r,o),f=`${l===void 0?"":`${l.command} && `}npx vpclambda-lint`,s=_((0,w.join)(o,g));if(e.out(`
${n(u.next,{command:`${f}${s?` --baseline ${g}`:""} .`})}
`),!s){let m=`--baseline ${g}`,c=`npx vpclambda-lint ${m} --update-baseline .`;e.out(`${n(u.acceptAll,{command:c,option:m,files:P(i)})}
`)}return r.hasNetwork&&e.out(`${n(u.networksAreComplete,{property:'"networksAreComplete": true'})}
`),0}function ke({kind:t,templates:e,nesting:o,environments:n,parameterFiles:r}){let i=[...r.values()].flatMap(l=>Object.values(l));return O([...t==="cloudformation"?[]:[d(I[t])],d(u.templates,{count:e.length}),...o>0?[d(u.nesting,{count:o})]:[],...n.length>0?[d(u.environments,{names:O(n)})]:[],...i.length>0?[d(u.parameterFiles,{names:O(i)})]:[]])}function we(t){return t.replace(/^(?=.)/gm,"  ")}function Oe(t,e){let o=k((0,w.join)(e,t)).replace(/"vpclambda-lint"\s*:/g,"");return o.includes("vpclambda-lint")&&(o.includes(g)||!_((0,w.join)(e,g)))}function _(t){return(0,Y.lstatSync)(t,{throwIfNoEntry:!1})!==void 0}0&&(module.exports={init});

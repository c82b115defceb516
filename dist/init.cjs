"use strict";var A=Object.defineProperty;var ae=Object.getOwnPropertyDescriptor;var se=Object.getOwnPropertyNames;var ie=Object.prototype.hasOwnProperty;var le=(e,t)=>{for(var o in t)A(e,o,{get:t[o],enumerable:!0})},me=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of se(t))!ie.call(e,r)&&r!==o&&A(e,r,{get:()=>t[r],enumerable:!(n=ae(t,r))||n.enumerable});return e};var pe=e=>me(A({},"__esModule",{value:!0}),e);var Se={};le(Se,{init:()=>ne});module.exports=pe(Se);var te=require("node:fs"),j=require("node:path");var m=require("./core.cjs").given;var P=m[268];var S=m[269];var R=m[272];var u=m[279];var i=globalThis[Symbol.for("vpclambda-lint modules")]();var I=i[32];var O=i[60];var b=i[81];var p={takesNo:"init takes no {given}",runInRepository:"Run it in the folder of the repository",found:"Found: {found}",projectIn:"{name} in {folder}",templates:"{count} {count:template|templates}",nesting:"{count} with nested stacks",environments:"{names:environment|environments} {names} in samconfig.toml",parameterFiles:"parameter {names:file|files} {names}",kept:"Kept {path}, which already exists",keptToAdd:"Kept {path}, which already exists. To add to it:",wrote:"Wrote {path}",next:"Next: {command}",acceptAll:`To accept the findings of today: {command}
Then add {option} to the command in {files}`,networksAreComplete:"If no stack outside this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided",notWritten:"{path} cannot be written: {why}"};var J=require("node:fs"),g=require("node:path");var L=m[446];var h=m[485];var N=m[513];var W=i[19];var B=i[20];var C=i[24];var M=i[27];var H=require("./search-folder.cjs");async function Z(e){let{files:t}=await(0,H.searchFolder)("**/*.{yaml,yml,json,template}",e,!0),o=t.map(a=>({path:C((0,g.relative)(e,a)),text:k(a)})),n=o.filter(({text:a})=>B(a)),r=k((0,g.join)(e,"samconfig.toml")),l=[...r.matchAll(/^\[([\w-]+)\./gm)].map(([,a=""])=>a);return{projects:fe(o.map(({path:a})=>a),e),isSam:r!==""||n.some(({text:a})=>a.includes("AWS::Serverless-2016-10-31")),templates:n.map(({path:a})=>a),nesting:n.filter(({text:a})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(a)).length,hasNetwork:n.some(({text:a})=>/AWS::EC2::VPC\b/.test(a)),environments:[...new Set(l)],parameterFiles:ue(n,o)}}function fe(e,t){let o=(...n)=>n.some(r=>(0,J.existsSync)((0,g.join)(t,r)));return o("cdk.json")?[{kind:"cdk",folder:"."}]:o("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?[{kind:"serverless",folder:"."}]:e.flatMap(n=>{let r=/^(cdk|serverless)\.(?:json|ya?ml)$/.exec((0,g.basename)(n))?.[1];return r==="cdk"||r==="serverless"?[{kind:r,folder:(0,g.dirname)(n)}]:[]})}function ue(e,t){let o=t.flatMap(({path:l,text:a})=>{let s=l.endsWith(".json")?ce(a):[];return s.length===0?[]:[{path:l,named:s}]}),n=o.length===0?[]:e.map(({path:l,text:a})=>({path:l,names:de(l,a)})),r=new Map;for(let{path:l,named:a}of o){let[s,...d]=n.filter(({names:f})=>a.every(c=>f.has(c)));s===void 0||d.length>0||r.set(s.path,[...r.get(s.path)??[],l])}return new Map([...r].map(([l,a])=>[l,ge(a)]))}function de(e,t){let{value:o}=L(e,t);return new Set(h(o)&&h(o.Parameters)?Object.keys(o.Parameters):[])}function ce(e){let t;try{t=JSON.parse(e)}catch{return[]}if(Array.isArray(t)){let n=t.map(r=>h(r)&&"ParameterValue"in r?r.ParameterKey:void 0);return n.every(r=>typeof r=="string")?n:[]}return!h(t)||!h(t.Parameters)?[]:Object.values(t.Parameters).every(n=>["string","number","boolean"].includes(typeof n))?Object.keys(t.Parameters):[]}function ge(e){let o=[n=>(0,g.basename)(n,".json"),n=>n.split("/").at(-2)??n,n=>n].find(n=>new Set(e.map(n)).size===e.length);return Object.fromEntries(e.map(n=>[o(n),n]))}function k(e){let t=M(e,N.templateBytes),o="bytes"in t?W(t.bytes):t;return"text"in o?o.text:""}var w=require("node:fs"),v=require("node:path");var E=m[397];var ve=/^[\w./,:][\w./,:@%+=-]*$/;function Q(e){return ve.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var q=i[6];var K=i[7];var $=i[26];var _=i[39];var z=i[40];var F=i[42];var x="vpclambda-lint-baseline.json";function V({projects:e},t){let o=e.filter(({folder:n})=>Q(n)===n).map(n=>xe(n,t));if(o.length!==0)return{install:[...new Set(o.map(({install:n})=>n))],commands:o.map(({command:n})=>n)}}function xe({kind:e,folder:t},o){let n=s=>(0,w.existsSync)((0,v.join)(o,t,s)),r=s=>t==="."?s:["(cd",t,"&&",`${s})`].join(" ");if(e==="cdk"&&!n("package.json")&&n("requirements.txt"))return{install:r("pip install -r requirements.txt"),command:r("npx --yes aws-cdk@2 synth")};let l=X(n),a=l??X(s=>(0,w.existsSync)((0,v.join)(o,s)));return{install:l===void 0&&a!==void 0?a:r(a??"npm install"),command:r(e==="cdk"?"npx cdk synth":"npx serverless package")}}function X(e){return e("pnpm-lock.yaml")?"npx --yes pnpm install --frozen-lockfile":e("yarn.lock")?"yarn install --frozen-lockfile":e("package-lock.json")?"npm ci":void 0}function Y(e,t){let o=V(e,t),n=(0,w.existsSync)((0,v.join)(t,x))?` --baseline ${x}`:"";return[{path:q,insteadOf:K.slice(1).map(r=>({path:r})),text:he(e,(0,w.existsSync)((0,v.join)(t,"package.json"))),isToAdd:!1},...o===void 0||ye(e)?[be(n,t)]:[],we(o,n,t)]}function ye({projects:e,templates:t}){return t.length>0&&e.every(({folder:o})=>o!==".")}function he({parameterFiles:e},t){let o=[...e].map(([n,r],l,a)=>{let s=(0,v.basename)(n).replace(/\.\w+$/,"");return[a.every(([f],c)=>c===l||(0,v.basename)(f).replace(/\.\w+$/,"")!==s)?s:n,{template:n,parameterFiles:r,shared:!0}]});return E({...t&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"],...o.length>0&&{stacks:Object.fromEntries(o)}})}function be(e,t){let o=`vpclambda-lint --templates-only${e}`,n=`pre-commit:
  jobs:
    - name: vpclambda-lint
      glob: "*.{yaml,yml,json,template}"
      run: npx --yes ${G(o)} {staged_files}
`;return{path:".pre-commit-config.yaml",insteadOf:[...["lefthook.yml","lefthook.yaml",".lefthook.yml"].map(r=>({path:r,add:n})),...ke(t)?[{path:"package.json",add:`"lint-staged": { "*.{yaml,yml,json,template}": "npx --yes ${G(o)}" }
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
`}}function ke(e){return k((0,v.join)(e,"package.json")).includes('"lint-staged": {')}function G(e){return e.replace("vpclambda-lint",`vpclambda-lint@${$()}`)}function we(e,t,o){let n=`npx --yes ${G(`vpclambda-lint${t}`)}`,r=[...e===void 0?[]:[...e.install,...e.commands],`${n} .`],l=Fe([...r.slice(0,-1),`${n} --format text --format gitlab=gl-code-quality-report.json .`]),a=$e(r,Oe(o)),s=[...r.slice(0,-1),`${n} --format text --format junit=vpclambda-lint.xml .`].join(`
`),d=[{path:".gitlab-ci.yml",add:l},...["Jenkinsfile","azure-pipelines.yml","bitbucket-pipelines.yml",".circleci/config.yml","buildspec.yml"].map(c=>({path:c,add:`${s}
`}))],f=(0,w.existsSync)((0,v.join)(o,".github"));return!f&&je(o)?{path:".gitlab-ci.yml",text:l,insteadOf:[],isToAdd:!0}:{path:".github/workflows/vpclambda-lint.yml",text:a,insteadOf:f?[]:d,isToAdd:!0}}function je(e){let t=ee(e,z);return t!==void 0&&/gitlab/i.test(t)}function Oe(e){if(F(e)===void 0)return"main";let t=ee(e,_);return t!==void 0&&/^[A-Za-z][\w./-]*$/.test(t)?t:void 0}function ee(e,t){let o=F(e);if(o!==void 0)try{return t(o)}catch(n){if(n instanceof b)return;throw n}}function $e(e,t){return`name: vpclambda-lint
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
${e.map(o=>`      - run: ${o}
`).join("")}`}function Fe(e){return`vpclambda-lint:
  image: node:24
  script:
${e.map(t=>`    - ${t}
`).join("")}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`}async function ne({operands:e},t){let{cwd:o}=t,n=P(t.language);if(e.length>0)throw new b(u(p.takesNo,{given:e.slice(0,1)}),u(p.runInRepository));let r=await Z(o);t.out(`${n(p.found,{found:Te(r)})}
`);let l=[];for(let{path:f,text:c,insteadOf:oe,isToAdd:U}of Y(r,o)){let y=[{path:f,...U&&{add:c}},...oe].find(re=>D((0,j.join)(o,re.path)));if(U&&l.push(y?.path??f),y!==void 0){t.out(y.add===void 0||Pe(y.path,o)?`${n(p.kept,{path:y.path})}
`:`${n(p.keptToAdd,{path:y.path})}

${Ae(y.add)}
`);continue}let T=I((0,j.join)(o,f),c,o);if(T!==void 0)throw new b(u(p.notWritten,{path:f,why:T.why}),T.remedy);t.out(`${n(p.wrote,{path:f})}
`)}let s=[...V(r,o)?.commands??[],"npx vpclambda-lint"].join(" && "),d=D((0,j.join)(o,x));if(t.out(`
${n(p.next,{command:`${s}${d?` --baseline ${x}`:""} .`})}
`),!d){let f=`--baseline ${x}`,c=`npx vpclambda-lint ${f} --update-baseline .`;t.out(`${n(p.acceptAll,{command:c,option:f,files:S(l)})}
`)}return r.hasNetwork&&t.out(`${n(p.networksAreComplete,{property:'"networksAreComplete": true'})}
`),0}function Te({projects:e,isSam:t,templates:o,nesting:n,environments:r,parameterFiles:l}){let a=[...l.values()].flatMap(s=>Object.values(s));return R([...e.map(({kind:s,folder:d})=>d==="."?u(O[s]):u(p.projectIn,{name:u(O[s]),folder:d})),...t&&e.every(({folder:s})=>s!==".")?[u(O.sam)]:[],u(p.templates,{count:o.length}),...n>0?[u(p.nesting,{count:n})]:[],...r.length>0?[u(p.environments,{names:r})]:[],...a.length>0?[u(p.parameterFiles,{names:a})]:[]])}function Ae(e){return e.replace(/^(?=.)/gm,"  ")}function Pe(e,t){let o=k((0,j.join)(t,e)).replace(/"vpclambda-lint"\s*:/g,"");return o.includes("vpclambda-lint")&&(o.includes(x)||!D((0,j.join)(t,x)))}function D(e){return(0,te.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}0&&(module.exports={init});

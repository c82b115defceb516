"use strict";var A=Object.defineProperty;var ee=Object.getOwnPropertyDescriptor;var te=Object.getOwnPropertyNames;var ne=Object.prototype.hasOwnProperty;var oe=(e,t)=>{for(var o in t)A(e,o,{get:t[o],enumerable:!0})},re=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of te(t))!ne.call(e,r)&&r!==o&&A(e,r,{get:()=>t[r],enumerable:!(n=ee(t,r))||n.enumerable});return e};var ae=e=>re(A({},"__esModule",{value:!0}),e);var be={};oe(be,{init:()=>Q});module.exports=ae(be);var Z=require("node:fs"),F=require("node:path");var u=require("./core.cjs").given;var S=u[231];var P=u[232];var w=u[235];var d=u[240];var i=globalThis[Symbol.for("vpclambda-lint modules")]();var R=i[28];var N=i[54];var b=i[75];var f={takesNo:"init takes no {given}",runInRepository:"Run it in the folder of the repository",found:"Found: {found}",templates:"{count} {count:template|templates}",nesting:"{count} with nested stacks",environments:"environments {names} in samconfig.toml",parameterFiles:"parameter files {names}",kept:"Kept {path}, which already exists",keptToAdd:"Kept {path}, which already exists. To add to it:",wrote:"Wrote {path}",next:"Next: {command}",acceptAll:`To accept the findings of today: {command}
Then add {option} to the command in {files}`,networksAreComplete:"If no stack outside this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided",notWritten:"{path} cannot be written: {why}"};var j=require("node:fs"),x=require("node:path");var I=u[330];var v=u[345];var C=i[16];var W=i[20];var U=require("./search-folder.cjs");async function _(e){let{files:t}=await(0,U.searchFolder)("**/*.{yaml,yml,json,template}",e,!0),o=t.map(a=>({path:W((0,x.relative)(e,a)),text:V(a)})),n=o.filter(({text:a})=>C(a)),r=V((0,x.join)(e,"samconfig.toml")),s=[...r.matchAll(/^\[([\w-]+)\./gm)].map(([,a=""])=>a),l=(...a)=>a.some(m=>(0,j.existsSync)((0,x.join)(e,m))),p=r!==""||n.some(({text:a})=>a.includes("AWS::Serverless-2016-10-31"));return{kind:l("cdk.json")?"cdk":l("serverless.yml","serverless.yaml","serverless.ts","serverless.js","serverless.json")?"serverless":p?"sam":"cloudformation",templates:n.map(({path:a})=>a),nesting:n.filter(({text:a})=>/AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(a)).length,hasNetwork:n.some(({text:a})=>/AWS::EC2::VPC\b/.test(a)),environments:[...new Set(s)],parameterFiles:se(n,o)}}function se(e,t){let o=t.flatMap(({path:s,text:l})=>{let p=s.endsWith(".json")?le(l):[];return p.length===0?[]:[{path:s,named:p}]}),n=o.length===0?[]:e.map(({path:s,text:l})=>({path:s,names:ie(s,l)})),r=new Map;for(let{path:s,named:l}of o){let[p,...a]=n.filter(({names:m})=>l.every(c=>m.has(c)));p===void 0||a.length>0||r.set(p.path,[...r.get(p.path)??[],s])}return new Map([...r].map(([s,l])=>[s,me(l)]))}function ie(e,t){let{value:o}=I(e,t);return new Set(v(o)&&v(o.Parameters)?Object.keys(o.Parameters):[])}function le(e){let t;try{t=JSON.parse(e)}catch{return[]}if(Array.isArray(t)){let n=t.map(r=>v(r)&&"ParameterValue"in r?r.ParameterKey:void 0);return n.every(r=>typeof r=="string")?n:[]}return!v(t)||!v(t.Parameters)?[]:Object.values(t.Parameters).every(n=>["string","number","boolean"].includes(typeof n))?Object.keys(t.Parameters):[]}function me(e){let o=[n=>(0,x.basename)(n,".json"),n=>n.split("/").at(-2)??n,n=>n].find(n=>new Set(e.map(n)).size===e.length);return Object.fromEntries(e.map(n=>[o(n),n]))}function V(e){try{return(0,j.readFileSync)(e,"utf8")}catch{return""}}var y=require("node:fs"),g=require("node:path");var L=u[282];var M=i[5];var B=i[6];var O=i[22];var E=i[35];var K=i[36];var $=i[38];var k="vpclambda-lint-baseline.json";function z({kind:e},t){if(e!=="cdk"&&e!=="serverless")return;let o=r=>(0,y.existsSync)((0,g.join)(t,r));return e==="cdk"&&!o("package.json")&&o("requirements.txt")?{install:"pip install -r requirements.txt",command:"npx --yes aws-cdk@2 synth"}:{install:o("pnpm-lock.yaml")?"npx --yes pnpm install --frozen-lockfile":o("yarn.lock")?"yarn install --frozen-lockfile":o("package-lock.json")?"npm ci":"npm install",command:e==="cdk"?"npx cdk synth":"npx serverless package"}}function J(e,t){let o=z(e,t),n=(0,y.existsSync)((0,g.join)(t,k))?` --baseline ${k}`:"";return[{path:M,insteadOf:B.slice(1).map(r=>({path:r})),text:pe(e,(0,y.existsSync)((0,g.join)(t,"package.json"))),isToAdd:!1},...o===void 0?[fe(n,t)]:[],ce(o,n,t)]}function pe({parameterFiles:e},t){let o=[...e].map(([n,r],s,l)=>{let p=(0,g.basename)(n).replace(/\.\w+$/,"");return[l.every(([m],c)=>c===s||(0,g.basename)(m).replace(/\.\w+$/,"")!==p)?p:n,{template:n,parameterFiles:r,shared:!0}]});return L({...t&&{$schema:"./node_modules/vpclambda-lint/dist/config.schema.json"},root:!0,extends:["recommended"],...o.length>0&&{stacks:Object.fromEntries(o)}})}function fe(e,t){let o=`vpclambda-lint --templates-only${e}`,n=`pre-commit:
  jobs:
    - name: vpclambda-lint
      glob: "*.{yaml,yml,json,template}"
      run: npx --yes ${q(o)} {staged_files}
`;return{path:".pre-commit-config.yaml",insteadOf:[...["lefthook.yml","lefthook.yaml",".lefthook.yml"].map(r=>({path:r,add:n})),...ue(t)?[{path:"package.json",add:`"lint-staged": { "*.{yaml,yml,json,template}": "npx --yes ${q(o)}" }
`}]:[]],isToAdd:!0,text:`repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: ${o}
        language: node
        additional_dependencies: ['vpclambda-lint@${O()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`}}function ue(e){try{return(0,y.readFileSync)((0,g.join)(e,"package.json"),"utf8").includes('"lint-staged": {')}catch{return!1}}function q(e){return e.replace("vpclambda-lint",`vpclambda-lint@${O()}`)}function ce(e,t,o){let n=`npx --yes ${q(`vpclambda-lint${t}`)}`,r=[...e===void 0?[]:[e.install,e.command],`${n} .`],s=xe([...r.slice(0,-1),`${n} --format text --format gitlab=gl-code-quality-report.json .`]),l=ve(r,ge(o)),p=[...r.slice(0,-1),`${n} --format text --format junit=vpclambda-lint.xml .`].join(`
`),a=[{path:".gitlab-ci.yml",add:s},...["Jenkinsfile","azure-pipelines.yml","bitbucket-pipelines.yml",".circleci/config.yml","buildspec.yml"].map(c=>({path:c,add:`${p}
`}))],m=(0,y.existsSync)((0,g.join)(o,".github"));return!m&&de(o)?{path:".gitlab-ci.yml",text:s,insteadOf:[],isToAdd:!0}:{path:".github/workflows/vpclambda-lint.yml",text:l,insteadOf:m?[]:a,isToAdd:!0}}function de(e){let t=D(e,K);return t!==void 0&&/gitlab/i.test(t)}function ge(e){if($(e)===void 0)return"main";let t=D(e,E);return t!==void 0&&/^[A-Za-z][\w./-]*$/.test(t)?t:void 0}function D(e,t){let o=$(e);if(o!==void 0)try{return t(o)}catch(n){if(n instanceof b)return;throw n}}function ve(e,t){return`name: vpclambda-lint
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
`).join("")}`}function xe(e){return`vpclambda-lint:
  image: node:24
  script:
${e.map(t=>`    - ${t}
`).join("")}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`}async function Q({operands:e},t){let{cwd:o}=t,n=S(t.language);if(e.length>0)throw new b(d(f.takesNo,{given:e.slice(0,1)}),d(f.runInRepository));let r=await _(o);t.out(`${n(f.found,{found:ye(r)})}
`);let s=[];for(let{path:m,text:c,insteadOf:X,isToAdd:G}of J(r,o)){let h=[{path:m,...G&&{add:c}},...X].find(Y=>H((0,F.join)(o,Y.path)));if(G&&s.push(h?.path??m),h!==void 0){t.out(h.add===void 0?`${n(f.kept,{path:h.path})}
`:`${n(f.keptToAdd,{path:h.path})}

${he(h.add)}
`);continue}let T=R((0,F.join)(o,m),c,o);if(T!==void 0)throw new b(d(f.notWritten,{path:m,why:T.why}),T.remedy);t.out(`${n(f.wrote,{path:m})}
`)}let l=z(r,o),p=`${l===void 0?"":`${l.command} && `}npx vpclambda-lint`,a=H((0,F.join)(o,k));if(t.out(`
${n(f.next,{command:`${p}${a?` --baseline ${k}`:""} .`})}
`),!a){let m=`--baseline ${k}`,c=`npx vpclambda-lint ${m} --update-baseline .`;t.out(`${n(f.acceptAll,{command:c,option:m,files:P(s)})}
`)}return r.hasNetwork&&t.out(`${n(f.networksAreComplete,{property:'"networksAreComplete": true'})}
`),0}function ye({kind:e,templates:t,nesting:o,environments:n,parameterFiles:r}){let s=[...r.values()].flatMap(l=>Object.values(l));return w([...e==="cloudformation"?[]:[d(N[e])],d(f.templates,{count:t.length}),...o>0?[d(f.nesting,{count:o})]:[],...n.length>0?[d(f.environments,{names:w(n)})]:[],...s.length>0?[d(f.parameterFiles,{names:w(s)})]:[]])}function he(e){return e.replace(/^(?=.)/gm,"  ")}function H(e){return(0,Z.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}0&&(module.exports={init});

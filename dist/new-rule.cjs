"use strict";var L=Object.create;var h=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var B=Object.getPrototypeOf,H=Object.prototype.hasOwnProperty;var u=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},J=(t,e)=>{for(var r in e)h(t,r,{get:e[r],enumerable:!0})},T=(t,e,r,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of q(e))!H.call(t,n)&&n!==r&&h(t,n,{get:()=>e[n],enumerable:!(s=_(e,n))||s.enumerable});return t};var d=(t,e,r)=>(r=t!=null?L(B(t)):{},T(e||!t||!t.__esModule?h(r,"default",{value:t,enumerable:!0}):r,t)),K=t=>T(h({},"__esModule",{value:!0}),t);var S=u((nt,A)=>{A.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/language/sentence.ts"]});var j=u((rt,D)=>{D.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/json-text.ts"]});var W=u((st,k)=>{k.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/config/config-names.ts"]});var N=u((it,C)=>{C.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/write-file.ts"]});var F=u((at,z)=>{z.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var Z={};J(Z,{newRule:()=>G});module.exports=K(Z);var I=require("node:fs"),w=require("node:path"),l=d(S(),1),P=d(j(),1);function O(t){return/^[a-z]+(?:-[a-z0-9]+)+$/.test(t)}var y=d(W(),1),V=d(N(),1),c=d(F(),1);var a={takesOneId:"new-rule takes one id",writeId:"Write words with dashes, the subject first",exists:"{path} exists already",giveAnotherId:"Give the rule another id",notWritten:"{path} cannot be written: {why}",notAnId:'"{id}" is no id for a rule'};var g="lint-rules";function G({operands:t,options:e},r){let{cwd:s}=r,[n,...E]=t;if(n===void 0||E.length>0)throw new c.UsageError((0,l.said)(a.takesOneId),"vpclambda-lint new-rule function-without-description");if(!O(n))throw new c.UsageError((0,l.said)(a.notAnId,{id:n}),(0,l.said)(a.writeId));let b=e.typescript===!0,i=b?"ts":"mjs",p=`${g}/index.${i}`,m=[{path:`${g}/${n}.${i}`,text:b?Q(n):M(n)},{path:`${g}/${n}.test.${i}`,text:Y(n,i)}],R=m.find(({path:o})=>(0,I.existsSync)((0,w.join)(s,o)));if(R!==void 0)throw new c.UsageError((0,l.said)(a.exists,{path:R.path}),(0,l.said)(a.giveAnotherId));let f=[];(0,I.existsSync)((0,w.join)(s,p))?f.push(`Add to ${p}: import ${$(n)} from './${n}.${i}'; and to its rules: '${n}': ${$(n)}`):m.push({path:p,text:X(n,i)}),(0,y.configIn)(s,o=>o)===void 0?m.push({path:y.configFileName,text:(0,P.jsonText)({plugins:[`./${p}`]})}):f.push(`Name the plugin in your config, where it is not yet: "plugins": ["./${p}"]`);for(let{path:o,text:x}of m){let v=(0,V.writeOutput)((0,w.join)(s,o),x,s);if(v!==void 0)throw new c.UsageError((0,l.said)(a.notWritten,{path:o,why:v.why}),v.remedy);r.out(`Wrote ${o}
`)}return f.push(`Run its test: node --test ${g}/${n}.test.${i}${b?"   (Node.js 22.18 or later)":""}`,"Change what it finds, and the test first: what a rule may ask is in docs/your-own-rules.md of this linter's repository"),r.out(`
Next:
${f.map((o,x)=>`  ${x+1}. ${o}`).join(`
`)}
`),0}function $(t){return t.replace(/-([a-z0-9])/g,(e,r)=>r.toUpperCase())}var U=t=>`  meta: {
    id: '${t}',
    family: 'grouping', // or connectivity, ingress, iam-lifecycle, update: see the page about rules
    severity: 'warning',
    presets: ['recommended'],
    summary: 'A function in a VPC without a Description',
    messages: {
      noDescription: {
        problem: '{function} has no Description',
        remedy: 'Say in Description of {function} what it needs the VPC for',
      },
    },
  },
  create({ report }) {
    return {
      // what is not known of an attachment is told as undecided, without being asked here
      attachedFunction(fn) {
        if (fn.resource.properties.get('Description').raw === undefined)
          report('noDescription', { at: fn.place, data: { function: fn.name } });
      },
    };
  },
`,M=t=>`/** @type {import('vpclambda-lint').AnyRule} */
export default {
${U(t)}};
`,Q=t=>`import { defineRule } from 'vpclambda-lint';

export default defineRule()({
${U(t)}});
`,X=(t,e)=>`import ${$(t)} from './${t}.${e}';

export default {
  // what its rules are called by: own/${t}
  meta: { name: 'own' },
  rules: { '${t}': ${$(t)} },
};
`,Y=(t,e)=>`import { describe, it } from 'node:test';
import { RuleTester } from 'vpclambda-lint';
import rule from './${t}.${e}';

const fn = (property = '') => \`
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig: { SubnetIds: [subnet-0a], SecurityGroupIds: [sg-0a] }
      \${property}
\`;

new RuleTester({ describe, it }).run('${t}', rule, {
  valid: [fn('Description: reads orders from the database')],
  invalid: [{ template: fn(), errors: [{ messageId: 'noDescription', data: { function: 'Orders' }, line: 3 }] }],
});
`;0&&(module.exports={newRule});

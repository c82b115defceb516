"use strict";var G=Object.create;var f=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var L=Object.getPrototypeOf,_=Object.prototype.hasOwnProperty;var c=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},q=(t,e)=>{for(var r in e)f(t,r,{get:e[r],enumerable:!0})},T=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of E(e))!_.call(t,n)&&n!==r&&f(t,n,{get:()=>e[n],enumerable:!(i=U(e,n))||i.enumerable});return t};var d=(t,e,r)=>(r=t!=null?G(L(t)):{},T(e||!t||!t.__esModule?f(r,"default",{value:t,enumerable:!0}):r,t)),B=t=>T(f({},"__esModule",{value:!0}),t);var j=c((Z,S)=>{S.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/json-text.ts"]});var A=c((et,O)=>{O.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/config/config-names.ts"]});var C=c((nt,I)=>{I.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/files/write-file.ts"]});var N=c((rt,k)=>{k.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var Q={};q(Q,{newRule:()=>F});module.exports=B(Q);var x=require("node:fs"),h=require("node:path"),W=d(j(),1);function D(t){if(!/^[a-z]+(?:-[a-z0-9]+)+$/.test(t))return`"${t}" is no id for a rule: write words with dashes, the subject first: function-in-public-subnet`}var $=d(A(),1),z=d(C(),1),u=d(N(),1),m="lint-rules";function F({operands:t,options:e},r){let{cwd:i}=r,[n,...V]=t;if(n===void 0||V.length>0)throw new u.UsageError("new-rule takes one id","vpclambda-lint new-rule function-without-description");let v=D(n);if(v!==void 0)throw new u.UsageError(v.split(": ")[0],"Write words with dashes, the subject first");let w=e.typescript===!0,s=w?"ts":"mjs",a=`${m}/index.${s}`,l=[{path:`${m}/${n}.${s}`,text:w?J(n):H(n)},{path:`${m}/${n}.test.${s}`,text:M(n,s)}],R=l.find(({path:o})=>(0,x.existsSync)((0,h.join)(i,o)));if(R!==void 0)throw new u.UsageError(`${R.path} exists already`,"Give the rule another id");let p=[];(0,x.existsSync)((0,h.join)(i,a))?p.push(`Add to ${a}: import ${g(n)} from './${n}.${s}'; and to its rules: '${n}': ${g(n)}`):l.push({path:a,text:K(n,s)}),(0,$.configIn)(i,o=>o)===void 0?l.push({path:$.configFileName,text:(0,W.jsonText)({plugins:[`./${a}`]})}):p.push(`Name the plugin in your config, where it is not yet: "plugins": ["./${a}"]`);for(let{path:o,text:b}of l){let y=(0,z.writeOutput)((0,h.join)(i,o),b,i);if(y!==void 0)throw new u.UsageError(`${o} cannot be written: ${y.why}`,y.remedy);r.out(`Wrote ${o}
`)}return p.push(`Run its test: node --test ${m}/${n}.test.${s}${w?"   (Node.js 22.18 or later)":""}`,"Change what it finds, and the test first: what a rule may ask is in docs/your-own-rules.md of this linter's repository"),r.out(`
Next:
${p.map((o,b)=>`  ${b+1}. ${o}`).join(`
`)}
`),0}function g(t){return t.replace(/-([a-z0-9])/g,(e,r)=>r.toUpperCase())}var P=t=>`  meta: {
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
`,H=t=>`/** @type {import('vpclambda-lint').AnyRule} */
export default {
${P(t)}};
`,J=t=>`import { defineRule } from 'vpclambda-lint';

export default defineRule()({
${P(t)}});
`,K=(t,e)=>`import ${g(t)} from './${t}.${e}';

export default {
  // what its rules are called by: own/${t}
  meta: { name: 'own' },
  rules: { '${t}': ${g(t)} },
};
`,M=(t,e)=>`import { describe, it } from 'node:test';
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

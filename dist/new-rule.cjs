"use strict";var $=Object.defineProperty;var N=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var z=(e,t)=>{for(var i in t)$(e,i,{get:t[i],enumerable:!0})},V=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of C(t))!U.call(e,o)&&o!==i&&$(e,o,{get:()=>t[o],enumerable:!(a=N(t,o))||a.enumerable});return e};var E=e=>V($({},"__esModule",{value:!0}),e);var _={};z(_,{newRule:()=>P});module.exports=E(_);var k=require("node:fs"),h=require("node:path");var l=require("./core.cjs").given;var b=l[268];var p=l[279];var I=l[397];function D(e){return/^[a-z]+(?:-[a-z0-9]+)+$/.test(e)}var u=globalThis[Symbol.for("vpclambda-lint modules")]();var T=u[6];var R=u[8];var A=u[32];var f=u[81];var r={takesOneId:"new-rule takes one id",writeId:"Write words with dashes, the subject first",exists:"{path} already exists",giveAnotherId:"Give the rule another id",notWritten:"{path} cannot be written: {why}",wrote:"Wrote {path}",next:"Next:",addToPlugin:"Add to {plugin}: import {name} from '{module}'; and to its rules: '{id}': {name}",namePlugin:"Name the plugin in your config, where it is not yet: {property}",runTest:"Run its test: {command}",runTypedTest:"Run its test: {command}   (Node.js 22.18 or later)",changeIt:"Change what it finds, and the test first: what a rule may ask is in docs/your-own-rules.md of this linter's repository",notAnId:'"{id}" is not a valid rule id'};var x="lint-rules";function P({operands:e,options:t},i){let{cwd:a}=i,o=b(i.language),[n,...W]=e;if(n===void 0||W.length>0)throw new f(p(r.takesOneId),"vpclambda-lint new-rule function-without-description");if(!D(n))throw new f(p(r.notAnId,{id:n}),p(r.writeId));let v=t.typescript===!0,m=v?"ts":"mjs",d=`${x}/index.${m}`,c=[{path:`${x}/${n}.${m}`,text:v?q(n):G(n)},{path:`${x}/${n}.test.${m}`,text:L(n,m)}],O=c.find(({path:s})=>(0,k.existsSync)((0,h.join)(a,s)));if(O!==void 0)throw new f(p(r.exists,{path:O.path}),p(r.giveAnotherId));let g=[];(0,k.existsSync)((0,h.join)(a,d))?g.push(o(r.addToPlugin,{plugin:d,name:F(n),module:`./${n}.${m}`,id:n})):c.push({path:d,text:K(n,m)}),R(a,s=>s)===void 0?c.push({path:T,text:I({plugins:[`./${d}`]})}):g.push(o(r.namePlugin,{property:`"plugins": ["./${d}"]`}));for(let{path:s,text:w}of c){let y=A((0,h.join)(a,s),w,a);if(y!==void 0)throw new f(p(r.notWritten,{path:s,why:y.why}),y.remedy);i.out(`${o(r.wrote,{path:s})}
`)}let j=`node --test ${x}/${n}.test.${m}`;return g.push(v?o(r.runTypedTest,{command:j}):o(r.runTest,{command:j}),o(r.changeIt)),i.out(`
${o(r.next)}
${g.map((s,w)=>`  ${w+1}. ${s}`).join(`
`)}
`),0}function F(e){return e.replace(/-([a-z0-9])/g,(t,i)=>i.toUpperCase())}var S=e=>`  meta: {
    id: '${e}',
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
`,G=e=>`/** @type {import('vpclambda-lint').AnyRule} */
export default {
${S(e)}};
`,q=e=>`import { defineRule } from 'vpclambda-lint';

export default defineRule()({
${S(e)}});
`,K=(e,t)=>`import ${F(e)} from './${e}.${t}';

export default {
  // what its rules are called by: own/${e}
  meta: { name: 'own' },
  rules: { '${e}': ${F(e)} },
};
`,L=(e,t)=>`import { describe, it } from 'node:test';
import { RuleTester } from 'vpclambda-lint';
import rule from './${e}.${t}';

const fn = (property = '') => \`
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig: { SubnetIds: [subnet-0a], SecurityGroupIds: [sg-0a] }
      \${property}
\`;

new RuleTester({ describe, it }).run('${e}', rule, {
  valid: [fn('Description: reads orders from the database')],
  invalid: [{ template: fn(), errors: [{ messageId: 'noDescription', data: { function: 'Orders' }, line: 3 }] }],
});
`;0&&(module.exports={newRule});

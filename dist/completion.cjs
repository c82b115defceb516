"use strict";var k=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var D=Object.prototype.hasOwnProperty;var V=(e,s)=>{for(var a in s)k(e,a,{get:s[a],enumerable:!0})},B=(e,s,a,t)=>{if(s&&typeof s=="object"||typeof s=="function")for(let r of U(s))!D.call(e,r)&&r!==a&&k(e,r,{get:()=>s[r],enumerable:!(t=_(s,r))||t.enumerable});return e};var K=e=>B(k({},"__esModule",{value:!0}),e);var De={};V(De,{completionFor:()=>j});module.exports=K(De);var m=require("./core.cjs").given;var O=m[188];var h=m[167];var S=m[228];var R=m[277];var f=m[236];var $=m[323];var g=globalThis[Symbol.for("vpclambda-lint modules")]();var C=g[69];var d=g[58];var I=["config","no-config","trusted-config","no-plugins","locale"],E=["rule","only","skip","preset"],M=["parameter","parameters","region"],y=["ignore-pattern","stdin-filename","no-code","no-siblings","no-deployments",...I,...M],Me=new Set(d.flatMap(({name:e,group:s})=>s==="Asking AWS"||s==="New rules"?e:[])),We=[{name:"lint",usage:["[options] <file | folder | glob | ->..."],summary:"finds what goes wrong, before you deploy",about:"Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.",options:d.flatMap(({name:e})=>Me.has(e)?[]:e),operands:"files",examples:[["vpclambda-lint template.yaml","one template"],["vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .","all, as deployed in prod"],["cdk synth | vpclambda-lint --stdin-filename stack.yaml -","a stack of CDK"],["vpclambda-lint --baseline known.json --update-baseline .","accept what is there today"],["vpclambda-lint --changed-since origin/main .","only what this branch changes"]]},{name:"explain",usage:["explain <rule>"],summary:"what a rule finds, why, how to fix it",options:["format","config","locale"],operands:"rules",examples:[["vpclambda-lint explain function-cannot-reach-service","the page of a rule"],["vpclambda-lint explain --format json function-cannot-reach-service","the same for programs"]]},{name:"explain-path",usage:["explain-path <template> <function> <service | resource>","explain-path --live <function> <service>"],summary:"the path from a function, or where it ends",about:"Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.",options:[...y,"format","live","profile","from"],operands:"files",examples:[["vpclambda-lint explain-path template.yaml Orders sqs","to a service"],["vpclambda-lint explain-path template.yaml Orders Database","to a resource of the template"],["vpclambda-lint explain-path template.yaml Orders internet","to the internet"]]},{name:"enis",usage:["enis <templates...>"],summary:"the ENIs that Lambda creates, as a table or picture",options:[...y,"format"],operands:"files",examples:[["vpclambda-lint enis template.yaml","a table"],["vpclambda-lint enis --format html=enis.html templates/","a picture of all templates"]]},{name:"diff",usage:["diff <before> <after>"],summary:"what an update does to ENIs",about:"Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.",options:[...y,...E,"change-set","format","quiet","min-severity","max-warnings","exit-zero","show-undecided"],operands:"files",examples:[["vpclambda-lint diff deployed.yaml template.yaml","two files"],["vpclambda-lint diff git:main:template.yaml template.yaml","a branch of git and the file as it is"]]},{name:"merge",usage:["merge [--output FILE] <reports...>"],summary:"puts the reports of all shards together",about:"Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.",options:["max-warnings","exit-zero","output"],operands:"files",examples:[["vpclambda-lint merge --output all.sarif shard-*.sarif","the shards of a CI matrix"]]},{name:"snapshot",usage:["snapshot --vpc ID","snapshot --stack NAME"],summary:"describes a network or stack of AWS for a config",options:["vpc","stack","region","profile","from","output"],operands:"none",examples:[["vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json","by asking AWS"],["vpclambda-lint snapshot --from vpcs.json --from subnets.json","from saved AWS CLI output"]]},{name:"live",usage:["live --function NAME","live --stack NAME","live --vpc ID"],summary:"what is wrong with what is deployed now",options:["function","stack","vpc","region","profile","from","format","show-undecided",...E,...I],operands:"none",examples:[["vpclambda-lint live --region eu-west-1 --stack orders","all functions of a stack"]]},{name:"find-eni",usage:["find-eni --eni ID","find-eni --security-group ID","find-eni --subnet ID","find-eni --vpc ID"],summary:"who holds an ENI, and what to do",options:["eni","security-group","subnet","vpc","region","profile","from","functions","format"],operands:"none",examples:[["vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b","by asking AWS"],["vpclambda-lint find-eni --from enis.json --security-group sg-0a1b","from saved AWS CLI output"]]},{name:"show-model",usage:["show-model <template>"],summary:"the network as it was understood",options:[...y,"format"],operands:"files",examples:[["vpclambda-lint show-model template.yaml","read it first when a finding surprises you"]]},{name:"lsp",usage:["lsp [options]"],summary:"answers editors by the Language Server Protocol",about:"Speaks over standard input and output. Options hold for all templates, as on the command line.",options:["ignore-pattern","no-code","no-siblings","no-deployments","report-unused","no-inline-config",...I,...E,...M],operands:"none",examples:[["vpclambda-lint lsp","as an editor starts it"]]},{name:"mcp",usage:["mcp [options]"],summary:"answers agents by the Model Context Protocol",about:"Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.",options:["locale"],operands:"none",examples:[["claude mcp add vpclambda-lint -- npx vpclambda-lint mcp","in a client that is told by a command"]]},{name:"new-rule",usage:["new-rule <id>"],summary:"creates a rule of your own, with its test",about:"Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.",options:["typescript"],operands:"none",examples:[["vpclambda-lint new-rule function-without-description","in JavaScript"],["vpclambda-lint new-rule --typescript function-without-description","in TypeScript"]]},{name:"init",usage:["init"],summary:"writes a config, a pre-commit hook and a workflow",about:"Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.",options:[],operands:"none",examples:[["npx vpclambda-lint init","in the folder of a repository"]]},{name:"completion",usage:["completion <bash | zsh | fish>"],summary:"prints what completes commands in a shell",options:[],operands:"shells",examples:[["source <(vpclambda-lint completion bash)","in ~/.bashrc"],['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"',"once, for zsh"],["vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish","once, for fish"]]},{name:"help",usage:["help [command]"],summary:"the help of a command",options:[],operands:"commands",examples:[["vpclambda-lint help diff","the same as vpclambda-lint diff --help"]]}],u=We;function c({options:e}){let s=new Set([...e,"color","no-color","help","debug"]);return d.filter(({name:a})=>s.has(a))}var b={takesOneShell:"completion takes one shell",noCompletion:"no completion for {shell}",useOneOf:"Use one of {names}"};function j(e,s){let[a]=e,t=Object.keys(N),r=a===void 0||e.length>1?void 0:N[a];if(r!==void 0)return r(S(s));throw new C(a===void 0||e.length>1?f(b.takesOneShell):f(b.noCompletion,{shell:a}),(a===void 0?void 0:O(a,t))??f(b.useOneOf,{names:t.join(", ")}))}var N={bash:je,zsh:_e,fish:Ue},v=u.filter(({name:e})=>e!=="lint");function w({name:e}){if(e==="format")return[...R,"mermaid","dot","svg"];if(e==="min-severity")return $;if(e==="preset")return["recommended","strict","all","none"]}function F({operands:e}){return e==="rules"?h.map(({meta:s})=>s.id):e==="commands"?u.map(({name:s})=>s):e==="shells"?Object.keys(N):e==="none"?[]:void 0}function je(){let e=o=>c(o).flatMap(({name:n,short:l})=>[`--${n}`,...l?[`-${l}`]:[]]).join(" "),s=u.flatMap(o=>c(o)),a=[...new Map(s.filter(({value:o})=>o).map(o=>[o.name,o])).values()],t=o=>o.flatMap(({name:n,short:l})=>[`--${n}`,...l?[`-${l}`]:[]]).join("|"),r=a.flatMap(o=>{let n=w(o);return n===void 0?[]:[`    ${t([o])}) COMPREPLY=($(compgen -W '${n.join(" ")}' -- "$cur")); return ;;`]}),i=a.filter(o=>w(o)===void 0);return`# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options=
  COMPREPLY=()
  case "$prev" in
${r.join(`
`)}
    ${t(i)}) return ;;
  esac
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${v.map(({name:o})=>o).join("|")}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${v.map(({name:o})=>o).join(" ")}'
  fi
  case "$command" in
${u.map(o=>{let n=F(o);return`    ${o.name}) options='${e(o)}'${n===void 0?"":` operands='${n.join(" ")}'`} ;;`}).join(`
`)}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`}function _e(e){let s=t=>{let{name:r,short:i,value:o,many:n,help:l}=t,x=w(t),T=x===void 0?o?.includes("FILE")?"_files":" ":`(${x.join(" ")})`,P=i===void 0?`--${r}`:`{-${i},--${r}}`,A=n?"*":i===void 0?"":`(-${i} --${r})`,L=`[${e(l).replace(/[[\]\\:]/g,"\\$&")}]${o===void 0?"":`:${o.replace(/[[\]\\:']/g,"")}:${T}`}`;return i===void 0?p(`${A}${P}${L}`):`${p(A)}${P}${p(L)}`},a=t=>{let r=F(t),i=r===void 0?"*:file:_files":`*:operand:(${r.join(" ")})`;return[...c(t).map(s),p(i)].map(o=>`        ${o}`).join(` \\
`)};return`#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${v.map(({name:t,summary:r})=>`    ${p(`${t}:${e(r)}`)}`).join(`
`)}
  )
  _describe command commands
  _files
}
_vpclambda_lint() {
  if ((CURRENT == 2)) && [[ "$PREFIX" != -* ]]; then
    _vpclambda_lint_first
    return
  fi
  case "$words[2]" in
${v.map(t=>`    ${t.name})
      shift words
      ((CURRENT--))
      _arguments \\
${a(t)}
      ;;`).join(`
`)}
    *)
      _arguments \\
${a(u[0])}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`}function Ue(e){let s=v.map(({name:t})=>t).join(" ");return`# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish
${u.flatMap(t=>{let r=t.name==="lint"?`not __fish_seen_subcommand_from ${s}`:`__fish_seen_subcommand_from ${t.name}`,i=`complete -c vpclambda-lint -n ${p(r)}`,o=F(t);return[...t.name==="lint"?[]:[`complete -c vpclambda-lint -n __fish_use_subcommand -a ${t.name} -d ${W(e(t.summary))}`],...o===void 0?[]:[`${i} -f${o.length===0?"":` -a ${p(o.join(" "))}`}`],...c(t).map(n=>{let l=w(n),x=n.short===void 0?"":` -s ${n.short}`,T=l!==void 0?` -x -a ${p(l.join(" "))}`:n.value===void 0?"":n.value.includes("FILE")?" -r -F":" -x";return`${i} -l ${n.name}${x}${T} -d ${W(e(n.help))}`})]}).join(`
`)}
`}function p(e){return`'${e.replaceAll("'","'\\''")}'`}function W(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}0&&(module.exports={completionFor});

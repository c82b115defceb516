"use strict";var G=Object.create;var h=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var ee=Object.getOwnPropertyNames;var ne=Object.getPrototypeOf,te=Object.prototype.hasOwnProperty;var p=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},oe=(e,n)=>{for(var t in n)h(e,t,{get:n[t],enumerable:!0})},R=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of ee(n))!te.call(e,s)&&s!==t&&h(e,s,{get:()=>n[s],enumerable:!(a=Z(n,s))||a.enumerable});return e};var d=(e,n,t)=>(t=e!=null?G(ne(e)):{},R(n||!e||!e.__esModule?h(t,"default",{value:e,enumerable:!0}):t,e)),ae=e=>R(h({},"__esModule",{value:!0}),e);var P=p((ce,M)=>{M.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/engine/did-you-mean.ts"]});var I=p((fe,E)=>{E.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/index.ts"]});var W=p((ue,T)=>{T.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/language/sentence.ts"]});var D=p((he,A)=>{A.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/index.ts"]});var L=p((be,N)=>{N.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/rule/severity.ts"]});var z=p((ge,F)=>{F.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var Y=p((ye,U)=>{U.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/options.ts"]});var pe={};oe(pe,{completionFor:()=>B});module.exports=ae(pe);var V=d(P(),1),H=d(I(),1),v=d(W(),1),K=d(D(),1),Q=d(L(),1),X=d(z(),1);var g=d(Y(),1),S=["config","no-config","trusted-config","no-plugins","locale"],x=["rule","only","skip","preset"],q=["parameter","parameters","region"],b=["ignore-pattern","stdin-filename","no-code","no-siblings","no-deployments",...S,...q],se=new Set(g.optionSpecs.flatMap(({name:e,group:n})=>n==="Asking AWS"||n==="New rules"?e:[])),ie=[{name:"lint",usage:["[options] <file | folder | glob | ->..."],summary:"finds what goes wrong, before you deploy",about:"Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.",options:g.optionSpecs.flatMap(({name:e})=>se.has(e)?[]:e),operands:"files",examples:[["vpclambda-lint template.yaml","one template"],["vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .","all, as deployed in prod"],["cdk synth | vpclambda-lint --stdin-filename stack.yaml -","a stack of CDK"],["vpclambda-lint --baseline known.json --update-baseline .","accept what is there today"],["vpclambda-lint --changed-since origin/main .","only what this branch changes"]]},{name:"explain",usage:["explain <rule>"],summary:"what a rule finds, why, how to fix it",options:["format","config","locale"],operands:"rules",examples:[["vpclambda-lint explain function-cannot-reach-service","the page of a rule"],["vpclambda-lint explain --format json function-cannot-reach-service","the same for programs"]]},{name:"explain-path",usage:["explain-path <template> <function> <service | resource>","explain-path --live <function> <service>"],summary:"the path from a function, or where it ends",about:"Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.",options:[...b,"format","live","profile","from"],operands:"files",examples:[["vpclambda-lint explain-path template.yaml Orders sqs","to a service"],["vpclambda-lint explain-path template.yaml Orders Database","to a resource of the template"],["vpclambda-lint explain-path template.yaml Orders internet","to the internet"]]},{name:"enis",usage:["enis <templates...>"],summary:"the ENIs that Lambda creates, as a table or picture",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint enis template.yaml","a table"],["vpclambda-lint enis --format html=enis.html templates/","a picture of all templates"]]},{name:"diff",usage:["diff <before> <after>"],summary:"what an update does to ENIs",about:"Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.",options:[...b,...x,"change-set","format","quiet","min-severity","max-warnings","exit-zero","show-undecided"],operands:"files",examples:[["vpclambda-lint diff deployed.yaml template.yaml","two files"],["vpclambda-lint diff git:main:template.yaml template.yaml","a branch of git and the file as it is"]]},{name:"merge",usage:["merge [--output FILE] <reports...>"],summary:"puts the reports of all shards together",about:"Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.",options:["max-warnings","exit-zero","output"],operands:"files",examples:[["vpclambda-lint merge --output all.sarif shard-*.sarif","the shards of a CI matrix"]]},{name:"snapshot",usage:["snapshot --vpc ID","snapshot --stack NAME"],summary:"describes a network or stack of AWS for a config",options:["vpc","stack","region","profile","from","output"],operands:"none",examples:[["vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json","by asking AWS"],["vpclambda-lint snapshot --from vpcs.json --from subnets.json","from saved AWS CLI output"]]},{name:"live",usage:["live --function NAME","live --stack NAME","live --vpc ID"],summary:"what is wrong with what is deployed now",options:["function","stack","vpc","region","profile","from","format","show-undecided",...x,...S],operands:"none",examples:[["vpclambda-lint live --region eu-west-1 --stack orders","all functions of a stack"]]},{name:"find-eni",usage:["find-eni --eni ID","find-eni --security-group ID","find-eni --subnet ID","find-eni --vpc ID"],summary:"who holds an ENI, and what to do",options:["eni","security-group","subnet","vpc","region","profile","from","functions","format"],operands:"none",examples:[["vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b","by asking AWS"],["vpclambda-lint find-eni --from enis.json --security-group sg-0a1b","from saved AWS CLI output"]]},{name:"show-model",usage:["show-model <template>"],summary:"the network as it was understood",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint show-model template.yaml","read it first when a finding surprises you"]]},{name:"lsp",usage:["lsp [options]"],summary:"answers editors by the Language Server Protocol",about:"Speaks over standard input and output. Options hold for all templates, as on the command line.",options:["ignore-pattern","no-code","no-siblings","no-deployments","report-unused","no-inline-config",...S,...x,...q],operands:"none",examples:[["vpclambda-lint lsp","as an editor starts it"]]},{name:"mcp",usage:["mcp [options]"],summary:"answers agents by the Model Context Protocol",about:"Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.",options:["locale"],operands:"none",examples:[["claude mcp add vpclambda-lint -- npx vpclambda-lint mcp","in a client that is told by a command"]]},{name:"new-rule",usage:["new-rule <id>"],summary:"creates a rule of your own, with its test",about:"Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.",options:["typescript"],operands:"none",examples:[["vpclambda-lint new-rule function-without-description","in JavaScript"],["vpclambda-lint new-rule --typescript function-without-description","in TypeScript"]]},{name:"init",usage:["init"],summary:"writes a config, a pre-commit hook and a workflow",about:"Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.",options:[],operands:"none",examples:[["npx vpclambda-lint init","in the folder of a repository"]]},{name:"completion",usage:["completion <bash | zsh | fish>"],summary:"prints what completes commands in a shell",options:[],operands:"shells",examples:[["source <(vpclambda-lint completion bash)","in ~/.bashrc"],['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"',"once, for zsh"],["vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish","once, for fish"]]},{name:"help",usage:["help [command]"],summary:"the help of a command",options:[],operands:"commands",examples:[["vpclambda-lint help diff","the same as vpclambda-lint diff --help"]]}],c=ie;function f({options:e}){let n=new Set([...e,"color","no-color","help","debug"]);return g.optionSpecs.filter(({name:t})=>n.has(t))}var y={takesOneShell:"completion takes one shell",noCompletion:"no completion for {shell}",useOneOf:"Use one of {names}"};function B(e){let[n]=e,t=Object.keys(O),a=n===void 0||e.length>1?void 0:O[n];if(a!==void 0)return a();throw new X.UsageError(n===void 0||e.length>1?(0,v.said)(y.takesOneShell):(0,v.said)(y.noCompletion,{shell:n}),(n===void 0?void 0:(0,V.didYouMean)(n,t))??(0,v.said)(y.useOneOf,{names:t.join(", ")}))}var O={bash:re,zsh:le,fish:me},u=c.filter(({name:e})=>e!=="lint");function $({name:e}){if(e==="format")return[...K.reportNames,"mermaid","dot","svg"];if(e==="min-severity")return Q.severities;if(e==="preset")return["recommended","strict","all","none"]}function _({operands:e}){return e==="rules"?H.rules.map(({meta:n})=>n.id):e==="commands"?c.map(({name:n})=>n):e==="shells"?Object.keys(O):e==="none"?[]:void 0}function re(){let e=o=>f(o).flatMap(({name:i,short:l})=>[`--${i}`,...l?[`-${l}`]:[]]).join(" "),n=c.flatMap(o=>f(o)),t=[...new Map(n.filter(({value:o})=>o).map(o=>[o.name,o])).values()],a=o=>o.flatMap(({name:i,short:l})=>[`--${i}`,...l?[`-${l}`]:[]]).join("|"),s=t.flatMap(o=>{let i=$(o);return i===void 0?[]:[`    ${a([o])}) COMPREPLY=($(compgen -W '${i.join(" ")}' -- "$cur")); return ;;`]}),r=t.filter(o=>$(o)===void 0);return`# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options=
  COMPREPLY=()
  case "$prev" in
${s.join(`
`)}
    ${a(r)}) return ;;
  esac
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${u.map(({name:o})=>o).join("|")}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${u.map(({name:o})=>o).join(" ")}'
  fi
  case "$command" in
${c.map(o=>{let i=_(o);return`    ${o.name}) options='${e(o)}'${i===void 0?"":` operands='${i.join(" ")}'`} ;;`}).join(`
`)}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`}function le(){let e=t=>{let{name:a,short:s,value:r,many:o,help:i}=t,l=$(t),w=l===void 0?r?.includes("FILE")?"_files":" ":`(${l.join(" ")})`,C=s===void 0?`--${a}`:`{-${s},--${a}}`,k=o?"*":s===void 0?"":`(-${s} --${a})`,j=`[${i.replace(/[[\]\\:]/g,"\\$&")}]${r===void 0?"":`:${r.replace(/[[\]\\:']/g,"")}:${w}`}`;return s===void 0?m(`${k}${C}${j}`):`${m(k)}${C}${m(j)}`},n=t=>{let a=_(t),s=a===void 0?"*:file:_files":`*:operand:(${a.join(" ")})`;return[...f(t).map(e),m(s)].map(r=>`        ${r}`).join(` \\
`)};return`#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${u.map(({name:t,summary:a})=>`    ${m(`${t}:${a}`)}`).join(`
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
${u.map(t=>`    ${t.name})
      shift words
      ((CURRENT--))
      _arguments \\
${n(t)}
      ;;`).join(`
`)}
    *)
      _arguments \\
${n(c[0])}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`}function me(){let e=u.map(({name:t})=>t).join(" ");return`# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish
${c.flatMap(t=>{let a=t.name==="lint"?`not __fish_seen_subcommand_from ${e}`:`__fish_seen_subcommand_from ${t.name}`,s=`complete -c vpclambda-lint -n ${m(a)}`,r=_(t);return[...t.name==="lint"?[]:[`complete -c vpclambda-lint -n __fish_use_subcommand -a ${t.name} -d ${J(t.summary)}`],...r===void 0?[]:[`${s} -f${r.length===0?"":` -a ${m(r.join(" "))}`}`],...f(t).map(o=>{let i=$(o),l=o.short===void 0?"":` -s ${o.short}`,w=i!==void 0?` -x -a ${m(i.join(" "))}`:o.value===void 0?"":o.value.includes("FILE")?" -r -F":" -x";return`${s} -l ${o.name}${l}${w} -d ${J(o.help)}`})]}).join(`
`)}
`}function m(e){return`'${e.replaceAll("'","'\\''")}'`}function J(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}0&&(module.exports={completionFor});

"use strict";var q=Object.create;var h=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var V=Object.getOwnPropertyNames;var H=Object.getPrototypeOf,K=Object.prototype.hasOwnProperty;var d=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(a){throw n=0,a}},Q=(e,n)=>{for(var a in n)h(e,a,{get:n[a],enumerable:!0})},C=(e,n,a,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of V(n))!K.call(e,s)&&s!==a&&h(e,s,{get:()=>n[s],enumerable:!(o=J(n,s))||o.enumerable});return e};var c=(e,n,a)=>(a=e!=null?q(H(e)):{},C(n||!e||!e.__esModule?h(a,"default",{value:e,enumerable:!0}):a,e)),X=e=>C(h({},"__esModule",{value:!0}),e);var j=d((te,k)=>{k.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/engine/did-you-mean.ts"]});var R=d((oe,M)=>{M.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/index.ts"]});var E=d((se,P)=>{P.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/index.ts"]});var W=d((ie,I)=>{I.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var A=d((re,D)=>{D.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/options.ts"]});var ne={};Q(ne,{completionFor:()=>Y});module.exports=X(ne);var F=c(j(),1),T=c(R(),1),z=c(E(),1),U=c(W(),1);var g=c(A(),1),$=["config","no-config","trusted-config","no-plugins"],N=["parameter","parameters","region"],b=["ignore-pattern","stdin-filename","no-code","no-siblings","no-deployments",...$,...N],B=new Set(g.optionSpecs.flatMap(({name:e,group:n})=>n==="Asking AWS"||n==="New rules"?e:[])),p=[{name:"lint",usage:["[options] <file | folder | glob | ->..."],summary:"finds what goes wrong, before you deploy",about:"Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.",options:g.optionSpecs.flatMap(({name:e})=>B.has(e)?[]:e),operands:"files",examples:[["vpclambda-lint template.yaml","one template"],["vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .","all, as deployed in prod"],["cdk synth | vpclambda-lint --stdin-filename stack.yaml -","a stack of CDK"],["vpclambda-lint --baseline known.json --update-baseline .","accept what is there today"],["vpclambda-lint --changed-since origin/main .","only what this branch changes"]]},{name:"explain",usage:["explain <rule>"],summary:"what a rule finds, why, how to fix it",options:["format"],operands:"rules",examples:[["vpclambda-lint explain function-cannot-reach-service","the page of a rule"],["vpclambda-lint explain --format json function-cannot-reach-service","the same for programs"]]},{name:"explain-path",usage:["explain-path <template> <function> <service | resource>","explain-path --live <function> <service>"],summary:"the path from a function, or where it ends",about:"Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.",options:[...b,"format","live","profile","from"],operands:"files",examples:[["vpclambda-lint explain-path template.yaml Orders sqs","to a service"],["vpclambda-lint explain-path template.yaml Orders Database","to a resource of the template"],["vpclambda-lint explain-path template.yaml Orders internet","to the internet"]]},{name:"enis",usage:["enis <templates...>"],summary:"the ENIs that Lambda creates, as a table or picture",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint enis template.yaml","a table"],["vpclambda-lint enis --format html=enis.html templates/","a picture of all templates"]]},{name:"diff",usage:["diff <before> <after>"],summary:"what an update does to ENIs",about:"Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.",options:[...b,"change-set","rule","preset","format","quiet","max-warnings","show-undecided"],operands:"files",examples:[["vpclambda-lint diff deployed.yaml template.yaml","two files"],["vpclambda-lint diff git:main:template.yaml template.yaml","a branch of git and the file as it is"]]},{name:"merge",usage:["merge [--output FILE] <reports...>"],summary:"puts the reports of all shards together",about:"Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.",options:["max-warnings","output"],operands:"files",examples:[["vpclambda-lint merge --output all.sarif shard-*.sarif","the shards of a CI matrix"]]},{name:"snapshot",usage:["snapshot --vpc ID","snapshot --stack NAME"],summary:"describes a network or stack of AWS for a config",options:["vpc","stack","region","profile","from","output"],operands:"none",examples:[["vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json","by asking AWS"],["vpclambda-lint snapshot --from vpcs.json --from subnets.json","from saved AWS CLI output"]]},{name:"live",usage:["live --function NAME","live --stack NAME","live --vpc ID"],summary:"what is wrong with what is deployed now",options:["function","stack","vpc","region","profile","from","format","show-undecided","rule","preset",...$],operands:"none",examples:[["vpclambda-lint live --region eu-west-1 --stack orders","all functions of a stack"]]},{name:"find-eni",usage:["find-eni --eni ID","find-eni --security-group ID","find-eni --subnet ID","find-eni --vpc ID"],summary:"who holds an ENI, and what to do",options:["eni","security-group","subnet","vpc","region","profile","from","functions","format"],operands:"none",examples:[["vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b","by asking AWS"],["vpclambda-lint find-eni --from enis.json --security-group sg-0a1b","from saved AWS CLI output"]]},{name:"show-model",usage:["show-model <template>"],summary:"the network as it was understood",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint show-model template.yaml","read it first when a finding surprises you"]]},{name:"lsp",usage:["lsp [options]"],summary:"answers editors by the Language Server Protocol",about:"Speaks over standard input and output. Options hold for all templates, as on the command line.",options:["ignore-pattern","no-code","no-siblings","no-deployments","report-unused","no-inline-config",...$,"rule","preset",...N],operands:"none",examples:[["vpclambda-lint lsp","as an editor starts it"]]},{name:"mcp",usage:["mcp"],summary:"answers agents by the Model Context Protocol",about:"Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.",options:[],operands:"none",examples:[["claude mcp add vpclambda-lint -- npx vpclambda-lint mcp","in a client that is told by a command"]]},{name:"new-rule",usage:["new-rule <id>"],summary:"creates a rule of your own, with its test",about:"Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.",options:["typescript"],operands:"none",examples:[["vpclambda-lint new-rule function-without-description","in JavaScript"],["vpclambda-lint new-rule --typescript function-without-description","in TypeScript"]]},{name:"init",usage:["init"],summary:"writes a config, a pre-commit hook and a workflow",about:"Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.",options:[],operands:"none",examples:[["npx vpclambda-lint init","in the folder of a repository"]]},{name:"completion",usage:["completion <bash | zsh | fish>"],summary:"prints what completes commands in a shell",options:[],operands:"shells",examples:[["source <(vpclambda-lint completion bash)","in ~/.bashrc"],['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"',"once, for zsh"],["vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish","once, for fish"]]},{name:"help",usage:["help [command]"],summary:"the help of a command",options:[],operands:"commands",examples:[["vpclambda-lint help diff","the same as vpclambda-lint diff --help"]]}];function f({options:e}){let n=new Set([...e,"color","no-color","help","debug"]);return g.optionSpecs.filter(({name:a})=>n.has(a))}function Y(e){let[n]=e,a=Object.keys(w),o=n===void 0||e.length>1?void 0:w[n];if(o!==void 0)return o();throw new U.UsageError(n===void 0||e.length>1?"completion takes one shell":`no completion for ${n}`,(n===void 0?void 0:(0,F.didYouMean)(n,a))??`Use one of ${a.join(", ")}`)}var w={bash:G,zsh:Z,fish:ee},u=p.filter(({name:e})=>e!=="lint");function v({name:e}){if(e==="format")return[...z.reportNames,"mermaid","dot","svg"];if(e==="preset")return["recommended","strict","all","none"]}function x({operands:e}){return e==="rules"?T.rules.map(({meta:n})=>n.id):e==="commands"?p.map(({name:n})=>n):e==="shells"?Object.keys(w):e==="none"?[]:void 0}function G(){let e=t=>f(t).flatMap(({name:i,short:l})=>[`--${i}`,...l?[`-${l}`]:[]]).join(" "),n=p.flatMap(t=>f(t)),a=[...new Map(n.filter(({value:t})=>t).map(t=>[t.name,t])).values()],o=t=>t.flatMap(({name:i,short:l})=>[`--${i}`,...l?[`-${l}`]:[]]).join("|"),s=a.flatMap(t=>{let i=v(t);return i===void 0?[]:[`    ${o([t])}) COMPREPLY=($(compgen -W '${i.join(" ")}' -- "$cur")); return ;;`]}),r=a.filter(t=>v(t)===void 0);return`# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options=
  COMPREPLY=()
  case "$prev" in
${s.join(`
`)}
    ${o(r)}) return ;;
  esac
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${u.map(({name:t})=>t).join("|")}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${u.map(({name:t})=>t).join(" ")}'
  fi
  case "$command" in
${p.map(t=>{let i=x(t);return`    ${t.name}) options='${e(t)}'${i===void 0?"":` operands='${i.join(" ")}'`} ;;`}).join(`
`)}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`}function Z(){let e=a=>{let{name:o,short:s,value:r,many:t,help:i}=a,l=v(a),y=l===void 0?r?.includes("FILE")?"_files":" ":`(${l.join(" ")})`,_=s===void 0?`--${o}`:`{-${s},--${o}}`,O=t?"*":s===void 0?"":`(-${s} --${o})`,S=`[${i.replace(/[[\]\\:]/g,"\\$&")}]${r===void 0?"":`:${r.replace(/[[\]\\:']/g,"")}:${y}`}`;return s===void 0?m(`${O}${_}${S}`):`${m(O)}${_}${m(S)}`},n=a=>{let o=x(a),s=o===void 0?"*:file:_files":`*:operand:(${o.join(" ")})`;return[...f(a).map(e),m(s)].map(r=>`        ${r}`).join(` \\
`)};return`#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${u.map(({name:a,summary:o})=>`    ${m(`${a}:${o}`)}`).join(`
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
${u.map(a=>`    ${a.name})
      shift words
      ((CURRENT--))
      _arguments \\
${n(a)}
      ;;`).join(`
`)}
    *)
      _arguments \\
${n(p[0])}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`}function ee(){let e=u.map(({name:a})=>a).join(" ");return`# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish
${p.flatMap(a=>{let o=a.name==="lint"?`not __fish_seen_subcommand_from ${e}`:`__fish_seen_subcommand_from ${a.name}`,s=`complete -c vpclambda-lint -n ${m(o)}`,r=x(a);return[...a.name==="lint"?[]:[`complete -c vpclambda-lint -n __fish_use_subcommand -a ${a.name} -d ${L(a.summary)}`],...r===void 0?[]:[`${s} -f${r.length===0?"":` -a ${m(r.join(" "))}`}`],...f(a).map(t=>{let i=v(t),l=t.short===void 0?"":` -s ${t.short}`,y=i!==void 0?` -x -a ${m(i.join(" "))}`:t.value===void 0?"":t.value.includes("FILE")?" -r -F":" -x";return`${s} -l ${t.name}${l}${y} -d ${L(t.help)}`})]}).join(`
`)}
`}function m(e){return`'${e.replaceAll("'","'\\''")}'`}function L(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}0&&(module.exports={completionFor});

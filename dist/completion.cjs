"use strict";var U=Object.create;var h=Object.defineProperty;var q=Object.getOwnPropertyDescriptor;var V=Object.getOwnPropertyNames;var H=Object.getPrototypeOf,K=Object.prototype.hasOwnProperty;var c=(e,a)=>()=>{try{return a||e((a={exports:{}}).exports,a),a.exports}catch(n){throw a=0,n}},Q=(e,a)=>{for(var n in a)h(e,n,{get:a[n],enumerable:!0})},S=(e,a,n,t)=>{if(a&&typeof a=="object"||typeof a=="function")for(let s of V(a))!K.call(e,s)&&s!==n&&h(e,s,{get:()=>a[s],enumerable:!(t=q(a,s))||t.enumerable});return e};var d=(e,a,n)=>(n=e!=null?U(H(e)):{},S(a||!e||!e.__esModule?h(n,"default",{value:e,enumerable:!0}):n,e)),X=e=>S(h({},"__esModule",{value:!0}),e);var k=c((oe,C)=>{C.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/engine/did-you-mean.ts"]});var M=c((te,j)=>{j.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/index.ts"]});var P=c((se,R)=>{R.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/report/index.ts"]});var W=c((ie,E)=>{E.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/usage-error.ts"]});var I=c((le,D)=>{D.exports=globalThis[Symbol.for("vpclambda-lint modules")]()["src/hosts/cli/options.ts"]});var ne={};Q(ne,{completionFor:()=>Y});module.exports=X(ne);var L=d(k(),1),F=d(M(),1),T=d(P(),1),z=d(W(),1);var g=d(I(),1),A=["config","no-config","trusted-config","no-plugins"],B=["parameter","parameters","region"],b=["ignore-pattern","stdin-filename","no-code","no-siblings","no-deployments",...A,...B],G=new Set(g.optionSpecs.flatMap(({name:e,group:a})=>a==="Asking AWS"?e:[])),p=[{name:"lint",usage:["[options] <file | folder | glob | ->..."],summary:"finds what goes wrong, before you deploy",about:"Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.",options:g.optionSpecs.flatMap(({name:e})=>G.has(e)?[]:e),operands:"files",examples:[["vpclambda-lint template.yaml","one template"],["vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .","all, as deployed in prod"],["cdk synth | vpclambda-lint --stdin-filename stack.yaml -","a stack of CDK"],["vpclambda-lint --baseline known.json --update-baseline .","accept what is there today"],["vpclambda-lint --changed-since origin/main .","only what this branch changes"]]},{name:"explain",usage:["explain <rule>"],summary:"what a rule finds, why, how to fix it",options:[],operands:"rules",examples:[["vpclambda-lint explain function-cannot-reach-service","the page of a rule"]]},{name:"explain-path",usage:["explain-path <template> <function> <service | resource>","explain-path --live <function> <service>"],summary:"the path from a function, or where it ends",about:"Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.",options:[...b,"format","live","profile","from"],operands:"files",examples:[["vpclambda-lint explain-path template.yaml Orders sqs","to a service"],["vpclambda-lint explain-path template.yaml Orders Database","to a resource of the template"],["vpclambda-lint explain-path template.yaml Orders internet","to the internet"]]},{name:"enis",usage:["enis <templates...>"],summary:"the ENIs that Lambda creates, as a table or picture",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint enis template.yaml","a table"],["vpclambda-lint enis --format html=enis.html templates/","a picture of all templates"]]},{name:"diff",usage:["diff <before> <after>"],summary:"what an update does to ENIs",about:"Compares two files, two folders, or git:REV:PATH with a file.",options:[...b,"change-set","rule","preset","format","quiet","max-warnings","show-undecided"],operands:"files",examples:[["vpclambda-lint diff deployed.yaml template.yaml","two files"],["vpclambda-lint diff git:main:template.yaml template.yaml","a branch of git and the file as it is"]]},{name:"snapshot",usage:["snapshot --vpc ID","snapshot --stack NAME"],summary:"describes a network or stack of AWS for a config",options:["vpc","stack","region","profile","from","output"],operands:"none",examples:[["vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json","by asking AWS"],["vpclambda-lint snapshot --from vpcs.json --from subnets.json","from saved AWS CLI output"]]},{name:"live",usage:["live --function NAME","live --stack NAME","live --vpc ID"],summary:"what is wrong with what is deployed now",options:["function","stack","vpc","region","profile","from","format","show-undecided","rule","preset",...A],operands:"none",examples:[["vpclambda-lint live --region eu-west-1 --stack orders","all functions of a stack"]]},{name:"find-eni",usage:["find-eni --eni ID","find-eni --security-group ID","find-eni --subnet ID","find-eni --vpc ID"],summary:"who holds an ENI, and what to do",options:["eni","security-group","subnet","vpc","region","profile","from","functions","format"],operands:"none",examples:[["vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b","by asking AWS"],["vpclambda-lint find-eni --from enis.json --security-group sg-0a1b","from saved AWS CLI output"]]},{name:"show-model",usage:["show-model <template>"],summary:"the network as it was understood",options:[...b,"format"],operands:"files",examples:[["vpclambda-lint show-model template.yaml","read it first when a finding surprises you"]]},{name:"init",usage:["init"],summary:"writes a config, a pre-commit hook and a workflow",about:"Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.",options:[],operands:"none",examples:[["npx vpclambda-lint init","in the folder of a repository"]]},{name:"completion",usage:["completion <bash | zsh | fish>"],summary:"prints what completes commands in a shell",options:[],operands:"shells",examples:[["source <(vpclambda-lint completion bash)","in ~/.bashrc"],['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"',"once, for zsh"],["vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish","once, for fish"]]},{name:"help",usage:["help [command]"],summary:"the help of a command",options:[],operands:"commands",examples:[["vpclambda-lint help diff","the same as vpclambda-lint diff --help"]]}];function f({options:e}){let a=new Set([...e,"color","no-color","help","debug"]);return g.optionSpecs.filter(({name:n})=>a.has(n))}function Y(e){let[a]=e,n=Object.keys(y),t=a===void 0||e.length>1?void 0:y[a];if(t!==void 0)return t();throw new z.UsageError(a===void 0||e.length>1?"completion takes one shell":`no completion for ${a}`,(a===void 0?void 0:(0,L.didYouMean)(a,n))??`Use one of ${n.join(", ")}`)}var y={bash:J,zsh:Z,fish:ee},u=p.filter(({name:e})=>e!=="lint");function v({name:e}){if(e==="format")return[...T.formatNames,"mermaid","dot","svg","html"];if(e==="preset")return["recommended","strict","all","none"]}function w({operands:e}){return e==="rules"?F.rules.map(({meta:a})=>a.id):e==="commands"?p.map(({name:a})=>a):e==="shells"?Object.keys(y):e==="none"?[]:void 0}function J(){let e=o=>f(o).flatMap(({name:i,short:r})=>[`--${i}`,...r?[`-${r}`]:[]]).join(" "),a=p.flatMap(o=>f(o)),n=[...new Map(a.filter(({value:o})=>o).map(o=>[o.name,o])).values()],t=o=>o.flatMap(({name:i,short:r})=>[`--${i}`,...r?[`-${r}`]:[]]).join("|"),s=n.flatMap(o=>{let i=v(o);return i===void 0?[]:[`    ${t([o])}) COMPREPLY=($(compgen -W '${i.join(" ")}' -- "$cur")); return ;;`]}),l=n.filter(o=>v(o)===void 0);return`# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options=
  COMPREPLY=()
  case "$prev" in
${s.join(`
`)}
    ${t(l)}) return ;;
  esac
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${u.map(({name:o})=>o).join("|")}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${u.map(({name:o})=>o).join(" ")}'
  fi
  case "$command" in
${p.map(o=>{let i=w(o);return`    ${o.name}) options='${e(o)}'${i===void 0?"":` operands='${i.join(" ")}'`} ;;`}).join(`
`)}
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`}function Z(){let e=n=>{let{name:t,short:s,value:l,many:o,help:i}=n,r=v(n),$=r===void 0?l?.includes("FILE")?"_files":" ":`(${r.join(" ")})`,_=s===void 0?`--${t}`:`{-${s},--${t}}`,x=o?"*":s===void 0?"":`(-${s} --${t})`,O=`[${i.replace(/[[\]\\:]/g,"\\$&")}]${l===void 0?"":`:${l.replace(/[[\]\\:']/g,"")}:${$}`}`;return s===void 0?m(`${x}${_}${O}`):`${m(x)}${_}${m(O)}`},a=n=>{let t=w(n),s=t===void 0?"*:file:_files":`*:operand:(${t.join(" ")})`;return[...f(n).map(e),m(s)].map(l=>`        ${l}`).join(` \\
`)};return`#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${u.map(({name:n,summary:t})=>`    ${m(`${n}:${t}`)}`).join(`
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
${u.map(n=>`    ${n.name})
      shift words
      ((CURRENT--))
      _arguments \\
${a(n)}
      ;;`).join(`
`)}
    *)
      _arguments \\
${a(p[0])}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`}function ee(){let e=u.map(({name:n})=>n).join(" ");return`# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish
${p.flatMap(n=>{let t=n.name==="lint"?`not __fish_seen_subcommand_from ${e}`:`__fish_seen_subcommand_from ${n.name}`,s=`complete -c vpclambda-lint -n ${m(t)}`,l=w(n);return[...n.name==="lint"?[]:[`complete -c vpclambda-lint -n __fish_use_subcommand -a ${n.name} -d ${N(n.summary)}`],...l===void 0?[]:[`${s} -f${l.length===0?"":` -a ${m(l.join(" "))}`}`],...f(n).map(o=>{let i=v(o),r=o.short===void 0?"":` -s ${o.short}`,$=i!==void 0?` -x -a ${m(i.join(" "))}`:o.value===void 0?"":o.value.includes("FILE")?" -r -F":" -x";return`${s} -l ${o.name}${r}${$} -d ${N(o.help)}`})]}).join(`
`)}
`}function m(e){return`'${e.replaceAll("'","'\\''")}'`}function N(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}0&&(module.exports={completionFor});

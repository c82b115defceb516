"use strict";var N=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var z=(e,a)=>{for(var r in a)N(e,r,{get:a[r],enumerable:!0})},H=(e,a,r,o)=>{if(a&&typeof a=="object"||typeof a=="function")for(let s of K(a))!G.call(e,s)&&s!==r&&N(e,s,{get:()=>a[s],enumerable:!(o=B(a,s))||o.enumerable});return e};var q=e=>H(N({},"__esModule",{value:!0}),e);var Je={};z(Je,{completionFor:()=>V});module.exports=q(Je);var D=require("./core-rare.cjs").given;var I=D[58];var m=require("./core.cjs").given;var b=m[176];var C=m[268];var w=m[394];var A=m[396];var d=m[279];var F=m[439];var v=globalThis[Symbol.for("vpclambda-lint modules")]();var T=v[81];var P=v[68];var k=v[69];var g={names:["text","json"],value:"KIND",help:"text or json. Default: text"},_e={names:["text","json","markdown","mermaid","dot","svg","html"],value:"KIND[=FILE]",help:"text, json, markdown, mermaid, dot, svg or html, to FILE or to standard output. Default: text"},Ve={names:w,value:"KIND[=FILE]",help:"text, json, github, sarif, junit, gitlab, markdown or compact, to FILE or to standard output. Default: text; inside GitHub Actions: github"},O=["config","no-config","trusted-config","no-plugins","locale"],L=["rule","only","skip","preset"],U=["parameter","parameters","region"],S=["ignore-pattern","stdin-filename","no-code","no-siblings","no-deployments",...O,...U],Be=[{name:"lint",usage:["[options] <file | folder | glob | ->..."],summary:"finds what goes wrong, before you deploy",about:"Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.",options:k.flatMap(e=>P(e)?e.name:[]),operands:"files",examples:[["vpclambda-lint template.yaml","one template"],["vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .","all, as deployed in prod"],["cdk synth | vpclambda-lint --stdin-filename stack.yaml -","a stack of CDK"],["vpclambda-lint --baseline known.json --update-baseline .","accept what is there today"],["vpclambda-lint --changed-since origin/main .","only what this branch changes"]]},{name:"explain",usage:["explain <rule>"],summary:"what a rule finds, why, how to fix it",options:["format",...O],formats:g,operands:"rules",examples:[["vpclambda-lint explain function-cannot-reach-service","the page of a rule"],["vpclambda-lint explain --format json function-cannot-reach-service","the same for programs"]]},{name:"explain-path",usage:["explain-path <template> <function> <service | resource>","explain-path --live <function> <service>"],summary:"the path from a function, or where it ends",about:"Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.",options:[...S,"format","live","profile","from"],formats:g,operands:"files",examples:[["vpclambda-lint explain-path template.yaml Orders sqs","to a service"],["vpclambda-lint explain-path template.yaml Orders Database","to a resource of the template"],["vpclambda-lint explain-path template.yaml Orders internet","to the internet"]]},{name:"enis",usage:["enis <templates...>"],summary:"the ENIs that Lambda creates, as a table or picture",options:[...S,"format"],formats:_e,operands:"files",examples:[["vpclambda-lint enis template.yaml","a table"],["vpclambda-lint enis --format html=enis.html templates/","a picture of all templates"]]},{name:"diff",usage:["diff <before> <after>"],summary:"what an update does to ENIs",about:"Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.",options:[...S,...L,"change-set","format","quiet","min-severity","max-warnings","exit-zero","show-undecided"],formats:Ve,operands:"files",examples:[["vpclambda-lint diff deployed.yaml template.yaml","two files"],["vpclambda-lint diff git:main:template.yaml template.yaml","a branch of git and the file as it is"]]},{name:"merge",usage:["merge [--output FILE] <reports...>"],summary:"puts the reports of all shards together",about:"Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.",options:["max-warnings","exit-zero","output"],operands:"files",examples:[["vpclambda-lint merge --output all.sarif shard-*.sarif","the shards of a CI matrix"]]},{name:"snapshot",usage:["snapshot --vpc ID","snapshot --stack NAME"],summary:"describes a network or stack of AWS for a config",options:["vpc","stack","region","profile","from","output"],operands:"none",examples:[["vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json","by asking AWS"],["vpclambda-lint snapshot --from vpcs.json --from subnets.json","from saved AWS CLI output"]]},{name:"live",usage:["live --function NAME","live --stack NAME","live --vpc ID"],summary:"what is wrong with what is deployed now",options:["function","stack","vpc","region","profile","from","format","show-undecided",...L,...O],formats:g,operands:"none",examples:[["vpclambda-lint live --region eu-west-1 --stack orders","all functions of a stack"]]},{name:"find-eni",usage:["find-eni --eni ID","find-eni --security-group ID","find-eni --subnet ID","find-eni --vpc ID"],summary:"who holds an ENI, and what to do",options:["eni","security-group","subnet","vpc","region","profile","from","functions","format"],formats:g,operands:"none",examples:[["vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b","by asking AWS"],["vpclambda-lint find-eni --from enis.json --security-group sg-0a1b","from saved AWS CLI output"]]},{name:"show-model",usage:["show-model <template>"],summary:"the network as it was understood",options:[...S,"format"],formats:g,operands:"files",examples:[["vpclambda-lint show-model template.yaml","read it first when a finding surprises you"]]},{name:"lsp",usage:["lsp [options]"],summary:"answers editors by the Language Server Protocol",about:"Speaks over standard input and output. Options hold for all templates, as on the command line.",options:["ignore-pattern","no-code","no-siblings","no-deployments","report-unused","no-inline-config",...O,...L,...U],operands:"none",examples:[["vpclambda-lint lsp","as an editor starts it"]]},{name:"mcp",usage:["mcp [options]"],summary:"answers agents by the Model Context Protocol",about:"Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.",options:["locale"],operands:"none",examples:[["claude mcp add vpclambda-lint -- npx vpclambda-lint mcp","in a client that is told by a command"]]},{name:"new-rule",usage:["new-rule <id>"],summary:"creates a rule of your own, with its test",about:"Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.",options:["typescript"],operands:"none",examples:[["vpclambda-lint new-rule function-without-description","in JavaScript"],["vpclambda-lint new-rule --typescript function-without-description","in TypeScript"]]},{name:"init",usage:["init"],summary:"writes a config, a pre-commit hook and a workflow",about:"Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.",options:[],operands:"none",examples:[["npx vpclambda-lint init","in the folder of a repository"]]},{name:"completion",usage:["completion <bash | zsh | fish>"],summary:"prints what completes commands in a shell",options:[],operands:"shells",examples:[["source <(vpclambda-lint completion bash)","in ~/.bashrc"],['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"',"once, for zsh"],["vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish","once, for fish"]]},{name:"help",usage:["help [command]"],summary:"the help of a command",options:[],operands:"commands",examples:[["vpclambda-lint help diff","the same as vpclambda-lint diff --help"]]}],c=Be;function h({options:e,formats:a}){let r=new Set([...e,...Ke]);return k.flatMap(o=>{if(!r.has(o.name))return[];if(o.name!=="format")return[o];let{names:s=[...A],value:n=o.value,help:i=o.help}=a??{};return[{...o,choices:s,value:n,help:i}]})}var Ke=["color","no-color","locale","help","debug"];var R={takesOneShell:"completion takes one shell",noCompletion:"no completion for {shell}",useOneOf:"Use one of {names}"};function V(e,a){let[r]=e,o=Object.keys($),s=r===void 0||e.length>1||!Object.hasOwn($,r)?void 0:$[r];if(s!==void 0)return s(C(a));throw new T(r===void 0||e.length>1?d(R.takesOneShell):d(R.noCompletion,{shell:r}),(r===void 0?void 0:I(r,o))??d(R.useOneOf,{names:o.join(", ")}))}var $={bash:Ge,zsh:ze,fish:He},y=c.filter(({name:e})=>e!=="lint");function E({name:e,choices:a}){return e==="min-severity"?F:e==="concurrency"?["auto","off"]:e==="preset"?["recommended","strict","all","none"]:e==="locale"?["en","ja","auto"]:a}function j({operands:e}){return e==="rules"?b.map(({meta:a})=>a.id):e==="commands"?c.map(({name:a})=>a):e==="shells"?Object.keys($):e==="none"?[]:void 0}function Ge(){let e=t=>h(t).flatMap(({name:l,short:p})=>[`--${l}`,...p?[`-${p}`]:[]]).join(" "),a=c.flatMap(t=>h(t)),r=[...new Map(a.filter(({value:t})=>t).map(t=>[t.name,t])).values()],o=t=>t.flatMap(({name:l,short:p})=>[`--${l}`,...p?[`-${p}`]:[]]).join("|"),s=t=>`COMPREPLY=($(compgen -W ${t} -- "$cur")); return`,n=({name:t})=>t==="format",i=r.flatMap(t=>{let l=E(t);return l===void 0?[]:[`    ${o([t])}) ${s(n(t)?'"$formats"':`'${l.join(" ")}'`)} ;;`]}),u=r.filter(t=>E(t)===void 0),x=t=>{let l=j(t),p=h(t).find(n)?.choices;return[`options='${e(t)}'`,...l===void 0?[]:[`operands='${l.join(" ")}'`],...p===void 0?[]:[`formats='${p.join(" ")}'`]].join(" ")};return`# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options= formats=
  COMPREPLY=()
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${y.map(({name:t})=>t).join("|")}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${y.map(({name:t})=>t).join(" ")}'
  fi
  case "$command" in
${c.map(t=>`    ${t.name}) ${x(t)} ;;`).join(`
`)}
  esac
  case "$prev" in
${i.join(`
`)}
    ${o(u)}) return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`}function ze(e){let a=o=>{let{name:s,short:n,value:i,many:u,help:x}=o,t=E(o),l=t===void 0?i?.includes("FILE")?"_files":" ":`(${t.join(" ")})`,p=n===void 0?`--${s}`:`{-${n},--${s}}`,M=u?"*":n===void 0?"":`(-${n} --${s})`,W=`[${e(x).replace(/[[\]\\:]/g,"\\$&")}]${i===void 0?"":`:${i.replace(/[[\]\\:']/g,"")}:${l}`}`;return n===void 0?f(`${M}${p}${W}`):`${f(M)}${p}${f(W)}`},r=o=>{let s=j(o),n=s===void 0?"*:file:_files":`*:operand:(${s.join(" ")})`;return[...h(o).map(a),f(n)].map(i=>`        ${i}`).join(` \\
`)};return`#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${y.map(({name:o,summary:s})=>`    ${f(`${o}:${e(s)}`)}`).join(`
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
${y.map(o=>`    ${o.name})
      shift words
      ((CURRENT--))
      _arguments \\
${r(o)}
      ;;`).join(`
`)}
    *)
      _arguments \\
${r(c[0])}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`}function He(e){let a=y.map(({name:o})=>o).join(" ");return`# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish
${c.flatMap(o=>{let s=o.name==="lint"?`not __fish_seen_subcommand_from ${a}`:`__fish_seen_subcommand_from ${o.name}`,n=`complete -c vpclambda-lint -n ${f(s)}`,i=j(o);return[...o.name==="lint"?[]:[`complete -c vpclambda-lint -n __fish_use_subcommand -a ${o.name} -d ${_(e(o.summary))}`],...i===void 0?[]:[`${n} -f${i.length===0?"":` -a ${f(i.join(" "))}`}`],...h(o).map(u=>{let x=u.short===void 0?"":` -s ${u.short}`;return`${n} -l ${u.name}${x}${qe(u)} -d ${_(e(u.help))}`})]}).join(`
`)}
`}function f(e){return`'${e.replaceAll("'","'\\''")}'`}function qe(e){let a=E(e);return a!==void 0?` -x -a ${f(a.join(" "))}`:e.value===void 0?"":e.value.includes("FILE")?" -r -F":" -x"}function _(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}0&&(module.exports={completionFor});

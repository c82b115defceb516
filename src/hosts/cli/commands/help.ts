import { wrap } from '../../../report/cells.ts';
import { type OptionSpec, optionSpecs } from '../options.ts';

const width = 80;
const indent = 26;

/** The text of `--help`, at most 80 columns wide. */
export function helpText(): string {
  const groups = groupSpecs(optionSpecs);
  const options = [...groups].map(([group, specs]) => `${group}\n${specs.map(optionLines).join('\n')}`);
  return [
    'Finds what goes wrong with AWS Lambda functions in a VPC, in CloudFormation,\nSAM and CDK templates.',
    [
      'Usage',
      '  vpclambda-lint [options] <file | folder | glob | ->...',
      '  vpclambda-lint explain <rule>         what a rule finds, why, how to fix it',
      '  vpclambda-lint explain-path <template> <function> <service | resource>\n' +
        '                                        the way there, or where it ends;\n' +
        '                                        --live <function> <service>: as deployed',
      '  vpclambda-lint enis <templates...>    the ENIs that Lambda makes, as a table\n' +
        '                                        or a picture: mermaid, dot, svg, html',
      '  vpclambda-lint diff <before> <after>  what an update does to ENIs: two files,\n' +
        '                                        folders, or git:REV:PATH',
      '  vpclambda-lint snapshot --vpc ID      describes a network of AWS for a config',
      '  vpclambda-lint live --function NAME   what is wrong with what is deployed now\n' +
        '                                        (or --stack, --vpc)',
      '  vpclambda-lint find-eni --eni ID      who holds an ENI, and what to do\n' +
        '                                        (or --security-group, --subnet, --vpc)',
      '  vpclambda-lint show-model <template>  the network as it was understood',
    ].join('\n'),
    ...options,
    [
      'Exit codes',
      '  0  no errors, and no more warnings than --max-warnings allows',
      '  1  errors were found, or more warnings than that',
      '  2  wrong usage or config, a file that cannot be read, or nothing to lint',
      '  3  a fault of vpclambda-lint itself',
    ].join('\n'),
    [
      'Examples',
      '  vpclambda-lint template.yaml',
      '  vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .',
      '  cdk synth | vpclambda-lint --stdin-filename stack.yaml -',
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function optionLines(spec: OptionSpec): string {
  const names = `${spec.short ? `-${spec.short}, ` : '    '}--${spec.name}${spec.value ? ` ${spec.value}` : ''}`;
  const lines = wrap(spec.help, width - indent);
  const left = `  ${names}`;
  const first = left.length < indent - 1 ? left.padEnd(indent) + lines.shift() : left;
  return [first, ...lines.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function groupSpecs(specs: readonly OptionSpec[]): Map<string, OptionSpec[]> {
  const groups = new Map<string, OptionSpec[]>();
  for (const spec of specs) groups.set(spec.group, [...(groups.get(spec.group) ?? []), spec]);
  return groups;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import { isRuleId } from '../../rule-id.ts';
import type { Arguments } from '../arguments.ts';
import { configFileName, configIn } from '../config/config-names.ts';
import { writeOutput } from '../files/write-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { newRuleTexts } from './texts/new-rule.ts';

const folder = 'lint-rules';

/**
 * `new-rule <id>`: a rule that works, its test and the plugin that they are in, in a folder of the repository. It overwrites
 * nothing: what must be added to a file that is there is printed.
 */
export function newRule({ operands, options }: Arguments, terminal: Terminal): number {
  const { cwd } = terminal;
  const say = sayIn(terminal.language);
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0)
    throw new UsageError(said(newRuleTexts.takesOneId), 'vpclambda-lint new-rule function-without-description');
  if (!isRuleId(id)) throw new UsageError(said(newRuleTexts.notAnId, { id }), said(newRuleTexts.writeId));
  const isTyped = options.typescript === true;
  const ending = isTyped ? 'ts' : 'mjs';
  const plugin = `${folder}/index.${ending}`;
  const files = [
    { path: `${folder}/${id}.${ending}`, text: isTyped ? typedRule(id) : rule(id) },
    { path: `${folder}/${id}.test.${ending}`, text: testOf(id, ending) },
  ];
  const there = files.find(({ path }) => existsSync(join(cwd, path)));
  if (there !== undefined)
    throw new UsageError(said(newRuleTexts.exists, { path: there.path }), said(newRuleTexts.giveAnotherId));
  const steps: string[] = [];
  if (existsSync(join(cwd, plugin)))
    steps.push(say(newRuleTexts.addToPlugin, { plugin, name: nameOf(id), module: `./${id}.${ending}`, id }));
  else files.push({ path: plugin, text: pluginWith(id, ending) });
  const config = configIn(cwd, (path) => path);
  if (config === undefined) files.push({ path: configFileName, text: jsonText({ plugins: [`./${plugin}`] }) });
  else steps.push(say(newRuleTexts.namePlugin, { property: `"plugins": ["./${plugin}"]` }));
  for (const { path, text } of files) {
    const unwritten = writeOutput(join(cwd, path), text, cwd);
    if (unwritten !== undefined)
      throw new UsageError(said(newRuleTexts.notWritten, { path, why: unwritten.why }), unwritten.remedy);
    terminal.out(`${say(newRuleTexts.wrote, { path })}\n`);
  }
  const command = `node --test ${folder}/${id}.test.${ending}`;
  steps.push(
    isTyped ? say(newRuleTexts.runTypedTest, { command }) : say(newRuleTexts.runTest, { command }),
    say(newRuleTexts.changeIt),
  );
  terminal.out(`\n${say(newRuleTexts.next)}\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}\n`);
  return 0;
}

function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a new rule finds until its author has changed it: a function in a VPC without a Description. */
const body = (id: string) => `  meta: {
    id: '${id}',
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
`;

const rule = (id: string) => `/** @type {import('vpclambda-lint').AnyRule} */
export default {
${body(id)}};
`;

const typedRule = (id: string) => `import { defineRule } from 'vpclambda-lint';

export default defineRule()({
${body(id)}});
`;

const pluginWith = (id: string, ending: string) => `import ${nameOf(id)} from './${id}.${ending}';

export default {
  // what its rules are called by: own/${id}
  meta: { name: 'own' },
  rules: { '${id}': ${nameOf(id)} },
};
`;

const testOf = (id: string, ending: string) => `import { describe, it } from 'node:test';
import { RuleTester } from 'vpclambda-lint';
import rule from './${id}.${ending}';

const fn = (property = '') => \`
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig: { SubnetIds: [subnet-0a], SecurityGroupIds: [sg-0a] }
      \${property}
\`;

new RuleTester({ describe, it }).run('${id}', rule, {
  valid: [fn('Description: reads orders from the database')],
  invalid: [{ template: fn(), errors: [{ messageId: 'noDescription', data: { function: 'Orders' }, line: 3 }] }],
});
`;

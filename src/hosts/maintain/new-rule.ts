import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isRuleId } from '../rule-id.ts';
import type { Generated } from './generate/generated.ts';

/**
 * The files of a new rule: complete enough to compile and to run, with TODO wherever an author must decide.
 * The tests of rules fail while a TODO is left, and for the good fixture until the rule asks something.
 */
export function newRule(root: string, id: string): Generated[] {
  if (!isRuleId(id))
    throw new Error(
      `"${id}" is no id for a rule: write words with dashes, the subject first: function-in-public-subnet`,
    );
  if (existsSync(join(root, 'rules', id))) throw new Error(`rules/${id} exists already`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    { path: `rules/${id}/index.ts`, text: code(id, version) },
    { path: `rules/${id}/messages.ts`, text: messages },
    { path: `rules/${id}/README.md`, text: page(id) },
    { path: `rules/${id}/README.ja.md`, text: pageInJapanese(id) },
    { path: `templates-fixtures/${id}/bad.yaml`, text: fixture(' # expect todo') },
    { path: `templates-fixtures/${id}/good.yaml`, text: fixture('') },
  ];
}

const code = (id: string, version: string) => `import { defineRule } from '../../src/rule/index.ts';
import { messages, summary } from './messages.ts';

/** TODO: one sentence: what AWS does here, and what goes wrong because of it. */
export default defineRule()({
  meta: {
    id: '${id}',
    family: 'connectivity', // TODO: connectivity, ingress, grouping, iam-lifecycle or update
    severity: 'warning', // TODO: error only for what will fail and is certain
    presets: ['recommended'],
    summary,
    messages,
    since: '${version}',
  },

  create({ report }) {
    return {
      // each function in a VPC: one of which that is not known is told as undecided, without being asked here
      attachedFunction(fn, attachment) {
        // TODO: ask \`model\`; report only what is certainly wrong, and hand what is not known to \`undecided\`
        report('todo', { at: attachment.at('SubnetIds'), data: { function: fn } });
      },
    };
  },
});
`;

const messages = `/** What the rule finds, in one clause. */
export const summary = 'TODO: one clause: what it finds';

export const messages = {
  todo: {
    problem: 'TODO: what is wrong with {function}, one clause',
    remedy: 'TODO: what to change, an imperative with the property to change',
  },
} as const;
`;

const page = (id: string) => `# ${id}

<!-- rule:start -->

<!-- rule:end -->

## What it looks for

TODO: one paragraph.

## Why it matters

TODO: what breaks, and what the user sees.

## How to fix

TODO

## Examples

TODO: what is wrong here:

\`\`\`yaml bad
${fixture('')}\`\`\`

TODO: and what is right:

\`\`\`yaml good
${fixture('')}\`\`\`

## Options

<!-- options:start -->

None.

<!-- options:end -->

## Cannot tell when

TODO: what is left undecided, and why.

## When to switch off

TODO

## Sources

- TODO: the AWS page: https://docs.aws.amazon.com/
`;

const pageInJapanese = (id: string) => `<!-- translates: ${hashOf(page(id))} -->

# ${id}

<!-- rule:start -->

<!-- rule:end -->

## 見つけるもの

TODO: README.md の "What it looks for" の日本語訳

## 問題になる理由

TODO

## 直し方

TODO

## 例

TODO: 問題のある例:

\`\`\`yaml bad
${fixture('')}\`\`\`

TODO: 正しい例:

\`\`\`yaml good
${fixture('')}\`\`\`

## オプション

ありません。

## 判断できない場合

TODO

## 無効にする場合

TODO

## 参考資料

- TODO: AWS のページ: https://docs.aws.amazon.com/
`;

/** By this, a translation names the English page that it translates. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const fixture = (claim: string) => `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig:
        SubnetIds: [subnet-0a1b2c3d]${claim}
        SecurityGroupIds: [sg-0a1b2c3d]
`;

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, '../../..');
  const [id = '', ...more] = process.argv.slice(2);
  try {
    if (more.length > 0 || id === '') throw new Error('Give one id: npm run new-rule -- function-in-public-subnet');
    for (const { path, text } of newRule(root, id)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`wrote ${path}`);
    }
    console.log(`
Next: npm run generate, then fill in what is marked TODO until this passes:
  npx vitest run --dir test test/fixtures/rules.test.ts -t ${id}
At the end, its Japanese: npm run types names the texts that src/translations lacks, and
  npx vitest run test/repository/translated-pages.test.ts what README.ja.md does.
CONTRIBUTING.md explains each step.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What speaks to readers. What the stations before it say are reasons, which have tables and a test of their own. */
const folders = ['src/rule', 'src/views', 'src/engine', 'src/account', 'src/report', 'src/hosts', 'rules'];

/** Files and folders that hold texts by design. */
const tables: readonly RegExp[] = [
  /(?:^|[/-])(?:texts|reasons|messages)\.ts$/,
  /\/texts\//,
  /^src\/hosts\/translations\//,
  /^src\/hosts\/cli\/(?:options|commands\/command-specs)\.ts$/,
  /^src\/rule\/reach\/block-fix\.ts$/,
  /^rules\/_shared\/(?:counts|default-routes|deleted-in-use|eni-users|fix-titles)\.ts$/,
];

/** Files whose English has no other language, each with the reason. */
const inEnglish: readonly (readonly [RegExp, string])[] = [
  [/^src\/hosts\/maintain\//, 'what maintains this repository is for its maintainers'],
  [/^src\/hosts\/(?:playground|site)\//, 'pages with tables of their own, which carry each language as data'],
  [
    /\.generated\.ts$|^src\/(?:engine\/config\/config|account\/network)-shape\.ts$|^rules\/[a-z-]+\/options\.ts$/,
    'schemas: editors show them as they are',
  ],
  [/^src\/engine\/rule-tester\.ts$/, 'assertions in the test run of an author of rules, which has no locale'],
  [
    /^src\/hosts\/mcp\/(?:serve|command|findings|tools\/[a-z-]+)\.ts$/,
    'what tools are for is read by models, before they choose a language',
  ],
  [/^src\/hosts\/cli\/commands\/env-info\.ts$/, 'a report of a fault is for the maintainers'],
  [/^src\/hosts\/cli\/run\.ts$/, 'told where nothing of the run is there yet, not even its arguments'],
  [
    /^src\/hosts\/lambda\/(?:settings|linter|merge-results|storage)\.ts$/,
    'told to who deploys the function, in its log',
  ],
  [/^src\/hosts\/cli\/commands\/completion\.ts$/, 'scripts of shells; what they describe is in tables'],
  [
    /^src\/report\/(?:html\/page|plan\/(?:dot|mermaid|svg|html))\.ts$/,
    'languages of pictures and pages; the words in them are in tables',
  ],
];

/** Texts that are no prose, or are not read by people: names, keys and what is written into files. */
const noProse: Readonly<Record<string, readonly string[]>> = {
  'rules/custom-resource-cannot-answer/index.ts': ['table '],
  'rules/event-source-cannot-reach-lambda/index.ts': ['path ', 'egress '],
  'rules/function-cannot-reach-service/gap.ts': ['table '],
  'rules/unrestricted-egress/fix.ts': ['HTTPS to AWS services'],
  'src/account/deployed/view/databases.ts': [
    'instance ',
    'cluster ',
    'proxy ',
    'endpoint ',
    'DB subnet group ',
    'targets of ',
  ],
  'src/account/deployed/view/deployed-view.ts': ['custom resource', 'the account', 'the network of the account'],
  'src/account/deployed/view/event-sources.ts': ['event source mapping '],
  'src/account/deployed/view/file-systems.ts': ['the security groups of '],
  'src/account/deployed/view/network.ts': ['not read', 'exclusion ', 'network ACL of '],
  'src/account/deployed/view/roles.ts': ['not read'],
  'src/account/deployed/view/stack-changes.ts': ['not read'],
  'src/account/deployed/view/stack.ts': ['stack {}'],
  'src/engine/check.ts': ['stack set '],
  'src/engine/workspace/deployment.ts': ['stack '],
  'src/engine/workspace/stacks/nested-stacks.ts': ['nested stacks by path'],
  'src/engine/workspace/stacks/open-questions.ts': [
    'parameters without a default',
    'words of imports',
    'names of imports',
    'stored parameters',
    'nested file names',
  ],
  'src/hosts/action/main.ts': ['permissions: { pull-requests: write }'],
  'src/hosts/aws/holder-facts.ts': ['self-managed Kafka'],
  'src/hosts/cdk/index.ts': ['the config of vpclambda-lint', 'the app'],
  // the cache says nothing of why it is not written
  'src/hosts/cli/cache/result-cache.ts': ['not a folder of this user alone', 'a link leads out of the working folder'],
  // written as it is into files that a user then changes
  'src/hosts/cli/commands/init/proposals.ts': [
    'repos:\n',
    'name: vpclambda-lint\n',
    '\n    branches: [',
    '      - run: ',
    'pre-commit:\n',
    '    - ',
    'pip install -r requirements.txt',
    'yarn install --frozen-lockfile',
    'npm install',
  ],
  'src/hosts/cli/commands/new-rule.ts': ['  meta: {\n', '/** @type', 'import '],
  'src/hosts/lsp/actions.ts': ['TODO: say why'],
  // no file of the package is there that could say it otherwise
  'src/hosts/cli/files/package-root.ts': ['the package of vpclambda-lint is not complete: no package.json with rules/'],
  'src/hosts/cli/git/git.ts': ['dubious ownership'],
  'src/hosts/cli/input/earlier/against.ts': [' (before)'],
  'src/hosts/cli/input/earlier/states.ts': ['blob '],
  'src/hosts/cli/bin.ts': ['(function (require'],
};

/** Commands to copy, markup, JSON and the name of the tool before what it says. */
const isCode = (text: string) =>
  /^[\s`]*(?:(?:vpclambda-lint|aws|sam|cdk|serverless|npx|npm|node|ec2|lambda|iam)[\s:]|[<{["]|\}npx|<\?|## |# )/.test(
    text,
  ) || /="|^'?\}?: \[|: \["error"|\n```/.test(text);

/** A text with a blank and a word in small letters. */
const isProse = (text: string) => /\s/.test(text) && /(?<![\w$-])[a-z]{2,}/.test(text);

interface Found {
  readonly line: number;
  readonly text: string;
}

/** The string and template literals of a file that may be read, templates with `{}` for what they hold. */
function literalsIn(path: string, source: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type } = node as { readonly type: string };
    if (type === 'ImportDeclaration' || (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type))) return;
    const text = textOf(node as unknown as Literal);
    if (text !== undefined) {
      const { start } = node as unknown as { readonly start: number };
      found.push({ line: source.slice(0, start).split('\n').length, text });
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'parent') visit(value);
  };
  visit(parseSync(path, source).program);
  return found;
}

interface Literal {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
}

function textOf({ type, value, quasis }: Literal): string | undefined {
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  return type === 'TemplateLiteral' ? quasis?.map((each) => each.value.cooked ?? '').join('{}') : undefined;
}

const isOneOf = (path: string, patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(path));

const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

describe('texts', () => {
  it('are found in code', () => {
    const code =
      "import a from 'not this one'; type T = 'nor this'; say(`a file ${name} is`, { 'a key here': 'and one' });";
    expect(literalsIn('a.ts', code).map(({ text }) => text)).toEqual(['a file {} is', 'a key here', 'and one']);
  });

  it('are in tables, so that each has its translation', () => {
    const outside = files
      .filter(
        (path) =>
          !isOneOf(path, tables) &&
          !isOneOf(
            path,
            inEnglish.map(([pattern]) => pattern),
          ),
      )
      .flatMap((path) => {
        const known = noProse[path] ?? [];
        return literalsIn(path, readFileSync(join(root, path), 'utf8'))
          .filter(
            ({ text }) =>
              isProse(text) &&
              !isCode(text) &&
              !known.some((each) => text.startsWith(each) || text.includes(`{}${each}`)),
          )
          .map(({ line, text }) => `${path}:${line}: ${JSON.stringify(text)}`);
      });
    expect(outside).toEqual([]);
  });

  it('are excepted only where there is something to except', () => {
    const gone = Object.entries(noProse).flatMap(([path, texts]) => {
      const there = files.includes(path) ? literalsIn(path, readFileSync(join(root, path), 'utf8')) : [];
      return texts
        .filter((each) => !there.some(({ text }) => text.startsWith(each) || text.includes(`{}${each}`)))
        .map((each) => `${path}: ${each}`);
    });
    const unused = inEnglish.filter(([pattern]) => !files.some((path) => pattern.test(path)));
    expect([gone, unused]).toEqual([[], []]);
  });
});

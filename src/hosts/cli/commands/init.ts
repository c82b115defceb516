import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayIn } from '../../../language/in-words.ts';
import { inARow } from '../../../language/lists.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import type { Arguments } from '../arguments.ts';
import { configFileName, configFileNames } from '../config/config-names.ts';
import { looksLikeTemplate } from '../files/decode.ts';
import { packageVersion } from '../files/package-root.ts';
import { writeOutput } from '../files/write-file.ts';
import { mainBranchOf } from '../git/git.ts';
import { workTreeOf } from '../git/work-tree.ts';
import { projectKinds } from '../input/texts.ts';
import { searchFolder } from '../lazy/search-folder.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { initTexts } from './texts/init.ts';

/** What is in a repository. */
interface Found {
  readonly kind: keyof typeof projectKinds | 'cloudformation';
  readonly templates: readonly string[];
  /** How many of them nest others. */
  readonly nesting: number;
  /** Whether one of them creates a VPC. */
  readonly hasNetwork: boolean;
  /** Environments that samconfig.toml names. */
  readonly environments: readonly string[];
}

/** A file that would help, and what it is for. */
interface Proposal {
  readonly path: string;
  readonly text: string;
  /** Files by which it is there already, in another form. */
  readonly insteadOf: readonly string[];
}

/** `init`: writes a config, a hook for pre-commit and a workflow that fit the repository. It asks nothing and overwrites nothing. */
export async function init({ operands }: Arguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const say = sayIn(terminal.language);
  if (operands.length > 0)
    throw new UsageError(said(initTexts.takesNo, { given: operands.slice(0, 1) }), said(initTexts.runInRepository));
  const found = await inspect(cwd);
  terminal.out(`${say(initTexts.found, { found: clauseOf(found) })}\n`);
  for (const { path, text, insteadOf } of proposalsFor(found, cwd)) {
    const there = [path, ...insteadOf].find((each) => isThere(join(cwd, each)));
    if (there !== undefined) {
      const isToAdd = path === there && path !== configFileName;
      terminal.out(
        isToAdd
          ? `${say(initTexts.keptToAdd, { path: there })}\n\n${indented(text)}\n`
          : `${say(initTexts.kept, { path: there })}\n`,
      );
      continue;
    }
    const fault = writeOutput(join(cwd, path), text, cwd);
    if (fault !== undefined) throw new UsageError(said(initTexts.notWritten, { path, why: fault.why }), fault.remedy);
    terminal.out(`${say(initTexts.wrote, { path })}\n`);
  }
  const build = found.kind in builds ? `${builds[found.kind]} && ` : '';
  terminal.out(
    `\n${say(initTexts.next, { command: `${build}npx vpclambda-lint .` })}\n${say(initTexts.acceptAll, { command: acceptAll })}\n`,
  );
  if (found.hasNetwork)
    terminal.out(`${say(initTexts.networksAreComplete, { property: '"networksAreComplete": true' })}\n`);
  return 0;
}

const acceptAll = 'npx vpclambda-lint --baseline vpclambda-lint-baseline.json --update-baseline .';

/** What makes the templates where none lie in the repository. */
const builds: Readonly<Partial<Record<Found['kind'], string>>> = {
  cdk: 'npx cdk synth',
  serverless: 'npx serverless package',
};

async function inspect(cwd: string): Promise<Found> {
  const { files } = await searchFolder('**/*.{yaml,yml,json,template}', cwd, true);
  const texts = files.map((path) => ({ path, text: textOf(path) })).filter(({ text }) => looksLikeTemplate(text));
  const samconfig = textOf(join(cwd, 'samconfig.toml'));
  const environments = [...samconfig.matchAll(/^\[([\w-]+)\./gm)].map(([, name = '']) => name);
  const has = (...names: readonly string[]) => names.some((name) => existsSync(join(cwd, name)));
  const isSam = samconfig !== '' || texts.some(({ text }) => text.includes('AWS::Serverless-2016-10-31'));
  return {
    kind: has('cdk.json')
      ? 'cdk'
      : has('serverless.yml', 'serverless.yaml', 'serverless.ts', 'serverless.js', 'serverless.json')
        ? 'serverless'
        : isSam
          ? 'sam'
          : 'cloudformation',
    templates: texts.map(({ path }) => path),
    nesting: texts.filter(({ text }) => /AWS::CloudFormation::Stack\b|AWS::Serverless::Application\b/.test(text))
      .length,
    hasNetwork: texts.some(({ text }) => /AWS::EC2::VPC\b/.test(text)),
    environments: [...new Set(environments)],
  };
}

function clauseOf({ kind, templates, nesting, environments }: Found): Clause {
  return inARow([
    ...(kind === 'cloudformation' ? [] : [said(projectKinds[kind])]),
    said(initTexts.templates, { count: templates.length }),
    ...(nesting > 0 ? [said(initTexts.nesting, { count: nesting })] : []),
    ...(environments.length > 0 ? [said(initTexts.environments, { names: inARow(environments) })] : []),
  ]);
}

function proposalsFor(found: Found, cwd: string): readonly Proposal[] {
  const build = builds[found.kind];
  return [
    {
      path: configFileName,
      insteadOf: configFileNames.slice(1),
      text: jsonText({
        ...(existsSync(join(cwd, 'package.json')) && {
          $schema: './node_modules/vpclambda-lint/dist/config.schema.json',
        }),
        root: true,
        extends: ['recommended'],
      }),
    },
    // a hook sees what is committed, which templates that are built are not
    ...(build === undefined ? [{ path: '.pre-commit-config.yaml', insteadOf: [], text: hook() }] : []),
    {
      path: '.github/workflows/vpclambda-lint.yml',
      // whoever has another CI server wants no workflow of GitHub
      insteadOf: existsSync(join(cwd, '.github')) ? [] : ['.gitlab-ci.yml', 'Jenkinsfile', 'azure-pipelines.yml'],
      text: workflow(build, existsSync(join(cwd, 'package-lock.json')), mainBranch(cwd)),
    },
  ];
}

function hook(): string {
  return `repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: vpclambda-lint --templates-only
        language: node
        additional_dependencies: ['vpclambda-lint@${packageVersion()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`;
}

/** The branch whose pushes the workflow lints; nothing for all, where that is not known or its name would be read as a pattern. */
function mainBranch(cwd: string): string | undefined {
  const top = workTreeOf(cwd);
  if (top === undefined) return 'main';
  try {
    const name = mainBranchOf(top);
    return name !== undefined && /^[A-Za-z][\w./-]*$/.test(name) ? name : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined; // no git, or a repository that git does not trust
    throw error;
  }
}

function workflow(build: string | undefined, hasLock: boolean, branch: string | undefined): string {
  const steps = build === undefined ? [] : [hasLock ? 'npm ci' : 'npm install', build];
  return `name: vpclambda-lint
on:
  pull_request:
  push:${branch === undefined ? '' : `\n    branches: [${branch}]`}
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${[...steps, `npx --yes vpclambda-lint@${packageVersion()} .`].map((command) => `      - run: ${command}\n`).join('')}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

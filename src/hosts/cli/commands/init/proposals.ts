import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { jsonText } from '../../../../report/json-text.ts';
import { shellWord } from '../../../../text/shell.ts';
import { configFileName, configFileNames } from '../../config/config-names.ts';
import { packageVersion } from '../../files/package-root.ts';
import { mainBranchOf, originOf } from '../../git/git.ts';
import { workTreeOf } from '../../git/work-tree.ts';
import { UsageError } from '../../usage-error.ts';
import { type Found, type Project, textOf } from './inspect.ts';

/** A file that would help. */
export interface Proposal {
  readonly path: string;
  readonly text: string;
  /** Files by which it is there already, in another form, each with what to add to it, if that is known. */
  readonly insteadOf: readonly { readonly path: string; readonly add?: string }[];
  /** Whether the text may be added to a file that is there. */
  readonly isToAdd: boolean;
}

/** Where `--update-baseline` writes what is accepted. */
export const baselineFile = 'vpclambda-lint-baseline.json';

/** How templates are built that do not lie in the repository: the commands to install what that takes, and to build. */
export interface Build {
  readonly install: readonly string[];
  readonly commands: readonly string[];
}

/** The build of what was found; nothing where templates are in the repository. */
export function buildOf({ projects }: Found, cwd: string): Build | undefined {
  // what a shell or YAML would read otherwise is left for the lint to tell
  const builds = projects.filter(({ folder }) => shellWord(folder) === folder).map((project) => buildIn(project, cwd));
  if (builds.length === 0) return undefined;
  return {
    install: [...new Set(builds.map(({ install }) => install))],
    commands: builds.map(({ command }) => command),
  };
}

function buildIn({ kind, folder }: Project, cwd: string): { readonly install: string; readonly command: string } {
  const has = (name: string) => existsSync(join(cwd, folder, name));
  const there = (command: string) => (folder === '.' ? command : ['(cd', folder, '&&', `${command})`].join(' '));
  // an app in Python has no package of its own that would bring the CLI
  if (kind === 'cdk' && !has('package.json') && has('requirements.txt'))
    return { install: there('pip install -r requirements.txt'), command: there('npx --yes aws-cdk@2 synth') };
  const own = installBy(has);
  // of a workspace, the folder above has the lock file
  const install = own ?? installBy((name) => existsSync(join(cwd, name)));
  return {
    install: own === undefined && install !== undefined ? install : there(install ?? 'npm install'),
    command: there(kind === 'cdk' ? 'npx cdk synth' : 'npx serverless package'),
  };
}

/** The command of the package manager whose lock file is there. */
function installBy(has: (name: string) => boolean): string | undefined {
  if (has('pnpm-lock.yaml')) return 'npx --yes pnpm install --frozen-lockfile';
  if (has('yarn.lock')) return 'yarn install --frozen-lockfile';
  return has('package-lock.json') ? 'npm ci' : undefined;
}

/** A config, a hook and a job of CI that fit what was found. */
export function proposalsFor(found: Found, cwd: string): readonly Proposal[] {
  const build = buildOf(found, cwd);
  const options = existsSync(join(cwd, baselineFile)) ? ` --baseline ${baselineFile}` : '';
  return [
    {
      path: configFileName,
      insteadOf: configFileNames.slice(1).map((path) => ({ path })),
      text: config(found, existsSync(join(cwd, 'package.json'))),
      isToAdd: false,
    },
    // a hook sees what is committed, which templates that are built are not
    ...(build === undefined || hasOwnTemplates(found) ? [hook(options, cwd)] : []),
    job(build, options, cwd),
  ];
}

/** Whether a repository has templates beside those that its projects build. */
function hasOwnTemplates({ projects, templates }: Found): boolean {
  return templates.length > 0 && projects.every(({ folder }) => folder !== '.');
}

function config({ parameterFiles }: Found, isPackage: boolean): string {
  const stacks = [...parameterFiles].map(([template, files], index, all) => {
    const name = basename(template).replace(/\.\w+$/, '');
    const isOnly = all.every(([other], at) => at === index || basename(other).replace(/\.\w+$/, '') !== name);
    // others may add to its network: that all stacks are listed is for the user to say
    return [isOnly ? name : template, { template, parameterFiles: files, shared: true }] as const;
  });
  return jsonText({
    ...(isPackage && { $schema: './node_modules/vpclambda-lint/dist/config.schema.json' }),
    root: true,
    extends: ['recommended'],
    ...(stacks.length > 0 && { stacks: Object.fromEntries(stacks) }),
  });
}

function hook(options: string, cwd: string): Proposal {
  const command = `vpclambda-lint --templates-only${options}`;
  const lefthook = `pre-commit:
  jobs:
    - name: vpclambda-lint
      glob: "*.{yaml,yml,json,template}"
      run: npx --yes ${pinned(command)} {staged_files}
`;
  return {
    path: '.pre-commit-config.yaml',
    insteadOf: [
      ...['lefthook.yml', 'lefthook.yaml', '.lefthook.yml'].map((path) => ({ path, add: lefthook })),
      ...(usesLintStaged(cwd)
        ? [
            {
              path: 'package.json',
              add: `"lint-staged": { "*.{yaml,yml,json,template}": "npx --yes ${pinned(command)}" }\n`,
            },
          ]
        : []),
    ],
    isToAdd: true,
    text: `repos:
  - repo: local
    hooks:
      - id: vpclambda-lint
        name: vpclambda-lint
        entry: ${command}
        language: node
        additional_dependencies: ['vpclambda-lint@${packageVersion()}']
        types: [text]
        files: \\.(ya?ml|json|template)$
`,
  };
}

function usesLintStaged(cwd: string): boolean {
  return textOf(join(cwd, 'package.json')).includes('"lint-staged": {');
}

/** The command as this version of the package. */
function pinned(command: string): string {
  return command.replace('vpclambda-lint', `vpclambda-lint@${packageVersion()}`);
}

function job(build: Build | undefined, options: string, cwd: string): Proposal {
  const lint = `npx --yes ${pinned(`vpclambda-lint${options}`)}`;
  const steps = [...(build === undefined ? [] : [...build.install, ...build.commands]), `${lint} .`];
  const ofGitLab = gitLabJob([
    ...steps.slice(0, -1),
    `${lint} --format text --format gitlab=gl-code-quality-report.json .`,
  ]);
  const ofGitHub = workflow(steps, mainBranch(cwd));
  const command = [...steps.slice(0, -1), `${lint} --format text --format junit=vpclambda-lint.xml .`].join('\n');
  const others = [
    { path: '.gitlab-ci.yml', add: ofGitLab },
    ...['Jenkinsfile', 'azure-pipelines.yml', 'bitbucket-pipelines.yml', '.circleci/config.yml', 'buildspec.yml'].map(
      (path) => ({ path, add: `${command}\n` }),
    ),
  ];
  const isOnGitHub = existsSync(join(cwd, '.github'));
  // whoever has another CI server wants no workflow of GitHub
  if (!isOnGitHub && isOnGitLab(cwd)) return { path: '.gitlab-ci.yml', text: ofGitLab, insteadOf: [], isToAdd: true };
  return {
    path: '.github/workflows/vpclambda-lint.yml',
    text: ofGitHub,
    insteadOf: isOnGitHub ? [] : others,
    isToAdd: true,
  };
}

function isOnGitLab(cwd: string): boolean {
  const origin = ofRepository(cwd, originOf);
  return origin !== undefined && /gitlab/i.test(origin);
}

/** The branch whose pushes the workflow lints; nothing for all, where that is not known or its name would be read as a pattern. */
function mainBranch(cwd: string): string | undefined {
  if (workTreeOf(cwd) === undefined) return 'main';
  const name = ofRepository(cwd, mainBranchOf);
  return name !== undefined && /^[A-Za-z][\w./-]*$/.test(name) ? name : undefined;
}

/** What git says of the repository of a folder; nothing where there is none, no git, or one that git does not trust. */
function ofRepository(cwd: string, ask: (top: string) => string | undefined): string | undefined {
  const top = workTreeOf(cwd);
  if (top === undefined) return undefined;
  try {
    return ask(top);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function workflow(steps: readonly string[], branch: string | undefined): string {
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
${steps.map((command) => `      - run: ${command}\n`).join('')}`;
}

function gitLabJob(steps: readonly string[]): string {
  return `vpclambda-lint:
  image: node:24
  script:
${steps.map((command) => `    - ${command}\n`).join('')}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
}

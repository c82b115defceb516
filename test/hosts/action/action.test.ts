import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { runActionHere } from '../in-process.ts';
import { builtCommands, folderWith, type Ran, root, run } from '../process.ts';
import { clean, withError, withWarning } from '../templates.ts';

let action: string;
beforeAll(async () => {
  action = join(await builtCommands(), 'action.cjs');
});

type Texts = Readonly<Record<string, string>>;

/** What a runner gives to a step: inputs by environment, files to append to. */
function environment(cwd: string, inputs: Texts, runner: Texts = {}): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(cwd, 'output'),
    GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    ...runner,
  };
}

function withFiles(cwd: string, ran: Ran) {
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...ran, outputs: () => read('output'), summary: () => read('summary') };
}

/** Runs the entry as a runner does. */
async function builtStep(cwd: string, inputs: Texts, runner?: Texts) {
  return withFiles(cwd, run(action, [], { cwd, env: environment(cwd, inputs, runner) }));
}

/** Runs what the entry runs: most is the same in this process, which has loaded it. */
async function step(cwd: string, inputs: Texts, runner?: Texts) {
  return withFiles(cwd, await runActionHere(cwd, environment(cwd, inputs, runner)));
}

const files = {
  'app/bad.yaml': withError,
  'app/warns.yaml': withWarning,
  'clean.yaml': clean,
  output: '',
  summary: '',
};

describe('the action', () => {
  it('annotates, sums up, writes SARIF where asked and fails on errors', async () => {
    const cwd = folderWith(files);
    const ran = await builtStep(cwd, { files: 'app\nclean.yaml', format: 'sarif=out/results.sarif' });
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/^::error title=role-without-eni-permissions,file=app\/bad\.yaml,line=\d+/m);
    expect(ran.out).toMatch(/^::warning title=ingress-on-function-security-group,file=app\/warns\.yaml/m);
    expect(ran.outputs()).toBe('sarif=out/results.sarif\nfiles=3\nerrors=1\nwarnings=1\ninfos=0\n');
    expect(ran.summary()).toContain('| error | app/bad.yaml:');
    expect(JSON.parse(readFileSync(join(cwd, 'out/results.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
  });

  it('fails at the level that is asked for', async () => {
    const code = async (inputs: Texts) => (await step(folderWith(files), inputs)).code;
    expect(await code({ files: 'app/warns.yaml' })).toBe(0);
    expect(await code({ files: 'app/warns.yaml', 'fail-level': 'warning' })).toBe(1);
    expect(await code({ files: 'app', 'fail-level': 'never' })).toBe(0);
    expect(await code({ files: 'missing.yaml', 'fail-level': 'never' })).toBe(2);
  });

  it('says it in the language that is asked for', async () => {
    const ran = await step(folderWith(files), { files: 'app/bad.yaml', locale: 'ja' });
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('を許可していないため');
    expect(ran.summary()).toContain('を許可していないため');
    expect((await step(folderWith(files), { files: 'app/bad.yaml', locale: 'fr' })).out).toMatch(
      /^::error::--locale fr/m,
    );
  });

  it('takes a config and further options, quoted as in a shell', async () => {
    const cwd = folderWith({ ...files, 'lint.json': JSON.stringify({ rules: { 'ingress/*': 'off' } }) });
    const args = "--rule 'role-without-eni-permissions: warning' --max-warnings 3";
    const ran = await step(cwd, { files: 'app', config: 'lint.json', args });
    expect(ran.code).toBe(0);
    expect(ran.outputs()).toContain('errors=0\nwarnings=1\n');
  });

  it('keeps to the limit of annotations and says how many were left out', async () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`t/${index}.yaml`, withError]));
    const ran = await step(folderWith({ ...many, output: '', summary: '' }), { files: 't' });
    expect(ran.out.match(/^::error /gm)).toHaveLength(10);
    expect(ran.out).toContain('4 more than GitHub annotates');
  });

  it('explains wrong inputs in one line', async () => {
    const ran = await step(folderWith(files), { files: 'app', 'fail-level': 'eror' });
    expect(ran).toMatchObject({
      code: 1,
      err: '',
      out: '::error::input "fail-level" is eror. Use error, warning or never\n',
    });
    expect((await step(folderWith(files), { args: '--frmat x' })).out).toBe(
      '::error::unknown option --frmat. Did you mean "--format"?\n',
    );
    expect((await step(folderWith(files), { format: 'sarif' })).out).toContain('Write it as sarif=results.sarif');
  });
});

describe('plugins in the action', () => {
  const plugin = `require('node:fs').writeFileSync(__dirname + '/ran', ''); module.exports = { meta: { name: 'p' }, rules: {} };`;
  const repository = { id: 1, full_name: 'us/app' };
  const pullRequest = (head: unknown) => ({
    repository,
    pull_request: { head: { repo: head }, base: { repo: repository } },
  });

  async function hasRun(name: string | undefined, event: unknown, inputs: Texts = {}, run = step) {
    const cwd = folderWith({
      ...files,
      'p.cjs': plugin,
      '.vpclambdalintrc.json': JSON.stringify({ plugins: ['./p.cjs'] }),
      'event.json': typeof event === 'string' ? event : JSON.stringify(event),
    });
    const ran = await run(
      cwd,
      { files: 'clean.yaml', ...inputs },
      { GITHUB_EVENT_PATH: join(cwd, 'event.json'), ...(name !== undefined && { GITHUB_EVENT_NAME: name }) },
    );
    const wasRun = existsSync(join(cwd, 'ran'));
    expect([ran.code, ran.err, ran.out.includes('plugins of .vpclambdalintrc.json did not run')]).toEqual([
      0,
      '',
      !wasRun,
    ]);
    return wasRun;
  }

  it.each([
    ['push', {}],
    ['schedule', {}],
    ['pull_request', pullRequest(repository)],
    ['pull_request_target', pullRequest(repository)],
    ['workflow_run', { repository, workflow_run: { head_repository: repository } }],
  ])('run for a commit of the repository: %s', async (name, event) => {
    expect(await hasRun(name, event)).toBe(true);
  });

  it.each([
    ['pull_request', pullRequest({ id: 2, full_name: 'them/app' })],
    ['pull_request', pullRequest({ id: 2, full_name: 'us/app' })],
    ['pull_request', pullRequest(null)],
    ['pull_request', {}],
    ['pull_request', 'no JSON'],
    ['pull_request_target', pullRequest({ id: 2 })],
    ['workflow_run', { repository, workflow_run: { head_repository: { id: 2 } } }],
    ['issue_comment', { repository }],
    [undefined, pullRequest(repository)],
  ])('do not run for a fork, nor where that is not known: %s', async (name, event) => {
    expect(await hasRun(name, event)).toBe(false);
  });

  it('run, or not, as the action is built', async () => {
    expect(await hasRun('push', {}, {}, builtStep)).toBe(true);
    expect(await hasRun('pull_request', pullRequest(null), {}, builtStep)).toBe(false);
  });

  it('do not run for a fork by a named config either, unless an input allows it', async () => {
    const event = pullRequest({ id: 2 });
    expect(await hasRun('pull_request', event, { config: '.vpclambdalintrc.json' })).toBe(false);
    expect(await hasRun('pull_request', event, { 'allow-plugins': 'true' })).toBe(true);
    expect(await hasRun('pull_request', event, { args: '--trusted-config .vpclambdalintrc.json' })).toBe(true);
    expect((await step(folderWith(files), { 'allow-plugins': 'yes' })).out).toContain('Use true or false');
  });
});

describe('action.yml', () => {
  const { inputs, outputs, runs } = parse('action.yml', readFileSync(join(root, 'action.yml'), 'utf8')).value as {
    inputs: Record<string, { description: string }>;
    outputs: Record<string, { description: string }>;
    runs: { using: string; main: string };
  };

  it('declares the inputs that the code reads, and the outputs that it writes', async () => {
    const code = readFileSync(join(root, 'src/hosts/action/inputs.ts'), 'utf8');
    expect([...code.matchAll(/input\('([a-z-]+)'\)/g)].map(([, name]) => name).sort()).toEqual(
      Object.keys(inputs).sort(),
    );
    const ran = await step(folderWith(files), { files: 'clean.yaml' });
    const written = ran
      .outputs()
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(written.sort()).toEqual(Object.keys(outputs).sort());
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)])
      expect(description).toBeTruthy();
  });

  it('runs the bundle on Node 24', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/hosts/cli/arguments.ts';
import { commandSpecs, optionsOf } from '../../../src/hosts/cli/commands/command-specs.ts';
import { optionSpecs } from '../../../src/hosts/cli/options.ts';
import { runHere } from '../in-process.ts';
import { builtCommands, folderWith, root, run } from '../process.ts';
import { clean, withError } from '../templates.ts';

const cwd = folderWith({ 'clean.yaml': clean, 'bad.yaml': withError });
const printed = async (...args: string[]) => {
  const ran = await runHere(cwd, args);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
};

describe('help', () => {
  it('has every command and every option', () => {
    expect(commandSpecs.map(({ name }) => name)).toEqual(expect.arrayContaining(['lint', ...commands]));
    const told = new Set(commandSpecs.flatMap((spec) => optionsOf(spec).map(({ name }) => name)));
    expect(optionSpecs.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  it.each(commandSpecs.map(({ name }) => name))('says what %s does, with examples, within 80 columns', async (name) => {
    const text = await printed('help', name);
    expect(text).toContain('\nExamples\n');
    // a command to copy is not broken
    const lines = text.split('\n').filter((line) => !/^ {2}(vpclambda-lint|source|cdk) /.test(line));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    if (name !== 'lint' && name !== 'help') expect(await printed(name, '--help')).toBe(text);
  });

  it('is about the command', async () => {
    expect(await printed('enis', '--help')).toMatchInlineSnapshot(`
      "The ENIs that Lambda creates, as a table or picture.

      Usage
        vpclambda-lint enis <templates...>

      What to lint
            --ignore-pattern GLOB
                                Leave out files that match, beside those of the config
            --stdin-filename PATH
                                The name that standard input (-) goes by: decides its
                                config and how it is shown
            --no-code           Do not read the code of functions that templates name
                                or that lies beside them (CodeUri, assets, zip files,
                                images)
            --no-siblings       Look at no other templates of the repository, such as
                                those that export what a template imports
            --no-deployments    Do not look for files of the repository that say how
                                templates are deployed (samconfig, Sceptre, deploy
                                lines in scripts, ...)

      Configuration
        -c, --config FILE       Use this config in place of those found above each
                                template; without it, that of VPCLAMBDA_LINT_CONFIG
            --no-config         Read no config file
            --trusted-config FILE
                                As --config, for templates of strangers: FILE must lie
                                outside of the work tree that is linted
            --no-plugins        Run no plugin that a config names; what it says of
                                their rules is passed over

      Template values
        -p, --parameter NAME=VALUE
                                The value of a template parameter; wins over
                                --parameters, which wins over Default
            --parameters FILE   Parameter values: CloudFormation's or CodePipeline's
                                JSON, a plain map, or samconfig.toml (other
                                environments as FILE#ENV)
            --region REGION     The value of AWS::Region, or the one to ask in

      Output
        -f, --format KIND[=FILE]
                                text, json, markdown, mermaid, dot, svg or html, to
                                FILE or to standard output. Default: text
            --color             Colour the text, wherever it goes; otherwise
                                FORCE_COLOR and NO_COLOR decide
            --no-color          Do not colour the text
            --locale NAME       The language of reports: en, ja, or auto for what
                                LC_ALL, LC_MESSAGES or LANG say

      About
        -h, --help              Print this help; after a command, its own
            --debug             Show stack traces of faults

      Examples
        # a table
        vpclambda-lint enis template.yaml
        # a picture of all templates
        vpclambda-lint enis --format html=enis.html templates/
      "
    `);
    expect(await printed('diff', '-h')).toContain('--change-set FILE');
  });
});

it('names the formats that a command takes, and no others', async () => {
  const operands = {
    enis: ['bad.yaml'],
    diff: ['clean.yaml', 'bad.yaml'],
    'show-model': ['bad.yaml'],
    lint: ['bad.yaml'],
  };
  const every = new Set(
    commandSpecs.flatMap((spec) => optionsOf(spec).find(({ name }) => name === 'format')?.choices ?? []),
  );
  for (const [name, given] of Object.entries(operands)) {
    const { choices = [], help } = optionsOf(commandSpecs.find((spec) => spec.name === name)!).find(
      (option) => option.name === 'format',
    )!;
    for (const format of every) {
      const { code } = await runHere(cwd, [...(name === 'lint' ? [] : [name]), '--format', format, ...given]);
      expect([name, format, code === 2]).toEqual([name, format, !choices.includes(format)]);
      if (choices.includes(format)) expect(help).toMatch(new RegExp(`\\b${format}\\b`));
    }
  }
}, 60_000);

describe('what was mistyped', () => {
  it.each([
    [['ennis', 'clean.yaml'], 'Did you mean "enis"?'],
    [['find-enis'], 'Did you mean "find-eni"?'],
    [['lint', 'clean.yaml'], 'Linting needs no command'],
    [['rules'], '--list-rules'],
    [['help', 'dif'], 'Did you mean "diff"?'],
    [['completion', 'bsh'], 'Did you mean "bash"?'],
    [['completion', 'constructor'], 'no completion for constructor'],
    [['completion', '__proto__'], 'no completion for __proto__'],
    [['--no-colour', 'clean.yaml'], 'Did you mean "--no-color"?'],
    [['--nocolor', 'clean.yaml'], 'Did you mean "--no-color"?'],
    [['--code', 'clean.yaml'], 'unknown option --code'],
    [['hlep'], 'Did you mean "help"?'],
    [['--fix-dry', 'clean.yaml'], 'Did you mean "--fix-dry-run"?'],
    [['--preset', 'recomended', 'clean.yaml'], '--preset recomended: no such preset\n  Did you mean "recommended"?'],
    [['--preset', 'mine', 'clean.yaml'], 'Use one of recommended, strict, all, none'],
    [['--rule', 'function-in-one-zone: eror', 'clean.yaml'], 'Did you mean "error"?'],
    [['--rule', 'function-in-one-zone: of', 'clean.yaml'], 'Did you mean "off"?'],
    [['-x', 'clean.yaml'], 'unknown option -x\n  Run vpclambda-lint --help for the options'],
  ])('is suggested for %j', async (args, said) => {
    const ran = await runHere(cwd, args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(said);
    expect(ran.err).not.toContain('--no-code');
  });

  it.each([
    [
      ['--output', 'x.json', 'clean.yaml'],
      'lint has no option --output\n  Write a report to a file by --format KIND=FILE',
    ],
    [['--eni', 'eni-0a'], 'lint has no option --eni\n  It is an option of find-eni: see vpclambda-lint help lint'],
    [
      ['enis', '--fix', 'bad.yaml'],
      'enis has no option --fix\n  It is an option of lint: see vpclambda-lint help enis',
    ],
    [['diff', '--baseline', 'x', 'clean.yaml', 'bad.yaml'], 'diff has no option --baseline'],
    [['init', '--format', 'json'], 'init has no option --format'],
    [['snapshot', '--typescript'], 'It is an option of new-rule'],
    [['show-model', '--format', 'dot', 'clean.yaml'], 'show-model prints text or json'],
    [['explain-path', '--format', 'svg', 'clean.yaml', 'Fn', 's3'], 'explain-path prints text or json'],
  ])('is refused for %j, where another command takes it', async (args, said) => {
    const ran = await runHere(cwd, args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(said);
  });

  it('is no command where there is such a file', async () => {
    writeFileSync(join(cwd, 'enes'), clean);
    expect((await runHere(cwd, ['enes'])).code).toBe(0);
  });
});

it('colours as it is told, whatever the environment says', async () => {
  const sequence = '\u001b[';
  expect((await runHere(cwd, ['--color', 'bad.yaml'], { NO_COLOR: '1' })).out).toContain(sequence);
  expect((await runHere(cwd, ['bad.yaml'])).out).not.toContain(sequence);
  expect((await runHere(cwd, ['--no-color', '--color', 'bad.yaml'])).err).toContain('contradict');
});

const hasShell = (name: string) => spawnSync(name, ['-c', 'exit 0']).status === 0;

describe('completion', () => {
  /** What bash offers after these words, the last of which is being typed. */
  async function offered(...words: string[]): Promise<string[]> {
    const script = await printed('completion', 'bash');
    const typed = words.map((word) => `'${word}'`).join(' ');
    const ask = `${script}\nCOMP_WORDS=(vpclambda-lint ${typed}); COMP_CWORD=${words.length}; _vpclambda_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', ask], { encoding: 'utf8' }).trim().split('\n');
  }

  it('completes commands, options, rules and values in bash', async () => {
    expect(await offered('ex')).toEqual(['explain', 'explain-path']);
    expect(await offered('')).toEqual(expect.arrayContaining([...commands]));
    expect(await offered('clean.yaml', '--base')).toEqual(['--baseline']);
    expect(await offered('enis', '--base')).toEqual(['']);
    expect(await offered('explain', 'function-cannot-reach-s')).toEqual(['function-cannot-reach-service']);
    expect(await offered('.', '--format', 'sa')).toEqual(['sarif']);
    expect(await offered('enis', '--format', 's')).toEqual(['svg']);
    expect(await offered('live', '--format', '')).toEqual(['text', 'json']);
    expect(await offered('.', '--locale', 'j')).toEqual(['ja']);
    expect(await offered('.', '--preset', '')).toEqual(['recommended', 'strict', 'all', 'none']);
    expect(await offered('.', '--config', 'x')).toEqual(['']);
  });

  it.for(['bash', 'zsh', 'fish'])('is a script that %s can read', async (shell, { skip }) => {
    const text = await printed('completion', shell);
    for (const { name } of optionSpecs.filter(({ name }) => name !== 'live')) expect(text).toContain(name);
    skip(!hasShell(shell), `${shell} is not installed`);
    writeFileSync(join(cwd, `script.${shell}`), text);
    expect(spawnSync(shell, ['-n', join(cwd, `script.${shell}`)], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

it('says which Node it needs, on an older one', async () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cli = join(await builtCommands(), 'cli.cjs');
  const folder = folderWith({
    'old.cjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });\nrequire(${JSON.stringify(cli)});\n`,
  });
  const needed = engines.node.replace('>=', '');
  expect(run(join(folder, 'old.cjs'), ['--version'], { cwd: folder })).toEqual({
    code: 2,
    out: '',
    err: `vpclambda-lint: needs Node ${needed} or later, and this is 20.18.3\n  Install a later Node\n`,
  });
});

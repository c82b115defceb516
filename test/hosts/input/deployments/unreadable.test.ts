import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/text/limits.ts';
import { runHere } from '../../in-process.ts';
import { folderWith, repositoryWith } from '../../process.ts';
import { expectUnknown, importing, kinds, lint, network, templates } from './deployed-network.ts';

describe('deployment descriptions that cannot be read', () => {
  it.each([
    ['samconfig.toml', 'a = [\n', 'line 2, column 1: '],
    ['samconfig.yaml', 'a: [\n', 'line'],
    ['deploy/app.yaml', 'template-file-path: a\n b: {\n', 'line'],
    ['package.json', '{ "scripts": "sam deploy", ', 'not JSON'],
    ['deep/samconfig.yaml', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'nested too deep'],
  ])('%s is noted, and nothing is concluded', async (name, text, told) => {
    const { err, code, undecided, unreachable } = await lint({ ...templates, [name]: text }, 'app/template.yaml');
    expect(err).toContain(`deployments in ${name} were left out: `);
    expect(err).toContain(told);
    expect(code).toBe(0);
    expect([unreachable, undecided.length > 0]).toEqual([[], true]);
  });

  it('are left out where they are too large, or say what is not deployed', async () => {
    const huge = `${'#'.repeat(limits.descriptionBytes.most)}\n${kinds['a Makefile']!('closed')['app/Makefile']}`;
    const odd = {
      'app/samconfig.toml':
        '[default.deploy]\nparameters = 1\n[other]\ndeploy.parameters.parameter_overrides = [1, {}]\n',
      'net/samconfig.yaml': '- 1\n',
      'package.json':
        '{"scripts": {"a": 1, "b": "aws cloudformation deploy", "c": "sam deploy --parameter-overrides"}}',
      '.github/workflows/a.yml': 'on: [push]\njobs: { a: { steps: [{ run: 5 }, { run: "aws cloudformation" }, 7] } }\n',
      'config/a/b.yaml': 'template: [1]\nparameters: []\n',
      'x.sh':
        "cat <<EOF\naws cloudformation deploy --stack-name closed --template-file net/closed.yaml\nEOF\necho 'a\ncd ..\n",
      'pipeline.yaml':
        'Resources: { P: { Type: AWS::CodePipeline::Pipeline, Properties: { Stages: [1, { Actions: [2, { ActionTypeId: { Provider: CloudFormation }, Configuration: 3 }] }] } } }\n',
    };
    await expectUnknown({ ...templates, 'app/Makefile': huge, ...odd });
  });

  it('lead nowhere outside of the repository', async () => {
    const outside = folderWith({ 'closed.yaml': network(false) });
    await expectUnknown({
      ...templates,
      Makefile: `all:
\taws cloudformation deploy --stack-name closed --template-file ${outside}/closed.yaml
\taws cloudformation deploy --stack-name closed --template-file ../${outside.split('/').at(-1)}/closed.yaml
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=closed
`,
    });
  });

  it('lead nowhere outside of the repository by a folder that is a link', async () => {
    const outside = folderWith({ 'values.json': JSON.stringify({ Network: 'closed' }), 'closed.yaml': network(false) });
    const cwd = repositoryWith({
      ...templates,
      Makefile: `all:
\taws cloudformation deploy --stack-name closed --template-file net/closed.yaml
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides file://link/values.json
`,
    });
    symlinkSync(outside, join(cwd, 'link'));
    const deployed = await runHere(cwd, ['--print-links', '.', '--format', 'json']);
    expect(deployed.out).not.toContain('Makefile');
    symlinkSync(join(outside, 'values.json'), join(cwd, 'app/serverless-state.json'));
    symlinkSync(join(outside, 'closed.yaml'), join(cwd, 'app/cloudformation-template-update-stack.json'));
    const { err } = await runHere(cwd, ['app/template.yaml']);
    expect(err).toBe('');
  });

  it('are not used where there are more of them than are looked at together', async () => {
    const lines = Array.from({ length: 600 }, (_, stack) => {
      const others = Array.from({ length: 30 }, (__, next) => `s${(stack + next + 1) % 600}`).join();
      return `aws cloudformation deploy --stack-name s${stack} --template-file app/template.yaml --parameter-overrides Network=${others}\n`;
    });
    const { err } = await runHere(repositoryWith({ ...templates, 'deploy.sh': lines.join('') }), ['app/template.yaml']);
    expect(err).toContain('no deployment description was used (limit deployments-together: at most 250');
  });

  const deployClosed = 'aws cloudformation deploy --stack-name closed --template-file net/closed.yaml';
  const deployApp = 'aws cloudformation deploy --stack-name app --template-file app/template.yaml';
  const withClosed = `${deployApp} --parameter-overrides Network=closed`;
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a text of several lines', { 'deploy.sh': `${deployClosed}\necho "Usage:\n  ${withClosed}\n"\n` }],
    ['a value that is given again', { 'deploy.sh': `${deployClosed}\n${withClosed} Network=$NETWORK\n` }],
    [
      'a folder that a loop decides',
      { 'deploy.sh': `${deployClosed}\nfor x in a b; do (cd $x; ${withClosed}); done\n` },
    ],
    [
      'a step that is switched off',
      {
        'deploy.sh': deployClosed,
        '.github/workflows/deploy.yml': `jobs: { a: { steps: [{ if: false, run: "${withClosed}" }, { if: "\${{ false }}", run: "${withClosed}" }] } }\n`,
      },
    ],
    ...['{"Network": {"Fn::GetParam": ["a", "b", "c"]}}', '${Overrides}'].map(
      (overrides): [string, Readonly<Record<string, string>>] => [
        `the overrides ${overrides} of a pipeline`,
        {
          'pipeline.json': JSON.stringify({
            Resources: {
              Pipeline: {
                Type: 'AWS::CodePipeline::Pipeline',
                Properties: {
                  Stages: [
                    {
                      Actions: [
                        {
                          ActionTypeId: { Provider: 'CloudFormation' },
                          Configuration: { StackName: 'closed', TemplatePath: 'Src::net/closed.yaml' },
                        },
                        {
                          ActionTypeId: { Provider: 'CloudFormation' },
                          Configuration: {
                            StackName: 'app',
                            TemplatePath: 'Src::app/template.yaml',
                            TemplateConfiguration: 'Src::app/live.json',
                            ParameterOverrides: overrides,
                          },
                        },
                      ],
                    },
                  ],
                },
              },
            },
          }),
          'app/live.json': JSON.stringify({ Parameters: { Network: 'closed' } }),
        },
      ],
    ),
  ])('conclude nothing from %s', async (_, described) => {
    await expectUnknown({ ...templates, ...described });
  });

  // in a script of shell, before and after the line
  it.each([
    ['if false; then', 'fi'],
    ['if false\nthen\n  echo', 'fi'],
    ['if [ "$A" = b ]; then\n  :\nelif false; then', 'fi'],
    ['if true; then\n  echo\nelse', 'fi'],
    ['if [ 1 -eq 2 ]; then', 'fi'],
    ['if [[ "a" == "b" ]]; then', 'fi'],
    ['if ! true; then', 'fi'],
    ['if false && "$A"; then', 'fi'],
    ['while false; do', 'done'],
    ['until true; do', 'done'],
    ['for a in b; do\n  continue', 'done'],
    ['false &&', ''],
    ['true ||', ''],
    ['false && {', '}'],
    ['exit 0\n', ''],
    ['if [ "$A" = b ]; then\n  exit 1', 'fi'],
    ['{ exit 0; }\n', ''],
    ['exec ./other.sh\n', ''],
    ['( exit 0', ')'],
    ['function deploy {', '}'],
  ])('conclude nothing from a line that never runs: %j', async (before, after) => {
    const script = `${deployClosed}\n${before} ${withClosed}\n${after}\n`;
    await expectUnknown({ ...templates, 'deploy.sh': script });
  });

  it.each([
    ['define DEPLOY\n', 'endef'],
    ['ifeq (a,b)\n', 'endif'],
    ['ifneq (a,a)\n', 'endif'],
    ['ifeq (a,a)\n\techo\nelse\n', 'endif'],
  ])('conclude nothing from a line of a Makefile that never runs: %j', async (before, after) => {
    const makefile = `a:\n\t${deployClosed}\nb:\n${before}\t${withClosed}\n${after}\n`;
    await expectUnknown({ ...templates, Makefile: makefile });
  });

  it.each([
    ['if true; then', 'fi'],
    ['if [ "$A" = b ]; then', 'fi'],
    ['if false; then exit 1; fi;', ''],
    ['if [ -z "$A" ]; then exit 1; fi\n', ''],
    ['if false; then echo; else', 'fi'],
    ['false ||', ''],
    ['true &&', ''],
    ['"$A" || exit 1\n', ''],
    ['( exit 0 )\n', ''],
    ['exec > log\n', ''],
    ['for a in b; do break; done\n', ''],
    ['[ 1 -eq 1 ] &&', ''],
  ])('read a line that may run: %j', async (before, after) => {
    const script = `${deployClosed}\n${before} ${withClosed}\n${after}\n`;
    const { out } = await runHere(repositoryWith({ ...templates, 'deploy.sh': script }), ['--print-links', '.']);
    expect(out).toContain('which deploy.sh deploys from net/closed.yaml');
  });

  it('are followed from folder to folder no further than a path is long', async () => {
    const start = performance.now();
    await expectUnknown({
      ...templates,
      'deploy.sh': `${'cd .\n'.repeat(100_000)}${deployClosed}\n${`${withClosed}\n`.repeat(3000)}`,
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('bound the environments that are judged, and say so', async () => {
    const names = Array.from({ length: limits.environments.most + 3 }, (_, index) => `closed${index}`);
    const many = names.map(
      (name) => `[${name}.deploy.parameters]\nstack_name = "app-${name}"\nparameter_overrides = "Network=${name}"\n`,
    );
    const { err, undecided } = await lint({
      ...templates,
      'app/template.yaml': importing.replace('{ Type: String }', `{ Type: String, AllowedValues: [${names}] }`),
      'app/samconfig.toml': `version = 0.1\n${many.join('')}`,
    });
    expect(undecided).not.toEqual([]);
    expect(err).toContain('limit environments');
  });
});

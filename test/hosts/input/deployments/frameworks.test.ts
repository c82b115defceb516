import { describe, expect, it } from 'vitest';
import { expectUnknown, importing, kinds, lint, network, sender, templates } from './deployed-network.ts';

describe('deployment descriptions of frameworks', () => {
  const user = sender(
    `  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Group: { Type: 'AWS::EC2::SecurityGroup::Id' }`,
    '!Ref Subnets',
    '!Ref Group',
  );
  const sceptre = (subnets: string, group: string) => ({
    'templates/vpc.yaml': network(false),
    'templates/app.yaml': user,
    'config/config.yaml': 'project_code: shop\nregion: eu-west-1\n',
    'config/live/vpc.yaml': 'template_path: templates/vpc.yaml\n',
    'config/live/app.yaml': `template: { type: file, path: app.yaml }
parameters:
  Subnets: ${subnets}
  Group: ${group}
`,
  });
  const outputs = [
    '[!stack_output live/vpc.yaml::SubnetA, !stack_output vpc.yaml::SubnetB]',
    '!stack_output live/vpc.yaml::Group',
  ] as const;

  it('link outputs of Sceptre stacks, by the path of a config or the name of a stack', async () => {
    for (const group of [outputs[1], '!stack_output_external shop-live-vpc::Group profile']) {
      const { unreachable } = await lint(sceptre(outputs[0], group));
      expect(unreachable).toMatchObject([{ path: 'templates/vpc.yaml' }]);
      expect(unreachable[0]!.evidence).toContain(
        'Subnets and Group of templates/app.yaml are SubnetA, SubnetB and Group of templates/vpc.yaml',
      );
    }
  });

  it('link outputs of stacks of Sceptre 1, which are named without an extension', async () => {
    const named = (stack: string) =>
      sceptre(`[!stack_output ${stack}::SubnetA, !stack_output ${stack}::SubnetB]`, `!stack_output ${stack}::Group`);
    for (const stack of ['vpc', 'live/vpc']) {
      const { unreachable } = await lint(named(stack));
      expect(unreachable).toMatchObject([{ path: 'templates/vpc.yaml' }]);
    }
    await expectUnknown(named('test/vpc'));
    // a name without a folder is one of the same group
    const { 'config/live/vpc.yaml': vpc, ...others } = named('vpc');
    await expectUnknown({ ...others, 'config/vpc.yaml': vpc });
  });

  it('link nothing by an output that there is not, a stack of elsewhere, or what Jinja completes', async () => {
    await expectUnknown(
      sceptre('[!stack_output live/vpc.yaml::SubnetA, !stack_output live/vpc.yaml::SubnetC]', outputs[1]),
    );
    await expectUnknown(sceptre('!stack_output_external other-vpc::Subnets', outputs[1]));
    await expectUnknown(
      sceptre(
        '[!stack_output {{ environment_path }}/vpc.yaml::SubnetA]'.replace('{{', "'{{").replace('SubnetA', "SubnetA'"),
        outputs[1],
      ),
    );
    const rendered = sceptre(...outputs);
    await expectUnknown({
      ...rendered,
      'config/live/app.yaml': `{% if true %}\n${rendered['config/live/app.yaml']}{% endif %}\n`,
    });
    const { 'templates/vpc.yaml': _, ...without } = rendered;
    await expectUnknown({
      ...without,
      'templates/vpc.j2': network(false),
      'config/live/vpc.yaml': 'template: { path: vpc.j2 }\n',
    });
  });

  it('take stack and parameters of what the Serverless Framework packages', async () => {
    const state = (name: string) => ({
      ...kinds['a Makefile']!(name),
      ...templates,
      'app/.serverless/cloudformation-template-update-stack.json': importing,
      'app/.serverless/serverless-state.json': JSON.stringify({
        service: {
          service: 'app',
          provider: {
            stage: 'live',
            region: 'eu-west-1',
            stackParameters: [{ ParameterKey: 'Network', ParameterValue: name }],
          },
        },
      }),
    });
    const packaged = 'app/.serverless/cloudformation-template-update-stack.json';
    const { unreachable } = await lint(state('closed'), packaged);
    expect(unreachable[0]?.evidence).toContain(
      `Network of ${packaged} names the stack closed, which net/Makefile deploys from net/closed.yaml`,
    );
    const open = await lint(state('open'), packaged);
    expect([...open.unreachable, ...open.undecided]).toEqual([]);
    for (const name of ['elsewhere', '${env:NETWORK}']) {
      const { unreachable: none, undecided } = await lint(state(name), packaged);
      expect(none).toEqual([]);
      expect(undecided).not.toEqual([]);
    }
  });

  it('take parameters that a CDK app gives its stacks', async () => {
    const app = (value: string) => ({
      ...templates,
      'net/Makefile': kinds['a Makefile']!('closed')['net/Makefile']!,
      'cdk.out/App.template.json': importing,
      'cdk.out/manifest.json': JSON.stringify({
        version: '36.0.0',
        artifacts: {
          App: {
            type: 'aws:cloudformation:stack',
            environment: 'aws://unknown-account/eu-west-1',
            properties: {
              templateFile: 'App.template.json',
              stackName: 'app',
              parameters: { Network: value, Other: '1' },
            },
          },
        },
      }),
    });
    const { unreachable } = await lint(app('closed'), 'cdk.out/App.template.json', 'net');
    expect(unreachable[0]?.evidence).toContain('cdk.out/App.template.json takes Network from cdk.out/manifest.json');
    for (const value of ['elsewhere', '${Token[TOKEN.1]}'])
      expect((await lint(app(value), 'cdk.out/App.template.json', 'net')).unreachable).toEqual([]);
  });
});

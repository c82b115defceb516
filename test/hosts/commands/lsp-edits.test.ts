import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintSource } from '../../../src/engine/lint.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { isTemplate } from '../../../src/template/read-template.ts';
import { allRules } from '../../engine/all-rules.ts';
import { edits } from '../../generated/edited-texts.ts';
import { LanguageClient } from '../editors/language-client.ts';
import { builtCommands, folderWith, root } from '../process.ts';
import { withError } from '../templates.ts';

/** What a server shows of texts that are being edited. */

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

const cdk = JSON.stringify(
  {
    Resources: {
      Subnet1234: { Type: 'AWS::EC2::Subnet', Metadata: { 'aws:cdk:path': 'App/Vpc/Subnet' } },
      Role1234: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: {} },
        Metadata: { 'aws:cdk:path': 'App/Fn/Role/Resource' },
      },
      Fn1234: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: { 'Fn::GetAtt': ['Role1234', 'Arn'] },
          VpcConfig: { SubnetIds: [{ Ref: 'Subnet1234' }], SecurityGroupIds: ['sg-0a'] },
        },
        DependsOn: ['Role1234'],
        Metadata: { 'aws:cdk:path': 'App/Fn/Resource' },
      },
    },
  },
  null,
  1,
);

describe('an editor', () => {
  it('knows the resources of CDK by their logical ids, and calls them by their constructs', async () => {
    const folder = folderWith({ 'cdk.template.json': cdk });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'cdk.template.json');
    await client.open(path, cdk, 'json');
    expect(JSON.stringify(await client.hover(path, '"Fn12|34": {'))).toContain('**App/Fn**, function');
    const roleLine = cdk.split('\n').findIndex((line) => line.includes('"Role1234": {'));
    expect((await client.definition(path, '"DependsOn": [\n    "Role|1234"'))?.range.start.line).toBe(roleLine);
    expect(await client.references(path, '"Role12|34": {')).toHaveLength(3);
  });

  it('finds what a broken text refers to where that is now, as it did before', async () => {
    const folder = folderWith({ 'template.yaml': withError });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const before = await client.references(path, 'Ro|le:\n    Type');
    await client.replace(path, 'Resources:\n', 'Description: {\nResources:\n');
    const down = ({ line, character }: { line: number; character: number }) => ({ line: line + 1, character });
    const moved = before.map(({ uri, range }) => ({ uri, range: { start: down(range.start), end: down(range.end) } }));
    expect(await client.references(path, 'Ro|le:\n    Type')).toEqual(moved);
  });

  it('has another result for a document that is opened again', async () => {
    const folder = folderWith({ 'template.yaml': withError });
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const { resultId } = await client.pull(path);
    await client.close(path);
    await client.open(path, withError.replace('Role:', 'NewRole:'));
    expect(await client.pull(path, resultId)).toMatchObject({ kind: 'full' });
  });

  it('links a stack by its last good text while it is broken', async () => {
    const network = `Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}}
Outputs:
  Subnet: {Value: !Ref Subnet, Export: {Name: network-subnet}}
`;
    const orders = withError.replace('[subnet-0a, subnet-0b]', '[!ImportValue network-subnet]');
    const folder = folderWith({
      '.vpclambdalintrc.json': '{"root": true}',
      'network.yaml': network,
      'orders.yaml': orders,
    });
    const [networkPath, ordersPath] = [join(folder, 'network.yaml'), join(folder, 'orders.yaml')];
    const client = await LanguageClient.start(cli, folder);
    await client.open(networkPath, network);
    await client.open(ordersPath, orders);
    const place = async () => (await client.definition(ordersPath, '!ImportValue network-sub|net'))?.range.start.line;
    expect(await place()).toBe(2);
    await client.replace(networkPath, 'Resources:\n', '# above\nResources: {\n');
    await client.diagnostics(networkPath, (all) => all.some(({ code }) => code === 'template-syntax'));
    // the keyboard rests, and all is read anew
    const published = client.published.length;
    await client.replace(ordersPath, 'sg-0a', 'sg-0b');
    while (client.published.length < published + 3) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await place()).toBe(3);
  });

  it('shows the findings of each text while one types, as if it had never seen another', async () => {
    const config = allRules();
    const fixtures = join(root, 'templates-fixtures');
    const templates = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .filter((name) => /function-cannot-reach-service.*\.ya?ml$/.test(name))
      .sort()
      .slice(0, 3)
      .map((name) => readFileSync(join(fixtures, name), 'utf8'));
    expect(templates).toHaveLength(3);
    const client = await LanguageClient.start(cli, folderWith({}), {
      pulls: true,
      args: ['--preset', 'all', '--no-siblings', '--no-deployments', '--no-config'],
    });
    let compared = 0;
    for (const [index, whole] of templates.entries()) {
      const path = join(folderWith({}), `${index}.yaml`);
      await client.open(path, whole);
      let good = whole;
      for (let step = 0; step < 30; step++) {
        const edit = edits[(step * 7 + index) % edits.length]!;
        await client.rewrite(path, edit(good, step * 7919 + index, step * 104729));
        const { items } = await client.pull(path);
        const { findings } = lintSource({ path, text: client.text(path) }, config);
        const told = findings.filter(({ suppressed }) => suppressed === undefined);
        // a text that is broken, or no template for a while, keeps what was found before
        if (!isTemplate(parse(path, client.text(path)).value)) continue;
        good = client.text(path);
        compared++;
        const line = ({ message }: { message: unknown }) => String(message).split('\n')[0]!.replace(/\.$/, '');
        expect(items.map((item) => [item.code, item.range.start, line(item)])).toEqual(
          told.map((each) => [each.rule, { line: each.line - 1, character: each.column - 1 }, each.message]),
        );
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-protocol';
import { readArguments } from '../../../src/hosts/cli/arguments.ts';
import { lintFiles } from '../../../src/hosts/cli/input/lint-files.ts';
import { answering } from '../../../src/hosts/playground/worker/answer.ts';
import { replacesWhenChanged } from '../../../src/hosts/replaces.ts';
import { withoutMark } from '../../../src/syntax/source.ts';
import { fixableFixtures } from '../../fixtures/fixable.ts';
import { some } from '../../generated/runs.ts';
import { LanguageClient, uriOf } from '../editors/language-client.ts';
import { builtCommands, folderWith, root, run } from '../process.ts';
import { broken, clean, withError, withWarning } from '../templates.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

const network = `Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  SubnetA:
    Type: AWS::EC2::Subnet
    Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}
  SubnetB:
    Type: AWS::EC2::Subnet
    Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b}
Outputs:
  SubnetA: {Value: !Ref SubnetA, Export: {Name: network-SubnetA}}
  SubnetB: {Value: !Ref SubnetB, Export: {Name: network-SubnetB}}
  Vpc: {Value: !Ref Vpc, Export: {Name: network-Vpc}}
`;
const orders = `Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: functions
      VpcId: !ImportValue network-Vpc
  Queue: {Type: AWS::SQS::Queue}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies:
        - PolicyName: send
          PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: {Variables: {QUEUE: !Ref Queue}}
      VpcConfig:
        SubnetIds: [!ImportValue network-SubnetA, !ImportValue network-SubnetB]
        SecurityGroupIds: [!Ref Group]
  Billing:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig:
        SubnetIds: [!ImportValue network-SubnetA, !ImportValue network-SubnetB]
        SecurityGroupIds: [!Ref Group]
`;

describe('lsp', () => {
  it('publishes what the command line reports, with the page of the rule and the other places', async () => {
    const folder = folderWith({ 'warns.yaml': withWarning });
    const client = await LanguageClient.start(cli, folder);
    expect(client.server).toMatchObject({ serverInfo: { name: 'vpclambda-lint' } });
    const path = join(folder, 'warns.yaml');
    await client.open(path, withWarning);
    const [diagnostic, ...others] = await client.diagnostics(path);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      source: 'vpclambda-lint',
      code: 'ingress-on-function-security-group',
      codeDescription: { href: expect.stringMatching(/rules\/ingress-on-function-security-group\/README\.md$/) },
      severity: 2,
      range: { start: { line: 10, character: 10 } },
      message: expect.stringMatching(/^Group has 1 inbound rule[\s\S]*\.\nRemove the inbound rules of Group/),
      relatedInformation: [{ message: 'Fn uses Group', location: { uri: uriOf(path) } }],
    });
    await client.close(path);
    await client.diagnostics(path, (all) => all.length === 0);
    expect(await client.stop()).toBe(0);
  });

  it.each([
    ['its initialization options', { initializationOptions: { locale: 'ja' } }, {}],
    ['the editor, where those leave it to that', { initializationOptions: { locale: 'auto' }, locale: 'ja-JP' }, {}],
    ['an option', { args: ['--locale', 'ja'] }, {}],
    ['a config', {}, { '.vpclambdalintrc.json': '{ "locale": "ja" }' }],
  ])('speaks Japanese for %s', async (_, abilities, config) => {
    const folder = folderWith({ 'template.yaml': withError, ...config });
    const client = await LanguageClient.start(cli, folder, abilities);
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const [diagnostic] = await client.diagnostics(path);
    const [lens] = await client.lenses(path);
    const [fix, suppress] = await client.actions(path, 'Role:');
    const said = [
      diagnostic!.message,
      ...diagnostic!.relatedInformation!.map(({ message }) => message),
      JSON.stringify(await client.hover(path, 'F|n:')),
      lens!.command!.title,
      fix!.title,
      suppress!.title,
    ];
    for (const each of said) expect(each).toMatch(/[ぁ-ん一-龠]/);
    expect(said[2]).toContain('**Fn**、関数');
    expect(lens!.command!.title).toBe('ENI 2 個、共有なし');
  });

  it('speaks English where the editor alone is Japanese, and tells of a language that it has not', async () => {
    const folder = folderWith({ 'template.yaml': withError });
    const client = await LanguageClient.start(cli, folder, {
      locale: 'ja',
      initializationOptions: { locale: 'fr' },
    });
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    expect((await client.diagnostics(path))[0]!.message).not.toMatch(/[ぁ-ん]/);
    expect(client.messages).toEqual(['initializationOptions.locale is fr: use en, ja or auto']);
  });

  it('tells of a template that is too large to be deployed', async () => {
    const text = `${clean}    Metadata: {Text: ${'x'.repeat(1_100_000)}}\n`;
    const folder = folderWith({ 'large.yaml': text });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'large.yaml');
    await client.open(path, text);
    await client.diagnostics(path);
    expect(client.messages).toEqual([expect.stringContaining('large.yaml is too large to be deployed')]);
  });

  it('lists the first and the last other places of a finding about very many', async () => {
    const functions = Array.from({ length: 60 }, (_, index) =>
      withWarning.match(/^ {2}Fn:\n(?: {4}.*\n)+/m)![0].replace('Fn', `Fn${index}`),
    );
    const text = withWarning + functions.join('');
    const folder = folderWith({ 'warns.yaml': text });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'warns.yaml');
    await client.open(path, text);
    const [diagnostic] = await client.diagnostics(path);
    const places = diagnostic!.relatedInformation!.map(({ message }) => message);
    expect(places).toHaveLength(41);
    expect(places[0]).toBe('Fn uses Group');
    expect(places[20]).toBe('and 21 more');
    expect(places.at(-1)).toBe('Fn59 uses Group');
    expect(await client.stop()).toBe(0);
  });

  it('sees each keystroke, in the editor alone', async () => {
    const folder = folderWith({ 'template.yaml': clean });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    await client.diagnostics(path, (all) => all.length === 1);
    await client.replace(path, 'VpcConfig:\n        SubnetIds', 'Vpc:\n        SubnetIds');
    await client.diagnostics(path, (all) => all.length === 0);
    expect(readFileSync(path, 'utf8')).toBe(clean);
  });

  it('shows what is wrong with a broken text, and what was found before, moved along', async () => {
    const folder = folderWith({ 'template.yaml': withError });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const [before] = await client.diagnostics(path);
    await client.replace(path, 'Resources:\n', 'Description: {\nResources:\n');
    const [syntax, kept] = await client.diagnostics(path, (all) => all.length > 1);
    expect(syntax?.code).toBe('template-syntax');
    const down = ({ start, end }: Range) => ({
      start: { ...start, line: start.line + 1 },
      end: { ...end, line: end.line + 1 },
    });
    expect(kept).toEqual({
      ...before,
      range: down(before!.range),
      relatedInformation: before!.relatedInformation!.map(({ location, message }) => ({
        location: { ...location, range: down(location.range) },
        message,
      })),
    });
    // questions are answered as before
    const hover = await client.hover(path, 'F|n:');
    expect(JSON.stringify(hover)).toContain('2 ENIs');
    await client.replace(path, 'Description: {\n', '');
    expect(await client.diagnostics(path, (all) => all.length === 1)).toEqual([before]);
  });

  it('answers a client that asks, and tells it when nothing changed', async () => {
    const folder = folderWith({ 'template.yaml': withError, 'broken.yaml': broken });
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const { items, resultId } = await client.pull(path);
    expect(items).toHaveLength(1);
    expect(await client.pull(path, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.replace(path, 'VpcConfig', 'Vpc');
    expect((await client.pull(path, resultId)).items).toEqual([]);
    expect(client.published.filter(({ diagnostics }) => diagnostics.length > 0)).toEqual([]);
    const unreadable = join(folder, 'broken.yaml');
    await client.open(unreadable, broken);
    expect((await client.pull(unreadable)).items).toMatchObject([{ code: 'template-syntax' }]);
  });

  it('answers while a large template is judged anew, and says when there is more to ask for', async () => {
    const functions = Array.from({ length: 1200 }, (_, index) =>
      withError.replace('Resources:\n', '').replaceAll(/\b(Role|Fn)\b(?=:\n|\.)/g, `$1${index}`),
    );
    const large = `Resources:\n${functions.join('')}`;
    const folder = folderWith({ 'template.yaml': large });
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const path = join(folder, 'template.yaml');
    await client.open(path, large);
    expect((await client.pull(path)).items).toHaveLength(1200);
    await client.replace(path, 'VpcConfig', 'Vpc');
    const asked = client.asked.filter((each) => each === 'workspace/diagnostic/refresh').length;
    const { items, resultId } = await client.pull(path);
    // a machine that judges it fast enough answers with what is found now, and has nothing to add
    if (items.length === 1199) return;
    expect(items).toHaveLength(1200);
    await client.until(() => client.asked.filter((each) => each === 'workspace/diagnostic/refresh').length > asked);
    const now = await client.pull(path, resultId);
    expect(now.kind).toBe('full');
    expect(now.items).toHaveLength(1199);
  });

  it('looks at templates by what is in them, whatever they are called', async () => {
    const folder = folderWith({});
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const named = join(folder, 'stack.cform');
    await client.open(named, withError, 'plaintext');
    expect((await client.pull(named)).items).toHaveLength(1);
    for (const [name, text] of [
      ['compose.yaml', 'services:\n  web: {image: nginx}\n'],
      ['values.json', '{"Resources": [1'],
      ['page.md', '# Resources\n'],
    ] as const) {
      await client.open(join(folder, name), text);
      expect((await client.pull(join(folder, name))).items).toEqual([]);
    }
  });

  describe('across stacks', () => {
    const folder = folderWith({
      '.vpclambdalintrc.json': '{"root": true, "networksAreComplete": true}',
      'network.yaml': network,
      'orders.yaml': orders,
    });
    const [ordersPath, networkPath] = [join(folder, 'orders.yaml'), join(folder, 'network.yaml')];
    let client: LanguageClient;
    beforeAll(async () => {
      client = await LanguageClient.start(cli, folder);
      await client.open(ordersPath, orders);
    });

    it('finds what the linked stack shows, as the editor has it', async () => {
      const found = await client.diagnostics(ordersPath);
      const { files } = JSON.parse(run(cli, ['orders.yaml', '--format', 'json'], { cwd: folder }).out);
      expect(found.map(({ code }) => code)).toEqual(files[0].findings.map(({ rule }: { rule: string }) => rule));
      expect(found.map(({ code }) => code)).toContain('function-cannot-reach-service');
      // an endpoint that is typed into the other stack, and not saved
      const endpoint = `  Sqs:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      VpcEndpointType: Interface
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
      PrivateDnsEnabled: true
      SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SecurityGroupIds: [!Ref SqsGroup]
  SqsGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: endpoint
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}]
`;
      await client.open(networkPath, network);
      await client.diagnostics(networkPath);
      await client.replace(networkPath, 'Outputs:\n', `${endpoint}Outputs:\n`);
      await client.diagnostics(ordersPath, (all) => all.every(({ code }) => code !== 'function-cannot-reach-service'));
      await client.replace(networkPath, endpoint, '');
      await client.diagnostics(ordersPath, (all) => all.some(({ code }) => code === 'function-cannot-reach-service'));
    });

    it('tells of functions, groups, subnets, roles, and where services are reached', async () => {
      const text = async (at: string) => JSON.stringify(await client.hover(ordersPath, at));
      expect(await text('Ord|ers:')).toContain('2 ENIs, shared with Billing');
      expect(await text('SecurityGroup|Ids')).toMatch(/Amazon SQS from SubnetA: none:/);
      expect(await text('!Ref Gro|up')).toMatch(/security group[\s\S]*used by Orders and Billing/);
      expect(await text('Ro|le:\\n    Type'.replace('\\n', '\n'))).toMatch(/execution role of Orders and Billing/);
      expect(await text('network-Subnet|A')).toMatch(/SubnetA.*subnet[\s\S]*ENI with Group, of Orders and Billing/);
      expect(await client.hover(ordersPath, 'PolicyName: se|nd')).toBeNull();
      const own = JSON.stringify(await client.hover(networkPath, 'Vp|c: {Type'));
      expect(own).toContain('VPC');
    });

    it('shows over each function how many ENIs it has', async () => {
      const lenses = await client.lenses(ordersPath);
      expect(lenses.map(({ command, range }) => [range.start.line, command?.title])).toEqual([
        [15, '2 ENIs, shared with Billing'],
        [23, '2 ENIs, shared with Orders'],
      ]);
    });

    it('goes to what an import leads to, and lists who refers to it', async () => {
      const at = await client.definition(ordersPath, '!ImportValue network-Sub|netB');
      expect(at).toMatchObject({ uri: uriOf(networkPath), range: { start: { line: 5 } } });
      expect(await client.definition(ordersPath, '!Ref Gro|up')).toMatchObject({
        uri: uriOf(ordersPath),
        range: { start: { line: 1 } },
      });
      const references = await client.references(ordersPath, '!ImportValue network-Sub|netA');
      const places = references.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line}`);
      expect(places.sort()).toEqual(['network.yaml:2', 'network.yaml:9', 'orders.yaml:21', 'orders.yaml:28']);
    });
  });

  it('tells of a network what the open stacks that import from it know', async () => {
    const folder = folderWith({
      '.vpclambdalintrc.json': '{"root": true, "networksAreComplete": true}',
      'network.yaml': network,
      'orders.yaml': orders,
    });
    const [ordersPath, networkPath] = [join(folder, 'orders.yaml'), join(folder, 'network.yaml')];
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    await client.open(networkPath, network);
    const references = async () =>
      (await client.references(networkPath, '  Sub|netA')).map(
        ({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line}`,
      );
    expect((await references()).sort()).toEqual(['network.yaml:2', 'network.yaml:9']);
    await client.open(ordersPath, orders);
    expect((await references()).sort()).toEqual([
      'network.yaml:2',
      'network.yaml:9',
      'orders.yaml:21',
      'orders.yaml:28',
    ]);
    expect(JSON.stringify(await client.hover(networkPath, '  Sub|netA'))).toContain('of Orders');
  });

  it('offers fixes, and suppressions with a reason, that do what they say', async () => {
    const folder = folderWith({ 'template.yaml': withError, 'template.json': clean });
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    const [{ range } = { range: undefined }] = (await client.pull(path)).items;
    expect(range?.start.line).toBe(1);
    const [fix, ...others] = await client.actions(path, 'Role:');
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ source: 'vpclambda-lint' }] });
    const [all] = await client.actions(path, 'Role:', ['source.fixAll']);
    expect(all!.kind).toBe('source.fixAll.vpclambda-lint');
    run(cli, ['--fix', 'template.yaml'], { cwd: folder });
    expect(client.applied(path, all!)).toBe(readFileSync(path, 'utf8'));
    const suppression = others.find(({ title }) => title.startsWith('Suppress '));
    const suppressed = client.applied(path, suppression!);
    expect(suppressed).toMatch(/\n {2}# vpclambda-lint-disable-next-line [\w-]+ -- TODO: say why\n {2}Role:\n/);
    writeFileSync(path, suppressed);
    expect(run(cli, ['template.yaml'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await client.actions(path, 'SubnetIds')).toEqual([]);
  });

  it('suppresses in Metadata where a text has no comments', async () => {
    const json = JSON.stringify(
      {
        Resources: {
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
          Fn: {
            Type: 'AWS::Lambda::Function',
            Properties: {
              Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
              VpcConfig: { SubnetIds: ['subnet-0a', 'subnet-0b'], SecurityGroupIds: ['sg-0a'] },
            },
          },
        },
      },
      null,
      2,
    );
    const folder = folderWith({ 'template.json': json });
    const client = await LanguageClient.start(cli, folder, { pulls: true });
    const path = join(folder, 'template.json');
    await client.open(path, json, 'json');
    const actions = await client.actions(path, '"Role"');
    const suppressed = client.applied(path, actions.find(({ title }) => title.startsWith('Suppress'))!);
    writeFileSync(path, suppressed);
    expect(run(cli, ['template.json'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it('reads configs anew when they change, and says what is wrong with one', async () => {
    const folder = folderWith({
      '.vpclambdalintrc.json': '{"extends": "none", "root": true}',
      'template.yaml': withError,
    });
    const client = await LanguageClient.start(cli, folder);
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    expect(await client.diagnostics(path)).toEqual([]);
    expect(client.asked).toContain('client/registerCapability');
    const changed = (text: string) => {
      writeFileSync(join(folder, '.vpclambdalintrc.json'), text);
      return client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf(join(folder, '.vpclambdalintrc.json')), type: 2 }],
      });
    };
    await changed('{"root": true}');
    await client.diagnostics(path, ([first]) => first?.severity === 1);
    await changed('{"extends": "recomended"}');
    const [fault] = await client.diagnostics(path, ([first]) => first?.code === undefined && first !== undefined);
    expect(fault?.message).toMatch(/recomended[\s\S]*Did you mean "recommended"\?/);
  });

  it('judges each folder of a workspace by its own config, and takes options as the command line does', async () => {
    const [one, two] = [
      folderWith({ '.vpclambdalintrc.json': '{"extends": "none", "root": true}' }),
      folderWith({ '.vpclambdalintrc.json': '{"root": true}' }),
    ];
    const client = await LanguageClient.start(cli, one, { folders: [one, two], args: ['--rule', 'ingress/*: error'] });
    for (const folder of [one, two]) await client.open(join(folder, 'template.yaml'), withError);
    expect(await client.diagnostics(join(one, 'template.yaml'))).toEqual([]);
    expect(await client.diagnostics(join(two, 'template.yaml'))).toHaveLength(1);
    await client.open(join(two, 'warns.yaml'), withWarning);
    const severities = (await client.diagnostics(join(two, 'warns.yaml'))).map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set([1]));
  });

  it('ends with its client, and takes no operands', () => {
    expect(run(cli, ['lsp'], { cwd: folderWith({}) })).toMatchObject({ code: 1, out: '', err: '' });
    expect(run(cli, ['lsp', 'x'], { cwd: folderWith({}) })).toMatchObject({ code: 2, out: '' });
  });
});

describe('an editor, the playground and the command line', () => {
  it('say the same of every fixture, and fix it to the same bytes', async () => {
    const folder = join(root, 'templates-fixtures');
    // what belongs together is tested above; here each template is judged by itself, which takes a tenth of the time
    const options = ['--preset', 'all', '--no-siblings', '--no-deployments'];
    const client = await LanguageClient.start(cli, root, { pulls: true, args: options });
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(paths.length).toBeGreaterThan(1000);
    const terminal = { cwd: root, env: {}, colour: false, out: () => {}, err: () => {}, commands: () => {} };
    // a page has the template alone, so the command line gets a copy with nothing beside it
    const apart = folderWith({});
    const playground = answering({ now: () => 0, replacesWhenChanged });
    const today = new Date().toISOString().slice(0, 10);
    const settings = { preset: 'all', networksAreComplete: false, today } as const;
    let fixedFiles = 0;
    let fixedInPlayground = 0;
    const fixable = fixableFixtures().map(({ path }) => join(root, path));
    for (const [index, path] of [...new Set([...fixable, ...some(paths, 112)])].entries()) {
      const name = relative(root, path);

      const { result } = await lintFiles(readArguments([...options, name]), terminal);
      const findings = result.files.flatMap(({ path, findings }) =>
        path === name ? findings.filter(({ suppressed }) => suppressed === undefined) : [],
      );
      // an editor leaves alone what a template engine has yet to render; who names it to the command line hears why
      if (findings.some(({ message }) => message.startsWith('the file has placeholders'))) continue;
      const text = readFileSync(path, 'utf8');
      await client.open(path, text);
      const { items } = await client.pull(path);
      const shown = items.map(({ code, range: { start }, message }) => [
        code,
        start.line + 1,
        start.character + 1,
        String(message).split('\n')[0],
      ]);
      expect(shown, name).toEqual(
        findings.map(({ rule, line, column, message }) => [rule, line, column, `${message}.`]),
      );
      if (findings.some(({ fix }) => fix !== undefined)) {
        fixedFiles += 1;
        const [change] = (await lintFiles(readArguments([...options, '--fix-dry-run', name]), terminal)).changes;
        const [all] = await client.actions(path, '', ['source.fixAll']);
        expect(all && client.applied(path, all), name).toBe(change?.after);
      }
      await client.close(path);

      const [alone, copy] = [[...options, '--no-config'], basename(path)];
      const terminalApart = { ...terminal, cwd: join(apart, String(index)) };
      mkdirSync(terminalApart.cwd);
      writeFileSync(join(terminalApart.cwd, copy), text);
      const [own] = (await lintFiles(readArguments([...alone, copy]), terminalApart)).result.files;
      // what is no template: the command line leaves such a file out, but whoever types it is told
      if (own === undefined) continue;
      const templates = [{ name: copy, text: withoutMark(text) }];
      const [inPage] = playground.lint({ templates, settings }).files;
      expect(inPage?.findings, name).toEqual(own.findings);
      expect(inPage?.undecided, name).toEqual(own.undecided);
      const isFixable = own.findings.some(({ fix }) => fix !== undefined);
      if (isFixable) fixedInPlayground += 1;
      const dryRun = readArguments([...alone, '--fix-dry-run', copy]);
      const fixed = isFixable ? (await lintFiles(dryRun, terminalApart)).changes[0]?.after : undefined;
      expect(playground.fix({ templates, settings }).templates[0]!.text, name).toBe(fixed ?? templates[0]!.text);
    }
    expect(fixedFiles).toBeGreaterThanOrEqual(fixable.length);
    expect(fixedInPlayground).toBeGreaterThanOrEqual(fixable.length);
  });
});

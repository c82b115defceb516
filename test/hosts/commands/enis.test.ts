import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../src/report/schemas/enis-report.schema.json' with { type: 'json' };
import { runHere } from '../in-process.ts';
import { builtCommands, folderWith, root, run } from '../process.ts';

const seed = resolve(import.meta.dirname, '../../../../shared/seed');
const hasSeed = existsSync(seed);
const chromiumPath = '/usr/bin/chromium';

const enis = (cwd: string, ...args: string[]) => runHere(cwd, ['enis', ...args]);

const isValid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What the command prints as JSON, checked against the published schema. */
async function report(cwd: string, ...args: string[]) {
  const { code, out, err } = await enis(cwd, '--format', 'json', ...args);
  expect([code, err]).toEqual([0, '']);
  const parsed = JSON.parse(out);
  expect(isValid(parsed), JSON.stringify(isValid.errors)).toBe(true);
  return parsed;
}

const fn = (name: string, subnets: string, groups: string) =>
  `  ${name}: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: ${subnets}, SecurityGroupIds: ${groups} } } }\n`;
const network = `  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: functions } }
`;
const small = `Resources:\n${network}${fn('Orders', '[!Ref A, !Ref B]', '[!Ref Group]')}`;

describe('enis', () => {
  it.skipIf(!hasSeed)("counts what the article's experiment showed", async () => {
    const texts = Object.fromEntries(
      ['vpc.yaml', 'lambda.yaml'].map((name) => [name, readFileSync(join(seed, name), 'utf8')]),
    );
    const link = (resource: string) => ({ stack: 'network', resource });
    const cwd = folderWith({
      ...texts,
      '.vpclambdalintrc.json': JSON.stringify({
        stacks: {
          network: { template: 'vpc.yaml' },
          app: {
            template: 'lambda.yaml',
            parameters: {
              VpcID: link('VPC'),
              PrivateSubnet1aID: link('PrivateSubnet1a'),
              PrivateSubnet1cID: link('PrivateSubnet1c'),
            },
          },
        },
      }),
    });
    const said = await report(cwd, 'vpc.yaml', 'lambda.yaml');
    const in1 = (letter: string, third: number) => ({
      subnet: `PrivateSubnet1${letter}`,
      cidr: `10.0.${third}.0/24`,
      usable: 251,
      used: 2,
      left: 249,
      enis: [
        { groups: ['LambdaSecurityGrouptoFull'], users: ['LambdaFunction01'] },
        { groups: ['LambdaSecurityGrouptoVPC'], users: ['LambdaFunction02', 'LambdaFunction03'] },
      ],
    });
    expect(said).toMatchObject({
      version: 1,
      totals: { enis: 4, addresses: 4 },
      vpcs: [{ vpc: 'VPC', quota: 500, subnets: [in1('a', 1), in1('c', 2)] }],
      undecided: [],
    });
    // one of them is enough, because the config knows the other
    expect(await report(cwd, 'lambda.yaml')).toEqual(said);
    expect((await enis(cwd, 'lambda.yaml')).out).toContain('2 of 251 addresses used, 249 left');
  });

  it.skipIf(!hasSeed)('takes parameters for subnets where the stacks are not linked', async () => {
    const { totals, vpcs, undecided } = await report(seed, '--no-config', 'lambda.yaml');
    expect(totals).toMatchObject({ enis: 4, addresses: 4 });
    expect(vpcs.map(({ vpc }: { vpc: string }) => vpc)).toEqual(['parameter VpcID']);
    expect(undecided.map(({ reason }: { reason: string }) => reason)).toEqual([
      'the range of parameter PrivateSubnet1aID, parameter PrivateSubnet1cID is not known',
    ]);
  });

  it('keeps to its schema, whatever there is to say', async () => {
    const cwd = folderWith({
      'odd.yaml': `Parameters:
  Stage: { Type: String, Default: dev }
  Ids: { Type: 'List<AWS::EC2::Subnet::Id>' }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
${network}${fn('Orders', '[!Ref A, !If [IsProd, !Ref B, !Ref AWS::NoValue]]', '[!Ref Group]')}${fn('Listed', '!Ref Ids', '[!Ref Group]')}${fn('Other', '[!Ref A]', '[sg-1]')}
  Published: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Orders } }
  Cluster: { Type: AWS::MSK::Cluster, Properties: { BrokerNodeGroupInfo: { ClientSubnets: [!Ref A], SecurityGroups: [!Ref Group] } } }
  Source: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Orders, EventSourceArn: !Ref Cluster } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref A, AllocationId: eipalloc-1 } }
`,
    });
    const said = await report(cwd, 'odd.yaml');
    expect(said).toMatchObject({
      when: 'IsProd is true',
      totals: { enis: 3, addresses: 4, perSubnetOf: [{ list: 'parameter Ids', enis: 1 }] },
      otherwise: [expect.stringMatching(/when IsProd is false$/)],
    });
    const [a] = said.vpcs[0].subnets;
    expect(a.enis[0]).toMatchObject({
      users: ['Orders', 'Source'],
      versions: ['Published'],
      pollers: [{ id: 'Source', calls: 'Orders', polls: 'Cluster' }],
    });
    expect(a.others).toEqual([{ what: 'NAT gateway', name: 'Nat' }]);
  });

  it('reads folders, and takes values of parameters', async () => {
    const cwd = folderWith({
      'stacks/app.yaml': `Parameters: { Ids: { Type: 'List<AWS::EC2::Subnet::Id>' } }\nResources:\n${fn('Orders', '!Ref Ids', '[sg-1]')}`,
      'stacks/notes.json': '{"no": "template"}',
    });
    expect((await report(cwd, 'stacks')).totals).toMatchObject({ enis: 0, perSubnetOf: [{ enis: 1 }] });
    const given = await report(cwd, 'stacks', '-p', 'Ids=subnet-1,subnet-2');
    expect(given.totals).toEqual({ enis: 2, addresses: 2, perSubnetOf: [] });
  });

  it('shows the environment with the most', async () => {
    const app = `Parameters: { Ids: { Type: 'List<AWS::EC2::Subnet::Id>' } }\nResources:\n${fn('Orders', '!Ref Ids', '[sg-1]')}`;
    const cwd = folderWith({
      'app.yaml': app,
      'dev.json': '{"Ids": "subnet-1"}',
      'prod.json': '{"Ids": "subnet-2,subnet-3"}',
      '.vpclambdalintrc.json': JSON.stringify({
        stacks: { app: { template: 'app.yaml', parameterFiles: ['dev.json', 'prod.json'] } },
      }),
    });
    expect(await report(cwd, 'app.yaml')).toMatchObject({
      when: 'the environment is prod',
      totals: { enis: 2 },
      otherwise: ['1 ENI in the environment dev'],
    });
  });

  it('writes each format to its file', async () => {
    const cwd = folderWith({ 'a.yaml': small });
    const formats = ['json', 'markdown', 'mermaid', 'dot', 'svg', 'html'];
    const { code, out } = await enis(
      cwd,
      'a.yaml',
      ...formats.flatMap((each) => ['-f', `${each}=out/${each}`]),
      '-f',
      'text',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Network interfaces of Lambda: 2 \(2 addresses used\)\n/);
    const begins = formats.map((each) => readFileSync(join(cwd, 'out', each), 'utf8').slice(0, 12));
    expect(begins).toEqual([
      '{\n  "version',
      '**Network in',
      'flowchart LR',
      'digraph enis',
      '<?xml versio',
      '<!doctype ht',
    ]);
  });

  it('counts functions that canaries and rotations create, and says of instances and applications what it does not', async () => {
    const network = 'SubnetIds: [subnet-0a1b], SecurityGroupIds: [sg-0a1b]';
    const cwd = folderWith({
      'a.yaml': `Transform: [AWS::SecretsManager-2024-09-16, AWS::Serverless-2016-10-31]
Resources:
  Check: { Type: AWS::Synthetics::Canary, Properties: { VPCConfig: { ${network} } } }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { HostedRotationLambda: { VpcSubnetIds: 'subnet-0a1b,subnet-0c1d', VpcSecurityGroupIds: sg-0a1b } }
  Connector:
    Type: AWS::Serverless::Application
    Properties:
      Location: { ApplicationId: 'arn:aws:serverlessrepo:us-east-1:111122223333:applications/Connector', SemanticVersion: 1.0.0 }
      Parameters: { SubnetIds: subnet-0a1b }
  Pool: { Type: AWS::Lambda::CapacityProvider, Properties: { VpcConfig: { ${network} } } }
  Steady:
    Type: AWS::Lambda::Function
    Properties:
      CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: !GetAtt Pool.Arn } }
`,
    });
    const { out } = await enis(cwd, 'a.yaml');
    expect(out).toContain('Network interfaces of Lambda: 2 ');
    expect(out).toMatch(/sg-0a1b {2}Check, Rotation's rotation function/);
    expect(out).toContain('which functions Connector creates in the subnets that it is given');
    expect(out).toContain('Steady runs on instances, whose own network interfaces are not counted');
  });

  it('says that nothing is in a VPC, and that is no fault', async () => {
    const cwd = folderWith({ 'a.yaml': 'Resources: { Fn: { Type: AWS::Lambda::Function } }\n' });
    const { code, out } = await enis(cwd, 'a.yaml');
    expect([code, out]).toEqual([0, expect.stringContaining('Lambda creates no Hyperplane network interfaces')]);
    expect(await report(cwd, 'a.yaml')).toMatchObject({ totals: { enis: 0, addresses: 0 }, vpcs: [] });
  });

  it.each([
    [[], 'enis takes templates'],
    [['none.yaml'], 'none.yaml: no such file or folder'],
    [['text.yaml'], 'text.yaml:1:1 the file holds a single value'],
    [['broken.yaml'], 'broken.yaml:1:'],
    [['empty'], 'empty: no .yaml, .yml, .json or .template file in this folder'],
    [['notes'], 'no template was found'],
    [['a.yaml', '-f', 'sgv'], 'unknown format sgv\n  Did you mean "svg"?'],
    [['a.yaml', '-f', 'sarif'], 'unknown format sarif'],
    [['a.yaml', '-f', 'svg', '-f', 'dot'], 'svg and dot both go to standard output'],
  ])('refuses %j', async (args, message) => {
    const cwd = folderWith({
      'a.yaml': small,
      'text.yaml': 'just text\n',
      'broken.yaml': 'Resources: { Fn: [\n',
      'empty/readme.md': '',
      'notes/notes.yaml': 'a: b\n',
    });
    const { code, err } = await enis(cwd, ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('works as it is published, with the layout beside it', async () => {
    const cli = join(await builtCommands(), 'cli.cjs');
    const cwd = folderWith({ 'a.yaml': small });
    const { code, out, err } = run(cli, ['enis', '-', '-f', 'svg'], { cwd, input: small });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe((await enis(cwd, 'a.yaml', '-f', 'svg')).out);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(exports).toHaveProperty(['./enis-report.schema.json'], './dist/enis-report.schema.json');
  });
});

describe('the page on network interfaces', () => {
  const section = readFileSync(join(root, 'docs/enis.md'), 'utf8');
  const [, template = ''] = /vpclambda-lint enis (\S+\.yaml)/.exec(section) ?? [];

  it('shows what the command prints', async () => {
    const { out } = await enis(root, '--no-config', template);
    const [, block] = /```\n\$ vpclambda-lint enis \S+\n([\s\S]*?)```/.exec(section) ?? [];
    expect(block).toBe(out);
  });

  it('shows the picture that the command draws', async () => {
    const [, picture = ''] = /!\[[^\]]*\]\(([^)]+\.svg)\)/.exec(section) ?? [];
    const { out } = await enis(root, '--no-config', template, '-f', 'svg');
    expect(readFileSync(join(root, 'docs', picture), 'utf8')).toBe(out);
  });

  it('outlines the JSON by its own keys', () => {
    const [, outline = ''] = /```\n(\{ version: 1,[\s\S]*?)```/.exec(section) ?? [];
    const words = outline.replace(/: (?:\[?text\]?|number|true)/g, '').match(/[A-Za-z]\w*/g) ?? [];
    expect(words.length).toBeGreaterThan(15);
    const keys = propertiesOf(schema);
    for (const word of words) expect(keys).toContain(word);
  });
});

describe.skipIf(!existsSync(chromiumPath))('the page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
    });
  });
  afterAll(() => browser?.close());

  /** Texts that leave their box, and boxes beside each other that overlap, as the browser has laid them out. */
  const faultsInPage = `(() => {
    const boxes = [...document.querySelectorAll('.enis > g:not(.arrow)')].map((group) => {
      const rect = [...group.children].filter((each) => each.tagName === 'rect' && !each.classList.contains('strip')).at(-1);
      const texts = [...group.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
      return { id: group.id, box: rect.getBoundingClientRect(), texts };
    });
    const inside = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
    const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    const faults = [];
    for (const { id, box, texts } of boxes)
      for (const [text, at] of texts) if (!inside(at, box)) faults.push(id + ' does not hold ' + text);
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1))
        if (!apart(a.box, b.box) && !inside(a.box, b.box) && !inside(b.box, a.box)) faults.push(a.id + ' and ' + b.id);
    });
    return { boxes: boxes.length, faults };
  })()`;

  const many = (count: number) => {
    const functions = Array.from({ length: count }, (_, index) =>
      fn(
        `TakeOrdersFunction${index}`,
        index % 4 === 3 ? '[!Ref A]' : '[!Ref A, !Ref B]',
        `[!Ref Group, sg-${index % 12}]`,
      ),
    );
    return `Resources:\n${network}${functions.join('')}`;
  };

  it.each([
    [3, 'light'],
    [60, 'light'],
    [60, 'dark'],
  ] as const)(
    'has nothing that overlaps with %i functions, and no complaints, in %s',
    async (count, colorScheme) => {
      const cwd = folderWith({ 'a.yaml': many(count) });
      await enis(cwd, 'a.yaml', '-f', 'html=a.html');
      await page.emulateMedia({ colorScheme });
      await page.goto(pathToFileURL(join(cwd, 'a.html')).href);
      const { boxes, faults } = (await page.evaluate(faultsInPage)) as { boxes: number; faults: string[] };
      expect(faults).toEqual([]);
      expect(boxes).toBeGreaterThan(count / 2);
      expect(complaints).toEqual([]);
      const ground = await page.evaluate("getComputedStyle(document.querySelector('.enis .ground')).fill");
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
    },
    30_000,
  );

  it('has nothing beyond the edge of a telephone, and fades what a pointer is not on', async () => {
    const cwd = folderWith({ 'a.yaml': many(60) });
    await enis(cwd, 'a.yaml', '-f', 'html=a.html');
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(pathToFileURL(join(cwd, 'a.html')).href);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('.enis .panel').first().hover();
    const opacities = (await page.evaluate(
      "[...document.querySelectorAll('.enis .panel')].map((each) => getComputedStyle(each).opacity)",
    )) as string[];
    expect(opacities[0]).toBe('1');
    expect(opacities.slice(2)).toContain('0.15');
  }, 30_000);

  it('can be read by those who do not see it', async () => {
    const cwd = folderWith({ 'a.yaml': many(3) });
    await enis(cwd, 'a.yaml', '-f', 'html=a.html');
    await page.goto(pathToFileURL(join(cwd, 'a.html')).href);
    const picture = page.getByRole('img', { name: 'Network interfaces of Lambda: 6 (6 addresses used)' });
    expect(await picture.count()).toBe(1);
    expect(await page.getByRole('table', { name: 'Vpc: 6 of 500 ENIs' }).count()).toBe(1);
    expect(await page.getByRole('columnheader').allTextContents()).toContain('Shared by');
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['A', 'B']);
    expect(await page.title()).toBe('Network interfaces of Lambda: 6 (6 addresses used)');
    expect(complaints).toEqual([]);
  });
});

/** The names of all properties that a JSON schema speaks of. */
function propertiesOf(of: unknown): string[] {
  if (typeof of !== 'object' || of === null) return [];
  const { properties = {} } = of as { properties?: object };
  return [...Object.keys(properties), ...Object.values(of).flatMap(propertiesOf)];
}

import { describe, expect, it } from 'vitest';
import { planPictures, planTexts } from '../../../src/report/plan/index.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { hostile, hostilePlan, layout, nothing, planOf, planOfMany } from './plans.ts';

const plan = hostilePlan();
const whole = (of: typeof plan) => ({
  ...Object.fromEntries(Object.entries(planTexts).map(([name, make]) => [name, make(of, {})])),
  ...Object.fromEntries(Object.entries(planPictures).map(([name, make]) => [name, make(of, layout)])),
});
const said = whole(plan) as Record<keyof typeof planTexts | keyof typeof planPictures, string>;

/** The texts and attributes of markup, and a fault where it is not well-formed. */
function elementsOf(markup: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const tags = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
  const rest = markup.replace(tags, (_, closing, name, _attributes, alone) => {
    if (name === undefined) return '';
    if (closing) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!alone && !['meta', 'link'].includes(name)) open.push(name);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest.replace(/\{[^}]*\}|\.enis[^{]*/g, '')).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|#39);)/);
  return names;
}

describe('what users call resources', () => {
  it('is no markup in SVG and HTML', () => {
    for (const markup of [said.svg, said.html]) {
      const names = elementsOf(markup);
      expect(names).not.toContain('script');
      expect(names).not.toContain('b');
      expect(names).not.toContain('i');
    }
    expect(said.svg).toContain('A&lt;/script&gt;&lt;/style&gt;');
  });

  it('turns no writing around, and rings no bell, in any format', () => {
    for (const [name, text] of Object.entries(said)) {
      if (name === 'json') continue;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what may not be there
      expect(text, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0009\u000b-\u001f]/);
    }
    for (const text of [said.svg, said.html]) expect(text).not.toMatch(/[\ufffe\uffff]/);
    expect(JSON.parse(said.json).vpcs[0].subnets[0].enis[0].users).toEqual([hostile.function]);
  });

  it('ends no label of Mermaid, and is no Markdown or HTML in it', () => {
    for (const line of said.mermaid.trimEnd().split('\n').slice(1)) {
      expect(line.replace(/"[^"]*"/, '""')).toMatch(
        /^ *(?:subgraph [\w-]+ \[""\]|end|[\w-]+\(\[""\]\)|[\w-]+\[""\](?::::room)?|[\w-]+ --> [\w-]+|classDef .*|class [\w-]+ set\d|%% .*)$/,
      );
      const [, label = ''] = /"([^"]*)"/.exec(line) ?? [];
      expect(label.replaceAll('<br/>', '').replace(/#\d+;/g, '')).not.toMatch(/[<>`"'[\]{}|;#\\*_]/);
    }
  });

  it('ends no string of DOT', () => {
    const strings = said.dot.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(strings.some((text) => text.includes('Vpc\\"]<b>'))).toBe(true);
    expect(strings.some((text) => text.includes('{%%\\\\'))).toBe(true);
    // what is left is the language itself
    expect(said.dot.replace(/"(?:[^"\\]|\\.)*"/g, '')).toMatch(/^[\w\s{}[\]=,;.>-]*$/);
  });

  it('ends no cell of a Markdown table, and begins no HTML', () => {
    const rows = said.markdown.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8);
    expect(said.markdown).not.toMatch(/<|(?<!\\)`/);
  });
});

describe('the text', () => {
  it('is a table of those who share', () => {
    const { text } = planTexts;
    expect(text(planOfMany(3, 2), {})).toMatchInlineSnapshot(`
      "Network interfaces of Lambda: 9 + one per subnet of parameter SubnetIds

      Main  6 of 500 ENIs
        Main0  10.0.0.0/24  eu-west-1a  3 of 251 addresses used, 248 left
          MainGroup0  Function0 + 1 version
          MainGroup1  Function1
          besides: NAT gateway MainNat
        Main1  10.0.1.0/24  eu-west-1b  2 of 251 addresses used, 249 left
          MainGroup0  Function0 + 1 version
          MainGroup1  Function1
        Main2  10.0.2.0/24  eu-west-1c  2 of 251 addresses used, 249 left
          MainGroup0  Function0 + 1 version
          MainGroup1  Function1

      Other  3 of 500 ENIs
        Other0  10.1.0.0/24  eu-west-1a  2 of 251 addresses used, 249 left
          OtherGroup0  Function2
          besides: NAT gateway OtherNat
        Other1  10.1.1.0/24  eu-west-1b  1 of 251 addresses used, 250 left
          OtherGroup0  Function2
        Other2  10.1.2.0/24  eu-west-1c  1 of 251 addresses used, 250 left
          OtherGroup0  Function2

      a VPC that is not known  ENIs: one per subnet of parameter SubnetIds
        each subnet of parameter SubnetIds  1 address used in each
          sg-1  InList

      Saves MainGroup0 and MainGroup1 are equivalent for Function0 and Function1: with one of them for
            all, Lambda creates 3 ENIs fewer
      ? how many subnets parameter SubnetIds holds is not known (decided by --parameter SubnetIds=...)

      A VPC may have 500 network interfaces of Lambda and EFS, unless raised (quota L-9FEE3D26)
      Addresses left are those that these templates do not take; Lambda adds ENIs under load, and others
      may use the subnet
      "
    `);
  });

  it('says nothing of addresses left where there are none to tell', () => {
    const listed = planOf(`Parameters: { Ids: { Type: 'List<AWS::EC2::Subnet::Id>' } }
Resources:
  F: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: !Ref Ids, SecurityGroupIds: [sg-0a] } } }
`);
    for (const report of [planTexts.text(listed, {}), planTexts.markdown(listed), planPictures.html(listed, layout)]) {
      expect(report).toContain('unless raised');
      expect(report).not.toContain('Addresses left');
    }
  });

  it('says what is not known, saved and different', () => {
    const cluttered =
      planOf(`Parameters: { Stage: { Type: String, Default: dev }, Ids: { Type: 'List<AWS::EC2::Subnet::Id>' } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/28 } }
  One: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc } }
  Two: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc } }
  F: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [!Ref A], SecurityGroupIds: [!Ref One] } } }
  G: { Type: AWS::Lambda::Function, Condition: IsProd, Properties: { VpcConfig: { SubnetIds: [!Ref A], SecurityGroupIds: [!Ref Two] } } }
  H: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: !Ref Ids, SecurityGroupIds: [!Ref One] } } }
`);
    expect(planTexts.text(cluttered, {})).toMatchInlineSnapshot(`
      "Network interfaces of Lambda: 2 + one per subnet of parameter Ids
        when IsProd is true

      Vpc  ENIs: 2 + one per subnet of parameter Ids, of 500
        A  10.0.1.0/28  2 of 11 addresses used, 9 left
          One  F
          Two  G
        each subnet of parameter Ids  1 address used in each
          One  H

      Saves One and Two are equivalent for F and G: with one of them for all, Lambda creates 1 ENI fewer
      Else  ENIs: 1 + one per subnet of parameter Ids, without that of Two in A, when IsProd is false
      ? how many subnets parameter Ids holds is not known (decided by --parameter Ids=...)

      A VPC may have 500 network interfaces of Lambda and EFS, unless raised (quota L-9FEE3D26)
      Addresses left are those that these templates do not take; Lambda adds ENIs under load, and others
      may use the subnet
      "
    `);
    expect(planTexts.markdown(cluttered)).toContain('- **Otherwise:** ');
    expect(planPictures.html(cluttered, layout)).toContain('<h2>With other conditions</h2>');
  });

  it('keeps what is said of one user on one line, and says a long list once', () => {
    const { text } = planTexts;
    const lines = text(
      planOfMany(60, 1, (index) => `TakeOrdersFunction${index}`),
      {},
    ).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => /^ +(?:\+|\d|version)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line === '    as in Main1')).toHaveLength(1);
  });

  it('says that a subnet is too small', () => {
    const groups = Array.from({ length: 12 }, (_, index) => `sg-${index}`);
    const functions = groups.map(
      (group, index) =>
        `  F${index}: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [!Ref A], SecurityGroupIds: [${group}] } } }`,
    );
    const full = planOf(
      `Resources:\n  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.1.0/28 } }\n${functions.join('\n')}\n`,
    );
    expect(planTexts.text(full, {})).toContain('12 of 11 addresses needed, 1 too many');
    expect(JSON.parse(planTexts.json(full)).vpcs[0].subnets[0].left).toBe(-1);
  });

  it('says that there is nothing', () => {
    expect(planTexts.text(nothing(), {})).toBe(
      'No function is attached to a VPC for certain, and nothing polls in one: Lambda creates no Hyperplane network interfaces\n',
    );
    for (const text of Object.values(whole(nothing())).filter((each) => !each.startsWith('{')))
      expect(text).toContain('Lambda creates no Hyperplane network interfaces');
  });
});

describe('JSON', () => {
  it('is JSON that YAML reads too', () => {
    expect(parse('plan.json', planTexts.json(plan)).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { FileConfig } from '../../../src/engine/config/config.ts';
import { finalize } from '../../../src/engine/findings/finalize.ts';
import { jsonPointer, spanOf } from '../../../src/engine/findings/span.ts';
import type { RawFinding } from '../../../src/engine/result.ts';
import { parse } from '../../../src/syntax/parse.ts';
import type { Key } from '../../../src/text/place.ts';
import { fakeRule } from '../fake-rules.ts';

const file = 'template.yaml';
const text = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig:
        SubnetIds: !Ref Subnets
        SecurityGroupIds:
          - !Ref Group
          - Fn::Sub: "a-\${Group.Id}-b"
      Environment: { Variables: {
        A: b } }
      Code:
        ZipFile: |
          exports
          and more
`;
const parsed = parse(file, text);

const config: FileConfig = {
  ignored: false,
  rules: ['a', 'b'].map((name) => ({ rule: fakeRule(name), name, options: {} })),
  parameters: {},
  settings: {},
  inlineConfig: true,
  reportUnusedSuppressions: false,
};

const raw = (keys: Key[], more: Partial<RawFinding> = {}): RawFinding => ({
  rule: 'a',
  messageId: 'wrong',
  severity: 'warning',
  problem: 'x',
  remedy: 'y',
  at: { file, keys },
  resource: 'Fn',
  evidence: [],
  see: [],
  ...more,
});
const finalized = (findings: RawFinding[], more: Partial<FileConfig> = {}) =>
  finalize(parsed, { findings, undecided: [] }, () => undefined, { ...config, ...more });

describe('a finding is marked at', () => {
  const marked = (keys: Key[], fragment?: string) => {
    const found = spanOf(parsed, { file, keys, ...(fragment === undefined ? {} : { fragment }) });
    expect(found.endLine).toBe(found.line);
    return `${found.line}: ${text.split('\n')[found.line - 1]!.slice(found.column - 1, found.endColumn - 1)}`;
  };
  const vpc = ['Resources', 'Fn', 'Properties', 'VpcConfig'];

  it.each([
    ['a scalar', ['Resources', 'Fn', 'Type'], '3: AWS::Lambda::Function'],
    ['the key of a mapping', vpc, '5: VpcConfig'],
    ['a short form', [...vpc, 'SubnetIds'], '6: !Ref Subnets'],
    ['the key of a list', [...vpc, 'SecurityGroupIds'], '7: SecurityGroupIds'],
    ['an item', [...vpc, 'SecurityGroupIds', 0], '8: !Ref Group'],
    ['the nearest parent of what is missing', [...vpc, 'Ipv6AllowedForDualStack'], '5: VpcConfig'],
    ['the first line of a block scalar', ['Resources', 'Fn', 'Properties', 'Code', 'ZipFile'], '13: |'],
    ['a resource', ['Resources', 'Fn'], '2: Fn'],
    ['the first line of the whole', ['Outputs'], '1: Resources:'],
  ])('%s', (_, keys, expected) => {
    expect(marked(keys)).toBe(expected);
  });

  it('a piece of a text', () => {
    expect(marked([...vpc, 'SecurityGroupIds', 1, 'Fn::Sub'], '${Group.Id}')).toBe('9: ${Group.Id}');
  });

  it('a pointer of RFC 6901, to what exists', () => {
    expect(jsonPointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
    expect(spanOf(parsed, { file, keys: [...vpc, 'Missing'] }).pointer).toBe('/Resources/Fn/Properties/VpcConfig');
  });
});

describe('finalize', () => {
  it('sorts by line, column, rule and message, whatever the order of the rules', () => {
    const findings = [
      raw(['Resources', 'Fn'], { rule: 'b' }),
      raw(['Resources', 'Fn', 'Type']),
      raw(['Resources', 'Fn'], { problem: 'z' }),
      raw(['Resources', 'Fn']),
    ];
    const order = ({ findings }: ReturnType<typeof finalized>) =>
      findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
    expect(order(finalized(findings))).toEqual(['2 a x', '2 a z', '2 b x', '3 a x']);
    expect(finalized(findings.toReversed())).toEqual(finalized(findings));
  });

  it('drops what is said twice, not what differs', () => {
    const one = raw(['Resources', 'Fn']);
    expect(finalized([one, { ...one }, raw(['Resources', 'Fn'], { when: 'IsProd is true' })]).findings).toHaveLength(2);
  });

  it('lets the severity of the config override all', () => {
    const rules = config.rules.map((rule) => ({ ...rule, severity: 'info' as const }));
    expect(finalized([raw(['Resources', 'Fn'], { severity: 'error' })], { rules }).findings[0]?.severity).toBe('info');
  });

  it('turns what to see into related lines, in other files too', () => {
    const other = parse('vpc.yaml', 'Resources:\n  Vpc: {}\n');
    const see = [
      { place: { file, keys: ['Resources', 'Fn', 'Type'] }, message: 'here' },
      { place: { file: 'vpc.yaml', keys: ['Resources', 'Vpc'] }, message: 'there' },
    ];
    const { findings } = finalize(
      parsed,
      { findings: [raw(['Resources'], { see })], undecided: [] },
      (path) => (path === 'vpc.yaml' ? other : undefined),
      config,
    );
    expect(findings[0]?.related).toEqual([
      { path: file, line: 3, column: 11, message: 'here' },
      { path: 'vpc.yaml', line: 2, column: 3, message: 'there' },
    ]);
  });

  it('looks for no more related places than are shown, and says of the others what all of them say', () => {
    const at = (message: string, ...keys: Key[]) => ({ place: { file, keys: ['Resources', 'Fn', ...keys] }, message });
    const see = [
      at('type', 'Type'),
      at('type', 'Type'), // the same place
      at('function', 'None'), // is not written, and so at the function
      at('function'),
      at('code', 'Properties', 'Code'),
      at('type', 'Properties', 'Code'), // the same of another place
      at('code', 'Properties', 'Code'),
    ];
    const findings = [raw(['Resources', 'Fn'], { see })];
    const relatedOf = (mostRelated?: number) => {
      const unfinalized = { findings, undecided: [] };
      const [first] = finalize(parsed, unfinalized, () => undefined, config, { mostRelated }).findings;
      return { related: first!.related, further: first!.furtherRelated };
    };
    const all = relatedOf();
    expect(all.related.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 type',
      '2 function',
      '12 code',
      '12 type',
    ]);
    expect(all.further).toBeUndefined();
    expect(relatedOf(see.length)).toEqual(all);
    for (const most of [0, 1, 2, 3])
      expect(relatedOf(most)).toEqual({
        related: all.related.slice(0, most),
        further: all.related.slice(most).map(({ message }) => message),
      });
  });

  it('keeps a finding whose fix cannot be written, without the fix', () => {
    const fix = {
      title: 'Set it',
      edits: [{ kind: 'set', at: { file, keys: ['Resources', 'Fn', 'Type'] }, key: 'a', value: 1 }],
    } as const;
    expect(finalized([raw(['Resources', 'Fn'], { fix })]).findings).toMatchObject([{ rule: 'a' }]);
    expect(finalized([raw(['Resources', 'Fn'], { fix })]).findings[0]).not.toHaveProperty('fix');
  });

  it('writes fixes as edits of the text', () => {
    const at = { file, keys: ['Resources', 'Fn'] };
    const fix = { title: 'Depend', edits: [{ kind: 'set', at, key: 'DependsOn', value: 'Policy' }] } as const;
    const [finding] = finalized([raw(['Resources', 'Fn'], { fix, suggest: [fix] })]).findings;
    const end = text.indexOf('\n', text.indexOf('Type:'));
    const edits = [{ start: end, end, text: '\n    DependsOn: Policy' }];
    expect(finding?.fix).toEqual({ title: 'Depend', safe: true, edits });
    expect(finding?.suggestions).toEqual([{ title: 'Depend', safe: false, edits }]);
  });

  it('makes one entry of each value that is not known, with the questions and their lines', () => {
    const undecided = [
      { rule: 'b', resource: 'Fn', reason: 'r', value: 'one', at: { file, keys: ['Resources', 'Fn', 'Type'] } },
      { rule: 'a', resource: null, reason: 's', value: 'two', settledBy: 'x' },
      { rule: 'a', resource: null, reason: 's', value: 'two', settledBy: 'x' },
      { rule: 'a', resource: 'Fn', reason: 'r', value: 'one' },
    ];
    expect(finalize(parsed, { findings: [], undecided }, () => undefined, config).undecided).toEqual([
      {
        ...{ rule: 'a', resource: null, reason: 's', line: 1, settledBy: 'x' },
        questions: [{ rule: 'a', resource: null, line: 1 }],
      },
      {
        ...{ rule: 'a', resource: 'Fn', reason: 'r', line: 1 },
        questions: [
          { rule: 'a', resource: 'Fn', line: 1 },
          { rule: 'b', resource: 'Fn', line: 3 },
        ],
      },
    ]);
  });
});

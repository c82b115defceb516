import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import { describeWhen } from '../../src/template/scenario/describe-when.ts';
import { explore } from '../../src/template/scenario/scenario.ts';
import { allInWords } from '../in-words.ts';
import { templateOf } from './in-scenario.ts';

/** The truths that these conditions take together, one line for each scenario. */
function truths(text: string, names: readonly string[], parameters: Record<string, string> = {}): readonly string[] {
  const template = templateOf(`${text}\nResources: {}`, { parameters });
  return explore(template, (scenario) => {
    const evaluator = new Evaluator(template, scenario);
    return names.map((name) => `${name}=${evaluator.isTrue(name)}`).join(' ');
  }).runs.map((run) => run.result);
}

describe('conditions', () => {
  it('takes allowed values into account, the default first', () => {
    const text = `
Parameters: {Stage: {Type: String, AllowedValues: [dev, test, prod], Default: prod}}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Equals [dev, !Ref Stage]`;
    expect(truths(text, ['IsProd', 'IsDev'])).toEqual([
      'IsProd=true IsDev=false',
      'IsProd=false IsDev=false',
      'IsProd=false IsDev=true',
    ]);
  });

  it('judges only what can be when a value is given', () => {
    const text = `
Parameters: {Stage: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}`;
    expect(truths(text, ['IsProd'], { Stage: 'dev' })).toEqual(['IsProd=false']);
  });

  it.each([
    ["!Equals [!Ref AWS::Region, '']"],
    ["!Equals ['', !Sub '${AWS::Region}']"],
    ['!Equals [!Ref AWS::Region, middle-earth]'],
    ['!Equals [!Ref AWS::AccountId, none]'],
    ["!Equals [!Ref AWS::Partition, '']"],
    ["!Equals [!Ref AWS::StackName, '']"],
    ["!Equals [!Ref AWS::StackId, '']"],
    ["!Equals [!Ref AWS::URLSuffix, '']"],
  ])('knows that no deployment meets %s', (condition) => {
    expect(truths(`Conditions: {Never: ${condition}}`, ['Never'])).toEqual(['Never=false']);
  });

  it.each([
    ['!Equals [!Ref AWS::Partition, aws-cn]', '!Equals [!Ref AWS::Region, us-east-1]'],
    ['!Equals [!Ref AWS::Region, us-gov-west-1]', '!Equals [!Ref AWS::Partition, aws]'],
    ['!Equals [!Ref AWS::URLSuffix, amazonaws.com.cn]', '!Equals [!Ref AWS::Region, eu-west-1]'],
    ['!Equals [!Ref AWS::Region, eu-west-1]', '!Equals [!Ref AWS::URLSuffix, amazonaws.com.cn]'],
  ])('knows that no deployment meets both %s and %s', (one, other) => {
    const text = `Conditions: {One: ${one}, Other: ${other}}`;
    expect(truths(text, ['One', 'Other'])).not.toContain('One=true Other=true');
  });

  it('knows the partition of a Region that holds', () => {
    const text = `
Conditions:
  East: !Equals [!Ref AWS::Region, us-gov-east-1]
  Gov: !Equals [!Ref AWS::Partition, aws-us-gov]`;
    expect(truths(text, ['East', 'Gov'])).toEqual([
      'East=true Gov=true',
      'East=false Gov=true',
      'East=false Gov=false',
    ]);
  });

  it.each([
    ['!Equals [!Ref AWS::Region, us-iso-east-1]'],
    ["!Equals [!Ref AWS::AccountId, '111122223333']"],
    ['!Equals [!Ref AWS::Partition, aws-us-gov]'],
    ['!Equals [!Ref AWS::StackName, Shop]'],
    ['!Equals [!Ref AWS::URLSuffix, amazonaws.com.cn]'],
  ])('leaves open whether a deployment meets %s', (condition) => {
    expect(truths(`Conditions: {Maybe: ${condition}}`, ['Maybe'])).toEqual(['Maybe=true', 'Maybe=false']);
  });

  it('combines conditions that exclude each other', () => {
    const text = `
Parameters: {VpcId: {Type: String, Default: ''}}
Conditions:
  HasVpc: !Not [!Equals [!Ref VpcId, '']]
  MakesVpc: !Not [{Condition: HasVpc}]`;
    expect(truths(text, ['HasVpc', 'MakesVpc'])).toEqual(['HasVpc=false MakesVpc=true', 'HasVpc=true MakesVpc=false']);
  });

  it('knows the question whether a list is empty', () => {
    const text = `
Parameters: {SubnetIds: {Type: CommaDelimitedList, Default: ''}}
Conditions:
  NoSubnets: !Equals [!Join ['', !Ref SubnetIds], '']
  HasSubnets: !Not [!Equals [!Select [0, !Ref SubnetIds], '']]`;
    expect(truths(text, ['NoSubnets', 'HasSubnets'])).toEqual([
      'NoSubnets=true HasSubnets=false',
      'NoSubnets=false HasSubnets=true',
    ]);
  });

  it('keeps And and Or, and takes what nothing decides either way', () => {
    const text = `
Conditions:
  InEurope: !Equals [!Ref AWS::Region, eu-west-1]
  Both: !And [{Condition: InEurope}, !Equals [a, a]]
  Either: !Or [{Condition: InEurope}, !Equals [a, b]]`;
    expect(truths(text, ['InEurope', 'Both', 'Either'])).toEqual([
      'InEurope=true Both=true Either=true',
      'InEurope=false Both=false Either=false',
    ]);
  });

  it('ends for a condition that refers to itself', () => {
    expect(truths('Conditions: {Loop: {Condition: Loop}}', ['Loop'])).toEqual(['Loop=false']);
  });
});

describe('exploring', () => {
  const many = `
Parameters:
${Array.from({ length: 40 }, (_, index) => `  P${index}: {Type: String, AllowedValues: [a, b], Default: a}`).join('\n')}
Conditions:
${Array.from({ length: 40 }, (_, index) => `  C${index}: !Equals [!Ref P${index}, a]`).join('\n')}
Resources: {}`;

  it('costs nothing for conditions that are not asked about', () => {
    const template = templateOf(many);
    const { runs, complete } = explore(template, (scenario) => new Evaluator(template, scenario).isTrue('C7'));
    expect([runs.map((run) => run.result), complete]).toEqual([[true, false], true]);
  });

  it('ends where the conditions combine too richly, each single change first', () => {
    const template = templateOf(many);
    const { runs, complete } = explore(template, (scenario) => {
      const evaluator = new Evaluator(template, scenario);
      return Array.from({ length: 40 }, (_, index) => evaluator.isTrue(`C${index}`)).filter((truth) => !truth).length;
    });
    expect(complete).toBe(false);
    expect(runs.length).toBe(64);
    expect(runs.slice(0, 41).map((run) => run.result)).toEqual([0, ...Array.from({ length: 40 }, () => 1)]);
  });

  it('takes a condition of two parameters for one change', () => {
    const switches = Array.from({ length: 40 }, (_, index) => index);
    const template = templateOf(`
Parameters:
  SubnetId: {Type: String, Default: ''}
  GroupId: {Type: String, Default: ''}
${switches.map((index) => `  P${index}: {Type: String, Default: ''}`).join('\n')}
Conditions:
  InVpc: !And [!Not [!Equals [!Ref SubnetId, '']], !Not [!Equals [!Ref GroupId, '']]]
${switches.map((index) => `  C${index}: !Equals [!Ref P${index}, '']`).join('\n')}
Resources: {}`);
    const exploration = explore(template, (scenario) => {
      const evaluator = new Evaluator(template, scenario);
      for (const index of switches) evaluator.isTrue(`C${index}`);
      return evaluator.isTrue('InVpc');
    });
    const holds = exploration.runs.map(({ result }) => result);
    expect(holds).toContain(true);
    // what was not judged may differ, so nothing is said of all combinations
    expect(inWords(describeWhen(exploration, holds)!)).toBe(
      'InVpc is true (of the 64 combinations of conditions that were judged)',
    );
  });

  it('says in which scenarios something holds, in the fewest words', () => {
    const template = templateOf(`
Parameters:
  Stage: {Type: String, AllowedValues: [dev, prod]}
  Nat: {Type: String, AllowedValues: ['yes', 'no']}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  HasNat: !Equals [!Ref Nat, 'yes']
Resources: {}`);
    const exploration = explore(template, (scenario) => {
      const evaluator = new Evaluator(template, scenario);
      return { prod: evaluator.isTrue('IsProd'), nat: evaluator.isTrue('HasNat') };
    });
    const when = (holds: (run: { prod: boolean; nat: boolean }) => boolean) =>
      allInWords(
        describeWhen(
          exploration,
          exploration.runs.map((run) => holds(run.result)),
        ),
      );
    expect(exploration.runs.length).toBe(4);
    expect(when(() => true)).toBeUndefined();
    expect(when(({ prod }) => prod)).toBe('IsProd is true');
    expect(when(({ prod, nat }) => prod && !nat)).toBe('IsProd is true and HasNat is false');
    expect(when(({ prod, nat }) => prod || !nat)).toBe('IsProd is true, or HasNat is false');
  });
});

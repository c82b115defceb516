import { describe, expect, it } from 'vitest';
import { isOrdered } from '../../src/model/base/order.ts';
import { coreOf, resourceOf } from './core-of.ts';

function ordered(resources: string, sections = '', choices: readonly number[] = []) {
  const core = coreOf(resources, sections, choices);
  return (later: string, earlier: string) => isOrdered(core, resourceOf(core, later), resourceOf(core, earlier));
}

const conditions = `
Parameters:
  Stage: { Type: String, Default: prod }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
`;

describe('isOrdered', () => {
  it.each([
    ['a Ref', 'Properties: { Value: !Ref A }'],
    ['a GetAtt', 'Properties: { Value: !GetAtt A.Arn }'],
    ['a Sub', "Properties: { Value: !Sub 'x-${A.Arn}' }"],
    ['a Ref deep in an intrinsic', "Properties: { Value: !Join ['', [x, !Ref A]] }"],
    ['DependsOn', 'DependsOn: A'],
    ['DependsOn in a list', 'DependsOn: [A]'],
  ])('follows %s', (_, text) => {
    const isAfter = ordered(`A: { Type: Custom::A }\nB:\n  Type: Custom::B\n  ${text}`);
    expect(isAfter('B', 'A')).toBe(true);
    expect(isAfter('A', 'B')).toBe(false);
  });

  it('goes through others', () => {
    const isAfter = ordered(`
A: { Type: Custom::A }
B: { Type: Custom::B, DependsOn: A }
C: { Type: Custom::C, Properties: { B: !Ref B } }
`);
    expect(isAfter('C', 'A')).toBe(true);
  });

  it('orders nothing after itself, and ends on a circle', () => {
    const isAfter = ordered(`
A: { Type: Custom::A, DependsOn: B }
B: { Type: Custom::B, DependsOn: A }
C: { Type: Custom::C }
`);
    expect(isAfter('A', 'A')).toBe(false);
    expect(isAfter('A', 'C')).toBe(false);
  });

  it('takes neither a literal `${!A}` nor the name alone for a reference', () => {
    const isAfter = ordered("A: { Type: Custom::A }\nB: { Type: Custom::B, Properties: { X: !Sub '${!A}', Y: A } }");
    expect(isAfter('B', 'A')).toBe(false);
  });

  it('follows a branch of Fn::If only where it is taken', () => {
    const resources = 'A: { Type: Custom::A }\nB: { Type: Custom::B, Properties: { X: !If [IsProd, !Ref A, none] } }';
    expect(ordered(resources, conditions)('B', 'A')).toBe(true);
    expect(ordered(resources, conditions, [1])('B', 'A')).toBe(false);
  });

  it('does not go through a resource that does not exist', () => {
    const resources = `
A: { Type: Custom::A }
B: { Type: Custom::B, Condition: IsProd, DependsOn: A }
C: { Type: Custom::C, DependsOn: B }
`;
    expect(ordered(resources, conditions)('C', 'A')).toBe(true);
    expect(ordered(resources, conditions, [1])('C', 'A')).toBe(false);
  });

  it('asks for no condition where another way is there in any case', () => {
    const core = coreOf(
      'A: { Type: Custom::A }\nB: { Type: Custom::B, DependsOn: A, Properties: { X: !If [IsProd, !Ref A, none] } }',
      conditions,
    );
    expect(isOrdered(core, resourceOf(core, 'B'), resourceOf(core, 'A'))).toBe(true);
    expect(core.evaluate.scenario.decisions).toEqual([]);
  });
});

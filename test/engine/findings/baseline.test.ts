import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BaselineFile, countStale, silenceKnown, updateBaseline } from '../../../src/engine/findings/baseline.ts';
import type { Finding } from '../../../src/engine/result.ts';

const finding = (message: string, line: number): Finding => ({
  rule: 'a-rule',
  family: 'grouping',
  severity: 'warning',
  message,
  remedy: 'Change it',
  ...{ line, column: 1, endLine: line, endColumn: 2 },
  resource: 'Fn',
  pointer: `/Resources/Fn/Properties/Tags/${line}`,
  related: [],
});

const fileOf = (findings: readonly Finding[]): BaselineFile => ({
  name: 'a.yaml',
  result: { path: 'a.yaml', findings, undecided: [] },
  isComplete: true,
});

const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message).sort();
const someFindings = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.integer({ min: 1, max: 9 })));

/** The messages that are left of some when each of others removes one that is equal. */
function less(some: readonly string[], others: readonly string[]): string[] {
  const left = [...some];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}

it('counts equal findings: those that were not there before are new, those that are gone are stale', () => {
  fc.assert(
    fc.property(someFindings, someFindings, (was, is) => {
      const [before, after] = [was, is].map((all) => all.map(([message, line]) => finding(message, line)));
      const baseline = updateBaseline([fileOf(before!)], new Map());
      const open = silenceKnown(fileOf(after!), baseline).findings.filter(({ suppressed }) => suppressed === undefined);
      expect(messages(open)).toEqual(less(messages(after!), messages(before!)));
      expect(countStale([fileOf(after!)], baseline)).toBe(less(messages(before!), messages(after!)).length);
    }),
  );
});

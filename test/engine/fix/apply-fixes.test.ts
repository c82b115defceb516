import { describe, expect, it } from 'vitest';
import { applyFixes, fixUntilSettled } from '../../../src/engine/fix/apply-fixes.ts';
import type { Finding } from '../../../src/engine/result.ts';
import type { TextEdit } from '../../../src/text/place.ts';

const path = 'template.yaml';
const finding = (edits: TextEdit[], more: Partial<Finding> = {}): Finding => ({
  rule: 'a',
  family: 'connectivity',
  severity: 'warning',
  message: 'x',
  remedy: 'y',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  resource: null,
  pointer: '',
  related: [],
  fix: { title: 'Fix', safe: true, edits },
  ...more,
});
const put = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

describe('applyFixes', () => {
  it('applies what does not touch, and leaves the rest for the next pass', () => {
    const [first, overlapping, apart] = [
      finding([put(3, 4, '7')]),
      finding([put(3, 4, '8')]),
      finding([put(8, 9, '9')]),
    ];
    expect(applyFixes(path, 'a: 1\nb: 2\n', [first, overlapping, apart])).toEqual({
      text: 'a: 7\nb: 9\n',
      fixed: [first, apart],
    });
  });

  it('never mixes two insertions at one place', () => {
    const [first, second] = [finding([put(5, 5, 'c: 1\n')]), finding([put(5, 5, 'c: 1\n')])];
    expect(applyFixes(path, 'a: 1\nb: 2\n', [first, second]).text).toBe('a: 1\nc: 1\nb: 2\n');
  });

  it('applies neither unsafe nor suppressed ones', () => {
    const unsafe = finding([], { fix: { title: 'Fix', safe: false, edits: [put(3, 4, '7')] } });
    const suppressed = finding([put(3, 4, '7')], { suppressed: { kind: 'comment', reason: '' } });
    expect(applyFixes(path, 'a: 1\n', [unsafe, suppressed])).toEqual({ text: 'a: 1\n', fixed: [] });
  });

  it('refuses a text that can no longer be read', () => {
    const good = finding([put(8, 9, '9')]);
    expect(applyFixes(path, 'a: 1\nb: 2\n', [finding([put(3, 4, '[')]), good]).fixed).toEqual([good]);
    expect(applyFixes(path, 'a: 1\nb: 2\n', [finding([put(5, 6, 'a')])]).fixed).toEqual([]);
  });
});

describe('fixUntilSettled', () => {
  it('lints again until nothing is left', () => {
    const count = (text: string) => (text === 'a: 3\n' ? [] : [finding([put(3, 4, String(Number(text[3]) + 1))])]);
    expect(fixUntilSettled(path, 'a: 1\n', count)).toMatchObject({ text: 'a: 3\n', fixed: [{}, {}] });
  });

  it('ends when fixes undo each other', () => {
    const flip = (text: string) => [finding([put(3, 4, text[3] === '1' ? '2' : '1')])];
    expect(fixUntilSettled(path, 'a: 1\n', flip).fixed).toHaveLength(1);
  });

  it('ends when a fix never fixes', () => {
    const grow = (text: string) => [finding([put(3, 3, String(text.length))])];
    expect(fixUntilSettled(path, 'a: 1\n', grow).fixed).toHaveLength(10);
  });
});

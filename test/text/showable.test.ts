import { describe, expect, it } from 'vitest';
import { showable, showableData, showableLines } from '../../src/text/showable.ts';

const bold = '\u001b[1mx\u001b[22m';

describe('a name', () => {
  it.each(['Orders', '日本語', '👩‍💻 ❤️', 'AWS::Lambda::Function', 'é', 'नमस्ते', '## a [b]', 'می‌خواهم'])(
    '%s stays',
    (text) => {
      expect(showable(text)).toBe(text);
      expect(showableLines(text)).toBe(text);
    },
  );

  it.each([
    ['a\u001b[2Jb', String.raw`a\u{1b}[2Jb`],
    ['\u009b2J\u007f', String.raw`\u{9b}2J\u{7f}`],
    ['a\nb\r\nc\r', String.raw`a\nb\r\nc\r`],
    ['a\u202eb\u2066c\u2028d\u200be', String.raw`a\u{202e}b\u{2066}c\u{2028}d\u{200b}e`],
    ['\ud800', String.raw`\u{d800}`],
    ['a\tb', 'a  b'],
    ['##[group]a ##vso[b]c ###teamcity[d]', '# #[group]a # #vso[b]c ## #teamcity[d]'],
  ])('%j is shown', (text, shown) => {
    expect(showable(text)).toBe(shown);
    expect(showable(shown)).toBe(shown);
  });
});

describe('a whole output', () => {
  it('keeps its lines, and its colours where there are any', () => {
    expect(showableLines('a\r\n\tb\n')).toBe('a\r\n\tb\n');
    expect(showableLines(bold, { colour: true })).toBe(bold);
    expect(showableLines(bold)).toBe(String.raw`\u{1b}[1mx\u{1b}[22m`);
    expect(showableLines('\u001b[8mx\u001b[99m', { colour: true })).toBe(String.raw`\u{1b}[8mx\u{1b}[99m`);
    expect(showableLines('a\rb\u001b]8;;c\u0007', { colour: true })).toBe(String.raw`a\rb\u{1b}]8;;c\u{7}`);
  });

  it('has no line that a runner obeys, unless it is for that', () => {
    expect(showableLines('::error::a\n  ::b::\nc ::d::')).toBe(': :error::a\n  : :b::\nc ::d::');
    expect(showableLines('\u001b[1m::error::a', { colour: true })).toBe('\u001b[1m: :error::a');
    expect(showableLines('::error::a ##[b]', { commands: true })).toBe('::error::a # #[b]');
  });

  it('takes time in proportion to its length', () => {
    for (const text of [
      ' '.repeat(1e6),
      '\n'.repeat(1e6),
      '#'.repeat(1e6),
      `##${'a'.repeat(1e6)}`,
      '\u001b[1'.repeat(3e5),
    ])
      expect(showableLines(text).length).toBeGreaterThanOrEqual(text.length);
  });
});

it('makes all texts of plain data showable', () => {
  const data = { 'a\n': ['\u001b', 1, null, { b: '\u202e' }], c: true };
  expect(showableData(data)).toEqual({ 'a\\n': ['\\u{1b}', 1, null, { b: '\\u{202e}' }], c: true });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { width, wrap } from '../../src/report/cells.ts';
import { excerpt } from '../../src/report/excerpt.ts';

/** The excerpt with its marker under it, as it is printed. */
function shown(line: string, from: number, to: number, columns = 60): string[] {
  const { text, indent, length } = excerpt(line, from, to, columns);
  return [text, ' '.repeat(indent) + '^'.repeat(length)];
}

describe('an excerpt', () => {
  test('marks the exact columns', () => {
    expect(shown('  SubnetIds: !Ref A', 3, 12)).toEqual(['  SubnetIds: !Ref A', '  ^^^^^^^^^']);
  });

  test('marks something where nothing or what is beyond the line is meant', () => {
    expect(shown('abc', 2, 2)).toEqual(['abc', ' ^']);
    expect(shown('abc', 4, 5)).toEqual(['abc', '   ^']);
    expect(shown('abc', 90, 95)).toEqual(['abc', '   ^']);
    expect(shown('', 1, 2)).toEqual(['', '^']);
  });

  test('shows tabs as blanks of one width', () => {
    expect(shown('\t\t"a": 1', 3, 6)).toEqual(['    "a": 1', '    ^^^']);
  });

  test('counts two cells for wide characters and none for marks that combine', () => {
    expect(shown('名前: Fn', 5, 7)).toEqual(['名前: Fn', '      ^^']);
    expect(shown('名前: Fn', 1, 3)).toEqual(['名前: Fn', '^^^^']);
    expect(shown('e\u0301e\u0301: Fn', 7, 9)).toEqual(['e\u0301e\u0301: Fn', '    ^^']);
    expect(shown('🚀: Fn', 5, 7)).toEqual(['🚀: Fn', '    ^^']);
    expect(shown('🇩🇪: Fn', 7, 9)).toEqual(['🇩🇪: Fn', '    ^^']);
  });

  test('cuts a long line around the mark', () => {
    const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    expect(shown(line, 501, 505, 30)).toEqual([`…${'a'.repeat(12)}HERE${'b'.repeat(12)}…`, `${' '.repeat(13)}^^^^`]);
  });

  test('cuts only on the side where something is left out', () => {
    expect(shown(`HERE${'b'.repeat(500)}`, 1, 5, 20)).toEqual([`HERE${'b'.repeat(15)}…`, '^^^^']);
    expect(shown(`${'a'.repeat(500)}HERE`, 501, 505, 20)).toEqual([`…${'a'.repeat(7)}HERE`, `${' '.repeat(8)}^^^^`]);
  });

  test('cuts a long mark at its end', () => {
    expect(shown(`ab${'M'.repeat(500)}cd`, 3, 503, 20)).toEqual([`…${'M'.repeat(18)}…`, ` ${'^'.repeat(18)}`]);
  });

  test('never takes more cells than there are, and keeps its marker on the line', () => {
    const character = fc.constantFrom('a', '名', '\t', '🚀', '\u0301', '"', '\x1b', 'é', '👨‍👩‍👧');
    const line = fc.array(character, { maxLength: 400 }).map((all) => all.join(''));
    fc.assert(
      fc.property(line, fc.nat(900), fc.nat(900), fc.integer({ min: 20, max: 120 }), (text, from, length, columns) => {
        const it = excerpt(text, from + 1, from + 1 + length, columns);
        expect(width(it.text)).toBeLessThanOrEqual(columns);
        expect(it.indent).toBeLessThanOrEqual(width(it.text));
        expect(it.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('wrapping', () => {
  test('breaks Japanese between characters, but no word in katakana, and begins no line with a closing mark', () => {
    expect(wrap('関数はサブネットにあります。', 12)).toEqual(['関数は', 'サブネットに', 'あります。']);
    expect(wrap('Orders は VPC エンドポイントを、使用します', 20)).toEqual(
      ['Orders は VPC ', 'エンドポイントを、使', '用します'].map((line) => line.trimEnd()),
    );
    expect(wrap('関数を見る (関数の名前)', 11)).toEqual(['関数を見る', '(関数の名', '前)']);
    expect(wrap('見る (これ)', 5)).toEqual(['見る', '(こ', 'れ)']);
    expect(wrap('AlphaGroup、BetaGroup。次', 14)).toEqual(['AlphaGroup、', 'BetaGroup。次']);
    expect(wrap('次のもの: 関数', 8)).toEqual(['次のも', 'の: 関数']);
    expect(wrap('待ってください', 4)).toEqual(['待っ', 'てく', 'ださ', 'い']);
  });

  test('breaks at blanks, by cells, and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('see Fn日本語👩‍💻関数群', 9)).toEqual(['see', 'Fn日本語👩‍💻関数群']); // names stay whole
    expect(wrap('名前 名前 ab', 9)).toEqual(['名前 名前', 'ab']);
    expect(wrap('arn:aws:lambda:eu-west-1 a', 10)).toEqual(['arn:aws:lambda:eu-west-1', 'a']);
    expect(wrap('', 10)).toEqual(['']);
  });
});

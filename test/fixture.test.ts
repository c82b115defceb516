import { describe, expect, it } from 'vitest';
import { readClaims, readExpectFile } from './fixture.ts';

describe('what a fixture says of itself', () => {
  it('reads marks at the end of lines and above them', () => {
    const { findings, undecided } = readClaims(
      'A: 1 # expect one\n# expect two when X is true\n# expect three\nB: 2\nC: 3 # undecided\n',
    );
    expect(findings).toEqual([
      { line: 1, messageId: 'one', when: undefined },
      { line: 4, messageId: 'three', when: undefined },
      { line: 4, messageId: 'two', when: 'X is true' },
    ]);
    expect(undecided).toEqual([5]);
  });

  it('reads several marks of one line', () => {
    expect(readClaims('A: 1 # expect one # expect two').findings.map(({ messageId }) => messageId)).toEqual([
      'one',
      'two',
    ]);
  });

  it('reads how to lint it', () => {
    const claims = readClaims(
      '# options {"perVpc": 3}\n# parameters A=1,2\n# parameters B=x=y\n# settings region=eu-west-1\n# rules a, b\nA: 1\n',
    );
    expect(claims).toMatchObject({
      options: { perVpc: 3 },
      parameters: { A: '1,2', B: 'x=y' },
      settings: { region: 'eu-west-1' },
      rules: ['a', 'b'],
    });
  });

  it('takes a word in a text for no mark', () => {
    expect(readClaims('A: as we expect one\nB: color#expect two\n').findings).toEqual([]);
  });

  it('refuses what it can not read', () => {
    expect(() => readClaims('A: 1 # expect one of these')).toThrow('line 1');
    expect(() => readExpectFile('someId 12')).toThrow('someId 12');
  });

  it('reads the file beside JSON', () => {
    expect(readExpectFile('# options {"a": 1}\n12 one when X is "y"\n3 undecided\n')).toMatchObject({
      options: { a: 1 },
      findings: [{ line: 12, messageId: 'one', when: 'X is "y"' }],
      undecided: [3],
    });
  });
});

import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../../src/engine/config/glob.ts';
import { playing } from '../../generated/runs.ts';

describe('a glob', () => {
  it.each([
    ['*.yaml', 'a.yaml', 'a/b.yaml .yml'],
    ['*.yaml', '.a.yaml', 'a.yaml.txt'],
    ['**/*.yaml', 'a.yaml a/b.yaml a/.b/c.yaml', 'a.yml'],
    ['test/**', 'test test/a test/a/b', 'tests a/test'],
    ['a/**/b', 'a/b a/x/b a/x/y/b', 'a/xb ab'],
    ['**', 'a a/b', ''],
    ['cdk.out/asset.*/**/*', 'cdk.out/asset.1/a cdk.out/asset.1/a/b', 'cdk.out/asset.1'],
    ['{a,b/*}.yaml', 'a.yaml b/c.yaml', 'c.yaml b.yaml'],
    ['{**/a,b}/c', 'a/c x/a/c b/c', 'x/b/c'],
    ['{a,b{c,d}}', 'a bc bd', 'b'],
    ['{a}', '{a}', 'a'],
    ['v{8..11}', 'v8 v9 v10 v11', 'v7 v1'],
    ['[a-c]?', 'ax bx', 'dx a a/'],
    ['[!a-c]', 'd', 'a /'],
    ['!(a|b).yaml', 'c.yaml ab.yaml', 'a.yaml b.yaml x/c.yaml'],
    ['+(ab|c)x', 'abx cx abcx', 'x ax'],
    ['*(ab)x', 'x abx ababx', 'ax'],
    ['?(a)b', 'b ab', 'aab'],
    ['@(a|b)', 'a b', 'ab'],
    ['\\*a', '*a', 'ba'],
    ['!*.yaml', 'a.yml', 'a.yaml'],
    ['./a', 'a', 'b'],
    ['a{b', 'a{b', 'ab'],
    ['a[b', 'a[b', 'ab'],
    ['+(a', '+(a', 'a'],
  ])('%s', (glob, matching, others) => {
    const test = compileGlob(glob);
    for (const path of matching.split(' ').filter(Boolean)) expect([path, test(path)]).toEqual([path, true]);
    for (const path of others.split(' ').filter(Boolean)) expect([path, test(path)]).toEqual([path, false]);
  });

  it('means what picomatch takes it for', () => {
    const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((text) => !/^\.+$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '*',
      '?',
      '[ab]',
      '[^a]',
      '{a,b}',
      '{a,ab,*b}',
      '+(a|b)',
      '*(ab)',
      '@(a|b.)',
    );
    const segment = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
    );
    const glob = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((all) => all.join('/'))
      .filter((text) => !/\*{3}|[^/]\*\*|\*\*[^/]|^\.\/|(^|\/)\.+($|\/)|\?\(|\*\(.*\*\(|\.\*|[*?)\]}][*?]/.test(text));
    fc.assert(
      fc.property(glob, path, (glob, path) => {
        expect([glob, path, compileGlob(glob)(path)]).toEqual([glob, path, picomatch(glob, { dot: true })(path)]);
      }),
      playing(500),
    );
  });

  it.each([
    ['a'.repeat(1001), 'longer than 1000 characters'],
    ['{1..100000000}', '{1..100000000} means more than 1000 names'],
    [`${'{a,'.repeat(12)}b${'}'.repeat(12)}`, 'nested deeper than 10 levels'],
  ])('has limits: %.20s', (glob, words) => {
    expect(() => compileGlob(glob)).toThrow(words);
  });

  const long = (times: number) => 'a'.repeat(times);
  it.each([
    ['stars', (n: number) => [`${'*a'.repeat(20)}!`, long(n)]],
    ['globstars', (n: number) => [`${'**/*a/'.repeat(20)}!`, 'aa/'.repeat(n / 3)]],
    ['repeated groups', (n: number) => ['+(+(+(a|aa)|aaa)|*a)!', long(n)]],
    ['excluding groups', (n: number) => ['!(!(*a*)*b)*a*!(a)!', long(n)]],
    ['what is not closed', (n: number) => ['{a,('.repeat(5) + '[('.repeat(100), long(n)]],
  ] as const)('takes no time that grows with a power of its stars: %s', (_, made) => {
    const [glob, path] = made(240) as [string, string];
    const began = Date.now();
    expect(compileGlob(glob)(path)).toBe(false);
    expect(Date.now() - began).toBeLessThan(5000); // a backtracking matcher would take years
  });
});

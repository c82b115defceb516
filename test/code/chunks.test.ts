import { expect, test } from 'vitest';
import type { Language } from '../../src/code/languages/language.ts';
import { chunksOf } from '../../src/code/program/chunks.ts';

/** The statements of a file: what each declares, or `run` where it counts whoever says its names. */
function statements(language: Language, text: string): string[] {
  return chunksOf(text, language).map(({ declares, isRun }) => (isRun ? 'run' : declares.join(' ')));
}

test.each<[says: string, language: Language, text: string, expected: readonly string[]]>([
  [
    'several names',
    'javascript',
    'const a = b(c, d), { e, f: g } = h,\n  i = 1;\nlet j, k;',
    ['a', 'e f g', 'i', 'j k'],
  ],
  ['type arguments', 'javascript', 'const a: B<C, D, E> = new F<G, H, I>(j);', ['a B C D E']],
  ['a name without a value among others', 'javascript', 'let a = b, c, d = e;', ['a', 'd']],
  ['an indented file', 'javascript', '  import a from "b";\n  const c = 1;\n  d.e(c);', ['a', 'c', 'run']],
  ['what goes on in an indented line', 'javascript', 'const a = b()\n  .c();\nconst d = {\n  e: 1,\n};', ['a', 'd']],
  ['blanks in place of a comment', 'javascript', '   \n\nexport class A {}\nfunction b() {}', ['A', 'b']],
  ['a mark of the byte order', 'javascript', '\uFEFFconst a = 1;\nconst b = 2;', ['a', 'b']],
  ['statements in one line', 'javascript', 'const a = 1; const b = 2;', ['a', 'b']],
  ['statements behind a function in one line', 'javascript', 'function a(){}const b=c();d(b)', ['a', 'b', 'run']],
  ['statements in a line behind others', 'javascript', 'const a = {\n  b: 1,\n}; c(a);', ['a', 'run']],
  ['a default without a name', 'javascript', 'export default async (a) => {\n  b(a);\n};', ['default']],
  ['a value called from', 'javascript', 'export const from = a;', ['from']],
  ['a list of exports', 'javascript', 'export { a, b as c } from "d";', ['a b as c']],
  ['a chain of names', 'python', 'a = b = c()\nd: E = f()', ['a b', 'd E']],
  ['a name in a condition', 'python', 'if a := b():\n    c(a)\n', ['run']],
])('takes a file to statements: %s', (_, language, text, expected) => {
  expect(statements(language, text)).toEqual(expected);
});

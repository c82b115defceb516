import { expect, test } from 'vitest';
import { blank } from '../../src/code/languages/blank.ts';
import type { Language } from '../../src/code/languages/language.ts';

/** The rest of the line is blank where a quote or a `#` in a pattern was taken for a string or comment. */
test.each<[language: Language, text: string, bare: string]>([
  ['javascript', "a = (b) => /'/.test(b);", 'a = (b) => / /.test(b);'],
  ['javascript', "a = b /* c *// d; e = '/';", "a = b        / d; e = ' ';"],
  ['javascript', "a = /* c *//'/.exec(d);", 'a =        / /.exec(d);'],
  ['javascript', "if (a) /'/.test(b);", 'if (a) / /.test(b);'],
  ['javascript', "a = (b + c) / d; e = '/';", "a = (b + c) / d; e = ' ';"],
  ['javascript', "a = b++ / c; d = '/';", "a = b++ / c; d = ' ';"],
  ['javascript', "yield /'/;", 'yield / /;'],
  ['javascript', "a.of / b; c = '/';", "a.of / b; c = ' ';"],
  ['ruby', "a = b.sub(/'/, c)", 'a = b.sub(/ /, c)'],
  ['ruby', 'a = b.reject { |c| c =~ /\\A\\s*#/ }', 'a = b.reject { |c| c =~ /      / }'],
  ['ruby', "a = b.split /'/", 'a = b.split / /'],
  ['ruby', "a = b / c # 'd", 'a = b / c     '],
  ['ruby', "when /'/ then a", 'when / / then a'],
  ['ruby', "=begin\nit's\n=end\na = b\n__END__\nit's", '      \n    \n    \na = b\n       \n    '],
  ['dotnet', 'a = """c:\\"""; b("c");', 'a = """   """; b(" ");'],
  ['python', 'a = f"b {c!r:>{width}} {d[1:2]:d} {e(f)}"', 'a = f"  {c           } {d[1:2]  } {e(f)}"'],
  ['python', 'a = f"{b != c} {d}"', 'a = f"{b != c} {d}"'],
  ['dotnet', 'a = $"{b:yyyy} {(c ? d : e)}";', 'a = $"{b     } {(c ? d : e)}";'],
  ['python', "a = b / c  # 'd", 'a = b / c      '],
])('blanks what is no code: %s, %s', (language, text, bare) => {
  expect(blank(text, language).bare).toBe(bare);
});

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
  [
    'rust',
    `a = r#"b "c" // d"#; e('"', '\\'', 'f'); g::<'h>("i");`,
    `a = r#"          "#; e(' ', '  ', ' '); g::<'h>(" ");`,
  ],
  ['dotnet', 'a = $$"""{"b": {{c}}}"""; d("e");', 'a = $$"""      {{c}  """; d(" ");'],
  ['ruby', "a = <<~B\n  it's #{c}\n  B\nd('e')", "a = <<~B\n       #{c}\n   \nd(' ')"],
  ['ruby', "a(<<~B, <<-'C')\n  it's\nB\n  #{d}\nC\ne", "a(<<~B, <<-'C')\n      \n \n      \n \ne"],
  ['ruby', "a = <<B\n it's\nB\nc << D\ne <<~F\ng('h')", "a = <<B\n     \n \nc << D\ne <<~F\ng(' ')"],
  ['ruby', 'a = %w[it\'s [b]] + %q(c"d)', 'a = %w[        ] + %q(   )'],
  ['ruby', "a = b %(c + 'd')\ne = %(f's #{g})", "a = b %(c + ' ')\ne = %(    #{g})"],
  ['dotnet', 'a = """c:\\"""; b("c");', 'a = """   """; b(" ");'],
  ['python', 'a = f"b {c!r:>{width}} {d[1:2]:d} {e(f)}"', 'a = f"  {c           } {d[1:2]  } {e(f)}"'],
  ['python', 'a = f"{b != c} {d}"', 'a = f"{b != c} {d}"'],
  ['dotnet', 'a = $"{b:yyyy} {(c ? d : e)}";', 'a = $"{b     } {(c ? d : e)}";'],
  ['python', "a = b / c  # 'd", 'a = b / c      '],
])('blanks what is no code: %s, %s', (language, text, bare) => {
  expect(blank(text, language).bare).toBe(bare);
});

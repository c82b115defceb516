import { expect, it } from 'vitest';
import { markdownText } from '../../src/report/markdown-text.ts';

it.each([
  ['Orders uses Amazon S3, but 日本語 has no path to it', 'Orders uses Amazon S3, but 日本語 has no path to it'],
  ['@everyone, a@b.de', '@&#8203;everyone, a@&#8203;b.de'],
  ['#1 GH-2 a/b#3 !4 C#', '\\#&#8203;1 GH-&#8203;2 a/b#&#8203;3 !&#8203;4 C#'],
  ['http://e www.e mailto:a', 'http:&#8203;//e www&#8203;.e mailto&#8203;:a'],
  ['[a](b) <img> &amp; a|b `c`', String.raw`\[a\](b) &lt;img&gt; &amp;amp; a\|b \`c\``],
  ['# a', String.raw`\# a`],
  ['1. a', String.raw`1\. a`],
  ['- a\n\nb', String.raw`\- a b`],
  ['a\u202e\u001b ##[b]', String.raw`a\\u{202e}\\u{1b} # #\[b\]`],
])('%j', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { awsCommand, shellWord } from '../../src/text/shell.ts';

const words = [
  'orders',
  "it's",
  '',
  '$LATEST',
  '$(touch x)',
  '`x`',
  'a b',
  ';x #',
  '~',
  '*',
  '!!',
  '\\',
  '"',
  '=ls',
  '日本',
  "'; x '",
];

describe('a word of a command', () => {
  it.each(words)('%j reaches a POSIX shell as it is', (word) => {
    const said = execFileSync('sh', ['-c', `printf '%s' ${shellWord(word)}`], { encoding: 'utf8' });
    expect(said).toBe(word);
  });

  it('is left plain where it can be', () => {
    expect(shellWord('arn:aws:lambda:eu-west-1:111122223333:function:orders')).not.toContain("'");
  });
});

describe('a command of the AWS CLI', () => {
  it('joins to its option what looks like one', () => {
    expect(awsCommand('lambda x', { 'function-name': '--profile', qualifier: '$LATEST' })).toBe(
      "aws lambda x --function-name='--profile' --qualifier '$LATEST'",
    );
  });

  it.each(['a\nb', '\u001b', '\u202e', 'a\tb', 'file:///etc/passwd', 'fileb://x', '##[x]'])(
    'is none with %j',
    (name) => {
      expect(awsCommand('lambda x', { name })).toBeUndefined();
    },
  );
});

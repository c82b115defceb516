import { describe, expect, it } from 'vitest';
import { clientsMade, whyCodeUnread } from '../../src/code/clients-made.ts';
import { inWords } from '../../src/language/in-words.ts';

const folderOf = (...files: readonly (readonly [path: string, text: string])[]) => ({
  path: '',
  files: files.map(([path, text]) => ({ path, text })),
  whyIncomplete: [],
});
const entry = { handler: 'app.handler', files: [] };
const handler = `import { S3Client } from '@aws-sdk/client-s3';\nexport const handler = () => new S3Client({});\n`;

describe('code that is not read in full', () => {
  it('says that a file is too long, and reads the others', () => {
    const folder = folderOf(['app.js', handler], ['data.js', ' '.repeat(256 * 1024 + 1)]);
    expect(inWords(whyCodeUnread(folder, entry)!)).toBe('data.js has more than 256 KB');
    expect(clientsMade(folder, entry)).toHaveLength(1);
  });

  it('says that a file makes more clients than are counted', () => {
    const folder = folderOf(['app.rb', 'Aws::S3::Client.new\n'.repeat(300)]);
    expect(inWords(whyCodeUnread(folder, entry)!)).toBe('app.rb has more than 200 clients');
    expect(clientsMade(folder, entry)).toHaveLength(200);
  });

  it('says nothing of code that people write, nor of long files that are no code', () => {
    expect(whyCodeUnread(folderOf(['app.js', handler], ['data.json', ' '.repeat(1_000_000)]), entry)).toBeUndefined();
  });

  it('takes clients of a handler that has too many steps to follow as doubtful', () => {
    const others = Array.from({ length: 60 }, (_, index) => index);
    const imports = others.map((index) => `import * as m${index} from './m${index}'\n`).join('');
    const words = [
      ...others.map((index) => `m${index}`),
      ...Array.from({ length: 2000 }, (_, index) => `w${index}`),
    ].join(' ');
    const folder = folderOf(
      ['app.js', `${imports}run(${words}\n)\n${handler}`],
      ...others.map((index) => [`m${index}.js`, `${imports}run(${words}\n)\n`] as const),
    );
    const [made] = clientsMade(folder, entry);
    expect(inWords(made!.doubt!)).toBe('which of its files the handler uses is not known');
  });
});

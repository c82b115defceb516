import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generatePackageLinks } from '../../src/hosts/maintain/generate/address.ts';
import { formats, rules } from '../../src/index.ts';

const root = resolve(import.meta.dirname, '../..');
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const address = repository.url.replace(/^git\+|\.git$/g, '');

it('gives every rule the address of its page, from the repository in package.json', () => {
  expect(address).toMatch(/^https:\/\/[\w.]+\/[\w-]+\/vpclambda-lint$/);
  for (const { meta } of rules) {
    const [, path] = /^(?:.+?)\/blob\/HEAD\/(.+)$/.exec(meta.url ?? '') ?? [];
    expect(meta.url).toBe(`${address}/blob/HEAD/${path}`);
    expect(existsSync(join(root, path!)), path).toBe(true);
  }
});

it('names the start page in SARIF', () => {
  const files = [] as const;
  const summary = { files: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, undecided: 0 };
  const log = JSON.parse(formats.sarif({ files, summary }, {}));
  expect(log.runs[0].tool.driver.informationUri).toBe(address);
});

it('moves every link of the package with its repository', () => {
  const { homepage, bugs } = JSON.parse(generatePackageLinks(root, 'https://git.example/me/mine').text);
  expect([homepage, bugs]).toEqual(['https://git.example/me/mine#readme', 'https://git.example/me/mine/issues']);
});

import { readFileSync } from 'node:fs';
import type { Generated } from './generated.ts';

/** Where this repository lives: `https://github.com/owner/vpclambda-lint`. Only `repository` of package.json says it. */
export function addressIn(root: string): string {
  const { repository } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [, address] = /^git\+(https:\/\/.+)\.git$/.exec(repository.url) ?? [];
  if (address === undefined)
    throw new Error(`package.json: repository.url is ${repository.url}, not git+https://….git`);
  return address;
}

/** The other links of package.json follow from its repository. */
export function generatePackageLinks(root: string, address: string): Generated {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const text = JSON.stringify({ ...manifest, homepage: `${address}#readme`, bugs: `${address}/issues` }, null, 2);
  return { path: 'package.json', text: `${text}\n` };
}

/** The address for the core, which reads no files. */
export function generateAddress(address: string): Generated {
  return {
    path: 'src/engine/address.generated.ts',
    text: `// Made by \`npm run generate\` from \`repository\` in package.json.

/** The start page of this project. */
export const homepage = '${address}';
`,
  };
}

import { readFileSync } from 'node:fs';
import type { Generated } from './generated.ts';

/** How the homepage ends where it is the page of the repository. */
const ofRepository = '#readme';

/** Where this repository lives: `https://github.com/owner/vpclambda-lint`. Only `repository` of package.json says it. */
export function addressIn(root: string): string {
  const { repository } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [, address] = /^git\+(https:\/\/.+)\.git$/.exec(repository.url) ?? [];
  if (address === undefined)
    throw new Error(`package.json: repository.url is ${repository.url}, not git+https://….git`);
  return address;
}

/**
 * Where the site of the documentation is published: `https://owner.github.io/vpclambda-lint`. Only `homepage` of package.json says
 * it; as long as that is the page of the repository, there is none.
 */
export function siteIn(root: string): string | undefined {
  const { homepage } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  if (homepage.endsWith(ofRepository)) return undefined;
  if (!/^https:\/\/[^\s?#]+$/.test(homepage))
    throw new Error(`package.json: homepage is ${homepage}, neither the address of the site nor ${ofRepository}`);
  return homepage.replace(/\/$/, '');
}

/** The other links of package.json follow from its repository, and its homepage too where it names no site. */
export function generatePackageLinks(root: string, address: string, site = siteIn(root)): Generated {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const homepage = site === undefined ? `${address}${ofRepository}` : manifest.homepage;
  const text = JSON.stringify({ ...manifest, homepage, bugs: `${address}/issues` }, null, 2);
  return { path: 'package.json', text: `${text}\n` };
}

/** The address for the core, which reads no files. */
export function generateAddress(address: string, site: string | undefined): Generated {
  return {
    path: 'src/engine/address.generated.ts',
    text: `// Made by \`npm run generate\` from \`repository\` and \`homepage\` in package.json.

/** The start page of this project. */
export const homepage = '${address}';

/** Where the site of the documentation is; nothing as long as \`homepage\` in package.json does not say it. */
export const site: string | undefined = ${site === undefined ? 'undefined' : `'${site}'`};
`,
  };
}

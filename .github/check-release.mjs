// Says why a tag cannot be released, if so: it must be the version, noted in the changelog, with an address that exists.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version, repository } = JSON.parse(read('package.json'));
const [tag] = process.argv.slice(2);
const problems = [];
if (tag !== `v${version}`) problems.push(`The tag is ${tag}, but package.json says ${version}: tag v${version}`);
if (/\.example\/|OWNER/.test(repository.url))
  problems.push('package.json: repository is a placeholder: fill it in, then run npm run generate and npm run build');
if (!read('CHANGELOG.md').includes(`\n## [${version}]`))
  problems.push(`CHANGELOG.md has no section "## [${version}]": say what is new`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

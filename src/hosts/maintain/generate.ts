import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RuleCatalogue } from '../../engine/rule-catalogue.ts';
import { addressIn, generateAddress, generatePackageLinks, siteIn } from './generate/address.ts';
import {
  generateConfigSchema,
  generateConfigValidator,
  generateNetworkSchema,
  generateNetworkValidator,
} from './generate/config-schema.ts';
import { generateDocTables } from './generate/doc-tables.ts';
import type { Generated } from './generate/generated.ts';
import { generatePicture } from './generate/picture.ts';
import { generateRulesIndex, generateRuleTexts } from './generate/rules-index.ts';

// Writes everything that is made from the rules; `--check` only says what is stale.
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

const address = addressIn(root);
put(generatePackageLinks(root, address));
put(generateAddress(address, siteIn(root)));
put(generateRulesIndex(root));
put(generateRuleTexts(root));
// Loaded only now: the list of rules may just have been written.
const { rules } = await import(pathToFileURL(`${root}/rules/index.ts`).href);
const { catalogueOf } = await import('../../engine/rule-catalogue.ts');
const catalogue: RuleCatalogue = catalogueOf(rules, []);
put(generateConfigSchema(catalogue.rules));
put(generateNetworkSchema());
put(generateConfigValidator(catalogue.rules));
put(generateNetworkValidator());
for (const page of generateDocTables(root, catalogue.rules)) put(page);
put(generatePicture(root, rules));

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run "npm run generate"`);
  process.exitCode = 1;
}

function put({ path, text }: Generated): void {
  const file = `${root}/${path}`;
  const wanted = path.endsWith('.json') || /^rules\/(?:index|texts)\.ts$/.test(path) ? format(path, text) : text;
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  if (isCheck) stale.push(path);
  else {
    writeFileSync(file, wanted);
    console.log(`wrote ${path}`);
  }
}

/** As the repository's formatter wants it, so that checking the format does not undo what was generated. */
function format(path: string, text: string): string {
  const biome = fileURLToPath(new URL('../../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`biome can't format ${path}: ${stderr}`);
  return stdout;
}

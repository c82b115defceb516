import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { stringify } from 'yaml';
import { wholeTemplate } from './bench-workspace.ts';

/** Copies real templates into folders of their own, the same again until there are enough; gives their number. */
export function realTemplates(corpus: string, folder: string, count: number): number {
  if (!existsSync(corpus)) return 0;
  const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(corpus.length).startsWith('/derived/'))
    .sort();
  for (let index = 0; index < count; index++) {
    const path = files[index % files.length]!;
    const own = join(folder, `real${index}`);
    mkdirSync(own);
    writeFileSync(join(own, `template${extname(path)}`), readFileSync(path));
  }
  return count;
}

/** Small templates that have nothing to do with each other, each with a network of its own and a function. */
export function writeUnlinked(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const own = join(folder, `team${index % 50}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `template${index}.yaml`), stringify({ Description: `${index}`, ...wholeTemplate(1) }));
  }
}

/** A repository of templates, and one more that imports what none of them exports; gives the path of that. */
export function writeRepository(folder: string, count: number): string {
  mkdirSync(join(folder, '.git/objects'), { recursive: true });
  mkdirSync(join(folder, '.git/refs'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeUnlinked(folder, count);
  const path = join(folder, 'importing.yaml');
  const text = stringify(wholeTemplate(1)).replace(/Ref: Vpc$/gm, 'Fn::ImportValue: network-vpc');
  writeFileSync(path, text);
  return path;
}

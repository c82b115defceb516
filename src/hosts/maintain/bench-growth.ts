import { compileConfig } from '../../engine/config/compile-config.ts';
import { lintSource } from '../../engine/lint.ts';
import { rules } from '../../index.ts';
import { growths } from './growth-templates.ts';

// Lints a template of each kind at a size and at four times that size in this process, and prints the CPU milliseconds
// as JSON: the best of several passes each, taken in turn, which is what a busy machine changes least.
const only = process.argv[2] ?? '';
const config = compileConfig({
  layers: [{ path: 'bench', directory: '.', value: { extends: 'all' } }],
  builtIn: rules,
}).forFile('.');
const measured = growths
  .filter(({ of }) => of.includes(only))
  .map(({ of, size, template }) => {
    const sizes = [size, 4 * size];
    const texts = sizes.map((each) => JSON.stringify(template(each), null, 1));
    const milliseconds = sizes.map(() => Number.POSITIVE_INFINITY);
    for (let pass = 0; pass < 5; pass++)
      for (const [index, text] of texts.entries()) milliseconds[index] = Math.min(milliseconds[index]!, cpuOf(text));
    return { of, sizes, milliseconds };
  });
console.log(JSON.stringify(measured));

function cpuOf(text: string): number {
  const before = process.cpuUsage();
  // as a report does, it asks for all places
  JSON.stringify(lintSource({ path: 'template.json', text }, config));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

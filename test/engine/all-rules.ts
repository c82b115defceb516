import { rules } from '../../src/built-in-rules.ts';
import { compileConfig } from '../../src/engine/config/compile-config.ts';
import type { FileConfig } from '../../src/engine/config/config.ts';

/** A config under which all rules run, for texts that lie in no folder. */
export function allRules(builtIn = rules): FileConfig {
  return compileConfig({
    layers: [{ path: 'test', directory: '/', value: { extends: 'all' } }],
    builtIn,
    compileGlob: () => () => false,
    compileSchema: () => () => true,
  }).forFile('template.yaml');
}

// A chunk of its own: only code of users needs it, and code that V8 kept compiled cannot do `import()`.
export { formatterAt } from '../config/formatter-files.ts';
export { loadPlugin } from '../config/plugin-files.ts';
export { pluginTrust } from '../config/plugin-trust.ts';

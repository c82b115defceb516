// A chunk of its own: only configs with plugins need it, and code that V8 kept compiled cannot do `import()`.
export { loadPlugin } from '../config/plugin-files.ts';
export { pluginTrust } from '../config/plugin-trust.ts';

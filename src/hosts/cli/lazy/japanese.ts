// A chunk of its own: most reports are in English.
export { japanese } from '../../../translations/ja/index.ts';

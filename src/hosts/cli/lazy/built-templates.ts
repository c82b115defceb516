// A chunk of its own: only folders may be projects of other tools.
export { builtBy } from '../input/built/built-templates.ts';

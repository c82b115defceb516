// A chunk of its own: loading globby takes longer than linting a template.
export { globby } from 'globby';

import { existsSync, readdirSync } from 'node:fs';
import type { Generated } from './generated.ts';

/** The list of built-in rules: one folder under `rules/` each. */
export function generateRulesIndex(root: string): Generated {
  const ids = readdirSync(`${root}/rules`).filter((name) => existsSync(`${root}/rules/${name}/index.ts`));
  ids.sort();
  const lines = [
    '// Made by `npm run generate` from the folders beside this file.',
    "import type { AnyRule } from '../src/rule/index.ts';",
    ...ids.map((id) => `import ${variable(id)} from './${id}/index.ts';`),
    '',
    '/** All built-in rules, sorted by id. */',
    `export const rules: readonly AnyRule[] = [${ids.map((id) => `\n  ${variable(id)},`).join('')}${ids.length > 0 ? '\n' : ''}];`,
    '',
  ];
  return { path: 'rules/index.ts', text: lines.join('\n') };
}

/** What the built-in rules say: the tables of each. */
export function generateRuleTexts(root: string): Generated {
  const ids = readdirSync(`${root}/rules`).filter((name) => existsSync(`${root}/rules/${name}/messages.ts`));
  ids.sort();
  const lines = [
    '// Made by `npm run generate` from the folders beside this file.',
    ...ids.map((id) => `import * as ${variable(id)} from './${id}/messages.ts';`),
    '',
    '/** The tables of texts of all built-in rules. */',
    `export const ruleTexts = {${ids.map((id) => `\n  ${variable(id)},`).join('')}\n} as const;`,
    '',
  ];
  return { path: 'rules/texts.ts', text: lines.join('\n') };
}

function variable(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

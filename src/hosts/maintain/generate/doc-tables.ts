import { existsSync, readFileSync } from 'node:fs';
import type { NamedRule } from '../../../engine/rule-catalogue.ts';
import { optionsSchemaOf } from '../../../rule/define.ts';
import { type OptionSpec, optionSpecs } from '../../cli/options.ts';
import { texts as inJapanese } from '../../translations/ja.ts';
import type { Generated } from './generated.ts';

/** The generated parts of the documentation: the tables of rules and options, and what each rule's page says of itself. */
export function generateDocTables(root: string, rules: readonly NamedRule[]): Generated[] {
  const filled = (path: string, part: string, text: string): Generated => {
    return { path, text: between(readFileSync(`${root}/${path}`, 'utf8'), part, text) };
  };
  const pages = [
    filled('docs/rules.md', 'rules', ruleTable(root, rules)),
    filled(
      'docs/command-line.md',
      'options',
      cliOptions(['Option', 'Meaning'], (help) => help, ' (may be repeated)'),
    ),
    filled(
      'docs/ja/command-line.md',
      'options',
      cliOptions(['オプション', '意味'], (help) => japanese[help] ?? help, ' (複数指定できます)'),
    ),
  ];
  for (const named of rules) {
    const path = pageOf(named);
    if (!existsSync(`${root}/${path}`)) continue;
    const text = readFileSync(`${root}/${path}`, 'utf8');
    pages.push({ path, text: between(between(text, 'rule', ruleLine(named)), 'options', optionTable(named)) });
    const translated = path.replace('.md', '.ja.md');
    if (existsSync(`${root}/${translated}`)) pages.push(filled(translated, 'rule', ruleLineInJapanese(named)));
  }
  return pages;
}

/** Puts text between `<!-- name:start -->` and `<!-- name:end -->`; a page without them stays as it is. */
function between(page: string, name: string, text: string): string {
  const newline = page.includes('\r\n') ? '\r\n' : '\n';
  return page.replace(
    new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`),
    (_, start: string, end: string) => [start, '', ...text.split('\n'), '', end].join(newline),
  );
}

function pageOf({ rule }: NamedRule): string {
  return `rules/${rule.meta.id}/README.md`;
}

const japanese: Readonly<Record<string, string>> = inJapanese;

/** The options of the command line, as the help has them in a language. */
function cliOptions(head: readonly string[], say: (help: string) => string, repeatable: string): string {
  const specs: readonly OptionSpec[] = optionSpecs;
  const rows = specs.map(({ name, short, value, many, help }) => {
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return row([`\`${short === undefined ? '' : `-${short}, `}${long}\``, `${say(help)}${many ? repeatable : ''}`]);
  });
  return [row(head), row(['---', '---']), ...rows].join('\n');
}

function ruleTable(root: string, rules: readonly NamedRule[]): string {
  const rows = rules.map((named) => {
    const { id, family, severity, fixable, summary } = named.rule.meta;
    const link = existsSync(`${root}/${pageOf(named)}`) ? `[\`${id}\`](../${pageOf(named)})` : `\`${id}\``;
    return row([link, family, severity, presetOf(named), fixable ? 'yes' : '', summary]);
  });
  rows.sort();
  return [
    row(['Rule', 'Family', 'Severity', 'From preset', '`--fix`', 'Finds']),
    row(Array(6).fill('---')),
    ...rows,
  ].join('\n');
}

/** The smallest preset that has the rule. */
function presetOf({ rule: { meta } }: NamedRule): string {
  return ['recommended', 'strict'].find((preset) => meta.presets.some((name) => name === preset)) ?? 'all';
}

function ruleLine(named: NamedRule): string {
  const { meta } = named.rule;
  const parts = [`\`${meta.id}\``, meta.severity, `family ${meta.family}`, `preset ${presetOf(named)}`];
  if (meta.fixable) parts.push('fixable with `--fix`');
  if (meta.since !== undefined) parts.push(`since ${meta.since}`);
  if (meta.aliases !== undefined && meta.aliases.length > 0) parts.push(`once called ${meta.aliases.join(', ')}`);
  return parts.join(' · ');
}

function ruleLineInJapanese(named: NamedRule): string {
  const { meta } = named.rule;
  const severity = { error: 'エラー', warning: '警告', info: '情報' }[meta.severity];
  const parts = [`\`${meta.id}\``, severity, `ファミリー ${meta.family}`, `プリセット ${presetOf(named)}`];
  if (meta.fixable) parts.push('`--fix` で修正可能');
  if (meta.since !== undefined) parts.push(`${meta.since} で追加`);
  if (meta.aliases !== undefined && meta.aliases.length > 0) parts.push(`以前の名前 ${meta.aliases.join('、')}`);
  return parts.join(' · ');
}

function optionTable({ rule }: NamedRule): string {
  const properties = Object.entries(
    (optionsSchemaOf(rule).properties ?? {}) as Record<string, { type?: unknown; description?: string }>,
  );
  if (properties.length === 0) return 'None.';
  const defaults = (rule.meta.defaults ?? {}) as Readonly<Record<string, unknown>>;
  const rows = properties.map(([name, { type, description = '' }]) =>
    row([
      `\`${name}\``,
      [type ?? 'any'].flat().join(' or '),
      `\`${JSON.stringify(defaults[name]) ?? 'none'}\``,
      description,
    ]),
  );
  return [row(['Option', 'Type', 'Default', 'Meaning']), row(Array(4).fill('---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

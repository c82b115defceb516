import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { rules } from '../../../index.ts';
import { type Language, type Say, sayIn } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { wrap } from '../../../report/cells.ts';
import { type Colours, coloursFor } from '../../../report/colours.ts';
import { jsonText } from '../../../report/json-text.ts';
import { localeOfTexts, ruleUrl } from '../../../report/rule-url.ts';
import { reportTexts } from '../../../report/texts.ts';
import type { AnyRule } from '../../../rule/define.ts';
import type { MessageText } from '../../../rule/message.ts';
import type { Arguments } from '../arguments.ts';
import { configReader } from '../config/config-files.ts';
import { pagePath } from '../files/rule-page.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { explainTexts } from './texts/explain.ts';

/** `explain <rule>`: the rule's page, laid out for a terminal; with `--format json` all that the rule says of itself. */
export async function explain({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const [wanted] = operands;
  const [format = 'text', ...more] = options.format;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(explainTexts.printsTextOrJson), said(explainTexts.chooseFormat));
  if (!wanted || operands.length > 1)
    throw new UsageError(said(explainTexts.takesOneRule), said(explainTexts.listRules));
  const builtIn = rules.find(({ meta }) => meta.id === wanted || meta.aliases?.includes(wanted));
  const meta = builtIn?.meta ?? refuseFamily(wanted) ?? (await ruleOfPlugin(wanted, options, terminal.cwd));
  if (meta === undefined) throw new UsageError(said(explainTexts.noSuchRule, { wanted }), said(explainTexts.listRules));
  const page =
    builtIn === undefined
      ? pageMadeOf(wanted, meta, sayIn(terminal.language))
      : readFileSync(pagePath(meta.id, localeOfTexts(terminal.language)), 'utf8');
  terminal.out(
    format === 'json' ? ruleJson(wanted, meta, page, terminal.language) : layOut(page, coloursFor(terminal.colour)),
  );
  return 0;
}

/** Whoever asks for a family is told its rules, each of which has a page. */
function refuseFamily(wanted: string): undefined {
  const family = wanted.replace(/\/\*$/, '');
  const ids = rules.flatMap(({ meta }) => (meta.family === family ? meta.id : []));
  if (ids.length === 0) return undefined;
  throw new UsageError(
    said(explainTexts.noSuchRule, { wanted }),
    said(explainTexts.rulesOfFamily, { family, rules: ids.join(', ') }),
  );
}

/** What a rule of a plugin that the config of this folder names says of itself. Throws `UsageError` where there is no such rule. */
async function ruleOfPlugin(wanted: string, options: Options, cwd: string): Promise<AnyRule['meta'] | undefined> {
  const { rules, pluginsLeftOut = [] } = await configWith(wanted, options, cwd);
  const refused = pluginsLeftOut.find((each) => each.refused !== undefined)?.refused;
  if (refused !== undefined) throw new UsageError(refused.problem, refused.remedy);
  return rules.find(({ name }) => name === wanted)?.rule.meta;
}

/** The config of this folder with one rule on. */
async function configWith(rule: string, options: Options, cwd: string): Promise<FileConfig> {
  try {
    return await (await configReader({ ...options, only: [rule] }, cwd))(join(cwd, 'template.yaml'));
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== 'no-such-rule') throw error;
    throw new UsageError(
      said(explainTexts.noSuchRule, { wanted: rule }),
      error.clauses.remedy ?? said(explainTexts.listRules),
    );
  }
}

/** The page of a rule that has none: its messages with their remedies, and the setting that is its default. */
function pageMadeOf(
  name: string,
  { family, severity, summary, messages, defaults, url }: AnyRule['meta'],
  say: Say,
): string {
  const each = Object.values(messages as Readonly<Record<string, MessageText>>);
  const setting = { rules: { [name]: defaults === undefined ? severity : [severity, defaults] } };
  return [
    `# ${name}\n`,
    `\`${name}\` · ${say(reportTexts.severities[severity])} · ${say(explainTexts.family, { family })}\n`,
    `${summary}\n`,
    ...each.map(({ problem, remedy }) => `- ${problem}: ${remedy}`),
    `\n\`\`\`json\n${jsonText(setting)}\`\`\`\n`,
    ...(url === undefined ? [] : [url]),
  ].join('\n');
}

/** A rule for programs: its settings, its messages with their blanks in braces, and its page as Markdown. */
function ruleJson(id: string, meta: AnyRule['meta'], page: string, language: Language | undefined): string {
  const { aliases, family, severity, presets, summary, fixable = false, schema, defaults, since } = meta;
  const messages = Object.entries(meta.messages as Readonly<Record<string, MessageText>>).map(
    ([id, { problem, remedy, remedies }]) => ({ id, problem, remedies: [remedy, ...Object.values(remedies ?? {})] }),
  );
  return jsonText({
    version: 1,
    id,
    aliases,
    family,
    severity,
    presets,
    summary: language?.[summary] ?? summary,
    fixable,
    schema,
    defaults,
    since,
    url: ruleUrl(meta, language),
    messages,
    page: page.replace(/<!--.*?-->\n?/gs, ''),
  });
}

const columns = 80;

/** Markdown as a person would type it: headings apart, code indented, links with their address. */
function layOut(markdown: string, colours: Colours): string {
  let inCode = false;
  const page = markdown.replace(/<!--.*?-->\n?/gs, '');
  // The line below the title repeats it and says more.
  const lines = paragraphs(page.replace(/^# .*\n\s*(?=`)/, '# ')).flatMap((line, index, all) => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [colours.cyan(`    ${line}`.trimEnd())];
    const heading = /^#+ (.*)/.exec(line)?.[1];
    if (heading) return wrap(inline(heading), columns).map(colours.bold);
    if (line.startsWith('|')) return isRule(line) || isRule(all[index + 1]) ? [] : tableRow(line);
    const [, mark = '', text = ''] = /^(\s*(?:[-*] |\d+\. )?)(.*)/s.exec(line) ?? [];
    return wrap(inline(text), columns - mark.length).map((part, index) =>
      `${index === 0 ? mark : ' '.repeat(mark.length)}${part}`.trimEnd(),
    );
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The line between the head of a table, which says what everybody sees, and its rows. */
function isRule(line = ''): boolean {
  return /^\|[|\s:-]+$/.test(line);
}

/** A row of a table, whose last cell is the long one. */
function tableRow(line: string): string[] {
  const cells = line.split('|').slice(1, -1);
  const last = wrap(inline(cells.pop()!.trim()), columns - 4);
  return [`  ${inline(cells.map((cell) => cell.trim()).join(' · '))}`, ...last.map((part) => `    ${part}`)];
}

/** The lines of a page with each paragraph and list item joined to one line. */
function paragraphs(markdown: string): string[] {
  const lines: string[] = [];
  let inCode = false;
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const fence = line.startsWith('```');
    if (fence) inCode = !inCode;
    const standsAlone = inCode || fence || line === '' || /^(#+ |\||\s*[-*] |\s*\d+\. )/.test(line);
    if (open && !standsAlone) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
    open = !inCode && !fence && line !== '' && !/^(#+ |\|)/.test(line);
  }
  return lines;
}

function inline(text: string): string {
  return text
    .replace(/\[([^[\]]+)\]\((https?:[^()]+)\)/g, '$1 ($2)')
    .replace(/\[([^[\]]+)\]\([^()]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w`])_([^_`]+)_(?![\w`])/g, '$1')
    .replaceAll('`', '');
}

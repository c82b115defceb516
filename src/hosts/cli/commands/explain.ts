import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import { rules } from '../../../index.ts';
import { said } from '../../../language/sentence.ts';
import { wrap } from '../../../report/cells.ts';
import { type Colours, coloursFor } from '../../../report/colours.ts';
import { jsonText } from '../../../report/json-text.ts';
import type { AnyRule } from '../../../rule/define.ts';
import type { MessageText } from '../../../rule/message.ts';
import type { Arguments } from '../arguments.ts';
import { packageRoot } from '../files/package-root.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { explainTexts } from './texts/explain.ts';

/** `explain <rule>`: the rule's page, laid out for a terminal; with `--format json` all that the rule says of itself. */
export function explain({ operands, options }: Arguments, terminal: Terminal): number {
  const [wanted] = operands;
  const [format = 'text', ...more] = options.format;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(explainTexts.explainPrintsTextJson), said(explainTexts.useFormatTextFormat));
  if (!wanted || operands.length > 1)
    throw new UsageError(said(explainTexts.explainTakesOneRule), said(explainTexts.runVpclambdaLintList));
  const rule = rules.find(({ meta }) => meta.id === wanted || meta.aliases?.includes(wanted));
  if (!rule)
    throw new UsageError(
      said(explainTexts.thereIsNoRule, { wanted }),
      didYouMean(
        wanted,
        rules.map(({ meta }) => meta.id),
      ) ?? (wanted.includes('/') ? said(explainTexts.explainKnowsBuiltRules) : said(explainTexts.runVpclambdaLintList)),
    );
  const page = pageOf(rule.meta.id, options.locale);
  terminal.out(format === 'json' ? ruleJson(rule, page) : layOut(page, coloursFor(terminal.colour)));
  return 0;
}

/** The page of a rule in a language; in English where it is not translated. */
function pageOf(id: string, locale = 'en'): string {
  const folder = join(packageRoot(), 'rules', id);
  const translated = join(folder, `README.${locale}.md`);
  return readFileSync(existsSync(translated) ? translated : join(folder, 'README.md'), 'utf8');
}

/** A rule for programs: its settings, its messages with their blanks in braces, and its page as Markdown. */
function ruleJson({ meta }: AnyRule, page: string): string {
  const { id, aliases, family, severity, presets, summary, fixable = false, schema, defaults, since, url } = meta;
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
    summary,
    fixable,
    schema,
    defaults,
    since,
    url,
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
    .replaceAll('`', '');
}

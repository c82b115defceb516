import type { Finding, LintResult, Undecided } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import type { ReportOptions } from '../options.ts';
import { escapeXml } from '../plan/escape.ts';
import { openFindings, reported } from '../selection.ts';
import { reportTexts } from '../texts.ts';
import { linkable } from '../uri.ts';
import { settlementLines, verdictOf } from '../verdict.ts';
import { crumbs, duration, problems, reasons, rulesOf, silenced } from '../words.ts';
import { page } from './page.ts';
import { type Grouped, groupedByCause } from './root-causes.ts';

const { counts, details, labels, machines, severities } = reportTexts;

/** A lint as a page: what was found, what is undecided, and the picture of the network interfaces where there is one. */
export function htmlReport(result: LintResult, options: ReportOptions, picture = ''): string {
  const say = sayIn(options.language);
  const shown = reported(result, options);
  const groups = groupedByCause(shown);
  const findings = groups.flatMap(({ file, findings }) => findings.map((each) => ({ path: file.path, ...each })));
  const worst = ['error', 'warning', 'info'].flatMap((severity) =>
    findings.filter(({ first }) => first.severity === severity),
  );
  const undecided = groups.flatMap(({ file, undecided }) => undecided.map((each) => ({ path: file.path, ...each })));
  const fatal = shown.files.flatMap(({ path, fatal }) => (fatal === undefined ? [] : [{ path, ...fatal }]));
  const urls = new Map(options.rules?.map(({ id, url }) => [id, url]));
  const sections = [
    fatal.map(
      ({ path, line, column, message }) =>
        `<article class="error"><h3>${escapeXml(message)}</h3>${placeOf(path, line, column)}</article>\n`,
    ),
    worst.map((each) => findingArticle(each, options, urls, say)),
    undecided.length === 0
      ? []
      : [
          `<h2>${escapeXml(say(machines.undecidedTitle))}</h2>\n`,
          ...settlementLines(shown.files, say).map((text) => `<p>${escapeXml(text)}</p>\n`),
          ...undecided.map((each) => undecidedArticle(each, say)),
        ],
    picture === '' ? [] : [`<h2>${escapeXml(say(machines.interfaces))}</h2>\n${picture}`],
  ];
  const title = `vpclambda-lint: ${headOf(shown, verdictOf(result.files, say).said, say)}`;
  return page(
    title,
    `<h1>${escapeXml(title)}</h1>\n<p>${escapeXml(runOf(shown, options, say))}</p>\n${sections.flat().join('')}`,
    say,
  );
}

function headOf({ summary, files }: LintResult, clean: string, say: Say): string {
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...(fatal > 0 ? [say(counts.notLinted, { count: fatal })] : []), ...problems(summary, say, fatal)];
  return found.length > 0 ? found.join(', ') : clean;
}

function runOf({ summary, files }: LintResult, { rules, milliseconds, timestamp }: ReportOptions, say: Say): string {
  const hit = files.filter((file) => openFindings(file).length > 0).length;
  return [
    say(machines.withFindings, { files: say(counts.files, { count: summary.files }), count: hit }),
    ...silenced(files, say),
    ...(summary.undecided > 0 ? [say(counts.undecided, { count: summary.undecided })] : []),
    ...(rules?.length ? [say(counts.rules, { count: rules.length })] : []),
    ...(milliseconds === undefined ? [] : [duration(milliseconds)]),
    ...(timestamp === undefined ? [] : [timestamp]),
  ].join(', ');
}

function findingArticle(
  { path, first: finding, also }: Grouped<Finding> & { readonly path: string },
  { sourceOf }: ReportOptions,
  urls: ReadonlyMap<string, string | undefined>,
  say: Say,
): string {
  const { severity, rule, message, remedy, when, line, column, related, pointer } = finding;
  const url = urls.get(rule);
  const source = sourceOf?.(path)?.split(/\r\n?|\n/)[line - 1];
  const rows: readonly (readonly [string, string])[] = [
    [say(machines.wherePlace), `${addressOf(path, line, column)} ${escapeXml(crumbs(pointer).join(' › '))}`],
    ...(when === undefined ? [] : [[say(labels.only), escapeXml(say(details.when, { when }))] as const]),
    ...reasons(finding).map((reason) => [say(labels.because), escapeXml(reason)] as const),
    ...related.map(
      (each) =>
        [say(labels.see), `${addressOf(each.path, each.line, each.column)} ${escapeXml(each.message)}`] as const,
    ),
    [say(labels.remedy), escapeXml(remedy)],
    ...also.map((place) => [say(labels.alsoIn), addressOf(place.path, place.line, place.column)] as const),
    [
      say(machines.ruleOf),
      url !== undefined && linkable(url) ? `<a href="${escapeXml(url)}">${escapeXml(rule)}</a>` : escapeXml(rule),
    ],
  ];
  const code = source === undefined ? '' : `<pre>${escapeXml(source.slice(0, longestLine))}</pre>`;
  return `<article class="${severity}"><h3>${escapeXml(say(severities[severity]))}: ${escapeXml(message)}</h3>${code}${listOf(rows)}</article>\n`;
}

/** A line of a minified template is as long as the template. */
const longestLine = 400;

function undecidedArticle({ path, first, also }: Grouped<Undecided> & { readonly path: string }, say: Say): string {
  const names = [...new Set(first.questions.flatMap(({ resource }) => resource ?? []))];
  const rows: readonly (readonly [string, string])[] = [
    [say(machines.wherePlace), addressOf(path, first.line)],
    ...(names.length === 0 ? [] : [[say(labels.for), escapeXml(names.join(', '))] as const]),
    [say(labels.rules), escapeXml(rulesOf(first).join(', '))],
    ...(first.settledBy === undefined ? [] : [[say(labels.needs), escapeXml(first.settledBy)] as const]),
    ...also.map((place) => [say(labels.alsoIn), addressOf(place.path, place.line)] as const),
  ];
  return `<article><h3>${escapeXml(first.reason)}</h3>${listOf(rows)}</article>\n`;
}

function listOf(rows: readonly (readonly [string, string])[]): string {
  return `<dl>${rows.map(([label, content]) => `<dt>${label}</dt><dd>${content}</dd>`).join('')}</dl>`;
}

function placeOf(path: string, line: number, column: number): string {
  return `<p>${addressOf(path, line, column)}</p>`;
}

function addressOf(path: string, line: number, column?: number): string {
  return `<code>${escapeXml([path, line, ...(column === undefined ? [] : [column])].join(':'))}</code>`;
}

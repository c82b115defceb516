import type { DeployedFinding, DeployedResult } from '../../account/deployed/judge-deployed.ts';
import { type Language, type Say, sayIn } from '../../language/in-words.ts';
import { said } from '../../language/sentence.ts';
import { showable } from '../../text/showable.ts';
import { width as cells, wrap } from '../cells.ts';
import { type Colours, coloursFor, type Paint } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { reportTexts } from '../texts.ts';

/** `live --format json`, as `live-report.schema.json` describes it. */
export function deployedJson({ functions, findings, undecided, notes }: DeployedResult): string {
  const { errors, warnings, infos } = summaryOf(findings);
  const counts = { functions: functions.length, errors, warnings, infos, undecided: undecided.length };
  return jsonText({ version: 1, functions, findings, undecided, notes, summary: counts });
}

/** How many findings there are of each severity. */
export function summaryOf(findings: readonly DeployedFinding[]) {
  const of = (severity: DeployedFinding['severity']) => findings.filter((each) => each.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

const { counts, deployed: texts, details, labels, severities, verdict } = reportTexts;

const width = 100;
/** A shared security group may be related to hundreds of functions. */
const mostRelated = 10;

/** What is said of what is deployed, for people: the worst first. */
export function deployedText(
  result: DeployedResult,
  colour: boolean,
  showUndecided: boolean,
  language?: Language,
): string {
  const layout = layoutIn(sayIn(language), coloursFor(colour));
  const blocks = result.findings.map((finding) => blockOf(finding, layout).join('\n'));
  const open = showUndecided ? undecidedLines(result, layout) : [];
  return `${[...blocks, ...(open.length > 0 ? [open.join('\n')] : []), summaryLines(result, layout).join('\n')].join('\n\n')}\n`;
}

interface Layout {
  readonly say: Say;
  readonly colours: Colours;
  /** The cells of the widest label. */
  readonly label: number;
}

function layoutIn(say: Say, colours: Colours): Layout {
  const { because, and, see, remedy, undecided } = labels;
  const { error, warning, info } = severities;
  const used = [because, and, see, remedy, undecided, error, warning, info];
  return { say, colours, label: Math.max(...used.map((text) => cells(say(text)))) };
}

function blockOf(finding: DeployedFinding, layout: Layout): string[] {
  const { say } = layout;
  const { bold, dim, red, yellow, blue, green } = layout.colours;
  const paint = { error: red, warning: yellow, info: blue }[finding.severity];
  const sentences = new Set(
    finding.related.map(({ entity, message }) =>
      entity === null || message.includes(entity.split(' ')[0]!) ? message : say(texts.about, { entity, message }),
    ),
  );
  const related = [...sentences];
  return [
    ...row(layout, say(severities[finding.severity]), finding.message, paint, bold),
    ...row(layout, '', [finding.entity ?? '', finding.rule].filter((each) => each !== '').join(' · '), dim, dim),
    ...finding.evidence
      .filter((each) => !sentences.has(each))
      .flatMap((each, index) => row(layout, say(index === 0 ? labels.because : labels.and), each, dim)),
    ...related
      .slice(0, mostRelated)
      .flatMap((each, index) => row(layout, index === 0 ? say(labels.see) : '', each, dim)),
    ...(related.length > mostRelated
      ? row(layout, '', say(details.more, { count: related.length - mostRelated }), dim)
      : []),
    ...row(layout, say(labels.remedy), finding.remedy, green),
  ];
}

function row({ label }: Layout, name: string, content: string, paint: Paint, words: Paint = String): string[] {
  const padded = (text: string) => text + ' '.repeat(label - cells(text));
  return wrap(showable(content), width - label - 4).map(
    (line, index) => `  ${paint(padded(index === 0 ? name : ''))}  ${words(line)}`,
  );
}

/** One reason that leaves several questions open is said once. */
function undecidedLines({ undecided }: DeployedResult, layout: Layout): string[] {
  const { say } = layout;
  const byReason = new Map<string, Set<string>>();
  for (const { reason, resource } of undecided) {
    const resources = byReason.get(reason) ?? new Set();
    byReason.set(reason, resources);
    if (resource !== null) resources.add(resource);
  }
  return [...byReason].flatMap(([reason, resources]) =>
    row(
      layout,
      say(labels.undecided),
      resources.size === 0 ? reason : say(texts.about, { entity: [...resources].join(', '), message: reason }),
      layout.colours.dim,
    ),
  );
}

/** That nothing was found says something only of functions of which nothing is undecided. */
function nothingFound(
  { functions, undecided }: Pick<DeployedResult, 'functions' | 'undecided'>,
  say: Say,
  { bold, green, yellow }: Colours,
): string {
  const open = new Set(undecided.map(({ resource }) => resource));
  const decided = functions.filter((name) => !open.has(name)).length;
  const all = said(counts.functions, { count: functions.length });
  if (functions.length > 0 && decided === 0) return bold(yellow(`? ${say(verdict.undecided, { functions: all })}`));
  const text = decided < functions.length ? say(verdict.noneInSome, { decided, functions: all }) : say(verdict.none);
  return bold(green(`✔ ${text}`));
}

function summaryLines({ functions, findings, undecided }: DeployedResult, { say, colours }: Layout): string[] {
  const { errors, warnings, infos } = summaryOf(findings);
  const found = [
    [errors, counts.errors],
    [warnings, counts.warnings],
    [infos, counts.infos],
  ] as const;
  const words = found.filter(([count]) => count > 0).map(([count, text]) => say(text, { count }));
  const paint = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.blue;
  return [
    words.length === 0
      ? nothingFound({ functions, undecided }, say, colours)
      : colours.bold(paint(`✖ ${words.join(', ')}`)),
    ...(undecided.length > 0 ? [`  ${say(counts.undecidedListed, { count: undecided.length })}`] : []),
    colours.dim(`  ${say(texts.asDeployed, { functions: said(counts.functions, { count: functions.length }) })}`),
  ];
}

import type { DeployedFinding, DeployedResult } from '../../account/judge-deployed.ts';
import { showable } from '../../text/showable.ts';
import { wrap } from '../cells.ts';
import { type Colours, coloursFor, type Paint } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { count } from '../words.ts';

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

const width = 100;
const label = 'undecided'.length;
/** A shared security group may be related to hundreds of functions. */
const mostRelated = 10;

/** What is said of what is deployed, for people: the worst first. */
export function deployedText(result: DeployedResult, colour: boolean, showUndecided: boolean): string {
  const colours = coloursFor(colour);
  const blocks = result.findings.map((finding) => blockOf(finding, colours).join('\n'));
  const open = showUndecided ? undecidedLines(result, colours) : [];
  return `${[...blocks, ...(open.length > 0 ? [open.join('\n')] : []), summaryLines(result, colours).join('\n')].join('\n\n')}\n`;
}

function blockOf(finding: DeployedFinding, colours: Colours): string[] {
  const { bold, dim, red, yellow, blue, green } = colours;
  const paint = { error: red, warning: yellow, info: blue }[finding.severity];
  const said = new Set(
    finding.related.map(({ entity, message }) =>
      entity === null || message.includes(entity.split(' ')[0]!) ? message : `${entity}: ${message}`,
    ),
  );
  const related = [...said];
  return [
    ...row(finding.severity, finding.message, paint, bold),
    ...row('', [finding.entity ?? '', finding.rule].filter((each) => each !== '').join(' · '), dim, dim),
    ...finding.evidence
      .filter((each) => !said.has(each))
      .flatMap((each, index) => row(index === 0 ? 'because' : 'and', each, dim)),
    ...related.slice(0, mostRelated).flatMap((each, index) => row(index === 0 ? 'see' : '', each, dim)),
    ...(related.length > mostRelated
      ? row('', `and ${related.length - mostRelated} more: --format json has them all`, dim)
      : []),
    ...row('remedy', finding.remedy, green),
  ];
}

function row(name: string, content: string, paint: Paint, words: Paint = (text) => text): string[] {
  return wrap(showable(content), width - label - 4).map(
    (line, index) => `  ${paint((index === 0 ? name : '').padEnd(label))}  ${words(line)}`,
  );
}

/** One reason that leaves several questions open is said once. */
function undecidedLines({ undecided }: DeployedResult, { dim }: Colours): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { reason, resource } of undecided) {
    const resources = byReason.get(reason) ?? new Set();
    byReason.set(reason, resources);
    if (resource !== null) resources.add(resource);
  }
  return [...byReason].flatMap(([reason, resources]) =>
    row('undecided', resources.size === 0 ? reason : `${[...resources].join(', ')}: ${reason}`, dim),
  );
}

function summaryLines({ functions, findings, undecided }: DeployedResult, colours: Colours): string[] {
  const { errors, warnings, infos } = summaryOf(findings);
  const found = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const;
  const words = found.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  const paint = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.blue;
  return [
    words.length === 0 ? colours.bold(colours.green('✔ No problems')) : colours.bold(paint(`✖ ${words.join(', ')}`)),
    ...(undecided.length > 0 ? [`  ${undecided.length} undecided (--show-undecided lists them)`] : []),
    colours.dim(`  ${count(functions.length, 'function')} as deployed now`),
  ];
}

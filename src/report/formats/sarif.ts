import type {
  Log,
  Fix as LogFix,
  Suppression as LogSuppression,
  Notification,
  PhysicalLocation,
  PropertyBag,
  Region,
  Result,
  Run,
} from 'sarif';
import { homepage } from '../../engine/address.generated.ts';
import type { FileResult, Finding, Fix, LintResult, Suppression } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import { fingerprint, numbering } from '../../text/fingerprint.ts';
import { jsonText } from '../json-text.ts';
import { shardOf } from '../merge/shard.ts';
import type { ReportOptions } from '../options.ts';
import { reported } from '../selection.ts';
import { type Lines, linesOf } from '../source.ts';
import { reportTexts } from '../texts.ts';
import { uriOf } from '../uri.ts';
import { joined, reasonText, sentence } from '../words.ts';
import { LEVELS, ruleDescriptors } from './sarif-rules.ts';

const { machines, sentences: texts } = reportTexts;

/** A longer line is no text that a person wrote: in one-line JSON the pointer identifies a place better. */
const LONGEST_LINE = 400;

/** SARIF 2.1.0 as GitHub's code scanning wants it, suppressed findings and undecided questions included. */
export function sarif(result: LintResult, options: ReportOptions): string {
  const say = sayIn(options.language);
  const { files, summary } = reported(result, options);
  const { descriptors, indexOf } = ruleDescriptors(files, options.rules ?? []);
  const run: Run = {
    tool: {
      driver: {
        name: 'vpclambda-lint',
        ...(options.version !== undefined && { semanticVersion: options.version }),
        informationUri: homepage,
        rules: descriptors,
      },
    },
    invocations: [
      {
        executionSuccessful: files.every((file) => !file.fatal),
        toolExecutionNotifications: files.flatMap((file) => notificationsOf(file, say)),
      },
    ],
    results: files.flatMap((file) => resultsOf(file, indexOf, options, say)),
    columnKind: 'utf16CodeUnits',
    properties: { undecided: summary.undecided, ...shardIn(files, options) },
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}

/** What is said of a shard: the position of each file that the log names. */
function shardIn(files: readonly FileResult[], { shard }: ReportOptions): PropertyBag {
  if (shard === undefined) return {};
  return {
    shard: {
      ...shardOf(shard),
      positions: Object.fromEntries(files.map(({ path }) => [uriOf(path), shard.positionOf(path)])),
    },
  };
}

function resultsOf(file: FileResult, indexOf: (rule: string) => number, options: ReportOptions, say: Say): Result[] {
  const lines = linesOf(file.path, options);
  const numberOf = numbering();
  return file.findings.map((finding) => {
    const { rule, severity, resource, construct, related, suppressed, fix } = finding;
    const hash = fingerprint([rule, resource ?? '', anchorOf(finding, lines)].join('\n'));
    return {
      ruleId: rule,
      ruleIndex: indexOf(rule),
      level: LEVELS[severity],
      message: { text: messageOf(finding, say) },
      locations: [
        {
          physicalLocation: physical(file.path, region(finding)),
          ...(resource !== null && {
            logicalLocations: [
              { name: resource, ...(construct !== undefined && { fullyQualifiedName: construct }), kind: 'resource' },
            ],
          }),
        },
      ],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          physicalLocation: physical(place.path, { startLine: place.line, startColumn: place.column }),
          message: { text: place.message },
        })),
      }),
      partialFingerprints: { primaryLocationLineHash: `${hash}:${numberOf(hash)}` },
      ...(suppressed && { suppressions: [suppressionOf(suppressed)] }),
      ...(fix && fix.edits.length > 0 && { fixes: [fixOf(file.path, fix)] }),
      properties: propertiesOf(finding),
    };
  });
}

/**
 * What keeps a finding the same when lines above it come and go: the text of its line, without the blanks around it.
 * Our own choice, as GitHub compares such hashes and never computes one where there is one.
 */
function anchorOf(finding: Finding, lines: Lines): string {
  const line = lines(finding.line);
  return line === undefined || line.length > LONGEST_LINE ? finding.pointer : line.trim();
}

function messageOf({ message, when, evidence = [], remedy }: Finding, say: Say): string {
  const reasons = evidence.map((reason) => say(texts.because, { reason }));
  const first = [message, ...(when === undefined ? [] : [say(texts.onlyWhen, { when })]), ...reasons];
  return `${joined(first.map(sentence))}\n${sentence(remedy)}`;
}

function propertiesOf({ family, pointer, when, evidence = [], suggestions = [] }: Finding): PropertyBag {
  return {
    family,
    pointer,
    ...(when !== undefined && { when }),
    ...(evidence.length > 0 && { evidence }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map((fix) => fix.title) }),
  };
}

function suppressionOf({ kind, reason }: Suppression): LogSuppression {
  return kind === 'baseline' ? { kind: 'external' } : { kind: 'inSource', justification: reason };
}

function region({ line, column, endLine, endColumn }: Finding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function physical(path: string, where: Region): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(path) }, region: where };
}

function fixOf(path: string, { title, edits }: Fix): LogFix {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }] };
}

/** What is no finding: a file that could not be linted, and questions that could not be answered. */
function notificationsOf({ path, fatal, undecided }: FileResult, say: Say): Notification[] {
  const questions = undecided.map(
    (entry): Notification => ({
      level: 'note',
      message: { text: sentence(say(machines.undecided, { reason: reasonText(entry, say) })) },
      associatedRule: { id: entry.rule },
      locations: [{ physicalLocation: physical(path, { startLine: entry.line }) }],
    }),
  );
  if (!fatal) return questions;
  const where = { startLine: fatal.line, startColumn: fatal.column };
  const message = { text: sentence(fatal.message) };
  return [{ level: 'error', message, locations: [{ physicalLocation: physical(path, where) }] }, ...questions];
}

import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver/node';
import type { Finding, Related } from '../../engine/result.ts';
import { checkTexts } from '../../engine/texts.ts';
import { type Language, type Say, sayIn } from '../../language/in-words.ts';
import { reportTexts } from '../../report/texts.ts';
import { reasons, sentence } from '../../report/words.ts';
import { showable } from '../../text/showable.ts';
import { type Fault, faultInWords } from '../cli/tell.ts';
import { uriOf } from './open-documents.ts';
import { lspTexts } from './texts.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** How many other places of a finding an editor lists at each end: a problem of hundreds of functions names all of them. */
const mostPlaces = 20;

/** What an editor shows beside each finding. */
export const source = 'vpclambda-lint';

/** A finding as an editor shows it: what, why, what to do, and the other places. */
export function diagnosticOf(
  finding: Finding,
  absolute: (shown: string) => string,
  pageOf: (rule: string) => string | undefined,
  language: Language | undefined,
): Diagnostic {
  const say = sayIn(language);
  const { message, when, remedy, rule, severity, included } = finding;
  const related = shortened(
    [...(included ? [{ ...included, message: say(checkTexts.changeItHere) }] : []), ...finding.related],
    say,
  );
  const page = pageOf(rule);
  const lines = [
    sentence(message),
    ...(when === undefined ? [] : [sentence(say(reportTexts.sentences.onlyWhen, { when }))]),
    ...reasons(finding).map((reason) => sentence(say(reportTexts.sentences.because, { reason }))),
    sentence(remedy),
  ];
  return {
    range: rangeOf(finding),
    severity: severities[severity],
    source,
    code: rule,
    ...(page !== undefined && { codeDescription: { href: page } }),
    message: lines.map(showable).join('\n'),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ path, line, column, message }) => {
        const at = position(line, column);
        return { location: { uri: uriOf(absolute(path)), range: { start: at, end: at } }, message: showable(message) };
      }),
    }),
  };
}

/** A long list without its middle: the first places say who is hit, the last ones why. */
function shortened(places: readonly Related[], say: Say): readonly Related[] {
  const count = places.length - 2 * mostPlaces;
  if (count < 2) return places;
  const left = { ...places[mostPlaces]!, message: say(lspTexts.more, { count }) };
  return [...places.slice(0, mostPlaces), left, ...places.slice(-mostPlaces)];
}

/** What keeps a template from being linted, such as mistakes in its config: at its top, since they have no place here. */
export function faultDiagnostics(fault: Fault, language: Language | undefined): readonly Diagnostic[] {
  return [fault, ...(fault.others ?? [])].map((each) => faultDiagnostic(each, language));
}

function faultDiagnostic(fault: Fault, language: Language | undefined): Diagnostic {
  const { problem, remedy } = faultInWords(fault, language);
  const at = position(1, 1);
  return {
    range: { start: at, end: at },
    severity: DiagnosticSeverity.Error,
    source,
    message: [sentence(problem), ...(remedy ? [sentence(remedy)] : [])].map(showable).join('\n'),
  };
}

/** Lines and columns from 1 as an editor counts them, from 0. */
export function position(line: number, column: number): Position {
  return { line: line - 1, character: column - 1 };
}

/** The span of a finding as an editor counts it. */
export function rangeOf({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): Range {
  return { start: position(line, column), end: position(endLine, endColumn) };
}

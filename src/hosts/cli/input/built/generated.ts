import type { FileResult, Finding } from '../../../../engine/result.ts';
import type { Source } from '../../../../engine/source.ts';
import { inARow } from '../../../../language/lists.ts';
import { said } from '../../../../language/sentence.ts';
import type { Fault } from '../../tell.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts, writtenFrom } from '../texts.ts';

/** A tool that writes templates, and would undo what is changed in them. */
export interface Generator {
  readonly command: string;
  /** What it writes them from. */
  readonly from: (typeof writtenFrom)[keyof typeof writtenFrom];
}

const byFolder: ReadonlyMap<string, Generator> = new Map<string, Generator>([
  ['cdk.out', { command: 'cdk synth', from: writtenFrom.cdk }],
  ['.aws-sam', { command: 'sam build', from: writtenFrom.sam }],
  ['.serverless', { command: 'serverless package', from: writtenFrom.serverless }],
]);

/** What writes a template: by the folder that it is in, or the manifest of a CDK app beside it. */
export function generatorOf(absolute: string, { constructs }: Source): Generator | undefined {
  for (const folder of absolute.split(/[\\/]/).slice(0, -1)) {
    const generator = byFolder.get(folder);
    if (generator !== undefined) return generator;
  }
  return constructs !== undefined && constructs().size > 0 ? byFolder.get('cdk.out') : undefined;
}

/** Why findings of a generated template are not fixed, and where to change what; nothing where there is none to fix. */
export function refusalOf(path: string, { command, from }: Generator, findings: readonly Finding[]): Fault | undefined {
  const fixable = findings.filter(({ fix, suppressed }) => fix?.safe === true && suppressed === undefined);
  if (fixable.length === 0) return undefined;
  const lines = [...new Set(fixable.flatMap(({ createdAt: at }) => (at ? `${at.path}:${at.line}` : [])))];
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '...'] : lines;
  const where =
    lines.length === 0 ? said(from) : said(inputTexts.fromLines, { from: said(from), lines: inARow(shown) });
  return new UsageError(
    said(inputTexts.notFixed, { count: fixable.length, path, command }),
    said(inputTexts.changeThere, { where, command }),
  );
}

const mostLines = 3;

/** The result of a generated template: no edit of it is worth anything. */
export function withoutFixes(result: FileResult): FileResult {
  return { ...result, findings: result.findings.map(({ fix: _, suggestions: __, ...said }) => said) };
}

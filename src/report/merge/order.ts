import { type Sentence, said } from '../../language/sentence.ts';
import type { ShardReport } from './shard.ts';
import { mergeTexts } from './texts.ts';
import { UnusableReport } from './unusable-report.ts';

/** A part of a report, of one file that was linted. */
export interface Placed<Part> {
  readonly path: string;
  readonly position: number;
  readonly part: Part;
}

/** Puts the files of all shards in the order of the whole run. Throws `UnusableReport` where one is there twice. */
export function inOrder<Content, Part>(
  reports: readonly ShardReport<Content>[],
  partsOf: (report: ShardReport<Content>) => readonly Placed<Part>[],
): readonly Part[] {
  const reportOf = new Map<string, string>();
  const placed = reports.flatMap((report) => {
    const parts = partsOf(report);
    for (const { path } of parts) {
      const other = reportOf.get(path);
      if (other !== undefined)
        throw new UnusableReport(said(mergeTexts.twice, { path, other, file: report.file }), said(mergeTexts.giveOnce));
      reportOf.set(path, report.file);
    }
    return parts;
  });
  return placed.sort((a, b) => a.position - b.position).map(({ part }) => part);
}

/** The position of a part in the whole run. Throws `UnusableReport`. */
export function positionAt(file: string, positions: unknown, index: number | string): number {
  const position =
    typeof positions === 'object' && positions !== null && Object.hasOwn(positions, index)
      ? (positions as Readonly<Record<string | number, unknown>>)[index]
      : undefined;
  if (typeof position === 'number') return position;
  throw damaged(file, said(mergeTexts.positions));
}

/** A report that is not as it was written. */
export function damaged(file: string, why: Sentence): UnusableReport {
  return new UnusableReport(said(mergeTexts.notAsWritten, { file, why }), said(mergeTexts.writeAgain));
}

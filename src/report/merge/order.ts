import type { ShardReport } from './shard.ts';
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
        throw new UnusableReport(
          `${path} is in ${other} and in ${report.file}`,
          'Give each report once, all of the same run',
        );
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
  throw damaged(file, 'its positions do not fit its files');
}

/** A report that is not as it was written. */
export function damaged(file: string, why: string): UnusableReport {
  return new UnusableReport(`${file} is not as --shard wrote it: ${why}`, 'Write it again');
}

import type { FileResult, Summary } from '../result.ts';
import { isListed } from './undecided.ts';

/** Counts what was found. Suppressed findings count only as suppressed. */
export function summarize(files: readonly FileResult[]): Summary {
  const count = { error: 0, warning: 0, info: 0, suppressed: 0, undecided: 0 };
  for (const file of files) {
    if (file.fatal !== undefined) count.error++;
    for (const finding of file.findings) count[finding.suppressed === undefined ? finding.severity : 'suppressed']++;
    count.undecided += file.undecided.filter(isListed).length;
  }
  return {
    files: files.length,
    errors: count.error,
    warnings: count.warning,
    infos: count.info,
    suppressed: count.suppressed,
    undecided: count.undecided,
  };
}

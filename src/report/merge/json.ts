import { summarize } from '../../engine/findings/summary.ts';
import type { FileResult } from '../../engine/result.ts';
import { said } from '../../language/sentence.ts';
import { isSeverity } from '../../rule/severity.ts';
import { isPlainMap } from '../../template/node.ts';
import { jsonText } from '../json-text.ts';
import { damaged, inOrder, positionAt } from './order.ts';
import type { ShardReport } from './shard.ts';
import { mergeTexts } from './texts.ts';

/** JSON reports of shards as the report of the whole run. */
export function mergeJson(reports: readonly ShardReport<Readonly<Record<string, unknown>>>[]): string {
  const files = inOrder(reports, ({ file, content }) => {
    const { files: parts, shard } = content;
    const positions = isPlainMap(shard) ? shard.positions : undefined;
    if (!Array.isArray(parts)) throw damaged(file, said(mergeTexts.noFiles));
    return parts.map((part: unknown, index) => {
      if (!isFileResult(part)) throw damaged(file, said(mergeTexts.noResult, { number: index + 1 }));
      return { path: part.path, position: positionAt(file, positions, index), part };
    });
  });
  const { version } = reports[0]!.content;
  const { errors, warnings, infos, suppressed } = summarize(files);
  const undecided = files.reduce((sum, file) => sum + file.undecided.length, 0);
  return jsonText({
    version,
    files,
    summary: { files: files.length, errors, warnings, infos, suppressed, undecided },
  });
}

function isFileResult(part: unknown): part is FileResult {
  return (
    isPlainMap(part) &&
    typeof part.path === 'string' &&
    Array.isArray(part.findings) &&
    part.findings.every(isFinding) &&
    Array.isArray(part.undecided) &&
    part.undecided.every(isPlainMap)
  );
}

function isFinding(finding: unknown): boolean {
  return isPlainMap(finding) && isSeverity(finding.severity);
}

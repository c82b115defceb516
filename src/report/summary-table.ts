import type { LintResult } from '../engine/result.ts';
import type { Say } from '../language/in-words.ts';
import type { Severity } from '../rule/severity.ts';
import { showable } from '../text/showable.ts';
import { width } from './cells.ts';
import type { Colours } from './colours.ts';
import { openFindings } from './selection.ts';
import { reportTexts } from './texts.ts';

const { summaryTable: titles } = reportTexts;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** In place of the findings: how many there are of each rule, and in how many files. */
export function summaryTable({ files }: LintResult, colours: Colours, say: Say): string[][] {
  const rules = new Map<string, { readonly files: Set<string>; readonly counts: Map<Severity, number> }>();
  for (const file of files)
    for (const { rule, severity } of openFindings(file)) {
      const known = rules.get(rule) ?? { files: new Set<string>(), counts: new Map<Severity, number>() };
      rules.set(rule, known);
      known.files.add(file.path);
      known.counts.set(severity, (known.counts.get(severity) ?? 0) + 1);
    }
  if (rules.size === 0) return [];
  const used = severities.filter((severity) => [...rules.values()].some(({ counts }) => counts.has(severity)));
  const columns = [...used.map((severity) => say(titles[`${severity}s`])), say(titles.files)];
  const cell = (text: string, index: number) => text.padStart(width(columns[index]!));
  const rows = [...rules].sort(([one, a], [other, b]) => {
    for (const severity of used) {
      const difference = (b.counts.get(severity) ?? 0) - (a.counts.get(severity) ?? 0);
      if (difference !== 0) return difference;
    }
    return one < other ? -1 : 1;
  });
  const lines = rows.map(([rule, { counts, files: hit }]) =>
    [...[...used.map((severity) => counts.get(severity) ?? 0), hit.size].map(String).map(cell), showable(rule)].join(
      '  ',
    ),
  );
  return [[colours.dim(`  ${[...columns, say(titles.rule)].join('  ')}`), ...lines.map((line) => `  ${line}`)]];
}

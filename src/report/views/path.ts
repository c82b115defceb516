import type { Place } from '../../text/place.ts';
import { showable } from '../../text/showable.ts';
import type { ExplainedHop, PathExplanation } from '../../views/explain-path.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';

/** Finds the line and column of a place, both from 1. */
export type LocatePlace = (place: Place) => { readonly line: number; readonly column: number };

const marks = { open: '✓', blocked: '✗', unknown: '?' } as const;

/** The path from a function to something, hop by hop, for people: what `explain-path` prints. */
export function pathText(explanation: PathExplanation, locate: LocatePlace, colour: boolean): string {
  const { bold, dim, green, red, yellow, cyan } = coloursFor(colour);
  const paint = { open: green, blocked: red, unknown: yellow };
  const outcomes = { reachable: green('reachable'), blocked: red('blocked'), unknown: yellow('not known') };
  const lines = [bold(showable(`${explanation.function} to ${explanation.target}`))];
  for (const use of explanation.uses.map(showable)) lines.push(`  ${dim('because')} ${use}`);
  for (const path of explanation.paths) {
    const via = path.via === undefined ? '' : `${dim(', by')} ${showable(path.via)}`;
    lines.push('', `  ${dim('from')} ${bold(showable(path.subnet))}: ${outcomes[path.outcome]}${via}`);
    if (path.when !== undefined) lines.push(`    ${cyan(showable(`when ${path.when}`))}`);
    for (const { text, state, place } of path.hops) {
      const where = place === undefined ? '' : `  ${dim(showable(`${place.file}:${locate(place).line}`))}`;
      lines.push(`    ${paint[state](marks[state])} ${showable(text)}${where}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function pathJson({ path, function: fn, target, uses, paths }: PathExplanation, locate: LocatePlace): string {
  const hopOf = ({ text, state, place }: ExplainedHop) => ({
    text,
    state,
    ...(place && { path: place.file, ...locate(place) }),
  });
  const described = paths.map(({ subnet, when, outcome, via, cause, hops }) => ({
    subnet,
    ...(when !== undefined && { when }),
    outcome,
    ...(via !== undefined && { via }),
    ...(cause !== undefined && { cause }),
    hops: hops.map(hopOf),
  }));
  return jsonText({ version: 1, path, function: fn, target, uses, paths: described });
}

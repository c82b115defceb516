import { type Language, sayIn } from '../../language/in-words.ts';
import type { Place } from '../../text/place.ts';
import { showable } from '../../text/showable.ts';
import type { ExplainedHop, PathExplanation } from '../../views/explain-path.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { reportTexts } from '../texts.ts';

/** Where a step is seen: in a file, with line and column from 1, or at an entity of the account. */
export type StepLocation =
  | { readonly path: string; readonly line: number; readonly column: number }
  | { readonly entity: string };

/** Finds out where a place is. */
export type LocatePlace = (place: Place) => StepLocation | undefined;

const { path: texts } = reportTexts;

const marks = { open: '✓', blocked: '✗', unknown: '?' } as const;

/** The path from a function to something, hop by hop, for people: what `explain-path` prints. */
export function pathText(
  explanation: PathExplanation,
  locate: LocatePlace,
  colour: boolean,
  language?: Language,
): string {
  const say = sayIn(language);
  const { bold, dim, green, red, yellow, cyan } = coloursFor(colour);
  const paint = { open: green, blocked: red, unknown: yellow };
  const outcomes = {
    reachable: green(say(texts.reachable)),
    blocked: red(say(texts.blocked)),
    unknown: yellow(say(texts.unknown)),
  };
  const lines = [bold(showable(say(texts.title, { fn: explanation.function, target: explanation.target })))];
  for (const use of explanation.uses.map(showable)) lines.push(`  ${dim(say(texts.because))} ${use}`);
  for (const path of explanation.paths) {
    const via = path.via === undefined ? '' : `${dim(say(texts.by))} ${showable(path.via)}`;
    lines.push('', `  ${dim(say(texts.from))} ${bold(showable(path.subnet))}: ${outcomes[path.outcome]}${via}`);
    if (path.when !== undefined) lines.push(`    ${cyan(showable(say(texts.when, { when: path.when })))}`);
    for (const { text, state, place, settledBy } of path.hops) {
      const where = whereText(place && locate(place), text);
      lines.push(
        `    ${paint[state](marks[state])} ${showable(text)}${where === '' ? '' : `  ${dim(showable(where))}`}`,
      );
      if (settledBy !== undefined) lines.push(`      ${dim(showable(say(texts.needs, { input: settledBy })))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A place in a few words; none where the step names the entity itself. */
function whereText(location: StepLocation | undefined, text: string): string {
  if (location === undefined) return '';
  if ('path' in location) return `${location.path}:${location.line}`;
  return text.includes(location.entity) ? '' : location.entity;
}

/** The same as JSON. */
export function pathJson({ path, function: fn, target, uses, paths }: PathExplanation, locate: LocatePlace): string {
  const hopOf = ({ text, state, place, settledBy }: ExplainedHop) => ({
    text,
    state,
    ...(settledBy !== undefined && { settledBy }),
    ...(place && locate(place)),
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

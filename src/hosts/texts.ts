import { type TextsOf, textsIn } from '../texts.ts';
import { type CommandText, commandTexts } from './cli/commands/command-specs.ts';
import { noteTexts } from './cli/input/texts.ts';
import { helpTexts, usageTexts } from './cli/texts.ts';

/** Every table of texts of the command line, beside those of the core. */
const tables = { helpTexts, noteTexts, usageTexts } as const;

/** A text of such a table. */
export type HostText = TextsOf<typeof tables> | CommandText;

/** The part of a language that the command line says itself. Where a text is missing, it does not compile. */
export type HostTranslation = Readonly<Record<HostText, string>>;

/** The texts of these tables, each once. */
export function allHostTexts(): ReadonlySet<HostText> {
  return new Set<HostText>([...textsIn(tables), ...commandTexts()]);
}

import { inWords, type Language } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';
import { showable } from '../../text/showable.ts';
import type { Terminal } from './terminal.ts';

/** Something that went wrong, and what to do. It leads to exit code 2. */
export interface Fault {
  readonly message: string;
  readonly remedy?: string | undefined;
  /** Both before they become words of a language. */
  readonly clauses?: { readonly problem: Clause; readonly remedy: Clause | undefined };
  /** What else was found wrong with it. */
  readonly others?: readonly Fault[];
}

/** Tells what was left out or done, a line each, on standard error. */
export function tellNotes(notes: Iterable<Clause>, { err, language }: Pick<Terminal, 'err' | 'language'>): void {
  const lines = new Set([...notes].map((note) => inWords(note, language)));
  for (const line of lines) err(`vpclambda-lint: ${showable(line)}\n`);
}

/** Tells what went wrong, each with its remedy, on standard error. */
export function tellFaults(faults: Iterable<Fault>, { err, language }: Pick<Terminal, 'err' | 'language'>): void {
  for (const fault of [...faults].flatMap((each) => [each, ...(each.others ?? [])])) {
    const { problem, remedy } = faultInWords(fault, language);
    err(`vpclambda-lint: ${showable(problem)}\n${remedy ? `  ${showable(remedy)}\n` : ''}`);
  }
}

/** What is wrong and what to do, as people of a language read it. */
export function faultInWords(
  { message, remedy: todo, clauses = { problem: message, remedy: todo } }: Fault,
  language: Language | undefined,
): { readonly problem: string; readonly remedy: string } {
  const { problem, remedy = '' } = clauses;
  return { problem: inWords(problem, language), remedy: inWords(remedy, language) };
}

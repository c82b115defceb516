import { inWords } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';
import { showable } from '../../text/showable.ts';
import type { Terminal } from './terminal.ts';

/** Something that went wrong, and what to do. It leads to exit code 2. */
export interface Fault {
  readonly message: string;
  readonly remedy?: string | undefined;
  /** Both before they become words of a language. */
  readonly clauses?: { readonly problem: Clause; readonly remedy: Clause | undefined };
}

/** Tells what was left out or done, a line each, on standard error. */
export function tellNotes(notes: Iterable<Clause>, { err, language }: Pick<Terminal, 'err' | 'language'>): void {
  const lines = new Set([...notes].map((note) => inWords(note, language)));
  for (const line of lines) err(`vpclambda-lint: ${showable(line)}\n`);
}

/** Tells what went wrong, each with its remedy, on standard error. */
export function tellFaults(faults: Iterable<Fault>, { err, language }: Pick<Terminal, 'err' | 'language'>): void {
  const say = (clause: Clause) => showable(inWords(clause, language));
  for (const { message, remedy: todo, clauses = { problem: message, remedy: todo } } of faults) {
    const { problem, remedy } = clauses;
    err(`vpclambda-lint: ${say(problem)}\n${remedy ? `  ${say(remedy)}\n` : ''}`);
  }
}

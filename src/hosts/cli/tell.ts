import { showable } from '../../text/showable.ts';
import type { Terminal } from './terminal.ts';

/** Something that went wrong, and what to do. It leads to exit code 2. */
export interface Fault {
  readonly message: string;
  readonly remedy?: string | undefined;
}

/** Tells what was left out or done, a line each, on standard error. */
export function tellNotes(notes: Iterable<string>, { err }: Pick<Terminal, 'err'>): void {
  for (const note of notes) err(`vpclambda-lint: ${showable(note)}\n`);
}

/** Tells what went wrong, each with its remedy, on standard error. */
export function tellFaults(faults: Iterable<Fault>, { err }: Pick<Terminal, 'err'>): void {
  for (const { message, remedy } of faults)
    err(`vpclambda-lint: ${showable(message)}\n${remedy ? `  ${showable(remedy)}\n` : ''}`);
}

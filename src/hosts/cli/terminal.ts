import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import type { Language } from '../../language/in-words.ts';
import { said } from '../../language/sentence.ts';
import { width } from '../../report/cells.ts';
import { showable, showableLines } from '../../text/showable.ts';
import { systemReason } from './files/system-errors.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** What a process has to offer: it writes whatever it is given. */
export interface Process {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colour: boolean;
  /** The language to speak; English without it. */
  readonly language?: Language | undefined;
  /** How wide the terminal is in which the output is read; nothing where it is none, or that is not known. */
  readonly columns?: number | undefined;
  out(text: string): void;
  err(text: string): void;
  /** Writes over the line that it wrote before; nothing where standard error is no terminal. */
  readonly progress?: ((line: string) => void) | undefined;
}

/** What a command sees of the process it runs in. All that it prints is harmless: see text/showable.ts. */
export interface Terminal extends Process {
  /** Lines of which some are commands that the runner of GitHub is to obey. No one else may begin a line with `::`. */
  commands(text: string): void;
}

/** The one door to the outside: whatever a command prints, and wherever it comes from, has passed here. */
export function terminalOf(process: Process, colour = process.colour, language = process.language): Terminal {
  const { cwd, env, out, err } = process;
  return {
    cwd,
    env,
    colour,
    language,
    get columns() {
      return process.columns;
    },
    get progress() {
      const { progress } = process;
      return progress && ((line: string) => progress(showable(line)));
    },
    out: (text) => out(showableLines(text, { colour })),
    err: (text) => err(showableLines(text)),
    commands: (text) => out(showableLines(text, { commands: true })),
  };
}

/** This process, in a working folder that is there. It never opens `process.stdout`, which costs 2-3 ms and writes later. */
export function thisProcess(cwd: string): Process {
  const { env } = process;
  return {
    cwd,
    env,
    colour: wantsColour(env, isPersonLooking),
    // asked for only when a report is laid out: to open `process.stdout` takes time
    get columns() {
      const given = Number(env.COLUMNS); // what a user exports; shells keep theirs to themselves
      if (given > 0) return given;
      return isPersonLooking() ? process.stdout.columns : undefined;
    },
    get progress() {
      return env.TERM !== 'dumb' && isPersonLooking(2) ? overwriting() : undefined;
    },
    out: (text) => {
      try {
        writeAll(1, text);
      } catch (error) {
        throw new UsageError(
          said(usageTexts.outputNotWritten, { why: systemReason(error) }),
          said(usageTexts.sendOutputElsewhere),
        );
      }
    },
    err: tell,
  };
}

/** Where the process runs; `undefined` when that folder was removed meanwhile. */
export function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Writes lines on standard error of which each takes the place of the one before, an empty one too. */
function overwriting(): (line: string) => void {
  let written = 0;
  return (line) => {
    const cells = width(line);
    tell(`\r${line}${' '.repeat(Math.max(0, written - cells))}${line === '' ? '\r' : ''}`);
    written = cells;
  };
}

/** Whether an output is a terminal. `node:tty` knows better, and takes 10 ms to load with its network stack. */
function isPersonLooking(fd = 1): boolean {
  try {
    const output = fstatSync(fd);
    return output.isCharacterDevice() && !isNullDevice(output);
  } catch {
    return false; // it is closed
  }
}

/** `/dev/null` is a device like a terminal, and hooks send there what they do not read. */
function isNullDevice({ rdev }: Stats): boolean {
  return process.platform !== 'win32' && rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Whether to colour: FORCE_COLOR, then NO_COLOR, then whether a person is looking. */
function wantsColour(env: Process['env'], isTty: () => boolean): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return !env.NO_COLOR && env.TERM !== 'dumb' && isTty();
}

/** Writes on standard error. Where that fails there is nowhere left to tell it: the exit code says what went wrong. */
function tell(text: string): void {
  try {
    writeAll(2, text);
  } catch {}
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return; // the reader (`| head`) has seen enough
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full and does not block: wait for the reader without spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

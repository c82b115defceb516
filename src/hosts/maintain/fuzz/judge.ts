import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from '../../../syntax/parse.ts';
import { main as action } from '../../action/main.ts';
import { decode } from '../../cli/files/decode.ts';
import { main } from '../../cli/main.ts';
import type { Process } from '../../cli/terminal.ts';
import type { FuzzCase } from './cases.ts';

/** Seconds of CPU that no input may take. */
const mostSeconds = 2;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

/** Why a run is not as every run must be, whatever it is given; `undefined` where it is. */
export async function faultOf(given: FuzzCase, folder: string): Promise<string | undefined> {
  const first = await runIn(folder, given);
  const fault = faultOfRun(first, given.argv.includes('--color')) ?? faultOfFixes(folder, given);
  if (fault !== undefined) return fault;
  const second = await runIn(folder, given);
  const seconds = Math.min(first.seconds, second.seconds); // compiling takes time once
  if (seconds > mostSeconds) return `${seconds.toFixed(1)} s of CPU`;
  for (const what of ['code', 'out', 'err'] as const)
    if (first[what] !== second[what])
      return `another ${what} the second time:\n${JSON.stringify(first, null, 1)}\n${JSON.stringify(second, null, 1)}`;
  return undefined;
}

async function runIn(folder: string, { files, argv, env }: FuzzCase): Promise<Ran> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const texts = { out: '', err: '' };
  const process_: Process = {
    cwd: folder,
    env: env ?? {},
    colour: false,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  };
  const began = process.cpuUsage();
  const code = env === undefined ? await main(argv, process_) : await action(process_);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  return { code, out: stable(texts.out), err: stable(texts.err), seconds };
}

/** What differs from run to run on purpose: times, memory, and the token of the Action. */
function stable(text: string): string {
  return text
    .replace(/\b\d+(?:\.\d+)? m?s\b/g, 'T')
    .replace(/"(?:milliseconds|cpuMilliseconds|peakMemory)": \d+/g, 'T')
    .replace(/^Stage +ms[\s\S]*? asks\.$/m, 'TIMES')
    .replace(/ (?:time|timestamp)="[\d.:T-]+"/g, '')
    .replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, 'TOKEN');
}

function faultOfRun({ code, ...told }: Ran, isColoured: boolean): string | undefined {
  const [out, err] = [told.out, told.err].map((text) => (isColoured ? stripVTControlCharacters(text) : text)) as [
    string,
    string,
  ];
  if (![0, 1, 2].includes(code)) return `exit ${code}: ${err}${out.slice(0, 2000)}`;
  if (code === 2 && (out + err).trim() === '') return 'exit 2 without a word';
  const control = /(?!\r\n|[\n\t])[\p{Cc}\u202e]/u.exec(out + err);
  if (control !== null)
    return `a raw control character ${JSON.stringify(control[0])}: ${lineAt(out + err, control.index)}`;
  if (/^ +at .*:\d+:\d+\)?$/m.test(out + err)) return `a stack trace: ${err}${out}`;
  if (/\[object Object\]/.test(out + err))
    return `[object Object]: ${lineAt(out + err, (out + err).indexOf('[object'))}`;
  if (/^[ \t]*::/m.test(err) || /##\w*\[/.test(out + err)) return `a command to a CI runner: ${err}`;
  return undefined;
}

function lineAt(text: string, index: number): string {
  return JSON.stringify(text.slice(Math.max(0, index - 80), index + 80));
}

/** What was readable before a fix is readable after it. */
function faultOfFixes(folder: string, { files, argv }: FuzzCase): string | undefined {
  if (!argv.includes('--fix')) return undefined;
  for (const [name, content] of Object.entries(files)) {
    const [before, after] = [Buffer.from(content as Uint8Array), readFileSync(join(folder, name))];
    if (before.equals(after)) continue;
    const texts = [decode(before), decode(after)].map((each) => ('text' in each ? each.text : undefined));
    if (texts.includes(undefined)) return `a fix of ${name} left no text`;
    const [was, is] = texts.map((text) => parse(name, text!).problems.length) as [number, number];
    if (is > was) return `a fix of ${name} left what cannot be read:\n${texts[1]}`;
  }
  return undefined;
}

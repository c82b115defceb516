import { type Advice, adviceOn, adviceText } from '../../account/advice.ts';
import type { FunctionFact } from '../../account/facts.ts';
import type { Holding, Outcome } from '../../account/find-holders.ts';
import { showable } from '../../text/showable.ts';
import { wrap } from '../cells.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { count } from '../words.ts';

/** `find-eni --format json`, as `holders-report.schema.json` describes it. */
export function holdersJson(holdings: readonly Holding[], notes: readonly string[]): string {
  const enis = holdings.map((holding) => {
    const { eni, isLambda, outcome, functions, aliases, pollers, changes, roles } = holding;
    return {
      eni: eni.id,
      subnet: eni.subnet,
      vpc: eni.vpc,
      groups: eni.groups,
      status: eni.status,
      lambda: isLambda,
      outcome,
      functions: functions.map(({ arn }) => arn),
      aliases: (aliases ?? []).map(({ function: fn, name, versions }) => ({ function: fn, name, versions })),
      pollers: pollers.map(({ mapping, fn, source }) => ({ mapping, function: fn, source })),
      changes: (changes ?? []).map(({ time, by, groups }) => ({ time, by, groups })),
      roles: roles.map(({ arn, exists, mayDeleteEnis }) => ({
        arn,
        ...(exists !== undefined && { exists }),
        ...(mayDeleteEnis !== undefined && { mayDeleteEnis }),
      })),
      advice: adviceOn(holding).map(adviceText),
    };
  });
  return jsonText({ version: 1, enis, notes });
}

const width = 100;

/** What was found, for people: whose each ENI is, and what to do next. */
export function holdersText(holdings: readonly Holding[], notes: readonly string[], colour: boolean): string {
  const { bold, dim } = coloursFor(colour);
  const blocks = holdings.map((holding) => {
    const { eni, functions } = holding;
    const where = [eni.subnet, eni.groups.join(' + '), eni.zone, eni.status]
      .filter((each) => each !== '')
      .map(showable);
    return [
      `${bold(showable(eni.id))}  ${dim(where.join(' · '))}`,
      `  ${headline(holding)}`,
      ...whose(functions).map((line) => `    ${showable(line)}`),
      '',
      ...adviceOn(holding).flatMap(indented),
      '',
    ].join('\n');
  });
  const noted = notes.map((note) => `  ${dim(`note: ${showable(note)}`)}\n`).join('');
  return `${blocks.join('\n')}${noted}`;
}

function headline({ isLambda, outcome, functions, pollers }: Holding): string {
  if (!isLambda) return "Not Lambda's";
  const held = [
    ...(functions.length > 0 ? [count(functions.length, 'function version')] : []),
    ...(pollers.length > 0 ? [count(pollers.length, 'event source mapping')] : []),
  ].join(' and ');
  const said: Readonly<Record<Outcome, string>> = {
    held: `Held by ${held}`,
    'changed-by-hand': `Its groups were changed by hand: any of ${count(functions.length, 'function version')} may hold it`,
    'no-function-in-subnet': 'No function is in its subnet',
    'not-found': 'No function has its subnet and groups',
  };
  return said[outcome];
}

/** The versions of each function in a line. */
function whose(functions: readonly FunctionFact[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const { name, version } of functions) {
    const versions = byName.get(name);
    if (versions === undefined) byName.set(name, [version]);
    else versions.push(version);
  }
  const lines = [...byName].slice(0, 30).map(([name, versions]) => `${name}: ${versions.join(', ')}`);
  return byName.size > 30 ? [...lines, `and ${byName.size - 30} more`] : lines;
}

/** A command is on a line of its own, whole: it is there to be copied. */
function indented({ text, command }: Advice): readonly string[] {
  const lines = wrap(showable(text), width - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
  return command === undefined ? lines : [...lines, `      ${command}`];
}

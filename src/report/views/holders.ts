import { type Advice, adviceOn, adviceText } from '../../account/advice.ts';
import type { FunctionFact } from '../../account/facts.ts';
import type { Holding } from '../../account/find-holders.ts';
import { inWords, type Language, type Say, sayIn } from '../../language/in-words.ts';
import { said } from '../../language/sentence.ts';
import { showable } from '../../text/showable.ts';
import { wrap } from '../cells.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { reportTexts } from '../texts.ts';

const { holders: texts } = reportTexts;

/** `find-eni --format json`, as `holders-report.schema.json` describes it. */
export function holdersJson(holdings: readonly Holding[], notes: readonly string[], language?: Language): string {
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
      advice: adviceOn(holding).map((advice) => inWords(adviceText(advice), language)),
    };
  });
  return jsonText({ version: 1, enis, notes });
}

const width = 100;

/** What was found, for people: whose each ENI is, and what to do next. */
export function holdersText(
  holdings: readonly Holding[],
  notes: readonly string[],
  colour: boolean,
  language?: Language,
): string {
  const say = sayIn(language);
  const { bold, dim } = coloursFor(colour);
  const blocks = holdings.map((holding) => {
    const { eni, functions } = holding;
    const where = [eni.subnet, eni.groups.join(' + '), eni.zone, eni.status]
      .filter((each) => each !== '')
      .map(showable);
    return [
      `${bold(showable(eni.id))}  ${dim(where.join(' · '))}`,
      `  ${headline(holding, say)}`,
      ...whose(functions, say).map((line) => `    ${showable(line)}`),
      '',
      ...adviceOn(holding).flatMap((advice) => indented(advice, language)),
      '',
    ].join('\n');
  });
  const noted = notes.map((note) => `  ${dim(showable(say(texts.note, { note })))}\n`).join('');
  return `${blocks.join('\n')}${noted}`;
}

function headline({ isLambda, outcome, functions, pollers }: Holding, say: Say): string {
  if (!isLambda) return say(texts.notLambdas);
  const versions = said(texts.versions, { count: functions.length });
  const mappings = said(texts.mappings, { count: pollers.length });
  switch (outcome) {
    case 'held':
      if (functions.length > 0 && pollers.length > 0)
        return say(texts.held, { held: said(texts.both, { versions, mappings }) });
      return say(texts.held, { held: functions.length > 0 ? versions : mappings });
    case 'changed-by-hand':
      return say(texts.changedByHand, { versions });
    case 'no-function-in-subnet':
      return say(texts.noFunctionInSubnet);
    case 'not-found':
      return say(texts.notFound);
  }
}

/** The versions of each function in a line. */
function whose(functions: readonly FunctionFact[], say: Say): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const { name, version } of functions) {
    const versions = byName.get(name);
    if (versions === undefined) byName.set(name, [version]);
    else versions.push(version);
  }
  const lines = [...byName].slice(0, 30).map(([name, versions]) => `${name}: ${versions.join(', ')}`);
  return byName.size > 30 ? [...lines, say(texts.more, { count: byName.size - 30 })] : lines;
}

/** A command is on a line of its own, whole: it is there to be copied. */
function indented({ text, command }: Advice, language: Language | undefined): readonly string[] {
  const lines = wrap(showable(inWords(text, language)), width - 4).map(
    (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
  );
  return command === undefined ? lines : [...lines, `      ${command}`];
}

import { stackPathsOnceInRow } from '../../engine/findings/stack-paths-once.ts';
import { type Language, sayIn } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import type { EniPlan, PlannedSubnet } from '../../views/plan/plan.ts';
import { width, wrap } from '../cells.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { reportTexts } from '../texts.ts';
import { planReportTexts as texts } from './texts.ts';
import {
  besidesText,
  doubtText,
  headline,
  notesOfNumbers,
  quotaText,
  roomText,
  savingText,
  setText,
  subnetName,
  userShortly,
  vpcName,
} from './words.ts';

/** How a plan is printed. */
export interface PlanTextOptions {
  readonly colour?: boolean;
  readonly language?: Language | undefined;
  /** The stacks of CDK whose constructs it may name: their paths are said once. */
  readonly stackPaths?: readonly string[];
}

/** Makes a text of names fit to be shown, after those that were shown before it. */
type Show = (text: string) => string;

const columns = 100;

/** A blank at which no line ends: that of one user's text. */
const together = '\u00a0';

/** The plan for people at a terminal: each VPC, its subnets, and in them the ENIs with those who share them. */
export function planText(plan: EniPlan, options: PlanTextOptions = {}): string {
  const { language } = options;
  const say = sayIn(language);
  const paint = coloursFor(options.colour ?? false);
  const { bold, cyan, dim, green, yellow } = paint;
  const once = stackPathsOnceInRow(options.stackPaths ?? []);
  const show: Show = (text) => showable(once(text));
  const lines = [bold(show(headline(plan, language)))];
  if (plan.when !== undefined)
    lines.push(...wrapped(show(say(reportTexts.details.when, { when: plan.when })), '  ', cyan));
  for (const vpc of plan.vpcs) {
    lines.push('', `${bold(show(vpcName(vpc, language)))}  ${show(quotaText(vpc, language))}`);
    const shown = new Map<string, string>();
    for (const subnet of vpc.subnets) {
      lines.push(titleOf(subnet, paint, show, language));
      const rows = eniLines(subnet, show, language);
      const same = shown.get(rows.join('\n'));
      // a long list is not read twice
      if (same === undefined || rows.length < 5) lines.push(...rows);
      else lines.push(...wrapped(show(say(texts.asIn, { subnet: same })), '    ', dim));
      if (subnet.others.length > 0) lines.push(...wrapped(show(besidesText(subnet, language)), '    ', dim));
      if (same === undefined) shown.set(rows.join('\n'), subnetName(subnet, language));
    }
  }
  const marks = [texts.marks.saves, texts.marks.otherwise].map((mark) => say(mark));
  const widest = Math.max(...marks.map(width));
  const [saves = '', otherwise = ''] = marks.map((mark) => mark + ' '.repeat(widest - width(mark)));
  const notes = [
    ...plan.savings.flatMap((saving) => bullet(saves, show(savingText(saving, language)), green)),
    ...plan.otherwise.flatMap((each) => bullet(otherwise, show(each), cyan)),
    ...plan.undecided.flatMap((each) => bullet('?', show(doubtText(each, language)), yellow)),
  ];
  if (notes.length > 0) lines.push('', ...notes);
  const numbers = notesOfNumbers(plan, language);
  if (numbers.length > 0) lines.push('', ...numbers.flatMap((note) => wrapped(show(note), '', dim)));
  return `${lines.join('\n')}\n`;
}

function titleOf(
  subnet: PlannedSubnet,
  { cyan, dim, red }: Colours,
  show: Show,
  language: Language | undefined,
): string {
  const name = show(subnetName(subnet, language));
  const facts = [subnet.cidr, subnet.zone].filter((fact) => fact !== undefined).map(show);
  const room = show(roomText(subnet, language));
  const isFull = (subnet.left ?? 0) < 0;
  return `  ${[cyan(name), ...facts.map(dim), isFull ? red(room) : room].join('  ')}`;
}

function eniLines(subnet: PlannedSubnet, show: Show, language: Language | undefined): readonly string[] {
  const lines: string[] = [];
  const rows = subnet.enis.map((eni) =>
    [
      setText(eni.groups, language),
      eni.users.map((user) => userShortly(user, language).replaceAll(' ', together)).join(', '),
    ].map(show),
  );
  const first = Math.min(48, Math.max(...rows.map(([groups]) => width(groups!))));
  for (const [groups = '', users = ''] of rows) {
    const wrapped = wrap(users, Math.max(30, columns - first - 6));
    const [line = '', ...more] = wrapped.map((each) => each.replaceAll(together, ' '));
    const isLong = width(groups) > first;
    lines.push(isLong ? `    ${groups}` : `    ${groups}${' '.repeat(first - width(groups))}  ${line}`);
    for (const rest of isLong ? [line, ...more] : more) lines.push(`    ${' '.repeat(first)}  ${rest}`);
  }
  return lines;
}

function bullet(mark: string, text: string, paint: (text: string) => string): readonly string[] {
  const [first = '', ...rest] = wrap(text, columns - width(mark) - 1);
  return [`${paint(mark)} ${first}`, ...rest.map((line) => `${' '.repeat(width(mark))} ${line}`)];
}

function wrapped(text: string, indent: string, paint: (text: string) => string): readonly string[] {
  return wrap(text, columns - indent.length).map((line) => `${indent}${paint(line)}`);
}

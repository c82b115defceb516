import { showable } from '../../text/showable.ts';
import type { EniPlan, PlannedSubnet } from '../../views/plan/plan.ts';
import { width, wrap } from '../cells.ts';
import { type Colours, coloursFor } from '../colours.ts';
import {
  doubtText,
  headline,
  othersText,
  quotaNote,
  quotaText,
  roomNote,
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
}

const columns = 100;

/** A blank at which no line ends: that of one user's text. */
const together = '\u00a0';

/** The plan for people at a terminal: each VPC, its subnets, and in them the ENIs with those who share them. */
export function planText(plan: EniPlan, options: PlanTextOptions = {}): string {
  const paint = coloursFor(options.colour ?? false);
  const { bold, cyan, dim, green, yellow } = paint;
  const lines = [bold(showable(headline(plan)))];
  if (plan.when !== undefined) lines.push(...wrapped(`when ${plan.when}`, '  ', cyan));
  for (const vpc of plan.vpcs) {
    lines.push('', `${bold(showable(vpcName(vpc)))}  ${showable(quotaText(vpc))}`);
    const shown = new Map<string, string>();
    for (const subnet of vpc.subnets) {
      const rows = eniLines(subnet);
      const same = shown.get(rows.join('\n'));
      lines.push(titleOf(subnet, paint));
      // a long list is not read twice
      if (same === undefined || rows.length < 5) lines.push(...rows);
      else lines.push(...wrapped(`as in ${same}`, '    ', dim));
      if (subnet.others.length > 0) lines.push(...wrapped(`besides: ${othersText(subnet)}`, '    ', dim));
      if (same === undefined) shown.set(rows.join('\n'), subnetName(subnet));
    }
  }
  const notes = [
    ...plan.savings.flatMap((saving) => bullet('Saves', savingText(saving), green)),
    ...plan.otherwise.flatMap((each) => bullet('Else ', each, cyan)),
    ...plan.undecided.flatMap((each) => bullet('?', doubtText(each), yellow)),
  ];
  if (notes.length > 0) lines.push('', ...notes);
  if (plan.vpcs.length > 0) lines.push('', ...[quotaNote, roomNote].flatMap((note) => wrapped(note, '', dim)));
  return `${lines.join('\n')}\n`;
}

function titleOf(subnet: PlannedSubnet, { cyan, dim, red }: Colours): string {
  const room = showable(roomText(subnet));
  const facts = [subnet.cidr, subnet.zone].filter((fact) => fact !== undefined).map(showable);
  const isFull = (subnet.left ?? 0) < 0;
  return `  ${[cyan(showable(subnetName(subnet))), ...facts.map(dim), isFull ? red(room) : room].join('  ')}`;
}

function eniLines(subnet: PlannedSubnet): readonly string[] {
  const lines: string[] = [];
  const rows = subnet.enis.map((eni) =>
    [setText(eni.groups), eni.users.map((user) => userShortly(user).replaceAll(' ', together)).join(', ')].map(
      showable,
    ),
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
  const [first = '', ...rest] = wrap(showable(text), columns - mark.length - 1);
  return [`${paint(mark)} ${first}`, ...rest.map((line) => `${' '.repeat(mark.length)} ${line}`)];
}

function wrapped(text: string, indent: string, paint: (text: string) => string): readonly string[] {
  return wrap(showable(text), columns - indent.length).map((line) => `${indent}${paint(line)}`);
}

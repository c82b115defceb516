import type { EniPlan, PlannedSubnet } from '../../model/plan/plan.ts';
import { showable, width, wrap } from '../cells.ts';
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
  userText,
  vpcName,
} from './words.ts';

/** How a plan is printed. */
export interface PlanTextOptions {
  readonly colour?: boolean;
}

const columns = 100;

/** The plan for people at a terminal: each VPC, its subnets, and in them the ENIs with those who share them. */
export function planText(plan: EniPlan, options: PlanTextOptions = {}): string {
  const paint = coloursFor(options.colour ?? false);
  const { bold, cyan, dim, green, yellow } = paint;
  const lines = [bold(showable(headline(plan)))];
  if (plan.when !== undefined) lines.push(...wrapped(`when ${plan.when}`, '  ', cyan));
  for (const vpc of plan.vpcs) {
    lines.push('', `${bold(showable(vpcName(vpc)))}  ${showable(quotaText(vpc))}`);
    for (const subnet of vpc.subnets) lines.push(...subnetLines(subnet, paint));
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

function subnetLines(subnet: PlannedSubnet, { cyan, dim, red }: Colours): readonly string[] {
  const room = showable(roomText(subnet));
  const facts = [subnet.cidr, subnet.zone].filter((fact) => fact !== undefined).map(showable);
  const isFull = (subnet.left ?? 0) < 0;
  const lines = [`  ${[cyan(showable(subnetName(subnet))), ...facts.map(dim), isFull ? red(room) : room].join('  ')}`];
  const rows = subnet.enis.map((eni) => [setText(eni.groups), eni.users.map(userText).join(', ')].map(showable));
  const first = Math.min(48, Math.max(...rows.map(([groups]) => width(groups!))));
  for (const [groups = '', users = ''] of rows) {
    const [line = '', ...more] = wrap(users, Math.max(30, columns - first - 6));
    const isLong = width(groups) > first;
    lines.push(isLong ? `    ${groups}` : `    ${groups}${' '.repeat(first - width(groups))}  ${line}`);
    for (const rest of isLong ? [line, ...more] : more) lines.push(`    ${' '.repeat(first)}  ${rest}`);
  }
  if (subnet.others.length > 0) lines.push(...wrapped(`besides: ${othersText(subnet)}`, '    ', dim));
  return lines;
}

function bullet(mark: string, text: string, paint: (text: string) => string): readonly string[] {
  const [first = '', ...rest] = wrap(showable(text), columns - mark.length - 1);
  return [`${paint(mark)} ${first}`, ...rest.map((line) => `${' '.repeat(mark.length)} ${line}`)];
}

function wrapped(text: string, indent: string, paint: (text: string) => string): readonly string[] {
  return wrap(showable(text), columns - indent.length).map((line) => `${indent}${paint(line)}`);
}

import { type Language, type Say, sayIn } from '../../language/in-words.ts';
import { allOf } from '../../language/lists.ts';
import { showableData } from '../../text/showable.ts';
import type { Described, ModelDescription, TemplateDescription } from '../../views/show-model.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { reportTexts } from '../texts.ts';

const { model: texts } = reportTexts;
const certainties = { proven: texts.proven, permitted: texts.permitted };

/** How a network is shown. */
export interface ModelReportOptions {
  readonly colour?: boolean;
  readonly language?: Language | undefined;
}

/** The network of a template as text, for people: what `show-model` prints. */
export function modelText(described: TemplateDescription, options: ModelReportOptions = {}): string {
  const description = showableData(described);
  const { bold, cyan, dim } = coloursFor(options.colour ?? false);
  const say = sayIn(options.language);
  const lines: string[] = [bold(description.path)];
  for (const because of description.links ?? []) lines.push(`  ${dim(say(texts.linked))} ${because}`);
  for (const because of description.mayHoldMore) lines.push(`  ${dim(say(texts.mayHoldMore))} ${because}`);
  for (const network of description.networks) {
    if (network.when !== undefined) lines.push('', cyan(say(texts.when, { when: network.when })));
    lines.push(...networkLines(network, { bold, cyan, dim }, say));
  }
  if (!description.complete) lines.push('', dim(say(texts.incomplete)));
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function modelJson(descriptions: readonly TemplateDescription[]): string {
  return jsonText({ version: 1, templates: descriptions });
}

type Paints = Pick<ReturnType<typeof coloursFor>, 'bold' | 'cyan' | 'dim'>;

function eniCount({ count, oneForEachSubnetOf }: ModelDescription['enis'], say: Say): string {
  if (count === 0 && oneForEachSubnetOf.length > 0) return say(texts.onlyForEach, { lists: allOf(oneForEachSubnetOf) });
  const more = oneForEachSubnetOf.map((name) => say(texts.oneForEach, { list: name }));
  return say(texts.enis, { count }) + more.join('');
}

function networkLines(network: ModelDescription, { bold, dim }: Paints, say: Say): string[] {
  const shown = (value: Described<string | boolean>): string => {
    if (typeof value === 'object') return say(texts.notKnown, { reason: value.unknown });
    return typeof value === 'boolean' ? say(value ? texts.on : texts.off) : value;
  };
  const list = (names: readonly string[]): string =>
    names.length === 0 ? '' : say(texts.list, { names: allOf(names) });
  const { enis, functions, vpcs, subnets, securityGroups } = network;
  const lines = ['', bold(eniCount(enis, say))];
  const called = new Map(
    functions.flatMap(({ id, functionName }) => (functionName === undefined ? [] : [[id, `${id} (${functionName})`]])),
  );
  for (const eni of enis.list) {
    lines.push(`  ${say(texts.subnetWith, { subnet: eni.subnet, groups: list(eni.groups) })}`);
    lines.push(`    ${dim(say(texts.sharedBy))} ${list(eni.users.map((user) => called.get(user) ?? user))}`);
  }
  if (functions.length > 0) lines.push('', bold(say(texts.functions, { count: functions.length })));
  for (const fn of functions) {
    lines.push(`  ${called.get(fn.id) ?? fn.id}`, `    ${dim(say(texts.role))} ${shown(fn.role)}`);
    for (const use of fn.uses) {
      lines.push(
        `    ${dim(say(texts.uses))} ${use.service} ${dim(`(${say(certainties[use.certainty as keyof typeof certainties] ?? texts.permitted)}: ${use.because})`)}`,
      );
      for (const [subnet, path] of Object.entries(use.paths))
        lines.push(`      ${dim(say(texts.from))} ${subnet}${dim(',')} ${path}`);
    }
  }
  if (vpcs.length > 0) lines.push('', bold(say(texts.vpcs, { count: vpcs.length })));
  for (const vpc of vpcs) {
    lines.push(
      `  ${vpc.id} ${vpc.cidrs.join(', ')}`,
      `    ${dim(say(texts.dnsSupport))} ${shown(vpc.dnsSupport)}${dim(say(texts.dnsHostnames))} ${shown(vpc.dnsHostnames)}`,
    );
    for (const endpoint of vpc.endpoints)
      lines.push(
        `    ${dim(say(texts.endpoint))} ${endpoint.id}: ${shown(endpoint.service)}, ${shown(endpoint.type)}${endpoint.type === 'Interface' ? say(texts.privateDns, { answer: shown(endpoint.privateDns) }) : ''}`,
      );
  }
  if (subnets.length > 0) lines.push('', bold(say(texts.subnets, { count: subnets.length })));
  for (const subnet of subnets) {
    lines.push(
      `  ${subnet.id} ${dim(say(texts.range))} ${shown(subnet.cidr)}`,
      `    ${dim(say(texts.zone))} ${shown(subnet.zone)}`,
      `    ${dim(say(texts.routesBy))} ${shown(subnet.routeTable)}`,
    );
    for (const route of subnet.routes) lines.push(`      ${route}`);
    lines.push(`    ${dim(say(texts.networkAcl))} ${shown(subnet.networkAcl)}`);
  }
  if (securityGroups.length > 0) lines.push('', bold(say(texts.groups, { count: securityGroups.length })));
  for (const group of securityGroups) {
    lines.push(`  ${group.id}`);
    for (const rule of group.outbound) lines.push(`    ${dim(say(texts.out))} ${rule}`);
    for (const rule of group.inbound) lines.push(`    ${dim(say(texts.in))} ${rule}`);
    if (group.usedBy.length > 0) lines.push(`    ${dim(say(texts.usedBy))} ${list(group.usedBy)}`);
  }
  return lines;
}

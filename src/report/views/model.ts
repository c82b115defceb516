import { showableData } from '../../text/showable.ts';
import type { Described, ModelDescription, TemplateDescription } from '../../views/show-model.ts';
import { coloursFor } from '../colours.ts';
import { jsonText } from '../json-text.ts';
import { count } from '../words.ts';

/** How a network is shown. */
export interface ModelReportOptions {
  readonly colour?: boolean;
}

/** The network of a template as text, for people: what `show-model` prints. */
export function modelText(described: TemplateDescription, options: ModelReportOptions = {}): string {
  const description = showableData(described);
  const { bold, cyan, dim } = coloursFor(options.colour ?? false);
  const lines: string[] = [bold(description.path)];
  for (const because of description.links ?? []) lines.push(`  ${dim('linked:')} ${because}`);
  for (const because of description.mayHoldMore) lines.push(`  ${dim('may hold more:')} ${because}`);
  for (const network of description.networks) {
    if (network.when !== undefined) lines.push('', cyan(`when ${network.when}`));
    lines.push(...networkLines(network, { bold, cyan, dim }));
  }
  if (!description.complete) lines.push('', dim('The conditions combine in more ways than were looked at.'));
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function modelJson(descriptions: readonly TemplateDescription[]): string {
  return jsonText({ version: 1, templates: descriptions });
}

type Paints = Pick<ReturnType<typeof coloursFor>, 'bold' | 'cyan' | 'dim'>;

function networkLines(network: ModelDescription, { bold, dim }: Paints): string[] {
  const { enis, functions, vpcs, subnets, securityGroups } = network;
  const more = enis.oneForEachSubnetOf.map((name) => ` + one for each subnet of ${name}`).join('');
  const lines = ['', bold(`Hyperplane ENIs: ${enis.count}${more}`)];
  const called = new Map(
    functions.flatMap(({ id, functionName }) => (functionName === undefined ? [] : [[id, `${id} (${functionName})`]])),
  );
  for (const eni of enis.list) {
    lines.push(`  ${eni.subnet} with ${list(eni.groups)}`);
    lines.push(`    ${dim('shared by')} ${list(eni.users.map((user) => called.get(user) ?? user))}`);
  }
  if (functions.length > 0) lines.push('', bold(count(functions.length, 'function')));
  for (const fn of functions) {
    lines.push(`  ${called.get(fn.id) ?? fn.id}`, `    ${dim('role')} ${shown(fn.role)}`);
    for (const use of fn.uses) {
      lines.push(`    ${dim('uses')} ${use.service} ${dim(`(${use.certainty}: ${use.because})`)}`);
      for (const [subnet, path] of Object.entries(use.paths))
        lines.push(`      ${dim('from')} ${subnet}${dim(',')} ${path}`);
    }
  }
  if (vpcs.length > 0) lines.push('', bold(count(vpcs.length, 'VPC')));
  for (const vpc of vpcs) {
    lines.push(
      `  ${vpc.id} ${vpc.cidrs.join(', ')}`,
      `    ${dim('DNS support')} ${shown(vpc.dnsSupport)}${dim(', DNS hostnames')} ${shown(vpc.dnsHostnames)}`,
    );
    for (const endpoint of vpc.endpoints)
      lines.push(
        `    ${dim('endpoint')} ${endpoint.id}: ${shown(endpoint.service)}, ${shown(endpoint.type)}${endpoint.type === 'Interface' ? `, private DNS ${shown(endpoint.privateDns)}` : ''}`,
      );
  }
  if (subnets.length > 0) lines.push('', bold(count(subnets.length, 'subnet')));
  for (const subnet of subnets) {
    lines.push(
      `  ${subnet.id} ${dim('range')} ${shown(subnet.cidr)}`,
      `    ${dim('zone')} ${shown(subnet.zone)}`,
      `    ${dim('routes by')} ${shown(subnet.routeTable)}`,
    );
    for (const route of subnet.routes) lines.push(`      ${route}`);
    lines.push(`    ${dim('network ACL')} ${shown(subnet.networkAcl)}`);
  }
  if (securityGroups.length > 0) lines.push('', bold(count(securityGroups.length, 'security group')));
  for (const group of securityGroups) {
    lines.push(`  ${group.id}`);
    for (const rule of group.outbound) lines.push(`    ${dim('out')} ${rule}`);
    for (const rule of group.inbound) lines.push(`    ${dim('in')} ${rule}`);
    if (group.usedBy.length > 0) lines.push(`    ${dim('used by')} ${list(group.usedBy)}`);
  }
  return lines;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shown(value: Described<string | boolean>): string {
  return typeof value === 'object'
    ? `not known: ${value.unknown}`
    : typeof value === 'boolean'
      ? value
        ? 'on'
        : 'off'
      : value;
}

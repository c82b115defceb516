import { inVpcResource } from '../../../aws/resource-types.ts';
import { identityOf, type Value } from '../../../template/evaluate/value.ts';
import { collectMentions } from '../../../template/mentions.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { perScenario } from '../../base/lazy.ts';
import { entriesOf, named } from '../../base/naming.ts';
import type { Variable } from '../../functions/variables.ts';

/** What a DNS record of the template leads to: an attribute of a database, load balancer or server. */
export interface RecordTarget {
  readonly record: Resource;
  readonly id: string;
  readonly attribute: string | undefined;
}

interface DnsRecord {
  readonly record: Resource;
  readonly name: string;
  /** What it leads to, where that is one resource in a VPC. */
  readonly target: Pick<RecordTarget, 'id' | 'attribute'> | undefined;
  /** The VPCs in which a private zone of the template answers; `undefined` for other zones. */
  readonly vpcs: readonly string[] | undefined;
}

/** The DNS record whose name a variable holds: the record itself, its name as text, or a URL of that host. */
export function recordHeldBy(core: ModelCore, fn: LambdaFunction, variable: Variable): RecordTarget | undefined {
  const records = recordsOf(core);
  // most records lead to no resource in a VPC, and the value of a variable may be a question of conditions
  if (records.every(({ target }) => target === undefined)) return undefined;
  const name = hostOf(comparable(identityOf(core.evaluate.value(variable.node))));
  if (name === undefined) return undefined;
  const held = records.filter((each) => each.name === name || comparable(`\${${each.record.id}}`) === name);
  const [first, ...others] = held;
  // of several records with a name, or in a zone that does not answer here, which target is meant is not known
  if (first?.target === undefined || others.length > 0 || !answersTo(fn, first)) return undefined;
  return { record: first.record, ...first.target };
}

function recordsOf(core: ModelCore): readonly DnsRecord[] {
  return perScenario(core, 'DNS records', () => [
    ...core.resourcesOf('AWS::Route53::RecordSet').flatMap((record) => recordIn(core, record, record.properties)),
    ...core
      .resourcesOf('AWS::Route53::RecordSetGroup')
      .flatMap((group) =>
        entriesOf(core.evaluate.value(group.properties.get('RecordSets'))).flatMap(({ kind, node }) =>
          kind === 'map' ? recordIn(core, group, node) : [],
        ),
      ),
  ]);
}

function recordIn(core: ModelCore, record: Resource, node: Node): readonly DnsRecord[] {
  const { evaluate, template } = core;
  const name = comparable(identityOf(evaluate.value(node.get('Name')))).replace(/\.$/, '');
  const targets: { readonly id: string; readonly attribute: string | undefined }[] = [];
  for (const part of [node.get('AliasTarget').get('DNSName'), node.get('ResourceRecords')])
    collectMentions(part, '', undefined, ({ id, attribute, node: at }) => {
      const type = template.resources.get(id)?.type;
      const isAddress = type !== undefined && inVpcResource(type)?.by.includes(attribute ?? 'Ref') === true;
      if (isAddress && evaluate.isLive(at)) targets.push({ id, attribute });
    });
  const [first, ...others] = targets;
  // one with an identifier is one of several, and the others may be anybody's
  const isOneOfSeveral = node.get('SetIdentifier').raw !== undefined;
  const target = others.length > 0 || isOneOfSeveral ? undefined : first;
  return name === '' || holdsNoAddress(evaluate.value(node.get('Type')))
    ? []
    : [{ record, name, target, vpcs: vpcsOf(core, node, record) }];
}

/** Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html */
function holdsNoAddress(type: Value): boolean {
  return type.kind === 'known' && !/^(?:A|AAAA|CNAME)$/i.test(String(type.value));
}

/** Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html */
function vpcsOf(core: ModelCore, node: Node, record: Resource): readonly string[] | undefined {
  const own = node.get('HostedZoneId');
  const zone = core.evaluate.value(own.raw === undefined ? record.properties.get('HostedZoneId') : own);
  const resource = zone.kind === 'reference' ? core.template.resources.get(zone.id) : undefined;
  if (resource?.type !== 'AWS::Route53::HostedZone' || resource.properties.get('VPCs').raw === undefined)
    return undefined;
  return entriesOf(core.evaluate.value(resource.properties.get('VPCs'))).map(
    ({ node: entry }) => named(core, core.evaluate.value(entry.get('VPCId')), 'AWS::EC2::VPC').id,
  );
}

/** Whether a zone may answer where a function is: a private one does in its own VPCs, one from outside in any. */
function answersTo({ attachment }: LambdaFunction, { vpcs }: DnsRecord): boolean {
  const subnets = attachment.known ? (attachment.value?.subnets ?? []) : [];
  if (vpcs === undefined || subnets.length === 0) return true;
  return subnets.every(({ vpc }) => vpc.known && vpcs.includes(vpc.value.id));
}

/** A text with blanks that hold nothing which separates the parts of a URL. */
function comparable(text: string): string {
  return text.replaceAll(/\$\{[^}]*\}/g, (blank) => blank.replaceAll(/[:/@.?#]/g, '_')).toLowerCase();
}

function hostOf(text: string): string | undefined {
  const [, host] = /^(?:[a-z][a-z\d+.-]{0,30}:\/\/)?(?:[^@/]{0,200}@)?([^:/?#]{1,255})/.exec(text) ?? [];
  return host?.replace(/\.$/, '');
}

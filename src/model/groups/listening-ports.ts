import { defaultPort, inVpcResource, type Listener } from '../../aws/resource-types.ts';
import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Evidence, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import { reasonOf } from '../base/naming.ts';
import { reasons } from './reasons.ts';

/**
 * The ports of a resource that a function connects to: those of the attributes that it was given; without any, the
 * one that there is. `admitted` tells apart what the attributes do not: ports that a rule opens for the function.
 * What is restored from a snapshot, or replicates another database, has the port of its origin.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html (Port)
 */
export function listeningPorts(
  core: ModelCore,
  resource: Resource,
  attributes: readonly string[] = [],
  admitted?: (port: number) => boolean,
): Answer<readonly number[]> {
  const passed = new Set<string>();
  let owner = resource;
  for (;;) {
    // resources that name each other have no port: CloudFormation refuses them
    if (passed.has(owner.id)) return notKnown(whichPort(resource));
    passed.add(owner.id);
    const next = portOwnerOf(core, owner);
    if (next === undefined) break;
    if ('because' in next) return notKnown(next);
    owner = next;
  }
  return owner === resource ? ownPorts(core, owner, attributes, admitted) : ownPorts(core, owner);
}

/** What has the port of a resource that has none of its own: its cluster, what it is an endpoint of, its source. */
function portOwnerOf(core: ModelCore, resource: Resource): Resource | Unknown | undefined {
  const { portProperty, copyOf = [], clusterProperty, entranceTo } = inVpcResource(resource.type)!;
  const property = (name: string) => core.evaluate.at(resource.properties, ...name.split('.'));
  const owner = clusterProperty ?? entranceTo;
  const cluster = owner === undefined ? undefined : property(owner);
  if (cluster !== undefined && cluster.kind !== 'absent') {
    const because = said(clusterProperty === undefined ? reasons.unknownPort : reasons.portOfCluster, { resource });
    return resourceWithPort(core, cluster, resource) ?? { because, place: cluster.node.at() };
  }
  if (portProperty !== undefined && property(portProperty).kind !== 'absent') return undefined;
  const origin = copyOf.map(property).find((value) => value.kind !== 'absent' && !isEmptyText(value));
  return origin && (resourceWithPort(core, origin, resource) ?? { ...whichPort(resource), place: origin.node.at() });
}

function resourceWithPort(core: ModelCore, value: Value, { id }: Resource): Resource | undefined {
  const other = value.kind === 'reference' ? core.template.resources.get(value.id) : undefined;
  return other !== undefined && other.id !== id && inVpcResource(other.type) !== undefined ? other : undefined;
}

function ownPorts(
  core: ModelCore,
  resource: Resource,
  attributes: readonly string[] = [],
  admitted?: (port: number) => boolean,
): Answer<readonly number[]> {
  const { portProperty, engineProperty, listeners } = inVpcResource(resource.type)!;
  const property = (name: string) => core.evaluate.at(resource.properties, ...name.split('.'));
  const port = portProperty === undefined ? undefined : property(portProperty);
  if (port !== undefined && port.kind !== 'absent') {
    const number = port.kind === 'known' ? Number(port.value) : Number.NaN;
    return Number.isInteger(number) ? known([number]) : notKnown(reasonOf(port));
  }
  if (listeners.length > 0) {
    const ports = portsAmong(core, resource, listeners, attributes, admitted);
    return ports.known && portProperty !== undefined
      ? known(ports.value, byDefaultOf(resource, portProperty, ports.value))
      : ports;
  }
  const engine = engineProperty === undefined ? undefined : property(engineProperty);
  const byDefault = defaultPort(resource.type, engine?.kind === 'known' ? String(engine.value) : undefined);
  return byDefault === undefined ? notKnown(whichPort(resource)) : known([byDefault]);
}

/** Why a resource without a port of its own has these: not all are those that its engine is known for. */
function byDefaultOf(resource: Resource, property: string, ports: readonly number[]): Evidence {
  return { because: said(reasons.portByDefault, { resource, property, port: ports.join(', ') }), place: resource.at() };
}

/**
 * The ports that a resource serves beside those that are usual.
 * Source: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html
 */
export function otherPorts(core: ModelCore, resource: Resource): readonly number[] {
  const { plainHttpUnless } = inVpcResource(resource.type)!;
  if (plainHttpUnless === undefined) return [];
  const value = core.evaluate.at(resource.properties, ...plainHttpUnless.split('.'));
  return value.kind === 'known' && String(value.value).toLowerCase() === 'true' ? [] : [80];
}

function portsAmong(
  core: ModelCore,
  resource: Resource,
  listeners: readonly Listener[],
  attributes: readonly string[],
  admitted: ((port: number) => boolean) | undefined,
): Answer<readonly number[]> {
  const doubts: Unknown[] = [];
  const open = listeners.filter(({ by, if: conditions = {}, port }) => {
    if (attributes.length > 0 && by !== undefined && !by.some((each) => attributes.includes(each))) return false;
    if (attributes.length === 0 && port === undefined) return false;
    const unclear: Unknown[] = [];
    for (const [name, values] of Object.entries(conditions)) {
      const value = core.evaluate.at(resource.properties, ...name.split('.'));
      if (value.kind === 'absent' || value.kind === 'known') {
        if (!values.includes(value.kind === 'absent' ? '' : String(value.value).toLowerCase())) return false;
      } else if (value.kind === 'map' || value.kind === 'list') {
        if (!values.some((each) => each !== '')) return false;
      } else unclear.push(reasonOf(value));
    }
    doubts.push(...unclear);
    return true;
  });
  const ports = [...new Set(open.map(({ port }) => port))];
  const fitting = admitted === undefined ? [] : ports.filter((port) => port !== undefined && admitted(port));
  if (fitting.length > 0) return known(fitting as number[]);
  if (ports.length === 0 || ports.includes(undefined)) return notKnown(whichPort(resource));
  if (ports.length === 1 && doubts.length === 0) return known(ports as number[]);
  // each attribute that is held leads to a port of its own
  const isTold = attributes.length > 0 && open.every(({ by }) => by !== undefined) && doubts.length === 0;
  return isTold ? known(ports as number[]) : notKnown(...(doubts.length > 0 ? doubts : [whichPort(resource)]));
}

function isEmptyText(value: Value): boolean {
  return value.kind === 'known' && value.value === '';
}

function whichPort(resource: Resource): Unknown {
  return { because: said(reasons.unknownPort, { resource }), place: resource.at() };
}

/** The number that an attribute such as `Endpoint.Port` of a resource evaluates to. */
export function portOfAttribute(core: ModelCore, id: string, attribute: string | undefined): number | undefined {
  const resource = core.template.resources.get(id);
  if (resource === undefined || attribute === undefined || !/(?:^|\.)Ports?$/.test(attribute)) return undefined;
  if (inVpcResource(resource.type)?.by.includes(attribute) !== true) return undefined;
  const ports = listeningPorts(core, resource, [attribute]);
  return ports.known && ports.value.length === 1 ? ports.value[0] : undefined;
}

import { inVpcResource, listensAnywhere } from '../../../aws/resource-types.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { identityOf, type Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { GroupRule, LambdaFunction, SecurityGroup, VpcResourceUse, VpcTarget } from '../../base/entities.ts';
import { distinct, groupedBy } from '../../base/grouped-by.ts';
import { perScenario } from '../../base/lazy.ts';
import { entityNames, withName } from '../../base/names.ts';
import { entriesOf } from '../../base/naming.ts';
import { refersNow } from '../../functions/names.ts';
import { portsOfName, statedPorts } from '../../functions/stated-ports.ts';
import { leadsToAnotherStack, referredTo, type Variable, variablesOf } from '../../functions/variables.ts';
import type { SecurityGroups } from '../../groups/security-groups.ts';
import { together } from '../../identity/policy-document.ts';
import type { Network } from '../../network/network.ts';
import { referencesIn } from '../services/environment.ts';
import { brokerHostIn, brokerType } from './broker-hosts.ts';
import { mayUseDataApi } from './data-api.ts';
import { recordHeldBy } from './dns-records.ts';
import { reasons } from './reasons.ts';
import { vpcTargetOf } from './vpc-targets.ts';

/**
 * The databases, caches, brokers, servers and file systems in the VPC that a function uses, one use for each; `whyIncomplete` says what
 * may lead to others.
 */
export function vpcResourcesUsedBy(
  core: ModelCore,
  fn: LambdaFunction,
  network: Network,
  groups: SecurityGroups,
  functionOf: (resource: Resource) => LambdaFunction | undefined,
): Found<VpcResourceUse> {
  const held = [...rotated(core, fn, network, groups), ...addresses(core, fn, network, groups)];
  const admitted = admissions(core, fn, network, groups, held);
  const isGuessed = (use: VpcResourceUse) =>
    !isOutweighed(use, held, fn) && !isForAnother(core, use, fn, groups, functionOf);
  const { found, whyIncomplete } = together([
    { found: mounts(core, fn), whyIncomplete: possibleAddresses(core, fn) },
    withoutThoseByDataApi(core, fn, held),
    { found: admitted.found.filter(isGuessed), whyIncomplete: admitted.whyIncomplete },
  ]);
  // the first evidence of each is the strongest
  return { found: found.filter((use, index) => found.findIndex(({ id }) => id === use.id) === index), whyIncomplete };
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
function mounts(core: ModelCore, fn: LambdaFunction): readonly VpcResourceUse[] {
  const place = fn.at('Properties', 'FileSystemConfigs');
  return entriesOf(core.evaluate.value(fn.resource.properties.get('FileSystemConfigs'))).map(({ node }) => {
    const path = core.evaluate.text(node.get('LocalMountPath')) ?? said(entityNames.ownPath);
    return {
      id: `file system at ${inWords(path)}`,
      ...withName(said(entityNames.fileSystemAt, { path })),
      what: 'file system',
      isMounted: true,
      target: undefined,
      certainty: 'proven',
      because: said(reasons.mounts, { path }),
      place,
    };
  });
}

/** That a variable holds an address or port of something in a VPC, or the secret of it. */
export interface Held {
  readonly variable: Variable;
  readonly resource: Resource;
  readonly attribute: string;
  readonly isSecret: boolean;
  /** The ports that the environment says beside an address, where nothing else says on which it is called. */
  readonly ports: readonly number[];
  /** One clause: `its environment variable DB_HOST holds the address of Database`. */
  readonly because: Clause;
}

/**
 * A secret, and its attachment, whose `Ref` is the secret.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html
 */
const secretTypes = new Set(['AWS::SecretsManager::Secret', 'AWS::SecretsManager::SecretTargetAttachment']);

const attributeOfSecret = 'MasterUserSecret.SecretArn';

/** Whether an attribute is, by its type, the address or port of something in a VPC, or a secret of one. */
function isAddressOrSecret({ type }: Resource, attribute = 'Ref'): boolean {
  if (secretTypes.has(type)) return true;
  const entry = inVpcResource(type);
  // the host of a broker begins with its id
  const isId = type === brokerType && attribute === 'Ref';
  return entry !== undefined && (attribute === attributeOfSecret || isId || entry.by.includes(attribute));
}

/** What a function's environment holds of databases, caches, brokers and servers in a VPC. */
export function heldInEnvironment(core: ModelCore, fn: LambdaFunction): readonly Held[] {
  return variablesOf(core, fn).flatMap((variable) => {
    const held: Held[] = [];
    const look = (named: Resource, attribute: string | undefined, record?: Resource) => {
      const isOwnSecret = secretTypes.has(named.type);
      const isSecret = isOwnSecret || attribute === attributeOfSecret;
      const resource = isOwnSecret ? attachedTo(core, named) : named;
      const entry = resource === undefined ? undefined : inVpcResource(resource.type);
      if (resource === undefined || entry === undefined) return;
      const isById = named.type === brokerType && attribute === undefined;
      const broker = isById ? brokerHostIn(core, variable, named) : undefined;
      if (isById && broker === undefined) return;
      if (!isInVpc(core, resource, entry) || !core.exists(resource)) return;
      const data = { variable: variable.name, resource };
      const because =
        record === undefined
          ? said(isSecret ? reasons.holdsSecret : reasons.holdsAddress, data)
          : said(reasons.holdsName, { ...data, record });
      const mayBeStated = listensAnywhere(entry) || entry.plainHttpUnless !== undefined;
      const portsOf = record === undefined ? statedPorts : portsOfName;
      const stated = !isSecret && mayBeStated ? portsOf(core, fn, variable, { id: named.id, attribute }) : [];
      const ports = broker?.ports ?? stated;
      held.push({ variable, resource, attribute: attribute ?? 'Ref', isSecret, ports, because });
    };
    const lookAt = (id: string, attribute: string | undefined, record?: Resource) => {
      const named = core.template.resources.get(id);
      if (named !== undefined && isAddressOrSecret(named, attribute) && core.exists(named))
        look(named, attribute, record);
    };
    for (const { resource, attribute } of referredTo(core, variable, isAddressOrSecret)) look(resource, attribute);
    if (leadsToAnotherStack(core, variable))
      for (const { id, attribute } of referencesIn(core.evaluate.value(variable.node))) lookAt(id, attribute);
    const record = held.length > 0 ? undefined : recordHeldBy(core, fn, variable);
    if (record !== undefined) lookAt(record.id, record.attribute, record.record);
    return held;
  });
}

/** What the environment holds the address or port of. */
function addresses(
  core: ModelCore,
  fn: LambdaFunction,
  network: Network,
  groups: SecurityGroups,
): readonly VpcResourceUse[] {
  const all = heldInEnvironment(core, fn).filter((each) => leadsInside(core, fn, network, groups, each));
  return all.flatMap(({ variable, resource, because }): readonly VpcResourceUse[] => {
    const { name: what, weak } = inVpcResource(resource.type)!;
    if (weak !== undefined && variable.isGlobal) return [];
    // the ports follow from all that is held of a resource
    const same = all.filter((each) => each.resource === resource && !each.isSecret);
    const attributes = same.map(({ attribute }) => attribute);
    const stated = [...new Set(same.flatMap(({ ports }) => ports))];
    const isOfAll = all.every((each) => each.resource !== resource || isGivenToAll(each.variable));
    return [
      {
        id: resource.id,
        name: resource.name,
        what,
        target: vpcTargetOf(core, resource, network, groups, { attributes, stated }),
        // an address with a port is there to connect to
        certainty: weak !== undefined && stated.length === 0 ? 'permitted' : 'proven',
        ...(isOfAll && { among: variable.sharedBy }),
        because,
        place: variable.node.at(),
      },
    ];
  });
}

/** What a function connects to, of what it holds: a database may be there to be queried by its Data API. */
function withoutThoseByDataApi(
  core: ModelCore,
  fn: LambdaFunction,
  held: readonly VpcResourceUse[],
): Found<VpcResourceUse> {
  const byDataApi = held.flatMap((use) => {
    const database = core.template.resources.get(use.id);
    return database !== undefined && mayUseDataApi(core, fn, database) ? [{ use, database }] : [];
  });
  return {
    found: held.filter((use) => !byDataApi.some((each) => each.use === use)),
    whyIncomplete: byDataApi.map(({ use: { because, place }, database }) => ({
      because: said(reasons.orByDataApi, { use: because, database }),
      place,
    })),
  };
}

/** Whether an attribute leads to a private address where a function is: the public name of a server does in its own VPC. */
function leadsInside(
  core: ModelCore,
  fn: LambdaFunction,
  network: Network,
  groups: SecurityGroups,
  { resource, attribute }: Held,
): boolean {
  if (inVpcResource(resource.type)?.byInVpc?.includes(attribute) !== true) return true;
  const target = vpcTargetOf(core, resource, network, groups);
  const theirs = target?.subnets.known ? target.subnets.value : [];
  const own = fn.network.known ? (fn.network.value?.subnets ?? []) : [];
  const vpcs = [...theirs, ...own].map(({ vpc }) => (vpc.known ? vpc.value.id : undefined));
  return theirs.length > 0 && own.length > 0 && vpcs.every((id) => id !== undefined && id === vpcs[0]);
}

/** Whether a variable is given to all functions, rather than written for each of two that connect to the same. */
function isGivenToAll({ isGlobal, sharedBy, node }: Variable): boolean {
  return isGlobal && (sharedBy.length > 2 || node.keys[0] === 'Globals');
}

/** The database whose secret a function rotates that Secrets Manager provides: it signs in to it. */
function rotated(
  core: ModelCore,
  { createdBy }: LambdaFunction,
  network: Network,
  groups: SecurityGroups,
): readonly VpcResourceUse[] {
  if (createdBy?.kind !== 'rotation') return [];
  return core.resourcesOf('AWS::SecretsManager::RotationSchedule').flatMap((schedule) => {
    const ids = new Set([createdBy.resource.id]);
    const isIts = ids.has(schedule.id) || refersNow(core, schedule, 'RotationLambdaARN', ids);
    const database = isIts ? databaseOfSecret(core, schedule) : undefined;
    const entry = database && inVpcResource(database.type);
    if (database === undefined || entry === undefined) return [];
    return [
      {
        id: database.id,
        name: database.name,
        what: entry.name,
        target: vpcTargetOf(core, database, network, groups),
        certainty: 'proven' as const,
        because: said(reasons.scheduleRotates, { schedule, database }),
        place: schedule.at('Properties', 'SecretId'),
      },
    ];
  });
}

/** The database in a VPC whose secret a schedule rotates. */
export function databaseOfSecret(core: ModelCore, schedule: Resource): Resource | undefined {
  const secret = core.evaluate.value(schedule.properties.get('SecretId'));
  const named = secret.kind === 'reference' ? core.template.resources.get(secret.id) : undefined;
  const database = named && attachedTo(core, named);
  const entry = database && inVpcResource(database.type);
  return entry !== undefined && isInVpc(core, database!, entry) ? database : undefined;
}

/** The database that a secret, or the attachment of one, is attached to. */
function attachedTo(core: ModelCore, secret: Resource): Resource | undefined {
  for (const { id, properties } of core.resourcesOf('AWS::SecretsManager::SecretTargetAttachment')) {
    const [of, target] = ['SecretId', 'TargetId'].map((name) => core.evaluate.value(properties.get(name)));
    const isOf = id === secret.id || (of?.kind === 'reference' && of.id === secret.id);
    if (isOf && target?.kind === 'reference') return core.template.resources.get(target.id);
  }
  return undefined;
}

/** A search domain without VPCOptions is a public host. */
function isInVpc(core: ModelCore, resource: Resource, { inVpcOnlyWith }: { readonly inVpcOnlyWith?: string }): boolean {
  return inVpcOnlyWith === undefined || core.evaluate.value(resource.properties.get(inVpcOnlyWith)).kind !== 'absent';
}

/** What variables with an address are mostly called. */
const likeAddress = /host|server|endpoint|address|ur[il]|dsn|jdbc|db|database|sql|^pg|mongo|redis|cache|broker|kafka/i;

/** What variables are called that tell how to connect, but not where: `DB_NAME`, `dbUser`, `DATABASE_PORT`. */
const likeDetail = /(?:name|user|password|port|schema|engine)$/i;
/** What has a name that leads to an address: `DB_HOST_NAME`, `DB_SECRET_NAME`. */
const namesPlace = /host|server|domain|dns|endpoint|secret/i;

/** Whether a value is no host of a VPC's: those have a dot in their names, as has a web address, or an ARN a colon. */
function isNoAddress(value: Value): boolean {
  return value.kind === 'known' && !/[.:]/.test(String(value.value));
}

/** Variables that may hold the address of something that the template does not name. */
function possibleAddresses(core: ModelCore, fn: LambdaFunction): readonly Unknown[] {
  const held = heldInEnvironment(core, fn);
  return variablesOf(core, fn).flatMap(({ name, node }): Unknown[] => {
    if (!likeAddress.test(name) || held.some((each) => each.variable.name === name)) return [];
    if (likeDetail.test(name) && !namesPlace.test(name)) return [];
    const value = core.evaluate.value(node);
    // a web address is mostly one on the internet
    if (!['known', 'text', 'unknown'].includes(value.kind) || isNoAddress(value) || /^https?:/.test(identityOf(value)))
      return [];
    const because = said(reasons.mayHoldAddress, { variable: name });
    return [{ because, place: node.at() }];
  });
}

/** What sits behind a security group that admits one of the function's groups by name. */
function admissions(
  core: ModelCore,
  fn: LambdaFunction,
  network: Network,
  groups: SecurityGroups,
  held: readonly VpcResourceUse[],
): Found<VpcResourceUse> {
  const attachment = fn.attachment.known ? fn.attachment.value : undefined;
  return together(
    (attachment?.groups ?? []).flatMap((own) =>
      admittingGroups(core, own, groups).map(({ group, place, admitted, admittedBeside }): Found<VpcResourceUse> => {
        const because = said(reasons.admits, { group, own });
        const users = groups.usersOf(group).found.filter(({ kind }) => kind === 'other');
        if (users.length === 0)
          return { found: [], whyIncomplete: [{ because: said(reasons.admitsForOthers, { use: because }), place }] };
        const uses = users.flatMap(({ id, name, type }): VpcResourceUse[] => {
          const entry = inVpcResource(type);
          const resource = core.template.resources.get(id);
          if (entry === undefined) return [];
          // of a server, that it admits a function says nothing of where else it is called
          const target =
            resource && !listensAnywhere(entry)
              ? vpcTargetOf(core, resource, network, groups, { admitted })
              : undefined;
          const because = said(reasons.groupOfAdmits, { group, resource: name, own });
          return [{ id, name, what: entry.name, target, certainty: 'permitted', because, place }];
        });
        // of several behind one group, a rule is about those that listen on its port
        const meant = uses.filter((use) => listensOn(use, admitted));
        // a rule for what the function holds the address of says nothing of what else is behind the group
        const explained = held
          .filter((use) => users.some(({ id }) => id === use.id) && listensOn(use, admitted))
          .flatMap(({ target }) => (target?.ports.known === true ? target.ports.value : []));
        if (explained.length > 0)
          return {
            found: meant.filter((use) => listensOn(use, (port) => admittedBeside(explained, port))),
            whyIncomplete: [],
          };
        return { found: meant.length > 0 ? meant : uses, whyIncomplete: [] };
      }),
    ),
  );
}

function listensOn({ target }: VpcResourceUse, isAdmitted: (port: number) => boolean): boolean {
  return target?.ports.known === true && target.ports.value.some(isAdmitted);
}

/**
 * Whether something tells more of what a function connects to than a rule on the other side, which may be left over: it
 * holds the address of something else on the same port, or its groups state to where they allow that port.
 */
function isOutweighed({ id, target }: VpcResourceUse, held: readonly VpcResourceUse[], fn: LambdaFunction): boolean {
  if (target === undefined || !target.ports.known || held.some((use) => use.id === id)) return false;
  const ports = target.ports.value;
  const sharesPort = (other: VpcTarget | undefined) =>
    other?.ports.known === true && other.ports.value.some((port) => ports.includes(port));
  if (held.some((use) => sharesPort(use.target))) return true;
  const theirs = target.groups.known ? target.groups.value.map(({ id }) => id) : undefined;
  // the rule may be for what is behind the same group, on whichever port that listens
  const mayBeMeant = (other: VpcTarget | undefined) =>
    other?.ports.known === false && other.groups.known && other.groups.value.some(({ id }) => theirs?.includes(id));
  if (held.some((use) => mayBeMeant(use.target))) return true;
  const own = fn.attachment.known ? (fn.attachment.value?.groups ?? []) : [];
  if (theirs === undefined || own.length === 0 || own.some(({ hasDefaultEgress }) => hasDefaultEgress)) return false;
  const stated = own
    .flatMap(({ egress }) => egress.found)
    .filter((rule) =>
      ports.some(
        (port) =>
          rule.fromPort !== undefined && rule.toPort !== undefined && rule.fromPort <= port && port <= rule.toPort,
      ),
    );
  // a range may hold the addresses of both
  return stated.length > 0 && stated.every(({ peer }) => peer.kind === 'group' && !theirs.includes(peer.group.id));
}

/**
 * Whether a rule that admits a group of the function is there for another function of that group, which holds the address of
 * what listens behind the rule: the function shares the group, and nothing tells that it connects too.
 */
function isForAnother(
  core: ModelCore,
  { id }: VpcResourceUse,
  fn: LambdaFunction,
  groups: SecurityGroups,
  functionOf: (resource: Resource) => LambdaFunction | undefined,
): boolean {
  const own = fn.attachment.known ? (fn.attachment.value?.groups ?? []) : [];
  return own.some((group) => {
    const holders = perScenario(core, `functions of ${group.id} that hold addresses`, () =>
      groups.usersOf(group).found.flatMap(({ kind, resource }) => {
        const member = kind === 'function' && resource !== undefined ? functionOf(resource) : undefined;
        return member === undefined ? [] : heldInEnvironment(core, member).map((held) => [held.resource.id, member.id]);
      }),
    );
    return holders.some(([held, holder]) => held === id && holder !== fn.id);
  });
}

/** A group with the rule by which it admits another one. */
interface Admission {
  readonly group: SecurityGroup;
  readonly place: Place;
  /** Whether it admits the other one to a TCP port. */
  admitted(port: number): boolean;
  /** Whether it does so by a rule that is for none of some other ports. */
  admittedBeside(others: readonly number[], port: number): boolean;
}

function admittingGroups(core: ModelCore, own: SecurityGroup, groups: SecurityGroups): readonly Admission[] {
  const admissions = perScenario(core, 'groups that admit others', () => readAdmissions(core, groups));
  return (admissions.get(own.id) ?? []).filter(({ group }) => group.id !== own.id);
}

/** The groups that admit others by name, by the id of the other. */
function readAdmissions(core: ModelCore, groups: SecurityGroups): ReadonlyMap<string, readonly Admission[]> {
  const standing = core
    .resourcesOf('AWS::EC2::SecurityGroupIngress')
    .map(({ properties }) => groups.of(core.evaluate.value(properties.get('GroupId'))));
  const admissions = new Map<string, Admission[]>();
  for (const group of distinct([...groups.all, ...standing])) {
    const naming = group.ingress.found.flatMap(({ peer, ...rule }) => (peer.kind === 'group' ? [{ peer, rule }] : []));
    for (const same of groupedBy(naming, ({ peer }) => peer.group.id)) {
      const [{ peer, rule }] = same;
      const admitted = (port: number) => same.some((each) => opens(each.rule, port));
      const admittedBeside = (others: readonly number[], port: number) =>
        same.some(({ rule }) => opens(rule, port) && !others.some((other) => opens(rule, other)));
      const known = admissions.get(peer.group.id) ?? [];
      known.push({ group, place: rule.place, admitted, admittedBeside });
      admissions.set(peer.group.id, known);
    }
  }
  return admissions;
}

/** Whether a rule certainly is about a TCP port. */
function opens({ protocol, fromPort, toPort }: Omit<GroupRule, 'peer'>, port: number): boolean {
  if (protocol === '-1') return true;
  return protocol === 'tcp' && Number(fromPort) <= port && port <= Number(toPort);
}

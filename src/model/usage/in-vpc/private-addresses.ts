import { inVpcResource } from '../../../aws/resource-types.ts';
import { programOf } from '../../../code/program/program.ts';
import { speaksToAwsAlone } from '../../../code/unseen-calls.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Place } from '../../../text/place.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { booleanOf, entriesOf, reasonOf } from '../../base/naming.ts';
import { subnetGroupOf } from '../../network/subnet-groups.ts';
import { codeOf } from '../deployed-code/function-code.ts';
import { whyUnread } from '../deployed-code/unread.ts';
import { mayUseDataApi } from './data-api.ts';
import { databaseOfSecret, heldInEnvironment } from './databases.ts';
import { reasons } from './reasons.ts';

/** A private address that a function holds. */
export interface PrivateAddress {
  readonly target: Resource;
  /** What it is: `RDS database`. */
  readonly what: string;
  /** Whether it may have a public address as well, as a server may. */
  readonly mayBePublicToo: boolean;
  /** One clause: `its environment variable DB_HOST holds the address of Database`. */
  readonly because: Clause;
  readonly place: Place;
}

/**
 * The databases, caches, brokers and servers whose private address a function holds, to connect to them. A port
 * or a secret alone is no address: the Data API needs no more. `whyIncomplete` where it is not known whether one is private, or
 * where every function has the variable.
 */
export function privateAddressesHeldBy(core: ModelCore, fn: LambdaFunction): Found<PrivateAddress> {
  const held = heldInEnvironment(core, fn).filter(
    ({ isSecret, attribute, resource, ports }) =>
      // that of a server may be there to be compared or recorded: with a port it is there to connect to
      (inVpcResource(resource.type)!.weak === undefined || ports.length > 0) &&
      !isSecret &&
      !/\bports?$|consoleurls/i.test(attribute),
  );
  if (held.length === 0) return { found: [], whyIncomplete: [] };
  const code = codeOf(core, fn);
  if (code !== undefined && whyUnread(code) === undefined && speaksToAwsAlone(programOf(code.folder, code.entry)))
    return { found: [], whyIncomplete: [] };
  const found: PrivateAddress[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const { variable, resource, because } of held) {
    const place = variable.node.at();
    const isPrivate = hasNoPublicAddress(core, resource);
    if (!isPrivate.known) whyIncomplete.push(...isPrivate.because);
    else if (!isPrivate.value) continue;
    else if (variable.isGlobal)
      whyIncomplete.push({ because: said(reasons.useOfEveryFunction, { use: because }), place });
    else if (mayUseDataApi(core, fn, resource))
      whyIncomplete.push({ because: said(reasons.orByDataApi, { use: because, database: resource }), place });
    else {
      const { name: what, weak } = inVpcResource(resource.type)!;
      found.push({ target: resource, what, mayBePublicToo: weak !== undefined, because, place });
    }
  }
  return { found, whyIncomplete };
}

/** A rotation of a secret whose function Secrets Manager creates outside of all VPCs, and the private database that it signs in to. */
export interface OutsideRotation {
  readonly schedule: Resource;
  readonly target: Resource;
  /** One clause: `Rotation rotates the secret of Database`. */
  readonly because: Clause;
  readonly place: Place;
}

/**
 * The hosted rotations without subnets before databases that have no public address.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-network-rqmts.html
 */
export function outsideRotations(core: ModelCore): Found<OutsideRotation> {
  const found: OutsideRotation[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const schedule of core.resourcesOf('AWS::SecretsManager::RotationSchedule')) {
    const hosted = core.evaluate.value(schedule.properties.get('HostedRotationLambda'));
    if (hosted.kind !== 'map') continue;
    const subnets = core.evaluate.value(hosted.node.get('VpcSubnetIds'));
    const isOutside = subnets.kind === 'absent' || (subnets.kind === 'known' && subnets.value === '');
    const target = isOutside ? databaseOfSecret(core, schedule) : undefined;
    if (target === undefined) continue;
    const isPrivate = hasNoPublicAddress(core, target);
    if (!isPrivate.known) whyIncomplete.push(...isPrivate.because);
    else if (isPrivate.value) {
      const because = said(reasons.scheduleRotates, { schedule, database: target });
      found.push({ schedule, target, because, place: hosted.node.at() });
    }
  }
  return { found, whyIncomplete };
}

/** Types that have a public address unless they are told otherwise, or whose default depends on their VPC. */
const publicByDefault = new Set(['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster']);

function hasNoPublicAddress(core: ModelCore, resource: Resource): Answer<boolean> {
  const property = (name: string) => core.evaluate.value(resource.properties.get(name));
  if (/^AWS::ElasticLoadBalancing/.test(resource.type)) {
    const scheme = property('Scheme');
    if (scheme.kind === 'unknown') return notKnown(scheme.because);
    return known(identityOf(scheme) === 'internal');
  }
  const setting = property('PubliclyAccessible');
  if (setting.kind !== 'absent') {
    const isPublic = booleanOf(setting);
    return isPublic === undefined ? notKnown(reasonOf(setting)) : known(!isPublic);
  }
  if (!publicByDefault.has(resource.type)) return known(true);
  return resource.type === 'AWS::RDS::DBCluster' && property('DBClusterInstanceClass').kind === 'absent'
    ? areInstancesPrivate(core, resource)
    : byItsSubnets(core, resource);
}

/** Of an Aurora cluster its instances are public or not. */
function areInstancesPrivate(core: ModelCore, cluster: Resource): Answer<boolean> {
  if (identityOf(core.evaluate.value(cluster.properties.get('EngineMode'))) === 'serverless') return known(true);
  const instances = core.resourcesOf('AWS::RDS::DBInstance').filter(({ properties }) => {
    const of = core.evaluate.value(properties.get('DBClusterIdentifier'));
    return of.kind === 'reference' && of.id === cluster.id;
  });
  if (instances.length === 0) return byItsSubnets(core, cluster);
  const answers = instances.map((instance) =>
    core.evaluate.value(instance.properties.get('PubliclyAccessible')).kind === 'absent'
      ? byItsSubnets(core, cluster)
      : hasNoPublicAddress(core, instance),
  );
  return answers.find((answer) => !answer.known) ?? known(answers.every((answer) => answer.known && answer.value));
}

/**
 * Without the setting, a database is private where the VPC of its subnet group has no internet gateway.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
 */
function byItsSubnets(core: ModelCore, database: Resource): Answer<boolean> {
  const named = subnetGroupOf(core, database);
  const subnets = named === undefined ? [] : entriesOf(core.evaluate.value(named.properties.get('SubnetIds')));
  const areFromHere =
    subnets.length > 0 &&
    subnets.every(
      (subnet) => subnet.kind === 'reference' && core.template.resources.get(subnet.id)?.type === 'AWS::EC2::Subnet',
    );
  const gateways = core
    .resourcesOf('AWS::EC2::VPCGatewayAttachment')
    .filter(({ properties }) => properties.get('InternetGatewayId').raw !== undefined);
  if (areFromHere && gateways.length === 0) return known(true);
  return notKnown({
    because: said(reasons.publicByVpc, { database }),
    place: database.at(),
  });
}

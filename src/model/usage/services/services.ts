import { said } from '../../../language/sentence.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse, SharedUse } from '../../base/entities.ts';
import { acrossScenarios } from '../../base/lazy.ts';
import { variablesOf } from '../../functions/variables.ts';
import { allowedCallsOf } from '../../identity/allowed-calls.ts';
import { roleCalls } from '../../identity/role-calls.ts';
import { collectionEndpointType, leadsToCollection, vpcOf } from '../../network/for-collections.ts';
import { codeEvidenceOf } from './code.ts';
import { mergeUses, useKey } from './evidence.ts';
import { type DoubtfulUse, permittedUses } from './permissions.ts';
import { provenUses } from './proven.ts';
import { reasons } from './reasons.ts';
import { redirectedBy } from './redirection.ts';

/** The resource by which a service makes an endpoint itself in the VPC, and what is called through it. */
const ownEndpointTypes = [
  { prefix: 'aoss', endpoint: 'none', type: collectionEndpointType },
  { prefix: 'neptune-graph', endpoint: 'neptune-graph-data', type: 'AWS::NeptuneGraph::PrivateGraphEndpoint' },
] as const;

/**
 * Why a use may go by an endpoint of the service's own kind.
 * Sources: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-vpc.html and
 * https://docs.aws.amazon.com/neptune-analytics/latest/apiref/API_CreatePrivateGraphEndpoint.html
 */
function ownEndpointOf(
  core: ModelCore,
  fn: LambdaFunction,
  { prefix, endpoint, service }: ServiceUse,
): Unknown | undefined {
  const [own] = ownEndpointTypes
    .filter((each) => each.prefix === prefix && each.endpoint === endpoint)
    .flatMap(({ type }) => core.resourcesOf(type))
    .filter((resource) => !isInAnotherVpc(core, fn, resource) && !isJudgedAsPath(core, fn, resource));
  return own && { because: said(reasons.mayLeadTo, { resource: own, service }), place: own.at() };
}

/** Whether the path tells what an endpoint leads to: it is for collections, and in the VPC of all of the function's subnets. */
function isJudgedAsPath(core: ModelCore, { attachment }: LambdaFunction, resource: Resource): boolean {
  if (resource.type !== collectionEndpointType || !leadsToCollection(core, resource)) return false;
  const vpc = vpcOf(core, resource)?.id;
  const subnets = attachment.known ? (attachment.value?.subnets ?? []) : [];
  return subnets.length > 0 && subnets.every(({ vpc: of }) => of.known && of.value.resource?.id === vpc);
}

/** What may lead from one VPC to the endpoints of another. */
const connections = [
  'AWS::EC2::VPCPeeringConnection',
  'AWS::EC2::TransitGatewayAttachment',
  'AWS::EC2::TransitGatewayVpcAttachment',
];

/** Whether an endpoint is in a VPC of the template in which none of the function's subnets is, and to which nothing leads. */
function isInAnotherVpc(core: ModelCore, { attachment }: LambdaFunction, resource: Resource): boolean {
  const vpc = vpcOf(core, resource);
  const subnets = attachment.known ? (attachment.value?.subnets ?? []) : [];
  return (
    vpc !== undefined &&
    connections.every((type) => core.resourcesOf(type).length === 0) &&
    subnets.length > 0 &&
    subnets.every(({ vpc: of }) => of.known && of.value.resource !== undefined && of.value.resource.id !== vpc.id)
  );
}

/** What a function uses. */
export interface FoundUses extends Found<ServiceUse> {
  /** Of `whyIncomplete` that of uses which are seen, but whose calls may go elsewhere. */
  readonly whyElsewhere: readonly Unknown[];
}

/** What a function uses, and what it or another of those that share something uses. */
export interface UsesOfFunction extends FoundUses {
  readonly shared: readonly SharedUse[];
  /** Of `whyIncomplete` that of uses which are of no interest where they have a path. */
  readonly doubtful: readonly DoubtfulUse[];
}

/**
 * The AWS services that a function's code calls, one use for each endpoint: what proves it, or what its role permits
 * where the work of Lambda and others does not explain the permission. Calls that are told to go to another host are left out.
 */
export function servicesUsedBy(core: ModelCore, fn: LambdaFunction): UsesOfFunction {
  const { variables, calls, reach, code } = sourcesOf(core, fn);
  const proven = provenUses(core, fn, variables, reach, code);
  const permitted = permittedUses(core, fn, calls, proven.found, code);
  const uses = mergeUses([...proven.found, ...permitted.found]);
  const redirections = uses.map((use) => redirectedBy(core, variables, use) ?? ownEndpointOf(core, fn, use));
  const whyElsewhere = redirections.filter((each) => each !== undefined);
  const keys = new Set(uses.map(useKey));
  return {
    found: uses.filter((_, index) => redirections[index] === undefined),
    whyIncomplete: [...proven.whyIncomplete, ...permitted.whyIncomplete, ...whyElsewhere],
    whyElsewhere,
    doubtful: permitted.doubtful,
    // a role says more than a variable that everybody has
    shared: [...permitted.shared, ...proven.shared].filter(({ use }) => {
      const isNew = !keys.has(useKey(use));
      keys.add(useKey(use));
      return isNew;
    }),
  };
}

/** Whether a function may be the one that makes a use which it shares with others; `undefined` where its calls may go elsewhere. */
export function mayUse(core: ModelCore, fn: LambdaFunction, use: ServiceUse): boolean | undefined {
  const { variables, reach, code } = sourcesOf(core, fn);
  if (!reach.mayCall(use.prefix) || code.against(use)?.isCertain === true) return false;
  return redirectedBy(core, variables, use) === undefined && ownEndpointOf(core, fn, use) === undefined
    ? true
    : undefined;
}

function sourcesOf(core: ModelCore, fn: LambdaFunction) {
  const variables = variablesOf(core, fn);
  const { calls, reach } = acrossScenarios(core, `calls of ${fn.id}`, () => {
    const calls = roleCalls(core, fn);
    return { calls, reach: allowedCallsOf(fn, calls) };
  });
  const code = acrossScenarios(core, `code of ${fn.id}`, () => codeEvidenceOf(core, fn, reach));
  return { variables, calls, reach, code };
}

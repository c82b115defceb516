import { type Sentence, said } from '../../language/sentence.ts';
import { identityOf } from '../../template/evaluate/value.ts';
import { Node } from '../../template/node.ts';
import { readResource } from '../../template/read-resource.ts';
import type { Resource } from '../../template/resource.ts';
import { type Entries, makeList, makeMap, whenWritten } from '../../template/sam/derive.ts';
import type { ModelCore } from '../base/core.ts';
import type { Creator } from '../base/entities.ts';
import { perScenario } from '../base/lazy.ts';
import { entityNames, withName } from '../base/names.ts';

/** A function that is created by another resource, as if it were written at the property that creates it. */
export interface CreatedFunction {
  readonly creator: Creator;
  /** A function of a type and properties that follow from those of its creator; it is not among the template's. */
  readonly resource: Resource;
  /** What readers call it: `Rotation's rotation function`. */
  readonly name: string;
  readonly called?: Sentence;
  /** What its creator names security groups in. */
  readonly network: Node;
}

const canaryType = 'AWS::Synthetics::Canary';
const scheduleType = 'AWS::SecretsManager::RotationSchedule';
const applicationType = 'AWS::Serverless::Application';

/** The types that create functions in a VPC. */
const creatorTypes: readonly string[] = [canaryType, scheduleType, applicationType];

/** The functions that resources of the template create in a VPC, in this scenario. */
export function createdFunctions(core: ModelCore): readonly CreatedFunction[] {
  return perScenario(core, 'created functions', () =>
    creatorsOf(core).flatMap((resource) => createdBy(core, resource)),
  );
}

function creatorsOf({ template }: ModelCore): readonly Resource[] {
  return creatorTypes.flatMap((type) => template.ofType(type));
}

/** The function that a resource creates where a node of it names a security group; `undefined` where it creates none. */
export function creatorAt(core: ModelCore, user: Resource, node: Node): Creator['kind'] | undefined {
  if (!creatorTypes.includes(user.type)) return undefined;
  return createdFunctions(core).find(
    ({ creator, network }) =>
      creator.resource.id === user.id && network.keys.every((key, index) => node.keys[index] === key),
  )?.creator.kind;
}

function createdBy(core: ModelCore, resource: Resource): readonly CreatedFunction[] {
  switch (resource.type) {
    case canaryType:
      return canary(core, resource);
    case scheduleType:
      return hostedRotation(core, resource);
    default:
      return application(core, resource);
  }
}

/** Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html */
function canary(core: ModelCore, resource: Resource): readonly CreatedFunction[] {
  const { properties } = resource;
  const network = properties.get('VPCConfig');
  if (isAbsent(core, network)) return [];
  const environment = properties.get('RunConfig').get('EnvironmentVariables');
  return [
    {
      creator: { kind: 'canary', resource },
      name: resource.name,
      network,
      resource: functionOf(resource, resource.node, {
        VpcConfig: network,
        Role: whenWritten(properties.get('ExecutionRoleArn')),
        ...(whenWritten(environment) && { Environment: makeMap(environment, { Variables: environment }) }),
      }),
    },
  ];
}

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-hostedrotationlambda.html */
function hostedRotation(core: ModelCore, resource: Resource): readonly CreatedFunction[] {
  const hosted = resource.properties.get('HostedRotationLambda');
  const subnets = hosted.get('VpcSubnetIds');
  if (isAbsent(core, hosted) || isAbsent(core, subnets)) return [];
  return [rotation(core, resource, hosted, [subnets, hosted.get('VpcSecurityGroupIds')])];
}

/** The applications of AWS that rotate a secret, by the end of their ARN. Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html */
const rotationApplication = /:applications\/SecretsManager\w*Rotation(?:SingleUser|MultiUser)$/;

function application(core: ModelCore, resource: Resource): readonly CreatedFunction[] {
  const { properties } = resource;
  const location = properties.get('Location');
  const id =
    core.evaluate.value(location).kind === 'map' ? core.evaluate.value(location.get('ApplicationId')) : undefined;
  // a template at a path or URL is a nested stack
  if (id === undefined || id.kind === 'absent') return [];
  const parameters = properties.get('Parameters');
  if (rotationApplication.test(identityOf(id)) || mappingHoldsRotation(location.get('ApplicationId'))) {
    const subnets = parameters.get('vpcSubnetIds');
    if (isAbsent(core, subnets)) return [];
    const endpoint = parameters.get('endpoint');
    return [
      rotation(core, resource, parameters, [subnets, parameters.get('vpcSecurityGroupIds')], {
        ...(whenWritten(endpoint) && {
          Environment: makeMap(endpoint, { Variables: makeMap(endpoint, { SECRETS_MANAGER_ENDPOINT: endpoint }) }),
        }),
      }),
    ];
  }
  const given = parameters.entries().find(([name, node]) => /subnet/i.test(name) && !isAbsent(core, node));
  if (given === undefined) return [];
  return [
    {
      creator: { kind: 'application', resource },
      name: resource.name,
      network: given[1],
      resource: functionOf(resource, given[1], {}),
    },
  ];
}

/** CDK looks the ARN of the application up by partition. */
function mappingHoldsRotation(id: Node): boolean {
  if (id.intrinsic !== 'Fn::FindInMap') return false;
  const [name, , key] = id
    .get('Fn::FindInMap')
    .items()
    .map(({ raw }) => raw);
  if (typeof name !== 'string' || typeof key !== 'string') return false;
  // of the stack that the application is in
  const mapping = new Node(id.stack.document, id.stack, []).get('Mappings').get(name);
  const ids = mapping.entries().map(([, second]) => second.get(key).raw);
  return ids.length > 0 && ids.every((each) => typeof each === 'string' && rotationApplication.test(each));
}

/** The function that rotates a secret: its lists are texts with commas, and its role is created with it. */
function rotation(
  core: ModelCore,
  resource: Resource,
  cause: Node,
  [subnets, groups]: readonly [Node, Node],
  whyIncomplete: Entries = {},
): CreatedFunction {
  return {
    creator: { kind: 'rotation', resource },
    ...withName(said(entityNames.rotationFunction, { resource })),
    network: cause,
    resource: functionOf(resource, cause, {
      VpcConfig: makeMap(cause, {
        SubnetIds: entriesIn(core, subnets),
        SecurityGroupIds: entriesIn(core, groups),
      }),
      ...whyIncomplete,
    }),
  };
}

/** A list that is written as a text; a list, or the id of one resource or parameter, is taken as it is. */
function entriesIn({ evaluate, template }: ModelCore, text: Node): Node | undefined {
  if (text.raw === undefined || text.raw === null || text.isList) return whenWritten(text);
  const value = evaluate.value(text);
  const type = value.kind === 'unknown' ? template.parameters.get(value.parameter ?? '')?.type : undefined;
  if (value.kind === 'reference' || /^AWS::EC2::\w+::Id$/.test(type ?? '')) return makeList(text, [text]);
  return text.derive({ 'Fn::Split': [',', text.raw] });
}

function functionOf(creator: Resource, cause: Node, properties: Entries): Resource {
  const [kept, replaced] = ['DeletionPolicy', 'UpdateReplacePolicy'].map((name) => whenWritten(creator.node.get(name)));
  const node = makeMap(cause, {
    Type: 'AWS::Lambda::Function',
    DeletionPolicy: kept,
    UpdateReplacePolicy: replaced,
    Properties: makeMap(cause, properties),
  });
  // no logical id has a dot in it
  return { ...readResource(creator.logicalId, node, creator.logicalId), id: `${creator.id}.function` };
}

function isAbsent({ evaluate }: ModelCore, node: Node): boolean {
  if (node.raw === undefined) return true;
  const value = evaluate.value(node);
  return value.kind === 'absent' || (value.kind === 'known' && value.value === '');
}

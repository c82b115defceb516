import { runHere } from '../../in-process.ts';
import { root } from '../../process.ts';
import { type Answer, type Asked, type AwsServer, awsServer } from '../aws-server.ts';

/** An ENI of the report. */
export interface Eni {
  readonly eni: string;
  readonly outcome: string;
  readonly lambda: boolean;
  readonly functions: readonly string[];
  readonly advice: readonly string[];
  readonly [key: string]: unknown;
}

type Fn = Readonly<Record<string, unknown>>;

/** The ARN of a function. */
export const arn = (name: string) => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`;

/** The role of all functions. */
export const role = 'arn:aws:iam::111122223333:role/orders';

/** A version of a function, as ListFunctions has it. */
export function fn(name: string, version: string, subnets: readonly string[], groups: readonly string[]): Fn {
  return {
    FunctionName: name,
    FunctionArn: `${arn(name)}:${version}`,
    Version: version,
    Role: role,
    VpcConfig: { SubnetIds: subnets, SecurityGroupIds: groups, VpcId: 'vpc-1' },
  };
}

interface EniSpec {
  readonly id: string;
  readonly subnet: string;
  readonly groups: readonly string[];
  readonly type?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly managed?: boolean;
  readonly instance?: string;
}

function eniXml(spec: EniSpec): string {
  const { id, subnet, groups, type = 'lambda', description = '', owner = '111122223333', managed, instance } = spec;
  const set = groups.map((group) => `<item><groupId>${group}</groupId></item>`).join('');
  return (
    `<item><networkInterfaceId>${id}</networkInterfaceId><subnetId>${subnet}</subnetId><vpcId>vpc-1</vpcId>` +
    `<groupSet>${set}</groupSet><interfaceType>${type}</interfaceType><description>${description}</description>` +
    (instance === undefined ? '' : `<attachment><instanceId>${instance}</instanceId></attachment>`) +
    `<requesterManaged>${managed === true}</requesterManaged>` +
    `<status>in-use</status><ownerId>${owner}</ownerId><availabilityZone>eu-west-1a</availabilityZone></item>`
  );
}

/** A change of an ENI's groups, as CloudTrail tells it. */
export function event(eni: string, groups: readonly string[], more: object = {}) {
  const requestParameters = { networkInterfaceId: eni, groupSet: { items: groups.map((groupId) => ({ groupId })) } };
  const said = {
    eventTime: '2026-11-20T10:00:00Z',
    userIdentity: { arn: 'arn:aws:iam::111122223333:user/ada' },
    requestParameters,
    ...more,
  };
  return { EventId: '1', CloudTrailEvent: JSON.stringify(said) };
}

/** An account, and what it answers. */
export interface World {
  readonly enis?: readonly EniSpec[];
  readonly functions?: readonly Fn[];
  readonly events?: readonly object[];
  readonly mappings?: readonly object[];
  readonly aliases?: Readonly<Record<string, readonly object[]>>;
  readonly roles?: Readonly<Record<string, 'allowed' | 'implicitDeny'>>;
  /** Errors by action; each is answered so many times. */
  readonly errors?: Readonly<Record<string, { error: string; status?: number; times: number }>>;
}

function answerOf(world: World): (asked: Asked) => Answer {
  const { enis = [], functions = [], events = [], mappings = [], aliases = {}, roles = { orders: 'allowed' } } = world;
  const left = new Map(Object.entries(world.errors ?? {}).map(([action, { times }]) => [action, times]));
  return ({ action, input }) => {
    const wrong = world.errors?.[action];
    if (wrong !== undefined && left.get(action)! > 0) {
      left.set(action, left.get(action)! - 1);
      return wrong;
    }
    switch (action) {
      case 'DescribeNetworkInterfaces': {
        const ids = Object.entries(input).flatMap(([key, value]) =>
          key.startsWith('NetworkInterfaceId.') ? [value] : [],
        );
        const gone = ids.find((id) => enis.every((eni) => eni.id !== id));
        if (gone !== undefined)
          return {
            error: 'InvalidNetworkInterfaceID.NotFound',
            message: `The networkInterface ID '${gone}' does not exist`,
          };
        const filter = input['Filter.1.Name'];
        const value = input['Filter.1.Value.1'] ?? '';
        const found = enis.filter((eni) =>
          ids.length > 0
            ? ids.includes(eni.id)
            : filter === 'subnet-id'
              ? eni.subnet === value
              : filter === 'group-id'
                ? eni.groups.includes(value)
                : true,
        );
        const from = Number(input.NextToken ?? 0);
        const next = from + 2 < found.length ? `<nextToken>${from + 2}</nextToken>` : '';
        return {
          xml: `<networkInterfaceSet>${found
            .slice(from, from + 2)
            .map(eniXml)
            .join('')}</networkInterfaceSet>${next}`,
        };
      }
      case 'ListFunctions': {
        const from = Number(input.Marker ?? 0);
        const page = functions.slice(from, from + 50);
        return { json: { Functions: page, ...(from + 50 < functions.length && { NextMarker: String(from + 50) }) } };
      }
      case 'ListAliases':
        return { json: { Aliases: aliases[input.FunctionName ?? ''] ?? [] } };
      case 'ListEventSourceMappings':
        return { json: { EventSourceMappings: mappings } };
      case 'LookupEvents': {
        const from = Number(input.NextToken ?? 0);
        return {
          json: {
            Events: events.slice(from, from + 1),
            ...(from + 1 < events.length && { NextToken: String(from + 1) }),
          },
        };
      }
      case 'GetRole': {
        const name = input.RoleName ?? '';
        if (!Object.hasOwn(roles, name)) return { error: 'NoSuchEntity', status: 404 };
        return { xml: `<Role><RoleName>${name}</RoleName><Arn>x</Arn></Role>` };
      }
      case 'SimulatePrincipalPolicy': {
        const decision = roles[(input.PolicySourceArn ?? '').split('/').at(-1)!];
        return {
          xml: `<EvaluationResults><member><EvalActionName>ec2:DeleteNetworkInterface</EvalActionName><EvalDecision>${decision}</EvalDecision></member></EvaluationResults>`,
        };
      }
      default:
        return { error: 'UnknownOperation' };
    }
  };
}

/** What the SDK needs to be told. */
export const settings = {
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'eu-west-1',
};

let server: AwsServer | undefined;

/** What the last run asked AWS. */
export const asked = (): readonly Asked[] => server?.asked ?? [];

/** Runs `find-eni` in an account. */
export async function find(world: World, ...args: string[]) {
  server = await awsServer(answerOf(world));
  const env = { ...settings, AWS_ENDPOINT_URL: server.url };
  const before = { ...process.env };
  Object.assign(process.env, env); // what the SDK reads
  try {
    return await runHere(root, ['find-eni', ...args], env);
  } finally {
    process.env = before;
    server.close();
  }
}

/** An ENI with two groups. */
export const eni = { id: 'eni-1', subnet: 'subnet-1', groups: ['sg-b', 'sg-a'] };

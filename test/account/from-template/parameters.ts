import { readTemplate } from '../../../src/template/read-template.ts';
import { account, deployedTo, type Item, prefixes, region } from './deployed-to.ts';

/** What a template is given: the values of its parameters, and what those name that is of no template. */
export interface Values {
  readonly parameters: Readonly<Record<string, string>>;
  /** VPCs, subnets and security groups that parameters name, as resources. */
  readonly elsewhere: Item;
}

const vpcAccess = 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';

/** Values for all parameters: those that are given, defaults, and ids of a network that somebody made by hand. */
export function valuesFor(document: Item, given: Readonly<Record<string, string>>): Values {
  const declared = Object.entries((document.Parameters ?? {}) as Readonly<Record<string, Item>>);
  const parameters: Record<string, string> = {
    ...Object.fromEntries(
      declared.flatMap(([name, { Default }]) => (Default === undefined ? [] : [[name, String(Default)]])),
    ),
    ...given,
  };
  const elsewhere: Record<string, Item> = {};
  let made = 0;
  const make = (Type: string, name: string, Properties: Item): string => {
    elsewhere[name] = { Type, Properties };
    // ids are given in this order
    made += 1;
    return `${prefixes[Type]}-${made.toString(16).padStart(8, '0')}`;
  };
  const all = declared.filter(([name]) => parameters[name] === undefined);
  const ofType = (type: string) =>
    all.filter(([, { Type }]) => new RegExp(`^(?:List<)?AWS::EC2::${type}::Id`).test(String(Type)));
  const isList = ({ Type }: Item) => /^List</.test(String(Type));
  const makeVpc = (name: string) => make('AWS::EC2::VPC', name, { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true });
  for (const [name] of ofType('VPC')) parameters[name] = makeVpc(name);
  const inVpc = () => {
    const [given] = ofType('VPC');
    if (given === undefined && elsewhere.AnotherVpc === undefined) makeVpc('AnotherVpc');
    return { Ref: given?.[0] ?? 'AnotherVpc' };
  };
  let subnets = 0;
  for (const [name, parameter] of ofType('Subnet'))
    parameters[name] = (isList(parameter) ? [`${name}First`, `${name}Second`] : [name])
      .map((each) => {
        subnets += 1;
        const AvailabilityZone = `${region}${'abc'[subnets % 3]}`;
        return make('AWS::EC2::Subnet', each, {
          VpcId: inVpc(),
          CidrBlock: `10.0.${200 + subnets}.0/24`,
          Ipv6CidrBlock: '2600:1f18::/64',
          AvailabilityZone,
        });
      })
      .join(',');
  for (const [name] of all.filter(([each]) => each.endsWith('RoleArn'))) {
    elsewhere[name] = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [vpcAccess] } };
    parameters[name] = `arn:aws:iam::${account}:role/${name}`;
  }
  const { parameters: read } = readTemplate({ path: '', value: document }, { parameters, pseudo: deployedTo });
  for (const [name] of all) {
    const [value = read.get(name)?.classes[1]] = read.get(name)?.classes ?? [];
    if (parameters[name] === undefined && value !== undefined) parameters[name] = value;
  }
  for (const [name] of ofType('SecurityGroup'))
    parameters[name] = make('AWS::EC2::SecurityGroup', name, { VpcId: inVpc(), GroupDescription: 'another' });
  return { parameters, elsewhere };
}

/** Values with which a template may be deployed: the first that each parameter can have, then others that its conditions tell apart. */
export function deploymentsOf(
  document: unknown,
  given: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  const { parameters } = readTemplate({ path: '', value: document }, { parameters: given, pseudo: deployedTo });
  const others = [...parameters.values()].flatMap(({ name, type, classes }) =>
    classes.slice(1).flatMap((value) => {
      const text = value ?? (type === 'String' ? 'another' : undefined);
      return text === undefined ? [] : [{ ...given, [name]: text }];
    }),
  );
  return [given, ...others];
}

import type { SaidConfiguration, SaidEventSource } from '../../../src/account/deployed/deployed-answers.ts';
import { isPlainMap } from '../../../src/template/node.ts';
import { account, type Item, region } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import type { Subnets } from './subnets.ts';

/** The functions of a template, as Lambda tells of them. */
export function functionsOf({ ofType, literal }: Deployment, subnets: Subnets): readonly SaidConfiguration[] {
  return ofType('AWS::Lambda::Function').map((resource): SaidConfiguration => {
    const {
      VpcConfig,
      Role,
      Runtime,
      Handler,
      Environment,
      Layers,
      FileSystemConfigs,
      DeadLetterConfig,
      CapacityProviderConfig,
    } = resource.properties.raw as Item;
    const given = (name: string, raw: unknown) =>
      raw === undefined ? undefined : literal(resource.properties.get(name));
    const config = given('VpcConfig', VpcConfig) as Item | undefined;
    const subnetIds = [config?.SubnetIds ?? []].flat().map(String);
    return {
      FunctionName: resource.name,
      FunctionArn: `arn:aws:lambda:${region}:${account}:function:${resource.name}`,
      Version: '$LATEST',
      Runtime: given('Runtime', Runtime) as string,
      Handler: given('Handler', Handler) as string,
      Role: given('Role', Role) as string,
      ...(config !== undefined && {
        VpcConfig: {
          VpcId: subnets.find(({ SubnetId }) => subnetIds.includes(SubnetId))?.VpcId ?? '',
          SubnetIds: subnetIds,
          SecurityGroupIds: [config.SecurityGroupIds ?? []].flat().map(String),
          Ipv6AllowedForDualStack: String(config.Ipv6AllowedForDualStack) === 'true',
        },
      }),
      Environment: inTexts(given('Environment', Environment)),
      Layers: (given('Layers', Layers) as string[] | undefined)?.map((Arn) => ({ Arn })),
      FileSystemConfigs: given('FileSystemConfigs', FileSystemConfigs) as SaidConfiguration['FileSystemConfigs'],
      DeadLetterConfig: given('DeadLetterConfig', DeadLetterConfig) as object | undefined,
      CapacityProviderConfig: given('CapacityProviderConfig', CapacityProviderConfig) as object | undefined,
    };
  });
}

/** Their event source mappings. */
export function eventSourcesOf({ ofType, properties }: Deployment): readonly SaidEventSource[] {
  return ofType('AWS::Lambda::EventSourceMapping').map((resource): SaidEventSource => {
    const { FunctionName, Enabled, ...given } = properties(resource);
    const name = String(FunctionName).split(':').at(-1);
    const State = String(Enabled) === 'false' ? 'Disabled' : 'Enabled';
    return {
      ...given,
      State,
      UUID: resource.name,
      FunctionArn: `arn:aws:lambda:${region}:${account}:function:${name}`,
    };
  });
}

/** Variables are text in an account. */
function inTexts(environment: unknown): SaidConfiguration['Environment'] {
  if (!isPlainMap(environment) || !isPlainMap(environment.Variables)) return undefined;
  const variables = Object.entries(environment.Variables).map(([name, value]) => [name, String(value)]);
  return { Variables: Object.fromEntries(variables) };
}

import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Attachment, Eni, EventSource, LambdaFunction, Role } from '../base/entities.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { ofResource } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { attachmentOf, refusesDualStack } from './attachment.ts';
import { capacityProviderOf, usesCapacityProvider } from './capacity-provider.ts';
import { type CreatedFunction, createdFunctions } from './created-functions.ts';
import { predictEnis } from './enis.ts';
import { readEventSources } from './event-sources.ts';
import { byFunction, functionTypes } from './owner.ts';
import { reasons } from './reasons.ts';

/** The functions of a template in one scenario, what polls for them, and the ENIs that Lambda creates for both. */
export interface Functions {
  /** The functions that have to do with a network: by their own properties, or by what polls for them. */
  readonly all: readonly LambdaFunction[];
  /** The mappings whose pollers may sit in a VPC. */
  readonly eventSources: readonly EventSource[];
  readonly enis: readonly Eni[];
  /** A function of the template, in a VPC or not. */
  of(resource: Resource): LambdaFunction;
  eventSourcesOf(fn: LambdaFunction): readonly EventSource[];
}

/** Whether a function can have to do with a network at all; whether the others exist is not asked. */
function touchesNetwork(resource: Resource): boolean {
  return ['VpcConfig', 'FileSystemConfigs', 'CapacityProviderConfig'].some(
    (name) => resource.properties.get(name).raw !== undefined,
  );
}

/** Why nothing is known of the functions of an application that is given subnets. */
function unseenFunctionsOf({ creator, network }: CreatedFunction): Unknown {
  return {
    because: said(reasons.unknownCreatedFunctions, { creator: creator.resource }),
    place: network.at(),
  };
}

/** What is read of a function once something asks for it. */
interface Parts {
  attachment(): LambdaFunction['attachment'];
  network(): LambdaFunction['network'];
  role(): LambdaFunction['role'];
  versions(): LambdaFunction['versions'];
  aliases(): LambdaFunction['aliases'];
}

function functionOfParts(
  core: ModelCore,
  resource: Resource,
  created: CreatedFunction | undefined,
  { attachment, network, role, versions, aliases }: Parts,
): LambdaFunction {
  const { many: _many, outside: _outside, ...identity } = ofResource(resource);
  const usesManagedInstances = lazy(() => usesCapacityProvider(core, resource));
  return functionWith(
    {
      kind: 'function',
      ...identity,
      ...(created !== undefined && { name: created.name, called: created.called }),
      resource,
      createdBy: created?.creator,
    },
    {
      attachment,
      network,
      usesManagedInstances,
      refusesDualStack: () => refusesDualStack(core, resource),
      role,
      versions,
      aliases,
    },
  );
}

const functionWith = whenAsked<LambdaFunction>();
const functionsWith = whenAsked<Functions>();

/** The functions of one scenario, with their VPC configurations and roles. */
export function readFunctions(
  core: ModelCore,
  network: Network,
  groups: SecurityGroups,
  roleOf: (role: Value) => Answer<Role>,
  roleCreatedWith: (creator: Resource) => Role,
): Functions {
  const { evaluate, template } = core;
  const attachmentIn = (resource: Resource) => attachmentOf(core, network, groups, resource);
  const byId = new Map<string, LambdaFunction>();

  const functionOf = (resource: Resource, created?: CreatedFunction): LambdaFunction => {
    const had = byId.get(resource.id);
    if (had !== undefined) return had;
    const fn = functionOfParts(core, resource, created, {
      attachment: lazy(() =>
        created?.creator.kind === 'application' ? notKnown(unseenFunctionsOf(created)) : attachmentIn(resource),
      ),
      network: lazy(() => networkOf(resource)),
      role: lazy(() => {
        if (created?.creator.kind === 'application') return notKnown(unseenFunctionsOf(created));
        if (created?.creator.kind === 'rotation') return known(roleCreatedWith(created.creator.resource));
        return roleOf(evaluate.value(resource.properties.get('Role')));
      }),
      versions: () => versions().get(resource.id) ?? [],
      aliases: () => aliases().get(resource.id) ?? [],
    });
    byId.set(resource.id, fn);
    return fn;
  };

  const versions = lazy(() => byFunction(core, 'AWS::Lambda::Version'));
  const aliases = lazy(() => byFunction(core, 'AWS::Lambda::Alias'));

  /** Functions on managed instances have the network of their capacity provider, whatever their own VpcConfig says. */
  const networkOf = (resource: Resource): Answer<Attachment | undefined> => {
    const provider = capacityProviderOf(core, resource);
    if (!provider.known) return notKnown(...provider.because);
    const { value } = provider;
    return value === undefined ? byId.get(resource.id)!.attachment : attachmentIn(value);
  };

  const all = lazy(() => {
    const polledFor = new Set(eventSources().flatMap((source) => (source.fn.known ? [source.fn.value.id] : [])));
    const own = functionTypes
      .flatMap((type) => template.ofType(type))
      .filter(
        (resource) => (touchesNetwork(resource) || polledFor.has(ofResource(resource).id)) && core.exists(resource),
      )
      .map((resource) => functionOf(resource));
    const created = createdFunctions(core)
      .filter(({ creator }) => core.exists(creator.resource))
      .map((each) => functionOf(each.resource, each));
    return [...own, ...created];
  });

  const eventSources = lazy(() => readEventSources(core, network, groups, (resource) => functionOf(resource)));
  const enis = lazy(() => predictEnis(all(), eventSources()));

  return functionsWith(
    {
      of: (resource) => functionOf(resource),
      eventSourcesOf: (fn) => eventSources().filter((source) => source.fn.known && source.fn.value.id === fn.id),
    },
    { all, eventSources, enis },
  );
}

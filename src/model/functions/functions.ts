import { displayOf, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import { hasIf, lengthByDefault } from '../base/conditional.ts';
import type { ModelCore } from '../base/core.ts';
import type { Attachment, Eni, EventSource, LambdaFunction, Role } from '../base/entities.ts';
import { distinct } from '../base/grouped-by.ts';
import { lazy } from '../base/lazy.ts';
import { booleanOf, idsOf, ofResource, reasonOf } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { needsOfPollers } from '../pollers/needs.ts';
import { portsOfPollers } from '../pollers/ports.ts';
import { readPolledSource } from '../pollers/sources.ts';
import { capacityProviderOf, usesCapacityProvider } from './capacity-provider.ts';
import { type CreatedFunction, createdFunctions } from './created-functions.ts';
import { predictEnis } from './enis.ts';

/** The functions of a template in one scenario, what polls for them, and the ENIs that Lambda makes for both. */
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

const functionTypes: readonly string[] = ['AWS::Lambda::Function', 'AWS::Serverless::Function'];

/** Why nothing is known of the functions of an application that is given subnets. */
function unseenFunctionsOf({ creator, network }: CreatedFunction): Unknown {
  return {
    because: `which functions ${creator.resource.name} creates in the subnets that it is given, and what they call, is not known`,
    place: network.at(),
  };
}

export function readFunctions(
  core: ModelCore,
  network: Network,
  groups: SecurityGroups,
  roleOf: (role: Value) => Answer<Role>,
  roleCreatedWith: (creator: Resource) => Role,
): Functions {
  const { evaluate, template } = core;
  const byId = new Map<string, LambdaFunction>();

  const functionOf = (resource: Resource, created?: CreatedFunction): LambdaFunction => {
    const had = byId.get(resource.id);
    if (had !== undefined) return had;
    const attachment = lazy(() =>
      created?.creator.kind === 'application' ? notKnown(unseenFunctionsOf(created)) : attachmentOf(resource),
    );
    const network = lazy(() => networkOf(resource));
    const role = lazy(() => {
      if (created?.creator.kind === 'application') return notKnown(unseenFunctionsOf(created));
      if (created?.creator.kind === 'rotation') return known(roleCreatedWith(created.creator.resource));
      return roleOf(evaluate.value(resource.properties.get('Role')));
    });
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    const fn: LambdaFunction = {
      kind: 'function',
      ...identity,
      name: created?.name ?? identity.name,
      resource,
      createdBy: created?.creator,
      get attachment() {
        return attachment();
      },
      get network() {
        return network();
      },
      get usesManagedInstances() {
        return usesCapacityProvider(core, resource);
      },
      get role() {
        return role();
      },
      get versions() {
        return versions().get(resource.id) ?? [];
      },
      get aliases() {
        return aliases().get(resource.id) ?? [];
      },
    };
    byId.set(resource.id, fn);
    return fn;
  };

  /** The versions or aliases of each function, by the id that their FunctionName refers to. */
  const byFunction = (type: string) =>
    lazy(() => {
      const found = new Map<string, Resource[]>();
      for (const resource of core.resourcesOf(type)) {
        const name = evaluate.value(resource.properties.get('FunctionName'));
        if (name.kind !== 'reference') continue;
        const known = found.get(name.id) ?? [];
        known.push(resource);
        found.set(name.id, known);
      }
      return found;
    });
  const versions = byFunction('AWS::Lambda::Version');
  const aliases = byFunction('AWS::Lambda::Alias');

  /** Functions on managed instances have the network of their capacity provider, whatever their own VpcConfig says. */
  const networkOf = (resource: Resource): Answer<Attachment | undefined> => {
    const provider = capacityProviderOf(core, resource);
    if (!provider.known) return notKnown(...provider.because);
    const { value } = provider;
    return value === undefined ? byId.get(resource.id)!.attachment : attachmentOf(value);
  };

  const attachmentOf = (resource: Resource): Answer<Attachment | undefined> => {
    if (resource.properties.get('VpcConfig').raw === undefined) return known(undefined);
    const config = evaluate.value(resource.properties.get('VpcConfig'));
    if (config.kind === 'absent') return known(undefined);
    if (config.kind !== 'map') return notKnown(reasonOf(config));
    const subnetIds = evaluate.value(config.node.get('SubnetIds'));
    const groupIds = evaluate.value(config.node.get('SecurityGroupIds'));
    const [subnetEntries, groupEntries] = [idsOf(subnetIds), idsOf(groupIds)];
    if (subnetEntries.length === 0 && groupEntries.length === 0) return known(undefined);
    const dualStack = evaluate.value(config.node.get('Ipv6AllowedForDualStack'));
    const isDualStack = dualStack.kind === 'absent' ? false : booleanOf(dualStack);
    return known({
      subnets: distinct(subnetEntries.map((entry) => network.subnet(entry))),
      groups: distinct(groupEntries.map((entry) => groups.of(entry))),
      writtenSubnets: subnetEntries.length,
      writtenGroups: groupEntries.length,
      namesWithoutRef: [...subnetEntries, ...groupEntries].flatMap((entry) => nameWithoutRef(entry)),
      dualStack: isDualStack === undefined ? notKnown(reasonOf(dualStack)) : known(isDualStack),
      byCondition: {
        vpcConfig: hasIf(resource.properties.get('VpcConfig')),
        subnets: hasIf(config.node.get('SubnetIds')),
        groups: hasIf(config.node.get('SecurityGroupIds')),
      },
      subnetsByDefault: lengthByDefault(template, config.node.get('SubnetIds')),
      place: config.node.at(),
      at: (...keys) => config.node.at(...keys),
    });
  };

  /** A text that is written where it stands; what a parameter holds may read like a name by chance. */
  const nameWithoutRef = (entry: Value): Attachment['namesWithoutRef'] => {
    if (entry.kind !== 'known' || entry.via !== undefined) return [];
    const name = String(entry.value);
    // resources of a network that is described go by the ids that they have in the account
    if (template.links?.described.resources.has(name)) return [];
    const id = idIn(entry.node.stack, name);
    return template.parameters.has(id) || template.resources.has(id) ? [{ name, place: entry.node.at() }] : [];
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

  const eventSourceOf = (resource: Resource): EventSource => {
    const source = lazy(() => readPolledSource({ core, network, groups }, resource));
    const ports = lazy(() => portsOfPollers(core, resource, source()));
    const needs = lazy(() => needsOfPollers(core, made));
    const property = (name: string) => evaluate.value(resource.properties.get(name));
    const fn = lazy((): Answer<LambdaFunction> => {
      const name = property('FunctionName');
      // `!Sub ${Function.Arn}:live` names an alias of it
      const first = name.kind === 'text' ? name.parts[0] : name;
      const isReference = typeof first === 'object' && first.kind === 'reference';
      const target = isReference ? template.resources.get(first.id) : undefined;
      const owner = target === undefined ? undefined : functionBehind(target);
      return owner === undefined
        ? notKnown({ because: `the function of ${resource.name} is ${displayOf(name)}`, place: name.node.at() })
        : known(functionOf(owner));
    });
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    const made: EventSource = {
      kind: 'event-source',
      ...identity,
      // what SAM makes of an event goes by the function's name
      name:
        resource.derivedFrom === undefined
          ? resource.id
          : `event ${String(resource.node.keys.at(-1))} of ${resource.derivedFrom}`,
      resource,
      get sourceType() {
        return source().sourceType;
      },
      get subnets() {
        return source().subnets;
      },
      get groups() {
        return source().groups;
      },
      get inVpc() {
        return source().inVpc;
      },
      get polled() {
        return source().polled;
      },
      get ports() {
        return ports();
      },
      get needs() {
        return needs();
      },
      get provisioned() {
        const config = property('ProvisionedPollerConfig');
        return config.kind === 'unknown' ? notKnown(config.because) : known(config.kind !== 'absent');
      },
      get fn() {
        return fn();
      },
    };
    return made;
  };

  /** The function that a function, version or alias is of. */
  const functionBehind = (resource: Resource): Resource | undefined => {
    if (functionTypes.includes(resource.type)) return resource;
    if (resource.type !== 'AWS::Lambda::Alias' && resource.type !== 'AWS::Lambda::Version') return undefined;
    const name = evaluate.value(resource.properties.get('FunctionName'));
    const owner = name.kind === 'reference' ? template.resources.get(name.id) : undefined;
    return owner !== undefined && functionTypes.includes(owner.type) ? owner : undefined;
  };

  const eventSources = lazy(() =>
    template
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(eventSourceOf)
      // whether a queue's mapping exists is nobody's question here: asking would only multiply the scenarios
      .filter((source) => source.sourceType !== 'none-in-vpc' && core.exists(source.resource)),
  );

  const enis = lazy(() => predictEnis(all(), eventSources()));

  return {
    get all() {
      return all();
    },
    get eventSources() {
      return eventSources();
    },
    get enis() {
      return enis();
    },
    of: (resource) => functionOf(resource),
    eventSourcesOf: (fn) => eventSources().filter((source) => source.fn.known && source.fn.value.id === fn.id),
  };
}

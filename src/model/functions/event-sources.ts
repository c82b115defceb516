import { said } from '../../language/sentence.ts';
import { shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { EventSource, LambdaFunction } from '../base/entities.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { entityNames, withName } from '../base/names.ts';
import { ofResource } from '../base/naming.ts';
import type { SecurityGroups } from '../groups/security-groups.ts';
import type { Network } from '../network/network.ts';
import { needsOfPollers } from '../pollers/needs.ts';
import { portsOfPollers } from '../pollers/ports.ts';
import { readPolledSource } from '../pollers/sources.ts';
import { functionBehind } from './owner.ts';
import { reasons } from './reasons.ts';

const eventSourceWith = whenAsked<EventSource>();

/** The event source mappings of a template whose pollers may sit in a VPC. */
export function readEventSources(
  core: ModelCore,
  network: Network,
  groups: SecurityGroups,
  functionOf: (resource: Resource) => LambdaFunction,
): readonly EventSource[] {
  const { evaluate, template } = core;

  const eventSourceOf = (resource: Resource): EventSource => {
    const source = lazy(() => readPolledSource({ core, network, groups }, resource));
    const ports = lazy(() => portsOfPollers(core, resource, source()));
    const needs = lazy(() => needsOfPollers(core, made));
    const property = (name: string) => evaluate.value(resource.properties.get(name));
    const fn = lazy(() => functionNamed(core, resource, property('FunctionName'), functionOf));
    const { many: _many, outside: _outside, ...identity } = ofResource(resource);
    const own = {
      kind: 'event-source' as const,
      ...identity,
      // what SAM makes of an event goes by the function's name
      ...(resource.derivedFrom === undefined
        ? { name: resource.name }
        : withName(
            said(entityNames.event, { event: String(resource.node.keys.at(-1)), function: resource.derivedFrom }),
          )),
      resource,
    };
    const made: EventSource = eventSourceWith(own, {
      sourceType: () => source().sourceType,
      subnets: () => source().subnets,
      groups: () => source().groups,
      inVpc: () => source().inVpc,
      polled: () => source().polled,
      ports,
      needs,
      isSwitchedOff: () => {
        const enabled = property('Enabled');
        return enabled.kind === 'known' && String(enabled.value) === 'false';
      },
      provisioned: () => {
        const config = property('ProvisionedPollerConfig');
        return config.kind === 'unknown' ? notKnown(config.because) : known(config.kind !== 'absent');
      },
      fn,
    });
    return made;
  };

  return (
    template
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(eventSourceOf)
      // whether a queue's mapping exists is no question here: asking would only multiply the scenarios
      .filter((source) => source.sourceType !== 'none-in-vpc' && core.exists(source.resource))
  );
}

/** The function that a mapping invokes, by the value of its FunctionName. */
function functionNamed(
  core: ModelCore,
  mapping: Resource,
  name: Value,
  functionOf: (resource: Resource) => LambdaFunction,
): Answer<LambdaFunction> {
  // `!Sub ${Function.Arn}:live` names an alias of it
  const first = name.kind === 'text' ? name.parts[0] : name;
  const isReference = typeof first === 'object' && first.kind === 'reference';
  const target = isReference ? core.template.resources.get(first.id) : undefined;
  const owner = target === undefined ? undefined : functionBehind(core, target);
  return owner === undefined
    ? notKnown({
        because: said(reasons.unknownFunction, { mapping, function: shownAs(name) }),
        place: name.node.at(),
      })
    : known(functionOf(owner));
}

import { said } from '../../../language/sentence.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Answer, known, notKnown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Escapes } from '../../base/escapes.ts';
import { booleanOf, entriesOf, reasonOf } from '../../base/naming.ts';
import { reasons } from '../reasons.ts';

/**
 * Whether an instance or a network interface drops what is not addressed to itself: its source/destination check is on,
 * which is the default. Not known where something may switch it off later.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html
 */
export function dropsForwarded(core: ModelCore, escapes: Escapes, resource: Resource): Answer<boolean> {
  const { properties, type, id, name, logicalId } = resource;
  const isInstance = type === 'AWS::EC2::Instance';
  if (!isInstance && type !== 'AWS::EC2::NetworkInterface') return known(false);
  const check = core.evaluate.value(properties.get('SourceDestCheck'));
  const isOn = check.kind === 'absent' ? true : booleanOf(check);
  if (isOn === undefined) return notKnown(reasonOf(check));
  if (!isOn) return known(false);
  const others = [...core.template.mayHoldMore, ...escapes.receivers(id), ...escapes.outputs(id)];
  if (others.length > 0) return notKnown(...others);
  const instances = isInstance
    ? [resource]
    : core.resourcesOf('AWS::EC2::Instance').filter(({ properties: of }) => isNamedIn(of.raw, logicalId));
  const able = instances.find((instance) => hasRights(instance));
  if (able !== undefined)
    return notKnown({ because: said(reasons.maySwitchCheckOff, { instance: able }), place: able.at() });
  const isPartly = isInstance ? hasInterfaceApart(core, resource) : instances.length === 0;
  if (isPartly) return notKnown({ because: said(reasons.unknownInterface, { resource: name }), place: resource.at() });
  return known(true);
}

/** Whether an instance may have a role, with which it can change its own attributes. */
function hasRights({ properties }: Resource): boolean {
  return ['IamInstanceProfile', 'LaunchTemplate'].some((name) => properties.get(name).raw !== undefined);
}

/** Whether an instance has a network interface that is a resource of its own, whose check counts. */
function hasInterfaceApart({ evaluate }: ModelCore, { properties }: Resource): boolean {
  return entriesOf(evaluate.value(properties.get('NetworkInterfaces'))).some(
    (each) => each.kind !== 'map' || each.node.get('NetworkInterfaceId').raw !== undefined,
  );
}

function isNamedIn(raw: unknown, name: string): boolean {
  return (JSON.stringify(raw) ?? '').includes(`"${name}`);
}

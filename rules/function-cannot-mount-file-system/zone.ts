import { type MountTarget, mountTargetType, type Resource, relatedPlace, said } from '../../src/rule/index.ts';
import type { Context, MountFrom } from './context.ts';
import { reasons, related } from './messages.ts';

/** The mount target in the zone of a subnet; reports where there is none. */
export function targetNear(
  { model, report, undecided }: Context,
  { fn, attachment, subnet, mount: { fileSystem, targets } }: MountFrom,
): MountTarget | undefined {
  const inZone = targets.found.map((target) => ({ target, isSame: model.isSameZone(subnet, target.subnet) }));
  const near = inZone.find(({ isSame }) => isSame === true)?.target;
  if (near !== undefined) return near;
  const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
  const [unclear] = inZone.filter(({ isSame }) => isSame === undefined);
  if (unclear !== undefined)
    undecided(
      {
        because: said(reasons.unknownZone, { target: unclear.target, subnet }),
        place: subnet.place,
      },
      about,
    );
  else if (targets.whyIncomplete.length > 0) undecided(targets, about);
  else
    report(isOneZone(fileSystem) ? 'otherZone' : 'noTargetInZone', {
      ...about,
      data: { fn, fileSystem, subnet, type: mountTargetType(fileSystem) },
      see: targets.found.map(({ name, place }) => relatedPlace(place, related.isInAnotherZone, { name })),
    });
  return undefined;
}

/** Source: https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html */
function isOneZone({ properties }: Resource): boolean {
  return properties.get('AvailabilityZoneName').isWritten;
}

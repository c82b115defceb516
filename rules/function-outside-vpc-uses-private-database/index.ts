import {
  defineRule,
  type Group,
  groupedBy,
  type LambdaFunction,
  type OutsideRotation,
  type PrivateAddress,
  relatedPlace,
  said,
} from '../../src/rule/index.ts';
import { evidence, messages, related, summary } from './messages.ts';

/** A function in no VPC that holds a private address. */
interface Gap {
  readonly fn: LambdaFunction;
  readonly held: PrivateAddress;
}

/** A function without VpcConfig runs in a network of Lambda's, from which no private address can be reached. */
export default defineRule()({
  meta: {
    id: 'function-outside-vpc-uses-private-database',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      'template:exit'() {
        for (const type of ['AWS::Lambda::Function', 'AWS::Serverless::Function'])
          for (const resource of model.resourcesOf(type)) look(model.functionOf(resource));
        if (model.resourcesOf('AWS::SecretsManager::RotationSchedule').length > 0) lookAtRotations();
        for (const group of groupedBy(gaps, ({ held }) => held.target.id)) {
          const [{ held }] = group;
          report(held.mayBePublicToo ? 'outsideOfServer' : 'outside', {
            at: held.place,
            data: { functions: group.map(({ fn }) => fn), target: held.target },
            evidence: group.map(({ fn, held: { because } }) =>
              said(evidence.uses, { fn, target: held.target, because }),
            ),
            see: [
              ...group.map(({ held: { place, because } }) => ({ place, message: because })),
              ...(held.mayBePublicToo
                ? []
                : [relatedPlace(held.target.at(), related.hasNoPublicAddress, { target: held.target })]),
            ],
          });
        }
      },
    };

    function lookAtRotations(): void {
      const rotations = model.outsideRotations();
      undecided(rotations, {});
      for (const same of groupedBy(rotations.found, ({ target }) => target.id)) reportRotations(same);
    }

    function reportRotations(same: Group<OutsideRotation>): void {
      const [{ target, place }] = same;
      report('rotationOutside', {
        at: place,
        data: { schedules: same.map(({ schedule }) => schedule), target },
        evidence: same.map(({ because }) => because),
        see: [
          ...same.slice(1).map((each) => ({ place: each.place, message: each.because })),
          relatedPlace(target.at(), related.hasNoPublicAddress, { target }),
        ],
      });
    }

    function look(fn: LambdaFunction): void {
      const resource = fn.resource.logicalId;
      // managed instances are in the VPC of their capacity provider
      if (fn.usesManagedInstances || (fn.attachment.known && fn.attachment.value !== undefined)) return;
      const addresses = model.privateAddressesHeldBy(fn);
      undecided(addresses, { resource });
      if (addresses.found.length === 0) return;
      if (!fn.attachment.known) undecided(fn.attachment, { resource });
      else for (const held of addresses.found) gaps.push({ fn, held });
    }
  },
});

import { type Attachment, distinct, type LambdaFunction, relatedPlace, said } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import type { Context } from './context.ts';
import { related } from './messages.ts';

/** A VPC that enforces encryption in transit takes Lambda only where that is excluded. */
export function checkEncryption(
  { model, report, undecided }: Context,
  fn: LambdaFunction,
  { subnets, groups }: Attachment,
): void {
  const vpcs = distinct([...subnets, ...groups].flatMap(({ vpc }) => (vpc.known ? [vpc.value] : [])));
  for (const vpc of vpcs)
    for (const { resource, isOwnProperty, place, exclusion, refusesLambda } of model.encryptionControlsOf(vpc)) {
      if (!refusesLambda.known) undecided(refusesLambda, { resource: fn.resource.logicalId });
      else if (refusesLambda.value)
        report(isOwnProperty ? 'refusedByVpcEncryption' : 'refusedByEncryptionControl', {
          at: isOwnProperty ? place : resource.at(),
          resource: resource.logicalId,
          data: { function: fn, vpc, control: resource },
          see: [relatedPlace(fn.place, related.isIn, { fn, vpc })],
          suggest: [
            {
              title: said(titles.excludeLambda, { resource }),
              edits: [{ kind: 'set', at: place, key: exclusion, value: 'enable' }],
            },
          ],
        });
    }
}

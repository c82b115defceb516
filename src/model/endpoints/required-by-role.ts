import { patternsOverlap } from '../../aws/action-pattern.ts';
import { said } from '../../language/sentence.ts';
import { type Answer, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../base/entities.ts';
import type { Path } from '../base/path.ts';
import { conditionOf, testsOf } from '../identity/statement-match.ts';
import { reasons } from './reasons.ts';

/**
 * A path by which a function's role may call the service: a role that allows calls only from an endpoint or a VPC
 * allows none by NAT. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html#edit-vpc-endpoint-policy-s3
 */
export function asRoleAllows(
  core: ModelCore,
  { role }: LambdaFunction,
  { prefix, service }: ServiceUse,
  path: Answer<Path>,
): Answer<Path> {
  if (!path.known || !path.value.reached || !role.known) return path;
  const { through } = path.value;
  if (through.kind !== 'nat-gateway') return path;
  const about = role.value.statements.found.filter(
    ({ effect, actions }) => effect === 'Allow' && actions.some((each) => patternsOverlap(each, `${prefix}:*`)),
  );
  const asking = about.find((statement) =>
    testsOf(core, conditionOf(core, statement))?.some(
      ({ operator, key }) =>
        /^aws:source(?:vpce?|vpcarn)$/.test(key) && /^(?:string|arn)(?:equals|like)/.test(operator),
    ),
  );
  if (asking === undefined) return path;
  const because = said(reasons.roleRequiresEndpoint, { role: role.value, service, nat: through.nat });
  return notKnown({ because, place: asking.place });
}

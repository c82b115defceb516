import { managedPolicy } from '../aws/managed-policies.ts';
import type { Resource } from '../template/template.ts';
import { type Answer, known, notKnown, type Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { distinct, groupedBy } from './grouped-by.ts';
import { acrossScenarios } from './lazy.ts';
import { coversAction, holdsOnlyForCode, isAlwaysMet, mayCoverResource } from './statement-match.ts';
import type { LambdaFunction, Role, Statement } from './things.ts';

/** The EC2 actions that Lambda calls with the execution role. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
export const eniActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
] as const;

export type EniAction = (typeof eniActions)[number];

/** Those without which no network interface is made or deleted. AWS has asked for the others since 2024. */
export const vitalEniActions: readonly EniAction[] = eniActions.slice(0, 3);

/** Those that Lambda calls where only the pollers of an event source are in a VPC. Source: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html */
export const pollerEniActions: readonly EniAction[] = eniActions.slice(0, 4);

/** A role's permissions on network interfaces. */
export interface EniPermissions {
  readonly role: Role;
  /** The statements that grant each action; a statement counts even when only some resource or condition fits. */
  readonly grants: ReadonlyMap<EniAction, readonly Statement[]>;
  /** Actions that no statement grants on a resource that can match. */
  readonly missing: readonly EniAction[];
  /** Actions granted only on resources that can't match, with the statement. */
  readonly narrowed: ReadonlyMap<EniAction, Statement>;
  /** Why other statements, which can't be seen, may grant the same. */
  readonly more: readonly Unknown[];
}

/**
 * The separate policies without which some vital permission is gone, unless something that grants it is kept: the role
 * itself always is.
 */
export function policiesAtRisk({ grants }: EniPermissions, isKept: (policy: Resource) => boolean): readonly Resource[] {
  return distinct(
    vitalEniActions.flatMap((action) => {
      const holders = (grants.get(action) ?? []).map(({ holder }) => holder);
      const policies = holders.flatMap((holder) => (holder.kind === 'resource' ? [holder.resource] : []));
      return policies.length < holders.length || policies.some(isKept) ? [] : policies;
    }),
  );
}

/**
 * The resources that a call of each action is about, each of which some statement must cover. Calls that describe are
 * about no resource: only `*` grants them. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
const aboutNothing = ['*'];
const interfaces = ['arn:*:ec2:*:*:network-interface/*'];
const resourcesOf: Readonly<Record<EniAction, readonly string[]>> = {
  'ec2:CreateNetworkInterface': [...interfaces, 'arn:*:ec2:*:*:subnet/*', 'arn:*:ec2:*:*:security-group/*'],
  'ec2:DescribeNetworkInterfaces': aboutNothing,
  'ec2:DeleteNetworkInterface': interfaces,
  'ec2:DescribeSubnets': aboutNothing,
  'ec2:AssignPrivateIpAddresses': interfaces,
  'ec2:UnassignPrivateIpAddresses': interfaces,
};

/** What a function's role may do to network interfaces. What is surely missing is known even where all else is not. */
export function eniPermissionsOf(core: ModelCore, { role }: LambdaFunction): Answer<EniPermissions> {
  if (!role.known) return role;
  const { resource } = role.value;
  const permissions = acrossScenarios(core, `ENI permissions of ${resource.id}`, () => permissionsOf(core, role.value));
  return permissions.known ? known({ ...permissions.value, role: role.value }, ...role.evidence) : permissions;
}

/** What a role may do, whoever has it. Data, since it is remembered across scenarios. */
function permissionsOf(core: ModelCore, role: Role): Answer<Omit<EniPermissions, 'role'>> {
  const { found, more } = role.statements;
  const verdicts = eniActions.map((action) => judge(core, role, found, action));
  const missing = verdicts.filter(({ isMissing }) => isMissing);
  if (missing.length > 0 && more.length > 0) return notKnown(...more);
  if (missing.length === 0) {
    const doubts = verdicts.flatMap((verdict) => verdict.doubts);
    if (role.mayBeBounded) doubts.push(takenAwayByBoundary(role));
    if (doubts.length > 0) return notKnown(...eachOnce(doubts));
  }
  const narrowed = missing.flatMap(({ action, covering: [first] }) =>
    first === undefined ? [] : [[action, first] as const],
  );
  return known({
    grants: new Map(verdicts.map(({ action, grants }) => [action, grants])),
    missing: missing.map(({ action }) => action),
    narrowed: new Map(narrowed),
    more,
  });
}

/** What a role says about one action. */
interface Verdict {
  readonly action: EniAction;
  /** The statements that allow it, on whatever resource. */
  readonly covering: readonly Statement[];
  /** Those whose resource can match. */
  readonly grants: readonly Statement[];
  readonly isMissing: boolean;
  /** Why it can't be told whether Lambda is allowed after all. */
  readonly doubts: readonly Unknown[];
}

function judge(core: ModelCore, role: Role, statements: readonly Statement[], action: EniAction): Verdict {
  const needed = resourcesOf[action];
  const covering = statements.filter((each) => each.effect === 'Allow' && coversAction(each, action));
  const fitting = needed.map((resource) => covering.filter((each) => mayCoverResource(core, each, resource)));
  const isGranted = fitting.every((some) => some.length > 0);
  const isCertain = fitting.every((some) => some.some((each) => isAlwaysMet(core, each)));
  const conditional = isGranted && !isCertain ? covering.filter((each) => !isAlwaysMet(core, each)) : [];
  const perhaps = isGranted ? [] : statements.filter((each) => mayGrantByAws(each, action));
  const denying = statements.filter(
    (each) =>
      each.effect === 'Deny' &&
      coversAction(each, action) &&
      needed.some((resource) => mayCoverResource(core, each, resource)) &&
      !holdsOnlyForCode(core, each),
  );
  return {
    action,
    covering,
    grants: [...new Set(fitting.flat())],
    isMissing: !isGranted && perhaps.length === 0,
    doubts: [
      ...conditional.map((each) =>
        doubt(each, `whether the condition on a statement of ${role.name} holds for Lambda is not known`),
      ),
      ...perhaps.map((each) => doubt(each, `${each.managedPolicy} grants ${action} on some resources only`)),
      ...denying.map((each) => doubt(each, `a Deny of ${role.name} may apply to ${action}`)),
    ],
  };
}

function mayGrantByAws({ managedPolicy: name }: Statement, action: EniAction): boolean {
  return name !== undefined && managedPolicy(name)?.eniActionsMaybe.includes(action) === true;
}

function doubt(statement: Statement, because: string): Unknown {
  return { because, place: statement.place };
}

function takenAwayByBoundary(role: Role): Unknown {
  return {
    because: `the permissions boundary of ${role.name} may take permissions away`,
    place: role.at('Properties', 'PermissionsBoundary'),
  };
}

/** One reason for each text: one Deny concerns several actions. */
function eachOnce(doubts: readonly Unknown[]): readonly Unknown[] {
  return groupedBy(doubts, ({ because }) => because).map(([doubt]) => doubt);
}

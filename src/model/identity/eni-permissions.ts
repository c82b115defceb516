import { managedPolicy } from '../../aws/managed-policies.ts';
import { inWords } from '../../language/in-words.ts';
import { anyOf } from '../../language/lists.ts';
import { type Clause, type Sentence, said } from '../../language/sentence.ts';
import { stableText } from '../../template/evaluate/unknowns.ts';
import { identityOf, shownAs } from '../../template/evaluate/value.ts';
import { idsMentionedIn } from '../../template/mentions.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Role, Statement } from '../base/entities.ts';
import { distinct, groupedBy } from '../base/grouped-by.ts';
import { inputs } from '../base/inputs.ts';
import { acrossScenarios } from '../base/lazy.ts';
import { whyMayAllow } from './actions-written.ts';
import { type Holding, holdsForLambda, keysNeverMet } from './conditions-for-lambda.ts';
import { hasBoundaryOfTemplate } from './denied-actions.ts';
import { policyNamed, statementsOfBoundary } from './policy-statements.ts';
import { boundaries, reasons } from './reasons.ts';
import { coversAction, coversResource, resourcesPerhapsCovered } from './statement-match.ts';

/** The EC2 actions that Lambda calls with the execution role. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
export const eniActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
] as const;

/** An action of EC2 on network interfaces, such as `ec2:DeleteNetworkInterface`. */
export type EniAction = (typeof eniActions)[number];

/** Those without which no network interface is created or deleted. AWS has asked for the others since 2024. */
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
  /** Vital actions that are granted, but never to Lambda itself. */
  readonly withheld: readonly Withheld[];
  /** Why other statements, which can't be seen, may grant the same. */
  readonly whyIncomplete: readonly Unknown[];
}

/** Why an action that a role grants is not there for Lambda's own calls. */
export interface Withheld {
  readonly action: EniAction;
  /** A condition on every statement that grants it, a Deny, or the permissions boundary. */
  readonly by: 'condition' | 'deny' | 'boundary';
  /** The statement; the boundary has none where it says nothing of the action. */
  readonly statement: Statement | undefined;
  /** Keys of the condition that Lambda's calls never meet. */
  readonly keys: readonly string[];
  /** The policy of the template that the boundary is, by reference or by name; nothing where it is another one. */
  readonly policy?: Resource;
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
  // Checked when the function is created, before there is any: an ARN of interfaces does not do, one of all resources does.
  // Sources: https://github.com/hashicorp/terraform-provider-aws/issues/20698 and
  // https://github.com/awsdocs/aws-lambda-developer-guide/commit/258fecc4e78d65e7b37d172cb6aa5bc2b5210011
  'ec2:DeleteNetworkInterface': ['arn:*:ec2:*:*:*/*'],
  'ec2:DescribeSubnets': aboutNothing,
  'ec2:AssignPrivateIpAddresses': interfaces,
  'ec2:UnassignPrivateIpAddresses': interfaces,
};

/** What a function's role may do to network interfaces. What is certainly missing is known even where all else is not. */
export function eniPermissionsOf(core: ModelCore, { role }: Pick<LambdaFunction, 'role'>): Answer<EniPermissions> {
  if (!role.known) return role;
  const { resource } = role.value;
  const permissions = acrossScenarios(core, `ENI permissions of ${resource.id}`, () => permissionsOf(core, role.value));
  return permissions.known ? known({ ...permissions.value, role: role.value }, ...role.evidence) : permissions;
}

/** Whether a statement may be about an action of EC2: most are about the services that code calls. */
function mayBeAboutInterfaces({ managedPolicy: name, notActions, actions }: Statement): boolean {
  return name !== undefined || notActions.length > 0 || actions.some((each) => /^(?:ec2:|[^:]*[*?])/i.test(each));
}

/** What a role may do, whoever has it. Data, since it is remembered across scenarios. */
function permissionsOf(core: ModelCore, role: Role): Answer<Omit<EniPermissions, 'role'>> {
  const found = role.statements.found.filter(mayBeAboutInterfaces);
  const bounds = boundsOf(core, role);
  const asking: Asking = {
    core,
    holdingOf: byStatement((statement) => holdsForLambda(core, statement)),
    mayCover: byStatement((statement) => resourcesPerhapsCovered(core, statement)),
  };
  const verdicts = eniActions.map((action) => judge(asking, role, found, bounds, action));
  const lacking = verdicts.filter(({ isMissing }) => isMissing);
  // what is not granted here, a statement that is not seen may grant
  const whyGranted = new Map(eniActions.map((action) => [action, whyMayAllow(role.statements, action)]));
  const whyPerhaps = (actions: readonly { readonly action: EniAction }[]) => [
    ...new Set(actions.flatMap(({ action }) => whyGranted.get(action)!)),
  ];
  const isSure = ({ action }: { readonly action: EniAction }) => whyGranted.get(action)!.length === 0;
  const [missing, perhapsMissing] = [lacking.filter(isSure), lacking.filter((each) => !isSure(each))];
  // what only a condition withholds, it may grant as well; a Deny is a Deny
  const withheld = verdicts.flatMap((verdict) => (isVital(verdict) ? verdict.withheld : []));
  const certain = withheld.filter((each) => each.by !== 'condition' || isSure(each));
  // that a vital action may be missing is not passed over for another one that is
  const saysAll = missing.some(isVital) || (missing.length > 0 && !perhapsMissing.some(isVital));
  if (perhapsMissing.length > 0 && certain.length === 0 && !saysAll) return notKnown(...whyPerhaps(perhapsMissing));
  if (certain.length === 0 && lacking.length === 0) {
    const doubts = [...verdicts.flatMap((verdict) => verdict.doubts), ...whyPerhaps(withheld)];
    if (doubts.length > 0) return notKnown(...eachOnce(doubts));
  }
  const narrowed = missing.flatMap(({ action, covering: [first] }) =>
    first === undefined ? [] : [[action, first] as const],
  );
  return known({
    grants: new Map(verdicts.map(({ action, grants }) => [action, grants])),
    missing: missing.map(({ action }) => action),
    narrowed: new Map(narrowed),
    withheld: certain,
    whyIncomplete: whyPerhaps(verdicts),
  });
}

function isVital({ action }: { readonly action: EniAction }): boolean {
  return vitalEniActions.includes(action);
}

/** What is asked of a role's statements in one scenario. */
interface Asking {
  readonly core: ModelCore;
  /** When a statement holds for Lambda's own calls. */
  holdingOf(statement: Statement): Holding;
  /** Which resources it may be about. */
  mayCover(statement: Statement): (resource: string) => boolean;
}

/** Remembers the answer for each statement: every action asks it, of each resource that its call is about. */
function byStatement<Answer>(find: (statement: Statement) => Answer): (statement: Statement) => Answer {
  const known = new Map<Statement, Answer>();
  return (statement) => {
    const answer = known.get(statement) ?? find(statement);
    known.set(statement, answer);
    return answer;
  };
}

/** What a role says about one action. */
interface Verdict {
  readonly action: EniAction;
  /** The statements that allow it, on whatever resource. */
  readonly covering: readonly Statement[];
  /** Those whose resource can match. */
  readonly grants: readonly Statement[];
  readonly isMissing: boolean;
  /** Why Lambda's own calls are certainly refused all the same. */
  readonly withheld: readonly Withheld[];
  /** Why it can't be told whether Lambda is allowed after all. */
  readonly doubts: readonly Unknown[];
}

function judge(
  asking: Asking,
  role: Role,
  statements: readonly Statement[],
  bounds: Bounds | undefined,
  action: EniAction,
): Verdict {
  const allowed = allowedBy(asking, statements, action);
  const { covering, fitting, isGranted } = allowed;
  const perhaps = isGranted ? [] : statements.filter((each) => mayGrantByAws(each, action));
  const denied = deniedBy(asking, statements, action);
  const isMissing = !isGranted && perhaps.length === 0;
  const bounded = bounds === undefined || isMissing ? nothingHeld : boundedBy(asking, role, bounds, action);
  return {
    action,
    covering,
    grants: [...new Set(fitting.flat())],
    isMissing,
    withheld: isMissing
      ? []
      : [
          ...(allowed.isForLambda || perhaps.length > 0 ? [] : byCondition(asking, covering, action)),
          ...denied.withheld,
          ...bounded.withheld,
        ],
    doubts: [
      ...(allowed.isForLambda && !allowed.isCertain
        ? covering.filter((each) => asking.holdingOf(each) === 'maybe')
        : []
      ).map((each) => doubt(each, said(reasons.conditionMayNotHold, { role }))),
      ...perhaps.map((each) =>
        doubt(each, said(reasons.grantsOnSomeResources, { policy: each.managedPolicy!, action })),
      ),
      ...denied.perhaps.map((each) => doubt(each, said(reasons.denyMayApply, { role, action }))),
      ...bounded.doubts,
    ],
  };
}

/** How statements allow an action on each resource that a call of it is about. */
function allowedBy({ holdingOf, mayCover }: Asking, statements: readonly Statement[], action: EniAction) {
  const covering = statements.filter((each) => each.effect === 'Allow' && coversAction(each, action));
  const fitting = resourcesOf[action].map((resource) => covering.filter((each) => mayCover(each)(resource)));
  return {
    covering,
    fitting,
    isGranted: fitting.every((some) => some.length > 0),
    isForLambda: fitting.every((some) => some.some((each) => holdingOf(each) !== 'never')),
    isCertain: fitting.every((some) => some.some((each) => holdingOf(each) === 'always')),
  };
}

function byCondition(
  { core, holdingOf }: Asking,
  covering: readonly Statement[],
  action: EniAction,
): readonly Withheld[] {
  const statement = covering.find((each) => holdingOf(each) === 'never');
  return statement === undefined ? [] : [{ action, by: 'condition', statement, keys: keysNeverMet(core, statement) }];
}

/** The statements that deny Lambda an action: certainly, or perhaps. */
function deniedBy({ core, holdingOf, mayCover }: Asking, statements: readonly Statement[], action: EniAction) {
  // what denies the deletion of interfaces does so whatever was checked before
  const needed = action === 'ec2:DeleteNetworkInterface' ? interfaces : resourcesOf[action];
  const denying = statements.filter(
    (each) =>
      each.effect === 'Deny' &&
      coversAction(each, action) &&
      holdingOf(each) !== 'never' &&
      needed.some(mayCover(each)),
  );
  const sure = denying.find(
    (each) => holdingOf(each) === 'always' && needed.some((resource) => coversResource(core, each, resource)),
  );
  const withheld: readonly Withheld[] = sure === undefined ? [] : [{ action, by: 'deny', statement: sure, keys: [] }];
  return { withheld, perhaps: sure === undefined ? denying : [] };
}

/** What a permissions boundary lets a role do. */
type Bounds =
  | { readonly kind: 'policy'; readonly statements: Found<Statement> }
  | { readonly kind: 'unknown'; readonly because: Unknown };

const nothingHeld = { withheld: [] as readonly Withheld[], doubts: [] as readonly Unknown[] };

/** The permissions boundary of a role. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
function boundsOf(core: ModelCore, role: Role): Bounds | undefined {
  if (!role.mayBeBounded) return undefined;
  const written = role.resource.properties.get('PermissionsBoundary');
  // asking which branch holds would multiply the scenarios, for an account's policy that is not known here
  if (written.intrinsic === 'Fn::If' && !hasBoundaryOfTemplate(core, role))
    return { kind: 'unknown', because: withheldByBoundary(core, role) };
  if (role.boundary.kind === 'absent') return undefined;
  const statements = statementsOfBoundary(core, role.boundary);
  return statements === undefined || statements.whyIncomplete.length > 0
    ? { kind: 'unknown', because: withheldByBoundary(core, role) }
    : { kind: 'policy', statements };
}

function boundedBy(asking: Asking, role: Role, bounds: Bounds, action: EniAction) {
  const { core, holdingOf } = asking;
  if (bounds.kind === 'unknown') return { withheld: [], doubts: [bounds.because] };
  const { found } = bounds.statements;
  const { isGranted, isForLambda, isCertain, covering } = allowedBy(asking, found, action);
  const { withheld, perhaps } = deniedBy(asking, found, action);
  const [denial] = withheld;
  const policy = policyNamed(core, role.boundary);
  const held = { action, by: 'boundary', ...(policy !== undefined && { policy }) } as const;
  if (denial !== undefined) return { withheld: [{ ...denial, ...held }], doubts: [] };
  const mayBeGranted = isGranted || found.some((each) => mayGrantByAws(each, action));
  if (!mayBeGranted || (isGranted && !isForLambda)) {
    const statement = covering.find((each) => holdingOf(each) === 'never');
    const keys = statement === undefined ? [] : keysNeverMet(core, statement);
    return { withheld: [{ ...held, statement, keys }], doubts: [] };
  }
  return { withheld: [], doubts: isCertain && perhaps.length === 0 ? [] : [withheldByBoundary(core, role)] };
}

function mayGrantByAws({ managedPolicy: name }: Statement, action: EniAction): boolean {
  return name !== undefined && managedPolicy(name)?.eniActionsMaybe.includes(action) === true;
}

function doubt(statement: Statement, because: Sentence): Unknown {
  return { because, place: statement.place };
}

function withheldByBoundary(core: ModelCore, role: Role): Unknown {
  const { what, value } = boundaryNamed(core, role);
  return {
    because: said(reasons.boundaryMayDeny, { boundary: what }),
    place: role.at('Properties', 'PermissionsBoundary'),
    value: `boundary ${value}`,
    settledBy: said(inputs.creatorOfManagedPolicy, { policy: what }),
  };
}

/** What a boundary is called, and which it is: many roles have the same. */
function boundaryNamed(
  core: ModelCore,
  { boundary, resource }: Role,
): { readonly what: Clause; readonly value: string } {
  const written = resource.properties.get('PermissionsBoundary');
  if (written.intrinsic !== 'Fn::If') {
    const what = boundary.kind === 'unknown' ? said(boundaries.of, { entity: shownAs(boundary) }) : shownAs(boundary);
    return { what, value: identityOf(boundary) };
  }
  const named = [...idsMentionedIn(written)].flatMap((id) => core.template.parameters.get(id)?.name ?? []);
  const what =
    named.length > 0
      ? said(boundaries.ofParameter, { parameters: anyOf(named) })
      : said(boundaries.of, { entity: resource });
  return { what, value: idIn(written.stack, stableText(written.raw)) };
}

/** One reason for each text: one Deny concerns several actions. */
function eachOnce(doubts: readonly Unknown[]): readonly Unknown[] {
  return groupedBy(doubts, ({ because }) => inWords(because)).map(([doubt]) => doubt);
}

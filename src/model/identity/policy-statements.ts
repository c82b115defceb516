import { isPattern } from '../../aws/action-pattern.ts';
import { correctedPolicyArn, type ManagedPolicy, managedPolicy } from '../../aws/managed-policies.ts';
import { samPolicyTemplate } from '../../aws/sam.ts';
import { said } from '../../language/sentence.ts';
import { identityOf, shownAs, type Value } from '../../template/evaluate/value.ts';
import { idsMentionedIn } from '../../template/mentions.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Statement, Statements, UnseenStatements, WrongArn } from '../base/entities.ts';
import { escapesOf } from '../base/escapes.ts';
import { inputs } from '../base/inputs.ts';
import { lazy, perScenario } from '../base/lazy.ts';
import { entriesOf } from '../base/naming.ts';
import { nodeAt } from '../base/node-at.ts';
import { actionsAllowedIn } from './actions-written.ts';
import { macroIn, readPolicyDocument, together, unread } from './policy-document.ts';
import { reasons } from './reasons.ts';
import { isNameOf } from './role-name.ts';
import { canBeEqual, patternOf } from './value-pattern.ts';

const managedPolicyType = 'AWS::IAM::ManagedPolicy';
const onTheRole: Statement['holder'] = { kind: 'role' };

/** The statements that a role gets: from its own properties, and from policies that name it. */
export function statementsOf(core: ModelCore, role: Resource): Statements {
  const { properties } = role;
  const escapes = escapesOf(core);
  return together([
    {
      found: [],
      whyIncomplete: [
        ...macroIn(properties),
        ...addedByMacros(core),
        ...escapes.receivers(role.id),
        ...Object.keys(namesRolesIn).flatMap((type) =>
          escapes.additionsPerhapsTo(role, type).map(({ because, properties: of }) => unseen(because, of)),
        ),
      ],
    },
    ...entriesOf(core.evaluate.value(properties.get('Policies'))).map((entry) => inlinePolicy(core, role, entry)),
    ...entriesOf(core.evaluate.value(properties.get('ManagedPolicyArns'))).map((arn) => managed(core, arn)),
    ...separatePolicies(core, role),
  ]);
}

function inlinePolicy(core: ModelCore, role: Resource, entry: Value): Found<Statement> {
  if (entry.kind !== 'map') return { found: [], whyIncomplete: [unread('policy', entry)] };
  const name = core.evaluate.text(entry.node.get('PolicyName'));
  // SAM's role has a policy by the name of the template that it represents
  const isTemplate = role.derivedFrom !== undefined && name !== undefined && samPolicyTemplate(name) !== undefined;
  const bearer = { holder: onTheRole, origin: isTemplate ? `policy template ${name}` : undefined };
  const document = readPolicyDocument(core, core.evaluate.value(entry.node.get('PolicyDocument')), bearer);
  return together([{ found: [], whyIncomplete: macroIn(entry.node) }, document]);
}

/** What an entry of ManagedPolicyArns brings: a policy of AWS's, one of the template, or one that is not known. */
function managed(core: ModelCore, arn: Value): Found<Statement> {
  if (arn.kind === 'reference') {
    const policy = core.template.resources.get(arn.id);
    if (policy?.type !== managedPolicyType) return { found: [], whyIncomplete: [unread('managedPolicy', arn)] };
    // the role refers to the policy, so the policy is there as long as the role
    return core.exists(policy) ? documentOf(core, policy, onTheRole) : { found: [], whyIncomplete: [] };
  }
  if (arn.kind !== 'known' && arn.kind !== 'text') return { found: [], whyIncomplete: [unread('managedPolicy', arn)] };
  const text = identityOf(arn);
  const ofAws = managedPolicy(text);
  if (ofAws?.listed) return { found: [statementOfAws(arn, ofAws)], whyIncomplete: [] };
  const own = policyNamed(core, arn);
  if (own !== undefined) return documentOf(core, own, { kind: 'resource', resource: own });
  return {
    found: [],
    whyIncomplete: [
      {
        because: said(reasons.unknownManagedPolicy, { policy: shownAs(arn) }),
        place: arn.node.at(),
        value: text,
        // no template creates a policy of AWS
        ...(ofAws === undefined && { settledBy: said(inputs.creatorOfManagedPolicy, { policy: shownAs(arn) }) }),
      },
    ],
  };
}

/** The managed policy of the template that a value names, by reference or by its name in an ARN. */
export function policyNamed(core: ModelCore, value: Value): Resource | undefined {
  if (value.kind === 'reference') {
    const policy = core.template.resources.get(value.id);
    return policy?.type === managedPolicyType ? policy : undefined;
  }
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  return core.template
    .ofType(managedPolicyType)
    .find((policy) => isArnOf(core, identityOf(value), policy) && core.exists(policy));
}

/** The statements of a policy that bounds a role; `undefined` where only the account has it. */
export function statementsOfBoundary(core: ModelCore, boundary: Value): Found<Statement> | undefined {
  return boundary.kind === 'absent' ? undefined : managed(core, boundary);
}

/** A policy that AWS wrote, of which only some actions are known. */
function statementOfAws(arn: Value, { name, eniActions }: ManagedPolicy): Statement {
  const { node } = arn;
  const wrongArn = wrongArnOf(arn);
  return {
    effect: 'Allow',
    actions: eniActions,
    notActions: [],
    managedPolicy: name,
    ...(wrongArn !== undefined && { wrongArn }),
    holder: onTheRole,
    origin: undefined,
    node: node.derive({ Resource: '*' }),
    place: node.at(),
  };
}

function wrongArnOf(value: Value): WrongArn | undefined {
  const written = identityOf(value);
  const arn = correctedPolicyArn(written);
  if (arn === undefined) return undefined;
  const { raw } = value.node;
  return { written, arn, isInList: typeof raw === 'string' || value.node.get('Fn::Sub').raw !== undefined };
}

function isArnOf(core: ModelCore, arn: string, policy: Resource): boolean {
  const name = core.evaluate.value(policy.properties.get('ManagedPolicyName'));
  return name.kind !== 'absent' && arn.includes(':policy/') && arn.endsWith(`/${identityOf(name)}`);
}

/** The types of policy that name roles, and where. */
const namesRolesIn: Readonly<Record<string, string>> = {
  'AWS::IAM::Policy': 'Roles',
  [managedPolicyType]: 'Roles',
  'AWS::IAM::RolePolicy': 'RoleName',
};

/** A policy beside roles, with the names of those that it is for. */
interface SeparatePolicy {
  readonly policy: Resource;
  readonly names: readonly Value[];
  readonly position: number;
}

/**
 * Says which policies may be for a role, in the order of the template. Most name their roles by reference: where each of
 * hundreds of roles has one, none may look through those of all others.
 */
function readSeparatePolicies(core: ModelCore): (role: Resource) => readonly SeparatePolicy[] {
  const all = Object.entries(namesRolesIn)
    .flatMap(([type, key]) => core.template.ofType(type).map((policy) => ({ policy, key })))
    .map(({ policy, key }, position): SeparatePolicy => {
      return { policy, names: entriesOf(core.evaluate.value(policy.properties.get(key))), position };
    });
  const byRole = new Map<string, Set<SeparatePolicy>>();
  const others: SeparatePolicy[] = [];
  for (const each of all) {
    const ids = each.names.flatMap((name) => (name.kind === 'reference' ? [name.id] : []));
    if (ids.length < each.names.length) others.push(each);
    else for (const id of ids) byRole.set(id, (byRole.get(id) ?? new Set()).add(each));
  }
  return ({ id }) => {
    const named = byRole.get(id);
    return named === undefined ? others : [...named, ...others].sort((a, b) => a.position - b.position);
  };
}

function separatePolicies(core: ModelCore, role: Resource): readonly Statements[] {
  const policies = perScenario(core, 'separate policies', () => readSeparatePolicies(core))(role);
  const own = lazy(() => core.evaluate.value(role.properties.get('RoleName')));
  return policies.flatMap(({ policy, names }): Statements | readonly [] => {
    if (names.some((name) => isNameOf(core, name, role)))
      return core.exists(policy) ? documentOf(core, policy, { kind: 'resource', resource: policy }) : [];
    const unclear = names.find((name) => mayBe(own(), name) || isMadeOf(name, role));
    return unclear === undefined || !core.exists(policy)
      ? []
      : {
          found: [],
          whyIncomplete: [
            unseen(
              {
                because: said(reasons.unknownWhetherFor, { policy, role }),
                place: unclear.node.at(),
              },
              policy.properties.raw,
            ),
          ],
        };
  });
}

/** A policy of which it is not known whether a role gets it, with what it can allow where that is written. */
function unseen(because: Unknown, properties: unknown): UnseenStatements {
  const allowed = actionsAllowedIn(properties);
  return allowed === undefined ? because : { ...because, allowed };
}

/** Whether a name may turn out to be a role's own. There is no knowing a name that CloudFormation makes up. */
function mayBe(own: Value, name: Value): boolean {
  if (own.kind === 'absent' || name.kind === 'reference') return false;
  return (isPattern(patternOf(own)) || isPattern(patternOf(name))) && canBeEqual(own, name);
}

/** Whether a name that is not known is worked out from what the role is known by, such as its ARN. */
function isMadeOf(name: Value, role: Resource): boolean {
  return name.kind === 'unknown' && idsMentionedIn(name.node).has(role.id);
}

function documentOf(core: ModelCore, policy: Resource, holder: Statement['holder']): Found<Statement> {
  // SAM creates managed policies for connectors only; one inside another resource has no name of its own
  const made = core.template.resources.get(idIn(policy.node.stack, policy.derivedFrom ?? ''));
  const origin =
    made === undefined ? undefined : made.type.endsWith('::Connector') ? `connector ${made.name}` : 'connector';
  const document = core.evaluate.value(policy.properties.get('PolicyDocument'));
  return together([
    { found: [], whyIncomplete: macroIn(policy.properties) },
    readPolicyDocument(core, document, { holder, origin }),
  ]);
}

/** Macros that may add policies for a role. A loop can add only what is in it. */
function addedByMacros(core: ModelCore): readonly Unknown[] {
  const { template } = core;
  return template.mayHoldMore.filter(({ place }) => {
    const keys = place?.keys ?? [];
    const isLoop = keys.some((key) => String(key).startsWith('Fn::ForEach::'));
    // a loop of another stack is not looked into
    return (
      !isLoop ||
      place?.file !== template.file ||
      JSON.stringify(nodeAt(template.root, keys).raw)?.includes('AWS::IAM::')
    );
  });
}

import { said } from '../../language/sentence.ts';
import { displayOf, shownAs, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { makeResource } from '../../template/sam/derive.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Role } from '../base/entities.ts';
import { inputs } from '../base/inputs.ts';
import { acrossScenarios, lazy, remember, whenAsked } from '../base/lazy.ts';
import { createdElsewhere, named, ofResource } from '../base/naming.ts';
import { statementsOf } from './policy-statements.ts';
import { reasons } from './reasons.ts';
import { isNameOf, roleNameIn } from './role-name.ts';

const type = 'AWS::IAM::Role';

/** A role, and how it is named: only a reference makes CloudFormation keep the role as long as what names it. */
export interface NamedRole {
  readonly role: Role;
  readonly namedBy: 'reference' | 'text';
}

const rolesByCore = new WeakMap<ModelCore, (id: string) => Role>();

/** The roles of the template that exist in this scenario. */
export function rolesOf(core: ModelCore): readonly Role[] {
  return core.resourcesOf(type).map((resource) => roleOfResource(core, resource));
}

/** The role that a property such as a function's `Role` names; not known when it isn't in the template. */
export function roleNamed(core: ModelCore, value: Value): Answer<Role> {
  const answer = readRole(core, value);
  return answer.known ? { ...answer, value: answer.value.role } : answer;
}

/** The role of a function, with how it is named. */
export function roleOf(core: ModelCore, fn: Resource): Answer<NamedRole> {
  return readRole(core, core.evaluate.value(fn.properties.get('Role')));
}

function readRole(core: ModelCore, value: Value): Answer<NamedRole> {
  const place = value.node.at();
  const evidence = (role: Resource) => ({ because: said(reasons.itsRole, { role }), place });
  if (value.kind === 'reference') {
    const { resource, outside } = named(core, value.attribute === 'Arn' ? nameOf(value) : value, type);
    if (resource === undefined) return notKnown(outside ?? createdElsewhere(value));
    return known({ role: roleOfResource(core, resource), namedBy: 'reference' }, evidence(resource));
  }
  if (value.kind === 'unknown') return notKnown(value.because);
  if (value.kind === 'absent') return notKnown({ because: said(reasons.noRole), place });
  const name = roleNameIn(value);
  const role =
    name === undefined
      ? undefined
      : core.template.ofType(type).find((each) => isNameOf(core, name, each) && core.exists(each));
  if (name === undefined || role === undefined)
    return notKnown({
      because: said(reasons.roleElsewhere, { role: shownAs(value) }),
      place,
      value: displayOf(value),
      settledBy: said(inputs.creatorOfRole, { role: shownAs(value) }),
    });
  const namedBy = name.kind === 'reference' ? 'reference' : 'text';
  return known({ role: roleOfResource(core, role), namedBy }, evidence(role));
}

/** The role behind a reference to its ARN. */
function nameOf(value: Value & { kind: 'reference' }): Value {
  return { ...value, attribute: undefined };
}

function roleOfResource(core: ModelCore, resource: Resource): Role {
  let roles = rolesByCore.get(core);
  if (roles === undefined) {
    roles = remember((id) => makeRole(core, core.template.resources.get(id)!));
    rolesByCore.set(core, roles);
  }
  return roles(resource.id);
}

/** A role that another resource creates along with a function, with what Lambda needs for network interfaces. */
export function roleCreatedWith(core: ModelCore, creator: Resource): Role {
  const role = makeResource(creator, `${creator.id}.role`, 'AWS::IAM::Role', creator.node, {
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'],
  });
  return makeRole(core, { ...role, name: creator.name, derivedFrom: creator.logicalId });
}

const roleWith = whenAsked<Role>();

function makeRole(core: ModelCore, resource: Resource): Role {
  const { id, name, place, at } = ofResource(resource);
  const statements = lazy(() => acrossScenarios(core, `statements of ${id}`, () => statementsOf(core, resource)));
  const mayBeBounded = resource.properties.get('PermissionsBoundary').raw !== undefined;
  return roleWith(
    { kind: 'role', id, name, resource, place, at, isDerived: resource.derivedFrom !== undefined, mayBeBounded },
    { statements, boundary: () => core.evaluate.value(resource.properties.get('PermissionsBoundary')) },
  );
}

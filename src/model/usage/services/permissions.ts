import { type Sentence, said } from '../../../language/sentence.ts';
import { idIn } from '../../../template/stacks/stack.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, Role, ServiceUse, SharedUse, Statement } from '../../base/entities.ts';
import { acrossScenarios } from '../../base/lazy.ts';
import type { RoleCall } from '../../identity/role-calls.ts';
import { usersOfRole } from '../../identity/role-users.ts';
import type { CodeEvidence } from './code.ts';
import { mergeUses, useKey, useOf } from './evidence.ts';
import { reasons } from './reasons.ts';

/** What a function may use, and why that is not known: of no interest where a use of it has a path. */
export interface DoubtfulUse {
  readonly use: ServiceUse;
  readonly why: Unknown;
}

/** What is seen of a function, and of all that share what shows it. */
export interface SeenUses extends Found<ServiceUse> {
  readonly shared: readonly SharedUse[];
}

/** What a role suggests of a function, and of all that act with it. */
export interface PermittedUses extends SeenUses {
  /** Of `whyIncomplete` that of a service which the role names. */
  readonly doubtful: readonly DoubtfulUse[];
}

/**
 * The services that a function's role allows, less what Lambda itself does with them. It need not be known whether it
 * also shows a use that is proven already.
 */
export function permittedUses(
  core: ModelCore,
  fn: LambdaFunction,
  { found: calls, whyIncomplete: unseen }: Found<RoleCall>,
  proven: readonly ServiceUse[],
  code: CodeEvidence,
): PermittedUses {
  // what a role may allow beside is of no interest where the code shows each call
  const whyIncomplete = code.isComplete ? [] : unseen;
  if (!fn.role.known) return { found: [], whyIncomplete, shared: [], doubtful: [] };
  const role = fn.role.value;
  const connected = calls.filter(({ statement }) => isConnectorOf(core, fn, statement));
  const uses = describe(role, connected, 'proven');
  const shown = new Set([...proven, ...uses].map(useKey));
  const rest = calls.filter((call) => !connected.includes(call));
  const suggested = describe(
    role,
    rest.filter(({ doubt }) => doubt === undefined),
    'permitted',
  );
  const permitted = suggested.filter((use) => shown.has(useKey(use)) || code.against(use) === undefined);
  const isSuggested = permitted.some((use) => !shown.has(useKey(use)));
  const among = isSuggested ? idsOfUsers(core, role) : [];
  if (among.length > 1) {
    const shared = permitted
      .filter((use) => !shown.has(useKey(use)))
      .map((use) => ({ use, among, role: { name: role.name, place: role.place } }));
    return { found: uses, whyIncomplete, shared, doubtful: [] };
  }
  for (const use of permitted) shown.add(useKey(use));
  const withoutCall = suggested.flatMap((use): DoubtfulUse[] => {
    const against = shown.has(useKey(use)) ? undefined : code.against(use);
    if (against === undefined || against.isCertain) return [];
    const because = said(reasons.useBut, { use: use.because, but: against.because });
    return [{ use, why: { because, place: use.place } }];
  });
  for (const use of suggested) shown.add(useKey(use));
  const doubts = rest.flatMap((call): DoubtfulUse[] => {
    const use = useOf(call.to, 'permitted', reasonFor(role, call), call.statement.place);
    if (call.doubt === undefined || use === undefined || shown.has(useKey(use))) return [];
    if (code.against(use)?.isCertain === true) return [];
    shown.add(useKey(use));
    const because = said(reasons.usePerhaps, { use: use.because, because: call.doubt });
    return [{ use, why: { because, place: use.place } }];
  });
  const doubtful = [...withoutCall, ...doubts];
  return {
    found: [...uses, ...permitted],
    whyIncomplete: [...whyIncomplete, ...doubtful.map(({ why }) => why)],
    shared: [],
    doubtful,
  };
}

function idsOfUsers(core: ModelCore, role: Role): readonly string[] {
  return acrossScenarios(core, `users of ${role.id}`, () => usersOfRole(core, role).map(({ id }) => id));
}

/** Whether a function has a role that nothing else acts with. */
export function hasRoleOfItsOwn(core: ModelCore, fn: LambdaFunction): boolean {
  return fn.role.known && idsOfUsers(core, fn.role.value).length === 1;
}

/** Whether a statement comes from a connector that starts at the function. */
function isConnectorOf(core: ModelCore, fn: LambdaFunction, { holder }: Statement): boolean {
  if (holder.kind !== 'resource' || holder.resource.derivedFrom === undefined) return false;
  const made = core.template.resources.get(idIn(holder.resource.node.stack, holder.resource.derivedFrom));
  if (made?.type !== 'AWS::Serverless::Connector') return made?.id === fn.resource.id;
  return made.properties.get('Source').get('Id').raw === fn.resource.logicalId;
}

/** One use for each endpoint, with the number of actions that lead there. */
function describe(role: Role, calls: readonly RoleCall[], certainty: ServiceUse['certainty']): readonly ServiceUse[] {
  const uses = calls.flatMap((call) => {
    const use = useOf(call.to, certainty, reasonFor(role, call), call.statement.place);
    return use === undefined ? [] : [use];
  });
  return mergeUses(uses).map((use) => {
    const others = use.further.length;
    return {
      ...use,
      because: others > 0 ? said(reasons.andMore, { use: use.because, count: others }) : use.because,
      further: [],
    };
  });
}

function reasonFor(role: Role, { action, statement }: RoleCall): Sentence {
  const { isDerived } = role;
  const { origin, managedPolicy = '' } = statement;
  if (action === undefined)
    return isDerived
      ? said(reasons.samRoleHasPolicy, { policy: managedPolicy })
      : said(reasons.roleHasPolicy, { role, policy: managedPolicy });
  if (origin !== undefined) return said(reasons.originAllows, { origin, action });
  return isDerived ? said(reasons.samRoleAllows, { action }) : said(reasons.roleAllows, { role, action });
}

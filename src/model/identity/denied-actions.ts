import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import { idsMentionedIn } from '../../template/mentions.ts';
import type { ModelCore } from '../base/core.ts';
import type { Role, Statement } from '../base/entities.ts';
import { named } from '../base/naming.ts';
import { readPolicyDocument } from './policy-document.ts';
import { conditionOf, resourcesIn } from './statement-match.ts';

/**
 * Whether a role certainly may not do what some statement of it allows: another one denies it to everything, or the
 * boundary does not let it. The action may be a pattern.
 */
export function deniedActionsOf(core: ModelCore, role: Role): (action: string) => boolean {
  const denials = role.statements.found.filter((each) => isDenial(core, each)).flatMap(({ actions }) => actions);
  const within = hasBoundaryOfTemplate(core, role) ? actionsWithin(core, role.boundary) : undefined;
  return (action) =>
    denials.some((denied) => matchesActionPattern(denied, action)) ||
    within?.some((allowed) => patternsOverlap(allowed, action)) === false;
}

/** Whether the boundary can be read at all: else it need not be asked in which combinations of conditions it holds. */
export function hasBoundaryOfTemplate({ template }: ModelCore, { resource }: Role): boolean {
  const ids = idsMentionedIn(resource.properties.get('PermissionsBoundary'));
  return [...ids].some((id) => template.resources.get(id)?.type === 'AWS::IAM::ManagedPolicy');
}

/** Whether a statement denies its actions on everything. */
function isDenial(core: ModelCore, statement: Statement): boolean {
  if (statement.effect !== 'Deny' || conditionOf(core, statement).kind !== 'absent') return false;
  return resourcesIn(core, statement).some((each) => each.kind === 'known' && each.value === '*');
}

/** The actions that a boundary allows; `undefined` where it can't be read in full. */
function actionsWithin(core: ModelCore, boundary: Role['boundary']): readonly string[] | undefined {
  const { resource } = named(core, boundary, 'AWS::IAM::ManagedPolicy');
  if (resource === undefined) return undefined;
  const document = core.evaluate.value(resource.properties.get('PolicyDocument'));
  const { found, whyIncomplete } = readPolicyDocument(core, document, { holder: { kind: 'role' }, origin: undefined });
  const allows = found.filter(({ effect }) => effect === 'Allow');
  if (whyIncomplete.length > 0 || allows.some(({ notActions }) => notActions.length > 0)) return undefined;
  return allows.flatMap(({ actions }) => actions);
}

import {
  type Found,
  type LambdaFunction,
  type Model,
  policiesAtRisk,
  type Resource,
  type RetentionAttribute,
  type Role,
  type Unknown,
} from '../../src/rule/index.ts';

/** The role and the policies that are deleted while a function stays that is retained by `attribute`. */
export function goneBefore(
  model: Model,
  fn: LambdaFunction,
  role: Role,
  attribute: RetentionAttribute,
): Found<Resource> {
  const whyIncomplete: Unknown[] = [];
  const policies = policiesGone();
  return { found: isGone(role.resource) ? [role.resource, ...policies] : policies, whyIncomplete };

  function isGone(resource: Resource): boolean {
    const attributes = new Set<RetentionAttribute>(['DeletionPolicy', attribute]);
    const answers = [...attributes].map((each) => model.retentionOf(resource, each));
    if (answers.some((answer) => answer.known && answer.value !== undefined)) return false;
    const because = answers.flatMap((answer) => (answer.known ? [] : answer.because));
    whyIncomplete.push(...because);
    return because.length === 0;
  }

  /** The separate policies that are deleted, and some vital permission with them. */
  function policiesGone(): readonly Resource[] {
    const permissions = model.eniPermissionsOf(fn);
    if (!permissions.known) {
      whyIncomplete.push(...permissions.because);
      return [];
    }
    const gone = policiesAtRisk(permissions.value, (policy) => !isGone(policy));
    if (gone.length === 0 || permissions.value.whyIncomplete.length === 0) return gone;
    // what can't be seen may grant the same, and stay
    whyIncomplete.push(...permissions.value.whyIncomplete);
    return [];
  }
}

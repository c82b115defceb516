/** How bad a finding is: it will fail, it will hurt, it is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** All severities, the least severe first. */
export const severities = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** Whether a value that was read from outside is a severity. */
export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

/** The design guideline that a rule serves. */
export type Family = 'grouping' | 'ingress' | 'connectivity' | 'iam-lifecycle' | 'update' | 'template';

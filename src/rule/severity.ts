/** How bad a finding is: it will fail, it will hurt, it is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

const severities: Readonly<Record<Severity, true>> = { error: true, warning: true, info: true };

/** Whether a value that was read from outside is a severity. */
export function isSeverity(value: unknown): value is Severity {
  return typeof value === 'string' && Object.hasOwn(severities, value);
}

/** The design guideline that a rule serves. */
export type Family = 'grouping' | 'ingress' | 'connectivity' | 'iam-lifecycle' | 'update' | 'template';

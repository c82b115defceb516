/** How bad a finding is: it will fail, it will hurt, it is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
/** The design guideline that a rule serves. */
export type Family = 'grouping' | 'ingress' | 'connectivity' | 'iam-lifecycle' | 'update' | 'template';

/** How bad a finding is: it will fail, it will hurt, it is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
/** All severities, the least severe first. */
export declare const severities: readonly ["info", "warning", "error"];
/** Whether a value that was read from outside is a severity. */
export declare function isSeverity(value: unknown): value is Severity;
/** The design guideline that a rule serves. */
export type Family = 'grouping' | 'ingress' | 'connectivity' | 'iam-lifecycle' | 'update' | 'template';

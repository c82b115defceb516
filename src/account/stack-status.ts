/**
 * Statuses in which what a stack has is what its template says: the last deployment is over, or has nothing left to do but
 * delete what was replaced. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
const stable: ReadonlySet<string> = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
]);

/** Whether what a stack has is what its template says, where its status is told. */
export function isStable(status: string | undefined): boolean {
  return status === undefined || stable.has(status);
}

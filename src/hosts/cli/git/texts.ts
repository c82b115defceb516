/** Why git cannot give what is asked for, and what to do. */
export const gitTexts = {
  isNoGitRepository: '{absolute} is in no git repository',
  cannotReadRevision: 'git cannot read {revision}: {why}',
  isNoRegularFile: '{revision}:{path} is no regular file',
  nameTemplateItselfNot: 'Name the template itself, not a link or a folder',
  cannotReadFile: 'git cannot read {revision}:{path}: {why}',
  cannotReadCommit: 'git cannot read {commit}: {why}',
  gitCannotCompare: 'git cannot compare with {commit}: {why}',
  gitDoesNotTrust: 'git does not trust {top}: it belongs to another user',
  ifYouTrustGit: 'If you trust it: git config --global --add safe.directory {top}',
  gitKnowsNoRevision: 'git knows no revision {revision}',
  gitIsNotInstalled: 'git is not installed',
  compareFileInstallGit: 'Compare with a file, or install git',
  compareFile: 'Compare with a file',
  gitCannotBeRun: 'git cannot be run in {top}: {code}',
  partialCloneFetchFirst:
    'In a partial clone, fetch it first: git fetch --refetch --no-filter. vpclambda-lint fetches nothing',
  nameBranchTagCommit: 'Name a branch, tag or commit that is fetched (in CI: fetch-depth: 0), or a file',
  gitKnowsNoRevisionWhy: 'git knows no revision {revision}: {why}',
  noAnswer: 'git did not answer within {seconds} s in {top}',
} as const;

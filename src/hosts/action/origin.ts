import { readFileSync } from 'node:fs';
import { isPlainMap } from '../../template/node.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { PullRequest } from './pull-request.ts';

/** Events that only people start who may write to the repository, on commits that are in it. */
const ownEvents: ReadonlySet<string> = new Set([
  'push',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
  'deployment',
]);

/** Where events say whose commit they are about. */
const heads: ReadonlyMap<string, readonly [head: readonly string[], base: readonly string[]]> = new Map([
  [
    'pull_request',
    [
      ['pull_request', 'head', 'repo', 'id'],
      ['repository', 'id'],
    ],
  ],
  [
    'pull_request_target',
    [
      ['pull_request', 'head', 'repo', 'id'],
      ['repository', 'id'],
    ],
  ],
  [
    'pull_request_review',
    [
      ['pull_request', 'head', 'repo', 'id'],
      ['repository', 'id'],
    ],
  ],
  [
    'workflow_run',
    [
      ['workflow_run', 'head_repository', 'id'],
      ['repository', 'id'],
    ],
  ],
]);

/** Whether what is checked out is certainly the repository's own, not a fork's. What is not known is a stranger's. */
export function isOwnCommit({ GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH }: Terminal['env']): boolean {
  if (ownEvents.has(GITHUB_EVENT_NAME)) return true;
  const places = heads.get(GITHUB_EVENT_NAME);
  if (places === undefined || GITHUB_EVENT_PATH === undefined) return false;
  const event = readEvent(GITHUB_EVENT_PATH);
  const [head, base] = places.map((keys) =>
    keys.reduce<unknown>((at, key) => (isPlainMap(at) ? at[key] : undefined), event),
  );
  return typeof head === 'number' && head === base;
}

/** The pull request that the workflow runs for, and the commit that it is to be merged into. */
export function pullRequestOf({ GITHUB_EVENT_PATH }: Terminal['env']): PullRequest | undefined {
  const event = GITHUB_EVENT_PATH === undefined ? undefined : readEvent(GITHUB_EVENT_PATH);
  const request = isPlainMap(event) ? event.pull_request : undefined;
  if (!isPlainMap(request) || !isPlainMap(request.base)) return undefined;
  const { number, base } = request;
  const sha = String(base.sha);
  return Number.isInteger(number) && /^[0-9a-f]{40,64}$/.test(sha) ? { number: Number(number), base: sha } : undefined;
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

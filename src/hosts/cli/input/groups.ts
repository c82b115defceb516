import { environmentsOf, readWorkspace } from '../../../engine/workspace/workspace.ts';
import type { Input } from './load-files.ts';
import type { LoadedWorkspace } from './workspace-files.ts';

/**
 * Which of the templates that were asked for are judged together, by a name that all of a group have: the first of their
 * paths. That two of them read the same sibling links them not, since nothing is told of siblings. Throws `ConfigError`.
 */
export function groupsOf(workspace: LoadedWorkspace): (input: Input) => string {
  const { isAsked, isSibling = () => false } = workspace;
  const leaders = new Map<string, string>();
  const leaderOf = (path: string): string => {
    const leader = leaders.get(path) ?? path;
    return leader === path ? path : leaderOf(leader);
  };
  const join = (paths: readonly string[]) => {
    const [first, ...others] = [...new Set(paths.map(leaderOf))].sort();
    for (const other of others) leaders.set(other, first!);
  };
  const hasSiblings = workspace.sources.some(isSibling);
  for (const environment of environmentsOf(workspace)) {
    for (const { sources } of readWorkspace(workspace, environment).components) {
      const asked = sources.filter(isAsked).map(({ path }) => path);
      // what is told of a file that was not asked for is told once
      const tellsOfOthers = sources.some((source) => !isAsked(source) && !isSibling(source));
      if (!hasSiblings || tellsOfOthers) join(asked);
    }
    if (!hasSiblings) continue;
    const own = { ...workspace, sources: workspace.sources.filter((source) => !isSibling(source)) };
    for (const { sources } of readWorkspace(own, environment).components)
      join(sources.filter(isAsked).map(({ path }) => path));
  }
  return ({ source }) => leaderOf(source.path);
}

import type { FileConfig } from '../../../engine/config/config.ts';
import { isUserFault, type UserFault } from '../usage-error.ts';
import type { Input } from './load-files.ts';

/**
 * Does something with all, or with those whose configs name what can be read and fits their templates: `attempt` tells
 * that by failing, without writing anything. Throws where none is left.
 */
export async function withMost<Done>(
  inputs: readonly Input[],
  act: (some: readonly Input[]) => Promise<Done>,
  attempt: (some: readonly Input[]) => Promise<void>,
): Promise<{ readonly done: Done; readonly broken: ReadonlyMap<Input, UserFault> }> {
  const broken = new Map<Input, UserFault>();
  try {
    return { done: await act(inputs), broken };
  } catch (error) {
    const groups = groupsOf(inputs);
    if (!isUserFault(error) || groups.size === 1) throw error;
    for (const group of groups.values())
      try {
        await attempt(group);
      } catch (fault) {
        if (!isUserFault(fault)) throw fault;
        for (const input of group) broken.set(input, fault);
      }
    const left = inputs.filter((input) => !broken.has(input));
    if (left.length === 0 || broken.size === 0) throw error;
    return { done: await act(left), broken };
  }
}

function groupsOf(inputs: readonly Input[]): ReadonlyMap<FileConfig['workspace'], readonly Input[]> {
  const workspaces = new Set(inputs.map(({ config }) => config.workspace));
  return new Map([...workspaces].map((each) => [each, inputs.filter(({ config }) => config.workspace === each)]));
}

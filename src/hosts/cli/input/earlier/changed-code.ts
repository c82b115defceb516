import { dirname, resolve } from 'node:path';
import type { CodeOfFunction } from '../../../../views/code-of-functions.ts';
import { isReadAsCode } from '../../../code-files.ts';
import type { States } from './states.ts';

/** The functions whose code is not as it was: their logical ids, by the paths of their templates. */
export function functionsWithChangedCode(
  code: readonly CodeOfFunction[],
  states: States,
  cwd: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const changed = new Map<string, Set<string>>();
  const asked = new Map<string, boolean>();
  const once = (question: string, path: string, ask: (absolute: string) => boolean): boolean => {
    const key = `${question}\0${path}`;
    const answer = asked.get(key) ?? ask(resolve(cwd, path));
    asked.set(key, answer);
    return answer;
  };
  const isOther = (file: string) =>
    once('file', file, (absolute) => states.isNew(absolute) || states.hasChanged(absolute));
  const holdsOther = (place: string) => once('place', place, (absolute) => states.hasChanged(absolute, isReadAsCode));
  const lacksOne = (folder: string) => once('folder', folder, (absolute) => states.lacksOne(absolute, isReadAsCode));
  for (const { template, logicalId, from, files, handlerFile } of code) {
    // the folder of a handler that was searched for may be that of a whole repository
    const isFound = handlerFile !== undefined;
    if (from.some(holdsOther) || files.some(isOther) || (isFound && files.some((file) => lacksOne(dirname(file)))))
      changed.set(template, (changed.get(template) ?? new Set()).add(logicalId));
  }
  return changed;
}

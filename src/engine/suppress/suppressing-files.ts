import { parsedOf } from '../source.ts';
import type { WorkspaceInput } from '../workspace/workspace-input.ts';
import { type SuppressingFile, suppressionsOf } from './suppressions.ts';

/** The files of a workspace with their suppressions, each read when it is first asked for. */
export function suppressingFiles({
  sources,
  configFor,
}: Pick<WorkspaceInput, 'sources' | 'configFor'>): (path: string) => SuppressingFile | undefined {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const read = new Map<string, SuppressingFile>();
  return (path) => {
    const source = byPath.get(path);
    if (source === undefined || read.has(path)) return read.get(path);
    const suppressions = suppressionsOf(parsedOf(source), configFor(source));
    const file = { suppressions, parsed: () => parsedOf(source) };
    read.set(path, file);
    return file;
  };
}

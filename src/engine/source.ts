import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import type { CodeFolder } from '../template/template.ts';

/** A file as the host read it. */
export interface Source {
  /** What the file is called in results. */
  readonly path: string;
  readonly text: string;
  /** What its stack is called where no config names it; `path` where it is not given. */
  readonly stack?: string;
  /** Where it is, with slashes: what paths in a template start from. `path` where it is not given. */
  readonly location?: string;
  /** Reads the code at a path that the template names; nothing where no code is read. */
  readonly codeAt?: (path: string) => CodeFolder | undefined;
}

const parsedBySource = new WeakMap<Source, Parsed>();

/** The text of a source as values, parsed once. */
export function parsedOf(source: Source): Parsed {
  const parsed = parsedBySource.get(source) ?? parse(source.path, source.text);
  parsedBySource.set(source, parsed);
  return parsed;
}

/** What the stack of a template is called where no config declares it. */
export function nameOf({ stack, path }: Source): string {
  return stack ?? path;
}

/** What paths in a template start from. */
export function locationOf({ location, path }: Source): string {
  return location ?? path;
}

/** By what the two states of a template know each other. */
export function stackOf(source: Source): Pick<Source, 'stack' | 'location'> {
  const { location } = source;
  return { stack: nameOf(source), ...(location !== undefined && { location }) };
}

/** Where a path leads that is written in a file at a location: `net/../vpc.yaml` beside it is `vpc.yaml` above. */
export function pathFrom(location: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of [...location.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '' ? parts.length > 0 : part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

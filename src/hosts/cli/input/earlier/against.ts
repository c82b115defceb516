import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { locationOf, type Source, stackOf } from '../../../../engine/source.ts';
import { noTemplate } from '../../../../engine/workspace/eni-changes.ts';
import type { DeployedWorkspace } from '../../../../engine/workspace/workspace-input.ts';
import { type Clause, said } from '../../../../language/sentence.ts';
import { shownPath, withSlashes } from '../../files/files.ts';
import { readText, textOf } from '../../files/read-text.ts';
import { atRevision } from '../../git/git.ts';
import type { Options } from '../../options.ts';
import { UsageError } from '../../usage-error.ts';
import { includedTextAt } from '../included-text.ts';
import { faultOfTemplate } from '../load-files.ts';
import { fragmentFinder } from '../module-fragments.ts';
import { readChangeSet } from '../saved/change-set.ts';
import { inputTexts } from '../texts.ts';
import { movedSince } from './moved-since.ts';

/** Says what is deployed of the templates of a run. */
export interface DeployedBy {
  of(asked: readonly Source[], all: readonly Source[]): DeployedWorkspace;
  /** Whether it is the content of this file. */
  isFile(location: string): boolean;
}

/** Compares with `--against`: a revision of git, or the one file that is deployed in place of the one that is linted. */
export async function readAgainst(
  against: string,
  options: Options,
  cwd: string,
  note: (text: Clause) => void,
): Promise<DeployedBy> {
  const { replacesWhenChanged } = await import('../../lazy/replaces.ts');
  const changes = options['change-set'] === undefined ? undefined : readChangeSet(options['change-set'], cwd);
  const file = resolve(cwd, against);
  const isFile = existsSync(file);
  if (isFile && statSync(file).isDirectory())
    throw new UsageError(said(inputTexts.againstFolder, { against }), said(inputTexts.nameTemplateOrRevision));
  const kept = new Map<string, Source>();
  const read = new Map<string, Uint8Array | undefined>();
  const bytesOf = ({ location, path }: Source): Uint8Array | undefined => {
    if (!read.has(path)) read.set(path, atRevision(against, location ?? resolve(cwd, path)));
    return read.get(path);
  };
  const of = (asked: readonly Source[], all: readonly Source[]): DeployedWorkspace => {
    const [only] = asked;
    if (asked.length !== 1 && (isFile || changes !== undefined))
      throw new UsageError(
        said(inputTexts.aboutOneTemplate, { option: isFile ? 'against' : 'change-set', count: asked.length }),
        said(inputTexts.lintOneOrCompare),
      );
    const toRead = isFile ? [] : all.filter(({ path }) => !kept.has(path));
    const moved = movedSince(
      against,
      toRead.filter((source) => bytesOf(source) === undefined),
      cwd,
    );
    const pastOf = (source: Source): Source => {
      if (isFile) return source === only ? pastSource(source, readText(file, against), shownPath(file, cwd)) : source;
      const name = `${against}:${source.path}`;
      const bytes = bytesOf(source);
      if (bytes !== undefined) return pastSource(source, textOf(bytes, name), name, against);
      const was = moved.get(source);
      if (was !== undefined) {
        const from = `${against}:${was.path}`;
        if (asked.includes(source)) note(said(inputTexts.movedFile, { from, to: source.path }));
        return pastSource(source, was.text, from, against);
      }
      if (asked.includes(source)) note(said(inputTexts.countsAsNew, { against, path: source.path }));
      return noTemplate(stackOf(source), name);
    };
    return {
      sources: all.map((source) => {
        const had = kept.get(source.path) ?? pastOf(source);
        const fault = faultOfTemplate(had);
        if (fault !== undefined && asked.includes(source)) throw fault;
        const past = fault === undefined ? had : noTemplate(stackOf(source), had.path);
        kept.set(source.path, past);
        return past;
      }),
      replacesWhenChanged,
      ...(changes !== undefined && only !== undefined && { changeSet: { of: only, changes } }),
    };
  };
  return { of, isFile: (location) => isFile && location === withSlashes(file) };
}

/**
 * The earlier text of a source: its stack and the paths in it stay what they are. What it includes is as the revision of git
 * has it, where it is of one.
 */
export function pastSource(source: Source, text: string, path: string, revision?: string): Source {
  const past = { ...source, ...stackOf(source), path: path === source.path ? `${path} (before)` : path, text };
  return revision === undefined ? past : withIncludesOf(revision, past);
}

/** A source with what it includes as a revision of git has it. */
export function withIncludesOf(revision: string, source: Source): Source {
  if (source.includedAt === undefined) return source;
  const fragmentPath = fragmentFinder();
  return { ...source, includedAt: (path) => includedTextAt(revision, locationOf(source), path, fragmentPath) };
}

import type { FileConfig } from '../../../engine/config/config.ts';
import { incompleteBy } from '../../../engine/findings/incomplete.ts';
import type { RawUndecided } from '../../../engine/result.ts';
import { locationOf, type Source } from '../../../engine/source.ts';
import { nestedStacksIn } from '../../../engine/workspace/stacks/nested-stacks.ts';
import {
  allQuestions,
  type Glance,
  glanceAt,
  isNothingOpen,
  mayAnswer,
  openQuestionsOf,
} from '../../../engine/workspace/stacks/open-questions.ts';
import { said } from '../../../language/sentence.ts';
import { type Limit, limits } from '../../../text/limits.ts';
import { decode, looksLikeTemplate } from '../files/decode.ts';
import { shownPath, withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { templatesBelow } from '../files/repository.ts';
import { realPaths } from '../git/work-tree.ts';
import { isUserFault } from '../usage-error.ts';
import type { Reader } from './reader.ts';
import { inputTexts } from './texts.ts';

/** A template with the config that it is read with. */
export interface Configured {
  readonly source: Source;
  readonly config: FileConfig;
}

/** The templates of a repository that answer what others of it leave open. */
export interface Siblings {
  readonly found: readonly Configured[];
  readonly incomplete: readonly RawUndecided[];
}

/** A template of the repository of which only the text was read. */
interface Unopened {
  readonly path: string;
  readonly location: string;
  readonly text: string;
  readonly glance: Glance;
}

/**
 * Looks in the repositories of some templates for what those leave open: exports that they import, SSM parameters,
 * templates that they nest or that nest them, and what may add to their networks. Only these files are parsed; one that
 * can't be read, or whose config can't be used, is passed over.
 */
export async function siblingsOf(
  known: readonly Configured[],
  asked: readonly Configured[],
  { configOf, cwd, sourceOf, repositoryAround }: Reader,
  isEarlier: (location: string) => boolean,
): Promise<Siblings> {
  const roots = new Map<string, Configured>();
  for (const each of asked) {
    const root = repositoryAround(locationOf(each.source));
    if (root !== undefined && !roots.has(root)) roots.set(root, each);
  }
  if (roots.size === 0) return { found: [], incomplete: [] };
  const realOf = realPaths();
  const taken = new Set(known.flatMap(({ source }) => [locationOf(source), withSlashes(realOf(locationOf(source)))]));
  const found: Configured[] = [];
  const incomplete: RawUndecided[] = [];
  const open = async ({ path, location, text }: Unopened, config: FileConfig) => {
    taken.add(location);
    try {
      const own = await configOf(location);
      // by whose rules it is judged is for those to say who ask
      if (!own.ignored)
        return { source: await sourceOf(path, location, text), config: { ...own, rules: config.rules } };
    } catch (error) {
      if (!isUserFault(error)) throw error;
    }
    return undefined;
  };
  for (const [root, { source, config }] of roots) {
    const { templates, reached } = textsBelow(root, cwd);
    for (const limit of reached)
      incomplete.push(
        incompleteBy(limit, said(inputTexts.templatesLeftOut, { root: shownPath(root, cwd) }), {
          file: source.path,
          keys: [],
        }),
      );
    const byLocation = new Map(templates.map((each) => [each.location, each]));
    let askers: readonly Configured[] = known;
    for (let links = 0; askers.length > 0 && links < limits.linksInARow.most; links += 1) {
      const questions = allQuestions(askers.map((each) => openQuestionsOf(each.source, each.config)));
      const children = new Set(askers.flatMap((each) => nestedStacksIn(each.source)).map(({ location }) => location));
      const answering = templates.filter(
        ({ path, text, location, glance }) =>
          !taken.has(location) &&
          !isEarlier(location) &&
          ((links === 0 && glance.adds) ||
            children.has(location) ||
            (!isNothingOpen(questions) && mayAnswer(questions, path, text, glance))),
      );
      const opened: Configured[] = [];
      for (const each of answering) {
        const sibling = await open(byLocation.get(each.location)!, config);
        if (sibling !== undefined) opened.push(sibling);
      }
      found.push(...opened);
      askers = opened;
    }
  }
  return { found, incomplete };
}

/** Reads what may be a template below a folder, as text. */
function textsBelow(root: string, cwd: string) {
  const { files, reached: ended } = templatesBelow(root);
  const templates: Unopened[] = [];
  const reached = new Set<Limit>(ended === undefined ? [] : [ended]);
  let bytes = 0;
  for (const absolute of files) {
    const read = readBytes(absolute, limits.siblingBytes);
    if ('problem' in read) continue;
    const decoded = decode(read.bytes);
    if ('problem' in decoded || !looksLikeTemplate(decoded.text)) continue;
    bytes += read.bytes.length;
    if (bytes > limits.allSiblingBytes.most) {
      reached.add(limits.allSiblingBytes);
      break;
    }
    const { text } = decoded;
    templates.push({ path: shownPath(absolute, cwd), location: withSlashes(absolute), text, glance: glanceAt(text) });
  }
  return { templates, reached };
}

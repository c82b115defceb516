import { type Sentence, said } from '../../language/sentence.ts';
import type { Reads } from '../../template/reads.ts';
import type { ImportLink } from '../../template/stacks/names/import-links.ts';
import type { Template } from '../../template/template.ts';
import type { Source } from '../source.ts';
import type { Plan } from './stacks/plan-stacks.ts';
import { linkTexts } from './texts.ts';

/** Stacks that know each other and are judged as one template. Most have one stack. */
export interface Component {
  /** Reads its template, anew each time: nothing keeps the templates of a whole run. */
  read(): Template;
  /** The same, and takes down what is read of it, where it is one template that knows no other. */
  readTakingDown?(reads: Reads): Template;
  /** Whether what is said of its one template follows from that, its config, and what others of the run add. */
  readonly isSeparable?: boolean;
  /** The names of its stacks. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  /** What follows from names or deployment descriptions alone: findings on the strength of it say so. */
  readonly assumed: readonly AssumedLink[];
  /** The other links between them, in the same words: by names that are written out, and by paths. */
  readonly certain: readonly AssumedLink[];
}

/** A link in words, or a value from a deployment description, with the files that it leads from and to. */
export interface AssumedLink {
  readonly from: string;
  readonly to: string;
  readonly because: Sentence;
}

/** What an import of one stack is taken to mean, where only one exports what it names, or a config says which one. */
export function assumedLink(
  { stack, holes, names, candidates, fixedBy }: ImportLink,
  pathOf: (stack: string) => string,
): readonly AssumedLink[] {
  const [only, other] = candidates;
  if (only === undefined || other !== undefined) return [];
  const [from, to] = [pathOf(stack), pathOf(only)];
  if (fixedBy !== undefined)
    return [{ from, to, because: said(linkTexts.leadsTo, { holes, from, to, where: fixedBy }) }];
  return [{ from, to, because: said(linkTexts.takenToLeadTo, { holes, from, to, names }) }];
}

/** What a nested stack's URL is taken to mean, where only one template fits, or a config says which one. */
export function assumedByUrl({ source, within }: Plan): readonly AssumedLink[] {
  if (within?.by === undefined) return [];
  const [from, to] = [within.plan.source.path, source.path];
  const { id: stack, by } = within;
  if (by === 'folder') return [{ from, to, because: said(linkTexts.nestsByFolder, { stack, from, to }) }];
  if (by !== 'url') return [{ from, to, because: said(linkTexts.nestsByLink, { stack, from, to, where: by.where }) }];
  return [{ from, to, because: said(linkTexts.nestsByUrl, { stack, from, to }) }];
}

/** What nests a template by its path. */
export function linkByPath({ source, within }: Plan): readonly AssumedLink[] {
  if (within === undefined || within.by !== undefined) return [];
  const [from, to] = [within.plan.source.path, source.path];
  return [{ from, to, because: said(linkTexts.nests, { stack: within.id, from, to }) }];
}

import { dirname, resolve } from 'node:path';
import { lintWorkspace } from '../../engine/lint.ts';
import type { FileResult, Finding } from '../../engine/result.ts';
import { KeptAnswer } from '../../engine/reuse/kept-answer.ts';
import { Recollection } from '../../engine/reuse/recollection.ts';
import { parseAfter, parsedOf, type Source } from '../../engine/source.ts';
import type { Language } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';
import { isTemplate } from '../../template/read-template.ts';
import { once } from '../../template/stacks/once.ts';
import type { Template } from '../../template/template.ts';
import { enisOfFunctions, type FunctionEnis } from '../../views/enis-of-functions.ts';
import { placeOf, shownPath } from '../cli/files/files.ts';
import { askedInFirst } from '../cli/input/asked.ts';
import { notesOfSize } from '../cli/input/body-size.ts';
import { type DescribedDeployments, describedDeployments } from '../cli/input/described-deployments.ts';
import { refusedPlugins } from '../cli/input/lint-notes.ts';
import { type Input, loadFile } from '../cli/input/load-files.ts';
import { type Reader, readerFor } from '../cli/input/reader.ts';
import { type LoadedWorkspace, loadWorkspace, widerWorkspace, withSources } from '../cli/input/workspace-files.ts';
import type { Options } from '../cli/options.ts';
import { isUserFault, type UserFault } from '../cli/usage-error.ts';

/** What a template is linted with. */
interface Loaded {
  readonly input: Input;
  readonly workspace: LoadedWorkspace;
  readonly recollection: Recollection;
  /** What is shown above its functions. */
  readonly enis: KeptAnswer<readonly FunctionEnis[]>;
  /** The last text of it that was understood: what it has in common with the next is not read again. */
  last: Source;
}

/** A text of a template that was understood, with what it belongs to. */
export interface Understood {
  readonly source: Source;
  readonly workspace: LoadedWorkspace;
  /** The language of its config. */
  readonly language: Language | undefined;
  /** The template, with all stacks that it knows. Read when it is asked for. */
  template(): Template;
  /** The ENIs of its functions. Worked out when they are asked for, where a text before does not tell. */
  enis(): readonly FunctionEnis[];
}

/** What came of a lint. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** Missing where the text can't be understood: then what was understood before still counts. */
  readonly understood?: Understood;
  readonly fault?: UserFault;
  /** The language of its config. */
  readonly language?: Language | undefined;
  /** How many milliseconds the rules took, without what was loaded before. */
  readonly took?: number;
  /** What the user is to know of the whole, a line each. */
  readonly notes: readonly Clause[];
}

const nothing: Linted = { findings: [], notes: [] };

/**
 * The templates below one folder of an editor. A template is linted as `vpclambda-lint TEMPLATE` does in that folder, by the
 * same loader: what belongs to it is loaded when it is opened or anything else changes, and kept while one types in it.
 */
export class Project {
  readonly folder: string;
  readonly #options: Options;
  #reader: Promise<Reader>;
  readonly #loaded = new Map<string, Loaded>();

  constructor(folder: string, options: Options) {
    this.folder = folder;
    this.#options = options;
    this.#reader = readerFor(options, folder);
    this.#reader.catch(() => undefined); // told when it is used
  }

  /** Forgets what was read: configs, and what templates belong to. */
  reset(): void {
    this.#reader = readerFor(this.#options, this.folder);
    this.#reader.catch(() => undefined);
  }

  shown(path: string): string {
    return shownPath(path, this.folder);
  }

  absolute(shown: string): string {
    return resolve(this.folder, shown);
  }

  close(path: string): void {
    this.#loaded.delete(path);
  }

  /** Lints a template with all that it belongs to, as it is now. */
  async lint(path: string): Promise<Linted> {
    this.#loaded.delete(path);
    try {
      const reader = await this.#reader;
      const { absolute } = placeOf(path, this.folder);
      const file = { path: this.shown(path), absolute, folder: dirname(absolute), named: false };
      const input = await loadFile(file, reader, { looksAt: () => false, needsTemplates: false });
      if ('fault' in input)
        return input.isOfConfig && input.problem ? { ...nothing, fault: input.fault as UserFault } : nothing;
      if (!('source' in input)) return nothing;
      const described = await describedDeployments([input], this.#options, reader);
      return await this.#lintLoaded(path, input, reader, described);
    } catch (error) {
      if (isUserFault(error)) return { ...nothing, fault: error };
      throw error;
    }
  }

  async #lintLoaded(path: string, input: Input, reader: Reader, described: DescribedDeployments): Promise<Linted> {
    const first = await loadWorkspace([input], reader, described);
    const ofFirst = new Recollection();
    const found = timedResultsOf(first, input.source, ofFirst);
    const now = { inputs: [input], own: [input], results: found.results, workspace: first };
    const { workspace } = (await widerWorkspace(now, reader, described)) ?? now;
    const isWider = workspace !== first;
    const recollection = isWider ? new Recollection() : ofFirst;
    const { results, took } = isWider ? timedResultsOf(workspace, input.source, recollection) : found;
    const loaded = {
      input,
      workspace,
      recollection,
      enis: new KeptAnswer<readonly FunctionEnis[]>(),
      last: input.source,
    };
    this.#loaded.set(path, loaded);
    const linted = lintedOf(loaded, results);
    // told when it is opened and in a pause, since it takes as long as a keystroke may
    return { ...linted, notes: [...linted.notes, ...notesOfSize([input])], took };
  }

  /** Whether a lint of another text is a matter of milliseconds, since no rule needs to look at it. */
  isQuick(path: string, text: string): boolean {
    const loaded = this.#loaded.get(path);
    if (loaded === undefined) return false;
    const source = sourceOf(loaded, text);
    return !isTemplate(parsedOf(source).value) || loaded.recollection.recalls(source);
  }

  /** Lints another text of a template that was linted, with what it belonged to then; nothing where it was not. */
  lintText(path: string, text: string): Linted | undefined {
    const loaded = this.#loaded.get(path);
    if (loaded === undefined) return undefined;
    const source = sourceOf(loaded, text);
    const workspace = withSources(loaded.workspace, [source]);
    const input = { ...loaded.input, source };
    return lintedOf({ ...loaded, input, workspace }, resultsOf(workspace, source, loaded.recollection));
  }
}

/** A template that was loaded, with the text of now. */
function sourceOf(loaded: Loaded, text: string): Source {
  if (loaded.last.text === text) return loaded.last;
  const source = { ...loaded.input.source, text };
  if (isTemplate(parseAfter(source, loaded.last).value)) loaded.last = source;
  return source;
}

function resultsOf(workspace: LoadedWorkspace, source: Source, recollection: Recollection): readonly FileResult[] {
  return lintWorkspace({ ...withSources(workspace, [source]), recollection });
}

function timedResultsOf(workspace: LoadedWorkspace, source: Source, recollection: Recollection) {
  const began = performance.now();
  const results = resultsOf(workspace, source, recollection);
  return { results, took: performance.now() - began };
}

function lintedOf(
  { input: { source, config }, workspace, enis }: Pick<Loaded, 'input' | 'workspace' | 'enis'>,
  results: readonly FileResult[],
): Linted {
  const own = results.filter(({ path }) => path === source.path);
  const findings = own.flatMap(({ findings }) => findings).filter(({ suppressed }) => suppressed === undefined);
  const { language } = config;
  const notes = refusedPlugins([config]);
  if (!isTemplate(parsedOf(source).value)) return { findings, notes, language };
  const component = once(() => askedInFirst(workspace).components[0]!);
  return {
    findings,
    notes,
    language,
    understood: {
      source,
      workspace,
      language,
      template: once(() => component().read()),
      enis: once(() => enis.ask(source, component(), (template) => enisOfFunctions(template, language))),
    },
  };
}

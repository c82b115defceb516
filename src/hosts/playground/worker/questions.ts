import type { FileResult } from '../../../engine/result.ts';
import type { EniChangeList } from '../../../engine/workspace/eni-changes.ts';
import type { Locale } from '../../../language/locale.ts';
import type { ExplainedHop, ExplainedPath } from '../../../views/explain-path.ts';
import type { PathEnds } from '../../../views/path-ends.ts';

/** A template as the page has it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** How templates are judged. */
export interface Settings {
  readonly preset: 'recommended' | 'all';
  /** Nothing but these templates adds to their networks: `networksAreComplete` of a config. */
  readonly networksAreComplete: boolean;
  /** The options of rules, by their names. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  /** The language of all answers; English without it. */
  readonly locale?: Locale | undefined;
  /** The day by which suppressions end: `2026-11-28`. */
  readonly today: string;
}

/** A subnet in the picture, with its ENIs and who shares each. */
export interface DrawnSubnet {
  readonly name: string;
  readonly range?: string;
  readonly room: string;
  readonly enis: readonly {
    readonly groups: string;
    readonly users: readonly { readonly words: string; readonly isFunction: boolean }[];
    readonly more?: string;
  }[];
}

/** What the page may ask, and what it gets. Both travel between threads, so both are plain data. */
export interface Exchanges {
  /** Lints the templates as one workspace. */
  readonly lint: {
    readonly question: Templates;
    readonly answer: { readonly files: readonly FileResult[]; readonly milliseconds: number };
  };
  /** Applies all safe fixes: the texts that `--fix` writes. */
  readonly fix: { readonly question: Templates; readonly answer: { readonly templates: readonly NamedText[] } };
  /** Draws the network interfaces that Lambda creates; no picture where there is none. */
  readonly draw: {
    readonly question: Templates;
    readonly answer: {
      readonly svg: string | undefined;
      readonly subnets: readonly DrawnSubnet[];
      readonly notes: readonly string[];
    };
  };
  /** Lists what a path can be asked of. */
  readonly listPaths: { readonly question: Templates; readonly answer: { readonly functions: readonly PathEnds[] } };
  /** Explains the path of a function of one template to a target. */
  readonly explain: {
    readonly question: Templates & { readonly file: string; readonly function: string; readonly target: string };
    readonly answer: ExplainedPaths | { readonly problem: string };
  };
  /** Compares what is deployed with what is to come. */
  readonly compare: {
    readonly question: Templates & { readonly deployed: readonly NamedText[] };
    readonly answer: { readonly files: readonly FileResult[]; readonly enis: EniChangeList };
  };
}

interface Templates {
  readonly templates: readonly NamedText[];
  readonly settings: Settings;
}

/** A step with the line that it is seen at. */
export type LocatedHop = Pick<ExplainedHop, 'text' | 'state'> & { readonly file?: string; readonly line?: number };

/** The paths of a function to what it was asked for. */
export interface ExplainedPaths {
  readonly function: string;
  readonly target: string;
  readonly uses: readonly string[];
  readonly paths: readonly (Pick<ExplainedPath, 'subnet' | 'when' | 'outcome' | 'via'> & {
    readonly hops: readonly LocatedHop[];
  })[];
}

/** What may be asked, and what is asked and answered of it. */
export type Topic = keyof Exchanges;
export type Question<Of extends Topic = Topic> = Exchanges[Of]['question'];
export type Answer<Of extends Topic = Topic> = Exchanges[Of]['answer'];

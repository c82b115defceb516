/** Values of pseudo parameters, where they are given. */
export interface PseudoParameters {
  readonly stackName?: string | undefined;
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly partition?: string | undefined;
}

/**
 * The stack that a piece of a template belongs to: where the names in it are looked up. One file may be several
 * stacks, and several stacks may be looked at as one template.
 */
export interface Stack {
  /** The path of its template, as it was given. */
  readonly file: string;
  /** The whole document of its template. */
  readonly document: unknown;
  readonly pseudo: PseudoParameters;
  /** What stands before the names of its things, so that those of two stacks differ: nothing for one alone. */
  readonly mark: string;
  /** The id of the resource that makes it, for a nested stack. */
  readonly container?: string | undefined;
}

// from the range that Unicode leaves to private use: nobody writes it in a template
const [opening, closing] = ['\ue000', '\ue001'];
const marks = /\ue000[^\ue001]*\ue001/g;

/** The mark of a stack that is looked at together with others. */
export function markOf(name: string): string {
  return `${opening}${name}${closing}`;
}

/** A text as its reader knows it: names without the marks of their stacks. */
export function withoutMarks(text: string): string {
  return text.includes(opening) ? text.replace(marks, '') : text;
}

/** A text in which names say whose they are: `HasNat of network`; a nested stack by its logical id. */
export function withStackNames(text: string): string {
  return text.replace(/\ue000(?:[^\ue001]*\/)?([^\ue001]*)\ue001(\w+)/g, '$2 of $1');
}

/** The name of the stack that a marked name is of; `''` where it bears no mark. */
export function stackIn(marked: string): string {
  return marked.startsWith(opening) ? marked.slice(1, marked.indexOf(closing)) : '';
}

import type { TextNode } from '../text-node.ts';
import { CommonReader, outside, type Section } from './reader.ts';

/** A text that was read, and where in it the entries of its sections are. */
export interface CommonYaml {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Among them may be mappings that are below a tag. */
  readonly sections: readonly Section[];
}

/**
 * The value of a text without byte order mark that is one mapping in the common YAML of templates; nothing for any other
 * text, be it right or wrong: js-yaml reads those.
 */
export function readCommonYaml(text: string): CommonYaml | undefined {
  const read = reading(text, false, (reader) => reader.readDocument());
  return read && { text, value: read.value, sections: read.sections };
}

/** The node of such a text. */
export function commonNodes(text: string): TextNode | undefined {
  return reading(text, true, (reader) => reader.readDocument())?.node;
}

/** What a reader makes of a text; nothing where the text leaves what it knows. */
export function reading<T>(text: string, hasNodes: boolean, read: (reader: CommonReader) => T): T | undefined {
  if (mayBeOdd.test(text) && isOdd.test(text)) return undefined;
  try {
    return read(new CommonReader(text, hasNodes));
  } catch (reason) {
    if (reason === outside) return undefined;
    throw reason;
  }
}

/** What nearly every text is without, told by one class of characters, which V8 runs over three times as fast. */
const mayBeOdd = /[^\t\n -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** What js-yaml refuses in scalars, a carriage return that is not part of a line break, a second byte order mark. */
const isOdd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

// A chunk of its own: only a config that is not plain JSON needs it.
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Clause, said } from '../../../language/sentence.ts';
import { jsonTexts, usageTexts } from '../texts.ts';

/** What JSON with comments says, and where in the text a key is, or the nearest key above it that is there. */
interface Jsonc {
  readonly value: unknown;
  offsetOf(keys: readonly string[]): number;
}

/** Reads JSON with comments and trailing commas, or says what the first fault is and where. */
export function parseJsonc(text: string): Jsonc | { readonly problem: Clause; readonly offset: number } {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (tree === 'too-deep') return { problem: said(usageTexts.tooDeep), offset: 0 };
  const [error] = errors;
  if (error !== undefined || tree === undefined)
    return { problem: wordsOf(error), offset: Math.min(error?.offset ?? 0, text.length) };
  // as JSON.parse makes it: `__proto__` is a key like any other
  return { value: structuredClone(getNodeValue(tree)), offsetOf: (keys) => offsetIn(tree, keys) };
}

function offsetIn(tree: Node, keys: readonly string[]): number {
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = findNodeAtLocation(tree, path);
  if (node === undefined) return keys.length === 0 ? tree.offset : offsetIn(tree, keys.slice(0, -1));
  // a property is at its key
  return (node.parent?.type === 'property' ? node.parent : node).offset;
}

function treeOf(text: string, errors: ParseError[]) {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

function wordsOf(error: ParseError | undefined): Clause {
  const code = error === undefined ? 'ValueExpected' : printParseErrorCode(error.error);
  return code in jsonTexts ? said(jsonTexts[code as keyof typeof jsonTexts]) : code;
}

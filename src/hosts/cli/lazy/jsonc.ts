// A chunk of its own: only a config that is not plain JSON needs it.
import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Clause, said } from '../../../language/sentence.ts';
import { jsonTexts, usageTexts } from '../texts.ts';

/** Reads JSON with comments and trailing commas: its value, or the first fault and where it is. */
export function parseJsonc(text: string): { readonly value: unknown } | { readonly problem: Clause; offset: number } {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (tree === 'too-deep') return { problem: said(usageTexts.tooDeep), offset: 0 };
  const [error] = errors;
  if (error !== undefined || tree === undefined)
    return { problem: wordsOf(error), offset: Math.min(error?.offset ?? 0, text.length) };
  // as JSON.parse makes it: `__proto__` is a key like any other
  return { value: structuredClone(getNodeValue(tree)) };
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

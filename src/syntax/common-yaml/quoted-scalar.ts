const BACKSLASH = 0x5c;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Where a quoted scalar on one line ends, behind its closing quote; nothing where it is not closed before `lineEnd`. */
export function endOfQuoted(text: string, from: number, lineEnd: number): number | undefined {
  const isDouble = text.charCodeAt(from) === DOUBLE;
  for (let at = from + 1; ; at++) {
    at = text.indexOf(isDouble ? '"' : "'", at);
    if (at < 0 || at >= lineEnd) return undefined;
    if (isDouble ? !isEscaped(text, at) : text.charCodeAt(at + 1) !== SINGLE) return at + 1;
    if (!isDouble) at++; // two single quotes are one
  }
}

/** The value of a quoted scalar on one line; nothing for escapes that JSON has not. */
export function valueOfQuoted(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (written.charCodeAt(0) === SINGLE) return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

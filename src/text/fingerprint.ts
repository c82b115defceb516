const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A stable hash of a text in 16 hex digits: FNV-1a over its UTF-16 units, forwards and backwards. */
export function fingerprint(text: string): string {
  let forwards = OFFSET;
  let backwards = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), PRIME);
  }
  return hex(forwards) + hex(backwards);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

/** Counts how often each text was met, so that equal texts can be told apart by their number from 1. */
export function numbering(): (text: string) => number {
  const met = new Map<string, number>();
  return (text) => {
    const number = (met.get(text) ?? 0) + 1;
    met.set(text, number);
    return number;
  };
}

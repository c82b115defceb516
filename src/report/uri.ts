/** A path as reports want it: with slashes, and no `./` in front. */
export function relative(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

/** A path as a URI reference: what may not be in one is percent-encoded; an absolute path becomes a file URI. */
export function uriOf(path: string): string {
  const encoded = relative(path)
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split('/')
    .map((segment) => (/^[A-Za-z]:$/.test(segment) ? segment : encodeURIComponent(segment)))
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(encoded) ? `file:///${encoded}` : encoded;
}

/** Whether an address ends where we end it. That of a rule is its author's, who may be anybody. */
export function linkable(address: string): boolean {
  return /^https:\/\/(?:[\w.~:/?#@!$&'*+,;=-]|%[\da-f]{2})+$/i.test(address);
}

/** A part of a Sub's text: literal text, or the name in `${name}` with the piece as it is written. */
export type SubPart = { readonly text: string } | { readonly name: string; readonly written: string };

/** Splits the text of a Sub. `${!Literal}` is the text `${Literal}`; an unclosed `${` is text. */
export function parseSub(text: string): readonly SubPart[] {
  const parts: SubPart[] = [];
  let from = 0;
  const pushText = (piece: string) => {
    if (piece !== '') parts.push({ text: piece });
  };
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    const inner = match[1] ?? '';
    pushText(text.slice(from, match.index));
    if (inner.startsWith('!')) pushText(`\${${inner.slice(1)}}`);
    else parts.push({ name: inner.trim(), written: match[0] });
    from = match.index + match[0].length;
  }
  pushText(text.slice(from));
  return parts;
}

/** Splits `Id.Attribute` at the first dot: attributes may hold dots of their own (`Outputs.SubnetId`). */
export function splitAttribute(name: string): { readonly id: string; readonly attribute: string | undefined } {
  const dot = name.indexOf('.');
  return dot < 0 ? { id: name, attribute: undefined } : { id: name.slice(0, dot), attribute: name.slice(dot + 1) };
}

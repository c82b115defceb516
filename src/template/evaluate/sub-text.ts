/** A part of a Sub's text: literal text, or the name in `${name}` with the piece as it is written. */
export type SubPart = { readonly text: string } | { readonly name: string; readonly written: string };

/** Splits the text of a Sub. `${!Literal}` is the text `${Literal}`; an unclosed `${` is text. */
export function parseSub(text: string): readonly SubPart[] {
  const parts: SubPart[] = [];
  let from = 0;
  const pushText = (piece: string) => {
    if (piece !== '') parts.push({ text: piece });
  };
  // no regular expression: on many unclosed `${` it looks for the end again and again
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const inner = text.slice(open + 2, close);
    pushText(text.slice(from, open));
    if (inner.startsWith('!')) pushText(`\${${inner.slice(1)}}`);
    else parts.push({ name: inner.trim(), written: text.slice(open, close + 1) });
    from = close + 1;
  }
  pushText(text.slice(from));
  return parts;
}

/** Splits `Id.Attribute` at the first dot: attributes may hold dots of their own (`Outputs.SubnetId`). */
export function splitAttribute(name: string): { readonly id: string; readonly attribute: string | undefined } {
  const dot = name.indexOf('.');
  return dot < 0 ? { id: name, attribute: undefined } : { id: name.slice(0, dot), attribute: name.slice(dot + 1) };
}

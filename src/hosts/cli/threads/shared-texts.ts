/** Where a text is among those that all threads see. */
export interface TextPlace {
  readonly start: number;
  readonly bytes: number;
  readonly encoding: 'latin1' | 'utf16le';
}

/** Texts that all threads see, so that none has a copy of those that it does not read. */
export interface SharedTexts {
  readonly memory: SharedArrayBuffer;
  readonly places: readonly TextPlace[];
}

/** Puts texts where all threads see them. What they consist of stays as it is, halves of characters too. */
export function shareTexts(texts: readonly string[]): SharedTexts {
  let end = 0;
  const places = texts.map((text): TextPlace => {
    const encoding = beyondLatin1.test(text) ? 'utf16le' : 'latin1';
    const place = { start: end, bytes: encoding === 'latin1' ? text.length : 2 * text.length, encoding } as const;
    end += place.bytes;
    return place;
  });
  const memory = new SharedArrayBuffer(end);
  const written = Buffer.from(memory);
  for (const [index, { start, bytes, encoding }] of places.entries())
    written.write(texts[index]!, start, bytes, encoding);
  return { memory, places };
}

const beyondLatin1 = /[^\0-\xff]/;

/** The text at a place. */
export function textAt(memory: SharedArrayBuffer, { start, bytes, encoding }: TextPlace): string {
  return Buffer.from(memory, start, bytes).toString(encoding);
}

import { type Clause, said } from '../../../language/sentence.ts';
import { fileTexts } from './texts.ts';
/** The text of a file, or why it can't be one. A BOM stays in the text, so that offsets fit the file. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: Clause } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) };
  if (bytes.includes(0)) return { problem: said(fileTexts.binary) };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}

/** A text as the bytes of the file that it was read from: in the same encoding. */
export function encodeLike(text: string, original: Uint8Array): Buffer {
  if (original[0] === 0xff && original[1] === 0xfe) return Buffer.from(text, 'utf16le');
  if (original[0] === 0xfe && original[1] === 0xff) return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(text);
}

/** Whether a text is meant as a template, seen without parsing: broken ones count too. */
export function looksLikeTemplate(text: string): boolean {
  if (text.includes('AWSTemplateFormatVersion')) return true;
  if (!text.includes('Resources')) return false;
  return /^[ \t\uFEFF]*Resources[ \t]*:|["']Resources["']\s*:/m.test(text) && /\w::\w/.test(text);
}

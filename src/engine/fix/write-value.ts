import type { Writable } from '../../rule/edit-request.ts';
import type { Layout } from './layout.ts';

/** A value as lines of block style YAML, the first without indentation. One line when `isInline`. */
export function writeBlock(value: Writable, layout: Layout): string[] {
  if (typeof value !== 'object' || isInline(value)) return [writeFlow(value)];
  return isList(value) ? value.flatMap((item) => writeItem(item, layout)) : writeEntries(value, layout);
}

/** One item of a block list: `- ` and the value. */
export function writeItem(value: Writable, layout: Layout): string[] {
  return writeBlock(value, layout).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** One entry of a block mapping: the key and its value, on the same line where that is short. */
export function writeEntry(key: string, value: Writable, layout: Layout): string[] {
  if (isInline(value)) return [`${writeScalar(key)}: ${writeFlow(value)}`];
  const indent = isList(value) ? layout.dashIndent : layout.unit;
  return [`${writeScalar(key)}:`, ...writeBlock(value, layout).map((line) => indent + line)];
}

/** Whether block style writes the value on the line of its key: scalars, intrinsics and what is empty. */
export function isInline(value: Writable): boolean {
  return typeof value !== 'object' || Object.keys(value).length === 0 || shortForm(value) !== undefined;
}

/** A value in flow style YAML, on one line. */
export function writeFlow(value: Writable): string {
  if (typeof value !== 'object') return writeScalar(value);
  const short = shortForm(value);
  if (short !== undefined) return short;
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeFlow(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value in JSON, its further lines indented by `indent`. */
export function writeJson(value: Writable, indent: string, { unit, newline, colon }: Layout): string {
  if (unit === '' && colon === ': ') return writeSpacedJson(value);
  return JSON.stringify(value, null, unit).replaceAll('\n', newline + indent);
}

/** JSON on one line with blanks between its parts, as Python writes it. */
function writeSpacedJson(value: Writable): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(writeSpacedJson).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeSpacedJson(item)}`);
  return `{${entries.join(', ')}}`;
}

/** A scalar in YAML: plain where it cannot be misread, else quoted. */
export function writeScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[A-Za-z_/][\w./:@-]*$/.test(value) && !value.endsWith(':') && !isYamlWord(value);
  if (isPlain) return value;
  if (/^[\x20-\x7e\u00a0-\u2027\u2030-\ud7ff]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Words that some YAML version reads as a boolean or null. */
function isYamlWord(text: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}

type Entries = { readonly [key: string]: Writable };

function writeEntries(value: Entries, layout: Layout): string[] {
  return Object.entries(value).flatMap(([key, item]) => writeEntry(key, item, layout));
}

function isList(value: Writable): value is readonly Writable[] {
  return Array.isArray(value);
}

/** `!Ref X` for `{ Ref: 'X' }`, when the short form says exactly the same. */
function shortForm(value: readonly Writable[] | Entries): string | undefined {
  if (isList(value)) return undefined;
  const [[name, argument] = ['', ''], ...others] = Object.entries(value);
  if (others.length > 0 || argument === undefined) return undefined;
  if (name === 'Ref' || name === 'Condition') {
    // A mapping with nothing but `Condition` may be a resource in the making.
    return name === 'Ref' && typeof argument === 'string' ? `!Ref ${writeScalar(argument)}` : undefined;
  }
  if (!/^Fn::[A-Za-z]+$/.test(name)) return undefined;
  const tag = `!${name.slice('Fn::'.length)}`;
  if (name === 'Fn::GetAtt') {
    const [resource, attribute, ...rest] = Array.isArray(argument) ? argument : [];
    if (typeof resource !== 'string' || typeof attribute !== 'string' || rest.length > 0) return undefined;
    return resource.includes('.') ? undefined : `${tag} ${writeScalar(`${resource}.${attribute}`)}`;
  }
  if (typeof argument !== 'object') return typeof argument === 'string' ? `${tag} ${writeScalar(argument)}` : undefined;
  // Two tags cannot be on one value.
  const text = writeFlow(argument);
  return text.startsWith('!') ? undefined : `${tag} ${text}`;
}

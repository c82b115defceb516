import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type Locale, locales } from '../../language/locale.ts';
import { linkTexts } from './texts.ts';
import type { NamedText, Settings } from './worker/questions.ts';

/** All that a link carries: the templates, what is deployed where two states are compared, how to judge, and the language. */
export interface Shared {
  readonly templates: readonly NamedText[];
  readonly deployed?: readonly NamedText[] | undefined;
  readonly preset: Settings['preset'];
  readonly networksAreComplete?: boolean | undefined;
  readonly options?: Settings['options'];
  /** The language of the page; without it, that which its reader has. */
  readonly locale?: Locale | undefined;
}

/** What a link may hold. Whoever wrote it, the page must not run out of memory over it. */
export const linkLimits = {
  characters: 400_000,
  /** Unpacked. */
  bytes: 2 * 1024 * 1024,
  templates: 40,
  nameCharacters: 120,
  /** Rules with options. */
  rules: 100,
} as const;

/** That a link cannot be used, in a text of the page for who opened it. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault';
  readonly text: LinkText;
  constructor(text: LinkText) {
    super(text);
    this.text = text;
  }
}

type LinkText = (typeof linkTexts)[keyof typeof linkTexts];

const version = 'v1.';
/** Of packed data, at once: a byte unpacks to a thousand at most. */
const portion = 1024;

/** The fragment of a link, without its `#`. Throws `LinkFault` where it would be too long to open. */
export function writeLink({ templates, deployed, preset, networksAreComplete, options, locale }: Shared): string {
  const pairs = (some: readonly NamedText[]) => some.map(({ name, text }) => [name, text]);
  const json = JSON.stringify({
    templates: pairs(templates),
    ...(deployed && { deployed: pairs(deployed) }),
    ...(preset === 'all' && { preset }),
    ...(networksAreComplete && { networksAreComplete }),
    ...(options && { options }),
    ...(locale && { locale }),
  });
  const fragment = version + base64Url(deflateSync(strToU8(json), { level: 9 }));
  if (fragment.length > linkLimits.characters || json.length > linkLimits.bytes)
    throw new LinkFault(linkTexts.tooLarge);
  return fragment;
}

/** What a fragment carries; nothing where it is none of ours. Throws `LinkFault` for one that is broken or too large. */
export function readLink(fragment: string): Shared | undefined {
  if (!fragment.startsWith(version)) return undefined;
  if (fragment.length > linkLimits.characters) throw new LinkFault(linkTexts.tooLong);
  const value: unknown = readJson(strFromU8(inflate(bytesOf(fragment.slice(version.length)))));
  if (!isRecord(value)) throw broken();
  const { templates, deployed, preset, networksAreComplete, options, locale } = value;
  return {
    templates: textsOf(templates),
    deployed: deployed === undefined ? undefined : textsOf(deployed),
    preset: preset === 'all' ? 'all' : 'recommended',
    networksAreComplete: networksAreComplete === true,
    ...(options !== undefined && { options: optionsOf(options) }),
    ...(isLocale(locale) && { locale }),
  };
}

/** The language that a fragment asks for, with templates or without: `#ja`. Throws `LinkFault` as `readLink` does. */
export function localeIn(fragment: string): Locale | undefined {
  return isLocale(fragment) ? fragment : readLink(fragment)?.locale;
}

function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Options of rules: whether they fit the rules is seen where they are used. */
function optionsOf(value: unknown): NonNullable<Settings['options']> {
  if (!isRecord(value)) throw broken();
  const entries = Object.entries(value);
  if (entries.length > linkLimits.rules || !entries.every(([, options]) => isRecord(options))) throw broken();
  return Object.fromEntries(entries) as NonNullable<Settings['options']>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name as the page may have it: on one line, and no longer than a tab is wide. */
export function usableName(name: string): string {
  return name
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, linkLimits.nameCharacters);
}

function textsOf(value: unknown): readonly NamedText[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > linkLimits.templates) throw broken();
  const names = new Set<string>();
  return value.map((pair: unknown) => {
    const [name, text] = Array.isArray(pair) ? pair : [];
    if (typeof name !== 'string' || typeof text !== 'string') throw broken();
    const usable = usableName(name);
    if (usable === '' || names.has(usable)) throw broken();
    names.add(usable);
    return { name: usable, text };
  });
}

function inflate(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const unpack = new Inflate((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += portion) {
      unpack.push(packed.subarray(at, at + portion), at + portion >= packed.length);
      if (length > linkLimits.bytes) throw new LinkFault(linkTexts.unpacksTooLarge);
    }
  } catch (error) {
    throw error instanceof LinkFault ? error : broken();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken();
  }
}

function base64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += portion) text += String.fromCharCode(...bytes.subarray(at, at + portion));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  } catch {
    throw broken();
  }
}

function broken(): LinkFault {
  return new LinkFault(linkTexts.broken);
}

import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';
import type { Form } from './request-forms.ts';
import type { AddressPart } from './values/address-parts.ts';

const gap = '\\s{0,100}';
/** Where a text, a name or a call that reads a variable begins. */
const begins = `(?=["'\`\\w@$])`;
const uri = `(?:URI\\.create|new${gap}UR[IL])${gap}\\(${gap}`;

/** What is written before the address of a request, by what the file has to name for it to be one. */
const forms: Readonly<Partial<Record<Language, readonly (readonly [file: RegExp, head: string])[]>>> = {
  go: [
    [/"net\/http"/, `(?<![\\w.])http\\.(?:Get|Head|Post|PostForm)\\(${gap}`],
    [/"net\/http"/, `(?<![\\w.])http\\.NewRequest\\(${gap}[^,()]{1,60},${gap}`],
    [/"net\/http"/, `(?<![\\w.])http\\.NewRequestWithContext\\(${gap}[^,]{1,60},${gap}[^,()]{1,60},${gap}`],
  ],
  jvm: [
    [/\bHttpRequest\b/, `\\.(?:uri|newBuilder)${gap}\\(${gap}${uri}`],
    [/\bopen(?:Connection|Stream)\b/, `\\bnew${gap}URL${gap}\\(${gap}`],
    [/\bokhttp3\b/, `\\bRequest\\.Builder\\(\\)${gap}\\.url${gap}\\(${gap}`],
    [/\bhttp\b/, `\\bnew${gap}Http(?:Get|Post|Put|Patch|Delete|Head)${gap}\\(${gap}`],
  ],
  dotnet: [
    [
      /\bHttpClient\b/,
      `\\.(?:Get|Post|Put|Patch|Delete|GetString|GetStream|GetByteArray|PostAsJson|PutAsJson)Async${gap}\\(${gap}(?:new${gap}Uri${gap}\\(${gap})?`,
    ],
    [/\bHttpClient\b/, `\\bGetFromJsonAsync(?:<[^()]{1,60}>)?${gap}\\(${gap}`],
    [/\bHttpClient\b/, `\\bnew${gap}HttpRequestMessage${gap}\\(${gap}[\\w.]{1,40},${gap}`],
    // of the requests whose URLs are relative
    [
      /\bHttpClient\b[\s\S]*\w(?:Async|AsJsonAsync)(?:<[^()]{1,60}>)?\s{0,5}\(/,
      `\\bBaseAddress${gap}=${gap}new${gap}(?:Uri${gap})?\\(${gap}`,
    ],
  ],
  ruby: [
    [/\bNet::HTTP\b/, `\\bNet::HTTP\\.(?:get|get_response|post|post_form)[( ]${gap}`],
    [/\bHTTParty\b/, `\\bHTTParty\\.(?:get|post|put|patch|delete|head)[( ]${gap}`],
    [/\bFaraday\b/, `\\bFaraday\\.(?:get|post|put|patch|delete|head)[( ]${gap}`],
    [/\bopen-uri\b/, `\\bURI\\.open[( ]${gap}`],
  ],
  rust: [[/\breqwest\b/, `\\breqwest::get\\(${gap}`]],
};

/** The forms in which a file of a language without expressions that are followed sends requests. */
export function literalForms({ plain }: BlankedCode, language: Language): readonly Form[] {
  return (forms[language] ?? []).flatMap(([file, head]) =>
    file.test(plain) ? [{ head: RegExp(head + begins, 'g'), gives: 'url' } as const] : [],
  );
}

const read =
  /^(?:os\.Getenv|System\.getenv|(?:System\.)?Environment\.GetEnvironmentVariable|ENV\.fetch|ENV)[([]\s{0,5}['"](\w{1,80})['"]\s{0,5}[)\]]/;

/** From name to name. */
const mostSteps = 3;

/** The parts of an address that is a literal, a name of one, or a variable of the environment; `undefined` for anything else. */
export function literalPartsAt(
  code: BlankedCode,
  language: Language,
  at: number,
  steps = mostSteps,
): readonly AddressPart[] | undefined {
  const operand = operandAt(code, language, at, steps);
  if (operand === undefined) return undefined;
  const [parts, end] = operand;
  const behind = code.bare.slice(end, end + 100);
  if (/^(?:\.freeze)?\s*(?:[),;\]}\n]|$)/.test(behind)) return parts;
  const plus = /^\s*\+\s*/.exec(behind)?.[0];
  if (plus === undefined) return undefined;
  // what is behind the first two is below the host
  const [more = [{ shown: '…' }]] = operandAt(code, language, end + plus.length, steps) ?? [];
  return [...parts, ...more, { shown: '…' }];
}

function operandAt(
  code: BlankedCode,
  language: Language,
  at: number,
  steps: number,
): readonly [parts: readonly AddressPart[], end: number] | undefined {
  const { plain, bare } = code;
  const quote = bare[at] ?? ' ';
  if (`"'\``.includes(quote)) {
    const end = bare.indexOf(quote, at + 1);
    const text = plain.slice(at + 1, end);
    if (end < 0 || /[\\\n]/.test(text)) return undefined;
    return [language === 'ruby' ? filledIn(code, text, steps) : [text], end + 1];
  }
  const rest = plain.slice(at, at + 200);
  const [parsed] = (language === 'ruby' && /^URI(?:\.parse)?\(\s{0,20}/.exec(rest)) || [];
  if (parsed !== undefined) {
    const inner = literalPartsAt(code, language, at + parsed.length, steps);
    const end = bare.indexOf(')', at + parsed.length);
    return inner === undefined || end < 0 ? undefined : [inner, end + 1];
  }
  const variable = read.exec(rest);
  if (variable !== null) return [[{ shown: variable[1]!, variable: variable[1]! }], at + variable[0].length];
  const [name] = /^[A-Za-z_]\w{0,80}(?![\w.(:])/.exec(rest) ?? [];
  const given = name === undefined || steps === 0 ? undefined : givenOnce(code, name);
  const parts = given === undefined ? undefined : literalPartsAt(code, language, given, steps - 1);
  return parts && [parts, at + name!.length];
}

/** The parts of a text of Ruby, with what names in it hold. */
function filledIn(code: BlankedCode, text: string, steps: number): readonly AddressPart[] {
  return text.split(/(#\{[^{}]{0,80}\})/).flatMap((piece): readonly AddressPart[] => {
    const [, expression] = /^#\{(.*)\}$/.exec(piece) ?? [];
    if (expression === undefined) return piece === '' ? [] : [piece];
    const [, variable] = read.exec(expression) ?? [];
    if (variable !== undefined) return [{ shown: variable, variable }];
    const given = /^\w+$/.test(expression) && steps > 0 ? givenOnce(code, expression) : undefined;
    return (given === undefined ? undefined : literalPartsAt(code, 'ruby', given, steps - 1)) ?? [{ shown: '…' }];
  });
}

/** More names than the addresses of a file have. */
const mostNames = 50;
const places = new WeakMap<BlankedCode, Map<string, number | undefined>>();

/** Where the value is that a name is given in all of a file, once. */
function givenOnce(code: BlankedCode, name: string): number | undefined {
  const known = places.get(code) ?? new Map<string, number | undefined>();
  places.set(code, known);
  if (!known.has(name) && known.size < mostNames) {
    const form = RegExp(
      `(?<![\\w.])${name}(?:\\s{1,10}string|\\s{0,5}:\\s{0,5}[\\w&' ]{1,20})?\\s{0,20}:?=(?![=>])\\s{0,100}`,
      'g',
    );
    const [only, second] = [...code.bare.matchAll(form)].slice(0, 2);
    known.set(name, only === undefined || second !== undefined ? undefined : only.index + only[0].length);
  }
  return known.get(name);
}

import { patternsOverlap } from '../../../aws/action-pattern.ts';
import { isPlainMap } from '../../../template/node.ts';

/** Names with `*` for each part that only the deployment, or a look at the whole template, completes. */
export type NamePatterns = ReadonlySet<string>;

/** A name of which nothing is known. */
const anyName = '*';

/** The names that a document imports. */
export function namesImportedIn(document: unknown): NamePatterns {
  const names = new Set<string>();
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    if ('Fn::ImportValue' in raw) names.add(patternOf(raw['Fn::ImportValue']));
    for (const key in raw) visit(raw[key]);
  };
  visit(document);
  return names;
}

function patternOf(raw: unknown): string {
  if (typeof raw === 'string') return withoutHoles(raw);
  if (!isPlainMap(raw)) return anyName;
  const sub = raw['Fn::Sub'];
  if (typeof sub === 'string') return withoutHoles(sub);
  if (Array.isArray(sub) && typeof sub[0] === 'string') return withoutHoles(sub[0]);
  const [delimiter, parts] = Array.isArray(raw['Fn::Join']) ? raw['Fn::Join'] : [];
  return typeof delimiter === 'string' && Array.isArray(parts) ? parts.map(patternOf).join(delimiter) : anyName;
}

/** A text with `*` for each `${...}`, as Fn::Sub and loops write them, and for what a `{{resolve:...}}` looks up. */
function withoutHoles(text: string): string {
  const pattern = text.replace(/[$&]\{[^}]{0,999}\}/g, anyName);
  return /[{}]/.test(pattern) ? anyName : pattern;
}

/**
 * The names that a template exports, from its text alone, since parsing takes twenty times as long. A name that is not
 * written on one line behind `Export` may be any.
 */
export function namesExportedIn(text: string): NamePatterns {
  const names = new Set<string>();
  for (const { index } of text.matchAll(/\bExport["']? {0,9}:/g))
    names.add(nameBehind(text.slice(index, index + longestEntry)));
  return names;
}

/** CloudFormation takes names of 255 characters, and what is put into them may be written at greater length. */
const longestEntry = 2000;

function nameBehind(text: string): string {
  const start = beforeName.exec(text)?.[0];
  if (start === undefined) return anyName;
  const written = text.slice(start.length);
  const [quoted] = quotedName.exec(written) ?? [];
  if (quoted !== undefined) return withoutHoles(quoted.slice(1, -1));
  const [plain] = plainName.exec(written) ?? [];
  if (plain === undefined || /:$/.test(plain)) return anyName;
  return withoutHoles(endsThere.test(written.slice(plain.length)) ? plain : `${plain}${anyName}`);
}

const beforeName =
  /^Export["']? {0,9}:\s{0,199}(?:\{\s{0,199})?["']?Name["']? {0,9}:\s{0,199}(?:!Sub\s{1,199}|(?:\{\s{0,199})?["']?Fn::Sub["']? {0,9}:\s{0,199})?/;

/** In quotes, on one line and without escapes. */
const quotedName = /^(?:"[^"\\\n]{1,999}"|'[^'\n]{1,999}'(?!'))/;

/** Without quotes, as far as it certainly is the name. */
const plainName = /^[A-Za-z0-9$](?:[^\s,{}[\]#'"]|\{[\w.:]{1,255}\}){0,999}/;

/** A plain text may go on in the next line, unless that begins another entry or item. */
const endsThere = /^[ \t]{0,99}(?:[,}]|\r?\n\s{0,199}(?:["'\w.:${}&-]{1,255}:\s|- )|\s{0,199}$)/;

/** Whether a template that exports these names may export one of those. */
export function someMayBe(exported: NamePatterns, imported: NamePatterns): boolean {
  for (const name of imported) {
    if (exported.has(name)) return true;
    const isWhole = !name.includes('*');
    for (const other of exported) if (!(isWhole && !other.includes('*')) && patternsOverlap(name, other)) return true;
  }
  return false;
}

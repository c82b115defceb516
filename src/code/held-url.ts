import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';

/** That a request goes to the URL in an environment variable. */
export interface HeldUrl {
  readonly variable: string;
}

interface Forms {
  /** How a variable of the environment is read; its name is in the first or second group. */
  readonly read: string;
  /** How a text begins with what follows in braces. */
  readonly inText: string;
  /** What declares a name, with the value after it. */
  declared(name: string): string;
  /** Where a name gets a value of its own in another place: as a parameter, or in a loop. */
  bound(name: string): string;
}

const gap = '\\s{0,20}';
const key = `([A-Za-z_]\\w{0,80})`;

const formsOf: Readonly<Partial<Record<Language, Forms>>> = {
  javascript: {
    read: `process\\.env(?:\\.${key}|\\[['"]${key}['"]\\])!?`,
    inText: '`\\$\\{',
    declared: (name) => `(?:const|let|var)\\s{1,20}${name}(?:\\s{0,5}:\\s{0,5}string)?${gap}=${gap}`,
    bound: (name) =>
      `\\bfunction\\b[^(){}]{0,80}\\([^()]{0,200}\\b${name}\\b|\\([^()]{0,200}\\b${name}\\b[^()]{0,200}\\)${gap}=>|\\b${name}${gap}=>|\\bof\\b[^()]{0,80}\\b${name}\\b|\\b(?:const|let|var)\\s{1,20}${name}\\s{1,20}(?:of|in)\\b`,
  },
  python: {
    read: `os\\.(?:environ\\[['"]${key}['"]\\]|(?:environ\\.get|getenv)\\(['"]${key}['"]\\))`,
    inText: 'f[\'"]\\{',
    declared: (name) => `^[ \\t]{0,40}${name}${gap}=${gap}`,
    bound: (name) =>
      `\\bdef\\b[^():]{0,80}\\([^()]{0,200}\\b${name}\\b|\\blambda\\b[^:]{0,80}\\b${name}\\b|\\bfor\\b[^:\\n]{0,80}\\b${name}\\b[^:\\n]{0,80}\\bin\\b|\\bas\\s{1,10}${name}\\b`,
  },
};

/** What may follow a whole address, or the begin of one that goes on with a path. */
const after = '(?=\\s{0,10}(?:[),+;]|\\|\\||\\?\\?|\\r?\\n|$))';
const afterInText = '\\}(?=[/?`\'"])';

/** The variable whose URL is the address at a place, or its begin: read there, or by a name that is given a value once. */
export function heldUrlAt({ bare, plain }: BlankedCode, language: Language, at: number): HeldUrl | undefined {
  const forms = formsOf[language];
  if (forms === undefined) return undefined;
  const begins = plain.slice(at, at + 200);
  const { read, inText } = forms;
  const direct = groupOf(begins, `^${read}${after}`) ?? groupOf(begins, `^${inText}${read}${afterInText}`);
  if (direct !== undefined) return { variable: direct };
  const name = groupOf(begins, `^${key}${after}`) ?? groupOf(begins, `^${inText}${key}${afterInText}`);
  if (name === undefined) return undefined;
  const assigned = bare.match(
    RegExp(`(?<![\\w$.])${name}(?:\\s{0,5}:\\s{0,5}string)?${gap}[-+*/%|&?:]{0,2}=(?![=>])`, 'g'),
  );
  if (RegExp(forms.bound(name)).test(bare)) return undefined;
  if (assigned === null) {
    const taken = RegExp(
      `\\bconst${gap}\\{[^{}]{0,300}\\b${name}\\b(?!${gap}[:=])[^{}]{0,300}\\}${gap}=${gap}process\\.env\\b`,
    );
    return language === 'javascript' && taken.test(bare) ? { variable: name } : undefined;
  }
  const declaration = RegExp(`${forms.declared(name)}${read}${after}`, 'm').exec(plain);
  const variable = declaration?.[1] ?? declaration?.[2];
  return variable === undefined || assigned.length !== 1 ? undefined : { variable };
}

function groupOf(text: string, pattern: string): string | undefined {
  const found = RegExp(pattern).exec(text);
  return found?.[1] ?? found?.[2];
}

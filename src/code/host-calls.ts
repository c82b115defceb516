import { type Sentence, said } from '../language/sentence.ts';
import type { HeldUrl } from './held-url.ts';
import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';
import type { Entry } from './program/entry.ts';
import { oncePer } from './program/once-per.ts';
import type { CodeToRead } from './program/paths.ts';
import { type Program, programOf } from './program/program.ts';
import { lineAt } from './program/read-code.ts';
import { reasons } from './reasons.ts';
import { type NamedHost, requestSitesIn } from './request-sites.ts';

/** That the code of a function sends a request to a host that it, or one of its environment variables, holds as a literal. */
export type HostCall = (NamedHost | HeldUrl) & CallSite;

interface CallSite {
  readonly path: string;
  readonly line: number;
  /** Why the request may go elsewhere, or may not be one. */
  readonly doubt: Sentence | undefined;
}

/** Names that are somebody's own, and what takes requests elsewhere or answers them itself. */
const ownFunction = /\b(?:function|def)\s+(?:fetch|urlopen|got|axios)\b/;
const redirecting = /proxy|proxies|\bagent\b|dispatcher|tunnel|\bnock\b|baseURL(?!\s{0,20}:\s{0,20}['"`]https?:)/i;

/**
 * The hosts, held as literals or in environment variables, that a function's code requests on the way from its handler: nothing of what is in comments, in other
 * strings or in code that the handler does not lead to, and nothing where the handler can't be followed.
 */
export function hostCallsMade(folder: CodeToRead, entry: Entry): readonly HostCall[] {
  return callsOf(programOf(folder, entry));
}

const callsOf = oncePer(({ pieces, isFollowed }: Program): readonly HostCall[] => {
  if (!isFollowed) return [];
  return pieces.flatMap(({ file, from, to }) => {
    if (file.isBundle) return [];
    return hostCallsIn(file.code, file.language)
      .filter(({ offset }) => from <= offset && offset < to)
      .map(({ offset, ...call }) => ({ ...call, path: file.path, line: lineAt(file.code.plain, offset) }));
  });
});

function hostCallsIn({ bare, plain }: BlankedCode, language: Language) {
  const sites = requestSitesIn({ bare, plain }, language);
  if (sites.length === 0) return [];
  const doubt = ownFunction.test(bare)
    ? said(reasons.ownFunction)
    : redirecting.test(plain)
      ? said(reasons.codeMayUseProxy)
      : undefined;
  return sites.map((site) => ({ ...site, doubt }));
}

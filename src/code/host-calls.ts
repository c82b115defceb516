import { type Sentence, said } from '../language/sentence.ts';
import type { BlankedCode } from './languages/blank.ts';
import type { Language } from './languages/language.ts';
import { oncePer } from './once-per.ts';
import type { Entry } from './program/entry.ts';
import { type CodeToRead, type Program, programOf } from './program/program.ts';
import { lineAt } from './program/read-code.ts';
import { reasons } from './reasons.ts';

/** That the code of a function requests a URL that it holds as a literal. */
export interface HostCall {
  readonly host: string;
  readonly scheme: 'http' | 'https';
  /** The port, where one is written. */
  readonly port: string | undefined;
  readonly path: string;
  readonly line: number;
  /** Why the request may go elsewhere, or may not be one. */
  readonly doubt: Sentence | undefined;
}

/** What sends a request to the URL that is its first argument. Only languages in which it reads the same everywhere. */
const requests: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript:
    /(?<![\w$.])(?:fetch|axios(?:\.(?:get|post|put|patch|delete|head))?|got(?:\.(?:get|post|put|patch|delete|head))?|https?\.(?:get|request))\s{0,20}\(\s{0,100}(?=['"`])/g,
  python:
    /(?<![\w.])(?:(?:requests|httpx)\.(?:get|post|put|patch|delete|head)|(?:urllib\.request\.)?urlopen)\s{0,20}\(\s{0,100}(?=[rf]?['"])/gi,
};

const literal = /^[rf]?(['"`])(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?::(\d{1,5}))?(?=[/?#]|\1)/i;

/** Names that are somebody's own, and what takes requests elsewhere or answers them itself. */
const ownFunction = /\b(?:function|def)\s+(?:fetch|urlopen|got|axios)\b/;
const redirecting = /proxy|proxies|\bagent\b|dispatcher|tunnel|\bnock\b|baseURL/i;

/** More requests than anybody writes in one file. */
const mostCalls = 100;

/**
 * The literal URLs that a function's code requests on the way from its handler: nothing of what is in comments, in other
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
  const calls: (Omit<HostCall, 'path' | 'line'> & { readonly offset: number })[] = [];
  const request = requests[language];
  if (request === undefined) return calls;
  const doubt = ownFunction.test(bare)
    ? said(reasons.ownFunction)
    : redirecting.test(plain)
      ? said(reasons.codeMayUseProxy)
      : undefined;
  for (const { index, 0: head } of bare.matchAll(request)) {
    if (calls.length >= mostCalls) break;
    const at = index + head.length;
    const [, , scheme, host, port] = literal.exec(plain.slice(at, at + 300)) ?? [];
    if (scheme === undefined || host === undefined) continue;
    calls.push({
      host: host.toLowerCase(),
      scheme: scheme.toLowerCase() as HostCall['scheme'],
      port,
      doubt,
      offset: index,
    });
  }
  return calls;
}

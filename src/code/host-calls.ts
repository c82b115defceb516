import { type Sentence, said } from '../language/sentence.ts';

import type { Entry } from './program/entry.ts';
import { mayRun } from './program/may-run.ts';
import { oncePer } from './program/once-per.ts';
import type { CodeToRead } from './program/paths.ts';
import { type Program, programOf } from './program/program.ts';
import { lineAt, type ReadCode } from './program/read-code.ts';
import { reasons } from './reasons.ts';
import { type ComposedUrl, type HeldUrl, mayRequestBeyond, type NamedHost, requestSitesIn } from './request-sites.ts';
import type { Beyond } from './values/address-parts.ts';
import { beyondOf } from './values/beyond.ts';
import type { FilePlace } from './values/file-place.ts';

/** That the code of a function sends a request to a host that it, or one of its environment variables, holds as a literal. */
export type HostCall = (NamedHost | HeldUrl | ComposedUrl) & CallSite;

interface CallSite {
  readonly path: string;
  readonly line: number;
  /** Why the request may go elsewhere, or may not be one. */
  readonly doubt: Sentence | undefined;
}

/** Names that are somebody's own, and what takes requests elsewhere or answers them itself. */
const ownFunction =
  /\b(?:function|def)\s+(?:fetch|urlopen|got|axios)\b|\bclass\s+(?:requests|httpx|urllib3)\b|(?:\b(?:const|let|var)\s+|\bglobal(?:This)?\.)(?:fetch|got|axios|https?)\s*=\s*(?:async\b|\(|\{|function\b)(?![^\n;]{0,80}\bimport\()/;
/** Such a name that a module of the code's own, or of somebody's scope, exports. */
const ownImport =
  /\bimport\s+(?:\w+\s*,\s*)?(?:\{[^{}]{0,300})?\b(?:fetch|got|axios|https?)\b[^;'"]{0,300}\bfrom\s*['"][./#@~]|\b(?:const|let|var)\s+(?:\{[^{}=]{0,300})?\b(?:fetch|got|axios|https?)\b[^;='"]{0,300}=\s*require\(\s*['"][./#@~]|^[ \t]*from\s+(?!urllib\b|six\b|botocore\b|pip\b)[\w.]+\s+import\s+[^#\n]{0,200}\b(?:requests|httpx|urllib3|urlopen)\b|^[ \t]*import\s+[\w.]+\s+as\s+(?:requests|httpx|urllib3)\b/m;
const redirecting = /proxy|proxies|\bagent\b|dispatcher|tunnel|\bnock\b|baseURL(?!\s{0,20}:\s{0,20}['"`]https?:)/i;
/** A URL that is given another host, or a resolver, an adapter or a transport of the code's own. */
const leadingElsewhere =
  /(?<!\b(?:this|self|cls))\.host(?:name)?\s*=(?![=>])|\blookup\s*:|\bfetcher\s*:|\bcustomFetch\b|\badapter\s*[:=](?!=)|\binterceptors\.request\b(?=[\s\S]{0,600}\.(?:url|baseURL)\s*=(?!=))|\b(?:getaddrinfo|create_connection)\s*=(?!=)|\.mount\([^,()\n]{0,100},\s*(?!HTTPAdapter\b)[A-Z]\w*Adapter\(|\bhttpx\.(?:Async)?Client\([^()]{0,200}\b(?:transport|mounts)\s*=\s*(?!(?:httpx\.)?(?:Async)?HTTPTransport\b)|\b(?:import|from)\s+(?:responses|requests_mock|respx|httpretty)\b/;
/** What has such a word in its name and redirects nothing: events of API Gateway, a header, a proxy of RDS. */
const harmless =
  /APIGateway\w*Proxy\w*|\bAPIGatewayProxy\w*|\bALB\w*|pathParameters\??\.proxy\b|\{proxy\+\}|\bRDS_?PROXY\w*|\buser[-_]?agent\b/gi;

/**
 * The hosts, held as literals or in environment variables, that a function's code requests on the way from its handler: nothing of what is in comments, in other
 * strings or in code that the handler does not lead to, and nothing where the handler can't be followed.
 */
export function hostCallsMade(folder: CodeToRead, entry: Entry): readonly HostCall[] {
  return callsOf(programOf(folder, entry));
}

const callsOf = oncePer((program: Program): readonly HostCall[] => {
  const { pieces, isFollowed } = program;
  if (!isFollowed) return [];
  const callsIn = oncePer((file: ReadCode) => {
    const { path } = pieces.find((piece) => piece.file === file)!;
    return isDecidedBeyond(file) ? readHostCalls(file, beyondOf(program, { path, file })) : hostCallsIn(file);
  });
  return pieces.flatMap((piece) => {
    const { file, from, to } = piece;
    if (file.isBundle) return [];
    return callsIn(file)
      .filter(({ offset }) => from <= offset && offset < to && mayRun(program, piece, offset))
      .map(({ offset, from, ...call }) => ({ ...call, ...shownAt(from ?? { file, at: offset }) }));
  });
});

function shownAt({ file, at }: Omit<FilePlace, 'path'>): Pick<CallSite, 'path' | 'line'> {
  return { path: file.path, line: lineAt(file.code.plain, at) };
}

const isDecidedBeyond = oncePer(({ code, language }: ReadCode) => mayRequestBeyond(code, language));

const hostCallsIn = oncePer((file: ReadCode) => readHostCalls(file));

function readHostCalls({ code, language }: ReadCode, beyond?: Beyond) {
  const { bare } = code;
  // a verifier of tokens that is given the keys requests none
  const hasKeys = /\bcacheJwks\b/.test(bare);
  const sites = requestSitesIn(code, language, beyond).filter((site) => !(hasKeys && 'by' in site));
  if (sites.length === 0) return [];
  const ownName = said(reasons.ownFunction);
  const doubt = doubtOf(code);
  return sites.map(({ isOwnName, ...site }) => ({ ...site, doubt: doubt ?? (isOwnName ? ownName : undefined) }));
}

/** Why the requests of a file may go elsewhere than its text says. */
function doubtOf({ bare, plain }: ReadCode['code']): Sentence | undefined {
  if (ownFunction.test(bare) || ownImport.test(plain)) return said(reasons.ownFunction);
  if (redirecting.test(plain.replace(harmless, ''))) return said(reasons.codeMayUseProxy);
  return leadingElsewhere.test(bare) ? said(reasons.codeMayNameOtherHost) : undefined;
}

import { readersOf } from '../aws/sdk-clients.ts';
import { type Sentence, said } from '../language/sentence.ts';
import type { BlankedCode } from './languages/blank.ts';
import { moduleImports } from './languages/javascript-imports.ts';
import { isKnownModule } from './languages/known-modules.ts';
import { pythonImports } from './languages/python.ts';
import type { Stretch } from './languages/stretch.ts';
import { moduleFiles } from './program/entry.ts';
import { oncePer } from './program/once-per.ts';
import { type Piece, type Program, plainTextOf } from './program/program.ts';
import { isPath } from './program/program-files.ts';
import { pythonStarts } from './program/reach.ts';
import type { ReadCode } from './program/read-code.ts';
import { reasons } from './reasons.ts';

/**
 * Why code may call AWS services of which it is not seen to make a client: it imports what is not read, runs other
 * programs, makes a client whose name is not written there. `undefined` where all that runs is seen.
 */
export const whyCallsMayBeUnseen = oncePer((program: Program): Sentence | undefined => {
  if (!program.isFollowed) return said(reasons.unknownHandler);
  for (const piece of program.pieces) {
    const why = whyUnseenIn(piece, program);
    if (why !== undefined) return why;
  }
  return undefined;
});

/**
 * Whether code only holds the place of what is deployed later: it imports nothing that does any work, and reads neither
 * the environment nor an address. It says nothing of what the function is for.
 */
export const isPlaceholder = oncePer(({ pieces }: Program): boolean =>
  pieces.every(({ file, from, to }) => {
    const text = file.code.plain.slice(from, to);
    const modules = importsIn(file).filter(({ offset }) => offset >= from && offset < to);
    return (
      !/\benviron\b|\bgetenv\b|\bprocess\.env\b|\bfetch\b/.test(text) &&
      modules.every(({ module }) => module === 'json' || module === 'logging')
    );
  }),
);

function importsIn({ code, language }: ReadCode): readonly { readonly module: string; readonly offset: number }[] {
  if (language === 'python') return pythonImports(code.bare);
  return language === 'javascript' ? moduleImports(code) : [{ module: '', offset: 0 }];
}

/** Modules that open no connections. */
const quiet = new Set(
  'assert base64 buffer collections copy crypto dataclasses datetime decimal enum fs functools hashlib hmac itertools json logging math os path random re string sys time typing url util uuid zlib'.split(
    ' ',
  ),
);

/** Whether code that is read in full connects to nothing but AWS services: it imports no driver, and speaks no protocol. */
export function speaksToAwsAlone(program: Program): boolean {
  return !isPlaceholder(program) && whyCallsMayBeUnseen(program) === undefined && isQuiet(program);
}

/** Whether code imports nothing that opens connections but the SDKs. */
const isQuiet = oncePer((program: Program): boolean =>
  program.pieces.every((piece) => {
    const { file, from, to } = piece;
    const isQuietModule = (module: string) =>
      /^\.|^(?:@?aws-sdk|botocore|boto3)\b(?!.*http)/.test(module) ||
      quiet.has(module.replace(/^node:/, '').split(/[./]/)[0]!) ||
      isOwn(piece.path, module, program);
    return (
      !/\bfetch\s*\(/.test(file.code.bare.slice(from, to)) &&
      importsIn(file).every(({ module, offset }) => offset < from || offset >= to || isQuietModule(module))
    );
  }),
);

/** Whether a module is a file that is read itself. */
function isOwn(path: string, module: string, { pieces, files }: Program): boolean {
  if (files.moduleAt(path, module) !== undefined) return true;
  return pieces.some(({ path }) => path.replace(/\/__init__\.py$|\.py$/, '').endsWith(module.replaceAll('.', '/')));
}

/**
 * An address of AWS in the code may be called without a client, as may what an extension serves in the sandbox, by code that
 * imports what sends requests.
 */
const hosts = /\bamazonaws\.com\b|\blocalhost:2773\b/;

function whyUnseenIn(piece: Piece, program: Program): Sentence | undefined {
  const { file } = piece;
  if (file.isBundle) return said(reasons.isBundle, { path: file.path });
  if (hosts.test(plainTextOf(piece)) && !isQuiet(program)) return said(reasons.namesHostOfAws, { path: file.path });
  if (file.language === 'javascript') return whyUnseenInJavaScript(piece, program);
  if (file.language === 'python') return whyUnseenInPython(piece, program);
  return said(reasons.otherLanguage);
}

const imports = (module: string) => said(reasons.importsUnseen, { module });
const runsOther = (path: string) => said(reasons.loadsUnnamed, { path });
const unnamed = (path: string) => said(reasons.makesUnnamedClients, { path });

function whyUnseenInJavaScript(piece: Piece, { files: { moduleAt } }: Program): Sentence | undefined {
  const { file, path, from, to } = piece;
  const bare = file.code.bare.slice(from, to);
  if (/\beval\s*\(|\bnew\s+Function\b|(?<![\w$.])(?:require|import)\s*\(\s*[^\s'"`)]/.test(bare))
    return runsOther(file.path);
  const imported = moduleImports(file.code);
  const bindings = imported.flatMap(({ binding }) => (binding === undefined ? [] : [binding]));
  for (const { module, offset, names, takesAll, isType } of imported) {
    if (offset < from || offset >= to || isType) continue;
    // followed, and read itself
    if (moduleAt(path, module) !== undefined) continue;
    if (isPath(module)) {
      if (!module.endsWith('.json')) return imports(module);
    } else if (isKnownModule(module, 'javascript')) continue;
    else if (!isOfSdk(module)) return imports(module);
    else if (takesAll || names.some((name) => isUnusedMaker(module, name, file, piece, bindings)))
      return unnamed(file.path);
  }
  return undefined;
}

/** Packages of the SDKs that call only with clients they are given, or sign. */
const ofSdk =
  /^(?:@aws-sdk\/(?:client-[\w-]+|lib-(?:dynamodb|storage)|util-[\w-]+|s3-request-presigner|s3-presigned-post|cloudfront-signer|rds-signer|dsql-signer|polly-request-presigner|types)|aws-sdk(?:\/clients\/\w+(?:\.js)?)?)$/;

function isOfSdk(module: string): boolean {
  return ofSdk.test(module) || readersOf(module) !== undefined;
}

/** Whether a name by which clients are created may make one in a way that is not seen: handed on, or extended. */
function isUnusedMaker(
  module: string,
  [imported, local]: readonly [imported: string, local: string],
  file: ReadCode,
  piece: Piece,
  bindings: readonly Stretch[],
): boolean {
  const isWhole = imported === '*' || imported === 'default';
  const isReader = readersOf(module)?.[imported] !== undefined;
  if (!isWhole && !isReader && !/Client$/.test(imported)) return false;
  if (isWhole && !/^aws-sdk|^@aws-sdk\/client-/.test(module)) return false;
  const escaped = local.replaceAll('$', '\\$');
  for (const { index } of file.code.bare.matchAll(new RegExp(`(?<![\\w$.])${escaped}(?![\\w$])`, 'g'))) {
    // where it is imported
    if (index >= piece.from && index < piece.to && isBeforeItsModule(file.code, index, module)) continue;
    if (bindings.some(([start, end]) => start <= index && index < end)) continue;
    if (!isSeen(file, index, local)) return true;
  }
  return false;
}

/** Whether nothing but the rest of an import is between a name and its module. */
function isBeforeItsModule({ plain }: BlankedCode, index: number, module: string): boolean {
  const rest = plain.slice(index, index + 3000);
  const end = rest.indexOf(module);
  return end >= 0 && !/[;()](?!\s*['"`])/.test(rest.slice(0, end).replace(/require\s*\(|import\s*\(/, ''));
}

/** Whether a mention of a client's class is one that is read: `new S3Client(`, a type, a command of the same package. */
function isSeen({ code: { bare }, sites }: ReadCode, index: number, local: string): boolean {
  const before = bare.slice(Math.max(0, index - 30), index);
  const after = bare.slice(index + local.length, index + local.length + 60);
  if (sites.some(({ offset }) => offset <= index && index - offset <= 30 && /\bnew\s{1,20}\(?$/.test(before)))
    return true;
  if (sites.some(({ offset }) => offset === index)) return true;
  // as a type
  if (/[:<|]\s*$/.test(before)) return true;
  return /^\.(?:config\b|\w+Command\b|RDS\.Signer\b|CloudFront\.Signer\b|DynamoDB\.Converter\b)/.test(after);
}

function whyUnseenInPython(piece: Piece, program: Program): Sentence | undefined {
  const { file, from, to } = piece;
  const { bare } = file.code;
  const text = bare.slice(from, to);
  if (/(?<![\w.])(?:exec|eval|__import__)\s*\(|\bos\s*\.\s*(?:system|popen|exec\w*|spawn\w*)\b/.test(text))
    return runsOther(file.path);
  for (const each of pythonImports(bare)) {
    if (each.offset < from || each.offset >= to) continue;
    const why = whyUnseenByImport(each, piece, program);
    if (why !== undefined) return why;
  }
  if (piece.isList) return undefined;
  const isSite = (offset: number) => file.sites.some((site) => site.offset === offset);
  for (const { index } of text.matchAll(/(?<![\w])(?:client|resource|create_client)[ \t]{0,20}\(/g))
    if (!isSite(from + index)) return unnamed(file.path);
  const other =
    /(?<![\w.])boto(?:3|core)\b(?!\s*\.\s*(?:(?:client|resource|Session|session\s*\.\s*Session|session\s*\.\s*get_session|setup_default_session|set_stream_logger)\s*\(|dynamodb\b|exceptions\b|config\b|client\s*\.\s*Config\b))/;
  return other.test(text) ? unnamed(file.path) : undefined;
}

function whyUnseenByImport(
  { module, names, alias }: ReturnType<typeof pythonImports>[number],
  { path, file }: Piece,
  { files: { fileAt } }: Program,
): Sentence | undefined {
  const starts = pythonStarts(module, path, file.code);
  const isFile = (start: string | undefined) =>
    start !== undefined && moduleFiles(start, 'python').some((each) => fileAt(each) !== undefined);
  const isHere = starts.some(
    (start) =>
      isFile(start) || (names.length > 0 && names.every(([name]) => isFile(start === '' ? name : `${start}/${name}`))),
  );
  if (isHere) return undefined;
  if (module.startsWith('.')) return imports(module);
  if (/^boto(?:3|core)\b/.test(module)) {
    const isPlain =
      module === 'boto3' ||
      module === 'botocore' ||
      /^(?:boto3\.(?:session|dynamodb)|botocore\.(?:config|exceptions|client|session|signers))(?:\.|$)/.test(module);
    return isPlain && alias === undefined ? undefined : unnamed(file.path);
  }
  if (isKnownModule(module, 'python') || readersOf(module) !== undefined) return undefined;
  if (
    names.length > 0 &&
    names.every(
      ([name]) => isKnownModule(`${module}.${name}`, 'python') || readersOf(`${module}.${name}`) !== undefined,
    )
  )
    return undefined;
  return imports(module);
}

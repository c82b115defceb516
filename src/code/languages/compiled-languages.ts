import { clientKey } from '../../aws/sdk-clients.ts';
import type { BlankedCode } from './blank.ts';
import { targetInFile } from './call-target.ts';
import { type CallTarget, type ClientSite, mostSites } from './client-site.ts';

interface Found {
  readonly client: string;
  readonly shown: string;
  readonly offset: number;
}

/** In these languages a client's options are around it, so that the file says where its calls go. */
function aimed(found: readonly Found[], { plain }: BlankedCode): readonly ClientSite[] {
  if (found.length === 0) return [];
  const target: CallTarget = targetInFile(plain, found.length);
  return found.slice(0, mostSites).map((each) => ({ ...each, target }));
}

/** `s3.NewFromConfig(cfg)` of version 2, `s3.New(sess)` of version 1. */
export function clientsInGo(code: BlankedCode): readonly ClientSite[] {
  const packages = new Map<string, string>();
  for (const match of code.plain.matchAll(
    /(?:\b([A-Za-z_]\w*)[ \t]{1,20})?"github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/([a-z0-9]+)"/g,
  )) {
    const name = match[1] === 'import' ? undefined : match[1];
    packages.set(name ?? match[2]!, match[2]!);
  }
  const found: Found[] = [];
  for (const match of code.bare.matchAll(/(?<![\w.])([A-Za-z_]\w*)\.(?:NewFromConfig|New)\(/g)) {
    const client = packages.get(match[1]!);
    if (client !== undefined) found.push({ client, shown: match[0].slice(0, -1), offset: match.index });
  }
  return aimed(found, code);
}

/**
 * `S3Client.create()` and builders of version 2, `AmazonS3ClientBuilder` and `new AmazonS3Client()` of version 1; `S3Client { … }` of
 * Kotlin's SDK, where a colon before it makes it a type.
 */
export function clientsInJvm(code: BlankedCode): readonly ClientSite[] {
  const classes = new Map<string, string>();
  const packages = new Set<string>();
  for (const { 1: pack, 2: name } of code.bare.matchAll(
    /^[ \t]{0,20}import[ \t]{1,20}(?:software\.amazon\.awssdk|com\.amazonaws|aws\.sdk\.kotlin)\.services\.(\w+)\.(\*|_|\w+)/gm,
  )) {
    // com.amazonaws.services.lambda.runtime is what every handler implements
    if (name === 'runtime') continue;
    if (/Client(?:Builder)?$/.test(name!) || /^(?:Amazon|AWS)\w+$/.test(name!)) classes.set(name!, pack!);
    else if (name === '*' || name === '_') packages.add(pack!);
  }
  const isEnhanced = /\bimport\s{1,20}software\.amazon\.awssdk\.enhanced\.dynamodb\b/.test(code.bare);
  const found: Found[] = [];
  const makers =
    /(?:\bnew[ \t]{1,20}([A-Z]\w*Client)\b|\b([A-Z]\w*Client(?:Builder)?)\.(?:create|builder|standard|defaultClient|invoke|fromEnvironment)\b|(?<!(?::|\bclass)[ \t]{0,20}|\w)([A-Z]\w*Client)(?=[ \t]{0,5}\{)|\b(DynamoDbEnhanced(?:Async)?Client)\.create\b)/g;
  for (const match of code.bare.matchAll(makers)) {
    const [, created, built, opened, enhanced] = match;
    const name = created ?? built ?? opened ?? enhanced!;
    const client = classes.get(name) ?? packageOf(name, packages) ?? (isEnhanced && enhanced ? 'dynamodb' : undefined);
    if (client !== undefined) found.push({ client, shown: match[0], offset: match.index });
  }
  return aimed(found, code);
}

/** The package that a class is from, where all of a package is imported. */
function packageOf(name: string, packages: ReadonlySet<string>): string | undefined {
  const key = clientKey(name.replace(/^(?:Amazon|AWS)/, '').replace(/(?:Async)?Client(?:Builder)?$/, ''));
  return packages.has(key) ? key : undefined;
}

/**
 * `new AmazonS3Client()`, also as `AmazonS3Client s3 = new()`, and `AddAWSService<IAmazonS3>()` or
 * `AddSingleton<IAmazonS3, AmazonS3Client>()` for what is handed to constructors. Usings may be those of the project.
 */
export function clientsInDotnet(code: BlankedCode): readonly ClientSite[] {
  const found: Found[] = [];
  const makers =
    /\bnew[ \t]{1,20}(?:Amazon\.\w+\.)?Amazon(\w+?)Client[ \t]*\(|\bAmazon(\w+?)Client[ \t]{1,20}\w{1,60}[ \t]{0,20}=[ \t]{0,20}new[ \t]{0,5}\(|\b(?:Try)?AddAWSService[ \t]*<[ \t]*IAmazon(\w+?)[ \t]*>|\bAdd(?:Singleton|Scoped|Transient)[ \t]*<[^<>]{0,200}\bAmazon(\w+?)Client[ \t]*>/g;
  for (const { 0: shown, 1: created, 2: typed, 3: added, 4: registered, index } of code.bare.matchAll(makers))
    found.push({
      client: (created ?? typed ?? added ?? registered)!,
      shown: shown.replace('(', '').trimEnd(),
      offset: index,
    });
  return aimed(found, code);
}

/** `Aws::S3::Client.new`. */
export function clientsInRuby(code: BlankedCode): readonly ClientSite[] {
  const found: Found[] = [];
  for (const match of code.bare.matchAll(/\bAws::(\w+)::(?:Client|Resource)\.new\b/g))
    found.push({ client: match[1] === 'States' ? 'sfn' : match[1]!, shown: match[0], offset: match.index });
  return aimed(found, code);
}

/** `aws_sdk_s3::Client::new(&config)`, by the crate's name, another name for it, or that of the client. */
export function clientsInRust(code: BlankedCode): readonly ClientSite[] {
  const names = new Map<string, string>();
  for (const { 1: crate, 2: path, 3: alias } of code.bare.matchAll(
    /\buse\s{1,20}aws_sdk_(\w+)((?:::\w+){0,3})(?:\s{1,20}as\s{1,20}(\w+))?/g,
  )) {
    if (path === '::Client') names.set(alias ?? 'Client', crate!);
    else if (path === '' && alias !== undefined) names.set(`${alias}::Client`, crate!);
  }
  for (const { 1: crate } of code.bare.matchAll(/\buse\s{1,20}aws_sdk_(\w+)::\{[^{}]{0,500}\bClient\b/g))
    names.set('Client', crate!);
  const found: Found[] = [];
  for (const match of code.bare.matchAll(/(?<![\w:])((?:\w+::)?\w*Client)::(?:new|from_conf)\b/g)) {
    const [, direct] = /^aws_sdk_(\w+)::Client$/.exec(match[1]!) ?? [];
    const client = direct ?? names.get(match[1]!);
    if (client !== undefined) found.push({ client, shown: match[0], offset: match.index });
  }
  return aimed(found, code);
}

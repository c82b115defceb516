import { said } from '../../language/sentence.ts';
import type { CallTarget } from './client-site.ts';
import { reasons } from './reasons.ts';

/** That a client may be for another host than that of AWS. */
export const otherHost = said(reasons.otherHost);
/** That a client may be for another Region than the function's. */
export const otherRegion = said(reasons.otherRegion);

/** The code of a Region, as a text that is written. */
export const regionCode = /^['"`]([a-z]{2}(?:-[a-z]+){1,3}-\d)['"`]$/;
/** What every function finds in its environment: its own Region. */
export const ownRegion = /\bAWS_(?:DEFAULT_)?REGION\b/;

/** A variable of the environment and nothing else, as JavaScript and Python read it. */
const heldRegion =
  /^(?:process\.env\.(\w{1,80})|process\.env\[['"](\w{1,80})['"]\]|os\.environ\[['"](\w{1,80})['"]\]|os\.(?:environ\.get|getenv)\(['"](\w{1,80})['"]\)?)(?:!| as string)?$/;

const longestValue = 1000;

/** Options without one that names no host: `endpoint: undefined`, or a name that holds as much. */
function withoutNoEndpoint(options: string, plain: string): string {
  const isNothing = (value = '') => /^(?:undefined|null|None)$/.test(value.trim());
  return options.replace(
    /(?<=[{(,\s])(endpoint(?:_url)?)(?:['"]?\s{0,10}[:=]\s{0,500}([\w$]{1,60}))?(?=\s*(?:[,)}]|$))/gi,
    (all, short: string, value = short) =>
      isNothing(value) || isNothing(definitionOf(value, plain)?.replace(/,$/, '')) ? '' : all,
  );
}

/**
 * The host that the SDKs call anyhow, given as an option: `https://sqs.eu-west-1.amazonaws.com`, or with an expression for the
 * Region. Names with more parts are those of single resources, `-fips` of other hosts.
 */
const usualEndpoint =
  /(?<=[{(,\s])endpoint(?:_url)?['"]?\s{0,10}[:=]\s{0,10}[fF]?(['"`])https:\/\/[a-z][a-z0-9-]{1,40}(?<!-fips)\.(?:([a-z]{2}(?:-[a-z]+){1,3}-\d)|\$?\{([^{}]{1,80})\})\.amazonaws\.com(?:\.cn)?\/?\1/;

/** Where the calls of a client go that is made with options as JavaScript and Python write them. */
export function targetOf(written: string, plain: string): CallTarget {
  const options = /endpoint/i.test(written) ? withoutNoEndpoint(written, plain) : written;
  const [usual, , region, expression] = usualEndpoint.exec(options) ?? [];
  if (usual === undefined) return targetByOptions(options, plain);
  const { doubt } = targetByOptions(options.replace(usual, ''), plain);
  if (doubt === otherHost) return { doubt };
  return region === undefined ? regionIn(expression!.trim(), plain, true) : { region };
}

function targetByOptions(options: string, plain: string): CallTarget {
  // a cache takes the place of DynamoDB as its `service`
  if (/endpoint|proxy|proxies|\bdax|\bservice\s*:/i.test(options)) {
    const host = hostIn(options);
    return host === undefined ? { doubt: otherHost } : { doubt: otherHost, host };
  }
  if (mayNameAnotherRegion(options, plain)) return { doubt: otherRegion };
  const region = /\bregion(?:_name|Name)?['"]?\s*[:=]\s*([^,)}\n]*)/.exec(options)?.[1];
  const isShort = /[{,]\s*region\s*[,}]/.test(options);
  if (region !== undefined || isShort) return regionIn((region ?? 'region').trim(), plain, true);
  const [, handedIn, further] =
    /(?:^\s*|\.\.\.|\*\*)([A-Za-z_$][\w$]*)\s*([,)}(]|\??\.(?=[A-Za-z_$])|$)/.exec(options) ?? [];
  if (handedIn === undefined) return {};
  // a member of something, or what a function gives
  if (further === '(' || further!.endsWith('.')) return { doubt: otherHost };
  const value = definitionOf(handedIn, plain);
  // handed in from elsewhere, or put together where it can't be followed
  return value === undefined || !/^(?:\{|dict\()/.test(value) ? { doubt: otherHost } : targetOf(value, '');
}

/** Whether options give a Region by a getter or a name in brackets, or spread what may hold one behind it. */
function mayNameAnotherRegion(options: string, plain: string): boolean {
  if (/\bget\s+region\b|\[\s*['"`]region['"`]\s*\]/.test(options)) return true;
  const [, behind] = /\bregion\b([\s\S]*)/.exec(options) ?? [];
  return [...(behind ?? '').matchAll(/\.\.\.\s{0,10}([A-Za-z_$][\w$]*)\s{0,10}([,})(.]|$)/g)].some(([, name, next]) => {
    const value = next === ',' || next === '}' ? definitionOf(name!, plain) : undefined;
    return value === undefined || !value.startsWith('{') || /region|endpoint/i.test(value);
  });
}

/** The host that an option names, where it is written or held by a variable: what may as well be nothing is none. */
function hostIn(options: string): CallTarget['host'] {
  // what a proxy takes on goes to the proxy alone
  if (!/endpoint/i.test(options) && /prox(?:y|ies)/i.test(options)) return 'another';
  const [, value = ''] = /\bendpoint(?:_url)?['"]?\s*[:=]\s*([^,)}\n]*)/i.exec(options) ?? [];
  const [, url] = /^['"`](https?:\/\/[^'"`$]+)['"`]$/.exec(value.trim()) ?? [];
  if (url !== undefined) return url.includes('.amazonaws.com') && !url.includes('.vpce.') ? undefined : 'another';
  const [, ofNode, ofPython] =
    /^(?:process\.env\.(\w+)!?|os\.(?:environ\[|environ\.get\(|getenv\()\s*['"](\w+)['"]\s*\]?)$/.exec(value.trim()) ??
    [];
  const variable = ofNode ?? ofPython;
  return variable === undefined ? undefined : { variable };
}

/** A host that clients or their options are given behind their declaration, other than a member of the code's own class. */
const endpointSet =
  /(?<!\b(?:this|self|cls))(?:\.endpoint(?:_url)?|\[['"]endpoint(?:_url)?['"]\])\s{0,10}=(?![=>])|\.setEndpoint\s{0,5}\(/;
/** Agents that hand requests to a proxy. */
const proxyAgent = /\bproxy-agent\b|ProxyAgent\b|\btunnel\b/;

/** What a file says of the targets of its clients beside their options: a doubt where it sends them elsewhere. */
export function targetsIn(plain: string): (target: CallTarget, options: string) => CallTarget {
  const isSet = endpointSet.test(plain);
  const hasProxy = proxyAgent.test(plain);
  return (target, options) => {
    const isElsewhere = isSet || (hasProxy && /requestHandler|httpOptions|[aA]gent\b/.test(options));
    return isElsewhere && target.doubt === undefined ? { doubt: otherHost } : target;
  };
}

/** Where calls go in languages whose options are around the client: the whole file is looked at, which makes some clients. */
export function targetInFile(plain: string, clients = 1): CallTarget {
  if (
    /endpoint_?(?:override|resolver|configuration|url|uri)|\bendpoint\s*[:=(]|BaseEndpoint|ServiceURL|WithEndpoint|\bproxy/i.test(
      plain,
    )
  )
    return { doubt: otherHost };
  const told = withoutFallbacks(plain);
  const values = [...told.matchAll(regionGiven)].map(({ 1: value }) => value!);
  const given = values.slice(0, mostRegions).map((value) => regionOf(value, told));
  if (given.includes(undefined) || values.length > mostRegions)
    return {
      doubt: otherRegion,
      ...(values.every((value, at) => given[at] !== undefined || namesAlone.test(value)) && { isHandedIn: true }),
    };
  const regions = new Set([...given, ...regionsNamed(told)]);
  // which of its clients are for which of several is not looked at, nor what a Region is for that no client is given
  if (regions.size > 1 || (regions.size > 0 && given.length === 0)) return { doubt: otherRegion };
  const [region = 'own'] = regions;
  if (region === 'own') return {};
  // one of its clients may be given the Region alone
  if (given.length < clients && !sharesConfig.test(plain)) return { doubt: otherRegion };
  return ownRegion.test(plain) ? { doubt: otherRegion } : { region };
}

/** A name, and nothing that is read of anything. */
const namesAlone = /^(?:(?:Region\.of|Regions\.fromName|aws\.String)\()?[a-z]\w{0,60}\)/;

/** Whether code reads the Region of its function, and names none, so that what it hands on as a Region is its own. */
export function knowsOwnRegionAlone(texts: readonly string[]): boolean {
  const told = texts.map(withoutFallbacks);
  return texts.some((text) => ownRegion.test(text)) && told.every((text) => regionsNamed(text).length === 0);
}

/** More Regions than a file gives its clients. */
const mostRegions = 20;

/** What makes the config that the clients of a program share in Go, Rust and Ruby. */
export const sharesConfig =
  /\bLoadDefaultConfig\b|\bNewSession\w{0,20}\(|\bsession\.New\(|\baws_config::|\bAws\.config\b/;

/** What gives a client, or the config of several, its Region. */
const regionGiven =
  /(?:\b[wW]ithRegion\(|\.(?:region|setRegion)\(|(?<![\w.])[\w.]{1,40}\.Region\s{0,10}=(?!=)|\baws\.Config\{[^{}]{0,200}?\bRegion:|\bRegionEndpoint\s{0,5}=(?!=)|\bAmazon\w{1,60}Client\((?=\w{0,40}[rR]egion)|\bClient\s{0,5}\{[^{}]{0,100}?\bregion\s{0,5}=(?!=)|\bAws(?:::\w+)*(?:\.config)?(?:\.(?:new|update))?\s{0,5}[([][^()]{0,200}?:?\bregion(?::|\]\s{0,5}=(?!=)))\s{0,20}([^;\n]{0,200})/g;

/** What makes a Region of the SDK of a name. */
const regionMaker =
  /^[&*]?(?:(?:aws\.String|Region\.of|Regions\.fromName|RegionEndpoint\.GetBySystemName|Region::new|Some)\(\s{0,10}){0,3}/;
const regionWritten =
  /^(?:["']([a-z]{2}(?:-[a-z]+){1,3}-\d)["']|Regions?\.([A-Z]{2}(?:_[A-Z]+){1,3}_\d)\b|RegionEndpoint\.([A-Z]{2}[A-Z][A-Za-z]+\d)\b)/;
/** What gives the Region of the function where no other is asked for. */
const regionByDefault =
  /^[^;\n]{0,100}?(?:\bAWS_(?:DEFAULT_)?REGION\b|[rR]egionProviderChain\b|\bgetCurrentRegion\b|\bdefault_provider\b)/;

/** The Region that an expression gives: `own` for that of the function; `undefined` where it is not known. */
function regionOf(text: string, plain: string, mayLookUp = true): string | undefined {
  const expression = text.replace(regionMaker, '');
  const [written, quoted, constant, member] = regionWritten.exec(expression) ?? [];
  if (written !== undefined)
    return (
      quoted ?? constant?.toLowerCase().replaceAll('_', '-') ?? member!.replace(/(?<=^..)|(?=\d)/g, '-').toLowerCase()
    );
  if (regionByDefault.test(expression)) return /\bfirst_try\b/.test(expression) ? undefined : 'own';
  const [, name] = /^(?:(?:self|this)\.)?([A-Za-z_]\w{0,60})\b(?!\s{0,5}[.(:])/.exec(expression) ?? [];
  if (name === undefined || !mayLookUp) return undefined;
  const set = RegExp(
    `([\\w>\\]][ \\t]{1,5})?(?<![\\w.])${name}(?:[ \\t]{1,5}string)?\\s{0,20}(:?)=(?!=)\\s{0,20}([^;\\n]{0,200})(;?)`,
    'g',
  );
  const [only, another] = [...plain.matchAll(set)];
  if (only === undefined || another !== undefined) return undefined;
  const [, declaredAs, isShort, value, end] = only;
  // a parameter may be given another value
  return declaredAs === undefined && isShort === '' && end === ';' ? undefined : regionOf(value!, plain, false);
}

/** The Regions that are written anywhere in a text. */
function regionsNamed(plain: string): readonly string[] {
  const quoted = [...plain.matchAll(/["']([a-z]{2}-[a-z]{4,9}-\d)["']/g)].map(([, region]) => region!);
  const constants = [...plain.matchAll(/\b(?:Regions?\.[A-Z]{2}_[A-Z]+_\d|RegionEndpoint\.[A-Z]{3}\w+)\b/g)];
  return [...quoted, ...constants.flatMap(([constant]) => regionOf(constant, '', false) ?? [])];
}

const fallbacks = [
  // `getOrDefault("AWS_REGION", "us-east-1")`: each function has that variable
  /(?<=\bAWS_(?:DEFAULT_)?REGION["'])(?:,|[)\]]{1,3}\s{0,20}(?:\.(?:orElse|unwrap_or|getOrElse)\w{0,10}\(|\?\?|\?:|\|\|))[^;\n"')]{0,60}(?:["'][a-z0-9-]{1,30}["']|\bRegions?\.[A-Z_0-9]{1,30})?/g,
  // `RegionProviderChain::default_provider().or_else("us-east-1")`, `config.WithDefaultRegion("us-east-1")`
  /(?<=\bdefault_provider\(\)\s{0,50})\.or_else\([^;\n]{0,80}|\bWithDefaultRegion\([^;\n]{0,80}/g,
  // `if (region == null) region = "us-east-1"`
  /\bif\b(?=[^;\n]{0,100}(?:\bnull\b|\bnil\b|empty|blank|""))[^;{\n]{0,100}?\b(\w{1,60})\b[^;{\n]{0,100}\{?\s{0,100}\1\s{0,5}=\s{0,5}[^;\n]{0,100}/gi,
];

/** A text without the Regions that are taken only where nothing else tells one. */
function withoutFallbacks(plain: string): string {
  return fallbacks.reduce((text, each) => text.replace(each, ''), plain);
}

function regionIn(expression: string, plain: string, mayLookUp: boolean): CallTarget {
  const [, region] = regionCode.exec(expression) ?? [];
  if (region !== undefined) return { region };
  if (ownRegion.test(expression)) return {};
  const [, ...names] = heldRegion.exec(expression) ?? [];
  const variable = names.find((each) => each !== undefined);
  if (variable !== undefined) return { doubt: otherRegion, regionIn: variable };
  const value = mayLookUp && /^[A-Za-z_$][\w$]*$/.test(expression) ? definitionOf(expression, plain) : undefined;
  return value === undefined ? { doubt: otherRegion } : regionIn(value, plain, false);
}

/** What a name is set to: the rest of its line, or all of an object that begins there. */
function definitionOf(name: string, plain: string): string | undefined {
  const escaped = name.replaceAll('$', '\\$');
  const definition = new RegExp(`(?<![\\w$.])${escaped}(?:\\s*:\\s*[\\w.]{1,40})?\\s*=(?![=>])\\s*`).exec(plain);
  if (definition === null) return undefined;
  const rest = plain.slice(definition.index + definition[0].length).slice(0, longestValue);
  const close = rest.startsWith('{') ? closing(rest) : rest.indexOf('\n');
  return (close < 0 ? rest : rest.slice(0, close + 1)).trim().replace(/;$/, '');
}

/** The place of the brace that closes the first one. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

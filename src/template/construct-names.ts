import { inWords } from '../language/in-words.ts';
import { type Clause, type Sentence, said } from '../language/sentence.ts';
import { resourceNames } from './names.ts';
import { isPlainMap } from './node.ts';

/** The key of the metadata that CDK writes the path of a construct to. */
const pathKey = 'aws:cdk:path';

/** What is longer names nothing that a reader could look for; the logical id does. */
const longestPath = 1000;

/** The path of the construct that CDK made a resource of, as its template says it: `Orders/Fn/Resource`. */
export function constructPathIn(resource: unknown): string | undefined {
  const metadata = isPlainMap(resource) ? resource.Metadata : undefined;
  const path = isPlainMap(metadata) ? metadata[pathKey] : undefined;
  return typeof path === 'string' && path !== '' && path.length <= longestPath ? path : undefined;
}

/**
 * The construct of a user's code that a path leads to: `Orders/Fn` for `Orders/Fn/Resource`, which is what a construct
 * calls the resource that it is all about.
 * Source: https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export function constructOf(path: string): string {
  return path.replace(/\/(?:Resource|Default)$/, '');
}

/** The ids that all constructs of a template are below, `Prod/Orders`: those of its stack and the stages around it, mostly. */
export function stackPathIn(paths: Iterable<string>): string {
  let common: readonly string[] | undefined;
  for (const path of paths) {
    const above = constructOf(path).split('/').slice(0, -1);
    const until = common?.findIndex((id, index) => id !== above[index]) ?? -1;
    if (common === undefined) common = above;
    else if (until >= 0) common = common.slice(0, until);
  }
  return (common ?? []).join('/');
}

/** Whether a user may mean a resource by a path: the name that readers have of it, or one that the name abbreviates. */
export function isNameFor(path: string, name: string): boolean {
  const construct = constructOf(path);
  if (construct === name) return true;
  if (path.startsWith(leftOut)) return name.endsWith(path.slice(leftOut.length - 1));
  const [before, after] = name.split(`/${leftOut}`);
  return after !== undefined && construct.startsWith(`${before}/`) && construct.endsWith(`/${after}`);
}

/**
 * What readers call the resources of a template of CDK, by logical id; nothing for a template of any other origin. `given` holds the
 * paths that are known from elsewhere. Names are unique: resources that would share one keep longer names. Long names are
 * abbreviated: `Prod/Orders/…/Mail/Sender`.
 */
export function constructNames(
  document: unknown,
  given: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, Clause> | undefined {
  const resources = isPlainMap(document) && isPlainMap(document.Resources) ? document.Resources : {};
  const paths = new Map<string, string>();
  for (const id in resources) {
    const path = constructPathIn(resources[id]) ?? given?.get(id);
    if (path !== undefined) paths.set(id, path);
  }
  if (paths.size === 0) return isSynthesized(document) ? new Map() : undefined;
  const known = new Set(paths.values());
  const abbreviated = abbreviating(known);
  const singletons = singletonNames(resources, paths, abbreviated);
  const shortNames = new Map<string, { readonly name: Clause; readonly text: string }>();
  for (const path of known) {
    const name = singletons(path) ?? abbreviated(ofItsConstruct(path, known));
    shortNames.set(path, { name, text: inWords(name) });
  }
  const shared = countedBy([...paths.values()].map((path) => shortNames.get(path)!.text));
  const sharedInFull = countedBy(paths.values());
  const names = new Map<string, Clause>();
  for (const [id, path] of paths) {
    const { name, text } = shortNames.get(path)!;
    if (shared.get(text) === 1 && !Object.hasOwn(resources, text)) names.set(id, name);
    else if (sharedInFull.get(path) === 1) names.set(id, abbreviated(path));
  }
  return names;
}

/** What a name has in place of ids that are left out. */
const leftOut = '…/';

/** A name of more characters is abbreviated: two of them would fill a line of a terminal, and none could be told from another. */
const longestName = 60;

/**
 * Abbreviates long names of constructs: of `Prod/Orders/Customers/Notifications/Mail/Sender`, the path of the stack stays and so
 * do the last ids, as many as no other name ends in, and two at least: `Prod/Orders/…/Mail/Sender`.
 */
function abbreviating(paths: ReadonlySet<string>): (name: string) => string {
  const names = new Set([...paths].flatMap((path) => [path, ofItsConstruct(path, paths)]));
  if ([...names].every(({ length }) => length <= longestName)) return (name) => name;
  const begin = `${stackPathIn(paths)}/`;
  const ends = countedBy([...names].flatMap(endsOf));
  return (name) => {
    if (name.length <= longestName || !name.startsWith(begin)) return name;
    const end = endsOf(name).find((each) => ends.get(each) === 1);
    const abbreviated = `${begin}${leftOut}${end}`;
    return end === undefined || abbreviated.length >= name.length ? name : abbreviated;
  };
}

/** As many ids of a name are kept at most: with more of them, it is hardly shorter. */
const mostKept = 6;

/** The last two ids of a name, the last three, and so on. */
function endsOf(name: string): readonly string[] {
  const ids = name.split('/').slice(-mostKept);
  return ids.slice(0, -1).map((_, index) => ids.slice(ids.length - 2 - index).join('/'));
}

/** Whether CDK wrote a template that has no paths: its stacks check the version of the bootstrap stack. */
function isSynthesized(document: unknown): boolean {
  const { Rules } = isPlainMap(document) ? document : {};
  return isPlainMap(Rules) && 'CheckBootstrapVersion' in Rules;
}

/**
 * The construct that a user wrote where the resource has an id of its own in it: `Orders/Lookup` for the custom resource
 * `Orders/Lookup/Resource/Default`, `Orders/Vpc/PrivateSubnet1` for its `Subnet`.
 */
function ofItsConstruct(path: string, known: ReadonlySet<string>): string {
  const subnet = path.endsWith('/Subnet') ? path.slice(0, -'/Subnet'.length) : '';
  if (known.has(`${subnet}/RouteTableAssociation`)) return subnet;
  return isCustomResource.test(path) ? path.replace(isCustomResource, '') : constructOf(path);
}

const isCustomResource = /\/(?:Custom)?Resource(?:-[^/]*)?\/Default$/;

function countedBy(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The id of a construct that CDK creates once in a stack for all who need it: it ends in a UUID, or begins with `Custom::`. */
const singletonId = /^Custom::|[0-9a-f]{32}$/i;

/**
 * What readers call functions that CDK creates for custom resources, and what belongs to them: by those whom they serve,
 * since their own ids say nothing to who wrote the app. `the function of Orders/Deployment`.
 */
function singletonNames(
  resources: Readonly<Record<string, unknown>>,
  paths: ReadonlyMap<string, string>,
  abbreviated: (name: string) => string,
): (path: string) => Sentence | undefined {
  const served = new Map<string, Set<string>>();
  for (const [id, path] of paths) {
    const token = serviceTokenOf(resources[id]);
    const singleton = token === undefined ? undefined : singletonIn(paths.get(token) ?? '');
    if (singleton === undefined) continue;
    served.set(singleton, (served.get(singleton) ?? new Set()).add(abbreviated(ofItsConstruct(path, new Set()))));
  }
  return (path) => {
    const singleton = singletonIn(path);
    const [first, ...others] = singleton === undefined ? [] : (served.get(singleton) ?? []);
    if (first === undefined) return undefined;
    const whole =
      others.length === 0
        ? said(resourceNames.functionOf, { served: first })
        : said(resourceNames.functionOfSeveral, { served: first, count: others.length });
    const part = constructOf(path.slice(singleton!.length)).replace(/^\//, '');
    return part === '' || part === 'Handler' ? whole : said(resourceNames.partOf, { part, whole });
  };
}

/** The path up to the construct that CDK creates once in a stack. */
function singletonIn(path: string): string | undefined {
  const ids = path.split('/');
  const at = ids.findIndex((id, index) => index > 0 && singletonId.test(id));
  return at < 0 ? undefined : ids.slice(0, at + 1).join('/');
}

/** The logical id of the function that answers a custom resource. */
function serviceTokenOf(resource: unknown): string | undefined {
  const properties = isPlainMap(resource) ? resource.Properties : undefined;
  const token = isPlainMap(properties) ? properties.ServiceToken : undefined;
  const target = isPlainMap(token) ? token['Fn::GetAtt'] : undefined;
  return Array.isArray(target) && typeof target[0] === 'string' ? target[0] : undefined;
}

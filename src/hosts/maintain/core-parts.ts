import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import {
  type CorePart,
  functionsIn,
  type Given,
  type Imported,
  importedOf,
  sharedModules,
  takeWhenCalled,
} from './shared-modules.ts';

// A start reads, and V8 takes up, all of a file that it loads. So what the lint of a small template calls nothing of lies in
// files beside the core, which are loaded when one of their functions is called.

/**
 * Parts of the core that are loaded later, with the modules of each by folder: what functions in a network need, what SAM
 * is, and what few templates need. A module of which another part takes anything but functions stays in the core, whatever is said here.
 */
export const laterParts: Readonly<Record<`core-${string}`, Readonly<Record<string, readonly string[] | 'all'>>>> = {
  'core-network': {
    'rules/function-cannot-reach-service': ['gap.ts', 'report.ts'],
    'src/aws/data': ['sdk-clients.json', 'services.json'],
    'src/aws': ['noise.ts', 'resource-types.ts', 'sdk-clients.ts', 'services.ts'],
    'src/code': ['client-targets.ts', 'clients-made.ts', 'operations.ts', 'signing.ts', 'unseen-calls.ts'],
    'src/code/languages': ['call-target.ts', 'known-modules.ts'],
    'src/model/base': ['causes.ts'],
    'src/model/endpoints': ['collection-endpoints.ts', 'policies.ts', 'required-by-role.ts'],
    'src/model/functions': ['in-vpc.ts'],
    'src/model/groups': ['admissions.ts', 'listening-ports.ts', 'verdict.ts'],
    'src/model/identity': [
      'allowed-calls.ts',
      'denied-actions.ts',
      'lambda-managed-access.ts',
      'role-calls.ts',
      'role-users.ts',
      'statement-actions.ts',
    ],
    'src/model/network': ['acl-verdict.ts', 'network-acls.ts', 'public-access.ts', 'service-networks.ts'],
    'src/model/network/routing': ['public-routes.ts'],
    'src/model/reach': [
      'by-endpoint.ts',
      'by-table.ts',
      'candidate-paths.ts',
      'leg.ts',
      'nat-instance.ts',
      'nat-to-internet.ts',
      'network-context.ts',
      'paths.ts',
      'to-target.ts',
    ],
    'src/model/usage/deployed-code': ['image-code.ts', 'unread.ts'],
    'src/model/usage/in-vpc': ['data-api.ts', 'dns-records.ts', 'private-addresses.ts', 'vpc-targets.ts'],
    'src/model/usage/services': [
      'any-service.ts',
      'code.ts',
      'environment.ts',
      'evidence.ts',
      'permissions.ts',
      'proven.ts',
      'redirection.ts',
      'requested.ts',
      'services.ts',
      'smtp.ts',
    ],
    'src/rule/reach': ['cause-message.ts'],
    'src/template/evaluate': ['conditions.ts', 'lists.ts', 'mappings.ts', 'text-functions.ts', 'texts.ts'],
    'src/code/program': ['dockerfile.ts'],
  },
  'core-sam': { 'src/aws': ['sam.ts'], 'src/aws/data': ['sam-connectors.json'], 'src/template/sam': 'all' },
  'core-rare': {
    'rules/_shared': ['allow-inbound.ts'],
    'rules/dual-stack-egress-is-ipv4-only': ['egress.ts', 'fix.ts'],
    'rules/endpoint-never-used-by-default-sdk': ['dns.ts', 'inbound-only.ts'],
    'rules/function-cannot-mount-file-system': ['order.ts', 'zone.ts'],
    'rules/function-outlives-role': ['gone-before.ts'],
    'rules/role-without-dependency': ['fix.ts'],
    'rules/subnet-lists-diverge': ['longest-list.ts', 'tier.ts'],
    'rules/unrestricted-egress': ['fix.ts', 'needed-ports.ts'],
    'src/aws/data': ['event-sources.json'],
    'src/aws': ['event-sources.ts', 'hosts.ts', 'regions.ts'],
    'src/code': ['own-names.ts'],
    'src/code/languages': [
      'compiled-languages.ts',
      'further-literals.ts',
      'javascript-imports.ts',
      'javascript.ts',
      'members.ts',
    ],
    'src/code/packages': 'all',
    'src/code/program': ['may-run.ts', 'reach-by-program.ts', 'reach-by-type.ts'],
    'src/code/values': 'all',
    'src/engine/config': ['known-names.ts', 'path-patterns.ts', 'plugin.ts', 'schema-fault.ts'],
    'src/engine': ['did-you-mean.ts'],
    'src/engine/fix': ['apply-fixes.ts', 'edit-flow.ts'],
    'src/engine/suppress': ['covering.ts'],
    'src/engine/workspace': ['component.ts', 'kept-defaults.ts', 'links.ts'],
    'src/engine/workspace/stacks': ['bindings.ts', 'described-stacks.ts', 'template-urls.ts'],
    'src/model/base': ['service-written.ts'],
    'src/model': ['without-functions.ts'],
    'src/model/endpoints': [
      'allowed-by-both.ts',
      'answer-policy.ts',
      'conditions-for-endpoint.ts',
      'denied-by-policy.ts',
      'names.ts',
      'private-dns.ts',
    ],
    'src/model/functions': ['stated-ports.ts'],
    'src/model/groups': ['default-group.ts'],
    'src/model/network': ['prefix-lists.ts', 'zones.ts'],
    'src/model/network/routing': ['forwarding.ts', 'routing-key.ts'],
    'src/model/pollers': 'all',
    'src/model/reach': [
      'across-peering.ts',
      'added-later.ts',
      'by-service-network.ts',
      'missing-dependencies.ts',
      'private-address.ts',
    ],
    'src/model/update': 'all',
    'src/model/usage/deployed-code': ['layer-code.ts'],
    'src/model/usage/internet': ['held-hosts.ts', 'private-answers.ts'],
    'src/model/usage/services': ['global-sts.ts', 'other-regions.ts'],
    'src/syntax': ['comments.ts', 'json-nodes.ts', 'json-survey.ts', 'problems.ts', 'scalar-text.ts'],
    'src/syntax/common-yaml': ['reread.ts'],
    'src/syntax/js-yaml': 'all',
    'src/syntax/reread': 'all',
    'src/template': ['allowed-pattern.ts', 'includes.ts', 'modules.ts'],
    'src/template/evaluate': ['cidr-function.ts'],
    'src/template/stacks': [
      'imports.ts',
      'join-stacks.ts',
      'mentions-across.ts',
      'parameter-store.ts',
      'stack-uses.ts',
      'stored-parameters.ts',
      'twins.ts',
      'union-of-templates.ts',
    ],
    'src/template/stacks/names': 'all',
    'src/text': ['fingerprint.ts'],
  },
};

/** The core in its parts, as other bundles see them. */
export interface DividedCore {
  /** What every run loads. */
  readonly base: Given;
  readonly later: readonly Given[];
}

/** A later part, and what a bundle takes of it when it is called. */
interface TakenWhenCalled {
  readonly part: Given;
  readonly names: readonly Imported[];
}

/**
 * Divides the modules of the core. Other bundles import these names of them, and some of those, the callers, take functions of
 * the later parts when they are called.
 */
export async function divideCore(
  root: string,
  inCore: ReadonlySet<string>,
  ofOthers: readonly Imported[],
  callers: readonly BuildOptions[],
  asBundle: (part: Given) => BuildOptions,
): Promise<DividedCore> {
  const later = Object.entries(laterParts).map(([from, folders]) => ({
    from: from as CorePart,
    modules: new Set([...inCore].filter((module) => isIn(folders, module))),
  }));
  for (;;) {
    const inLater = new Set(later.flatMap(({ modules }) => [...modules]));
    const base = { from: 'core' as const, modules: new Set([...inCore].filter((module) => !inLater.has(module))) };
    const [first, ...others] = await namesGiven(root, [base, ...later], ofOthers, asBundle);
    const core = { base: first!, later: others };
    const bundles = [...callers.map((options) => ({ options, own: undefined })), ...bundlesOf(core, asBundle)];
    const taken = await Promise.all(bundles.map(({ options, own }) => takenWhenCalled(root, core, options, own)));
    const values = taken.flat().flatMap(({ names }) => names.filter((each) => !isFunction(root, each)));
    if (values.length === 0) return core;
    for (const { module } of values) for (const { modules } of later) modules.delete(module);
  }
}

/** The parts, each with what it has to give to the others, which decides in turn what they import. */
async function namesGiven(
  root: string,
  parts: readonly { readonly from: CorePart; readonly modules: ReadonlySet<string> }[],
  ofOthers: readonly Imported[],
  asBundle: (part: Given) => BuildOptions,
): Promise<readonly Given[]> {
  const all = parts.flatMap(({ modules }) => [...modules]);
  const givenBy = (imported: readonly Imported[]): readonly Given[] =>
    parts.map(({ from, modules }) => ({ from, shared: sharedModules(modules, imported) }));
  const countOf = (given: readonly Given[]) =>
    given.reduce((sum, { shared }) => sum + [...shared.values()].flat().length, 0);
  let given = givenBy(ofOthers);
  for (let before = -1; before !== countOf(given); ) {
    before = countOf(given);
    const used = given.map((part) =>
      importedOf(root, new Set(all.filter((module) => !part.shared.has(module))), [asBundle(part)]),
    );
    given = givenBy([...ofOthers, ...(await Promise.all(used)).flat()]);
  }
  return given;
}

function bundlesOf({ base, later }: DividedCore, asBundle: (part: Given) => BuildOptions) {
  return [base, ...later].map((own) => ({ options: asBundle(own), own }));
}

/** What a bundle takes of the later parts when it is called, but of its own. */
async function takenWhenCalled(
  root: string,
  { later }: DividedCore,
  bundle: BuildOptions,
  own?: Given,
): Promise<readonly TakenWhenCalled[]> {
  const parts = later.filter((part) => part !== own);
  const used = await importedOf(root, new Set(parts.flatMap(({ shared }) => [...shared.keys()])), [bundle]);
  return parts.map((part) => ({ part, names: used.filter(({ module }) => part.shared.has(module)) }));
}

/** For a bundle that most runs load: takes functions of the later parts when they are called. */
export async function callLater(
  root: string,
  core: DividedCore,
  bundle: BuildOptions,
  own?: Given,
): Promise<readonly Plugin[]> {
  const taken = await takenWhenCalled(root, core, bundle, own);
  return taken.map(({ part, names }) => takeWhenCalled(part, names, root));
}

function isIn(folders: (typeof laterParts)[keyof typeof laterParts], module: string): boolean {
  const { dir, base } = parse(module);
  const names = Object.hasOwn(folders, dir) ? folders[dir]! : [];
  return names === 'all' || names.includes(base);
}

const isFunction = (root: string, { module, name }: Imported) =>
  functionsIn(readFileSync(join(root, module), 'utf8')).has(name);

import type { DescribedNetwork } from '../../../account/describe-network.ts';
import { itemsOf, readSavedOutput, type SavedOutput } from '../files/saved-output.ts';
import { UsageError } from '../usage-error.ts';

/** The lists of `aws ec2 describe-*`. */
const lists = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'NatGateways',
  'VpcEndpoints',
  'SecurityGroups',
  'NetworkAcls',
] as const satisfies readonly (keyof DescribedNetwork)[];

/** Without these, a network would look closed that is not. */
const needed = ['Vpcs', 'Subnets', 'RouteTables', 'VpcEndpoints'] as const;

/** The command that prints a list. */
export function commandFor(list: string): string {
  return `aws ec2 describe-${list.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;
}

/** A network as the AWS CLI printed it, and the lists that were not given. */
export interface SavedNetwork {
  readonly said: DescribedNetwork;
  readonly missing: ReadonlySet<keyof DescribedNetwork>;
  readonly exports: Readonly<Record<string, string>>;
}

/** Puts together what `aws ec2 describe-*` and `aws cloudformation list-exports` printed, page by page. */
export function networkFrom(pages: readonly SavedOutput[]): SavedNetwork {
  const list = (name: keyof DescribedNetwork) => pages.flatMap((page) => itemsOf(page, name));
  const attributes = pages.filter(isVpcAttribute);
  const missing = new Set<keyof DescribedNetwork>(
    lists.filter((name) => pages.every((page) => !Array.isArray(page[name]))),
  );
  if (!tellsAttributes(attributes)) missing.add('VpcAttributes');
  return {
    said: {
      Vpcs: list('Vpcs'),
      VpcAttributes: attributes,
      Subnets: list('Subnets'),
      RouteTables: list('RouteTables'),
      NatGateways: list('NatGateways'),
      VpcEndpoints: list('VpcEndpoints'),
      SecurityGroups: list('SecurityGroups'),
      NetworkAcls: list('NetworkAcls'),
      PrefixLists: [],
    },
    missing,
    exports: Object.fromEntries(
      pages.flatMap((page) => itemsOf(page, 'Exports')).map((each) => [String(each.Name), String(each.Value)]),
    ),
  };
}

/** Whether a page is of a network. */
export function isOfNetwork(page: SavedOutput): boolean {
  return lists.some((name) => Array.isArray(page[name])) || isVpcAttribute(page) || Array.isArray(page.Exports);
}

function isVpcAttribute(page: SavedOutput): boolean {
  return 'VpcId' in page && ('EnableDnsSupport' in page || 'EnableDnsHostnames' in page);
}

function tellsAttributes(attributes: readonly SavedOutput[]): boolean {
  return ['EnableDnsSupport', 'EnableDnsHostnames'].every((name) => attributes.some((each) => name in each));
}

/** Reads what `aws ec2 describe-*` and `aws cloudformation list-exports` printed into files. Throws `UsageError`. */
export function readSavedNetwork(files: readonly string[], cwd: string): SavedNetwork {
  const pages = files.flatMap((file) => {
    const read = readSavedOutput(file, cwd);
    if (!read.every(isOfNetwork)) throw notPrinted(file);
    return read;
  });
  const saved = networkFrom(pages);
  const missing = needed.find((name) => saved.missing.has(name));
  const isOfExportsAlone = lists.every((name) => saved.missing.has(name));
  if (missing !== undefined && !isOfExportsAlone)
    throw new UsageError(`there is no list of ${missing}`, `Give what \`${commandFor(missing)}\` prints, with --from`);
  return saved;
}

function notPrinted(file: string): UsageError {
  return new UsageError(
    `${file} is nothing that is read here`,
    `Give the JSON of ${[...needed, 'SecurityGroups'].map((name) => `\`${commandFor(name)}\``).join(', ')}, ...`,
  );
}

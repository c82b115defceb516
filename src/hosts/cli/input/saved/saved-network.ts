import { type SaidStack, storedValuesIn } from '../../../../account/deployed/describe-stacks.ts';
import type { DescribedNetwork } from '../../../../account/describe-network.ts';
import { said } from '../../../../language/sentence.ts';
import { itemsOf, readSavedOutput, type SavedOutput } from '../../files/saved-output.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';

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

/** A network as saved AWS CLI output has it, and the lists that were not given. */
export interface SavedNetwork {
  readonly said: DescribedNetwork;
  readonly missing: ReadonlySet<keyof DescribedNetwork>;
  readonly exports: Readonly<Record<string, string>>;
  readonly stacks: readonly SaidStack[];
  readonly parameterStore: Readonly<Record<string, string>>;
}

/** Puts together the saved output of `aws ec2 describe-*`, `aws cloudformation` and `aws ssm get-parameters`, page by page. */
export function networkFrom(pages: readonly SavedOutput[]): SavedNetwork {
  const list = (name: keyof DescribedNetwork) => pages.flatMap((page) => itemsOf(page, name));
  const attributes = pages.filter(isVpcAttribute);
  const missing = new Set<keyof DescribedNetwork>(
    lists.filter((name) => pages.every((page) => !Array.isArray(page[name]))),
  );
  if (!tellsAttributes(attributes)) missing.add('VpcAttributes');
  const saved = pages.flatMap((page) => itemsOf(page, 'Stacks'));
  const stacks = saved.map(
    (stack): SaidStack => ({
      ...stack,
      resources: resourcesOfStack(pages, String(stack.StackName), saved.length === 1).map((each) => ({
        logicalId: String(each.LogicalResourceId),
        physicalId: String(each.PhysicalResourceId),
      })),
    }),
  );
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
      NetworkInterfaces: pages.flatMap((page) => itemsOf(page, 'NetworkInterfaces')),
    },
    missing,
    stacks,
    parameterStore: {
      ...storedValuesIn(stacks),
      ...Object.fromEntries(
        pages
          .flatMap((page) => itemsOf(page, 'Parameters'))
          .filter(({ Type }) => Type !== 'SecureString')
          .map((each) => [`${each.Name}${each.Selector ?? ''}`, String(each.Value)]),
      ),
    },
    exports: Object.fromEntries(
      pages.flatMap((page) => itemsOf(page, 'Exports')).map((each) => [String(each.Name), String(each.Value)]),
    ),
  };
}

/**
 * The resources of a stack, as `describe-stack-resources` prints the first hundred, and `list-stack-resources` all: without
 * the name of the stack, which has to be added unless it is the only one.
 */
export function resourcesOfStack(
  pages: readonly SavedOutput[],
  stack: string,
  isOnlyOne: boolean,
): readonly SavedOutput[] {
  const isOf = ({ StackName, StackId }: SavedOutput) => StackName === stack || StackId === stack;
  const listed = pages.filter((page) => isOf(page) || (isOnlyOne && !('StackName' in page)));
  const all = [
    ...listed.flatMap((page) => itemsOf(page, 'StackResourceSummaries')),
    ...pages.flatMap((page) => itemsOf(page, 'StackResources')).filter(isOf),
  ];
  return [...new Map(all.map((each) => [each.LogicalResourceId, each])).values()];
}

/** Whether a page is of a network. */
export function isOfNetwork(page: SavedOutput): boolean {
  return (
    [...lists, 'NetworkInterfaces', 'Exports', 'Stacks', 'StackResources', 'StackResourceSummaries', 'Parameters'].some(
      (name) => Array.isArray(page[name]),
    ) || isVpcAttribute(page)
  );
}

/** What `aws ec2 describe-*` prints of a network that no answer is looked up in. */
const unused = [
  'Addresses',
  'AvailabilityZones',
  'DhcpOptions',
  'EgressOnlyInternetGateways',
  'FlowLogs',
  'InternetGateways',
  'Reservations',
  'SecurityGroupRules',
  'TransitGatewayAttachments',
  'TransitGateways',
  'VpcPeeringConnections',
] as const;

/** Whether an answer is of EC2, and none that is read: people save all that they find. */
export function isUnused(page: SavedOutput): boolean {
  return unused.some((name) => Array.isArray(page[name]));
}

function isVpcAttribute(page: SavedOutput): boolean {
  return 'VpcId' in page && ('EnableDnsSupport' in page || 'EnableDnsHostnames' in page);
}

function tellsAttributes(attributes: readonly SavedOutput[]): boolean {
  return ['EnableDnsSupport', 'EnableDnsHostnames'].every((name) => attributes.some((each) => name in each));
}

/** Reads what the AWS CLI said of networks and stacks, from files. Throws `UsageError`. */
export function readSavedNetwork(files: readonly string[], cwd: string): SavedNetwork {
  const pages = files.flatMap((file) => {
    const read = readSavedOutput(file, cwd).filter((page) => !isUnused(page));
    if (!read.every(isOfNetwork)) throw notPrinted(file);
    return read;
  });
  const saved = networkFrom(pages);
  const missing = needed.filter((name) => saved.missing.has(name));
  const isWithoutNetwork = lists.every((name) => saved.missing.has(name));
  if (missing.length > 0 && !isWithoutNetwork)
    throw new UsageError(
      said(inputTexts.noListOf, { missing: missing.join(', ') }),
      missing.length === 1
        ? said(inputTexts.giveThis, { command: commandsFor(missing) })
        : said(inputTexts.giveThese, { commands: commandsFor(missing) }),
    );
  return saved;
}

/** The commands that print lists, as a row. */
export function commandsFor(lists: readonly Parameters<typeof commandFor>[0][]): string {
  return lists.map((name) => `\`${commandFor(name)}\``).join(', ');
}

function notPrinted(file: string): UsageError {
  return new UsageError(
    said(inputTexts.notRead, { file }),
    said(inputTexts.giveNetwork, { commands: commandsFor([...needed, 'SecurityGroups']) }),
  );
}

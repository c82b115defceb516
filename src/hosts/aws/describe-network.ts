import type { SaidEni, SaidTransitAttachment } from '../../account/deployed/deployed-answers.ts';
import { type DescribedNetwork, interfacesBehind } from '../../account/describe-network.ts';
import { said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { askAws, isDenied } from './errors.ts';
import { type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

type ListName = Exclude<keyof DescribedNetwork, 'VpcAttributes' | 'PrefixLists' | 'NetworkInterfaces'>;
type PageOf<Name extends ListName> = { readonly [List in Name]?: DescribedNetwork[Name] | undefined };

/** How many of a list AWS is asked for at once: the most that it takes. */
const pageSize = 1000;

/** An account without any. */
export const noNetwork: DescribedNetwork = {
  Vpcs: [],
  VpcAttributes: [],
  Subnets: [],
  RouteTables: [],
  NatGateways: [],
  VpcEndpoints: [],
  SecurityGroups: [],
  NetworkAcls: [],
  PrefixLists: [],
};

/** Told of a list that may not be read, where that is no reason to give up. */
export type WhenDenied = (list: keyof DescribedNetwork, action: string) => void;

/**
 * What EC2 says of VPCs and all that is in them, asked read-only, page by page. A list that is denied is empty where
 * `whenDenied` is given, otherwise it is a `UsageError`, as is all else that goes wrong.
 */
export async function readNetwork(
  vpcIds: readonly string[],
  settings: AwsSettings,
  whenDenied?: WhenDenied,
): Promise<DescribedNetwork> {
  const service = await loadClient('ec2', settings);
  const { sdk, client } = service;
  const only = vpcIds.length === 0 ? {} : { Filters: [{ Name: 'vpc-id', Values: [...vpcIds] }] };
  const onlyNat = vpcIds.length === 0 ? {} : { Filter: only.Filters };
  const paginator = { client, pageSize };
  const allowed = async <Item>(
    name: keyof DescribedNetwork,
    action: string,
    ask: () => Promise<readonly Item[]>,
  ): Promise<readonly Item[]> =>
    askAws(`ec2:${action}`, async () => {
      try {
        return await ask();
      } catch (error) {
        if (whenDenied === undefined || !isDenied(error)) throw error;
        whenDenied(name, `ec2:${action}`);
        return [];
      }
    });
  const list = <Name extends ListName>(
    name: Name,
    pages: AsyncIterable<PageOf<Name>>,
  ): Promise<DescribedNetwork[Name]> =>
    allowed<DescribedNetwork[Name][number]>(name, `Describe${name}`, async () => {
      const all: DescribedNetwork[Name][number][] = [];
      for await (const page of pages) all.push(...(page[name] ?? []));
      return all;
    }) as Promise<DescribedNetwork[Name]>;

  const vpcs = await list('Vpcs', sdk.paginateDescribeVpcs(paginator, only));
  const known = vpcs.map(({ VpcId }) => VpcId!);
  const [subnets, tables, gateways, endpoints, groups, acls, attributes, lists] = await Promise.all([
    list('Subnets', sdk.paginateDescribeSubnets(paginator, only)),
    list('RouteTables', sdk.paginateDescribeRouteTables({ client, pageSize: 100 }, only)),
    list('NatGateways', sdk.paginateDescribeNatGateways(paginator, onlyNat)),
    list('VpcEndpoints', sdk.paginateDescribeVpcEndpoints(paginator, only)),
    list('SecurityGroups', sdk.paginateDescribeSecurityGroups(paginator, only)),
    list('NetworkAcls', sdk.paginateDescribeNetworkAcls(paginator, only)),
    allowed('VpcAttributes', 'DescribeVpcAttribute', () => attributesOf(service, known)),
    allowed('PrefixLists', 'DescribeManagedPrefixLists', () => prefixListsOf(service)),
  ]);
  return {
    Vpcs: vpcs,
    VpcAttributes: attributes,
    Subnets: subnets,
    RouteTables: tables,
    NatGateways: gateways,
    VpcEndpoints: endpoints,
    SecurityGroups: groups,
    NetworkAcls: acls,
    PrefixLists: lists,
  };
}

/** The network interfaces of the instances that routes lead to: whether they forward is set there. What is denied becomes a note. */
export async function interfacesBehindRoutes(
  { RouteTables }: DescribedNetwork,
  settings: AwsSettings,
  notes: Note[],
): Promise<readonly SaidEni[]> {
  const ids = [...interfacesBehind(RouteTables)];
  if (ids.length === 0) return [];
  const { sdk, client } = await loadClient('ec2', settings);
  const found = await orNote(notes, said(awsTexts.natInstances), 'ec2:DescribeNetworkInterfaces', async () => {
    const all: SaidEni[] = [];
    for (let from = 0; from < ids.length; from += valuesOfFilter) {
      // by filter: an id that is not there is no error then
      const having = { Filters: [{ Name: 'network-interface-id', Values: ids.slice(from, from + valuesOfFilter) }] };
      for await (const page of sdk.paginateDescribeNetworkInterfaces({ client, pageSize }, having))
        all.push(...(page.NetworkInterfaces ?? []));
    }
    return all;
  });
  return found ?? [];
}

/** The attachments of VPCs in which a route leads to a transit gateway: it takes traffic from the zones alone in which they have a subnet. */
export async function attachmentsBehindRoutes(
  { RouteTables }: DescribedNetwork,
  settings: AwsSettings,
  notes: Note[],
): Promise<readonly SaidTransitAttachment[]> {
  const isRouted = ({ Routes = [] }: DescribedNetwork['RouteTables'][number]) =>
    Routes.some(({ TransitGatewayId }) => TransitGatewayId !== undefined);
  const vpcs = [...new Set(RouteTables.filter(isRouted).flatMap(({ VpcId }) => VpcId ?? []))];
  if (vpcs.length === 0) return [];
  const { sdk, client } = await loadClient('ec2', settings);
  const action = 'ec2:DescribeTransitGatewayVpcAttachments';
  const found = await orNote(notes, said(awsTexts.transitAttachments), action, async () => {
    const all: SaidTransitAttachment[] = [];
    const having = { Filters: [{ Name: 'vpc-id', Values: vpcs }] };
    for await (const page of sdk.paginateDescribeTransitGatewayVpcAttachments({ client, pageSize }, having))
      all.push(...(page.TransitGatewayVpcAttachments ?? []));
    return all;
  });
  return found ?? [];
}

/** As many as EC2 takes in one filter. */
export const valuesOfFilter = 200;

/** The DNS settings, which EC2 tells one VPC and one setting at a time. */
async function attributesOf({ sdk, client }: Service<'ec2'>, vpcIds: readonly string[]) {
  const asked = vpcIds.flatMap((VpcId) =>
    (['enableDnsSupport', 'enableDnsHostnames'] as const).map((Attribute) => ({ VpcId, Attribute })),
  );
  const answers: DescribedNetwork['VpcAttributes'][number][] = [];
  for (const input of asked)
    answers.push({ ...(await client.send(new sdk.DescribeVpcAttributeCommand(input))), VpcId: input.VpcId });
  return answers;
}

/** The customer's own prefix lists, with what they hold: those of AWS represent services. */
async function prefixListsOf({ sdk, client }: Service<'ec2'>): Promise<DescribedNetwork['PrefixLists']> {
  const found: DescribedNetwork['PrefixLists'][number][] = [];
  const own = { Filters: [{ Name: 'owner-id', Values: ['AWS'] }] };
  const ofAws = new Set<string | undefined>();
  for await (const page of sdk.paginateDescribeManagedPrefixLists({ client, pageSize: 100 }, own))
    for (const { PrefixListId } of page.PrefixLists ?? []) ofAws.add(PrefixListId);
  for await (const page of sdk.paginateDescribeManagedPrefixLists({ client, pageSize: 100 }, {}))
    for (const { PrefixListId, PrefixListName, OwnerId } of page.PrefixLists ?? []) {
      if (OwnerId === 'AWS' || ofAws.has(PrefixListId) || PrefixListId === undefined) continue;
      const cidrs: string[] = [];
      for await (const { Entries = [] } of sdk.paginateGetManagedPrefixListEntries(
        { client, pageSize: 100 },
        { PrefixListId },
      ))
        cidrs.push(...Entries.flatMap(({ Cidr }) => Cidr ?? []));
      found.push({ PrefixListId, PrefixListName, Cidrs: cidrs });
    }
  return found;
}

import type { DescribedNetwork } from '../../account/describe-network.ts';
import { type AwsSettings, loadClient, type Service } from './clients.ts';
import { askAws } from './errors.ts';

/** How many of a list AWS is asked for at once: the most that it takes. */
const pageSize = 1000;

/** What EC2 says of VPCs and all that is in them, asked read-only, page by page. Throws `UsageError`. */
export async function readNetwork(vpcIds: readonly string[], settings: AwsSettings): Promise<DescribedNetwork> {
  const service = await loadClient('ec2', settings);
  const { sdk, client } = service;
  const only = vpcIds.length === 0 ? {} : { Filters: [{ Name: 'vpc-id', Values: [...vpcIds] }] };
  const onlyNat = vpcIds.length === 0 ? {} : { Filter: only.Filters };
  const paginator = { client, pageSize };
  const list = <Page, Item>(
    action: string,
    pages: AsyncIterable<Page>,
    items: (page: Page) => readonly Item[] | undefined,
  ): Promise<readonly Item[]> =>
    askAws(`ec2:${action}`, async () => {
      const all: Item[] = [];
      for await (const page of pages) all.push(...(items(page) ?? []));
      return all;
    });

  const vpcs = await list('DescribeVpcs', sdk.paginateDescribeVpcs(paginator, only), (page) => page.Vpcs);
  const [subnets, tables, gateways, endpoints, groups, acls, attributes, lists] = await Promise.all([
    list('DescribeSubnets', sdk.paginateDescribeSubnets(paginator, only), (page) => page.Subnets),
    list(
      'DescribeRouteTables',
      sdk.paginateDescribeRouteTables({ client, pageSize: 100 }, only),
      (page) => page.RouteTables,
    ),
    list('DescribeNatGateways', sdk.paginateDescribeNatGateways(paginator, onlyNat), (page) => page.NatGateways),
    list('DescribeVpcEndpoints', sdk.paginateDescribeVpcEndpoints(paginator, only), (page) => page.VpcEndpoints),
    list('DescribeSecurityGroups', sdk.paginateDescribeSecurityGroups(paginator, only), (page) => page.SecurityGroups),
    list('DescribeNetworkAcls', sdk.paginateDescribeNetworkAcls(paginator, only), (page) => page.NetworkAcls),
    attributesOf(
      service,
      vpcs.map(({ VpcId }) => VpcId!),
    ),
    prefixListsOf(service),
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

/** The DNS settings, which EC2 tells one VPC and one setting at a time. */
async function attributesOf({ sdk, client }: Service<'ec2'>, vpcIds: readonly string[]) {
  const asked = vpcIds.flatMap((VpcId) =>
    (['enableDnsSupport', 'enableDnsHostnames'] as const).map((Attribute) => ({ VpcId, Attribute })),
  );
  const answers: DescribedNetwork['VpcAttributes'][number][] = [];
  for (const input of asked) {
    const answer = await askAws('ec2:DescribeVpcAttribute', () =>
      client.send(new sdk.DescribeVpcAttributeCommand(input)),
    );
    answers.push({ ...answer, VpcId: input.VpcId });
  }
  return answers;
}

/** The customer's own prefix lists, with what they hold: those of AWS stand for services. */
async function prefixListsOf({ sdk, client }: Service<'ec2'>): Promise<DescribedNetwork['PrefixLists']> {
  const found: DescribedNetwork['PrefixLists'][number][] = [];
  const own = { Filters: [{ Name: 'owner-id', Values: ['AWS'] }] };
  return askAws('ec2:DescribeManagedPrefixLists', async () => {
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
  });
}

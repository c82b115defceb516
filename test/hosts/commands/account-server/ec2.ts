import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import type { Answer, Asked } from '../aws-server.ts';
import { type Answers, perPage } from './answers.ts';
import { ec2Xml } from './xml.ts';

type Item = Readonly<Record<string, unknown>>;

/** The lists of a network: what each action asks for, and the element of XML that holds it. */
export const networkLists: Readonly<
  Record<string, readonly [list: keyof DeployedAnswers['network'], element: string]>
> = {
  DescribeVpcs: ['Vpcs', 'vpcSet'],
  DescribeSubnets: ['Subnets', 'subnetSet'],
  DescribeRouteTables: ['RouteTables', 'routeTableSet'],
  DescribeNatGateways: ['NatGateways', 'natGatewaySet'],
  DescribeVpcEndpoints: ['VpcEndpoints', 'vpcEndpointSet'],
  DescribeSecurityGroups: ['SecurityGroups', 'securityGroupInfo'],
  DescribeNetworkAcls: ['NetworkAcls', 'networkAclSet'],
};

/** The filters that are asked with, and what they look at. */
const filters: Readonly<Record<string, string>> = { 'vpc-id': 'VpcId', 'subnet-id': 'SubnetId', 'group-id': 'GroupId' };

/** What EC2 says of an account. */
export function ec2Answers(account: DeployedAnswers): Answers {
  const { network, publicAccess } = account;
  const ofNetwork = Object.entries(networkLists).map(([action, [list, element]]): [string, Answers[string]] => [
    action,
    (input) => listed(network[list] as readonly Item[], element, input),
  ]);
  const attachments = account.transitAttachments.map(({ SubnetIds: subnetIds, ...each }) => ({ ...each, subnetIds }));
  return {
    ...Object.fromEntries(ofNetwork),
    DescribeTransitGatewayVpcAttachments: (input) => listed(attachments, 'transitGatewayVpcAttachments', input),
    DescribeVpcAttribute: (input) => {
      const name = input.Attribute === 'enableDnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames';
      const said = network.VpcAttributes.find((each) => each.VpcId === input.VpcId && each[name] !== undefined);
      return { xml: `<vpcId>${input.VpcId}</vpcId><${input.Attribute}>${ec2Xml(said?.[name])}</${input.Attribute}>` };
    },
    DescribeManagedPrefixLists: (input) => {
      if (input['Filter.1.Value.1'] === 'AWS') return { xml: '<prefixListSet></prefixListSet>' };
      return {
        xml: '<prefixListSet><item><prefixListId>pl-0a</prefixListId><prefixListName>own</prefixListName><ownerId>111122223333</ownerId></item></prefixListSet>',
      };
    },
    GetManagedPrefixListEntries: () => ({ xml: '<entrySet><item><cidr>10.9.0.0/16</cidr></item></entrySet>' }),
    DescribeVpcBlockPublicAccessOptions: () => ({
      xml: `<vpcBlockPublicAccessOptions><internetGatewayBlockMode>${publicAccess?.mode ?? 'off'}</internetGatewayBlockMode></vpcBlockPublicAccessOptions>`,
    }),
    DescribeVpcBlockPublicAccessExclusions: () => ({
      xml: `<vpcBlockPublicAccessExclusionSet>${ec2Xml(publicAccess?.exclusions)}</vpcBlockPublicAccessExclusionSet>`,
    }),
    DescribeNetworkInterfaces: (input) => {
      const all = input['Filter.1.Name'] === 'network-interface-id' ? account.routedTo : (account.stacks.enis ?? []);
      const from = Number(input.NextToken ?? 0);
      const next = from + 1 < all.length ? `<nextToken>${from + 1}</nextToken>` : '';
      return { xml: `<networkInterfaceSet>${ec2Xml(all.slice(from, from + 1))}</networkInterfaceSet>${next}` };
    },
  };
}

/** A page of a list of EC2, as far as its items fit a filter. */
function listed(all: readonly Item[], element: string, input: Asked['input']): Answer {
  const wanted = Object.entries(input).flatMap(([name, value]) =>
    /^Filter\.1\.Value\.\d+$/.test(name) ? [value] : [],
  );
  const filter = filters[input['Filter.1.Name'] ?? ''] ?? 'VpcId';
  const fitting = all.filter((item) => wanted.length === 0 || wanted.includes(String(item[filter])));
  const from = Number(input.NextToken ?? 0);
  const next = from + perPage < fitting.length ? `<nextToken>${from + perPage}</nextToken>` : '';
  return { xml: `<${element}>${ec2Xml(fitting.slice(from, from + perPage))}</${element}>${next}` };
}

import { expect, it } from 'vitest';
import answers from '../../rules/custom-resource-cannot-answer/index.ts';
import poller from '../../rules/event-source-cannot-reach-lambda/index.ts';
import database from '../../rules/function-cannot-reach-database/index.ts';
import service from '../../rules/function-cannot-reach-service/index.ts';
import type { AnyRule } from '../../src/rule/define.ts';
import { fixturesOf } from '../fixtures/fixture.ts';
import { findingsWith } from '../fixtures/lint-with.ts';

/** What users read of a fixture: each problem with its remedy. */
function sentencesOf(rule: AnyRule, name: string): readonly string[] {
  const fixture = fixturesOf(rule.meta.id).find(({ path }) => path.endsWith(name))!;
  return findingsWith(rule, fixture.path, fixture.text).map(({ message, remedy }) => `${message}. ${remedy}.`);
}

it.each<[string, AnyRule, string, string]>([
  [
    'names the ACL of the endpoint as that of the subnet of the endpoint',
    answers,
    'network-acl-of-the-endpoint.yaml',
    'SeedFunction cannot answer CloudFormation for Seed, so the stack hangs until ServiceTimeout expires (default 1 hour): EndpointAcl, the network ACL of EndpointSubnet, where interface endpoint S3Endpoint is, does not allow inbound TCP 443 from AppSubnet. Allow inbound TCP 443 and outbound TCP 1024-65535 (answers) in EndpointAcl; then add the resources of that path to DependsOn of Seed.',
  ],
  [
    'names what the NAT gateway is in once, where that is a VPC',
    service,
    'public-access-blocked.yaml',
    'Orders uses Amazon SQS, but Access blocks public access in both directions, and does not exclude Vpc, the VPC of Nat. Exclude Vpc (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of Access to block-ingress, or add a VPC endpoint for the service.',
  ],
  [
    'says the property that would allow IPv6',
    service,
    'way-out-by-ipv6-only.yaml',
    'Orders uses Amazon SQS, but AppRoutes routes only IPv6 to the internet, and Orders has no IPv6: Ipv6AllowedForDualStack is not set. Add to Vpc an interface endpoint (AWS::EC2::VPCEndpoint) for sqs with PrivateDnsEnabled: true and TCP 443 allowed from Orders, or route AppSubnet through a NAT gateway.',
  ],
  [
    'has a remedy for an endpoint of a poller',
    poller,
    'endpoint-without-private-dns.yaml',
    'Orders polls Cluster in on-demand mode, but StsEndpoint has no private DNS, so calls to sts do not go through it. Set PrivateDnsEnabled: true on StsEndpoint.',
  ],
  [
    'does not name a group twice that does not allow its own members',
    database,
    'shared-group-without-a-rule-for-itself.yaml',
    'Orders uses Database, but SharedGroup, the security group of Database, does not allow inbound TCP 5432 from itself. Add an inbound rule to SharedGroup for TCP 5432 from itself.',
  ],
  [
    'names what a path leads to, where it leads through nothing',
    database,
    'network-acl-of-the-function-subnets.yaml',
    'Orders uses Db, but AppAcl, the network ACL of SubnetA and SubnetB, does not allow outbound TCP 5432 on the path to Db. Allow outbound TCP 5432 and inbound TCP 1024-65535 (answers) in AppAcl.',
  ],
])('%s', (_, rule, fixture, sentence) => {
  expect(sentencesOf(rule, fixture)).toContain(sentence);
});

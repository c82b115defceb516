import { type Sentence, said } from '../language/sentence.ts';
import type { EniFact } from './facts.ts';
import { otherHolderTexts } from './texts.ts';

/**
 * How services describe the interfaces that they create, with the name of what it is for where they give it. Few pages of AWS list
 * them, such as https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_what_gets_created.html: the others
 * are what accounts show.
 */
const descriptions: readonly (readonly [RegExp, (name: string) => Sentence])[] = [
  [/^ELB (?:(?:app|net|gwy)\/)?([^/]+)/, (name) => said(otherHolderTexts.loadBalancer, { name })],
  [/^VPC Endpoint Interface (vpce-\w+)/, (name) => said(otherHolderTexts.endpoint, { name })],
  [/^Interface for NAT Gateway (nat-\w+)/, (name) => said(otherHolderTexts.natGateway, { name })],
  [
    /^Network Interface for Transit Gateway Attachment (tgw-attach-\w+)/,
    (name) => said(otherHolderTexts.transitGateway, { name }),
  ],
  [/^EFS mount target for (fs-\w+)/, (name) => said(otherHolderTexts.fileSystem, { name })],
  [/^RDSNetworkInterface$/, () => said(otherHolderTexts.database)],
  [/^RedshiftNetworkInterface$/, () => said(otherHolderTexts.redshift)],
  [/^DMSNetworkInterface$/, () => said(otherHolderTexts.dms)],
  [/^ElastiCache (.+)$/, (name) => said(otherHolderTexts.cache, { name })],
  [/^DAX (.+)$/, (name) => said(otherHolderTexts.dax, { name })],
  [/^ES ([a-z][a-z0-9-]+)$/, (name) => said(otherHolderTexts.search, { name })],
  [/^DO NOT DELETE - Amazon MSK network interface for cluster (\S+)/, (name) => said(otherHolderTexts.kafka, { name })],
  [/^arn:aws[\w-]*:ecs:[^:]+:\d+:attachment\//, () => said(otherHolderTexts.ecs)],
  [/^Amazon EKS (.+)$/, (name) => said(otherHolderTexts.eks, { name })],
  [/^Attached to Glue using role: (\S+)$/, (name) => said(otherHolderTexts.glue, { name })],
  [
    /^\[DO NOT DELETE\] ENI managed by SageMaker for Studio Domain ?\(([\w-]+)\)/,
    (name) => said(otherHolderTexts.studio, { name }),
  ],
  [
    /^\[Do not delete\] Network Interface created to access resources in your VPC for SageMaker Notebook Instance /,
    () => said(otherHolderTexts.notebook),
  ],
  [/^AWS created network interface for directory (d-\w+)/, (name) => said(otherHolderTexts.directory, { name })],
  [/^Created By Amazon Workspaces for AWS Account ID /, () => said(otherHolderTexts.workspace)],
  [/^Route 53 Resolver: (rslvr-[a-z]+-\w+)/, (name) => said(otherHolderTexts.resolver, { name })],
];

/**
 * For what a network interface is that is not Lambda's, by how its service describes it; `undefined` where that says nothing, and for one of
 * an instance, whose description anybody may have written.
 */
export function otherHolderOf({ description, instance }: EniFact): Sentence | undefined {
  if (instance !== undefined) return undefined;
  for (const [pattern, say] of descriptions) {
    const match = pattern.exec(description);
    if (match !== null) return say(match[1] ?? '');
  }
  return undefined;
}

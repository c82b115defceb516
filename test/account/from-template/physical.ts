import type { Value } from '../../../src/template/evaluate/value.ts';
import type { Resource } from '../../../src/template/resource.ts';
import { account, region } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import { addressOfDatabase, hostOf } from './hosts-of-databases.ts';
import { NotLiteral } from './not-literal.ts';

type Known = Pick<Deployment, 'template' | 'ids' | 'literalText' | 'defaultGroup' | 'portOf'>;

/** Types whose names or ids are part of a host. */
const inLowerCase = /^AWS::(?:S3::Bucket|ApiGateway::RestApi|ApiGatewayV2::Api)$/;

/** What a reference to a resource is in the account: an id, a name, an ARN, an address. Throws `NotLiteral`. */
export function physicalIn(
  { template, ids, literalText, defaultGroup, portOf }: Known,
  { id, name, attribute }: Value & { kind: 'reference' },
): string {
  const type = template.resources.get(id)?.type ?? '';
  const own = ids.get(id);
  const isId =
    attribute === undefined ||
    /^(?:Id|FileSystemId|AccessPointId|VpcId|SubnetId|GroupId|RouteTableId|NatGatewayId|InternetGatewayId)$/.test(
      attribute,
    );
  if (own !== undefined && isId) return own;
  if (attribute !== undefined && addressOfDatabase(type, attribute))
    return /Port$/.test(attribute) ? String(portOf(template.resources.get(id)!)) : hostOf(name, type, attribute);
  if (type === 'AWS::EFS::AccessPoint' && attribute === 'Arn')
    return `arn:aws:elasticfilesystem:${region}:${account}:access-point/${own}`;
  if (type === 'AWS::EC2::VPC' && attribute === 'DefaultSecurityGroup') return defaultGroup(id);
  if (type === 'AWS::EC2::VPC' && attribute === 'CidrBlock')
    return literalText(template.resources.get(id)!.properties.get('CidrBlock'));
  if (/^AWS::(?:Elasticsearch|OpenSearchService)::Domain$/.test(type) && attribute === 'DomainEndpoint') {
    const isInVpc = template.resources.get(id)!.properties.get('VPCOptions').raw !== undefined;
    return `${isInVpc ? 'vpc' : 'search'}-${name.toLowerCase()}-abc123.${region}.es.amazonaws.com`;
  }
  // which address a NAT gateway has makes no difference
  if (type === 'AWS::EC2::EIP' && attribute === 'AllocationId') return 'eipalloc-0a1b2c3d';
  if (type === 'AWS::ApiGatewayV2::Api' && attribute === 'ApiEndpoint')
    return `https://${name.toLowerCase()}.execute-api.${region}.amazonaws.com`;
  if (type === 'AWS::AppSync::GraphQLApi' && attribute === 'GraphQLUrl')
    return `https://${name.toLowerCase()}.appsync-api.${region}.amazonaws.com/graphql`;
  if (attribute === undefined && type === 'AWS::Lambda::Alias')
    return aliasArn(template.resources.get(id)!, literalText);
  if (attribute === undefined && type === 'AWS::SQS::Queue')
    return `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  const isArn =
    attribute === 'Arn' || (attribute === undefined && /::(?:Topic|ManagedPolicy|(?:Serverless)?Cluster)$/.test(type));
  if (isArn) return arnOf(type, name);
  if (attribute === undefined || /^(?:Rest)?ApiId$/.test(attribute))
    return inLowerCase.test(type) ? name.toLowerCase().replace(/[^a-z0-9-]/g, '') : name;
  throw new NotLiteral(`${name}.${attribute}`);
}

function arnOf(type: string, name: string): string {
  const [, service = '', kind = ''] = type.toLowerCase().split('::');
  const arns: Readonly<Record<string, string>> = {
    'AWS::AmazonMQ::Broker': `arn:aws:mq:${region}:${account}:broker:${name}:b-0a1b`,
    'AWS::MSK::Cluster': `arn:aws:kafka:${region}:${account}:cluster/${name}/0a1b`,
    'AWS::MSK::ServerlessCluster': `arn:aws:kafka:${region}:${account}:cluster/${name}/0a1b`,
    'AWS::IAM::Role': `arn:aws:iam::${account}:role/${name}`,
    'AWS::IAM::ManagedPolicy': `arn:aws:iam::${account}:policy/${name}`,
    'AWS::Lambda::Function': `arn:aws:lambda:${region}:${account}:function:${name}`,
    'AWS::SQS::Queue': `arn:aws:sqs:${region}:${account}:${name}`,
    'AWS::S3::Bucket': `arn:aws:s3:::${name.toLowerCase()}`,
    'AWS::SNS::Topic': `arn:aws:sns:${region}:${account}:${name}`,
    'AWS::DynamoDB::Table': `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  };
  return arns[type] ?? `arn:aws:${service}:${region}:${account}:${kind}/${name}`;
}

function aliasArn({ properties: given }: Resource, literalText: Known['literalText']): string {
  const fn = literalText(given.get('FunctionName')).split(':').at(-1);
  return `arn:aws:lambda:${region}:${account}:function:${fn}:${literalText(given.get('Name'))}`;
}

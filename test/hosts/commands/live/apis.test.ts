import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { closedNetwork, deployed, functionInVpc } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

const endpoint = (service: string) => `  Apis:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.${service}
      SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SecurityGroupIds: [!Ref EndpointGroup]
      PrivateDnsEnabled: true
`;
const others = `  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
`;
const arn = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/prices/1';

/** An account with a function that holds an address, beside an endpoint, and a stack that created what is called. */
function accountWith(service: string, url: string, resource: object, physicalId = 'a1b2c3d4e5'): DeployedAnswers {
  const variables = `Environment: { Variables: { PRICES: '${url}' } }`;
  const { account } = deployed(
    `Resources:\n${closedNetwork}${others}${endpoint(service)}${functionInVpc('Orders', variables)}`,
  );
  const Orders = {
    Type: 'AWS::Lambda::Function',
    Properties: { Environment: { Variables: { PRICES: { 'Fn::GetAtt': 'Prices.GraphQLUrl' } } } },
  };
  const prices = {
    StackName: 'prices',
    StackId: arn,
    resources: [
      { logicalId: 'Prices', physicalId },
      { logicalId: 'Orders', physicalId: 'Orders' },
    ],
    template: JSON.stringify({ Resources: { Prices: resource, Orders } }),
  };
  return { ...account, stacksOfApis: [prices] };
}

async function live(answers: DeployedAnswers, failing: Failing = {}, how = ['--function', 'Orders']) {
  const ran = await inAccount({ answers, failing }, 'live', ...how, '--format', 'json');
  return { ...ran, found: foundIn(ran.out) };
}

function foundIn(out: string): readonly string[] {
  const all: readonly { readonly rule: string; readonly message: string }[] = JSON.parse(out).findings;
  return all.filter(({ rule }) => rule === 'private-dns-captures-public-api').map(({ message }) => message);
}

const restUrl = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/live';
const rest = (...Types: string[]) => ({
  Type: 'AWS::ApiGateway::RestApi',
  Properties: { EndpointConfiguration: { Types } },
});
const graphql = (Visibility: string) => ({ Type: 'AWS::AppSync::GraphQLApi', Properties: { Visibility } });
const graphqlUrl = 'https://abcdefghijklmnop.appsync-api.eu-west-1.amazonaws.com/graphql';

describe('an API whose URL a deployed function holds', () => {
  it.each<[what: string, account: DeployedAnswers, count: number]>([
    ['a public REST API', accountWith('execute-api', restUrl, rest('REGIONAL')), 1],
    ['a private REST API', accountWith('execute-api', restUrl, rest('PRIVATE')), 0],
    ['an HTTP API', accountWith('execute-api', restUrl, { Type: 'AWS::ApiGatewayV2::Api' }), 1],
    ['an API of no stack', accountWith('execute-api', restUrl, rest('REGIONAL'), 'z9z9z9z9z9'), 0],
    ['a public GraphQL API', accountWith('appsync-api', graphqlUrl, graphql('GLOBAL')), 1],
    ['a private GraphQL API', accountWith('appsync-api', graphqlUrl, graphql('PRIVATE')), 0],
  ])('is looked up by the stack that created it: %s', async (_, account, count) => {
    const { found, err } = await live(account);
    expect([found.length, err]).toEqual([count, '']);
    const { VpcId } = account.network.Vpcs[0]!;
    expect((await live(account, {}, ['--vpc', VpcId!])).found).toEqual(found);
    const saved = {
      StackResources: account.stacksOfApis[0]!.resources.map(({ logicalId, physicalId }) => ({
        StackName: 'prices',
        StackId: arn,
        LogicalResourceId: logicalId,
        PhysicalResourceId: physicalId,
      })),
    };
    const files = {
      ...savedFiles(account),
      'stack.json': saved,
      'template.json': { TemplateBody: account.stacksOfApis[0]!.template },
    };
    expect(foundIn((await offline(files, 'live', '--function', 'Orders', '--format', 'json')).out)).toEqual(found);
  });

  it('is asked for only where an endpoint may take its calls', async () => {
    const isOfStacks = ({ action }: { readonly action: string }) => /Stack|Template/.test(action);
    const beside = await live(accountWith('sqs', restUrl, rest('REGIONAL')));
    expect([beside.found, beside.asked.filter(isOfStacks)]).toEqual([[], []]);
    const without = await live(accountWith('execute-api', 'https://example.com/', rest('REGIONAL')));
    expect([without.found, without.asked.filter(isOfStacks)]).toEqual([[], []]);
  });

  it.each(['DescribeStackResources', 'ListStackResources', 'DescribeStacks', 'GetTemplate'])(
    'is not known where %s is denied, and the rest is judged',
    async (action) => {
      const account = accountWith('execute-api', restUrl, rest('REGIONAL'));
      const { found, err } = await live(account, { [action]: { error: 'AccessDenied', status: 403 } });
      expect(found).toEqual([]);
      expect(err).toContain(`cloudformation:${action}`);
    },
  );

  it('is not known while its stack is being deployed', async () => {
    const account = accountWith('execute-api', restUrl, rest('REGIONAL'));
    const [stack] = account.stacksOfApis;
    const stacksOfApis = [{ ...stack!, StackStatus: 'UPDATE_IN_PROGRESS' }];
    expect((await live({ ...account, stacksOfApis })).found).toEqual([]);
  });
});

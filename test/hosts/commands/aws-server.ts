import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request of the SDK or the AWS CLI asks for, whatever the protocol of the service. */
export interface Asked {
  /** `ec2`, `lambda`, ...: what IAM calls the service. */
  readonly service: string;
  /** `DescribeVpcs`, `ListFunctions`, ... */
  readonly action: string;
  /** The parameters: of EC2 and IAM as in their form, `NetworkInterfaceId.1`; of the others as they are called there. */
  readonly input: Readonly<Record<string, string>>;
}

/** An answer: the inside of the XML or the JSON; or an error as that service writes one. */
export type Answer =
  | { readonly xml: string }
  | { readonly json: unknown }
  | { readonly error: string; readonly message?: string; readonly status?: number };

export interface AwsServer {
  readonly url: string;
  /** All that was asked, in order. */
  readonly asked: Asked[];
  close(): void;
}

/** A server that speaks the Query protocol of EC2, IAM, CloudFormation and RDS, the REST of Lambda, EFS, Amazon MQ and MSK, and the JSON 1.1 of CloudTrail and SSM. */
export async function awsServer(answer: (asked: Asked) => Answer): Promise<AwsServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { one, kind } = read(request.url ?? '', request.headers['x-amz-target'], body);
      asked.push(one);
      const is = answer(one);
      if ('error' in is) {
        const { error, message = 'as told', status = 400 } = is;
        response.statusCode = status;
        response.setHeader('x-amzn-errortype', error);
        if (kind === 'json') return response.end(JSON.stringify({ __type: error, message, Message: message }));
        const inside = `<Error><Code>${error}</Code><Message>${message}</Message></Error>`;
        return response.end(
          kind === 'ec2'
            ? `<Response><Errors>${inside}</Errors><RequestID>1</RequestID></Response>`
            : `<ErrorResponse>${inside}<RequestId>1</RequestId></ErrorResponse>`,
        );
      }
      if ('json' in is) {
        response.setHeader('content-type', 'application/json');
        return response.end(JSON.stringify(is.json));
      }
      response.setHeader('content-type', 'text/xml');
      const { action } = one;
      return response.end(
        kind === 'ec2'
          ? `<${action}Response>${is.xml}</${action}Response>`
          : `<${action}Response><${action}Result>${is.xml}</${action}Result></${action}Response>`,
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => void server.close() };
}

/** Services that speak the Query protocol, by the version of their API. */
const services: Readonly<Record<string, 'iam' | 'cloudformation' | 'rds'>> = {
  '2010-05-08': 'iam',
  '2010-05-15': 'cloudformation',
  '2014-10-31': 'rds',
};

function read(url: string, target: string | string[] | undefined, body: string) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (typeof target === 'string') {
    const input = JSON.parse(body) as Record<string, string>;
    const service = target.startsWith('AmazonSSM') ? 'ssm' : 'cloudtrail';
    return { kind: 'json', one: { service, action: target.split('.').at(-1)!, input } } as const;
  }
  const form = new URLSearchParams(body);
  const action = form.get('Action');
  if (action !== null) {
    const kind = services[form.get('Version') ?? ''] ?? 'ec2';
    return { kind, one: { service: kind, action, input: Object.fromEntries(form) } } as const;
  }
  const query = Object.fromEntries(searchParams);
  for (const [path, service, action, name] of routes) {
    const [found, value] = path.exec(pathname) ?? [];
    if (found === undefined) continue;
    const input = name === undefined ? query : { ...query, [name]: decodeURIComponent(value ?? '') };
    return { kind: 'json', one: { service, action, input } } as const;
  }
  return { kind: 'json', one: { service: 'lambda', action: 'ListFunctions', input: query } } as const;
}

/** What is asked in REST: the path, and what the text in it is called. */
const routes: readonly (readonly [path: RegExp, service: string, action: string, name?: string])[] = [
  [/\/functions\/([^/]+)\/aliases/, 'lambda', 'ListAliases', 'FunctionName'],
  [/\/functions\/([^/]+)\/configuration/, 'lambda', 'GetFunctionConfiguration', 'FunctionName'],
  [/\/event-source-mappings/, 'lambda', 'ListEventSourceMappings'],
  [
    /\/mount-targets\/([^/]+)\/security-groups/,
    'elasticfilesystem',
    'DescribeMountTargetSecurityGroups',
    'MountTargetId',
  ],
  [/\/mount-targets/, 'elasticfilesystem', 'DescribeMountTargets'],
  [/\/access-points/, 'elasticfilesystem', 'DescribeAccessPoints'],
  [/\/file-systems/, 'elasticfilesystem', 'DescribeFileSystems'],
  [/\/v1\/brokers\/([^/]+)/, 'mq', 'DescribeBroker', 'BrokerId'],
  [/\/api\/v2\/clusters\/(.+)/, 'kafka', 'DescribeClusterV2', 'ClusterArn'],
];

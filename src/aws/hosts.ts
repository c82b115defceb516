import { type EndpointName, endpointByName, prefixOfEndpoint, serviceOfEndpoint } from './services.ts';

/** What answers at a host of AWS. */
export interface HostService {
  readonly service: string;
  readonly prefix: string;
  readonly endpoint: EndpointName;
  /** The Region in the name of the host, as it is written there; `undefined` where the name has none. */
  readonly region: string | undefined;
  /** It is a name for FIPS or for IPv6 as well, which not every endpoint of the service answers to. */
  readonly isVariant: boolean;
}

/**
 * Hosts whose names begin otherwise than the service's endpoint is called; `*` is a label of the caller's own.
 * Sources: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html and
 * https://docs.aws.amazon.com/iot/latest/developerguide/iot-connect-devices.html#iot-connect-device-endpoints
 */
const named: Readonly<Record<string, EndpointName>> = {
  kinesis: 'kinesis-streams',
  firehose: 'kinesis-firehose',
  'streams.dynamodb': 'dynamodb-streams',
  'api.ecr': 'ecr.api',
  '*.dkr.ecr': 'ecr.dkr',
  '*.execute-api': 'execute-api',
  '*.appsync-api': 'appsync-api',
  '*.iot': 'iot.data',
  'data.iot': 'iot.data',
  '*.credentials.iot': 'iot.credentials',
  iot: 'iot.api',
  'api.sagemaker': 'sagemaker.api',
  'runtime.sagemaker': 'sagemaker.runtime',
  'api.pricing': 'pricing.api',
  'maps.geo': 'geo.maps',
  'places.geo': 'geo.places',
  'routes.geo': 'geo.routes',
  // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/vpc-interface-endpoints.html
  '*.gateway.bedrock-agentcore': 'bedrock-agentcore.gateway',
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
  '*.s3': 's3',
  '*.s3-accesspoint': 's3',
};

/** Endpoints whose hosts are none to send requests by HTTPS to, or have a name of the caller's own in front. */
const notByName = new Set(['appsync-api', 'cassandra', 'dax', 'email-smtp', 'execute-api', 's3express']);

/** Sources: https://docs.aws.amazon.com/general/latest/gr/rande.html and https://aws.amazon.com/compliance/fips/ */
const suffix = /\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws)$/;
const fips = /-fips(?=\.|$)/;

/**
 * The service at a host such as `sqs.eu-west-1.amazonaws.com` or `orders.s3.amazonaws.com`, with `*` for what is not known
 * of it. `undefined` for hosts of databases, load balancers, VPC endpoints and whatever else AWS gives names to.
 */
export function serviceAtHost(host: string, isRegion: (label: string) => boolean): HostService | undefined {
  if (!suffix.test(host)) return undefined;
  // `s3-eu-west-1` is an older form of `s3.eu-west-1`
  const labels = host
    .replace(suffix, '')
    .replace(/(^|\.)s3-([a-z]{2}(?:-[a-z]+)+-\d)$/, '$1s3.$2')
    .split('.');
  const last = labels.at(-1)!;
  const region = labels.length > 1 && isRegion(last) ? last : undefined;
  const written = (region === undefined ? labels : labels.slice(0, -1)).join('.');
  const isVariant = fips.test(written) || host.endsWith('.api.aws');
  const name = written.replace(fips, '').replace(/(^|\.)(s3)\.dualstack$/, '$1$2');
  const endpoint = endpointAt(name, region !== undefined);
  const prefix = endpoint && prefixOfEndpoint(endpoint);
  const service = endpoint && serviceOfEndpoint(endpoint);
  return endpoint === undefined || prefix === undefined || service === undefined
    ? undefined
    : { service, prefix, endpoint, region, isVariant };
}

function endpointAt(name: string, hasRegion: boolean): EndpointName | undefined {
  const own = Object.hasOwn(named, name) ? named[name] : undefined;
  if (own !== undefined) return hasRegion ? own : undefined;
  // `sts.amazonaws.com` and `orders.s3.amazonaws.com` have no Region
  const [, behind] = /^[^.].*?\.((?:credentials\.|dkr\.|gateway\.)?[a-z0-9-]+)$/.exec(name) ?? [];
  const key = `*.${behind}`;
  if (behind !== undefined && Object.hasOwn(named, key)) return hasRegion || key === '*.s3' ? named[key] : undefined;
  if (name.includes('.') || notByName.has(name)) return undefined;
  const entry = endpointByName(name);
  return entry !== undefined && /^com\.amazonaws\./.test(entry.serviceName) ? name : undefined;
}

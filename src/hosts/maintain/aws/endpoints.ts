import type { EndpointEntry } from '../../../aws/services.ts';
import type { Packages } from './packages.ts';
import { sortedByKey } from './sorted.ts';
import hand from './tables/endpoints.json' with { type: 'json' };

/** One endpoint service as aws-cdk-lib knows it: the suffix, and the full name in us-east-1. */
interface CdkService {
  readonly suffix: string;
  readonly name: string;
  readonly port: number;
}

interface Extra {
  readonly root?: string;
  readonly global?: boolean;
  readonly fips?: boolean;
}

const REGION = 'us-east-1';
const FIPS = /-fips(?=$|\.)|\.fips$/;

/**
 * The statics of CDK's InterfaceVpcEndpointAwsService. Their names hold tokens, so they are resolved in a
 * stack of one Region by CDK itself: nothing is parsed out of its minified source.
 */
function readCdk(packages: Packages): CdkService[] {
  const core = packages.require('aws-cdk-lib');
  const { InterfaceVpcEndpointAwsService } = packages.require('aws-cdk-lib/aws-ec2');
  const stack = new core.Stack(new core.App(), 'Names', { env: { region: REGION } });
  return Object.getOwnPropertyNames(InterfaceVpcEndpointAwsService)
    .map((key) => InterfaceVpcEndpointAwsService[key])
    .filter((service) => service instanceof InterfaceVpcEndpointAwsService)
    .map((service) => ({ suffix: service.shortName, name: stack.resolve(service.name), port: service.port }));
}

/** What is before the Region, and whether there is one: `aws.api.us-east-1.qbusiness` is `aws.api`, regional. */
function readRoot({ name, suffix }: CdkService): { root: string; global: boolean } {
  const before = name.slice(0, -suffix.length - 1);
  const regional = before.endsWith(`.${REGION}`);
  return { root: regional ? before.slice(0, -REGION.length - 1) : before, global: !regional };
}

/** The endpoint services of AWS by the suffix of their names; fips variants are a flag of the plain one. */
export function buildEndpoints(packages: Packages): Record<string, EndpointEntry> {
  const services = readCdk(packages);
  const aliases: Record<string, string> = hand.fipsAliases;
  const plainOf = (suffix: string) => aliases[suffix] ?? suffix.replace(FIPS, '');
  const withFips = new Set(services.filter((s) => FIPS.test(s.suffix)).map((s) => plainOf(s.suffix)));
  const found = new Map<string, EndpointEntry>();

  const add = (suffix: string, root: string, global: boolean, port: number, fips: boolean) => {
    const onlyIn: Record<string, string> = hand.onlyInRegion;
    const smtp: Record<string, readonly number[]> = hand.smtp;
    found.set(suffix, {
      ...(root !== 'com.amazonaws' && { root }),
      ...(global && { global }),
      ...(hand.gateway.includes(suffix) && { gateway: true }),
      ...(hand.gatewayOnly.includes(suffix) && { interface: false }),
      ...(hand.withoutPrivateDns.includes(suffix) && { privateDns: false }),
      ...(port !== 443 && { port }),
      ...(smtp[suffix] && { smtp: smtp[suffix] }),
      ...(fips && { fips }),
      ...(hand.crossRegion.includes(suffix) && { crossRegion: true }),
      ...(onlyIn[suffix] && { onlyIn: onlyIn[suffix] }),
    });
  };
  for (const service of services) {
    if (FIPS.test(service.suffix)) continue;
    const { root, global } = readRoot(service);
    add(service.suffix, root, global, service.port, withFips.has(service.suffix));
  }
  for (const suffix of hand.gatewayOnly) add(suffix, 'com.amazonaws', false, 443, false);
  for (const [suffix, extra] of Object.entries<Extra>(hand.extra))
    if (!found.has(suffix)) add(suffix, extra.root ?? 'com.amazonaws', extra.global ?? false, 443, extra.fips ?? false);

  const named = [
    ...hand.gateway,
    ...hand.withoutPrivateDns,
    ...hand.crossRegion,
    ...Object.keys(hand.onlyInRegion),
    ...Object.keys(hand.smtp),
  ];
  const missing = [...named, ...withFips].filter((suffix) => !found.has(suffix));
  if (missing.length > 0) throw new Error(`no such endpoint service: ${missing.join(', ')}`);
  return sortedByKey(found);
}

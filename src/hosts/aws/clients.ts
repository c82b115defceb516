import { createRequire } from 'node:module';
import { join } from 'node:path';
import { said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { awsTexts } from './texts.ts';

/** Where and as whom AWS is asked; what is missing here comes from AWS's usual environment and config files. */
export interface AwsSettings {
  /** Packages are looked for from here too. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  /** All services that the command may ask: what is missing of them is told at once. */
  readonly services?: readonly (keyof Sdks)[];
}

/** The SDK's packages by the name of the service. */
export interface Sdks {
  readonly ec2: typeof import('@aws-sdk/client-ec2');
  readonly lambda: typeof import('@aws-sdk/client-lambda');
  readonly cloudtrail: typeof import('@aws-sdk/client-cloudtrail');
  readonly iam: typeof import('@aws-sdk/client-iam');
  readonly cloudformation: typeof import('@aws-sdk/client-cloudformation');
  readonly ssm: typeof import('@aws-sdk/client-ssm');
  readonly efs: typeof import('@aws-sdk/client-efs');
  readonly rds: typeof import('@aws-sdk/client-rds');
  readonly mq: typeof import('@aws-sdk/client-mq');
  readonly kafka: typeof import('@aws-sdk/client-kafka');
}

interface Clients {
  readonly ec2: import('@aws-sdk/client-ec2').EC2Client;
  readonly lambda: import('@aws-sdk/client-lambda').LambdaClient;
  readonly cloudtrail: import('@aws-sdk/client-cloudtrail').CloudTrailClient;
  readonly iam: import('@aws-sdk/client-iam').IAMClient;
  readonly cloudformation: import('@aws-sdk/client-cloudformation').CloudFormationClient;
  readonly ssm: import('@aws-sdk/client-ssm').SSMClient;
  readonly efs: import('@aws-sdk/client-efs').EFSClient;
  readonly rds: import('@aws-sdk/client-rds').RDSClient;
  readonly mq: import('@aws-sdk/client-mq').MqClient;
  readonly kafka: import('@aws-sdk/client-kafka').KafkaClient;
}

/** A service that can be asked: the package's commands and paginators, and a client for them. */
export interface Service<Name extends keyof Sdks> {
  readonly sdk: Sdks[Name];
  readonly client: Clients[Name];
}

const classes = {
  ec2: 'EC2Client',
  lambda: 'LambdaClient',
  cloudtrail: 'CloudTrailClient',
  iam: 'IAMClient',
  cloudformation: 'CloudFormationClient',
  ssm: 'SSMClient',
  efs: 'EFSClient',
  rds: 'RDSClient',
  mq: 'MqClient',
  kafka: 'KafkaClient',
} as const;

/** Loads the SDK's client of a service, which is installed only where somebody wants it. Throws `UsageError`. */
export async function loadClient<Name extends keyof Sdks>(name: Name, settings: AwsSettings): Promise<Service<Name>> {
  const sdk = loadSdk(name, settings.cwd) as Sdks[Name] | undefined;
  if (sdk === undefined)
    throw notInstalled(
      (settings.services ?? [name]).filter((each) => each === name || loadSdk(each, settings.cwd) === undefined),
    );
  type Make = new (config: object) => Clients[Name];
  const Client = (sdk as unknown as Readonly<Record<string, Make>>)[classes[name]]!;
  return { sdk, client: new Client(clientConfig(settings)) };
}

function notInstalled(names: readonly string[]): UsageError {
  const packages = names.map(packageOf);
  return new UsageError(
    said(awsTexts.notInstalled, { packages }),
    said(awsTexts.offlineOrInstall, { packages: packages.join(' ') }),
  );
}

/** What every client is made with. The SDK itself reads AWS_ENDPOINT_URL, credentials and config files. */
export function clientConfig({ env, region, profile }: AwsSettings): object {
  const inRegion = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION; // the SDK knows only the first of the two
  return {
    ...(inRegion && { region: inRegion }),
    ...(profile !== undefined && { profile }),
    // Lists are long and CloudTrail takes two questions a second, so throttling is common and must not end the search.
    ...(env.AWS_MAX_ATTEMPTS === undefined && { maxAttempts: 6 }),
  };
}

/**
 * The package of a service, or `undefined` where it is not installed. Looked for beside this package, then from the
 * working directory: a hook's or the Action's clone has no packages of its own. Never `import()`, which a bundler follows.
 */
export function loadSdk(name: string, cwd: string): unknown {
  // Printed on every run on Node 20, about releases of the SDK to come.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  for (const folder of [import.meta.dirname, cwd]) {
    const require = createRequire(join(folder, 'from-here.js'));
    try {
      return require(packageOf(name));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'MODULE_NOT_FOUND') throw error;
      if (!message.includes(packageOf(name)))
        throw new UsageError(
          said(awsTexts.notWhole, { name: packageOf(name), message: message.split('\n', 1).join() }),
          said(awsTexts.installAgain),
        );
    }
  }
  return undefined;
}

/** The npm package of a service's client. */
export function packageOf(name: string): string {
  return `@aws-sdk/client-${name}`;
}

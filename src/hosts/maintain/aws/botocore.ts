import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A client of the SDKs as AWS's service models describe it. */
export interface ServiceModel {
  /** What boto3 calls it: `stepfunctions`. */
  readonly client: string;
  /** What other SDKs make its name of: `SFN`, `AWS Step Functions`. */
  readonly names: readonly string[];
  /** The first label of its hosts: `states`. */
  readonly endpointPrefix: string;
  /** What it signs requests with, which mostly is the IAM prefix. */
  readonly signingName: string;
  readonly operations: readonly { readonly name: string; readonly hostPrefix: string }[];
}

interface Model {
  readonly metadata: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, { readonly endpoint?: { readonly hostPrefix?: string } }>>;
}

/** The service models in the folder of Python's botocore package, each in its newest version. */
export function readServiceModels(botocore: string): readonly ServiceModel[] {
  const data = join(botocore, 'data');
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((client) => {
      const versions = readdirSync(join(data, client)).filter((each) => /^\d{4}-/.test(each));
      const model = readModel(join(data, client, versions.sort().at(-1) ?? ''));
      return model === undefined ? [] : [toServiceModel(client, model)];
    });
}

function readModel(folder: string): Model | undefined {
  const plain = join(folder, 'service-2.json');
  if (existsSync(plain)) return JSON.parse(readFileSync(plain, 'utf8'));
  const packed = `${plain}.gz`;
  return existsSync(packed) ? JSON.parse(gunzipSync(readFileSync(packed)).toString('utf8')) : undefined;
}

function toServiceModel(client: string, { metadata, operations }: Model): ServiceModel {
  const names = [client, metadata.serviceId, metadata.serviceAbbreviation, metadata.serviceFullName].flatMap((name) =>
    name === undefined ? [] : [name, name.replace(/^(?:Amazon|AWS)\s+/, '')],
  );
  const { endpointPrefix = client } = metadata;
  return {
    client,
    names,
    endpointPrefix,
    signingName: metadata.signingName ?? endpointPrefix,
    operations: Object.entries(operations).map(([name, { endpoint }]) => ({
      name,
      // what a caller puts in, an account or a resource, is no part of the service's name
      hostPrefix: (endpoint?.hostPrefix ?? '').replace(/\{[^{}]*\}\.?/g, ''),
    })),
  };
}

/** The version of botocore in its folder. */
export function readBotocoreVersion(botocore: string): string {
  const [, version] = /__version__ = '([^']+)'/.exec(readFileSync(join(botocore, '__init__.py'), 'utf8')) ?? [];
  if (version === undefined) throw new Error(`${botocore} is not the folder of the package botocore`);
  return version;
}

import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { buildManagedPolicies } from '../../src/hosts/maintain/aws/managed-policies.ts';
import { readClients } from '../../src/hosts/maintain/aws/operations.ts';
import type { Packages } from '../../src/hosts/maintain/aws/packages.ts';
import { openPackages } from '../../src/hosts/maintain/aws/packages.ts';
import { buildPrefixes } from '../../src/hosts/maintain/aws/prefixes.ts';
import { checkServiceNames } from '../../src/hosts/maintain/aws/service-names.ts';
import { writeJson } from '../../src/hosts/maintain/aws/sorted.ts';

/** Packages that hold the given JSON files and no code. */
function packagesWith(files: Record<string, unknown>): Packages {
  return { versions: {}, require: createRequire(import.meta.url), readJson: (_, path) => files[path] ?? {} };
}

function policy(name: string, statement: object) {
  const versions = { v2: { document: { Statement: statement } } };
  return { [name]: { arn: `arn:aws:iam::aws:policy/${name}`, latestVersionId: 'v2', versions } };
}

it('fails for an unclassified endpoint, and names it', () => {
  const packages = packagesWith({ 'data/serviceNames.json': { s3: 'Amazon S3' } });
  expect(() => buildPrefixes(packages, { s3: {}, 'brand.new': {} })).toThrow(
    'endpoint brand.new: no IAM prefix has it',
  );
});

it('fails for a policy with unclassified ENI actions, and names it', () => {
  const file = policy('BrandNew', { Effect: 'Allow', Action: 'ec2:*NetworkInterface', Resource: '*' });
  expect(() => buildManagedPolicies(packagesWith({ 'dist/managedPolicies.json': file }), {})).toThrow(
    'BrandNew grants ENI actions and is classified nowhere',
  );
});

it('fails for a policy of the hand table that AWS does not have', () => {
  const file = policy('Harmless', { Effect: 'Allow', Action: 's3:*', Resource: '*' });
  expect(() => buildManagedPolicies(packagesWith({ 'dist/managedPolicies.json': file }), {})).toThrow(
    'AmazonS3FullAccess: AWS has no such managed policy',
  );
});

it('fails for a folder without the packages, and says what to install there', () => {
  expect(() => openPackages('/no/such/folder')).toThrow(/npm install aws-cdk-lib @cloud-copilot\/iam-data/);
});

it('writes an entry a line', () => {
  expect(writeJson({ checked: 'x', table: { a: {}, b: [1] } })).toBe(
    '{\n  "checked": "x",\n  "table": {\n    "a": {},\n    "b": [1]\n  }\n}\n',
  );
});

it('fails for a name of the list of endpoint services that the catalogue lacks', () => {
  const list =
    '- com.amazonaws.{{region}}.sqs\n- com.amazonaws.{{region}}.sqs-fips\n"com.amazonaws.us-east-1.brand-new"';
  expect(() => checkServiceNames(list, { sqs: {} })).toThrow(
    /lacks endpoint services:\n {2}com\.amazonaws\.us-east-1\.brand-new$/,
  );
  expect(() => checkServiceNames(list, { sqs: {}, 'brand-new': {} })).not.toThrow();
});

it('fails for a host of operations that is classified nowhere', () => {
  const model = { client: 'sqs', names: ['sqs'], endpointPrefix: 'sqs', signingName: 'sqs' };
  const operations = [{ name: 'Brand', hostPrefix: 'brand-' }];
  expect(() => readClients([{ ...model, operations }], { sqs: {} }, { sqs: { name: 'SQS', endpoint: 'sqs' } })).toThrow(
    'sqs/brand-: which endpoint is brand-sqs?',
  );
});

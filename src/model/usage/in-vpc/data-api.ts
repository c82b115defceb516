import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { acrossScenarios } from '../../base/lazy.ts';
import { booleanOf } from '../../base/naming.ts';
import { servicesUsedBy } from '../services/services.ts';

/** The IAM prefixes of the APIs that query a database over HTTPS, by its type. */
const dataApis: ReadonlyMap<string, string> = new Map([
  ['AWS::RDS::DBCluster', 'rds-data'],
  ['AWS::Redshift::Cluster', 'redshift-data'],
  ['AWS::RedshiftServerless::Workgroup', 'redshift-data'],
]);

/**
 * Whether a function may query a database by its Data API alone, which takes an ARN and a secret and needs no path to the
 * database. Templates give such a function the address too.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html
 */
export function mayUseDataApi(core: ModelCore, fn: LambdaFunction, database: Resource): boolean {
  const prefix = dataApis.get(database.type);
  if (prefix === undefined || !hasDataApi(core, database)) return false;
  const uses = acrossScenarios(core, `uses of ${fn.id}`, () => servicesUsedBy(core, fn));
  // a role that is not known may allow it
  if (!fn.role.known) return true;
  return [...uses.found, ...uses.shared.map(({ use }) => use)].some((use) => use.prefix === prefix);
}

/**
 * The Data API of Aurora is off by default, that of Redshift is there for every cluster.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html
 */
function hasDataApi(core: ModelCore, { type, properties }: Resource): boolean {
  if (type !== 'AWS::RDS::DBCluster') return true;
  const setting = core.evaluate.value(properties.get('EnableHttpEndpoint'));
  return setting.kind !== 'absent' && booleanOf(setting) !== false;
}

import { parseServiceName } from '../../aws/services.ts';
import { isPlainMap } from '../../template/node.ts';
import type { Addition } from '../../template/template.ts';
import { parsedOf, type Source } from '../source.ts';

/** The property that names what a resource of a type is added to. */
const addedTo: ReadonlyMap<unknown, string> = new Map([
  ['AWS::EC2::VPCEndpoint', 'VpcId'],
  ['AWS::EC2::Route', 'RouteTableId'],
  ['AWS::VpcLattice::ServiceNetworkVpcAssociation', 'VpcIdentifier'],
]);

const known = new WeakMap<object, readonly Addition[]>();

/** What the other templates of a run add to networks that they do not create, beside some of them. */
export function additionsAmong(sources: readonly Source[]): (beside: readonly Source[]) => readonly Addition[] {
  const givers = sources.length < 2 ? [] : sources.filter((source) => additionsIn(source).length > 0);
  return (beside) => givers.filter((source) => !beside.includes(source)).flatMap(additionsIn);
}

/**
 * What a template adds to VPCs and route tables that it does not create: endpoints, routes and associations whose VPC or
 * table is a parameter, an import or an id. They may belong to a network of another template of the run.
 */
function additionsIn(source: Source): readonly Addition[] {
  const parsed = parsedOf(source);
  const had = known.get(parsed);
  if (had !== undefined) return had;
  const { value } = parsed;
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? value.Resources : {};
  const additions = Object.entries(resources).flatMap(([name, resource]): Addition[] => {
    const type = isPlainMap(resource) ? resource.Type : undefined;
    const property = addedTo.get(type);
    if (property === undefined || !isPlainMap(resource) || !isPlainMap(resource.Properties)) return [];
    const target = resource.Properties[property];
    if (isPlainMap(target) && typeof target.Ref === 'string' && Object.hasOwn(resources, target.Ref)) return [];
    if (isPlainMap(target) && 'Fn::GetAtt' in target) return [];
    const place = { file: source.path, keys: ['Resources', name] };
    if (type === 'AWS::EC2::Route')
      return isPrivate(resource.Properties.DestinationCidrBlock) ? [] : [{ kind: 'route', name, place }];
    if (type !== 'AWS::EC2::VPCEndpoint') return [{ kind: 'service-network-association', name, place }];
    const service = parseServiceName(serviceText(resource.Properties.ServiceName))?.endpoint;
    return [{ kind: 'endpoint', name, place, ...(service !== undefined && { service }) }];
  });
  known.set(parsed, additions);
  return additions;
}

/** Whether a route is for private addresses alone: it leads to no service. */
function isPrivate(range: unknown): boolean {
  return typeof range === 'string' && /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(range);
}

/** A service name as a reader would write it: `com.amazonaws.${AWS::Region}.s3`. */
function serviceText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (!isPlainMap(raw)) return '';
  const sub = raw['Fn::Sub'];
  if (typeof sub === 'string') return sub;
  if (typeof raw.Ref === 'string') return `\${${raw.Ref}}`;
  const [delimiter, list] = Array.isArray(raw['Fn::Join']) ? raw['Fn::Join'] : [];
  return typeof delimiter === 'string' && Array.isArray(list) ? list.map(serviceText).join(delimiter) : '';
}

import { isPlainMap } from '../../template/node.ts';
import { comparedParameter } from '../../template/parameters.ts';
import { parsedOf, pathFrom, type Source } from '../source.ts';

/** A nested stack whose template lies beside the one that makes it. */
export interface NestedStack {
  /** The logical id of the resource that makes it. */
  readonly id: string;
  /** Where its template is. */
  readonly location: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const typesWithTemplate: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

/** The nested stacks whose templates are local files: by path, as `package` finds them, or as assets of CDK. */
export function nestedStacksIn(source: Source): readonly NestedStack[] {
  if (!/AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(source.text)) return [];
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? Object.entries(value.Resources) : [];
  return resources.flatMap(([id, resource]): NestedStack[] => {
    if (!isPlainMap(resource)) return [];
    const { Type: type, Properties: properties, Metadata: metadata } = resource;
    const property = typeof type === 'string' ? typesWithTemplate[type] : undefined;
    if (property === undefined || !isPlainMap(properties)) return [];
    const asset = isPlainMap(metadata) ? metadata['aws:asset:path'] : undefined;
    const path = typeof properties[property] === 'string' ? properties[property] : asset;
    if (typeof path !== 'string' || /^[a-z][a-z0-9+]*:\/\//i.test(path)) return [];
    const parameters = isPlainMap(properties.Parameters) ? properties.Parameters : {};
    return [{ id, location: pathFrom(source.location ?? source.path, path), parameters }];
  });
}

/**
 * The values that nested stacks compare the parameters of a template with, when it hands them on: they tell its
 * scenarios apart as its own conditions do. Each template is looked at once, however often it is nested.
 */
export function comparedInside(
  sourceAt: (location: string) => Source | undefined,
  literalsOf: (source: Source) => ReadonlyMap<string, ReadonlySet<string>>,
): (source: Source) => ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<Source, ReadonlyMap<string, ReadonlySet<string>>>();
  const open = new Set<Source>();
  const comparedIn = (source: Source): ReadonlyMap<string, ReadonlySet<string>> => {
    const had = known.get(source);
    if (had !== undefined) return had;
    const compared = new Map<string, Set<string>>();
    open.add(source);
    for (const nested of nestedStacksIn(source)) {
      const child = sourceAt(nested.location);
      if (child === undefined || open.has(child)) continue;
      const literals = [literalsOf(child), comparedIn(child)];
      for (const [name, given] of Object.entries(nested.parameters)) {
        const passedOn = comparedParameter(given);
        if (passedOn === undefined) continue;
        const values = compared.get(passedOn) ?? new Set();
        for (const each of literals) for (const value of each.get(name) ?? []) values.add(value);
        if (values.size > 0) compared.set(passedOn, values);
      }
    }
    open.delete(source);
    known.set(source, compared);
    return compared;
  };
  return comparedIn;
}

import { knownRegions, mayBeRegion } from '../../aws/regions.ts';
import { prefixOfEndpoint, serviceName, servicePrefixes } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';
import { meantTexts } from '../texts.ts';
import { type Fault, pathOf } from './schema-fault.ts';
import { configTexts } from './texts.ts';

/** What a string in the schema of options has as its `format` when it must be the IAM prefix of a service. */
export const serviceFormat = 'aws-service';

/** The values in options that should name a service of AWS and name none. `base` is where the options are in the config. */
export function unknownServicesIn(
  options: unknown,
  schema: unknown,
  base: string,
  keys: readonly string[] = [],
): readonly Fault[] {
  if (!isObject(schema)) return [];
  if (typeof options === 'string') return schema.format === serviceFormat ? serviceFaults(options, base, keys) : [];
  const entries: readonly (readonly [key: string, value: unknown, schema: unknown])[] = Array.isArray(options)
    ? options.map((item, index) => [String(index), item, schema.items])
    : Object.entries(isObject(options) ? options : {}).map(([key, value]) => [
        key,
        value,
        (isObject(schema.properties) && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined) ??
          schema.additionalProperties,
      ]);
  return entries.flatMap(([key, value, of]) => unknownServicesIn(value, of, base, [...keys, key]));
}

function serviceFaults(name: string, base: string, keys: readonly string[]): readonly Fault[] {
  if (serviceName(name) !== undefined) return [];
  const own = prefixOfEndpoint(name);
  const remedy = own === undefined ? didYouMean(name, servicePrefixes()) : said(meantTexts.didYouMean, { name: own });
  const problem = said(configTexts.noService, { name });
  return [{ at: pathOf(keys, base), keys, problem, remedy: remedy ?? said(configTexts.nameService) }];
}

/** What is wrong with the name of a Region. */
export function regionFault(name: string, at: string): Fault | undefined {
  if (mayBeRegion(name)) return undefined;
  const remedy = didYouMean(name, knownRegions()) ?? said(configTexts.nameRegion);
  return { at, keys: [], problem: said(configTexts.noRegion, { name }), remedy };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

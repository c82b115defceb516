import type { Schema, Type, TypeConstructorOptions } from 'js-yaml';
import { schema as yamlCfnSchema } from 'yaml-cfn';
import { isPlainNumber } from '../plain-scalar.ts';
import { longForm } from '../text-node.ts';

let built: Schema | undefined;

/**
 * yaml-cfn's schema, extended: any tag is read, no name is lost, and digits stay as they are written.
 * Built on the first call, so that a run that meets only JSON does not pay for it.
 */
export function templateSchema(): Schema {
  built ??= yamlCfnSchema.extend({ implicit: numbers(), explicit: [...getAtt(), ...anyTag()] });
  return built;
}

/** Makes types with the class that yaml-cfn uses: js-yaml refuses a type that another copy of it has made. */
function type(tag: string, options: TypeConstructorOptions): Type {
  const { explicit } = yamlCfnSchema as Schema & { readonly explicit: readonly Type[] };
  const TypeOfYamlCfn = explicit[0]!.constructor as new (tag: string, options: TypeConstructorOptions) => Type;
  return new TypeOfYamlCfn(tag, options);
}

const kinds = ['scalar', 'sequence', 'mapping'] as const;

/** yaml-cfn knows CloudFormation's older functions only; macros and preprocessors have tags of their own. */
function anyTag(): Type[] {
  return kinds.flatMap((kind) => [
    type('!', { kind, multi: true, construct: (data: unknown, tag) => ({ [longForm(tag!)!]: data }) }),
    type('tag:', { kind, multi: true, construct: (data: unknown) => data }),
  ]);
}

/** `!GetAtt Name` without a dot is a list of one; yaml-cfn makes it `null` and the name is gone. */
function getAtt(): Type[] {
  const construct = (data: string | null) => ({ 'Fn::GetAtt': data === null ? null : splitOnce(data, '.') });
  return [type('!GetAtt', { kind: 'scalar', construct })];
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Numbers as `isPlainNumber` has them. */
function numbers(): Type[] {
  return ['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'].map((tag) =>
    type(tag, {
      kind: 'scalar',
      // An explicit `!!int` must resolve, or js-yaml throws: only then it hands over the tag.
      resolve: (data: string | null, explicitTag?: string) => explicitTag !== undefined || isPlainNumber(data),
      construct: (data: string | null) => (isPlainNumber(data) ? Number(data) : data),
    }),
  );
}

import type { SaidConfiguration } from '../deployed-answers.ts';
import type { ViewedFileSystems } from './file-systems.ts';
import { filled, type Named, sorted, type ViewedResource } from './viewed-resource.ts';

/** Functions as resources of the view. */
export interface ViewedFunctions {
  readonly names: ReadonlySet<string>;
  /** A reference in place of the ARN of a function of the view, which may have a version or an alias at its end. */
  at(arn: string): unknown;
  /** They are asked for last, since their variables and roles refer to the rest of the view. */
  resources(around: AroundFunctions): readonly ViewedResource[];
}

/** What functions refer to. */
export interface AroundFunctions {
  /** A reference in place of the ARN of a role of the view. */
  roleAt(arn: string | undefined): unknown;
  readonly accessPoint: ViewedFileSystems['accessPoint'];
  /** The value of a variable of a function, with references to what is in the view. */
  inReferences(value: string, functionName: string, variable: string): unknown;
}

/** The functions of an account, by the names that they have there. */
export function viewFunctions(said: readonly SaidConfiguration[], named: Named): ViewedFunctions {
  const functions = sorted(said, ({ FunctionName }) => FunctionName);
  const names = new Set(functions.map(({ FunctionName = '' }) => named(FunctionName, 'function')));
  return {
    names,
    at(arn) {
      const [, name = '', version] = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:([^:]+)(:[^:]+)?$/.exec(arn) ?? [];
      if (!names.has(name)) return arn;
      const own = { 'Fn::GetAtt': [name, 'Arn'] };
      return version === undefined ? own : { 'Fn::Join': ['', [own, version]] };
    },
    resources: (around) =>
      functions.map((fn) => [
        fn.FunctionName ?? '',
        'AWS::Lambda::Function',
        functionProperties(fn, around),
        mountTargetsOf(fn, around.accessPoint),
      ]),
  };
}

/** The mount targets of all that a function mounts. */
function mountTargetsOf(
  { FileSystemConfigs = [] }: SaidConfiguration,
  accessPoint: ViewedFileSystems['accessPoint'],
): readonly string[] | undefined {
  const names = FileSystemConfigs.flatMap(({ Arn = '' }) => accessPoint(Arn)?.mountTargets ?? []);
  return names.length === 0 ? undefined : [...new Set(names)];
}

function functionProperties(fn: SaidConfiguration, { roleAt, accessPoint, inReferences }: AroundFunctions): object {
  const { VpcConfig } = fn;
  const isInVpc = (VpcConfig?.SubnetIds ?? []).length > 0;
  const variables = Object.entries(fn.Environment?.Variables ?? {});
  return {
    FunctionName: fn.FunctionName,
    Runtime: fn.Runtime,
    Handler: fn.Handler,
    PackageType: fn.PackageType,
    Role: roleAt(fn.Role),
    VpcConfig: isInVpc
      ? filled({
          SubnetIds: VpcConfig?.SubnetIds,
          SecurityGroupIds: VpcConfig?.SecurityGroupIds,
          Ipv6AllowedForDualStack: VpcConfig?.Ipv6AllowedForDualStack,
        })
      : undefined,
    Environment:
      variables.length === 0
        ? undefined
        : {
            Variables: Object.fromEntries(
              variables.map(([name, value]) => [name, inReferences(value, fn.FunctionName ?? '', name)]),
            ),
          },
    Layers: fn.Layers?.flatMap(({ Arn }) => Arn ?? []),
    FileSystemConfigs: fn.FileSystemConfigs?.map(({ Arn = '', LocalMountPath }) => {
      const point = accessPoint(Arn);
      return filled({ Arn: point === undefined ? Arn : { 'Fn::GetAtt': [point.name, 'Arn'] }, LocalMountPath });
    }),
    DeadLetterConfig: fn.DeadLetterConfig,
    TracingConfig: fn.TracingConfig,
    CapacityProviderConfig: fn.CapacityProviderConfig,
  };
}

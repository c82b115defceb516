import { listed } from '../../language/in-words.ts';
import { counted } from '../../rule/words.ts';
import type { AssumedLink } from './component.ts';
import type { DeploymentDescription, ParameterSource, StackDeclaration, StackReference } from './declaration.ts';

/** A stack of a run: its template, what is declared of it, and the parameters that take what is declared. */
interface DeclaredStack {
  readonly path: string;
  readonly declaration: StackDeclaration | undefined;
  readonly parameters: readonly string[];
}

/**
 * What is taken from deployment descriptions, in words: whose values a stack has, and what links it to others. Values
 * are told only where they name a stack, since others may be secrets.
 */
export function assumedByDescription(stacks: readonly DeclaredStack[]): readonly AssumedLink[] {
  return stacks.flatMap(({ path, declaration, parameters }): AssumedLink[] => {
    const { description, parameters: given = {} } = declaration ?? {};
    const names = parameters.filter((name) => Object.hasOwn(given, name));
    if (description === undefined || names.length === 0) return [];
    const values = { from: path, to: path, because: `${path} takes ${listed(names)} from ${inWords(description)}` };
    const links = stacks.flatMap((other): AssumedLink[] => {
      if (other.path === path || other.declaration === undefined) return [];
      return linksInWords(names, given, other.path, other.declaration).map((words) => ({
        from: path,
        to: other.path,
        because: words(path),
      }));
    });
    return [values, ...links];
  });
}

/** What a finding says that it was judged with: `the values for prod in orders/samconfig.toml`. */
export function valuesInWords({ file, environment, alike = 0 }: DeploymentDescription): string {
  const others = alike === 0 ? '' : ` and ${counted(alike, 'similar environment')}`;
  return environment === undefined ? `the values in ${file}` : `the values for ${environment}${others} in ${file}`;
}

function inWords({ file, environment }: DeploymentDescription): string {
  return environment === undefined ? file : `${file} (${environment})`;
}

function linksInWords(
  names: readonly string[],
  given: Readonly<Record<string, ParameterSource>>,
  path: string,
  { name, stackName, where, description = { file: where } }: StackDeclaration,
): readonly ((user: string) => string)[] {
  const byName = names.filter((each) => stackName !== undefined && textsOf(given[each]!).includes(stackName));
  const byOutput = names.filter((each) => outputsOf(given[each]!, name).length > 0);
  const outputs = byOutput.flatMap((each) => outputsOf(given[each]!, name));
  const are = (some: readonly string[]) => (some.length === 1 ? 'is' : 'are');
  return [
    ...(byName.length === 0
      ? []
      : [
          (user: string) =>
            `${listed(byName)} of ${user} names the stack ${stackName}, which ${inWords(description)} deploys from ${path}`,
        ]),
    ...(byOutput.length === 0
      ? []
      : [(user: string) => `${listed(byOutput)} of ${user} ${are(byOutput)} ${listed(outputs)} of ${path}`]),
  ];
}

function textsOf(source: ParameterSource): readonly string[] {
  return typeof source === 'string' ? source.split(',') : [];
}

function outputsOf(source: ParameterSource, stack: string): readonly string[] {
  if (typeof source === 'string') return [];
  const references: readonly (string | StackReference)[] = Array.isArray(source) ? source : [source as StackReference];
  return references.flatMap((each) =>
    typeof each !== 'string' && each.stack === stack && each.output !== undefined ? [each.output] : [],
  );
}

import { type Clause, type Sentence, said } from '../../../language/sentence.ts';
import type { AssumedLink } from '../component.ts';
import type { DeploymentDescription, ParameterSource, StackDeclaration, StackReference } from '../declaration.ts';
import { linkTexts } from '../texts.ts';

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
    const values = {
      from: path,
      to: path,
      because: said(linkTexts.takesValues, { path, names, description: shown(description) }),
    };
    const links = stacks.flatMap((other): AssumedLink[] => {
      if (other.path === path || other.declaration === undefined) return [];
      return linksFrom(path, names, given, other.path, other.declaration).map((because) => ({
        from: path,
        to: other.path,
        because,
      }));
    });
    return [values, ...links];
  });
}

/** What a finding says that it was judged with: `the values for prod in orders/samconfig.toml`. */
export function valuesOf({ file, environment, alike = 0 }: DeploymentDescription): Sentence {
  if (environment === undefined) return said(linkTexts.valuesIn, { file });
  return alike === 0
    ? said(linkTexts.valuesFor, { environment, file })
    : said(linkTexts.valuesForSimilar, { environment, alike, file });
}

function shown({ file, environment }: DeploymentDescription): Clause {
  return environment === undefined ? file : said(linkTexts.descriptionOf, { file, environment });
}

function linksFrom(
  user: string,
  names: readonly string[],
  given: Readonly<Record<string, ParameterSource>>,
  path: string,
  { name, stackName, where, description = { file: where } }: StackDeclaration,
): readonly Sentence[] {
  const byName = names.filter((each) => stackName !== undefined && textsOf(given[each]!).includes(stackName));
  const byOutput = names.filter((each) => outputsOf(given[each]!, name).length > 0);
  const outputs = byOutput.flatMap((each) => outputsOf(given[each]!, name));
  return [
    ...(byName.length === 0
      ? []
      : [
          said(linkTexts.namesStack, {
            names: byName,
            user,
            stack: stackName!,
            description: shown(description),
            path,
          }),
        ]),
    ...(byOutput.length === 0 ? [] : [said(linkTexts.isOutput, { names: byOutput, user, outputs, path })]),
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

import { said } from '../../../language/sentence.ts';
import { DerivedList, Node } from '../../../template/node.ts';
import { idIn } from '../../../template/stacks/stack.ts';
import type { Template } from '../../../template/template.ts';
import { ConfigError } from '../../config/config-error.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { ParameterSource, StackDeclaration, StackReference } from '../declaration.ts';
import { bindingTexts } from '../texts.ts';

/** What a declaration gives the parameters of its template: texts, and what comes from other stacks. */
export interface Given {
  readonly values: Readonly<Record<string, string>>;
  readonly references: ReadonlyMap<string, Exclude<ParameterSource, string>>;
}

/** Reads the `parameters` of a declaration against those that its template has. Throws `ConfigError`. */
export function givenBy(declaration: StackDeclaration, names: readonly string[]): Given {
  const { parameters = {}, name: stack, where, description } = declaration;
  const values: Record<string, string> = {};
  const references = new Map<string, Exclude<ParameterSource, string>>();
  // a name of its own says more than a pattern
  const entries = Object.entries(parameters).sort(([a], [b]) => Number(b.includes('*')) - Number(a.includes('*')));
  for (const [pattern, source] of entries) {
    const meant = names.filter((name) => matches(pattern, name));
    if (meant.length === 0 && !pattern.includes('*') && description === undefined)
      throw new ConfigError(
        'no-such-parameter',
        said(bindingTexts.noParameterInStack, { stack, where, pattern }),
        didYouMean(pattern, names) ??
          (names.length > 0
            ? said(bindingTexts.parametersAre, { names: names.join(', ') })
            : said(bindingTexts.noParameters)),
      );
    for (const name of meant) {
      delete values[name];
      references.delete(name);
      if (typeof source === 'string') values[name] = source;
      else references.set(name, source);
    }
  }
  return { values, references };
}

/** The piece of another stack that a parameter is given, or several in a list. Throws `ConfigError`. */
export function pieceOf(
  declaration: StackDeclaration,
  parameter: string,
  source: Exclude<ParameterSource, string>,
  own: Template,
  templateOf: (stack: string) => Template | undefined,
): Node | undefined {
  const find = (reference: StackReference) => {
    const template = templateOf(reference.stack);
    const at = said(bindingTexts.parameterIn, { stack: declaration.name, parameter, where: declaration.where });
    if (template === undefined && declaration.description !== undefined) return undefined;
    if (template === undefined)
      throw new ConfigError(
        'no-such-stack',
        said(bindingTexts.thereIsNoStack, { at, stack: reference.stack }),
        said(bindingTexts.declareStack),
      );
    const piece = pieceIn(template, reference, parameter);
    if (
      piece === undefined &&
      declaration.description === undefined &&
      declaration.parameters?.[parameter] !== undefined
    )
      throw new ConfigError(
        'no-such-piece',
        said(noPieceOf(reference), {
          at,
          file: template.file,
          name: nameIn(reference, parameter),
        }),
        didYouMean(nameIn(reference, parameter), namesIn(template)) ?? said(bindingTexts.nameOutputResource),
      );
    return piece;
  };
  if (!Array.isArray(source)) return find(source as StackReference);
  const { stack } = own.root;
  const items = (source as readonly (string | StackReference)[]).flatMap((each) =>
    typeof each === 'string' ? [new Node(each, stack, ['Parameters', parameter], true)] : (find(each) ?? []),
  );
  if (items.length < source.length) return undefined; // a part of a list is another list
  return new Node(new DerivedList(items), stack, ['Parameters', parameter], true);
}

function pieceIn(template: Template, reference: StackReference, parameter: string): Node | undefined {
  const name = nameIn(reference, parameter);
  const id = idIn(template.root.stack, name);
  const output = reference.resource === undefined ? template.outputs.get(id) : undefined;
  if (output !== undefined) return output.get('Value');
  const resource = reference.output === undefined ? template.resources.get(id) : undefined;
  return resource === undefined ? undefined : resource.node.derive({ Ref: name });
}

function nameIn({ output, resource }: StackReference, parameter: string): string {
  return output ?? resource ?? parameter;
}

function noPieceOf({ output, resource }: StackReference) {
  if (output !== undefined) return bindingTexts.hasNoOutput;
  return resource === undefined ? bindingTexts.hasNoPiece : bindingTexts.hasNoResource;
}

function namesIn({ outputs, resources }: Template): readonly string[] {
  return [
    ...[...outputs.values()].map((node) => String(node.keys[1])),
    ...[...resources.values()].map(({ logicalId }) => logicalId),
  ];
}

/** Whether a name fits a pattern with `*`. Each piece is looked for once, where it comes first: that takes no turning back. */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

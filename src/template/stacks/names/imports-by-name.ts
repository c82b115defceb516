import type { Node } from '../../node.ts';
import type { Links } from '../../template.ts';
import { type Import, type ImportingPiece, importsOf } from '../imports.ts';
import type { JoinedStack } from '../joined-stack.ts';
import type { CertainTexts } from './certain-texts.ts';

/** The imports of exports and of outputs that lead from one stack to another. */
export function importsByName(
  stacks: readonly JoinedStack[],
  links: Pick<Links, 'declaredFor' | 'exported' | 'importedBy' | 'stackOutput'>,
  certain: CertainTexts,
): readonly Import[] {
  return stacks
    .filter(({ isAbsent }) => !isAbsent)
    .flatMap((importing) =>
      importsOf(importing).flatMap((piece): Import[] => {
        const argument = piece.node.get(piece.node.intrinsic!);
        const found = piece.node.intrinsic === 'Fn::ImportValue' ? exportBehind(argument) : outputBehind(argument);
        return found === undefined ? [] : [{ stack: importing.name, ...piece, ...found }];
      }),
    );

  type Found = Omit<Import, keyof ImportingPiece | 'stack'>;

  function exportBehind(argument: Node): Found | undefined {
    const name = certain.of(argument) ?? '';
    const known = links.declaredFor(argument) === undefined ? links.exported(name, argument) : undefined;
    if (known !== undefined) return { value: known, by: 'export', name, isBuilt: false };
    const value = links.importedBy(argument);
    return value === undefined ? undefined : { value, by: 'export', name, isBuilt: true };
  }

  function outputBehind(argument: Node): Found | undefined {
    const name = certain.of(argument.get('OutputName')) ?? '';
    const value = links.stackOutput(certain.of(argument.get('StackName')) ?? '', name);
    return value === undefined ? undefined : { value, by: 'output', name, isBuilt: false };
  }
}

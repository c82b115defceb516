import { resolve } from 'node:path';
import { said } from '../../../../language/sentence.ts';
import type { ChangeOfSet, Replaces } from '../../../../model/update/inputs.ts';
import { jsonFault } from '../../../../syntax/json-fault.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { limits } from '../../../../text/limits.ts';
import { readText } from '../../files/read-text.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';

const replacements: ReadonlyMap<unknown, Replaces> = new Map([
  ['True', 'yes'],
  ['False', 'no'],
  ['Conditional', 'maybe'],
]);

/**
 * Reads what `aws cloudformation describe-change-set` prints: what CloudFormation itself says it will do, by logical
 * id. Throws `UsageError`.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html
 */
export function readChangeSet(file: string, cwd: string): ReadonlyMap<string, ChangeOfSet> {
  const document = parse(file, cwd);
  const changes = isPlainMap(document) ? document.Changes : undefined;
  if (!Array.isArray(changes))
    throw new UsageError(said(inputTexts.noChangeSet, { file }), said(inputTexts.describeChangeSet));
  if (isPlainMap(document) && typeof document.NextToken === 'string')
    throw new UsageError(said(inputTexts.partOfChangeSet, { file }), said(inputTexts.printAllPages));
  return new Map(changes.flatMap((each) => (isPlainMap(each) ? changeOf(each.ResourceChange) : [])));
}

function changeOf(change: unknown): readonly (readonly [string, ChangeOfSet])[] {
  if (!isPlainMap(change) || typeof change.LogicalResourceId !== 'string') return [];
  const action = typeof change.Action === 'string' ? change.Action.toLowerCase() : '';
  const details: readonly unknown[] = Array.isArray(change.Details) ? change.Details : [];
  const property = details
    .map((detail) => (isPlainMap(detail) && isPlainMap(detail.Target) ? detail.Target : {}))
    .find((target) => target.RequiresRecreation === 'Always')?.Name;
  return [
    [
      change.LogicalResourceId,
      {
        action: action === 'add' || action === 'import' ? 'add' : action === 'remove' ? 'remove' : 'modify',
        // "Dynamic": whether anything changes is known only when it is carried out
        replaces: action === 'dynamic' ? 'maybe' : (replacements.get(change.Replacement) ?? 'no'),
        property: typeof property === 'string' ? property : undefined,
      },
    ],
  ];
}

function parse(file: string, cwd: string): unknown {
  const text = readText(resolve(cwd, file), file, limits.inputBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(said(inputTexts.noJson, { file, message: jsonFault(text) }), said(inputTexts.giveChangeSet));
  }
}

import { type FixRequest, type LambdaFunction, type Role, said } from '../../src/rule/index.ts';
import { dependOnFix } from '../_shared/depend-on-fix.ts';
import { titles } from '../_shared/fix-titles.ts';

/** Orders the two: by DependsOn, or as a suggestion by a reference in place of the text. */
export function fixesFor(fn: LambdaFunction, role: Role): { fix?: FixRequest; suggest?: readonly FixRequest[] } {
  const fix = dependOnFix([fn.resource], [role.resource]);
  if (fix === undefined) return {};
  const arn = { 'Fn::GetAtt': [role.resource.logicalId, 'Arn'] };
  // on a branch of Fn::If the text is one of several
  const isWhole = fn.role.known && fn.role.evidence.every(({ place }) => place?.keys.at(-1) === 'Role');
  const reference: FixRequest = {
    title: said(titles.setRole, { role, fn }),
    edits: [{ kind: 'set', at: fn.at('Properties'), key: 'Role', value: arn }],
  };
  return { fix, suggest: isWhole ? [reference] : [] };
}

import { dependOn, type FixRequest, type LambdaFunction, type Role } from '../../src/rule/index.ts';

/** Orders the two: by DependsOn, or as a suggestion by a reference in place of the text. */
export function fixesFor(fn: LambdaFunction, role: Role): { fix?: FixRequest; suggest?: readonly FixRequest[] } {
  const edits = dependOn(fn.resource, [role.resource]);
  if (edits === undefined) return {};
  const arn = { 'Fn::GetAtt': [role.resource.logicalId, 'Arn'] };
  // on a branch of Fn::If the text is one of several
  const isWhole = fn.role.known && fn.role.evidence.every(({ place }) => place?.keys.at(-1) === 'Role');
  const reference: FixRequest = {
    title: `Set Role: !GetAtt ${role.name}.Arn on ${fn.name}`,
    edits: [{ kind: 'set', at: fn.at('Properties'), key: 'Role', value: arn }],
  };
  return {
    fix: { title: `Add ${role.name} to DependsOn of ${fn.name}`, edits },
    suggest: isWhole ? [reference] : [],
  };
}

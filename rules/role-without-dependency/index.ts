import { defineRule, dependOn, type FixRequest, type LambdaFunction, type Role } from '../../src/rule/index.ts';

/** Only a reference or DependsOn keeps a role as long as the function: CloudFormation does not read the text of an ARN. */
export default defineRule()({
  meta: {
    id: 'role-without-dependency',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A function names a role of its own template by text, so nothing orders the two',
    messages: {
      byText: {
        problem:
          '{function} names {role} by text and does not depend on it: creation may fail, and deletion may take {role} away before Lambda has deleted the network interfaces',
        remedy: 'Set Role: !GetAtt {role}.Arn on {function}, or add DependsOn: {role}',
      },
    },
    schema: { type: 'object', additionalProperties: false, properties: {} },
    defaults: {},
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        if (!fn.role.known) return undecided(fn.role, { resource: fn.resource.id });
        const role = fn.role.value;
        if (model.isOrdered(fn.resource, role.resource)) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.id });
        // where the role itself needs the function, a dependency would be a circle
        const isReversed = model.isOrdered(role.resource, fn.resource);
        report('byText', {
          at: fn.at('Properties', 'Role'),
          see: [{ place: role.place, message: `${role.name} is the role that the text names` }],
          data: { function: fn.name, role: role.name },
          ...(isReversed ? {} : fixesFor(fn, role)),
        });
      },
    };
  },
});

function fixesFor(fn: LambdaFunction, role: Role): { fix?: FixRequest; suggest?: readonly FixRequest[] } {
  const edits = dependOn(fn.resource, [role.name]);
  if (edits === undefined) return {};
  const reference = {
    kind: 'set',
    at: fn.at('Properties'),
    key: 'Role',
    value: { 'Fn::GetAtt': [role.name, 'Arn'] },
  } as const;
  // on a branch of Fn::If the text is one of several
  const isWhole = fn.role.known && fn.role.evidence.every(({ place }) => place?.keys.at(-1) === 'Role');
  return {
    fix: { title: `Add DependsOn: ${role.name} to ${fn.name}`, edits },
    suggest: isWhole ? [{ title: `Set Role: !GetAtt ${role.name}.Arn on ${fn.name}`, edits: [reference] }] : [],
  };
}

import {
  defineRule,
  dependOn,
  type FixRequest,
  type LambdaFunction,
  type Role,
  relatedPlace,
} from '../../src/rule/index.ts';
import { messages, related } from './messages.ts';

/** Only a reference or DependsOn keeps a role as long as the function: CloudFormation does not read the text of an ARN. */
export default defineRule()({
  meta: {
    id: 'role-without-dependency',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A function names a role of its own template as text, so nothing orders the two',
    messages,
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    /** Whether a name that can't be read may be that of a role here: names that CloudFormation makes are no one's to write. */
    const hasNamedRoles = () =>
      model.template.ofType('AWS::IAM::Role').some(({ properties }) => properties.get('RoleName').raw !== undefined);

    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        if (!fn.role.known) {
          if (hasNamedRoles()) undecided(fn.role, { resource: fn.resource.name });
          return;
        }
        const role = fn.role.value;
        if (model.isOrdered(fn.resource, role.resource)) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.name });
        const details = {
          at: fn.at('Properties', 'Role'),
          see: [relatedPlace(role.place, related.isNamed, { role })],
          data: { function: fn, role },
        };
        if (model.isOrdered(role.resource, fn.resource)) report('reversed', details);
        else report('byText', { ...details, ...fixesFor(fn, role) });
      },
    };
  },
});

function fixesFor(fn: LambdaFunction, role: Role): { fix?: FixRequest; suggest?: readonly FixRequest[] } {
  const edits = dependOn(fn.resource, [role.resource]);
  if (edits === undefined) return {};
  const arn = { 'Fn::GetAtt': [role.name, 'Arn'] };
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

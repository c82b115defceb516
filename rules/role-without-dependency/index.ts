import { defineRule, relatedPlace } from '../../src/rule/index.ts';
import { isRetained } from '../_shared/is-retained.ts';
import { fixesFor } from './fix.ts';
import { messages, related, summary } from './messages.ts';

/** Only a reference or DependsOn keeps a role as long as the function: CloudFormation does not read the text of an ARN. */
export default defineRule()({
  meta: {
    id: 'role-without-dependency',
    family: 'iam-lifecycle',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
    fixable: true,
  },

  create({ model, report, undecided }) {
    /** Whether a name that can't be read may be that of a role here: names that CloudFormation creates are no one's to write. */
    const hasNamedRoles = () =>
      model.template.ofType('AWS::IAM::Role').some(({ properties }) => properties.get('RoleName').raw !== undefined);

    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.whyIncomplete.length === 0) return;
        if (!fn.role.known) {
          if (hasNamedRoles()) undecided(fn.role, { resource: fn.resource.logicalId });
          return;
        }
        const role = fn.role.value;
        if (model.isOrdered(fn.resource, role.resource)) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.logicalId });
        const details = {
          at: fn.at('Properties', 'Role'),
          see: [relatedPlace(role.place, related.isNamed, { role })],
          data: { function: fn, role },
        };
        const isKept = [fn.resource, role.resource].some((each) => isRetained(model, each));
        if (model.isOrdered(role.resource, fn.resource)) report('reversed', details);
        // no Fn::GetAtt and no DependsOn leads to another template
        else if (fn.at().file !== role.at().file) {
          if (!isKept) report('byTextInOtherStack', details);
        } else report(isKept ? 'retained' : 'byText', { ...details, ...fixesFor(fn, role) });
      },
    };
  },
});

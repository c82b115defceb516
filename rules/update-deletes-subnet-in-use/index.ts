import { defineRule } from '../../src/rule/index.ts';
import { deletionConflict, deletionMessages } from '../_shared/deleted-in-use.ts';
import { summary } from './messages.ts';

/** Lambda lets go of a network interface long after the function has left it; CloudFormation does not wait for that. */
export default defineRule()({
  meta: {
    id: 'update-deletes-subnet-in-use',
    family: 'update',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages: deletionMessages,
    since: '0.1.0',
  },

  create({ update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        undecided(update.undecided);
        for (const deleted of update.deletedInUse('subnet')) {
          const found = deletionConflict(update, deleted);
          if (found !== undefined) report(found.trouble, found.details);
        }
      },
    };
  },
});

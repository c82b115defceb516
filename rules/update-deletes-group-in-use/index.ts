import { defineRule } from '../../src/rule/index.ts';
import { reportDeletedInUse } from '../_shared/deleted-in-use.ts';
import { deletionMessages } from '../_shared/deletion-messages.ts';
import { summary } from './messages.ts';

/** Lambda lets go of a network interface long after the function has left it; CloudFormation does not wait for that. */
export default defineRule()({
  meta: {
    id: 'update-deletes-group-in-use',
    family: 'update',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages: deletionMessages,
    since: '0.1.0',
  },

  create: (context) => reportDeletedInUse(context, (update) => update.deletedInUse('securityGroup')),
});

import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `show-model <template>`: the network as it was understood. */
export function showModel({ operands }: Arguments, _terminal: Terminal): number {
  if (operands.length === 0) throw new UsageError('show-model takes templates', 'vpclambda-lint show-model template.yaml');
  throw new UsageError('show-model is not there yet');
}

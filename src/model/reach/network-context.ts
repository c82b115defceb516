import { type Answer, known, notKnown } from '../base/answer.ts';
import type { Caller } from '../base/entities.ts';
import type { Start } from './candidate-paths.ts';

/** What the network sees of a caller: its groups, and whether it speaks IPv6. A poller has those of its source. */
export function networkContextOf(caller: Caller): Answer<Omit<Start, 'subnet'>> {
  if (caller.kind === 'event-source') {
    if (!caller.inVpc.known) return notKnown(...caller.inVpc.because);
    if (!caller.inVpc.value) return notKnown({ because: `${caller.name} polls from no VPC`, place: caller.place });
    // sources without groups of their own use groups that AWS picks
    if (caller.groups.length === 0)
      return notKnown({ because: `the source of ${caller.name} names no security group`, place: caller.place });
    return known({ groups: caller.groups, dualStack: known(false) });
  }
  if (!caller.network.known) return notKnown(...caller.network.because);
  const attachment = caller.network.value;
  if (attachment === undefined) return notKnown({ because: `${caller.name} is in no VPC`, place: caller.place });
  // Lambda refuses that, which a rule of its own says
  if (attachment.groups.length === 0)
    return notKnown({ because: `${caller.name} names no security group`, place: attachment.place });
  // what addresses an instance gets depends on its subnet, which may give it public ones
  if (caller.usesManagedInstances)
    return known({
      groups: attachment.groups,
      dualStack: notKnown({ because: `whether the instances of ${caller.name} use IPv6 is not known` }),
      mayHavePublicAddress: true,
    });
  return known({ groups: attachment.groups, dualStack: attachment.dualStack });
}

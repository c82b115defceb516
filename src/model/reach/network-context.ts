import { said } from '../../language/sentence.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { Caller } from '../base/entities.ts';
import type { Start } from './candidate-paths.ts';
import { reasons } from './reasons.ts';

/** What the network sees of a caller: its groups, and whether it speaks IPv6. A poller has those of its source. */
export function networkContextOf(caller: Caller): Answer<Omit<Start, 'subnet'>> {
  if (caller.kind === 'event-source') {
    if (!caller.inVpc.known) return notKnown(...caller.inVpc.because);
    if (!caller.inVpc.value)
      return notKnown({ because: said(reasons.pollsFromNoVpc, { caller }), place: caller.place });
    // sources without groups of their own use groups that AWS picks
    if (caller.groups.length === 0)
      return notKnown({ because: said(reasons.sourceWithoutGroup, { caller }), place: caller.place });
    return known({ groups: caller.groups, dualStack: known(false) });
  }
  if (!caller.network.known) return notKnown(...caller.network.because);
  const attachment = caller.network.value;
  if (attachment === undefined) return notKnown({ because: said(reasons.inNoVpc, { caller }), place: caller.place });
  // Lambda refuses that, which a rule of its own says
  if (attachment.groups.length === 0)
    return notKnown({ because: said(reasons.namesNoGroup, { caller }), place: attachment.place });
  // what addresses an instance gets depends on its subnet, which may give it public ones
  if (caller.usesManagedInstances)
    return known({
      groups: attachment.groups,
      dualStack: notKnown({ because: said(reasons.unknownIpv6OfInstances, { caller }) }),
      mayHavePublicAddress: true,
    });
  return known({ groups: attachment.groups, dualStack: attachment.dualStack });
}

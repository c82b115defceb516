import type { Language } from '../../language/in-words.ts';
import { reasons as ofBase } from '../../model/base/reasons.ts';
import { reasons as ofFunctions } from '../../model/functions/reasons.ts';
import { reasons as ofGroups } from '../../model/groups/reasons.ts';
import { reasons as ofIdentity } from '../../model/identity/reasons.ts';
import { reasons as ofNetwork } from '../../model/network/reasons.ts';
import { reasons as ofPollers } from '../../model/pollers/reasons.ts';
import { reasons as ofReach } from '../../model/reach/reasons.ts';
import { reasons as ofTargets } from '../../model/usage/in-vpc/reasons.ts';
import { accountTexts as texts } from '../texts.ts';

/** Texts that speak of a template, and what is said of an account in their place, with the same blanks. */
const inTheirPlace: readonly (readonly [ofTemplate: string, ofAccount: string])[] = [
  [ofBase.notInTemplate, texts.nameNotRead],
  [ofGroups.notInTemplate, texts.groupNotRead],
  [ofNetwork.notInTemplate, texts.notRead],
  [ofReach.notInTemplate, texts.natNotRead],
  [ofIdentity.roleElsewhere, texts.roleNotRead],
  [ofNetwork.vpcElsewhere, texts.vpcNotRead],
  [ofReach.routesBeyond, texts.beyondNotRead],
  [ofReach.routesSomeBeyond, texts.someBeyondNotRead],
  [ofFunctions.capacityProviderElsewhere, texts.capacityProviderNotRead],
  [ofTargets.fileSystemElsewhere, texts.fileSystemNotRead],
  [ofPollers.polledElsewhere, texts.polledNotRead],
  [ofPollers.sourceElsewhere, texts.sourceNotRead],
];

/** A language in which what is judged is no template, but an account. */
export function languageOfAccount(language: Language | undefined): Language {
  const own = inTheirPlace.map(([ofTemplate, ofAccount]) => [ofTemplate, language?.[ofAccount] ?? ofAccount]);
  return { ...language, ...Object.fromEntries(own) };
}

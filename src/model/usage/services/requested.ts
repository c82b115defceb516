import { serviceAtHost } from '../../../aws/hosts.ts';
import { said } from '../../../language/sentence.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { variablesOf } from '../../functions/variables.ts';
import { hostHeldBy } from '../internet/held-hosts.ts';
import { anything, ownRegion, textOfRequested, urlsRequestedBy } from '../internet/requested-urls.ts';
import { useKey } from './evidence.ts';
import { mayBeLedTo, mayBeLedToOthers } from './other-regions.ts';
import { reasons } from './reasons.ts';

const isRegion = (label: string) =>
  label === ownRegion || label === anything || /^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(label);

/**
 * The services whose hosts the code of a function requests by their URLs, without a client of an SDK. Who may call does not
 * matter: the keys of a user pool are public, presigned URLs carry their own permission, and what is refused is requested too.
 */
export function requestedUses(core: ModelCore, fn: LambdaFunction): Found<ServiceUse> {
  const found: ServiceUse[] = [];
  const doubts = new Map<string, Unknown>();
  for (const { call, because, place, doubt } of urlsRequestedBy(core, fn)) {
    // what is known to be on the internet alone is no service to reach by an endpoint
    const variable = 'variable' in call ? variablesOf(core, fn).find(({ name }) => name === call.variable) : undefined;
    if (variable !== undefined && hostHeldBy(core, variable)?.kind === 'public') continue;
    const [, host] = /^https:\/\/([^/?#:]+)(?::443)?(?:[/?#]|$)/i.exec(textOfRequested(core, fn, call) ?? '') ?? [];
    const at = host === undefined ? undefined : serviceAtHost(host.toLowerCase(), isRegion);
    if (at === undefined) continue;
    const { service, prefix, endpoint, region, isVariant } = at;
    const use: ServiceUse = {
      service,
      prefix,
      endpoint,
      certainty: 'proven',
      alternatives: [],
      because,
      place,
      further: [],
    };
    const own = fn.resource.node.stack.pseudo.region;
    const isOwn = region === ownRegion || (region !== undefined && region === own);
    const isOther = !isOwn && own !== undefined && region !== undefined && region !== anything;
    const isLed = !isOwn && (isOther ? mayBeLedTo(core, region) : mayBeLedToOthers(core));
    const why = doubt ?? (isLed ? said(reasons.mayBeInOtherRegion) : undefined);
    if (why !== undefined)
      doubts.set(useKey(use), { because: said(reasons.useBut, { use: because, but: why }), place });
    // which names an endpoint answers to beside the usual one is not known: without any, there is no path but by the internet
    else if (isOwn) found.push(isVariant ? { ...use, alternatives: ['none'] } : use);
    // endpoints of this Region serve its own hosts alone
    else if (isOther) found.push({ ...use, service: `${service} (${region})`, endpoint: 'none' });
    // in whichever Region it is, it has no path where neither its endpoint nor the internet has one
    else found.push({ ...use, alternatives: ['none'] });
  }
  const certain = new Set(found.map(useKey));
  return { found, whyIncomplete: [...doubts].flatMap(([key, why]) => (certain.has(key) ? [] : [why])) };
}

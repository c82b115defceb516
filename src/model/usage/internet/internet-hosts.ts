import { hostCallsMade } from '../../../code/host-calls.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { collectMentions } from '../../../template/mentions.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { entityNames } from '../../base/names.ts';
import { variablesOf } from '../../functions/variables.ts';
import { publicShare } from '../../network/address-ranges.ts';
import { codeOf, placeInCode } from '../deployed-code/function-code.ts';
import { reasons } from './reasons.ts';

/** That a function calls a host on the internet. */
export interface InternetUse {
  /** What is called: `api.example.com`, `the Elastic IP address Address`. */
  readonly host: Clause;
  /** It is called on TCP 443. */
  readonly isHttps: boolean;
  /** One clause: `its code requests https://api.example.com in app.py:3`. */
  readonly because: Clause;
  readonly place: Place;
}

/** The hosts on the internet that a function calls: literal URLs in its code, and public addresses that it is given. */
export function internetHostsCalledBy(core: ModelCore, fn: LambdaFunction): Found<InternetUse> {
  const found: InternetUse[] = [...publicAddresses(core, fn)];
  const whyIncomplete: Unknown[] = [];
  const code = codeOf(core, fn);
  const proxy = variablesOf(core, fn).find(({ name }) => /^(?:https?|all)_proxy$/i.test(name));
  const calls = code === undefined ? [] : hostCallsMade(code.folder, code.entry);
  for (const { host, scheme, port, path, line, doubt } of calls) {
    if (!isOnInternet(core, host)) continue;
    const place = placeInCode(code!, path, line);
    const url = `${scheme}://${host}`;
    const because = code!.isInline
      ? said(reasons.inlineCodeRequests, { url })
      : said(reasons.codeRequests, { path, line, url });
    const why = proxy === undefined ? doubt : said(reasons.namesProxy, { variable: proxy.name });
    if (why !== undefined) whyIncomplete.push({ because: said(reasons.useBut, { use: because, but: why }), place });
    else if (!found.some((use) => use.host === host))
      found.push({ host, isHttps: scheme === 'https' && (port ?? '443') === '443', because, place });
  }
  return { found, whyIncomplete };
}

/** Hosts of AWS have endpoints, which function-cannot-reach-service is about; these have none. */
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;
/** What AWS runs on the internet alone. */
const onInternetOnly: ReadonlySet<string> = new Set(['checkip.amazonaws.com']);
/** Names that are never those of hosts on the internet. */
const neverPublic = /(?:^|\.)(?:localhost|local|internal|intranet|private|lan|home|corp|test|invalid|arpa|onion)$/;

function isOnInternet(core: ModelCore, host: string): boolean {
  if (/^[\d.]+$/.test(host)) return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) && publicShare(`${host}/32`) === 'all';
  if (onInternetOnly.has(host)) return true;
  if (!host.includes('.') || ofAws.test(host) || neverPublic.test(host)) return false;
  // in a zone of the template it may have another address inside the VPC
  return !['AWS::Route53::HostedZone', 'AWS::ServiceDiscovery::PrivateDnsNamespace'].some((type) =>
    core.resourcesOf(type).some(({ properties }) => {
      const name = core.evaluate.text(properties.get('Name'));
      const zone = name?.replace(/\.$/, '').toLowerCase();
      return zone === undefined || host === zone || host.endsWith(`.${zone}`);
    }),
  );
}

/** What variables with an address to call are mostly called. */
const likeHost = /host|server|endpoint|addr|ur[il]/i;

/**
 * Public addresses of the template that a function is given to call: inside the VPC too they are reached through the internet.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html
 */
function publicAddresses(core: ModelCore, fn: LambdaFunction): readonly InternetUse[] {
  return variablesOf(core, fn).flatMap(({ name, node, isGlobal }) => {
    const found: InternetUse[] = [];
    if (isGlobal || !likeHost.test(name)) return found;
    collectMentions(node, '', undefined, ({ id, attribute = 'Ref', node: mention }) => {
      const resource = core.template.resources.get(id);
      if (resource === undefined || !core.exists(resource) || !core.evaluate.isLive(mention)) return;
      const isAddress =
        (resource.type === 'AWS::EC2::EIP' && ['Ref', 'PublicIp'].includes(attribute)) ||
        (resource.type === 'AWS::EC2::Instance' && attribute === 'PublicIp');
      if (!isAddress) return;
      const because = said(reasons.holdsPublicAddress, { variable: name, resource });
      found.push({ host: said(entityNames.publicAddressOf, { resource }), isHttps: false, because, place: node.at() });
    });
    return found;
  });
}

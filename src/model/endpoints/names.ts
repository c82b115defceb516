import { endpointByName, parseServiceName } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { displayOf, shownAs } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import { perTemplate } from '../base/lazy.ts';
import { reasons } from './reasons.ts';

/** Host names of AWS services; a private zone of one can lead to an endpoint. */
const awsHost = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonwebservices\.com\.cn)\.?$/;

/**
 * Why code may find an endpoint without private DNS: somebody holds its id or one of its own DNS names, or a hosted
 * zone may have the service's host name.
 */
export function otherNamesOf(core: ModelCore, endpoint: Resource): readonly Unknown[] {
  return [...ownHosts(core, endpoint), ...holdersOf(core, endpoint), ...namedByText(core, endpoint), ...standIns(core)];
}

/** The own DNS name of an endpoint, with the part of it that names the service. */
const ownName = /\bvpce-[\w-]{1,80}\.([\w.-]{1,60}?)\.[\w-]{1,30}\.vpce\.amazonaws\.com/g;

/** What has such a name as text: an endpoint that was created before is called by it, and which one it is of is not said there. */
function namedByText({ template, evaluate, exists }: ModelCore, endpoint: Resource): readonly Unknown[] {
  const holders = perTemplate(template, 'names of endpoints in texts', () =>
    [...template.resources.values()].flatMap((resource) => {
      const text = JSON.stringify(resource.properties.raw ?? '');
      if (!text.includes('.vpce.amazonaws.com')) return [];
      return [{ resource, services: [...text.matchAll(ownName)].map(([, service]) => service!) }];
    }),
  );
  if (holders.length === 0) return [];
  const own = parseServiceName(displayOf(evaluate.value(endpoint.properties.get('ServiceName'))))?.endpoint;
  return holders
    .filter(
      ({ resource, services }) =>
        exists(resource) && services.some((service) => service === own || endpointByName(service) === undefined),
    )
    .map(({ resource }) => ({
      because: said(reasons.namesOneLikeIt, { user: resource, endpoint }),
      place: resource.at(),
    }));
}

/**
 * Services whose clients are told of an endpoint by its id or by a name of its own. Sources:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html,
 * https://docs.aws.amazon.com/datasync/latest/userguide/API_PrivateLinkConfig.html,
 * https://docs.aws.amazon.com/filegateway/latest/files3/gateway-private-link.html,
 * https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-accessendpoint.html
 */
const namedToClients = {
  'appstream.streaming': reasons.fleetsStreamThrough,
  datasync: reasons.agentsUse,
  'execute-api': reasons.privateApisNameIdOf,
  'appsync-api': reasons.privateApisName,
  storagegateway: reasons.gatewaysUse,
  'transfer.server': reasons.serversUse,
} as const;

function isNamedToClients(service: string): service is keyof typeof namedToClients {
  return Object.hasOwn(namedToClients, service);
}

/** Services that are called by host names of each customer's own. */
function ownHosts({ evaluate }: ModelCore, endpoint: Resource): readonly Unknown[] {
  const found: Unknown[] = [];
  const { properties } = endpoint;
  const service = parseServiceName(displayOf(evaluate.value(properties.get('ServiceName'))))?.endpoint ?? '';
  if (isNamedToClients(service))
    found.push({ because: said(namedToClients[service], { endpoint }), place: endpoint.at() });
  const region = evaluate.value(properties.get('ServiceRegion'));
  if (region.kind !== 'absent')
    found.push({
      because: said(reasons.forServiceIn, { endpoint, region: shownAs(region) }),
      place: region.node.at(),
    });
  return found;
}

function holdersOf({ template, evaluate, exists }: ModelCore, endpoint: Resource): readonly Unknown[] {
  return template.mentionsOf(endpoint.id).flatMap(({ section, from, via, node }): Unknown[] => {
    const place = node.at();
    if (section === 'Outputs')
      return [{ because: said(reasons.outputExposes, { output: String(node.keys[1]), endpoint }), place }];
    const user = from === undefined ? undefined : template.resources.get(from);
    if (user === undefined || user.id === endpoint.id || via === 'DependsOn' || !exists(user)) return [];
    // a condition of a policy judges traffic and leads none to the endpoint; Metadata only tells
    if (node.keys.some((key) => /^aws:sourcevpce$/i.test(String(key))) || node.keys[2] === 'Metadata') return [];
    if (!evaluate.isLive(node)) return [];
    return [{ because: said(reasons.givenByName, { user, endpoint }), place }];
  });
}

/** Private zones whose name is a host of AWS's, or not known; a Route 53 profile brings zones from elsewhere. */
function standIns({ evaluate, resourcesOf }: ModelCore): readonly Unknown[] {
  const zones = resourcesOf('AWS::Route53::HostedZone').filter(({ properties }) => {
    const name = evaluate.text(properties.get('Name'));
    return name === undefined || awsHost.test(name);
  });
  return [...zones, ...resourcesOf('AWS::Route53Profiles::ProfileAssociation')].map((resource) => ({
    because: said(reasons.mayLeadElsewhere, { record: resource }),
    place: resource.at(),
  }));
}

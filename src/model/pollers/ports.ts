import { eventSourceFacts } from '../../aws/event-sources.ts';
import { said } from '../../language/sentence.ts';
import { displayOf, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import { inputs } from '../base/inputs.ts';
import { booleanOf, entriesOf, reasonOf } from '../base/naming.ts';
import { reasons } from './reasons.ts';
import type { PolledSource } from './sources.ts';

/**
 * The ports of which the pollers of a mapping use one: of a source that allows several kinds of client, the mapping
 * doesn't always say which it is. Source: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-cluster-network.html
 */
export function portsOfPollers(
  core: ModelCore,
  mapping: Resource,
  { sourceType, polled }: Pick<PolledSource, 'sourceType' | 'polled'>,
): Answer<readonly number[]> {
  if (sourceType === 'self-managed-kafka') return kafkaPorts(core, mapping);
  if (polled === undefined)
    return notKnown({
      because: said(reasons.polledElsewhere, { mapping }),
      place: mapping.at(),
      settledBy: said(inputs.creatorOfPolled, { mapping }),
    });
  switch (polled.type) {
    case 'AWS::MSK::ServerlessCluster':
      return known([ports('msk').iam!]);
    case 'AWS::MSK::Cluster':
      return mskPorts(core, mapping, polled);
    case 'AWS::AmazonMQ::Broker':
      return known(brokerPorts(core.evaluate.text(polled.properties.get('EngineType'))));
    default:
      return documentDbPorts(core, polled);
  }
}

function ports(type: 'msk' | 'mq' | 'documentdb' | 'self-managed-kafka'): Readonly<Record<string, number>> {
  return eventSourceFacts(type).ports;
}

/** How a mapping signs in says which listener it uses; without a secret it is IAM, or no client is asked to. */
function mskPorts(core: ModelCore, mapping: Resource, cluster: Resource): Answer<readonly number[]> {
  const { evaluate } = core;
  const at = (...keys: string[]) => evaluate.at(cluster.properties, ...keys);
  const access = at('BrokerNodeGroupInfo', 'ConnectivityInfo', 'PublicAccess', 'Type');
  if (access.kind !== 'absent' && !(access.kind === 'known' && access.value === 'DISABLED'))
    return notKnown({ because: said(reasons.mayBePublicToo, { cluster }), place: access.node.at() });
  const { iam, 'sasl-scram': scram, tls, plaintext } = ports('msk');
  const signIns = accessTypesOf(core, mapping);
  if (signIns.some((type) => type?.startsWith('SASL_SCRAM_'))) return known([scram!]);
  if (signIns.includes('CLIENT_CERTIFICATE_TLS_AUTH')) return known([tls!]);
  const isOn = (...keys: string[]) => switchOf(at('ClientAuthentication', ...keys, 'Enabled'));
  const hasIam = isOn('Sasl', 'Iam');
  const asksNobody = isOn('Unauthenticated');
  const clientBroker = at('EncryptionInfo', 'EncryptionInTransit', 'ClientBroker');
  const encryption = clientBroker.kind === 'absent' ? 'TLS' : evaluate.text(clientBroker.node);
  const open = [...(encryption === 'PLAINTEXT' ? [] : [tls!]), ...(encryption === 'TLS' ? [] : [plaintext!])];
  const secret = signIns.includes(undefined) ? [scram!, tls!] : [];
  const candidates = [
    ...secret,
    ...(hasIam === false ? [] : [iam!]),
    // where IAM is off, and no secret is given, only clients that no one asks get in
    ...(hasIam === true && asksNobody === false ? [] : open),
  ];
  return known([...new Set(candidates)]);
}

/** Off where it is not written; not known where it can't be read. */
function switchOf(value: Value): boolean | undefined {
  return value.kind === 'absent' ? false : booleanOf(value);
}

/** The types of the SourceAccessConfigurations of a mapping; `undefined` for one that can't be read. */
function accessTypesOf({ evaluate }: ModelCore, mapping: Resource): readonly (string | undefined)[] {
  return entriesOf(evaluate.value(mapping.properties.get('SourceAccessConfigurations'))).map((entry) =>
    entry.kind === 'map' ? evaluate.text(entry.node.get('Type')) : undefined,
  );
}

function brokerPorts(engine: string | undefined): readonly number[] {
  const byEngine = ports('mq');
  const port = byEngine[engine?.toLowerCase() ?? ''];
  return port === undefined ? Object.values(byEngine) : [port];
}

function documentDbPorts({ evaluate }: ModelCore, cluster: Resource): Answer<readonly number[]> {
  const port = evaluate.value(cluster.properties.get('Port'));
  if (port.kind === 'absent') return known([ports('documentdb').default!]);
  return port.kind === 'known' && /^\d+$/.test(String(port.value))
    ? known([Number(port.value)])
    : notKnown(reasonOf(port));
}

/** The ports of the bootstrap servers, `host:port` each, several to a text with commas between. */
function kafkaPorts({ evaluate }: ModelCore, mapping: Resource): Answer<readonly number[]> {
  const servers = evaluate.at(mapping.properties.get('SelfManagedEventSource'), 'Endpoints', 'KafkaBootstrapServers');
  const found = new Set<number>();
  for (const server of entriesOf(servers)) {
    const isWritten = server.kind === 'known' || (server.kind === 'text' && typeof server.parts.at(-1) === 'string');
    if (!isWritten) return notKnown(reasonOf(server));
    for (const each of displayOf(server).split(',')) {
      const port = /:(\d+)\s*$/.exec(each)?.[1];
      found.add(port === undefined ? ports('self-managed-kafka').default! : Number(port));
    }
  }
  return found.size === 0 ? notKnown(reasonOf(servers)) : known([...found]);
}

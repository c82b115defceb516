import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Variable } from '../../functions/variables.ts';

/** A broker of Amazon MQ, whose `Ref` is its id. */
export const brokerType = 'AWS::AmazonMQ::Broker';

/** The ports of a broker of Amazon MQ by the schemes of its URLs. Source: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/working-java-example.html */
const schemePorts: ReadonlyMap<string, number> = new Map([
  ['ssl', 61617],
  ['amqp+ssl', 5671],
  ['amqps', 5671],
  ['stomp+ssl', 61614],
  ['mqtt+ssl', 8883],
  ['wss', 61619],
]);

/**
 * The host of a broker that a variable puts together from its id, which `Ref` gives: `${Broker}-1.mq.eu-west-1.amazonaws.com`,
 * with the port that the variable says; `undefined` where it holds the id for anything else.
 * Source: https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html
 */
export function brokerHostIn(
  { evaluate }: ModelCore,
  { node }: Variable,
  broker: Resource,
): { readonly ports: readonly number[] } | undefined {
  const value = evaluate.value(node);
  if (value.kind !== 'text') return undefined;
  const { parts } = value;
  const at = parts.findIndex(
    (part) =>
      typeof part === 'object' && part.kind === 'reference' && part.id === broker.id && part.attribute === undefined,
  );
  const [before, after, last] = [parts[at - 1], parts[at + 1], parts.at(-1)];
  if (at < 0 || typeof after !== 'string' || !/^(?:-[12])?\.mq\./.test(after)) return undefined;
  const written = typeof last === 'string' ? /:(\d{1,5})\/?$/.exec(last)?.[1] : undefined;
  const scheme = typeof before === 'string' ? /([a-z+]{1,20}):\/\/$/.exec(before)?.[1] : undefined;
  const port = written === undefined ? schemePorts.get(scheme ?? '') : Number(written);
  return { ports: port === undefined ? [] : [port] };
}

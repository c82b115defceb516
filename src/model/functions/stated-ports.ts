import { displayOf } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { type Variable, variablesOf } from './variables.ts';

/** An attribute of a resource that a variable holds. */
export interface HeldAttribute {
  readonly id: string;
  readonly attribute: string | undefined;
}

/** The ports of the host that a variable names by a DNS record, in the same ways. */
export function portsOfName(core: ModelCore, fn: LambdaFunction, variable: Variable, { id }: HeldAttribute) {
  const stated = portOfName(core, fn, variable) ?? portOfListener(core, id);
  return stated === undefined ? [] : [stated];
}

function portOfName(core: ModelCore, fn: LambdaFunction, variable: Variable): number | undefined {
  const text = displayOf(core.evaluate.value(variable.node));
  const [all, scheme, port] =
    /^(?:([a-z][a-z\d+.-]{0,30}):\/\/)?(?:[^@/]{0,200}@)?[^:/?#]{1,255}(?::(\d{1,5}))?(?:[/?#]|$)/i.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (port !== undefined) return validPort(Number(port));
  return scheme === undefined ? portBeside(core, fn, variable) : schemePorts.get(scheme.toLowerCase());
}

/** The ports of an address that a function is told; for a load balancer without any, that of its only listener. */
export function statedPorts(
  core: ModelCore,
  fn: LambdaFunction,
  variable: Variable,
  held: HeldAttribute,
): readonly number[] {
  const stated = statedPort(core, fn, variable, held) ?? portOfListener(core, held.id);
  return stated === undefined ? [] : [stated];
}

function portOfListener(core: ModelCore, id: string): number | undefined {
  const listeners = core.resourcesOf('AWS::ElasticLoadBalancingV2::Listener').filter(({ properties }) => {
    const of = core.evaluate.value(properties.get('LoadBalancerArn'));
    return of.kind === 'reference' && of.id === id;
  });
  const [only, ...others] = listeners;
  return only === undefined || others.length > 0 ? undefined : portIn(core, only.properties.get('Port'));
}

/**
 * The port that a function is told along with an address, where the environment says it: behind the address
 * (`http://${Box.PrivateIp}:8080/`), by the scheme before it, or in a variable beside it (`REDIS_HOST`, `REDIS_PORT`).
 */
function statedPort(
  core: ModelCore,
  fn: LambdaFunction,
  variable: Variable,
  { id, attribute }: HeldAttribute,
): number | undefined {
  const value = core.evaluate.value(variable.node);
  if (value.kind !== 'text') return value.kind === 'reference' ? portBeside(core, fn, variable) : undefined;
  const { parts } = value;
  const at = parts.findIndex(
    (part) => typeof part === 'object' && part.kind === 'reference' && part.id === id && part.attribute === attribute,
  );
  if (at < 0) return undefined;
  const [before, after] = [at === 0 ? '' : parts[at - 1], at + 1 === parts.length ? '' : parts[at + 1]];
  // another part that is not known may hold the port
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  if (after.startsWith(':')) {
    const port = /^:(\d{1,5})(?!\d)/.exec(after)?.[1];
    return port === undefined ? undefined : validPort(Number(port));
  }
  if (!/^(?:$|[/?])/.test(after)) return undefined;
  const scheme = /(?:^|[^a-z0-9+.-])([a-z][a-z0-9+.-]*):\/\/[^/]*$/i.exec(before)?.[1];
  if (scheme !== undefined) return schemePorts.get(scheme.toLowerCase());
  return before === '' && after === '' ? portBeside(core, fn, variable) : undefined;
}

/** Source: https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml */
const schemePorts: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['wss', 443],
]);

/** How the names of variables with an address end. */
const addressEnding =
  /_?(?:HOST(?:_?NAME)?|SERVER|ADDR(?:ESS)?|ENDPOINT|(?:PRIVATE_?)?IP(?:_?ADDR(?:ESS)?)?|DNS(?:_?NAME)?)$/i;

/** The port in the variable that goes with one of an address: `RETHINK_PORT` with `RETHINK_HOST`. */
export function portBeside(core: ModelCore, fn: LambdaFunction, { name }: Variable): number | undefined {
  if (!addressEnding.test(name)) return undefined;
  const stem = name.replace(addressEnding, '').toLowerCase();
  const node = variablesOf(core, fn).find((each) => {
    const other = each.name.toLowerCase();
    return other === `${stem}_port` || other === `${stem}port`;
  })?.node;
  return node && portIn(core, node);
}

function portIn(core: ModelCore, node: Node): number | undefined {
  const value = core.evaluate.value(node);
  return value.kind === 'known' && /^\d{1,5}$/.test(String(value.value)) ? validPort(Number(value.value)) : undefined;
}

function validPort(port: number): number | undefined {
  return port > 0 && port < 65_536 ? port : undefined;
}

import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Caller, LambdaFunction, ServiceUse, Subnet, VpcTarget } from '../base/entities.ts';
import { idOf, rememberBy } from '../base/lazy.ts';
import { booleanOf, reasonOf } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import { throughAnswerPolicy } from '../endpoints/answer-policy.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import { throughServicePolicy } from '../endpoints/policies.ts';
import { asRoleAllows } from '../endpoints/required-by-role.ts';
import { variablesOf } from '../functions/variables.ts';
import { throughPolicy } from '../pollers/endpoint-policy.ts';
import type { Start } from './candidate-paths.ts';
import { networkContextOf } from './network-context.ts';
import type { Paths } from './paths.ts';

/** The paths from where functions and pollers are in the network. */
export interface PathsFrom {
  toService(caller: Caller, subnet: Subnet, use: ServiceUse): Answer<Path>;
  /** Calls on a TCP port, 443 where none is given. */
  toInternet(caller: Caller, subnet: Subnet, port?: number): Answer<Path>;
  toTarget(caller: Caller, subnet: Subnet, target: VpcTarget): Answer<Path>;
}

/** Asks for paths with what policies of endpoints and roles allow on them. */
export function pathsFrom(core: ModelCore, endpoints: () => Endpoints, paths: () => Paths): PathsFrom {
  const from = (ask: (paths: Paths, start: Start) => Answer<Path>, caller: Caller, subnet: Subnet): Answer<Path> => {
    const context = networkContextOf(caller);
    return context.known ? ask(paths(), { ...context.value, subnet }) : notKnown(...context.because);
  };

  // of all functions with the same groups in a subnet, what one reaches the others do
  const callerOf = rememberBy(idOf, (fn: LambdaFunction) => asCaller(core, fn));
  const inNetwork = rememberBy(keyOf, ({ caller, subnet, use }: Asked) =>
    paths().toService({ ...caller.start, subnet }, use),
  );
  const ofFunctions = rememberBy(keyOf, (asked: Asked) =>
    throughServicePolicy(core, endpoints(), asked.subnet, asked.use, inNetwork(asked)),
  );

  const toServiceOfFunction = (fn: LambdaFunction, subnet: Subnet, use: ServiceUse): Answer<Path> => {
    const caller = callerOf(fn);
    if (!caller.known) return caller;
    const asked = { caller: caller.value, subnet, use, key: `${caller.value.key}\n${subnet.id}\n${keyOfCalls(use)}` };
    const ofAll = ofFunctions(asked);
    // a policy may allow all that the role allows, though not all that there is to call
    const path = ofAll.known ? ofAll : throughServicePolicy(core, endpoints(), subnet, use, inNetwork(asked), fn);
    return asRoleAllows(core, fn, use, path);
  };

  return {
    toService(caller, subnet, use) {
      if (caller.kind === 'function' && use.purpose === undefined) return toServiceOfFunction(caller, subnet, use);
      const path = from((paths, start) => paths.toService(start, use), caller, subnet);
      if (use.purpose === 'custom-resource-answer') return throughAnswerPolicy(core, endpoints(), subnet, path);
      return throughPolicy(core, endpoints(), subnet, use, path);
    },
    toInternet: (caller, subnet, port) =>
      from((paths, start) => paths.toInternet(port === undefined ? start : { ...start, port }), caller, subnet),
    toTarget: (caller, subnet, target) => from((paths, start) => paths.toTarget(start, target), caller, subnet),
  };
}

/** What the network sees of functions that are alike to it. */
interface LikeCallers {
  readonly start: Omit<Start, 'subnet'>;
  /** Equal for those alike. */
  readonly key: string;
}

/** A path that like callers ask for. */
interface Asked {
  readonly caller: LikeCallers;
  readonly subnet: Subnet;
  readonly use: ServiceUse;
  readonly key: string;
}

function keyOf({ key }: Asked): string {
  return key;
}

function asCaller(core: ModelCore, fn: LambdaFunction): Answer<LikeCallers> {
  const context = networkContextOf(fn);
  if (!context.known) return context;
  const start = { ...context.value, usesFips: usesFips(core, fn) };
  const key = [
    start.mayHavePublicAddress === true,
    start.dualStack.known ? start.dualStack.value : '',
    start.usesFips.known ? start.usesFips.value : '',
    ...start.groups.map(({ id }) => id),
  ].join(' ');
  return known({ start, key });
}

/** What tells the calls of uses apart for a path. */
function keyOfCalls({ prefix, endpoint, port, byEndpointName, alternatives }: ServiceUse): string {
  return `${prefix} ${endpoint} ${port} ${byEndpointName} ${alternatives.join()}`;
}

/** Whether the SDK of a function calls the FIPS endpoints of services. */
function usesFips(core: ModelCore, fn: LambdaFunction): Answer<boolean> {
  // asked for only where somebody set it: an answer is one more question of the scenario
  if (!variablesOf(core, fn).some(({ name }) => name === 'AWS_USE_FIPS_ENDPOINT')) return known(false);
  const value = core.evaluate.at(fn.resource.properties, 'Environment', 'Variables', 'AWS_USE_FIPS_ENDPOINT');
  const isOn = booleanOf(value);
  return isOn === undefined ? notKnown(reasonOf(value)) : known(isOn);
}

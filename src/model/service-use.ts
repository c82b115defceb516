import type { Found } from './answer.ts';
import type { ModelCore } from './core.ts';

import { acrossScenarios } from './lazy.ts';
import { permittedUses } from './permitted-use.ts';
import { provenUses } from './proven-use.ts';
import { redirectedBy } from './redirection.ts';
import { roleCalls } from './role-calls.ts';
import { roleReachOf } from './role-reach.ts';
import type { LambdaFunction, ServiceUse } from './things.ts';
import { mergeUses } from './use-evidence.ts';
import { variablesOf } from './variables.ts';

/**
 * The AWS services that a function's code calls, one use for each endpoint: what proves it, or what its role permits
 * where the work of Lambda and others does not explain the permission. Calls that are told to go to another host are left out.
 */
export function servicesUsedBy(core: ModelCore, fn: LambdaFunction): Found<ServiceUse> {
  const variables = variablesOf(core, fn);
  const { calls, reach } = acrossScenarios(core, `calls of ${fn.id}`, () => {
    const calls = roleCalls(core, fn);
    return { calls, reach: roleReachOf(fn, calls) };
  });
  const proven = provenUses(core, fn, variables, reach);
  const permitted = permittedUses(core, fn, calls, proven.found);
  const uses = mergeUses([...proven.found, ...permitted.found]);
  const redirections = uses.map((use) => redirectedBy(core, variables, use));
  return {
    found: uses.filter((_, index) => redirections[index] === undefined),
    more: [...proven.more, ...permitted.more, ...redirections.filter((each) => each !== undefined)],
  };
}

import { type Sentence, said } from '../../language/sentence.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { lazy, remember } from '../base/lazy.ts';
import { whyMayAllow } from './actions-written.ts';
import { reasons } from './reasons.ts';
import type { RoleCalls } from './role-calls.ts';
import { allowsService, allowsSome, isBroad } from './statement-actions.ts';

/** Which services a function's role lets it call. */
export interface AllowedCalls {
  /** Not so only when everything the role gets is known and nothing in it is about the service. */
  mayCall(prefix: string): boolean;
  /** Some statement names the service. */
  certainlyAllows(prefix: string): boolean;
  /** Why all that statements allow on the service may be for others than the function's code. */
  whyForOthers(prefix: string): Sentence | undefined;
}

/** Which services a function's role lets it call, by IAM prefix. */
export function allowedCallsOf(fn: LambdaFunction, calls: RoleCalls): AllowedCalls {
  const statements = fn.role.known ? fn.role.value.statements : undefined;
  const allows = statements?.found.filter(({ effect }) => effect === 'Allow') ?? [];
  const isAllowed = remember((prefix) => allows.some((each) => allowsService(each, prefix)));
  const certainlyAllows = remember((prefix) => allows.some((each) => allowsSome(each, `${prefix}:*`)));
  const isWide = lazy(() => allows.some(isBroad));
  return {
    mayCall: (prefix) =>
      statements === undefined || whyMayAllow(statements, `${prefix}:*`).length > 0 || isAllowed(prefix) || isWide(),
    certainlyAllows,
    whyForOthers(prefix) {
      if (!certainlyAllows(prefix)) return undefined;
      const about = calls.found.filter(({ to }) => to.prefix === prefix);
      if (about.length === 0) return calls.polled.has(prefix) ? said(reasons.allowsPollerOnly) : undefined;
      const doubts = about.map(({ doubt }) => doubt);
      return doubts.includes(undefined) ? undefined : said(reasons.allowsOnlyBecause, { doubt: doubts[0]! });
    },
  };
}

import { endpointOfClient, signingWords } from '../../aws/sdk-clients.ts';
import { wordsIn } from '../../code/chunks.ts';
import { clientsMade, type MadeClient, whyIncomplete } from '../../code/clients-made.ts';
import { operationsIn } from '../../code/operations.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../base/entities.ts';
import type { AllowedCalls } from '../identity/allowed-calls.ts';
import { usersOfRole } from '../identity/role-users.ts';
import { useKey, useOf } from './evidence.ts';
import { codeOf, type FunctionCode } from './function-code.ts';

/**
 * The services of which a function's code makes a client. A client that the handler leads to proves a call, unless the
 * role allows nothing on the service, the client is made for another host or Region, or only signs. An import alone is
 * no evidence. Where the handler can't be followed, a role of the function's own has to say the same.
 */
export function codeUses(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): Found<ServiceUse> {
  const code = codeOf(core, fn);
  if (code === undefined) return { found: [], more: [] };
  const { folder, entry, place } = code;
  const mentions = operationsIn(folder.files);
  const judged = clientsMade(folder, entry).flatMap((made) => judge(core, fn, code, role, made, mentions));
  const certain = new Set(judged.flatMap(({ use, doubt }) => (doubt === undefined ? [useKey(use)] : [])));
  const doubts = new Map<string, Unknown>();
  for (const { use, doubt } of judged)
    if (doubt !== undefined && !certain.has(useKey(use)) && !doubts.has(useKey(use)))
      doubts.set(useKey(use), { because: `${use.because}, but ${doubt}`, place: use.place });
  return {
    found: judged.filter(({ doubt }) => doubt === undefined).map(({ use }) => use),
    more: [
      ...doubts.values(),
      ...[...folder.more, whyIncomplete(folder) ?? []]
        .flat()
        .slice(0, 1)
        .map((because) => ({ because: `its code was not read in full: ${because}`, place })),
    ],
  };
}

interface Judged {
  readonly use: ServiceUse;
  readonly doubt: string | undefined;
}

function judge(
  core: ModelCore,
  fn: LambdaFunction,
  { isInline, place }: FunctionCode,
  role: AllowedCalls,
  made: MadeClient,
  mentions: (operation: string) => boolean,
): readonly Judged[] {
  const { client, shown, path, line, target, plain } = made;
  const to = endpointOfClient(client, mentions);
  if (to === undefined) return [];
  const because = isInline ? `its inline code calls ${shown}` : `its code calls ${shown} in ${path}:${line}`;
  const use = useOf(to, 'proven', because, isInline ? place : { file: path, keys: [], line });
  if (use === undefined) return [];
  const { prefix, service } = use;
  const doubtful = (doubt: string): readonly Judged[] => [{ use, doubt }];
  if (!role.mayCall(prefix)) return doubtful(`its role allows nothing on ${service}`);
  if (target.doubt !== undefined) return doubtful(target.doubt);
  if (target.region !== undefined && target.region !== fn.resource.node.stack.pseudo.region)
    return doubtful(`it is made for Region ${target.region}`);
  const signing = signingWords(prefix);
  if (signing.length > 0 && wordsIn(plain).some((word) => signing.includes(word)))
    return doubtful('it may only sign what others call');
  if (made.doubt === undefined) return [{ use, doubt: undefined }];
  if (!isForItsCode(core, fn, role, prefix)) return doubtful(made.doubt);
  return [{ use: { ...use, certainty: 'permitted' }, doubt: undefined }];
}

/** Whether a role names a service, for this function alone and for nobody but its code. */
function isForItsCode(core: ModelCore, fn: LambdaFunction, role: AllowedCalls, prefix: string): boolean {
  return (
    role.surelyAllows(prefix) &&
    role.whyForOthers(prefix) === undefined &&
    fn.role.known &&
    usersOfRole(core, fn.role.value).length === 1
  );
}

import {
  calledByClientOf,
  endpointsOfClient,
  freeCallsOf,
  signingWords,
  wordsThatSign,
} from '../../../aws/sdk-clients.ts';
import { type ActionEndpoint, endpointByName, endpointForAction } from '../../../aws/services.ts';
import { clientsMade, type MadeClient } from '../../../code/clients-made.ts';
import type { CallTarget } from '../../../code/languages/client-site.ts';
import { operationsCalledIn, operationsIn } from '../../../code/operations.ts';
import { oncePer } from '../../../code/program/once-per.ts';
import { type Program, plainTextOf, programOf } from '../../../code/program/program.ts';
import { mentionsSigning, type Purpose, purposeOf } from '../../../code/signing.ts';
import { isPlaceholder, whyCallsMayBeUnseen } from '../../../code/unseen-calls.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { inputs } from '../../base/inputs.ts';
import { remember } from '../../base/lazy.ts';
import { variablesOf } from '../../functions/variables.ts';
import type { AllowedCalls } from '../../identity/allowed-calls.ts';
import { usersOfRole } from '../../identity/role-users.ts';
import { codeOf, type FunctionCode, placeInCode } from '../deployed-code/function-code.ts';
import { whyUnread } from '../deployed-code/unread.ts';
import { useKey, useOf } from './evidence.ts';
import { mayBeLedTo } from './other-regions.ts';
import { reasons } from './reasons.ts';
import { holdsAnotherHost } from './redirection.ts';

/** What a function's code says of the services that it calls. */
export interface CodeEvidence extends Found<ServiceUse> {
  /** All of it is read, and all clients that it may make are seen: there is no need to ask what else suggests a call. */
  readonly isComplete: boolean;
  /** What it says against a call that something else suggests; `undefined` where it says nothing. */
  against(use: ServiceUse): Contradiction | undefined;
}

/** What speaks against a call of a service. */
export interface Contradiction {
  /** All of the code is read, and makes no such call. */
  readonly isCertain: boolean;
  /** It speaks against a permission alone: that a variable names something of the service is stronger. */
  readonly isWeak: boolean;
  /** One clause: `its code makes no client of Amazon S3`. */
  readonly because: Clause;
}

const saysNothing: CodeEvidence = { found: [], whyIncomplete: [], isComplete: false, against: () => undefined };

/**
 * The services of which a function's code makes a client. A client that the handler leads to proves a call, unless the
 * role allows nothing on the service, the client is made for another host or Region, or only signs. An import alone is
 * no evidence. Where the handler can't be followed, a role of the function's own has to say the same.
 */
export function codeEvidenceOf(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): CodeEvidence {
  const code = codeOf(core, fn);
  if (code === undefined) return saysNothing;
  const { folder, entry, place } = code;
  const program = programOf(folder, entry);
  const saidOf = saidOfClients(program);
  const made = clientsMade(folder, entry).map((each): JudgedClient => {
    const target = inRegionHeld(core, fn, each, program);
    return { client: target === each.target ? each : { ...each, target }, ...saidOf(each) };
  });
  const judged = made.flatMap((each) =>
    each.endpoints.flatMap((to) => judge(core, fn, code, role, { ...each, to }, made)),
  );
  const certain = new Set(judged.flatMap(({ use, doubt }) => (doubt === undefined ? [useKey(use)] : [])));
  const doubts = new Map<string, Unknown>();
  for (const { use, doubt } of judged)
    if (doubt !== undefined && !certain.has(useKey(use)) && !doubts.has(useKey(use)))
      doubts.set(useKey(use), { because: said(reasons.useBut, { use: use.because, but: doubt }), place: use.place });
  const unread = [whyUnread(code) ?? []].flat();
  return {
    found: judged.filter(({ doubt }) => doubt === undefined).map(({ use }) => use),
    whyIncomplete: [
      ...doubts.values(),
      ...unread.map((because) => ({
        because: said(reasons.notReadInFull, { why: because }),
        place,
        settledBy: said(inputs.wholeCode, { fn }),
      })),
    ],
    ...(program.isFollowed && unread.length === 0 && !isPlaceholder(program)
      ? contradictions(code, program, made, {
          isForAnotherHost: ({ target: { host } }) => isAnother(core, fn, host),
          isForAnotherRegion: ({ target: { region } }) => {
            const own = fn.resource.node.stack.pseudo.region;
            return region !== undefined && own !== undefined && region !== own;
          },
        })
      : { isComplete: false, against: saysNothing.against }),
  };
}

interface JudgedClient {
  readonly client: MadeClient;
  /** Where its operations go, or most; `undefined` for a client that is not known. */
  readonly to: ActionEndpoint | undefined;
  /** The same, and where further operations go that are called. */
  readonly endpoints: readonly ActionEndpoint[];
  /** The code names an operation that needs no permission. */
  readonly isFree: boolean;
  readonly purpose: Purpose;
}

// functions whose handlers are not followed share a program
const operationsOf = oncePer(({ pieces }: Program) => operationsIn(() => pieces.map(plainTextOf)));
const operationsCalledOf = oncePer(({ pieces }: Program) => operationsCalledIn(() => pieces.map(plainTextOf)));

/** What a program says of each client that it makes, whichever of its functions asks. */
const saidOfClients = oncePer((program: Program) => {
  const mentions = operationsOf(program);
  return oncePer((client: MadeClient): Omit<JudgedClient, 'client'> => {
    const endpoints = endpointsOfClient(client.client, mentions, operationsCalledOf(program));
    const [to] = endpoints;
    const isFree = to !== undefined && freeCallsOf(to.prefix).some(mentions);
    return {
      to,
      endpoints,
      isFree,
      purpose: to === undefined ? 'unclear' : purposeOfClient(client, program, to.prefix),
    };
  });
});

const signsFor = oncePer(({ pieces }: Program) =>
  remember((prefix: string) => mentionsSigning(pieces, signingWords(prefix))),
);

function purposeOfClient(client: MadeClient, program: Program, prefix: string): Purpose {
  return signsFor(program)(prefix) ? purposeOf(client, program.pieces, signingWords(prefix)) : 'calls';
}

function contradictions(
  { isWhole }: FunctionCode,
  program: Program,
  made: readonly JudgedClient[],
  {
    isForAnotherHost,
    isForAnotherRegion,
  }: Readonly<Record<'isForAnotherHost' | 'isForAnotherRegion', (client: MadeClient) => boolean>>,
): Pick<CodeEvidence, 'isComplete' | 'against'> {
  const unknownClient = made.find(({ to }) => to === undefined)?.client.shown;
  const whyInCode =
    (unknownClient === undefined ? undefined : said(reasons.unknownClient, { client: unknownClient })) ??
    whyCallsMayBeUnseen(program);
  const why = isWhole ? whyInCode : said(reasons.unknownLayers);
  return {
    isComplete: why === undefined && !made.some(({ purpose }) => purpose === 'unclear'),
    against({ prefix, service }) {
      const ofService = made.filter(({ to }) => to?.prefix === calledByClientOf(prefix));
      const purposes = ofService.map(({ purpose }) => purpose);
      if (purposes.includes('calls')) {
        const calling = ofService.filter(({ purpose }) => purpose !== 'signs');
        if (
          calling.every(({ to, client }) => to !== undefined && isRegional(to.endpoint) && isForAnotherRegion(client))
        )
          return {
            isCertain: why === undefined,
            isWeak: true,
            because: said(reasons.clientsOfOtherRegion, { service }),
          };
        if (!calling.every(({ client }) => isForAnotherHost(client))) return undefined;
        return { isCertain: false, isWeak: false, because: said(reasons.clientsCallElsewhere, { service }) };
      }
      const signs = purposes.length > 0 || mentionsSigning(program.pieces, wordsThatSign(prefix));
      const isCertain = why === undefined && !purposes.includes('unclear');
      if (signs) return { isCertain, isWeak: false, because: said(reasons.codeMayOnlySign) };
      return {
        isCertain,
        // a layer from which the code imports nothing seldom calls what a variable of the code names
        isWeak: isWhole || whyInCode !== undefined,
        because:
          why === undefined
            ? said(reasons.makesNoClient, { service })
            : said(reasons.makesNoClientThough, { service, why }),
      };
    },
  };
}

/** Where calls go whose Region a variable of the function holds: to its own, where that is what the template gives it. */
function inRegionHeld(
  core: ModelCore,
  fn: LambdaFunction,
  { target, piece }: MadeClient,
  program: Program,
): CallTarget {
  const { regionIn, doubt, ...rest } = target;
  if (regionIn === undefined) return target;
  const variable = variablesOf(core, fn).find(({ name }) => name === regionIn);
  // without a value, the SDKs of JavaScript take the function's own Region
  if (variable === undefined)
    return piece.file.language === 'javascript' && isNeverSet(core, fn, regionIn, program) ? rest : target;
  const value = identityOf(core.evaluate.value(variable.node));
  if (value === '${AWS::Region}') return rest;
  return /^[a-z]{2}(?:-[a-z]+){1,3}-\d$/.test(value) ? { ...rest, region: value } : target;
}

/** Whether nothing gives a variable a value: neither the template, all of which is seen, nor the code. */
function isNeverSet({ evaluate, template }: ModelCore, fn: LambdaFunction, name: string, { pieces }: Program): boolean {
  const { kind } = evaluate.at(fn.resource.properties, 'Environment', 'Variables');
  const setters = RegExp(
    `\\bdotenv\\b|\\bassign\\s{0,20}\\(\\s{0,20}process\\.env\\b|\\bprocess\\.env(?:\\.${name}|\\s{0,20}\\[[^\\]]{0,100}\\])?\\s{0,20}(?:\\?\\?|\\|\\|)?=(?!=)`,
  );
  return (
    (kind === 'map' || kind === 'absent') &&
    template.mayHoldMore.length === 0 &&
    !/^AWS_/.test(name) &&
    pieces.every((piece) => !setters.test(plainTextOf(piece)))
  );
}

/** Whether the host that a client is made for is known to be another than that of AWS. */
function isAnother(core: ModelCore, fn: LambdaFunction, host: CallTarget['host']): boolean {
  if (host === undefined || host === 'another') return host !== undefined;
  const variable = variablesOf(core, fn).find(({ name }) => name === host.variable);
  return variable !== undefined && holdsAnotherHost(core, variable.node);
}

interface Judged {
  readonly use: ServiceUse;
  readonly doubt: Clause | undefined;
}

function judge(
  core: ModelCore,
  fn: LambdaFunction,
  code: FunctionCode,
  role: AllowedCalls,
  { client: made, to, isFree, purpose }: JudgedClient,
  all: readonly JudgedClient[],
): readonly Judged[] {
  const { shown, path, line, target } = made;
  if (to === undefined || purpose === 'signs') return [];
  const because = code.isInline
    ? said(reasons.inlineCodeCalls, { call: shown })
    : said(reasons.codeCalls, { call: shown, path, line });
  const use = useOf(calledWith(role, to), 'proven', because, placeInCode(code, path, line));
  if (use === undefined) return [];
  const { prefix, service } = use;
  const doubtful = (doubt: Clause): readonly Judged[] => [{ use, doubt }];
  if (!isFree && !role.mayCall(prefix)) return doubtful(said(reasons.roleAllowsNothing, { service }));
  if (target.doubt !== undefined) return doubtful(target.doubt);
  const { region } = target;
  if (region !== undefined && isRegional(to.endpoint) && region !== fn.resource.node.stack.pseudo.region) {
    // endpoints of this Region serve its own hosts alone
    const there = { ...use, service: `${service} (${region})`, endpoint: 'none', alternatives: [] };
    if (fn.resource.node.stack.pseudo.region === undefined && !alsoCallsHere(all, prefix))
      return doubtful(said(reasons.createdForRegion, { region }));
    if (made.doubt !== undefined || purpose === 'unclear' || mayBeLedTo(core, region))
      return [{ use: there, doubt: said(reasons.createdForRegion, { region }) }];
    return [{ use: { ...there, because: said(reasons.useInRegion, { use: because, region }) }, doubt: undefined }];
  }
  if (purpose === 'unclear') return doubtful(said(reasons.mayOnlySign));
  if (made.doubt === undefined) return [{ use, doubt: undefined }];
  if (!isForItsCode(core, fn, role, prefix)) return doubtful(made.doubt);
  return [{ use: { ...use, certainty: 'permitted' }, doubt: undefined }];
}

/** What a client calls: that of S3 calls directory buckets alone where its role allows nothing else. */
function calledWith(role: AllowedCalls, to: ActionEndpoint): ActionEndpoint {
  const isForDirectoryBuckets = to.prefix === 's3' && !role.mayCall('s3') && role.mayCall('s3express');
  return isForDirectoryBuckets ? endpointForAction('s3express', 'CreateSession') : to;
}

/** Whether hosts of an endpoint are told apart by Region: those of IAM are one for all. */
function isRegional(endpoint: string): boolean {
  return endpointByName(endpoint)?.serviceName.includes('{region}') === true;
}

/** Whether another client of a service is for the Region of the function: then one that names a Region is for another. */
function alsoCallsHere(all: readonly JudgedClient[], prefix: string): boolean {
  return all.some(
    ({ client: { target }, to }) => to?.prefix === prefix && target.region === undefined && target.doubt === undefined,
  );
}

/** Whether a role names a service, for this function alone and for no one but its code. */
function isForItsCode(core: ModelCore, fn: LambdaFunction, role: AllowedCalls, prefix: string): boolean {
  return (
    role.certainlyAllows(prefix) &&
    role.whyForOthers(prefix) === undefined &&
    fn.role.known &&
    usersOfRole(core, fn.role.value).length === 1
  );
}

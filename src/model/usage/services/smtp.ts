import { endpointByName, serviceOfEndpoint } from '../../../aws/services.ts';
import { argumentsAt } from '../../../code/languages/call-text.ts';
import { oncePer } from '../../../code/program/once-per.ts';
import { type Program, programOf } from '../../../code/program/program.ts';
import { lineAt } from '../../../code/program/read-code.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { portBeside } from '../../functions/stated-ports.ts';
import type { Variable } from '../../functions/variables.ts';
import { codeOf, placeInCode } from '../deployed-code/function-code.ts';
import { reasons } from './reasons.ts';

const endpoint = 'email-smtp';

/** The mail server of Amazon SES in a Region, with the port where it is written behind the name. */
const mailServer =
  /^(?:smtps?:\/\/)?email-smtp\.(@region|[a-z]{2,4}(?:-[a-z]+)+-\d+)\.amazonaws\.com(?:\.cn)?(?::(\d{1,5}))?\/?$/;

/** That a function is told of a mail server, or connects to it. */
interface ServerUse {
  readonly region: string;
  /** Where it is known on which port. */
  readonly port: number | undefined;
  readonly isGlobal: boolean;
  readonly because: Clause;
  readonly place: Place;
}

/**
 * The mail server that a function is told of, or that its code names. It takes a user name and a password, so neither the role nor
 * a client of the SDK says anything of this use; and it listens on several ports, one of which the function has chosen.
 * Source: https://docs.aws.amazon.com/ses/latest/dg/send-email-set-up-vpc-endpoints.html
 */
export function mailServerUses(core: ModelCore, fn: LambdaFunction, variables: readonly Variable[]): Found<ServiceUse> {
  const found: ServiceUse[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const { region, port, isGlobal, because, place } of [
    ...serversHeld(core, fn, variables),
    ...serversInCode(core, fn),
  ]) {
    if (isGlobal) whyIncomplete.push({ because: said(reasons.useOfEveryFunction, { use: because }), place });
    else if (region !== '@region' && region !== core.template.pseudo.region)
      whyIncomplete.push({ because: said(reasons.useInOtherRegion, { use: because }), place });
    else if (port === undefined || !smtpPorts().includes(port))
      whyIncomplete.push({ because: said(reasons.useOnUnknownPort, { use: because }), place });
    else
      found.push({
        service: serviceOfEndpoint(endpoint) ?? 'Amazon SES',
        prefix: 'ses',
        endpoint,
        port,
        certainty: 'proven',
        alternatives: [],
        because,
        place,
        further: [],
      });
  }
  return { found, whyIncomplete };
}

function serversHeld(core: ModelCore, fn: LambdaFunction, variables: readonly Variable[]): readonly ServerUse[] {
  return variables.flatMap((variable): readonly ServerUse[] => {
    // evaluated only where it matters: conditions in it would multiply the scenarios
    if (!JSON.stringify(variable.node.raw ?? '').includes(`${endpoint}.`)) return [];
    const value = core.evaluate.value(variable.node);
    if (value.kind !== 'known' && value.kind !== 'text') return [];
    const server = mailServer.exec(identityOf(value).replaceAll('${AWS::Region}', '@region'));
    if (server === null) return [];
    const [, region = '', behind] = server;
    return [
      {
        region,
        port: behind === undefined ? portOf(core, fn, variable) : Number(behind),
        isGlobal: variable.isGlobal,
        because: said(reasons.holdsSmtpServer, { variable: variable.name }),
        place: variable.node.at(),
      },
    ];
  });
}

/** The calls by which Python and nodemailer connect to a mail server. */
const connecting = /\b(smtplib\.SMTP(?:_SSL)?|nodemailer\.createTransport|createTransport)\s{0,20}\(/g;
const written = /['"`](email-smtp\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.amazonaws\.com(?:\.cn)?)['"`]/;

/** What a program connects to, whichever of its functions asks. */
const callsIn = oncePer(({ pieces, isFollowed }: Program) =>
  (isFollowed ? pieces : []).flatMap(({ file, from, to }) => {
    const { bare, plain } = file.code;
    // most code sends no mail
    if (file.isBundle || !plain.slice(from, to).includes(`${endpoint}.`)) return [];
    return [...bare.slice(from, to).matchAll(connecting)].flatMap(({ 0: head, 1: call = '', index }) => {
      const options = argumentsAt(file.code, from + index + head.length - 1);
      const [, host, region] = written.exec(options) ?? [];
      if (host === undefined || region === undefined) return [];
      const { path } = file;
      return [
        { call: `${call}('${host}')`, path, line: lineAt(plain, from + index), region, port: portIn(call, options) },
      ];
    });
  }),
);

function serversInCode(core: ModelCore, fn: LambdaFunction): readonly ServerUse[] {
  const code = codeOf(core, fn);
  if (code === undefined) return [];
  return callsIn(programOf(code.folder, code.entry)).map(({ call, path, line, region, port }) => ({
    region,
    port,
    isGlobal: false,
    because: code.isInline ? said(reasons.inlineCodeCalls, { call }) : said(reasons.codeCalls, { call, path, line }),
    place: placeInCode(code, path, line),
  }));
}

/** Sources: https://docs.python.org/3/library/smtplib.html and https://nodemailer.com/smtp/ */
function portIn(call: string, options: string): number | undefined {
  const [all, number] = /(?:\bport\s*[=:]|^\s*['"][^'"]*['"]\s*,(?!\s*\w+\s*=))\s*(\d{1,5})?/.exec(options) ?? [];
  if (all !== undefined) return number === undefined ? undefined : Number(number);
  if (call.includes('SMTP')) return call.endsWith('_SSL') ? 465 : 25;
  return /\bsecure\s*:\s*true\b/.test(options) ? 465 : 587;
}

function smtpPorts(): readonly number[] {
  return endpointByName(endpoint)?.smtp ?? [];
}

/** The port in a variable that goes with the server, or the only one of the server's that the inline code has. */
function portOf(core: ModelCore, fn: LambdaFunction, variable: Variable): number | undefined {
  const beside = portBeside(core, fn, variable);
  if (beside !== undefined) return beside;
  const code = codeOf(core, fn);
  if (code?.isInline !== true) return undefined;
  const written = code.folder.files.flatMap(({ text }) => [...text.matchAll(/(?<![\w.])\d{2,4}(?![\w.])/g)]);
  const [port, ...others] = new Set(
    written.map(([digits]) => Number(digits)).filter((each) => smtpPorts().includes(each)),
  );
  return others.length === 0 ? port : undefined;
}

import { endpointByName, serviceOfEndpoint } from '../../../aws/services.ts';
import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { portBeside } from '../../functions/stated-ports.ts';
import type { Variable } from '../../functions/variables.ts';
import { codeOf } from '../deployed-code/function-code.ts';
import { reasons } from './reasons.ts';

const endpoint = 'email-smtp';

/** The mail server of Amazon SES in a Region, with the port where it is written behind the name. */
const mailServer =
  /^(?:smtps?:\/\/)?email-smtp\.(@region|[a-z]{2,4}(?:-[a-z]+)+-\d+)\.amazonaws\.com(?:\.cn)?(?::(\d{1,5}))?\/?$/;

/**
 * The mail server that a function is told of. It takes a user name and a password, so neither the role nor a client of the
 * SDK says anything of this use; and it listens on several ports, one of which the function has chosen.
 * Source: https://docs.aws.amazon.com/ses/latest/dg/send-email-set-up-vpc-endpoints.html
 */
export function mailServerUses(core: ModelCore, fn: LambdaFunction, variables: readonly Variable[]): Found<ServiceUse> {
  const found: ServiceUse[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const variable of variables) {
    // evaluated only where it matters: conditions in it would multiply the scenarios
    if (!JSON.stringify(variable.node.raw ?? '').includes(`${endpoint}.`)) continue;
    const value = core.evaluate.value(variable.node);
    if (value.kind !== 'known' && value.kind !== 'text') continue;
    const server = mailServer.exec(identityOf(value).replaceAll('${AWS::Region}', '@region'));
    if (server === null) continue;
    const [, region, behind] = server;
    const place = variable.node.at();
    const because = said(reasons.holdsSmtpServer, { variable: variable.name });
    const port = behind === undefined ? portOf(core, fn, variable) : Number(behind);
    if (variable.isGlobal) whyIncomplete.push({ because: said(reasons.useOfEveryFunction, { use: because }), place });
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

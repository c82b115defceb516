import { said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { awsTexts } from './texts.ts';

/** What the SDK throws: an answer of AWS, or that there was none. */
interface SdkError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const denied =
  /^(?:UnauthorizedOperation|AccessDenied(?:Exception)?|ForbiddenException|Client\.UnauthorizedOperation)$/;
const throttled = /Throttl|RequestLimitExceeded|TooManyRequests|SlowDown/;
const rejected =
  /^(?:ExpiredToken(?:Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|AuthFailure|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature|MissingAuthenticationToken|OptInRequired)$/;
const noCredentials = /CredentialsProviderError|TokenProviderError|CredentialsError/;
const unreachable = /^(?:ENOTFOUND|EAI_AGAIN)$/;
const noAnswer = /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/;

/** Whether AWS says that these credentials may not ask this. */
export function isDenied(error: unknown): boolean {
  return denied.test((error as SdkError).name);
}

/** Asks AWS; what goes wrong becomes a `UsageError` that names the action, such as `ec2:DescribeNetworkInterfaces`. */
export async function askAws<Answer>(action: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof UsageError ? error : explained(action, error as SdkError);
  }
}

function explained(action: string, error: SdkError): Error {
  const { name, message, code = '' } = error;
  if (isDenied(error))
    return new UsageError(said(awsTexts.denied, { action, message }), said(awsTexts.useOtherCredentials, { action }));
  if (throttled.test(name)) return new UsageError(said(awsTexts.throttled, { action }), said(awsTexts.tryLater));
  if (noCredentials.test(name))
    return new UsageError(said(awsTexts.noCredentials, { message }), said(awsTexts.giveProfile));
  if (rejected.test(name))
    return new UsageError(said(awsTexts.credentialsRefused, { name, message }), said(awsTexts.logInAgain));
  if (/Region is missing/i.test(message)) return new UsageError(said(awsTexts.noRegion), said(awsTexts.giveRegion));
  if (unreachable.test(code) || /Invalid (?:region|host|endpoint)|not a valid hostname/i.test(message))
    return new UsageError(said(awsTexts.noEndpoint, { action, message }), said(awsTexts.checkEndpoint));
  if (noAnswer.test(code) || name === 'TimeoutError')
    return new UsageError(
      said(awsTexts.noResponse, { action, message: message || String(code) }),
      said(awsTexts.checkNetwork),
    );
  if (error.$metadata !== undefined)
    return new UsageError(said(awsTexts.actionFailed, { action, name, message }), said(awsTexts.seeMessage));
  return error;
}

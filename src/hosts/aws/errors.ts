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
    return new UsageError(
      said(awsTexts.isDenied, { action, message }),
      said(awsTexts.useCredentialsMayGive, { action }),
    );
  if (throttled.test(name))
    return new UsageError(said(awsTexts.isThrottledAfterSeveral, { action }), said(awsTexts.tryAgainMinute));
  if (noCredentials.test(name))
    return new UsageError(said(awsTexts.noAwsCredentials, { message }), said(awsTexts.giveProfileSetWhat));
  if (rejected.test(name))
    return new UsageError(said(awsTexts.awsDoesNotAccept, { name, message }), said(awsTexts.logAgainCheckProfile));
  if (/Region is missing/i.test(message))
    return new UsageError(said(awsTexts.noAwsRegionIs), said(awsTexts.giveRegionAwsRegion));
  if (unreachable.test(code) || /Invalid (?:region|host|endpoint)|not a valid hostname/i.test(message))
    return new UsageError(said(awsTexts.thereIsNoSuch, { action, message }), said(awsTexts.checkRegionAwsEndpoint));
  if (noAnswer.test(code) || name === 'TimeoutError')
    return new UsageError(
      said(awsTexts.noResponse, { action, message: message || String(code) }),
      said(awsTexts.checkNetworkAwsEndpoint),
    );
  if (error.$metadata !== undefined)
    return new UsageError(said(awsTexts.actionFailed, { action, name, message }), said(awsTexts.seeWhatAwsSays));
  return error;
}

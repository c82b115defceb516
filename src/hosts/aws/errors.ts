import { UsageError } from '../cli/usage-error.ts';

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
    return new UsageError(`${action} is denied: ${message}`, `Use credentials that may ${action}, or give --profile`);
  if (throttled.test(name))
    return new UsageError(`${action} is throttled, after several attempts`, 'Try again in a minute');
  if (noCredentials.test(name))
    return new UsageError(`no AWS credentials: ${message}`, 'Give --profile, or set what `aws configure list` shows');
  if (rejected.test(name))
    return new UsageError(
      `AWS does not accept the credentials (${name}): ${message}`,
      'Log in again, check --profile, and whether the Region is enabled in this account',
    );
  if (/Region is missing/i.test(message)) return new UsageError('no AWS Region is set', 'Give --region, or AWS_REGION');
  if (unreachable.test(code) || /Invalid (?:region|host|endpoint)|not a valid hostname/i.test(message))
    return new UsageError(`${action}: there is no such endpoint: ${message}`, 'Check --region and AWS_ENDPOINT_URL');
  if (noAnswer.test(code) || name === 'TimeoutError')
    return new UsageError(`${action}: no response: ${message || code}`, 'Check the network and AWS_ENDPOINT_URL');
  if (error.$metadata !== undefined)
    return new UsageError(`${action} failed: ${name}: ${message}`, 'See what AWS says');
  return error;
}

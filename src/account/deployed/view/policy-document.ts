/** A policy as a document: IAM gives text that is encoded for URLs, the AWS CLI what is in it. */
export function documentOf(said: unknown): unknown {
  if (typeof said !== 'string') return said;
  try {
    return JSON.parse(said.startsWith('%') ? decodeURIComponent(said) : said);
  } catch {
    return said;
  }
}

import { leastLength } from '../../../engine/least-length.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import type { Input } from './load-files.ts';
import { inputTexts } from './texts.ts';

/**
 * The bytes of a template that CloudFormation takes at most, from S3. "1 MB" in the documentation may mean fewer.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const mostBytes = 1024 * 1024;

/**
 * Templates that are too large to be deployed, a line each. What deploys a template may leave out its comments and blanks, so
 * that only one that is too large without them counts. It is no finding: no network and no line of the template is at fault.
 */
export function notesOfSize(inputs: readonly Input[]): readonly Clause[] {
  return inputs.flatMap(({ file: { path }, source }) =>
    // each character is one byte at least
    isLarge(source.text) && leastLength(source) > mostBytes ? [said(inputTexts.tooLargeToDeploy, { path })] : [],
  );
}

/** In bytes, of which a character has three at most. */
function isLarge(text: string): boolean {
  return text.length * 3 > mostBytes && Buffer.byteLength(text) > mostBytes;
}

import { inWords } from '../../language/in-words.ts';
import type { Sentence } from '../../language/sentence.ts';

/** What readers call entities that no template names. */
export const entityNames = {
  mainTable: 'the main route table of {vpc}',
  defaultAcl: 'the default network ACL',
  defaultGroup: 'the default security group of {vpc}',
  fileSystemAt: 'the file system at {path}',
  otherEntriesOf: 'other entries of {list}',
  publicAddressOf: 'the public address of {resource}',
  functionUrlOf: 'the function URL {resource}',
  publicApiOf: 'the public API {resource}',
  rotationFunction: "{resource}'s rotation function",
  event: 'event {event} of {function}',
  output: 'output {output}',
  ownPath: 'a path of its own',
  notNamed: 'what is not named',
} as const;

/** The name that a clause is, for readers and as data. */
export function withName(called: Sentence): { readonly name: string; readonly called: Sentence } {
  return { name: inWords(called), called };
}

import type { Deployment } from '../../../engine/workspace/deployment.ts';
import type { DescriptionFile, Repository } from './reader.ts';
import { literal, literalValues, mapOf } from './values.ts';
import { yamlOf } from './yaml.ts';

/**
 * A deployment file of CloudFormation's Git sync; its stack is named in the account.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html
 */
export function gitSync({ shown, text }: DescriptionFile, { root, fileAt }: Repository): readonly Deployment[] {
  const { 'template-file-path': path, parameters } = mapOf(yamlOf(shown, text));
  const named = literal(path);
  const template = named === undefined ? undefined : fileAt(root, named);
  if (template === undefined) return [];
  return [{ file: shown, template, parameters: literalValues(Object.entries(mapOf(parameters))) }];
}

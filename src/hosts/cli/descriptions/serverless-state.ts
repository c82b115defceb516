import { dirname } from 'node:path';
import type { Deployment } from '../../../engine/workspace/deployment.ts';
import type { DescriptionFile, Repository } from './reader.ts';
import { dig, jsonOf, literal, regionIn, stackNameIn, valuesInFile } from './values.ts';

/** What the Serverless Framework writes beside a template that it packages: the stage, the stack and its parameters. */
export function serverlessState(
  { absolute, shown, text }: DescriptionFile,
  { fileAt }: Repository,
): readonly Deployment[] {
  const template = fileAt(dirname(absolute), 'cloudformation-template-update-stack.json');
  if (template === undefined) return [];
  const service = dig(jsonOf(text), 'service');
  const [name, stage] = [literal(dig(service, 'service')), literal(dig(service, 'provider', 'stage'))];
  const built = name === undefined || stage === undefined ? undefined : `${name}-${stage}`;
  const stackName = stackNameIn(dig(service, 'provider', 'stackName') ?? built);
  const region = regionIn(dig(service, 'provider', 'region'));
  const given = dig(service, 'provider', 'stackParameters');
  return [
    {
      file: shown,
      ...(stage !== undefined && { environment: stage }),
      template,
      ...(stackName !== undefined && { stackName }),
      ...(region !== undefined && { region }),
      parameters: Array.isArray(given) ? valuesInFile(given) : {},
    },
  ];
}

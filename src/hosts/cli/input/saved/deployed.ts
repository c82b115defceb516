import { resolve } from 'node:path';
import { notesOnDeadRoutes } from '../../../../account/deployed/dead-routes.ts';
import type { DeployedAnswers } from '../../../../account/deployed/deployed-answers.ts';
import { notesOnStates } from '../../../../account/deployed/function-states.ts';
import { type DeployedView, viewOf } from '../../../../account/deployed/view/deployed-view.ts';
import type { FileConfig } from '../../../../engine/config/config.ts';
import type { Clause } from '../../../../language/sentence.ts';
import { type DeployedQuery, readDeployed } from '../../../aws/read-deployed.ts';
import { configReader } from '../../config/config-files.ts';
import { asSavedOutput } from '../../files/saved-output.ts';
import type { Options } from '../../options.ts';
import type { Terminal } from '../../terminal.ts';
import { describedNetworks } from '../workspace-files.ts';
import { readSavedAccount } from './saved-account.ts';

/** What is deployed, as rules see it, and what the config says of it. */
export interface ReadDeployed {
  readonly view: DeployedView;
  readonly config: FileConfig;
  /** What was not looked at, and why. */
  readonly notes: readonly Clause[];
}

/** Reads what is deployed, from AWS or from saved output of the AWS CLI. Throws `UsageError`. */
export async function readAccount(
  query: DeployedQuery,
  options: Options,
  { cwd, env }: Terminal,
): Promise<ReadDeployed> {
  const { from, region, profile } = options;
  const read = await configReader({ ...options, 'no-plugins': true }, cwd);
  // no file is linted: the config is that of a template in the working folder
  const config = await read(resolve(cwd, 'template.yaml'));
  const notes: Clause[] = [];
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const { described } = await describedNetworks(new Set(config.workspace?.networks ?? []), cwd);
  const view = (answers: DeployedAnswers) => {
    const subnets = answers.functions.flatMap(({ VpcConfig }) => VpcConfig?.SubnetIds ?? []);
    notes.push(...notesOnStates(answers.functions), ...notesOnDeadRoutes(answers.network, new Set(subnets)));
    return viewOf(answers, described);
  };
  if (from.length > 0)
    return { config, notes, view: asSavedOutput(from, () => view(readSavedAccount(from, query, cwd, where, notes))) };
  const services = [...(query.stacks.length > 0 ? (['cloudformation'] as const) : []), 'lambda', 'ec2', 'iam'] as const;
  return {
    config,
    notes,
    view: view(await readDeployed(query, { cwd, env, region, profile, services }, where, notes)),
  };
}

import type { DeployedAnswers } from '../../src/account/deployed/deployed-answers.ts';
import { isPlainMap } from '../../src/template/node.ts';
import { brokersOf } from './from-template/brokers.ts';
import { databasesOf } from './from-template/databases.ts';
import { region } from './from-template/deployed-to.ts';
import { deploy, isOn } from './from-template/deployment.ts';
import { fileSystemsOf } from './from-template/file-systems.ts';
import { eventSourcesOf, functionsOf } from './from-template/functions.ts';
import { networkOf, publicAccessOf, transitAttachmentsOf } from './from-template/network.ts';
import { NotLiteral } from './from-template/not-literal.ts';
import { refuseUnusual } from './from-template/refused.ts';
import { rolesOf } from './from-template/roles.ts';
import { stackOf, templateInAccount } from './from-template/stack.ts';
import { subnetsOf } from './from-template/subnets.ts';
import { withoutCode } from './from-template/transformed.ts';

/** An account as it is after a template was deployed. */
export interface Account {
  readonly answers: DeployedAnswers;
  /** The template without code, and with what functions and roles hold as it is in the account. */
  readonly template: unknown;
  /** The same as it was written: with its transform. */
  readonly original: unknown;
  /** The values that it was deployed with. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What resources of the account are called in the template, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Deploys a template in thought, and answers as AWS would. Throws `NotLiteral`. */
export function accountOf(written: unknown, given: Readonly<Record<string, string>>): Account {
  if (!isPlainMap(written)) throw new NotLiteral('no template');
  const deployment = deploy(written, given);
  const { document, parameters, names, ids, literal, ofType } = deployment;
  const subnets = subnetsOf(deployment);
  refuseUnusual(deployment);
  const network = networkOf(deployment, subnets);
  const own = templateInAccount(deployment);
  return {
    answers: {
      functions: functionsOf(deployment, subnets),
      ...rolesOf(deployment),
      eventSources: eventSourcesOf(deployment),
      fileSystems: fileSystemsOf(deployment),
      databases: databasesOf(deployment, subnets),
      brokers: brokersOf(deployment, subnets),
      routedTo: ofType('AWS::EC2::Instance').map((resource) => ({
        NetworkInterfaceId: `eni-of-${ids.get(resource.id)}`,
        SourceDestCheck: isOn(literal(resource.properties.get('SourceDestCheck')), true),
        Attachment: { InstanceId: ids.get(resource.id) },
      })),
      stacks: { stacks: [stackOf(deployment, own)], exports: {}, parameterStore: {}, enis: [] },
      stacksOfApis: [],
      transitAttachments: transitAttachmentsOf(deployment),
      network,
      unread: new Set(),
      publicAccess: publicAccessOf(deployment),
      region,
    },
    template: own,
    original: document === written ? own : withoutCode(written, (_, __, raw) => raw),
    parameters,
    names,
  };
}

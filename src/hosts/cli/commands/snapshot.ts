import { resolve } from 'node:path';
import { settingsOf, stackParts } from '../../../account/deployed/describe-stacks.ts';
import { type DescribedNetwork, describeNetwork } from '../../../account/describe-network.ts';
import { sharedVpcs } from '../../../account/shared-vpcs.ts';
import { isStable } from '../../../account/stack-status.ts';
import { sayIn } from '../../../language/in-words.ts';
import { allOf } from '../../../language/lists.ts';
import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import { interfacesBehindRoutes, noNetwork, readNetwork } from '../../aws/describe-network.ts';
import type { Note } from '../../aws/or-note.ts';
import { readStacks } from '../../aws/read-stack.ts';
import { awsTexts } from '../../aws/texts.ts';
import type { Arguments } from '../arguments.ts';
import { asSavedOutput } from '../files/saved-output.ts';
import { writeOutput } from '../files/write-file.ts';
import { readSavedNetwork, type SavedNetwork } from '../input/saved/saved-network.ts';
import type { Options } from '../options.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { snapshotTexts } from './texts/snapshot.ts';

/**
 * `snapshot`: describes networks and stacks of AWS in the form that `networks` in the config takes, by asking AWS or from what
 * the AWS CLI wrote. Changes nothing in AWS.
 */
export async function snapshot({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const { cwd, env } = terminal;
  if (operands.length > 0)
    throw new UsageError(
      said(snapshotTexts.takesNo, { given: operands.slice(0, 1) }),
      'vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json',
    );
  const { vpc: wanted, stack: names, from, region } = options;
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const { said: network, exports, stacks, parameterStore } = await readAll(options, terminal, where);
  const asked =
    wanted.length === 0 || names.length > 0
      ? network
      : { ...network, Vpcs: network.Vpcs.filter(({ VpcId }) => wanted.includes(VpcId!)) };
  const missing = wanted.find((id) => asked.Vpcs.every(({ VpcId }) => VpcId !== id));
  if (missing !== undefined)
    throw new UsageError(
      from.length > 0
        ? said(snapshotTexts.hasNoVpc, { from: from.join(', '), missing })
        : where === undefined
          ? said(snapshotTexts.noSuchVpc, { vpc: missing })
          : said(snapshotTexts.noSuchVpcIn, { vpc: missing, region: where }),
      from.length > 0 ? said(snapshotTexts.printVpcs) : said(snapshotTexts.checkVpc),
    );
  const shared = sharedVpcs(
    asked,
    stacks.map((stack) => settingsOf(stack).account).find((id) => id !== undefined),
  );
  // described, it would look as if it had nothing but what this account sees
  const chosen = { ...asked, Vpcs: asked.Vpcs.filter(({ VpcId }) => shared.every(({ vpc }) => vpc !== VpcId)) };
  tellNotes(
    [
      ...shared.map((each) => said(awsTexts.vpcShared, each)),
      ...stacks.flatMap(({ StackName: name = '', StackStatus: status }) =>
        isStable(status) ? [] : [said(snapshotTexts.mayChange, { name, status: status ?? '' })],
      ),
    ],
    terminal,
  );
  if (chosen.Vpcs.length === 0 && stacks.length === 0 && Object.keys(exports).length === 0)
    throw new UsageError(
      said(snapshotTexts.noVpcAtAll),
      from.length > 0 ? said(snapshotTexts.giveVpcs) : said(snapshotTexts.checkRegion),
    );
  const described = asSavedOutput(from.length > 0 ? from : [said(snapshotTexts.whatAwsSaid)], () => ({
    ...describeNetwork(chosen, exports, where),
    ...stackParts(stacks, parameterStore),
  }));
  const text = jsonText(described);
  if (options.output === undefined) terminal.out(text);
  else {
    const fault = writeOutput(resolve(cwd, options.output), text, cwd);
    if (fault !== undefined)
      throw new UsageError(said(snapshotTexts.notWritten, { output: options.output, why: fault.why }), fault.remedy);
    const counted = [
      ...(stacks.length > 0 ? [said(snapshotTexts.stacks, { count: stacks.length })] : []),
      ...(stacks.length === 0 || chosen.Vpcs.length > 0
        ? [said(snapshotTexts.vpcs, { count: chosen.Vpcs.length })]
        : []),
    ];
    const say = sayIn(terminal.language);
    const { output } = options;
    const property = `"networks": "${output}"`;
    terminal.err(`${say(snapshotTexts.described, { described: allOf(counted), output, property })}\n`);
    if (stacks.length > 0) terminal.err(`  ${say(snapshotTexts.nameTemplates, { property: stacksProperty })}\n`);
  }
  return 0;
}

const stacksProperty = '"stacks": {"orders": {"template": "...", "stackName": "..."}}';

/** What AWS says of networks and stacks, or said when its output was saved. Throws `UsageError`. */
async function readAll(
  { vpc, stack: names, from, region, profile }: Options,
  terminal: Terminal,
  where: string | undefined,
): Promise<Pick<SavedNetwork, 'said' | 'exports' | 'stacks' | 'parameterStore'>> {
  const { cwd, env } = terminal;
  if (from.length > 0) {
    const saved = readSavedNetwork(from, cwd);
    const missing = names.find((name) => saved.stacks.every(({ StackName }) => StackName !== name));
    if (missing !== undefined)
      throw new UsageError(
        said(snapshotTexts.hasNoStack, { from: from.join(', '), missing }),
        said(snapshotTexts.printStacks),
      );
    const stacks =
      names.length === 0 ? saved.stacks : saved.stacks.filter(({ StackName }) => names.includes(StackName ?? ''));
    return { ...saved, stacks };
  }
  const settings = { cwd, env, region, profile };
  const withInterfaces = async (network: DescribedNetwork) => {
    const notes: Note[] = [];
    const NetworkInterfaces = await interfacesBehindRoutes(network, settings, notes);
    tellNotes(notes, terminal);
    return { ...network, NetworkInterfaces };
  };
  if (names.length === 0)
    return {
      said: await withInterfaces(await readNetwork(vpc, settings)),
      exports: {},
      stacks: [],
      parameterStore: {},
    };
  const services = ['cloudformation', 'ec2', 'ssm'] as const;
  const { network, ...stacks } = await readStacks(names, vpc, { ...settings, services }, where);
  return { said: network === undefined ? noNetwork : await withInterfaces(network), ...stacks };
}

import { awsCommand } from '../text/shell.ts';
import type { AliasFact, FunctionFact, RoleFact } from './facts.ts';
import { type Holding, isPinned } from './find-holders.ts';

/** How many functions advice names; what holds an ENI together with a hundred others is no matter of single commands. */
const most = 10;

/** A step: why, and the command to copy where there is one. */
export interface Advice {
  readonly text: string;
  readonly command?: string;
}

/** An advice in one line. */
export function adviceText({ text, command }: Advice): string {
  return command === undefined ? text : `${text}: ${command}`;
}

/** What to do next, the first step first. Nothing here changes an ENI by hand. */
export function adviceOn(holding: Holding): readonly Advice[] {
  return stepsOn(holding).map((step) => (typeof step === 'string' ? { text: step } : step));
}

type Step = string | Advice;

/** A step with a command, unless a name in it can't be written in one. */
function step(text: string, operation: string, options: Readonly<Record<string, string>>): Step {
  const command = awsCommand(operation, options);
  return command === undefined
    ? `${text}: no command is given, because a name in it cannot be written safely`
    : { text, command };
}

function stepsOn(holding: Holding): readonly Step[] {
  const { outcome, eni, isLambda, otherAccount } = holding;
  if (!isLambda)
    return [
      eni.operator !== undefined
        ? `It is not of a function: ${eni.operator} manages it.`
        : `It is not Lambda's: its type is ${eni.type}${eni.description === '' ? '' : `, its description "${eni.description}"`}.`,
      ...(eni.instance === undefined ? [] : [`It is attached to ${eni.instance}.`]),
    ];
  if (otherAccount !== undefined)
    return [
      `It belongs to account ${eni.owner}, and the functions that were listed to ${otherAccount}: ask again with credentials of ${eni.owner}.`,
    ];
  switch (outcome) {
    case 'held':
      return [...letGo(holding), ...ofPollers(holding), ...ofRoles(holding), wait];
    case 'changed-by-hand':
      return [...ofChanges(holding), ...letGo(holding), ...ofRoles(holding), wait];
    case 'no-function-in-subnet':
      return [
        `No function or version has ${eni.subnet}: whoever used it is gone, and ${wait.charAt(0).toLowerCase()}${wait.slice(1)}`,
        ...ofMaker(holding),
        ...ofUnknownPollers(holding),
        support(holding),
      ];
    case 'not-found':
      return [
        `Functions have ${eni.subnet}, but none has exactly the groups ${eni.groups.join(', ') || '(none)'}.`,
        ...(holding.changes === undefined
          ? ['Whether somebody changed its groups by hand was not looked at.']
          : ['CloudTrail has no change of its groups by hand; it goes back 90 days.']),
        wait,
        ...ofMaker(holding),
        ...ofUnknownPollers(holding),
        'Lambda deletes it with the execution role of its last user: where that role was deleted first, make a role of the same name that may call ec2:DeleteNetworkInterface, and keep it until the ENI is gone.',
        support(holding),
      ];
  }
}

const wait = 'Lambda deletes it within 20 minutes after its last user is gone; do not detach or delete it by hand.';

function support({ eni }: Holding): Step {
  return step('If it is still there after 24 hours, ask AWS support', 'ec2 describe-network-interfaces', {
    'network-interface-ids': eni.id,
  });
}

/** Commands that take its users away from it: aliases first, which keep versions from being deleted. */
function letGo({ functions, aliases }: Holding): readonly Step[] {
  const named = functions.slice(0, most);
  const lines = named.flatMap((fn) =>
    fn.version === '$LATEST'
      ? [
          step(
            `${fn.name} is configured with its subnet and groups. To take it out of the VPC`,
            'lambda update-function-configuration',
            { 'function-name': fn.name, 'vpc-config': 'SubnetIds=[],SecurityGroupIds=[]' },
          ),
        ]
      : [...(aliases === undefined ? [listAliases(fn)] : unpin(fn, aliases)), deleteVersion(fn)],
  );
  const left = functions.length - named.length;
  return left > 0 ? [...lines, `${left} more functions and versions hold it as well.`] : lines;
}

function unpin(fn: FunctionFact, aliases: readonly AliasFact[]): readonly Step[] {
  return aliases
    .filter((alias) => isPinned(fn, alias))
    .map(({ name }) =>
      step(`Alias ${name} keeps version ${fn.version} of ${fn.name}. To move it on`, 'lambda update-alias', {
        'function-name': fn.name,
        name,
        'function-version': 'NEW_VERSION',
      }),
    );
}

/** Where aliases were not read: a version that one points to can't be deleted. */
function listAliases({ name, version }: FunctionFact): Step {
  return step(
    `Aliases that point to version ${version} of ${name} keep it, and traffic with it: move them on first. To see them`,
    'lambda list-aliases',
    { 'function-name': name, 'function-version': version },
  );
}

function deleteVersion({ name, version }: FunctionFact): Step {
  return step(
    `Version ${version} of ${name} was published with its subnet and groups. To delete it`,
    'lambda delete-function',
    { 'function-name': name, qualifier: version },
  );
}

function ofPollers({ pollers }: Holding): readonly Step[] {
  return pollers.map(({ mapping, source, fn }) =>
    step(
      `Event source mapping ${mapping} polls ${source} for ${fn} from there. To end it`,
      'lambda delete-event-source-mapping',
      { uuid: mapping },
    ),
  );
}

function ofUnknownPollers({ possiblePollers }: Holding): readonly string[] {
  if (possiblePollers.length === 0) return [];
  const sources = [...new Set(possiblePollers.map(({ source }) => source))].slice(0, most);
  return [
    `Pollers of event sources have ENIs too, in the subnets and groups of their source, which Lambda does not tell: check ${sources.join(', ')}.`,
  ];
}

function ofRoles({ roles }: Holding): readonly Step[] {
  return roles.slice(0, most).flatMap((role) => ofRole(role));
}

function ofRole({ arn, exists, mayDeleteEnis }: RoleFact): readonly Step[] {
  const name = arn.split('/').at(-1)!;
  if (exists === false)
    return [
      `The execution role ${name} is gone, so Lambda cannot delete the ENI: make it again under the same name, with AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is gone.`,
    ];
  if (mayDeleteEnis === false)
    return [
      step(`The execution role ${name} may not delete ENIs`, 'iam attach-role-policy', {
        'role-name': name,
        'policy-arn': 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
      }),
    ];
  if (exists !== undefined && mayDeleteEnis !== undefined) return [];
  return [
    step('Check that its execution role is there and may delete ENIs', 'iam simulate-principal-policy', {
      'policy-source-arn': arn,
      'action-names': 'ec2:DeleteNetworkInterface',
    }),
  ];
}

function ofChanges({ changes = [], eni, functions }: Holding): readonly string[] {
  const [latest] = changes;
  if (latest === undefined) return [];
  return [
    `${latest.by} gave it the groups ${latest.groups.join(', ')} by hand at ${latest.time}, so its groups no longer say whose it is: any of the ${functions.length} functions and versions in ${eni.subnet} may hold it.`,
  ];
}

function ofMaker({ madeFor }: Holding): readonly string[] {
  if (madeFor === undefined) return [];
  return [
    madeFor.exists
      ? `Lambda made it for ${madeFor.name}, which is still there with another network.`
      : `Lambda made it for ${madeFor.name}, which is gone.`,
  ];
}

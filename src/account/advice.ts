import type { AliasFact, FunctionFact, RoleFact } from './facts.ts';
import { type Holding, isPinned } from './find-holders.ts';

/** How many functions advice names; what holds an ENI together with a hundred others is no matter of single commands. */
const most = 10;

/** What to do next, the first step first: sentences, and commands to copy. Nothing here changes an ENI by hand. */
export function adviceOn(holding: Holding): readonly string[] {
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
    case 'nobody-in-subnet':
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

function support({ eni }: Holding): string {
  return `If it is still there after 24 hours, ask AWS support: aws ec2 describe-network-interfaces --network-interface-ids ${eni.id}`;
}

/** Commands that take its users away from it: aliases first, which keep versions from being deleted. */
function letGo({ functions, aliases = [] }: Holding): readonly string[] {
  const named = functions.slice(0, most);
  const lines = named.flatMap((fn) =>
    fn.version === '$LATEST'
      ? [
          `${fn.name} is configured with its subnet and groups. To take it out of the VPC: aws lambda update-function-configuration --function-name ${fn.name} --vpc-config SubnetIds=[],SecurityGroupIds=[]`,
        ]
      : [...unpin(fn, aliases), deleteVersion(fn)],
  );
  const left = functions.length - named.length;
  return left > 0 ? [...lines, `${left} more functions and versions hold it as well.`] : lines;
}

function unpin(fn: FunctionFact, aliases: readonly AliasFact[]): readonly string[] {
  return aliases
    .filter((alias) => isPinned(fn, alias))
    .map(
      ({ name }) =>
        `Alias ${name} keeps version ${fn.version} of ${fn.name}. To move it on: aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version NEW_VERSION`,
    );
}

function deleteVersion({ name, version }: FunctionFact): string {
  return `Version ${version} of ${name} was published with its subnet and groups. To delete it: aws lambda delete-function --function-name ${name} --qualifier ${version}`;
}

function ofPollers({ pollers }: Holding): readonly string[] {
  return pollers.map(
    ({ mapping, source, fn }) =>
      `Event source mapping ${mapping} polls ${source} for ${fn} from there. To end it: aws lambda delete-event-source-mapping --uuid ${mapping}`,
  );
}

function ofUnknownPollers({ possiblePollers }: Holding): readonly string[] {
  if (possiblePollers.length === 0) return [];
  const sources = [...new Set(possiblePollers.map(({ source }) => source))].slice(0, most);
  return [
    `Pollers of event sources have ENIs too, in the subnets and groups of their source, which Lambda does not tell: check ${sources.join(', ')}.`,
  ];
}

function ofRoles({ roles }: Holding): readonly string[] {
  return roles.slice(0, most).flatMap((role) => ofRole(role));
}

function ofRole({ arn, exists, mayDeleteEnis }: RoleFact): readonly string[] {
  const name = arn.split('/').at(-1)!;
  if (exists === false)
    return [
      `The execution role ${name} is gone, so Lambda cannot delete the ENI: make it again under the same name, with AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is gone.`,
    ];
  if (mayDeleteEnis === false)
    return [
      `The execution role ${name} may not delete ENIs: aws iam attach-role-policy --role-name ${name} --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole`,
    ];
  if (exists !== undefined && mayDeleteEnis !== undefined) return [];
  return [
    `Check that its execution role is there and may delete ENIs: aws iam simulate-principal-policy --policy-source-arn ${arn} --action-names ec2:DeleteNetworkInterface`,
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

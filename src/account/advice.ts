import { inARow } from '../language/lists.ts';
import { type Clause, type Sentence, said } from '../language/sentence.ts';
import { awsCommand } from '../text/shell.ts';
import type { AliasFact, FunctionFact, RoleFact } from './facts.ts';
import { type Holding, isPinned } from './find-holders.ts';
import { otherHolderOf } from './other-holders.ts';
import { adviceTexts } from './texts.ts';

/** How many functions advice names; what holds an ENI together with a hundred others is no matter of single commands. */
const most = 10;

/** A step: why, and the command to copy where there is one. */
export interface Advice {
  readonly text: Clause;
  readonly command?: string;
}

/** An advice in one line. */
export function adviceText({ text, command }: Advice): Clause {
  return command === undefined ? text : said(adviceTexts.withCommand, { text, command });
}

/** What to do next, the first step first. Nothing here changes an ENI by hand. */
export function adviceOn(holding: Holding): readonly Advice[] {
  return stepsOn(holding).map((step) => ('command' in step ? step : { text: step }));
}

type Step = Sentence | (Advice & { readonly command: string });

/** A step with a command, unless a name in it can't be written in one. */
function step(text: Sentence, operation: string, options: Readonly<Record<string, string>>): Step {
  const command = awsCommand(operation, options);
  return command === undefined ? said(adviceTexts.noCommand, { text }) : { text, command };
}

function stepsOn(holding: Holding): readonly Step[] {
  const { outcome, eni, isLambda, otherAccount } = holding;
  const holder = isLambda ? undefined : otherHolderOf(eni);
  if (holder !== undefined)
    return [said(adviceTexts.heldBy, { holder }), ...(eni.isManaged ? [said(adviceTexts.deletedWithIt)] : [])];
  if (!isLambda)
    return [
      eni.operator !== undefined
        ? said(adviceTexts.managed, { operator: eni.operator })
        : eni.description === ''
          ? said(adviceTexts.otherType, { type: eni.type })
          : said(adviceTexts.otherTypeDescribed, { type: eni.type, description: eni.description }),
      ...(eni.instance === undefined ? [] : [said(adviceTexts.attached, { instance: eni.instance })]),
    ];
  if (otherAccount !== undefined)
    return [said(adviceTexts.otherAccount, { owner: String(eni.owner), account: otherAccount })];
  switch (outcome) {
    case 'held':
      return [...letGo(holding), ...ofPollers(holding), ...ofRoles(holding), wait];
    case 'changed-by-hand':
      return [...ofChanges(holding), ...letGo(holding), ...ofRoles(holding), wait];
    case 'no-function-in-subnet':
      return [
        // a poller may use it
        ...(holding.possiblePollers?.length === 0
          ? [said(adviceTexts.goneAndWait, { subnet: eni.subnet })]
          : [said(adviceTexts.noneHasSubnet, { subnet: eni.subnet }), wait]),
        ...ofMaker(holding),
        ...ofUnknownPollers(holding),
        support(holding),
      ];
    case 'not-found':
      return [
        said(adviceTexts.noneHasGroups, {
          subnet: eni.subnet,
          groups: eni.groups.length === 0 ? said(adviceTexts.none) : inARow(eni.groups),
        }),
        ...(holding.changes === undefined ? [said(adviceTexts.changesNotLookedAt)] : [said(adviceTexts.noChange)]),
        wait,
        ...ofMaker(holding),
        ...ofUnknownPollers(holding),
        said(adviceTexts.roleNeeded),
        support(holding),
      ];
  }
}

const wait = said(adviceTexts.wait);

function support({ eni }: Holding): Step {
  return step(said(adviceTexts.support), 'ec2 describe-network-interfaces', {
    'network-interface-ids': eni.id,
  });
}

/** Commands that take its users away from it: aliases first, which keep versions from being deleted. */
function letGo({ functions, aliases }: Holding): readonly Step[] {
  const named = functions.slice(0, most);
  const lines = named.flatMap((fn) =>
    fn.version === '$LATEST'
      ? [
          step(said(adviceTexts.leaveVpc, { fn: fn.name }), 'lambda update-function-configuration', {
            'function-name': fn.name,
            'vpc-config': 'SubnetIds=[],SecurityGroupIds=[]',
          }),
        ]
      : [...(aliases === undefined ? [listAliases(fn)] : unpin(fn, aliases)), deleteVersion(fn)],
  );
  const left = functions.length - named.length;
  return left > 0 ? [...lines, said(adviceTexts.moreHold, { count: left })] : lines;
}

function unpin(fn: FunctionFact, aliases: readonly AliasFact[]): readonly Step[] {
  return aliases
    .filter((alias) => isPinned(fn, alias))
    .map(({ name }) =>
      step(said(adviceTexts.aliasKeeps, { alias: name, version: fn.version, fn: fn.name }), 'lambda update-alias', {
        'function-name': fn.name,
        name,
        'function-version': 'NEW_VERSION',
      }),
    );
}

/** Where aliases were not read: a version that one points to can't be deleted. */
function listAliases({ name, version }: FunctionFact): Step {
  return step(said(adviceTexts.aliasesKeep, { version, fn: name }), 'lambda list-aliases', {
    'function-name': name,
    'function-version': version,
  });
}

function deleteVersion({ name, version }: FunctionFact): Step {
  return step(said(adviceTexts.deleteVersion, { version, fn: name }), 'lambda delete-function', {
    'function-name': name,
    qualifier: version,
  });
}

function ofPollers({ pollers }: Holding): readonly Step[] {
  return pollers.map(({ mapping, source, fn }) =>
    step(said(adviceTexts.polls, { mapping, source, fn }), 'lambda delete-event-source-mapping', { uuid: mapping }),
  );
}

function ofUnknownPollers({ possiblePollers }: Holding): readonly Sentence[] {
  if (possiblePollers === undefined) return [said(adviceTexts.pollersNotLookedAt)];
  if (possiblePollers.length === 0) return [];
  const sources = [...new Set(possiblePollers.map(({ source }) => source))].slice(0, most);
  return [said(adviceTexts.possiblePollers, { sources: inARow(sources) })];
}

function ofRoles({ roles }: Holding): readonly Step[] {
  return roles.slice(0, most).flatMap((role) => ofRole(role));
}

function ofRole({ arn, exists, mayDeleteEnis }: RoleFact): readonly Step[] {
  const name = arn.split('/').at(-1)!;
  if (exists === false) return [said(adviceTexts.roleGone, { role: name })];
  if (mayDeleteEnis === false)
    return [
      step(said(adviceTexts.roleMayNot, { role: name }), 'iam attach-role-policy', {
        'role-name': name,
        'policy-arn': 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
      }),
    ];
  if (exists !== undefined && mayDeleteEnis !== undefined) return [];
  return [
    step(said(adviceTexts.checkRole), 'iam simulate-principal-policy', {
      'policy-source-arn': arn,
      'action-names': 'ec2:DeleteNetworkInterface',
    }),
  ];
}

function ofChanges({ changes = [], eni, functions }: Holding): readonly Sentence[] {
  const [latest] = changes;
  if (latest === undefined) return [];
  return [
    said(adviceTexts.changedBy, {
      by: latest.by,
      groups: inARow(latest.groups),
      time: latest.time,
      count: functions.length,
      subnet: eni.subnet,
    }),
  ];
}

function ofMaker({ madeFor }: Holding): readonly Sentence[] {
  if (madeFor === undefined) return [];
  return [
    madeFor.exists
      ? said(adviceTexts.madeForThere, { fn: madeFor.name })
      : said(adviceTexts.madeForGone, { fn: madeFor.name }),
  ];
}

import type { AccountFacts, EniFact } from '../../../account/facts.ts';
import { findHolders, type Holding, isOfLambda, isUnexplained } from '../../../account/find-holders.ts';
import { otherHolderOf } from '../../../account/other-holders.ts';
import { inWords } from '../../../language/in-words.ts';
import { bothOf } from '../../../language/lists.ts';
import { type Clause, type Sentence, said } from '../../../language/sentence.ts';
import { holdersJson, holdersText } from '../../../report/views/holders.ts';
import { showable } from '../../../text/showable.ts';
import {
  aliasOf,
  changeOf,
  eniOf,
  functionOf,
  pollerOf,
  type SaidAlias,
  type SaidEni,
  type SaidFunction,
  type SaidMapping,
} from '../../aws/holder-facts.ts';
import type { Note } from '../../aws/or-note.ts';
import { type Account, type EniQuery, openAccount } from '../../aws/read-holders.ts';
import type { Arguments } from '../arguments.ts';
import { asSavedOutput, itemsOf, readSavedOutput } from '../files/saved-output.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { findEniTexts } from './texts/find-eni.ts';

/**
 * `find-eni`: who holds network interfaces of Lambda, from AWS or from saved output of the AWS CLI, and what to do next.
 * Changes nothing.
 */
export async function findEni({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  const { cwd, env } = terminal;
  const query = {
    enis: [...options.eni, ...operands.filter((operand) => operand.startsWith('eni-'))],
    groups: options['security-group'],
    subnets: options.subnet,
    vpcs: options.vpc,
  };
  const stray = operands.find((operand) => !operand.startsWith('eni-'));
  if (stray !== undefined) throw new UsageError(said(findEniTexts.takesNo, { stray }), said(findEniTexts.nameByOption));
  const format = formatOf(options.format);
  const isAskedFor = Object.values(query).some((ids) => ids.length > 0);
  const region = options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  const notes: Note[] = [];
  const holdings =
    options.from.length > 0
      ? asSavedOutput([...options.from, ...options.functions], () =>
          fromFiles(options.from, options.functions, query, cwd, notes),
        )
      : isAskedFor
        ? await fromAccount(
            openAccount(
              {
                cwd,
                env,
                region: options.region,
                profile: options.profile,
                services: ['ec2', 'lambda', 'cloudtrail', 'iam'],
              },
              region,
            ),
            query,
            notes,
          )
        : undefined;
  if (holdings === undefined) throw new UsageError(said(findEniTexts.needsEni), said(findEniTexts.giveEni));
  const { language } = terminal;
  const told = notes.map((note) => inWords(note, language));
  const nothing = holdings.length === 0 ? `${inWords(none(query), language)}\n` : '';
  terminal.out(
    format === 'json'
      ? holdersJson(holdings, told, language)
      : nothing + holdersText(holdings, told, terminal.colour, language),
  );
  return 0;
}

function none({ groups, subnets, vpcs }: EniQuery): Clause {
  const where = [...groups, ...subnets, ...vpcs].map(showable);
  return where.length === 0 ? said(findEniTexts.noneInGiven) : said(findEniTexts.noneIn, { where: where.join(', ') });
}

function formatOf(given: readonly string[]): 'text' | 'json' {
  const [format = 'text', ...others] = given;
  if (others.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(findEniTexts.noFormat, { given: bothOf(given) }), said(findEniTexts.useTextOrJson));
  return format;
}

async function fromAccount(account: Account, query: EniQuery, notes: Note[]): Promise<readonly Holding[]> {
  const enis = askedAmong(await account.enis(query), query, notes);
  const ofLambda = enis.filter(isOfLambda);
  if (ofLambda.length === 0) return enis.map((eni) => findHolders(eni, { functions: [] }));
  const [functions, pollers] = await Promise.all([account.functions(), account.pollers(notes)]);
  const facts: AccountFacts = { functions, pollers };
  const first = enis.map((eni) => findHolders(eni, facts));
  const unexplained = first.filter(isUnexplained).map(({ eni }) => eni.id);
  const changes = unexplained.length === 0 ? undefined : await account.changes(unexplained, notes);
  const second = enis.map((eni) => findHolders(eni, { ...facts, changes }));
  const holders = second.flatMap((holding) => holding.functions);
  const [aliases, roles] = [
    await account.aliases(holders, notes),
    await account.roles([...new Set(holders.map(({ role }) => role).filter((role) => role !== ''))], notes),
  ];
  return enis.map((eni) => findHolders(eni, { ...facts, changes, aliases, roles }));
}

/** Those that are named, and of others those of Lambda; what else is there is noted, for it too keeps a group or a subnet from being deleted. */
function askedAmong(enis: readonly EniFact[], { enis: ids }: EniQuery, notes: Note[]): readonly EniFact[] {
  const isAsked = (eni: EniFact) => ids.includes(eni.id) || isOfLambda(eni);
  const others = enis.filter((eni) => !isAsked(eni)).map(inShort);
  if (others.length > 0) notes.push(said(findEniTexts.othersThere, { others }));
  return enis.filter(isAsked);
}

function inShort(eni: EniFact): Sentence {
  const { id, type, instance } = eni;
  const holder = otherHolderOf(eni) ?? instance ?? said(findEniTexts.ofType, { type });
  return said(findEniTexts.ofHolder, { id, holder });
}

/** Reads saved output of the AWS CLI: ENIs, functions, and as far as they are given mappings and CloudTrail events. */
function fromFiles(
  files: readonly string[],
  functionFiles: readonly string[],
  query: EniQuery,
  cwd: string,
  notes: Note[],
): readonly Holding[] {
  const pages = [...files, ...functionFiles].flatMap((file) =>
    readSavedOutput(file, cwd).map((page) => {
      if (!lists.some((name) => Array.isArray(page[name])))
        throw new UsageError(
          said(findEniTexts.notRead, { file }),
          said(findEniTexts.giveLists, { describe, listFunctions }),
        );
      return page;
    }),
  );
  const all = (name: (typeof lists)[number]) => pages.flatMap((page) => itemsOf(page, name));
  const has = (name: (typeof lists)[number]) => pages.some((page) => Array.isArray(page[name]));
  const absent = [
    ...(has('NetworkInterfaces') ? [] : [{ what: said(findEniTexts.noInterfaces), by: describe }]),
    ...(has('Functions')
      ? []
      : [{ what: said(findEniTexts.noFunctions), by: said(findEniTexts.withFunctions, { command: listFunctions }) }]),
  ];
  if (absent.length > 0)
    throw new UsageError(
      said(findEniTexts.absentLists, { absent: absent.map(({ what }) => what) }),
      said(findEniTexts.giveAbsent, {
        absent: absent
          .map(({ by }): Clause => by)
          .reduce((one, other) => said(findEniTexts.bothPrinted, { one, other })),
      }),
    );
  const { enis: ids, groups, subnets, vpcs } = query;
  const isSelected = groups.length + subnets.length + vpcs.length > 0;
  const isIn = (eni: EniFact) =>
    ids.length > 0
      ? ids.includes(eni.id)
      : (isSelected || isOfLambda(eni)) &&
        (groups.length === 0 || eni.groups.some((group) => groups.includes(group))) &&
        (subnets.length === 0 || subnets.includes(eni.subnet)) &&
        (vpcs.length === 0 || vpcs.includes(eni.vpc));
  const enis = all('NetworkInterfaces').map((each) => eniOf(each as SaidEni));
  const missing = ids.find((id) => enis.every((eni) => eni.id !== id));
  if (missing !== undefined)
    throw new UsageError(said(findEniTexts.lacks, { files, missing }), said(findEniTexts.printWith, { describe }));
  const facts: AccountFacts = {
    functions: all('Functions').map((each) => functionOf(each as SaidFunction)),
    ...(has('EventSourceMappings') && {
      pollers: all('EventSourceMappings').flatMap((each) => pollerOf(each as SaidMapping) ?? []),
    }),
    ...(has('Aliases') && { aliases: all('Aliases').flatMap((each) => aliasOf(each as SaidAlias) ?? []) }),
    ...(has('Events') && {
      changes: all('Events').flatMap(({ CloudTrailEvent }) => changeOf(String(CloudTrailEvent)) ?? []),
    }),
  };
  return askedAmong(enis.filter(isIn), query, notes).map((eni) => findHolders(eni, facts));
}

const lists = ['NetworkInterfaces', 'Functions', 'EventSourceMappings', 'Aliases', 'Events'] as const;
const describe = '`aws ec2 describe-network-interfaces`';
const listFunctions = '`aws lambda list-functions --function-version ALL`';

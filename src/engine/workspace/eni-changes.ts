import { inWords, type Language, listTexts, nameIn, type Say, sayIn } from '../../language/in-words.ts';
import { labelFor, type Named } from '../../language/sentence.ts';
import type { Eni } from '../../model/base/entities.ts';
import { distinct } from '../../model/base/grouped-by.ts';
import { buildModel } from '../../model/build-model.ts';
import { buildUpdate } from '../../model/build-update.ts';
import type { ReleasedEni } from '../../model/update/eni-changes.ts';
import type { UpdateInputs } from '../../model/update/inputs.ts';
import { distinctOverScenarios } from '../../template/scenario/distinct.ts';
import type { Scenario } from '../../template/scenario/scenario.ts';
import type { Template } from '../../template/template.ts';
import type { Source } from '../source.ts';
import { readStates } from './states.ts';
import { changeTexts } from './texts.ts';
import { environmentsOf } from './workspace.ts';
import type { WorkspaceLint } from './workspace-input.ts';

/** One Hyperplane ENI, by the names that the templates have; those that several have with their stacks or files. */
export type EniEntry = EntryBy<string>;

interface EntryBy<Name> {
  readonly subnet: Name;
  readonly groups: readonly Name[];
  readonly users: readonly Name[];
  /** The functions whose published versions alone keep it: they have left it themselves. */
  readonly heldBy?: readonly Name[];
}

/** What an update does to the ENIs, where conditions are as they are by default. */
export type EniChangeList = ChangesBy<string>;

interface ChangesBy<Name> {
  readonly created: readonly EntryBy<Name>[];
  readonly kept: readonly EntryBy<Name>[];
  readonly released: readonly EntryBy<Name>[];
  /** What could not be known, and what is different when conditions hold or not. */
  readonly undecided: readonly string[];
}

/** A name, and the stack or file that has it; none for what no template creates. */
interface Owned {
  readonly name: string;
  readonly owner?: string;
}

/**
 * The ENIs that an update of these stacks creates, keeps and releases: in the first environment that they are deployed in,
 * with the others in which that is different.
 */
export function eniChangesOf(input: WorkspaceLint, language?: Language): EniChangeList {
  const say = sayIn(language);
  const [first, ...others] = environmentsOf(input).map((name) => ({
    name,
    changes: changesInEnvironment(input, name, language),
  }));
  const { changes } = first!;
  const isSame = (other: EniChangeList) => JSON.stringify(other) === JSON.stringify(changes);
  const differing = others.flatMap(({ name = '', changes: other }) =>
    isSame(other) ? [] : [say(changeTexts.otherwise, { environment: name })],
  );
  return { ...changes, undecided: [...changes.undecided, ...differing] };
}

function changesInEnvironment(
  input: WorkspaceLint,
  environment: string | undefined,
  language: Language | undefined,
): EniChangeList {
  const { components, updateOf } = readStates(input, environment);
  const lists = components
    .filter(({ sources }) => sources.some(input.isAsked))
    .flatMap((component) => {
      const template = component.read();
      const [file] = component.sources.filter(input.isAsked);
      return listOf(template, updateOf(component, template), file!.path, language);
    });
  const changes = {
    created: lists.flatMap(({ created }) => created),
    kept: lists.flatMap(({ kept }) => kept),
    released: lists.flatMap(({ released }) => released),
  };
  const named = namingOf(Object.values(changes).flat(), language);
  return {
    created: changes.created.map(named),
    kept: changes.kept.map(named),
    released: changes.released.map(named),
    undecided: lists.flatMap(({ undecided }) => undecided),
  };
}

/** What entries are called beside each other: what several stacks or files have by one name is told with them. */
function namingOf(
  entries: readonly EntryBy<Owned>[],
  language: Language | undefined,
): (entry: EntryBy<Owned>) => EniEntry {
  const say = sayIn(language);
  const owners = new Map<string, Set<string>>();
  for (const { subnet, groups, users, heldBy = [] } of entries)
    for (const { name, owner } of [subnet, ...groups, ...users, ...heldBy])
      if (owner !== undefined) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  const nameOf = ({ name, owner }: Owned): string =>
    owner === undefined || owners.get(name)!.size < 2 ? name : say(listTexts.ofStack, { name, stack: owner });
  return ({ subnet, groups, users, heldBy }) => ({
    subnet: nameOf(subnet),
    groups: groups.map(nameOf),
    users: users.map(nameOf),
    ...(heldBy !== undefined && { heldBy: heldBy.map(nameOf) }),
  });
}

function listOf(
  template: Template,
  update: UpdateInputs | undefined,
  file: string,
  language: Language | undefined,
): readonly ChangesBy<Owned>[] {
  const say = sayIn(language);
  const owned = (entity: Named): Owned => {
    const name = nameIn(entity, language);
    if (entity.resource === undefined && entity.node === undefined) return { name };
    return { name, owner: labelFor(entity).stack || file };
  };
  const entryOf = ({ subnet, groups, users }: Eni): EntryBy<Owned> => ({
    subnet: owned(subnet),
    groups: groups.map(owned),
    users: users.map(owned),
  });
  const leftEntryOf = (eni: ReleasedEni): EntryBy<Owned> => {
    const heldBy = eni.heldBy.map(owned);
    return { ...entryOf(eni), ...(heldBy.length > 0 && { heldBy }) };
  };
  if (update === undefined) return [];
  const changesIn = (scenario: Scenario): ChangesBy<Owned> => {
    const model = buildModel(template, scenario);
    const { enis, undecided, before } = buildUpdate(model, update, scenario);
    const unattached = [...before.entities('function'), ...model.entities('function')].flatMap(({ attachment }) =>
      attachment.known ? [] : attachment.because,
    );
    return {
      created: enis.created.map(entryOf),
      kept: [...enis.kept.map(entryOf), ...enis.released.filter(isKeptElsewhere).map(leftEntryOf)],
      released: enis.released.filter((eni) => !isKeptElsewhere(eni)).map(entryOf),
      undecided: [
        ...new Set([...undecided, ...unattached].map(({ because }) => inWords(because, language))),
        ...perhapsKept(enis.released, say),
      ],
    };
  };
  const { outcomes, complete } = distinctOverScenarios(
    template,
    (scenario) => [changesIn(scenario)],
    (list) => countsOf(list, say),
    language,
  );
  const [first, ...others] = outcomes;
  if (first === undefined) return [];
  const elsewhere = others.map(({ item, when }) =>
    when === undefined ? countsOf(item, say) : say(changeTexts.when, { counts: countsOf(item, say), when }),
  );
  const left = complete ? [] : [say(changeTexts.tooMany)];
  return [{ ...first.item, undecided: [...first.item.undecided, ...elsewhere, ...left] }];
}

/** Of whom the network interfaces may only seem to be released and created, and why. */
function perhapsKept(released: readonly ReleasedEni[], say: Say): readonly string[] {
  const unclear = released.filter(({ perhapsSame }) => perhapsSame.length > 0);
  if (unclear.length === 0) return [];
  const users = distinct(unclear.flatMap((eni) => eni.users));
  const networks = distinct(unclear.flatMap(({ perhapsSame }) => perhapsSame));
  return [say(changeTexts.perhapsKept, { users, networks })];
}

/** Whether no function of the templates uses it any more, but a version or a retained function does. */
function isKeptElsewhere({ heldBy, retained }: ReleasedEni): boolean {
  return heldBy.length > 0 || retained.length > 0;
}

function countsOf({ created, kept, released }: ChangesBy<unknown>, say: Say): string {
  return say(changeTexts.counts, { created: created.length, kept: kept.length, released: released.length });
}

/** The state of a template that is not there: a stack before its first deployment, or after its last. */
export function noTemplate(of: Pick<Source, 'stack' | 'location'>, path: string): Source {
  return { ...of, path, text: '{"Resources": {}}' };
}

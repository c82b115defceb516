import { inWords, type Language, nameIn, type Say, sayIn } from '../../language/in-words.ts';
import type { Named } from '../../language/sentence.ts';
import type { Eni } from '../../model/base/entities.ts';
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

/** One Hyperplane ENI, by the names that the templates have. */
export interface EniEntry {
  readonly subnet: string;
  readonly groups: readonly string[];
  readonly users: readonly string[];
  /** For a released one, the functions whose published versions keep it all the same. */
  readonly heldBy?: readonly string[];
}

/** What an update does to the ENIs, where conditions are as they are by default. */
export interface EniChangeList {
  readonly created: readonly EniEntry[];
  readonly kept: readonly EniEntry[];
  readonly released: readonly EniEntry[];
  /** What could not be known, and what is different when conditions hold or not. */
  readonly undecided: readonly string[];
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
      return listOf(template, updateOf(component, template), language);
    });
  return {
    created: lists.flatMap(({ created }) => created),
    kept: lists.flatMap(({ kept }) => kept),
    released: lists.flatMap(({ released }) => released),
    undecided: lists.flatMap(({ undecided }) => undecided),
  };
}

function listOf(
  template: Template,
  update: UpdateInputs | undefined,
  language: Language | undefined,
): readonly EniChangeList[] {
  const say = sayIn(language);
  const entryOf = ({ subnet, groups, users }: Eni): EniEntry => ({
    subnet: nameIn(subnet, language),
    groups: namesOf(groups, language),
    users: namesOf(users, language),
  });
  const releasedEntryOf = (eni: ReleasedEni): EniEntry => {
    const heldBy = namesOf(eni.heldBy, language);
    return { ...entryOf(eni), ...(heldBy.length > 0 && { heldBy }) };
  };
  if (update === undefined) return [];
  const changesIn = (scenario: Scenario): EniChangeList => {
    const model = buildModel(template, scenario);
    const { enis, undecided, before } = buildUpdate(model, update, scenario);
    const unattached = [...before.entities('function'), ...model.entities('function')].flatMap(({ attachment }) =>
      attachment.known ? [] : attachment.because,
    );
    return {
      created: enis.created.map(entryOf),
      kept: enis.kept.map(entryOf),
      released: enis.released.map(releasedEntryOf),
      undecided: [...new Set([...undecided, ...unattached].map(({ because }) => inWords(because, language)))],
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

function countsOf({ created, kept, released }: EniChangeList, say: Say): string {
  return say(changeTexts.counts, { created: created.length, kept: kept.length, released: released.length });
}

function namesOf(
  entities: readonly Pick<Named, 'name' | 'called'>[],
  language: Language | undefined,
): readonly string[] {
  return entities.map((entity) => nameIn(entity, language));
}

/** The state of a template that is not there: a stack before its first deployment, or after its last. */
export function noTemplate(of: Pick<Source, 'stack' | 'location'>, path: string): Source {
  return { ...of, path, text: '{"Resources": {}}' };
}

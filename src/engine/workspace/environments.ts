import { inWords } from '../../language/in-words.ts';
import { anyOf } from '../../language/lists.ts';
import { type Clause, type Sentence, said } from '../../language/sentence.ts';
import type { Checked } from '../check.ts';
import type { RawFinding, RawUndecided } from '../result.ts';
import { locationOf, type Source } from '../source.ts';
import { environmentTexts } from '../texts.ts';
import type { Component } from './component.ts';
import { declaredIn } from './declaration.ts';
import type { Judged } from './judge.ts';
import { valuesOf } from './stacks/described-stacks.ts';
import { type ReadStates, readStates } from './states.ts';
import { environmentsOf } from './workspace.ts';
import type { WorkspaceLint } from './workspace-input.ts';

/** A workspace as it is in one environment, with the components that are judged there. */
interface Run {
  readonly states: ReadStates;
  /** Whether a file is of a template that this environment lacks. */
  isOut(path: string): boolean;
  /** Whether what is said of a template here counts. */
  counts(path: string): boolean;
  /** What the environment is called where a file is spoken of. */
  labelOf(path: string): Clause;
}

/**
 * Judges a workspace in each environment, and says once what was said: what does not hold in all environments of a file
 * says in which it does. What no environment changes is judged in the first alone. Of a template that some environments
 * lack, what is said where it is deployed counts; of one that is the same everywhere, what is said together with those.
 */
export function acrossEnvironments(
  workspace: WorkspaceLint,
  judge: (states: ReadStates, isOnly: boolean) => Judged,
): Judged {
  const names = environmentsOf(workspace);
  if (names.length === 1) return judge(readStates(workspace, names[0]), true);
  const said = runsIn(workspace, names).map((run): SaidInRun => ({ run, judged: judge(run.states, false) }));
  const isTemplate = new Set(workspace.sources.map(({ path }) => path));
  const paths = new Set(said.flatMap(({ judged }) => [...judged.byPath.keys()]));
  return {
    byPath: new Map(
      [...paths].map((path) => {
        const counting = said.filter(({ run, judged }) =>
          isTemplate.has(path) ? run.counts(path) : judged.byPath.has(path),
        );
        return [path, saidOf(path, counting)];
      }),
    ),
    faults: new Map(said.flatMap(({ judged }) => [...judged.faults])),
    incomplete: said[0]!.judged.incomplete,
  };
}

interface SaidInRun {
  readonly run: Run;
  readonly judged: Judged;
}

function saidOf(path: string, said: readonly SaidInRun[]): Checked {
  const findings = new Map<string, { readonly finding: RawFinding; readonly runs: Set<Run> }>();
  const undecided = new Map<string, RawUndecided>();
  for (const { run, judged } of said) {
    const here = judged.byPath.get(path);
    for (const finding of here?.findings ?? []) {
      if ([finding.at, ...finding.see.map(({ place }) => place)].some(({ file }) => run.isOut(file))) continue;
      const key = JSON.stringify([finding.rule, finding.messageId, finding.at, inWords(finding.problem), finding.when]);
      const had = findings.get(key) ?? { finding, runs: new Set() };
      had.runs.add(run);
      findings.set(key, had);
    }
    for (const each of here?.undecided ?? [])
      undecided.set(JSON.stringify([each.rule, each.resource, each.value]), each);
  }
  return {
    findings: [...findings.values()].map(({ finding, runs }) => {
      if (runs.size === said.length) return finding;
      return {
        ...finding,
        when: whenIn(
          [...runs].map((run) => run.labelOf(path)),
          finding.when,
        ),
      };
    }),
    undecided: [...undecided.values()],
    functions: said.flatMap(({ judged }) => judged.byPath.get(path)?.functions ?? []),
  };
}

function runsIn(workspace: WorkspaceLint, names: readonly (string | undefined)[]): readonly Run[] {
  const environments = environmentsByTemplate(workspace);
  const isVarying = ({ path }: Source) => environments.has(path);
  const read = names.map((name) => {
    const states = readStates(workspace, name);
    const isOut = (path: string) => environments.get(path)?.has(name ?? '') === false;
    const together = states.components.filter(
      ({ sources }) => sources.some(isVarying) && !sources.some(({ path }) => isOut(path)),
    );
    return {
      name,
      states,
      isOut,
      together: new Set(together.flatMap(({ sources }) => sources.map(({ path }) => path))),
    };
  });
  const isTogether = (path: string) => read.some(({ together }) => together.has(path));
  return read.map(({ name, states, isOut, together }, index): Run => {
    const isWhole = !workspace.sources.some(({ path }) => isOut(path));
    const counts = (path: string) =>
      environments.has(path) ? !isOut(path) : together.has(path) || (isTogether(path) ? isWhole : index === 0);
    const components = states.components.filter(({ sources }) => sources.some(({ path }) => counts(path)));
    return { states: { ...states, components }, isOut, counts, labelOf: labelsIn(workspace, states.components, name) };
  });
}

/**
 * The environments of the templates that are not the same in all of them, by the paths of the templates. A config's
 * environments are those of each of its stacks.
 */
function environmentsByTemplate({ declared, sources }: WorkspaceLint): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const ofConfig = new Set(declared.flatMap(({ environments = {} }) => Object.keys(environments)));
  const paths = new Map(sources.map((source) => [locationOf(source), source.path]));
  for (const { template, only, environments = {} } of declared) {
    const names = only ?? (Object.keys(environments).some((name) => name !== '') ? ofConfig : undefined);
    const path = paths.get(template);
    if (names !== undefined && path !== undefined) found.set(path, new Set([...(found.get(path) ?? []), ...names]));
  }
  return found;
}

/** What an environment is called where a file is spoken of: by the description that its values are from. */
function labelsIn(
  { declared, sources }: WorkspaceLint,
  components: readonly Component[],
  environment = '',
): Run['labelOf'] {
  const here = new Map(declaredIn(declared, environment).map((each) => [each.name, each]));
  return (path) => {
    const its = components.filter((component) => component.sources.some((each) => each.path === path));
    const varying = its
      .flatMap((component) => component.names.flatMap((name) => here.get(name) ?? []))
      .filter(({ only }) => only !== undefined);
    const source = sources.find((each) => each.path === path);
    const own = varying.filter(({ template }) => source !== undefined && template === locationOf(source));
    const described = (own.length > 0 ? own : varying).flatMap(({ description }) => description ?? []);
    return described.length === 0 ? environment : said(environmentTexts.listed, { values: described.map(valuesOf) });
  };
}

function whenIn(environments: readonly Clause[], when: Clause | undefined): Sentence {
  const data = { environments: anyOf(environments) };
  return when === undefined
    ? said(environmentTexts.deployed, data)
    : said(environmentTexts.deployedAndWhen, { ...data, when });
}

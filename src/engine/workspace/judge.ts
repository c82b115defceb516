import { said } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import { once } from '../../template/stacks/once.ts';
import type { Template } from '../../template/template.ts';
import { type Checked, check } from '../check.ts';
import type { EnabledRule } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { resourceOf } from '../findings/span.ts';
import type { JudgedFunction, RawFinding, RawUndecided } from '../result.ts';
import type { Source } from '../source.ts';
import { noStopwatch } from '../stopwatch.ts';
import { suppressingFiles } from '../suppress/suppressing-files.ts';
import { type SuppressingFile, suppressedAt } from '../suppress/suppressions.ts';
import { checkTexts } from '../texts.ts';
import type { Component } from './component.ts';
import type { ReadStates } from './states.ts';
import { environmentsOf } from './workspace.ts';
import type { WorkspaceLint } from './workspace-input.ts';

/** What was said of the files of a workspace, before it has lines. */
export interface Judged {
  readonly byPath: ReadonlyMap<string, Checked>;
  /** Files of which nothing was said because our own code broke down, with the error. */
  readonly faults: ReadonlyMap<string, unknown>;
  /** What was left out of the analysis. */
  readonly incomplete: readonly RawUndecided[];
  /** What is judged elsewhere, so that nothing is known of it here. */
  readonly elsewhere?: ReadonlySet<Source>;
}

/**
 * What the rules say of each component that has to do with what was asked for. Of a template that knows no other it is told
 * at once, where someone takes it.
 */
export function judge(
  states: ReadStates,
  workspace: WorkspaceLint,
  suppressing: (path: string) => SuppressingFile | undefined,
  tell?: (source: Source, judged: Judged) => void,
): Judged {
  const byPath = new Map<string, SaidOfFile>();
  const faults = new Map<string, unknown>();
  const { stopwatch = noStopwatch } = workspace;
  const asked = states.components.filter(({ sources }) => sources.some(workspace.isAsked));
  const shared = sharedOf(asked, states, workspace);
  const elsewhere = new Set(shared?.sources);
  const judged: Judged = { byPath, faults, incomplete: states.incomplete, elsewhere };
  const judgeOne = (component: Component): void => {
    judgeOrFail(component);
    const [source] = component.sources as [Source];
    if (tell === undefined || component.readTakingDown === undefined) return;
    tell(source, judged);
    byPath.delete(source.path);
  };
  const judgeOrFail = (component: Component): void => {
    try {
      const saidOf = (path: string) => {
        const said = byPath.get(path) ?? { findings: [], undecided: [], functions: [] };
        byPath.set(path, said);
        return said;
      };
      stopwatch.time({ files: component.sources.filter(workspace.isAsked) }, () =>
        judgeComponent(component, states, workspace, suppressing, saidOf),
      );
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      for (const { path } of component.sources) faults.set(path, error);
    }
  };
  const here = shared?.others ?? asked;
  for (const [index, component] of here.entries()) {
    workspace.progress?.(index, asked.length);
    judgeOne(component);
  }
  for (const source of shared?.own ?? []) {
    workspace.progress?.(here.length + shared!.begun() - 1, asked.length);
    elsewhere.delete(source);
    judgeOne(shared!.componentOf(source));
  }
  return judged;
}

/** What is shared with helpers, and what is not. Nothing where there are none. */
function sharedOf(asked: readonly Component[], { incomplete, additions }: ReadStates, workspace: WorkspaceLint) {
  const { helpers, deployed } = workspace;
  if (helpers === undefined || deployed !== undefined || environmentsOf(workspace).length > 1) return undefined;
  const leftOutIn = new Set(incomplete.map(({ at }) => at?.file));
  const components = new Map<Source, Component>();
  for (const component of asked) {
    const [source] = component.sources as [Source];
    if (component.isSeparable === true && !leftOutIn.has(source.path)) components.set(source, component);
  }
  const sources = [...components.keys()];
  const added = additions();
  const adding = new Set(added.map(({ place }) => place.file));
  return {
    sources,
    others: asked.filter((component) => components.get(component.sources[0]!) !== component),
    own: helpers.share(sources, {
      additions: added,
      sources: workspace.sources.filter(({ path }) => adding.has(path)),
    }),
    begun: () => helpers.begun(),
    componentOf: (source: Source) => components.get(source)!,
  };
}

interface SaidOfFile extends Checked {
  readonly findings: RawFinding[];
  readonly undecided: RawUndecided[];
  readonly functions: JudgedFunction[];
}

/** Files may be judged by rules of their own: what is said of a file is said by its rules. */
function judgeComponent(
  component: Component,
  states: ReadStates,
  workspace: WorkspaceLint,
  suppressing: (path: string) => SuppressingFile | undefined,
  of: (path: string) => SaidOfFile,
): void {
  const template = once(() => component.read());
  const checkBy = checking(component, template, states, workspace, suppressing);
  const described = new Set(workspace.descriptions.map(({ path }) => path));
  const known = new Set([...component.sources, ...workspace.descriptions].map(({ path }) => path));
  const siblings = component.sources.flatMap((each) => (workspace.isSibling?.(each) ? [each.path] : []));
  const untold = new Set([...described, ...siblings]);
  const [first] = component.sources as [Source];
  const rulesOf = new Map(component.sources.map((source) => [source.path, workspace.configFor(source).rules]));
  const resources = once(() => byLogicalId(template()));
  /** A question of a template that was asked for, where what is not known lies elsewhere: in a description, or a sibling. */
  const asAsked = (question: RawUndecided, path: string): RawUndecided | undefined => {
    const named = (question.resource !== null && resources().get(question.resource)) || [];
    if (named.some(({ node }) => node.stack.file === path)) return undefined;
    const asking = named.find(({ node }) => known.has(node.stack.file) && !untold.has(node.stack.file));
    return asking && { ...question, at: asking.at() };
  };
  for (const rules of new Set(rulesOf.values())) {
    const { findings, undecided, functions } = checkBy(rules);
    const isOwn = (path: string) => (rulesOf.get(path) ?? rulesOf.get(first.path)) === rules;
    for (const raw of findings) {
      const finding = withAssumptions(seenFromTemplate(raw, untold, described), component);
      if (isOwn(finding.at.file)) of(finding.at.file).findings.push(finding);
    }
    for (const each of functions) if (isOwn(each.file)) of(each.file).functions.push(each);
    for (const each of undecided) {
      // what is not known of the deployed state is told with the template that updates it
      const path = each.at !== undefined && known.has(each.at.file) ? each.at.file : first.path;
      const asked = untold.has(path) ? asAsked(each, path) : undefined;
      const file = asked?.at?.file ?? path;
      if (isOwn(file)) of(file).undecided.push(asked ?? each);
    }
  }
}

/** The resources of several stacks, by what each calls them. */
function byLogicalId(template: Template): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const resource of template.resources.values()) {
    const had = found.get(resource.logicalId);
    if (had === undefined) found.set(resource.logicalId, [resource]);
    else had.push(resource);
  }
  return found;
}

/** What rules say of a component; of a template that knows no other, what they said of it before, where that still follows. */
function checking(
  component: Component,
  template: () => Template,
  states: ReadStates,
  workspace: WorkspaceLint,
  suppressing: (path: string) => SuppressingFile | undefined,
): (rules: readonly EnabledRule[]) => Checked {
  const { recollection, deployed, stopwatch } = workspace;
  const { sources, readTakingDown } = component;
  if (recollection !== undefined && deployed === undefined && readTakingDown !== undefined) {
    const [source] = sources as [Source];
    const trial = () => suppressedAt(suppressingFiles(workspace));
    return (rules) => recollection.check(source, rules, readTakingDown, suppressedAt(suppressing), trial);
  }
  const update = states.updateOf(component, template());
  return (rules) => check(template(), rules, update, suppressedAt(suppressing), stopwatch);
}

/**
 * A finding about several files, with the links between them that follow from names alone. They may lead by a file that it does
 * not name: the template that nests both.
 */
function withAssumptions(finding: RawFinding, { assumed, certain }: Component): RawFinding {
  if (assumed.length === 0) return finding;
  const files = new Set([finding.at, ...finding.see.map(({ place }) => place)].map(({ file }) => file));
  const ends = [...assumed, ...certain].flatMap(({ from, to }) => [
    { of: from, other: to },
    { of: to, other: from },
  ]);
  const isBetween = (file: string) =>
    files.has(file) ||
    new Set(ends.flatMap(({ of, other }) => (of === file && files.has(other) ? [other] : []))).size > 1;
  const reasons = assumed.flatMap(({ from, to, because }) =>
    (files.has(from) && isBetween(to)) || (files.has(to) && isBetween(from)) ? [because] : [],
  );
  return reasons.length === 0 ? finding : { ...finding, evidence: [...finding.evidence, ...reasons] };
}

/**
 * What is wrong with a network that is described, or that a template creates which no one asked for, is told where a
 * template has to do with it: no one changes or annotates a description.
 */
function seenFromTemplate(
  finding: RawFinding,
  untold: ReadonlySet<string>,
  described: ReadonlySet<string>,
): RawFinding {
  if (!untold.has(finding.at.file)) return finding;
  const index = finding.see.findIndex(({ place }) => !untold.has(place.file));
  const near = finding.see[index];
  if (near === undefined) return finding;
  const rest = finding.see.filter((_, each) => each !== index);
  const message = described.has(finding.at.file) ? said(checkTexts.describedHere) : said(checkTexts.changeItHere);
  const see = [{ message, place: finding.at }, ...rest];
  const { fix: _fix, suggest: _suggest, ...told } = finding; // both would change that file
  return { ...told, at: near.place, resource: resourceOf(near.place), see };
}

import type { UpdateInputs } from '../../model/update/inputs.ts';
import { type Checked, check, resourceOf } from '../check.ts';
import type { FileConfig } from '../config/config.ts';
import { finalize, withUndecided } from '../finalize.ts';
import { lintSource, syntaxFindings } from '../lint.ts';
import type { FileResult, JudgedFunction, RawFinding, RawUndecided } from '../result.ts';
import { parsedOf, type Source } from '../source.ts';
import { differing, type SaidOnce } from './environments.ts';
import { type DeployedWorkspace, readStates } from './states.ts';
import { type AssumedLink, type Component, environmentsOf, type WorkspaceInput } from './workspace.ts';

/** What to lint: the files of a workspace, and which of them were asked for. */
export interface WorkspaceLint extends WorkspaceInput {
  /** Whether a file was asked for; others are only there to be known. */
  isAsked(source: Source): boolean;
  /** Files that findings may lead to besides: descriptions of networks. */
  readonly descriptions: readonly Source[];
  /** The same workspace as it is deployed now, where the two are compared. */
  readonly deployed?: DeployedWorkspace;
}

/**
 * Lints files that may belong together: stacks that know each other are judged as one template. A finding in a file
 * that was not asked for is told where it has to do with one that was.
 */
export function lintWorkspace(input: WorkspaceLint): readonly FileResult[] {
  const environments = environmentsOf(input);
  const runs = environments.map((environment) => ({ environment, said: lintOnce(input, environment) }));
  const byPath = differing(runs);
  const sources = [...input.sources, ...input.descriptions];
  const known = [...sources, ...(input.deployed?.sources ?? [])];
  const parsedBy = (path: string) => {
    const source = known.find((each) => each.path === path);
    return source && parsedOf(source);
  };
  const asked = new Set(input.sources.filter(input.isAsked).map(({ path }) => path));
  return sources.flatMap((source): FileResult[] => {
    const isAsked = asked.has(source.path);
    const alone = byPath.alone.get(source.path);
    const leftOut = byPath.incomplete.filter(({ at }) => at?.file === source.path);
    if (alone !== undefined) return isAsked ? [withUndecided(alone, leftOut, parsedOf(source))] : [];
    const said = byPath.joined.get(source.path);
    const concerns = (finding: RawFinding) => isAsked || finding.see.some(({ place }) => asked.has(place.file));
    const findings = said?.findings.filter(concerns) ?? [];
    if (!isAsked && findings.length === 0) return [];
    const config = input.configFor(source);
    const parsed = parsedOf(source);
    const placed = isAsked ? syntaxFindings(parsed, config.rules) : [];
    const undecided = isAsked ? [...(said?.undecided ?? []), ...leftOut] : [];
    return [finalize(parsed, { findings, undecided, functions: said?.functions ?? [], placed }, parsedBy, config)];
  });
}

function lintOnce(input: WorkspaceLint, environment: string | undefined): SaidOnce {
  const { components, alone, incomplete, updateOf, deployedOf } = readStates(input, environment);
  return {
    alone: new Map(
      alone
        .filter(input.isAsked)
        .map((source) => [source.path, lintSource(source, input.configFor(source), deployedOf(source))]),
    ),
    joined: byFile(components, input, updateOf),
    incomplete,
  };
}

function byFile(
  components: readonly Component[],
  input: WorkspaceLint,
  updateOf: (component: Component) => UpdateInputs | undefined,
): ReadonlyMap<string, Checked> {
  const byPath = new Map<string, { findings: RawFinding[]; undecided: RawUndecided[]; functions: JudgedFunction[] }>();
  const of = (path: string) => {
    const had = byPath.get(path) ?? { findings: [], undecided: [], functions: [] };
    byPath.set(path, had);
    return had;
  };
  const described = new Set(input.descriptions.map(({ path }) => path));
  for (const component of components) {
    if (!component.sources.some(input.isAsked)) continue;
    const configs = new Map<string, FileConfig>();
    for (const source of component.sources) configs.set(source.path, input.configFor(source));
    const [first] = component.sources as [Source];
    const own = (path: string | undefined) => configs.get(path ?? first.path) ?? configs.get(first.path)!;
    // files may be judged by rules of their own: what is said of a file is said by its rules
    for (const rules of new Set([...configs.values()].map((config) => config.rules))) {
      const { findings, undecided, functions } = check(component.template, rules, updateOf(component));
      const told = findings.map((each) => withAssumptions(seenFromTemplate(each, described), component.assumed));
      for (const finding of told) if (own(finding.at.file).rules === rules) of(finding.at.file).findings.push(finding);
      for (const each of functions) if (own(each.file).rules === rules) of(each.file).functions.push(each);
      for (const each of undecided)
        if (own(each.at?.file).rules === rules) of(each.at?.file ?? first.path).undecided.push(each);
    }
  }
  return byPath;
}

/** A finding about several files, with the links between them that follow from names alone. */
function withAssumptions(finding: RawFinding, assumed: readonly AssumedLink[]): RawFinding {
  if (assumed.length === 0) return finding;
  const files = new Set([finding.at, ...finding.see.map(({ place }) => place)].map(({ file }) => file));
  const reasons = assumed.flatMap(({ from, to, because }) => (files.has(from) && files.has(to) ? [because] : []));
  return reasons.length === 0 ? finding : { ...finding, evidence: [...finding.evidence, ...reasons] };
}

/**
 * What is wrong with a network that is described is told where a template has to do with it: nobody changes or
 * annotates a description.
 */
function seenFromTemplate(finding: RawFinding, described: ReadonlySet<string>): RawFinding {
  if (!described.has(finding.at.file)) return finding;
  const index = finding.see.findIndex(({ place }) => !described.has(place.file));
  const near = finding.see[index];
  if (near === undefined) return finding;
  const rest = finding.see.filter((_, each) => each !== index);
  const see = [{ message: 'described here', place: finding.at }, ...rest];
  const { fix: _fix, suggest: _suggest, ...told } = finding; // both would change the description
  return { ...told, at: near.place, resource: resourceOf(near.place), see };
}

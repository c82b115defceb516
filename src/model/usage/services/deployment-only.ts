import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import { idsMentionedIn, type Mention } from '../../../template/mentions.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Answer, known, notKnown, type Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { acrossScenarios, perTemplate } from '../../base/lazy.ts';
import { namesOf } from '../../functions/names.ts';
import {
  allCustomResources,
  customResourcesOf,
  frameworkVariables,
  isProviderFramework,
  variable,
} from './custom-resources.ts';
import { reasons } from './reasons.ts';

/** What names a function and never calls it. */
const quietTypes: ReadonlySet<string> = new Set([
  'AWS::Lambda::Version',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
]);

/**
 * The custom resources for which alone a function is called: directly, or by CDK's provider framework. None where
 * something else calls it, or where it serves no custom resource.
 */
export function onlyDeploys(core: ModelCore, fn: LambdaFunction): Answer<readonly Resource[]> {
  return acrossScenarios(core, `only deploys ${fn.id}`, () => {
    const served = servedBy(core, fn);
    if (served.length === 0 || isKeptBusy(core, fn)) return known([]);
    const callers = [...namesOf(core, fn)].flatMap((id) =>
      core.template.mentionsOf(id).map((each) => callBy(core, each)),
    );
    if (callers.includes(true)) return known([]);
    const doubts = callers.filter((each) => typeof each === 'object');
    const name = fn.resource.properties.get('FunctionName');
    if (core.evaluate.value(name).kind !== 'absent')
      doubts.push({ because: said(reasons.othersMayCallByName, { fn }), place: name.at() });
    doubts.push(...core.template.mayHoldMore);
    return doubts.length > 0 ? notKnown(...doubts) : known(served);
  });
}

function servedBy(core: ModelCore, fn: LambdaFunction): readonly Resource[] {
  const own = customResourcesOf(core, fn).found;
  if (own.length > 0) return own;
  const names = namesOf(core, fn);
  const frameworks = frameworksOf(core).functions.filter((framework) =>
    [frameworkVariables.onEvent, frameworkVariables.isComplete].some((each) =>
      [...idsMentionedIn(variable(framework.properties, each))].some((id) => names.has(id)),
    ),
  );
  const found = frameworks.flatMap((resource) => customResourcesOf(core, { resource, name: resource.name }).found);
  return [...new Set(found)];
}

/** What SAM's events and function URLs, and concurrency that is paid for, say without naming the function. */
function isKeptBusy({ template }: ModelCore, fn: LambdaFunction): boolean {
  const written = ['Events', 'FunctionUrlConfig', 'ProvisionedConcurrencyConfig'];
  const resources = [fn.resource, ...template.ofType('AWS::Lambda::Alias').filter(({ id }) => isAliasOf(id, fn))];
  return resources.some(({ properties }) => written.some((name) => properties.get(name).raw !== undefined));
}

function isAliasOf(id: string, { aliases }: LambdaFunction): boolean {
  return aliases.some((alias) => alias.id === id);
}

/** Whether a mention of a function lets somebody call it at other times, or why that is not known. */
function callBy(core: ModelCore, { from, via, section, node }: Mention): boolean | Unknown {
  if (via === 'DependsOn') return false;
  const by = from === undefined ? undefined : core.template.resources.get(from);
  if (by === undefined)
    return section === 'Outputs' && { because: said(reasons.outputExposesFunction), place: node.at() };
  const property = node.keys[by.properties.keys.length];
  if (allCustomResources(core.template).includes(by)) return property !== 'ServiceToken';
  if (quietTypes.has(by.type)) return false;
  if (by.type === 'AWS::Lambda::Permission')
    return identityOf(core.evaluate.value(by.properties.get('Principal'))) !== 'cloudformation.amazonaws.com';
  const { functions, helpers } = frameworksOf(core);
  if (functions.includes(by) || helpers.has(by.id)) return false;
  if (!by.type.startsWith('AWS::IAM::')) return true;
  const roles = [...idsMentionedIn(by.properties.get('Roles'))];
  const isOfFramework = roles.length > 0 && roles.every((id) => helpers.has(id));
  return isOfFramework ? false : { because: said(reasons.letsOthersCall, { resource: by }), place: node.at() };
}

/** The functions of CDK's provider framework, and the ids of their roles, state machines and the roles of these. */
function frameworksOf({ template }: ModelCore): {
  readonly functions: readonly Resource[];
  readonly helpers: ReadonlySet<string>;
} {
  return perTemplate(template, 'provider frameworks', () => {
    const functions = template.ofType('AWS::Lambda::Function').filter(isProviderFramework);
    const waiters = functions.flatMap(({ properties }) => [
      ...idsMentionedIn(variable(properties, frameworkVariables.waiter)),
    ]);
    const roles = [
      ...functions.map(({ properties }) => properties.get('Role')),
      ...waiters.map((id) => template.resources.get(id)?.properties.get('RoleArn')),
    ].flatMap((role) => (role === undefined ? [] : [...idsMentionedIn(role)]));
    return { functions, helpers: new Set([...waiters, ...roles]) };
  });
}

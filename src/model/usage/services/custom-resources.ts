import { endpointForAction } from '../../../aws/services.ts';
import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import { idsMentionedIn } from '../../../template/mentions.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Template } from '../../../template/template.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { perTemplate } from '../../base/lazy.ts';
import { entriesOf } from '../../base/naming.ts';
import { namesOf, refersNow } from '../../functions/names.ts';
import { useOf } from './evidence.ts';
import { reasons } from './reasons.ts';

/** What the provider framework of CDK is told in its environment. */
export const frameworkVariables = {
  onEvent: 'USER_ON_EVENT_FUNCTION_ARN',
  isComplete: 'USER_IS_COMPLETE_FUNCTION_ARN',
  waiter: 'WAITER_STATE_MACHINE_ARN',
} as const;

/** The custom resources of a template, whether they exist in a scenario or not. */
export function allCustomResources(template: Template): readonly Resource[] {
  return perTemplate(template, 'custom resources', () =>
    [...template.resources.values()].filter(
      ({ type }) => type === 'AWS::CloudFormation::CustomResource' || type.startsWith('Custom::'),
    ),
  );
}

/**
 * The custom resources that a function answers: as their ServiceToken or behind the topic that is, or as a part of CDK's provider framework, of
 * which the ServiceToken is another part. `whyIncomplete` where a ServiceToken is not known.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html
 */
export function customResourcesOf(core: ModelCore, fn: Pick<LambdaFunction, 'resource' | 'name'>): Found<Resource> {
  const all = allCustomResources(core.template);
  if (all.length === 0) return { found: [], whyIncomplete: [] };
  const tokens = [
    namesOf(core, fn),
    ...[...partsOfFramework(core, fn.resource), ...topicsFor(core, fn)].map(({ id }) => new Set([id])),
  ];
  const found: Resource[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const resource of all) {
    if (tokens.some((names) => refersNow(core, resource, 'ServiceToken', names))) found.push(resource);
    if (namesSomethingHere(core, resource)) continue;
    const isThis = isTokenByName(core, resource, fn);
    if (isThis === false || !core.exists(resource)) continue;
    if (isThis === true) found.push(resource);
    else whyIncomplete.push(isThis);
  }
  return { found, whyIncomplete };
}

/**
 * The topics that hand on requests to a function alone: who else is subscribed may be the one that answers.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-sns.html
 */
function topicsFor(core: ModelCore, fn: Pick<LambdaFunction, 'resource'>): readonly Resource[] {
  const names = namesOf(core, fn);
  return core.resourcesOf('AWS::SNS::Topic').filter((topic) => {
    const ids = new Set([topic.id]);
    const own = entriesOf(core.evaluate.value(topic.properties.get('Subscription'))).map(({ node }) => node);
    const others = core
      .resourcesOf('AWS::SNS::Subscription')
      .filter((each) => refersNow(core, each, 'TopicArn', ids))
      .map(({ properties }) => properties);
    const endpoints = [...own, ...others].map((node) => core.evaluate.value(node.get('Endpoint')));
    const subscribed = [
      ...endpoints.map((endpoint) => (endpoint.kind === 'reference' ? endpoint.id : undefined)),
      ...subscribedByEvents(core, topic),
    ];
    return subscribed.length === 1 && subscribed[0] !== undefined && names.has(subscribed[0]);
  });
}

/** The functions of SAM that events subscribe to a topic. */
function subscribedByEvents(core: ModelCore, topic: Resource): readonly string[] {
  return core.resourcesOf('AWS::Serverless::Function').flatMap(({ id, properties }) =>
    properties
      .get('Events')
      .entries()
      .filter(([, event]) => {
        const to = core.evaluate.at(event, 'Properties', 'Topic');
        return event.get('Type').raw === 'SNS' && to.kind === 'reference' && to.id === topic.id;
      })
      .map(() => id),
  );
}

/** Whether a ServiceToken is written as a reference to something of the template, on any branch. */
function namesSomethingHere({ template }: ModelCore, { properties }: Resource): boolean {
  for (const id of idsMentionedIn(properties.get('ServiceToken'))) if (template.resources.has(id)) return true;
  return false;
}

/** Whether a ServiceToken that is not written as a reference leads to a function all the same. */
function isTokenByName(
  core: ModelCore,
  resource: Resource,
  fn: Pick<LambdaFunction, 'resource' | 'name'>,
): boolean | Unknown {
  const token = core.evaluate.value(resource.properties.get('ServiceToken'));
  // a reference by way of another stack
  if (token.kind === 'reference') return namesOf(core, fn).has(token.id);
  if (token.kind === 'unknown')
    return {
      because: said(reasons.unknownServiceToken, { fn: fn.name, customResource: resource.name }),
      place: token.node.at(),
    };
  const name = core.evaluate.value(fn.resource.properties.get('FunctionName'));
  return name.kind === 'known' && identityOf(token).split(':function:')[1] === name.value;
}

/**
 * Whether a function is a part of CDK's provider framework, which is between CloudFormation and the user's own
 * functions, calls them through the Lambda API, and alone answers.
 * Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#provider-framework
 */
export function isProviderFramework({ properties }: Resource): boolean {
  const { raw: handler } = properties.get('Handler');
  return (
    typeof handler === 'string' &&
    /^framework\.(?:onEvent|isComplete|onTimeout)$/.test(handler) &&
    variable(properties, frameworkVariables.onEvent).raw !== undefined
  );
}

/** The other parts of the framework that a function is a part of: all call the same functions of the user. */
function partsOfFramework(core: ModelCore, resource: Resource): readonly Resource[] {
  if (!isProviderFramework(resource)) return [];
  const calls = (part: Resource) =>
    [frameworkVariables.onEvent, frameworkVariables.isComplete]
      .map((name) => identityOf(core.evaluate.value(variable(part.properties, name))))
      .join(' ');
  const parts = core.resourcesOf(resource.type).filter((each) => each.id !== resource.id && isProviderFramework(each));
  return parts.filter((each) => calls(each) === calls(resource));
}

/** A variable of a function's environment. */
export function variable(properties: Node, name: string): Node {
  return properties.get('Environment').get('Variables').get(name);
}

/** What answering custom resources asks of a function: Amazon S3 and, of the provider framework, what calls the user's functions. */
export function customResourceUses(core: ModelCore, fn: LambdaFunction): readonly ServiceUse[] {
  const answers = customResourcesOf(core, fn).found.flatMap((resource): ServiceUse[] => {
    const because = said(reasons.answersCloudFormation, { customResource: resource });
    const use = useOf(
      endpointForAction('s3', 'PutObject'),
      'proven',
      because,
      resource.at('Properties', 'ServiceToken'),
    );
    return use === undefined ? [] : [{ ...use, purpose: 'custom-resource-answer' }];
  });
  return answers.length === 0 ? [] : [...answers, ...frameworkUses(core, fn.resource)];
}

function frameworkUses(core: ModelCore, resource: Resource): readonly ServiceUse[] {
  // the part that answers after the last attempt makes no call
  if (!isProviderFramework(resource) || resource.properties.get('Handler').raw === 'framework.onTimeout') return [];
  const calls = [
    {
      name: frameworkVariables.onEvent,
      to: endpointForAction('lambda', 'InvokeFunction'),
      text: reasons.frameworkCalls,
    },
    {
      name: frameworkVariables.waiter,
      to: endpointForAction('states', 'StartExecution'),
      text: reasons.frameworkStarts,
    },
  ];
  return calls.flatMap(({ name, to, text }) => {
    const node = variable(resource.properties, name);
    if (core.evaluate.value(node).kind === 'absent') return [];
    const use = useOf(to, 'proven', said(text, { variable: name }), node.at());
    return use === undefined ? [] : [use];
  });
}

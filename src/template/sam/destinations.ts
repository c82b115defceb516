import type { Node } from '../node.ts';
import type { Resource } from '../resource.ts';
import { isSet, makeMap, makeResource, textOf, whenWritten } from './derive.ts';
import { fillIn } from './fill-in.ts';
import { type Grants, makePolicy, makeStatement } from './policies.ts';

/** What Lambda does when it sends to a destination of a type, and how SAM calls the type in names. */
const sends: Readonly<Record<string, { readonly name: string; readonly action: string }>> = {
  SQS: { name: 'SQS', action: 'sqs:SendMessage' },
  SNS: { name: 'SNS', action: 'sns:Publish' },
  EventBridge: { name: 'EventBridge', action: 'events:PutEvents' },
  Lambda: { name: 'Lambda', action: 'lambda:InvokeFunction' },
  S3: { name: 'S3', action: 's3:PutObject' },
  S3Bucket: { name: 'S3', action: 's3:PutObject' },
};

/** What a role that SAM creates gets for a destination; nothing for a type that SAM leaves to the user. */
export function destinationStatements(
  config: Node,
  destination: Node,
): { readonly name: string; readonly statements: readonly Node[] } | undefined {
  const type = textOf(config.get('Type'));
  const send = Object.hasOwn(sends, type) ? sends[type]! : undefined;
  if (send === undefined) return undefined;
  const { name, action } = send;
  if (name !== 'S3') return { name, statements: [makeStatement(config, [action], destination)] };
  const objects = { 'Fn::Join': ['/', [destination.raw, '*']] };
  return {
    name,
    statements: [makeStatement(config, [action], objects), makeStatement(config, ['s3:ListBucket'], destination)],
  };
}

/** What a function's `DeadLetterQueue` asks of a role that SAM creates. */
export function deadLetterPolicies(queue: Node): readonly Node[] {
  const sent = destinationStatements(queue, queue.get('TargetArn'));
  return sent === undefined ? [] : [makePolicy(queue, 'DeadLetterQueuePolicy', sent.statements)];
}

/** A function's `EventInvokeConfig`: a resource of its own, with the queues and topics that SAM creates for it. */
export function readInvokeConfig(
  fn: Resource,
  config: Node,
  qualifier: unknown,
): Pick<Grants, 'inline'> & { readonly resources: readonly Resource[] } {
  if (!isSet(config)) return { resources: [], inline: [] };
  const id = `${fn.id}EventInvokeConfig`;
  const made: Resource[] = [];
  const inline: Node[] = [];
  const destinations: Record<string, Node> = {};
  for (const outcome of ['OnSuccess', 'OnFailure']) {
    const each = config.get('DestinationConfig').get(outcome);
    if (!isSet(each)) continue;
    let destination = each.get('Destination');
    const type = each.get('Type').raw;
    if (type === 'SQS' || type === 'SNS') {
      const targetId = `${id}${outcome}${type === 'SQS' ? 'Queue' : 'Topic'}`;
      const arn = type === 'SQS' ? { 'Fn::GetAtt': [targetId, 'Arn'] } : { Ref: targetId };
      const filled = fillIn(destination, arn);
      destination = filled.value;
      if (filled.isMade)
        made.push(
          makeResource(
            fn,
            targetId,
            type === 'SQS' ? 'AWS::SQS::Queue' : 'AWS::SNS::Topic',
            each,
            {},
            conditionOf(filled),
          ),
        );
    }
    destinations[outcome] = makeMap(each, { Destination: whenWritten(destination) });
    const sent = destinationStatements(each, destination);
    if (sent !== undefined) inline.push(makePolicy(each, `${id}${outcome}${sent.name}Policy`, sent.statements));
  }
  const resource = makeResource(fn, id, 'AWS::Lambda::EventInvokeConfig', config, {
    FunctionName: { Ref: fn.id },
    Qualifier: qualifier,
    DestinationConfig: makeMap(config, destinations),
    MaximumEventAgeInSeconds: whenWritten(config.get('MaximumEventAgeInSeconds')),
    MaximumRetryAttempts: whenWritten(config.get('MaximumRetryAttempts')),
  });
  return { resources: [...made, resource], inline };
}

/** The attribute of a resource that is created under a condition of its own. */
export function conditionOf({
  condition,
}: {
  readonly condition: string | undefined;
}): Readonly<Record<string, unknown>> {
  return condition === undefined ? {} : { Condition: condition };
}

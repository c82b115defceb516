import type { SaidEventSource } from '../deployed-answers.ts';
import { functionOfSource } from '../sources-of-functions.ts';
import { sorted, type ViewedResource } from './viewed-resource.ts';

/** What event source mappings refer to, by its names in the view. */
interface AroundEventSources {
  /** The functions. */
  readonly names: ReadonlySet<string>;
  brokerAt(arn: string): string | undefined;
  clusterAt(arn: string): string | undefined;
}

/** The event source mappings of functions as resources of the view. */
export function viewEventSources(
  said: readonly SaidEventSource[],
  around: AroundEventSources,
): readonly ViewedResource[] {
  return sorted(said, ({ UUID }) => UUID).map((source) => [
    `event source mapping ${source.UUID}`,
    'AWS::Lambda::EventSourceMapping',
    eventSourceProperties(source, around),
  ]);
}

function eventSourceProperties(source: SaidEventSource, { names, brokerAt, clusterAt }: AroundEventSources): object {
  const arn = source.EventSourceArn ?? '';
  const [broker, cluster] = [brokerAt(arn), clusterAt(arn)];
  const name = functionOfSource(source);
  return {
    FunctionName: names.has(name) ? { Ref: name } : source.FunctionArn,
    EventSourceArn:
      broker !== undefined
        ? { 'Fn::GetAtt': [broker, 'Arn'] }
        : cluster !== undefined
          ? { Ref: cluster }
          : source.EventSourceArn,
    SelfManagedEventSource: source.SelfManagedEventSource,
    SourceAccessConfigurations: source.SourceAccessConfigurations,
    Topics: source.Topics,
    Queues: source.Queues,
    ProvisionedPollerConfig: source.ProvisionedPollerConfig,
    Enabled: source.State?.startsWith('Disabl') ? false : undefined,
  };
}

import { StateMachine } from 'aws-local-stepfunctions';

// the interpreter needs Node.js 22 for this alone
Reflect.set(Promise, 'withResolvers', () => {
  const resolvers: Record<string, unknown> = {};
  resolvers.promise = new Promise((resolve, reject) => Object.assign(resolvers, { resolve, reject }));
  return resolvers;
});

type Json = Record<string, unknown>;

interface MapState extends Json {
  readonly ItemReader: { readonly Parameters: Json };
  readonly ItemBatcher: { readonly MaxItemsPerBatch: number; readonly BatchInput: Json };
  readonly ItemProcessor: { readonly StartAt: string; readonly States: Readonly<Record<string, Json>> };
  readonly ResultWriter: { readonly Parameters: Json };
  readonly ResultPath: string;
  readonly Next: string;
}

/** What a Distributed Map does beyond a Map. */
export interface DistributedMap {
  /** The items that an ItemReader reads, by its parameters. */
  items(reader: Json): readonly Json[];
  /** Where a ResultWriter writes what came of the child workflows, as the state's result says it. */
  write(writer: Json, executions: readonly Json[]): Json;
}

/**
 * Runs a state machine in aws-local-stepfunctions. Its Map knows no ItemReader, ItemBatcher and ResultWriter, so that each
 * Distributed Map becomes three states: one that reads and batches, an inline Map with the same processor, retries and
 * concurrency, of which a failed item ends itself alone (ToleratedFailurePercentage 100), and one that writes.
 */
export async function runStateMachine(
  definition: { readonly States: Readonly<Record<string, Json>> },
  input: Json,
  tasks: Readonly<Record<string, (input: never) => Promise<unknown>>>,
  map: DistributedMap,
): Promise<Json> {
  const states: Record<string, Json> = {};
  const handlers: Record<string, (input: never) => unknown> = { ...tasks };
  for (const [name, state] of Object.entries(definition.States)) {
    if (state.Type !== 'Map') {
      states[name] = state;
      continue;
    }
    const { ItemReader, ItemBatcher, ItemProcessor, ResultWriter, ResultPath, Next, MaxConcurrency } =
      state as MapState;
    if (state.ToleratedFailurePercentage !== 100) throw new Error('the Map of this test tolerates all failures');
    const step = (Parameters: Json, path: string, next: string) => ({
      Type: 'Task',
      Resource: 'arn:aws:lambda:eu-west-1:123456789012:function:part-of-the-map',
      Parameters,
      ResultPath: path,
      Next: next,
    });
    states[name] = step({ reader: ItemReader.Parameters, batch: ItemBatcher.BatchInput }, '$.parts', `${name}Items`);
    handlers[name] = ({ reader, batch }: { reader: Json; batch: Json }) => {
      const items = [...map.items(reader)];
      const parts: Json[] = [];
      while (items.length > 0) parts.push({ BatchInput: batch, Items: items.splice(0, ItemBatcher.MaxItemsPerBatch) });
      return parts;
    };
    const { StartAt } = ItemProcessor;
    const last = { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failed', Next: `${name}Failed` }] };
    states[`${name}Items`] = {
      Type: 'Map',
      ItemsPath: '$.parts',
      MaxConcurrency,
      ItemProcessor: {
        StartAt,
        States: {
          ...ItemProcessor.States,
          [StartAt]: { ...ItemProcessor.States[StartAt], ...last },
          [`${name}Failed`]: { Type: 'Pass', End: true },
        },
      },
      ResultPath: '$.done',
      Next: `${name}Written`,
    };
    const writing = { writer: ResultWriter.Parameters, 'done.$': '$.done', 'parts.$': '$.parts' };
    states[`${name}Written`] = step(writing, ResultPath, Next);
    handlers[`${name}Written`] = ({ writer, done, parts }: { writer: Json; done: Json[]; parts: Json[] }) =>
      map.write(
        writer,
        done.map((output, index) => {
          const Input = JSON.stringify(parts[index]);
          if (!('failed' in output)) return { Status: 'SUCCEEDED', Input, Output: JSON.stringify(output) };
          return { Status: 'FAILED', Input, ...(output.failed as Json) };
        }),
      );
  }
  const machine = new StateMachine({ ...definition, States: states } as never, {
    validationOptions: { checkArn: false },
  });
  const execution = machine.run(input as never, {
    overrides: {
      taskResourceLocalHandlers: handlers as never,
      retryIntervalOverrides: new Proxy({}, { get: () => 0 }),
    },
    context: { Execution: { Name: 'run-1' } } as never,
  });
  return (await execution.result) as Json;
}

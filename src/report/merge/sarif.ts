import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { said } from '../../language/sentence.ts';
import { isPlainMap } from '../../template/node.ts';
import { jsonText } from '../json-text.ts';
import { damaged, inOrder, positionAt } from './order.ts';
import type { ShardReport } from './shard.ts';
import { mergeTexts } from './texts.ts';

interface Part {
  readonly notifications: Notification[];
  readonly results: Result[];
  readonly ruleOf: (result: Result) => ReportingDescriptor;
}

/** SARIF logs of shards as the log of the whole run. */
export function mergeSarif(reports: readonly ShardReport<Readonly<Record<string, unknown>>>[]): string {
  const parts = inOrder(reports, partsOf);
  const [first] = reports as readonly [(typeof reports)[number]];
  const log = first.content as unknown as Log;
  const run = log.runs[0]!;
  const notifications = parts.flatMap((part) => part.notifications);
  const rules = new Map(rulesOfAll(reports).map((rule) => [rule.id, rule]));
  // the engine's own findings describe themselves in the order in which they come
  for (const { results, ruleOf } of parts)
    for (const result of results) {
      const rule = ruleOf(result);
      if (!rules.has(rule.id)) rules.set(rule.id, rule);
    }
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const { shard: _shard, ...properties } = run.properties ?? {};
  const merged: Log = {
    ...log,
    runs: [
      {
        ...run,
        tool: { ...run.tool, driver: { ...run.tool.driver, rules: [...rules.values()] } },
        invocations: [
          {
            ...run.invocations?.[0],
            executionSuccessful: notifications.every(({ level }) => level !== 'error'),
            toolExecutionNotifications: notifications,
          },
        ],
        results: parts.flatMap(({ results }) =>
          results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId ?? '')! })),
        ),
        properties: { ...properties, undecided: notifications.filter(({ level }) => level === 'note').length },
      },
    ],
  };
  return jsonText(merged);
}

/** The rules that every shard describes: those that were switched on, since all shards read all configs. */
function rulesOfAll(reports: readonly ShardReport<unknown>[]): readonly ReportingDescriptor[] {
  const all = reports.map(({ content }) => (content as Log).runs[0]!.tool.driver.rules ?? []);
  const [first = [], ...others] = all;
  const end = first.findIndex(({ id }, index) => others.some((rules) => rules[index]?.id !== id));
  return end === -1 ? first : first.slice(0, end);
}

function partsOf({ file, content }: ShardReport<Readonly<Record<string, unknown>>>) {
  const { runs } = content;
  const run: unknown = Array.isArray(runs) ? runs[0] : undefined;
  if (!isPlainMap(run) || !isPlainMap(run.tool) || !isPlainMap(run.tool.driver) || !isPlainMap(run.properties))
    throw damaged(file, said(mergeTexts.noRun));
  const { results, invocations } = run;
  const invocation: unknown = Array.isArray(invocations) ? invocations[0] : undefined;
  const notifications: unknown = isPlainMap(invocation) ? invocation.toolExecutionNotifications : undefined;
  const { rules } = run.tool.driver;
  if (!Array.isArray(results) || !Array.isArray(notifications) || !Array.isArray(rules))
    throw damaged(file, said(mergeTexts.lacks));
  const positions = isPlainMap(run.properties.shard) ? run.properties.shard.positions : undefined;
  const parts = new Map<string, Part>();
  const partOf = (located: unknown): Part => {
    const uri = uriIn(located);
    if (uri === undefined) throw damaged(file, said(mergeTexts.noLocation));
    const part = parts.get(uri) ?? {
      notifications: [],
      results: [],
      ruleOf: ({ ruleIndex = -1 }) => {
        const rule: unknown = rules[ruleIndex];
        if (!isPlainMap(rule)) throw damaged(file, said(mergeTexts.noRule));
        return rule as unknown as ReportingDescriptor;
      },
    };
    parts.set(uri, part);
    return part;
  };
  for (const each of notifications as unknown[]) partOf(each).notifications.push(each as Notification);
  for (const each of results as unknown[]) partOf(each).results.push(each as Result);
  return [...parts].map(([path, part]) => ({ path, position: positionAt(file, positions, path), part }));
}

/** Where a result or notification is. */
function uriIn(located: unknown): string | undefined {
  if (!isPlainMap(located) || !Array.isArray(located.locations)) return undefined;
  const [location] = located.locations as readonly unknown[];
  const physical = isPlainMap(location) ? location.physicalLocation : undefined;
  const artifact = isPlainMap(physical) ? physical.artifactLocation : undefined;
  return isPlainMap(artifact) && typeof artifact.uri === 'string' ? artifact.uri : undefined;
}

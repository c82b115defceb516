import { factOf } from '../../engine/reuse/facts.ts';
import type { Source } from '../../engine/source.ts';
import { jsonText } from '../../report/json-text.ts';
import { isPlainMap } from '../../template/node.ts';
import type { RunOfFiles } from './input/lint-files.ts';

/** What a run did and what it took, as JSON. Memory is in bytes. */
export function statsOf({ result, sources: { linted, linked } }: RunOfFiles, began: number): string {
  const { user, system } = process.cpuUsage();
  const inVpc = result.files.map(({ functions }) => functions?.inVpc ?? 0);
  return jsonText({
    files: result.files.length,
    linked: linked.length,
    bytes: sum([...linted, ...linked].map(({ text }) => Buffer.byteLength(text))),
    resources: sum(linted.map(resourcesIn)),
    functionsInVpc: sum(inVpc),
    findings: sum(result.files.map(({ findings }) => findings.length)),
    undecided: sum(result.files.map(({ undecided }) => undecided.length)),
    milliseconds: Date.now() - began,
    cpuMilliseconds: Math.round((user + system) / 1000),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  });
}

function resourcesIn(source: Source): number {
  const [count] = factOf(source, 'resources', ({ value }) => {
    const resources = isPlainMap(value) && isPlainMap(value.Resources) ? value.Resources : {};
    return [String(Object.keys(resources).length)];
  });
  return Number(count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

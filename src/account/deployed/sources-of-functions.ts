import type { SaidConfiguration, SaidEventSource } from './deployed-answers.ts';

/** The name of the function that a mapping invokes: its ARN may be that of a version or an alias. */
export function functionOfSource({ FunctionArn = '' }: SaidEventSource): string {
  return /:function:([^:]+)/.exec(FunctionArn)?.[1] ?? '';
}

/** The event source mappings of some functions. */
export function sourcesOfFunctions(
  sources: readonly SaidEventSource[],
  functions: readonly SaidConfiguration[],
): readonly SaidEventSource[] {
  const names = new Set(functions.map(({ FunctionName }) => FunctionName));
  return sources.filter((source) => names.has(functionOfSource(source)));
}

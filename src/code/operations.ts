import { wordsIn } from './program/chunks.ts';

/** What SDKs put behind the name of an operation: `StartSyncExecutionCommand`, `startSyncExecutionAsync`. */
const endings = /(?:command(?:input|output)?|async|input|output|pages|paginator|request|response|withcontext)$/;

/**
 * Says whether texts of code name an operation, in the spelling of any language: `discover_instances`,
 * `DiscoverInstancesCommand`. Nothing is read before the first question.
 */
export function operationsIn(texts: () => readonly string[]): (operation: string) => boolean {
  return operationsAmong(() => texts().flatMap(wordsIn));
}

/** The same for operations that are called, or whose command is created: `.discover_instances()`, `new DiscoverInstancesCommand()`. */
export function operationsCalledIn(texts: () => readonly string[]): (operation: string) => boolean {
  return operationsAmong(() => texts().flatMap((text) => [...text.matchAll(called)].map(([, word]) => word!)));
}

const called = /(?:\.|\bnew\s)\s{0,20}([A-Za-z_]\w{0,100})\s{0,20}\(/g;

function operationsAmong(words: () => readonly string[]): (operation: string) => boolean {
  let known: Set<string> | undefined;
  return (operation) => {
    known ??= new Set(
      words().flatMap((word) => {
        const plain = word.replaceAll('_', '').toLowerCase();
        return [plain, plain.replace(endings, '')];
      }),
    );
    return known.has(operation.toLowerCase());
  };
}

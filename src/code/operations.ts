import { wordsIn } from './program/chunks.ts';

/** What SDKs put behind the name of an operation: `StartSyncExecutionCommand`, `startSyncExecutionAsync`. */
const endings = /(?:command(?:input|output)?|async|input|output|pages|paginator|request|response|withcontext)$/;

/**
 * Says whether texts of code name an operation, in the spelling of any language: `discover_instances`,
 * `DiscoverInstancesCommand`. Nothing is read before the first question.
 */
export function operationsIn(texts: () => readonly string[]): (operation: string) => boolean {
  let words: Set<string> | undefined;
  return (operation) => {
    words ??= new Set(
      texts().flatMap((text) =>
        wordsIn(text).flatMap((word) => {
          const plain = word.replaceAll('_', '').toLowerCase();
          return [plain, plain.replace(endings, '')];
        }),
      ),
    );
    return words.has(operation.toLowerCase());
  };
}

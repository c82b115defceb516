import { wordsIn } from './chunks.ts';
import type { CodeText } from './language.ts';

/** What SDKs put behind the name of an operation: `StartSyncExecutionCommand`, `startSyncExecutionAsync`. */
const endings = /(?:command(?:input|output)?|async|input|output|pages|paginator|request|response|withcontext)$/;

/**
 * Says whether a text of the code names an operation, in the spelling of any language: `discover_instances`,
 * `DiscoverInstancesCommand`. Nothing is read before the first question.
 */
export function operationsIn(files: readonly CodeText[]): (operation: string) => boolean {
  let words: Set<string> | undefined;
  return (operation) => {
    words ??= new Set(
      files.flatMap(({ text }) =>
        wordsIn(text).flatMap((word) => {
          const plain = word.replaceAll('_', '').toLowerCase();
          return [plain, plain.replace(endings, '')];
        }),
      ),
    );
    return words.has(operation.toLowerCase());
  };
}

import { showable, showableLines } from '../text/showable.ts';

/**
 * A command to the runner of GitHub Actions, on a line of its own.
 * Source: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function workflowCommand(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number>> = {},
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${propertyOf(showable(String(value)))}`);
  return `::${name}${list.length === 0 ? '' : ' '}${list.join(',')}::${dataOf(showableLines(message))}`;
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { showable } from '../text/showable.ts';

/** Put into a text, it splits it for whoever looks for mentions and links, and is not seen. */
const SPLIT = '&#8203;';

/**
 * What GitHub and GitLab look for in what they have rendered, so that a backslash does not help: mentions (`@user`),
 * issues (`#1`, `GH-1`, `!1`), addresses. Renovate and Dependabot split them the same way.
 */
const LIVE: readonly (readonly [RegExp, string])[] = [
  // first, since what splits holds such a number itself
  [/([#!])(?=\d)/g, `$1${SPLIT}`],
  [/@(?=[\w\\-])/g, `@${SPLIT}`],
  [/\b(GH)-(?=\d)/gi, `$1-${SPLIT}`],
  [/:\/\//g, `:${SPLIT}//`],
  [/\b(mailto|xmpp):/gi, `$1${SPLIT}:`],
  [/\b(www)\./gi, `$1${SPLIT}.`],
];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is in a template is shown as it is, on one line, whatever it means in Markdown or HTML. */
export function markdownText(text: string): string {
  const escaped = showable(text.replace(/\s+/g, ' '))
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    .replace(/[\\|*_`[\]~$]/g, (character) => `\\${character}`)
    // what would begin a heading or a list
    .replace(/^(\d*)(?=[#+.)-])/, '$1\\');
  return LIVE.reduce((shown, [live, split]) => shown.replace(live, split), escaped);
}

import { markdownText } from '../../report/markdown-text.ts';
import type { Key } from '../../text/place.ts';
import { describeResource } from '../../views/describe-resource.ts';
import type { Understood } from './project.ts';
import { targetAt } from './target-at.ts';

/** How many facts are told: who wants all of them asks `show-model`. */
const most = 16;

/** What a resource is for the network, as Markdown; nothing where the cursor is at something else. */
export function hoverText(understood: Understood, offset: number): string | undefined {
  const target = targetAt(understood, offset);
  if (target === undefined || !(target.isReference || isAbout(target.keys))) return undefined;
  const { resource } = target;
  const described = describeResource(understood.template(), resource);
  if (described.length === 0) return undefined;
  return described
    .map(({ kind, when, facts }) => {
      const shown = facts.slice(0, most).map((fact) => `- ${markdownText(fact)}`);
      const left = facts.length - shown.length;
      return [
        `**${markdownText(resource.name)}**, ${kind}${when === undefined ? '' : `, when ${markdownText(when)}`}`,
        '',
        ...shown,
        ...(left > 0 ? [`- and ${left} more`] : []),
      ].join('\n');
    })
    .join('\n\n---\n\n');
}

/** A whole resource is no place to tell of it: its name and type are, and the VpcConfig of a function. */
function isAbout([, , property, ...below]: readonly Key[]): boolean {
  return property === undefined || property === 'Type' || (property === 'Properties' && below[0] === 'VpcConfig');
}

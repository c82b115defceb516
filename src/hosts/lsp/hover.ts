import { type Say, sayIn } from '../../language/in-words.ts';
import { markdownText } from '../../report/markdown-text.ts';
import type { Key } from '../../text/place.ts';
import { describeResource } from '../../views/describe-resource.ts';
import { resourceTexts } from '../../views/texts.ts';
import type { Understood } from './project.ts';
import { targetAt } from './target-at.ts';
import { lspTexts } from './texts.ts';

/** How many facts are told: who wants all of them asks `show-model`. */
const most = 16;

/** What a resource is for the network, as Markdown; nothing where the cursor is at something else. */
export function hoverText(understood: Understood, offset: number): string | undefined {
  const { language } = understood;
  const say = sayIn(language);
  const target = targetAt(understood, offset);
  if (target === undefined || !(target.isReference || isAbout(target.keys))) return undefined;
  const { resource } = target;
  const described = describeResource(understood.template(), resource, language);
  if (described.length === 0) return undefined;
  return described
    .map(({ kind, when, facts }) => {
      const shown = facts.slice(0, most).map((fact) => `- ${markdownText(fact)}`);
      const left = facts.length - shown.length;
      return [
        titleOf(`**${markdownText(resource.name)}**`, say(resourceTexts.kinds[kind]), when && markdownText(when), say),
        '',
        ...shown,
        ...(left > 0 ? [`- ${say(lspTexts.more, { count: left })}`] : []),
      ].join('\n');
    })
    .join('\n\n---\n\n');
}

function titleOf(name: string, kind: string, when: string | undefined, say: Say): string {
  return when === undefined ? say(lspTexts.hover, { name, kind }) : say(lspTexts.hoverWhen, { name, kind, when });
}

/** A whole resource is no place to tell of it: its name and type are, and the VpcConfig of a function. */
function isAbout([, , property, ...below]: readonly Key[]): boolean {
  return property === undefined || property === 'Type' || (property === 'Properties' && below[0] === 'VpcConfig');
}

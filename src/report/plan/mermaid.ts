import type { Language } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { drawingOf } from './drawing.ts';
import { inks } from './palette.ts';
import { headline, noEnis } from './words.ts';

/** The plan as a flowchart in Mermaid's language, which GitHub and GitLab draw. */
export function planMermaid(plan: EniPlan, { language }: { readonly language?: Language | undefined } = {}): string {
  const { panels, vpcs, lambda, nat } = drawingOf(plan, language);
  const lines = ['flowchart LR'];
  if (panels.length === 0) return `${[...lines, `  nothing[${label(noEnis(language))}]`].join('\n')}\n`;
  lines.push(`  %% ${comment(headline(plan, language))}`, `  subgraph lambda [${label(lambda)}]`);
  for (const { id, groups, users } of panels) {
    lines.push(`    subgraph ${id} [${label(groups)}]`);
    for (const user of users) lines.push(`      ${user.id}[${label(user.text)}]`);
    lines.push('    end', `    nat-${id}([${label(nat)}])`);
  }
  lines.push('  end');
  for (const vpc of vpcs) {
    lines.push(`  subgraph ${vpc.id} [${label(vpc.name)}]`);
    for (const zone of vpc.zones) {
      lines.push(`    subgraph ${zone.id} [${label(zone.title)}]`);
      for (const { id, subnet, name, room, enis } of zone.subnets) {
        // a title has room for one line only
        const facts = [subnet.cidr, room].filter((part) => part !== undefined);
        lines.push(`      subgraph ${id} [${label(name)}]`);
        lines.push(`        room-${id}[${label(...facts)}]:::room`);
        for (const eni of enis) lines.push(`        ${eni.id}[${label('ENI', eni.groups)}]`);
        lines.push('      end');
      }
      lines.push('    end');
    }
    lines.push('  end');
  }
  for (const { id, enis } of panels) {
    lines.push(`  ${id} --> nat-${id}`);
    for (const eni of enis) lines.push(`  nat-${id} --> ${eni}`);
  }
  lines.push('  classDef room fill:none,stroke:none');
  const drawnEnis = vpcs.flatMap(({ zones }) => zones.flatMap(({ subnets }) => subnets.flatMap(({ enis }) => enis)));
  for (let colour = 0; colour < inks.length; colour++) {
    const ids = [
      ...panels.filter((panel) => panel.colour === colour).flatMap(({ id }) => [id, `nat-${id}`]),
      ...drawnEnis.filter((eni) => eni.colour === colour).map(({ id }) => id),
    ];
    if (ids.length === 0) continue;
    lines.push(`  classDef set${colour} stroke:${inks[colour]!.light},stroke-width:2px`);
    for (const id of ids) lines.push(`  class ${id} set${colour}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A label of several lines. All that is not plain is an entity, because labels may hold Markdown and HTML. */
function label(...lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    showable(line).replace(/[^\p{L}\p{N} .,:·/+-]/gu, (character) => `#${character.codePointAt(0)};`),
  );
  return `"${escaped.join('<br/>')}"`;
}

/** A comment ends with its line; braces would begin a directive. */
function comment(text: string): string {
  return showable(text).replace(/[{}%]/g, ' ');
}

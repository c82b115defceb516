import type { Language } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { drawingOf } from './drawing.ts';
import { inks } from './palette.ts';
import { headline } from './words.ts';

/** The plan in the language of Graphviz. */
export function planDot(plan: EniPlan, { language }: { readonly language?: Language | undefined } = {}): string {
  const { panels, vpcs, lambda, nat } = drawingOf(plan, language);
  const lines = [
    'digraph enis {',
    `  label=${quoted(headline(plan, language))}; labelloc=t; rankdir=LR; fontname="Courier"`,
    '  node [shape=box, fontname="Courier", fontsize=11]',
    '  edge [arrowsize=0.7]',
  ];
  if (panels.length > 0) lines.push('  subgraph cluster_lambda {', `    label=${quoted(lambda)}; style=dashed`);
  for (const { id, groups, colour, users } of panels) {
    const paint = `color="${inks[colour]!.light}"`;
    lines.push(`    subgraph cluster_${id} {`, `      label=${quoted(groups)}; style=solid; ${paint}`);
    for (const user of users) lines.push(`      "${user.id}" [label=${quoted(user.text)}]`);
    lines.push('    }', `    "nat-${id}" [label=${quoted(nat)}, style=rounded, ${paint}]`);
  }
  if (panels.length > 0) lines.push('  }');
  for (const vpc of vpcs) {
    lines.push(`  subgraph cluster_${vpc.id} {`, `    label=${quoted(vpc.name)}`);
    for (const zone of vpc.zones) {
      lines.push(`    subgraph "cluster_${zone.id}" {`, `      label=${quoted(zone.title)}; style=dotted`);
      for (const { id, subnet, name, room, enis } of zone.subnets) {
        const facts = [subnet.cidr, room].filter((part) => part !== undefined);
        lines.push(`      subgraph "cluster_${id}" {`, `        label=${quoted(name, ...facts)}; style=solid`);
        for (const { id: eni, groups, colour } of enis)
          lines.push(`        "${eni}" [label=${quoted('ENI', groups)}, color="${inks[colour]!.light}"]`);
        lines.push('      }');
      }
      lines.push('    }');
    }
    lines.push('  }');
  }
  for (const { id, users, enis, colour } of panels) {
    const paint = `color="${inks[colour]!.light}"`;
    for (const user of users) lines.push(`  "${user.id}" -> "nat-${id}" [${paint}]`);
    for (const eni of enis) lines.push(`  "nat-${id}" -> "${eni}" [${paint}]`);
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

/** A quoted label of several lines. A backslash would begin an escape, a quote end the label, and & an entity. */
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) => showable(line).replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;'));
  return `"${escaped.join('\\n')}"`;
}

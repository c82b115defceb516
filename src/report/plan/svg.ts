import { type Language, sayIn } from '../../language/in-words.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { escapeXml } from './escape.ts';
import type { Layout } from './layout.ts';
import { inks } from './palette.ts';
import { type Box, type Line, letters } from './parts.ts';
import { type Arrow, type Scene, sceneOf } from './scene.ts';
import { planReportTexts as texts } from './texts.ts';
import { headline, namesText, roomText, setText, subnetName, userText, vpcName } from './words.ts';

/** The plan as a picture, light or dark as its reader has it. */
export function planSvg(plan: EniPlan, layout: Layout, language?: Language): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(plan, layout, language)}\n`;
}

/** The picture as an element, for a page. */
export function svgElement(plan: EniPlan, layout: Layout, language: Language | undefined, hasHeading = true): string {
  const scene = sceneOf(plan, layout, language, hasHeading);
  const { width, height } = scene;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="enis" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="enis-title enis-desc">
<title id="enis-title">${escapeXml(headline(plan, language))}</title>
<desc id="enis-desc">${escapeXml(describe(plan, language))}</desc>
<style>
${style}
${highlights(scene)}</style>
<rect class="ground" width="${width}" height="${height}"/>
${scene.heading.map(textElement).join('\n')}
${bodyOf(scene)}
</svg>`;
}

/** Boxes, then arrows over the frames; they run between the columns, where there is nothing. */
function bodyOf({ boxes, arrows }: Scene): string {
  return [...boxes.map(boxElement), ...arrows.map(arrowElement)].join('\n');
}

function boxElement(box: Box): string {
  const { id, kind, x, y, width, height, lines, colour, set, isPile, title } = box;
  const frame = (dx: number) =>
    `<rect x="${x + dx}" y="${y + dx}" width="${width}" height="${height}" rx="${kind === 'nat' ? height / 2 : 6}"/>`;
  const strip = kind === 'eni' ? `<rect class="strip" x="${x}" y="${y}" width="5" height="${height}" rx="2"/>` : '';
  const classes = [
    kind,
    ...(colour === undefined ? [] : [`c${colour}`]),
    ...(set === undefined ? [] : ['set', `s${set}`]),
  ].join(' ');
  const pile = isPile === true ? frame(8) + frame(4) : '';
  return `<g id="${id}" class="${classes}"><title>${escapeXml(title)}</title>${pile}${frame(0)}${strip}${lines.map(textElement).join('')}</g>`;
}

function textElement({ text, x, y, style, colour }: Line): string {
  const classes = [style, ...(colour === undefined ? [] : [`t${colour}`])].join(' ');
  return `<text class="${classes}" x="${x}" y="${y}">${escapeXml(text)}</text>`;
}

function arrowElement({ from, to, colour, set }: Arrow): string {
  const end = to.x - 7;
  const bend = Math.round((end - from.x) / 2);
  const curve = `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`;
  const head = `M${to.x} ${to.y}l-8 -4v8z`;
  return `<g class="arrow c${colour} set s${set}"><path d="${curve}"/><path class="head" d="${head}"/></g>`;
}

function coloured(ground: 'light' | 'dark'): string {
  return inks
    .map((ink) => ink[ground])
    .map(
      (colour, index) =>
        `.enis .t${index}{fill:${colour}}.enis .c${index}>rect,.enis .c${index}>path{stroke:${colour}}.enis .c${index}>.strip,.enis .c${index}>.head{fill:${colour}}`,
    )
    .join('\n');
}

const style = `.enis text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:#1f2328}
.enis .heading{font-size:${letters.heading}px;font-weight:bold}
.enis .name{font-size:${letters.name}px;font-weight:bold}
.enis .text{font-size:${letters.text}px}
.enis .faint{font-size:${letters.faint}px;fill:#59636e}
.enis rect{fill:#ffffff;stroke:#d1d9e0}
.enis .ground{stroke:none}
.enis .lambda>rect{fill:#fff8f0;stroke:#bc4c00;stroke-dasharray:6 4}
.enis .vpc>rect{fill:#f3faf4;stroke:#1a7f37}
.enis .zone>rect{fill:none;stroke:#818b98;stroke-dasharray:3 3}
.enis .eni>rect,.enis .cell>rect,.enis .user>rect{fill:#f6f8fa}
.enis .arrow>path{fill:none;stroke-width:1.5}
${coloured('light')}
@media (prefers-color-scheme:dark){
.enis text{fill:#e6edf3}
.enis .faint{fill:#9198a1}
.enis rect{fill:#0d1117;stroke:#3d444d}
.enis .lambda>rect{fill:#1b140d;stroke:#f0883e}
.enis .vpc>rect{fill:#0d1a12;stroke:#3fb950}
.enis .zone>rect{stroke:#656c76}
.enis .eni>rect,.enis .cell>rect,.enis .user>rect{fill:#161b22}
${coloured('dark')}
}`;

/** What is of another set of groups fades while a pointer is on one; a picture runs no script. */
function highlights({ sets }: Scene): string {
  if (sets < 2) return '';
  const rules = Array.from({ length: sets }, (_, set) => `.enis:has(.s${set}:hover) .set:not(.s${set})`);
  return `${rules.join(',\n')}{opacity:.15}\n`;
}

/** The picture in words, for those who do not see it. */
function describe(plan: EniPlan, language: Language | undefined): string {
  const say = sayIn(language);
  const sentences = plan.vpcs.flatMap((vpc) =>
    vpc.subnets.map((subnet) => {
      const enis = subnet.enis.map(({ groups, users }) =>
        say(texts.oneFor, {
          groups: setText(groups, language),
          users: namesText(
            users.map((user) => userText(user, language)),
            language,
            6,
          ),
        }),
      );
      return say(texts.described, {
        subnet: subnetName(subnet, language),
        vpc: vpcName(vpc, language),
        enis: enis.join('; '),
        room: roomText(subnet, language),
      });
    }),
  );
  return [say(texts.inTwoVpcs), ...sentences].join(' ');
}

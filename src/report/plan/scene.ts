import { type Language, sayIn } from '../../language/in-words.ts';
import { showable } from '../../text/showable.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { width, wrap } from '../cells.ts';
import { reportTexts } from '../texts.ts';
import { type Drawing, type DrawnSubnet, drawingOf, type Panel } from './drawing.ts';
import type { GraphToPlace, Layout, Places } from './layout.ts';
import { matrixOf } from './matrix.ts';
import { type Box, cellWidth, cut, type Line, line, pad, row, textWidth } from './parts.ts';
import { planReportTexts as texts } from './texts.ts';
import { headline } from './words.ts';

/** An arrow from a NAT to an ENI, in the colour of their groups. */
export interface Arrow {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly colour: number;
  readonly set: number;
}

/** A picture in pixels, with everything in its place. Boxes come before those that are in them. */
export interface Scene {
  /** How many sets of groups there are. */
  readonly sets: number;
  readonly width: number;
  readonly height: number;
  readonly heading: readonly Line[];
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const margin = 24;
const between = 24;
/** What the frame of a zone, and that of a VPC, takes above and below. */
const frame = { zone: 42, vpc: 42 } as const;
const most = { user: 44, panel: 44, vpc: 64, subnet: 60, eni: 56 } as const;
const sizes = { user: 24, eni: 44, nat: 34, head: 30, gap: 6 } as const;

const { details: detailTexts } = reportTexts;

/** More arrows than these cross so often that a matrix is easier to read. */
const mostArrows = 18;

/** Places everything that a plan shows. Widths are those of letters of fixed width, so no text leaves its box. */
export function sceneOf(plan: EniPlan, layout: Layout, language?: Language, hasHeading = true): Scene {
  const drawing = drawingOf(plan, language);
  const heading = headingOf(plan, language, hasHeading);
  const { sets, panels: users } = drawing;
  if (users.length === 0) return { sets, ...framed(heading, 640, 0), boxes: [], arrows: [] };
  if (users.reduce((total, { enis }) => total + enis.length, 0) > mostArrows) {
    const boxes = matrixOf(drawing, language);
    const { shift, ...around } = framedAround(heading, boxes);
    return { sets, ...around, boxes: boxes.map((box) => ({ ...shift(box), lines: box.lines.map(shift) })), arrows: [] };
  }
  const titleOfNat = ({ groups }: Panel) => sayIn(language)(texts.natTitle, { nat: drawing.nat, groups });
  const panels = drawing.panels.map(panelSize);
  const subnets = subnetsOf(drawing).map(subnetSize);
  // one width for each column: then its arrows have the space between columns for themselves
  const widths = {
    panel: Math.max(...panels.map((each) => each.width)),
    nat: Math.ceil(width(drawing.nat) * cellWidth('name')) + 2 * pad,
    subnet: Math.max(
      ...subnets.map((each) => each.width),
      ...drawing.vpcs.map(({ name }) => textWidth(name, most.vpc, 'name')),
    ),
  };
  const places = packed(drawing, panels, subnets, layout(graphOf(drawing, panels, subnets, widths)));
  const parts = [
    ...panels.map((panel) => panelBoxes(panel, places, widths.panel)),
    ...panels.map(({ panel }) => natBoxes(panel, drawing.nat, titleOfNat(panel), places, widths.nat)),
    ...subnets.map((each) => subnetBoxes(each, places, widths.subnet, yOfPanels(drawing, places))),
  ].flat();
  const clusters = clusterBoxes(drawing, parts);
  return moved(heading, drawing, [...clusters, ...parts]);
}

interface PanelSize {
  readonly panel: Panel;
  readonly columns: number;
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

function panelSize(panel: Panel): PanelSize {
  const { users, groups } = panel;
  const columns = users.length <= 8 ? 1 : users.length <= 24 ? 2 : 3;
  const cell = Math.max(...users.map(({ text }) => textWidth(text, most.user, 'text'))) + 2 * pad;
  const rows = Math.ceil(users.length / columns);
  return {
    panel,
    columns,
    cell,
    width: Math.max(columns * cell + (columns - 1) * sizes.gap, textWidth(groups, most.panel, 'name')) + 2 * pad,
    height: sizes.head + rows * (sizes.user + sizes.gap) - sizes.gap + pad,
  };
}

interface SubnetSize {
  readonly drawn: DrawnSubnet;
  readonly zone: string;
  readonly head: readonly { readonly text: string; readonly style: Line['style'] }[];
  readonly width: number;
  readonly height: number;
}

function subnetSize({ drawn, zone }: { readonly drawn: DrawnSubnet; readonly zone: string }): SubnetSize {
  const { subnet, name, room, besides, enis } = drawn;
  const facts = [subnet.cidr, room].filter((part) => part !== undefined).join(' · ');
  const head: SubnetSize['head'] = [
    { text: name, style: 'name' },
    { text: facts, style: 'faint' },
    ...(besides === undefined ? [] : [{ text: besides, style: 'faint' as const }]),
  ];
  const widest = Math.max(
    ...head.map(({ text, style }) => textWidth(text, most.subnet, style)),
    ...enis.map((eni) => textWidth(eniText(eni.groups), most.eni, 'name') + 2 * pad),
    ...enis.map((eni) => textWidth(eni.users, most.eni, 'faint') + 2 * pad),
  );
  return {
    drawn,
    zone,
    head,
    width: widest + 2 * pad,
    height: pad + head.length * row + enis.length * (sizes.eni + sizes.gap) + pad,
  };
}

function subnetsOf({ vpcs }: Drawing) {
  return vpcs.flatMap(({ zones }) => zones.flatMap(({ id, subnets }) => subnets.map((drawn) => ({ drawn, zone: id }))));
}

function graphOf(
  { panels, vpcs }: Drawing,
  panelSizes: readonly PanelSize[],
  subnets: readonly SubnetSize[],
  widths: { readonly panel: number; readonly nat: number; readonly subnet: number },
): GraphToPlace {
  const subnetOf = new Map(subnets.flatMap(({ drawn }) => drawn.enis.map((eni) => [eni.id, drawn.id] as const)));
  return {
    clusters: [
      { id: 'lambda' },
      ...vpcs.flatMap(({ id, zones }) => [{ id }, ...zones.map((zone) => ({ id: zone.id, within: id }))]),
    ],
    boxes: [
      ...panelSizes.map(({ panel, height }) => ({ id: panel.id, width: widths.panel, height, within: 'lambda' })),
      ...panels.map(({ id }) => ({ id: natOf(id), width: widths.nat, height: sizes.nat, within: 'lambda' })),
      ...subnets.map(({ drawn, zone, height }) => ({ id: drawn.id, width: widths.subnet, height, within: zone })),
    ],
    arrows: panels.flatMap(({ id, enis }) => [
      { from: id, to: natOf(id) },
      ...[...new Set(enis.map((eni) => subnetOf.get(eni)!))].map((to) => ({ from: natOf(id), to })),
    ]),
    inOrder: [...vpcs.flatMap(({ zones }) => [zones, ...zones.map(({ subnets }) => subnets)])].flatMap(pairs),
    between,
    columns: 44,
  };
}

function pairs(entities: readonly { readonly id: string }[]): readonly (readonly [string, string])[] {
  return entities.slice(1).map(({ id }, index) => [entities[index]!.id, id] as const);
}

/**
 * Moves rows together, each VPC with those who use it: a layout keeps boxes level with what they lead to, which takes
 * screens of empty space. The order and the columns stay.
 */
function packed(
  { vpcs }: Drawing,
  panelSizes: readonly PanelSize[],
  subnets: readonly SubnetSize[],
  places: Places,
): Places {
  const moved = new Map<string, { readonly x: number; readonly y: number }>();
  const put = (id: string, y: number) => moved.set(id, { x: places.get(id)!.x, y });
  const waiting = new Set(panelSizes);
  let top = 0;
  for (const { zones } of vpcs) {
    const rows = zones.flatMap((zone, index) =>
      zone.subnets.map(({ id }, at) => ({
        id,
        height: subnets.find(({ drawn }) => drawn.id === id)!.height,
        gap: index + at === 0 ? 0 : at === 0 ? between + frame.zone : between,
      })),
    );
    const here = new Set(zones.flatMap((zone) => zone.subnets.flatMap(({ enis }) => enis.map(({ id }) => id))));
    const written = [...waiting].filter(({ panel }) => panel.enis.some((eni) => here.has(eni)));
    const laidOut = written.toSorted((a, b) => places.get(a.panel.id)!.y - places.get(b.panel.id)!.y);
    const inOrder = zones.flatMap((zone) => zone.subnets);
    const subnetOf = new Map(inOrder.flatMap(({ enis }, index) => enis.map(({ id }) => [id, index])));
    const panels = crossings(written, subnetOf) <= crossings(laidOut, subnetOf) ? written : laidOut;
    for (const panel of panels) waiting.delete(panel);
    const left = panels.map(({ panel, height }, index) => ({ id: panel.id, height, gap: index === 0 ? 0 : between }));
    const high = Math.max(...[left, rows].map(heightOf));
    for (const column of [left, rows]) {
      let y = top + (high - heightOf(column)) / 2;
      for (const { id, height, gap } of column) {
        put(id, y + gap);
        y += gap + height;
      }
    }
    top += high + between + frame.zone + frame.vpc;
  }
  for (const { panel, height } of panelSizes) put(natOf(panel.id), moved.get(panel.id)!.y + (height - sizes.nat) / 2);
  return moved;
}

/** How often arrows to subnets cross, when those who use them have this order. */
function crossings(panels: readonly PanelSize[], subnetOf: ReadonlyMap<string, number>): number {
  const targets = panels.map(({ panel }) => panel.enis.flatMap((eni) => subnetOf.get(eni) ?? []));
  return targets.reduce((total, above, index) => {
    const below = targets.slice(index + 1).flat();
    return total + above.reduce((sum, subnet) => sum + below.filter((other) => other < subnet).length, 0);
  }, 0);
}

function heightOf(column: readonly { readonly height: number; readonly gap: number }[]): number {
  return column.reduce((total, { height, gap }) => total + gap + height, 0);
}

function natOf(panel: string): string {
  return `nat-${panel}`;
}

function panelBoxes({ panel, columns, cell, height }: PanelSize, places: Places, wide: number): readonly Box[] {
  const { x, y } = places.get(panel.id)!;
  const { id, groups, colour, set, users } = panel;
  const name = line(groups, most.panel, x + pad, y + 20, 'name', colour);
  const rows = Math.ceil(users.length / columns);
  return [
    { id, kind: 'panel', within: 'lambda', x, y, width: wide, height, colour, set, lines: [name], title: groups },
    ...users.map((user, index): Box => {
      const left = x + pad + Math.floor(index / rows) * (cell + sizes.gap);
      const top = y + sizes.head + (index % rows) * (sizes.user + sizes.gap);
      return {
        id: user.id,
        kind: 'user',
        set,
        within: id,
        x: left,
        y: top,
        width: cell,
        height: sizes.user,
        lines: [line(user.text, most.user, left + pad, top + 16, 'text')],
        title: user.title,
      };
    }),
  ];
}

function natBoxes(
  { id, colour, set }: Panel,
  name: string,
  title: string,
  places: Places,
  wide: number,
): readonly Box[] {
  const { x, y } = places.get(natOf(id))!;
  const lines = [line(name, most.panel, x + pad, y + 21, 'name')];
  return [
    { id: natOf(id), kind: 'nat', within: 'lambda', x, y, width: wide, height: sizes.nat, colour, set, lines, title },
  ];
}

function subnetBoxes(
  { drawn, zone, head, height }: SubnetSize,
  places: Places,
  wide: number,
  yOf: ReadonlyMap<string, number>,
): readonly Box[] {
  const { x, y } = places.get(drawn.id)!;
  const lines = head.map(({ text, style }, index) =>
    line(text, most.subnet, x + pad, y + pad + index * row + 13, style),
  );
  // in the order of those who use them: then few arrows cross
  const enis = drawn.enis.toSorted((a, b) => (yOf.get(a.id) ?? 0) - (yOf.get(b.id) ?? 0));
  return [
    {
      id: drawn.id,
      kind: 'subnet',
      within: zone,
      x,
      y,
      width: wide,
      height,
      lines,
      isPile: drawn.subnet.isList,
      title: head.map(({ text }) => text).join(', '),
    },
    ...enis.map(({ id, groups, users, colour, set }, index): Box => {
      const top = y + pad + head.length * row + index * (sizes.eni + sizes.gap) + sizes.gap;
      return {
        id,
        kind: 'eni',
        within: drawn.id,
        x: x + pad,
        y: top,
        width: wide - 2 * pad,
        height: sizes.eni,
        colour,
        set,
        lines: [
          line(eniText(groups), most.eni, x + 2 * pad, top + 18, 'name', colour),
          line(users, most.eni, x + 2 * pad, top + 35, 'faint'),
        ],
        title: `${eniText(groups)}, ${users}`,
      };
    }),
  ];
}

function eniText(groups: string): string {
  return `ENI · ${groups}`;
}

function yOfPanels({ panels }: Drawing, places: Places): ReadonlyMap<string, number> {
  const ys = new Map<string, number>();
  for (const { id, enis } of panels)
    for (const eni of enis) ys.set(eni, Math.min(ys.get(eni) ?? Number.POSITIVE_INFINITY, places.get(natOf(id))!.y));
  return ys;
}

/** The boxes around others: Lambda's VPC, the user's VPCs, and their zones. */
function clusterBoxes({ vpcs, lambda }: Drawing, parts: readonly Box[]): readonly Box[] {
  const inLambda = parts.filter(({ within }) => within === 'lambda');
  const around = (id: string, kind: Box['kind'], inside: readonly Box[], title: string, within?: string): Box => {
    const left = Math.min(...inside.map(({ x }) => x)) - 14;
    const top = Math.min(...inside.map(({ y }) => y)) - sizes.head;
    const right = Math.max(...inside.map((box) => box.x + box.width)) + 14;
    const bottom = Math.max(...inside.map((box) => box.y + box.height)) + 12;
    const cells = Math.floor((right - left - 2 * pad) / cellWidth('name'));
    return {
      id,
      kind,
      ...(within !== undefined && { within }),
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      lines: [line(title, cells, left + pad, top + 20, 'name')],
      title,
    };
  };
  return [
    around('lambda', 'lambda', inLambda, lambda),
    ...vpcs.flatMap((vpc) => {
      const zones = vpc.zones.map(({ id, title, subnets }) => {
        const inside = parts.filter((box) => subnets.some((subnet) => subnet.id === box.id));
        return around(id, 'zone', inside, title, vpc.id);
      });
      return [around(vpc.id, 'vpc', zones, vpc.name), ...zones];
    }),
  ];
}

/** The frame of a picture, and what moves its parts under the heading. */
function framedAround(heading: readonly HeadLine[], boxes: readonly Box[]) {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const wide = Math.max(...boxes.map((box) => box.x + box.width)) - left + 2 * margin;
  const high = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  const around = framed(heading, wide, high);
  const by = { x: margin - left, y: around.top - top };
  const shift = <At extends { readonly x: number; readonly y: number }>(at: At): At => ({
    ...at,
    x: round(at.x + by.x),
    y: round(at.y + by.y),
  });
  return { ...around, shift };
}

/** Moves the picture under its heading, and draws the arrows. */
function moved(heading: readonly HeadLine[], { panels, sets }: Drawing, boxes: readonly Box[]): Scene {
  const { shift, ...around } = framedAround(heading, boxes);
  const placed = boxes.map((box) => ({ ...shift(box), lines: box.lines.map(shift) }));
  const byId = new Map(placed.map((box) => [box.id, box]));
  const arrow = (from: string, to: string, { colour, set }: Panel): Arrow => {
    const [a, b] = [byId.get(from)!, byId.get(to)!];
    return {
      from: { x: a.x + a.width, y: round(a.y + a.height / 2) },
      to: { x: b.x, y: round(b.y + b.height / 2) },
      colour,
      set,
    };
  };
  return {
    sets,
    ...around,
    boxes: placed,
    arrows: panels.flatMap((panel) => [
      arrow(panel.id, natOf(panel.id), panel),
      ...panel.enis.map((eni) => arrow(natOf(panel.id), eni, panel)),
    ]),
  };
}

type HeadLine = Pick<Line, 'text' | 'style'>;

/** What is said above a picture, in lines that are not broken yet. */
function headingOf(plan: EniPlan, language: Language | undefined, hasHeadline: boolean): readonly HeadLine[] {
  return [
    ...(hasHeadline ? [{ text: headline(plan, language), style: 'heading' as const }] : []),
    ...(plan.when === undefined
      ? []
      : [{ text: sayIn(language)(detailTexts.when, { when: plan.when }), style: 'text' as const }]),
    ...notKnown(plan, language).map((text) => ({ text, style: 'faint' as const })),
  ];
}

function framed(heading: readonly HeadLine[], wide: number, high: number) {
  const whole = Math.max(wide, 640);
  const lines = heading.flatMap(({ text, style }) => {
    const cells = Math.floor((whole - 2 * margin) / cellWidth(style));
    return wrap(showable(text), cells).map((part) => ({ text: cut(part, cells), style }));
  });
  const placed = lines.map(({ text, style }, index): Line => ({ text, style, x: margin, y: margin + 14 + index * 22 }));
  const top = margin + lines.length * 22 + 12;
  return { width: Math.ceil(whole), height: Math.ceil(top + high + (high > 0 ? margin : 0)), heading: placed, top };
}

function notKnown({ undecided }: EniPlan, language: Language | undefined): readonly string[] {
  const shown = undecided.slice(0, 2).map(({ because }) => `? ${because}`);
  return undecided.length > 2 ? [...shown, `? ${sayIn(language)(texts.more, { count: undecided.length - 2 })}`] : shown;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

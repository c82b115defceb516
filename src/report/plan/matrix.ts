import { type Language, type Say, sayIn } from '../../language/in-words.ts';
import { wrap } from '../cells.ts';
import { type Drawing, type DrawnSubnet, letterOf, type Panel } from './drawing.ts';
import { inks } from './palette.ts';
import { type Box, line, pad, row, textWidth } from './parts.ts';
import { planReportTexts as texts } from './texts.ts';

/** A subnet of the picture, with the number of its column. */
interface Column {
  readonly number: number;
  readonly drawn: DrawnSubnet;
  readonly zone: string | undefined;
  readonly x: number;
}

const most = { users: 64, userLines: 4, subnet: 92 } as const;
const sizes = { column: 46, cell: 38, head: 30, gap: 6, inset: 14, between: 24 } as const;

/**
 * The same as a matrix: a row for those who use the same ENIs, a column for each subnet, a cell for an ENI. Where many sets
 * of groups are in many subnets, arrows would cross more often than anyone could follow them.
 */
export function matrixOf(drawing: Drawing, language: Language | undefined): readonly Box[] {
  const say = sayIn(language);
  const wide = Math.max(...drawing.panels.flatMap((panel) => linesOf(panel, say).map(({ width }) => width))) + 2 * pad;
  const left = { x: 0, width: wide + 2 * sizes.inset };
  const columns = columnsOf(drawing, left.width + sizes.between + sizes.inset);
  const legend = legendOf(drawing, columns);
  const top = Math.max(...legend.map(({ y, height }) => y + height)) + sizes.between;
  const rows: Box[] = [];
  let y = top + sizes.head;
  for (const panel of drawing.panels) {
    const row = rowOf(panel, columns, { x: sizes.inset, y, width: wide }, drawing.sets > inks.length, say);
    rows.push(...row);
    y += row[0]!.height + sizes.gap;
  }
  const height = y - sizes.gap + pad - top;
  const title = line(drawing.lambda, 40, left.x + pad, top + 20, 'name');
  return [
    ...legend,
    { id: 'lambda', kind: 'lambda', ...left, y: top, height, lines: [title], title: drawing.lambda },
    ...gridsOf(drawing, columns, top, height),
    ...rows,
  ];
}

function columnsOf({ vpcs }: Drawing, start: number): readonly Column[] {
  let x = start;
  let number = 0;
  return vpcs.flatMap(({ zones }, index) => {
    if (index > 0) x += sizes.between + 2 * sizes.inset;
    return zones.flatMap(({ name, subnets }) =>
      subnets.map((drawn): Column => {
        number += 1;
        x += sizes.column;
        return { number, drawn, zone: name, x: x - sizes.column };
      }),
    );
  });
}

const columnsIn = ({ zones }: Drawing['vpcs'][number], columns: readonly Column[]) =>
  columns.filter(({ drawn }) => zones.some(({ subnets }) => subnets.includes(drawn)));

/** What each column is, by VPC. */
function legendOf({ vpcs }: Drawing, columns: readonly Column[]): readonly Box[] {
  let y = 0;
  return vpcs.map((vpc): Box => {
    const entries = columnsIn(vpc, columns).map(({ number, drawn: { subnet, name, room }, zone }) =>
      [`${number}  ${name}`, zone, subnet.cidr, room].filter((part) => part !== undefined).join(' · '),
    );
    const at = (index: number) => y + 20 + index * row;
    const lines = [
      line(vpc.name, most.subnet, pad, at(0), 'name'),
      ...entries.map((text, index) => line(text, most.subnet, pad, at(index + 1), 'text')),
    ];
    const width = Math.max(
      textWidth(vpc.name, most.subnet, 'name'),
      ...entries.map((text) => textWidth(text, most.subnet, 'text')),
    );
    const box = { x: 0, y, width: width + 2 * pad, height: lines.length * row + pad };
    y += box.height + sizes.gap;
    return { id: vpc.id, kind: 'vpc', ...box, lines, title: vpc.name };
  });
}

/** The frame around the columns of each VPC, with their numbers. */
function gridsOf({ vpcs }: Drawing, columns: readonly Column[], y: number, height: number): readonly Box[] {
  return vpcs.map((vpc): Box => {
    const own = columnsIn(vpc, columns);
    const x = own[0]!.x - sizes.inset;
    return {
      id: `grid-${vpc.id}`,
      kind: 'vpc',
      x,
      y,
      width: own.at(-1)!.x + sizes.column + sizes.inset - x,
      height,
      lines: own.map(({ number, x: left }) => {
        const text = String(number);
        return line(text, 4, left + (sizes.column - textWidth(text, 4, 'name')) / 2, y + 20, 'name');
      }),
      title: vpc.name,
    };
  });
}

/** Those who use the same ENIs, and these. */
function rowOf(
  panel: Panel,
  columns: readonly Column[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  hasLetters: boolean,
  say: Say,
): readonly [Box, ...Box[]] {
  const { id, colour, set, groups, users, enis } = panel;
  const written = linesOf(panel, say);
  const height = written.length * row + pad;
  const own = new Set(enis);
  const cells = columns.flatMap(({ number, drawn, x: left }) =>
    drawn.enis
      .filter((eni) => own.has(eni.id))
      .map((eni): Box => {
        const text = hasLetters ? letterOf(set) : 'ENI';
        const middle = left + (sizes.column - textWidth(text, 4, 'name')) / 2;
        return {
          id: `${eni.id}-${id}`,
          kind: 'cell',
          within: gridOf(drawn.id),
          x: left + (sizes.column - sizes.cell) / 2,
          y,
          width: sizes.cell,
          height,
          colour,
          set,
          lines: [line(text, 4, middle, y + height / 2 + 4, 'name', colour)],
          title: say(texts.eniInWith, { number, subnet: drawn.name, groups: eni.groups, users: eni.users }),
        };
      }),
  );
  const lines = written.map(({ text, style }, index) =>
    line(text, most.users, x + pad, y + 17 + index * row, style, style === 'name' ? colour : undefined),
  );
  const title = `${groups}: ${users.map((user) => user.title).join(', ')}`;
  return [{ id, kind: 'panel', within: 'lambda', x, y, width, height, colour, set, lines, title }, ...cells];
}

/** `grid-vpc0` of `subnet0-3`. */
function gridOf(subnet: string): string {
  return `grid-vpc${/\d+/.exec(subnet)?.[0]}`;
}

/** The groups, and the users in as many lines as there is room for. */
function linesOf({ groups, users }: Panel, say: Say) {
  const all = wrap(users.map(({ text }) => text).join(', '), most.users);
  const left = all.length - most.userLines;
  const shown = left <= 0 ? all : [...all.slice(0, most.userLines - 1), say(texts.moreUsers, { count: users.length })];
  const lines = [{ text: groups, style: 'name' as const }, ...shown.map((text) => ({ text, style: 'faint' as const }))];
  return lines.map((each) => ({ ...each, width: textWidth(each.text, most.users, each.style) }));
}

import { describe, expect, it } from 'vitest';
import { width } from '../../../src/report/cells.ts';
import { type Box, cellWidth } from '../../../src/report/plan/parts.ts';
import { type Scene, sceneOf } from '../../../src/report/plan/scene.ts';
import { hostilePlan, layout, nothing, planOfMany } from './plans.ts';

const long = (index: number) => `TakeTheOrdersOfAllWarehousesAndReportThemToAccountingFunction${index}`;
const scenes: readonly (readonly [string, Scene])[] = [
  ['3 functions', sceneOf(planOfMany(3, 2), layout)],
  ['60 functions that share', sceneOf(planOfMany(60, 4), layout)],
  ['60 functions in groups of their own', sceneOf(planOfMany(60, 60), layout)],
  ['60 functions in one group', sceneOf(planOfMany(60, 1), layout)],
  ['long names', sceneOf(planOfMany(12, 3, long), layout)],
  ['hostile names', sceneOf(hostilePlan(), layout)],
];

const shown = ({ id, x, y, width, height }: Box) => `${id} (${x} ${y} ${width} ${height})`;
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box) =>
  outer.x < inner.x &&
  outer.y < inner.y &&
  inner.x + inner.width < outer.x + outer.width &&
  inner.y + inner.height < outer.y + outer.height;

describe.each(scenes)('the picture of %s', (_, scene) => {
  const byId = new Map(scene.boxes.map((box) => [box.id, box]));

  it('has no two boxes side by side that overlap', () => {
    const pairs = scene.boxes.flatMap((a, index) =>
      scene.boxes
        .slice(index + 1)
        .filter((b) => a.within === b.within && overlap(a, b))
        .map((b) => `${shown(a)} and ${shown(b)}`),
    );
    expect(pairs).toEqual([]);
  });

  it('has every box in the one that it belongs to, and all on the page', () => {
    const page = { id: 'page', x: 0, y: 0, width: scene.width, height: scene.height } as Box;
    const outside = scene.boxes.filter((box) => !holds(byId.get(box.within ?? '') ?? page, box));
    expect(outside.map(shown)).toEqual([]);
    expect(new Set(scene.boxes.map(({ id }) => id)).size).toBe(scene.boxes.length);
  });

  it('has texts that fit into their boxes, and lie on nothing that is in them', () => {
    const faults = scene.boxes.flatMap((box) =>
      box.lines
        .filter(({ text, x, y, style }) => {
          const end = x + width(text) * cellWidth(style);
          const inside = x > box.x && end <= box.x + box.width && y > box.y + 10 && y < box.y + box.height;
          const child = scene.boxes.some(
            (other) =>
              other.within === box.id &&
              x < other.x + other.width &&
              end > other.x &&
              y > other.y &&
              y - 9 < other.y + other.height,
          );
          return !inside || child;
        })
        .map(({ text }) => `${shown(box)}: ${text}`),
    );
    expect(faults).toEqual([]);
    for (const { text, x, style } of scene.heading)
      expect(x + width(text) * cellWidth(style)).toBeLessThanOrEqual(scene.width);
  });

  it('has arrows that run between the columns, over no box', () => {
    const blocked = scene.arrows.flatMap(({ from, to }) =>
      scene.boxes.filter(
        ({ kind, x, width: wide, y, height }) =>
          ['panel', 'nat', 'subnet'].includes(kind) &&
          x < to.x - 11 &&
          x + wide > from.x &&
          y < Math.max(from.y, to.y) &&
          y + height > Math.min(from.y, to.y),
      ),
    );
    expect(blocked.map(shown)).toEqual([]);
  });
});

describe('a picture', () => {
  it('leads from those who share an ENI, through one NAT, to the ENIs of each subnet', () => {
    const { arrows, boxes } = sceneOf(planOfMany(2, 1), layout);
    const count = (kind: Box['kind']) => boxes.filter((box) => box.kind === kind).length;
    expect(
      ['user', 'panel', 'nat', 'eni', 'subnet', 'zone', 'vpc', 'lambda'].map((kind) => count(kind as Box['kind'])),
    ).toEqual([3, 2, 2, 4, 4, 4, 2, 1]);
    expect(arrows).toHaveLength(2 + 4);
  });

  it('keeps zones and subnets in the order of the template', () => {
    const { boxes } = sceneOf(planOfMany(60, 1), layout);
    const down = (kind: Box['kind'], within: string) =>
      boxes.filter((box) => box.kind === kind && box.within === within).toSorted((a, b) => a.y - b.y);
    expect(down('zone', 'vpc0').map(({ title }) => title)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  });

  it('is a matrix where arrows would cross too often: a row for those who share ENIs, a cell for each', () => {
    const plan = planOfMany(60, 12);
    const { boxes, arrows } = sceneOf(plan, layout);
    const of = (kind: Box['kind']) => boxes.filter((box) => box.kind === kind);
    expect(arrows).toEqual([]);
    const enis = plan.vpcs.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.enis));
    expect(new Set(of('cell').map(({ id }) => id.split('-')[0])).size).toBe(enis.length);
    const rows = of('panel').map(({ y }) => y);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    for (const cell of of('cell')) expect(rows).toContain(cell.y);
  });

  it('gives no two sets of groups one colour without another mark', () => {
    for (const sets of [3, 7, 20, 60]) {
      const { boxes } = sceneOf(planOfMany(60, sets), layout);
      const marks = new Map<string, Set<number>>();
      for (const { kind, colour, set, lines } of boxes) {
        if (set === undefined || (kind !== 'panel' && kind !== 'eni' && kind !== 'cell')) continue;
        const mark = `${colour} ${/[A-Z]+(?= · |$)/.exec(lines[0]!.text.replace('ENI · ', ''))?.[0]}`;
        marks.set(mark, (marks.get(mark) ?? new Set()).add(set));
      }
      expect([...marks].filter(([, of]) => of.size > 1)).toEqual([]);
    }
  });

  it('has sets of groups in the order of their names, numbers as numbers', () => {
    const titles = sceneOf(planOfMany(60, 12), layout)
      .boxes.filter(({ kind, title }) => kind === 'panel' && title.includes('MainGroup'))
      .map(({ title }) => /MainGroup(\d+)/.exec(title)![1]);
    expect(titles.length).toBeGreaterThan(9);
    expect(titles).toEqual(titles.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('is the same each time', () => {
    expect(sceneOf(planOfMany(20, 4), layout)).toEqual(sceneOf(planOfMany(20, 4), layout));
  });

  it('of nothing says so', () => {
    const { boxes, heading } = sceneOf(nothing(), layout);
    expect(boxes).toEqual([]);
    expect(heading.map(({ text }) => text).join(' ')).toMatch(/^No function is attached to a VPC/);
  });
});

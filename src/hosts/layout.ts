import { layout as dagre, Graph } from '@dagrejs/dagre';
import type { Layout } from '../report/plan/layout.ts';

/** Places boxes by dagre's layered layout. */
export const layout: Layout = ({ boxes, clusters, arrows, inOrder, between, columns }) => {
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: 'LR', nodesep: between, edgesep: between, ranksep: columns });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of clusters) graph.setNode(id, {});
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, within } of [...clusters, ...boxes]) if (within !== undefined) graph.setParent(id, within);
  for (const { from, to } of arrows) graph.setEdge(from, to);
  dagre(graph, { constraints: inOrder.map(([left, right]) => ({ left, right })) });
  return new Map(
    boxes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id) as { readonly x: number; readonly y: number };
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
};

import type { Heading, RootContent } from 'mdast';

/** The nodes below each heading of a level. Those before the first have none. */
export function splitAt(nodes: readonly RootContent[], depth: number) {
  const parts: { heading?: Heading; nodes: RootContent[] }[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ heading: node, nodes: [] });
    else parts.at(-1)!.nodes.push(node);
  }
  return parts;
}

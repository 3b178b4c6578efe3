import type { Heading, RootContent } from 'mdast';

/** The nodes under each heading of a level. What stands before the first has none. */
export function splitAt(nodes: readonly RootContent[], depth: number) {
  const parts: { heading?: Heading; nodes: RootContent[] }[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ heading: node, nodes: [] });
    else parts.at(-1)!.nodes.push(node);
  }
  return parts;
}

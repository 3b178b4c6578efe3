import { isId, isSafeAddress } from '../content/primitives.js';
import type { Block, Callout, InlineText, List, RichText } from '../content/rich-text.js';
import { addAll } from './add-all.js';
import { inlineFromSpans, richTextFromBlocks, type Mark, type Span } from './assemble.js';

/** What a node of a foreign format is, in this library's terms. */
export type Kind<Node> =
  | { readonly is: 'span'; readonly content: Span['content']; readonly marks?: readonly Mark[] }
  /** Applies to running text; without a mark, only its words are kept. */
  | { readonly is: 'over'; readonly mark?: Mark | undefined; readonly children: readonly Node[] }
  | { readonly is: 'paragraph' | 'heading' | 'group'; readonly children: readonly Node[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Node[])[] }
  | ({ readonly is: 'callout'; readonly children: readonly Node[] } & Pick<Callout, 'tone' | 'heading'>)
  | {
      readonly is: 'table';
      readonly head: readonly Cell<Node>[];
      readonly rows: readonly (readonly Cell<Node>[])[];
    }
  | { readonly is: 'nothing' };

type Cell<Node> = readonly Node[];

/** How a format is read. */
export interface Format<Node> {
  /** What a node is. Reports what is lost of it. */
  readonly kindOf: (node: Node) => Kind<Node>;
  readonly report: (node: Node, message: string) => void;
}

/** No text is nested more deeply; what is deeper loses its structure and keeps its words. */
const deepest = 12;

/** Reads text from the nodes of a foreign format, in one way for all formats that are trees. */
export function readTree<Node>(nodes: readonly Node[], format: Format<Node>): RichText {
  return richTextFromBlocks(blocksFrom(nodes, format, 0));
}

/** Reads running text. Blocks in it lose their form and keep their words. */
export function readInline<Node>(nodes: readonly Node[], format: Format<Node>): InlineText {
  return inlineFromSpans(spansFrom(nodes, format));
}

function blocksFrom<Node>(nodes: readonly Node[], format: Format<Node>, depth: number): Block[] {
  const blocks: Block[] = [];
  let line: Span[] = [];
  const endLine = () => {
    const children = inlineFromSpans(trimmed(line));
    line = [];
    if (children.length) blocks.push({ type: 'paragraph', children });
  };
  const nested = (children: readonly Node[]) => richTextFromBlocks(blocksFrom(children, format, depth + 1));

  if (depth > deepest) {
    if (nodes[0] !== undefined)
      format.report(nodes[0], 'is nested too deeply. It is kept as one paragraph. Flatten it.');
    line = spansFrom(nodes, format);
    endLine();
    return blocks;
  }
  for (const node of nodes) {
    const kind = format.kindOf(node);
    if (kind.is === 'span' || kind.is === 'over') {
      addAll(line, spansOf(node, kind, format));
      continue;
    }
    endLine();
    if (kind.is === 'paragraph' || kind.is === 'heading') {
      line = spansFrom(kind.children, format, kind.is === 'heading' ? [{ type: 'strong' }] : []);
      endLine();
    } else if (kind.is === 'group') addAll(blocks, blocksFrom(kind.children, format, depth + 1));
    else if (kind.is === 'list') {
      const list: List = { type: 'list', items: kind.items.map(nested).filter((item) => item.length) };
      if (list.items.length) blocks.push(kind.ordered ? { ...list, ordered: true } : list);
    } else if (kind.is === 'callout') {
      const { tone, heading, children } = kind;
      blocks.push({ type: 'callout', tone, heading, children: nested(children) });
    } else if (kind.is === 'table') {
      const cells = (row: readonly Cell<Node>[]) =>
        row.map((cell) => inlineFromSpans(trimmed(spansFrom(cell, format))));
      blocks.push({ type: 'table', head: cells(kind.head), rows: kind.rows.map(cells) });
    }
  }
  endLine();
  return blocks;
}

/** The spans of text below some nodes. Without recursion, as they may be nested to any depth. */
function spansFrom<Node>(nodes: readonly Node[], format: Format<Node>, over: readonly Mark[] = []): Span[] {
  const spans: Span[] = [];
  for (const node of nodes) {
    const kind = format.kindOf(node);
    if (spans.length && isBlock(kind)) spans.push(between);
    addAll(spans, spansOf(node, kind, format, over));
  }
  return spans;
}

/** Separates two blocks on one line. */
const between: Span = { content: ' ', marks: [] };

function isBlock({ is }: Kind<unknown>): boolean {
  return is !== 'span' && is !== 'over' && is !== 'nothing';
}

function spansOf<Node>(
  first: Node,
  kindOfFirst: Kind<Node>,
  format: Format<Node>,
  over: readonly Mark[] = [],
): Span[] {
  const spans: Span[] = [];
  const open: { node: Node; kind?: Kind<Node>; marks: readonly Mark[] }[] = [
    { node: first, kind: kindOfFirst, marks: over },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, kind = format.kindOf(node), marks } = next;
    if (kind.is === 'span') {
      const all = [...marks, ...(kind.marks ?? [])].filter((mark) => isUsable(mark, node, format));
      spans.push({ content: kind.content, marks: all });
    } else if (kind.is !== 'nothing') {
      const mark = kind.is === 'over' && kind.mark && isUsable(kind.mark, node, format) ? [kind.mark] : [];
      if (isBlock(kind) && spans.length) spans.push(between);
      for (const child of [...childrenOf(kind)].reverse())
        open.push({ node: child, marks: [...marks, ...mark] });
    }
  }
  return spans;
}

function childrenOf<Node>(kind: Kind<Node>): readonly Node[] {
  if ('children' in kind) return kind.children;
  if (kind.is === 'list') return kind.items.flat();
  return kind.is === 'table' ? [...kind.head, ...kind.rows.flat()].flat() : [];
}

function isUsable<Node>(mark: Mark, node: Node, { report }: Format<Node>): boolean {
  if (mark.type === 'term' && !isId(mark.term)) {
    report(
      node,
      'names no word of the glossary by its id. Its words are kept. Write the id of one of the terms.',
    );
    return false;
  }
  // An empty address is one that nobody wrote: a link to it would lead to the page itself.
  if (mark.type !== 'link' || (mark.href.trim() && isSafeAddress(mark.href))) return true;
  report(
    node,
    'leads to an address that cannot be linked. Its words are kept. Use https:, http:, mailto:, tel:, or a path.',
  );
  return false;
}

/** Without white space at the ends of the line. */
function trimmed(spans: readonly Span[]): Span[] {
  const line = [...spans];
  trimEnd(line, 0, 'trimStart');
  trimEnd(line, -1, 'trimEnd');
  return line;
}

function trimEnd(line: Span[], at: 0 | -1, trim: 'trimStart' | 'trimEnd'): void {
  for (let span = line.at(at); span && typeof span.content === 'string'; span = line.at(at)) {
    const content = span.content[trim]();
    line.splice(at, 1, ...(content ? [{ ...span, content }] : []));
    if (content) return;
  }
}

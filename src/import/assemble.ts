import { blankLine } from '../content/blank-line.js';
import { addPiece, textFromPieces } from '../content/inline-pieces.js';
import type { Abbreviation, Block, Citation, Inline, InlineText, RichText } from '../content/rich-text.js';

/** Something that applies to a stretch of running text. */
export type Mark =
  | { readonly type: 'strong' | 'em' | 'sub' | 'sup' }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'term'; readonly term: string };

/** A stretch of running text with all its marks, as most editors store it. */
export interface Span {
  readonly content: string | Citation | Abbreviation;
  readonly marks: readonly Mark[];
}

/** Outermost first: a link contains its emphasis, whichever way the editor nested them. */
const order: readonly Mark['type'][] = ['link', 'term', 'strong', 'em', 'sub', 'sup'];

/** Running text from its spans: neighbours under the same mark share it. */
export function inlineFromSpans(spans: readonly Span[]): InlineText {
  return textFromPieces(
    nest(
      spans.filter(({ content }) => content !== '').map((span) => ({ ...span, marks: ordered(span.marks) })),
    ),
  );
}

/** Text from its blocks: a single paragraph without marks is a plain string. */
export function richTextFromBlocks(blocks: readonly Block[]): RichText {
  const [first, ...others] = blocks;
  if (!first) return '';
  const isPlain = first.type === 'paragraph' && typeof first.children === 'string';
  // A blank line in a plain string would start a second paragraph.
  return isPlain && !others.length && !blankLine.test(first.children) ? first.children : blocks;
}

/** Each kind of mark once, in order. */
function ordered(marks: readonly Mark[]): Mark[] {
  return order.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

function nest(spans: readonly Span[]): Inline[] {
  const pieces: Inline[] = [];
  for (let index = 0; index < spans.length;) {
    const { content, marks } = spans[index]!;
    const [mark] = marks;
    let end = index + 1;
    if (mark) {
      while (end < spans.length && isSame(spans[end]!.marks[0], mark)) end++;
      const inner = spans.slice(index, end).map((span) => ({ ...span, marks: span.marks.slice(1) }));
      const children = textFromPieces(nest(inner));
      // Editors leave links and emphasis on a space behind. A link without words is one that nobody can name.
      if (typeof children === 'string' && !children.trim()) addPiece(pieces, children);
      else pieces.push({ ...mark, children });
    } else {
      addPiece(pieces, content);
    }
    index = end;
  }
  return pieces;
}

function isSame(mark: Mark | undefined, other: Mark): boolean {
  return !!mark && JSON.stringify(mark) === JSON.stringify(other);
}

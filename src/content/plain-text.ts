import type { Inline, InlineText, RichText } from './rich-text.js';

/** The words of a rich text, with a blank line between paragraphs. Citations have no words. */
export function plainText(richText: RichText): string {
  if (typeof richText === 'string') return richText;
  return richText
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
          return plainInline(block.children);
        case 'list':
          return block.items.map(plainText).join('\n');
        case 'callout':
          return [block.heading, plainText(block.children)].filter(Boolean).join('\n');
        case 'table':
          return [
            block.caption ?? '',
            ...[block.head, ...block.rows].map((row) => row.map(plainInline).join(' ')),
          ]
            .filter(Boolean)
            .join('\n');
      }
    })
    .join('\n\n');
}

/** The words of running text. */
export function plainInline(children: InlineText): string {
  return typeof children === 'string' ? children : children.map(plainPiece).join('');
}

function plainPiece(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  switch (piece.type) {
    case 'citation':
      return '';
    case 'abbreviation':
      return `${piece.text} (${piece.expansion})`;
    default:
      return plainInline(piece.children);
  }
}

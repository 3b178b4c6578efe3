import { addPiece, textFromPieces } from '../content/inline-pieces.js';
import type { Emphasis, Inline, InlineText } from '../content/rich-text.js';
import { collapse, isBlock, isDropped, isText, visible, words, type Report } from './nodes.js';

const emphases: Readonly<Record<string, Emphasis['type']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  sub: 'sub',
  sup: 'sup',
};

/** Running text: links, emphasis and abbreviations are kept, of other elements their words. */
export function inlineFrom(nodes: Iterable<Node>, report: Report): InlineText {
  // White space at the start of a line, and after other white space, is not seen.
  let afterSpace = true;

  const read = (nodes: Iterable<Node>): Inline[] => {
    const pieces: Inline[] = [];
    for (const node of visible(nodes)) {
      for (const piece of isText(node) ? readText(node.data) : readElement(node)) {
        addPiece(pieces, piece);
      }
    }
    return pieces;
  };

  const readText = (data: string): string[] => {
    const text = collapse(data);
    const seen = afterSpace ? text.replace(/^ /, '') : text;
    if (!seen) return [];
    afterSpace = seen.endsWith(' ');
    return [seen];
  };

  const readElement = (element: Element): Inline[] => {
    if (isDropped(element, report)) return [];
    const { localName } = element;
    if (localName === 'br') return readText(' ');
    // A browser puts quotation marks there by its styles.
    const around = isBlock(element) ? ' ' : localName === 'q' && '"';
    if (around) return [...readText(around), ...read(element.childNodes), ...readText(around)];
    const expansion = localName === 'abbr' && element.getAttribute('title');
    if (expansion) {
      afterSpace = false;
      return [{ type: 'abbreviation', text: words([element]), expansion }];
    }
    const pieces = read(element.childNodes);
    // Editors leave links and emphasis around a space behind. A link without words is one that nobody can name.
    if (pieces.every((piece) => typeof piece === 'string' && !piece.trim())) return pieces;
    const href = localName === 'a' && element.getAttribute('href');
    if (href) return [{ type: 'link', href, children: textFromPieces(pieces) }];
    const type = emphases[localName];
    return type ? [{ type, children: textFromPieces(pieces) }] : pieces;
  };

  const pieces = read(nodes);
  const last = pieces.pop();
  if (last === undefined) return '';
  const end = typeof last === 'string' ? last.trimEnd() : last;
  return textFromPieces(end ? [...pieces, end] : pieces);
}

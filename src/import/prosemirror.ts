import { hasFields } from '../content/has-fields.js';
import type { RichText } from '../content/rich-text.js';
import { fileNameOf } from '../html/file-name.js';
import type { Mark } from './assemble.js';
import type { Imported } from './imported.js';
import { tableKind } from './json-table.js';
import { nodesIn, readJsonTree, textOf, type JsonNode, type Report } from './json-tree.js';
import { losses } from './losses.js';
import type { Kind } from './read-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

const emphases: Readonly<Record<string, Mark>> = {
  bold: { type: 'strong' },
  strong: { type: 'strong' },
  italic: { type: 'em' },
  em: { type: 'em' },
  superscript: { type: 'sup' },
  subscript: { type: 'sub' },
};

/** Marks that only change the look, as a style sheet does. */
const looks = ['textStyle', 'styled', 'highlight', 'anchor'];

/**
 * Converts a ProseMirror document, such as the rich text of Storyblok, and of TipTap in many other systems.
 *
 * @param document - The field's value, `{ type: 'doc', content: […] }`. Unchecked data; never throws.
 */
export function fromProseMirror(document: unknown): Imported<RichText> {
  return readJsonTree(
    document,
    (data) => (hasFields(data) && data.type === 'doc' ? nodesIn(data.content) : undefined),
    kindsOf,
  );
}

/** Storyblok, like ProseMirror's own schemas, writes `bullet_list` where TipTap writes `bulletList`. */
function nameOf({ type }: JsonNode): string {
  return textOf(type).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function attributesOf({ attrs }: JsonNode): JsonNode {
  return hasFields(attrs) ? attrs : {};
}

const cells = {
  isHeader: (cell: JsonNode) => nameOf(cell) === 'tableHeader',
  spansOf: attributesOf,
};

function kindsOf(report: Report) {
  return (node: JsonNode): Kind<JsonNode> => {
    const name = nameOf(node);
    const children = nodesIn(node.content);
    const attributes = attributesOf(node);
    switch (name) {
      case 'text':
        return textKind(node);
      case 'paragraph':
      case 'heading':
        return { is: name, children };
      case 'detailsSummary':
        return { is: 'heading', children };
      case 'details':
      case 'detailsContent':
        return { is: 'group', children };
      case 'bulletList':
      case 'orderedList': {
        const start = Number(attributes.start ?? attributes.order ?? 1);
        if (name === 'orderedList' && start !== 1) report(node, losses.start(start));
        return {
          is: 'list',
          ordered: name === 'orderedList',
          items: children.map((item) => nodesIn(item.content)),
        };
      }
      case 'hardBreak':
        return { is: 'span', content: ' ' };
      case 'emoji':
        return { is: 'span', content: textOf(attributes.emoji) };
      case 'table':
        return tableKind(children, cells, report);
      case 'horizontalRule':
        report(node, losses.rule);
        return { is: 'nothing' };
      case 'image':
        report(node, losses.picture(textOf(attributes.alt) || fileNameOf(textOf(attributes.src))));
        return { is: 'nothing' };
      case 'blockquote':
        report(node, losses.quote);
        return { is: 'group', children };
      case 'codeBlock':
        report(node, losses.code);
        return { is: 'paragraph', children };
      default:
        report(node, losses.unknown(textOf(node.type), children.length > 0));
        return { is: 'group', children };
    }
  };

  function textKind(node: JsonNode): Kind<JsonNode> {
    const content = textOf(node.text);
    const found = nodesIn(node.marks);
    if (found.some((mark) => /^strike/.test(nameOf(mark)))) {
      report(node, losses.struckOut(content));
      return { is: 'nothing' };
    }
    return { is: 'span', content, marks: found.flatMap((mark) => markOf(node, mark) ?? []) };
  }

  function markOf(node: JsonNode, mark: JsonNode): Mark | undefined {
    const name = nameOf(mark);
    if (Object.hasOwn(emphases, name)) return emphases[name];
    if (name === 'link') return { type: 'link', href: addressIn(attributesOf(mark)) };
    if (name === 'underline' || name === 'code') report(node, losses[name]);
    else if (!looks.includes(name)) report(node, losses.unknown(textOf(mark.type)));
    return undefined;
  }
}

/** An address. Storyblok stores what precedes and follows it separately. */
function addressIn({ href, linktype, anchor }: JsonNode): string {
  const address = textOf(href);
  const isBare = linktype === 'email' && !/^mailto:/i.test(address);
  return `${isBare ? 'mailto:' : ''}${address}${textOf(anchor) && `#${textOf(anchor)}`}`;
}

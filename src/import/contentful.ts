import { hasFields } from '../content/has-fields.js';
import type { RichText } from '../content/rich-text.js';
import type { Mark } from './assemble.js';
import type { Imported } from './imported.js';
import { tableKind } from './json-table.js';
import { nodesIn, readJsonTree, textOf, type JsonNode, type Report } from './json-tree.js';
import { losses } from './losses.js';
import type { Kind } from './read-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

const emphases: Readonly<Record<string, Mark>> = {
  bold: { type: 'strong' },
  italic: { type: 'em' },
  superscript: { type: 'sup' },
  subscript: { type: 'sub' },
};

const cells = {
  isHeader: ({ nodeType }: JsonNode) => nodeType === 'table-header-cell',
  spansOf: ({ data }: JsonNode) => (hasFields(data) ? data : {}),
};

/**
 * Converts a Contentful rich-text field.
 *
 * @param document - The field's value, `{ nodeType: 'document', content: […] }`. Unchecked data; never throws.
 */
export function fromContentful(document: unknown): Imported<RichText> {
  return readJsonTree(
    document,
    (data) => (hasFields(data) && Array.isArray(data.content) ? nodesIn(data.content) : undefined),
    kindsOf,
  );
}

function kindsOf(report: Report) {
  return (node: JsonNode): Kind<JsonNode> => {
    const type = textOf(node.nodeType);
    const children = nodesIn(node.content);
    if (/^heading-[1-6]$/.test(type)) return { is: 'heading', children };
    switch (type) {
      case 'text':
        return textKind(node);
      case 'paragraph':
        return { is: 'paragraph', children };
      case 'ordered-list':
      case 'unordered-list':
        return {
          is: 'list',
          ordered: type === 'ordered-list',
          items: children.map((item) => nodesIn(item.content)),
        };
      case 'hyperlink':
        return {
          is: 'over',
          mark: { type: 'link', href: textOf(hasFields(node.data) && node.data.uri) },
          children,
        };
      case 'table':
        return tableKind(children, cells, report);
      case 'hr':
        report(node, losses.rule);
        return { is: 'nothing' };
      case 'blockquote':
        report(node, losses.quote);
        return { is: 'group', children };
      case 'entry-hyperlink':
      case 'asset-hyperlink':
      case 'resource-hyperlink':
      case 'embedded-entry-inline':
      case 'embedded-resource-inline':
        report(node, losses.reference);
        return { is: 'over', children };
      case 'embedded-entry-block':
      case 'embedded-asset-block':
      case 'embedded-resource-block':
        report(node, losses.reference);
        return { is: 'group', children };
      default:
        report(node, losses.unknown(type, children.length > 0));
        return { is: 'group', children };
    }
  };

  function textKind(node: JsonNode): Kind<JsonNode> {
    const content = textOf(node.value);
    const types = nodesIn(node.marks).map((mark) => textOf(mark.type));
    if (types.includes('strikethrough')) {
      report(node, losses.struckOut(content));
      return { is: 'nothing' };
    }
    for (const type of types) {
      if (type === 'underline' || type === 'code') report(node, losses[type]);
      else if (!Object.hasOwn(emphases, type)) report(node, losses.unknown(type));
    }
    return {
      is: 'span',
      content,
      marks: types.flatMap((type) => (Object.hasOwn(emphases, type) ? emphases[type]! : [])),
    };
  }
}

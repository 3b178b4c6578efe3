import { hasFields } from '../content/has-fields.js';
import type { RichText } from '../content/rich-text.js';
import type { Mark } from './assemble.js';
import type { Imported } from './imported.js';
import { nodesIn, readJsonTree, textOf, type JsonNode, type Report } from './json-tree.js';
import { losses } from './losses.js';
import type { Kind } from './read-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/**
 * Converts a Strapi "Rich text (Blocks)" field.
 *
 * @param blocks - The field's value, a list of blocks. Unchecked data; never throws.
 */
export function fromStrapi(blocks: unknown): Imported<RichText> {
  return readJsonTree(blocks, (data) => (Array.isArray(data) ? nodesIn(data) : undefined), kindsOf);
}

function kindsOf(report: Report) {
  return (node: JsonNode): Kind<JsonNode> => {
    const type = textOf(node.type);
    const children = nodesIn(node.children);
    switch (type) {
      case 'text':
        return textKind(node);
      case 'paragraph':
      case 'heading':
        return { is: type, children };
      case 'list':
        return { is: 'list', ordered: node.format === 'ordered', items: itemsOf(children) };
      case 'link':
        return { is: 'over', mark: { type: 'link', href: textOf(node.url) }, children };
      case 'quote':
        report(node, losses.quote);
        return { is: 'paragraph', children };
      case 'code':
        report(node, losses.code);
        return { is: 'paragraph', children };
      case 'image':
        report(
          node,
          losses.picture(
            hasFields(node.image) ? textOf(node.image.alternativeText) || textOf(node.image.name) : '',
          ),
        );
        return { is: 'nothing' };
      default:
        report(node, losses.unknown(type, children.length > 0));
        return { is: 'group', children };
    }
  };

  function textKind(node: JsonNode): Kind<JsonNode> {
    const content = textOf(node.text);
    if (node.strikethrough === true) {
      report(node, losses.struckOut(content));
      return { is: 'nothing' };
    }
    if (node.underline === true) report(node, losses.underline);
    if (node.code === true) report(node, losses.code);
    const marks: Mark[] = [];
    if (node.bold === true) marks.push({ type: 'strong' });
    if (node.italic === true) marks.push({ type: 'em' });
    return { is: 'span', content, marks };
  }
}

/** A list inside a list comes after the item that it belongs to. */
function itemsOf(children: readonly JsonNode[]): JsonNode[][] {
  const items: JsonNode[][] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (child.type === 'list' && last) last.push(child);
    else items.push(child.type === 'list-item' ? nodesIn(child.children) : [child]);
  }
  return items;
}

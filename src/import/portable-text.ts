import type { RichText } from '../content/rich-text.js';
import type { Mark } from './assemble.js';
import type { Imported } from './imported.js';
import { nodesIn, readJsonTree, textOf, type JsonNode, type Report } from './json-tree.js';
import { losses } from './losses.js';
import type { Kind } from './read-tree.js';

export type { Imported, ImportProblem, Position } from './imported.js';

const emphases: Readonly<Record<string, Mark>> = {
  strong: { type: 'strong' },
  em: { type: 'em' },
  sup: { type: 'sup' },
  sub: { type: 'sub' },
};

/** A run of list items, or another block. */
type Part = JsonNode | ListPart;
interface ListPart extends JsonNode {
  readonly items: readonly (readonly Part[])[];
  readonly ordered: boolean;
}

/**
 * Converts Portable Text, as Sanity stores it.
 *
 * @param blocks - The field's value, a list of blocks. Unchecked data; never throws.
 */
export function fromPortableText(blocks: unknown): Imported<RichText> {
  return readJsonTree(blocks, (data) => (Array.isArray(data) ? partsOf(nodesIn(data)) : undefined), kindsOf);
}

/** The blocks, with list items gathered into lists: the format knows only their levels. */
function partsOf(blocks: readonly JsonNode[]): Part[] {
  const parts: Part[] = [];
  let open: { level: number; kind: unknown; items: Part[][] }[] = [];
  for (const block of blocks) {
    if (typeof block.listItem !== 'string') {
      open = [];
      parts.push(block);
      continue;
    }
    const level = typeof block.level === 'number' ? block.level : 1;
    while (open.length && open.at(-1)!.level > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1)!.kind !== block.listItem) open.pop();
    if (open.at(-1)?.level !== level) {
      const items: Part[][] = [];
      const list: ListPart = { items, ordered: block.listItem === 'number' };
      (open.at(-1)?.items.at(-1) ?? parts).push(list);
      open.push({ level, kind: block.listItem, items });
    }
    open.at(-1)!.items.push([block]);
  }
  return parts;
}

function isList(part: Part): part is ListPart {
  return !('_type' in part) && 'ordered' in part && Array.isArray(part.items);
}

function kindsOf(report: Report) {
  const links = new WeakMap<JsonNode, readonly JsonNode[]>();

  return (node: JsonNode): Kind<JsonNode> => {
    if (isList(node)) return { is: 'list', ordered: node.ordered, items: node.items };
    switch (node._type) {
      case 'block':
        return blockKind(node);
      case 'span':
        return spanKind(node);
      case 'image':
        report(node, losses.picture(textOf(node.alt)));
        return { is: 'nothing' };
      case 'table':
        return { is: 'table', head: [], rows: nodesIn(node.rows).map(cellsOf) };
      case 'citation':
        return { is: 'span', content: { type: 'citation', source: textOf(node.source) } };
      default:
        return unknownKind(node);
    }
  };

  /** A block of the site's own, such as a callout: the text in it is kept; what its other fields are for is unknown. */
  function unknownKind(node: JsonNode): Kind<JsonNode> {
    const type = textOf(node._type);
    const children = Array.isArray(node.children) ? nodesIn(node.children) : partsOf(blocksIn(node));
    report(node, losses.unknown(type, children.length > 0));
    return { is: 'group', children };
  }

  function blockKind(node: JsonNode): Kind<JsonNode> {
    const children = nodesIn(node.children);
    const definitions = nodesIn(node.markDefs);
    for (const child of children) links.set(child, definitions);
    const style = textOf(node.style) || 'normal';
    if (/^h[1-6]$/.test(style)) return { is: 'heading', children };
    if (style === 'blockquote') report(node, losses.quote);
    else if (style !== 'normal') report(node, losses.unknown(style));
    return { is: 'paragraph', children };
  }

  function spanKind(node: JsonNode): Kind<JsonNode> {
    const content = textOf(node.text);
    const names = Array.isArray(node.marks) ? node.marks.map(textOf) : [];
    if (names.includes('strike-through')) {
      report(node, losses.struckOut(content));
      return { is: 'nothing' };
    }
    const marks = names.flatMap((name) => markOf(node, name) ?? []);
    return { is: 'span', content, marks };
  }

  function markOf(node: JsonNode, name: string): Mark | undefined {
    if (Object.hasOwn(emphases, name)) return emphases[name];
    if (name === 'underline' || name === 'code') report(node, losses[name]);
    else {
      const definition = links.get(node)?.find(({ _key }) => _key === name);
      if (definition?._type === 'link') return { type: 'link', href: textOf(definition.href) };
      if (definition?._type === 'term') return { type: 'term', term: textOf(definition.term) };
      report(node, losses.unknown(textOf(definition?._type) || name));
      if (definition && blocksIn(definition).length) report(definition, losses.note);
    }
    return undefined;
  }
}

/** The text in the fields of an object. */
function blocksIn(node: JsonNode): JsonNode[] {
  return Object.values(node)
    .flatMap(nodesIn)
    .filter(({ _type }) => _type === 'block');
}

/** The cells of a row of the table plug-in, which are plain texts. */
function cellsOf(row: JsonNode): JsonNode[][] {
  const cells = Array.isArray(row.cells) ? row.cells : [];
  return cells.map((cell) => [{ _type: 'span', text: textOf(cell) }]);
}

import type { Blockquote, LinkReference, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Key } from '../content/problem.js';
import { shortcodesIn } from '../content/shortcodes.js';
import { fileNameOf } from '../html/file-name.js';
import type { Span } from './assemble.js';
import type { ImportProblem } from './imported.js';
import { losses } from './losses.js';
import { levelsLeftOut, withoutDepth } from './markdown-depth.js';
import { footnoteOf, footnotesOf, type Footnote } from './markdown-footnotes.js';
import { calloutOf, piecesOf } from './markdown-text.js';
import { Places } from './places.js';
import { readInline, readTree, type Format, type Kind } from './read-tree.js';

/** A piece of a text with citations in it. */
interface Piece {
  readonly type: 'piece';
  readonly content: Span['content'];
  readonly position?: undefined;
}

type Node = Nodes | Piece;

/** Reads parsed Markdown, in whole or in part. */
export class MarkdownTree {
  readonly problems: ImportProblem[] = [];
  readonly nodes: readonly RootContent[];
  /** Where in the text each piece of the content was written. */
  readonly places = new Places();
  readonly #reported = new Set<string>();
  readonly #definitions = new Map<string, string>();
  readonly #firstLine: number;
  readonly #format: Format<Node> = {
    kindOf: (node) => this.#kindOf(node),
    report: (node, message) => this.report(node, message),
  };

  /**
   * @param markdown - The text.
   * @param firstLine - The line it starts on, if something precedes it.
   */
  constructor(markdown: string, firstLine = 1) {
    this.#firstLine = firstLine;
    const shallow = withoutDepth(markdown, (line) => {
      const position = { line: line + firstLine - 1, column: 1 };
      this.problems.push({ path: '', message: levelsLeftOut, position });
    });
    const nodes = parseMarkdown(shallow, {
      extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    }).children;
    // The addresses of links may be in a list or a quotation, and apply to the whole text.
    for (const node of nodesIn(nodes)) {
      const isNew = node.type === 'definition' && !this.#definitions.has(node.identifier);
      if (isNew) this.#definitions.set(node.identifier, node.url);
    }
    // The address of a link is not part of the text above it.
    this.nodes = nodes.filter((node) => node.type !== 'definition' || footnoteOf(node));
  }

  text(nodes: readonly Node[]) {
    return readTree(nodes, this.#format);
  }

  inline(nodes: readonly Node[]) {
    return readInline(nodes, this.#format);
  }

  report(node: Node, message: string): void {
    const position = this.positionOf(node);
    const problem = { path: '', message, ...(position && { position }) };
    // A piece of text that is read twice is reported once.
    if (this.#reported.size < this.#reported.add(JSON.stringify(problem)).size) this.problems.push(problem);
  }

  /** Notes that an object, or a field of it, was made from a node. */
  note(node: Node, made: object, field?: Key): void {
    const position = this.positionOf(node);
    if (position) this.places.note(position, made, field);
  }

  positionOf(node: Node) {
    const start = node.position?.start;
    return start && { line: start.line + this.#firstLine - 1, column: start.column };
  }

  #kindOf(node: Node): Kind<Node> {
    switch (node.type) {
      case 'paragraph': {
        const notes = footnotesOf(node);
        if (isTableWithoutRule(node)) this.report(node, losses.tableRule);
        return notes.length ? this.#footnotesKind(node, notes) : { is: 'paragraph', children: node.children };
      }
      case 'heading':
        return { is: 'heading', children: node.children };
      case 'text':
        for (const found of shortcodesIn(node.value)) this.report(node, losses.shortcode(found));
        return { is: 'over', children: piecesOf(node.value).map((content) => ({ type: 'piece', content })) };
      case 'piece':
        return { is: 'span', content: node.content };
      case 'strong':
        return { is: 'over', mark: { type: 'strong' }, children: node.children };
      case 'emphasis':
        return { is: 'over', mark: { type: 'em' }, children: node.children };
      case 'break':
        return { is: 'span', content: ' ' };
      case 'link':
        return linkKind(node.url, node.title, node.children);
      case 'linkReference':
        return this.#referenceKind(node);
      case 'list':
        if ((node.start ?? 1) !== 1) this.report(node, losses.start(node.start!));
        return { is: 'list', ordered: !!node.ordered, items: node.children.map((item) => item.children) };
      case 'table': {
        const [head, ...rows] = node.children.map((row) => row.children.map((cell) => cell.children));
        return { is: 'table', head: head ?? [], rows };
      }
      case 'blockquote':
        return this.#quoteKind(node);
      default:
        return this.#lostKind(node);
    }
  }

  #footnotesKind(node: Node, notes: readonly Footnote[]): Kind<Node> {
    for (const { key } of notes) this.report(node, losses.footnote(key));
    return { is: 'group', children: notes.map(({ paragraph }) => paragraph) };
  }

  #referenceKind(node: LinkReference): Kind<Node> {
    const name = node.label ?? node.identifier;
    if (name.startsWith('^')) return { is: 'span', content: { type: 'citation', source: name.slice(1) } };
    return linkKind(this.#definitions.get(node.identifier) ?? '', null, node.children);
  }

  #quoteKind(node: Blockquote): Kind<Node> {
    const callout = calloutOf(node);
    if (callout) return { is: 'callout', ...callout };
    this.report(node, losses.quote);
    return { is: 'group', children: node.children };
  }

  /** What has no form in a text. Raw HTML stays text. */
  #lostKind(node: Node): Kind<Node> {
    switch (node.type) {
      case 'html':
        if (/^<!--/.test(node.value)) {
          this.report(node, 'is a comment, which nobody would see. It is left out.');
          return { is: 'nothing' };
        }
        this.report(
          node,
          'is HTML, which is not read here: it stays as it is written. Write it as Markdown.',
        );
        return { is: 'over', children: [{ type: 'piece', content: node.value }] };
      case 'code':
      case 'inlineCode': {
        this.report(node, losses.code);
        const words: Piece = { type: 'piece', content: node.value };
        return node.type === 'code'
          ? { is: 'paragraph', children: [words] }
          : { is: 'over', children: [words] };
      }
      case 'delete':
        this.report(node, losses.struckOut(wordsOf(node.children)));
        return { is: 'nothing' };
      case 'image':
      case 'imageReference': {
        const address = 'url' in node ? node.url : this.#definitions.get(node.identifier);
        this.report(node, losses.picture(node.alt || fileNameOf(address ?? '')));
        return { is: 'nothing' };
      }
      case 'thematicBreak':
        this.report(node, losses.rule);
        return { is: 'nothing' };
      case 'definition': {
        const note = footnoteOf(node);
        return note ? this.#footnotesKind(node, [note]) : { is: 'nothing' };
      }
      default: {
        const children = 'children' in node ? node.children : [];
        this.report(node, losses.unknown(node.type, children.length > 0));
        return { is: 'group', children };
      }
    }
  }
}

/** Some nodes and all below them, in order. Without recursion, as emphasis may be nested to any depth. */
function* nodesIn(nodes: readonly Nodes[]): Generator<Nodes> {
  const open = [...nodes].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    if ('children' in next) for (const child of [...next.children].reverse()) open.push(child);
  }
}

/** Whether a paragraph is rows of cells without the line that makes them a table. */
function isTableWithoutRule({ children }: Paragraph): boolean {
  const [first = '', second = ''] = wordsOf(children).split('\n', 2);
  return /^\|.*\|/.test(first) || [first, second].every((line) => line.includes(' | '));
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return Array.from(nodesIn(nodes), (node) => ('value' in node ? node.value : '')).join('');
}

/** A link; `term:` refers to the glossary, and `abbr:` carries what the words are short for. */
function linkKind(
  url: string,
  title: string | null | undefined,
  children: readonly PhrasingContent[],
): Kind<Node> {
  const [only] = children;
  if (/^term:/i.test(url)) return { is: 'over', mark: { type: 'term', term: url.slice(5) }, children };
  if (/^abbr:/i.test(url) && title && children.length === 1 && only?.type === 'text') {
    return { is: 'span', content: { type: 'abbreviation', text: only.value, expansion: title } };
  }
  return { is: 'over', mark: { type: 'link', href: url }, children };
}

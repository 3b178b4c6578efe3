import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { plainInline, plainText } from '../content/plain-text.js';
import type { RichText } from '../content/rich-text.js';
import type { MarkdownTree } from './markdown-tree.js';
import { attribution, evidenceFacts, type Facts, type Reading } from './treatment-format.js';

/** A value as the model writes it: `Not assessed` is `not-assessed`. */
function word(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, '-');
}

function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/**
 * A whole number, with or without a separator between groups of three digits: a comma, an apostrophe or a space, depending on
 * the language. A comma elsewhere, and a point, mark a decimal fraction.
 */
const wholeNumber = /[1-9]\d{0,2}(?:[,'’\xA0\u202F ]\d{3})+|\d+/.source;

const counted = new RegExp(
  `^(${wholeNumber}) (?:in|of|out of|von|auf|sur|de)(?: every| cada)? (${wholeNumber})(?: people)?\\.?$`,
  'i',
);

/** `3 in 1,000` is a count, `not stated` says so, and other words stay words: nothing becomes a number that is none. */
function frequency(tree: MarkdownTree, words: string, node: RootContent | undefined): object {
  const [, affected, outOf] = counted.exec(words) ?? [];
  if (affected && outOf) return { kind: 'count', affected: whole(affected), outOf: whole(outOf) };
  const [, unknown] = /^(not (?:known|stated))\.?$/i.exec(words) ?? [];
  if (unknown) return { kind: word(unknown) };
  const [, quoted] = /^["“](.*)["”]$/.exec(words) ?? [];
  if (node && quoted === undefined && /\d/.test(words)) {
    tree.report(
      node,
      `"${words}" is not a count such as 3 in 100: it is shown as a word, as written. Write ${countOf(words)}, or put it in quotation marks to keep it.`,
    );
  }
  return { kind: 'verbal', word: quoted ?? words };
}

/** A share as a count: `0.4 %` is 4 in 1,000. */
function countOf(words: string): string {
  const [, whole, fraction = ''] =
    /^(\d+)(?:[.,](\d{1,3}))?(?: ?%| per ?cent| (?:in|of|out of) 100)\.?$/i.exec(words) ?? [];
  if (!whole) return 'a count';
  const outOf = 10 ** (2 + fraction.length);
  return `${Number(whole + fraction)} in ${outOf.toLocaleString('en')}`;
}

const lengthOfTime =
  /^(?:(?:an?|the|first|next|few|half|about|\d[\d.,–-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+)+(?:minute|hour|day|week|month|year)s?\b/i;

/** `Within: a week` continues its name; `Within: after a week`, and text that is not English, is taken as it stands. */
function within(words: string): string {
  return lengthOfTime.test(words) ? `within ${words}` : words;
}

function whole(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}

/** Reads a value as its fact asks. */
export function valueOf(tree: MarkdownTree, reading: Reading, nodes: readonly RootContent[]): unknown {
  if (reading === 'statements') return statementsOf(tree, nodes);
  if (reading === 'statement') return statement(tree, nodes);
  const text = tree.text(nodes);
  if (reading === 'rich') return text;
  const address = reading === 'address' && addressIn(text);
  if (address) return address;
  const words = wordsOf(tree, text, nodes[0]);
  switch (reading) {
    case 'word':
      return word(words);
    case 'words':
      return listed(words).map(word);
    case 'texts':
      return listed(words);
    case 'yes':
      return /^(yes|true)$/i.test(words) ? true : /^(no|false)$/i.test(words) ? false : words;
    case 'number':
      return /^\d+$/.test(words) ? Number(words) : words;
    case 'frequency':
      return frequency(tree, words, nodes[0]);
    case 'within':
      return within(words);
    default:
      return words;
  }
}

/** The message for a value that can only be plain words. */
export const notWords =
  'holds a link or a citation, which has no place here. Its words are kept. Put it into the text. Ids of sources are written without brackets.';

/** The words of a text where no link or citation can be kept. */
function wordsOf(tree: MarkdownTree, text: RichText, node: RootContent | undefined): string {
  if (node && /"type":"(?:link|citation)"/.test(JSON.stringify(text))) tree.report(node, notWords);
  return plainText(text).trim();
}

/** The address of a text that is nothing but a link. */
function addressIn(text: RichText): string | undefined {
  const [block, ...others] = typeof text === 'string' ? [] : text;
  if (block?.type !== 'paragraph' || typeof block.children === 'string' || others.length) return undefined;
  const [piece, ...rest] = block.children;
  return typeof piece === 'object' && piece.type === 'link' && !rest.length ? piece.href : undefined;
}

/** Statements: the items of a list, or paragraphs, each with who says so if it starts `Experts say:`. */
function statementsOf(tree: MarkdownTree, nodes: readonly RootContent[]): object[] {
  return nodes.flatMap((node) =>
    node.type === 'list'
      ? node.children.map((item) => statement(tree, item.children))
      : [statement(tree, [node])],
  );
}

function statement(tree: MarkdownTree, nodes: readonly RootContent[]): object {
  const [, who] = attribution.exec(leadOf(nodes)) ?? [];
  const text = tree.text(who ? withoutLead(nodes, attribution) : nodes);
  const made = { text, ...(who && { attribution: who.toLowerCase() }) };
  if (nodes[0]) tree.note(nodes[0], made);
  return made;
}

/** A list's entries as `Name: value`; undefined if none of the names is known. */
export function factsIn(node: RootContent | undefined, known: Facts) {
  const facts: { label: string; nodes: readonly RootContent[]; item: ListItem }[] = [];
  if (node?.type !== 'list') return undefined;
  for (const item of node.children) {
    const nodes = withPlainName(item.children);
    const [, name = ''] = labelled.exec(leadOf(nodes)) ?? [];
    facts.push({ label: name.trim().toLowerCase(), nodes: withoutLead(nodes, labelled), item });
  }
  return facts.some(({ label }) => Object.hasOwn(known, label) || isAttribution(label, known))
    ? facts
    : undefined;
}

/** Whether a label says who makes a statement, which it can where facts include statements. */
export function isAttribution(label: string, known: Facts): boolean {
  return known === evidenceFacts && attribution.test(`${label}:`);
}

const labelled = /^([\p{L}][^:\n]{0,40}):\s*/u;

/** The name and the value of an entry. */
export function pairOf(tree: MarkdownTree, item: ListItem): [name: string, value: string] | undefined {
  const nodes = withPlainName(item.children);
  const [, name] = labelled.exec(leadOf(nodes)) ?? [];
  return name ? [name.trim(), wordsOf(tree, tree.text(withoutLead(nodes, labelled)), item)] : undefined;
}

/** An alternative: its name, and what is said about it. */
export function choiceOf(tree: MarkdownTree, item: ListItem): object {
  const nodes = withPlainName(item.children);
  const [, name] = labelled.exec(leadOf(nodes)) ?? [];
  if (name) return { name: name.trim(), text: tree.text(withoutLead(nodes, labelled)) };
  const words = tree.text(nodes);
  if (typeof words !== 'string')
    tree.report(
      item,
      'has links or emphasis, which a name cannot carry. Its words are kept. Write `- Name: what it is`.',
    );
  return { name: plainText(words).trim() };
}

/** `**Name:** value`, as many write it, without the emphasis. */
function withPlainName([first, ...others]: readonly RootContent[]): readonly RootContent[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : [];
  const [lead, next, ...rest] = first.children;
  const name = lead?.type === 'strong' || lead?.type === 'emphasis' ? lead.children[0] : undefined;
  if (name?.type !== 'text' || (next && next.type !== 'text')) return [first, ...others];
  const value = `${name.value}${next?.value ?? ''}`;
  return labelled.test(value)
    ? [{ ...first, children: [{ ...name, value }, ...rest] }, ...others]
    : [first, ...others];
}

function leadOf(nodes: readonly RootContent[]): string {
  const first = nodes[0]?.type === 'paragraph' ? nodes[0].children[0] : undefined;
  return first?.type === 'text' ? first.value : '';
}

function withoutLead([first, ...others]: readonly RootContent[], lead: RegExp): RootContent[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : [];
  const [text, ...rest] = first.children;
  if (text?.type !== 'text') return [first, ...others];
  const paragraph: Paragraph = {
    ...first,
    children: [{ ...text, value: text.value.replace(lead, '') }, ...rest],
  };
  return [paragraph, ...others];
}

/** The parts of a heading: its name, what follows a colon, and the id in `{#…}` at its end. */
export function headingOf(tree: MarkdownTree, node: Heading) {
  const inline = tree.inline(node.children);
  if (typeof inline !== 'string') {
    tree.report(
      node,
      'has links or emphasis, which a heading cannot carry. Its words are kept. Write plain words.',
    );
  }
  const words = plainInline(inline).trim();
  const [written, id] = /\{#([^{}\s]+)\}$/.exec(words) ?? [];
  const text = written ? words.slice(0, -written.length).trimEnd() : words;
  const [, name = text, rest] = /^([^:]+):\s*(.*)$/.exec(text) ?? [];
  return { text, id, name: name.trim().toLowerCase(), heading: rest || undefined };
}

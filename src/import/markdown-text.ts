import type { Blockquote, Text } from 'mdast';
import type { Callout } from '../content/rich-text.js';
import type { Span } from './assemble.js';

const citation = /(\[\^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\]|\[@[\p{L}\p{N}_][\p{L}\p{N}_.-]*\])/u;

/** The space that many authors leave before a citation; between a citation and a full stop, it would become part of the text. */
const spaceBefore = new RegExp(` +(?=(?:${citation.source} ?)+[.,;:!?])`, 'gu');

const tones: Readonly<Record<string, Callout['tone']>> = {
  note: 'info',
  tip: 'info',
  info: 'info',
  important: 'info',
  caution: 'caution',
  warning: 'warning',
  emergency: 'emergency',
};

/** The pieces of a text: its words on one line, and `[^key]` or `[@key]` for a citation. */
export function piecesOf(words: string): Span['content'][] {
  return words
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replace(spaceBefore, '')
    .split(citation)
    .filter((piece) => piece !== '')
    .map((piece) => (citation.test(piece) ? { type: 'citation', source: piece.slice(2, -1) } : piece));
}

/** The callout that a quotation is if it starts with `[!WARNING]`, as on GitHub, perhaps with a heading on the same line. */
export function calloutOf(
  quote: Blockquote,
): (Pick<Callout, 'tone' | 'heading'> & Pick<Blockquote, 'children'>) | undefined {
  const [first, ...others] = quote.children;
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || lead?.type !== 'text') return undefined;
  const [, name = '', heading = '', rest = ''] = /^\[!([a-z]+)\][ \t]*(.*)\n?([^]*)$/i.exec(lead.value) ?? [];
  const tone = Object.hasOwn(tones, name.toLowerCase()) ? tones[name.toLowerCase()] : undefined;
  if (!tone) return undefined;
  const words: Text = { ...lead, value: rest };
  const paragraph = { ...first, children: [words, ...first.children.slice(1)] };
  return { tone, ...(heading.trim() && { heading: heading.trim() }), children: [paragraph, ...others] };
}

import { hasFields } from '../content/has-fields.js';
import { plainInline } from '../content/plain-text.js';
import { isLanguage } from '../content/primitives.js';
import type { Key } from '../content/problem.js';
import type { InlineText } from '../content/rich-text.js';
import type { Treatment } from '../content/treatment.js';
import { idsOf } from './references.js';

/** One text of the content. */
export interface Passage {
  readonly at: readonly Key[];
  readonly text: string;
  /** The sentences of the text, trimmed. */
  readonly sentences: readonly string[];
  /** Primary subtag of its language. */
  readonly language: string;
  /** Whether it is a heading, a name or a short value, not running text. */
  readonly label: boolean;
  /** Whether it, or what it belongs to, names a source that the treatment lists. */
  readonly cited: boolean;
  /** Who is said to make the statement. */
  readonly attribution: string | undefined;
}

/** Parts that are not the publisher's own words, or not about the treatment. */
const passedOver = new Set([
  'name',
  'alsoKnownAs',
  'lang',
  'dir',
  'procedureType',
  'sources',
  'publisher',
  'review',
]);

/** Fields that contain keys, addresses and kinds. */
const unread = new Set(
  (
    'id lang dir kind type tone href src icon url doi sources attribution certainty relation severity ' +
    'seriousCriteria reversible urgency band term source phase purpose telephone credit bodySites'
  ).split(' '),
);

const labels = new Set(
  (
    'eyebrow heading title tagline name label value question topic duration sessions sessionLength interval timeframe ' +
    'population comparator followUp word alt caption timing head rows'
  ).split(' '),
);

type Fields = Readonly<Record<string, unknown>>;
type Inherited = Pick<Passage, 'language' | 'label' | 'cited' | 'attribution'>;

/** The texts of a treatment in the order of the model, each once and whole: a sentence with a link in it is one text. */
export function passagesOf(treatment: Treatment, language: string): Passage[] {
  const passages: Passage[] = [];
  const known = idsOf(treatment, 'sources');
  const segmenters = new Map<string, Intl.Segmenter>();

  function add(text: string, at: readonly Key[], inherited: Inherited): void {
    if (!text.trim()) return;
    const sentences = inherited.label ? [text.trim()] : split(text, inherited.language);
    passages.push({ at, text, sentences, ...inherited });
  }

  function split(text: string, tag: string): string[] {
    // An invalid language tag is reported like a language without words.
    const segmenter =
      segmenters.get(tag) ?? new Intl.Segmenter(isLanguage(tag) ? tag : 'en', { granularity: 'sentence' });
    segmenters.set(tag, segmenter);
    return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
  }

  function walk(value: unknown, at: readonly Key[], inherited: Inherited): void {
    if (typeof value === 'string') add(value, at, inherited);
    else if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, [...at, index], inherited));
    else if (hasFields(value)) walkFields(value, at, inherited);
  }

  function walkFields(fields: Fields, at: readonly Key[], outer: Inherited): void {
    const inherited: Inherited = {
      ...outer,
      language: typeof fields.lang === 'string' ? primary(fields.lang) : outer.language,
      cited: outer.cited || namesSource(fields, known),
      attribution: typeof fields.attribution === 'string' ? fields.attribution : outer.attribution,
    };
    if (fields.type === 'paragraph') {
      const cited = inherited.cited || cites(fields.children, known);
      return add(plainInline(fields.children as InlineText), [...at, 'children'], { ...inherited, cited });
    }
    for (const [key, value] of Object.entries(fields)) {
      if (at.length ? unread.has(key) : passedOver.has(key)) continue;
      const label = labels.has(key);
      if (key === 'head' || key === 'rows') walkCells(value, [...at, key], { ...inherited, label });
      else walk(value, [...at, key], { ...inherited, label });
    }
  }

  function walkCells(cells: unknown, at: readonly Key[], inherited: Inherited): void {
    if (!Array.isArray(cells)) return;
    cells.forEach((cell: unknown, index) => {
      if (at.at(-1) === 'rows') walkCells(cell, [...at, index], inherited);
      else add(plainInline(cell as InlineText), [...at, index], inherited);
    });
  }

  walk(treatment, [], { language, label: false, cited: false, attribution: undefined });
  return passages;
}

/** The first part of a language tag: `en` of `en-GB`, and of `en_GB`, as systems write it. */
export function primary(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

function namesSource({ sources, evidence, frequency }: Fields, known: ReadonlySet<unknown>): boolean {
  const own = Array.isArray(sources) && sources.some((id) => known.has(id));
  return own || [evidence, frequency].some((fields) => hasFields(fields) && namesSource(fields, known));
}

function cites(children: unknown, known: ReadonlySet<unknown>): boolean {
  return (
    Array.isArray(children) &&
    children.some((piece) => hasFields(piece) && piece.type === 'citation' && known.has(piece.source))
  );
}

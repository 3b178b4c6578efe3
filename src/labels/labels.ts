import type * as english from './en.js';

/** All of the library's own strings, by group, in English. */
export type Labels = typeof english;

/** Another language's strings, or your own. Anything left out, in a group or in a list within it, stays English. */
export type Translation = DeepPartial<Labels>;

type DeepPartial<Words> = {
  readonly [Name in keyof Words]?: Words[Name] extends Record<string, unknown>
    ? DeepPartial<Words[Name]>
    : Words[Name];
};

/** A pair, not an object: minifiers do not shorten the names of fields. */
type Registry = readonly [translations: Map<string, Translation>, listeners: Set<() => void>];

const key = Symbol.for('clinic-elements.labels');

/** One for the whole page, however many files and versions of the library it loads: each can register words for all. */
const [translations, listeners]: Registry = ((globalThis as { [key]?: Registry })[key] ??= [
  new Map(),
  new Set(),
]);

/**
 * Adds the library's strings in a language, or replaces some of them.
 *
 * @param lang - Language tag, such as `fr` or `pt-BR`. `en` replaces English strings.
 * @param translation - The strings by group; anything left out stays as it was.
 */
export function registerLabels(lang: string, translation: Translation): void {
  const tag = lang.toLowerCase();
  translations.set(tag, merge(translations.get(tag), translation));
  for (const update of listeners) update();
}

/** Calls back whenever strings are registered. Returns a function that stops it. */
export function onLabelsChange(update: () => void): () => void {
  listeners.add(update);
  return () => listeners.delete(update);
}

/**
 * Groups of words in a language: those of `zh-Hant-TW` over those of `zh-Hant`, of `zh`, and the English ones (RFC 4647,
 * "Lookup").
 */
export function labelsIn<Groups extends Partial<Labels>>(lang: string, groups: Groups): Groups {
  let tag = '';
  // A tag with more parts than any language has would take minutes. Not by `reduce`, which Prototype.js 1.6 replaces with a
  // method of its own.
  for (const subtag of lang.toLowerCase().split('-', 9)) {
    groups = merge(groups, translations.get((tag += subtag)));
    tag += '-';
  }
  return groups;
}

/** Words over others: groups, and the lists within them, word by word. */
function merge<Words extends object>(under: Words | undefined, over?: object | null): Words {
  const merged: Record<string, unknown> = { ...under };
  for (const [name, words] of Object.entries({ ...over })) {
    const before = merged[name];
    // A value of the wrong kind, such as a text in place of a function, would break the page or be read out as an object.
    if (typeof (before ?? words) !== typeof words || words === null) continue;
    merged[name] = typeof words === 'object' ? merge(before as object, words) : words;
  }
  return merged as Words;
}

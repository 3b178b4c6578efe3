import type * as english from './en.js';

/** Every group of words the library says, as English has them. */
export type Labels = typeof english;

/** The name of a group: `disclosure`, `evidence` … */
export type LabelGroup = keyof Labels;

/** Another language's words, or a page's own. What is left out stays English. */
export type Translation = { readonly [Group in LabelGroup]?: Partial<Labels[Group]> };

const translations = new Map<string, Translation>();
const listeners = new Set<() => void>();

/**
 * Gives the library's words in a language, or replaces some of them.
 *
 * @param lang - Language tag, such as `fr` or `pt-BR`. `en` replaces English words.
 * @param translation - The words by group; what is left out stays as it was.
 */
export function registerLabels(lang: string, translation: Translation): void {
  const key = lang.toLowerCase();
  const merged: Record<string, object> = { ...translations.get(key) };
  for (const [group, words] of Object.entries(translation)) merged[group] = { ...merged[group], ...words };
  translations.set(key, merged);
  for (const update of listeners) update();
}

/** Calls back whenever words are registered. Returns how to stop. */
export function onLabelsChange(update: () => void): () => void {
  listeners.add(update);
  return () => listeners.delete(update);
}

/** A group's words in a language: the full tag's (`pt-BR`), over the language's (`pt`), over the English ones. */
export function labelsIn<Group extends LabelGroup>(
  lang: string,
  group: Group,
  words: Labels[Group],
): Labels[Group] {
  const [language = ''] = lang.toLowerCase().split('-');
  return {
    ...words,
    ...translations.get(language)?.[group],
    ...translations.get(lang.toLowerCase())?.[group],
  };
}

import { listOf, refine, type Checked, type Schema } from './schema.js';

// Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. In other scripts a mark is half a letter.
const accents = /[\u0300-\u036F\u0591-\u05BD\u064B-\u065F]/g;

/** An id made from wording: `How do I prepare?` becomes `how-do-i-prepare`. Letters of any script are kept. */
export function slug(wording: string): string {
  const words = wording
    .normalize('NFKD')
    .replace(accents, '')
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return [...words].slice(0, 60).join('').trim().replaceAll(' ', '-');
}

/** Gives each item an id: the author's, or one made from the item's wording, numbered where two would be equal. */
export function withIds<Item extends { id?: string | undefined }>(
  items: readonly Item[],
  wording: (item: Item) => string,
): (Item & { id: string })[] {
  const taken = new Set(items.map((item) => item.id));
  // Where to continue counting, so that ten thousand equal wordings are not compared with each other.
  const numbers = new Map<string, number>();
  return items.map((item) => {
    if (item.id) return item as Item & { id: string };
    const base = slug(wording(item)) || 'item';
    let number = numbers.get(base) ?? 1;
    let id = base;
    while (taken.has(id)) id = `${base}-${++number}`;
    taken.add(id);
    numbers.set(base, number);
    return { ...item, id };
  });
}

/** A list whose items can be linked to: a repeated id is a problem, a missing one is made from the wording. */
export function identifiedList<const Item extends Schema<{ readonly id?: string | undefined }, unknown>>(
  item: Item,
  wording: (item: Checked<Item>) => string,
) {
  return refine(listOf(item), (items, report) => {
    const seen = new Set<string | undefined>();
    const distinct = items.map((entry: Checked<Item>, index): Checked<Item> => {
      const { id } = entry;
      if (!id || !seen.has(id)) {
        seen.add(id);
        return entry;
      }
      report(`"${id}" is the id of an earlier item too. Give each item its own.`, index, 'id');
      return { ...entry, id: undefined };
    });
    return withIds(distinct, wording);
  });
}

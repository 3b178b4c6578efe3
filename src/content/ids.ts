import * as v from 'valibot';

/** An id made from wording: `How do I prepare?` becomes `how-do-i-prepare`. Letters of any script are kept. */
export function slug(wording: string): string {
  return wording
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim()
    .replaceAll(' ', '-');
}

/** The items with an id each: the author's, or one from the item's wording, numbered where two would be equal. */
export function withIds<Item extends { id?: string | undefined }>(
  items: readonly Item[],
  wording: (item: Item) => string,
): (Item & { id: string })[] {
  const taken = new Set(items.map((item) => item.id));
  // Where to go on counting: ten thousand equal wordings are not compared with each other.
  const numbers = new Map<string, number>();
  return items.map((item) => {
    if (item.id) return { ...item, id: item.id };
    const base = slug(wording(item)) || 'item';
    let number = numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id)) id = `${base}-${++number}`;
    taken.add(id);
    numbers.set(base, number);
    return { ...item, id };
  });
}

/** A list whose items can be linked to: a repeated id is a problem, a missing one is made from the wording. */
export function identifiedList<const Schema extends v.GenericSchema<unknown, { id?: string | undefined }>>(
  item: Schema,
  wording: (item: v.InferOutput<Schema>) => string,
) {
  return v.pipe(
    v.array(item),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const seen = new Set<string>();
      dataset.value.forEach((value, index) => {
        if (!value.id) return;
        if (seen.has(value.id)) {
          addIssue({
            message: `"${value.id}" is the id of an earlier item too. Give each item its own.`,
            path: [
              { type: 'array', origin: 'value', input: dataset.value, key: index, value },
              {
                type: 'object',
                origin: 'value',
                input: value,
                key: 'id',
                value: value.id,
              },
            ],
          });
        }
        seen.add(value.id);
      });
    }),
    v.transform((items) => withIds(items, wording)),
  );
}

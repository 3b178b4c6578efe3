import * as v from 'valibot';

/** A list that holds plain data only, at every depth. */
type ReadonlyData<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: ReadonlyData<T[Key]> };

/** What an author may write for a schema: ids left out, short forms allowed. */
export type Written<Schema extends v.GenericSchema> = ReadonlyData<v.InferInput<Schema>>;

/** What the elements receive once a schema has checked it. */
export type Checked<Schema extends v.GenericSchema> = ReadonlyData<v.InferOutput<Schema>>;

/** Plain text. It is never read as HTML or Markdown. */
export const text = v.string();

const safeSchemes = /^(?:https?|mailto|tel):/i;
const anyScheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Whether an address is one a reader can be sent to: `https:`, `http:`, `mailto:`, `tel:`, or relative.
 *
 * Browsers drop tabs, line breaks and leading control characters before they read a scheme, so these are
 * dropped here too: `java\nscript:` is `javascript:`. See the URL Standard, "basic URL parser", steps 1 to 3.
 */
export function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- the control characters are what a disguise is made of
  const seen = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  return safeSchemes.test(seen) || !anyScheme.test(seen);
}

/** An address: `https:`, `http:`, `mailto:`, `tel:`, or relative to the page (`/booking`, `#risks`). */
export const address = v.pipe(
  text,
  v.check(
    isSafeAddress,
    'is not an address that can be linked. Use https:, http:, mailto:, tel:, or a path.',
  ),
);

/** A day, written `YYYY-MM-DD`. */
export const day = v.pipe(
  text,
  v.check(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
    'is not a date. Write it as YYYY-MM-DD.',
  ),
);

/** A language tag after BCP 47, such as `en` or `pt-BR`. */
export const language = v.pipe(
  text,
  v.check(
    (value) => /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(value),
    'is not a language tag such as "en" or "pt-BR".',
  ),
);

/** A stable key: letters, digits, `-`, `_`, `.`; no spaces. It becomes the `#fragment` that links to the item. */
export const id = v.pipe(
  text,
  v.check(
    (value) => /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(value),
    'is not an id. Use letters, digits and hyphens.',
  ),
);

/** A plain text, or something with more structure. */
export function textOr<Other extends v.GenericSchema>(other: Other) {
  const options = [text, other] as const;
  // Chosen by a look at the value, where a union would try each: the problems told are those of the kind that was meant.
  return Object.assign(
    v.lazy((value): typeof text | Other => (typeof value === 'string' ? text : other)),
    { options },
  );
}

type Tag = v.LiteralSchema<string, undefined> | v.PicklistSchema<readonly string[], undefined>;
type Tagged<Key extends string> = v.GenericSchema & { readonly entries: { readonly [K in Key]: Tag } };

/** One of several kinds of object, told apart by the value of one field. */
export function kindBy<const Key extends string, const Kind extends Tagged<Key>>(
  key: Key,
  options: readonly Kind[],
) {
  const kinds = new Map(
    options.flatMap((option) => {
      const tag: Tag = option.entries[key];
      return ('literal' in tag ? [tag.literal] : tag.options).map((name) => [name, option] as const);
    }),
  );
  const unknown = v.object({ [key]: v.picklist([...kinds.keys()]) }) as unknown as Kind;
  return Object.assign(
    v.lazy((value) => kinds.get((value as Partial<Record<Key, string>> | undefined)?.[key] ?? '') ?? unknown),
    { options },
  );
}

/** The fields that every section may carry. */
export const sectionFields = {
  /** Key of the section, for links to it: `#about` leads to the section of the id `about`. */
  id: v.optional(id),
  /** Language of the section, where it differs from the page around it. */
  lang: v.optional(language),
  /** Writing direction, where it differs from the page around it. */
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  /** A word or two above the heading. Nothing is shown when left out. */
  eyebrow: v.optional(text),
  /** Heading of the section. */
  heading: v.optional(text),
};

import { check, listOf, oneOf, optional, text } from './schema.js';

const safeSchemes = /^(?:https?|mailto|tel):/i;
const anyScheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Whether an address is one a reader can be sent to: `https:`, `http:`, `mailto:`, `tel:`, or relative.
 *
 * Browsers drop tabs, line breaks and leading control characters before they read a scheme, so these are
 * dropped here too: `java\nscript:` is `javascript:`. See the URL Standard, "basic URL parser", steps 1 to 3.
 */
export function isSafeAddress(address: string): boolean {
  // What comes before "!" are the control characters and the space.
  const seen = address.replace(/^[^!-\uFFFF]+|[\t\n\r]/g, '');
  return safeSchemes.test(seen) || !anyScheme.test(seen);
}

/** An address: `https:`, `http:`, `mailto:`, `tel:`, or relative to the page (`/booking`, `#risks`). */
export const address = check(
  text,
  isSafeAddress,
  'is not an address that can be linked. Use https:, http:, mailto:, tel:, or a path.',
);

/** A text that names something. A blank one would be a button or a heading without a name. */
export const wording = check(text, (value) => /\S/.test(value), 'is blank. Write it, or take the entry out.');

/** Whether a text is a language tag. With another text, every date on the page would throw. */
export function isLanguage(value: string): boolean {
  try {
    Intl.getCanonicalLocales(value);
    return true;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export const language = check(text, isLanguage, 'is not a language tag such as "en" or "pt-BR".');

/** Whether a text can be an id. Plain ones are tested first: setting up the letters of all scripts takes a millisecond. */
export function isId(value: string): boolean {
  return /^\w[\w.-]*$/.test(value) || /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(value);
}

/** A stable key: letters, digits, `-`, `_`, `.`; no spaces. It is the `#fragment` that links to the item. */
export const id = check(text, isId, 'is not an id. Use letters, digits and hyphens.');

/** Ids of the sources that a claim is based on. */
export const sourceIds = listOf(id);

/** The fields that every section can have. */
export const sectionFields = {
  /** Key for links to the section: `#about` leads to the section with the id `about`. */
  id: optional(id),
  /** Language of the section, if it differs from the page around it. */
  lang: optional(language),
  /** Writing direction, if it differs from the page around it. */
  dir: optional(oneOf(['ltr', 'rtl'])),
  /** A word or two above the heading. Without it, nothing is shown there. */
  eyebrow: optional(text),
  /** Heading of the section. */
  heading: optional(text),
};

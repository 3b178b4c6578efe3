import { address } from './primitives.js';
import { boolean, object, optional, text, wholeNumber, type Checked } from './schema.js';

export const picture = object({
  /** Address of the picture. */
  src: address,
  /** What the picture shows, for people who cannot see it. Leave it out only if `decorative` is true. */
  alt: optional(text),
  /** True if the picture adds nothing to the text: screen readers then skip it. */
  decorative: optional(boolean),
  /** Width in pixels, so that the page does not jump when the picture loads. */
  width: optional(wholeNumber(1)),
  /** Height in pixels, so that the page does not jump when the picture loads. */
  height: optional(wholeNumber(1)),
  /** Text below the picture. */
  caption: optional(text),
  /** Who made the picture, and under which licence. */
  credit: optional(text),
});
export type Picture = Checked<typeof picture>;

import { address } from './primitives.js';
import { boolean, object, optional, text, wholeNumber, type Checked } from './schema.js';

export const picture = object({
  /** Address of the picture. */
  src: address,
  /** What the picture shows, for people who do not see it. Leave it out only where `decorative` is true. */
  alt: optional(text),
  /** True where the picture says nothing that the text does not: screen readers pass over it. */
  decorative: optional(boolean),
  /** Width in pixels, so that the page does not jump when the picture arrives. */
  width: optional(wholeNumber(1)),
  /** Height in pixels, so that the page does not jump when the picture arrives. */
  height: optional(wholeNumber(1)),
  /** Text below the picture. */
  caption: optional(text),
  /** Who made the picture, and under which licence. */
  credit: optional(text),
});
export type Picture = Checked<typeof picture>;

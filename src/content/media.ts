import * as v from 'valibot';
import { address, text, type Checked } from './primitives.js';

export const picture = v.object({
  /** Address of the picture. */
  src: address,
  /** What the picture shows, for people who do not see it. Leave it out only where `decorative` is true. */
  alt: v.optional(text),
  /** True where the picture says nothing that the text does not: screen readers pass over it. */
  decorative: v.optional(v.boolean()),
  /** Width in pixels, so that the page does not jump when the picture arrives. */
  width: v.optional(v.number()),
  /** Height in pixels, so that the page does not jump when the picture arrives. */
  height: v.optional(v.number()),
  /** Text below the picture. */
  caption: v.optional(text),
  /** Who made the picture, and under which licence. */
  credit: v.optional(text),
});
export type Picture = Checked<typeof picture>;

import type { Contradiction } from './language.js';
import type { Passage } from './passages.js';
import type { Hit } from './rule.js';

/** The text that makes one of two statements, if another text of the page makes the other. */
export function* contradiction(passages: readonly Passage[], { one, other }: Contradiction): Iterable<Hit> {
  const first = passages.find(({ text, attribution }) => !attribution && text.match(one));
  const second = passages.find(({ text }) => text.match(other));
  if (!first || !second || first === second) return;
  const [said] = first.text.match(one)!;
  const [otherwise] = second.text.match(other)!;
  yield {
    at: first.at,
    excerpt: said,
    message: `says “${said}”, and elsewhere the page says “${otherwise}”. Say how the two go together, or take one out.`,
  };
}

import { noChange, type ChildPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

interface Identified {
  readonly id?: string | undefined;
}

type Render<Item> = (item: Item) => unknown;

/** What the rendering of an item is made from. Where all of it is as before, the item is not rendered again. */
type Given<Item> = (item: Item) => readonly unknown[];

/**
 * Renders a list so that the elements of an item stay its own, whatever comes before it or goes: a reader's focus stays
 * with them.
 *
 * Lit's `repeat` does the same, but since 3.3.1 it leaves a comment in the page for each item that goes
 * (https://github.com/lit/lit/issues/5298).
 */
class ById extends Directive {
  #ids: readonly unknown[] = [];
  #given: readonly (readonly unknown[] | undefined)[] = [];

  render<Item extends Identified>(
    items: readonly Item[],
    render: Render<Item>,
    given?: Given<Item>,
  ): readonly unknown[] {
    this.#ids = items.map(idOf);
    this.#given = items.map((item) => given?.(item));
    return items.map(render);
  }

  override update<Item extends Identified>(
    list: ChildPart,
    [items, render, given]: [readonly Item[], Render<Item>, Given<Item>?],
  ): unknown {
    const committed: unknown = getCommittedValue(list);
    // Nothing is there yet, or what a server has rendered.
    if (!Array.isArray(committed)) return this.render(items, render, given);
    const before: readonly ChildPart[] = committed;

    const ids = items.map(idOf);
    const isInPlace = ids.length === before.length && isAlike(ids, this.#ids);
    const from = isInPlace ? undefined : placesOf(ids, this.#ids);
    const parts = from ? rearrange(list, before, from) : before;
    const now = items.map((item) => given?.(item));
    items.forEach((item, index) => {
      const place = from ? from[index] : index;
      const then = place === undefined ? undefined : this.#given[place];
      if (!isAlike(now[index], then)) setChildPartValue(parts[index]!, render(item));
    });
    this.#ids = ids;
    this.#given = now;
    setCommittedValue(list, parts);
    return noChange;
  }
}

/** Where each of the ids was before. An id that is there twice is found once. */
function placesOf(ids: readonly unknown[], before: readonly unknown[]): readonly (number | undefined)[] {
  const places = new Map(before.map((id, place) => [id, place]));
  return ids.map((id) => {
    const place = places.get(id);
    places.delete(id);
    return place;
  });
}

/** Takes out the parts that are gone, and puts the others, with new ones between them, where they belong. */
function rearrange(
  list: ChildPart,
  before: readonly ChildPart[],
  from: readonly (number | undefined)[],
): readonly ChildPart[] {
  const kept = new Set(from);
  for (const [place, part] of before.entries()) {
    if (kept.has(place)) continue;
    const end = part.endNode as ChildNode | null;
    removePart(part);
    end?.remove();
  }
  // From the last to the first, each before the one that follows; what is where it belongs is not touched.
  const after: ChildPart[] = [];
  for (let index = from.length - 1; index >= 0; index--) {
    const place = from[index];
    after[index] = insertPart(list, after[index + 1], place === undefined ? undefined : before[place]);
  }
  return after;
}

function isAlike(now: readonly unknown[] | undefined, then: readonly unknown[] | undefined): boolean {
  return !!now && !!then && now.every((value, index) => value === then[index]);
}

function idOf({ id }: Identified, index: number): unknown {
  return id ?? index;
}

/** Renders each item of a list; it is told from others by its id, or by its place where it has none. */
export const byId = directive(ById) as <Item extends Identified>(
  items: readonly Item[],
  render: Render<Item>,
  given?: Given<Item>,
) => DirectiveResult;

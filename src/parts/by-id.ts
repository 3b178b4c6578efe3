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

/** What the renderings depend on besides their items. An item is rendered again if it, or any of this, has changed. */
interface Dependencies<Item> {
  /** For all items. */
  readonly all: readonly unknown[];
  /** For one of them. */
  readonly each: (item: Item) => unknown;
}

/** What a list was rendered from. */
interface Rendered {
  readonly items: readonly Identified[];
  readonly all?: readonly unknown[] | undefined;
  readonly each?: readonly unknown[] | undefined;
}

/**
 * Renders a list so that each item keeps its nodes, and with them a reader's focus, whatever is added or removed around it.
 *
 * Lit's `repeat` does the same, but since 3.3.1 it leaves a comment in the page for each item that goes
 * (https://github.com/lit/lit/issues/5298).
 */
class ById extends Directive {
  #rendered: Rendered = { items: [] };

  render<Item extends Identified>(
    items: readonly Item[],
    render: Render<Item>,
    dependencies?: Dependencies<Item>,
  ): readonly unknown[] {
    this.#rendered = renderedFrom(items, dependencies);
    return items.map(render);
  }

  override update<Item extends Identified>(
    list: ChildPart,
    [items, render, dependencies]: [readonly Item[], Render<Item>, Dependencies<Item>?],
  ): unknown {
    const committed: unknown = getCommittedValue(list);
    // Nothing has been rendered yet, or only by a server.
    if (!Array.isArray(committed)) return this.render(items, render, dependencies);
    const then = this.#rendered;
    const now = renderedFrom(items, dependencies);
    const places = placesOf(items, then.items);
    const parts: readonly ChildPart[] = places ? rearrange(list, committed, places) : committed;
    const mayStay = now.all?.every((value, index) => value === then.all?.[index]);
    items.forEach((item, index) => {
      // A new item had no place before.
      const place = (places ? places[index] : index) ?? -1;
      const stays = mayStay && item === then.items[place] && now.each?.[index] === then.each?.[place];
      if (!stays) setChildPartValue(parts[index]!, render(item));
    });
    this.#rendered = now;
    setCommittedValue(list, parts);
    return noChange;
  }
}

function renderedFrom<Item extends Identified>(
  items: readonly Item[],
  dependencies?: Dependencies<Item>,
): Rendered {
  return { items, all: dependencies?.all, each: dependencies && items.map(dependencies.each) };
}

/** The place that each item had before, or undefined if all are where they were. A repeated id is found once. */
function placesOf(
  items: readonly Identified[],
  before: readonly Identified[],
): readonly (number | undefined)[] | undefined {
  const isInPlace = (item: Identified, index: number) =>
    item === before[index] || idOf(item, index) === idOf(before[index]!, index);
  if (items.length === before.length && items.every(isInPlace)) return undefined;
  const places = new Map(before.map((item, place) => [idOf(item, place), place]));
  return items.map((item, index) => {
    const id = idOf(item, index);
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
  before.forEach((part, place) => {
    if (kept.has(place)) return;
    const end = part.endNode as ChildNode | null;
    removePart(part);
    end?.remove();
  });
  // From the last to the first, each before the one that follows; what is where it belongs is not touched.
  const after: ChildPart[] = [];
  for (let index = from.length - 1; index >= 0; index--) {
    const place = from[index];
    after[index] = insertPart(list, after[index + 1], place === undefined ? undefined : before[place]);
  }
  return after;
}

function idOf({ id }: Identified, index: number): unknown {
  return id ?? index;
}

/** Renders each item of a list; an item is identified by its id, or by its position if it has none. */
export const byId = directive(ById) as <Item extends Identified>(
  items: readonly Item[],
  render: Render<Item>,
  dependencies?: Dependencies<Item>,
) => DirectiveResult;

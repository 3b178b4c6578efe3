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

/**
 * Renders a list so that the elements of an item stay its own, whatever comes before it or goes: a reader's focus stays
 * with them.
 *
 * Lit's `repeat` does the same, but since 3.3.1 it leaves a comment in the page for each item that goes
 * (https://github.com/lit/lit/issues/5298).
 */
class ById extends Directive {
  #ids: readonly unknown[] = [];

  render<Item extends Identified>(items: readonly Item[], render: Render<Item>): unknown {
    this.#ids = items.map(idOf);
    return items.map(render);
  }

  override update<Item extends Identified>(
    list: ChildPart,
    [items, render]: [readonly Item[], Render<Item>],
  ): unknown {
    const committed: unknown = getCommittedValue(list);
    // Nothing is there yet, or what a server has rendered.
    if (!Array.isArray(committed)) return this.render(items, render);
    const before: readonly ChildPart[] = committed;

    const ids = items.map(idOf);
    const isSame = ids.length === before.length && ids.every((id, index) => id === this.#ids[index]);
    if (isSame) {
      items.forEach((item, index) => setChildPartValue(before[index]!, render(item)));
      return noChange;
    }
    const kept = new Map(before.map((part, index) => [this.#ids[index], part]));
    const gone = new Set(before);
    for (const id of ids) gone.delete(kept.get(id)!);
    for (const part of gone) {
      const end = part.endNode as ChildNode | null;
      removePart(part);
      end?.remove();
    }
    // From the last to the first, each before the one that follows; what is where it belongs is not touched.
    const after: ChildPart[] = [];
    for (const [index, item] of [...items.entries()].reverse()) {
      const id = ids[index];
      after[index] = insertPart(list, after[index + 1], kept.get(id));
      kept.delete(id);
      setChildPartValue(after[index], render(item));
    }
    this.#ids = ids;
    setCommittedValue(list, after);
    return noChange;
  }
}

function idOf({ id }: Identified, index: number): unknown {
  return id ?? index;
}

/** Renders each item of a list; it is told from others by its id, or by its place where it has none. */
export const byId = directive(ById) as <Item extends Identified>(
  items: readonly Item[],
  render: Render<Item>,
) => DirectiveResult;

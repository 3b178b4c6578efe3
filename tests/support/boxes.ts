import { all } from './shadow.js';

/** A box inside an element: what it is, and where, relative to the first box of the element. */
export interface Box {
  readonly name: string;
  /** Left, top, width and height in pixels, or nothing where it is not shown. */
  readonly place: readonly number[];
  /** Whether it is scrolled to where it does not fit. */
  readonly isScrolled: boolean;
}

/** The boxes of everything in an element's shadow trees, in order. */
export function boxes(element: Element): Box[] {
  const inner = all<Element>(element, '*').filter(
    (node) => node.getRootNode() !== element.ownerDocument && node.localName !== 'slot',
  );
  const origin = inner[0]!.getBoundingClientRect();
  return inner.map((node) => {
    const name = [node.localName, ...node.classList].join('.');
    // What is in a closed panel has a place in some engines, and none or an outdated one in others.
    const isScrolled = !!node.closest('.scroller');
    if (!node.checkVisibility()) return { name, place: [], isScrolled };
    const { left, top, width, height } = node.getBoundingClientRect();
    return { name, place: [left - origin.left, top - origin.top, width, height], isScrolled };
  });
}

/**
 * Boxes that are in another place than on another page, to the pixel. A page of 10,000 pixels may be off by two more: engines
 * round each line to a fraction of a pixel, Firefox to a sixtieth, which adds up on a long page.
 */
export function moved(here: readonly Box[], there: readonly Box[]): string[] {
  if (here.length !== there.length) return [`${here.length} boxes, not ${there.length}`];
  return here.flatMap(({ name, place }, index) => {
    const other = there[index]!.place;
    const isNear = (at: number, side: number) => Math.abs(at - other[side]!) <= 1 + at / 5000;
    const same = place.length === other.length && place.every(isNear);
    return same ? [] : [`${name}: ${written(place)}, not ${written(other)}`];
  });
}

/** Boxes that stick out of the element sideways. What scrolls by itself, and what only a screen reader reads, may. */
export function overflowing(element: Element): string[] {
  const all = boxes(element);
  const limit = all[0]!.place[2]!;
  return all
    .filter(({ place: [left = 0, , width = 0] }) => left < -1 || left + width > limit + 1)
    .filter(({ name, isScrolled }) => !isScrolled && !name.split('.').includes('status'))
    .map(({ name, place }) => `${name}: ${written(place)} in ${Math.round(limit)}`);
}

const written = (place: readonly number[]) => (place.length ? place.map(Math.round).join(' ') : 'not shown');

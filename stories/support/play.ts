/** What a reader does, for stories of a state that only a reader brings about. */
import { fireEvent, waitFor } from 'storybook/test';
import { one } from '../../tests/support/shadow.js';

/** The stage of a story that is played. */
export interface Stage {
  readonly canvasElement: HTMLElement;
}

/**
 * Plays a story in the documentation too, beside the others of its element. Such a story must not take the focus: there is
 * one for the whole page, which would scroll to it.
 */
export const alsoInDocs = { docs: { story: { autoplay: true } } };

/**
 * Fills the search field, and waits until the element says how many questions it found. With many stories on a page and a busy
 * machine, that takes seconds.
 */
export async function search({ canvasElement }: Stage, query: string): Promise<void> {
  await fireEvent.input(one(canvasElement, 'input'), { target: { value: query } });
  const counted = () => {
    if (!one(canvasElement, '.count').textContent) throw new Error('Nothing was counted yet.');
  };
  await waitFor(counted, { timeout: 20_000 });
}

/** Clicks what matches first. */
export function click({ canvasElement }: Stage, selector: string): void {
  one(canvasElement, selector).click();
}

/** Moves the focus to what matches first, which shows what only appears with the focus. */
export function focus({ canvasElement }: Stage, selector: string): void {
  one(canvasElement, selector).focus();
}

/** Comes to the page by a link to one item. */
export function followLink(id: string): void {
  location.hash = id;
}

/** Takes the fragment out of the address when the story is left, so that the next one does not answer it too. */
export function forgetLink(): () => void {
  return () => history.replaceState(history.state, '', location.pathname + location.search);
}

/** Shows in the story what its element wrote for machines. */
export async function showDescription({ canvasElement }: Stage): Promise<void> {
  const script = await waitFor(() => one(canvasElement, 'script[type="application/ld+json"]'));
  one(canvasElement, 'pre').textContent = JSON.stringify(JSON.parse(script.textContent), null, 2);
}
